# Programme contracts: in the digest, on the screen, and what is wrong in a file.
digest-contracts = Programme contracts
contract-shared = Shared commitments
contract-signed = signed on { $on }
contract-kept = Commitments kept: { $kept } of { $total }
contract-late = late: { $n }
contract-silent = unanswered: { $n }
contract-abandoned = abandoned: { $n }

cli-part-contract = programme contract
cli-field-contracts = programme contracts
cli-field-signatories = signatories
cli-field-signed-on = signature
cli-field-actions = shared actions
cli-field-citations = quotations
cli-field-declared-axes = axes announced
cli-column-contract = Programme contract
cli-column-party = Party
cli-column-kept = Kept
cli-column-silent = Unanswered
cli-column-abandoned = Abandoned
cli-citations = What the texts say:
cli-citation = { $subject }: { $text }
cli-completeness = { $label }: { $top } · axes announced: { $declared } · described: { $described }
cli-completeness-flat = Axes announced: { $declared } · described: { $described }

file-contract-empty = the contract “{ $ref }” groups no action; give its “signataires” with their “engagements”, or its “actions”
file-contract-party-twice = “{ $value }” already signs this contract (line { $line }); put its commitments together
file-contract-action-twice = the action “{ $value }” is already in this contract (line { $line }); leave it to one party
file-commitment-elsewhere = “{ $value }” cannot be a commitment of “{ $organisation }”: its owner “{ $person }” is of the organisation “{ $other }”; make them agree, or give it to the other party
