//! Queries, parsed and written without a database.

#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use tightrope::error::{Error, ParameterProblem};
use tightrope::model::{claim, event};
use tightrope::query::{By, Dictionary, Grammar, Pairs, Question, Sense, Sort};

fn dictionary() -> Dictionary {
    let terms = [
        ("modality", vec!["asserted", "reported"]),
        ("event-category", vec!["rift", "treaty"]),
        ("basis", vec!["stated", "inferred"]),
    ]
    .into_iter()
    .map(|(scheme, terms)| {
        (
            scheme.to_owned(),
            terms.into_iter().map(str::to_owned).collect(),
        )
    })
    .collect();
    Dictionary {
        terms,
        ..Dictionary::default()
    }
}

fn read(grammar: &Grammar, query: &str) -> Result<Question, Vec<ParameterProblem>> {
    match Question::parse(grammar, &Pairs::decode(query), &dictionary()) {
        Ok(question) => Ok(question),
        Err(Error::BadQuery(problems)) => Err(problems),
        Err(other) => panic!("{query}: {other:?}"),
    }
}

fn events(query: &str) -> Question {
    read(&Grammar::list(&event::SPEC), query)
        .unwrap_or_else(|problems| panic!("{query}: {problems:?}"))
}

fn problems(query: &str) -> Vec<ParameterProblem> {
    match read(&Grammar::list(&event::SPEC), query) {
        Err(problems) => problems,
        Ok(question) => panic!("{query}: {question:?}"),
    }
}

#[test]
fn comma_is_any_of_and_repetition_is_all_of() {
    let parsed = events("actor=china,russia&actor=CHN&modality=reported&limit=7");
    assert_eq!(parsed.filters.len(), 3);
    assert_eq!(parsed.filters[1].values, ["china", "russia"]);
    assert_eq!(
        parsed.to_query(),
        "actor=CHN&actor=china,russia&modality=reported&limit=7"
    );
}

#[test]
fn suffixes_negate_a_filter_or_test_for_values() {
    let parsed = events("actor__not=china,russia&dyad__exists=false&modality__exists=true");
    let senses: Vec<Sense> = parsed.filters.iter().map(|f| f.sense).collect();
    assert_eq!(
        senses,
        [Sense::Not, Sense::Exists(false), Sense::Exists(true)]
    );
    assert_eq!(
        parsed.to_query(),
        "actor__not=china,russia&dyad__exists=false&modality__exists=true"
    );
    for wrong in [
        "actor__exists=yes",
        "actor__like=x",
        "id__exists=true",
        "modality__not=asertd",
        "__not=a",
    ] {
        assert_eq!(problems(wrong).len(), 1, "{wrong}");
    }
    assert_eq!(
        problems("actr__not=china")[0].suggestion.as_deref(),
        Some("actor__not")
    );
}

#[test]
fn every_mistake_is_reported_with_the_nearest_valid_name() {
    let found = problems(
        "actr=china&modality=asertd&limit=-1&cursor=%21&passage=p9&limit=3&sort=titel\
        &fields=titel,date.edft",
    );
    assert_eq!(found.len(), 8);
    assert_eq!(found[0].suggestion.as_deref(), Some("actor"));
    assert_eq!(found[1].suggestion.as_deref(), Some("asserted"));
    assert_eq!(found[1].allowed, ["asserted", "reported"]);
    assert!(
        found
            .iter()
            .any(|p| p.parameter == "limit" && p.detail.contains("once"))
    );
    assert!(
        found
            .iter()
            .any(|p| p.parameter == "sort" && p.suggestion.as_deref() == Some("title"))
    );
}

#[test]
fn values_are_bounded() {
    let many = vec!["x"; 60]
        .iter()
        .enumerate()
        .map(|(n, x)| format!("{x}{n}"))
        .collect::<Vec<_>>()
        .join(",");
    assert_eq!(problems(&format!("actor={many}")).len(), 1);
    assert_eq!(problems(&format!("actor={}", "x".repeat(201))).len(), 1);
    assert_eq!(problems(&format!("q={}", "x".repeat(201))).len(), 1);
    assert_eq!(problems("actor=").len(), 1);
    assert_eq!(events(&format!("id={many}")).filters[0].values.len(), 60);
    for limit in ["-1", "+1", "1.5", "501", "99999999999999999999", ""] {
        assert_eq!(problems(&format!("limit={limit}")).len(), 1, "{limit}");
    }
    assert_eq!(events("q=war&sort=-relevance&limit=1000").limit, 1_000);
}

