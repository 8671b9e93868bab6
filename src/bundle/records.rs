//! The records of a bundle, a struct for each kind. A new kind adds one here, and its list to
//! `schema::Bundle` and `SECTIONS`.

#![expect(
    dead_code,
    reason = "serde fills the members; SQL reads the JSON itself"
)]

use super::input::{
    Citations, Condition, Cue, Date, Day, FieldName, InferredFields, Label, Line, Links, Locator,
    Locators, Mentions, Note, OwnLine, PROPERTY, Reference, SECURE_ADDRESS, SIDE, Slug, Slugs,
    Text, Title, WHOLE_DAY, YEAR,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// Who or what the text names. Actors are shared by all documents: one that is here already is used
/// by its id, citations and mentions alone, or by a definition equal to what is here.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("dependentRequired" = {
    "label": ["title"],
    "title": ["summary", "type", "agent", "names"],
    "summary": ["title"],
    "type": ["title"],
    "agent": ["title"],
    "names": ["title"],
    "note": ["title"],
    "identifiers": ["title"],
}))]
pub(super) struct Actor {
    id: Slug,
    label: Option<Label>,
    title: Option<Title>,
    summary: Option<Text>,
    note: Option<Note>,
    #[schemars(extend("vocabulary" = "actor-type"))]
    r#type: Option<String>,
    /// Whether it can act; places, treaties and programmes cannot.
    agent: Option<bool>,
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    names: Option<Vec<Name>>,
    /// Codes of other data sets.
    identifiers: Option<Vec<Identifier>>,
    /// The passages that name it.
    mentions: Option<Locators>,
    citations: Mentions,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(inline, extend("maxLength" = 120))]
struct Name(OwnLine);

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Identifier {
    #[schemars(extend("vocabulary" = "identifier"))]
    scheme: String,
    #[schemars(extend("maxLength" = 40))]
    value: Line,
    valid_from: Option<Day>,
    valid_to: Option<Day>,
    #[schemars(extend("maxLength" = 200))]
    source: Line,
}

/// Two actors as one unordered pair. The id is the document's, then both slugs in alphabetical
/// order.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Dyad {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    #[schemars(length(equal = 2), extend("uniqueItems" = true))]
    actors: Vec<Slug>,
    citations: Mentions,
    links: Option<Links>,
}

/// An occurrence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Event {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    inferred_fields: Option<InferredFields>,
    #[schemars(extend("vocabulary" = "event-category"))]
    category: String,
    date: Option<Date>,
    /// Who takes part, and how.
    #[schemars(extend("uniqueItems" = true))]
    actors: Option<Vec<Participant>>,
    /// The dyads that it concerns, by id.
    dyads: Option<Slugs>,
    citations: Citations,
    links: Option<Links>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Participant {
    id: Slug,
    #[schemars(extend("vocabulary" = "actor-role"))]
    role: String,
    /// In a conflict, who stands together; not who began it.
    side: Option<ConflictSide>,
    /// The event in which the actor begins or ends to exist.
    lifetime: Option<Lifetime>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum ConflictSide {
    A,
    B,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum Lifetime {
    Begins,
    Ends,
}

/// A state of a relation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Phase {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    inferred_fields: Option<InferredFields>,
    dyad: Slug,
    #[schemars(extend("vocabulary" = "relation"))]
    relation: String,
    /// The author's own words for it.
    called: Option<Vec<Called>>,
    /// The side whose attitude it is, where the text says it of one.
    by: Option<Slug>,
    /// The side at which that attitude is directed.
    toward: Option<Slugs>,
    date: Option<Date>,
    /// The events of the same dyad in which it shows.
    events: Option<Slugs>,
    citations: Citations,
    links: Option<Links>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Called {
    /// The word, as the text has it.
    term: Cue,
    /// A passage that this record cites, too.
    citation: Locator,
}

/// A harm that may come about.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Risk {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    inferred_fields: Option<InferredFields>,
    #[schemars(extend("vocabulary" = "risk-domain"))]
    domain: String,
    #[schemars(extend("vocabulary" = "named-as"))]
    named_as: Option<String>,
    condition: Option<Condition>,
    /// The actors that would be harmed.
    bearers: Option<Slugs>,
    /// Dyads or actors, as `kind:id`.
    #[schemars(
        inner(length(max = 100), regex(pattern = SIDE)),
        extend("uniqueItems" = true)
    )]
    arises_from: Option<Vec<String>>,
    /// Further actors: neither bearers nor sources.
    involves: Option<Slugs>,
    #[schemars(extend("uniqueItems" = true, "vocabulary" = "interest"))]
    threatens: Option<Vec<String>>,
    /// How it is said to come about, step by step.
    mechanism: Option<Vec<Step>>,
    citations: Citations,
    links: Option<Links>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
