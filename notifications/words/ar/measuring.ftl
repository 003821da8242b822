# الأرقام والمحاور المطلوبة بالبريد: الطلب وتذكيره وما فُهم من الجواب.
figures-request-subject = { $n ->
    [one] رقم واحد مطلوب قبل { $by }
    [two] رقمان مطلوبان قبل { $by }
    [few] { $n } أرقام مطلوبة قبل { $by }
   *[other] { $n } رقما مطلوبا قبل { $by }
}
figures-request-lede = { $n ->
    [one] **مطلوب منكم مؤشر واحد.** أجيبوا عن هذه الرسالة قبل { $by }: يكفي رقم ترتيبه وقيمته.
    [two] **مطلوب منكم مؤشران.** أجيبوا عن هذه الرسالة قبل { $by }: يكفي رقم كل مؤشر وقيمته.
    [few] **مطلوب منكم { $n } مؤشرات.** أجيبوا عن هذه الرسالة قبل { $by }: يكفي رقم كل مؤشر وقيمته.
   *[other] **مطلوب منكم { $n } مؤشرا.** أجيبوا عن هذه الرسالة قبل { $by }: يكفي رقم كل مؤشر وقيمته.
}
figures-reminder-subject = { $n ->
    [one] تذكير: رقم واحد منتظر
    [two] تذكير: رقمان منتظران
    [few] تذكير: { $n } أرقام منتظرة
   *[other] تذكير: { $n } رقما منتظرا
}
figures-reminder-lede = { $n ->
    [one] **ما زال هذا الرقم ناقصا.** أجيبوا عن هذه الرسالة: يكفي رقم ترتيبه وقيمته.
    [two] **ما زال هذان الرقمان ناقصين.** أجيبوا عن هذه الرسالة: يكفي رقم كل مؤشر وقيمته.
    [few] **ما زالت هذه الأرقام ناقصة، وعددها { $n }.** أجيبوا عن هذه الرسالة: يكفي رقم كل مؤشر وقيمته.
   *[other] **ما زالت هذه الأرقام ناقصة، وعددها { $n }.** أجيبوا عن هذه الرسالة: يكفي رقم كل مؤشر وقيمته.
}
figures-title = { $n ->
    [one] رقم واحد مطلوب
    [two] رقمان مطلوبان
    [few] { $n } أرقام مطلوبة
   *[other] { $n } رقما مطلوبا
}
figures-asked-on = تاريخ الطلب: { $on }.
figures-instead = تُسألون في غياب { $who }.
figures-due = { $n ->
    [one] المؤشر
    [two] المؤشران
   *[other] المؤشرات
}
figures-unit = الوحدة: { $unit }
figures-how = سطر لكل مؤشر، تحت رقمه أو مرجعه. دون تاريخ، يُعتبر الرقم رقم يوم جوابكم. هذه الصيغ تُفهم كما هي:
figures-example = **{ $number }: { $value }** { $unit }
figures-example-day = **{ $number }: { $value } بتاريخ { $on }**
figures-example-correction = **تصحيح: { $number }: { $value }**
figures-promise = ستتوصلون بما فهمناه. لا يُمحى شيء: الرقم المصحح يبقى في السجل.
axes-request-subject = { $n ->
    [one] محور واحد لم يوصف بعد
    [two] محوران لم يوصفا بعد
    [few] { $n } محاور لم توصف بعد
   *[other] { $n } محورا لم يوصف بعد
}
axes-request-lede = **المخطط غير مكتمل.** أخبرونا قبل { $by } بما يمكن وصفه أيضا.
axes-reminder-subject = { $n ->
    [one] تذكير: محور واحد لم يوصف بعد
    [two] تذكير: محوران لم يوصفا بعد
    [few] تذكير: { $n } محاور لم توصف بعد
   *[other] تذكير: { $n } محورا لم يوصف بعد
}
axes-reminder-lede = **ما زال المخطط غير مكتمل.** لم يوصف أي محور منذ طلبنا.
axes-title = { $n ->
    [one] محور واحد للوصف
    [two] محوران للوصف
    [few] { $n } محاور للوصف
   *[other] { $n } محورا للوصف
}
axes-due = { $n ->
    [one] محور واحد لم يوصف بعد
    [two] محوران لم يوصفا بعد
    [few] { $n } محاور لم توصف بعد
   *[other] { $n } محورا لم يوصف بعد
}
axes-request-under-subject = محاور للوصف ضمن { $refs }
axes-reminder-under-subject = تذكير: محاور للوصف ضمن { $refs }
axes-under-title = محاور للوصف ضمن { $refs }
axes-under-due = لم يوصف أي محور هنا بعد
axes-how = أتموا ملف البرنامج، أو أجيبوا عن هذه الرسالة، سطر لكل محور: سيدرجه التنسيق في المخطط.
axes-example = **محور**: { $title }
axes-example-title = عنوانه والمستوى الذي فوقه
axes-promise = يعود الطلب عند كل أجل إلى أن يكتمل المخطط.

