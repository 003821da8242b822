## Les personnes : qui c’est, ce qui l’attend, ce que la coordination en dit

cli-person = Dit tout d’une personne : adresses, fonctions, actions, ce qui l’attend ; note une absence ou une autre adresse.
cli-person-usage = [VERBE] [PERSONNE] [--json]
cli-person-more = L’adresse et la langue se changent dans le fichier du programme : « suivi apply » les prend.
cli-person-list = liste les personnes, ce que chacune porte et ce qui en est attendu
cli-person-list-usage = [--programme PROGRAMME] [--json]
cli-person-show = dit tout d’une personne, programme par programme
cli-person-show-usage = PERSONNE [--programme PROGRAMME] [--json]
cli-person-alias = garde une adresse d’où la personne écrit aussi, ou ne la garde plus : ajouter, retirer
cli-person-alias-usage = ajouter|retirer PERSONNE ADRESSE [--programme PROGRAMME] [--json]
cli-person-alias-more = Ce qui vient d’une adresse gardée est pris comme venant de la personne ; nos courriels continuent d’aller à son adresse à elle.
cli-person-absent = note une absence, ou un retour
cli-person-absent-usage = PERSONNE (--until JOUR | --back) [--programme PROGRAMME] [--json]
cli-person-absent-more = Jusqu’à ce jour compris, ou jusqu’à ce qu’elle écrive, rien ne lui est demandé ni rappelé ; son suppléant, si le programme en nomme un, est sollicité à sa place.
cli-person-option-person = la personne : nom court dans le fichier, nom, fonction ou adresse
cli-person-show-option-person = la personne : nom court dans le fichier, nom, fonction ou adresse
cli-person-alias-option-person = la personne : nom court dans le fichier, nom, fonction ou adresse
cli-person-absent-option-person = la personne : nom court dans le fichier, nom, fonction ou adresse
cli-person-alias-option-deed = « ajouter » (add) ou « retirer » (drop)
cli-person-alias-option-address = l’adresse d’où elle écrit aussi
cli-person-absent-option-until = le dernier jour de l’absence
cli-person-absent-option-back = la personne est de retour
cli-value-deed = VERBE
choice-add = ajouter
choice-drop = retirer
cli-misuse-absent = Il faut « --until JOUR » ou « --back », l’un ou l’autre.

cli-column-address = Adresse
cli-column-function = Fonction
cli-column-awaited = Attendues
cli-column-away = Absence jusqu’au
cli-language-fr = en français
cli-language-ar = en arabe
cli-language-en = en anglais
cli-member-chair = présidence
cli-member-secretary = secrétariat
cli-member-member = membre

cli-person-title = { $name } — { $programme } ({ $id })
cli-person-address = Adresse : { $address } ; on lui écrit { $language }.
cli-person-suspended = Cette adresse est en panne : plus rien n’y part, jusqu’à « suivi desk accept ».
cli-person-writes-from = Écrit aussi de { $address } (fichier du programme)
cli-person-writes-too = Écrit aussi de { $address } (acceptée le { $day } par { $by })
cli-person-away = En absence jusqu’au { $day }
cli-person-duties = Charges
cli-person-coordinates = coordonne le programme
cli-person-coordinates-axis = coordonne l’axe { $ref }
cli-person-not-now = { $what } (pas aujourd’hui)
cli-person-seats = Siège à
cli-person-unsubscribed = { $what } ; ne veut plus de ses récapitulatifs
cli-person-substitutes = Suppléances
cli-person-stands-in = { $who } répond pour { $whom } : { $when }
cli-person-when-absent = en cas d’absence
cli-person-owns = Porte
cli-person-pending = En attente
cli-person-request = demande du { $on } ({ $refs }), réponse attendue le { $by }
cli-person-figures = chiffres demandés le { $on } ({ $refs }), réponse attendue le { $by }
cli-person-reminded = { $count ->
    [one] { $count } relance
   *[other] { $count } relances
 }
cli-person-escalated = escalade de niveau { $level }
cli-person-consultation = consultation { $ref } « { $question } », réponse attendue le { $by }
cli-person-review = invitation : { $body }, le { $day }
cli-person-desk = sur le bureau, n° { $number } : { $what }
cli-person-nothing-pending = Rien n’est attendu de cette personne.

cli-person-alias-add-done = Adresse gardée : ce qui viendra de { $address } sera pris comme venant de { $person }.
cli-person-alias-add-already = { $address } est déjà une adresse de { $person }.
cli-person-alias-drop-done = { $address } n’est plus une adresse de { $person } : ce qui en viendra ira en quarantaine.
cli-person-alias-drop-already = { $address } n’était pas une adresse de { $person }.
cli-person-absent-done = Rien ne sera demandé à { $person } jusqu’au { $day } compris, ou jusqu’à ce que cette personne écrive.
cli-person-back = { $person } est de retour : demandes et rappels reprennent.
cli-person-not-away = Aucune absence n’est notée pour { $person }.
error-person-nowhere = Personne ne répond à « { $person } » dans les programmes suivis.
error-person-nowhere-remedy = « suivi person » les montre toutes.
error-absence-past-day = Le { $day } est passé : une absence se note jusqu’à un jour qui vient.
error-alias-taken = { $address } est une adresse de { $person }, du même programme.
error-alias-taken-remedy = Une adresse ne désigne qu’une personne : retirez-la d’abord à l’autre.
error-alias-in-file = { $address } est donnée à { $person } par le fichier du programme.
error-alias-in-file-remedy = Retirez-la du fichier, puis « suivi apply ».
