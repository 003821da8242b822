# Amender un plan : ce que cela changerait, et pourquoi.
cli-apply-option-drop = référence d’une action suivie qui quitte le plan ; à répéter pour chacune
cli-apply-option-reason = pourquoi le plan est amendé ; gardé avec la version et chaque échéance déplacée
cli-value-ref = RÉFÉRENCE
cli-show-option-versions = les versions du plan : quand, combien de changements, pourquoi

cli-amend-superseded = ↺ demande à { $who } : n’attend plus rien ({ $actions }), elle est levée
cli-amend-relieved = ↺ demande à { $who } : n’attend plus { $actions }
cli-amend-no-mail = Courriel des { $days } prochains jours : le même.
cli-amend-mail = Courriel des { $days } prochains jours, si le plan est appliqué : { $more } en plus, { $fewer } en moins.
cli-amend-line = { $day } { $kind } à { $who }
cli-amend-more = et { $count } autres
cli-amend-history = Déjà suivies et absentes du fichier : { $actions }. « suivi apply » les refusera : écrivez « abandonnee: raison » à l’action, ou ajoutez { $drops }.
cli-amend-slipped = depuis la première ({ $first }) : { $days } j
cli-amend-column-version = Version
cli-amend-column-day = Appliquée le
cli-amend-column-changes = Changements
cli-amend-column-why = Raison
cli-change-dropped-why = − { $part } « { $title } » : { $why }
cli-apply-dropped = Actions abandonnées : { $dropped } ; demandes levées : { $superseded }.

cli-moves = Échéances déplacées :
cli-move = { $ref } : { $old } → { $new }, le { $on }
cli-move-why = { $ref } : { $old } → { $new }, le { $on } : { $why }

error-plan-drops-history = Des actions déjà suivies ne sont plus dans le fichier : { $refs }.
error-plan-drops-history-remedy = Gardez-les dans le fichier avec « abandonnee: raison », ou confirmez chacune par « --drop RÉFÉRENCE ».
cli-amend-handed = { $ref } : confié depuis à { $owner }, le fichier dit encore { $named }. Rien n’est repris ; pour le rendre : suivi apply … --take-back { $ref }
cli-option-take-back = une action ou un indicateur confié à quelqu’un, rendu à qui le fichier nomme
cli-change-deadline-agreed = ~ { $part } « { $title } » : échéance { $new }, celle déjà convenue ; rien ne se déplace
cli-gone = Abandonnées, hors du plan :
cli-gone-line = { $ref } { $title } : { $stood } ; sortie du plan le { $on }
cli-gone-why = { $ref } { $title } : { $stood } ; sortie du plan le { $on } : { $why }
cli-history-dropped = sortie du plan
