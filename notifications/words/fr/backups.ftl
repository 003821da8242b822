## Sauvegarder, restaurer, vérifier

cli-backup = Écrit tout ce qui est gardé dans un seul fichier, et le relit.
cli-backup-usage = FICHIER [--without-keys] [--json]
cli-backup-more = Pendant que « suivi up » tourne aussi. Le fichier contient les clés des adresses de réponse et ce que chacun a écrit : gardez-le comme un secret.
cli-backup-option-without-keys = n’y met pas les clés : gardez alors le fichier secret à part
cli-restore = Remplit une base vide d’une sauvegarde ; rien ne part sans accord.
cli-restore-usage = FICHIER [--json]
cli-restore-more = Jamais par-dessus ce qui existe. Ce qui est dû depuis la sauvegarde attend, car cela a pu partir déjà.
cli-verify = Relit tout ce qui est gardé, ou une sauvegarde, et dit ce qui ne tient pas.
cli-verify-usage = [FICHIER] [--json]
cli-verify-more = Pages, références, chaîne des événements, têtes de chaîne des récapitulatifs, octets des courriels et des pièces.
cli-backup-option-file = le fichier de la sauvegarde
cli-restore-option-file = le fichier de la sauvegarde
cli-verify-option-file = le fichier de la sauvegarde
cli-backup-done = Sauvegarde écrite et relue : { $file }
cli-backup-holds = Programmes { $programmes } · événements { $events } · courriels { $mails } · messages reçus { $replies } · pièces { $files }
cli-backup-keys = Les clés des adresses de réponse y sont : gardez ce fichier comme un secret.
cli-backup-no-keys = Sans les clés : gardez le fichier secret à part, ou les réponses aux courriels partis iront en quarantaine.
cli-restore-done = Sauvegarde du { $on } restaurée.
cli-restore-waiting = { $programme } : { $mails ->
    [0] aucun courriel n’attend.
    [one] un courriel attend un accord ; il a pu partir depuis la sauvegarde. « suivi go { $programme } » l’envoie, « suivi desk refuse N » l’abandonne.
   *[other] { $mails } courriels attendent un accord ; ils ont pu partir depuis la sauvegarde. « suivi go { $programme } » les envoie, « suivi desk refuse N » les abandonne.
}
cli-restore-replies = Les réponses arrivées depuis la sauvegarde : remettez-les dans la boîte de réception, elles seront relues.
cli-restore-no-keys = La sauvegarde n’a pas de clés : remettez le fichier secret en place avant de lire le courrier.
cli-verify-sound = Tout tient.
cli-verify-flawed = Ce qui est gardé n’est plus ce qui y a été mis : restaurez une sauvegarde saine (suivi restore) et gardez cette base pour l’enquête.
cli-desk-batch = courriels prêts { $count }, d’habitude { $usual }
cli-desk-restored = sauvegarde du { $on } restaurée : ils ont pu partir depuis
fact-restored = Sauvegarde restaurée du { $value } : ces courriels ont pu partir depuis
error-verify-pages = Des pages de la base sont abîmées : { $detail }
error-verify-reference = Une ligne de « { $table } » renvoie à « { $parent } », où rien ne lui répond.
error-verify-chain = { $programme } : l’événement { $event } ne suit pas de celui qui le précède.
error-verify-head = { $programme } : le récapitulatif { $number } porte une tête de chaîne que le journal n’a plus.
error-verify-mail = Le courriel { $id } n’a plus les octets qui ont été figés.
error-verify-file = La pièce { $id } n’a plus les octets qui ont été reçus.
error-snapshot-none = { $file } n’est pas une sauvegarde de Suivi.
error-snapshot-none-remedy = « suivi backup FICHIER » en fait une.
error-snapshot-newer = { $file } vient d’une version plus récente de Suivi ({ $found } ; celle-ci lit jusqu’à { $expected }).
error-snapshot-newer-remedy = Installez cette version, ou une plus récente.
error-snapshot-damaged = { $file } ne tient pas : { $count ->
    [one] une chose n’est plus ce qui y a été mis.
   *[other] { $count } choses ne sont plus ce qui y a été mis.
}
error-snapshot-damaged-remedy = « suivi verify » dit lesquelles ; prenez une sauvegarde plus ancienne.
error-snapshot-exists = { $file } existe déjà : une sauvegarde n’est jamais écrite par-dessus.
error-snapshot-exists-remedy = Donnez un autre nom, par exemple avec la date.
error-snapshot-over = La base n’est pas vide : des programmes y sont suivis, ou du courrier y est arrivé.
error-snapshot-over-remedy = Mettez-la de côté d’abord (déplacez son fichier, ou donnez un autre « database_url »), puis recommencez.
