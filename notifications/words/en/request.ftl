# The status request, its reminder, the escalation and its notice to the owner.
request-subject = { $n ->
    [one] Where does your action stand? Reply by { $by }
   *[other] Where do your { $n } actions stand? Reply by { $by }
}
request-title = { $n ->
    [one] Where does your action stand?
   *[other] Where do your { $n } actions stand?
}
request-lede = **Just reply to this message** by { $by }. One line an action is enough.
request-review = Your answers will prepare the meeting on { $on }: { $body }.

how-title = How to reply
how-hint = Write as you like, with the number of the action. If you are in a hurry, these forms are understood as they stand:
how-numbered = **{ $n }**: { $words }
link-done = done?
how-done = done
how-progress = 60%
how-blocked = blocked by budget
how-postponed = moved to { $on }
how-hint-one = Write as you like. If you are in a hurry, these forms are understood as they stand:
receipt-promise = You will get back what we understood, to correct it if need be.

reminder-subject = { $n ->
    [one] Reminder: one action still awaits your answer
   *[other] Reminder: { $n } actions still await your answer
}
reminder-title = { $n ->
    [one] One action still awaits your answer
   *[other] { $n } actions still await your answer
}
reminder-lede = We wrote to you on { $asked }, for an answer by { $by }. **One line in reply to this message is enough.**
reminder-escalation = Without an answer from you, **{ $who } will receive a copy on { $on }**. One line before then prevents it.

escalation-subject = { $n ->
    [one] No answer from { $who } on one action
   *[other] No answer from { $who } on { $n } actions
}
escalations-subject = { $owners } owners without an answer, on { $n } actions
escalations-lede = These owners have not answered our requests, despite our reminders. This copy was announced to each of them.
silent-since = { $days ->
    [one] { $days } day without an answer
   *[other] { $days } days without an answer
} · request of { $asked } · { $n ->
    [0] no reminder
    [one] one reminder
   *[other] { $n } reminders
}
silent-on = { $n ->
    [one] one action
   *[other] { $n } actions
}
escalation-lede = { $n ->
    [0] Request sent on { $asked }, left without an answer.
    [one] Request sent on { $asked }, then one reminder, left without an answer. This copy was announced.
   *[other] Request sent on { $asked }, then { $n } reminders, left without an answer. This copy was announced.
}
escalation-todo = **A word from you often helps.** One line in reply to our messages is enough to close this alert.
escalation-next = Next step, if still unanswered: **{ $who } will receive a copy on { $on }**.
escalation-foot = You receive this because you oversee actions of “{ $programme }”. It calls for no reply.

notice-subject = { $n ->
    [one] One action without an answer: we have reported it
   *[other] { $n } actions without an answer: we have reported it
}
notice-title = { $n ->
    [one] One action without an answer: we have reported it
   *[other] { $n } actions without an answer: we have reported it
}
notice-lede = { $n ->
    [0] With no answer to our request of { $asked }, we have sent a copy to { $who }.
    [one] With no answer to our request of { $asked } nor to our reminder, we have sent a copy to { $who }, as announced.
   *[other] With no answer to our request of { $asked } nor to our { $n } reminders, we have sent a copy to { $who }, as announced.
}
notice-todo = **It is not too late:** one line in reply to this message closes the matter.
