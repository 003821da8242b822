# ما تعرضه واجهة Prefect: جداول وملخصات، دون عناوين ولا أسماء ولا نصوص رسائل.
flows-column-who = المعني
flows-column-actions = الإجراءات
flows-column-asked-on = تاريخ الطلب
flows-column-answer-by = الرد قبل
flows-column-answered = الردود
flows-column-reminders = التذكيرات
flows-column-state = الحالة
flows-column-number = الرقم
flows-column-kind = النوع
flows-column-ref = الإجراء
flows-column-proposed = المقترح
flows-column-why = السبب
flows-column-since = منذ
flows-column-when = التاريخ
flows-column-what = الموضوع
flows-column-mail = الرسائل
flows-column-count = العدد
flows-column-body = اللجنة
flows-column-done = منجزة
flows-column-late = متأخرة
flows-column-decisions = للبت فيها

flows-asked-title = { $programme }: من طُلب منه ومن أجاب
flows-waiting-title = { $programme }: ما ينتظر قراراً
flows-coming-title = { $programme }: المواعيد المقبلة
flows-mail-title = { $programme }: الرسائل
flows-digests-title = { $programme }: آخر النشرات
flows-summary-title = { $programme }: حصيلة { $on }
flows-nothing = لا شيء في الوقت الحالي.

flows-state-open = في انتظار الرد
flows-state-partly = رد جزئي
flows-state-answered = تم الرد
flows-state-superseded = عُوّض بطلب آخر
flows-state-closed = مغلق
flows-state-escalated = رُفع إلى المستوى الأعلى

flows-desk-deadline = أجل جديد مقترح
flows-desk-cancellation = إلغاء مقترح
flows-desk-ambiguous = رد يحتاج إلى توضيح
flows-desk-quarantine = رسالة في الحجر
flows-desk-held-mail = رسالة محجوزة
flows-desk-failed-mail = رسالة مرفوضة
flows-desk-delegation = تفويض
flows-desk-disowned = إجراء غير معترف به
flows-desk-unsubscribed = توقيف الملخصات
flows-desk-address = عنوان يجب التحقق منه

flows-mail-request = طلبات الوضعية
flows-mail-reminder = التذكيرات
flows-mail-escalation = الرفع إلى المستوى الأعلى
flows-mail-escalation-notice = إشعارات الرفع
flows-mail-receipt = إشعارات الاستلام
flows-mail-invitation = الدعوات
flows-mail-digest = النشرات
flows-mail-desk = رسائل المكتب
flows-mail-alert = التنبيهات
flows-mail-queued = للإرسال
flows-mail-sending = قيد الإرسال
flows-mail-sent = مرسلة
flows-mail-unknown = دون تأكيد من الخادم
flows-mail-failed = مرفوضة
flows-mail-held = محجوزة
flows-mail-superseded = لم تعد مطلوبة

flows-coming-review = اجتماع: { $body }
flows-coming-review-provisional = اجتماع: { $body } (تاريخ مؤقت)
flows-coming-answer = رد منتظر ({ $who })
flows-coming-deadline = أجل الإجراء { $ref } ({ $who })

flows-summary-asked = الطلبات الجارية أو الأخيرة: **{ $n }**
flows-summary-answered = تلقت رداً كاملاً: **{ $n }**
flows-summary-pending = ما زالت تنتظر: **{ $n }**
flows-summary-reminded = جرى التذكير بها: **{ $n }**
flows-summary-escalated = رُفعت إلى المستوى الأعلى: **{ $n }**
flows-summary-desk = القرارات المنتظرة على المكتب: **{ $n }**
flows-summary-queued = الرسائل التي ستُرسل: **{ $n }**
flows-summary-sent = الرسائل المرسلة منذ البداية: **{ $n }**

alert-plan-waits-title = ملف البرنامج ينتظر موافقتكم
alert-plan-waits-lede = آخر نسخة محفوظة من الملف صالحة، لكنها تحذف إجراءات أو تخص برنامجاً آخر. تبقى الخطة السابقة سارية.
alert-plan-waits-todo = **المطلوب:** إذا كان ذلك مقصوداً، اكتبوا « suivi plan » لرؤية التغييرات، ثم « suivi apply ».
flows-form-asked = الأشخاص: { $people }، الإجراءات: { $actions }؛ الرسائل في طريقها.
flows-form-asked-already = 0 شخص: سبق الطلب اليوم.
flows-form-issued = المرسل إليهم: { $mails }؛ النشرة في طريقها.
flows-form-decided = رقم { $number }: تم ({ $what }).
