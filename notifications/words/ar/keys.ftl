## المفاتيح التي توقّع عناوين الرد

cli-keys = المفاتيح التي توقّع عناوين الرد: عرضها وتغييرها وترك القديم منها.
cli-keys-usage = [VERBE] [--json]
cli-keys-list = يعرض أيها يوقّع وأيها ما زال مقبولا
cli-keys-list-usage = [--json]
cli-keys-rotate = يوقّع من الآن بمفتاح جديد، ويظل القديم مقبولا
cli-keys-rotate-usage = [--json]
cli-keys-drop = لا يقبل بعد الآن ما وقّعه المفتاح القديم
cli-keys-drop-usage = [--force] [--json]
cli-keys-drop-option-force = يتخلى عن المفتاح السابق ولو كانت أسئلة مفتوحة تعتمد عليه
cli-keys-more = المفاتيح في ملف السر ولا يُعرض أي منها أبدا. يأخذ «suivi up» كل تغيير فوراً.
cli-keys-one = المفتاح { $signing } هو الذي يوقّع، ولا مفتاح غيره.
cli-keys-two = المفتاح { $signing } هو الذي يوقّع؛ وما وقّعه المفتاح { $former } ما زال مقبولا.
cli-keys-rotated =
    صار المفتاح { $signing } هو الذي يوقّع. تُقبل الأجوبة على البريد المرسل من قبل إلى أن يُكتب «suivi keys drop»: انتظروا حتى تُغلق طلباتها.
    يأخذها «suivi up» فوراً إن كان يعمل.
cli-keys-dropped =
    بقي المفتاح { $signing } وحده. كل جواب على بريد أقدم من يومه الأول يُحجر.
    يأخذها «suivi up» فوراً إن كان يعمل.
error-secret-two-keys = مفتاحان مستعملان بالفعل: مفتاح ثالث يُسكت عناوين ما زالت مستعملة.
error-secret-two-keys-remedy = اتركوا القديم أولا: suivi keys drop
error-secret-one-key = لا مفتاح قديم يُترك.
error-secret-in-use = أسئلة ما زالت مفتوحة تحمل عنواناً موقعاً بالمفتاح السابق: { $count }؛ الأجوبة منتظرة إلى غاية { $until }.
error-secret-in-use-remedy = انتظروا إغلاقها؛ أو «suivi keys drop --force»: ستوضع أجوبتها في الحجر.
