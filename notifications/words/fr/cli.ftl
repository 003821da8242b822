### Ce que dit la commande « suivi ». Une ligne par commande, puis son usage et, au besoin, le reste.

cli-suivi = Suivi demande aux porteurs où en sont leurs actions, comprend leurs réponses par courriel, relance, alerte et rend compte aux comités.
cli-usage = Usage : { $usage }
cli-usage-front = COMMANDE [OPTIONS]
cli-options = Arguments et options :
cli-verbs = Ce que l’on peut y faire :
cli-more =
    « suivi COMMANDE --help » explique une commande.
    Codes de sortie : 0 c’est fait, 1 refusé avec une raison, 2 commande mal employée.
    SUIVI_LANGUAGE=fr, ar ou en choisit la langue de ces messages.
cli-group-install = Découvrir et installer
cli-group-programme = Un programme
cli-group-daily = Au jour le jour

cli-demo = Montre toute l’histoire sur une vraie feuille de route, sans rien envoyer au-dehors.
cli-demo-usage = [--exit] [--programme PROGRAMME] [--port PORT] [--without-prefect]
cli-demo-more =
    Base de données neuve, boîte aux lettres locale, porteurs simulés qui répondent : un cycle complet en une minute.
    À la fin, l’adresse de Prefect et celle de la boîte aux lettres s’affichent ; Ctrl-C arrête tout.
cli-demo-option-exit = s’arrête à la fin de l’histoire au lieu d’attendre Ctrl-C
cli-demo-option-programme = le programme raconté (amlt si rien n’est dit)
cli-demo-option-port = le port de Prefect (4200 si rien n’est dit, sinon le premier qui est libre)
cli-demo-option-without-prefect = la même histoire, sans le serveur de Prefect
cli-init = Prépare ce dossier : réglages, secret, base de données.
cli-init-more = Ce qui existe déjà est laissé tel quel.
cli-doctor = Vérifie l’installation et dit quoi faire.
cli-doctor-usage = [--json]
cli-migrate = Met la base de données à la version installée.
cli-migrate-usage = [--json]
cli-check = Vérifie un fichier de programme, sans rien changer.
cli-check-usage = FICHIER [--json]
cli-check-more = Chaque problème est montré à sa ligne et à sa colonne, avec ce qui était sans doute voulu.
cli-plan = Montre ce qu’un fichier de programme changerait, sans rien changer.
cli-plan-usage = FICHIER [--take-back RÉFÉRENCE]… [--json]
cli-apply = Applique un fichier de programme ; crée la base de données au besoin.
cli-apply-usage = FICHIER [--drop RÉFÉRENCE]… [--take-back RÉFÉRENCE]… [--reason TEXTE] [--json]
cli-apply-more = Aucun courriel ne part avant « suivi start ».
cli-start = Ouvre le suivi d’un programme : ses courriels peuvent partir.
cli-start-usage = PROGRAMME [--ask] [--json]
cli-pause = Suspend un programme : plus aucun courriel ne part, les réponses sont encore lues.
cli-pause-usage = PROGRAMME [--json]
cli-show = Montre où en est un programme, ou tous.
cli-up = Met tout en marche : Prefect, l’horloge, le courriel reçu et envoyé.
cli-up-more = Ctrl-C arrête tout proprement ; ce qui restait à envoyer partira au prochain démarrage.
cli-tick = Fait une fois tout ce qui est dû maintenant, sans Prefect.
cli-tick-usage = [--json]
cli-tick-more = À placer dans cron là où Prefect n’est pas voulu. Deux fois de suite ne fait rien de plus.
cli-collect = Lit le courriel reçu et traite les réponses.
cli-desk = Ce qui attend une personne : changements à confirmer, courriels retenus, quarantaine.
cli-desk-usage = [VERBE] [NUMÉRO] [--json]
cli-desk-list = montre ce qui attend
cli-desk-list-usage = [--json]
cli-desk-accept = accepte ce qui est proposé
cli-desk-accept-usage = NUMÉRO [--remember] [--json]
cli-desk-refuse = refuse ce qui est proposé
cli-desk-refuse-usage = NUMÉRO [--reason TEXTE] [--json]
cli-desk-resend = renvoie un courriel retenu ou en échec
cli-desk-resend-usage = NUMÉRO [--json]
cli-desk-drop = abandonne un courriel retenu ou en échec
cli-desk-drop-usage = NUMÉRO [--json]
cli-desk-refuse-option-reason = pourquoi, dans les mots de qui décide
cli-digest = Envoie maintenant à un comité son récapitulatif, ou l’écrit dans un fichier.
cli-digest-usage = COMITÉ [--preview FICHIER] [--json]
cli-read = Montre comment une réponse serait comprise, sans rien changer.
cli-read-usage = FICHIER.eml [--json]   ou   --cases FICHIER.jsonl
cli-read-option-file = un courriel, tel que reçu
cli-read-option-cases = des cas, un par ligne ; une ligne de JSON sort pour chacun

