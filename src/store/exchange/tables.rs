//! The tables of the data package: one for each kind, and further ones for what several kinds
//! share.

use crate::format::package::Table;
use crate::format::{Column, Holds, columns};
use crate::model::table::Link;
use crate::model::{ALL, TABLES};

/// Tables in addition to one per kind: name, description, columns, key, foreign keys, query of the
/// rows.
pub(super) type Beside = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str, Holds)],
    &'static [&'static str],
    &'static [Link],
    &'static str,
);

const RECORDS: &[&str] = &["kind", "id"];

pub(super) const BESIDE: [Beside; 2] = [
    (
        "records",
        "Every record of every kind that is read from a text, or named by one.",
        &[
            ("kind", "What kind of record it is.", Holds::Text),
            ("id", "Unique among records of its kind.", Holds::Text),
            (
                "document",
                "The document it belongs to; empty for what all share.",
                Holds::Text,
            ),
            (
                "title",
                "A short name that keeps its hedge when read alone.",
                Holds::Text,
            ),
        ],
        RECORDS,
        &[],
        "SELECT json_object('kind', kind, 'id', id, 'document', body ->> 'document', 'title',
            title) FROM entry
        WHERE kind NOT IN ('passage', 'vocabulary', 'citation', 'edge', 'identifier')
        ORDER BY kind, id",
    ),
    (
        "terms",
        "Every closed list, term by term.",
        &[
            ("scheme", "The vocabulary.", Holds::Text),
            ("id", "The term.", Holds::Text),
            ("rank", "Reading order, from 1.", Holds::Number),
            ("label", "For people.", Holds::Text),
            ("definition", "What it means.", Holds::Text),
            (
                "inverse",
                "Predicates: the same link from the other end.",
                Holds::Text,
            ),
            (
                "close_to",
                "The nearest term of a published scheme.",
                Holds::Text,
            ),
            ("former", "An earlier id of the term.", Holds::Text),
            ("family", "Modalities: of what sort.", Holds::Text),
            ("firmness", "Modalities: a listing order.", Holds::Number),
            ("sign", "Relations: 1 friendly, -1 hostile.", Holds::Number),
        ],
        &["scheme", "id"],
        &[],
        "SELECT json_object('scheme', e.id, 'id', t.value ->> 'id', 'rank', t.key + 1, 'label',
            t.value ->> 'label',
            'definition', t.value ->> 'definition', 'inverse', t.value ->> 'inverse', 'close_to',
            t.value ->> 'close_to', 'former', t.value ->> 'former', 'family',
            t.value ->> 'family', 'firmness', t.value ->> 'firmness', 'sign', t.value ->> 'sign')
        FROM entry e, json_each(e.body, '$.terms') t WHERE e.kind = 'vocabulary' ORDER BY e.id,
        t.key",
    ),
];

/// The actors that have codes of other data sets.
pub(super) const CODED: &str =
    "SELECT json_object('id', id, 'identifiers', body -> 'identifiers') FROM entry
    WHERE kind = 'actor' AND json_array_length(body, '$.identifiers') > 0";

/// The rows of a kind's table, and those of a table of parts.
pub(in crate::store) const BODIES_OF: &str = "SELECT body FROM entry WHERE kind = $1 ORDER BY key";
pub(in crate::store) const LINES_OF: &str = "SELECT line FROM entry WHERE kind = $1 ORDER BY key";

/// A table, the query of its rows, and the kind or table that it binds.
pub(super) type Source = (Table, &'static str, Option<&'static str>);

/// The tables of the package: the additional ones, those of parts, then one for each kind.
pub(super) fn tables() -> Vec<Source> {
    let beside = BESIDE
        .iter()
        .map(|(name, about, columns, key, links, sql)| {
            let columns = columns
                .iter()
                .map(|(name, about, holds)| Column::plain((*name).to_owned(), about, *holds))
                .collect();
            let table = Table {
                name,
                about,
                columns,
                key,
                links,
            };
            (table, *sql, None)
        });
    let parts = TABLES.into_iter().map(|table| {
        let spec = &table.spec;
        let fields: Vec<&str> = spec.every_field().map(|field| field.name).collect();
        let described = Table {
            name: spec.plural,
            about: spec.about,
            columns: columns(&[spec], &fields, false),
            key: table.key,
            links: table.links,
        };
        (described, LINES_OF, Some(spec.kind))
    });
    let kinds = ALL.into_iter().map(|spec| {
        let fields: Vec<&str> = spec.every_field().map(|field| field.name).collect();
        // Passages and vocabularies are not rows of `records`.
        let is_record = spec.fields.iter().all(|field| field.name != "kind");
        let links: &[Link] = match (is_record, spec.field("document").is_some()) {
            (true, true) if spec.kind == "document" => &[(RECORDS, "records", RECORDS)],
            (true, _) => &[
                (RECORDS, "records", RECORDS),
                (&["document"], "documents", &["id"]),
            ],
            (false, true) => &[(&["document"], "documents", &["id"])],
            (false, false) => &[],
        };
        let table = Table {
            name: spec.plural,
            about: spec.about,
            columns: columns(&[spec], &fields, false),
            key: &["id"],
            links,
        };
        (table, BODIES_OF, Some(spec.kind))
    });
    beside.chain(parts).chain(kinds).collect()
}
