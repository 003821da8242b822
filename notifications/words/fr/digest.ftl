# Ce qui a changé pour un comité, qui n’a pas répondu, sur quoi repose un total.
digest-headline-empty = Rien à signaler
digest-news = Depuis le récapitulatif du { $on }
news-late = Passée en retard
news-blocked = Signalée bloquée
news-moved = Échéance déplacée du { $old } au { $new }
news-added = Nouvelle action, échéance le { $on }
news-gone = Abandonnée ou retirée du plan
news-caught-up = N’est plus en retard
digest-unanswered = { $n ->
    [one] Une personne n’a pas répondu
   *[other] { $n } personnes n’ont pas répondu
}
silent-about = { $n ->
    [one] Une action : { $refs }
   *[other] { $n } actions : { $refs }
}
silent-for = { $n ->
    [one] depuis un jour
   *[other] depuis { $n } jours
}
total-unheard = Aucune nouvelle reçue
total-heard = Nouvelles reçues de { $n } sur { $total }
total-oldest = la plus ancienne du { $on }
holds-up-alone = Bloque { $refs }
heard-instruction-recorded = Instruction inscrite : { $text }
digest-how-to-reply = Une instruction, une décision ? Répondez : « Instruction : …, porteur …, pour le … ».
digest-consultations = { $n ->
    [one] Une consultation en cours
   *[other] { $n } consultations en cours
}
digest-consulted = { $n ->
    [0] Aucune réponse sur { $members }, attendues jusqu’au { $on }
    [one] Une réponse sur { $members }, attendues jusqu’au { $on }
   *[other] { $n } réponses sur { $members }, attendues jusqu’au { $on }
}
digest-consulted-over = { $n ->
    [0] Aucune réponse sur { $members } ; le délai est passé depuis le { $on }
    [one] Une réponse sur { $members } ; le délai est passé depuis le { $on }
   *[other] { $n } réponses sur { $members } ; le délai est passé depuis le { $on }
}
digest-consulted-reserves = { $n ->
    [one] une réserve
   *[other] { $n } réserves
}
digest-consulted-missing = Sans réponse : { $who }
