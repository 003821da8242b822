# What coordinators decide by replying to the desk's mail, and the receipt that says so.

desk-how = **Reply to this message**, a number a line: “accept 3”, “refuse 4: reason”, “5: action 2.1, 60%”. Nothing changes until you have decided.
desk-how-screen = **Reply to this message**, a number a line: “accept 3”, “refuse 4: reason”, “5: action 2.1, 60%”. In Prefect, “Accepter ou refuser” does the same. Nothing changes until you have decided.
desk-stranger = { $sender } (to the mail of { $person })
fact-read-whole = The rest: “suivi desk show { $n }”
desk-overdue = { $n ->
    [one] **One decision has waited for too long.**
   *[other] **{ $n } decisions have waited for too long.**
}
desk-answer = Reply: { $words }
desk-say-accept = “accept { $n }”
desk-say-refuse = “refuse { $n }: reason”
desk-say-resend = “resend { $n }”
desk-say-drop = “drop { $n }”
desk-say-correct = “{ $n }: action …, 60%”
desk-say-vote = “{ $n }: for”, “against”, “abstention” or “reservation”

decided-subject = { $n ->
    [0] Your reply: nothing has changed
    [one] Your reply: one decision carried out
   *[other] Your reply: { $n } decisions carried out
}
decided-title = { $left ->
    [0] { $done ->
        [one] One decision carried out
       *[other] { $done } decisions carried out
    }
    [one] { $done ->
        [0] Nothing carried out
        [one] One decision carried out
       *[other] { $done } decisions carried out
    }, one to say again
   *[other] { $done ->
        [0] Nothing carried out
        [one] One decision carried out
       *[other] { $done } decisions carried out
    }, { $left } to say again
}
decided-lede = This is what your reply changed, number by number. To correct it, reply to this message.
decided-accept = Accepted
decided-refuse = Refused
decided-correct = Corrected in your words
decided-resend = The mail leaves again with the next ones
decided-drop = The mail is given up
decided-not-unclear = Nothing has changed: we did not understand what you decide of number { $number }
decided-not-unknown = Nothing has changed: nothing on this desk has number { $number }
decided-not-settled = Nothing has changed: number { $number } was decided already
decided-not-is-mail = Nothing has changed: number { $number } is a mail, to be resent or dropped
decided-not-not-mail = Nothing has changed: number { $number } is not a mail
decided-not-no-candidate = Nothing has changed: number { $number } proposes nothing definite; say what holds, such as “{ $number }: action 2.1, 60%”
decided-not-no-action = Nothing has changed: say which action it is, such as “{ $number }: action 2.1, 60%”
decided-not-action-unknown = Nothing has changed: action { $ref } is not in this programme
decided-not-no-correction = Nothing has changed: number { $number } is accepted or refused, not corrected
decided-not-is-vote = Nothing has changed: number { $number } is a member’s reply to a consultation; say their position, for example “{ $number }: for” (or against, abstention, reservation)
decided-not-is-word = Nothing has changed: number { $number } is a member’s reply, about no action; write to them, then set it aside with “refuse { $number }: reason”
decided-not-overtaken = Nothing has changed: action { $ref } has changed since; refuse number { $number } to put it away
decided-not-other = Nothing has changed for number { $number }

error-desk-no-correction = Number { $number } is accepted or refused, not corrected.
error-desk-is-vote = Number { $number } is a member’s reply to a consultation: it is about no action.
error-desk-is-vote-remedy = Say their position: “suivi desk correct { $number } --position for” (or against, abstention, reserve).
error-desk-is-word = Number { $number } is a member’s reply, about no action.
error-desk-is-word-remedy = Write to them, then set it aside: “suivi desk refuse { $number }”.
error-desk-no-action = Number { $number } does not say which action it is about.
error-desk-no-action-remedy = Name it: “suivi desk correct { $number } --action 2.1 --progress 60”.
error-desk-action-unknown = Action { $ref } is not in this programme (no. { $number }).

cli-desk-correct = lets something else hold than what is proposed
cli-desk-correct-usage = NUMBER [--action REF] [--status STATUS] [--progress N] …
cli-desk-correct-option-action = the action it is about, or the indicator, by its reference
cli-desk-correct-option-status = its status: not_started, in_progress, blocked, postponed, done or cancelled
cli-desk-correct-option-progress = its progress, from 0 to 100
cli-desk-correct-option-deadline = its new deadline
cli-desk-correct-option-position = a member’s position: for, against, abstention or reserve
cli-desk-accept-option-remember = keep the sender's address as one of the person's own
cli-desk-correct-done = No. { $number } corrected ({ $what }).
cli-desk-stranger = { $sender } (to the mail of { $person })
cli-desk-remembered = Address kept: what comes from { $sender } will be taken as the person’s own.
cli-misuse-correct = Say what holds: --action, --status, --progress, --deadline, --position or --value.
cli-desk-show = shows all of a number, the message whole
cli-desk-show-usage = NUMBER [--json]
cli-desk-message = Message:
