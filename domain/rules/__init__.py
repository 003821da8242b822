"""Pure functions of facts, policy and a day."""
