# Organisations and people apart: what a file says of them, what the command line answers.

file-role-overlap = للصفة «{ $role }» صاحب في تلك الأيام (السطر { $line })؛ أنهوا الولاية في اليوم السابق لبداية التي تليها
file-chair-overlap = للهيئة رئيس في تلك الأيام (السطر { $line })؛ حددوا تواريخ إحدى الولايتين
file-member-nobody = هذا العضو لا يدل على أحد؛ أضيفوا «personne:» أو «fonction:»
file-member-both = هذا العضو شخص وصفة في آن واحد؛ أبقوا «personne:» أو «fonction:»
file-substitute-self = لا ينوب «{ $person }» عن نفسه؛ سموا غيره في «par:»
file-substitute-overlap = لـ«{ $person }» نائب في تلك الأيام (السطر { $line })؛ نائب واحد في كل مرة
file-owner-no-role = «{ $organisation }» مؤسسة بلا صفة فلا أحد يجيب عنها؛ أضيفوا صفة تكون «organisation:» فيها «{ $organisation }»
file-owner-several-roles = لـ«{ $organisation }» أكثر من صفة ({ $known })؛ سموا الصفة التي تجيب

cli-counts-held = المؤسسات { $organisations } · الصفات { $roles }
cli-part-organisation = مؤسسة
cli-part-role = صفة
cli-part-substitute = نيابة
cli-field-kind = النوع
cli-field-mandates = أصحاب الصفة
cli-field-since = البداية
cli-field-until = النهاية
cli-stands-in = { $person } عن { $owner } { $dates }
cli-nobody = لا أحد
cli-from = منذ { $since }
cli-until = إلى غاية { $until }
cli-from-until = من { $since } إلى { $until }
cli-gap = { $count ->
    [zero] تنبيه: لا أحد يشغل اليوم صفة { $role }. أضيفوا صاحبا لها أو احذفوها.
    [one] تنبيه: لا أحد يشغل اليوم صفة { $role } التي تحمل الإجراء { $actions }. أضيفوا صاحبا لها.
    [two] تنبيه: لا أحد يشغل اليوم صفة { $role } التي تحمل إجراءين ({ $actions }). أضيفوا صاحبا لها.
    [few] تنبيه: لا أحد يشغل اليوم صفة { $role } التي تحمل { $count } إجراءات ({ $actions }). أضيفوا صاحبا لها.
   *[other] تنبيه: لا أحد يشغل اليوم صفة { $role } التي تحمل { $count } إجراء ({ $actions }). أضيفوا صاحبا لها.
}
cli-gap-between = تنبيه: لا أحد يشغل صفة { $role } إلى غاية { $until }. مددوا ولاية أو قدموا التي تليها.

# What is asked of whoever takes over or stands in.
handover-subject = { $n ->
    [zero] تسلم المهام: الجواب قبل { $by }
    [one] تسلم المهام: إجراء واحد ينتظر جوابكم قبل { $by }
    [two] تسلم المهام: إجراءان ينتظران جوابكم قبل { $by }
    [few] تسلم المهام: { $n } إجراءات تنتظر جوابكم قبل { $by }
   *[other] تسلم المهام: { $n } إجراء ينتظر جوابكم قبل { $by }
}
handover-lede = **تتولون منذ { $since } صفة «{ $role }»** خلفا لـ{ $before }. ما كان ينتظر جوابه صار ينتظر جوابكم.
handover-lede-undated = **تتولون الآن صفة «{ $role }»** خلفا لـ{ $before }. ما كان ينتظر جوابه صار ينتظر جوابكم.
instead-lede = **تنوبون عن { $who }** في هذه الأيام: نسألكم عما كنا سنسأله عنه.
said-by = قاله { $who }

# A mandate that has ended, a role that nobody holds, and what it means for a reply.
ended-subject = جوابكم بتاريخ { $on }: انتهت ولايتكم
ended-title = لم يغير جوابكم شيئا
ended-lede = **انتهت ولايتكم بصفة «{ $role }» في { $since }**: من خلفكم هو من يجيب عن هذه الإجراءات.
ended-lede-undated = **لم تعودوا تشغلون صفة «{ $role }»**: من خلفكم هو من يجيب عن هذه الإجراءات.
ended-kept = رسالتكم بتاريخ { $on } محفوظة، وقد توصلت بها التنسيقية وستقرر هل يؤخذ بها.
ended-holder = يجيب { $who } من الآن فصاعدا عن هذه الإجراءات.
decision-vacancy-plain = لا أحد يشغل هذه الصفة وجواب منتظر منها
cli-desk-kind-vacancy = صفة بلا صاحب
fact-role = الصفة: { $value }
fact-organisation = المؤسسة: { $value }
fact-actions = الإجراءات المنتظرة: { $value }
why-mandate-ended = انتهت الولاية: شخص آخر يشغل الصفة
why-substitution-over = انتهت النيابة
why-coordinator-answers = جواب من التنسيقية بدل المسؤول
why-token-expired = جواب عن طلب مغلق منذ مدة
ask-mandate-ended = انتهت ولايتكم: ستطلع التنسيقية على جوابكم.
ask-substitution-over = انتهت نيابتكم: ستطلع التنسيقية على جوابكم.
ask-coordinator-answers = تجيبون بدل المسؤول: أكدوا ذلك في مكتب المنسق.
ask-token-expired = هذا الطلب مغلق منذ مدة: ستطلع التنسيقية على جوابكم.
