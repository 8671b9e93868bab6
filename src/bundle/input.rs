//! What a bundle has for its document and for records of every kind: the head, passages,
//! citations, links, dates and texts. These structs are the format: its JSON Schema is generated
//! from them (`schema.rs`), and every record is read into one of them. They are not the structs of
//! `model`, because a bundle says what was coded, and an answer what follows from it.

#![expect(
    dead_code,
    reason = "serde fills the members; SQL reads the JSON itself"
)]

use schemars::JsonSchema;
use serde::Deserialize;

const REFERENCE: &str = concat!(
    "^(actor|event|dyad|phase|risk|strategy|claim|caveat|annotation|document)",
    ":[a-z0-9]+(-[a-z0-9]+)*$"
);

/// One line, trimmed, without control characters.
const LINE: &str = concat!(
    r"^[^\u0000-\u0020\u007f\ue000]",
    r"([^\u0000-\u001f\u007f\ue000]*[^\u0000-\u0020\u007f\ue000])?$"
);
/// The same without characters that hide, that turn the direction of what follows, or that nobody
/// sees and no script needs. Joiners and marks of direction stay: Persian, Hebrew and Arabic need
/// them.
pub(super) const OWN_LINE: &str = concat!(
    r"^[^\u0000-\u0020\u007f\u0080-\u009f\u00ad\u17b4\u17b5",
    r"\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ue000]",
    r"([^\u0000-\u001f\u007f\u0080-\u009f\u00ad\u17b4\u17b5",
    r"\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ue000]*",
    r"[^\u0000-\u0020\u007f\u0080-\u009f\u00ad\u17b4\u17b5",
    r"\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ue000])?$"
);
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const LOCATOR: &str = r"^(title|subtitle|byline|s[0-9]{1,6}(\.h|\.p[0-9]{1,6}(\.[0-9]{1,6})?)?)$";
const DIGEST: &str = "^[0-9a-f]{64}$";
const CUE: &str = r"^[^\u0000-\u0020\u007f]+( [^\u0000-\u0020\u007f]+){0,5}$";
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
const ADDRESS: &str = r"^https?://[^\u0000-\u0020\u007f]+$";
const DAY: &str = "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$";
pub(super) const DURATION: &str =
    "^P([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+W|[0-9]+D)$";
const FIELD: &str = "^[a-z_]+$";
pub(super) const SIDE: &str = "^(dyad|actor):[a-z0-9]+(-[a-z0-9]+)*$";
pub(super) const YEAR: &str = "^[0-9]{3}[0-9X]$";
pub(super) const PROPERTY: &str = "^[a-z0-9-]+$";
pub(super) const SECURE_ADDRESS: &str = r"^https://[^\u0000-\u0020\u007f]+$";
pub(super) const WHOLE_DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// What each pattern asks for, in words.
const ASKED: [(&str, &str); 17] = [
    (REFERENCE, "a kind and an id: `event:korean-war`"),
    (
        LINE,
        "one line without white space around it or control characters",
    ),
    (
        OWN_LINE,
        "one line without white space around it, and without characters that control, hide or turn \
            the text",
    ),
    (
        SLUG,
        "lower-case letters from a to z and digits, joined by hyphens: `korean-war`",
    ),
    (LOCATOR, "a passage: `title`, `s1`, `s1.p2` or `s1.p2.3`"),
    (DIGEST, "64 hexadecimal digits in lower case"),
    (
        CUE,
        "one to six words of the text, with one space between two",
    ),
    (LANGUAGE, "a tag of BCP 47: `en`, `zh-Hant`"),
    (
        ADDRESS,
        "an address that begins with `https://` or `http://`",
    ),
    (DAY, "a year, or a day: `1950`, `1950-06-25`"),
    (DURATION, "a duration of ISO 8601: `P2Y`, `P6M`"),
    (FIELD, "the name of a field: letters from a to z and `_`"),
    (
        SIDE,
        "a dyad or an actor: `dyad:china-russia`, `actor:china`",
    ),
    (YEAR, "a year or a decade: `1950`, `195X`"),
    (
        PROPERTY,
        "lower-case letters from a to z, digits and hyphens",
    ),
    (SECURE_ADDRESS, "an address that begins with `https://`"),
    (WHOLE_DAY, "a day: `1950-06-25`"),
];

