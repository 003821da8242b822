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
