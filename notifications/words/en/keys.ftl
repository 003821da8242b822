## The keys that sign the addresses of replies

cli-keys = The keys that sign our reply addresses: show them, change them, drop the old one.
cli-keys-usage = [VERB] [--json]
cli-keys-list = shows which one signs, and which one is still taken
cli-keys-list-usage = [--json]
cli-keys-rotate = signs with a new key from now on; the old one is still taken
cli-keys-rotate-usage = [--json]
cli-keys-drop = takes nothing any more that the old key signed
cli-keys-drop-usage = [--force] [--json]
cli-keys-drop-option-force = drops the former key even if open questions depend on it
cli-keys-more = The keys are in the secret file; none is ever shown. “suivi up” takes a change at once.
cli-keys-one = Key { $signing } signs; there is no other.
cli-keys-two = Key { $signing } signs; what key { $former } signed is still taken.
cli-keys-rotated =
    Key { $signing } signs from now on. Replies to mail that has left already are taken until “suivi keys drop”: wait until their requests are closed.
    “suivi up”, if it runs, takes it at once.
cli-keys-dropped =
    Key { $signing } is the only one left. A reply to mail older than its first day will go into quarantine.
    “suivi up”, if it runs, takes it at once.
error-secret-two-keys = Two keys are in use already: a third would silence addresses that are still in use.
error-secret-two-keys-remedy = Drop the old one first: suivi keys drop
error-secret-one-key = There is no old key to drop.
error-secret-in-use = { $count ->
    [one] One open question bears
   *[other] { $count } open questions bear
 } an address signed by the former key; answers are awaited until { $until }.
error-secret-in-use-remedy = Wait until they are closed; or “suivi keys drop --force”: their answers will go to quarantine.
