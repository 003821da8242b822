# الدعوة إلى اجتماع ونشرة اللجنة.
invitation-subject = { $body }: اجتماع يوم { $on }
invitation-title = اجتماع يوم { $on }
invitation-lede = تجتمع «{ $body }» لدراسة التقدم واتخاذ القرارات المنتظرة.
invitation-pack = ستتوصلون بالنشرة التحضيرية يوم { $on }.
invitation-pack-before = ستتوصلون بالنشرة التحضيرية قبل الاجتماع بأيام.
invitation-provisional = **تاريخ غير نهائي:** هناك يوم عطلة قريب ما زال تقديرياً فقط. إن صادف التاريخ المعلن هذا اليوم فستخبركم رسالة جديدة بذلك.
invitation-absent = تعذر عليكم الحضور، أو لديكم نقطة لجدول الأعمال؟ أجيبوا عن هذه الرسالة وسيقرأها التنسيق.

digest-subject = { $headline } · { $body }، { $on }
digest-headline-decisions = { $n ->
    [one] قرار واحد منتظر
    [two] قراران منتظران
    [few] { $n } قرارات منتظرة
    [many] { $n } قراراً منتظراً
   *[other] { $n } قرار منتظر
}
digest-headline-late = { $n ->
    [one] إجراء واحد متأخر
    [two] إجراءان متأخران
    [few] { $n } إجراءات متأخرة
    [many] { $n } إجراءً متأخراً
   *[other] { $n } إجراء متأخر
}
digest-headline-late-alone = { $n ->
    [one] إجراء واحد متأخر
    [two] إجراءان متأخران
    [few] { $n } إجراءات متأخرة
    [many] { $n } إجراءً متأخراً
   *[other] { $n } إجراء متأخر
}
digest-headline-silent = { $n ->
    [one] إجراء واحد بلا أخبار
    [two] إجراءان بلا أخبار
    [few] { $n } إجراءات بلا أخبار
    [many] { $n } إجراءً بلا أخبار
   *[other] { $n } إجراء بلا أخبار
}
digest-headline-two = { $a }، { $b }
digest-headline-well = لا قرار منتظر ولا تأخر
digest-lede = { $done ->
    [0] إلى غاية { $on }، لم يُنجز بعد أي من { $total } إجراء.
   *[other] إلى غاية { $on }، أُنجز { $done } من أصل { $total } ({ $percent }%).
}
digest-behind = { $n ->
    [one] وهو أقل بواحد مما كان مبرمجاً إلى اليوم.
    [two] وهو أقل باثنين مما كان مبرمجاً إلى اليوم.
   *[other] وهو أقل بـ{ $n } مما كان مبرمجاً إلى اليوم.
}
digest-ahead = { $n ->
    [one] وهو أكثر بواحد مما كان مبرمجاً إلى اليوم.
    [two] وهو أكثر باثنين مما كان مبرمجاً إلى اليوم.
   *[other] وهو أكثر بـ{ $n } مما كان مبرمجاً إلى اليوم.
}
digest-as-planned = وهو ما كان مبرمجاً إلى اليوم.
digest-since = { $n ->
    [one] منها واحد منذ نشرة { $on }.
    [two] منها اثنان منذ نشرة { $on }.
   *[other] منها { $n } منذ نشرة { $on }.
}
digest-since-none = ولم يُنجز أي إجراء منذ نشرة { $on }.
digest-review = **الاجتماع المقبل: { $on }.**
digest-coverage = وصلت أخبار { $n } من أصل { $total }.
digest-coverage-since = منذ { $on }، وصلت أخبار { $n } من أصل { $total }.
digest-oldest = أقدمها يعود إلى { $on }.
figure-done = منجزة
figure-late = متأخرة
figure-at-risk = تحت المراقبة
figure-silent = بلا جواب

digest-decisions = ما يجب على اللجنة أن تقرره
digest-decisions-hint = أجيبوا عن هذه الرسالة لمناقشتها قبل الاجتماع.
decision-deadline = تأجيل الأجل من { $old } إلى { $new }؟
decision-deadline-plain = تأجيل الأجل؟
decision-cancellation-plain = التخلي عن هذا الإجراء؟
decision-ambiguous-plain = جواب يحتاج إلى تأكيد
decision-quarantine-plain = رسالة موضوعة جانباً
decision-held-mail-plain = رسالة محجوزة: ربما أُرسلت
decision-failed-mail-plain = رسالة مرفوضة
decision-address-plain = عنوان لم يعد يستقبل
decision-delegation-plain = هل يُسند هذا الإجراء إلى شخص آخر؟
decision-disowned-plain = إجراء يقول المسؤول عنه إنه ليس له
decision-unsubscribed-plain = لا يريد تلقي الملخص بعد الآن
decision-other-plain = للحسم
proposed-by = باقتراح من { $who }

digest-late = { $n ->
    [one] إجراء واحد متأخر
    [two] إجراءان متأخران
    [few] { $n } إجراءات متأخرة
    [many] { $n } إجراءً متأخراً
   *[other] { $n } إجراء متأخر
}
digest-at-risk = { $n ->
    [one] إجراء واحد تحت المراقبة
    [two] إجراءان تحت المراقبة
    [few] { $n } إجراءات تحت المراقبة
    [many] { $n } إجراءً تحت المراقبة
   *[other] { $n } إجراء تحت المراقبة
}
digest-axes = حسب { $label }
digest-axes-hint = الشريط الممتلئ: المنجز. الخط: المبرمج إلى اليوم.
digest-done = المنجزة
digest-done-since = المنجزة منذ { $on }
digest-soon = آجال الأسبوعين المقبلين
days-unit = { $n ->
    [one] يوم
    [two] يومان
    [few] أيام
    [many] يوماً
   *[other] يوم
}
words-on = جواب { $on } ({ $state }):
words-on-undated = آخر جواب ({ $state }):
never-said = لا جواب بعد
unheard = { $n ->
    [0] الطلب قائم، ولا جواب بعد
    [one] لا جواب عن رسالة متابعة واحدة
    [two] لا جواب عن رسالتي متابعة
    [few] لا جواب عن { $n } رسائل متابعة
   *[other] لا جواب عن { $n } رسالة متابعة
}
asked-on = طلب يوم { $on }
blocked-by = سبب التوقف: { $what }
done-on = أُنجز يوم { $on }
axis-progress = أُنجز { $done } من أصل { $total }، والمبرمج { $planned }
axis-late = المتأخر: { $n }
axis-delta = { $n } منذ النشرة الأخيرة

foot-digest = تتوصلون بهذه النشرة بصفتكم عضواً في «{ $body }»، ضمن «{ $programme }».
foot-read-by = خطأ أو سؤال؟ أجيبوا عن هذه الرسالة، وستصل إلى { $who }.
foot-leave = إيقاف التوصل بهذه النشرة
foot-leave-text = لإيقاف التوصل بهذه النشرة، اكتبوا إلى { $address }
foot-head = النشرة رقم { $number } · بصمة السجل
unsubscribe-subject = إيقاف التوصل بهذه النشرة
