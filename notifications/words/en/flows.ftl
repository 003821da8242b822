# What Prefect's interface shows: tables and summaries, without addresses, names or texts of mails.
flows-column-who = Who
flows-column-actions = Actions
flows-column-asked-on = Asked on
flows-column-answer-by = Answer by
flows-column-answered = Answers
flows-column-reminders = Reminders
flows-column-state = State
flows-column-number = No.
flows-column-kind = Kind
flows-column-ref = Action
flows-column-proposed = Proposed
flows-column-why = Reason
flows-column-since = Since
flows-column-when = When
flows-column-what = What
flows-column-mail = Mail
flows-column-count = Count
flows-column-body = Committee
flows-column-done = Done
flows-column-late = Late
flows-column-decisions = To decide

flows-asked-title = { $programme }: who was asked, who answered
flows-waiting-title = { $programme }: what waits for a decision
flows-coming-title = { $programme }: what comes next
flows-mail-title = { $programme }: mail
flows-digests-title = { $programme }: latest digests
flows-summary-title = { $programme }: summary of { $on }
flows-nothing = Nothing for now.

flows-state-open = awaiting an answer
flows-state-partly = partly answered
flows-state-answered = answered
flows-state-superseded = superseded
flows-state-closed = closed
flows-state-escalated = escalated

flows-desk-deadline = new deadline proposed
flows-desk-cancellation = cancellation proposed
flows-desk-ambiguous = answer to be made clear
flows-desk-quarantine = mail in quarantine
flows-desk-held-mail = mail held
flows-desk-failed-mail = mail refused
flows-desk-delegation = delegation
flows-desk-disowned = action disowned
flows-desk-unsubscribed = no more digests
flows-desk-address = address to be checked

flows-mail-request = status requests
flows-mail-reminder = reminders
flows-mail-escalation = escalations
flows-mail-escalation-notice = notices of escalation
flows-mail-receipt = receipts
flows-mail-invitation = invitations
flows-mail-digest = digests
flows-mail-desk = desk mails
flows-mail-alert = alerts
flows-mail-queued = to be sent
flows-mail-sending = being sent
flows-mail-sent = sent
flows-mail-unknown = unconfirmed by the server
flows-mail-failed = refused
flows-mail-held = held
flows-mail-superseded = no longer owed

flows-coming-review = Meeting: { $body }
flows-coming-review-provisional = Meeting: { $body } (provisional date)
flows-coming-answer = Answer due ({ $who })
flows-coming-deadline = Deadline of action { $ref } ({ $who })

flows-summary-asked = Requests open or recent: **{ $n }**
flows-summary-answered = Fully answered: **{ $n }**
flows-summary-pending = Awaiting an answer: **{ $n }**
flows-summary-reminded = Reminded: **{ $n }**
flows-summary-escalated = Escalated: **{ $n }**
flows-summary-desk = Decisions waiting on the desk: **{ $n }**
flows-summary-queued = Mails to be sent: **{ $n }**
flows-summary-sent = Mails sent since the beginning: **{ $n }**

alert-plan-waits-title = the programme file waits for your go
alert-plan-waits-lede = The file as last saved is valid, but it removes actions or is about another programme. The plan before it stays in force.
alert-plan-waits-todo = **To do:** if this is meant, type “suivi plan” to see what changes, then “suivi apply”.
flows-form-asked = { $people ->
    [one] 1 person
   *[other] { $people } people
 }, { $actions ->
    [one] 1 action
   *[other] { $actions } actions
 }: the mails are leaving.
flows-form-asked-already = 0 people: already asked today.
flows-form-issued = { $mails ->
    [one] 1 recipient
   *[other] { $mails } recipients
 }: the digest is leaving.
flows-form-decided = No. { $number }: done ({ $what }).
flows-mail-release = work may go on
flows-mail-rule = rules of the programme
flows-mail-gate = phase gates
flows-mail-gate-decided = gate decisions
flows-desk-gate = phase gate to confirm
flows-desk-vacancy = vacant role
flows-desk-batch = batch that waits for a go
