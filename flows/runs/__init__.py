"""The flows that Prefect runs and shows: thin, in French, one task a use case."""

import os

from flows import leash

# Set by Prefect's runner in the process of one run, which must not outlive the runner.
RUN_OF_A_RUNNER = "PREFECT__FLOW_RUN_ID"

if RUN_OF_A_RUNNER in os.environ and leash.PARENT in os.environ:
    leash.hold(int(os.environ[leash.PARENT]))
