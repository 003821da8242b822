# Les chiffres et les axes demandés par courriel : la demande, sa relance, ce qui en est compris.
figures-request-subject = { $n ->
    [one] Un chiffre à donner d’ici { $by }
   *[other] { $n } chiffres à donner d’ici { $by }
}
figures-request-lede = { $n ->
    [one] **Un indicateur vous est demandé.** Répondez à ce message d’ici { $by } : son numéro et son chiffre suffisent.
   *[other] **{ $n } indicateurs vous sont demandés.** Répondez à ce message d’ici { $by } : leur numéro et leur chiffre suffisent.
}
figures-reminder-subject = { $n ->
    [one] Rappel : un chiffre est attendu
   *[other] Rappel : { $n } chiffres sont attendus
}
figures-reminder-lede = { $n ->
    [one] **Ce chiffre manque encore.** Répondez à ce message : son numéro et son chiffre suffisent.
   *[other] **Ces { $n } chiffres manquent encore.** Répondez à ce message : leur numéro et leur chiffre suffisent.
}
figures-title = { $n ->
    [one] Un chiffre à donner
   *[other] { $n } chiffres à donner
}
figures-asked-on = Demande du { $on }.
figures-instead = Vous êtes interrogé en l’absence de { $who }.
figures-due = { $n ->
    [one] L’indicateur
   *[other] Les indicateurs
}
figures-unit = Unité : { $unit }
figures-how = Une ligne par indicateur, sous son numéro ou sa référence. Sans date, le chiffre est celui du jour de votre réponse. Ces formes sont comprises telles quelles :
figures-example = **{ $number } : { $value }** { $unit }
figures-example-day = **{ $number } : { $value } au { $on }**
figures-example-correction = **correction : { $number } : { $value }**
figures-promise = Vous recevrez en retour ce que nous avons compris. Rien n’est effacé : un chiffre corrigé reste dans l’historique.
axes-request-subject = { $n ->
    [one] Un axe reste à décrire
   *[other] { $n } axes restent à décrire
}
axes-request-lede = **Le plan n’est pas complet.** Dites d’ici { $by } ce qui peut être décrit de plus.
axes-reminder-subject = { $n ->
    [one] Rappel : un axe reste à décrire
   *[other] Rappel : { $n } axes restent à décrire
}
axes-reminder-lede = **Le plan n’est toujours pas complet.** Aucun axe n’a été décrit depuis notre demande.
axes-title = { $n ->
    [one] Un axe à décrire
   *[other] { $n } axes à décrire
}
axes-due = { $n ->
    [one] Un axe reste à décrire
   *[other] { $n } axes restent à décrire
}
axes-request-under-subject = Axes à décrire sous { $refs }
axes-reminder-under-subject = Rappel : axes à décrire sous { $refs }
axes-under-title = Axes à décrire sous { $refs }
axes-under-due = Aucun axe n’est encore décrit ici
axes-how = Complétez le fichier du programme, ou répondez à ce message, un axe par ligne : la coordination l’inscrira au plan.
axes-example = **axe** : { $title }
axes-example-title = son titre, et le niveau au-dessus
axes-promise = La demande revient à chaque échéance tant que le plan n’est pas complet.

foot-programme = Vous recevez ce message au titre de « { $programme } ».
foot-figures = Vous recevez ce message parce que vous renseignez « { $programme } ». Si ce n’est plus le cas, dites en répondant qui s’en charge désormais.
heard-title-figures = Vos chiffres
heard-figure = Chiffre enregistré : { $text }
heard-figure-corrected = Chiffre corrigé : { $text }
heard-figure-asked = Chiffre à préciser : { $text }
heard-figure-doubted = Chiffre à confirmer : { $text }
heard-figure-accepted = Chiffre confirmé par la coordination : { $text }
heard-figure-refused = Chiffre non retenu par la coordination : { $text }
heard-figure-before = Remplace : { $value } { $unit }, gardé dans l’historique
heard-correct-figures = Ce n’est pas cela ? Répondez à ce message : « correction : » puis le numéro et le bon chiffre.

