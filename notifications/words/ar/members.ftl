# الرسائل إلى أعضاء الهيئات: الاستشارات، الاجتماعات، المحاضر، وما فهمناه منها.

consultation-vote-subject = رأيكم: { $question }
consultation-vote-lede = **يُستشار كل الأعضاء.** أجيبوا عن هذه الرسالة قبل نهاية { $by }: تكفي كلمة.
consultation-vote-reminder-subject = تذكير، رأيكم ما زال منتظراً: { $question }
consultation-vote-reminder-lede = **ما زال جوابكم ناقصاً.** وهو منتظر قبل نهاية { $by }: تكفي كلمة.
consultation-vote-how = اكتبوا كما تشاؤون. هذه الصيغ تُفهم كما هي، وتُحفظ كلماتكم:
consultation-vote-promise = يمكنكم تغيير رأيكم إلى حين الإغلاق. وستتوصلون بما فهمناه.
consultation-needs-subject = حاجياتكم: { $question }
consultation-needs-lede = **يُسأل كل الأعضاء.** أجيبوا عن هذه الرسالة قبل نهاية { $by } بكلماتكم: ستُنقل كما هي.
consultation-needs-reminder-subject = تذكير، حاجياتكم ما زالت منتظرة: { $question }
consultation-needs-reminder-lede = **ما زال جوابكم ناقصاً.** وهو منتظر قبل نهاية { $by }، بكلماتكم.
consultation-needs-how = الأفضل سطر لكل حاجة.
consultation-needs-promise = ستُجمع أجوبة كل الأعضاء في وثيقة واحدة. والجواب الجديد يحل محل السابق.
consultation-progress = الأجوبة المتوصل بها: { $answered } من { $members }.
consultation-chair = أنتم ترأسون هذه الهيئة: عبارة «أغلق الاستشارة» تغلقها على حالها.
rule-consensus = القاعدة: التوافق. يجيب الجميع ولا يعارض أحد؛ والتحفظ لا يمنع ويبقى مكتوباً.
rule-majority = القاعدة: الأغلبية. ينبغي أن يوافق أكثر من نصف الأعضاء.
rule-quorum = { $quorum ->
    [0] القاعدة: النصاب. ينبغي أن يجيب أكثر من نصف الأعضاء، وأن يفوق الموافقون المعارضين.
   *[other] القاعدة: النصاب. ينبغي أن يجيب { $quorum } من الأعضاء على الأقل، وأن يفوق الموافقون المعارضين.
}
vote-example-for = **موافق**
vote-example-against = **معارض**
vote-example-abstention = **امتناع**
vote-example-reserve = **تحفظ**: كلماتكم

result-subject = { $outcome }: { $question }
result-carried = اعتُمدت المسألة
result-not-carried = لم تُعتمد المسألة
result-needs = { $n ->
    [zero] لم يعبّر أي عضو عن حاجياته
    [one] عبّر عضو واحد عن حاجياته
    [two] عبّر عضوان عن حاجياتهما
    [few] عبّر { $n } أعضاء عن حاجياتهم
   *[other] عبّر { $n } عضواً عن حاجياتهم
}
result-by-rule = أُغلقت الاستشارة يوم { $on } لتحقق قاعدتها.
result-by-chair-title = مسألة حسمتها الرئاسة
result-by-chair = أغلقت الرئاسة الاستشارة يوم { $on } على حالها.
result-chair-words = كتبت الرئاسة:
result-votes = الأجوبة، من أصل { $members } عضواً
result-reserves = { $n ->
    [one] تحفظ واحد
    [two] تحفظان
    [few] { $n } تحفظات
   *[other] { $n } تحفظاً
}
result-missing = { $n ->
    [one] عضو واحد لم يجب
    [two] عضوان لم يجيبا
    [few] { $n } أعضاء لم يجيبوا
   *[other] { $n } عضواً لم يجيبوا
}
votes-for = موافق: { $n }
votes-against = معارض: { $n }
votes-abstention = { $n ->
    [one] امتناع واحد
   *[other] امتناع: { $n }
}
votes-reserve = بتحفظ: { $n }

