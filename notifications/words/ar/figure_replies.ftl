# ما يطلبه جواب عن طلب أرقام من المتابعة نفسها، وما يقرره المكتب في شأنه.
heeded-stop-figures-then = تطلب هذه الرسائل أرقاماً تقدمونها. لإسناد أحدها إلى شخص آخر، أجيبوا برقمه الترتيبي ثم «تفويض إلى» واسم أو عنوان؛ أو «ماشي أنا» إن لم يكن عليكم تقديمه.
heard-figure-delegated = رقم يُراد إسناده إلى شخص آخر: { $text }
heard-figure-disowned = رقم تقولون إن تقديمه ليس من شأنكم: { $text }
heard-figure-handed-over = أُسند إلى شخص آخر: { $text }
heard-figure-left = لن يُطلب منكم هذا الرقم بعد الآن: { $text }
heard-figure-still-theirs = ما زال هذا الرقم منتظراً منكم: { $text }
unheard-figure-delegation = أُخبر التنسيق بذلك، وعليه أن يوافق.
unheard-figure-disowned = أُخبر التنسيق بذلك وسيتحقق منه؛ ولن يصلكم تذكير إلى ذلك الحين.
why-figure-delegation = رقم يُراد إسناده إلى شخص آخر
why-figure-disowned = يقول إن تقديم هذا الرقم ليس من شأنه
decision-figure-delegation-plain = هل يُسند هذا الرقم إلى شخص آخر؟
decision-figure-disowned-plain = رقم يقول المعني إن تقديمه ليس من شأنه: هل نكف عن طلبه منه؟
