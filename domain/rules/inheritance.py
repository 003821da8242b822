"""Which follow-up policy holds once programme, phase, axis and action have each had their say."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from domain.model.policy import FollowUp, Policy

FIELDS = tuple(one.name for one in fields(FollowUp))
BUILT_IN = "default"


def resolve(default: FollowUp, *policies: Policy) -> FollowUp:
    """Return the policy in force: each value from the last policy that sets it.

    Give the policies from the widest to the narrowest: programme, phase, axis, action.
    """
    return replace(default, **_said(*policies))


def overlay(*policies: Policy) -> Policy:
    """Return the one policy that says what these say together, the last one prevailing."""
    return Policy(**_said(*policies))


def explain(levels: Mapping[str, Policy]) -> Mapping[str, str]:
    """Return, for each value of a follow-up, the name of the level that it comes from.

    `levels` goes from the widest to the narrowest; what none sets comes from `default`.
    """
    source = dict.fromkeys(FIELDS, BUILT_IN)
    for level, policy in levels.items():
        source.update(dict.fromkeys(_said(policy), level))
    return source


def _said(*policies: Policy) -> dict[str, Any]:
    values = ((name, getattr(policy, name)) for policy in policies for name in FIELDS)
    return {name: value for name, value in values if value is not None}
