### ما يُرفض وما العمل: جملة لكل رمز ثم العلاج. الرموز هي رموز أخطاء المنتج.

error-at = ‏{ $place }: { $problem }
error-unnamed = مرفوض: { $code } ({ $details }).
error-programme-file = الملف مرفوض كله؛ عدد الأخطاء: { $count }.
error-programme-file-remedy = لم يتغير شيء. صححوا هذه الأسطر ثم أعيدوا suivi check.

## البرامج واللجان

error-programme-unknown = لا برنامج باسم «{ $programme }».
error-programme-unknown-remedy = البرامج المعروفة: { $known }. الأمر suivi apply FICHIER يضيف برنامجا.
error-programme-not-started = البرنامج «{ $programme }» لم ينطلق: لا يُرسل شيء.
error-programme-not-started-remedy = الأمر suivi start { $programme } يسمح بإرسال بريده.
error-ask-nobody = البرنامج «{ $programme }»: لا إجراء مفتوحا يوافق هذا الطلب.
error-ask-nobody-remedy = الأمر suivi show { $programme } يبين الإجراءات والمسؤولين عنها.
error-body-unknown = لا لجنة باسم «{ $body }».
error-body-unknown-remedy = الأمر suivi show PROGRAMME يبينها؛ والاسم القصير هو المكتوب في ملف البرنامج.
error-body-several = عدة لجان توافق الاسم «{ $body }»: { $known }.
error-body-several-remedy = اكتبوا الاسم كاملا.
error-body-empty = لا أحد عضو اليوم في «{ $body }».
error-body-empty-remedy = أضيفوا أعضاء في ملف البرنامج، أو تحققوا من مدد عضويتهم.

## وتيرة المتابعة

error-cadence-working-day = يوم العمل { $value } غير موجود في هذه المدة: من 1 إلى { $most }، أو عدد سالب للعد من النهاية.
error-cadence-closed = لا يوم عمل بعد { $after } في هذه المدة.
error-cadence-closed-remedy = راجعوا العطل المعلنة: إنها تغلق المدة كلها.
error-escalation-after = لا يمكن للتنبيه أن يُرسل بعد { $value } يوم من موعد الجواب: يلزم يوم على الأقل لإعلانه.
error-escalation-to = «{ $value }» لا يتلقى التنبيهات. للاختيار: { $known }.
error-policy-answer-within = مهلة جواب من { $value } يوم عمل غير ممكنة: يلزم يوم على الأقل.
error-policy-ladder = يجب أن تتوالى التذكيرات في الزمن: { $value } ليست تصاعدية.
error-policy-escalation = يجب أن تتوالى التنبيهات في الزمن: { $value } ليست تصاعدية.
error-calendar-weekend = عطلة نهاية الأسبوع هذه لا تترك أي يوم عمل: { $weekend }.
error-calendar-closed = لا يوم عمل في { $days } يوما حول { $day }.
error-calendar-closed-remedy = راجعوا العطل المعلنة.
error-standing-progress = تقدم بنسبة { $value }% غير ممكن: من 0 إلى 100.
error-standing-silences = عدد مرات عدم الجواب لا يكون سالبا: { $value }.

## الأيام المعلنة

error-declared-syntax = ‏{ $file }: تعذرت قراءة ملف الأيام المعلنة ({ $detail }).
error-declared-key = ‏{ $file }: المفتاح «{ $key }» مجهول أو ناقص أو من نوع غير المنتظر.
error-declared-holiday = «{ $value }» ليس عيدا قمريا معروفا. للاختيار: { $known }.
error-declared-days = عيد من { $value } يوم غير ممكن: من 1 إلى { $most }.
error-declared-no-estimate = «{ $holiday }» لا يقع قرب { $first }: راجعوا الشهر أو السنة.

## قاعدة البيانات

