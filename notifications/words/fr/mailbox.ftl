# Le courriel qui arrive : ce qui empêche de le lire, d’où il vient, ce qui l’accompagne.
why-reader-died = Message qui interrompt sa lecture
why-reader-late = Message trop long à lire
why-reader-memory = Message trop lourd à lire
why-reader-raised = Message illisible
why-reader-nonsense = Message dont la lecture ne veut rien dire
