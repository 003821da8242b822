# Quelqu’un répond à la place d’un porteur : ce que le bureau en dit.
decision-substitution-plain = Laisser quelqu’un d’autre répondre à sa place ?
fact-delegate = Personne proposée : { $value }
fact-through = Jusqu’au { $value } inclus
cli-desk-kind-substitution = suppléance
flows-desk-substitution = suppléance
demo-desk-substitution = suppléances à confirmer
heeded-stand-in-refused = { $who } à votre place jusqu’au { $on } inclus : refusé
ask-substitution-refused = La coordination ne l’a pas accepté : nous continuons de vous écrire.
