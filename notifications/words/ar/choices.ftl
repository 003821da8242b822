# الكلمات التي تُكتب عند الاختيار: الأولى تُعرض، وكلها مفهومة.
choice-for = موافق | مع
choice-against = معارض | ضد
choice-abstention = ممتنع | امتناع
choice-reserve = متحفظ | تحفظ
choice-present = حاضر | حاضرة
choice-absent = غائب | غائبة
choice-represented = ممثل | ممثلة
choice-tentative = غير-مؤكد
choice-not-started = لم-يبدأ
choice-in-progress = قيد-الإنجاز
choice-blocked = متوقف
choice-postponed = مؤجل
choice-done = منجز
choice-cancelled = ملغى
choice-aid-al-fitr = عيد-الفطر
choice-aid-al-adha = عيد-الأضحى
choice-nouvel-an-hegirien = فاتح-محرم
choice-mawlid = المولد | عيد-المولد
choice-jour-chome = يوم-عطلة

cli-misuse-day = { $name }: «{ $typed }» ليس تاريخاً؛ اكتبوا يوم/شهر/سنة أو سنة-شهر-يوم.

cli-history-value-status = الوضعية: { $value }
cli-history-value-progress = التقدم: { $value }%
cli-history-value-deadline = الأجل: { $value }
cli-history-value-forecast = الانتهاء المتوقع: { $value }
cli-history-value-blocker = العائق: { $value }
cli-history-value-old = قبل: { $value }
cli-history-value-new = بعد: { $value }
cli-history-value-value = الرقم: { $value }
cli-history-value-on = إلى غاية { $value }
