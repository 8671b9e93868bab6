//! Pages for people: a record, a list of records, the list of kinds, or a problem as HTML that
//! reads well without scripts. `scene` is what a page knows while it is written, `shell` what all
//! pages share, `values` how a value reads.

mod index;
mod list;
mod problem;
mod record;
mod scene;
mod shell;
mod take;
mod values;

use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use scene::Scene;
use serde_json::Value;

pub use problem::problem_page;
pub use scene::{Around, Listed, Neighbour, Other};

pub(super) static FORMAT: Format = Format {
    name: "html",
    media: "text/html; charset=utf-8",
    about: "A page to read in a browser: records with their hedges, lists in pages.",
    download: false,
    shows: Shows::Itself,
    fits: |resource| {
        resource.has_records() || resource.is_table() || resource.shape == Shape::Dataset
    },
    renderer: Renderer::Page(make),
};

fn make(context: &RenderContext, around: &Around<'_>, records: &[Value]) -> Rendered {
    let scene = Scene { context, around };
    let page = match (&context.record, &around.listed) {
        (Some(record), _) => record::page(&scene, record),
        (None, Some(listed)) => list::page(&scene, listed, records),
        (None, None) => index::page(&scene, records),
    };
    Ok(page.into_bytes())
}