error-store-missing = قاعدة البيانات غير موجودة بعد.
error-store-missing-remedy = الأمر suivi apply FICHIER ينشئها، وكذلك suivi migrate.
error-store-outdated = قاعدة البيانات ليست على النسخة المثبتة (هي على { $found } والمطلوب { $expected }).
error-store-outdated-remedy = انسخوا قاعدة البيانات ثم suivi migrate.
error-store-url = عنوان قاعدة البيانات غير سليم أو من نوع مجهول.
error-store-url-remedy = الصيغ المعروفة: sqlite:///chemin/suivi.db أو postgresql://user:password@host/name.
error-store-busy = قاعدة البيانات مشغولة: تمسكها عملية أخرى.
error-store-busy-remedy = أعيدوا المحاولة بعد لحظة.
error-store-full = لم يبق مكان في قرص قاعدة البيانات.
error-store-full-remedy = أفرغوا مكانا؛ لم يتغير شيء.
error-store-low = لم يكد يبقى مكان في القرص: لا يُرسل شيء.
error-store-low-remedy = أفرغوا مكانا؛ ما هو مستحق ينتظر.
error-store-read-only = قاعدة البيانات للقراءة فقط.
error-store-read-only-remedy = تحققوا ممن يملك الملف ومجلده.
error-store-unreachable = قاعدة البيانات لا تجيب ({ $detail }).
error-store-unreachable-remedy = تحققوا من عنوانها (SUIVI_DATABASE_URL) وأنها تعمل؛ suivi doctor يقول المزيد.
error-store-damaged = لم يعد محتوى قاعدة البيانات موثوقا ({ $detail }).
error-store-damaged-remedy = لا تشغلوا شيئا؛ عودوا إلى آخر نسخة.
error-store-conflict = هذا يناقض ما في قاعدة البيانات ({ $detail }).
error-store-conflict-remedy = أعيدوا المحاولة: الأرجح أن عملية أخرى سبقت.
error-store-pragma = ترفض قاعدة البيانات الضبط { $pragma } الذي يحفظها من الضياع ({ $found } بدل { $expected }).
error-store-pragma-remedy = حدّثوا SQLite، أو ضعوا القاعدة على قرص هذه الآلة (لا قرص شبكة).
error-store-references = في قاعدة البيانات أسطر لا تشير إلى شيء (الجدول { $table }).
error-store-references-remedy = لا تشغلوا شيئا؛ عودوا إلى آخر نسخة.
error-mail-not-queued = هناك بريد لم يعد ينتظر الإرسال: تتكلف به عملية أخرى.
error-mail-state = هذا البريد أُرسل، أو هو في طور الإرسال.
error-mail-state-remedy = الأمر suivi desk يبين ما لا يزال ينتظر.

## الإعدادات والأسرار

error-settings-invalid = الإعدادات مرفوضة؛ عدد الأخطاء: { $count }.
error-settings-invalid-remedy = تُقرأ من suivi.toml (أو الملف الذي يسميه SUIVI_CONFIG)، ثم من متغيرات SUIVI_….
error-settings-syntax = ملف الإعدادات ليس TOML سليما ({ $detail }).
error-settings-unknown = ‏{ $setting }: إعداد غير موجود.
error-settings-unknown-meant = ‏{ $setting }: إعداد غير موجود. هل تقصدون «{ $near }»؟
error-settings-missing = ‏{ $setting }: هذا الإعداد ناقص.
error-settings-choice = ‏{ $setting }: قيمة مجهولة. للاختيار: { $expected }.
error-settings-range = ‏{ $setting }: قيمة خارج الحدود (الحد: { $limit }).
error-settings-form = ‏{ $setting }: قيمة غير سليمة الصيغة.
error-settings-loopback = ‏{ $setting }: لا يجوز الاستماع هنا إلا للآلة نفسها (127.0.0.1).
error-settings-value = ‏{ $setting }: قيمة من نوع غير المنتظر ({ $expected }).
error-secret-exposed = حسابات أخرى تستطيع قراءة ملف السر { $file }.
error-secret-exposed-remedy = اكتبوا: chmod 600 { $file }
error-secret-damaged = ملف السر { $file } تالف.
error-secret-damaged-remedy = خذوه من آخر نسخة؛ فبدونه لا تجد الأجوبة على البريد المرسل طلباتها.
error-secret-unreadable = تعذرت قراءة ملف السر { $file } ({ $reason }).

## البريد

error-smtp-plain-beyond-loopback = ‏{ $host }: دون تشفير لا يجوز أن يتسلم بريدنا إلا هذه الآلة نفسها.
error-smtp-plain-beyond-loopback-remedy = اضبطوا smtp.tls على starttls أو tls.
error-smtp-limits = يلزم اتصال واحد على الأقل بخادم البريد (المضبوط: { $connections }).
error-smtp-hello = «{ $hello }» ليس اسم آلة.
error-address-invalid = «{ $address }» ليس عنوان بريد.

## ما ينتظر على المكتب

error-desk-unknown = لا شيء على المكتب يحمل الرقم { $number }.
error-desk-unknown-remedy = الأمر suivi desk يبين ما ينتظر.
error-desk-settled = الرقم { $number } محسوم من قبل.
error-desk-is-mail = الرقم { $number } بريد: يُعاد إرساله (resend) أو يُتخلى عنه (drop).
error-desk-not-mail = الرقم { $number } ليس بريدا: يُقبل (accept) أو يُرفض (refuse).
error-desk-no-candidate = الرقم { $number } لا يقترح شيئا يمكن تطبيقه: يمكن رفضه فقط (refuse).
error-desk-delegate-unknown = الرقم { $number }: «{ $delegate }» لا يدل على أي شخص في البرنامج.
error-desk-delegate-unknown-remedy = أضيفوا هذا الشخص إلى ملف البرنامج (suivi apply) ثم اقبلوا، أو ارفضوا (suivi desk refuse { $number }).
error-case-malformed = ‏{ $place }: هذا السطر ليس حالة يعرفها suivi read.
error-choice-unknown = «{ $asked }» ليس من الاختيارات.
error-choice-unknown-remedy = للاختيار: { $known }.
error-demo-no-story = لا عرض مكتوبا للبرنامج «{ $programme }».
error-demo-no-story-remedy = العروض: { $known }.
error-demo-unasked = يتوقف العرض: كان على «{ $who }» أن يجيب ولم يتلق شيئا.

