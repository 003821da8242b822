# إشعار التوصل.
receipt-subject = جوابكم ليوم { $on }: { $title }
receipt-subject-understood = { $n ->
    [one] تحيين إجراء واحد
    [two] تحيين إجراءين
    [few] تحيين { $n } إجراءات
    [many] تحيين { $n } إجراءً
   *[other] تحيين { $n } إجراء
}
receipt-subject-unclear = { $n ->
    [one] نقطة واحدة تحتاج إلى توضيح
    [two] نقطتان تحتاجان إلى توضيح
    [few] { $n } نقط تحتاج إلى توضيح
   *[other] { $n } نقطة تحتاج إلى توضيح
}
receipt-subject-office = { $n ->
    [one] نقطة واحدة أُحيلت إلى التنسيق
    [two] نقطتان أُحيلتا إلى التنسيق
    [few] { $n } نقط أُحيلت إلى التنسيق
   *[other] { $n } نقطة أُحيلت إلى التنسيق
}
receipt-subject-decided = حسم التنسيق الأمر
receipt-title-understood = { $n ->
    [one] سجّلنا جوابكم عن إجراء واحد
    [two] سجّلنا جوابكم عن إجراءين
    [few] سجّلنا جوابكم عن { $n } إجراءات
    [many] سجّلنا جوابكم عن { $n } إجراءً
   *[other] سجّلنا جوابكم عن { $n } إجراء
}
receipt-title-unclear = { $n ->
    [one] نقطة واحدة تحتاج إلى توضيح
    [two] نقطتان تحتاجان إلى توضيح
    [few] { $n } نقط تحتاج إلى توضيح
   *[other] { $n } نقطة تحتاج إلى توضيح
}
receipt-title-office = { $n ->
    [one] نقطة واحدة أُحيلت إلى التنسيق
    [two] نقطتان أُحيلتا إلى التنسيق
    [few] { $n } نقط أُحيلت إلى التنسيق
   *[other] { $n } نقطة أُحيلت إلى التنسيق
}
receipt-title-both = { $n ->
    [one] سجّلنا جوابكم عن إجراء واحد، و{ $unclear }
    [two] سجّلنا جوابكم عن إجراءين، و{ $unclear }
    [few] سجّلنا جوابكم عن { $n } إجراءات، و{ $unclear }
    [many] سجّلنا جوابكم عن { $n } إجراءً، و{ $unclear }
   *[other] سجّلنا جوابكم عن { $n } إجراء، و{ $unclear }
}
receipt-title-decided = حسم التنسيق الأمر
receipt-title-nothing = لم نتمكن من تسجيل أي شيء
receipt-lede = هذا ما فهمناه من جوابكم ليوم { $on }.
receipt-lede-decided = هذا مآل ما اقترحتموه يوم { $on }.
receipt-lede-vouched = رسالة من { $who } بتاريخ { $on } لم تأت من عنوانكم؛ وقد اعتبرها التنسيق جواباً منكم. هذا ما فهمناه منها.
receipt-applied = سُجّل
receipt-proposed = في انتظار الموافقة
receipt-asked = يحتاج إلى توضيح
receipt-office = أُحيل إلى التنسيق
receipt-decided = حُسم
receipt-unattached = ما لم نتمكن من قراءته
receipt-pending = { $n ->
    [one] إجراء واحد ما زال ينتظر جوابكم
    [two] إجراءان ما زالا ينتظران جوابكم
    [few] { $n } إجراءات ما زالت تنتظر جوابكم
    [many] { $n } إجراءً ما زال ينتظر جوابكم
   *[other] { $n } إجراء ما زال ينتظر جوابكم
}
receipt-pending-hint = أجيبوا عنها في الرسالة نفسها، بذكر أرقامها.
receipt-correct = **هل من خطأ؟** أجيبوا عن هذه الرسالة، مثلاً «{ $example }». جوابكم الأخير هو المعتمد.
receipt-correct-plain = **هناك خطأ؟** أجيبوا عن هذه الرسالة.
receipt-example = { $ref }: 40%
receipt-new-deadline = الأجل الجديد: { $new } عوض { $old }
receipt-new-deadline-alone = الأجل الجديد: { $new }
receipt-waits = في انتظار موافقة { $who }؛ وإلى ذلك الحين لا يتغير شيء.
receipt-waits-alone = في انتظار موافقة التنسيق؛ وإلى ذلك الحين لا يتغير شيء.
receipt-waits-deadline = في انتظار موافقة { $who }؛ وإلى ذلك الحين لا يتغير الأجل.
receipt-waits-deadline-alone = في انتظار موافقة التنسيق؛ وإلى ذلك الحين لا يتغير الأجل.
receipt-accepted = وافق التنسيق.
receipt-refused = لم يوافق التنسيق: لا يتغير الأجل.
receipt-refused-plain = لم يوافق التنسيق: لا يتغير شيء.
receipt-reason = السبب المذكور: { $reason }
receipt-forecast = الانتهاء متوقع يوم { $on }
receipt-blocker = سبب التوقف: { $blocker }
receipt-delegate = تقترحون إسناده إلى { $delegate }
