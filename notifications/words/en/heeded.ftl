# What the receipt says of what was asked of the follow-up itself: put off, away, stop.
heeded-subject = noted
heeded-title-noted = Noted
heeded-section = What you asked for
heeded-remind = No reminder before { $on }
heeded-remind-when = On which day should we remind you?
heeded-remind-then = The deadlines don’t change.
heeded-absent = Away until { $on } included
heeded-absent-when = Until which day are you away?
heeded-absent-then = Our requests and reminders will wait until you are back, or until your next reply. Invitations, digests and decisions still reach you.
heeded-stand-in = { $who } answers in your place until { $on } included
heeded-stand-in-waits = { $who } in your place until { $on } included: the coordinators have to agree
heeded-stop-duty = These messages cannot be stopped
heeded-stop-duty-then = They are about actions that you answer for. You can hand them over: reply “delegate to” with a name or an address; or “this is not mine” if the action isn’t yours.
heeded-stop-digest = You will no longer receive the digest of “{ $body }”
heeded-stop-digest-then = To receive it again, reply “resume” to this message.
heeded-resume-digest = You will receive the digest of “{ $body }” again
heeded-resume-duty = These messages had not been stopped
heeded-list-subject = Your actions on { $on }
heeded-list-title = Your actions
heeded-list-lede = You asked for the list of your actions. Here it is, as of { $on }.
heeded-list = { $n ->
    [0] You have no open action
    [one] Your open action
   *[other] Your { $n } open actions
}
cli-read-command = { $kind ->
    [delegate] Asks: hand the action over to somebody else
    [disown] Asks: the action is not theirs
    [absent] Asks: away{ $dated ->
        [yes] {" "}until { $day }
       *[no] , on no sure date
    }
    [stand_in] Asks: to be replaced{ $dated ->
        [yes] {" "}until { $day }
       *[no] , without a sure date
    }
    [remind] Asks: be reminded{ $dated ->
        [yes] {" "}on { $day }
       *[no] , on no sure date
    }
    [stop] Asks: no more of these messages
    [resume] Asks: these messages again
   *[list] Asks: the list of their actions
}