#[expect(clippy::struct_field_names, reason = "`step` is the name in bundles")]
struct Step {
    step: Line,
    /// Of the step's own clause; without it, that of the first citation counts.
    #[schemars(extend("vocabulary" = "modality"))]
    modality: Option<String>,
    #[schemars(extend("vocabulary" = "degree"))]
    degree: Option<String>,
    cue: Option<Cue>,
    #[schemars(extend("minItems" = 1))]
    citations: Locators,
}

/// What an actor does, tries, may do or weighs doing.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Strategy {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    inferred_fields: Option<InferredFields>,
    #[schemars(extend("uniqueItems" = true, "vocabulary" = "instrument"))]
    instruments: Option<Vec<String>>,
    #[schemars(extend("vocabulary" = "strategy-status"))]
    status: String,
    /// Whose conduct it is.
    actor: Slug,
    /// At whom it is directed.
    toward: Option<Slugs>,
    /// Who shares the conduct.
    with: Option<Slugs>,
    condition: Option<Condition>,
    /// What it is meant to bring about, if the text says so.
    objective: Option<Line>,
    objective_said: Option<Said>,
    #[schemars(extend("uniqueItems" = true, "vocabulary" = "interest"))]
    pursues: Option<Vec<String>>,
    citations: Citations,
    links: Option<Links>,
}

/// Where the objective is said, how firmly, and by which words.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Said {
    /// A passage that this record cites, too.
    citation: Locator,
    #[schemars(extend("vocabulary" = "modality"))]
    modality: String,
    cue: Option<Cue>,
}

/// One atomic statement.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    inferred_fields: Option<InferredFields>,
    /// The actors that it speaks of; `subject` is whom it says something of.
    actors: Option<Vec<Subject>>,
    /// Of a judgement.
    #[schemars(extend("vocabulary" = "polarity"))]
    polarity: Option<String>,
    condition: Option<Condition>,
    quantity: Option<Quantity>,
    citations: Citations,
    links: Option<Links>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Subject {
    id: Slug,
    /// Whether the statement is made of this actor.
    subject: Option<bool>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Quantity {
    value: f64,
    #[schemars(extend("maxLength" = 40))]
    unit: Line,
    comparator: Comparator,
    #[schemars(extend("maxLength" = 120))]
    measure: Option<Line>,
    #[schemars(extend("maxLength" = 120))]
    of: Option<Line>,
    #[schemars(regex(pattern = YEAR))]
    year: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
enum Comparator {
    JustUnder,
    About,
    Exactly,
}

/// What others have established about a record, with a named source; never the author's word.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Annotation {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    on: Reference,
    /// A term of the vocabulary `property`, or another name.
    #[schemars(length(max = 40), regex(pattern = PROPERTY))]
    property: String,
    value: Line,
    /// The value as a number.
    number: Option<f64>,
    #[schemars(extend("maxLength" = 40))]
    unit: Option<Line>,
    /// How it compares with `agreement_field` of the record. Where that is `date`, leave it out: it
    /// is computed.
    #[schemars(extend("vocabulary" = "agreement"))]
    agreement: Option<String>,
    /// The field of the record that it compares with; of a dated annotation most often `date`.
    agreement_field: Option<FieldName>,
    date: Option<Date>,
    #[schemars(extend("vocabulary" = "annotation-status"))]
    status: String,
    source: Source,
    citations: Option<Mentions>,
    links: Option<Links>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Source {
    #[schemars(extend("maxLength" = 200))]
    name: Line,
    #[schemars(
        length(max = 500),
        regex(pattern = SECURE_ADDRESS)
    )]
    url: Option<String>,
    /// The day on which it was read there.
    #[schemars(regex(pattern = WHOLE_DAY))]
    accessed: Option<String>,
    /// Of a data set: the variable or column.
    #[schemars(extend("maxLength" = 80))]
    variable: Option<Line>,
}

/// A warning that stands beside passages.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Caveat {
    id: Slug,
    label: Option<Label>,
    title: Title,
    summary: Text,
    note: Option<Note>,
    #[schemars(
        length(min = 1),
        extend("uniqueItems" = true, "vocabulary" = "caveat-type")
    )]
    types: Vec<String>,
    #[schemars(length(min = 1))]
    sides: Vec<Side>,
    /// The records whose readers would misuse a value without it. Without any, it concerns every
    /// record that cites one of its sentences.
    #[schemars(extend("uniqueItems" = true))]
    warns: Option<Vec<Reference>>,
    /// It concerns passages, and no record.
    passages_only: Option<bool>,
    citations: Mentions,
    links: Option<Links>,
}

/// What a passage says, or what an annotation does.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    inline,
    extend("oneOf" = [{"required": ["says", "citations"]}, {"required": ["annotation"]}])
)]
struct Side {
    says: Option<Line>,
    annotation: Option<Slug>,
    citations: Option<Locators>,
}
