# Indicators: figures, totals, and what declarations do not say.
digest-contradictions = Declared and observed
digest-contradictions-hint = What is declared and what is measured, side by side; neither corrects the other.
digest-indicators = Indicators
digest-totals = Where the targets stand
figures-whole = The whole programme
figures-none = No figure yet
figures-value = { $value } { $unit } on { $on }
figures-quoted = given by the text
figures-quoted-words = given by the text: “{ $words }”
figures-by = given by { $who }
figures-corrected = { $n ->
    [one] corrected once
   *[other] corrected { $n } times
}
figures-coverage = { $measured ->
    [0] no indicator counted of { $total }
    [one] { $measured } indicator counted of { $total }
   *[other] { $measured } indicators counted of { $total }
}
figures-untargeted = { $n } without a target in figures
figures-unmeasured = { $n } without a figure
figures-share = { $n }% of the target
figures-oldest = oldest figure: { $on } ({ $age })
figures-age-days = { $n ->
    [0] today
    [one] { $n } day ago
   *[other] { $n } days ago
}
figures-age-months = { $n ->
    [one] { $n } month ago
   *[other] { $n } months ago
}
figures-term-share = { $ref } { $n }%
figures-term-capped = { $ref } { $n }% (measured: { $own }%)
figures-term-alone = counted: { $term }
figures-term = { $term } × { $weight }
figures-terms = ({ $terms }) ÷ { $weights } = { $n }%
figures-target = Target: { $value } { $unit } on { $on }
figures-aim = Target, in the words of the text: “{ $words }”
figures-declared-done = Declared done
figures-declared-progress = Declared at { $n }%
figures-shown = { $title }: { $n }% of the target
figures-completeness = { $label } × { $top }, { $declared } axes announced, { $described } described
figures-completeness-flat = { $declared } axes announced, { $described } described
cli-part-indicator = indicator
cli-field-indicators = indicators

file-amount-invalid = “{ $value }” is no figure; write it without spaces or unit, with a decimal point: 1500000, 0.4
file-indicator-nobody-asked = indicator “{ $ref }” is to be measured, but by nobody; add “mesure_par”
file-indicator-no-horizon = indicator “{ $ref }” has a target without a day; add “horizon”
file-indicator-already-there = the target of indicator “{ $ref }” is its starting value: nothing would be left to do; correct one of the two
cli-show-axes-asked = Missing axes are asked for { $pace }.
cli-field-ask-axes = how often missing axes are asked for
file-axes-not-announced = “axes_demandes” says when to ask for missing axes, and the programme announces none; add “axes_annonces”
