//! CSL-JSON: a reference for Zotero, pandoc and citation processors.

use super::cite::Reference;
use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "csl.json",
    media: "application/vnd.citationstyles.csl+json",
    about: "A reference to what is asked for, as CSL-JSON; `accessed=` says when you looked.",
    download: true,
    shows: Shows::Itself,
    fits: |resource| !matches!(resource.shape, Shape::Dataset | Shape::Check),
    renderer: Renderer::About(make),
};

fn make(context: &RenderContext) -> Rendered {
    let reference = Reference::to(context);
    let author = match reference
        .author
        .rsplit_once(' ')
        .filter(|_| reference.person)
    {
        Some((given, family)) => json!({"given": given, "family": family}),
        None => json!({"literal": reference.author}),
    };
    let day = |day: &str| {
        day.split('-')
            .filter_map(|part| part.parse().ok())
            .collect::<Vec<u32>>()
    };
    let mut item = json!({
        "id": reference.key,
        "type": match (reference.person, &reference.container) {
            (true, Some(_)) => "chapter",
            (true, None) => "article",
            (false, _) => "dataset",
        },
        "title": reference.title,
        "author": [author],
        "container-title": reference.container,
        "locator": reference.locator,
        "version": reference.version,
        "URL": reference.url,
        "accessed": reference.accessed.as_deref().map(|accessed| {
            json!({"date-parts": [day(accessed)]})
        }),
        "note": reference.note,
    });
    if let Some(members) = item.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    Ok(format!("{}\n", Value::Array(vec![item])).into_bytes())
}
