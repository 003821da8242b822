# Passing from one phase to the next: the question, the decision, the command.
gate-subject = To decide: end of the phase “{ $phase }” · { $body }
gate-title = End of the phase “{ $phase }”: a decision is needed
gate-ends = The phase “{ $phase }” ends on { $on }.
gate-lede-following = The committee says whether the phase “{ $phase }” may end and the phase “{ $following }” begin.
gate-lede-last = The committee says whether the phase “{ $phase }”, the last one, may end.
gate-counts = Finished: { $finished } · carried over: { $carried } · dropped: { $dropped }.
agenda-gate = It is decided by replying to this message, “Decision { $number }: passage granted” or “Decision { $number }: adjourned to 15/03/2027”, or to the mail about the passage.
heard-gate-granted = Passage granted: the phase ends; every member is told.
heard-gate-adjourned = Passage adjourned: the phase goes on; every member is told.
heard-gate-proposed = Your word on the passage is put to the coordination: the decision is the chair’s or the secretary’s.
heard-gate-asked = Passage to confirm
heard-gate-settled = The passage is already decided: your reply changes nothing.
heard-correct-gate = Is that wrong? Reply to this message.
unheard-gate-member = The decision is the chair’s or the secretary’s: your word is put to the coordination.
unheard-gate-unclear = Neither a yes nor an adjournment can be read clearly. Reply “passage granted” or “adjourned to 15/03/2027”.
unheard-gate-no-date = An adjournment says when the question comes back, a day ahead: “adjourned to 15/03/2027”.
unheard-gate-settled = The passage is already decided: your reply changes nothing.
gate-reminder = **Reminder { $n }:** the decision is still awaited; until it comes, the phase and its follow-up go on.
gate-carried = { $n ->
    [one] One action carried over
   *[other] { $n } actions carried over
}
gate-finished = { $n ->
    [one] One action finished
   *[other] { $n } actions finished
}
gate-dropped = { $n ->
    [one] One action dropped
   *[other] { $n } actions dropped
}
gate-slipped = { $n ->
    [one] slipped by one day
   *[other] slipped by { $n } days
}
gate-decide = To decide
gate-how = Answer this message with one of these lines. The word of the chair or the secretary is the decision; another member’s is put to the coordinator.
gate-example-granted = **granted**
gate-example-adjourned = **adjourned to** 15/03/2027
gate-granted-subject = Granted: the phase “{ $phase }” ends on { $on }
gate-adjourned-subject = Adjourned: the phase “{ $phase }” comes back on { $on }
gate-granted-lede = The passage is granted. The phase “{ $phase }” gives way to what follows on **{ $on }**.
gate-adjourned-lede = The passage is adjourned: the phase “{ $phase }” and its follow-up go on. The question comes back on **{ $on }**.
gate-granted-following = { $n ->
    [0] Next: phase “{ $phase }”. No action is carried over.
    [one] Next: phase “{ $phase }”. One action is carried over, its deadline unchanged.
   *[other] Next: phase “{ $phase }”. { $n } actions are carried over, their deadlines unchanged.
}
gate-decided-by = Decided by { $who }:
mail-gate = Mail: end of a phase
mail-gate-decided = Mail: decision at a gate
decision-gate-plain = Answer about the end of a phase, to confirm

cli-mail-gate = end of phase
cli-mail-gate-decided = gate decision
cli-desk-kind-gate = end of phase
cli-rehearse-why-gate = end of the phase “{ $phase }”, for “{ $body }” to decide
cli-rehearse-why-gate-decided = decision on the end of the phase “{ $phase }”
cli-field-gate = gate
cli-field-phase = phase

cli-gate = The gates from one phase to the next: show them, ask for them, decide them.
cli-gate-usage = [VERB] PROGRAMME [--json]
cli-gate-list = shows the phases and the decisions
cli-gate-list-usage = PROGRAMME [--json]
cli-gate-open = puts the gate to the committee now
cli-gate-open-usage = PROGRAMME [--body COMMITTEE] [--json]
cli-gate-grant = grants the passage
cli-gate-grant-usage = PROGRAMME [--from DAY] [--json]
cli-gate-adjourn = adjourns the passage
cli-gate-adjourn-usage = PROGRAMME DAY [--json]
cli-gate-grant-option-from = the first day of what follows (the day after the planned end, or today)
cli-gate-adjourn-option-day = the day on which the committee is asked again, YYYY-MM-DD
cli-gate-none = Programme “{ $programme }” has no phases.
cli-gate-phase = phase
cli-gate-window = planned dates
cli-gate-lived = actual dates
cli-gate-state = gate
cli-gate-state-none = no gate
cli-gate-state-awaited = to come
cli-gate-state-open = asked on { $on }
cli-gate-state-granted = granted, as of { $on }
cli-gate-state-adjourned = adjourned to { $on }
cli-gate-opened = Put to “{ $body }”: { $finished } action(s) finished, { $carried } carried over, { $dropped } dropped.
cli-gate-granted = Granted: the phase “{ $phase }” ends on { $on }.
cli-gate-adjourned = Adjourned: the phase “{ $phase }” comes back on { $on }.
error-gate-no-phase = No phase of programme “{ $programme }” is running.
error-gate-open = The gate of the phase “{ $phase }” was already put on { $on }.
error-gate-open-remedy = “suivi gate grant” or “suivi gate adjourn” decides it.
error-gate-no-body = No committee is named to decide the end of the phase “{ $phase }”.
error-gate-no-body-remedy = Write “passage: {"{"}instance: …{"}"}” on the phase, or name the committee with --body.
error-gate-none = The gate of the phase “{ $phase }” was not put to anybody.
error-gate-none-remedy = “suivi gate open” puts it to the committee.
error-gate-past-day = { $day } is no day to come.
why-gate-member = word of a member who neither chairs nor is secretary
why-gate-unclear = neither a yes nor an adjournment reads clearly
why-gate-no-date = adjourned without a date
cli-count-released = freed
