# رسائل التنسيق: ما ينتظر، وما لا يسير.
desk-subject = { $n ->
    [one] قرار واحد ينتظركم · { $on }
    [two] قراران ينتظرانكم · { $on }
    [few] { $n } قرارات تنتظركم · { $on }
    [many] { $n } قراراً ينتظركم · { $on }
   *[other] { $n } قرار ينتظركم · { $on }
}
desk-title = { $n ->
    [one] قرار واحد ينتظركم
    [two] قراران ينتظرانكم
    [few] { $n } قرارات تنتظركم
    [many] { $n } قراراً ينتظركم
   *[other] { $n } قرار ينتظركم
}
desk-since = منذ { $on }

alert-subject = للمعالجة: { $title }
alert-errors = { $n ->
    [one] مشكل واحد
    [two] مشكلان
    [few] { $n } مشاكل
   *[other] { $n } مشكل
}
alert-plan-refused-title = رُفض ملف البرنامج
alert-plan-refused-lede = يتضمن الملف في آخر حفظ له أخطاء. تبقى الخطة السابقة سارية: لم يتغير شيء والمتابعة مستمرة.
alert-plan-refused-todo = **المطلوب:** صححوا الملف واحفظوه. يبيّن «suivi check» سلامته قبل تطبيقه.
alert-channel-paused-title = توقف إرسال الرسائل
alert-channel-paused-lede = يرفض خادم الإرسال كل الرسائل. لم يضع شيء: الرسائل تنتظر بترتيبها.
alert-channel-paused-todo = **المطلوب:** تحققوا من حساب الإرسال وحدوده. يُعاد الإرسال تلقائياً؛ ويبيّن «suivi doctor» حاله.
alert-address-suspended-title = عنوان لم يعد يستقبل
alert-address-suspended-lede = عادت إلينا عدة رسائل موجهة إلى هذا الشخص. لن نكتب إليه حتى إشعار آخر.
alert-address-suspended-todo = **المطلوب:** اتصلوا به بطريقة أخرى وصححوا عنوانه في ملف البرنامج.
alert-mail-failed-title = رُفضت رسالة
alert-mail-failed-lede = رفضها خادم المرسل إليه نهائياً: لم يتوصل بها الشخص.
alert-mail-failed-todo = **المطلوب:** تحققوا من العنوان، ثم أعيدوا إرسال الرسالة أو تخلوا عنها عبر «suivi desk».
alert-mail-held-title = رسالة محجوزة
alert-mail-held-lede = انقطع الإرسال مرتين في آخر لحظة: ربما توصل بها الشخص. لا نعيد إرسالها من دونكم.
alert-mail-held-todo = **المطلوب:** اسألوه هل توصل بها، ثم أعيدوا إرسالها أو تخلوا عنها عبر «suivi desk».
alert-batch-held-title = إرسال غير معتاد ينتظر موافقتكم
alert-batch-held-lede = عدد الرسائل الجاهزة للإرسال يفوق المعتاد بكثير. من باب الحيطة، لم يُرسل أي منها.
alert-batch-held-todo = **المطلوب:** تحققوا أن هذا الإرسال مقصود، ثم اقبلوه أو ارفضوه عبر «suivi desk».
alert-prefect-down-title = لوحة Prefect لا تجيب
alert-prefect-down-lede = تستمر المتابعة من دونها: الطلبات والتذكيرات والنشرات تُرسل كما هو مبرمج. لا ينقص إلا العرض والاستمارات.
alert-prefect-down-todo = **المطلوب:** أعيدوا تشغيل «suivi up»؛ ويبيّن «suivi doctor» ما ينقص.
alert-unknown-title = حادث يستدعي انتباهكم
alert-unknown-lede = صادفت المتابعة وضعية لا تستطيع معالجتها وحدها.
alert-unknown-todo = **المطلوب:** شغّلوا «suivi doctor»، ثم انظروا في «suivi desk».

fact-file = الملف: { $value }
fact-person = الشخص: { $value }
fact-answer = جواب الخادم: { $value }
fact-sender = المرسل: { $value }
fact-count = الرسائل الجاهزة: { $value }
fact-usual = المعتاد: { $value }
fact-until = المحاولة المقبلة: { $value }
fact-since = منذ: { $value }

mail-request = الرسالة: طلب الوضعية
mail-reminder = الرسالة: تذكير
mail-escalation = الرسالة: إحالة
mail-escalation-notice = الرسالة: إشعار بالإحالة
mail-receipt = الرسالة: إشعار بالتوصل
mail-invitation = الرسالة: دعوة
mail-digest = الرسالة: نشرة
mail-desk = الرسالة: قرارات منتظرة
mail-alert = الرسالة: تنبيه
mail-unknown = رسالة
