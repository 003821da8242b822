# Ce que la coordination décide en répondant au courriel du bureau, et l'accusé qui le dit.

desk-how = **Répondez à ce message**, un numéro par ligne : « valider 3 », « refuser 4 : motif », « 5 : action 2.1, 60 % ». Rien ne change tant que vous n’avez pas tranché.
desk-how-screen = **Répondez à ce message**, un numéro par ligne : « valider 3 », « refuser 4 : motif », « 5 : action 2.1, 60 % ». Dans Prefect, « Accepter ou refuser » fait de même. Rien ne change tant que vous n’avez pas tranché.
desk-stranger = { $sender } (au courriel de { $person })
fact-read-whole = La suite : « suivi desk show { $n } »
desk-overdue = { $n ->
    [one] **Une décision attend depuis trop longtemps.**
   *[other] **{ $n } décisions attendent depuis trop longtemps.**
}
desk-answer = Répondre : { $words }
desk-say-accept = « valider { $n } »
desk-say-refuse = « refuser { $n } : motif »
desk-say-resend = « renvoyer { $n } »
desk-say-drop = « abandonner { $n } »
desk-say-correct = « { $n } : action …, 60 % »
desk-say-vote = « { $n } : pour », « contre », « abstention » ou « réserve »

decided-subject = { $n ->
    [0] Votre réponse : rien n’a changé
    [one] Votre réponse : une décision prise en compte
   *[other] Votre réponse : { $n } décisions prises en compte
}
decided-title = { $left ->
    [0] C’est fait : { $done ->
        [one] une décision appliquée
       *[other] { $done } décisions appliquées
    }
    [one] { $done ->
        [0] Rien n’est appliqué
        [one] Une décision appliquée
       *[other] { $done } décisions appliquées
    }, une à redire autrement
   *[other] { $done ->
        [0] Rien n’est appliqué
        [one] Une décision appliquée
       *[other] { $done } décisions appliquées
    }, { $left } à redire autrement
}
decided-lede = Voici ce que votre réponse a changé, numéro par numéro. Pour vous reprendre, répondez à ce message.
decided-accept = Accepté
decided-refuse = Refusé
decided-correct = Corrigé selon vos mots
decided-resend = Le courriel repart au prochain envoi
decided-drop = Le courriel est abandonné
decided-not-unclear = Rien n’a changé : nous n’avons pas compris ce que vous décidez du numéro { $number }
decided-not-unknown = Rien n’a changé : rien ne porte le numéro { $number } sur ce bureau
decided-not-settled = Rien n’a changé : le numéro { $number } était déjà décidé
decided-not-is-mail = Rien n’a changé : le numéro { $number } est un courriel, à renvoyer ou à abandonner
decided-not-not-mail = Rien n’a changé : le numéro { $number } n’est pas un courriel
decided-not-no-candidate = Rien n’a changé : le numéro { $number } ne propose rien de précis ; dites ce qui vaut, par exemple « { $number } : action 2.1, 60 % »
decided-not-no-action = Rien n’a changé : dites de quelle action il s’agit, par exemple « { $number } : action 2.1, 60 % »
decided-not-action-unknown = Rien n’a changé : l’action { $ref } n’est pas dans ce programme
decided-not-no-correction = Rien n’a changé : le numéro { $number } s’accepte ou se refuse, il ne se corrige pas
decided-not-is-vote = Rien n’a changé : le numéro { $number } est la réponse d’un membre à une consultation ; dites sa position, par exemple « { $number } : pour » (ou contre, abstention, réserve)
decided-not-is-word = Rien n’a changé : le numéro { $number } est la réponse d’un membre, qui ne porte sur aucune action ; répondez-lui, puis rangez-la par « refuser { $number } : motif »
decided-not-overtaken = Rien n’a changé : l’action { $ref } a changé depuis ; refusez le numéro { $number } pour le ranger
decided-not-other = Rien n’a changé pour le numéro { $number }

error-desk-no-correction = Le numéro { $number } s’accepte ou se refuse, il ne se corrige pas.
error-desk-is-vote = Le numéro { $number } est la réponse d’un membre à une consultation : elle ne porte sur aucune action.
error-desk-is-vote-remedy = Dites sa position : « suivi desk correct { $number } --position for » (ou against, abstention, reserve).
error-desk-is-word = Le numéro { $number } est la réponse d’un membre, qui ne porte sur aucune action.
error-desk-is-word-remedy = Répondez-lui, puis rangez-la : « suivi desk refuse { $number } ».
error-desk-no-action = Le numéro { $number } ne dit pas de quelle action il s’agit.
error-desk-no-action-remedy = Nommez-la : « suivi desk correct { $number } --action 2.1 --progress 60 ».
error-desk-action-unknown = L’action { $ref } n’est pas dans ce programme (n° { $number }).

cli-desk-correct = fait valoir autre chose que ce qui est proposé
cli-desk-correct-usage = NUMÉRO [--action REF] [--status ÉTAT] [--progress N] …
cli-desk-correct-option-action = l’action dont il s’agit, ou l’indicateur, par sa référence
cli-desk-correct-option-status = son état : pas-commencée, en-cours, bloquée, reportée, terminée ou abandonnée
cli-desk-correct-option-progress = son avancement, de 0 à 100
cli-desk-correct-option-deadline = sa nouvelle échéance
cli-desk-correct-option-position = la position d’un membre : pour, contre, abstention ou réserve
cli-desk-accept-option-remember = garder l’adresse de l’expéditeur parmi celles de la personne
cli-desk-correct-done = N° { $number } corrigé ({ $what }).
cli-desk-stranger = { $sender } (au courriel de { $person })
cli-desk-remembered = Adresse gardée : ce qui viendra de { $sender } sera pris comme venant de la personne.
cli-misuse-correct = Il faut dire ce qui vaut : --action, --status, --progress, --deadline, --position ou --value.
cli-desk-show = montre tout d’un numéro, avec le message entier
cli-desk-show-usage = NUMÉRO [--json]
cli-desk-message = Message :
