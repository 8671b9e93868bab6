//! Questions, read and written without a database.

#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use tightrope::error::{Error, ParameterProblem};
use tightrope::model::event;
use tightrope::query::{ListQuery, Vocabularies};

fn vocabularies() -> Vocabularies {
    [("modality", vec!["asserted", "reported"]), ("event-category", vec!["rift", "treaty"])]
        .into_iter()
        .map(|(scheme, terms)| (scheme.to_owned(), terms.into_iter().map(str::to_owned).collect()))
        .collect()
}

fn problems(query: &str) -> Vec<ParameterProblem> {
    match ListQuery::parse(&event::SPEC, query, &vocabularies()) {
        Err(Error::BadQuery(problems)) => problems,
        other => panic!("{query}: {other:?}"),
    }
}

#[test]
fn comma_is_any_of_and_repetition_is_all_of() {
    let query = "actor=china,russia&actor=CHN&modality=reported&limit=7";
    let parsed = ListQuery::parse(&event::SPEC, query, &vocabularies()).unwrap();
    assert_eq!(parsed.filters.len(), 3);
    assert_eq!(parsed.filters[1].values, ["china", "russia"]);
    assert_eq!(parsed.to_query(), "actor=CHN&actor=china,russia&modality=reported&limit=7");
}

#[test]
fn every_mistake_is_reported_with_the_nearest_right_name() {
    let found = problems("actr=china&modality=asertd&limit=0&cursor=%21&passage=p9&limit=3");
    assert_eq!(found.len(), 6);
    assert_eq!(found[0].suggestion.as_deref(), Some("actor"));
    assert_eq!(found[1].suggestion.as_deref(), Some("asserted"));
    assert_eq!(found[1].allowed, ["asserted", "reported"]);
    assert!(found[5].detail.contains("once"));
}

#[test]
fn values_are_bounded() {
    let many = vec!["x"; 60].iter().enumerate().map(|(n, x)| format!("{x}{n}")).collect::<Vec<_>>().join(",");
    assert_eq!(problems(&format!("actor={many}")).len(), 1);
    assert_eq!(problems(&format!("actor={}", "x".repeat(201))).len(), 1);
    assert_eq!(problems("actor=").len(), 1);
    assert!(ListQuery::parse(&event::SPEC, &format!("id={many}"), &vocabularies()).is_ok());
    for limit in ["-1", "+1", "1.5", "501", "99999999999999999999", ""] {
        assert_eq!(problems(&format!("limit={limit}")).len(), 1, "{limit}");
    }
}

proptest! {
    #[test]
    fn a_question_survives_being_written_out(value in "[a-z,\\\\]{1,20}") {
        let asked = format!("id={}", tightrope::query::encode(&value));
        if let Ok(parsed) = ListQuery::parse(&event::SPEC, &asked, &vocabularies()) {
            prop_assert_eq!(ListQuery::parse(&event::SPEC, &parsed.to_query(), &vocabularies()).unwrap(), parsed);
        }
    }

    #[test]
    fn no_query_panics(query in ".{0,200}") {
        let _ = ListQuery::parse(&event::SPEC, &query, &vocabularies());
    }
}
