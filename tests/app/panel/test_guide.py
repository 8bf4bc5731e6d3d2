from __future__ import annotations

from app.panel import guide
from phrasebook.model import Scenario, ScenarioId


def scenario(status: str = "ok", **parts: object) -> Scenario:
    return Scenario(id=ScenarioId("x"), name="银行汇款", name_en="Bank transfer", status=status, guide=parts)


WHOLE = {
    "when": {"zh": "买家要汇款", "en": "The buyer wants to transfer"},
    "do": [{"zh": "走平台", "en": "Stay on the platform", "citations": []}],
    "dont": [{"zh": "不给账号", "en": "No account numbers"}],
    "caution": [{"zh": "有风险", "en": "Risky"}],
}


def test_the_whole_guide_in_words() -> None:
    assert guide.whole(scenario(**WHOLE)).splitlines() == [
        "Bank transfer",
        "When: The buyer wants to transfer",
        "Do: Stay on the platform",
        "Don't: No account numbers",
        "Mind: Risky",
    ]


def test_a_blocked_scenario_says_why() -> None:
    assert guide.blocked(scenario("blocked", **WHOLE)) == "No replies here: Bank transfer\n\nRisky"
    assert guide.blocked(scenario("caution", **WHOLE)) == ""


def test_without_phrases_the_guide_stands_in() -> None:
    assert guide.without_phrases(scenario(**WHOLE)).splitlines()[-1] == "· Stay on the platform"
    assert guide.without_phrases(scenario()) == "There are no phrases here yet."


def test_a_scenario_without_a_guide_has_only_its_name() -> None:
    assert guide.whole(scenario()) == "Bank transfer"
    assert guide.caution(scenario()) == ""