/// What a pattern asks for, in words; none for one that says it itself.
pub(super) fn asked(pattern: &str) -> Option<&'static str> {
    let of = |(one, words): &(&str, &'static str)| (*one == pattern).then_some(*words);
    ASKED.iter().find_map(of)
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    id: Slug,
    title: Title,
    summary: Text,
    note: Option<Note>,
    label: Option<Label>,
    subtitle: Option<Line>,
    /// As the text names them.
    author: Line,
    /// One by one.
    authors: Option<Vec<Author>>,
    /// BCP 47.
    #[schemars(regex(pattern = LANGUAGE))]
    language: String,
    #[schemars(extend("format" = "edtf"))]
    published: Option<String>,
    /// Of the text, in Unicode code points.
    #[schemars(range(min = 1))]
    length: Whole,
    /// Of the text's UTF-8 file.
    sha256: Digest,
    /// Where the text is published.
    #[schemars(
        length(max = 500),
        regex(pattern = ADDRESS)
    )]
    url: Option<String>,
    /// Who read the records from the text.
    #[schemars(extend("maxLength" = 200))]
    coder: Option<Line>,
    /// Of the records: an SPDX identifier or an address.
    #[schemars(extend("maxLength" = 200))]
    licence: Option<Line>,
    citations: Mentions,
    /// What of the text is in no passage, because it has nothing to cite; `tightrope map` finds it.
    #[schemars(length(max = 100_000))]
    gaps: Option<Vec<Gap>>,
}

/// Offsets are code points, half open.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Gap {
    #[schemars(range(min = 0, max = 1_000_000_000))]
    start: Whole,
    #[schemars(range(min = 1, max = 1_000_000_000))]
    end: Whole,
    /// Why it has nothing to cite.
    #[schemars(extend("maxLength" = 200))]
    reason: Line,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Author {
    #[schemars(extend("maxLength" = 200))]
    name: Line,
    r#type: AuthorType,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum AuthorType {
    Person,
    Institution,
}

/// A place in the text that can be cited. Offsets are code points, half open.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Passage {
    locator: Locator,
    r#type: PassageType,
    #[schemars(range(min = 0, max = 1_000_000_000))]
    start: Whole,
    #[schemars(range(min = 1, max = 1_000_000_000))]
    end: Whole,
    /// Of exactly this slice.
    sha256: Digest,
    /// Of the slice with case, quotes, dashes and white space set aside.
    folded_sha256: Digest,
    /// Its first three words; where words are not set apart, six letters.
    opening: Line,
    /// Sections only.
    heading: Option<Line>,
    /// Sentences only: why no record rests on it.
    uncited: Option<Line>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum PassageType {
    Title,
    Subtitle,
    Byline,
    Section,
    Heading,
    Paragraph,
    Sentence,
}

/// Lower-case letters, digits and single hyphens. Ids of records begin with the id of the document
/// and a hyphen; ids of actors do not.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Slug(#[schemars(length(max = 80), regex(pattern = SLUG))] String);

#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(extend("uniqueItems" = true))]
pub(super) struct Slugs(Vec<Slug>);

/// A record of this document or an actor, as `kind:id`; in some links, of another document.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Reference(#[schemars(length(max = 100), regex(pattern = REFERENCE))] String);

/// A passage: `s1.p2.3` is section 1, paragraph 2, sentence 3.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Locator(#[schemars(regex(pattern = LOCATOR))] String);

/// Passages that this record cites, too.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(extend("uniqueItems" = true))]
pub(super) struct Locators(Vec<Locator>);

#[derive(Debug, Deserialize, JsonSchema)]
struct Digest(#[schemars(regex(pattern = DIGEST))] String);

/// One line, trimmed, without control characters.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Line(#[schemars(length(min = 1, max = 300), regex(pattern = LINE))] String);

/// One line of our own words, without characters that hide or turn the text.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct OwnLine(
    #[schemars(length(min = 1, max = 300), regex(pattern = OWN_LINE))] String,
);

/// A noun phrase for axes and nodes: it names, and claims nothing.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(extend("maxLength" = 40))]
pub(super) struct Label(OwnLine);

/// The name of a field of the record.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct FieldName(#[schemars(length(max = 40), regex(pattern = FIELD))] String);

/// Fields that are our reading, although a sentence states the record.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(extend("uniqueItems" = true))]
pub(super) struct InferredFields(Vec<FieldName>);

