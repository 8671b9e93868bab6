//! The columns of a kind, derived from its Spec. All tabular formats share this; each serializes
//! cells in its own way.

use super::codes::CODES;
use super::column::{Column, Holds, Read, root};
use crate::model::date::DATE;
use crate::model::provenance::CITATION;
use crate::model::spec::{Field, Spec, Values};

/// Members that are lists, in items of a list.
const LISTS: [&str; 2] = ["types", "locators"];

/// The columns of these kinds; for several kinds, only the first and last columns, which all
/// records share. `paths` are the fields that `fields=` and `include=` select; `quotes` adds the
/// passages themselves, if their text is loaded.
#[must_use]
pub fn columns(specs: &[&'static Spec], paths: &[&str], quotes: bool) -> Vec<Column> {
    let mut found: Vec<Column> = Vec::new();
    for spec in specs {
        let own =
            |field: &Field| specs.len() == 1 || !spec.fields.iter().any(|f| f.name == field.name);
        for field in spec.every_field().filter(|f| own(f)) {
            let named = |path: &&str| path.split('.').next() == Some(field.name);
            if paths.iter().any(named) && !found.iter().any(|column| column.field == field.name) {
                found.extend(of_field(spec, field));
            }
        }
    }
    found.retain(|column| {
        quotes || (column.read != Read::Member("quote") && column.field != "quote")
    });
    let wanted = |column: &Column| {
        paths.contains(&&*column.field) || paths.contains(&column.path().as_str())
    };
    found.into_iter().filter(wanted).collect()
}

/// The columns of one field.
fn of_field(spec: &Spec, field: &'static Field) -> Vec<Column> {
    match field.members {
        [] => vec![itself(spec, field)],
        DATE => DATES
            .iter()
            .map(|(name, about, read)| date(field, name, about, *read))
            .collect(),
        // The passages of a part of the record.
        CITATION if field.name != "citations" => {
            let what = CITATIONS[0].2;
            let (name, read) = (field.name.to_owned(), Read::Member("locator"));
            vec![column(field, name, what, Holds::Texts, read)]
        }
        CITATION => {
            let column = |(name, member, what): &(&str, &'static str, &str)| {
                column(
                    field,
                    (*name).to_owned(),
                    what,
                    Holds::Texts,
                    Read::Member(member),
                )
            };
            CITATIONS.iter().map(column).collect()
        }
        members if members.contains(&"scheme") => identifiers(field),
        members => of_members(spec, field, members),
    }
}

/// A column of this field; what the field is, then what this column has of it.
fn column(field: &'static Field, name: String, what: &str, holds: Holds, read: Read) -> Column {
    let about = if what.is_empty() {
        field.about.to_owned()
    } else {
        format!("{} {what}", field.about)
    };
    Column {
        name,
        about,
        holds,
        field: field.name.into(),
        read,
    }
}

/// A plain value, or a list of them.
fn itself(spec: &Spec, field: &'static Field) -> Column {
    let flag = Values::Word(&["true", "false"]);
    let holds = match field.numbers {
        [_, ..] => Holds::Number,
        _ if spec
            .all_facets()
            .any(|f| f.name == field.name && f.values == flag) =>
        {
            Holds::Flag
        }
        _ if is_list(spec, field.name) => Holds::Texts,
        _ => Holds::Text,
    };
    column(field, field.name.to_owned(), "", holds, Read::Itself)
}

/// Codes of an actor: all of them, then a column for each scheme.
fn identifiers(field: &'static Field) -> Vec<Column> {
    let all = column(
        field,
        field.name.to_owned(),
        "As `scheme:value`.",
        Holds::Texts,
        Read::Identifier,
    );
    let code = |(ending, scheme): &(&str, &'static str)| {
        let what = format!("The code of scheme `{scheme}` that is valid, or was last.");
        column(
            field,
            format!("x_{ending}"),
            &what,
            Holds::Text,
            Read::OwnCode(scheme),
        )
    };
    std::iter::once(all).chain(CODES.iter().map(code)).collect()
}

/// The ids of records, with their kinds where these differ, and what links to them rest on.
fn references(field: &'static Field, of_one_kind: bool) -> Vec<Column> {
    let of = |ending: &str, what: &str, read| {
        let name = format!("{}{ending}", field.name);
        column(field, name, what, Holds::Texts, read)
    };
    let mut all = vec![of("", "By id.", Read::Id)];
    if !of_one_kind {
        let what = "The kind of each, in the same order.";
        all.push(of("_kind", what, Read::Kind));
    }
    if let Some(predicate) = field.predicate {
        let what = "What each link rests on, in the same order: stated, collective or inferred.";
        all.push(of("_basis", what, Read::Basis(predicate)));
    }
    all
}

/// Objects, or references to records: their ids, their other members, and the codes of actors.
fn of_members(spec: &Spec, field: &'static Field, members: &'static [&'static str]) -> Vec<Column> {
    let name = field.name;
    let has_ids = |at: &&str| root(at) == name && at.rsplit('.').next() == Some("id");
    let sort = spec.facets.iter().find(|f| f.at.iter().any(has_ids));
    let of_one_kind = !field.refers()
        || field.kind.is_some()
        || sort.is_some_and(|f| matches!(f.values, Values::Actor | Values::Of(_)));
    let mut all = Vec::new();
    if members.contains(&"id") {
        all = references(field, of_one_kind);
    }
    // A reference's title and kind belong to the other record; nested objects have columns of their
    // own.
    let listed = |member: &&&str| {
        let other = field.refers() && matches!(**member, "title" | "kind");
        !other
            && !matches!(
                **member,
                "id" | "href" | "citations" | "source" | "annotation"
            )
    };
    let member = |member: &&'static str| {
        let holds = if field.numbers.contains(member) {
            Holds::Number
        } else {
            Holds::Texts
        };
        let (what, read) = if LISTS.contains(member) {
            ("All `{}`, each once.", Read::Each(member))
        } else {
            ("Its `{}`.", Read::Member(member))
        };
        let what = what.replace("{}", member);
        column(field, format!("{name}_{member}"), &what, holds, read)
    };
    all.extend(members.iter().filter(listed).map(member));
    if sort.is_some_and(|f| f.values == Values::Actor) {
        let code = |(ending, scheme): &(&str, &'static str)| {
            let what = format!("Codes of scheme `{scheme}`, in the same order.");
            column(
                field,
                format!("x_{name}_{ending}"),
                &what,
                Holds::Texts,
                Read::Code(scheme),
            )
        };
        all.extend(CODES[..3].iter().map(code));
    }
    all
}

fn date(field: &'static Field, name: &str, about: &str, read: Read) -> Column {
    let holds = if matches!(read, Read::Year(_)) {
        Holds::Number
    } else {
        Holds::Text
    };
    Column {
        name: name.to_owned(),
        about: about.to_owned(),
        holds,
        field: field.name.into(),
        read,
    }
}

/// Name, member, and what it is.
const CITATIONS: [(&str, &str, &str); 7] = [
    ("locators", "locator", "Where: `s1.p2.3`."),
    ("citation_roles", "role", "What each is for."),
    (
        "citation_modalities",
        "modality",
        "How firmly the author says it there.",
    ),
    (
        "citation_degrees",
        "degree",
        "By what sort of word it is called possible there.",
    ),
    ("cues", "cue", "The words that show it."),
    (
        "attributed_to",
        "attributed_to",
        "Who says it, where that is not the author.",
    ),
    ("quotes", "quote", "The passages themselves."),
];

/// Name, what it is, and where it is read from.
const DATES: [(&str, &str, Read); 16] = [
    (
        "date_edtf",
        "When, in EDTF, as precise as the text and no more.",
        Read::Member("edtf"),
    ),
    (
        "date_display",
        "The same for people.",
        Read::Member("display"),
    ),
    (
        "date_precision",
        "How fine the date is.",
        Read::Member("precision"),
    ),
    (
        "year_from",
        "The first year it can have begun; empty where undated or open.",
        Read::Year("earliest"),
    ),
    (
        "year_to",
        "The last year it can have ended; empty where undated or open.",
        Read::Year("latest"),
    ),
    (
        "date_earliest",
        "First day on which it can have begun.",
        Read::Member("earliest"),
    ),
    (
        "date_latest",
        "Last day on which it can have ended.",
        Read::Member("latest"),
    ),
    (
        "sure_from",
        "Latest possible start: from here on it is certain.",
        Read::Member("sure_from"),
    ),
    (
        "sure_to",
        "Earliest possible end: up to here it is certain.",
        Read::Member("sure_to"),
    ),
    (
        "bounds_from",
        "What gives the first day: `stated` by the text, or derived: `anchored`, `lifetime`.",
        Read::Source("from"),
    ),
    (
        "bounds_to",
        "What gives the last day, as `bounds_from`.",
        Read::Source("to"),
    ),
    (
        "date_open_end",
        "Which end has no bound.",
        Read::Member("open_end"),
    ),
    (
        "date_cue",
        "The text's words, where it gives an order and no date.",
        Read::Relative("cue"),
    ),
    (
        "date_relation",
        "What order that is.",
        Read::Relative("relation"),
    ),
    (
        "date_anchor",
        "The record it is ordered by.",
        Read::Anchor("id"),
    ),
    (
        "date_anchor_kind",
        "The kind of that record.",
        Read::Anchor("kind"),
    ),
];

/// Is this field a list of plain values? Its filter's path says so.
fn is_list(spec: &Spec, name: &str) -> bool {
    let item = format!("{name}[]");
    spec.all_facets()
        .any(|facet| facet.at.contains(&item.as_str()))
}
