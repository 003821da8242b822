# Un silence qui dure : ce qu'en disent les demandes suivantes, les rappels, les avis et la répétition.
silence-goes-on = Notre demande du { $asked } est restée sans réponse : ce message vaut rappel.
silence-goes-on-of = Notre demande du { $asked } est restée sans réponse sur { $refs } : ce message vaut rappel.
silence-told = Comme annoncé, **{ $who } en reçoit copie aujourd’hui**.
silence-told-of = Comme annoncé, **{ $who } reçoit copie aujourd’hui** de votre silence sur { $refs }.
reminder-escalation-of = Sans réponse de votre part sur { $refs }, **{ $who } en recevra copie { $on }**. Une ligne d’ici là suffit à l’éviter.
escalation-next-of = Prochaine étape, toujours sans réponse sur { $refs } : **{ $who } en recevra copie { $on }**.
notice-lede-some = { $n ->
    [0] Sans réponse à notre demande du { $asked }, nous en avons envoyé copie.
    [one] Sans réponse à notre demande du { $asked } ni à notre rappel, nous en avons envoyé copie, comme annoncé.
   *[other] Sans réponse à notre demande du { $asked } ni à nos { $n } rappels, nous en avons envoyé copie, comme annoncé.
}
notice-copy = Copie à { $who }.
notice-copy-of = Copie à { $who } : { $refs }.
cli-rehearse-also-silent-since = sans réponse depuis le { $silent_since }
cli-rehearse-also-rank = vaut relance { $rank }
cli-rehearse-also-told-now = escalade annoncée, ce jour, vers { $told_now }
cli-rehearse-also-next-escalates-on = annonce l’escalade du { $next_escalates_on } vers { $next_escalates_to }
error-snooze-past-deadline = Le { $latest } au plus tard : l’action { $action } est due ce jour-là, et ses relances ne se remettent pas au-delà.
error-snooze-too-far = Le { $latest } au plus tard : des relances se remettent de { $days } jours au plus.
