## The keys that sign the addresses of replies

cli-keys = The keys that sign our reply addresses: show them, change them, drop the old one.
cli-keys-usage = [VERB] [--json]
cli-keys-list = shows which one signs, and which one is still taken
cli-keys-list-usage = [--json]
cli-keys-rotate = signs with a new key from now on; the old one is still taken
cli-keys-rotate-usage = [--json]
cli-keys-drop = takes nothing any more that the old key signed
cli-keys-drop-usage = [--json]
cli-keys-more = The keys are in the secret file; none is ever shown. Restart “suivi up” after a change.
cli-keys-one = Key { $signing } signs; there is no other.
cli-keys-two = Key { $signing } signs; what key { $former } signed is still taken.
cli-keys-rotated =
    Key { $signing } signs from now on. Replies to mail that has left already are taken until “suivi keys drop”: wait until their requests are closed.
    Restart “suivi up” if it runs.
cli-keys-dropped =
    Key { $signing } is the only one left. A reply to mail older than its first day will go into quarantine.
    Restart “suivi up” if it runs.
error-secret-two-keys = Two keys are in use already: a third would silence addresses that are still in use.
error-secret-two-keys-remedy = Drop the old one first: suivi keys drop
error-secret-one-key = There is no old key to drop.
