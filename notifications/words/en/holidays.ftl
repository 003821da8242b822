# Days off: the calendar, and what the authorities declare of it.

cli-holidays = The days off of the calendar; lunar holidays are estimates until they are declared.
cli-holidays-usage = [VERB] [DAY] [HOLIDAY] [--json]
cli-holidays-more =
    A declared date moves what was computed: meetings, answers awaited, reminders.
    Nothing that left is sent again; those invited to a meeting that moves are told.
cli-holidays-list = show the days off of a year
cli-holidays-list-usage = [--year YEAR] [--json]
cli-holidays-declare = declare the first day of a lunar holiday, or a day off
cli-holidays-declare-usage = DAY HOLIDAY [--days N] [--json]
cli-holidays-withdraw = withdraw what was declared of a day
cli-holidays-withdraw-usage = DAY [--json]
cli-holidays-list-option-year = the year (this one if nothing is said)
cli-holidays-declare-option-day = the first day off: year-month-day
cli-holidays-declare-option-days = how many days are off (as many as estimated if nothing is said)
cli-holidays-withdraw-option-day = the day as it was declared: year-month-day
cli-option-year = the year
cli-option-days = a number of days
cli-option-holiday = “aid-al-fitr”, “aid-al-adha”, “nouvel-an-hegirien”, “mawlid”, or “jour-chome” for a decreed day
cli-value-holiday = HOLIDAY
cli-column-holiday = Day off

cli-holidays-declared = Declared: { $day }.
cli-holidays-withdrawn = Withdrawn: what was declared of { $day }.
cli-holidays-already = Already declared so: { $day }. Nothing changes.
cli-holidays-moved = Meetings moved: { $reviews }, of which announced: { $told } (those invited are told). Answers awaited later: { $answers }.
cli-holidays-clash = A meeting that a person dated falls on that day: suivi review postpone { $review } DAY
cli-review-provisional = { $state }, to be confirmed

error-holiday-unknown = Nothing was declared of { $day }.

holiday-state-fixed = { "" }
holiday-state-estimated = to be confirmed: estimated date, to be declared
holiday-state-declared = declared
holiday-new-year = New Year’s Day
holiday-independence-manifesto = Proclamation of Independence
holiday-amazigh-new-year = Amazigh New Year
holiday-labour-day = Labour Day
holiday-throne-day = Throne Day
holiday-oued-ed-dahab = Oued Ed-Dahab Day
holiday-revolution-day = Revolution of the King and the People
holiday-youth-day = Youth Day
holiday-unity-day = Unity Day
holiday-green-march = Green March
holiday-independence-day = Independence Day
holiday-eid-al-fitr = Eid al-Fitr
holiday-eid-al-adha = Eid al-Adha
holiday-hijri-new-year = Hijri New Year
holiday-mawlid = The Prophet’s Birthday
holiday-decreed = Decreed day off
holiday-public-holiday = Public holiday
