# The owner's page, behind the link in their mails.
page-title = My actions
page-title-amiss = Something is missing · My actions
page-skip = Skip to content
page-own-name = English
page-language = Language
page-foot = This link is personal: please do not forward it. Replying to the mail does the same.
page-link = Or answer on your page, without a password:
page-link-label = Open my page

page-heading = { $n ->
    [0] { $who }, nothing awaits your answer
    [one] { $who }, where does your action stand?
   *[other] { $who }, where do your { $n } actions stand?
}
page-lede = Answer for one action or for all: nothing is compulsory, and you may come back to correct.
page-answer-by = An answer is expected by { $on }.
page-empty = No running action bears your name in this programme.
page-deadline = Deadline: { $on }
page-standing = { $n ->
    [0] Noted so far: { $state }
   *[other] Noted so far: { $state }, { $n }%
}
page-last-words = Your last words, on { $on }:
page-last-words-undated = Your last words:
page-choose = Where does action { $ref } stand?
page-choice-done = Done
page-choice-on-time = Under way, on time
page-choice-late = Under way, the date will slip
page-choice-blocked = Blocked
page-new-deadline = New date
page-new-deadline-hint = It will be proposed to the coordinator.
page-need = What or whom do you need?
page-progress = Progress (optional)
page-progress-unsaid = Not stated
page-share = { $n }%
page-words = In one sentence (optional)
page-words-hint = The committee will read it as it stands.
page-send = Send my answers

page-thanks = Thank you, it is recorded
page-thanks-receipt = You will receive this summary by mail.
page-proposed = New date proposed: { $on }
page-again = Back to my actions

page-problems = { $n ->
    [one] One thing is missing, nothing is recorded yet
   *[other] { $n } things are missing, nothing is recorded yet
}
page-problem-nothing = Choose where at least one action stands.
page-problem-changed = Action { $ref }: things changed since the page was opened. Read it again and choose anew.
page-problem-not-yours = An action no longer bears your name. Reload the page.
page-problem-choice = Action { $ref }: choose where it stands.
page-problem-deadline = Action { $ref }: give a date to come, later than the present deadline.
page-problem-need = Action { $ref }: say what would unblock it.

page-closed-unknown = This link opens nothing
page-closed-expired = This link is no longer valid
page-closed-revoked = This link was closed
page-closed-too-long = This form is too long
page-closed-failed = The page does not answer for the moment
page-closed-remedy = Simply reply to the mail that you received: one line is enough.

page-leave = Stop receiving this digest?
page-leave-lede = You will no longer receive the digest of “{ $body }”. Invitations, and what is asked of you, still arrive.
page-leave-button = Stop receiving it
page-left = Noted
page-left-lede = The digest of “{ $body }” will no longer be sent to you. To receive it again, write to your coordinator.
