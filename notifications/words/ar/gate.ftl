# الانتقال من مرحلة إلى أخرى: السؤال والقرار والأمر.
gate-subject = قرار مطلوب بشأن نهاية مرحلة: { $phase } · { $body }
gate-title = نهاية مرحلة «{ $phase }»: قرار مطلوب
gate-ends = تنتهي مرحلة «{ $phase }» يوم { $on }.
gate-lede-following = تقرر اللجنة هل يمكن أن تنتهي مرحلة «{ $phase }» وتبدأ مرحلة «{ $following }».
gate-lede-last = تقرر اللجنة هل يمكن أن تنتهي مرحلة «{ $phase }»، وهي الأخيرة.
gate-counts = منجزة: { $finished } · مرحّلة: { $carried } · متخلى عنها: { $dropped }.
agenda-gate = يُتخذ القرار بالرد على هذه الرسالة: «القرار { $number }: موافق على الانتقال» أو «القرار { $number }: مؤجل إلى 15/03/2027»، أو بالرد على رسالة الانتقال.
heard-gate-granted = تمت الموافقة على الانتقال: تنتهي المرحلة، ويُبلَّغ جميع الأعضاء.
heard-gate-adjourned = أُجّل الانتقال: تستمر المرحلة، ويُبلَّغ جميع الأعضاء.
heard-gate-proposed = عُرض رأيكم في الانتقال على التنسيقية: القرار للرئاسة أو لأمانة السر.
heard-gate-asked = انتقال يحتاج إلى تأكيد
heard-gate-settled = بُتّ في الانتقال من قبل: لا يغيّر ردكم شيئاً.
heard-correct-gate = أليس هذا صحيحاً؟ ردوا على هذه الرسالة.
unheard-gate-member = القرار للرئاسة أو لأمانة السر: عُرض رأيكم على التنسيقية.
unheard-gate-unclear = لا يُقرأ بوضوح لا موافقة ولا تأجيل. أجيبوا «موافق على الانتقال» أو «مؤجل إلى 15/03/2027».
unheard-gate-no-date = يحدد التأجيل متى تعود المسألة، في يوم مقبل: «مؤجل إلى 15/03/2027».
unheard-gate-settled = بُتّ في الانتقال من قبل: لا يغيّر ردكم شيئاً.
gate-reminder = **التذكير رقم { $n }:** ما زال القرار منتظرا؛ وإلى أن يصدر تستمر المرحلة وتتبعها.
gate-carried = { $n ->
    [one] إجراء واحد مرحّل
    [two] إجراءان مرحّلان
    [few] { $n } إجراءات مرحّلة
   *[other] { $n } إجراء مرحّلا
}
gate-finished = { $n ->
    [one] إجراء واحد منجز
    [two] إجراءان منجزان
    [few] { $n } إجراءات منجزة
   *[other] { $n } إجراء منجزا
}
gate-dropped = { $n ->
    [one] إجراء واحد متخلى عنه
    [two] إجراءان متخلى عنهما
    [few] { $n } إجراءات متخلى عنها
   *[other] { $n } إجراء متخلى عنه
}
gate-slipped = { $n ->
    [one] تأخر عن الأجل الأول بيوم
    [two] تأخر عن الأجل الأول بيومين
    [few] تأخر عن الأجل الأول بـ{ $n } أيام
   *[other] تأخر عن الأجل الأول بـ{ $n } يوما
}
gate-decide = القرار
gate-how = أجيبوا عن هذه الرسالة بأحد هذين السطرين. جواب الرئيس أو الكاتب هو القرار؛ وجواب غيرهما من الأعضاء يعرض على التنسيق.
gate-example-granted = **موافق على الانتقال**
gate-example-adjourned = **مؤجل إلى** 15/03/2027
gate-granted-subject = ووفق على الانتقال: تنتهي مرحلة «{ $phase }» يوم { $on }
gate-adjourned-subject = أُجّل الانتقال: يعاد النظر في مرحلة «{ $phase }» يوم { $on }
gate-granted-lede = ووفق على الانتقال. تفسح مرحلة «{ $phase }» المجال لما يليها يوم **{ $on }**.
gate-adjourned-lede = أُجّل الانتقال: تستمر مرحلة «{ $phase }» وتتبعها. ويعاد طرح السؤال يوم **{ $on }**.
gate-granted-following = { $n ->
    [0] ما يلي: مرحلة «{ $phase }». لا إجراء مرحّل.
    [one] ما يلي: مرحلة «{ $phase }». إجراء واحد مرحّل دون تغيير أجله.
    [two] ما يلي: مرحلة «{ $phase }». إجراءان مرحّلان دون تغيير أجلهما.
    [few] ما يلي: مرحلة «{ $phase }». { $n } إجراءات مرحّلة دون تغيير آجالها.
   *[other] ما يلي: مرحلة «{ $phase }». { $n } إجراء مرحّلا دون تغيير الآجال.
}
gate-decided-by = قرار { $who }:
mail-gate = رسالة: نهاية مرحلة
mail-gate-decided = رسالة: قرار الانتقال
decision-gate-plain = جواب عن نهاية مرحلة ينتظر التأكيد

