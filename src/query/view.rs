//! A view of the explorer: the parameters of its page, and the question for the records that its
//! filters select.

use super::dictionary::Dictionary;
use super::grammar::Grammar;
use super::pairs::{Pairs, encode};
use super::problem::{Parsed, one_of, problem};
use super::question::Question;
use super::suggest::nearest;
use crate::error::{Error, ParameterProblem, Result};
use crate::model::spec::{Spec, Values};
use std::collections::BTreeMap;

/// Parameters that are given once.
const ONCE: [&str; 7] = [
    "document", "select", "q", "date", "answered", "colour", "layer",
];
/// Parameters whose values add up.
const LISTS: [&str; 6] = ["actor", "dyad", "modality", "kind", "status", "type"];
/// The link that answers a risk, and the vocabularies of `type` and `status`.
const ANSWERED_BY: &str = "addressed-by";
const TYPES: &str = "caveat-type";
const STATUSES: &str = "strategy-status";

/// A view, read strictly.
#[derive(Debug, Clone)]
pub struct View {
    /// The records that its filters select.
    pub question: Question,
    /// The kinds that it names.
    pub kinds: Vec<&'static Spec>,
    /// The text, if it names one.
    pub document: Option<String>,
    /// Kind and id of the record that is selected.
    pub select: Option<(String, String)>,
    /// Only what has a response, or has none.
    pub answered: Option<bool>,
    /// Has it any filter?
    pub filtered: bool,
    /// Does its timeline show the dates of other sources?
    pub layered: bool,
    /// Its parameters in one order, for links.
    query: String,
}

impl View {
    /// Reads the parameters of the explorer's page against the data.
    pub fn parse(query: &Pairs, dictionary: &Dictionary) -> Result<Self> {
        let (given, mut problems) = gathered(query.all()?);
        let read = |name: &str| given.get(name).map(String::as_str);
        let words = [
            ("answered", &["no", "yes"][..]),
            ("colour", &["modality", "kind"]),
            ("layer", &["x"]),
        ];
        for (name, allowed) in words {
            problems.extend(read(name).and_then(|value| one_of(name, value, allowed).err()));
        }
        let select = read("select").map(selected).transpose();
        let select = select.unwrap_or_else(|wrong| {
            problems.push(wrong);
            None
        });
        let answered = read("answered").map(|word| word.eq_ignore_ascii_case("yes"));
        let asked = asked(&given, answered);
        match Question::parse(&Grammar::explorer(), &Pairs::decode(&asked), dictionary) {
            Ok(question) if problems.is_empty() => Ok(Self {
                kinds: if ["kind", "type", "status", "answered"]
                    .iter()
                    .any(|one| given.contains_key(one))
                {
                    question.specs.clone()
                } else {
                    Vec::new()
                },
                document: read("document").map(str::to_owned),
                select,
                answered,
                filtered: given
                    .keys()
                    .any(|name| !["document", "select", "colour", "layer"].contains(name)),
                layered: given.contains_key("layer"),
                query: written(&given),
                question,
            }),
            Err(Error::BadQuery(wrong)) => {
                problems.extend(wrong);
                Err(Error::BadQuery(query.in_order(problems)))
            }
            Err(other) => Err(other),
            Ok(_) => Err(Error::BadQuery(query.in_order(problems))),
        }
    }

    /// The parameters as a query string.
    #[must_use]
    pub fn to_query(&self) -> &str {
        &self.query
    }
}

/// Parameters that newsletters and social sites add to any link say nothing of the view.
fn is_of_campaign(name: &str) -> bool {
    name.starts_with("utm_") || ["fbclid", "gclid", "mc_cid", "mc_eid"].contains(&name)
}

/// Every parameter with its value; repeated lists are joined, empty values count as not given.
fn gathered(pairs: &[(String, String)]) -> (BTreeMap<&'static str, String>, Vec<ParameterProblem>) {
    let (mut given, mut problems) = (BTreeMap::new(), Vec::new());
    for (name, value) in pairs {
        if is_of_campaign(name) {
            continue;
        }
        let known = ONCE.iter().chain(&LISTS).find(|known| *known == name);
        let Some(known) = known.copied() else {
            problems.push(unknown(name, value));
            continue;
        };
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let list = LISTS.contains(&known);
        match given.get_mut(known) {
            Some(_) if !list => problems.push(problem(name, "is given once")),
            Some(before) => {
                let before: &mut String = before;
                before.push(',');
                before.push_str(value);
            }
            None => drop(given.insert(known, value.to_owned())),
        }
    }
    (given, problems)
}

fn unknown(name: &str, value: &str) -> ParameterProblem {
    let allowed = || ONCE.into_iter().chain(LISTS);
    let near = nearest(name, allowed());
    ParameterProblem {
        fix: near.clone().map(|near| Box::new((near, value.to_owned()))),
        suggestion: near,
        allowed: allowed().map(str::to_owned).collect(),
        ..problem(name, "is not a parameter of the explorer")
    }
}

