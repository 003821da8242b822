# من يجيب نيابة عن مسؤول: ما يقوله المكتب عنه.
decision-substitution-plain = هل يجيب غيره نيابة عنه؟
fact-delegate = الشخص المقترح: { $value }
fact-through = إلى غاية { $value }
cli-desk-kind-substitution = نيابة
flows-desk-substitution = نيابة
demo-desk-substitution = نيابات تنتظر التأكيد
heeded-stand-in-refused = نيابة { $who } عنكم إلى غاية { $on }: مرفوضة
ask-substitution-refused = لم يوافق التنسيق على ذلك: نواصل الكتابة إليكم.
heeded-stand-in-when = { $who } نيابة عنكم: إلى أي تاريخ؟
ask-replaced-until-when = أجيبوا مثلاً: «ينوب عني { $who } إلى غاية 20 أبريل». ولإسناد الإجراء نهائياً: «تفويض إلى { $who }».
why-replaced-until-when = نيابة دون ذكر تاريخ نهايتها
heeded-absent-then-instead = إلى ذلك الحين يتلقى { $who } طلباتنا وتذكيراتنا مكانكم. أما الدعوات والحصائل والقرارات فتصلكم دائماً.
heeded-absent-then-waits = عندما يوافق التنسيق، يتلقى { $who } طلباتنا وتذكيراتنا مكانكم؛ وإلى ذلك الحين تنتظر. أما الدعوات والحصائل والقرارات فتصلكم دائماً.
