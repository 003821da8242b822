## Les clés qui signent les adresses de réponse

cli-keys = Les clés qui signent nos adresses de réponse : les montrer, en changer, abandonner l’ancienne.
cli-keys-usage = [VERBE] [--json]
cli-keys-list = montre laquelle signe, et laquelle est encore acceptée
cli-keys-list-usage = [--json]
cli-keys-rotate = signe désormais d’une nouvelle clé ; l’ancienne reste acceptée
cli-keys-rotate-usage = [--json]
cli-keys-drop = n’accepte plus ce que l’ancienne clé a signé
cli-keys-drop-usage = [--force] [--json]
cli-keys-drop-option-force = abandonne l’ancienne clé même si des questions ouvertes en dépendent
cli-keys-more = Les clés sont dans le fichier secret ; aucune n’est jamais montrée. « suivi up » prend un changement aussitôt.
cli-keys-one = La clé { $signing } signe ; il n’y en a pas d’autre.
cli-keys-two = La clé { $signing } signe ; ce que la clé { $former } a signé est encore accepté.
cli-keys-rotated =
    La clé { $signing } signe désormais. Les réponses aux courriels déjà partis sont acceptées jusqu’à « suivi keys drop » : attendez que leurs demandes soient closes.
    « suivi up », s’il tourne, la prend aussitôt.
cli-keys-dropped =
    La clé { $signing } reste seule. Une réponse à un courriel plus ancien que son premier jour ira en quarantaine.
    « suivi up », s’il tourne, la prend aussitôt.
error-secret-two-keys = Deux clés sont déjà en service : une troisième rendrait muettes des adresses encore en usage.
error-secret-two-keys-remedy = Abandonnez d’abord l’ancienne : suivi keys drop
error-secret-one-key = Il n’y a pas d’ancienne clé à abandonner.
error-secret-in-use = { $count ->
    [one] Une question encore ouverte porte
   *[other] { $count } questions encore ouvertes portent
 } une adresse signée par l’ancienne clé ; réponses attendues jusqu’au { $until }.
error-secret-in-use-remedy = Attendez qu’elles soient closes ; ou « suivi keys drop --force » : leurs réponses iront en quarantaine.