cli-option-json = écrit du JSON, pour un programme
cli-option-file = le fichier du programme (YAML ou .xlsx)
cli-option-programme = le nom court du programme
cli-option-body = le nom court du comité dans le fichier du programme, ou une partie de son titre
cli-option-number = le numéro montré par « suivi desk »
cli-value-file = FICHIER
cli-option-person = l’identifiant de la personne dans le fichier du programme
cli-value-person = PERSONNE
cli-value-programme = PROGRAMME
cli-value-body = COMITÉ
cli-value-number = NUMÉRO
cli-value-port = PORT
cli-value-text = TEXTE

## Commande mal employée

cli-see-help = Tout savoir : { $command }
cli-misuse = Cette commande est mal formée.
cli-misuse-command = « { $typed } » n’est pas une commande de suivi.
cli-misuse-option = L’option « { $typed } » n’existe pas ici.
cli-misuse-guess = Vouliez-vous dire « { $meant } » ?
cli-misuse-missing = Il manque { $name }.
cli-misuse-twice = { $name } est donné deux fois.
cli-misuse-extra = De trop : « { $typed } ».
cli-misuse-number = { $name } : « { $typed } » n’est pas un nombre entier.
cli-misuse-bounds = { $name } : « { $typed } » ne convient pas ; il faut un nombre de { $low } à { $high }.
cli-misuse-agenda = « --text » dit ce qui a été dit d’un point : nommez-le par « --note NUMÉRO ».
cli-misuse-value = { $name } : « { $typed } » ne convient pas.
cli-misuse-choice = { $name } : « { $typed } » ne convient pas. Au choix : { $known }.
cli-misuse-no-file = { $name } : le fichier « { $typed } » n’existe pas.
cli-misuse-folder = { $name } : « { $typed } » est un dossier ; il faut un fichier.
cli-misuse-read = Il faut un courriel (FICHIER.eml) ou des cas (--cases FICHIER.jsonl), l’un ou l’autre.
cli-unexpected = Désolé : une erreur que personne n’avait prévue ({ $kind }). Le détail est dans { $log }, à joindre à votre signalement.
cli-unexpected-unkept = Désolé : une erreur que personne n’avait prévue ({ $kind }). Le journal n’a pas pu être écrit : lancez la commande dans un dossier où vous pouvez écrire.
cli-file-refused = { $file } : { $reason }.
cli-errno-EACCES = vous n’en avez pas le droit
cli-errno-EPERM = vous n’en avez pas le droit
cli-errno-ENOENT = introuvable
cli-errno-EISDIR = c’est un dossier
cli-errno-ENOTDIR = ce n’est pas un dossier
cli-errno-ENOSPC = plus de place sur le disque
cli-errno-EROFS = le disque est en lecture seule

## Ce que les commandes répondent

cli-check-right = { $file } : rien à redire. { $name } ({ $programme }).
cli-counts = Axes { $axes } · objectifs { $objectives } · actions { $actions } · comités { $bodies } · membres { $members } · contrats { $contracts } · phases { $phases } · indicateurs { $indicators } · personnes { $people }
cli-none = aucune
cli-nothing = rien
cli-quote = « { $words } »
cli-days = { $days } j
cli-working-days = { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
 }
cli-redirected = Mode d’essai : tout le courriel va à { $address }.
cli-no-server = Aucun serveur de courriel n’est réglé (smtp.host) : ce qui est dû attend.

