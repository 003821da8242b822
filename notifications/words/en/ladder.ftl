# The ladder: what waits for what, what waits for a go, what is put off.
release-title = { $n ->
    [one] One action may go on
   *[other] { $n } actions may go on
}
release-lede = What you were waiting for is done.
release-after = after { $refs }
waits-for = waits for { $refs }
holds-up = holds up { $refs }
mail-release = Mail: work may go on
cli-mail-release = work may go on
cli-rehearse-why-release = what { $refs } waited for is done
cli-policy-grace = grace after the answer date
cli-policy-deadlines = asked around the deadline
cli-around-deadline = { $days } working day(s) around the deadline
cli-field-depends-on = waits for
cli-field-hours = hours of sending
cli-desk-kind-batch = unusual batch
decision-batch-plain = Let an unusual batch leave?
cli-go = Lets the mails of a programme that wait for your go leave.
cli-go-usage = PROGRAMME [--json]
cli-go-more = A batch far above the usual waits for a person; what is no longer owed will not leave.
cli-go-done = { $programme }: { $mails } mail(s) may leave.
cli-snooze = Puts the reminders of an action off, its deadline unchanged.
cli-snooze-usage = PROGRAMME ACTION --until DAY [--json]
cli-snooze-option-until = the day from which reminders go on, YYYY-MM-DD
cli-option-action = the reference of the action
cli-value-action = ACTION
cli-snooze-done = Action { $ref }: no reminder before { $day }; its deadline stays.
error-batch-none = No mail of “{ $programme }” waits for a go.
error-snooze-past-day = { $day } is no day to come.
error-action-closed = Action { $action } is done or cancelled: nothing is reminded any more.
file-action-circle = these actions wait for one another in a circle: { $chain }; take one of these dependencies out
file-hour-invalid = “{ $value }” is no hour; write "08:00"
file-hours-until = the end { $value } does not come after the beginning
file-policy-grace = the grace ({ $value }) cannot be negative
file-policy-deadlines = days must ascend, not { $value }
error-hours-until = The end { $value } does not come after the beginning.
error-policy-grace = The grace ({ $value }) cannot be negative.
cli-early-deadline = To look at: action { $ref } is due on { $deadline }, before “{ $awaited }” that it waits for ({ $after }). Correct one of the deadlines, or remove the dependency.
