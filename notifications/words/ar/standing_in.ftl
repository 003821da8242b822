# من يجيب نيابة عن مسؤول: ما يقوله المكتب عنه.
decision-substitution-plain = هل يجيب غيره نيابة عنه؟
fact-delegate = الشخص المقترح: { $value }
fact-through = إلى غاية { $value }
cli-desk-kind-substitution = نيابة
flows-desk-substitution = نيابة
demo-desk-substitution = نيابات تنتظر التأكيد
heeded-stand-in-refused = نيابة { $who } عنكم إلى غاية { $on }: مرفوضة
ask-substitution-refused = لم يوافق التنسيق على ذلك: نواصل الكتابة إليكم.
