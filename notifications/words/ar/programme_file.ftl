# What is wrong in a programme file. Ids: "file-" and the problem's code; "-meant" with a suggestion.

file-whole-missing = هذا الملف غير موجود؛ تحقّقوا من اسمه ومن مجلده
file-whole-folder = هذا مجلد؛ أعطوا اسم ملف
file-whole-unreadable = تعذّرت قراءة الملف ({ $reason })؛ تحقّقوا من صلاحياته
file-whole-encoding = الملف ليس بترميز UTF-8؛ احفظوه بهذا الترميز
file-whole-too-long = يتجاوز الملف { $most } حرف؛ والبرنامج يحتاج إلى أقل من ذلك بكثير
file-whole-not-keys = لا يوجد برنامج في الملف؛ ابدؤوا بـ «programme:» ثم «nom:» ثم «langue:»…

file-yaml-tab = علامة الجدولة غير مسموح بها؛ ضعوا مسافات بدلها
file-yaml-colon = «:» في غير موضعها؛ ضعوا النص بين علامتي اقتباس، أو حاذوا السطر مع الذي فوقه
file-yaml-missing-colon = تنقص «:» بعد المفتاح؛ اكتبوا «مفتاح: قيمة»، وضعوا النص الطويل بين علامتي اقتباس
file-yaml-unclosed-quote = علامة الاقتباس المفتوحة هنا لم تُغلق
file-yaml-unclosed-bracket = اللائحة أو المجموعة المفتوحة هنا لم تُغلق؛ تنقص فاصلة أو قوس
file-yaml-indentation = السطر غير محاذى؛ ابدؤوه في عمود باقي مفاتيح مجموعته، وكل «-» تحت مثيلاتها
file-yaml-character = لا يمكن أن تبدأ قيمة بـ «{ $character }»؛ ضعوا النص بين علامتي اقتباس
file-yaml-escape = «\» غير معروفة بين علامتي اقتباس مزدوجتين؛ كرّروها، أو استعملوا علامتين مفردتين
file-yaml-depth = أكثر من { $most } مستوى متداخل؛ والبرنامج لا يحتاج إلا إلى بضعة مستويات
file-yaml-documents = يبدأ هنا مستند ثانٍ؛ برنامج واحد في كل ملف، دون سطر «---»
file-yaml-alias = الإحالة «*{ $name }» مرفوضة؛ اكتبوا القيمة كاملة
file-yaml-anchor = العلامة «&{ $name }» مرفوضة؛ اكتبوا كل قيمة كاملة في مكانها
file-yaml-tag = علامة النوع «{ $tag }» مرفوضة؛ احذفوها، أو ضعوا النص بين علامتي اقتباس
file-yaml-syntax = هذا ليس YAML؛ قارنوا السطر بدليل ملفات البرامج

file-key-not-text = المفتاح يجب أن يكون كلمة واحدة
file-key-duplicate = سبق «{ $key }» في السطر { $line }؛ احتفظوا بواحد منهما
file-key-unknown = مفتاح غير معروف «{ $key }»؛ احذفوه، أو ابحثوا عن الصحيح في الدليل
file-key-unknown-meant = مفتاح غير معروف «{ $key }»؛ هل تقصدون «{ $suggestion }»؟
file-key-missing = ينقص «{ $key }»؛ أضيفوا مثلا «{ $example }»

file-list-expected = يُنتظر في «{ $key }» لائحة؛ اكتبوا مثلا «{ $example }»
file-list-empty = «{ $key }» فارغ؛ يلزم عنصر واحد على الأقل
file-value-expected = تُنتظر في «{ $key }» قيمة واحدة؛ اكتبوا مثلا «{ $example }»
file-group-expected = تُنتظر في «{ $key }» مفاتيح؛ اكتبوا مثلا «{ $example }»

