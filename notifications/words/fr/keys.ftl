## Les clés qui signent les adresses de réponse

cli-keys = Les clés qui signent nos adresses de réponse : les montrer, en changer, abandonner l’ancienne.
cli-keys-usage = [VERBE] [--json]
cli-keys-list = montre laquelle signe, et laquelle est encore acceptée
cli-keys-list-usage = [--json]
cli-keys-rotate = signe désormais d’une nouvelle clé ; l’ancienne reste acceptée
cli-keys-rotate-usage = [--json]
cli-keys-drop = n’accepte plus ce que l’ancienne clé a signé
cli-keys-drop-usage = [--json]
cli-keys-more = Les clés sont dans le fichier secret ; aucune n’est jamais montrée. Redémarrez « suivi up » après un changement.
cli-keys-one = La clé { $signing } signe ; il n’y en a pas d’autre.
cli-keys-two = La clé { $signing } signe ; ce que la clé { $former } a signé est encore accepté.
cli-keys-rotated =
    La clé { $signing } signe désormais. Les réponses aux courriels déjà partis sont acceptées jusqu’à « suivi keys drop » : attendez que leurs demandes soient closes.
    Redémarrez « suivi up » s’il tourne.
cli-keys-dropped =
    La clé { $signing } reste seule. Une réponse à un courriel plus ancien que son premier jour ira en quarantaine.
    Redémarrez « suivi up » s’il tourne.
error-secret-two-keys = Deux clés sont déjà en service : une troisième rendrait muettes des adresses encore en usage.
error-secret-two-keys-remedy = Abandonnez d’abord l’ancienne : suivi keys drop
error-secret-one-key = Il n’y a pas d’ancienne clé à abandonner.
