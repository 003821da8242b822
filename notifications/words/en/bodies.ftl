# A body that leaves the programme: its meetings, its consultations, what it is still answered.
cancelled-lede-body-gone = { $body }: the meeting will not take place. “{ $whose }” is no longer part of the programme.
withdrawn-subject = Consultation withdrawn: { $question }
withdrawn-lede = “{ $body }” is no longer consulted on this question: there is nothing for you to answer. Answers already received are kept.
unheard-body-gone = This body is no longer part of the programme: nothing was recorded. The coordination will read your message.
unheard-review-off = This meeting is called off: there is nothing left to answer.
why-body-gone = The body is no longer part of the programme
cli-plan-body-gone = { $count ->
    [one] “{ $body }” leaves the programme: the meeting it was to hold is called off; nobody is convened to it yet.
   *[other] “{ $body }” leaves the programme: the { $count } meetings it was to hold are called off; nobody is convened to them yet.
}
cli-plan-body-gone-told = “{ $body }” leaves the programme: its meeting of { $day } is called off, and those convened to it are sent the cancellation.
error-minutes-adopted = The minutes of the meeting “{ $review }” are already adopted (decision { $ref }).

# After the last day, or in the place of a member who is away.
consultation-vote-late-lede = **Every member is consulted.** Answers were expected by { $by }; yours still counts until the consultation is closed: one word is enough.
consultation-vote-reminder-late-lede = **Your answer is still missing.** It was expected by { $by }; it still counts until the consultation is closed: one word is enough.
consultation-needs-late-lede = **Every member is asked.** Answers were expected by { $by }; yours will still be used, in your own words, until the collection is closed.
consultation-needs-reminder-late-lede = **Your answer is still missing.** It was expected by { $by }; it will still be used, in your own words, until the collection is closed.
consultation-instead = **You answer in the place of { $who }:** your answer counts as theirs.

# The digest that waits for a go, in the desk's mail.
fact-digest-says = { $said }
fact-digest-asks = To decide, { $ref } { $title }: { $asked }
fact-digest-point = Point { $number }: { $title }
