//! The columns of sheets, by kind: those of our CSV that say something of their own.

use super::SECTIONS;

/// Columns of every kind, before and after its own.
const BEFORE: [&str; 4] = ["id", "label", "title", "summary"];
const AFTER: [&str; 4] = ["locators", "citation_roles", "inferred_fields", "note"];
/// Columns of kinds that state something.
const STATED: [&str; 5] = [
    "citation_modalities",
    "citation_degrees",
    "cues",
    "attributed_to",
    "attributed_to_actor",
];
const DATE: [&str; 7] = [
    "date_edtf",
    "date_precision",
    "date_cue",
    "date_relation",
    "date_anchor",
    "date_anchor_kind",
    "date_duration",
];
/// Columns that are not read: they follow from others, are written in JSON, or show the text.
const DERIVED: [&str; 30] = [
    "actors",
    "strategies",
    "strategies_basis",
    "kind",
    "document",
    "modality",
    "modalities",
    "degree",
    "firmness",
    "implied",
    "sign",
    "date_display",
    "year_from",
    "year_to",
    "date_earliest",
    "date_latest",
    "sure_from",
    "sure_to",
    "bounds_from",
    "bounds_to",
    "date_open_end",
    "called_document",
    "citations_total",
    "caveats",
    "caveats_types",
    "caveats_title",
    "dyads_sides",
    "href",
    "sentence",
    "identifiers",
];

/// Columns whose values stand beside those of another.
pub(super) const BESIDE: [(&str, &str); 14] = [
    ("actors_role", "actors"),
    ("actors_side", "actors"),
    ("actors_lifetime", "actors"),
    ("citation_roles", "locators"),
    ("citation_modalities", "locators"),
    ("citation_degrees", "locators"),
    ("cues", "locators"),
    ("attributed_to", "locators"),
    ("attributed_to_actor", "attributed_to"),
    ("called_locator", "called_term"),
    ("arises_from_kind", "arises_from"),
    ("addresses_basis", "addresses"),
    ("aggravates_basis", "aggravates"),
    ("responds_to_basis", "responds_to"),
];
/// Columns that say nothing without another.
pub(super) const NEEDS: [(&str, &str); 9] = [
    ("objective_cue", "objective_modality"),
    ("quantity_unit", "quantity_value"),
    ("quantity_comparator", "quantity_value"),
    ("quantity_measure", "quantity_value"),
    ("quantity_of", "quantity_value"),
    ("quantity_year", "quantity_value"),
    ("date_relation", "date_cue"),
    ("date_anchor", "date_cue"),
    ("responds_to_kind", "responds_to"),
];

/// A kind that sheets can have, and its own columns.
#[derive(Debug)]
pub struct Sheet {
    pub kind: &'static str,
    pub(super) own: &'static [&'static str],
    dated: bool,
    pub(super) stated: bool,
}

pub const SHEETS: [Sheet; 7] = [
    Sheet {
        kind: "actor",
        own: &["type", "agent", "names", "mentions"],
        dated: false,
        stated: false,
    },
    Sheet {
        kind: "dyad",
        own: &["actors"],
        dated: false,
        stated: false,
    },
    Sheet {
        kind: "event",
        own: &[
            "category",
            "actors",
            "actors_role",
            "actors_side",
            "actors_lifetime",
            "dyads",
        ],
        dated: true,
        stated: true,
    },
    Sheet {
        kind: "phase",
        own: &[
            "dyad",
            "relation",
            "by",
            "toward",
            "called_term",
            "called_locator",
            "events",
        ],
        dated: true,
        stated: true,
    },
    Sheet {
        kind: "risk",
        own: &[
            "domain",
            "named_as",
            "condition_says",
            "bearers",
            "arises_from",
            "arises_from_kind",
            "involves",
            "threatens",
        ],
        dated: false,
        stated: true,
    },
    Sheet {
        kind: "strategy",
        own: &[
            "instruments",
            "status",
            "actor",
            "toward",
            "with",
            "condition_says",
            "objective",
            "objective_modality",
            "objective_cue",
            "pursues",
            "addresses",
            "addresses_basis",
            "aggravates",
            "aggravates_basis",
            "responds_to",
            "responds_to_kind",
            "responds_to_basis",
        ],
        dated: false,
        stated: true,
    },
    Sheet {
        kind: "claim",
        own: &[
            "subject",
            "actors",
            "polarity",
            "condition_says",
            "quantity_value",
            "quantity_unit",
            "quantity_comparator",
            "quantity_measure",
            "quantity_of",
            "quantity_year",
        ],
        dated: false,
        stated: true,
    },
];

impl Sheet {
    /// By the name of a kind or its plural.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        let plural = |kind: &str| {
            let section = SECTIONS.iter().find(|section| section.spec.kind == kind);
            section.map_or("", |section| section.spec.plural)
        };
        SHEETS
            .iter()
            .find(|sheet| sheet.kind == name || plural(sheet.kind) == name)
    }

    /// Its columns, in order.
    #[must_use]
    pub fn columns(&self) -> Vec<&'static str> {
        let date: &[&str] = if self.dated { &DATE } else { &[] };
        let stated: &[&str] = if self.stated { &STATED } else { &[] };
        let (locators, rest) = AFTER.split_at(2);
        let parts = [&BEFORE[..], self.own, date, locators, stated, rest];
        parts.concat()
    }

    pub(super) fn plural(&self) -> &'static str {
        let section = SECTIONS.iter().find(|one| one.spec.kind == self.kind);
        section.map_or(self.kind, |section| section.spec.plural)
    }
}

/// What is wrong with columns, if anything.
#[must_use]
pub fn unknown<'a>(sheet: &Sheet, columns: &[&'a str]) -> Vec<&'a str> {
    let known = sheet.columns();
    let is_known = |column: &str| {
        known.contains(&column)
            || DERIVED.contains(&column)
            || column == "uncited"
            || column.starts_with("x_")
    };
    let unknown = columns.iter().filter(|column| !is_known(column));
    unknown.copied().collect()
}
