# البريد مقروءاً بقواعد اليوم، وتاريخ الإجراء.

cli-collect-usage = [--replay [--since يوم] [--apply]] [--json]
cli-option-replay = يعيد قراءة كل ما حُفظ ويبين ما كان سيُقرأ على نحو آخر
cli-option-since = ما وصل منذ هذا اليوم فقط
cli-option-apply = يعرض الفوارق على المكتب
cli-misuse-replay = «--since» و«--apply» يرافقان «--replay».
cli-replay-same = كل شيء يُقرأ كما قبل.
cli-replay-revived = الرسالة { $mail }: تعذرت قراءتها آنذاك، وتُقرأ اليوم.
cli-replay-line = { $day } · الإجراء { $ref } · آنذاك: { $before } · اليوم: { $now } (الرسالة { $mail })
cli-replay-proposed = عُرض على المكتب: { $count }.
why-read-anew = أُعيدت قراءته بقواعد اليوم

cli-show-usage = [البرنامج] [--versions] [--json] | إجراء --history [--json]
cli-show-option-history = ما جرى لإجراء («2.1» أو «amlt/2.1») مع الكلمات التي جاء منها
cli-history-title = { $ref } · { $title }
cli-history-report = جواب
cli-history-deadline = أجل
cli-history-request = طلب وضعية
cli-history-reminder = تذكير
cli-history-escalation-notice = إشعار بالتصعيد
cli-history-receipt = إشعار بالتوصل
cli-history-rule = قاعدة من البرنامج
cli-effect-applied = أُخذ به
cli-effect-proposed = مقترح
cli-effect-asked = للتوضيح
cli-effect-accepted = مقبول
cli-effect-refused = مرفوض
cli-column-when = اليوم
cli-column-values = القيم
cli-column-effect = الأثر
cli-column-said = الكلمات
cli-column-message = الرسالة
error-action-unknown = لا يوجد إجراء بالمرجع «{ $ref }».
