# ما يقرره التنسيق بالجواب عن رسالة المكتب، والإشعار الذي يبينه.

desk-how = **أجيبوا عن هذه الرسالة**، رقم واحد في كل سطر: «قبول 3»، «رفض 4: السبب»، «5: الإجراء 2.1، 60%». لا يتغير شيء قبل قراركم.
desk-how-screen = **أجيبوا عن هذه الرسالة**، رقم واحد في كل سطر: «قبول 3»، «رفض 4: السبب»، «5: الإجراء 2.1، 60%». وفي Prefect يقوم «Accepter ou refuser» بالمثل. لا يتغير شيء قبل قراركم.
desk-stranger = { $sender } (جواباً عن رسالة { $person })
fact-read-whole = البقية: «suivi desk show { $n }»
desk-overdue = { $n ->
    [one] **قرار واحد ينتظر منذ مدة طويلة.**
    [two] **قراران ينتظران منذ مدة طويلة.**
    [few] **{ $n } قرارات تنتظر منذ مدة طويلة.**
    [many] **{ $n } قراراً ينتظر منذ مدة طويلة.**
   *[other] **{ $n } قرار ينتظر منذ مدة طويلة.**
}
desk-answer = للجواب: { $words }
desk-say-accept = «قبول { $n }»
desk-say-refuse = «رفض { $n }: السبب»
desk-say-resend = «إعادة الإرسال { $n }»
desk-say-drop = «ترك { $n }»
desk-say-correct = «{ $n }: الإجراء …، 60%»
desk-say-vote = «{ $n }: مع» أو «ضد» أو «امتناع» أو «تحفظ»

decided-subject = { $n ->
    [0] جوابكم: لم يتغير شيء
    [one] جوابكم: أُخذ بقرار واحد
    [two] جوابكم: أُخذ بقرارين
    [few] جوابكم: أُخذ بـ{ $n } قرارات
   *[other] جوابكم: أُخذ بـ{ $n } قراراً
}
decided-title = { $left ->
    [0] القرارات المطبقة: { $done }
   *[other] القرارات المطبقة: { $done }، وما يحتاج إلى صياغة أخرى: { $left }
}
decided-lede = هذا ما غيّره جوابكم، رقماً رقماً. للتصحيح، أجيبوا عن هذه الرسالة.
decided-accept = قُبل
decided-refuse = رُفض
decided-correct = صُحح وفق كلماتكم
decided-resend = تُرسل الرسالة من جديد مع الدفعة المقبلة
decided-drop = تم التخلي عن الرسالة
decided-not-unclear = لم يتغير شيء: لم نفهم قراركم بشأن الرقم { $number }
decided-not-unknown = لم يتغير شيء: لا شيء على هذا المكتب يحمل الرقم { $number }
decided-not-settled = لم يتغير شيء: الرقم { $number } محسوم من قبل
decided-not-is-mail = لم يتغير شيء: الرقم { $number } رسالة، يُعاد إرسالها أو تُترك
decided-not-not-mail = لم يتغير شيء: الرقم { $number } ليس رسالة
decided-not-no-candidate = لم يتغير شيء: الرقم { $number } لا يقترح شيئاً محدداً؛ بينوا الصواب، مثلاً «{ $number }: الإجراء 2.1، 60%»
decided-not-no-action = لم يتغير شيء: بينوا أي إجراء هو، مثلاً «{ $number }: الإجراء 2.1، 60%»
decided-not-action-unknown = لم يتغير شيء: الإجراء { $ref } ليس ضمن هذا البرنامج
decided-not-no-correction = لم يتغير شيء: الرقم { $number } يُقبل أو يُرفض ولا يُصحح
decided-not-is-vote = لم يتغير شيء: الرقم { $number } جواب عضو عن استشارة؛ بيّنوا موقفه، مثلاً «{ $number }: مع» (أو ضد أو امتناع أو تحفظ)
decided-not-is-word = لم يتغير شيء: الرقم { $number } جواب عضو لا يخص أي إجراء؛ أجيبوه ثم رتّبوه بـ«رفض { $number }: السبب»
decided-not-overtaken = لم يتغير شيء: تغيّر الإجراء { $ref } منذ ذلك؛ ارفضوا الرقم { $number } لطيه
decided-not-other = لم يتغير شيء بالنسبة إلى الرقم { $number }

error-desk-no-correction = الرقم { $number } يُقبل أو يُرفض ولا يُصحح.
error-desk-is-vote = الرقم { $number } جواب عضو عن استشارة: لا يخص أي إجراء.
error-desk-is-vote-remedy = بيّنوا موقفه: «suivi desk correct { $number } --position for» (أو against أو abstention أو reserve).
error-desk-is-word = الرقم { $number } جواب عضو لا يخص أي إجراء.
error-desk-is-word-remedy = أجيبوه ثم رتّبوه: «suivi desk refuse { $number }».
error-desk-no-action = الرقم { $number } لا يبين أي إجراء يعني.
error-desk-no-action-remedy = سموه: suivi desk correct { $number } --action 2.1 --progress 60.
error-desk-action-unknown = الإجراء { $ref } ليس ضمن هذا البرنامج (الرقم { $number }).

cli-desk-correct = يعتمد غير ما هو مقترح
cli-desk-correct-usage = رقم [--action مرجع] [--status وضعية] [--progress نسبة] …
cli-desk-correct-option-action = الإجراء أو المؤشر المعني، بمرجعه
cli-desk-correct-option-status = وضعيته: لم-يبدأ أو قيد-الإنجاز أو متوقف أو مؤجل أو منجز أو ملغى
cli-desk-correct-option-progress = نسبة تقدمه، من 0 إلى 100
cli-desk-correct-option-deadline = أجله الجديد
cli-desk-correct-option-position = موقف العضو: موافق أو معارض أو ممتنع أو متحفظ
cli-desk-accept-option-remember = الاحتفاظ بعنوان المرسل ضمن عناوين الشخص
cli-desk-correct-done = الرقم { $number } صُحح ({ $what }).
cli-desk-stranger = { $sender } (جواباً عن رسالة { $person })
cli-desk-remembered = حُفظ العنوان: كل ما يأتي من { $sender } سيُعتبر من الشخص نفسه.
cli-misuse-correct = بينوا الصواب: --action أو --status أو --progress أو --deadline أو --position أو --value.
cli-desk-show = يعرض كل ما يخص رقماً، والرسالة كاملة
cli-desk-show-usage = رقم [--json]
cli-desk-message = الرسالة :
