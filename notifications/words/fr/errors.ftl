### Ce qui est refusé, et quoi faire : une phrase par code, puis le remède. Les codes sont ceux des erreurs du produit.

error-at = { $place } : { $problem }
error-unnamed = Refusé : { $code } ({ $details }).
error-programme-file = Le fichier est refusé en entier ; problèmes trouvés : { $count }.
error-programme-file-remedy = Rien n’a été changé. Corrigez ces lignes, puis relancez « suivi check ».

## Programmes et comités

error-programme-unknown = Aucun programme ne s’appelle « { $programme } ».
error-programme-unknown-remedy = Programmes connus : { $known }. « suivi apply FICHIER » en ajoute un.
error-programme-not-started = Le programme « { $programme } » n’est pas démarré : rien ne part.
error-programme-not-started-remedy = « suivi start { $programme } » laisse partir ses courriels.
error-ask-nobody = Programme « { $programme } » : aucune action ouverte ne répond à cette demande.
error-ask-nobody-remedy = « suivi show { $programme } » montre les actions et leurs porteurs.
error-body-unknown = Aucun comité ne s’appelle « { $body } ».
error-body-unknown-remedy = « suivi show PROGRAMME » les montre ; le nom court est celui du fichier du programme.
error-body-several = Plusieurs comités répondent au nom « { $body } » : { $known }.
error-body-several-remedy = Donnez le nom en entier.

## Rythme du suivi

error-cadence-working-day = Le jour ouvré { $value } n’existe pas dans cette période : il en faut un entre 1 et { $most }, ou négatif pour compter depuis la fin.
error-cadence-closed = Aucun jour ouvré après le { $after } dans cette période.
error-cadence-closed-remedy = Regardez les jours fériés déclarés : ils ferment la période entière.
error-escalation-after = Une escalade ne peut pas partir { $value ->
    [one] { $value } jour
   *[other] { $value } jours
 } après la date de réponse : il en faut au moins 1, pour l’annoncer.
error-escalation-to = « { $value } » n’est pas un destinataire d’escalade. Au choix : { $known }.
error-policy-answer-within = Un délai de réponse de { $value ->
    [one] { $value } jour ouvré
   *[other] { $value } jours ouvrés
 } est impossible : il en faut au moins 1.
error-policy-ladder = Les relances doivent se suivre dans le temps : { $value } ne va pas en croissant.
error-policy-escalation = Les escalades doivent se suivre dans le temps : { $value } ne va pas en croissant.
error-calendar-weekend = Ce week-end ne laisse aucun jour ouvré : { $weekend }.
error-calendar-closed = Aucun jour ouvré dans les { $days } jours autour du { $day }.
error-calendar-closed-remedy = Regardez les jours fériés déclarés.
error-standing-progress = Un avancement de { $value } % est impossible : il va de 0 à 100.
error-standing-silences = Un nombre de silences ne peut pas être négatif : { $value }.

## Jours déclarés

error-declared-syntax = { $file } : ce fichier de jours déclarés est illisible ({ $detail }).
error-declared-key = { $file } : clé « { $key } » inconnue, absente ou d’un autre type que celui attendu.
error-declared-holiday = « { $value } » n’est pas une fête lunaire connue. Au choix : { $known }.
error-declared-days = Une fête de { $value ->
    [one] { $value } jour
   *[other] { $value } jours
 } est impossible : de 1 à { $most }.
error-declared-no-estimate = « { $holiday } » ne tombe pas vers le { $first } : mois ou année à revoir.

## Base de données

error-store-missing = La base de données n’existe pas encore.
error-store-missing-remedy = « suivi apply FICHIER » la crée, « suivi migrate » aussi.
error-store-outdated = La base de données n’est pas à la version installée (elle est à { $found }, il faut { $expected }).
error-store-outdated-remedy = Faites une copie de la base, puis « suivi migrate ».
error-store-url = L’adresse de la base de données est mal formée ou d’une sorte inconnue.
error-store-url-remedy = Formes reconnues : sqlite:///chemin/suivi.db ou postgresql://utilisateur:mot-de-passe@machine/nom.
error-store-busy = La base de données est occupée : un autre processus la tient.
error-store-busy-remedy = Réessayez dans un instant.
error-store-full = Plus de place sur le disque de la base de données.
error-store-full-remedy = Libérez de la place ; rien n’a été changé.
error-store-read-only = La base de données est en lecture seule.
error-store-read-only-remedy = Vérifiez à qui appartiennent le fichier et son dossier.
error-store-unreachable = La base de données ne répond pas ({ $detail }).
error-store-unreachable-remedy = Vérifiez son adresse (SUIVI_DATABASE_URL) et qu’elle est en marche ; « suivi doctor » en dit plus.
error-store-damaged = Le contenu de la base de données n’est plus sûr ({ $detail }).
error-store-damaged-remedy = Ne lancez plus rien ; reprenez la dernière copie.
error-store-conflict = Cela contredit ce que la base de données tient déjà ({ $detail }).
error-store-conflict-remedy = Réessayez : un autre processus est sans doute passé avant.

