## النسخ الاحتياطي والاستعادة والتحقق

cli-backup = يكتب كل ما هو محفوظ في ملف واحد ثم يعيد قراءته.
cli-backup-usage = FILE [--without-keys] [--json]
cli-backup-more = حتى أثناء عمل «suivi up». يضم الملف مفاتيح عناوين الرد وما كتبه كل شخص: احفظوه كسر.
cli-backup-option-without-keys = لا يضع فيه المفاتيح: احفظوا إذن ملف الأسرار على حدة
cli-restore = يملأ قاعدة فارغة من نسخة احتياطية؛ لا يُرسل شيء دون موافقة.
cli-restore-usage = FILE [--json]
cli-restore-more = لا يكتب أبدا فوق ما هو موجود. ما هو مستحق منذ النسخة ينتظر، فربما أُرسل من قبل.
cli-verify = يعيد قراءة كل ما هو محفوظ، أو نسخة احتياطية، ويبين ما لم يعد سليما.
cli-verify-usage = [FILE] [--json]
cli-verify-more = الصفحات والمراجع وسلسلة الأحداث ورؤوس السلسلة في الملخصات وبايتات الرسائل والملفات.
cli-backup-option-file = ملف النسخة الاحتياطية
cli-restore-option-file = ملف النسخة الاحتياطية
cli-verify-option-file = ملف النسخة الاحتياطية
cli-backup-done = كُتبت النسخة الاحتياطية وأعيدت قراءتها: { $file }
cli-backup-holds = البرامج { $programmes } · الأحداث { $events } · الرسائل { $mails } · الرسائل الواردة { $replies } · الملفات { $files }
cli-backup-keys = تضم النسخة مفاتيح عناوين الرد: احفظوا هذا الملف كسر.
cli-backup-no-keys = دون المفاتيح: احفظوا ملف الأسرار على حدة، وإلا ذهبت الردود على الرسائل المرسلة إلى الحجر.
cli-restore-done = تمت استعادة نسخة { $on }.
cli-restore-waiting = { $programme }: { $mails ->
    [0] لا رسالة تنتظر.
    [one] رسالة واحدة تنتظر الموافقة، وربما أُرسلت منذ النسخة. «suivi go { $programme }» يرسلها و«suivi desk refuse N» يتخلى عنها.
    [two] رسالتان تنتظران الموافقة، وربما أُرسلتا منذ النسخة. «suivi go { $programme }» يرسلهما و«suivi desk refuse N» يتخلى عنهما.
    [few] { $mails } رسائل تنتظر الموافقة، وربما أُرسلت منذ النسخة. «suivi go { $programme }» يرسلها و«suivi desk refuse N» يتخلى عنها.
    [many] { $mails } رسالة تنتظر الموافقة، وربما أُرسلت منذ النسخة. «suivi go { $programme }» يرسلها و«suivi desk refuse N» يتخلى عنها.
   *[other] { $mails } رسالة تنتظر الموافقة، وربما أُرسلت منذ النسخة. «suivi go { $programme }» يرسلها و«suivi desk refuse N» يتخلى عنها.
}
cli-restore-replies = الردود الواردة منذ النسخة: أعيدوها إلى علبة الوارد فتُقرأ من جديد.
cli-restore-no-keys = النسخة دون مفاتيح: أعيدوا ملف الأسرار إلى مكانه قبل قراءة البريد.
cli-verify-sound = كل شيء سليم.
cli-verify-flawed = لم يعد المحفوظ كما وُضع: استعيدوا نسخة سليمة (suivi restore) واحتفظوا بهذه القاعدة للتحقيق.
cli-desk-batch = الرسائل الجاهزة { $count }، المعتاد { $usual }
cli-desk-restored = استُعيدت نسخة { $on }: ربما أُرسلت منذ ذلك الحين
fact-restored = استُعيدت نسخة { $value }: ربما أُرسلت هذه الرسائل منذ ذلك الحين
error-verify-pages = صفحات من القاعدة تالفة: { $detail }
error-verify-reference = سطر من «{ $table }» يحيل إلى «{ $parent }» حيث لا يقابله شيء.
error-verify-chain = { $programme }: الحدث { $event } لا يتبع الحدث الذي قبله.
error-verify-head = { $programme }: الملخص { $number } يحمل رأس سلسلة لم يعد في السجل.
error-verify-mail = لم تعد للرسالة { $id } البايتات التي جُمدت.
error-verify-file = لم تعد للملف { $id } البايتات التي وردت.
error-snapshot-none = { $file } ليس نسخة احتياطية من Suivi.
error-snapshot-none-remedy = الأمر «suivi backup FILE» ينشئ نسخة.
error-snapshot-newer = { $file } من إصدار أحدث من Suivi ({ $found }؛ هذا الإصدار يقرأ حتى { $expected }).
error-snapshot-newer-remedy = ثبتوا ذلك الإصدار أو أحدث منه.
error-snapshot-damaged = { $file } غير سليم: { $count ->
    [one] شيء واحد لم يعد كما وُضع.
    [two] شيئان لم يعودا كما وُضعا.
   *[other] { $count } من الأشياء لم تعد كما وُضعت.
}
error-snapshot-damaged-remedy = الأمر «suivi verify» يبينها؛ خذوا نسخة أقدم.
error-snapshot-exists = { $file } موجود من قبل: لا تُكتب نسخة فوق ملف.
error-snapshot-exists-remedy = أعطوا اسما آخر، بالتاريخ مثلا.
error-snapshot-over = القاعدة ليست فارغة: فيها برامج متابعة أو بريد وارد.
error-snapshot-over-remedy = ضعوها جانبا أولا (انقلوا ملفها أو أعطوا «database_url» آخر) ثم أعيدوا المحاولة.
