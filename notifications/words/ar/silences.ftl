# صمت يطول: ما تقوله عنه الطلبات اللاحقة والتذكيرات والإشعارات والمحاكاة.
silence-goes-on = لم يصلنا جواب عن طلبنا ليوم { $asked }: هذه الرسالة بمثابة تذكير به.
silence-goes-on-of = لم يصلنا جواب عن طلبنا ليوم { $asked } بشأن { $refs }: هذه الرسالة بمثابة تذكير به.
silence-told = كما أعلنّا، **تُرسل نسخة اليوم إلى { $who }**.
silence-told-of = كما أعلنّا، **تُرسل نسخة اليوم إلى { $who }** بشأن عدم جوابكم عن { $refs }.
reminder-escalation-of = إن لم يصلنا جوابكم عن { $refs }، **فستُرسل نسخة إلى { $who } يوم { $on }**. سطر واحد قبل ذلك يكفي لتفاديها.
escalation-next-of = الخطوة المقبلة، إن بقي { $refs } بلا جواب: **تُرسل نسخة إلى { $who } يوم { $on }**.
notice-lede-some = { $n ->
    [0] لم يصلنا جواب عن طلبنا ليوم { $asked }، فأرسلنا نسخة منه.
    [one] لم يصلنا جواب عن طلبنا ليوم { $asked } ولا عن تذكيرنا، فأرسلنا نسخة منه كما أعلنّا.
    [two] لم يصلنا جواب عن طلبنا ليوم { $asked } ولا عن تذكيرينا، فأرسلنا نسخة منه كما أعلنّا.
    [few] لم يصلنا جواب عن طلبنا ليوم { $asked } ولا عن تذكيراتنا الـ{ $n }، فأرسلنا نسخة منه كما أعلنّا.
   *[other] لم يصلنا جواب عن طلبنا ليوم { $asked } ولا عن تذكيراتنا ({ $n })، فأرسلنا نسخة منه كما أعلنّا.
}
notice-copy = نسخة إلى { $who }.
notice-copy-of = نسخة إلى { $who }: { $refs }.
cli-rehearse-also-silent-since = لا جواب منذ { $silent_since }
cli-rehearse-also-rank = بمثابة التذكير رقم { $rank }
cli-rehearse-also-told-now = الرفع المعلن عنه يتم اليوم إلى { $told_now }
cli-rehearse-also-next-escalates-on = يعلن عن الرفع يوم { $next_escalates_on } إلى { $next_escalates_to }
error-snooze-past-deadline = { $latest } على أبعد تقدير: أجل الإجراء { $action } هو ذلك اليوم، ولا تُؤجَّل تذكيراته إلى ما بعده.
error-snooze-too-far = { $latest } على أبعد تقدير: لا تُؤجَّل التذكيرات أكثر من { $days } يوما.
