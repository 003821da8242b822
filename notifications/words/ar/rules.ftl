# قواعد البرنامج: متى حدث هذا، فليُفعل ذاك.

rule-title-notify = { $n ->
    [one] إجراء للعلم
    [two] إجراءان للعلم
    [few] { $n } إجراءات للعلم
   *[other] { $n } إجراء للعلم
}
rule-title-announce = { $n ->
    [one] سيُبلَّغ عن أحد إجراءاتكم
    [two] سيُبلَّغ عن إجراءين من إجراءاتكم
    [few] سيُبلَّغ عن { $n } من إجراءاتكم
   *[other] سيُبلَّغ عن { $n } من إجراءاتكم
}
rule-title-escalate = { $n ->
    [one] إجراء يُرفع إليكم
    [two] إجراءان يُرفعان إليكم
    [few] { $n } إجراءات تُرفع إليكم
   *[other] { $n } إجراء يُرفع إليكم
}
rule-title-evidence = { $n ->
    [one] وثيقة إثبات منتظرة
    [two] وثيقتا إثبات منتظرتان
    [few] { $n } وثائق إثبات منتظرة
   *[other] { $n } وثيقة إثبات منتظرة
}
rule-title-several = { $n ->
    [one] إجراء للمتابعة
    [two] إجراءان للمتابعة
    [few] { $n } إجراءات للمتابعة
   *[other] { $n } إجراء للمتابعة
}
rule-lede = { $n ->
    [one] تنطبق إحدى قواعد البرنامج على هذا الإجراء.
   *[other] تنطبق قواعد من البرنامج على هذه الإجراءات.
}
rule-lede-notify = للعلم
rule-lede-announce = ما لم يتغير شيء
rule-lede-escalate = رغم إشعار المسؤول
rule-lede-evidence = وثيقة إثبات منتظرة
rule-event-late = متأخر
rule-event-late-since = انقضى الأجل في { $on }
rule-event-blocked = متعثر
rule-event-blocked-since = متعثر منذ { $on }
rule-event-done = منجز
rule-event-done-since = أُنجز في { $on }
rule-event-slipped = { $n ->
    [one] أُجّل مرة واحدة
    [two] أُجّل مرتين
    [few] أُجّل { $n } مرات
   *[other] أُجّل { $n } مرة
}
rule-event-slipped-since = أُجّل منذ { $on }
rule-event-silent = { $n ->
    [one] طلب واحد دون جواب
    [two] طلبان متتاليان دون جواب
    [few] { $n } طلبات متتالية دون جواب
   *[other] { $n } طلباً متتالياً دون جواب
}
rule-event-silent-since = { $n ->
    [one] طلب واحد دون جواب منذ { $on }
    [two] طلبان متتاليان دون جواب منذ { $on }
    [few] { $n } طلبات متتالية دون جواب منذ { $on }
   *[other] { $n } طلباً متتالياً دون جواب منذ { $on }
}
rule-announced = في { $on } سيُخبَر { $who } بذلك
rule-named = القاعدة «{ $rule }»
rule-how = كيف تُرسَل
rule-how-evidence = أجيبوا عن هذه الرسالة مع إرفاق الوثيقة، واذكروا في سطر واحد مرجع الإجراء وحالته.
rule-foot = تتلقون هذه الرسالة لأن إحدى قواعد «{ $programme }» تطلب ذلك. يمكن للتنسيق تغييرها أو حذفها.
mail-rule = رسالة: قاعدة من البرنامج
cli-mail-rule = قاعدة من البرنامج
cli-rehearse-why-rule = القاعدة { $rules }: { $refs }
cli-count-ruled = قواعد طُبّقت
cli-part-rule = قاعدة
cli-field-when = متى
cli-field-then = إذن
cli-field-after = أيام
cli-field-times = مرات
cli-field-to = إلى
cli-field-body = اللجنة
cli-field-notice = مهلة الإشعار
cli-field-axis = المحور
cli-rules = القواعد:
cli-rule = { $id }: متى { $when }{ $where }، { $then }
cli-rule-when-late = تأخر إجراء{ $after ->
    [0] { "" }
   *[other] { " " }بعدد أيام عمل قدره { $after }
}
cli-rule-when-blocked = تعثر إجراء{ $after ->
    [0] { "" }
   *[other] { " " }منذ عدد أيام عمل قدره { $after }
}
cli-rule-when-done = أُنجز إجراء{ $after ->
    [0] { "" }
   *[other] { " " }منذ عدد أيام عمل قدره { $after }
}
cli-rule-when-slipped = أُجّل أجل{ $times ->
    [one] { "" }
   *[other] { " " }للمرة { $times }
}
cli-rule-when-silent = { $times ->
    [one] بقي طلب دون جواب
   *[other] بقيت طلبات متتالية دون جواب وعددها { $times }
}
cli-rule-then-notify = يُخبَر { $who }
cli-rule-then-escalate = يُشعَر المسؤول، ثم بعد { $notice } من أيام العمل يُبلَّغ { $who }
cli-rule-then-evidence = تُطلب من المسؤول وثيقة إثبات
cli-rule-then-point = يُدرج في جدول أعمال الاجتماع القادم لـ «{ $body }»
cli-rule-to-owner = المسؤول
cli-rule-to-coordinator = التنسيق
cli-rule-to-axis = منسق المحور
cli-rule-to-chair = رئاسة اللجنة
cli-rule-in-axis = ، المحور { $axis }
cli-rule-in-phase = ، المرحلة { $phase }

file-rule-no-body = النقطة تُدرج في جدول أعمال لجنة؛ أضيفوا «instance:» مع اسمها القصير
file-rule-to-owner = لا يُرفع شيء إلى المسؤول نفسه؛ اكتبوا «vers: coordinateur» أو «axe» أو «president»، أو «alors: prevenir»
file-rule-over = الإجراء المنجز لم يبق فيه ما يُرفع أو يُناقش؛ اختاروا «prevenir» أو «demander_preuve»
file-rule-idle = «{ $key }» بلا فائدة مع «{ $beside }»؛ احذفوا هذا السطر
