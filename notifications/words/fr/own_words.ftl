# Les phrases propres à une organisation.
error-words-unknown = { $file } : aucune phrase ne s’appelle « { $name } ».
error-words-unknown-remedy = Noms proches : { $near }. Les nôtres sont dans notifications/words/.
error-words-values = { $file }, « { $name } » : cette phrase ne connaît pas { $values }.
error-words-values-remedy = Reprenez les valeurs entre accolades de la phrase d’origine, ou moins.