heard-subject = توصلنا بجوابكم: { $title }
heard-subject-not = لم نفهم جوابكم: { $title }
heard-title = رسالتكم
heard-headline-done = سُجّل جوابكم
heard-headline-mixed = { $n ->
    [one] سُجّل جوابكم، وتبقى نقطة واحدة للتوضيح
    [two] سُجّل جوابكم، وتبقى نقطتان للتوضيح
    [few] سُجّل جوابكم، وتبقى { $n } نقط للتوضيح
   *[other] سُجّل جوابكم، وتبقى { $n } نقطة للتوضيح
}
heard-headline-asked = { $n ->
    [one] نقطة واحدة تحتاج إلى توضيح
    [two] نقطتان تحتاجان إلى توضيح
    [few] { $n } نقط تحتاج إلى توضيح
   *[other] { $n } نقطة تحتاج إلى توضيح
}
heard-headline-nothing = لم نتمكن من تسجيل أي شيء
heard-lede = توصلنا بها يوم { $on }. هذا ما فهمناه وسجلناه.
heard-lede-not = توصلنا بها يوم { $on }. لم نستطع أن نستخلص منها جواباً: **لم يُسجَّل شيء**.
heard-understood = ما فهمناه
heard-position-for = أنتم موافقون
heard-position-against = أنتم معارضون
heard-position-abstention = أنتم ممتنعون
heard-position-reserve = أبديتم تحفظاً، وهو مكتوب في النتيجة
heard-needs = سُجلت حاجياتكم كما هي
heard-closed = أُغلقت الاستشارة
heard-close-asked = لا يغلق الاستشارة إلا الرئيس: أُخبر التنسيق
heard-axis-word = ستُدرج كلمتكم في ملف الاجتماع
heard-presence-present = ستحضرون
heard-presence-absent = ستتغيبون
heard-presence-represented = سيمثلكم { $text }
heard-point = أُدرجت نقطة في جدول الأعمال: { $text }
heard-decision-recorded = سُجل القرار: { $text }
heard-decision-proposed = قرار مقترح على التنسيق: { $text }
heard-decision-asked = قرار يحتاج إلى توضيح: { $text }
heard-instruction = أُحيل على التنسيق: { $text }
heard-owner = المسؤول: { $who }
heard-deadline = الأجل: { $on }
heard-correct-consultation = ليس هذا قصدكم؟ أجيبوا عن هذه الرسالة: جوابكم الجديد يحل محل السابق.
heard-correct-needs = نسيتم شيئاً؟ أجيبوا عن هذه الرسالة: جوابكم الجديد يحل محل السابق.
heard-correct-invitation = ليس هذا قصدكم؟ أجيبوا عن هذه الرسالة: العبرة بآخر جواب.
heard-correct-axis = إضافة؟ أجيبوا عن هذه الرسالة: نصكم الجديد يحل محل السابق.
heard-correct-digest = ليس هذا قصدكم؟ أجيبوا عن هذه الرسالة وسيقرأها التنسيق.
heard-correct-minutes = تصحيح آخر؟ أجيبوا عن هذه الرسالة وسيقرأها التنسيق.
heard-correct-request = ليس هذا قصدكم؟ أجيبوا عن هذه الرسالة.

unheard-unknown = لم نفهم هذه الرسالة. سيقرأها التنسيق.
unheard-no-position = هل أنتم موافقون أم معارضون أم ممتنعون؟ يُكتب التحفظ «تحفظ: …».
unheard-unsure-position = موقفكم غير أكيد عند القراءة. أجيبوا بكلمة: موافق، معارض، امتناع، أو «تحفظ: …».
unheard-two-positions = يُقرأ في جوابكم موقفان. أيهما موقفكم؟
unheard-unsure-closing = تتحدثون عن إغلاق الاستشارة: هل تُغلق الآن؟ إن كان نعم فأجيبوا «أغلق الاستشارة».
unheard-two-presences = هل ستحضرون أم ستتغيبون؟
unheard-unsure-presence = لسنا متأكدين من حضوركم. أجيبوا بكلمة: حاضر، غائب، أو «يمثلني …».
unheard-no-proxy = من سيمثلكم؟
unheard-empty-decision = نص القرار ناقص.
unheard-no-owner = أجل بلا مسؤول: من يتولاه؟ اكتبوا «المسؤول: …».
unheard-no-deadline = مسؤول بلا أجل: متى؟ اكتبوا «قبل …».
unheard-owner-unknown = هذا المسؤول غير معروف في البرنامج: اذكروا اسمه أو صفته.
unheard-owner-ambiguous = عدة أشخاص يحملون هذا الاسم: اذكروه كاملاً.
unheard-unclear-deadline = الأجل غير واضح: اكتبوه يوم/شهر/سنة.
unheard-past-deadline = لقد مضى هذا الأجل.
unheard-unknown-point = لا يوجد هذا الرقم في جدول الأعمال.
unheard-nothing-said = لم نجد فيها قراراً ولا حضوراً ولا نقطة لجدول الأعمال. سيقرأها التنسيق.
unheard-consultation-over = أُغلقت هذه الاستشارة: لم يعد جوابكم محسوباً.
unheard-no-reply-token = أجيبوا مباشرة عن رسالتنا، حتى نتأكد أنكم أنتم.

