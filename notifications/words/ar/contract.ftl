# العقود البرنامجية: في الحصيلة وعلى الشاشة، وما لا يستقيم في الملف.
digest-contracts = العقود البرنامجية
contract-shared = التزامات مشتركة
contract-signed = وُقّع في { $on }
contract-kept = الالتزامات المنجزة: { $kept } من أصل { $total }
contract-late = المتأخرة: { $n }
contract-silent = دون جواب: { $n }
contract-abandoned = المتخلى عنها: { $n }

cli-part-contract = عقد برنامج
cli-field-contracts = العقود البرنامجية
cli-field-signatories = الأطراف الموقعة
cli-field-signed-on = تاريخ التوقيع
cli-field-actions = إجراءات مشتركة
cli-field-citations = اقتباسات
cli-field-declared-axes = المحاور المعلنة
cli-column-contract = عقد البرنامج
cli-column-party = الطرف
cli-column-kept = ما أُنجز
cli-column-silent = دون رد
cli-column-abandoned = ما تُخلي عنه
cli-citations = ما تقوله النصوص:
cli-citation = { $subject }: { $text }
cli-completeness = { $label }: { $top } · المحاور المعلنة: { $declared } · الموصوفة: { $described }
cli-completeness-flat = المحاور المعلنة: { $declared } · الموصوفة: { $described }

file-contract-empty = العقد «{ $ref }» لا يضم أي إجراء؛ أضف «signataires» مع «engagements»، أو «actions»
file-contract-party-twice = «{ $value }» من موقعي هذا العقد أصلا (السطر { $line })؛ اجمع التزاماته
file-contract-action-twice = الإجراء «{ $value }» موجود أصلا في هذا العقد (السطر { $line })؛ اتركه لطرف واحد
file-commitment-elsewhere = لا يمكن أن يكون «{ $value }» التزاما على «{ $organisation }»: المسؤول عنه «{ $person }» من مؤسسة «{ $other }»؛ وفّق بينهما، أو أسنده إلى الطرف الآخر
