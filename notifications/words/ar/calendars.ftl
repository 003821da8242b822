# الاجتماعات في التقويمات: الساعات، وما يجيب به التقويم، وما يعرضه «suivi review» منه.
clock-time = { $hour }:{ $minute }
invitation-on = **{ $on }**
invitation-on-hours = **{ $on }، من الساعة { $since } إلى الساعة { $until }**
invitation-changed = **تغيّرت الساعة أو المكان.**
invitation-changed-subject = { $body }: اجتماع { $on }، تغيّرت الساعة أو المكان
heard-presence-tentative = حضوركم غير مؤكد بعد
heard-presence-moved = تغيّر موعد الاجتماع منذ ذلك الحين: المرجو الرد على آخر دعوة
presence-present = حاضر
presence-absent = غائب
presence-represented = ينوب عنه { $who }
presence-tentative = غير مؤكد
presence-unknown = دون رد
presence-noted = سُجّل في الجلسة
presence-announced = أُعلن عنه يوم { $on }
cli-column-member = العضو
cli-column-presence = الحضور
cli-column-known = المصدر
cli-hours = من الساعة { $since } إلى الساعة { $until }
error-review-tentative = الحضور غير المؤكد يُعلن مسبقا؛ أما في الجلسة فالشخص حاضر أو غائب.
error-review-tentative-remedy = استعملوا present أو absent أو represented.
deadlines-name = آجالي · { $programme }
deadlines-event = أجل { $ref } · { $title }
page-feed = آجالي في تقويمي
page-feed-subscribe = الاشتراك من تقويمي
page-feed-copy = أو انسخوا هذا العنوان في تقويمكم («إضافة بالعنوان»). إنه شخصي: من يملكه يرى آجالكم ولا يستطيع الرد.

dates-kept = { $n ->
    [one] لتقويمكم: أجل واحد جديد أو معدّل مرفق.
    [two] لتقويمكم: أجلان جديدان أو معدّلان مرفقان.
    [few] لتقويمكم: { $n } آجال جديدة أو معدّلة مرفقة.
    [many] لتقويمكم: { $n } أجلاً جديداً أو معدّلاً مرفقاً.
   *[other] لتقويمكم: { $n } أجل جديد أو معدّل مرفق.
}
dates-over = { $n ->
    [one] لتقويمكم: الملف المرفق يحذف منه أجلاً واحداً.
    [two] لتقويمكم: الملف المرفق يحذف منه أجلين.
    [few] لتقويمكم: الملف المرفق يحذف منه { $n } آجال.
    [many] لتقويمكم: الملف المرفق يحذف منه { $n } أجلاً.
   *[other] لتقويمكم: الملف المرفق يحذف منه { $n } أجل.
}