invitation-moved = **تغيّر موعد الاجتماع**: كان مقرراً { $on }.
invitation-moved-subject = { $body }: أُجّل الاجتماع إلى { $on }
invitation-agenda = في جدول الأعمال إلى الآن
invitation-how = أخبرونا هل ستحضرون، بأزرار تقويمكم أو بالرد على هذه الرسالة. هذه الصيغ تُفهم كما هي؛ وتُطلب نقطة بعبارة «جدول الأعمال: …».
invitation-quorum = { $n ->
    [one] يلزم حضور عضو واحد أو تمثيله.
    [two] يلزم حضور عضوين أو تمثيلهما.
    [few] يلزم حضور { $n } أعضاء أو تمثيلهم.
   *[other] يلزم حضور { $n } عضواً أو تمثيلهم.
}
presence-example-present = **حاضر**
presence-example-absent = **غائب**
presence-example-represented = **يمثلني** …
meeting-place = المكان: { $place }
cancelled-subject = { $body }: أُلغي اجتماع { $on }
cancelled-title = أُلغي اجتماع { $on }
cancelled-lede = { $body }: لن ينعقد الاجتماع. ستُخبرون بالاجتماع المقبل.
axis-word-subject = كلمتكم عن المحور { $axis } قبل اجتماع { $on }
axis-word-title = المحور { $axis }: { $title }
axis-word-lede = **تجتمع { $body } { $on }.** أجيبوا عن هذه الرسالة: في جملتين أو ثلاث، ماذا ينبغي أن تعرف اللجنة عن هذا المحور؟
axis-word-pack = يُرسل الملف { $on }؛ وستكون كلمتكم فيه باسمكم.
axis-word-figures = الإجراءات المنجزة: { $done } من أصل { $total }.
axis-word-late = { $n ->
    [one] إجراء متأخر
    [two] إجراءان متأخران
    [few] { $n } إجراءات متأخرة
   *[other] { $n } إجراءً متأخراً
}
axis-word-blocked = { $n ->
    [one] إجراء متعثر
    [two] إجراءان متعثران
    [few] { $n } إجراءات متعثرة
   *[other] { $n } إجراءً متعثراً
}
axis-word-silent = { $n ->
    [one] إجراء بلا أي خبر
    [two] إجراءان بلا أي خبر
    [few] { $n } إجراءات بلا أي خبر
   *[other] { $n } إجراءً بلا أي خبر
}
axis-word-promise = من دون جواب، يُرسل الملف من دونها.
minutes-subject = محضر: { $body }، { $on }
minutes-title = محضر اجتماع { $on }
minutes-quorum = اكتمل النصاب: { $n } بين حاضر وممثَّل، والمطلوب { $quorum }.
minutes-no-quorum = لم يكتمل النصاب: { $n } بين حاضر وممثَّل، والمطلوب { $quorum }.
minutes-next = الاجتماع المقبل { $on }، ويُعرض عليه هذا المحضر للمصادقة.
minutes-decisions = { $n ->
    [one] قرار واحد
    [two] قراران
    [few] { $n } قرارات
   *[other] { $n } قراراً
}
minutes-points = النقاط المدروسة
minutes-attendance = الحضور
minutes-present = { $n ->
    [one] حاضر
   *[other] الحاضرون: { $n }
}
minutes-represented = { $n ->
    [one] ممثَّل
   *[other] الممثَّلون: { $n }
}
minutes-absent = { $n ->
    [one] غائب
   *[other] الغائبون: { $n }
}
minutes-unknown = { $n ->
    [one] بلا جواب
   *[other] بلا جواب: { $n }
}
minutes-promise = تصحيح؟ أجيبوا عن هذه الرسالة قبل الاجتماع المقبل وسيقرأه التنسيق.

digest-agenda = جدول الأعمال
digest-agenda-hint = يُسجَّل القرار بالجواب: «قرار 2: … المسؤول … قبل …».
digest-axis-words = كلمة المحاور
agenda-contradiction-complete-not-done = 100% ولم ينته
agenda-contradiction-begun-not-started = «لم يبدأ» وقد شُرع فيه
agenda-contradiction-forecast-late = نهاية متوقعة بعد الأجل
agenda-answers = الأجوبة: { $answered } من { $members }
agenda-deadline = الأجل: { $on }

