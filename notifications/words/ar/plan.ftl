# تعديل الخطة: ما الذي يتغير، ولماذا.
cli-apply-option-drop = مرجع إجراء متابَع يغادر الخطة؛ يكرر لكل إجراء
cli-apply-option-reason = سبب تعديل الخطة؛ يحفظ مع النسخة ومع كل أجل تغيّر
cli-value-ref = المرجع
cli-show-option-versions = نسخ الخطة: متى، وكم تغييرا، ولماذا

cli-amend-superseded = ↺ الطلب الموجه إلى { $who }: لم يعد ينتظر شيئا ({ $actions })، ورُفع
cli-amend-relieved = ↺ الطلب الموجه إلى { $who }: لم يعد ينتظر { $actions }
cli-amend-no-mail = رسائل الأيام القادمة ({ $days }): كما هي.
cli-amend-mail = رسائل الأيام القادمة ({ $days }) إذا طُبقت الخطة: زيادة { $more } ونقصان { $fewer }.
cli-amend-line = { $day } { $kind } إلى { $who }
cli-amend-more = وأخرى عددها { $count }
cli-amend-history = إجراءات سبقت متابعتها ولم تعد في الملف: { $actions }. سيرفض «suivi apply» ذلك: اكتب «abandonnee: السبب» في الإجراء، أو أضف { $drops }.
cli-amend-slipped = منذ الأجل الأول ({ $first }): { $days } يوم
cli-amend-column-version = النسخة
cli-amend-column-day = تاريخ التطبيق
cli-amend-column-changes = التغييرات
cli-amend-column-why = السبب
cli-change-dropped-why = − { $part } «{ $title }»: { $why }
cli-apply-dropped = إجراءات تُخلي عنها: { $dropped }؛ طلبات رُفعت: { $superseded }.

cli-moves = آجال تغيرت:
cli-move = { $ref }: { $old } ← { $new } في { $on }
cli-move-why = { $ref }: { $old } ← { $new } في { $on }: { $why }

error-plan-drops-history = إجراءات سبقت متابعتها لم تعد في الملف: { $refs }.
error-plan-drops-history-remedy = أبقها في الملف مع «abandonnee: السبب»، أو أكد كل واحد منها بـ «--drop المرجع».
cli-amend-handed = { $ref }: أُسند منذئذ إلى { $owner }، والملف ما زال يذكر { $named }. لا يُسترجع شيء؛ لإرجاعه: suivi apply … --take-back { $ref }
cli-option-take-back = إجراء أو مؤشر أُسند إلى شخص يُعاد إلى من يذكره الملف
cli-change-deadline-agreed = ~ { $part } «{ $title }»: الأجل { $new } المتفق عليه من قبل؛ لا شيء يتغير
cli-gone = متخلى عنها، خارج الخطة:
cli-gone-line = { $ref } { $title }: { $stood }؛ خرج من الخطة في { $on }
cli-gone-why = { $ref } { $title }: { $stood }؛ خرج من الخطة في { $on }: { $why }
cli-history-dropped = خرج من الخطة