## أثناء التشغيل

error-up-running = البرنامج مشغل من قبل على { $folder }.
error-up-running-remedy = واحد فقط لكل مجلد: أوقفوا الآخر أو اضبطوا SUIVI_DATA_DIR.
error-receiver-port = المنفذ { $port } على { $host } مشغول: لن تصل الأجوبة.
error-receiver-port-remedy = حرروه أو اضبطوا receiver.port.
error-page-port = المنفذ { $port } على { $host } مستعمل: لا يمكن فتح صفحة المسؤولين.
error-page-port-remedy = حرروه، أو غيروا page.port.
error-prefect-refused = يرفض Prefect التدفق «{ $flow }» (الجواب { $status }).
error-prefect-silent = لا يجيب Prefect ‏({ $reason }).
error-prefect-slow = يتأخر Prefect في الانطلاق.
error-prefect-slow-remedy = سجله: { $log }
error-prefect-ended = توقف Prefect من تلقاء نفسه.
error-prefect-ended-remedy = سجله: { $log }. الأمر suivi doctor يفحص النسخ التي تناسبه.
error-clock-back = رجعت ساعة الآلة إلى الوراء: تقول { $now } وقد تم شيء في { $last }.
error-clock-back-remedy = اضبطوها. وإن كانت صحيحة فأكدوا اليوم: SUIVI_TRUSTED_DAY=YYYY-MM-DD.
error-clock-ahead = تقدمت ساعة الآلة كثيرا: تقول { $now } وآخر ما تم كان في { $last }.
error-clock-ahead-remedy = إن كان اليوم صحيحا فأكدوه: SUIVI_TRUSTED_DAY=YYYY-MM-DD. وإلا فاضبطوا الساعة.
error-timetable-hour = المواقيت، «{ $name }»: ‏{ $at } تقع بين الثانية والثالثة، وهي ساعة تتكرر أو تغيب في بعض الليالي.
error-timetable-catch-up = المواقيت، «{ $name }»: مدة التدارك أكثر من صفر وأقل من يوم.
error-timetable-step = المواقيت، «{ $name }»: الخطوة «{ $step }» غير موجودة.
error-timetable-every = المواقيت، «{ $name }»: ثانية واحدة على الأقل، لا { $every }.
error-timetable-twice = المواقيت: اسم مذكور مرتين ({ $names }).
error-demo-running = هناك عرض يشتغل من قبل في { $folder } (العملية { $pid }).
error-demo-running-remedy = أوقفوه (Ctrl-C في نافذته) ثم أعيدوا.
error-demo-folder = المجلد { $folder } فيه غير العرض: لن يُمس.
error-demo-folder-remedy = انقلوا ما فيه، أو شغلوا الأمر في مجلد آخر.
error-run-failed = خطأ لم يتوقعه أحد ({ $kind }، { $at }).
error-digest-today = توصلت «{ $body }» اليوم بحصيلتها رقم { $number }.
error-digest-today-remedy = يمكن إرسال التالية غدا.
error-desk-overtaken = تغيّر الإجراء { $ref } منذ ذلك (أُنجز أو حُذف من المخطط أو أُسند إلى غيره): لم يعد للرقم { $number } أثر ممكن.
error-desk-overtaken-remedy = الأمر suivi desk refuse { $number } يطويه.
error-day-not-now = لا يمكن العمل الآن ليوم { $day }: لم يُفعل شيء.
error-day-not-now-remedy = أعط يوما بين { $first } و{ $last }.
error-zone-unknown = لا برنامج في المنطقة الزمنية «{ $zone }»: لم يُفعل شيء.
error-zone-unknown-remedy = المناطق الزمنية المعروفة: { $known }.
error-prefect-port = لا منفذ متاح لـ Prefect على { $host } ابتداء من { $port }.
error-prefect-port-remedy = حرّر منفذا، أو غيّر prefect.port.
error-settings-section = { $setting }: هذا قسم لا إعداد؛ سمّ ما يُضبط فيه، مثل { $example }.
error-settings-absent = { $file }: ملف الإعدادات هذا غير موجود.
error-settings-unreadable = { $file }: تتعذر قراءة ملف الإعدادات هذا؛ تحقق من صلاحياته.
error-page-unknown = هذا الرابط لا يفتح شيئا.
error-page-expired = انتهت صلاحية هذا الرابط.
error-page-revoked = تم إغلاق هذا الرابط.
error-reader-late = قراءة هذه الرسالة تستغرق وقتا طويلا: وُضعت جانبا.
error-reader-died = توقفت قراءة هذه الرسالة فجأة: وُضعت جانبا.
error-reader-nonsense = لم تعط قراءة هذه الرسالة شيئا مفهوما: وُضعت جانبا.
error-reader-raised = تعذرت قراءة هذه الرسالة ({ $kind }): وُضعت جانبا.
error-mail-unwritable = تعذّرت صياغة هذه الرسالة ({ $kind }): تنتظر على المكتب.