cli-mail-gate = نهاية مرحلة
cli-mail-gate-decided = قرار الانتقال
cli-desk-kind-gate = نهاية مرحلة
cli-rehearse-why-gate = نهاية مرحلة «{ $phase }» تقررها «{ $body }»
cli-rehearse-why-gate-decided = القرار في نهاية مرحلة «{ $phase }»
cli-field-gate = الانتقال
cli-field-phase = المرحلة

cli-gate = الانتقال من مرحلة إلى أخرى: عرضه وطلبه والبت فيه.
cli-gate-usage = [VERBE] PROGRAMME [--json]
cli-gate-list = يعرض المراحل والقرارات
cli-gate-list-usage = PROGRAMME [--json]
cli-gate-open = يطلب الآن من اللجنة البت في الانتقال
cli-gate-open-usage = PROGRAMME [--body COMITÉ] [--json]
cli-gate-grant = يوافق على الانتقال
cli-gate-grant-usage = PROGRAMME [--from JOUR] [--json]
cli-gate-adjourn = يؤجل الانتقال
cli-gate-adjourn-usage = PROGRAMME JOUR [--json]
cli-gate-grant-option-from = أول يوم لما يلي (غداة النهاية المقررة، أو اليوم)
cli-gate-adjourn-option-day = اليوم الذي يعاد فيه السؤال، بصيغة AAAA-MM-JJ
cli-gate-none = لا مراحل للبرنامج «{ $programme }».
cli-gate-phase = المرحلة
cli-gate-window = التواريخ المقررة
cli-gate-lived = التواريخ الفعلية
cli-gate-state = الانتقال
cli-gate-state-none = بلا قرار انتقال
cli-gate-state-awaited = منتظر
cli-gate-state-open = طُلب يوم { $on }
cli-gate-state-granted = ووفق عليه ابتداء من { $on }
cli-gate-state-adjourned = أُجّل إلى { $on }
cli-gate-opened = عُرض على «{ $body }»: إجراءات منجزة { $finished }، مرحّلة { $carried }، متخلى عنها { $dropped }.
cli-gate-granted = ووفق على الانتقال: تنتهي مرحلة «{ $phase }» يوم { $on }.
cli-gate-adjourned = أُجّل الانتقال: يعاد النظر في مرحلة «{ $phase }» يوم { $on }.
error-gate-no-phase = لا مرحلة جارية في البرنامج «{ $programme }».
error-gate-open = طُلب البت في مرحلة «{ $phase }» منذ { $on }.
error-gate-open-remedy = يبت فيه suivi gate grant أو suivi gate adjourn.
error-gate-no-body = لا لجنة معينة للبت في نهاية مرحلة «{ $phase }».
error-gate-no-body-remedy = اكتبوا passage: {"{"}instance: …{"}"} في المرحلة، أو سمّوا اللجنة بالخيار --body.
error-gate-none = لم يُطلب البت في مرحلة «{ $phase }».
error-gate-none-remedy = الأمر suivi gate open يعرضه على اللجنة.
error-gate-past-day = اليوم { $day } ليس يوما قادما.
why-gate-member = جواب عضو ليس رئيسا ولا كاتبا
why-gate-unclear = لا موافقة ولا تأجيل واضحان في الجواب
why-gate-no-date = تأجيل بلا تاريخ
cli-count-released = إجراءات يمكن متابعتها
