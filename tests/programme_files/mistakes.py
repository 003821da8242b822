"""The mistakes that people make in a programme file, and where each is told."""

from tests.programme_files.small import Told

MISTAKES: list[tuple[str, str, list[Told]]] = [
    # keys
    ("langue: fr", "langage: fr", [(3, 1, "key.unknown")]),
    ("echeance: 2026-03-31", "échéance: 2026-03-31", [(31, 5, "key.unknown")]),
    ("echeance: 2026-03-31", "deadline: 2026-03-31", [(31, 5, "key.unknown")]),
    ("    nom: Salma\n", "    couleur: bleu\n    nom: Salma\n", [(14, 5, "key.unknown")]),
    ("nom: Petit programme\n", "", [(1, 1, "key.missing")]),
    ("    nom: Salma\n", "", [(13, 5, "key.missing")]),
    ("    nom: Salma\n", "    nom:\n", [(13, 5, "key.missing")]),
    ("    nom: Salma\n", "    nom: Salma\n    nom: Nadia\n", [(15, 5, "key.duplicate")]),
    ("langue: fr", "langue: fr\n? [a, b]\n: c", [(4, 3, "key.not_text")]),
    # the kind of a value
    ('ref: "1.10"', "ref: 1.10", [(32, 10, "text.unquoted")]),
    ("titre: Agir\n", "titre: true\n", [(27, 12, "text.unquoted")]),
    ("titre: Agir\n", 'titre: "  "\n', [(27, 12, "text.empty")]),
    ("titre: Agir\n", f"titre: {'a' * 301}\n", [(27, 12, "text.too_long")]),
    ("titre: Agir\n", 'titre: "a\\u202eb"\n', [(27, 12, "text.invisible")]),
    ("titre: Agir\n", "titre: [Agir]\n", [(27, 12, "value.expected")]),
    ("[youssef]", "youssef", [(5, 16, "list.expected")]),
    ("[youssef]", "[]", [(5, 16, "list.empty")]),
    ("{ref: A1, titre: Premier axe}", "A1", [(18, 5, "group.expected")]),
    ("programme: petit", "programme: Petit Été", [(1, 12, "name.invalid")]),
    ('ref: "1.1"', 'ref: "1. 1"', [(26, 10, "ref.invalid")]),
    ("jour_ouvre: 1}", 'jour_ouvre: "1"}', [(7, 39, "number.invalid")]),
    ("jour_ouvre: 1}", "jour_ouvre: 1.5}", [(7, 39, "number.invalid")]),
    ("jour_ouvre: 1}", "jour_ouvre: 93}", [(7, 39, "number.out_of_bounds")]),
    ("porteur: salma\n", "porteur: salma\n    illustratif: oui\n", [(30, 18, "flag.invalid")]),
    ("chaque: mois", "chaque: mos", [(7, 21, "word.unknown")]),
    ("langue: fr", "langue: français", [(3, 9, "word.unknown")]),
    ("role: president", "role: chef", [(41, 35, "word.unknown")]),
    ("Africa/Casablanca", "Afrique/Casablanca", [(4, 9, "zone.unknown")]),
    ("Africa/Casablanca", "../../etc/passwd", [(4, 9, "zone.unknown")]),
    # dates
    ("2026-03-31", "31/06/2026", [(31, 15, "day.impossible")]),
    ("2026-03-31", "2026-06-31", [(31, 15, "day.impossible")]),
    ("2026-03-31", "2026-13-01", [(31, 15, "day.impossible")]),
    ("2026-03-31", "31/03/2026", [(31, 15, "day.format")]),
    ("2026-03-31", "fin mars", [(31, 15, "day.format")]),
    ("2026-03-31", "2206-03-31", [(31, 15, "day.out_of_bounds")]),
    ("debut: 2026-02-01", "debut: 2026-04-01", [(31, 15, "action.ends_first")]),
    ("fin: 2026-06-30", "fin: 2025-06-30", [(23, 55, "window.ends_first")]),
    ("fin: 2026-06-30", "fin: 2026-07-01", [(24, 5, "phase.overlap")]),
    # references
    ("axe: A1\n", "axe: A5\n", [(28, 10, "ref.unknown")]),
    ("porteur: salma", "porteur: selma", [(29, 14, "ref.unknown")]),
    ("[youssef]", "[yousef]", [(5, 17, "ref.unknown")]),
    ("personne: youssef", "personne: nadia", [(41, 20, "ref.unknown")]),
    ("titre: Atteindre, axe: A1", "titre: Atteindre, axe: A9", [(21, 38, "ref.unknown")]),
    ("titre: Second axe", "titre: Second axe, axe_parent: B", [(19, 46, "ref.unknown")]),
    ("titre: Second axe", "titre: Second axe, coordinateur: x", [(19, 48, "ref.unknown")]),
    ("    nom: Comité\n", '    nom: Comité\n    axes: ["A3"]\n', [(40, 12, "ref.unknown")]),
    ("titre: Agir\n", "titre: Agir\n    objectif: O2\n", [(28, 15, "ref.unknown")]),
    ("axe: A2\n", "axe: A2\n    objectif: O1\n", [(35, 15, "objective.elsewhere")]),
    ("titre: Premier axe", "titre: Premier axe, axe_parent: A1", [(18, 47, "axis.cycle")]),
    # reviews
    ("trimestre, jour_ouvre: 5}", "trimestre}", [(42, 13, "reviews.half")]),
    (
        "jour_ouvre: 5}\n",
        "jour_ouvre: 5}\nrevues:\n  - {id: une, instance: comte, date: 2026-05-05}\n",
        [(44, 25, "ref.unknown")],
    ),
    # what is given twice
    ("ref: A2", "ref: A1", [(19, 11, "id.twice"), (34, 10, "ref.unknown")]),
    ('ref: "1.10"', 'ref: "1.1"', [(32, 10, "id.twice")]),
    ("id: deux", "id: un", [(24, 10, "id.twice")]),
    ("s.bureau@petit", "Youssef@petit", [(16, 23, "address.twice")]),
    # addresses
    ("    adresse: salma@petit.example\n", "", [(13, 5, "person.owner_without_address")]),
    ("    adresse: youssef@petit.example\n", "", [(10, 5, "person.without_address")]),
    ("salma@petit.example", "salma.petit.example", [(15, 14, "address.invalid")]),
    ("salma@petit.example", "salma@petit", [(15, 14, "address.invalid")]),
    ("salma@petit.example", '"salma@petit.example\\r\\nBcc: x"', [(15, 14, "address.invalid")]),
    # bodies
    ("      - {personne: youssef, role: president}\n", "", [(38, 5, "key.missing")]),
    ("role: president}\n", "}\n      - {personne: youssef}\n", [(42, 9, "mandate.overlap")]),
    # rules
    *(
        ("jour_ouvre: 5}\n", f"jour_ouvre: 5}}\nregles:\n  - {{id: une, {rule}}}\n", told)
        for rule, told in [
            ("quand: action_en_retard", [(44, 5, "key.missing")]),
            ("quand: retard, alors: prevenir", [(44, 22, "word.unknown")]),
            ("quand: action_en_retard, alors: point_de_revue", [(44, 47, "rule.no_body")]),
            ("quand: action_en_retard, alors: prevenir, axe: A9", [(44, 62, "ref.unknown")]),
            ("quand: action_en_retard, alors: prevenir, fois: 2", [(44, 63, "rule.idle")]),
            ("quand: echeance_reportee, alors: prevenir, jours: 2", [(44, 65, "rule.idle")]),
            ("quand: action_bloquee, alors: escalader, vers: porteur", [(44, 62, "rule.to_owner")]),
            ("quand: action_terminee, alors: escalader", [(44, 46, "rule.over")]),
            (
                "quand: action_terminee, alors: demander_preuve, vers: axe, preavis: 3",
                [(44, 69, "rule.idle"), (44, 83, "rule.idle")],
            ),
        ]
    ),
    # the pace of follow-up
    ("jour_ouvre: 1}", "jour_ouvre: 0}", [(7, 39, "cadence.working_day")]),
    ("jour_ouvre: 1}", "jour_ouvre: 32}", [(7, 39, "cadence.working_day")]),
    ("relances: [1, 3]", "relances: [3, 1]", [(8, 13, "policy.ladder")]),
    (
        "relances: [1, 3]",
        "escalade: [{apres: 0, vers: axe}]",
        [(8, 22, "number.out_of_bounds")],
    ),
    (
        "relances: [1, 3]",
        "escalade: [{apres: 5, vers: axe}, {apres: 5, vers: president}]",
        [(8, 13, "policy.escalation")],
    ),
    ("jour_ouvre: 5}", "jour_ouvre: -93}", [(42, 45, "number.out_of_bounds")]),
]

