"""The columns of the tables that people keep, under every name that they give them."""

from storage.programme_files.sheets.claiming import Known

MARKED = Known("illustratif", "Illustratif", ("illustrative", "exemple"))
_PLANNED = "prévu prévue prévisionnel prévisionnelle planifié programmé planned expected"
_OF_ACTION = (
    "action activité mesure tâche projet task activity item project الإجراء العملية المشروع"
)
_DONE_IN = "réalisation exécution achèvement mise œuvre oeuvre التنفيذ الإنجاز"
REF = Known(
    "ref",
    "Réf.",
    ("numero", "reference", "code", "id", "identifiant", "number", "الرقم", "المرجع", "الرمز"),
    likely=("n", "no", "num", "n ordre", "ordre", "ر ت", "رقم ترتيبي", "رت", "serial number"),
    beside=f"{_OF_ACTION} ordre",
)
START = Known(
    "debut",
    "Début",
    (
        *("date de debut", "debut prevu", "start", "start date", "demarrage", "lancement"),
        *("date de demarrage", "date de lancement", "البداية", "تاريخ البداية", "الانطلاق"),
    ),
    beside=f"date تاريخ {_PLANNED} {_OF_ACTION}",
)
AXIS = Known(
    "axe",
    "Axe",
    (
        *("pilier", "composante", "volet", "chantier", "domaine", "thematique", "theme"),
        *("axis", "pillar", "workstream", "work stream", "component", "المحور", "المجال"),
    ),
    likely=("n axe", "code axe", "programme", "categorie", "rubrique", "section", "theme area"),
    beside="strategique strategic prioritaire priorité intervention action titre intitule"
    " الاستراتيجي",
)
TITLE = Known(
    "titre",
    "Action",
    (
        *("titre", "intitule", "libelle", "activite", "mesure", "tache", "sous action", "quoi"),
        *("qu faire", "quoi faire", "title", "task", "activity", "what", "to do", "todo"),
        *("الإجراء", "الإجراءات", "العملية", "العمليات", "المهمة", "المهام", "النشاط", "الأنشطة"),
        *("التدبير", "التدابير"),
    ),
    likely=(
        *("description", "designation", "projet", "livrable", "objet", "operation", "project"),
        *("deliverable", "initiative", "recommandation", "decision", "المشروع", "الوصف"),
    ),
    doubtful=("nom", "name", "الاسم", "commentaire"),
    beside="nom name item action project projet mener realiser entreprendre engager executer"
    " prevoir corrective correctif preventive prioritaire retenue proposee decidee cle principale"
    " planifiee prevue programmee عنوان اسم",
)
OBJECTIVE = Known(
    "objectif",
    "Objectif",
    ("objective", "goal", "الهدف"),
    beside="strategique specifique operationnel general strategic الاستراتيجي",
)
OWNER = Known(
    "porteur",
    "Porteur",
    (
        *("responsable", "pilote", "porteuse", "chef de projet", "charge", "chargee", "referent"),
        *("point focal", "personne responsable", "personne chargee", "assigne", "affecte", "qui"),
        *("owner", "assigned", "assignee", "responsible", "person in charge", "in charge", "who"),
        *("lead", "leader", "focal point", "project manager", "action owner", "accountable"),
        *("المسؤول", "المسؤولة", "المكلف", "المكلفة", "صاحب المشروع", "صاحب المهمة", "حامل"),
        *("حامل المشروع", "نقطة الارتكاز", "رئيس المشروع"),
    ),
    likely=(
        *("structure", "entite", "organisme", "direction", "service", "departement", "acteur"),
        *("department", "unit", "الجهة", "المصلحة", "القسم", "المديرية"),
    ),
    doubtful=("nom", "nom prenom", "name", "contact", "equipe", "team", "intervenant", "الاسم"),
    beside=f"nom prenom name person personne party principal full complet {_OF_ACTION} {_DONE_IN}"
    " execution الاسم اسم",
)
DEADLINE = Known(
    "echeance",
    "Échéance",
    (
        *("date limite", "delai", "date de fin", "fin", "butoir", "date butoir", "date cible"),
        *("date prevue", "date d achevement", "date de livraison", "terme", "quand"),
        *(
            "deadline",
            "due",
            "due date",
            "eta",
            "due by",
            "end",
            "end date",
            "finish",
            "finish date",
        ),
        *("target date", "completion date", "when", "date de realisation prevue"),
        *("الأجل", "الآجال", "آخر أجل", "الموعد النهائي", "تاريخ الانتهاء", "تاريخ النهاية"),
        *("أجل التنفيذ", "أجل الإنجاز", "تاريخ الاستحقاق"),
    ),
    doubtful=(
        *("date", "date de realisation", "periode", "calendrier", "planning", "mois"),
        *("trimestre", "semestre", "annee", "timeline", "التاريخ", "تاريخ الإنجاز", "الفترة"),
    ),
    beside=f"date limite maximum max target completion final fixé المحدد المحددة {_PLANNED}"
    f" {_OF_ACTION} {_DONE_IN}",
)
DROPPED = Known(
    "abandonnee",
    "Abandonnée (raison)",
    ("abandon", "dropped"),
)
# Besides the owner's name, in a plain table.
EMAIL = Known(
    "email",
    "Email",
    (
        *("mail", "courriel", "adresse mail", "adresse electronique", "courrier electronique"),
        *("mel", "email address", "mail address", "البريد", "البريد الإلكتروني", "الإيميل"),
        *("العنوان الإلكتروني", "بريد إلكتروني"),
    ),
    doubtful=("adresse", "address", "contact", "العنوان", "coordonnees"),
    beside=" ".join(("adresse address contact pro professionnel nom", *OWNER.names)),
)
PLAIN = (REF, TITLE, AXIS, OBJECTIVE, OWNER, START, DEADLINE, DROPPED, MARKED, EMAIL)