#[test]
fn some_parameters_require_others() {
    for (wrong, named) in [
        ("match=certain", "match"),
        ("basis=stated", "basis"),
        ("sort=-relevance", "sort"),
        ("sort=relevance&q=war", "sort"),
        ("include=highlights", "include"),
        ("q=war&sort=-relevance&cursor=abc", "cursor"),
        ("shape=object", "shape"),
        ("facets=id", "facets"),
        ("date=1950~", "date"),
        ("date=/1950", "date"),
        ("date=1950/1949", "date"),
        ("date=50", "date"),
        ("around=event:x", "around"),
    ] {
        let found = problems(wrong);
        assert!(
            found.iter().any(|p| p.parameter == named),
            "{wrong}: {found:?}"
        );
    }
    let claims = Grammar::list(&claim::SPEC);
    assert_eq!(
        read(&claims, "date=1950").err().map(|p| p.len()),
        Some(1),
        "claims have no date"
    );
    for (grammar, wrong) in [
        (Grammar::search(), "kind=event"),
        (Grammar::stats(), "kind=event"),
        (Grammar::stats(), "by=actor,modality,document,kind"),
        (Grammar::stats(), "by=nothing"),
        (Grammar::graph(), "depth=2"),
        (Grammar::graph(), "around=x"),
        (Grammar::graph(), "around=event:x&actor=china"),
        (Grammar::graph(), "around=event:x&depth=4"),
        (Grammar::graph(), "project=passage"),
        (Grammar::graph(), "via=event"),
        (Grammar::graph(), "kind=rumour"),
        (Grammar::graph(), "status=verified"),
    ] {
        assert!(read(&grammar, wrong).is_err(), "{}: {wrong}", grammar.of);
    }
    // A filter that differs between kinds is valid once the kind is known.
    assert!(
        read(&Grammar::graph(), "status=x&kind=annotation")
            .is_err_and(|p| p[0].detail.contains("cannot be"))
    );
}

#[test]
fn a_date_query_is_a_span_with_its_decades() {
    let span = |query: &str| {
        events(query)
            .when
            .map(|when| (when.from, when.to, when.decades.join(" ")))
    };
    let span_of = |a: &str, b: &str, c: &str| Some((a.to_owned(), b.to_owned(), c.to_owned()));
    assert_eq!(
        span("date=1949/1953"),
        span_of("1949-01-01", "1953-12-31", "194X 195X open")
    );
    assert_eq!(
        span("date=195X"),
        span_of("1950-01-01", "1959-12-31", "195X open")
    );
    assert_eq!(
        span("date=../1960"),
        span_of("0000-01-01", "1960-12-31", "")
    );
    assert_eq!(
        span("date=1000/2000"),
        span_of("1000-01-01", "2000-12-31", "")
    );
    assert_eq!(
        events("match=certain&date=1951")
            .when
            .map(|when| when.certain),
        Some(true)
    );
    assert_eq!(events("sort=-title").sort, Sort::by(By::Title, true));
}

proptest! {
    #[test]
    fn a_query_survives_a_round_trip(value in "[a-z,\\\\]{1,20}", q in "[a-z \"*-]{1,20}",
        n in 1_usize..500) {
        let asked = format!("id={}&q={}&limit={n}&fields=title,id&sort=-title&facets=role,actor\
            &date=195X&match=certain",
            tightrope::query::encode(&value), tightrope::query::encode(&q));
        if let Ok(parsed) = read(&Grammar::list(&event::SPEC), &asked) {
            let again = events(&parsed.to_query());
            prop_assert_eq!(again.to_query(), parsed.to_query());
            prop_assert_eq!(again.filters, parsed.filters);
            prop_assert_eq!(again.words, parsed.words);
        }
    }

    #[test]
    fn no_query_panics(query in ".{0,200}") {
        for grammar in [Grammar::list(&event::SPEC), Grammar::search(), Grammar::stats(),
            Grammar::graph()] {
            let _ = read(&grammar, &query);
        }
    }

    #[test]
    fn no_known_parameter_panics(name in 0_usize..60, value in ".{0,60}") {
        for grammar in [Grammar::list(&event::SPEC), Grammar::search(), Grammar::stats(),
            Grammar::graph()] {
            let filters = grammar.facets().map(|f| f.name);
            let names: Vec<&str> = filters.chain(grammar.parameters.iter().copied()).collect();
            let _ = read(&grammar, &format!("{}={}", names[name % names.len()],
                tightrope::query::encode(&value)));
        }
    }
}
