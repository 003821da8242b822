# ما تشترك فيه كل الرسائل. تحيط «**» بأهم ما في الجملة.
from-name = متابعة · { $programme }
more = { $n ->
    [one] وواحد آخر…
    [two] واثنان آخران…
    [few] و{ $n } أخرى…
   *[other] و{ $n } آخر…
}
quote = «{ $text }»
percent = { $n }%
state-progress = { $state }، { $n }%
axis-label = محور

reserved = { $on } (قيد التأكيد: عطلة تقديرية)
reserved-alone = قيد التأكيد: عطلة تقديرية
deadline = الأجل { $on }
first-deadline = الأجل الأول { $on }
late-by = { $n ->
    [one] متأخر بيوم واحد
    [two] متأخر بيومين
    [few] متأخر بـ{ $n } أيام
    [many] متأخر بـ{ $n } يوماً
   *[other] متأخر بـ{ $n } يوم
}
last-words = جوابكم الأخير، يوم { $on } ({ $state }):
last-words-undated = جوابكم الأخير ({ $state }):
never-heard = لا جواب بعد عن هذا الإجراء.
your-words = كتبتم:
their-words = كتب { $who }:

status-not-started = لم يبدأ
status-in-progress = قيد الإنجاز
status-blocked = متوقف
status-postponed = مؤجل
status-done = منجز
status-cancelled = ملغى
health-late = متأخر
health-at-risk = تحت المراقبة
health-on-track = في الموعد

button-answer = الجواب عن هذه الرسالة
answer-to = الجواب عن هذه الرسالة: { $address }
button-write-to = مراسلة { $who }

foot-owner = تتوصلون بهذه الرسالة لأنكم مسؤولون عن إجراءات ضمن «{ $programme }». إن لم يعد الأمر كذلك، فأخبرونا في جوابكم بمن أصبح مسؤولاً عنها.
foot-coordinator = لديكم سؤال؟ اطرحوه في جوابكم، وسيصل إلى { $who }.
foot-member = تتوصلون بهذه الرسالة بصفتكم عضواً في «{ $body }»، ضمن «{ $programme }».
foot-coordinating = تتوصلون بهذه الرسالة لأنكم تنسقون «{ $programme }».
