# ما تغيّر بالنسبة إلى لجنة، ومن لم يُجب، وعلى ماذا يقوم كل مجموع.
digest-headline-empty = لا جديد يُذكر
digest-news = منذ حصيلة { $on }
news-late = صار متأخراً
news-blocked = أُبلغ عن تعثره
news-moved = انتقل الأجل من { $old } إلى { $new }
news-added = إجراء جديد، أجله { $on }
news-gone = تُخلي عنه أو سُحب من الخطة
news-caught-up = لم يعد متأخراً
digest-unanswered = { $n ->
    [one] شخص واحد لم يُجب
    [two] شخصان لم يُجيبا
    [few] { $n } أشخاص لم يُجيبوا
   *[other] { $n } شخصاً لم يُجيبوا
}
silent-about = { $n ->
    [one] إجراء واحد: { $refs }
    [two] إجراءان: { $refs }
    [few] { $n } إجراءات: { $refs }
   *[other] { $n } إجراءً: { $refs }
}
silent-for = { $n ->
    [one] منذ يوم
    [two] منذ يومين
    [few] منذ { $n } أيام
   *[other] منذ { $n } يوماً
}
total-unheard = لم ترد أخبار
total-heard = وردت أخبار { $n } من { $total }
total-oldest = أقدمها بتاريخ { $on }
holds-up-alone = يعطّل { $refs }
heard-instruction-recorded = سُجّل التوجيه: { $text }
digest-how-to-reply = توجيه أو قرار؟ أجيبوا: «توجيه: …، المسؤول …، قبل …».
digest-consultations = { $n ->
    [one] استشارة واحدة جارية
    [two] استشارتان جاريتان
    [few] { $n } استشارات جارية
   *[other] { $n } استشارة جارية
}
digest-consulted = { $n ->
    [0] لا جواب من أصل { $members }، والأجوبة منتظرة إلى غاية { $on }
    [one] جواب واحد من أصل { $members }، والأجوبة منتظرة إلى غاية { $on }
    [two] جوابان من أصل { $members }، والأجوبة منتظرة إلى غاية { $on }
    [few] { $n } أجوبة من أصل { $members }، والأجوبة منتظرة إلى غاية { $on }
   *[other] { $n } جوابا من أصل { $members }، والأجوبة منتظرة إلى غاية { $on }
}
digest-consulted-over = { $n ->
    [0] لا جواب من أصل { $members }، وقد انقضى الأجل يوم { $on }
    [one] جواب واحد من أصل { $members }، وقد انقضى الأجل يوم { $on }
    [two] جوابان من أصل { $members }، وقد انقضى الأجل يوم { $on }
    [few] { $n } أجوبة من أصل { $members }، وقد انقضى الأجل يوم { $on }
   *[other] { $n } جوابا من أصل { $members }، وقد انقضى الأجل يوم { $on }
}
digest-consulted-reserves = { $n ->
    [one] تحفظ واحد
    [two] تحفظان
    [few] { $n } تحفظات
   *[other] { $n } تحفظا
}
digest-consulted-missing = لم يجب بعد: { $who }
