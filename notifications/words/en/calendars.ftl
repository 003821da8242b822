# Meetings in calendars: hours, what a calendar answers, what `suivi review` shows of it.
clock-time = { $hour }:{ $minute }
invitation-on = **{ $on }**
invitation-on-hours = **{ $on }, from { $since } to { $until }**
invitation-changed = **The hours or the place have changed.**
invitation-changed-subject = { $body }: meeting on { $on }, hours or place changed
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
deadlines-name = My deadlines · { $programme }
deadlines-event = Due { $ref } · { $title }
page-feed = My deadlines in my calendar
page-feed-subscribe = Subscribe with my calendar
page-feed-copy = Or copy this address into your calendar (“add by address”). It is personal: whoever has it sees your deadlines, and cannot answer.

dates-kept = { $n ->
    [one] For your calendar: one new or moved deadline is attached.
   *[other] For your calendar: { $n } new or moved deadlines are attached.
}
dates-over = { $n ->
    [one] For your calendar: the attached file takes one deadline away.
   *[other] For your calendar: the attached file takes { $n } deadlines away.
}
