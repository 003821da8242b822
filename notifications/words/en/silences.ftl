# A silence that goes on: what later requests, reminders, notices and the rehearsal say of it.
silence-goes-on = Our request of { $asked } got no answer: this message is a reminder of it.
silence-goes-on-of = Our request of { $asked } got no answer on { $refs }: this message is a reminder of it.
silence-told = As announced, **{ $who } gets a copy today**.
silence-told-of = As announced, **{ $who } gets a copy today** of your silence on { $refs }.
reminder-escalation-of = Without an answer from you on { $refs }, **{ $who } will get a copy { $on }**. One line before then is enough to avoid it.
escalation-next-of = Next step, still without an answer on { $refs }: **{ $who } will get a copy { $on }**.
notice-lede-some = { $n ->
    [0] Without an answer to our request of { $asked }, we sent a copy of it.
    [one] Without an answer to our request of { $asked } or to our reminder, we sent a copy of it, as announced.
   *[other] Without an answer to our request of { $asked } or to our { $n } reminders, we sent a copy of it, as announced.
}
notice-copy = Copy to { $who }.
notice-copy-of = Copy to { $who }: { $refs }.
cli-rehearse-also-silent-since = no answer since { $silent_since }
cli-rehearse-also-rank = stands for reminder { $rank }
cli-rehearse-also-told-now = escalates today as announced, to { $told_now }
cli-rehearse-also-next-escalates-on = announces escalation on { $next_escalates_on } to { $next_escalates_to }
error-snooze-past-deadline = { $latest } at the latest: action { $action } is due that day, and its reminders are not put off beyond.
error-snooze-too-far = { $latest } at the latest: reminders are put off by { $days } days at most.
