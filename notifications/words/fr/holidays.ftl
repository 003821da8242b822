# Jours chômés : le calendrier, et ce que les autorités en déclarent.

cli-holidays = Les jours chômés du calendrier ; les fêtes lunaires sont estimées jusqu’à leur déclaration.
cli-holidays-usage = [VERBE] [JOUR] [FÊTE] [--json]
cli-holidays-more =
    Une date déclarée déplace ce qui était calculé : réunions, réponses attendues, relances.
    Rien de ce qui est parti ne repart ; les invités d’une réunion déplacée en sont prévenus.
cli-holidays-list = montre les jours chômés d’une année
cli-holidays-list-usage = [--year ANNÉE] [--json]
cli-holidays-declare = déclare le premier jour d’une fête lunaire, ou un jour chômé
cli-holidays-declare-usage = JOUR FÊTE [--days N] [--json]
cli-holidays-withdraw = retire ce qui a été déclaré d’un jour
cli-holidays-withdraw-usage = JOUR [--json]
cli-holidays-list-option-year = l’année (celle-ci si rien n’est dit)
cli-holidays-declare-option-day = le premier jour chômé : année-mois-jour
cli-holidays-declare-option-days = combien de jours sont chômés (autant qu’estimé si rien n’est dit)
cli-holidays-withdraw-option-day = le jour tel qu’il a été déclaré : année-mois-jour
cli-option-year = l’année
cli-option-days = un nombre de jours
cli-option-holiday = « aid-al-fitr », « aid-al-adha », « nouvel-an-hegirien », « mawlid », ou « jour-chome » pour un jour décrété
cli-value-holiday = FÊTE
cli-column-holiday = Jour chômé

cli-holidays-declared = Déclaré : { $day }.
cli-holidays-withdrawn = Retiré : ce qui avait été déclaré du { $day }.
cli-holidays-already = Déjà déclaré ainsi : { $day }. Rien ne change.
cli-holidays-moved = Réunions déplacées : { $reviews }, dont annoncées : { $told } (les invités sont prévenus). Réponses attendues plus tard : { $answers }.
cli-holidays-clash = Une réunion datée par une personne tombe ce jour-là : suivi review postpone { $review } JOUR
cli-review-provisional = { $state }, sous réserve

error-holiday-unknown = Rien n’a été déclaré du { $day }.

holiday-state-fixed = { "" }
holiday-state-estimated = sous réserve : date estimée, à déclarer
holiday-state-declared = déclaré
holiday-new-year = Nouvel an
holiday-independence-manifesto = Manifeste de l’indépendance
holiday-amazigh-new-year = Nouvel an amazigh
holiday-labour-day = Fête du travail
holiday-throne-day = Fête du Trône
holiday-oued-ed-dahab = Allégeance de Oued Ed-Dahab
holiday-revolution-day = Révolution du Roi et du Peuple
holiday-youth-day = Fête de la jeunesse
holiday-unity-day = Fête de l’Unité
holiday-green-march = Marche verte
holiday-independence-day = Fête de l’indépendance
holiday-eid-al-fitr = Aïd al-Fitr
holiday-eid-al-adha = Aïd al-Adha
holiday-hijri-new-year = 1er Moharram
holiday-mawlid = Aïd al-Mawlid
holiday-decreed = Jour chômé par décret
holiday-public-holiday = Jour férié
