"""Plans as people keep them, three in English and three in Arabic; `None` is an empty cell."""

from datetime import date

from tests.programme_files.kept import DECEMBER, HASSAN, JUNE, KARIMA, Kept

MEETING = Kept(
    {
        "Action log": [
            ["#", "Action item", "Owner", "Owner's email", "Due date", "Status", "Comments"],
            [1, "Open", "Karima Idrissi", KARIMA, JUNE, "Open", None],
            [2, "Certify", "Hassan Ouali", HASSAN, DECEMBER, "Open", "Waiting"],
        ]
    },
    ("1", "2"),
)
PLANNER = Kept(
    {
        "Tasks": [
            [
                *("Task Name", "Assigned To", "Email Address", "Start Date"),
                *(
                    "Target completion date",
                    "% complete",
                ),
            ],
            ["Open", "Karima Idrissi", KARIMA, date(2026, 1, 5), JUNE, 0.2],
            ["Certify", "Hassan Ouali", HASSAN, None, DECEMBER, 0],
        ]
    },
    ("1.1", "1.2"),
)
WORKSTREAMS = Kept(
    {
        "Read me": [["How to fill in this workbook"], ["Ask Karima"]],
        "Plan": [
            [None, "IMPLEMENTATION PLAN"],
            [
                *(None, "Workstream", "Activities", "Person responsible", "E-mail"),
                *(
                    "Deadline (dd/mm/yyyy)",
                    "Date",
                ),
            ],
            [None, "Training", "Open", "Karima Idrissi", KARIMA, "30/06/2026", None],
            [None, "Quality", "Certify", "Hassan Ouali", HASSAN, "31 December 2026", None],
        ],
    },
    ("1.1", "2.1"),
)
MINISTRY = Kept(
    {
        "خطة العمل": [
            ["برنامج عمل 2026"],
            [
                *("الرقم", "المحور", "الإجراءات", "المسؤول عن التنفيذ", "البريد الإلكتروني"),
                *(
                    "الأجل المحدد",
                    "نسبة الإنجاز",
                    "ملاحظات",
                ),
            ],
            ["1.1", "المحور 1: التكوين", "فتح إجازة", "كريمة", KARIMA, JUNE, 20, None],
            ["2.1", "المحور 2: الجودة", "شهادة", "حسن", HASSAN, "31/12/2026", 0, None],
        ]
    },
    ("1.1", "2.1"),
)
COMMUNE = Kept(
    {
        "ورقة1": [
            [
                *("ر.ت", "عنوان المشروع", "صاحب المشروع", "العنوان الإلكتروني"),
                *(
                    "تاريخ البداية",
                    "تاريخ الانتهاء",
                    "الكلفة",
                ),
            ],
            [1, "فتح إجازة", "كريمة الإدريسي", KARIMA, date(2026, 1, 5), JUNE, 10],
            [2, "شهادة", "حسن الوالي", HASSAN, None, DECEMBER, 20],
        ]
    },
    ("1", "2"),
)
FOLLOW_UP = Kept(
    {
        "التتبع": [
            ["المهـــام", "المُكلَّف", "الايميل", "آخر أجل", "الحالة"],
            ["فتح إجازة", "كريمة الإدريسي", KARIMA, "٣٠/٠٦/٢٠٢٦", "جارية"],
            ["شهادة", "حسن الوالي", HASSAN, "31 دجنبر 2026", "جارية"],
        ]
    },
    ("1.1", "1.2"),
)
