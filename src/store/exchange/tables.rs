//! The tables of the data package: one for each kind, and further ones for what several kinds
//! share.

use crate::format::package::{Link, Table};
use crate::format::{Column, Holds, columns};
use crate::model::ALL;

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
const PASSAGES: &[&str] = &["document", "locator"];

pub(super) const BESIDE: [Beside; 5] = [
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
        WHERE kind NOT IN ('passage', 'vocabulary') ORDER BY kind, id",
    ),
    (
        "citations",
        "Which record rests on which passage, how firmly the author says it there, and by which \
            words.",
        &[
            ("kind", "The kind of the record.", Holds::Text),
            ("record", "Its id.", Holds::Text),
            ("document", "The document of the passage.", Holds::Text),
            ("locator", "The passage.", Holds::Text),
            (
                "rank",
                "From 1; the first is the principal one.",
                Holds::Number,
            ),
            ("role", "What the passage is for.", Holds::Text),
            (
                "modality",
                "What the author commits to there; empty for kinds that state \
                nothing.",
                Holds::Text,
            ),
            (
                "degree",
                "Where that is possible: by what sort of word.",
                Holds::Text,
            ),
            ("cue", "The words that show it.", Holds::Text),
            (
                "attributed_actor",
                "Who says it, where that is an actor and not the \
                author.",
                Holds::Text,
            ),
            ("attributed_to", "The same in words.", Holds::Text),
            (
                "part_only",
                "Carries a step or a link, and not the record itself.",
                Holds::Flag,
            ),
        ],
        &["kind", "record", "document", "locator"],
        &[
            (&["kind", "record"], "records", RECORDS),
            (PASSAGES, "passages", PASSAGES),
            (&["attributed_actor"], "actors", &["id"]),
        ],
        "SELECT json_object('kind', e.kind, 'record', e.id, 'document', c.value ->> 'document',
            'locator', c.value ->> 'locator', 'rank', c.key + 1, 'role', c.value ->> 'role',
            'modality', c.value ->> 'modality', 'degree', c.value ->> 'degree',
            'cue', c.value ->> 'cue',
            'attributed_actor', c.value ->> '$.attributed_to.actor.id', 'attributed_to', c.value
            ->> '$.attributed_to.label',
            'part_only', json(iif(c.value ->> 'part_only', 'true', 'false')))
        FROM entry e, json_each(coalesce(e.rest -> 'citations', e.body -> 'citations')) c
        ORDER BY e.kind, e.id, c.key",
    ),
    (
        "edges",
        "Links between records, each once, in its forward sense.",
        &[
            (
                "from_kind",
                "The kind of the record it starts from.",
                Holds::Text,
            ),
            ("from_id", "Its id.", Holds::Text),
            ("predicate", "What the link is.", Holds::Text),
            (
                "to_kind",
                "The kind of the record it leads to.",
                Holds::Text,
            ),
            ("to_id", "Its id.", Holds::Text),
            (
                "basis",
                "stated: the text makes it; collective: it names a group; inferred: our \
                reading.",
                Holds::Text,
            ),
            ("locators", "The sentences that make it.", Holds::Texts),
            ("note", "Why, where it is our reading.", Holds::Text),
        ],
        &["from_kind", "from_id", "predicate", "to_kind", "to_id"],
        &[
            (&["from_kind", "from_id"], "records", RECORDS),
            (&["to_kind", "to_id"], "records", RECORDS),
        ],
        // `link` has each once, with its source record.
        "SELECT json_object('from_kind', e.kind, 'from_id', e.id, 'predicate', r.value ->>
            'predicate',
            'to_kind', r.value ->> 'kind', 'to_id', r.value ->> 'id', 'basis', r.value ->> 'basis',
            'note', r.value ->> 'note', 'locators', json((SELECT json_group_array(c.value ->>
            'locator')
                FROM json_each(r.value, '$.citations') c)))
        FROM entry e, json_each(coalesce(e.rest -> 'related', e.body -> 'related')) r
        JOIN link l ON l.ord = e.ord AND l.type = r.value ->> 'predicate' AND l.basis IS NOT NULL
            AND l.target = r.value ->> 'kind' || ':' || (r.value ->> 'id')
        ORDER BY e.kind, e.id, r.value ->> 'predicate', r.value ->> 'kind', r.value ->> 'id'",
    ),
    (
        "identifiers",
        "Codes of other data sets for actors, each with its source: ours, not the text's.",
        &[
            ("actor", "The actor.", Holds::Text),
            ("scheme", "The data set or standard.", Holds::Text),
            ("value", "The code.", Holds::Text),
            (
                "rank",
                "From 1; a code that is held in several spans of time has several.",
                Holds::Number,
            ),
            (
                "valid_from",
                "From when it stands for this actor.",
                Holds::Text,
            ),
            ("valid_to", "Until when.", Holds::Text),
            ("source", "Where it is from.", Holds::Text),
        ],
        &["actor", "scheme", "value", "rank"],
        &[(&["actor"], "actors", &["id"])],
        "SELECT json_object('actor', e.id, 'scheme', i.value ->> 'scheme', 'value', i.value ->>
            'value',
            'rank', row_number() OVER (PARTITION BY e.id, i.value ->> 'scheme',
                i.value ->> 'value' ORDER BY i.value ->> 'valid_from'),
            'valid_from', i.value ->> 'valid_from', 'valid_to', i.value ->> 'valid_to', 'source',
            i.value ->> 'source')
        FROM entry e, json_each(e.body, '$.identifiers') i
        WHERE e.kind = 'actor' ORDER BY e.id, i.value ->> 'scheme', i.value ->> 'value',
            i.value ->> 'valid_from'",
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

/// The tables of the package: the additional ones, then one for each kind.
pub(super) fn tables() -> Vec<Table> {
    let beside = BESIDE.iter().map(|(name, about, columns, key, links, _)| {
        let columns = columns
            .iter()
            .map(|(name, about, holds)| Column::plain((*name).to_owned(), about, *holds))
            .collect();
        Table {
            name,
            about,
            columns,
            key,
            links,
        }
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
        Table {
            name: spec.plural,
            about: spec.about,
            columns: columns(&[spec], &fields, false),
            key: &["id"],
            links,
        }
    });
    beside.chain(kinds).collect()
}
