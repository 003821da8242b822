# Les mots que l’on tape pour un choix : le premier est montré, tous sont compris.
choice-for = pour
choice-against = contre
choice-abstention = abstention
choice-reserve = réserve | avec-reserve
choice-present = présent | présente
choice-absent = absent | absente
choice-represented = représenté | représentée
choice-tentative = à-confirmer
choice-not-started = pas-commencée | pas-commencé | non-commencée
choice-in-progress = en-cours
choice-blocked = bloquée | bloqué
choice-postponed = reportée | reporté
choice-done = terminée | terminé
choice-cancelled = abandonnée | abandonné | annulée | annulé
choice-aid-al-fitr = aid-al-fitr | aïd-el-fitr
choice-aid-al-adha = aid-al-adha | aïd-el-kebir
choice-nouvel-an-hegirien = nouvel-an-hegirien | 1er-moharram
choice-mawlid = mawlid | aid-al-mawlid
choice-jour-chome = jour-chome

cli-misuse-day = { $name } : « { $typed } » n’est pas un jour ; écrivez JJ/MM/AAAA ou AAAA-MM-JJ.

cli-history-value-status = état : { $value }
cli-history-value-progress = avancement : { $value } %
cli-history-value-deadline = échéance : { $value }
cli-history-value-forecast = fin prévue : { $value }
cli-history-value-blocker = ce qui bloque : { $value }
cli-history-value-old = avant : { $value }
cli-history-value-new = après : { $value }
cli-history-value-value = chiffre : { $value }
cli-history-value-on = au { $value }
