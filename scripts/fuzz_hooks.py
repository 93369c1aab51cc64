"""What Schemathesis has to know of Peergraph; used by scripts/fuzz.ts."""

import json
import os
import random
import re

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

IDS = json.loads(os.environ["FUZZ_IDS"])

schemathesis.graphql.scalar(
    "DateTime",
    st.one_of(st.datetimes().map(lambda at: at.isoformat() + "Z"), st.text()).map(nodes.String),
)


@schemathesis.hook
def before_call(context, case, kwargs):
    """Half of what is asked for by an id is somebody or something that is there, or what follows would never be reached."""
    if isinstance(case.body, str):
        case.body = re.sub(
            r'((?:\b|\w)(?:id|Id|key)s?: *\[?)"[^"]*"',
            lambda found: found[1] + json.dumps(random.choice(IDS)) if random.random() < 0.5 else found[0],
            case.body,
        )


@schemathesis.check
def no_accident(ctx, response, case):
    """A refusal is an answer; an accident of ours, or what is no answer of GraphQL, is not."""
    assert response.status_code < 500, f"status {response.status_code}"
    answer = response.json()
    assert isinstance(answer, dict) and ("data" in answer or "errors" in answer), "no answer of GraphQL"
    codes = [error.get("extensions", {}).get("code") for error in answer.get("errors", [])]
    assert "INTERNAL_SERVER_ERROR" not in codes, answer["errors"]
    assert None not in codes, answer["errors"]
