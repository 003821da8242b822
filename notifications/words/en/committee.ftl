# The invitation to a meeting and the digest of a committee.
invitation-subject = { $body }: meeting on { $on }
invitation-title = Meeting on { $on }
invitation-lede = { $body }: the meeting will look at progress and decide what awaits a decision.
invitation-pack = You will receive the preparatory digest on { $on }.
invitation-pack-before = You will receive the preparatory digest a few days before.
invitation-provisional = **Date to be confirmed:** a holiday nearby is still only estimated. If the declared one falls on that day, another message will tell you.
invitation-absent = Unable to come, or a point for the agenda? Reply to this message: the coordination will read it.

digest-subject = { $headline } · { $body }, { $on }
digest-headline-decisions = { $n ->
    [one] One decision awaited
   *[other] { $n } decisions awaited
}
digest-headline-late = { $n ->
    [one] one action late
   *[other] { $n } actions late
}
digest-headline-late-alone = { $n ->
    [one] One action late
   *[other] { $n } actions late
}
digest-headline-silent = { $n ->
    [one] One action without news
   *[other] { $n } actions without news
}
digest-headline-two = { $a }, { $b }
digest-headline-well = Nothing to decide, nothing late
digest-lede = { $done ->
    [0] On { $on }, none of the { $total } actions is done yet.
    [one] On { $on }, one of the { $total } actions is done ({ $percent }%).
   *[other] On { $on }, { $done } of the { $total } actions are done ({ $percent }%).
}
digest-behind = { $n ->
    [one] That is one fewer than planned by today.
   *[other] That is { $n } fewer than planned by today.
}
digest-ahead = { $n ->
    [one] That is one more than planned by today.
   *[other] That is { $n } more than planned by today.
}
digest-as-planned = That is as many as planned by today.
digest-since = { $n ->
    [one] One more since the digest of { $on }.
   *[other] { $n } more since the digest of { $on }.
}
digest-since-none = None more since the digest of { $on }.
digest-review = **Next meeting: { $on }.**
digest-coverage = News received of { $n } actions out of { $total }.
digest-coverage-since = Since { $on }, news received of { $n } actions out of { $total }.
digest-oldest = The oldest dates from { $on }.
figure-done = done
figure-late = late
figure-at-risk = to watch
figure-silent = unanswered

digest-decisions = What the committee must decide
digest-decisions-hint = Reply to this message to discuss them before the meeting.
decision-deadline = Move the deadline from { $old } to { $new }?
decision-deadline-plain = Move the deadline?
decision-cancellation-plain = Drop this action?
decision-ambiguous-plain = Answer to confirm
decision-quarantine-plain = Message set aside
decision-held-mail-plain = Mail held: it may have left
decision-failed-mail-plain = Mail refused
decision-address-plain = Address that no longer receives
decision-delegation-plain = Hand this action over to somebody else?
decision-disowned-plain = Action whose owner says it is not theirs
decision-unsubscribed-plain = Wants no more digests
decision-other-plain = To decide
proposed-by = Proposed by { $who }

digest-late = { $n ->
    [one] One action late
   *[other] { $n } actions late
}
digest-at-risk = { $n ->
    [one] One action to watch
   *[other] { $n } actions to watch
}
digest-axes = By { $label }
digest-axes-hint = Full bar: done. Mark: planned by today.
digest-done = Done
digest-done-since = Done since { $on }
digest-soon = Due in the next two weeks
days-unit = { $n ->
    [one] day
   *[other] days
}
words-on = Answer of { $on } ({ $state }):
words-on-undated = Last answer ({ $state }):
never-said = No answer yet
unheard = { $n ->
    [0] Asked, no answer yet
    [one] No answer to one follow-up message
   *[other] No answer to { $n } follow-up messages
}
asked-on = asked on { $on }
blocked-by = What blocks it: { $what }
done-on = done on { $on }
axis-progress = { $done } of { $total } done, { $planned } planned
axis-late = { $n } late
axis-delta = { $n } since the last digest

foot-digest = You receive this digest as a member of “{ $body }”, for “{ $programme }”.
foot-read-by = A mistake, a question? Reply to this message: { $who } will read it.
foot-leave = Stop receiving this digest
foot-leave-text = To stop receiving this digest, write to { $address }
foot-head = Digest no. { $number } · fingerprint of the journal
unsubscribe-subject = Stop receiving this digest
