## Back up, restore, verify

cli-backup = Writes all that is kept to one file, and reads it again.
cli-backup-usage = FILE [--without-keys] [--json]
cli-backup-more = While “suivi up” runs, too. The file holds the keys of reply addresses and what everybody wrote: keep it as a secret.
cli-backup-option-without-keys = leaves the keys out: then keep the secret file apart
cli-restore = Fills an empty store from a backup; nothing leaves without a go.
cli-restore-usage = FILE [--json]
cli-restore-more = Never over what is there. What is owed since the backup waits, for it may have been sent already.
cli-verify = Reads all that is kept again, or a backup, and says what does not hold.
cli-verify-usage = [FILE] [--json]
cli-verify-more = Pages, references, the chain of events, chain heads in digests, bytes of mails and files.
cli-backup-option-file = the file of the backup
cli-restore-option-file = the file of the backup
cli-verify-option-file = the file of the backup
cli-backup-done = Backup written and read again: { $file }
cli-backup-holds = Programmes { $programmes } · events { $events } · mails { $mails } · messages received { $replies } · files { $files }
cli-backup-keys = It holds the keys of reply addresses: keep this file as a secret.
cli-backup-no-keys = Without the keys: keep the secret file apart, or replies to mails already sent will go to quarantine.
cli-restore-done = Backup of { $on } restored.
cli-restore-waiting = { $programme }: { $mails ->
    [0] no mail waits.
    [one] one mail waits for a go; it may have left since the backup. “suivi go { $programme }” sends it, “suivi desk refuse N” gives it up.
   *[other] { $mails } mails wait for a go; they may have left since the backup. “suivi go { $programme }” sends them, “suivi desk refuse N” gives them up.
}
cli-restore-replies = Replies that came since the backup: put them back in the inbox, they will be read again.
cli-restore-no-keys = The backup has no keys: put the secret file in place before mail is read.
cli-verify-sound = Everything holds.
cli-verify-flawed = What is kept is no longer what was put there: restore a sound backup (suivi restore) and keep this store for the inquiry.
cli-desk-batch = mails ready { $count }, usually { $usual }
cli-desk-restored = backup of { $on } restored: they may have left since
fact-restored = Backup of { $value } restored: these mails may have left since
error-verify-pages = Pages of the store are damaged: { $detail }
error-verify-reference = A row of “{ $table }” refers to “{ $parent }”, where nothing answers it.
error-verify-chain = { $programme }: event { $event } does not follow from the one before it.
error-verify-head = { $programme }: digest { $number } bears a chain head that the journal no longer has.
error-verify-mail = Mail { $id } no longer has the bytes that were frozen.
error-verify-file = File { $id } no longer has the bytes that were received.
error-snapshot-none = { $file } is no backup of Suivi.
error-snapshot-none-remedy = “suivi backup FILE” makes one.
error-snapshot-newer = { $file } comes from a later version of Suivi ({ $found }; this one reads up to { $expected }).
error-snapshot-newer-remedy = Install that version or a later one.
error-snapshot-damaged = { $file } does not hold: { $count ->
    [one] one thing is no longer what was put there.
   *[other] { $count } things are no longer what was put there.
}
error-snapshot-damaged-remedy = “suivi verify” says which; take an older backup.
error-snapshot-exists = { $file } is there already: a backup is never written over it.
error-snapshot-exists-remedy = Give another name, with the date for example.
error-snapshot-over = The store is not empty: programmes are followed there, or mail came in.
error-snapshot-over-remedy = Put it aside first (move its file, or give another “database_url”), then do this again.
