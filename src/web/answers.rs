//! The JSON of answers that are no records, as schemas for the contract.

use crate::error::ParameterProblem;
use crate::format::{Meta, Page};
use crate::model::coverage::Coverage;
use crate::model::dyad_year::DyadYear;
use crate::model::timeline_entry::TimelineEntry;
use crate::store::{Checked, Highlight};
use crate::web::edge::metrics::Ready;
use crate::web::handlers::export::Export;
use crate::web::handlers::records::Index;
use crate::web::handlers::releases::{ReleaseCompared, ReleaseNote};
use crate::web::handlers::stats::GraphBody;
use crate::web::handlers::verify::RecordToCheck;
use crate::web::respond::envelope::{FilterNote, WordNote};
use crate::web::respond::json_page::FacetCounts;
use crate::web::respond::problem::Problem;
use schemars::SchemaGenerator;

/// Adds the schemas of these answers, and of everything in them, to the definitions.
pub fn define_answers(generator: &mut SchemaGenerator) {
    generator.subschema_for::<Checked>();
    generator.subschema_for::<Coverage>();
    generator.subschema_for::<DyadYear>();
    generator.subschema_for::<Export>();
    generator.subschema_for::<FacetCounts>();
    generator.subschema_for::<FilterNote<'_>>();
    generator.subschema_for::<WordNote<'_>>();
    generator.subschema_for::<GraphBody>();
    generator.subschema_for::<Highlight>();
    generator.subschema_for::<Index>();
    generator.subschema_for::<Meta>();
    generator.subschema_for::<Page>();
    generator.subschema_for::<ParameterProblem>();
    generator.subschema_for::<Problem<'_>>();
    generator.subschema_for::<Ready>();
    generator.subschema_for::<RecordToCheck>();
    generator.subschema_for::<ReleaseCompared<'_>>();
    generator.subschema_for::<ReleaseNote<'_>>();
    generator.subschema_for::<TimelineEntry>();
}
