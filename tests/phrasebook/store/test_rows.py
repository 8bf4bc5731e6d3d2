from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from phrasebook.model import AgentId, BuyerTypeId, Citation, Content, Origin, Phrase, PhraseId, ScenarioId, State
from phrasebook.store import rows

words = st.text(max_size=20)
contents = st.builds(
    Content,
    title=words,
    body=words,
    scenario=words.map(ScenarioId),
    title_en=words,
    variants=st.lists(words, max_size=3).map(tuple),
    code=words,
    buyer_types=st.lists(words.map(BuyerTypeId), max_size=3).map(tuple),
    platforms=st.lists(words, max_size=2).map(tuple),
    policies=st.dictionaries(words, words, max_size=2).map(lambda found: tuple(sorted(found.items()))),
    cues=st.lists(words, max_size=3).map(tuple),
    tags=st.lists(words, max_size=2).map(tuple),
    citations=st.lists(st.builds(Citation, words, words), max_size=2).map(tuple),
    caution=words,
    expires=words,
)
phrases = st.builds(
    Phrase,
    id=words.map(PhraseId),
    content=contents,
    origin=st.sampled_from(Origin),
    state=st.sampled_from(State),
    pending=st.none() | contents,
    hotkey=words,
    owner=st.none() | words.map(AgentId),
    approved_by=st.none() | words.map(AgentId),
    approved_at=words,
    revision=st.integers(1, 99),
)


@given(phrases)
def test_a_phrase_comes_back_from_its_row(phrase: Phrase) -> None:
    assert rows.from_row(rows.to_row(phrase, row=1, shown=True)) == phrase


@given(phrases, phrases)
def test_the_hash_tells_phrases_apart(one: Phrase, other: Phrase) -> None:
    first, second = rows.to_row(one, row=1, shown=True), rows.to_row(other, row=2, shown=False)
    assert (first["hash"] == second["hash"]) == (one == other)
    assert (rows.content_hash(one.content) == rows.content_hash(other.content)) == (one.content == other.content)
