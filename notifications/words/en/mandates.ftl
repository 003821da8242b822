# Organisations and people apart: what a file says of them, what the command line answers.

file-role-overlap = the role “{ $role }” already has a holder on those days (line { $line }); end one mandate the day before the next
file-chair-overlap = the body already has a chair on those days (line { $line }); date one of the two mandates
file-member-nobody = this member is nobody; add “personne:” or “fonction:”
file-member-both = this member is both a person and a role; keep “personne:” or “fonction:”
file-substitute-self = “{ $person }” cannot stand in for themselves; name somebody else in “par:”
file-substitute-overlap = “{ $person }” already has a substitute on those days (line { $line }); one at a time
file-owner-no-role = “{ $organisation }” is an organisation without a role: nobody would answer; add a role whose “organisation:” is “{ $organisation }”
file-owner-several-roles = “{ $organisation }” has several roles ({ $known }); name the one that answers

cli-counts-held = Organisations { $organisations } · roles { $roles }
cli-part-organisation = organisation
cli-part-role = role
cli-part-substitute = substitution
cli-field-kind = kind
cli-field-mandates = holders
cli-field-since = start
cli-field-until = end
cli-stands-in = { $person } for { $owner } { $dates }
cli-nobody = nobody
cli-from = since { $since }
cli-until = until { $until }
cli-from-until = from { $since } to { $until }
cli-gap = { $count ->
    [0] Warning: nobody holds the role { $role } today. Add a holder, or remove it.
    [one] Warning: nobody holds the role { $role } today, which owns action { $actions }. Add a holder.
   *[other] Warning: nobody holds the role { $role } today, which owns { $count } actions ({ $actions }). Add a holder.
}
cli-gap-between = Warning: nobody holds the role { $role } until { $until }. Extend a mandate, or bring the next forward.

# What is asked of whoever takes over or stands in.
handover-subject = { $n ->
    [one] Taking over: one action awaits you, please answer by { $by }
   *[other] Taking over: { $n } actions await you, please answer by { $by }
}
handover-lede = **Since { $since } you hold the role “{ $role }”**, after { $before }. What awaited their answer now awaits yours.
handover-lede-undated = **You now hold the role “{ $role }”**, after { $before }. What awaited their answer now awaits yours.
instead-lede = **You stand in for { $who }** these days: we ask you what we would have asked them.
said-by = said by { $who }

# A mandate that has ended, a role that nobody holds, and what it means for a reply.
ended-subject = Your answer of { $on }: your mandate has ended
ended-title = Your answer changed nothing
ended-lede = **Your mandate “{ $role }” ended on { $since }**: whoever came after you answers for these actions.
ended-lede-undated = **You no longer hold the role “{ $role }”**: whoever came after you answers for these actions.
ended-kept = Your message of { $on } is kept; the coordination has it and will decide whether it counts.
ended-holder = { $who } now answers for these actions.
decision-vacancy-plain = Nobody holds this role, and an answer is due from it
cli-desk-kind-vacancy = role without a holder
fact-role = Role: { $value }
fact-organisation = Organisation: { $value }
fact-actions = Actions waiting: { $value }
why-mandate-ended = Mandate ended: somebody else holds the role
why-substitution-over = Substitution over
why-coordinator-answers = Answered by the coordination for the owner
why-token-expired = Answer to a request closed long ago
ask-mandate-ended = Your mandate has ended: the coordination will see your answer.
ask-substitution-over = Your substitution is over: the coordination will see your answer.
ask-coordinator-answers = You answer for the owner: please confirm it on the coordinator’s desk.
ask-token-expired = This request was closed long ago: the coordination will see your answer.