## Réglages et secrets

error-settings-invalid = Les réglages sont refusés ; problèmes trouvés : { $count }.
error-settings-invalid-remedy = Ils sont lus dans suivi.toml (ou le fichier que nomme SUIVI_CONFIG), puis dans les variables SUIVI_….
error-settings-syntax = Le fichier de réglages n’est pas du TOML valable ({ $detail }).
error-settings-unknown = { $setting } : ce réglage n’existe pas.
error-settings-unknown-meant = { $setting } : ce réglage n’existe pas. Vouliez-vous dire « { $near } » ?
error-settings-missing = { $setting } : il manque ce réglage.
error-settings-choice = { $setting } : valeur inconnue. Au choix : { $expected }.
error-settings-range = { $setting } : valeur hors limites (limite : { $limit }).
error-settings-form = { $setting } : valeur mal formée.
error-settings-loopback = { $setting } : seule la machine elle-même (127.0.0.1) peut écouter ici.
error-settings-value = { $setting } : valeur d’une autre sorte que celle attendue ({ $expected }).
error-secret-exposed = D’autres comptes peuvent lire le fichier secret { $file }.
error-secret-exposed-remedy = Tapez : chmod 600 { $file }
error-secret-damaged = Le fichier secret { $file } est abîmé.
error-secret-damaged-remedy = Reprenez-le de la dernière copie ; sans lui, les réponses aux courriels déjà partis ne retrouvent plus leur demande.
error-secret-unreadable = Le fichier secret { $file } ne se lit pas ({ $reason }).

## Courriel

error-smtp-plain-beyond-loopback = { $host } : sans chiffrement, seule la machine elle-même peut recevoir notre courriel.
error-smtp-plain-beyond-loopback-remedy = Réglez smtp.tls sur « starttls » ou « tls ».
error-smtp-limits = Il faut au moins une connexion au serveur de courriel ({ $connections } est réglé).
error-smtp-hello = « { $hello } » n’est pas un nom de machine.
error-address-invalid = « { $address } » n’est pas une adresse de courriel.

## Ce qui attend sur le bureau

error-desk-unknown = Rien ne porte le numéro { $number } sur le bureau.
error-desk-unknown-remedy = « suivi desk » montre ce qui attend.
error-desk-settled = Le numéro { $number } est déjà décidé.
error-desk-is-mail = Le numéro { $number } est un courriel : il se renvoie (« resend ») ou s’abandonne (« drop »).
error-desk-not-mail = Le numéro { $number } n’est pas un courriel : il s’accepte (« accept ») ou se refuse (« refuse »).
error-desk-no-candidate = Le numéro { $number } ne propose rien qui puisse prendre effet : il peut seulement être refusé (« refuse »).
error-desk-delegate-unknown = Numéro { $number } : « { $delegate } » ne désigne personne du programme.
error-desk-delegate-unknown-remedy = Ajoutez cette personne au fichier du programme (« suivi apply »), puis acceptez ; ou refusez (« suivi desk refuse { $number } »).
error-body-empty = Personne ne siège aujourd’hui dans « { $body } ».
error-body-empty-remedy = Ajoutez des membres dans le fichier du programme, ou vérifiez leurs mandats.
error-case-malformed = { $place } : cette ligne n’est pas un cas que « suivi read » connaît.

## En marche

