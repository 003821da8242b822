### المحاكاة: ما الذي سيُرسل.

cli-rehearse = يعرض كل رسالة ستُرسل، يوما بيوم، مع سببها؛ ولا يُرسل شيء.
cli-rehearse-usage = PROGRAMME [--days NOMBRE] [--from JOUR] [--answering PART] [--json]
cli-rehearse-more = بالقواعد نفسها المعمول بها فعليا، على نسخة من قاعدة البيانات وساعة محاكاة. ويُعتبر البرنامج منطلقا.
cli-rehearse-option-days = عدد الأيام ابتداء من اليوم الأول (90)
cli-rehearse-option-from = اليوم الأول، بصيغة AAAA-MM-JJ (اليوم الحالي)
cli-rehearse-option-answering = نسبة الأشخاص الذين يجيبون، من 0 إلى 1 (0)؛ وهم أنفسهم دائما
cli-value-share = PART

cli-rehearse-none = لن تُرسل أي رسالة من { $first } إلى { $last }.
cli-rehearse-day = اليوم
cli-rehearse-hour = الساعة
cli-rehearse-mail = الرسالة
cli-rehearse-recipient = المرسل إليه
cli-rehearse-reason = السبب
cli-rehearse-sum = من { $first } إلى { $last }: عدد الرسائل { $mails } وعدد الأشخاص { $people }؛ وأكثر الأيام رسائل هو { $busiest } ({ $most }).
cli-rehearse-kinds = منها: { $kinds }.

cli-rehearse-why-request = حان موعد الإفادة عن إجراءات عددها { $actions }، والجواب قبل { $answer_by }
cli-rehearse-why-reminder = التذكير رقم { $rank }: لا جواب عن إجراءات عددها { $actions } منذ { $asked_on }
cli-rehearse-why-reminder-escalates-on = التذكير رقم { $rank }: لا جواب عن إجراءات عددها { $actions } منذ { $asked_on }؛ ويعلن عن الرفع يوم { $escalates_on } إلى { $escalates_to }
cli-rehearse-why-escalation = لم يجيبوا إلى اليوم: { $owners }
cli-rehearse-why-escalation-notice = إشعار برفع عدم الجواب منذ { $asked_on } إلى { $told }
cli-rehearse-why-receipt = إشعار بتوصل بجواب عن إجراءات عددها { $actions }
cli-rehearse-why-invitation = اجتماع «{ $body }» يوم { $on }
cli-rehearse-why-digest = العدد { $number } من ملخص «{ $body }»
cli-rehearse-why-digest-review-on = العدد { $number } من ملخص «{ $body }»، قبل اجتماع { $review_on }
cli-rehearse-why-desk = عناصر تنتظر القرار عددها { $items }
cli-rehearse-why-alert = { $code }

error-rehearse-days = تشمل المحاكاة من يوم واحد إلى { $most } يوما، لا { $days }.
error-rehearse-answering = نسبة الأشخاص الذين يجيبون بين 0 و1 (0.8 تعني 80%)، لا { $share }.
error-rehearse-past = البرنامج قيد التتبع: تبدأ محاكاته اليوم ({ $today }) على الأقل، لا في { $first }.

cli-rehearse-batch-many = يوم { $day }، تنتظر هذه الرسائل موافقة شخص («suivi go { $programme }»): { $count } جاهزة، والمعتاد { $usual } في اليوم على الأكثر.
cli-rehearse-batch-overdue = يوم { $day }، تنتظر هذه الرسائل موافقة شخص («suivi go { $programme }»): هي الأولى في البرنامج، وعدد الإجراءات المتأخرة { $late }.
why-batch-many = رسائل أكثر بكثير من المعتاد
why-batch-overdue = أولى رسائل برنامج تأخرت فيه إجراءات كثيرة
cli-rehearse-why-acknowledgement-figures = { $figures ->
    [0] إشعار بتوصل جواب في شأن أرقام
    [one] إشعار بتوصل رقم واحد
    [two] إشعار بتوصل رقمين
    [few] إشعار بتوصل { $figures } أرقام
   *[other] إشعار بتوصل { $figures } رقما
}
