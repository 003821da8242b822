# The receipt.
receipt-subject = Your answer of { $on }: { $title }
receipt-subject-understood = { $n ->
    [one] one action updated
   *[other] { $n } actions updated
}
receipt-subject-unclear = { $n ->
    [one] one point to clarify
   *[other] { $n } points to clarify
}
receipt-subject-office = { $n ->
    [one] one point passed to the coordinator
   *[other] { $n } points passed to the coordinator
}
receipt-subject-decided = the coordination has decided
receipt-title-understood = { $n ->
    [one] Noted for one action
   *[other] Noted for { $n } actions
}
receipt-title-unclear = { $n ->
    [one] One point remains to clarify
   *[other] { $n } points remain to clarify
}
receipt-title-office = { $n ->
    [one] One point is passed to the coordinator
   *[other] { $n } points are passed to the coordinator
}
receipt-title-both = { $n ->
    [one] Noted for one action, { $unclear }
   *[other] Noted for { $n } actions, { $unclear }
}
receipt-title-decided = The coordination has decided
receipt-title-nothing = We could note nothing
receipt-lede = This is what we understood of your answer of { $on }.
receipt-lede-decided = This is what became of what you proposed on { $on }.
receipt-lede-vouched = A message from { $who }, received on { $on }, did not come from your address; the coordinators took it for your answer. This is what we understood of it.
receipt-applied = Noted
receipt-proposed = Awaiting agreement
receipt-asked = To clarify
receipt-office = Passed to the coordinator
receipt-decided = Decided
receipt-unattached = What we could not read
receipt-pending = { $n ->
    [one] One action still awaits your answer
   *[other] { $n } actions still await your answer
}
receipt-pending-hint = Answer in the same message, with their number.
receipt-correct = **A mistake?** Reply to this message, for instance “{ $example }”. Your last answer is the one that counts.
receipt-correct-plain = **A mistake?** Reply to this message.
receipt-example = { $ref }: 40%
receipt-new-deadline = New deadline: { $new } instead of { $old }
receipt-new-deadline-alone = New deadline: { $new }
receipt-waits = { $who } must agree; until then nothing changes.
receipt-waits-alone = The coordination must agree; until then nothing changes.
receipt-waits-deadline = { $who } must agree; until then the deadline does not change.
receipt-waits-deadline-alone = The coordination must agree; until then the deadline does not change.
receipt-accepted = Accepted by the coordination.
receipt-refused = Refused by the coordination: the deadline does not change.
receipt-refused-plain = Refused by the coordination: nothing changes.
receipt-reason = Reason given: { $reason }
receipt-forecast = Expected to be finished on { $on }
receipt-blocker = What blocks it: { $blocker }
receipt-delegate = You propose to entrust it to { $delegate }