cli-migrate-done = La base de données est maintenant à la version { $revision }.
cli-migrate-already = La base de données est déjà à la version { $revision }.
cli-init-settings-made = Réglages écrits : { $file }
cli-init-settings-kept = Réglages déjà là, laissés tels quels : { $file }
cli-init-secret-made = Secret créé, lisible de ce compte seul : { $file }
cli-init-secret-kept = Secret déjà là, laissé tel quel : { $file }
cli-init-store-made = Base de données prête.
cli-init-store-kept = Base de données déjà prête.
cli-init-next =
    Ensuite : réglez [mail] et [smtp] dans suivi.toml, posez un fichier de programme dans { $programmes },
    puis « suivi check », « suivi plan », « suivi apply », « suivi start » et « suivi up ».

cli-apply-done = { $name } : plan appliqué (version { $version }).
cli-apply-moved = { $name } : plan appliqué (version { $version }). Échéances déplacées : { $moved }.
cli-apply-same = { $name } : rien de neuf, ce plan est déjà appliqué (version { $version }).
cli-apply-then-start = Aucun courriel ne part encore : « suivi start { $programme } » ouvre le suivi ; avec « --ask », les premières demandes partent aujourd’hui.
cli-start-done = Le programme « { $programme } » est démarré : ses courriels peuvent partir.
cli-start-already = Le programme « { $programme } » était déjà démarré.
cli-pause-done = Le programme « { $programme } » est suspendu : plus rien ne part ; les réponses sont encore lues.
cli-pause-already = Le programme « { $programme } » était déjà suspendu.

cli-plan-new = Programme nouveau : { $name } ({ $programme }).
cli-plan-changes = { $name } ; changements : { $count }
cli-plan-same = { $name } : aucun changement.
cli-plan-first = Premier courrier, si le suivi est ouvert : le { $day } ({ $kinds }).
cli-plan-fortnight = Jusqu’au { $last }, si personne ne répond : { $mails ->
    [one] { $mails } courriel
   *[other] { $mails } courriels
 } à { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 } ({ $kinds }).
cli-plan-no-mail = Aucun courriel à prévoir dans les 45 jours.
cli-plan-announced-review = À traiter : la réunion du { $day } ({ $body }) est déjà annoncée et a lieu, sauf « suivi review cancel { $review } » ou « postpone ».
cli-change-added = + { $part } « { $title } »
cli-change-dropped = − { $part } « { $title } »
cli-change-retitled = ~ { $part } : « { $old } » devient « { $new } »
cli-change-deadline-moved = ~ { $part } « { $title } » : échéance { $old } → { $new } ({ $days } j)
cli-change-owner-changed = ~ { $part } « { $title } » : porteur { $old } → { $new }
cli-change-axis-changed = ~ { $part } « { $title } » : axe { $old } → { $new }
cli-change-policy-changed = ~ { $part } « { $title } » : le rythme du suivi change
cli-change-amended = ~ { $part } « { $title } » : { $field } { $old } → { $new }
cli-part-programme = programme
cli-part-person = personne
cli-part-axis = axe
cli-part-objective = objectif
cli-part-phase = phase
cli-part-action = action
cli-part-body = comité
cli-field-address = adresse
cli-field-aliases = autres adresses
cli-field-axes = axes suivis
cli-field-axis-label = mot pour « axe »
cli-field-coordinator = coordinateur
cli-field-coordinators = coordinateurs
cli-field-demo-from = début de la démonstration
cli-field-digest = rythme du récapitulatif
cli-field-ends-on = fin
cli-field-illustrative = illustratif
cli-field-language = langue
cli-field-members = membres
cli-field-objective = objectif
cli-field-organisation = organisation
cli-field-parent = axe parent
cli-field-reviews = rythme des revues
cli-field-role = fonction
cli-field-starts-on = début
cli-field-timezone = fuseau horaire

cli-show-none = Aucun programme encore. « suivi apply FICHIER » en ajoute un.
cli-show-draft = Pas encore démarré, plan version { $version } ; au { $day } :
cli-show-started = Démarré le { $started }, plan version { $version } ; au { $day } :
cli-show-paused = Suspendu (démarré le { $started }), plan version { $version } ; au { $day } :
cli-state-draft = pas démarré
cli-state-started = démarré
cli-state-paused = suspendu
cli-healths = En retard { $late } · à surveiller { $at_risk } · à l’heure { $on_track } · terminées { $done } · abandonnées { $cancelled } · en attente de décision { $waiting }
cli-health-late = ■ en retard
cli-health-at-risk = ▲ à surveiller
cli-health-on-track = ● à l’heure
cli-silences = sans réponse à { $count ->
    [one] { $count } relance
   *[other] { $count } relances
 }
