# Mail read again with today's rules, and the history of an action.

cli-collect-usage = [--replay [--since DAY] [--apply]] [--json]
cli-option-replay = reads all that was kept once more, and says what would be read otherwise
cli-option-since = only what came since that day
cli-option-apply = proposes the differences on the desk
cli-misuse-replay = “--since” and “--apply” go with “--replay”.
cli-replay-same = All reads as before.
cli-replay-revived = Mail { $mail }: unreadable then, readable today.
cli-replay-line = { $day } · action { $ref } · then: { $before } · today: { $now } (mail { $mail })
cli-replay-proposed = Proposed on the desk: { $count }.
why-read-anew = read again with today's rules

cli-show-usage = [PROGRAMME] [--versions] [--json] | ACTION --history [--json]
cli-show-option-history = what happened to an action (“2.1”, or “amlt/2.1”), with the words it comes from
cli-history-title = { $ref } · { $title }
cli-history-report = answer
cli-history-deadline = deadline
cli-history-request = status request
cli-history-reminder = reminder
cli-history-escalation-notice = notice of escalation
cli-history-receipt = receipt
cli-history-rule = rule of the programme
cli-effect-applied = taken into account
cli-effect-proposed = proposed
cli-effect-asked = to be made clear
cli-effect-accepted = accepted
cli-effect-refused = refused
cli-column-when = Day
cli-column-values = Values
cli-column-effect = Effect
cli-column-said = Words
cli-column-message = Message
error-action-unknown = No action has the reference “{ $ref }”.
