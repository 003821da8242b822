## الأشخاص: من هم، وما ينتظرهم، وما تقوله التنسيقية عنهم

cli-person = يعرض كل ما يخص شخصاً: عناوينه ومهامه وأعماله وما ينتظره؛ ويسجل غياباً أو عنواناً آخر.
cli-person-usage = [VERB] [شخص] [--json]
cli-person-more = يُغيَّر العنوان واللغة في ملف البرنامج، ثم يأخذهما «suivi apply».
cli-person-list = يعرض الأشخاص وما يتحمله كل منهم وما يُنتظر منه
cli-person-list-usage = [--programme PROGRAMME] [--json]
cli-person-show = يعرض كل ما يخص شخصاً، برنامجاً برنامجاً
cli-person-show-usage = شخص [--programme PROGRAMME] [--json]
cli-person-alias = يحفظ عنواناً يكتب منه الشخص أيضاً، أو يحذفه: إضافة، حذف
cli-person-alias-usage = add|drop شخص عنوان [--programme PROGRAMME] [--json]
cli-person-alias-more = ما يصل من عنوان محفوظ يُعدّ صادراً عن الشخص نفسه؛ أما رسائلنا فتبقى موجهة إلى عنوانه الخاص.
cli-person-absent = يسجل غياباً أو عودة
cli-person-absent-usage = شخص (--until يوم | --back) [--programme PROGRAMME] [--json]
cli-person-absent-more = إلى ذلك اليوم، أو إلى أن يكتب، لا يُطلب منه شيء ولا يُذكَّر بشيء؛ ويُسأل نائبه إن كان البرنامج يسمي نائباً.
cli-person-option-person = الشخص: اسمه المختصر في الملف أو اسمه أو مهمته أو عنوانه
cli-person-show-option-person = الشخص: اسمه المختصر في الملف أو اسمه أو مهمته أو عنوانه
cli-person-alias-option-person = الشخص: اسمه المختصر في الملف أو اسمه أو مهمته أو عنوانه
cli-person-absent-option-person = الشخص: اسمه المختصر في الملف أو اسمه أو مهمته أو عنوانه
cli-person-alias-option-deed = «إضافة» (add) أو «حذف» (drop)
cli-person-alias-option-address = العنوان الذي يكتب منه أيضاً
cli-person-absent-option-until = آخر يوم من الغياب
cli-person-absent-option-back = عاد الشخص
cli-value-deed = فعل
choice-add = إضافة
choice-drop = حذف
cli-misuse-absent = يلزم «--until يوم» أو «--back»، أحدهما دون الآخر.

cli-column-address = العنوان
cli-column-function = المهمة
cli-column-awaited = أجوبة منتظرة
cli-column-away = غائب إلى
cli-language-fr = بالفرنسية
cli-language-ar = بالعربية
cli-language-en = بالإنجليزية
cli-member-chair = الرئاسة
cli-member-secretary = الكتابة
cli-member-member = عضو

cli-person-title = { $name } — { $programme } ({ $id })
cli-person-address = العنوان: { $address }؛ نكتب إليه { $language }.
cli-person-suspended = هذا العنوان معطل: لا يُرسل إليه شيء إلى أن يُقبل بالأمر «suivi desk accept».
cli-person-writes-from = يكتب أيضاً من { $address } (ملف البرنامج)
cli-person-writes-too = يكتب أيضاً من { $address } (قُبل يوم { $day } من طرف { $by })
cli-person-away = غائب إلى { $day }
cli-person-duties = المسؤوليات
cli-person-coordinates = ينسق البرنامج
cli-person-coordinates-axis = ينسق المحور { $ref }
cli-person-not-now = { $what } (ليس اليوم)
cli-person-seats = عضوية الهيئات
cli-person-unsubscribed = { $what }؛ لا يريد تلقي ملخصاتها
cli-person-substitutes = النيابات
cli-person-stands-in = { $who } يجيب نيابة عن { $whom }: { $when }
cli-person-when-absent = عند الغياب
cli-person-owns = الأعمال
cli-person-pending = قيد الانتظار
cli-person-request = طلب { $on } ({ $refs })، الجواب منتظر في { $by }
cli-person-figures = أرقام طُلبت في { $on } ({ $refs })، الجواب منتظر في { $by }
cli-person-reminded = { $count ->
    [0] لا تذكير
    [1] تذكير واحد
    [2] تذكيران
    [few] { $count } تذكيرات
   *[other] { $count } تذكيراً
 }
cli-person-escalated = تصعيد من المستوى { $level }
cli-person-consultation = استشارة { $ref } «{ $question }»، الجواب منتظر في { $by }
cli-person-review = دعوة: { $body }، يوم { $day }
cli-person-desk = على المكتب، رقم { $number }: { $what }
cli-person-nothing-pending = لا يُنتظر شيء من هذا الشخص.

cli-person-alias-add-done = حُفظ العنوان: ما سيصل من { $address } يُعدّ صادراً عن { $person }.
cli-person-alias-add-already = { $address } عنوان من عناوين { $person } أصلاً.
cli-person-alias-drop-done = لم يعد { $address } عنواناً من عناوين { $person }: ما سيصل منه يوضع في الحجر.
cli-person-alias-drop-already = لم يكن { $address } عنواناً من عناوين { $person }.
cli-person-absent-done = لن يُطلب شيء من { $person } إلى غاية { $day }، أو إلى أن يكتب.
cli-person-back = عاد { $person }: تُستأنف الطلبات والتذكيرات.
cli-person-not-away = لا غياب مسجلاً باسم { $person }.
error-person-nowhere = لا أحد يحمل اسم «{ $person }» في البرامج المتابعة.
error-person-nowhere-remedy = «suivi person» يعرضهم جميعاً.
error-absence-past-day = مضى يوم { $day }: يُسجل الغياب إلى يوم آت.
error-alias-taken = { $address } عنوان { $person } في البرنامج نفسه.
error-alias-taken-remedy = لا يدل العنوان إلا على شخص واحد: احذفه أولاً من الآخر.
error-alias-in-file = ملف البرنامج يعطي { $address } إلى { $person }.
error-alias-in-file-remedy = احذفه من الملف، ثم «suivi apply».