cli-digest-number = n° { $number } du { $day }
cli-column-programme = Programme
cli-column-name = Nom
cli-column-state = État
cli-column-actions = Actions
cli-column-late = En retard
cli-column-at-risk = À surveiller
cli-column-on-track = À l’heure
cli-column-done = Terminées
cli-column-desk = Bureau
cli-column-ref = Réf.
cli-column-action = Action
cli-column-owner = Porteur
cli-column-status = Statut
cli-column-health = Santé
cli-column-deadline = Échéance
cli-column-words = Derniers mots
cli-column-body = Comité
cli-column-members = Membres
cli-column-next-review = Prochaine revue
cli-column-last-digest = Dernier récapitulatif
cli-column-number = N°
cli-column-since = Depuis
cli-column-what = Quoi
cli-column-person = Personne
cli-column-detail = Détail
cli-policy = Rythme du suivi (phase en cours : { $phase })
cli-policy-line = { $what } : { $value } — { $level }
cli-policy-ask = demande de point
cli-policy-answer-within = temps pour répondre
cli-policy-ladder = relances
cli-policy-escalation = escalades
cli-policy-digest = récapitulatif
cli-level-default = usage du produit
cli-level-programme = dit par le programme
cli-level-phase = dit par la phase
cli-after-answer-by = { $days } (en jours ouvrés après la date de réponse)
cli-escalates-to-coordinator = coordinateur
cli-escalates-to-axis = responsable de l’axe
cli-escalates-to-chair = présidence du comité
cli-every-week = chaque semaine, jour ouvré n° { $rank }
cli-every-month = chaque mois, jour ouvré n° { $rank }
cli-every-quarter = chaque trimestre, jour ouvré n° { $rank }
cli-every-week-from-end = chaque semaine, jour ouvré n° { $rank } en partant de la fin
cli-every-month-from-end = chaque mois, jour ouvré n° { $rank } en partant de la fin
cli-every-quarter-from-end = chaque trimestre, jour ouvré n° { $rank } en partant de la fin

cli-tick-collected = Courriel reçu : { $counts }
cli-tick-reviews = Revues : { $counts }
cli-tick-ask = Demandes de point : { $counts }
cli-tick-remind = Relances et escalades : { $counts }
cli-tick-digest = Récapitulatifs : { $counts }
cli-tick-desk = Bureau : { $counts }
cli-tick-delivered = Courriel envoyé : { $counts }
cli-count-actions = actions
cli-count-began = phases commencées
cli-count-ended = phases achevées
cli-count-gates = passages de phase
cli-count-gate-mails = courriels de passage
cli-count-apply = comprises
cli-count-ask = à préciser
cli-count-closed = closes
cli-count-deferred = remises à plus tard
cli-count-digests = récapitulatifs
cli-count-escalations = escalades
cli-count-failed = en échec
cli-count-held = retenus
cli-count-instead = confiées à qui remplace
cli-count-invitations = invitations
cli-count-mails = courriels
cli-count-none = sans suite
cli-count-quarantine = en quarantaine
cli-count-reminders = relances
cli-count-reports = points d’avancement
cli-count-requests = demandes
cli-count-reviews = revues
cli-count-sent = partis
cli-count-stumbled = illisibles pour l’instant
cli-count-superseded = devenus inutiles
cli-count-taken = lus
cli-count-unknown = sans confirmation du serveur

cli-desk-empty = Rien n’attend.
cli-desk-how = Pour { $numbers } : suivi desk { $verbs } (N : le numéro)
cli-desk-kind-deadline = nouvelle échéance
cli-desk-kind-cancellation = abandon
cli-desk-kind-ambiguous = réponse à préciser
cli-desk-kind-quarantine = quarantaine
cli-desk-kind-held-mail = courriel retenu
cli-desk-kind-failed-mail = courriel refusé
cli-desk-kind-address = adresse en panne
cli-desk-kind-delegation = délégation
cli-desk-kind-disowned = action désavouée
cli-desk-kind-unsubscribed = ne veut plus de récapitulatif
cli-desk-accept-done = N° { $number } accepté ({ $what }).
cli-desk-refuse-done = N° { $number } refusé ({ $what }).
cli-desk-resend-done = N° { $number } : le courriel repartira, identique, au prochain envoi.
cli-desk-drop-done = N° { $number } : le courriel est abandonné.
cli-mail-request = demande de point
cli-mail-reminder = relance
cli-mail-escalation = escalade
cli-mail-escalation-notice = avis d’escalade
cli-mail-receipt = accusé de réception
cli-mail-invitation = invitation
cli-mail-digest = récapitulatif
cli-mail-desk = courriel du bureau
cli-mail-alert = avertissement

