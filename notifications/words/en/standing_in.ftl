# Somebody answers in the place of an owner: what the desk says of it.
decision-substitution-plain = Let somebody else answer in their place?
fact-delegate = Person proposed: { $value }
fact-through = Until { $value } included
cli-desk-kind-substitution = substitution
flows-desk-substitution = substitution
demo-desk-substitution = substitutions to confirm
heeded-stand-in-refused = { $who } in your place until { $on } included: refused
ask-substitution-refused = The coordinators did not agree: we go on writing to you.
heeded-stand-in-when = { $who } in your place: until which day?
ask-replaced-until-when = Answer for instance “{ $who } stands in for me until 20 April”. To hand the action over for good: “delegate to { $who }”.
why-replaced-until-when = Somebody stands in, without saying until when
heeded-absent-then-instead = Until then { $who } gets our requests and reminders in your place. Invitations, digests and decisions still reach you.
heeded-absent-then-waits = Once the coordinators agree, { $who } will get our requests and reminders in your place; until then they wait. Invitations, digests and decisions still reach you.
