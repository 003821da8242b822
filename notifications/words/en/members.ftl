# Mails to the members of a body: consultations, meetings, minutes, and what we understand of them.

consultation-vote-subject = Your position: { $question }
consultation-vote-lede = **Every member is consulted.** Reply to this message by { $by }: one word is enough.
consultation-vote-reminder-subject = Reminder, your position is missing: { $question }
consultation-vote-reminder-lede = **Your answer is still missing.** It is expected by { $by }: one word is enough.
consultation-vote-how = Write as you like. These forms are understood as they stand; your words are kept:
consultation-vote-promise = You may change your mind until it closes. You will receive what we understood.
consultation-needs-subject = Your needs: { $question }
consultation-needs-lede = **Every member is asked.** Reply to this message by { $by }, in your own words: they will be used as they stand.
consultation-needs-reminder-subject = Reminder, your needs are missing: { $question }
consultation-needs-reminder-lede = **Your answer is still missing.** It is expected by { $by }, in your own words.
consultation-needs-how = One line a need reads best.
consultation-needs-promise = The answers of all members will be gathered in one document. A new answer replaces the one before.
consultation-progress = Answers received: { $answered } of { $members }.
consultation-chair = You chair this body: “I close the consultation” closes it as it stands.
rule-consensus = Rule: consensus. Everybody answers, nobody is against; a reserve lets pass and stays written.
rule-majority = Rule: majority. More than half of the members must be for.
rule-quorum = { $quorum ->
    [0] Rule: quorum. More than half of the members must answer, and more of them be for than against.
   *[other] Rule: quorum. At least { $quorum } members must answer, and more of them be for than against.
}
vote-example-for = **for**
vote-example-against = **against**
vote-example-abstention = **abstention**
vote-example-reserve = **reservation**: your words

result-subject = { $outcome }: { $question }
result-carried = Carried
result-not-carried = Not carried
result-needs = { $n ->
    [one] One member stated their needs
   *[other] { $n } members stated their needs
}
result-by-rule = Consultation closed on { $on }, its rule being met.
result-by-chair-title = Question settled by the chair
result-by-chair = Consultation closed on { $on } by the chair, as it stood.
result-chair-words = The chair wrote:
result-votes = The answers, of { $members } members
result-reserves = { $n ->
    [one] One reservation
   *[other] { $n } reservations
}
result-missing = { $n ->
    [one] One member did not answer
   *[other] { $n } members did not answer
}
votes-for = { $n } for
votes-against = { $n } against
votes-abstention = { $n ->
    [one] 1 abstention
   *[other] { $n } abstentions
}
votes-reserve = { $n } with a reservation

heard-subject = Received: { $title }
heard-subject-not = Reply not understood: { $title }
heard-title = Your message
heard-headline-done = It is recorded
heard-headline-mixed = { $n ->
    [one] Recorded, but for one point to clarify
   *[other] Recorded, but for { $n } points to clarify
}
heard-headline-asked = { $n ->
    [one] One point is still to clarify
   *[other] { $n } points are still to clarify
}
heard-headline-nothing = We could record nothing
heard-lede = Received on { $on }. This is what we understood and recorded.
heard-lede-not = Received on { $on }. We could not make an answer of it: **nothing is recorded**.
heard-understood = What we understood
heard-position-for = You are for
heard-position-against = You are against
heard-position-abstention = You abstain
heard-position-reserve = You express a reservation, written in the result
heard-needs = Your needs are recorded as they stand
heard-closed = The consultation is closed
heard-close-asked = Only the chair closes a consultation: the coordination is told
heard-axis-word = Your word will be in the pack of the meeting
heard-presence-present = You will be present
heard-presence-absent = You will be absent
heard-presence-represented = You will be represented by { $text }
heard-point = Put on the agenda: { $text }
heard-decision-recorded = Decision recorded: { $text }
heard-decision-proposed = Decision proposed to the coordination: { $text }
heard-decision-asked = Decision to be made precise: { $text }
heard-instruction = Passed on to the coordination: { $text }
heard-owner = Owner: { $who }
heard-deadline = Deadline: { $on }
heard-correct-consultation = Not what you meant? Reply to this message: your new answer replaces the one before.
heard-correct-needs = Something missing? Reply to this message: your new answer replaces the one before.
heard-correct-invitation = Not what you meant? Reply to this message: the last word counts.
heard-correct-axis = Something to add? Reply to this message: your new text replaces the one before.
heard-correct-digest = Not what you meant? Reply to this message; the coordination will read it.
heard-correct-minutes = Anything else to correct? Reply to this message; the coordination will read it.
heard-correct-request = Not what you meant? Reply to this message.

