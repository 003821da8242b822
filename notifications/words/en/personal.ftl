## People: who they are, what waits for them, what the coordinator says of them

cli-person = Tells all about a person: addresses, roles, actions, what waits for them; notes an absence or another address.
cli-person-usage = [VERB] [PERSON] [--json]
cli-person-more = Address and language are changed in the programme file: “suivi apply” takes them.
cli-person-list = lists people, what each owns and what is awaited of them
cli-person-list-usage = [--programme PROGRAMME] [--json]
cli-person-show = tells all about a person, programme by programme
cli-person-show-usage = PERSON [--programme PROGRAMME] [--json]
cli-person-alias = keeps an address from which the person writes too, or no longer: add, drop
cli-person-alias-usage = add|drop PERSON ADDRESS [--programme PROGRAMME] [--json]
cli-person-alias-more = What comes from an address that is kept is taken as the person’s own; our mail still goes to their own address.
cli-person-absent = notes an absence, or a return
cli-person-absent-usage = PERSON (--until DAY | --back) [--programme PROGRAMME] [--json]
cli-person-absent-more = Up to and including that day, or until they write, they are asked and reminded of nothing; their substitute, where the programme names one, is asked instead.
cli-person-option-person = the person: short name in the file, name, role or address
cli-person-show-option-person = the person: short name in the file, name, role or address
cli-person-alias-option-person = the person: short name in the file, name, role or address
cli-person-absent-option-person = the person: short name in the file, name, role or address
cli-person-alias-option-deed = “add” or “drop”
cli-person-alias-option-address = the address from which they write too
cli-person-absent-option-until = the last day of the absence
cli-person-absent-option-back = the person is back
cli-value-deed = VERB
choice-add = add
choice-drop = drop
cli-misuse-absent = Either “--until DAY” or “--back” is needed.

cli-column-address = Address
cli-column-function = Role
cli-column-awaited = Awaited
cli-column-away = Away until
cli-language-fr = in French
cli-language-ar = in Arabic
cli-language-en = in English
cli-member-chair = chair
cli-member-secretary = secretary
cli-member-member = member

cli-person-title = { $name } — { $programme } ({ $id })
cli-person-address = Address: { $address }; written to { $language }.
cli-person-suspended = This address is out of order: nothing leaves for it, until “suivi desk accept”.
cli-person-writes-from = Also writes from { $address } (programme file)
cli-person-writes-too = Also writes from { $address } (accepted on { $day } by { $by })
cli-person-away = Away until { $day }
cli-person-duties = Duties
cli-person-coordinates = coordinates the programme
cli-person-coordinates-axis = coordinates axis { $ref }
cli-person-not-now = { $what } (not today)
cli-person-seats = Sits in
cli-person-unsubscribed = { $what }; wants no more of its digests
cli-person-substitutes = Substitutes
cli-person-stands-in = { $who } answers for { $whom }: { $when }
cli-person-when-absent = when they are away
cli-person-owns = Owns
cli-person-pending = Pending
cli-person-request = request of { $on } ({ $refs }), answer due by { $by }
cli-person-figures = figures asked for on { $on } ({ $refs }), answer due by { $by }
cli-person-reminded = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
 }
cli-person-escalated = escalation of level { $level }
cli-person-consultation = consultation { $ref } “{ $question }”, answer due by { $by }
cli-person-review = invitation: { $body }, on { $day }
cli-person-desk = on the desk, number { $number }: { $what }
cli-person-nothing-pending = Nothing is awaited of this person.

cli-person-alias-add-done = Address kept: what comes from { $address } will be taken as coming from { $person }.
cli-person-alias-add-already = { $address } is an address of { $person } already.
cli-person-alias-drop-done = { $address } is no longer an address of { $person }: what comes from it will go to quarantine.
cli-person-alias-drop-already = { $address } was no address of { $person }.
cli-person-absent-done = { $person } will be asked nothing up to and including { $day }, or until they write.
cli-person-back = { $person } is back: requests and reminders go on.
cli-person-not-away = No absence of { $person } is noted.
error-person-nowhere = Nobody answers to “{ $person }” in the programmes followed.
error-person-nowhere-remedy = “suivi person” lists them all.
error-absence-past-day = { $day } is past: an absence is noted until a day to come.
error-alias-taken = { $address } is an address of { $person }, in the same programme.
error-alias-taken-remedy = An address means one person only: take it from the other one first.
error-alias-in-file = { $address } is given to { $person } by the programme file.
error-alias-in-file-remedy = Take it out of the file, then “suivi apply”.
