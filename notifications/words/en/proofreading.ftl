# A digest that is read before it goes, or not sent where it has nothing to report.
file-digest-half = “{ $key }”: “chaque” and “jour_ouvre” go together; give both, or neither if the body keeps the programme’s rhythm
error-digest-half = “chaque” and “jour_ouvre” go together.
cli-field-terms = how the digest is read first, or not sent
cli-digest-issue = sends the digest now, or writes it to a file; “suivi digest COMMITTEE” does the same
cli-digest-issue-usage = COMMITTEE [--preview FILE] [--json]
cli-digest-issue-option-preview = writes the digest to this HTML (PDF) file instead of sending it; nothing is numbered
cli-digest-show = shows the one that waits for your go, else the last one that left, as members read it
cli-digest-show-usage = COMMITTEE [--json]
cli-digest-edit = writes the words of the one that waits to a file, or takes them back edited
cli-digest-edit-usage = COMMITTEE FILE [--json]
cli-digest-edit-more = Your foreword and the titles of the agenda can be changed. An owner’s words can be withdrawn, never rewritten: leave the place below their label empty. Figures do not change. The journal keeps who changed what.
cli-digest-edit-option-file = the file to write it to; if it exists, the edited text is taken back
cli-digest-send = lets the one that waits go to the members
cli-digest-send-usage = COMMITTEE [--json]
cli-digest-how = Quoted words can be withdrawn, never rewritten.
cli-digest-held = { $body }: digest numbered, to be read before it goes. “suivi digest show” shows it, “suivi digest edit” edits it, “suivi digest send” lets it go.
cli-digest-state-held = { $body }: digest no. { $number }, waiting for your go.
cli-digest-state-issued = { $body }: digest no. { $number }, already sent.
cli-digest-is-held = to be read
cli-digest-is-dropped = given up
cli-digest-is-skipped = nothing to report
cli-digest-is-proofread = read before it goes
cli-digest-to-edit = { $body }: the words to read are in { $file }. Edit them, then run the same command again.
cli-digest-edited = { $n ->
    [0] { $body }: nothing changed in digest no. { $number }.
    [one] { $body }: one passage changed in digest no. { $number }. “suivi digest send” lets it go.
   *[other] { $body }: { $n } passages changed in digest no. { $number }. “suivi digest send” lets it go.
}
cli-digest-sent = { $body }: digest no. { $number } to send to { $mails } members.
cli-count-skipped = nothing to report
error-digest-none-held = No digest of “{ $body }” waits for your go.
error-digest-none-held-remedy = “suivi digest COMMITTEE” prepares one; “relire: true” under “recapitulatif” holds it before it goes.
error-digest-none = “{ $body }” has not received any digest yet.
error-digest-none-remedy = “suivi digest COMMITTEE --preview FILE” shows the next one.
error-digest-held = Digest no. { $number } of “{ $body }” already waits for your go.
error-digest-held-remedy = “suivi digest show” shows it, “suivi digest send” lets it go, “suivi desk refuse” gives it up.
error-digest-label = The label “{ $label }” is not in this digest.
error-digest-label-remedy = Keep the labels in brackets as “suivi digest edit” wrote them.
error-digest-words = The words of “{ $label }” are somebody’s: they can be withdrawn, never rewritten.
error-digest-words-remedy = Put them back as they were, or leave the place below the label empty.
error-digest-empty-title = Point { $label } no longer has a title.
error-digest-empty-title-remedy = Give it a title.
flows-form-held = Digest numbered; it waits to be read. The desk lets it go or gives it up.
fact-number = Number: { $value }
fact-decisions = Decisions awaited: { $value }
fact-late = Late actions: { $value }
fact-digest-how = To read and edit it: “suivi digest show”, “suivi digest edit”