file-text-unquoted = يُنتظر في «{ $key }» نص، و{ $value } يُقرأ كعدد أو كنعم/لا؛ اكتبوا "{ $value }" بين علامتي اقتباس
file-text-invisible = حرف غير مرئي { $character }؛ يأتي غالبا من النسخ واللصق: أعيدوا كتابة المقطع
file-text-empty = «{ $key }» فارغ
file-text-too-long = في «{ $key }» { $length } حرف؛ الحد الأقصى { $most }
file-name-invalid = «{ $key }»: «{ $value }» ليس اسما قصيرا؛ حروف لاتينية صغيرة بلا حركات وأرقام وشرطات
file-name-invalid-meant = «{ $key }»: «{ $value }» ليس اسما قصيرا (حروف لاتينية صغيرة بلا حركات وأرقام وشرطات)؛ مثلا «{ $suggestion }»
file-ref-invalid = «{ $key }»: «{ $value }» ليس مرجعا؛ حروف وأرقام دون فراغ، مثل «1.4» أو «A-2»
file-ref-unknown = «{ $key }» غير معروف: «{ $value }»؛ لا شيء في الملف يحمل هذا المرجع: أضيفوه أو اختاروا مما فيه ({ $known })
file-ref-unknown-meant = «{ $key }» غير معروف: «{ $value }»؛ هل تقصدون «{ $suggestion }»؟
file-id-twice = «{ $key }»: «{ $value }» مستعمل من قبل في السطر { $line }؛ غيّروا واحدا منهما
file-number-invalid = يُنتظر في «{ $key }» عدد صحيح دون علامتي اقتباس، وليس «{ $value }»
file-number-out-of-bounds = «{ $key }»: العدد { $value } خارج الحدود؛ من { $least } إلى { $most }
file-flag-invalid = يُنتظر في «{ $key }» إما «true» وإما «false»، وليس «{ $value }»
file-flag-invalid-meant = يُنتظر في «{ $key }» إما «true» وإما «false»، وليس «{ $value }»؛ هل تقصدون «{ $suggestion }»؟
file-word-unknown = «{ $key }»: «{ $value }» غير معروف؛ الاختيارات: { $known }
file-word-unknown-meant = «{ $key }»: «{ $value }» غير معروف؛ هل تقصدون «{ $suggestion }»؟ الاختيارات: { $known }
file-zone-unknown = المنطقة الزمنية «{ $value }» غير معروفة؛ اكتبوا مثلا «Africa/Casablanca»
file-zone-unknown-meant = المنطقة الزمنية «{ $value }» غير معروفة؛ هل تقصدون «{ $suggestion }»؟

file-day-format = «{ $key }»: تاريخ غير مقروء «{ $value }»؛ اكتبوا السنة-الشهر-اليوم، مثل «2026-06-30»
file-day-format-meant = «{ $key }»: «{ $value }» ليس مكتوبا السنة-الشهر-اليوم؛ اكتبوا «{ $suggestion }»
file-day-impossible = «{ $key }»: اليوم «{ $value }» غير موجود؛ اكتبوا السنة-الشهر-اليوم، مثل «2026-06-30»
file-day-impossible-meant = «{ $key }»: اليوم «{ $value }» غير موجود؛ هل تقصدون «{ $suggestion }»؟
file-day-out-of-bounds = «{ $key }»: «{ $value }» خارج الحدود؛ من { $first } إلى { $last }

file-address-invalid = «{ $key }»: «{ $value }» ليس عنوان بريد إلكتروني؛ مثل «nom@domaine.ma»
file-address-twice = العنوان «{ $value }» هو نفسه في السطر { $line }؛ لن يُعرف من الجواب من كتبه
file-person-without-address = ليس لـ «{ $person }» عنوان؛ أضيفوا «adresse:»، أو احذفوا هذا الشخص
file-person-owner-without-address = { $actions ->
    [one] «{ $person }» مسؤول عن إجراء وليس له عنوان؛ أضيفوا «adresse:»
    [two] «{ $person }» مسؤول عن إجراءين وليس له عنوان؛ أضيفوا «adresse:»
    [few] «{ $person }» مسؤول عن { $actions } إجراءات وليس له عنوان؛ أضيفوا «adresse:»
    [many] «{ $person }» مسؤول عن { $actions } إجراءً وليس له عنوان؛ أضيفوا «adresse:»
   *[other] «{ $person }» مسؤول عن { $actions } إجراء وليس له عنوان؛ أضيفوا «adresse:»
}

file-action-ends-first = الأجل { $end } يسبق البداية { $start }؛ صحّحوا أحد التاريخين
file-window-ends-first = النهاية { $end } تسبق البداية { $start }؛ صحّحوا أحد التاريخين
file-action-outside-phase = اليوم { $day } خارج المرحلة «{ $phase }»؛ صحّحوا التاريخ أو مرحلة الإجراء
file-phase-overlap = المرحلة «{ $name }» تبدأ قبل نهاية «{ $other }» (السطر { $line })؛ لكل يوم مرحلة واحدة
file-mandate-overlap = «{ $person }» عضو من قبل في تلك الأيام (السطر { $line })؛ عضوية واحدة في الوقت نفسه داخل الهيئة
file-axis-cycle = محاور يحتوي بعضها بعضا: { $cycle }؛ احذفوا «axe_parent» منها
file-objective-elsewhere = الهدف «{ $value }» من المحور «{ $axis }» والإجراء من المحور «{ $own }»؛ وفّقوا بينهما

file-cadence-working-day = «{ $key }»: لا يوجد يوم عمل رقم { $value } في هذه الفترة؛ من 1 إلى { $most }، أو من -1 إلى -{ $most } عدًّا من نهايتها
file-policy-ladder = «{ $key }»: أيام التذكير { $value } ليست تصاعدية؛ اكتبوا مثلا «relances: [1, 3]»
file-policy-escalation = «{ $key }»: أيام التصعيد { $value } ليست تصاعدية؛ كل مستوى بعد الذي قبله
