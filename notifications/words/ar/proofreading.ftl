# حصيلة تُراجع قبل إرسالها، أو لا تُرسل حين لا يكون فيها ما يُذكر.
file-digest-half = «{ $key }»: «chaque» و«jour_ouvre» متلازمان؛ أعطوهما معاً، أو لا شيء إن كانت الهيئة تتبع إيقاع البرنامج
error-digest-half = «chaque» و«jour_ouvre» متلازمان.
cli-field-terms = مراجعة الحصيلة أو السكوت عنها
cli-digest-issue = يرسل الحصيلة الآن أو يكتبها في ملف؛ وهو ما يفعله suivi digest مع اسم الهيئة
cli-digest-issue-usage = COMITÉ [--preview FICHIER] [--json]
cli-digest-issue-option-preview = يكتب الحصيلة في ملف HTML (PDF) هذا بدل إرسالها؛ لا يُرقم شيء
cli-digest-show = يعرض التي تنتظر موافقتكم، وإلا فآخر ما أُرسل، كما يقرؤها الأعضاء
cli-digest-show-usage = COMITÉ [--json]
cli-digest-edit = يكتب نص التي تنتظر في ملف، أو يستعيده مصححاً
cli-digest-edit-usage = COMITÉ FICHIER [--json]
cli-digest-edit-more = تُصحَّح كلمتكم التمهيدية وعناوين جدول الأعمال. أما كلام المسؤول فيُسحب ولا يُعاد صوغه: اتركوا المكان تحت علامته فارغاً. لا تتغير الأرقام. ويحفظ السجل من غيّر ماذا.
cli-digest-edit-option-file = الملف الذي يُكتب فيه؛ فإن كان موجوداً استُعيد النص المصحح
cli-digest-send = يأذن بإرسال التي تنتظر إلى الأعضاء
cli-digest-send-usage = COMITÉ [--json]
cli-digest-how = الكلام المنقول يُسحب ولا يُعاد صوغه.
cli-digest-held = ‏{ $body }: رُقمت الحصيلة، وتُراجع قبل الإرسال. يعرضها suivi digest show ويصححها suivi digest edit ويأذن بإرسالها suivi digest send.
cli-digest-state-held = ‏{ $body }: الحصيلة رقم { $number } تنتظر موافقتكم.
cli-digest-state-issued = ‏{ $body }: الحصيلة رقم { $number } أُرسلت.
cli-digest-is-held = للمراجعة
cli-digest-is-dropped = متخلى عنها
cli-digest-is-skipped = لا جديد
cli-digest-is-proofread = تُراجع قبل الإرسال
cli-digest-to-edit = ‏{ $body }: النص المراد مراجعته في { $file }. صححوه ثم أعيدوا الأمر نفسه.
cli-digest-edited = { $n ->
    [0] ‏{ $body }: لم يتغير شيء في الحصيلة رقم { $number }.
    [one] ‏{ $body }: تغير موضع واحد في الحصيلة رقم { $number }. يأذن suivi digest send بإرسالها.
    [two] ‏{ $body }: تغير موضعان في الحصيلة رقم { $number }. يأذن suivi digest send بإرسالها.
    [few] ‏{ $body }: تغيرت { $n } مواضع في الحصيلة رقم { $number }. يأذن suivi digest send بإرسالها.
   *[other] ‏{ $body }: تغير { $n } موضعاً في الحصيلة رقم { $number }. يأذن suivi digest send بإرسالها.
}
cli-digest-sent = ‏{ $body }: الحصيلة رقم { $number } سترسل إلى الأعضاء، وعددهم { $mails }.
cli-count-skipped = لا جديد فيها
error-digest-none-held = لا حصيلة لـ«{ $body }» تنتظر موافقتكم.
error-digest-none-held-remedy = يُعد suivi digest واحدة؛ و«relire: true» تحت «recapitulatif» يبقيها حتى تُراجع.
error-digest-none = لم تتلق «{ $body }» أي حصيلة بعد.
error-digest-none-remedy = يعرض suivi digest مع ‎--preview الحصيلة المقبلة.
error-digest-held = الحصيلة رقم { $number } لـ«{ $body }» تنتظر موافقتكم من قبل.
error-digest-held-remedy = يعرضها suivi digest show، ويأذن بإرسالها suivi digest send، ويتخلى عنها suivi desk refuse.
error-digest-label = العلامة «{ $label }» ليست في هذه الحصيلة.
error-digest-label-remedy = احتفظوا بالعلامات بين معقوفتين كما كتبها suivi digest edit.
error-digest-words = كلام «{ $label }» لصاحبه: يُسحب ولا يُعاد صوغه.
error-digest-words-remedy = أعيدوه كما كان، أو اتركوا المكان تحت العلامة فارغاً.
error-digest-empty-title = النقطة { $label } بلا عنوان.
error-digest-empty-title-remedy = أعطوها عنواناً.
flows-form-held = رُقمت الحصيلة وتنتظر المراجعة. يأذن المكتب بإرسالها أو يتخلى عنها.
fact-number = الرقم: { $value }
fact-decisions = القرارات المنتظرة: { $value }
fact-late = الإجراءات المتأخرة: { $value }
fact-digest-how = للقراءة والتصحيح: suivi digest show ثم suivi digest edit
