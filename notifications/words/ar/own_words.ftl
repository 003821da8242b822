# عبارات خاصة بمنظمة.
error-words-unknown = { $file }: لا توجد عبارة باسم «{ $name }».
error-words-unknown-remedy = أسماء قريبة: { $near }. عباراتنا في notifications/words/.
error-words-values = { $file }، «{ $name }»: هذه العبارة لا تعرف { $values }.
error-words-values-remedy = استعملوا القيم الموجودة بين معقوفتين في العبارة الأصلية أو أقل منها.
