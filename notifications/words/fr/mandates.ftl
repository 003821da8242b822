# Organisations and people apart: what a file says of them, what the command line answers.

file-role-overlap = la fonction « { $role } » a déjà un titulaire ces jours-là (ligne { $line }) ; finissez un mandat la veille du suivant
file-chair-overlap = l’instance a déjà un président ces jours-là (ligne { $line }) ; datez l’un des deux mandats
file-member-nobody = ce membre n’est personne ; ajoutez « personne: » ou « fonction: »
file-member-both = ce membre est à la fois une personne et une fonction ; gardez « personne: » ou « fonction: »
file-substitute-self = « { $person } » ne peut pas se remplacer ; nommez quelqu’un d’autre dans « par: »
file-substitute-overlap = « { $person } » a déjà un suppléant ces jours-là (ligne { $line }) ; un seul à la fois
file-owner-no-role = « { $organisation } » est une organisation sans fonction : personne ne répondrait ; ajoutez une fonction dont l’« organisation: » est « { $organisation } »
file-owner-several-roles = « { $organisation } » a plusieurs fonctions ({ $known }) ; nommez celle qui répond

cli-counts-held = Organisations { $organisations } · fonctions { $roles }
cli-part-organisation = organisation
cli-part-role = fonction
cli-part-substitute = suppléance
cli-field-kind = genre
cli-field-mandates = titulaires
cli-field-since = début
cli-field-until = fin
cli-stands-in = { $person } pour { $owner } { $dates }
cli-nobody = personne
cli-from = depuis le { $since }
cli-until = jusqu’au { $until }
cli-from-until = du { $since } au { $until }
cli-gap = { $count ->
    [0] Attention : personne n’exerce aujourd’hui la fonction { $role }. Ajoutez un titulaire, ou retirez-la.
    [one] Attention : personne n’exerce aujourd’hui la fonction { $role }, qui porte l’action { $actions }. Ajoutez un titulaire.
   *[other] Attention : personne n’exerce aujourd’hui la fonction { $role }, qui porte { $count } actions ({ $actions }). Ajoutez un titulaire.
}
cli-gap-between = Attention : personne n’exerce la fonction { $role } jusqu’au { $until }. Prolongez un mandat, ou avancez le suivant.