mail-consultation = الرسالة: استشارة
mail-consultation-reminder = الرسالة: تذكير باستشارة
mail-consultation-result = الرسالة: نتيجة استشارة
mail-acknowledgement = الرسالة: إشعار بالتوصل لعضو
mail-review-cancelled = الرسالة: اجتماع ملغى
mail-axis-word = الرسالة: كلمة محور
mail-minutes = الرسالة: محضر
cli-mail-consultation = استشارة
cli-mail-consultation-reminder = تذكير باستشارة
cli-mail-consultation-result = نتيجة استشارة
cli-mail-acknowledgement = إشعار بالتوصل لعضو
cli-mail-review-cancelled = اجتماع ملغى
cli-mail-axis-word = كلمة محور
cli-mail-minutes = محضر
flows-mail-consultation = استشارة
flows-mail-consultation-reminder = تذكير باستشارة
flows-mail-consultation-result = نتيجة استشارة
flows-mail-acknowledgement = إشعار بالتوصل لعضو
flows-mail-review-cancelled = اجتماع ملغى
flows-mail-axis-word = كلمة محور
flows-mail-minutes = محضر
cli-desk-kind-decision = قرار مقترح
cli-desk-kind-instruction = تعليمات من عضو
cli-desk-kind-draft = نص للمراجعة
flows-desk-decision = قرار مقترح
flows-desk-instruction = تعليمات من عضو
flows-desk-draft = نص للمراجعة
decision-decision-plain = هل يُسجَّل هذا القرار؟
decision-instruction-plain = يطلب عضو شيئاً
decision-draft-plain = نص للمراجعة قبل الإرسال
why-no-position = لا موقف معروف
why-unsure-position = موقف غير أكيد
why-two-positions = موقفان في جواب واحد
why-unsure-closing = إغلاق الاستشارة غير أكيد
why-two-presences = ذُكر الحضور والغياب معاً
why-unsure-presence = الحضور غير أكيد
why-no-proxy = لم يُسمَّ الممثل
why-empty-decision = قرار بلا نص
why-no-owner = قرار له أجل بلا مسؤول
why-no-deadline = قرار له مسؤول بلا أجل
why-owner-unknown = مسؤول غير معروف في البرنامج
why-owner-ambiguous = عدة أشخاص بهذا الاسم
why-unclear-deadline = أجل غير واضح
why-past-deadline = أجل مضى
why-unknown-point = رقم غير موجود في جدول الأعمال
why-nothing-said = لا قرار ولا حضور ولا نقطة
why-consultation-over = استشارة مغلقة
why-not-a-member = لم يعد عضواً في الهيئة

cli-rehearse-why-consultation = «{ $question }»، الجواب قبل { $answer_by }
cli-rehearse-why-consultation-reminder = تذكير { $rank }: «{ $question }»، الجواب قبل { $answer_by }
cli-rehearse-why-consultation-result = نتيجة «{ $question }»
cli-rehearse-why-acknowledgement = إشعار بالتوصل: «{ $title }»
cli-rehearse-why-review-cancelled = أُلغي اجتماع «{ $body }» يوم { $on }
cli-rehearse-why-axis-word = كلمة المحور { $axis } قبل اجتماع { $on }
cli-rehearse-why-minutes = محضر «{ $body }»، { $on }
cli-tick-consult = الاستشارات: { $counts }
cli-tick-step-consult = الاستشارات
cli-count-asked = الأعضاء المستشارون
cli-count-reminded = الأعضاء المذكَّرون
flows-consulted-title = { $programme }: الاستشارات
flows-column-question = السؤال
flows-column-votes = الأصوات
flows-column-missing = من لم يجب
flows-column-reserves = التحفظات
flows-column-rule-met = تحققت القاعدة
flows-yes = نعم
flows-no = لا
consultation-state-planned = مبرمجة
consultation-state-open = مفتوحة
consultation-state-closed = مغلقة
consultation-state-dropped = مسحوبة
demo-kind-consultation = استشارات
demo-kind-consultation-reminder = تذكيرات باستشارة
demo-kind-consultation-result = نتائج استشارات
demo-kind-acknowledgement = إشعارات للأعضاء
demo-kind-review-cancelled = إلغاءات
demo-kind-axis-word = كلمات المحاور
demo-kind-minutes = محاضر
demo-desk-decision = قرارات مقترحة
demo-desk-instruction = تعليمات أعضاء
demo-desk-draft = نصوص للمراجعة
demo-event-member-consulted = { $n ->
    [one] استشارة عضو واحد
   *[other] أعضاء مستشارون: { $n }
}
demo-event-member-reminded = { $n ->
    [one] تذكير عضو واحد
   *[other] أعضاء مذكَّرون: { $n }
}
demo-event-member-answered = { $n ->
    [one] جواب عضو واحد
   *[other] أجوبة أعضاء: { $n }
}
demo-event-consultation-closed = { $n ->
    [one] إغلاق استشارة
   *[other] استشارات مغلقة: { $n }
}
demo-event-decision-recorded = { $n ->
    [one] قرار واحد
   *[other] قرارات: { $n }
}
why-no-meeting = لا اجتماع مقبلا لهذه النقطة
heard-point-waits = نقطة أحيلت على التنسيقية لعدم وجود اجتماع مقرر: { $text }
