# صفحة المسؤول عن الإجراءات، خلف الرابط الوارد في رسائله.
page-title = إجراءاتي
page-title-amiss = هناك معلومة ناقصة · إجراءاتي
page-skip = الانتقال إلى المحتوى
page-own-name = العربية
page-language = اللغة
page-foot = هذا الرابط شخصي، المرجو عدم مشاركته. الرد على الرسالة يقوم بالغرض نفسه.
page-link = أو أجب على صفحتك، دون كلمة مرور:
page-link-label = فتح صفحتي

page-heading = { $n ->
    [0] { $who }، لا شيء ينتظر جوابكم
    [one] { $who }، أين وصل إجراؤكم؟
    [two] { $who }، أين وصل إجراءاكم؟
    [few] { $who }، أين وصلت إجراءاتكم ({ $n })؟
    [many] { $who }، أين وصلت إجراءاتكم ({ $n })؟
   *[other] { $who }، أين وصلت إجراءاتكم ({ $n })؟
}
page-lede = أجيبوا عن إجراء واحد أو عن جميعها: لا شيء إجباري، ويمكنكم العودة للتصحيح.
page-answer-by = الجواب منتظر قبل { $on }.
page-empty = لا يوجد أي إجراء جار باسمكم في هذا البرنامج.
page-deadline = الأجل: { $on }
page-standing = { $n ->
    [0] المسجل إلى الآن: { $state }
   *[other] المسجل إلى الآن: { $state }، { $n }%
}
page-last-words = آخر ما كتبتم، يوم { $on }:
page-last-words-undated = آخر ما كتبتم:
page-choose = أين وصل الإجراء { $ref }؟
page-choice-done = منجز
page-choice-on-time = جار، والأجل محترم
page-choice-late = جار، وسيتأخر الأجل
page-choice-blocked = متوقف
page-new-deadline = الأجل الجديد
page-new-deadline-hint = سيُقترح على المنسق.
page-need = إلى ماذا أو إلى من تحتاجون؟
page-progress = نسبة التقدم (اختياري)
page-progress-unsaid = دون تحديد
page-share = { $n }%
page-words = في جملة واحدة (اختياري)
page-words-hint = ستقرؤها اللجنة كما هي.
page-send = إرسال أجوبتي

page-thanks = شكرا، تم التسجيل
page-thanks-receipt = ستتوصلون بهذا الملخص بالبريد الإلكتروني.
page-proposed = الأجل الجديد المقترح: { $on }
page-again = العودة إلى إجراءاتي

page-problems = { $n ->
    [one] معلومة واحدة ناقصة، لم يُسجل شيء بعد
    [two] معلومتان ناقصتان، لم يُسجل شيء بعد
    [few] { $n } معلومات ناقصة، لم يُسجل شيء بعد
    [many] { $n } معلومة ناقصة، لم يُسجل شيء بعد
   *[other] { $n } معلومة ناقصة، لم يُسجل شيء بعد
}
page-problem-nothing = اختاروا وضعية إجراء واحد على الأقل.
page-problem-changed = الإجراء { $ref }: تغيرت وضعيته منذ فتح الصفحة. المرجو إعادة القراءة والاختيار من جديد.
page-problem-not-yours = أحد الإجراءات لم يعد باسمكم. المرجو إعادة تحميل الصفحة.
page-problem-choice = الإجراء { $ref }: اختاروا وضعيته.
page-problem-deadline = الإجراء { $ref }: حددوا تاريخا قادما، بعد الأجل الحالي.
page-problem-need = الإجراء { $ref }: ما الذي سيحل المشكل؟

page-closed-unknown = هذا الرابط لا يفتح شيئا
page-closed-expired = انتهت صلاحية هذا الرابط
page-closed-revoked = تم إغلاق هذا الرابط
page-closed-too-long = هذه الاستمارة طويلة جدا
page-closed-failed = الصفحة لا تستجيب في الوقت الراهن
page-closed-remedy = يكفي أن تردوا على الرسالة التي توصلتم بها: سطر واحد كاف.

page-leave = هل تريدون التوقف عن تلقي هذا الملخص؟
page-leave-lede = لن تتوصلوا بعد الآن بملخص «{ $body }». أما الدعوات وما يُطلب منكم فتستمر في الوصول.
page-leave-button = التوقف عن تلقيه
page-left = تم التسجيل
page-left-lede = لن يُرسل إليكم ملخص «{ $body }» بعد الآن. لتلقيه من جديد، اكتبوا إلى المنسق.
