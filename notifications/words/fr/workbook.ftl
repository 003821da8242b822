# Les classeurs (.xlsx) : ce qui ne va pas, feuille et cellule ; ce que l'on écrit.
cli-check-option-programme = classeur : nom court du programme, à défaut celui du fichier
cli-plan-option-programme = classeur : nom court du programme, à défaut celui du fichier
cli-apply-option-programme = classeur : nom court du programme, à défaut celui du fichier
cli-option-name = classeur : nom du programme
cli-option-coordinator = classeur : adresse de la personne qui coordonne
cli-value-address = ADRESSE
cli-book-ignored = Colonnes laissées de côté : { $headers }.
cli-book-tables = Feuilles lues : { $sheets }. Masquez celle qui ne compte pas.
cli-book-aside = Feuilles laissées de côté : { $sheets }.
cli-book-copy = Une copie à corriger vous attend : { $file }

cli-start-option-ask = demande aussitôt à chaque porteur où en sont ses actions, sans attendre le rythme du plan
cli-start-asked = { $requests ->
    [0] Personne d’autre à interroger aujourd’hui.
    [one] Une demande de point est prête ({ $actions ->
        [one] une action
       *[other] { $actions } actions
    }) : « suivi up » ou « suivi tick » l’envoie.
   *[other] { $requests } demandes de point sont prêtes ({ $actions } actions) : « suivi up » ou « suivi tick » les envoie.
}

cli-export = Écrit un programme, ou un modèle à remplir, dans un classeur.
cli-export-usage = PROGRAMME FICHIER [--action RÉF] | --template FICHIER.xlsx
cli-export-option-file = le fichier à écrire : un classeur .xlsx, ou un .pdf avec « --action »
cli-export-more = Le classeur se relit : « suivi plan FICHIER.xlsx » montre ce que vos corrections changeraient. « --action RÉF » écrit la fiche d’une action en PDF.
cli-export-option-template = un modèle vide, avec ses listes et ses notes, à remplir puis à vérifier
cli-export-done = { $file } écrit.
cli-misuse-export = Que faut-il écrire ? « suivi export PROGRAMME FICHIER.xlsx », ou « suivi export --template FICHIER.xlsx ».
error-export-exists = { $file } existe déjà.
error-export-exists-remedy = Donnez un autre nom : un classeur n’est jamais écrasé.
error-export-suffix = { $file } : un classeur porte un nom en .xlsx.

file-book-too-large = ce classeur est trop gros ; un programme en demande bien moins
file-book-unreadable = ce fichier n’est pas un classeur .xlsx lisible ; s’il vient d’une version ancienne ou porte un mot de passe, enregistrez-le au format « Classeur Excel (.xlsx) » sans mot de passe
file-book-no-table = aucune feuille ne liste d’actions ; il faut une ligne d’en-têtes avec au moins « Action », « Échéance », et « Responsable » ou « Email » (« suivi export --template modele.xlsx » en donne un modèle)
file-head-row = aucune liste d’actions sur cette feuille ; cette ligne ressemble le plus à des en-têtes{ $known ->
    [0] {""}
   *[other] {" "}; compris : { $understood }
}{ $unknown ->
    [0] {""}
   *[other] {" "}; pas compris : { $others }
}
file-head-missing = il manque une colonne « { $wanted } » ; nommez ainsi celle qui le dit, ou : { $also }
file-head-no-owner = il manque qui répond de chaque action ; nommez cette colonne « { $wanted } » (ou : { $also }), ou « Email » pour son adresse
file-head-doubtful = « { $header } » : est-ce la colonne « { $wanted } » ? Si oui, nommez-la ainsi
file-head-twice = « { $header } » et « { $first } » se disputent la même colonne ; gardez l’en-tête de celle qui compte, effacez l’autre
file-cell-people = « { $value } » : plusieurs personnes, or une action a un seul porteur ; gardez celui qui répond, avec sa seule adresse, ou faites une ligne par porteur
file-book-coordinator = qui coordonne ce programme ? ajoutez « --coordinator adresse@… », ou « Coordinateurs » à la feuille « Programme »
file-book-missing = « { $key } » manque ; ajoutez sa feuille, ou sa ligne à la feuille « Programme »
file-cell-missing = « { $key } » est vide ; remplissez cette cellule
file-cell-day = « { $key } » : date illisible « { $value } » ; écrivez jour/mois/année, comme 30/06/2026
file-cell-day-meant = « { $key } » : date illisible « { $value } » ; vouliez-vous dire { $suggestion } ?
file-cell-address = { $actions ->
    [0] « { $person } » n’a pas d’adresse ; remplissez sa colonne « Adresse » ou « Email », ou retirez cette personne
   *[other] « { $person } » porte des actions et n’a pas d’adresse ; remplissez sa colonne « Adresse » ou « Email »
}
file-cell-formula = cette formule n’a jamais été calculée ; ouvrez le classeur dans votre tableur, enregistrez-le, et recommencez
file-cell-error = cette cellule contient l’erreur { $value } ; corrigez la formule ou tapez la valeur
file-cell-ref-number = référence « { $value } » saisie comme nombre : { $value } ou { $other } ? Mettez la colonne en texte et retapez-la
file-cell-person = « { $value } » n’est personne de connu ; ajoutez une adresse à sa ligne, ou cette personne à la feuille « Personnes »
file-cell-parent = « { $value } » n’est sur aucune ligne de la feuille « { $sheet } » ; ajoutez-la, ou corrigez le nom

cli-column-announced = Axes annoncés, décrits
book-for-the-eye = Pour l’œil : dit par les porteurs, ou calculé. Cette colonne n’est pas relue.
book-dashboard = Tableau de bord
book-late = En retard
book-as-of = Plan version { $version }, situation au
book-count-late = En retard
book-count-at-risk = À surveiller
book-count-on-track = À l’heure
book-count-done = Terminées
book-count-cancelled = Abandonnées
book-column-ref = Réf.
book-column-titre = Action
book-column-porteur = Porteur
book-column-echeance = Échéance
book-column-status = Statut
book-column-progress = Avancement (%)
book-column-health = Santé
book-column-in-force = Échéance en vigueur
book-column-first = Première échéance
book-column-slipped = Glissement (jours)
book-column-words = Derniers mots
book-column-blocker = Ce qui bloque
book-column-axis = Axe
book-column-total = Actions
book-column-done = Terminées
book-column-share = Part terminée
book-column-late = En retard
book-column-at-risk = À surveiller
book-column-contract = Contrat-programme et partie
book-column-kept = Tenus
book-column-silent = Sans réponse
book-column-abandoned = Abandonnés
book-indicators = Indicateurs
book-column-indicator = Indicateur
book-column-unit = Unité
book-column-baseline = Départ
book-column-value = Valeur
book-column-on = Au
book-column-target = Cible
book-column-horizon = Horizon
book-column-reached = Atteint (%)
book-column-by = Dit par
book-column-source = Source
