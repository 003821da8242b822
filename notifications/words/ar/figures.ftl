# المؤشرات: الأرقام والمجاميع، وما لا تقوله التصريحات.
digest-contradictions = المصرح به والملاحظ
digest-contradictions-hint = ما صُرح به وما قيس، جنبا إلى جنب؛ لا يصحح أحدهما الآخر.
digest-indicators = المؤشرات
digest-totals = أين وصلت الأهداف
figures-whole = البرنامج كله
figures-none = لا رقم إلى الآن
figures-value = { $value } { $unit } في { $on }
figures-quoted = وارد في النص
figures-quoted-words = وارد في النص: «{ $words }»
figures-by = قدمه { $who }
figures-corrected = { $n ->
    [one] صُحح مرة واحدة
    [two] صُحح مرتين
    [few] صُحح { $n } مرات
    [many] صُحح { $n } مرة
   *[other] صُحح { $n } مرة
}
figures-coverage = { $measured ->
    [0] لم يُحتسب أي مؤشر من أصل { $total }
    [one] احتُسب مؤشر واحد من أصل { $total }
    [two] احتُسب مؤشران من أصل { $total }
    [few] احتُسبت { $measured } مؤشرات من أصل { $total }
   *[other] احتُسب { $measured } مؤشرا من أصل { $total }
}
figures-untargeted = { $n } دون هدف رقمي
figures-unmeasured = { $n } دون رقم
figures-share = { $n }% من الهدف
figures-oldest = أقدم رقم: { $on } ({ $age })
figures-age-days = { $n ->
    [0] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
   *[other] قبل { $n } يوما
}
figures-age-months = { $n ->
    [one] قبل شهر واحد
    [two] قبل شهرين
    [few] قبل { $n } أشهر
   *[other] قبل { $n } شهرا
}
figures-term-share = { $ref } { $n }%
figures-term-capped = { $ref } { $n }% (المقيس: { $own }%)
figures-term-alone = المحتسب: { $term }
figures-term = { $term } × { $weight }
figures-terms = ({ $terms }) ÷ { $weights } = { $n }%
figures-target = الهدف: { $value } { $unit } في { $on }
figures-aim = الهدف بعبارة النص: «{ $words }»
figures-declared-done = صُرح بأنه منجز
figures-declared-progress = صُرح بنسبة { $n }%
figures-shown = { $title }: { $n }% من الهدف
figures-completeness = { $label }: { $top }، محاور معلنة: { $declared }، موصوفة: { $described }
figures-completeness-flat = محاور معلنة: { $declared }، موصوفة: { $described }
cli-part-indicator = مؤشر
cli-field-indicators = المؤشرات

file-amount-invalid = «{ $value }» ليس رقما؛ اكتبوه دون مسافات ولا وحدة، وبنقطة عشرية: 1500000، 0.4
file-indicator-nobody-asked = المؤشر «{ $ref }» مطلوب قياسه ولا أحد يقيسه؛ أضيفوا «mesure_par»
file-indicator-no-horizon = للمؤشر «{ $ref }» هدف دون تاريخ؛ أضيفوا «horizon»
file-indicator-already-there = هدف المؤشر «{ $ref }» هو قيمته الأولى: لن يبقى ما يُنجز؛ صححوا إحداهما
cli-show-axes-asked = تُطلب المحاور الناقصة { $pace }.
cli-field-ask-axes = وتيرة طلب المحاور الناقصة
file-axes-not-announced = «axes_demandes» يحدد متى تُطلب المحاور الناقصة، والبرنامج لا يعلن أي محور؛ أضيفوا «axes_annonces»
