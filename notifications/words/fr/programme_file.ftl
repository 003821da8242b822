# What is wrong in a programme file. Ids: "file-" and the problem's code; "-meant" with a suggestion.

file-whole-missing = ce fichier n’existe pas ; vérifiez son nom et le dossier
file-whole-folder = c’est un dossier ; donnez le nom d’un fichier
file-whole-unreadable = le fichier ne peut pas être lu ({ $reason }) ; vérifiez ses droits
file-whole-encoding = le fichier n’est pas en UTF-8 ; enregistrez-le avec l’encodage « UTF-8 »
file-whole-too-long = le fichier dépasse { $most } caractères ; un programme en demande bien moins
file-whole-not-keys = le fichier ne contient pas de programme ; commencez par « programme: », « nom: », « langue: »…

file-yaml-tab = tabulation interdite ; mettez des espaces à la place
file-yaml-colon = « : » inattendu ; mettez le texte entre guillemets, ou alignez la ligne sur celle du dessus
file-yaml-missing-colon = il manque « : » après la clé ; écrivez « clé: valeur », et mettez un long texte entre guillemets
file-yaml-unclosed-quote = les guillemets ouverts ici ne sont pas refermés
file-yaml-unclosed-bracket = la liste ou le groupe ouvert ici n’est pas refermé ; il manque une virgule, un crochet ou une accolade
file-yaml-indentation = ligne mal alignée ; commencez-la dans la même colonne que les autres clés du groupe, un « - » sous les autres « - »
file-yaml-character = « { $character } » ne peut pas commencer une valeur ; mettez le texte entre guillemets
file-yaml-escape = « \ » inconnu entre guillemets droits ; doublez-le, ou mettez le texte entre apostrophes
file-yaml-depth = plus de { $most } niveaux emboîtés ; un programme n’en a que quelques-uns
file-yaml-documents = un second document commence ici ; gardez un seul programme par fichier, sans ligne « --- »
file-yaml-alias = renvoi « *{ $name } » refusé ; écrivez la valeur en entier
file-yaml-anchor = repère « &{ $name } » refusé ; écrivez chaque valeur en entier, là où elle vaut
file-yaml-tag = marque de type « { $tag } » refusée ; retirez-la, ou mettez le texte entre guillemets
file-yaml-syntax = ce n’est pas du YAML ; comparez cette ligne au guide des fichiers de programme

file-key-not-text = une clé doit être un mot seul
file-key-duplicate = « { $key } » est déjà donné à la ligne { $line } ; gardez l’un des deux
file-key-unknown = clé « { $key } » inconnue ; retirez-la, ou cherchez la bonne dans le guide
file-key-unknown-meant = clé « { $key } » inconnue ; vouliez-vous dire « { $suggestion } » ?
file-key-missing = « { $key } » manque ; ajoutez par exemple « { $example } »

file-list-expected = « { $key } » attend une liste ; écrivez par exemple « { $example } »
file-list-empty = « { $key } » est vide ; il en faut au moins un élément
file-value-expected = « { $key } » attend une seule valeur ; écrivez par exemple « { $example } »
file-group-expected = « { $key } » attend des clés ; écrivez par exemple « { $example } »

