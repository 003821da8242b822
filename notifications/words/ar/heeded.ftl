# ما يقوله إشعار القراءة عمّا طُلب من التتبع نفسه: تأجيل التذكير، الغياب، التوقف.
heeded-subject = تم التسجيل
heeded-title-noted = تم التسجيل
heeded-section = طلباتكم
heeded-remind = لا تذكير قبل { $on }
heeded-remind-when = في أي تاريخ نذكّركم؟
heeded-remind-then = الآجال لا تتغير.
heeded-absent = سُجّل غيابكم إلى غاية { $on }
heeded-absent-when = إلى أي تاريخ أنتم غائبون؟
heeded-absent-then = ستنتظر طلباتنا وتذكيراتنا عودتكم أو جوابكم المقبل. أما الدعوات والحصائل والقرارات فتصلكم دائماً.
heeded-stand-in = ينوب عنكم { $who } إلى غاية { $on }
heeded-stand-in-waits = نيابة { $who } عنكم إلى غاية { $on } تنتظر موافقة التنسيق
heeded-stop-duty = لا يمكن إيقاف هذه الرسائل
heeded-stop-duty-then = فهي تخص إجراءات أنتم مسؤولون عنها. يمكنكم إسنادها إلى غيركم: أجيبوا بعبارة «تفويض إلى» متبوعة بالاسم أو العنوان، أو «ماشي أنا» إن لم يكن الإجراء لكم.
heeded-stop-digest = لن تتوصلوا بعد الآن بملخص «{ $body }»
heeded-stop-digest-then = للتوصل به من جديد، أجيبوا على هذه الرسالة بكلمة «استئناف».
heeded-resume-digest = ستتوصلون من جديد بملخص «{ $body }»
heeded-resume-duty = لم تكن هذه الرسائل موقوفة
heeded-list-subject = إجراءاتكم بتاريخ { $on }
heeded-list-title = إجراءاتكم
heeded-list-lede = طلبتم قائمة إجراءاتكم. هذه هي بتاريخ { $on }.
heeded-list = { $n ->
    [0] ليس لكم أي إجراء مفتوح
    [one] إجراؤكم المفتوح
   *[other] إجراءاتكم المفتوحة ({ $n })
}
cli-read-command = { $kind ->
    [delegate] طلب: إسناد الإجراء إلى شخص آخر
    [disown] طلب: الإجراء ليس من مسؤوليته
    [absent] طلب: غياب{ $dated ->
        [yes] {" "}إلى غاية { $day }
       *[no] ، دون تاريخ مؤكد
    }
    [stand_in] طلب: أن ينوب عنه غيره{ $dated ->
        [yes] {" "}إلى غاية { $day }
       *[no] ، دون تاريخ مؤكد
    }
    [remind] طلب: التذكير{ $dated ->
        [yes] {" "}يوم { $day }
       *[no] ، دون تاريخ مؤكد
    }
    [stop] طلب: عدم التوصل بهذه الرسائل
    [resume] طلب: التوصل بهذه الرسائل من جديد
   *[list] طلب: لائحة الإجراءات
}
