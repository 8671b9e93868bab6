//! BibTeX: a reference for LaTeX, Zotero and JabRef.

use super::cite::Reference;
use super::text::printable;
use super::{Format, RenderContext, Rendered, Renderer, Shape, Shows};

pub(super) static FORMAT: Format = Format {
    name: "bib",
    media: "application/x-bibtex; charset=utf-8",
    about: "A reference to what is asked for, as BibTeX; `accessed=` says when you looked.",
    download: true,
    shows: Shows::Itself,
    fits: |resource| !matches!(resource.shape, Shape::Dataset | Shape::Check),
    renderer: Renderer::About(make),
};

fn make(context: &RenderContext) -> Rendered {
    let reference = Reference::to(context);
    // Braces keep a name whole if it is not a person's.
    let author = if reference.person {
        escaped(&reference.author)
    } else {
        format!("{{{}}}", escaped(&reference.author))
    };
    let fields = [
        ("author", Some(author)),
        ("title", Some(format!("{{{}}}", escaped(&reference.title)))),
        ("booktitle", reference.container.as_deref().map(escaped)),
        ("pages", reference.locator.as_deref().map(escaped)),
        ("version", Some(escaped(&reference.version))),
        ("url", Some(reference.url.replace(['{', '}', '\\'], ""))),
        ("urldate", reference.accessed.as_deref().map(escaped)),
        ("note", Some(escaped(&reference.note))),
    ];
    let fields: Vec<String> = fields
        .into_iter()
        .filter_map(|(name, value)| Some(format!("  {name} = {{{}}}", value?)))
        .collect();
    let sort = if reference.container.is_some() {
        "incollection"
    } else {
        "misc"
    };
    Ok(format!("@{sort}{{{},\n{}\n}}\n", reference.key, fields.join(",\n")).into_bytes())
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in printable(text).chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            '{' | '}' => {}
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c => out.push(c),
        }
    }
    out
}
