"""How the property tests of this folder run: no deadline, since the machine is shared."""

from hypothesis import settings

settings.register_profile("rules", deadline=None, database=None, max_examples=80)
settings.load_profile("rules")
