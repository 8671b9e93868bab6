//! TimelineJS: dated records as slides; lasting ones are eras too. Months and days appear only
//! where the text has them.

use super::column::text;
use super::days::Days;
use super::text::{html, places};
use super::{Format, RenderContext, Rendered, Renderer, Resource, Shows};
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "timeline.json",
    media: "application/x-timelinejs+json",
    about: "For TimelineJS: dated records as slides, what lasts as eras; undated ones are left \
        out, and it says how many.",
    download: false,
    shows: Shows::Itself,
    fits: Resource::is_dated,
    renderer: Renderer::Whole {
        make,
        details: false,
    },
};

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let dated: Vec<(&Value, Days<'_>)> = records
        .iter()
        .filter_map(|r| Some((r, Days::of(r)?)))
        .collect();
    // A slide needs a start: where one end is open, the other stands for both.
    let slides: Vec<Value> = dated
        .iter()
        .filter_map(|(record, when)| slide(context, record, when))
        .collect();
    let lasts = context.specs.iter().any(|spec| spec.lasts);
    let eras: Vec<Value> = dated
        .iter()
        .filter(|_| lasts)
        .filter_map(|(record, when)| era(record, when))
        .collect();
    let left = records.len() - slides.len();
    let note = format!(
        "{left} of {} records have no date and are left out.",
        records.len()
    );
    let mut timeline = json!({
        "title": {"text": {"headline": html(&context.title), "text": format!("<p>{}</p><p>{}</p>",
        html(&note), html(&context.meta.citation))}},
        "events": slides,
        "left_out": left,
        "revision": context.meta.revision,
    });
    if !eras.is_empty() {
        timeline["eras"] = eras.into();
    }
    Ok(format!("{timeline}\n").into_bytes())
}

fn slide(context: &RenderContext, record: &Value, when: &Days<'_>) -> Option<Value> {
    let firmly = record["modality"]
        .as_str()
        .unwrap_or_else(|| record["status"].as_str().unwrap_or_default());
    let caveats: Vec<String> = record["caveats"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|c| {
            format!(
                "<li>{} ({})</li>",
                html(&text(&c["title"])),
                html(&text(&c["id"]))
            )
        })
        .collect();
    let caveats = if caveats.is_empty() {
        String::new()
    } else {
        format!("<p>Caveats:</p><ul>{}</ul>", caveats.concat())
    };
    let citations = record["citations"].as_array().into_iter().flatten();
    let quotes = citations.filter_map(|cited| cited["quote"].as_str());
    let quotes: Vec<String> = quotes
        .map(|quote| format!("<blockquote>{}</blockquote>", html(quote)))
        .collect();
    let said = format!(
        "<p>{}</p>{}{caveats}",
        html(&text(&record["summary"])),
        quotes.concat()
    );
    let mut slide = json!({
        "start_date": date(when, when.first.or(when.last)?),
        "display_date": when.display,
        "text": {"headline": html(&text(&record["title"])), "text": said},
        "media": {
            "url": format!("<blockquote>{}, {}</blockquote>", html(when.display), html(firmly)),
            "credit": places(record),
            "link": context.base.iri(&text(&record["href"])),
        },
        "group": record["kind"],
        "unique_id": format!("{}-{}", text(&record["kind"]), text(&record["id"])),
        "edtf": when.edtf,
    });
    if let (Some(_), Some(last)) = (when.first, when.last.filter(|_| when.first != when.last)) {
        slide["end_date"] = date(when, last);
    }
    Some(slide)
}

/// An era needs both ends.
fn era(record: &Value, when: &Days<'_>) -> Option<Value> {
    Some(
        json!({"start_date": date(when, when.first?), "end_date": date(when, when.last?),
        "text": {"headline": html(&text(&record["title"]))}}),
    )
}

fn date(when: &Days<'_>, day: &str) -> Value {
    let names = ["year", "month", "day"];
    Value::Object(
        names
            .into_iter()
            .zip(when.parts(day))
            .map(|(name, part)| (name.to_owned(), part.into()))
            .collect(),
    )
}