cli-digest-issued = { $body } : récapitulatif numéroté, courriels à envoyer : { $mails }. Ils partent avec « suivi up » ou au prochain « suivi tick ».
cli-digest-written = { $body } : récapitulatif n° { $number } écrit dans { $file }. Rien n’est numéroté ni envoyé.

cli-read-from = De { $sender } : { $subject }
cli-read-nature = Nature : { $nature }
cli-read-defects = Défauts (rien ne s’applique d’un tel message) : { $defects }
cli-read-text = Ce qui est dit : { $words }
cli-read-no-request = Ce message ne répond à aucune demande connue ici : ce qu’il dit n’est rattaché à aucune action.
cli-read-outcome = Suite : { $outcome }
cli-read-deadline = nouvelle échéance { $day }
cli-read-forecast = fin prévue le { $day }
cli-read-blocker = blocage : { $words }
cli-read-delegate = confiée à { $name }
cli-read-deadline-waits = Une nouvelle échéance attend l’accord de la coordination (« suivi desk »).
cli-nature-human = écrit par une personne
cli-nature-bounce = avis de non-remise
cli-nature-ooo = réponse d’absence
cli-nature-auto = message automatique
cli-outcome-apply = compris
cli-outcome-ask = à préciser auprès de la personne
cli-outcome-none = rien à en faire
cli-outcome-quarantine = mis de côté, en quarantaine

## Le bilan de « suivi doctor »

