# Indicateurs : chiffres, totaux, et ce que les déclarations ne disent pas.
digest-contradictions = Déclaré et constaté
digest-contradictions-hint = Ce qui est déclaré et ce qui est mesuré, côte à côte ; ni l’un ni l’autre n’est corrigé.
digest-indicators = Indicateurs
digest-totals = Où en sont les cibles
figures-whole = Tout le programme
figures-none = Aucun chiffre pour le moment
figures-value = { $value } { $unit } au { $on }
figures-quoted = donné par le texte
figures-quoted-words = donné par le texte : « { $words } »
figures-by = donné par { $who }
figures-corrected = { $n ->
    [one] corrigé une fois
   *[other] corrigé { $n } fois
}
figures-coverage = { $measured ->
    [0] aucun indicateur compté sur { $total }
    [one] { $measured } indicateur compté sur { $total }
   *[other] { $measured } indicateurs comptés sur { $total }
}
figures-untargeted = { $n } sans cible chiffrée
figures-unmeasured = { $n } sans chiffre
figures-share = { $n } % de la cible
figures-oldest = chiffre le plus ancien : { $on } ({ $age })
figures-age-days = { $n ->
    [0] aujourd’hui
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
figures-age-months = il y a { $n } mois
figures-term-share = { $ref } { $n } %
figures-term-capped = { $ref } { $n } % (mesuré : { $own } %)
figures-term-alone = compté : { $term }
figures-term = { $term } × { $weight }
figures-terms = ({ $terms }) ÷ { $weights } = { $n } %
figures-target = Cible : { $value } { $unit } au { $on }
figures-aim = Cible, selon le texte : « { $words } »
figures-declared-done = Déclarée terminée
figures-declared-progress = Déclarée à { $n } %
figures-shown = { $title } : { $n } % de la cible
figures-completeness = { $top } { $label }s, { $declared } axes annoncés, { $described } décrits
figures-completeness-flat = { $declared } axes annoncés, { $described } décrits
cli-part-indicator = indicateur
cli-field-indicators = indicateurs

file-amount-invalid = « { $value } » n’est pas un chiffre ; écrivez-le sans espace ni unité, avec un point décimal : 1500000, 0.4
file-indicator-nobody-asked = l’indicateur « { $ref } » est à mesurer mais par personne ; ajoutez « mesure_par »
file-indicator-no-horizon = l’indicateur « { $ref } » a une cible sans date ; ajoutez « horizon »
file-indicator-already-there = la cible de l’indicateur « { $ref } » est sa valeur de départ : rien ne serait à faire ; corrigez l’une des deux
cli-show-axes-asked = Axes manquants demandés { $pace }.
cli-field-ask-axes = rythme auquel les axes manquants sont demandés
file-axes-not-announced = « axes_demandes » dit quand demander les axes qui manquent, et le programme n’en annonce aucun ; ajoutez « axes_annonces »
