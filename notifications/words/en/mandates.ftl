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