unheard-unknown = We did not understand this message. The coordination will read it.
unheard-no-position = Are you for, against, or do you abstain? Say a reservation as “reservation: …”.
unheard-unsure-position = Your position is not certain as written. Answer in one word: for, against, abstention, or “reservation: …”.
unheard-two-positions = Your answer reads as two positions. Which is yours?
unheard-unsure-closing = You speak of closing the consultation: is it to be closed now? If so, answer “I close the consultation”.
unheard-two-presences = Will you be present or absent?
unheard-unsure-presence = We are not sure that you will come. Answer in one word: present, absent, or “represented by …”.
unheard-no-proxy = Who will represent you?
unheard-empty-decision = The text of the decision is missing.
unheard-no-owner = A deadline without an owner: who answers for it? Write “owner: …”.
unheard-no-deadline = An owner without a deadline: by when? Write “by …”.
unheard-owner-unknown = This owner is not known to the programme: give their name or function.
unheard-owner-ambiguous = Several people answer to this name: give it in full.
unheard-unclear-deadline = The deadline is not clear: write it day/month/year.
unheard-past-deadline = This deadline has already passed.
unheard-unknown-point = The agenda has no such number.
unheard-nothing-said = We found neither a decision, nor whether you come, nor a point for the agenda. The coordination will read it.
unheard-consultation-over = This consultation is closed: your answer no longer counts.
unheard-no-reply-token = Reply directly to our message, so that we know it is you.

invitation-moved = **Meeting moved**: it was to be on { $on }.
invitation-moved-subject = { $body }: meeting moved to { $on }
invitation-agenda = On the agenda so far
invitation-how = Say whether you come, by the buttons of your calendar or in a reply. These forms are understood as they stand; ask for a point with “Agenda item: …”.
invitation-quorum = { $n ->
    [one] One member must be present or represented.
   *[other] { $n } members must be present or represented.
}
presence-example-present = **present**
presence-example-absent = **absent**
presence-example-represented = **represented by** …
meeting-place = Place: { $place }
cancelled-subject = { $body }: meeting of { $on } called off
cancelled-title = The meeting on { $on } is called off
cancelled-lede = { $body }: the meeting will not take place. You will be told of the next one.
axis-word-subject = Your word on axis { $axis }, before the meeting of { $on }
axis-word-title = Axis { $axis }: { $title }
axis-word-lede = **{ $body }: meeting on { $on }.** Reply to this message: in two or three sentences, what must be known of this axis?
axis-word-pack = The pack leaves on { $on }; your word will be in it, under your name.
axis-word-figures = Done: { $done } of { $total } actions.
axis-word-late = { $n ->
    [one] One late action
   *[other] { $n } late actions
}
axis-word-blocked = { $n ->
    [one] One blocked action
   *[other] { $n } blocked actions
}
axis-word-silent = { $n ->
    [one] One action never heard of
   *[other] { $n } actions never heard of
}
axis-word-promise = Without an answer the pack leaves without it.
minutes-subject = Minutes: { $body }, { $on }
minutes-title = Minutes of the meeting of { $on }
minutes-quorum = Quorum reached: { $n } present or represented, { $quorum } needed.
minutes-no-quorum = Quorum not reached: { $n } present or represented, { $quorum } needed.
minutes-next = Next meeting on { $on }, which is asked to adopt these minutes.
minutes-decisions = { $n ->
    [one] One decision
   *[other] { $n } decisions
}
minutes-points = Points taken up
minutes-attendance = Attendance
minutes-present = { $n ->
    [one] Present
   *[other] Present: { $n }
}
minutes-represented = { $n ->
    [one] Represented
   *[other] Represented: { $n }
}
minutes-absent = { $n ->
    [one] Absent
   *[other] Absent: { $n }
}
minutes-unknown = { $n ->
    [one] No answer
   *[other] No answer: { $n }
}
minutes-promise = A correction? Reply to this message before the next meeting; the coordination will read it.

digest-agenda = Agenda
digest-agenda-hint = A decision is recorded by replying: “Decision 2: … owner … by …”.
digest-axis-words = The word of the axes
agenda-contradiction-complete-not-done = 100%, but not done
agenda-contradiction-begun-not-started = “Not started”, but begun
agenda-contradiction-forecast-late = Foreseen after the deadline
agenda-answers = Answers: { $answered } of { $members }
agenda-deadline = Deadline: { $on }

