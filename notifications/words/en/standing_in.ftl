# Somebody answers in the place of an owner: what the desk says of it.
decision-substitution-plain = Let somebody else answer in their place?
fact-delegate = Person proposed: { $value }
fact-through = Until { $value } included
cli-desk-kind-substitution = substitution
flows-desk-substitution = substitution
demo-desk-substitution = substitutions to confirm
heeded-stand-in-refused = { $who } in your place until { $on } included: refused
ask-substitution-refused = The coordinators did not agree: we go on writing to you.