error-up-running = Suivi est déjà en marche sur { $folder }.
error-up-running-remedy = Un seul à la fois par dossier : arrêtez l’autre, ou réglez SUIVI_DATA_DIR.
error-receiver-port = Le port { $port } de { $host } est déjà pris : les réponses ne pourraient pas arriver.
error-receiver-port-remedy = Libérez-le, ou réglez receiver.port.
error-page-port = Le port { $port } de { $host } est déjà pris : la page des porteurs ne pourrait pas s’ouvrir.
error-page-port-remedy = Libérez-le, ou réglez page.port.
error-prefect-refused = Prefect refuse le flux « { $flow } » (réponse { $status }).
error-prefect-silent = Prefect ne répond pas ({ $reason }).
error-prefect-slow = Prefect met trop longtemps à démarrer.
error-prefect-slow-remedy = Son journal : { $log }
error-prefect-ended = Prefect s’est arrêté de lui-même.
error-prefect-ended-remedy = Son journal : { $log }. « suivi doctor » vérifie les versions qu’il supporte.
error-clock-back = L’horloge de la machine a reculé : elle dit { $now }, et quelque chose a déjà été fait à { $last }.
error-clock-back-remedy = Mettez-la à l’heure. Si elle est juste, confirmez le jour : SUIVI_TRUSTED_DAY=AAAA-MM-JJ.
error-clock-ahead = L’horloge de la machine a beaucoup avancé : elle dit { $now }, et la dernière chose faite date du { $last }.
error-clock-ahead-remedy = Si c’est bien le jour, confirmez-le : SUIVI_TRUSTED_DAY=AAAA-MM-JJ. Sinon, mettez-la à l’heure.
error-timetable-hour = Horaires, « { $name } » : { $at } tombe entre 2 h et 3 h, une heure qui revient deux fois ou jamais certaines nuits.
error-timetable-catch-up = Horaires, « { $name } » : le temps de rattrapage va de plus de zéro à moins d’un jour.
error-timetable-step = Horaires, « { $name } » : l’étape « { $step } » n’existe pas.
error-timetable-every = Horaires, « { $name } » : il faut au moins une seconde, pas { $every }.
error-timetable-twice = Horaires : un nom est donné deux fois ({ $names }).
error-store-low = Il ne reste presque plus de place sur le disque : plus rien n’est envoyé.
error-store-low-remedy = Libérez de la place ; ce qui est dû attend.
error-store-pragma = La base de données refuse le réglage { $pragma } qui la garde de perdre ce qu’on lui confie ({ $found } au lieu de { $expected }).
error-store-pragma-remedy = Mettez SQLite à jour, ou la base sur un disque de la machine (pas un partage réseau).
error-store-references = La base de données contient des lignes qui ne renvoient à rien (table { $table }).
error-store-references-remedy = Ne lancez plus rien ; reprenez la dernière copie.
error-mail-not-queued = Un courriel n’attend plus d’être envoyé : un autre processus s’en occupe.
error-mail-state = Ce courriel est déjà parti, ou en train de partir.
error-mail-state-remedy = « suivi desk » montre ce qui attend encore.
error-choice-unknown = « { $asked } » n’est pas au choix.
error-choice-unknown-remedy = Au choix : { $known }.
error-demo-no-story = Aucune démonstration n’est écrite pour « { $programme } ».
error-demo-no-story-remedy = Démonstrations : { $known }.
error-demo-unasked = La démonstration s’arrête : « { $who } » devait répondre, et n’a rien reçu.
error-demo-running = Une démonstration tourne déjà dans { $folder } (processus { $pid }).
error-demo-running-remedy = Arrêtez-la (Ctrl-C dans sa fenêtre), puis recommencez.
error-demo-folder = Le dossier { $folder } contient autre chose qu’une démonstration : il n’est pas touché.
error-demo-folder-remedy = Déplacez ce qu’il contient, ou lancez la commande dans un autre dossier.
error-run-failed = Une erreur que personne n’avait prévue ({ $kind }, { $at }).
error-digest-today = « { $body } » a déjà reçu aujourd’hui son récapitulatif n° { $number }.
error-digest-today-remedy = Le prochain pourra partir demain.
error-desk-overtaken = L’action { $ref } a changé depuis (terminée, retirée du plan ou confiée à quelqu’un d’autre) : le numéro { $number } ne peut plus prendre effet.
error-desk-overtaken-remedy = « suivi desk refuse { $number } » le range.
error-day-not-now = Le { $day } n’est pas un jour pour lequel on peut travailler maintenant : rien n’a été fait.
error-day-not-now-remedy = Donnez un jour entre le { $first } et le { $last }.
error-zone-unknown = Aucun programme ne vit dans le fuseau « { $zone } » : rien n’a été fait.
error-zone-unknown-remedy = Fuseaux connus : { $known }.
error-prefect-port = Aucun port libre pour Prefect sur { $host }, à partir du { $port }.
error-prefect-port-remedy = Libérez-en un, ou réglez prefect.port.
error-settings-section = { $setting } : c’est une section, pas un réglage ; nommez ce qui y est réglé, comme { $example }.
error-settings-absent = { $file } : ce fichier de réglages n’existe pas.
error-settings-unreadable = { $file } : ce fichier de réglages ne se lit pas ; vérifiez ses droits.
error-page-unknown = Ce lien n’ouvre rien.
error-page-expired = Ce lien n’est plus valable.
error-page-revoked = Ce lien a été fermé.
error-reader-late = Ce courriel demande trop de temps à lire : il est mis de côté.
error-reader-died = La lecture de ce courriel s’est arrêtée net : il est mis de côté.
error-reader-nonsense = La lecture de ce courriel n’a rien rendu de sensé : il est mis de côté.
error-reader-raised = Ce courriel ne peut pas être lu ({ $kind }) : il est mis de côté.
error-mail-unwritable = Ce courriel ne peut pas être rédigé ({ $kind }) : il attend au bureau.
