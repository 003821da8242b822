# L'échelle : ce qui attend quoi, ce qui attend un accord, ce qui est remis à plus tard.
release-title = { $n ->
    [one] Une action peut avancer
   *[other] { $n } actions peuvent avancer
}
release-lede = Ce que vous attendiez est terminé.
release-after = après { $refs }
waits-for = attend { $refs }
holds-up = bloque { $refs }
mail-release = Courriel : suite possible
cli-mail-release = suite possible
cli-rehearse-why-release = ce que { $refs } attendait est terminé
cli-policy-grace = tolérance après la date de réponse
cli-policy-deadlines = demandes autour de l’échéance
cli-around-deadline = { $days } jour(s) ouvré(s) autour de l’échéance
cli-field-depends-on = attend
cli-field-hours = heures d’envoi
cli-desk-kind-batch = envoi inhabituel
decision-batch-plain = Laisser partir un envoi inhabituel ?
cli-go = Laisse partir les courriels d’un programme qui attendent votre accord.
cli-go-usage = PROGRAMME [--json]
cli-go-more = Un envoi bien au-dessus de l’ordinaire attend une personne ; ce qui n’est plus dû ne partira pas.
cli-go-done = { $programme } : { $mails } courriel(s) peuvent partir.
cli-snooze = Remet à plus tard les relances d’une action, sans changer son échéance.
cli-snooze-usage = PROGRAMME ACTION --until JOUR [--json]
cli-snooze-option-until = le jour à partir duquel les relances reprennent, AAAA-MM-JJ
cli-option-action = la référence de l’action
cli-value-action = ACTION
cli-snooze-done = Action { $ref } : aucune relance avant le { $day } ; son échéance ne change pas.
error-batch-none = Aucun courriel de « { $programme } » n’attend d’accord.
error-snooze-past-day = Le { $day } n’est pas un jour à venir.
error-action-closed = L’action { $action } est terminée ou abandonnée : plus rien n’est relancé.
file-action-circle = ces actions s’attendent en rond : { $chain } ; ôtez l’une de ces dépendances
file-hour-invalid = « { $value } » n’est pas une heure ; écrivez "08:00"
file-hours-until = l’heure de fin { $value } ne vient pas après l’heure de début
file-policy-grace = la tolérance ({ $value }) ne peut être négative
file-policy-deadlines = les jours doivent aller en croissant, pas { $value }
error-hours-until = L’heure de fin { $value } ne vient pas après l’heure de début.
error-policy-grace = La tolérance ({ $value }) ne peut être négative.
cli-early-deadline = À revoir : l’action { $ref } est due le { $deadline }, avant « { $awaited } » qu’elle attend ({ $after }). Corrigez l’une des échéances, ou ôtez la dépendance.
