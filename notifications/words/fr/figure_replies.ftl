# Ce qu’une réponse à une demande de chiffres demande au suivi, et ce que le bureau en fait.
heeded-stop-figures-then = Ils demandent des chiffres que vous donnez. Pour en confier un à quelqu’un, répondez son numéro puis « déléguer à » et un nom ou une adresse ; ou « ce n’est pas moi » s’il n’est pas à vous de le donner.
heard-figure-delegated = Chiffre à confier à quelqu’un d’autre : { $text }
heard-figure-disowned = Chiffre que vous dites ne pas avoir à donner : { $text }
heard-figure-handed-over = Confié à quelqu’un d’autre : { $text }
heard-figure-left = Ce chiffre ne vous sera plus demandé : { $text }
heard-figure-still-theirs = Ce chiffre reste attendu de vous : { $text }
unheard-figure-delegation = La coordination, prévenue, doit l’accepter.
unheard-figure-disowned = La coordination, prévenue, va le vérifier ; d’ici là, aucun rappel.
why-figure-delegation = Chiffre à confier à quelqu’un d’autre
why-figure-disowned = Dit ne pas avoir à donner ce chiffre
decision-figure-delegation-plain = Confier ce chiffre à quelqu’un d’autre ?
decision-figure-disowned-plain = Chiffre que la personne dit ne pas avoir à donner : ne plus le lui demander ?