/// Kind and id.
fn selected(value: &str) -> Parsed<(String, String)> {
    let wrong = || {
        let what = "is a record as `kind:id`, such as `event:korean-war`";
        problem("select", what)
    };
    let (of, id) = value.split_once(':').ok_or_else(wrong)?;
    let fits = crate::model::kind(of).is_some() && !id.is_empty() && value.chars().count() <= 200;
    if fits {
        Ok((of.to_owned(), id.to_owned()))
    } else {
        Err(wrong())
    }
}

/// The question as the API takes it.
fn asked(given: &BTreeMap<&'static str, String>, answered: Option<bool>) -> String {
    let kinds = given.get("kind").cloned();
    let kinds = kinds.unwrap_or_else(|| kinds_of(given, answered).join(","));
    let mut pairs = vec![("kind", kinds)];
    for name in ["actor", "dyad", "modality", "type", "status", "date", "q"] {
        pairs.extend(given.get(name).map(|value| (name, value.clone())));
    }
    let exists = answered.map(|yes| yes.to_string());
    let responded = format!("{ANSWERED_BY}__exists");
    pairs.extend(exists.map(|exists| (responded.as_str(), exists)));
    let pairs = pairs.iter().filter(|(_, value)| !value.is_empty());
    let pairs = pairs.map(|(name, value)| format!("{name}={}", encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// The kinds that a view without `kind` shows: what a text says of actors; fewer where a filter is
/// for some of them.
fn kinds_of(given: &BTreeMap<&'static str, String>, answered: Option<bool>) -> Vec<&'static str> {
    let fits = |spec: &&'static Spec| {
        let own = |name| {
            let facet = spec.facet(name);
            facet.is_some_and(|facet| facet.borrowed().next().is_none())
        };
        let linked = |name| {
            spec.every_field()
                .any(|field| field.predicate == Some(name))
        };
        let coded = |name, scheme| {
            let facet = spec.facet(name);
            facet.is_some_and(|facet| facet.values == Values::Term(scheme))
        };
        let free = |name: &str| !given.contains_key(name);
        spec.is_cited()
            && spec.facet("actor").is_some()
            && (free("actor") || own("actor"))
            && (free("dyad") || own("dyad"))
            && (answered.is_none() || linked(ANSWERED_BY))
            && (free("type") || coded("type", TYPES))
            && (free("status") || coded("status", STATUSES))
    };
    let specs = Grammar::explorer().specs.into_iter();
    specs.filter(fits).map(|spec| spec.kind).collect()
}

fn written(given: &BTreeMap<&'static str, String>) -> String {
    let pair = |(name, value): (&&str, &String)| {
        let value = encode(value).replace("%3A", ":").replace("%2F", "/");
        format!("{name}={}", value.replace("%2C", ","))
    };
    given.iter().map(pair).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<View> {
        View::parse(&Pairs::decode(query), &Dictionary::default())
    }

    #[test]
    fn a_view_is_a_question_about_what_it_shows() {
        let all = read("").unwrap();
        assert!(!all.filtered && all.kinds.is_empty());
        let kinds: Vec<&str> = all.question.specs.iter().map(|spec| spec.kind).collect();
        assert_eq!(kinds.len(), 7, "{kinds:?}");
        let view = read("date=1949/1953&kind=event&kind=phase&q=&select=event:x&colour=kind");
        let view = view.unwrap();
        assert!(view.filtered && view.question.when.is_some() && !view.layered);
        assert_eq!(view.kinds.len(), 2);
        assert_eq!(view.select, Some(("event".to_owned(), "x".to_owned())));
        let query = "colour=kind&date=1949/1953&kind=event,phase&select=event:x";
        assert_eq!(view.to_query(), query);
        for (name, kind) in [("status", "strategy"), ("type", "caveat")] {
            let given = BTreeMap::from([(name, "any".to_owned())]);
            assert_eq!(kinds_of(&given, None), [kind]);
        }
        let open = read("answered=no&layer=x").unwrap();
        assert!(open.layered);
        assert_eq!(open.kinds.len(), 1);
    }

    #[test]
    fn every_mistake_is_named() {
        let wrong = read("actro=china&date=never&answered=maybe&select=x&date=1951&layer=y");
        let Err(Error::BadQuery(wrong)) = wrong else {
            unreachable!("{wrong:?}");
        };
        let named: Vec<&str> = wrong.iter().map(|one| one.parameter.as_str()).collect();
        let wanted = ["actro", "date", "date", "answered", "select", "layer"];
        assert_eq!(named, wanted);
        assert_eq!(wrong[0].suggestion.as_deref(), Some("actor"));
    }
}
