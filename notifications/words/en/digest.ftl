# What changed for a committee, who has not answered, what a total rests on.
digest-headline-empty = Nothing to report
digest-news = Since the digest of { $on }
news-late = Now late
news-blocked = Reported blocked
news-moved = Deadline moved from { $old } to { $new }
news-added = New action, due { $on }
news-gone = Given up or taken off the plan
news-caught-up = No longer late
digest-unanswered = { $n ->
    [one] One person has not answered
   *[other] { $n } people have not answered
}
silent-about = { $n ->
    [one] One action: { $refs }
   *[other] { $n } actions: { $refs }
}
silent-for = { $n ->
    [one] for a day
   *[other] for { $n } days
}
total-unheard = No news received
total-heard = News received of { $n } of { $total }
total-oldest = the oldest of { $on }
holds-up-alone = Holds up { $refs }
heard-instruction-recorded = Instruction recorded: { $text }
digest-how-to-reply = An instruction, a decision? Reply: “Instruction: …, owner …, by …”.
digest-consultations = { $n ->
    [one] One consultation open
   *[other] { $n } consultations open
}
digest-consulted = { $n ->
    [0] No answer of { $members }, awaited until { $on }
    [one] One answer of { $members }, awaited until { $on }
   *[other] { $n } answers of { $members }, awaited until { $on }
}
digest-consulted-over = { $n ->
    [0] No answer of { $members }; they were awaited until { $on }
    [one] One answer of { $members }; they were awaited until { $on }
   *[other] { $n } answers of { $members }; they were awaited until { $on }
}
digest-consulted-reserves = { $n ->
    [one] one reserve
   *[other] { $n } reserves
}
digest-consulted-missing = No answer from: { $who }
