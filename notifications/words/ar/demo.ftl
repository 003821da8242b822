# ما يقوله العرض التوضيحي على الشاشة ثم في صفحة صندوق البريد.

demo-title = { $programme }: دورة كاملة من { $since } إلى { $until }
demo-mailbox-open = يمتلئ صندوق البريد أمام أعينكم: { $place }
demo-prefect-starts = يجري تشغيل Prefect، وتبدأ القصة فور استجابته…
demo-forms = في المساء، تستعمل التنسيقية كل استمارة من استمارات Prefect مرة واحدة…
demo-stopping = يتوقف كل شيء…
demo-event-none = لا شيء للقيام به
demo-event-review-scheduled = { $n ->
    [one] اجتماع واحد مبرمج
    [two] اجتماعان مبرمجان
    [few] { $n } اجتماعات مبرمجة
   *[other] { $n } اجتماعا مبرمجا
}
demo-event-review-announced = { $n ->
    [one] استدعاء لجنة واحدة
    [two] استدعاء لجنتين
    [few] استدعاء { $n } لجان
   *[other] استدعاء { $n } لجنة
}
demo-event-status-requested = { $n ->
    [one] سؤال مسؤول واحد
    [two] سؤال مسؤولين اثنين
    [few] سؤال { $n } مسؤولين
   *[other] سؤال { $n } مسؤولا
}
demo-event-owner-reminded = { $n ->
    [one] تذكير واحد
    [two] تذكيران
    [few] { $n } تذكيرات
   *[other] { $n } تذكيرا
}
demo-event-request-escalated = { $n ->
    [one] رفع واحد إلى التنسيق
    [two] رفعان إلى التنسيق
   *[other] الرفع إلى التنسيق: { $n }
}
demo-event-digest-issued = { $n ->
    [one] نشرة لجنة واحدة
    [two] نشرتا لجنتين
    [few] { $n } نشرات للجان
   *[other] { $n } نشرة للجان
}
demo-event-reply-read = { $n ->
    [one] قراءة جواب واحد
    [two] قراءة جوابين
    [few] قراءة { $n } أجوبة
   *[other] قراءة { $n } جوابا
}
demo-event-deadline-proposed = { $n ->
    [one] اقتراح أجل جديد
    [two] اقتراح أجلين جديدين
    [few] اقتراح { $n } آجال جديدة
   *[other] اقتراح { $n } أجلا جديدا
}
demo-event-reply-quarantined = { $n ->
    [one] رسالة واحدة في الحجر
    [two] رسالتان في الحجر
    [few] { $n } رسائل في الحجر
   *[other] { $n } رسالة في الحجر
}
demo-event-owner-absent = { $n ->
    [one] غياب واحد
    [two] غيابان
    [few] { $n } غيابات
   *[other] { $n } غيابا
}
demo-event-mail-bounced = { $n ->
    [one] رسالة واحدة عادت إلى مرسلها
    [two] رسالتان عادتا إلى مرسلهما
    [few] { $n } رسائل عادت إلى مرسلها
   *[other] { $n } رسالة عادت إلى مرسلها
}
demo-event-desk = { $n ->
    [one] في انتظار القرار: 1
   *[other] في انتظار القرار: { $n }
}
demo-summary = أين وصلنا؟
demo-nothing = لا شيء
demo-sum-asked = سُئلوا
demo-sum-answered = أجابوا
demo-sum-late = متأخرة
demo-sum-waiting = في انتظار القرار
demo-sum-sent = الرسائل المرسلة
demo-sum-of-asked = عدد المسؤولين { $people }، عدد الإجراءات { $actions }
demo-sum-of-answered = { $people } من { $asked } مسؤولين، عن { $heard } إجراء (بعد التذكير: { $reminded })
demo-sum-of-late = { $n ->
    [one] إجراء واحد
    [two] إجراءان
    [few] { $n } إجراءات
   *[other] { $n } إجراء
}
demo-sum-of-sent = { $n }: { $kinds }
demo-desk-deadline = آجال للتأكيد
demo-desk-cancellation = إلغاءات للتأكيد
demo-desk-ambiguous = أجوبة للتوضيح
demo-desk-quarantine = في الحجر
demo-desk-held-mail = رسائل محتجزة
demo-desk-failed-mail = رسائل لم تصل
demo-desk-address = عناوين للتحقق
demo-desk-delegation = تفويضات للتأكيد
demo-desk-disowned = إجراءات غير معترف بها
demo-desk-unsubscribed = ملخصات موقوفة
demo-failed = لم تجر القصة كما يجب: { $names }
demo-where-prefect = Prefect، كل مسار وما أنجزه: { $place }
demo-where-mailbox = صندوق البريد، كل رسالة: { $place }
demo-where-smtp = للرد من أي برنامج بريد، دون كلمة سر (SMTP): { $place }
demo-stop = Ctrl-C للإيقاف

## الرسائل حسب النوع