file-text-unquoted = « { $key } » attend un texte, et { $value } se lit comme un nombre ou un oui/non ; écrivez "{ $value }" entre guillemets
file-text-invisible = caractère invisible { $character } ; il vient souvent d’un copier-coller : retapez le passage
file-text-empty = « { $key } » est vide
file-text-too-long = « { $key } » a { $length } caractères ; { $most } au plus
file-name-invalid = « { $key } » : « { $value } » n’est pas un nom court ; lettres minuscules sans accents, chiffres et traits d’union
file-name-invalid-meant = « { $key } » : « { $value } » n’est pas un nom court (minuscules sans accents, chiffres, traits d’union) ; par exemple « { $suggestion } »
file-ref-invalid = « { $key } » : « { $value } » n’est pas une référence ; des lettres et des chiffres, sans espace, comme « 1.4 » ou « A-2 »
file-ref-unknown = « { $key } » inconnu « { $value } » ; rien ne porte cette référence dans le fichier : ajoutez-le, ou nommez-en un qui s’y trouve ({ $known })
file-ref-unknown-meant = « { $key } » inconnu « { $value } » ; vouliez-vous dire « { $suggestion } » ?
file-id-twice = « { $key } » : « { $value } » est déjà pris à la ligne { $line } ; changez l’un des deux
file-number-invalid = « { $key } » attend un nombre entier sans guillemets, pas « { $value } »
file-number-out-of-bounds = « { $key } » : { $value } est hors limites ; de { $least } à { $most }
file-flag-invalid = « { $key } » attend « true » ou « false », pas « { $value } »
file-flag-invalid-meant = « { $key } » attend « true » ou « false », pas « { $value } » ; vouliez-vous dire « { $suggestion } » ?
file-word-unknown = « { $key } » : « { $value } » inconnu ; au choix : { $known }
file-word-unknown-meant = « { $key } » : « { $value } » inconnu ; vouliez-vous dire « { $suggestion } » ? Au choix : { $known }
file-zone-unknown = fuseau horaire « { $value } » inconnu ; écrivez par exemple « Africa/Casablanca »
file-zone-unknown-meant = fuseau horaire « { $value } » inconnu ; vouliez-vous dire « { $suggestion } » ?

file-day-format = « { $key } » : date illisible « { $value } » ; écrivez année-mois-jour, comme « 2026-06-30 »
file-day-format-meant = « { $key } » : « { $value } » n’est pas écrit année-mois-jour ; écrivez « { $suggestion } »
file-day-impossible = « { $key } » : le jour « { $value } » n’existe pas ; écrivez année-mois-jour, comme « 2026-06-30 »
file-day-impossible-meant = « { $key } » : le jour « { $value } » n’existe pas ; vouliez-vous dire « { $suggestion } » ?
file-day-out-of-bounds = « { $key } » : « { $value } » est hors limites ; de { $first } à { $last }

file-address-invalid = « { $key } » : « { $value } » n’est pas une adresse de courriel ; comme « nom@domaine.ma », sans accents
file-address-twice = l’adresse « { $value } » est déjà celle de la ligne { $line } ; une réponse ne dirait pas qui a écrit
file-person-without-address = « { $person } » n’a pas d’adresse ; ajoutez « adresse: », ou retirez cette personne
file-person-owner-without-address = { $actions ->
    [one] « { $person } » porte une action et n’a pas d’adresse ; ajoutez « adresse: »
   *[other] « { $person } » porte { $actions } actions et n’a pas d’adresse ; ajoutez « adresse: »
}

file-action-ends-first = l’échéance { $end } vient avant le début { $start } ; corrigez l’une des deux dates
file-window-ends-first = la fin { $end } vient avant le début { $start } ; corrigez l’une des deux dates
file-action-outside-phase = le { $day } est en dehors de la phase « { $phase } » ; corrigez la date ou la phase de l’action
file-phase-overlap = la phase « { $name } » commence avant la fin de « { $other } » (ligne { $line }) ; un jour n’a qu’une phase
file-mandate-overlap = « { $person } » siège déjà ces jours-là (ligne { $line }) ; un seul mandat à la fois dans une instance
file-axis-cycle = des axes se contiennent l’un l’autre : { $cycle } ; retirez un « axe_parent »
file-objective-elsewhere = l’objectif « { $value } » est de l’axe « { $axis } » et l’action de l’axe « { $own } » ; accordez-les

file-cadence-working-day = « { $key } » : pas de { $value }ᵉ jour ouvré dans cette période ; de 1 à { $most }, ou de -1 à -{ $most } en comptant depuis la fin
file-policy-ladder = « { $key } » : les relances { $value } ne vont pas en croissant ; écrivez par exemple « relances: [1, 3] »
file-policy-escalation = « { $key } » : les jours { $value } de l’escalade ne vont pas en croissant ; chaque niveau vient après le précédent
