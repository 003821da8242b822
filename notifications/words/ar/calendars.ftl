# الاجتماعات في التقويمات: الساعات، وما يجيب به التقويم، وما يعرضه « suivi review » منه.
clock-time = { $hour }:{ $minute }
meeting-hours = من الساعة { $since } إلى الساعة { $until }.
heard-presence-tentative = حضوركم غير مؤكد بعد
heard-presence-moved = تغيّر موعد الاجتماع منذ ذلك الحين: المرجو الرد على آخر دعوة
presence-present = حاضر
presence-absent = غائب
presence-represented = ينوب عنه { $who }
presence-tentative = غير مؤكد
presence-unknown = دون رد
presence-noted = سُجّل في الجلسة
presence-announced = أُعلن عنه يوم { $on }
cli-column-member = العضو
cli-column-presence = الحضور
cli-column-known = المصدر
cli-hours = من الساعة { $since } إلى الساعة { $until }
error-review-tentative = الحضور غير المؤكد يُعلن مسبقا؛ أما في الجلسة فالشخص حاضر أو غائب.
error-review-tentative-remedy = استعملوا present أو absent أو represented.