unheard-no-figure = Nous n’y avons trouvé aucun chiffre. Écrivez par exemple « 1 : 42 ».
unheard-no-indicator = De quel indicateur est-ce le chiffre ? Écrivez son numéro devant.
unheard-unknown-indicator = Ce numéro n’est pas celui d’un indicateur demandé.
unheard-several-figures = Plusieurs chiffres se lisent pour cet indicateur. Lequel est le bon ?
unheard-figure-ambiguous = Ce point sépare-t-il les milliers ou les décimales ? Écrivez 69 900 ou 69,9.
unheard-figure-unsure = Ce chiffre est-il bien celui d’aujourd’hui ? Vos mots laissent un doute.
unheard-figure-imprecise = Ce chiffre n’est pas exact. Donnez celui qui peut être publié.
unheard-unit-mismatch = L’unité n’est pas celle de l’indicateur. Donnez le chiffre dans la sienne.
unheard-out-of-range = Un pourcentage se tient entre 0 et 100. Si c’est bien cela, écrivez « je confirme » avec le chiffre.
unheard-future-figure = Cette date est à venir : un chiffre est mesuré.
unheard-unclear-day = De quel jour est ce chiffre ? Écrivez la date jour/mois/année.
unheard-figure-fell = Ce chiffre recule depuis le dernier. La coordination le confirmera, ou répondez « je confirme » avec le chiffre.
unheard-figure-far-off = Ce chiffre est plus de dix fois éloigné du dernier. La coordination le confirmera, ou répondez « je confirme » avec le chiffre.
unheard-mandate-ended = Quelqu’un d’autre donne désormais ce chiffre.
why-no-figure = Aucun chiffre reconnu
why-no-indicator = Chiffre sans indicateur nommé
why-unknown-indicator = Indicateur hors de la demande
why-several-figures = Plusieurs chiffres pour le même indicateur
why-figure-ambiguous = Point des milliers ou des décimales
why-figure-unsure = Chiffre nié, visé, provisoire ou relatif
why-figure-imprecise = Chiffre approché
why-unit-mismatch = Unité qui n’est pas celle de l’indicateur
why-out-of-range = Pourcentage hors de 0 à 100
why-future-figure = Chiffre daté de l’avenir
why-unclear-day = Date du chiffre peu claire
why-figure-fell = Chiffre en recul
why-figure-far-off = Chiffre très éloigné du dernier

mail-figure-request = Courriel : demande de chiffres
mail-figure-reminder = Courriel : rappel de chiffres
cli-mail-figure-request = demande de chiffres
cli-mail-figure-reminder = rappel de chiffres
flows-mail-figure-request = demande de chiffres
flows-mail-figure-reminder = rappel de chiffres
demo-kind-figure-request = demandes de chiffres
demo-kind-figure-reminder = rappels de chiffres
cli-desk-kind-figure = chiffre à confirmer
flows-desk-figure = chiffre à confirmer
demo-desk-figure = chiffres à confirmer
decision-figure-plain = Retenir ce chiffre ?
cli-rehearse-why-figure-request = { $of ->
    [axes] { $axes ->
        [one] { $axes } axe à décrire
       *[other] { $axes } axes à décrire
    }
    [both] { $refs } et { $axes ->
        [one] { $axes } axe à décrire
       *[other] { $axes } axes à décrire
    }
   *[figures] { $refs }
}, réponse avant le { $answer_by }
cli-rehearse-why-figure-reminder = rappel { $rank } : { $of ->
    [axes] { $axes ->
        [one] { $axes } axe à décrire
       *[other] { $axes } axes à décrire
    }
    [both] { $refs } et { $axes ->
        [one] { $axes } axe à décrire
       *[other] { $axes } axes à décrire
    }
   *[figures] { $refs }
}
cli-tick-measure = Chiffres : { $counts }
cli-tick-step-measure = les demandes de chiffres
cli-count-figure-requests = demandes de chiffres
cli-count-figure-reminders = rappels de chiffres
cli-count-figures-closed = demandes de chiffres closes
flows-measured-title = { $programme } : chiffres demandés
cli-history-figure = chiffre
flows-column-figures = Chiffres demandés
digest-figures-silent = Chiffres demandés, pas encore donnés
figures-silent = Demandé le { $on }, attendu avant le { $by }
figures-silent-reminded = { $n ->
    [one] une relance
   *[other] { $n } relances
}
figures-silent-axes = Axes restant à décrire
demo-sum-figures = Chiffres
demo-sum-of-figures = interrogés : { $people } · chiffres donnés : { $given }, dont corrections : { $corrected } · relancés : { $reminded } · contraires au déclaré : { $contradictions }
demo-event-figures-requested = { $n ->
    [one] 1 demande de chiffres
   *[other] { $n } demandes de chiffres
}
demo-event-figures-reminded = { $n ->
    [one] 1 rappel de chiffres
   *[other] { $n } rappels de chiffres
}
demo-event-figure-given = { $n ->
    [one] 1 chiffre donné
   *[other] { $n } chiffres donnés
}
demo-event-figure-corrected = { $n ->
    [one] 1 chiffre corrigé
   *[other] { $n } chiffres corrigés
}
agenda-contradiction-observed = Constaté : { $share } % de la cible de « { $indicator } »
demo-one-figure-request = Demande de chiffres
demo-one-figure-reminder = Rappel de chiffres