SUGGESTIONS = [
    ("langue: fr", "langage: fr", "langue"),
    ("echeance: 2026-03-31", "échéance: 2026-03-31", "echeance"),
    ("echeance: 2026-03-31", "deadline: 2026-03-31", "echeance"),
    ("porteur: salma", "owner: salma", "porteur"),
    ("axes:\n", "piliers:\n", "axes"),
    ("instances:", "comites:", "instances"),
    ("axe: A1\n", "axe: A5\n", "A2"),
    ("porteur: salma", "porteur: selma", "salma"),
    ("porteur: salma", "porteur: mlasa", "salma"),
    ("langue: fr", "langue: Français", "fr"),
    ("chaque: mois", "chaque: monthly", "mois"),
    ("role: president", "role: chair", "president"),
    (
        "jour_ouvre: 5}\n",
        "jour_ouvre: 5}\nregles: [{id: x, quand: retard, alors: prevenir}]\n",
        "action_en_retard",
    ),
    ("Africa/Casablanca", "Afrique/Casablanca", "Africa/Casablanca"),
    ("Africa/Casablanca", "Maroc", "Africa/Casablanca"),
    ("Africa/Casablanca", "paris", "Europe/Paris"),
    ("programme: petit", "programme: Petit Été", "petit-ete"),
    ("2026-03-31", "31/06/2026", "2026-06-30"),
    ("2026-03-31", "31.3.26", "2026-03-31"),
    ("2026-03-31", "2026-3-31", "2026-03-31"),
    ("porteur: salma\n", "porteur: salma\n    illustratif: oui\n", "true"),
]
