//! The page of `/v1`: every kind, with the address of its list.

use super::scene::{Scene, esc, ticked, word};
use super::shell::{Shell, section};
use crate::model::about::{ABOUT, NAME, RULES};
use serde_json::Value;

/// `kinds` have a name, an address, a sentence and a count each.
pub(super) fn page(scene: &Scene<'_>, kinds: &[Value]) -> String {
    let kind = |kind: &Value| {
        format!(
            "<div><dt>{} <span class=\"about\">{}</span></dt><dd>{}</dd></div>",
            scene.anchor(word(kind, "path"), word(kind, "name")),
            kind["count"].as_i64().unwrap_or_default(),
            esc(word(kind, "about")),
        )
    };
    let kinds: String = kinds.iter().map(kind).collect();
    let rules: Vec<String> = RULES
        .iter()
        .map(|rule| format!("<li>{}</li>", ticked(rule)))
        .collect();
    let main = format!(
        "<article class=\"record\"><header><p class=\"over\">Data</p><h1>{NAME}</h1>\
         <p class=\"lead\">{}</p></header>{}{}{}</article>",
        esc(ABOUT),
        section(
            "kinds",
            "What there is",
            "",
            &format!("<dl class=\"facts\">{kinds}</dl>")
        ),
        section(
            "rules",
            "How to use it",
            "",
            &format!("<ul class=\"rules\">{}</ul>", rules.concat())
        ),
        section(
            "more",
            "More",
            "",
            "<ul><li><a href=\"/v1/export\">All of it as files</a></li><li><a href=\
             \"/v1/releases\">Releases, and every correction</a></li><li><a href=\
             \"/docs\">How to ask</a></li></ul>"
        ),
    );
    let head = format!(
        "<link rel=\"canonical\" href=\"{}\">\n",
        esc(&scene.context.base.address("/v1"))
    );
    Shell {
        path: &scene.context.path,
        title: "Data",
        about: ABOUT,
        head: &head,
        crumbs: "",
        main: &main,
        foot: &esc(&scene.context.meta.citation),
        rights: &scene.rights(),
    }
    .page()
}
