# What all mails have in common. "**" surrounds what matters most in a sentence.
from-name = Suivi · { $programme }
more = { $n ->
    [one] and 1 more…
   *[other] and { $n } more…
}
quote = “{ $text }”
percent = { $n }%
state-progress = { $state }, { $n }%
axis-label = axis

reserved = { $on } (to be confirmed: estimated holiday)
reserved-alone = to be confirmed: estimated holiday
deadline = due { $on }
first-deadline = first due { $on }
late-by = { $n ->
    [one] one day late
   *[other] { $n } days late
}
last-words = Your last answer, { $on } ({ $state }):
last-words-undated = Your last answer ({ $state }):
never-heard = No answer on this action yet.
your-words = you wrote:
their-words = { $who } wrote:

status-not-started = Not started
status-in-progress = In progress
status-blocked = Blocked
status-postponed = Postponed
status-done = Done
status-cancelled = Dropped
health-late = Late
health-at-risk = To watch
health-on-track = On time

button-answer = Reply to this message
answer-to = Reply to this message: { $address }
button-write-to = Write to { $who }

foot-owner = You receive this because you answer for actions of “{ $programme }”. If you no longer do, say in a reply who now does.
foot-coordinator = A question? Ask it in your reply: { $who } will read it.
foot-member = You receive this as a member of “{ $body }”, for “{ $programme }”.
foot-coordinating = You receive this because you coordinate “{ $programme }”.
