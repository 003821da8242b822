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
