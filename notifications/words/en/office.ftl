# Mails to the coordination: what waits, what is wrong.
desk-subject = { $n ->
    [one] One decision awaits you · { $on }
   *[other] { $n } decisions await you · { $on }
}
desk-title = { $n ->
    [one] One decision awaits you
   *[other] { $n } decisions await you
}
desk-since = since { $on }

alert-subject = To put right: { $title }
alert-errors = { $n ->
    [one] One problem
   *[other] { $n } problems
}
alert-plan-refused-title = the programme file is refused
alert-plan-refused-lede = The file as last saved contains mistakes. The plan before it stays in force: nothing has changed, follow-up goes on.
alert-plan-refused-todo = **To do:** correct the file and save it. “suivi check” says whether it is sound before it is applied.
alert-channel-paused-title = mail is not going out
alert-channel-paused-lede = The sending server refuses all mail. Nothing is lost: mails wait, in order.
alert-channel-paused-todo = **To do:** check the sending account and its limits. Sending is tried again by itself; “suivi doctor” says how it stands.
alert-address-suspended-title = an address no longer receives
alert-address-suspended-lede = Several mails to this person have come back. We write to them no more until told otherwise.
alert-address-suspended-todo = **To do:** reach them otherwise and correct their address in the programme file.
alert-mail-failed-title = a mail was refused
alert-mail-failed-lede = The recipient’s server refused it for good: the person did not receive it.
alert-mail-failed-todo = **To do:** check the address, then resend the mail or drop it from “suivi desk”.
alert-mail-held-title = a mail is held
alert-mail-held-lede = Sending was cut twice at the last moment: the person may have received it. We do not resend it without you.
alert-mail-held-todo = **To do:** ask them whether they have it, then resend it or drop it from “suivi desk”.
alert-batch-held-title = an unusual batch awaits your go
alert-batch-held-lede = Far more mails than usual are ready to leave. To be safe, none has left.
alert-batch-held-todo = **To do:** check that this batch is intended, then accept or refuse it from “suivi desk”.
alert-prefect-down-title = the Prefect dashboard no longer answers
alert-prefect-down-lede = Follow-up goes on without it: requests, reminders and digests leave as planned. Only the screens and forms are missing.
alert-prefect-down-todo = **To do:** run “suivi up” again; “suivi doctor” says what is missing.
alert-unknown-title = an incident needs your attention
alert-unknown-lede = Follow-up met a situation that it cannot resolve by itself.
alert-unknown-todo = **To do:** run “suivi doctor”, then look at “suivi desk”.

fact-file = File: { $value }
fact-person = Person: { $value }
fact-answer = The server said: { $value }
fact-sender = Sender: { $value }
fact-count = Mails ready: { $value }
fact-usual = Usually: { $value }
fact-until = Next try: { $value }
fact-since = Since: { $value }

mail-request = Mail: status request
mail-reminder = Mail: reminder
mail-escalation = Mail: escalation
mail-escalation-notice = Mail: notice of escalation
mail-receipt = Mail: receipt
mail-invitation = Mail: invitation
mail-digest = Mail: digest
mail-desk = Mail: waiting decisions
mail-alert = Mail: alert
mail-unknown = Mail
