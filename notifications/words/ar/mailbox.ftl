# البريد الوارد: ما يمنع قراءته، ومصدره، وما يرافقه.
why-reader-died = رسالة توقف قارئها
why-reader-late = رسالة تستغرق قراءتها وقتا طويلا
why-reader-memory = رسالة تتطلب قراءتها ذاكرة كبيرة
why-reader-raised = رسالة تتعذر قراءتها
why-reader-nonsense = رسالة لا معنى لقراءتها
