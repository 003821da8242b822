# Meetings in calendars: hours, what a calendar answers, what `suivi review` shows of it.
clock-time = { $hour }:{ $minute }
meeting-hours = From { $since } to { $until }.
heard-presence-tentative = You may attend, still to be confirmed
heard-presence-moved = The meeting has been moved since: please answer the latest invitation
presence-present = present
presence-absent = absent
presence-represented = represented by { $who }
presence-tentative = to be confirmed
presence-unknown = no answer
presence-noted = noted at the meeting
presence-announced = announced on { $on }
cli-column-member = Member
cli-column-presence = Attendance
cli-column-known = Known from
cli-hours = from { $since } to { $until }
error-review-tentative = “tentative” is announced beforehand; at the meeting a person is there or not.
error-review-tentative-remedy = Give present, absent or represented.
