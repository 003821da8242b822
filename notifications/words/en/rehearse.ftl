### The rehearsal: what would leave.

cli-rehearse = Shows every mail that would leave, day by day, and why; nothing leaves.
cli-rehearse-usage = PROGRAMME [--days NUMBER] [--from DAY] [--answering SHARE] [--json]
cli-rehearse-more = The same rules as in production, on a copy of the database and a simulated clock. The programme is taken as started.
cli-rehearse-option-days = how many days, from the first (90)
cli-rehearse-option-from = the first day, YYYY-MM-DD (today)
cli-rehearse-option-answering = the share of people who answer, 0 to 1 (0); always the same ones
cli-value-share = SHARE

cli-rehearse-none = No mail would leave from { $first } to { $last }.
cli-rehearse-day = day
cli-rehearse-hour = hour
cli-rehearse-mail = mail
cli-rehearse-recipient = recipient
cli-rehearse-reason = reason
cli-rehearse-sum = From { $first } to { $last }: { $mails } mail(s) to { $people } person(s); the busiest day is { $busiest } ({ $most }).
cli-rehearse-kinds = Of which: { $kinds }.

cli-rehearse-why-request = status of { $actions } action(s) due, answer before { $answer_by }
cli-rehearse-why-reminder = reminder { $rank }: no answer on { $actions } action(s) since { $asked_on }
cli-rehearse-why-reminder-escalates-on = reminder { $rank }: no answer on { $actions } action(s) since { $asked_on }; announces escalation on { $escalates_on } to { $escalates_to }
cli-rehearse-why-escalation = not answered to this day: { $owners }
cli-rehearse-why-escalation-notice = told that their silence since { $asked_on } is reported to { $told }
cli-rehearse-why-receipt = acknowledges an answer on { $actions } action(s)
cli-rehearse-why-invitation = review of “{ $body }” on { $on }
cli-rehearse-why-digest = no. { $number } of “{ $body }”
cli-rehearse-why-digest-review-on = no. { $number } of “{ $body }”, before the review of { $review_on }
cli-rehearse-why-desk = { $items } item(s) wait on the desk
cli-rehearse-why-alert = { $code }

error-rehearse-days = A rehearsal covers 1 to { $most } days, not { $days }.
error-rehearse-answering = The share of people who answer goes from 0 to 1 (0.8 for 80%), not { $share }.
error-rehearse-past = The programme is already followed: its rehearsal begins today ({ $today }) at the earliest, not on { $first }.

cli-rehearse-batch-many = On { $day }, these mails would wait for a person’s go (“suivi go { $programme }”): { $count } ready, at most { $usual } a day as a rule.
cli-rehearse-batch-overdue = On { $day }, these mails would wait for a person’s go (“suivi go { $programme }”): they are the first of the programme, and { $late } actions are overdue already.
why-batch-many = Far more mails than usual
why-batch-overdue = First mails of a programme in which many actions are overdue already
cli-rehearse-why-acknowledgement-figures = { $figures ->
    [0] acknowledges a reply about figures
    [one] acknowledges a figure
   *[other] acknowledges { $figures } figures
}
