# المصنفات (.xlsx): ما لا يستقيم، بالورقة والخلية، وما يُكتب.
cli-check-option-programme = مصنف: الاسم القصير للبرنامج، وإلا فاسم الملف
cli-plan-option-programme = مصنف: الاسم القصير للبرنامج، وإلا فاسم الملف
cli-apply-option-programme = مصنف: الاسم القصير للبرنامج، وإلا فاسم الملف
cli-option-name = مصنف: اسم البرنامج
cli-option-coordinator = مصنف: عنوان من يتولى التنسيق
cli-value-address = العنوان
cli-book-ignored = أعمدة تُركت جانبا: { $headers }.
cli-book-tables = أوراق قُرئت: { $sheets }. أخفوا التي لا تعني الخطة.
cli-book-aside = أوراق تُركت جانبا: { $sheets }.
cli-book-copy = نسخة للتصحيح في انتظاركم: { $file }

cli-start-option-ask = يسأل كل مسؤول فورا عن تقدم إجراءاته، دون انتظار وتيرة الخطة
cli-start-asked = { $requests ->
    [0] لا أحد آخر يُسأل اليوم.
   *[other] طلبات المستجدات الجاهزة: { $requests } (الإجراءات: { $actions })؛ يرسلها suivi up أو suivi tick.
}

cli-export = يكتب برنامجا، أو نموذجا للملء، في مصنف.
cli-export-usage = البرنامج الملف [--action المرجع] | --template الملف.xlsx
cli-export-option-file = الملف المراد كتابته: جدول ‎.xlsx أو ‎.pdf مع «--action»
cli-export-more = يمكن قراءة المصنف من جديد: «suivi plan الملف.xlsx» يبين ما تغيره تصحيحاتكم. «--action المرجع» يكتب بطاقة إجراء بصيغة PDF.
cli-export-option-template = نموذج فارغ بقوائمه وملاحظاته، يُملأ ثم يُتحقق منه
cli-export-done = كُتب { $file }.
cli-misuse-export = ماذا يُكتب؟ «suivi export البرنامج الملف.xlsx» أو «suivi export --template الملف.xlsx».
error-export-exists = الملف { $file } موجود أصلا.
error-export-exists-remedy = اختر اسما آخر: لا يُكتب فوق مصنف أبدا.
error-export-suffix = { $file }: ينتهي اسم المصنف بـ .xlsx.

file-book-too-large = هذا المصنف كبير جدا؛ يكفي البرنامج أقل من ذلك بكثير
file-book-unreadable = هذا الملف ليس مصنف .xlsx مقروءا؛ إن كان من إصدار قديم أو محميا بكلمة سر فاحفظه بصيغة «مصنف Excel (.xlsx)» دونها
file-book-no-table = لا ورقة تسرد إجراءات؛ يلزم سطر عناوين فيه على الأقل «Action» و«Échéance» و«Responsable» أو «Email» («suivi export --template modele.xlsx» يعطي نموذجا)
file-head-row = لا قائمة إجراءات في هذه الورقة؛ وهذا السطر أقرب ما فيها إلى سطر عناوين{ $known ->
    [0] {""}
   *[other] ؛ المفهوم: { $understood }
}{ $unknown ->
    [0] {""}
   *[other] ؛ غير المفهوم: { $others }
}
file-head-missing = ينقص عمود «{ $wanted }»؛ سمِّ به العمود الذي يحمله، أو: { $also }
file-head-no-owner = لا عمود يبين من يتولى كل إجراء؛ سمِّه «{ $wanted }» (أو: { $also })، أو «Email» لعنوانه
file-head-doubtful = «{ $header }»: هل هو عمود «{ $wanted }»؟ إن كان كذلك فسمِّه بهذا الاسم
file-head-twice = «{ $header }» و«{ $first }» يتنازعان العمود نفسه؛ أبقِ عنوان العمود المقصود وامسح الآخر
file-cell-people = «{ $value }»: عدة أشخاص، ولكل إجراء مسؤول واحد؛ أبقِ من يجيب بعنوانه وحده، أو خصص سطرا لكل مسؤول
file-book-coordinator = من ينسق هذا البرنامج؟ أضف «--coordinator العنوان@…» أو «Coordinateurs» إلى ورقة «Programme»
file-book-missing = «{ $key }» ناقص؛ أضف ورقته، أو سطره في ورقة «Programme»
file-cell-missing = «{ $key }» فارغ؛ املأ هذه الخلية
file-cell-day = «{ $key }»: تاريخ غير مقروء «{ $value }»؛ اكتب اليوم/الشهر/السنة مثل 30/06/2026
file-cell-day-meant = «{ $key }»: تاريخ غير مقروء «{ $value }»؛ هل تقصد { $suggestion }؟
file-cell-address = { $actions ->
    [0] لا عنوان لـ«{ $person }»؛ املأ «Adresse» أو «Email»، أو احذف هذا الشخص
   *[other] «{ $person }» مسؤول عن إجراءات ولا عنوان له؛ املأ «Adresse» أو «Email»
}
file-cell-formula = لم تُحسب هذه الصيغة قط؛ افتح المصنف في برنامج الجداول واحفظه ثم أعد المحاولة
file-cell-error = في هذه الخلية الخطأ { $value }؛ صحح الصيغة أو اكتب القيمة
file-cell-ref-number = المرجع «{ $value }» مكتوب كرقم: { $value } أم { $other }؟ اجعل العمود نصا وأعد كتابته
file-cell-person = «{ $value }» غير معروف؛ أضف عنوانا في سطره، أو أضفه إلى ورقة «Personnes»
file-cell-parent = «{ $value }» غير موجود في أي سطر من ورقة «{ $sheet }»؛ أضفه أو صحح الاسم

cli-column-announced = المحاور المعلنة والموصوفة
book-for-the-eye = للاطلاع: قاله المسؤولون أو حُسب آليا. لا يُقرأ هذا العمود من جديد.
book-dashboard = لوحة القيادة
book-late = المتأخرة
book-as-of = الخطة، النسخة { $version }، الوضع في
book-count-late = متأخرة
book-count-at-risk = تحت المراقبة
book-count-on-track = في الأجل
book-count-done = منجزة
book-count-cancelled = متخلى عنها
book-column-ref = المرجع
book-column-titre = الإجراء
book-column-porteur = المسؤول
book-column-echeance = الأجل
book-column-status = الحالة
book-column-progress = التقدم (%)
book-column-health = الوضعية
book-column-in-force = الأجل الساري
book-column-first = الأجل الأول
book-column-slipped = التأخر (بالأيام)
book-column-words = آخر ما قيل
book-column-blocker = ما يعيق
book-column-axis = المحور
book-column-total = الإجراءات
book-column-done = المنجزة
book-column-share = نسبة المنجز
book-column-late = المتأخرة
book-column-at-risk = تحت المراقبة
book-column-contract = عقد البرنامج والطرف
book-column-kept = ما أُنجز
book-column-silent = دون رد
book-column-abandoned = ما تُخلي عنه
book-indicators = المؤشرات
book-column-indicator = المؤشر
book-column-unit = الوحدة
book-column-baseline = المنطلق
book-column-value = القيمة
book-column-on = بتاريخ
book-column-target = الهدف
book-column-horizon = الأفق
book-column-reached = المحقق (%)
book-column-by = قاله
book-column-source = المصدر
