# لماذا ينتظر البريد، وبماذا أجاب الخادم: جملة لكل رمز من رموزنا.

outgoing-closed = { $count ->
    [one] رسالة واحدة تنتظر: الخادم لا يقبل شيئاً منذ { $since } ({ $why })؛ المحاولة التالية { $next }.
    [two] رسالتان تنتظران: الخادم لا يقبل شيئاً منذ { $since } ({ $why })؛ المحاولة التالية { $next }.
    [few] { $count } رسائل تنتظر: الخادم لا يقبل شيئاً منذ { $since } ({ $why })؛ المحاولة التالية { $next }.
   *[other] { $count } رسالة تنتظر: الخادم لا يقبل شيئاً منذ { $since } ({ $why })؛ المحاولة التالية { $next }.
}
outgoing-put-off = { $count ->
    [one] رسالة واحدة أجّلها الخادم، أول محاولة { $since } ({ $why })؛ المحاولة التالية { $next }.
    [two] رسالتان أجّلهما الخادم، أول محاولة { $since } ({ $why })؛ المحاولة التالية { $next }.
    [few] { $count } رسائل أجّلها الخادم، أول محاولة { $since } ({ $why })؛ المحاولة التالية { $next }.
   *[other] { $count } رسالة أجّلها الخادم، أول محاولة { $since } ({ $why })؛ المحاولة التالية { $next }.
}
outgoing-hour = على الساعة { $hour }
outgoing-day-hour = يوم { $day } على الساعة { $hour }
outgoing-since-hour = الساعة { $hour }
outgoing-since-day-hour = يوم { $day } على الساعة { $hour }
outgoing-soon = عند الدورة المقبلة

why-unwritable = تعذّرت صياغة الرسالة
fact-error = الخطأ: { $value }

server-said = «{ $words }»
server-connection-refused = رُفض الاتصال
server-connection-failed = تعذر الاتصال
server-connection-lost = انقطع الاتصال
server-host-unknown = اسم خادم غير معروف
server-timeout = لا جواب في الوقت المحدد
server-server-silent = لا جواب
server-certificate-refused = شهادة مرفوضة
server-tls-failed = فشل التشفير
server-starttls-not-offered = التشفير غير متاح
server-auth-not-offered = التعريف غير متاح

doctor-outgoing = البريد الصادر: لا شيء ينتظر خادماً.
doctor-outgoing-held-up = البريد الصادر: { $what }