mail-consultation = Mail: consultation
mail-consultation-reminder = Mail: consultation reminder
mail-consultation-result = Mail: result of a consultation
mail-acknowledgement = Mail: receipt to a member
mail-review-cancelled = Mail: meeting called off
mail-axis-word = Mail: word of an axis
mail-minutes = Mail: minutes
cli-mail-consultation = consultation
cli-mail-consultation-reminder = consultation reminder
cli-mail-consultation-result = result of a consultation
cli-mail-acknowledgement = receipt to a member
cli-mail-review-cancelled = meeting called off
cli-mail-axis-word = word of an axis
cli-mail-minutes = minutes
flows-mail-consultation = consultation
flows-mail-consultation-reminder = consultation reminder
flows-mail-consultation-result = result of a consultation
flows-mail-acknowledgement = receipt to a member
flows-mail-review-cancelled = meeting called off
flows-mail-axis-word = word of an axis
flows-mail-minutes = minutes
cli-desk-kind-decision = proposed decision
cli-desk-kind-instruction = a member's instruction
cli-desk-kind-draft = text to read before it goes
flows-desk-decision = proposed decision
flows-desk-instruction = a member's instruction
flows-desk-draft = text to read before it goes
decision-decision-plain = Record this decision?
decision-instruction-plain = A member asks for something
decision-draft-plain = Text to read before it goes
why-no-position = No position recognised
why-unsure-position = Position uncertain
why-two-positions = Two positions in one answer
why-unsure-closing = Closing of the consultation uncertain
why-two-presences = Both present and absent are said
why-unsure-presence = Presence uncertain
why-no-proxy = Proxy not named
why-empty-decision = Decision without a text
why-no-owner = Decision with a deadline and no owner
why-no-deadline = Decision with an owner and no deadline
why-owner-unknown = Owner unknown to the programme
why-owner-ambiguous = Several people bear this name
why-unclear-deadline = Deadline unclear
why-past-deadline = Deadline already passed
why-unknown-point = Number not on the agenda
why-nothing-said = No decision, attendance or point recognised
why-consultation-over = Consultation already closed
why-not-a-member = No longer a member of the body

cli-rehearse-why-consultation = “{ $question }”, answer by { $answer_by }
cli-rehearse-why-consultation-reminder = reminder { $rank }: “{ $question }”, answer by { $answer_by }
cli-rehearse-why-consultation-result = result of “{ $question }”
cli-rehearse-why-acknowledgement = acknowledges: “{ $title }”
cli-rehearse-why-review-cancelled = meeting of “{ $body }” on { $on } called off
cli-rehearse-why-axis-word = word of axis { $axis } before the meeting of { $on }
cli-rehearse-why-minutes = minutes of “{ $body }”, { $on }
cli-tick-consult = Consultations: { $counts }
cli-tick-step-consult = the consultations
cli-count-asked = members consulted
cli-count-reminded = members reminded
flows-consulted-title = { $programme }: consultations
flows-column-question = Question
flows-column-votes = Votes
flows-column-missing = Missing
flows-column-reserves = Reservations
flows-column-rule-met = Rule met
flows-yes = yes
flows-no = no
consultation-state-planned = planned
consultation-state-open = open
consultation-state-closed = closed
consultation-state-dropped = withdrawn
demo-kind-consultation = consultations
demo-kind-consultation-reminder = consultation reminders
demo-kind-consultation-result = consultation results
demo-kind-acknowledgement = receipts to members
demo-kind-review-cancelled = cancellations
demo-kind-axis-word = words of axes
demo-kind-minutes = minutes
demo-desk-decision = proposed decisions
demo-desk-instruction = members’ instructions
demo-desk-draft = texts to read
demo-event-member-consulted = { $n ->
    [one] One member consulted
   *[other] { $n } members consulted
}
demo-event-member-reminded = { $n ->
    [one] One member reminded
   *[other] { $n } members reminded
}
demo-event-member-answered = { $n ->
    [one] One member’s answer
   *[other] { $n } members’ answers
}
demo-event-consultation-closed = { $n ->
    [one] One consultation closed
   *[other] { $n } consultations closed
}
demo-event-decision-recorded = { $n ->
    [one] One decision
   *[other] { $n } decisions
}
why-no-meeting = no meeting to come for this point
heard-point-waits = Point passed to the coordination, as no meeting is planned: { $text }
