# Un récapitulatif relu avant de partir, ou tu quand il n’a rien à signaler.
file-digest-half = « { $key } » : « chaque » et « jour_ouvre » vont ensemble ; donnez les deux, ou aucun si l’instance suit le rythme du programme
error-digest-half = « chaque » et « jour_ouvre » vont ensemble.
cli-field-terms = relecture et silence du récapitulatif
cli-digest-issue = envoie le récapitulatif maintenant, ou l’écrit dans un fichier ; c’est ce que fait « suivi digest COMITÉ »
cli-digest-issue-usage = COMITÉ [--preview FICHIER] [--json]
cli-digest-issue-option-preview = écrit le récapitulatif dans ce fichier (HTML, ou PDF selon son nom) au lieu de l’envoyer ; rien n’est numéroté
cli-digest-show = montre celui qui attend votre accord, sinon le dernier parti, tel que les membres le lisent
cli-digest-show-usage = COMITÉ [--json]
cli-digest-edit = écrit dans un fichier les mots de celui qui attend, ou les reprend corrigés
cli-digest-edit-usage = COMITÉ FICHIER [--json]
cli-digest-edit-more = Votre mot d’introduction et les titres de l’ordre du jour se corrigent. Les mots d’un porteur se retirent, ne se réécrivent pas : laissez vide la place sous son étiquette. Les chiffres ne changent pas. Le journal garde qui a changé quoi.
cli-digest-edit-option-file = le fichier où l’écrire ; s’il existe, le texte corrigé est repris
cli-digest-send = laisse partir vers les membres celui qui attend
cli-digest-send-usage = COMITÉ [--json]
cli-digest-how = Les mots cités se retirent, ne se réécrivent pas.
cli-digest-held = { $body } : récapitulatif numéroté, à relire avant envoi. « suivi digest show » le montre, « suivi digest edit » le corrige, « suivi digest send » le laisse partir.
cli-digest-state-held = { $body } : récapitulatif n° { $number }, en attente de votre accord.
cli-digest-state-issued = { $body } : récapitulatif n° { $number }, déjà parti.
cli-digest-is-held = à relire
cli-digest-is-dropped = abandonné
cli-digest-is-skipped = rien à signaler
cli-digest-is-proofread = relu avant envoi
cli-digest-to-edit = { $body } : les mots à relire sont dans { $file }. Corrigez-les, puis relancez la même commande.
cli-digest-edited = { $n ->
    [0] { $body } : rien n’a changé dans le récapitulatif n° { $number }.
    [one] { $body } : un passage changé dans le récapitulatif n° { $number }. Il part avec « suivi digest send ».
   *[other] { $body } : { $n } passages changés dans le récapitulatif n° { $number }. Il part avec « suivi digest send ».
}
cli-digest-sent = { $body } : récapitulatif n° { $number } à envoyer à { $mails } membres.
cli-count-skipped = sans rien à signaler
error-digest-none-held = Aucun récapitulatif de « { $body } » n’attend votre accord.
error-digest-none-held-remedy = « suivi digest COMITÉ » en prépare un ; « relire: true » sous « recapitulatif » le retient avant envoi.
error-digest-none = « { $body } » n’a encore reçu aucun récapitulatif.
error-digest-none-remedy = « suivi digest COMITÉ --preview FICHIER » montre le prochain.
error-digest-held = Le récapitulatif n° { $number } de « { $body } » attend déjà votre accord.
error-digest-held-remedy = « suivi digest show » le montre, « suivi digest send » le laisse partir, « suivi desk refuse » l’abandonne.
error-digest-label = L’étiquette « { $label } » n’est pas dans ce récapitulatif.
error-digest-label-remedy = Gardez les étiquettes entre crochets telles que « suivi digest edit » les a écrites.
error-digest-words = Les mots de « { $label } » sont ceux de quelqu’un : ils se retirent, ne se réécrivent pas.
error-digest-words-remedy = Remettez-les tels quels, ou laissez vide la place sous l’étiquette.
error-digest-empty-title = Le point { $label } n’a plus de titre.
error-digest-empty-title-remedy = Donnez-lui un titre.
flows-form-held = Récapitulatif numéroté ; il attend d’être relu. Le bureau le laisse partir ou l’abandonne.
fact-number = Numéro : { $value }
fact-decisions = Décisions attendues : { $value }
fact-late = Actions en retard : { $value }
fact-digest-how = À lire et corriger : « suivi digest show », « suivi digest edit »
