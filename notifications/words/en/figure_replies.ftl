# What a reply to a request for figures asks of the follow-up, and what the desk makes of it.
heeded-stop-figures-then = They ask for figures that you give. To hand one over, reply with its number, then “delegate to” and a name or an address; or “this is not mine” if it isn’t yours to give.
heard-figure-delegated = Figure to hand over to somebody else: { $text }
heard-figure-disowned = Figure that you say isn’t yours to give: { $text }
heard-figure-handed-over = Handed over to somebody else: { $text }
heard-figure-left = You will no longer be asked for this figure: { $text }
heard-figure-still-theirs = This figure is still expected from you: { $text }
unheard-figure-delegation = The coordination has been told and must agree.
unheard-figure-disowned = The coordination has been told and will check; no reminder until then.
why-figure-delegation = Figure to hand over to somebody else
why-figure-disowned = Says that this figure isn’t theirs to give
decision-figure-delegation-plain = Hand this figure over to somebody else?
decision-figure-disowned-plain = Figure that the person says isn’t theirs to give: ask them no more?
