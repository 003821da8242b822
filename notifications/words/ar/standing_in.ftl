# من يجيب نيابة عن مسؤول: ما يقوله المكتب عنه.
decision-substitution-plain = هل يجيب غيره نيابة عنه؟
fact-delegate = الشخص المقترح: { $value }
fact-through = إلى غاية { $value }
cli-desk-kind-substitution = نيابة
flows-desk-substitution = نيابة
demo-desk-substitution = نيابات تنتظر التأكيد