/// The condition under which the author says it, in our own words.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    says: OwnLine,
    /// A passage that this record cites, too.
    citation: Locator,
}

/// A short name that keeps its hedge when read alone.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(extend("maxLength" = 160))]
pub(super) struct Title(OwnLine);

/// What is said, in our own words.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Text(#[schemars(length(min = 1, max = 1000), regex(pattern = OWN_LINE))] String);

/// How we read a passage that can be read otherwise.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Note(#[schemars(length(min = 1, max = 2000), regex(pattern = OWN_LINE))] String);

/// The words of the text that show it, at most six; where words are not set apart, at most twelve
/// letters.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Cue(
    #[schemars(
        length(min = 1, max = 80),
        regex(pattern = CUE)
    )]
    String,
);

#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Day(#[schemars(regex(pattern = DAY))] String);

/// A whole number; for JSON Schema, `1.0` is one too.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(try_from = "f64")]
#[schemars(inline, with = "u64", description = "")]
struct Whole(f64);

impl TryFrom<f64> for Whole {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        if number.fract() == 0.0 {
            Ok(Self(number))
        } else {
            Err("a whole number is expected")
        }
    }
}

/// A citation by a kind that states nothing itself: document, actor, dyad, caveat, annotation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Mention {
    locator: Locator,
    #[schemars(extend("vocabulary" = "citation-role"))]
    role: String,
    /// Carries a step or a link, and not the record itself.
    part_only: Option<bool>,
}

#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Mentions(#[schemars(length(min = 1))] Vec<Mention>);

/// The passage a statement rests on, and how firmly the author says it there. The first is the
/// principal one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Citation {
    locator: Locator,
    #[schemars(extend("vocabulary" = "citation-role"))]
    role: String,
    #[schemars(extend("vocabulary" = "modality"))]
    modality: String,
    /// Where that is `possible`: by what sort of word.
    #[schemars(extend("vocabulary" = "degree"))]
    degree: Option<String>,
    cue: Option<Cue>,
    attributed_to: Option<Voice>,
    /// Carries a step or a link, and not the record itself.
    part_only: Option<bool>,
}

#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Citations(#[schemars(length(min = 1))] Vec<Citation>);

/// Who says it, where that is not the author; `unnamed` where the sentence only implies a source.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Voice {
    actor: Option<Slug>,
    label: Line,
}

/// Links that start from this record. Symmetric ones (contradicts, counterpart) stand with the end
/// whose `kind:id` sorts first. `supports`, `contradicts` and `counterpart` may lead to a record of
/// another document, from either end; they are published while that record is here.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Links(Vec<Link>);

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    inline,
    // An inference of ours gives its reason, all others their passages.
    extend(
        "if" = {"properties": {"basis": {"const": "inferred"}}},
        "then" = {"required": ["note"]},
        "else" = {"required": ["citations"]},
    )
)]
struct Link {
    #[schemars(extend("vocabulary" = "predicate"))]
    predicate: String,
    to: Reference,
    #[schemars(extend("vocabulary" = "basis"))]
    basis: String,
    /// The passages that make it, which this record cites, too; needed unless it is inferred.
    citations: Option<Locators>,
    /// Why; needed where it is inferred.
    note: Option<Note>,
}

/// When, as precisely as the text says it and no more.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend(
    "anyOf" = [{"required": ["edtf"]}, {"required": ["relative"]}],
    "dependentRequired" = {"edtf": ["precision"], "precision": ["edtf"]},
))]
pub(super) struct Date {
    /// ISO 8601-2, levels 0 and 1 without seasons and times of day: `1949`, `195X`, `1950/1953`,
    /// `1991/..`, `1990?`.
    #[schemars(length(max = 40), extend("format" = "edtf"))]
    edtf: Option<String>,
    precision: Option<Precision>,
    relative: Option<Relative>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum Precision {
    Day,
    Month,
    Year,
    Decade,
    Century,
}

/// An order that the text gives instead of a date.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Relative {
    cue: Cue,
    relation: Order,
    anchor: Option<Reference>,
    /// With `before` or `after`: how long. `P2Y`, two years later, is some time in that year.
    #[schemars(regex(pattern = DURATION))]
    duration: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
enum Order {
    Before,
    During,
    After,
    Since,
    UntilWriting,
}
