# Figures and axes asked for by mail: the request, its reminder, what is understood of the answer.
figures-request-subject = { $n ->
    [one] One figure to give by { $by }
   *[other] { $n } figures to give by { $by }
}
figures-request-lede = { $n ->
    [one] **You are asked for one indicator.** Reply to this message by { $by }: its number and its figure are enough.
   *[other] **You are asked for { $n } indicators.** Reply to this message by { $by }: their numbers and figures are enough.
}
figures-reminder-subject = { $n ->
    [one] Reminder: one figure is awaited
   *[other] Reminder: { $n } figures are awaited
}
figures-reminder-lede = { $n ->
    [one] **This figure is still missing.** Reply to this message: its number and its figure are enough.
   *[other] **These { $n } figures are still missing.** Reply to this message: their numbers and figures are enough.
}
figures-title = { $n ->
    [one] One figure to give
   *[other] { $n } figures to give
}
figures-asked-on = Asked on { $on }.
figures-instead = You are asked in the absence of { $who }.
figures-due = { $n ->
    [one] The indicator
   *[other] The indicators
}
figures-unit = Unit: { $unit }
figures-how = One line an indicator, under its number or reference. Without a date, the figure is that of the day of your reply. These forms are understood as they stand:
figures-example = **{ $number }: { $value }** { $unit }
figures-example-day = **{ $number }: { $value } on { $on }**
figures-example-correction = **correction: { $number }: { $value }**
figures-promise = You will be told in return what we understood. Nothing is erased: a corrected figure stays in the history.
axes-request-subject = { $n ->
    [one] One axis is still to be described
   *[other] { $n } axes are still to be described
}
axes-request-lede = **The plan is not complete.** Tell us by { $by } what more can be described.
axes-reminder-subject = { $n ->
    [one] Reminder: one axis is still to be described
   *[other] Reminder: { $n } axes are still to be described
}
axes-reminder-lede = **The plan is still not complete.** No axis has been described since we asked.
axes-title = { $n ->
    [one] One axis to describe
   *[other] { $n } axes to describe
}
axes-due = { $n ->
    [one] One axis is still to be described
   *[other] { $n } axes are still to be described
}
axes-request-under-subject = Axes to describe under { $refs }
axes-reminder-under-subject = Reminder: axes to describe under { $refs }
axes-under-title = Axes to describe under { $refs }
axes-under-due = No axis is described here yet
axes-how = Complete the programme file, or reply to this message, one axis a line: the coordinator will write it into the plan.
axes-example = **axis**: { $title }
axes-example-title = its title, and the level above it
axes-promise = The request comes back at each due date until the plan is complete.

foot-programme = You receive this message on behalf of “{ $programme }”.
foot-figures = You receive this because you give figures or details of “{ $programme }”. If you no longer do, say in a reply who now does.
heard-title-figures = Your figures
heard-figure = Figure recorded: { $text }
heard-figure-corrected = Figure corrected: { $text }
heard-figure-asked = Figure to be made clear: { $text }
heard-figure-doubted = Figure to be confirmed: { $text }
heard-figure-accepted = Figure confirmed by the coordinator: { $text }
heard-figure-refused = Figure not taken by the coordinator: { $text }
heard-figure-before = Replaces: { $value } { $unit }, kept in the history
heard-correct-figures = Not what you meant? Reply to this message: “correction:”, then the number and the right figure.

