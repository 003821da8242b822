# المصنفات (.xlsx): ما لا يستقيم، بالورقة والخلية، وما يُكتب.
cli-option-programme = مصنف: الاسم القصير للبرنامج، وإلا فاسم الملف
cli-option-name = مصنف: اسم البرنامج
cli-option-coordinator = مصنف: عنوان من يتولى التنسيق
cli-value-address = العنوان
cli-book-ignored = أعمدة تُركت جانبا: { $headers }.
cli-book-copy = نسخة للتصحيح في انتظاركم: { $file }

cli-export = يكتب برنامجا، أو نموذجا للملء، في مصنف.
cli-export-usage = [البرنامج] الملف.xlsx | --template الملف.xlsx
cli-export-more = يمكن قراءة المصنف من جديد: «suivi plan الملف.xlsx» يبين ما تغيره تصحيحاتكم.
cli-export-option-template = نموذج فارغ بقوائمه وملاحظاته، يُملأ ثم يُتحقق منه
cli-export-done = كُتب { $file }.
cli-export-what = ماذا يُكتب؟ «suivi export البرنامج الملف.xlsx» أو «suivi export --template الملف.xlsx».
error-export-exists = الملف { $file } موجود أصلا.
error-export-exists-remedy = اختر اسما آخر: لا يُكتب فوق مصنف أبدا.
error-export-suffix = { $file }: ينتهي اسم المصنف بـ .xlsx.

file-book-too-large = هذا المصنف كبير جدا؛ يكفي البرنامج أقل من ذلك بكثير
file-book-unreadable = هذا الملف ليس مصنف .xlsx مقروءا؛ إن كان من إصدار قديم أو محميا بكلمة سر فاحفظه بصيغة «مصنف Excel (.xlsx)» دونها
file-book-no-table = لا ورقة تسرد إجراءات؛ يلزم سطر عناوين فيه على الأقل «Action» و«Échéance» و«Responsable» أو «Email» («suivi export --template modele.xlsx» يعطي نموذجا)
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
