# Mail that comes in: what keeps it from being read, where it comes from, what comes with it.
why-reader-died = Message that stops whoever reads it
why-reader-late = Message that takes too long to read
why-reader-memory = Message that takes too much memory to read
why-reader-raised = Message that cannot be read
why-reader-nonsense = Message whose reading makes no sense
