# Quelqu’un répond à la place d’un porteur : ce que le bureau en dit.
decision-substitution-plain = Laisser quelqu’un d’autre répondre à sa place ?
fact-delegate = Personne proposée : { $value }
fact-through = Jusqu’au { $value } inclus
cli-desk-kind-substitution = suppléance
flows-desk-substitution = suppléance
demo-desk-substitution = suppléances à confirmer
heeded-stand-in-refused = { $who } à votre place jusqu’au { $on } inclus : refusé
ask-substitution-refused = La coordination ne l’a pas accepté : nous continuons de vous écrire.
heeded-stand-in-when = { $who } à votre place : jusqu’à quelle date ?
ask-replaced-until-when = Répondez par exemple « { $who } me remplace jusqu’au 20 avril ». Pour confier l’action pour de bon : « déléguer à { $who } ».
why-replaced-until-when = Qui remplace, sans dire jusqu’à quand
heeded-absent-then-instead = D’ici là, { $who } reçoit nos demandes et relances à votre place. Invitations, récapitulatifs et décisions vous parviennent toujours.
heeded-absent-then-waits = Dès que la coordination l’aura accepté, { $who } recevra nos demandes et relances à votre place ; d’ici là, elles attendent. Invitations, récapitulatifs et décisions vous parviennent toujours.