foot-programme = تتوصلون بهذه الرسالة في إطار «{ $programme }».
foot-figures = تتوصلون بهذه الرسالة لأنكم تقدمون معطيات «{ $programme }». إن لم يعد الأمر كذلك، فأخبرونا في جوابكم بمن أصبح مكلفاً بها.
heard-title-figures = أرقامكم
heard-figure = سُجل الرقم: { $text }
heard-figure-corrected = صُحح الرقم: { $text }
heard-figure-asked = رقم يحتاج إلى توضيح: { $text }
heard-figure-doubted = رقم يحتاج إلى تأكيد: { $text }
heard-figure-accepted = أكد التنسيق هذا الرقم: { $text }
heard-figure-refused = لم يأخذ التنسيق بهذا الرقم: { $text }
heard-figure-before = يعوض: { $value } { $unit }، وهو محفوظ في السجل
heard-correct-figures = ليس هذا ما قصدتم؟ أجيبوا عن هذه الرسالة: «تصحيح:» ثم الرقم الترتيبي والقيمة الصحيحة.

unheard-no-figure = لم نجد فيها أي رقم. اكتبوا مثلا «1: 42».
unheard-no-indicator = لأي مؤشر هذا الرقم؟ اكتبوا رقم ترتيبه قبله.
unheard-unknown-indicator = هذا ليس رقم مؤشر مطلوب.
unheard-several-figures = تُقرأ عدة أرقام لهذا المؤشر. أيها الصحيح؟
unheard-figure-ambiguous = هل تفصل هذه العلامة الآلاف أم الأعشار؟ اكتبوا 69 900 أو 69,9.
unheard-figure-unsure = هل هذا هو رقم اليوم؟ في عبارتكم شك.
unheard-figure-imprecise = هذا الرقم غير دقيق. أعطوا الرقم الذي يمكن نشره.
unheard-unit-mismatch = الوحدة ليست وحدة المؤشر. أعطوا الرقم بوحدته.
unheard-out-of-range = النسبة المئوية بين 0 و100. إن كان الأمر كذلك فاكتبوا «أؤكد» مع الرقم.
unheard-future-figure = هذا التاريخ لم يأت بعد: الرقم يُقاس.
unheard-unclear-day = رقم أي يوم هذا؟ اكتبوا التاريخ يوم/شهر/سنة.
unheard-figure-fell = هذا الرقم يتراجع عن الأخير. سيؤكده التنسيق، أو أجيبوا «أؤكد» مع الرقم.
unheard-figure-far-off = هذا الرقم يبعد عن الأخير بأكثر من عشر مرات. سيؤكده التنسيق، أو أجيبوا «أؤكد» مع الرقم.
unheard-mandate-ended = شخص آخر يعطي هذا الرقم الآن.
why-no-figure = لم يُعرف أي رقم
why-no-indicator = رقم دون مؤشر مسمى
why-unknown-indicator = مؤشر خارج الطلب
why-several-figures = عدة أرقام لمؤشر واحد
why-figure-ambiguous = علامة الآلاف أو الأعشار
why-figure-unsure = رقم منفي أو مستهدف أو مؤقت أو نسبي
why-figure-imprecise = رقم تقريبي
why-unit-mismatch = وحدة غير وحدة المؤشر
why-out-of-range = نسبة خارج 0 إلى 100
why-future-figure = رقم بتاريخ لم يأت بعد
why-unclear-day = تاريخ الرقم غير واضح
why-figure-fell = رقم متراجع
why-figure-far-off = رقم بعيد جدا عن الأخير

