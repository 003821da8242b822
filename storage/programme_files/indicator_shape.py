"""The keys that describe an indicator: what it measures, its target, who is asked, how often."""

from decimal import Decimal, InvalidOperation

from domain.errors import InvalidValueError
from storage.programme_files.body_shape import ILLUSTRATIVE
from storage.programme_files.days import Day
from storage.programme_files.policy_shape import CADENCE
from storage.programme_files.scalars import Name, Number, Ref, Text
from storage.programme_files.shape import Key, Shape
from storage.programme_files.tree import Leaf

MOST_DIGITS = 18


class Amount:
    """An exact number with a decimal point: `1500000000`, `0.4`; never in quotes."""

    def read(self, leaf: Leaf) -> Decimal:
        """Refuse words, signs of grouping and what no figure has that many digits of."""
        if not leaf.plain:
            raise InvalidValueError("amount.invalid", value=leaf.text)
        try:
            amount = Decimal(leaf.text)
        except InvalidOperation as error:
            raise InvalidValueError("amount.invalid", value=leaf.text) from error
        if not amount.is_finite() or len(amount.as_tuple().digits) > MOST_DIGITS:
            raise InvalidValueError("amount.invalid", value=leaf.text)
        return amount


QUOTED = Shape(
    (
        Key("valeur", "value", Amount(), "valeur: 69900", required=True),
        Key("au", "on", Day(), "au: 2018-12-31", required=True, synonyms=("date",)),
        Key("mots", "words", Text(), "mots: 69 900 emplois directs", synonyms=("texte",)),
    ),
)
INDICATOR = Shape(
    (
        Key("ref", "ref", Ref(), "ref: I1", required=True),
        Key("titre", "title", Text(), "titre: Emplois directs", required=True),
        Key("unite", "unit", Text(40), "unite: emplois", required=True),
        Key("axe", "axis", Ref(), 'axe: "1"', to="axes", synonyms=("pilier",)),
        Key("mesure_par", "owner", Name(), "mesure_par: etudes", to="people", also=("roles",)),
        Key("source", "source", Text(), "source: Office des changes"),
        Key("depart", "baseline", Amount(), "depart: 0", synonyms=("reference", "baseline")),
        Key("depart_le", "baseline_on", Day(), "depart_le: 2018-12-31"),
        Key("cible", "target", Amount(), "cible: 1500000000", synonyms=("target", "objectif")),
        Key("horizon", "horizon", Day(), "horizon: 2020-12-31", synonyms=("echeance",)),
        Key("cible_dite", "aim", Text(), "cible_dite: un additionnel de 18 milliards"),
        Key("mesurer", "ask", CADENCE, "mesurer: {chaque: trimestre, jour_ouvre: 5}"),
        Key("poids", "weight", Number(0, 100), "poids: 2"),
        Key("observe", "observes", Ref(), 'observe: ["1.1"]', many=True, to="actions"),
        Key("mesures", "quoted", QUOTED, "mesures: [{valeur: 69900, au: 2018-12-31}]", many=True),
        ILLUSTRATIVE,
    ),
    identifier="ref",
)
