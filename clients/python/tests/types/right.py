"""What must have these types."""

from typing import Literal, assert_type

from tightrope_client import AllOf, Records, Tightrope, models

api = Tightrope()
assert_type(api.events(), Records[models.EventLine])
assert_type(api.passages("comrades-to-strategists"), Records[models.PassageLine])
assert_type(api.search("refugees"), Records[models.Hit])
assert_type(api.event("korean-war"), models.Event)
assert_type(api.vocabulary("modality"), models.VocabularyLine)
assert_type(api.stats(["modality", "addressed-by"], kind=["risk"]), models.StatsAnswer)
assert_type(api.events().total, int)

event = api.events().first()
assert_type(event, models.EventLine | None)
if event is not None and event.date is not None:
    assert_type(event.date.earliest, str | None)
    assert_type(event.date.display, str)
for risk in api.risks(
    actor=["CHN", "710"],
    arises_from="dyad:north-korea-russia",
    domain__exists=True,
    addressed_by=AllOf("strategy:border-defence", "strategy:multi-track-strategy"),
    modality=("possible", "predicted"),
    modality__not="reported",
    sort="-title",
    basis=["stated"],
    release="2026-2",
):
    assert_type(risk, models.RiskLine)
    assert_type(
        risk.domain, Literal["military", "political", "economic", "societal", "environmental"]
    )
strategies = api.strategies(status=AllOf("advised", "expected"), status__not=["practised"])
assert_type(strategies, Records[models.StrategyLine])