mail-figure-request = رسالة: طلب أرقام
mail-figure-reminder = رسالة: تذكير بأرقام
cli-mail-figure-request = طلب أرقام
cli-mail-figure-reminder = تذكير بأرقام
flows-mail-figure-request = طلب أرقام
flows-mail-figure-reminder = تذكير بأرقام
demo-kind-figure-request = طلبات أرقام
demo-kind-figure-reminder = تذكيرات بأرقام
cli-desk-kind-figure = رقم للتأكيد
flows-desk-figure = رقم للتأكيد
demo-desk-figure = أرقام للتأكيد
decision-figure-plain = هل يؤخذ بهذا الرقم؟
cli-rehearse-why-figure-request = { $of ->
    [axes] { $axes ->
        [one] محور واحد للوصف
        [two] محوران للوصف
        [few] { $axes } محاور للوصف
       *[other] { $axes } محورا للوصف
    }
    [both] { $refs } و{ $axes ->
        [one] محور واحد للوصف
        [two] محوران للوصف
        [few] { $axes } محاور للوصف
       *[other] { $axes } محورا للوصف
    }
   *[figures] { $refs }
}، الجواب قبل { $answer_by }
cli-rehearse-why-figure-reminder = التذكير { $rank }: { $of ->
    [axes] { $axes ->
        [one] محور واحد للوصف
        [two] محوران للوصف
        [few] { $axes } محاور للوصف
       *[other] { $axes } محورا للوصف
    }
    [both] { $refs } و{ $axes ->
        [one] محور واحد للوصف
        [two] محوران للوصف
        [few] { $axes } محاور للوصف
       *[other] { $axes } محورا للوصف
    }
   *[figures] { $refs }
}
cli-tick-measure = الأرقام: { $counts }
cli-tick-step-measure = طلبات الأرقام
cli-count-figure-requests = طلبات أرقام
cli-count-figure-reminders = تذكيرات بأرقام
cli-count-figures-closed = طلبات أرقام أُغلقت
flows-measured-title = { $programme }: الأرقام المطلوبة
cli-history-figure = رقم
flows-column-figures = الأرقام المطلوبة
digest-figures-silent = أرقام مطلوبة لم تُعط بعد
figures-silent = طُلب في { $on }، منتظر قبل { $by }
figures-silent-reminded = { $n ->
    [one] تذكير واحد
    [two] تذكيران
    [few] { $n } تذكيرات
   *[other] { $n } تذكيرا
}
figures-silent-axes = محاور لم توصف بعد
demo-sum-figures = الأرقام
demo-sum-of-figures = الأشخاص المسؤولون: { $people } · الأرقام المعطاة: { $given }، منها تصحيحات: { $corrected } · من ذُكّروا: { $reminded } · تناقضات مع المصرح به: { $contradictions }
demo-event-figures-requested = { $n ->
    [one] طلب أرقام واحد
    [two] طلبا أرقام
    [few] { $n } طلبات أرقام
   *[other] { $n } طلب أرقام
}
demo-event-figures-reminded = { $n ->
    [one] تذكير واحد بأرقام
    [two] تذكيران بأرقام
    [few] { $n } تذكيرات بأرقام
   *[other] { $n } تذكيرا بأرقام
}
demo-event-figure-given = { $n ->
    [one] رقم واحد أُعطي
    [two] رقمان أُعطيا
    [few] { $n } أرقام أُعطيت
   *[other] { $n } رقما أُعطي
}
demo-event-figure-corrected = { $n ->
    [one] رقم واحد صُحح
    [two] رقمان صُححا
    [few] { $n } أرقام صُححت
   *[other] { $n } رقما صُحح
}
agenda-contradiction-observed = المعاين: { $share }% من هدف «{ $indicator }»
demo-one-figure-request = طلب أرقام
demo-one-figure-reminder = تذكير بالأرقام
