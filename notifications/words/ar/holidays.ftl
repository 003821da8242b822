# أيام العطل: التقويم وما تعلنه السلطات بشأنه.

cli-holidays = أيام العطل في التقويم؛ الأعياد الهجرية تقديرية إلى حين إعلانها.
cli-holidays-usage = [VERB] [DAY] [HOLIDAY] [--json]
cli-holidays-more =
    التاريخ المعلن ينقل ما كان محسوباً: الاجتماعات والأجوبة المنتظرة والتذكيرات.
    لا يُعاد إرسال ما أُرسل، ويُخبَر المدعوون إلى اجتماع تغيّر يومه.
cli-holidays-list = عرض أيام العطل في سنة
cli-holidays-list-usage = [--year YEAR] [--json]
cli-holidays-declare = إعلان اليوم الأول من عيد هجري أو يوم عطلة
cli-holidays-declare-usage = DAY HOLIDAY [--days N] [--json]
cli-holidays-withdraw = سحب ما أُعلن عن يوم
cli-holidays-withdraw-usage = DAY [--json]
cli-holidays-list-option-year = السنة (هذه السنة إن لم تُذكر)
cli-holidays-declare-option-day = أول يوم عطلة: سنة-شهر-يوم
cli-holidays-declare-option-days = عدد أيام العطلة (كالتقدير إن لم يُذكر)
cli-holidays-withdraw-option-day = اليوم كما أُعلن: سنة-شهر-يوم
cli-option-year = السنة
cli-option-days = عدد من الأيام
cli-option-holiday = «aid-al-fitr» أو «aid-al-adha» أو «nouvel-an-hegirien» أو «mawlid»، أو «jour-chome» ليوم مقرر بمرسوم
cli-value-holiday = HOLIDAY
cli-column-holiday = يوم العطلة

cli-holidays-declared = أُعلن: { $day }.
cli-holidays-withdrawn = سُحب ما كان معلناً عن { $day }.
cli-holidays-already = معلن هكذا من قبل: { $day }. لا شيء يتغير.
cli-holidays-moved = اجتماعات نُقلت: { $reviews }، منها معلنة: { $told } (أُخبر المدعوون). أجوبة منتظرة لاحقاً: { $answers }.
cli-holidays-clash = يصادف هذا اليوم اجتماعاً حدد شخص تاريخه: suivi review postpone { $review } DAY
cli-review-provisional = { $state }، قيد التأكيد

error-holiday-unknown = لم يُعلن شيء عن { $day }.

holiday-state-fixed = { "" }
holiday-state-estimated = قيد التأكيد: تاريخ تقديري لم يُعلن بعد
holiday-state-declared = معلن
holiday-new-year = رأس السنة الميلادية
holiday-independence-manifesto = تقديم وثيقة الاستقلال
holiday-amazigh-new-year = رأس السنة الأمازيغية
holiday-labour-day = عيد الشغل
holiday-throne-day = عيد العرش
holiday-oued-ed-dahab = ذكرى استرجاع وادي الذهب
holiday-revolution-day = ثورة الملك والشعب
holiday-youth-day = عيد الشباب
holiday-unity-day = عيد الوحدة
holiday-green-march = المسيرة الخضراء
holiday-independence-day = عيد الاستقلال
holiday-eid-al-fitr = عيد الفطر
holiday-eid-al-adha = عيد الأضحى
holiday-hijri-new-year = فاتح محرم
holiday-mawlid = عيد المولد النبوي
holiday-decreed = يوم عطلة بمرسوم
holiday-public-holiday = يوم عطلة رسمية