unheard-no-figure = We found no figure in it. Write for instance “1: 42”.
unheard-no-indicator = Which indicator is this the figure of? Write its number first.
unheard-unknown-indicator = This is not the number of an indicator that we asked for.
unheard-several-figures = Several figures can be read for this indicator. Which one is right?
unheard-figure-ambiguous = Does this sign part thousands or decimals? Write 69 900 or 69.9.
unheard-figure-unsure = Is this the figure of today? Your words leave a doubt.
unheard-figure-imprecise = This figure is not exact. Give the one that may be published.
unheard-unit-mismatch = The unit is not that of the indicator. Give the figure in its own.
unheard-out-of-range = A percentage lies between 0 and 100. If it is so, write “I confirm” with the figure.
unheard-future-figure = This date is to come: a figure is measured.
unheard-unclear-day = Of which day is this figure? Write the date day/month/year.
unheard-figure-fell = This figure goes back from the last one. The coordinator will confirm it, or reply “I confirm” with the figure.
unheard-figure-far-off = This figure is more than ten times off the last one. The coordinator will confirm it, or reply “I confirm” with the figure.
unheard-mandate-ended = Somebody else gives this figure now.
why-no-figure = No figure recognised
why-no-indicator = Figure without an indicator named
why-unknown-indicator = Indicator not in the request
why-several-figures = Several figures for one indicator
why-figure-ambiguous = Sign of thousands or of decimals
why-figure-unsure = Figure denied, aimed at, provisional or relative
why-figure-imprecise = Rough figure
why-unit-mismatch = Unit other than the indicator’s
why-out-of-range = Percentage outside 0 to 100
why-future-figure = Figure dated in the future
why-unclear-day = Unclear day of the figure
why-figure-fell = Figure going back
why-figure-far-off = Figure far off the last one

mail-figure-request = Mail: request for figures
mail-figure-reminder = Mail: reminder of figures
cli-mail-figure-request = request for figures
cli-mail-figure-reminder = reminder of figures
flows-mail-figure-request = request for figures
flows-mail-figure-reminder = reminder of figures
demo-kind-figure-request = requests for figures
demo-kind-figure-reminder = reminders of figures
cli-desk-kind-figure = figure to confirm
flows-desk-figure = figure to confirm
demo-desk-figure = figures to confirm
decision-figure-plain = Take this figure?
cli-rehearse-why-figure-request = { $of ->
    [axes] { $axes ->
        [one] { $axes } axis to describe
       *[other] { $axes } axes to describe
    }
    [both] { $refs } and { $axes ->
        [one] { $axes } axis to describe
       *[other] { $axes } axes to describe
    }
   *[figures] { $refs }
}, answer by { $answer_by }
cli-rehearse-why-figure-reminder = reminder { $rank }: { $of ->
    [axes] { $axes ->
        [one] { $axes } axis to describe
       *[other] { $axes } axes to describe
    }
    [both] { $refs } and { $axes ->
        [one] { $axes } axis to describe
       *[other] { $axes } axes to describe
    }
   *[figures] { $refs }
}
cli-tick-measure = Figures: { $counts }
cli-tick-step-measure = requests for figures
cli-count-figure-requests = requests for figures
cli-count-figure-reminders = reminders of figures
cli-count-figures-closed = requests for figures closed
flows-measured-title = { $programme }: figures asked for
cli-history-figure = figure
flows-column-figures = Figures asked for
digest-figures-silent = Figures asked for, not yet given
figures-silent = Asked on { $on }, awaited by { $by }
figures-silent-reminded = { $n ->
    [one] one reminder
   *[other] { $n } reminders
}
figures-silent-axes = Axes still to be described
demo-sum-figures = Figures
demo-sum-of-figures = asked: { $people } · given: { $given }, corrections among them: { $corrected } · reminded: { $reminded } · against what is declared: { $contradictions }
demo-event-figures-requested = { $n ->
    [one] 1 request for figures
   *[other] { $n } requests for figures
}
demo-event-figures-reminded = { $n ->
    [one] 1 reminder of figures
   *[other] { $n } reminders of figures
}
demo-event-figure-given = { $n ->
    [one] 1 figure given
   *[other] { $n } figures given
}
demo-event-figure-corrected = { $n ->
    [one] 1 figure corrected
   *[other] { $n } figures corrected
}
agenda-contradiction-observed = Observed: { $share }% of the target of “{ $indicator }”
demo-one-figure-request = Request for figures
demo-one-figure-reminder = Reminder of figures
