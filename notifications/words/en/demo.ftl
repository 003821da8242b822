# What the demonstration says, on the terminal, then on the page of the mailbox.

demo-title = { $programme }: a whole occasion, from { $since } to { $until }
demo-mailbox-open = The mailbox fills while you watch: { $place }
demo-prefect-starts = Prefect is starting; the story begins as soon as it answers…
demo-forms = In the evening the coordinators use each of Prefect’s forms once…
demo-stopping = Stopping everything…
demo-event-none = nothing to do
demo-event-review-scheduled = { $n ->
    [one] 1 meeting in the calendar
   *[other] { $n } meetings in the calendar
}
demo-event-review-announced = { $n ->
    [one] 1 committee convened
   *[other] { $n } committees convened
}
demo-event-status-requested = { $n ->
    [one] 1 owner asked
   *[other] { $n } owners asked
}
demo-event-owner-reminded = { $n ->
    [one] 1 reminder
   *[other] { $n } reminders
}
demo-event-request-escalated = { $n ->
    [one] 1 escalation
   *[other] { $n } escalations
}
demo-event-digest-issued = { $n ->
    [one] 1 committee digest
   *[other] { $n } committee digests
}
demo-event-reply-read = { $n ->
    [one] 1 answer read
   *[other] { $n } answers read
}
demo-event-deadline-proposed = { $n ->
    [one] 1 new deadline proposed
   *[other] { $n } new deadlines proposed
}
demo-event-reply-quarantined = { $n ->
    [one] 1 message in quarantine
   *[other] { $n } messages in quarantine
}
demo-event-owner-absent = { $n ->
    [one] 1 absence noted
   *[other] { $n } absences noted
}
demo-event-mail-bounced = { $n ->
    [one] 1 mail returned
   *[other] { $n } mails returned
}
demo-event-desk = { $n ->
    [one] on the desk: 1
   *[other] on the desk: { $n }
}
demo-summary = Where do we stand?
demo-nothing = nothing
demo-sum-asked = Asked
demo-sum-answered = Answered
demo-sum-late = Late
demo-sum-waiting = Waiting on the desk
demo-sum-sent = Mails sent
demo-sum-of-asked = { $people } owners, about { $actions } actions
demo-sum-of-answered = { $people } owners of { $asked }, about { $heard } actions (reminded: { $reminded })
demo-sum-of-late = { $n ->
    [one] 1 action
   *[other] { $n } actions
}
demo-sum-of-sent = { $n }: { $kinds }
demo-desk-deadline = deadlines to confirm
demo-desk-cancellation = cancellations to confirm
demo-desk-ambiguous = answers to clear up
demo-desk-quarantine = in quarantine
demo-desk-held-mail = mails held
demo-desk-failed-mail = mails that failed
demo-desk-address = addresses to check
demo-desk-delegation = delegations to confirm
demo-desk-disowned = actions disowned
demo-desk-unsubscribed = digests refused
demo-failed = The story did not come out as it must: { $names }
demo-where-prefect = Prefect, each flow and what it did: { $place }
demo-where-mailbox = The mailbox, each mail: { $place }
demo-where-smtp = Answer with any mail program, no password (SMTP): { $place }
demo-stop = Ctrl-C to stop

## The mails, by kind

demo-kind-request = requests
demo-kind-reminder = reminders
demo-kind-escalation = escalations
demo-kind-escalation-notice = notices of escalation
demo-kind-receipt = receipts
demo-kind-invitation = invitations
demo-kind-digest = digests
demo-kind-desk = desk
demo-kind-alert = alerts
demo-one-request = Request
demo-one-reminder = Reminder
demo-one-escalation = Escalation
demo-one-escalation-notice = Notice of escalation
demo-one-receipt = Receipt
demo-one-invitation = Invitation
demo-one-digest = Digest
demo-one-desk = Desk
demo-one-alert = Alert
demo-one-reply = Answer
demo-one-bounce = Returned
demo-one-absence = Absence
demo-one-automatic = Automatic
demo-one-other = Other

## The page of the mailbox

demo-page-title = Mailbox
demo-page-lede = Every mail of the demonstration: those that Suivi sends, those that it receives. None has left this machine.
demo-page-prefect = Open Prefect
demo-page-person = Person
demo-page-everybody = Everybody
demo-page-kind = Kind
demo-page-every-kind = All
demo-page-order = Order
demo-page-newest = Newest first
demo-page-oldest = Oldest first
demo-page-filter = Show
demo-page-count = { $n ->
    [0] No mail
    [one] 1 mail
   *[other] { $n } mails
}
demo-page-of = of { $total }
demo-page-none = No mail fits.
demo-page-all = All mails
demo-page-sent = Answer sent. Suivi's receipt arrives within seconds: the page reloads by itself.
demo-page-from = From
demo-page-to = To
demo-page-on = On
demo-page-no-subject = (no subject)
demo-page-view-html = Layout
demo-page-view-texte = Text
demo-page-view-source = Source
demo-page-frame = The mail, as its recipient sees it
demo-page-answer = Answer in the place of { $who }
demo-page-answer-hint = Write as you like: “1: done”, “2: 60%”, “postponed to 15 January”…
demo-page-answer-other = The message leaves in their name.
demo-page-answer-send = Send the answer
demo-page-by-hand = Answer with a mail program
demo-page-by-hand-hint = Outgoing server (SMTP), no encryption, no password:
demo-page-by-hand-from = From (any other sender is put in quarantine):
demo-page-by-hand-to = To:
demo-page-by-hand-command = Or with one command, in a terminal:
demo-page-refused = This page cannot be shown
demo-page-refused-403 = The form does not come from this page. Go back to the mail and try again.
demo-page-refused-404 = There is no such mail.
demo-page-refused-500 = An error that nobody foresaw.
demo-event-phase-began = { $n ->
    [one] a phase begins
   *[other] { $n } phases begin
}
demo-event-gate-opened = the end of the phase is put to its body
demo-event-gate-granted = gate granted
demo-event-deadline-moved = { $n ->
    [one] one deadline moved
   *[other] { $n } deadlines moved
}
demo-event-rule-applied = { $n ->
    [one] one rule applied
   *[other] { $n } rules applied
}
demo-kind-release = freed
demo-kind-rule = rules
demo-kind-gate = gates
demo-kind-gate-decided = gate decisions
demo-desk-gate = gates to confirm
demo-desk-vacancy = vacant roles
demo-desk-batch = batches to let go
demo-one-release = Work may go on
demo-one-rule = Rule
demo-one-gate = Gate
demo-one-gate-decided = Gate decided
demo-one-consultation = Consultation
demo-one-consultation-reminder = Consultation reminder
demo-one-consultation-result = Result
demo-one-acknowledgement = Acknowledgement
demo-one-review-cancelled = Meeting cancelled
demo-one-axis-word = Word of an axis
demo-one-minutes = Minutes
demo-page-owner = Open the page of { $who }, as the link in the mail does
demo-event-mandate-passed = { $n ->
    [one] a mandate passes
   *[other] { $n } mandates pass
}
demo-event-request-handed-over = { $n ->
    [one] its request follows
   *[other] { $n } requests follow
}
demo-sum-members = Members
demo-sum-of-members = votes { $votes }, reserves among them { $reserves } · needs stated { $needs } · decisions { $decisions }
demo-sum-contracts = Programme contracts
demo-sum-of-contracts = { $contracts } · commitments { $commitments }, kept { $kept }
demo-sum-plan = The plan
demo-sum-of-plan = axes announced { $announced } · described { $described }
