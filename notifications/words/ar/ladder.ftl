# السلم: ما ينتظر ماذا، وما ينتظر الإذن، وما أُجّل.
release-title = { $n ->
    [one] إجراء واحد يمكن أن يتقدم
    [two] إجراءان يمكن أن يتقدما
    [few] { $n } إجراءات يمكن أن تتقدم
   *[other] { $n } إجراء يمكن أن يتقدم
}
release-lede = ما كنتم تنتظرونه قد أُنجز.
release-after = بعد { $refs }
waits-for = ينتظر { $refs }
holds-up = يعطّل { $refs }
mail-release = رسالة: يمكن المتابعة
cli-mail-release = يمكن المتابعة
cli-rehearse-why-release = ما كان ينتظره { $refs } قد أُنجز
cli-policy-grace = مهلة بعد تاريخ الجواب
cli-policy-deadlines = السؤال حول الأجل
cli-around-deadline = { $days } من أيام العمل حول الأجل
cli-field-depends-on = ينتظر
cli-field-hours = ساعات الإرسال
cli-desk-kind-batch = إرسال غير معتاد
decision-batch-plain = هل يُسمح بإرسال غير معتاد؟
cli-go = يسمح بإرسال رسائل البرنامج التي تنتظر موافقتكم.
cli-go-usage = PROGRAMME [--json]
cli-go-more = كل إرسال يفوق المعتاد بكثير ينتظر شخصا؛ وما لم يعد مستحقا لن يُرسل.
cli-go-done = { $programme }: عدد الرسائل المسموح بإرسالها { $mails }.
cli-snooze = يؤجل تذكيرات إجراء دون تغيير أجله.
cli-snooze-usage = PROGRAMME ACTION --until JOUR [--json]
cli-snooze-option-until = اليوم الذي تُستأنف منه التذكيرات، بصيغة AAAA-MM-JJ
cli-option-action = مرجع الإجراء
cli-value-action = ACTION
cli-snooze-done = الإجراء { $ref }: لا تذكير قبل { $day }؛ وأجله لا يتغير.
error-batch-none = لا رسالة للبرنامج «{ $programme }» تنتظر الموافقة.
error-snooze-past-day = اليوم { $day } ليس يوما قادما.
error-action-closed = الإجراء { $action } منجز أو متخلى عنه: لا تذكير بعد الآن.
file-action-circle = هذه الإجراءات ينتظر بعضها بعضا في دائرة: { $chain }؛ احذفوا إحدى هذه الروابط
file-hour-invalid = «{ $value }» ليست ساعة؛ اكتبوا "08:00"
file-hours-until = ساعة النهاية { $value } لا تأتي بعد ساعة البداية
file-policy-grace = المهلة ({ $value }) لا يمكن أن تكون سالبة
file-policy-deadlines = يجب أن تكون الأيام تصاعدية، لا { $value }
error-hours-until = ساعة النهاية { $value } لا تأتي بعد ساعة البداية.
error-policy-grace = المهلة ({ $value }) لا يمكن أن تكون سالبة.
cli-early-deadline = للمراجعة: أجل الإجراء { $ref } هو { $deadline }، قبل «{ $awaited }» الذي ينتظره ({ $after }). صححوا أحد الأجلين أو احذفوا التبعية.
