import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.programme import Plan
from storage.canonical import canonical, frozen, sha256
from tests.stories import a_plan, an_action

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_what_is_spelt_is_read_back(value: Any) -> None:
    assert json.loads(canonical(value)) == value


@given(JSON)
def test_a_spelling_is_ascii_without_spaces_between(value: Any) -> None:
    assert canonical(value).isascii()
    assert "\x00" not in canonical(value)


def test_the_order_in_which_keys_were_given_does_not_show() -> None:
    assert canonical({"b": 1, "a": 2}) == canonical({"a": 2, "b": 1}) == '{"a":2,"b":1}'


def test_a_plan_is_spelt_whole_and_its_smallest_change_shows() -> None:
    plan = a_plan()
    changed = replace(plan, actions=(an_action(title="Action 1.1 "),))

    assert frozen(Plan, canonical(plan)) == plan
    assert sha256(canonical(plan)) != sha256(canonical(changed))


def test_what_is_no_value_of_the_domain_is_refused() -> None:
    with pytest.raises(ValueError, match="coordinators"):
        frozen(Plan, '{"id": "essai"}')
