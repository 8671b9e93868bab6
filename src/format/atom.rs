//! Atom (RFC 4287): dated records as entries, each with the date that the text gives; and
//! corrections, release by release.

use super::column::text;
use super::days::Days;
use super::text::{printable, rests_on};
use super::{Format, RenderContext, Rendered, Renderer, Resource, Shape, Shows};
use crate::model::about;
use quick_xml::Writer;
use quick_xml::events::BytesText;
use serde_json::Value;
use std::io::Result;

pub(super) static FORMAT: Format = Format {
    name: "atom",
    media: "application/atom+xml",
    about: "A feed of dated records, undated ones left out, and the feed says how many; or of \
        corrections.",
    download: false,
    shows: Shows::Itself,
    fits: |resource: &Resource| resource.is_dated() || resource.shape == Shape::Releases,
    renderer: Renderer::Whole {
        make,
        details: false,
    },
};

type Xml = Writer<Vec<u8>>;

fn make(context: &RenderContext, records: &[Value]) -> Rendered {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    let here = context.base.iri(&context.path);
    // Corrections have a date of their own, and none in the text.
    let is_updated = |record: &Value| !record["updated"].is_null();
    let dated = records.iter().map(|record| (record, Days::of(record)));
    let dated: Vec<_> = dated
        .filter(|(record, when)| when.is_some() || is_updated(record))
        .collect();
    let left = format!(
        "{} of {} records have no date and are left out.",
        records.len() - dated.len(),
        records.len()
    );
    let feed = xml
        .create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
    feed.write_inner_content(|xml| {
        element(xml, "id", &here)?;
        element(xml, "title", &context.title)?;
        if !records.iter().any(is_updated) {
            element(xml, "subtitle", &left)?;
        }
        element(xml, "updated", &context.meta.changed)?;
        element(xml, "rights", &context.meta.licence)?;
        xml.create_element("author")
            .write_inner_content(|xml| element(xml, "name", about::CREATOR))?;
        xml.create_element("link")
            .with_attributes([("rel", "alternate"), ("href", here.as_str())])
            .write_empty()?;
        let (path, query) = context.path.split_once('?').unwrap_or((&context.path, ""));
        let mark = if query.is_empty() { "" } else { "?" };
        let itself = format!("{path}.{}{mark}{query}", FORMAT.name);
        // Without a public URL relative to the feed, which is at this address.
        let itself = context.base.address(&itself);
        let attributes = [
            ("rel", "self"),
            ("type", FORMAT.media),
            ("href", itself.as_str()),
        ];
        xml.create_element("link")
            .with_attributes(attributes)
            .write_empty()?;
        dated
            .iter()
            .try_for_each(|(record, when)| entry(xml, context, record, when.as_ref()))
    })?;
    let body = xml.into_inner();
    Ok([
        b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".as_slice(),
        &body,
        b"\n",
    ]
    .concat())
}

fn entry(
    xml: &mut Xml,
    context: &RenderContext,
    record: &Value,
    when: Option<&Days<'_>>,
) -> Result<()> {
    let found = context.base.iri(&text(&record["href"]));
    xml.create_element("entry").write_inner_content(|xml| {
        element(xml, "id", &found)?;
        let title = text(&record["title"]);
        element(
            xml,
            "title",
            &when
                .map(|when| format!("{}: {title}", when.display))
                .unwrap_or(title),
        )?;
        element(
            xml,
            "updated",
            record["updated"].as_str().unwrap_or(&context.meta.changed),
        )?;
        xml.create_element("link")
            .with_attributes([("rel", "alternate"), ("href", found.as_str())])
            .write_empty()?;
        for (scheme, term) in [
            ("kind", &record["kind"]),
            ("modality", &record["modality"]),
            ("edtf", &record["date"]["edtf"]),
        ] {
            if let Some(term) = term.as_str() {
                let attributes = [
                    ("scheme", format!("urn:tightrope:ns:{scheme}")),
                    ("term", term.to_owned()),
                ];
                let attributes = attributes
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()));
                xml.create_element("category")
                    .with_attributes(attributes)
                    .write_empty()?;
            }
        }
        let firmly = record["modality"]
            .as_str()
            .map(|modality| format!("[{modality}] "))
            .unwrap_or_default();
        let rests = record["citations"]
            .as_array()
            .map(|_| format!(" ({})", rests_on(record)))
            .unwrap_or_default();
        element(
            xml,
            "summary",
            &format!("{firmly}{}{rests}", text(&record["summary"])),
        )
    })?;
    Ok(())
}

fn element(xml: &mut Xml, name: &str, content: &str) -> Result<()> {
    xml.create_element(name)
        .write_text_content(BytesText::new(&printable(content)))?;
    Ok(())
}
