# The sentences of an organisation.
error-words-unknown = { $file }: no sentence is called “{ $name }”.
error-words-unknown-remedy = Close names: { $near }. Ours are in notifications/words/.
error-words-values = { $file }, “{ $name }”: this sentence knows no { $values }.
error-words-values-remedy = Use the values between braces of the original sentence, or fewer.
