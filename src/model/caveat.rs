//! A warning about passages: they contradict each other, read strangely, or differ from the
//! established record.

use super::provenance::{AnnotationNote, Citation};
use super::reference::{REF, Ref};
use super::spec::{Order, Shared, Spec, Values, detail, facet, field, own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    #[schemars(extend("vocabulary" = "caveat-type"))]
    pub types: Vec<String>,
    pub sides: Vec<Side>,
    #[schemars(extend("since" = "2026-3"))]
    pub warns: Vec<Ref>,
    #[schemars(extend("since" = "2026-3"))]
    pub passages_only: bool,
}

/// One side of a tension, or the one passage that reads strangely.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Where it is said.
    pub citations: Vec<Citation>,
    /// What this side says, in our words; null where an annotation says it.
    pub says: Option<String>,
    /// What others have established, where that is the side.
    pub annotation: Option<AnnotationNote>,
}

pub const SPEC: Spec = Spec {
    kind: "caveat",
    plural: "caveats",
    path: "/v1/caveats",
    about: "A warning that stands beside passages.",
    fields: &[
        field("types", "What sort of warning it is."),
        detail("sides", "What each side says, and where.").of(&["citations", "says", "annotation"]),
        field(
            "warns",
            "The records whose readers would misuse a value without it. Without any, it concerns \
                every record that cites its sentences.",
        )
        .of(REF),
        field(
            "passages_only",
            "Whether it concerns passages, and no record.",
        ),
    ],
    facets: &[
        facet(
            "type",
            Values::Term("caveat-type"),
            &["types[]"],
            "What sort of warning it is.",
        ),
        facet(
            "annotation",
            Values::Text,
            &["sides[].annotation.id"],
            "An annotation that one side rests on.",
        ),
        facet(
            "warns",
            Values::Record,
            &["warns[].id", "warns[].{kind}:{id}"],
            "A record that it warns of, as `id` or `kind:id`.",
        ),
        facet(
            "record",
            Values::Record,
            &["warns[]@"],
            "The same as `warns`.",
        ),
        facet(
            "actor",
            Values::Actor,
            &["warns[]@actor"],
            "An actor of a record that it warns of.",
        ),
        facet(
            "dyad",
            Values::Of("dyad"),
            &["warns[]@dyad"],
            "A dyad of a record that it warns of.",
        ),
        facet(
            "passages_only",
            Values::Word(&["true", "false"]),
            &["passages_only"],
            "Whether it concerns passages, and no record.",
        ),
    ],
    shared: Shared::Cited,
    own: own::<Caveat>(),
    order: Order::Citation,
    lasts: false,
    classes: &["oa:Annotation"],
    words: &["sides[].says"],
};
