# The words typed for a choice: the first is shown, all are understood.
choice-for = for
choice-against = against
choice-abstention = abstention | abstain
choice-reserve = reserve | reservation
choice-present = present
choice-absent = absent
choice-represented = represented
choice-tentative = tentative
choice-not-started = not_started
choice-in-progress = in_progress
choice-blocked = blocked
choice-postponed = postponed
choice-done = done
choice-cancelled = cancelled | dropped
choice-aid-al-fitr = eid-al-fitr
choice-aid-al-adha = eid-al-adha
choice-nouvel-an-hegirien = hijri-new-year
choice-mawlid = mawlid
choice-jour-chome = day-off

cli-misuse-day = { $name }: “{ $typed }” is not a day; write YYYY-MM-DD or DD/MM/YYYY.

cli-history-value-status = status: { $value }
cli-history-value-progress = progress: { $value }%
cli-history-value-deadline = deadline: { $value }
cli-history-value-forecast = forecast: { $value }
cli-history-value-blocker = blocker: { $value }
cli-history-value-old = before: { $value }
cli-history-value-new = after: { $value }
cli-history-value-value = figure: { $value }
cli-history-value-on = as of { $value }
