# The rules of a programme: when this happens, do that.

rule-title-notify = { $n ->
    [one] An action to know of
   *[other] { $n } actions to know of
}
rule-title-announce = { $n ->
    [one] One of your actions will be reported
   *[other] { $n } of your actions will be reported
}
rule-title-escalate = { $n ->
    [one] An action is reported to you
   *[other] { $n } actions are reported to you
}
rule-title-evidence = { $n ->
    [one] A supporting document is expected
   *[other] { $n } supporting documents are expected
}
rule-title-several = { $n ->
    [one] An action to look at
   *[other] { $n } actions to look at
}
rule-lede = { $n ->
    [one] A rule of the programme applies to this action.
   *[other] Rules of the programme apply to these actions.
}
rule-lede-notify = For information
rule-lede-announce = Unless something changes
rule-lede-escalate = In spite of the notice given to the owner
rule-lede-evidence = Supporting document expected
rule-event-late = late
rule-event-late-since = deadline passed on { $on }
rule-event-blocked = blocked
rule-event-blocked-since = blocked since { $on }
rule-event-done = done
rule-event-done-since = done on { $on }
rule-event-slipped = { $n ->
    [one] deadline moved once
   *[other] deadline moved { $n } times
}
rule-event-slipped-since = deadline moved since { $on }
rule-event-silent = { $n ->
    [one] one request unanswered
   *[other] { $n } requests in a row unanswered
}
rule-event-silent-since = { $n ->
    [one] one request unanswered since { $on }
   *[other] { $n } requests in a row unanswered since { $on }
}
rule-announced = on { $on }, { $who } will be told
rule-named = rule “{ $rule }”
rule-how = How to send it
rule-how-evidence = Reply to this message with the document attached, and give on one line the reference of the action and its status.
rule-foot = You receive this message because a rule of “{ $programme }” asks for it. Its coordinators can change or remove it.
mail-rule = Mail: rule of the programme
cli-mail-rule = rule of the programme
cli-rehearse-why-rule = rule { $rules }: { $refs }
cli-count-ruled = rules applied
cli-part-rule = rule
cli-field-when = when
cli-field-then = then
cli-field-after = days
cli-field-times = times
cli-field-to = told
cli-field-body = body
cli-field-notice = notice
cli-field-axis = axis
cli-rules = Rules:
cli-rule = { $id }: when { $when }{ $where }, { $then }
cli-rule-when-late = an action is late{ $after ->
    [0] { "" }
   *[other] { " " }by { $after } working day(s)
}
cli-rule-when-blocked = an action is blocked{ $after ->
    [0] { "" }
   *[other] { " " }for { $after } working day(s)
}
cli-rule-when-done = an action is done{ $after ->
    [0] { "" }
   *[other] { " " }for { $after } working day(s)
}
cli-rule-when-slipped = a deadline moves{ $times ->
    [one] { "" }
   *[other] { " " }for the { $times }th time
}
cli-rule-when-silent = { $times ->
    [one] a request stays unanswered
   *[other] { $times } requests in a row stay unanswered
}
cli-rule-then-notify = tell { $who }
cli-rule-then-escalate = announce it to the owner, then { $notice } working day(s) later tell { $who }
cli-rule-then-evidence = ask the owner for a supporting document
cli-rule-then-point = put it on the agenda of the next review of “{ $body }”
cli-rule-to-owner = the owner
cli-rule-to-coordinator = the coordinators
cli-rule-to-axis = the coordinator of the axis
cli-rule-to-chair = the chair of the body
cli-rule-in-axis = , axis { $axis }
cli-rule-in-phase = , phase { $phase }

file-rule-no-body = a point goes on the agenda of a body; add “instance:” with its short name
file-rule-to-owner = nothing is escalated to the owner; write “vers: coordinateur”, “axe” or “president”, or “alors: prevenir”
file-rule-over = an action that is done has nothing left to escalate or discuss; choose “prevenir” or “demander_preuve”
file-rule-idle = “{ $key }” means nothing beside “{ $beside }”; remove this line