doctor-ok = [bon]
doctor-warn = [à savoir]
doctor-fail = [à réparer]
doctor-fine = Tout ce qui est nécessaire est en ordre.
doctor-failed = Il reste à réparer ce qui est marqué.
doctor-version = { $package } { $version } (il faut moins de { $below })
doctor-version-too-new = { $package } { $version } : Prefect ne fonctionne qu’au-dessous de { $below }.
doctor-version-too-new-remedy = Réinstallez selon requirements.lock (« make setup »).
doctor-zone = Fuseaux horaires { $version } : { $zone }, d’accord avec le système pour { $days } jours.
doctor-zone-alone = Fuseaux horaires { $version } : { $zone } ; le système n’en a pas, les nôtres suffisent.
doctor-zone-differs = Fuseaux horaires { $version } : { $zone } diffère de ceux du système dès le { $day }.
doctor-zone-differs-remedy = Suivi se sert des siens. Mettez à jour le paquet tzdata du système, et celui de Suivi s’il est le plus ancien.
doctor-disk = Disque : { $free } Mo libres dans { $folder }.
doctor-disk-low = Disque : plus que { $free } Mo libres dans { $folder }.
doctor-disk-low-remedy = Libérez de la place avant que l’envoi ne s’arrête.
doctor-disk-full = Disque plein : { $free } Mo libres dans { $folder } ; plus rien ne part.
doctor-disk-full-remedy = Libérez de la place, puis relancez « suivi doctor ».
doctor-secret = Secret : { $file }, lisible de ce compte seul.
doctor-secret-none = Secret : { $file } n’existe pas encore.
doctor-secret-none-remedy = « suivi init » le crée.
doctor-secret-exposed = Secret : d’autres comptes peuvent lire { $file }.
doctor-secret-exposed-remedy = Tapez : chmod 600 { $file }
doctor-secret-damaged = Secret : { $file } est abîmé.
doctor-secret-damaged-remedy = Reprenez-le de la dernière copie.
doctor-store = Base de données : ouverte, réglée pour ne rien perdre ; programmes : { $programmes }.
doctor-store-missing = Base de données : elle n’existe pas encore.
doctor-store-missing-remedy = « suivi init » ou « suivi apply FICHIER » la crée.
doctor-store-outdated = Base de données : à la version { $found }, il faut { $expected }.
doctor-store-outdated-remedy = Faites-en une copie, puis « suivi migrate ».
doctor-store-refused = Base de données : elle ne s’ouvre pas ({ $why } { $detail }).
doctor-store-refused-remedy = Vérifiez son adresse, ses droits et qu’elle est en marche.
doctor-journal = Journal de { $programme } : la chaîne est entière.
doctor-journal-broken = Journal de { $programme } : la chaîne est rompue à l’événement { $event }.
doctor-journal-broken-remedy = Quelqu’un a modifié la base à la main : gardez-en une copie, et reprenez la dernière sauvegarde sûre.
doctor-smtp = Courriel : { $host }:{ $port } répond.
doctor-smtp-none = Courriel : aucun serveur n’est réglé, rien ne part.
doctor-smtp-none-remedy = Réglez [smtp] host dans suivi.toml, ou SUIVI_SMTP__HOST.
doctor-smtp-redirected = Courriel : { $host }:{ $port } répond ; mode d’essai, tout va à { $address }.
doctor-smtp-unreachable = Courriel : { $host }:{ $port } ne répond pas.
doctor-smtp-unreachable-remedy = Vérifiez le nom, le port et le pare-feu ; le courriel dû attend.
doctor-smtp-strange = Courriel : { $host }:{ $port } n’accueille pas comme un serveur de courriel.
doctor-smtp-strange-remedy = Vérifiez le port et smtp.tls : 587 va avec « starttls », 465 avec « tls ».
doctor-prefect = Prefect : http://{ $host }:{ $port } répond.
doctor-prefect-absent = Prefect : http://{ $host }:{ $port } ne répond pas ; le suivi se fait aussi sans lui.
doctor-prefect-absent-remedy = « suivi up » le met en marche.
doctor-prefect-other = Prefect : ce qui répond à http://{ $host }:{ $port } n’est pas le nôtre, ou démarre encore.
doctor-prefect-other-remedy = « suivi up » met le nôtre en marche, au premier port libre à partir de celui-là.
doctor-prefect-disabled = Prefect : désactivé par les réglages ; le suivi se fait sans lui.

## Ce que dit « suivi up »

cli-up-started = Suivi est en marche.
cli-up-prefect = L’écran des coordinateurs : { $url } (dans quelques secondes)
cli-up-login = Utilisateur { $user }, mot de passe { $password }
cli-up-page = Page des porteurs servie sur { $url }
cli-up-receiver = Réponses reçues sur { $address }
cli-up-sender = Courriel envoyé par { $address }
cli-up-how-to-stop = Ctrl-C arrête tout.
cli-up-stopped = Suivi est arrêté ; ce qui restait à envoyer partira au prochain démarrage.
cli-init-usage = [--json]
cli-tick-failed = En échec : { $what } ({ $programmes }). Le détail est dans le journal ; ce sera refait au prochain « suivi tick ».
cli-tick-step-reviews = les revues
cli-tick-step-ask = les demandes de point
cli-tick-step-remind = les relances et escalades
cli-tick-step-digest = les récapitulatifs
cli-tick-step-desk = le courriel du bureau
doctor-folder = Dossier : { $folder }, ouvert à ce compte seul.
doctor-folder-exposed = Dossier : d’autres comptes peuvent entrer dans { $folder }, où est ce que les gens ont écrit.
doctor-folder-exposed-remedy = Tapez : chmod 700 { $folder }
cli-kind-number = un nombre entier
cli-kind-yes-no = « true » ou « false »
cli-kind-instant = un instant comme 2026-03-02T17:00:00+00:00
cli-kind-day = un jour comme 2026-03-02
cli-kind-address = une adresse web
cli-kind-section = une section
cli-kind-text = un texte
cli-revoke-done = Les liens déjà envoyés à { $person } n’ouvrent plus rien. Le prochain courriel en porte un nouveau.
cli-revoke = Ferme les liens vers sa page qu’une personne a déjà reçus.
cli-revoke-usage = PROGRAMME PERSONNE [--json]
cli-revoke-more = La personne, par son identifiant dans le fichier du programme. Le courriel suivant porte un lien qui s’ouvre ; répondre par courriel reste possible.