demo-kind-request = طلبات
demo-kind-reminder = تذكيرات
demo-kind-escalation = رفع إلى التنسيق
demo-kind-escalation-notice = إشعارات بالرفع
demo-kind-receipt = إشعارات استلام
demo-kind-invitation = استدعاءات
demo-kind-digest = نشرات
demo-kind-desk = مكتب
demo-kind-alert = تنبيهات
demo-one-request = طلب
demo-one-reminder = تذكير
demo-one-escalation = رفع إلى التنسيق
demo-one-escalation-notice = إشعار بالرفع
demo-one-receipt = إشعار استلام
demo-one-invitation = استدعاء
demo-one-digest = نشرة
demo-one-desk = المكتب
demo-one-alert = تنبيه
demo-one-reply = جواب
demo-one-bounce = لم تصل
demo-one-absence = غياب
demo-one-automatic = آلية
demo-one-other = أخرى

## صفحة صندوق البريد

demo-page-title = صندوق البريد
demo-page-lede = جميع رسائل العرض: ما يرسله Suivi وما يستقبله. لم تغادر أي رسالة هذا الجهاز.
demo-page-prefect = فتح Prefect
demo-page-person = الشخص
demo-page-everybody = الجميع
demo-page-kind = النوع
demo-page-every-kind = الكل
demo-page-order = الترتيب
demo-page-newest = الأحدث أولا
demo-page-oldest = الأقدم أولا
demo-page-filter = عرض
demo-page-count = { $n ->
    [0] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
   *[other] { $n } رسالة
}
demo-page-of = من { $total }
demo-page-none = لا توجد رسالة مطابقة.
demo-page-all = جميع الرسائل
demo-page-sent = أُرسل الجواب. يصل إشعار الاستلام خلال ثوان، وتتجدد الصفحة من تلقاء نفسها.
demo-page-from = من
demo-page-to = إلى
demo-page-on = في
demo-page-no-subject = (بلا موضوع)
demo-page-view-html = الشكل
demo-page-view-texte = النص
demo-page-view-source = المصدر
demo-page-frame = الرسالة كما يراها من استلمها
demo-page-answer = الجواب نيابة عن { $who }
demo-page-answer-hint = اكتبوا كما تشاؤون: «1 : تم»، «2 : 60%»، «تأجيل إلى 15 يناير»…
demo-page-answer-other = تُرسل الرسالة باسمه.
demo-page-answer-send = إرسال الجواب
demo-page-by-hand = الجواب من برنامج بريد
demo-page-by-hand-hint = خادم الإرسال (SMTP)، دون تشفير ولا كلمة سر:
demo-page-by-hand-from = من (أي مرسل آخر يوضع جوابه في الحجر):
demo-page-by-hand-to = إلى:
demo-page-by-hand-command = أو بأمر واحد في الطرفية:
demo-page-refused = لا يمكن عرض هذه الصفحة
demo-page-refused-403 = الاستمارة لا تأتي من هذه الصفحة. عودوا إلى الرسالة وأعيدوا المحاولة.
demo-page-refused-404 = لا توجد هذه الرسالة.
demo-page-refused-500 = خطأ لم يتوقعه أحد.
demo-event-phase-began = { $n ->
    [one] تبدأ مرحلة
   *[other] تبدأ { $n } مراحل
}
demo-event-gate-opened = عُرضت نهاية المرحلة على اللجنة
demo-event-gate-granted = قُبل الانتقال
demo-event-deadline-moved = { $n ->
    [one] نُقل أجل واحد
   *[other] نُقلت آجال عددها { $n }
}
demo-event-rule-applied = { $n ->
    [one] طُبقت قاعدة واحدة
   *[other] طُبقت قواعد عددها { $n }
}
demo-kind-release = يمكن المتابعة
demo-kind-rule = قواعد
demo-kind-gate = انتقالات
demo-kind-gate-decided = قرارات الانتقال
demo-desk-gate = انتقالات للتأكيد
demo-desk-vacancy = مناصب شاغرة
demo-desk-batch = إرسالات تنتظر الإذن
demo-one-release = يمكن المتابعة
demo-one-rule = قاعدة
demo-one-gate = انتقال
demo-one-gate-decided = قرار الانتقال
demo-one-consultation = استشارة
demo-one-consultation-reminder = تذكير باستشارة
demo-one-consultation-result = نتيجة
demo-one-acknowledgement = إشعار بالتوصل
demo-one-review-cancelled = اجتماع ملغى
demo-one-axis-word = كلمة محور
demo-one-minutes = محضر
demo-page-owner = فتح صفحة { $who } كما يفعل الرابط في الرسالة
demo-event-mandate-passed = { $n ->
    [one] انتقال مهمة
    [two] انتقال مهمتين
    [few] انتقال { $n } مهام
   *[other] انتقال { $n } مهمة
}
demo-event-request-handed-over = { $n ->
    [one] انتقال طلبها معها
    [two] انتقال طلبين معها
    [few] انتقال { $n } طلبات معها
   *[other] انتقال { $n } طلبا معها
}
demo-sum-members = الأعضاء
demo-sum-of-members = آراء { $votes }، منها تحفظات { $reserves } · حاجات معبر عنها { $needs } · قرارات { $decisions }
demo-sum-contracts = العقود البرنامج
demo-sum-of-contracts = { $contracts } · التزامات { $commitments }، منجزة { $kept }
demo-sum-plan = المخطط
demo-sum-of-plan = محاور معلنة { $announced } · موصوفة { $described }
