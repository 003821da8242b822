# La page du porteur, derrière le lien de ses courriels.
page-title = Mes actions
page-title-amiss = Il manque quelque chose · Mes actions
page-skip = Aller au contenu
page-own-name = Français
page-language = Langue
page-foot = Ce lien est personnel : ne le transférez pas. Répondre au courriel fait le même effet.
page-link = Ou répondez sur votre page, sans mot de passe :
page-link-label = Ouvrir ma page

page-heading = { $n ->
    [0] { $who }, rien n’attend votre réponse
    [one] { $who }, où en est votre action ?
   *[other] { $who }, où en sont vos { $n } actions ?
}
page-lede = Répondez pour une action ou pour toutes : rien n’est obligatoire, et vous pouvez revenir corriger.
page-answer-by = Réponse attendue d’ici { $on }.
page-empty = Aucune action en cours n’est à votre nom dans ce programme.
page-deadline = Échéance : { $on }
page-standing = { $n ->
    [0] Noté jusqu’ici : { $state }
   *[other] Noté jusqu’ici : { $state }, { $n } %
}
page-last-words = Vos derniers mots, le { $on } :
page-last-words-undated = Vos derniers mots :
page-choose = Où en est l’action { $ref } ?
page-choice-done = Terminée
page-choice-on-time = En cours, la date tient
page-choice-late = En cours, la date va glisser
page-choice-blocked = Bloquée
page-new-deadline = Nouvelle date
page-new-deadline-hint = Elle sera proposée au coordinateur.
page-need = De quoi ou de qui avez-vous besoin ?
page-progress = Avancement (facultatif)
page-progress-unsaid = Ne pas préciser
page-share = { $n } %
page-words = En une phrase (facultatif)
page-words-hint = Le comité la lira telle quelle.
page-send = Envoyer mes réponses

page-thanks = Merci, c’est enregistré
page-thanks-receipt = Vous recevrez ce récapitulatif par courriel.
page-proposed = Nouvelle date proposée : { $on }
page-again = Revenir à mes actions

page-problems = { $n ->
    [one] Une chose manque, rien n’est encore enregistré
   *[other] { $n } choses manquent, rien n’est encore enregistré
}
page-problem-nothing = Choisissez où en est au moins une action.
page-problem-changed = Action { $ref } : sa situation a changé depuis l’ouverture de la page. Relisez et choisissez de nouveau.
page-problem-not-yours = Une action n’est plus à votre nom. Rechargez la page.
page-problem-choice = Action { $ref } : choisissez où elle en est.
page-problem-deadline = Action { $ref } : indiquez une date à venir, après l’échéance actuelle.
page-problem-need = Action { $ref } : dites ce qui la débloquerait.

page-closed-unknown = Ce lien n’ouvre rien
page-closed-expired = Ce lien n’est plus valable
page-closed-revoked = Ce lien a été fermé
page-closed-too-long = Ce formulaire est trop long
page-closed-failed = La page ne répond pas pour le moment
page-closed-remedy = Répondez simplement au courriel que vous avez reçu : une ligne suffit.

page-leave = Ne plus recevoir ce récapitulatif ?
page-leave-lede = Vous ne recevrez plus le récapitulatif de « { $body } ». Les convocations, et ce qui vous est demandé, continuent d’arriver.
page-leave-button = Ne plus le recevoir
page-left = C’est noté
page-left-lede = Le récapitulatif de « { $body } » ne vous sera plus envoyé. Pour le recevoir de nouveau, écrivez à votre coordinateur.
