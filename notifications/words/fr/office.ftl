# Les courriels à la coordination : ce qui attend, ce qui ne va pas.
desk-subject = { $n ->
    [one] Une décision vous attend · { $on }
   *[other] { $n } décisions vous attendent · { $on }
}
desk-title = { $n ->
    [one] Une décision vous attend
   *[other] { $n } décisions vous attendent
}
desk-since = depuis le { $on }

alert-subject = À rétablir : { $title }
alert-errors = { $n ->
    [one] Un problème
   *[other] { $n } problèmes
}
alert-plan-refused-title = le fichier du programme est refusé
alert-plan-refused-lede = Le dernier enregistrement du fichier contient des erreurs. Le plan précédent reste en vigueur : rien n’a changé, le suivi continue.
alert-plan-refused-todo = **À faire :** corrigez le fichier et enregistrez-le. « suivi check » dit s’il est bon avant de l’appliquer.
alert-channel-paused-title = l’envoi des courriels est suspendu
alert-channel-paused-lede = Le serveur d’envoi refuse tout courriel. Rien n’est perdu : les courriels attendent, dans l’ordre.
alert-channel-paused-todo = **À faire :** vérifiez le compte d’envoi et ses limites. L’envoi est retenté de lui-même ; « suivi doctor » dit où il en est.
alert-address-suspended-title = une adresse ne reçoit plus
alert-address-suspended-lede = Plusieurs courriels à cette personne sont revenus. Nous ne lui écrivons plus jusqu’à nouvel ordre.
alert-address-suspended-todo = **À faire :** joignez-la autrement et corrigez son adresse dans le fichier du programme.
alert-mail-failed-title = un courriel a été refusé
alert-mail-failed-lede = Le serveur du destinataire l’a refusé définitivement : la personne ne l’a pas reçu.
alert-mail-failed-todo = **À faire :** vérifiez l’adresse, puis renvoyez le courriel ou abandonnez-le depuis « suivi desk ».
alert-mail-held-title = un courriel est retenu
alert-mail-held-lede = L’envoi a été interrompu deux fois au dernier moment : la personne l’a peut-être reçu. Nous ne le renvoyons pas sans vous.
alert-mail-held-todo = **À faire :** demandez-lui si elle l’a reçu, puis renvoyez-le ou abandonnez-le depuis « suivi desk ».
alert-batch-held-title = un envoi inhabituel attend votre accord
alert-batch-held-lede = Bien plus de courriels que d’habitude sont prêts à partir. Par prudence, aucun n’est parti.
alert-batch-held-todo = **À faire :** vérifiez que cet envoi est voulu, puis acceptez-le ou refusez-le depuis « suivi desk ».
alert-prefect-down-title = le tableau de bord Prefect ne répond plus
alert-prefect-down-lede = Le suivi continue sans lui : demandes, rappels et récapitulatifs partent comme prévu. Seuls l’affichage et les formulaires manquent.
alert-prefect-down-todo = **À faire :** relancez « suivi up » ; « suivi doctor » dit ce qui manque.
alert-unknown-title = un incident demande votre attention
alert-unknown-lede = Le suivi a rencontré une situation qu’il ne sait pas résoudre seul.
alert-unknown-todo = **À faire :** lancez « suivi doctor », puis regardez « suivi desk ».

fact-file = Fichier : { $value }
fact-person = Personne : { $value }
fact-answer = Réponse du serveur : { $value }
fact-sender = Expéditeur : { $value }
fact-count = Courriels prêts : { $value }
fact-usual = D’habitude : { $value }
fact-until = Prochain essai : { $value }
fact-since = Depuis : { $value }

mail-request = Courriel : demande de point
mail-reminder = Courriel : rappel
mail-escalation = Courriel : escalade
mail-escalation-notice = Courriel : avis d’escalade
mail-receipt = Courriel : accusé de réception
mail-invitation = Courriel : invitation
mail-digest = Courriel : récapitulatif
mail-desk = Courriel : décisions en attente
mail-alert = Courriel : alerte
mail-unknown = Courriel
