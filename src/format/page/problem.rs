//! A problem document as a page, read off its JSON: whatever members it has, now or later.

use super::scene::{RIGHTS, esc, ticked, word};
use super::shell::{Shell, section};
use super::take::ready;
use crate::format::Report;
use serde_json::Value;

/// Most allowed values that are shown at once; the rest unfolds.
const ALLOWED_MAX: usize = 12;

/// The page of a problem document (RFC 9457).
#[must_use]
pub fn problem_page(problem: &Value) -> String {
    let (title, detail) = (word(problem, "title"), word(problem, "detail"));
    let mut main = format!(
        "<article class=\"record\"><header><p class=\"over\">Problem <code>{}</code> \u{B7} HTTP \
         {}</p><h1>{}</h1>",
        esc(word(problem, "code")),
        problem["status"].as_i64().unwrap_or_default(),
        esc(title),
    );
    // The mistakes below say the same, one by one.
    let errors = errors(&problem["errors"]);
    if errors.is_empty() {
        main.extend([format!("<p class=\"lead\">{}</p>", ticked(detail))]);
    }
    main.push_str("</header>");
    main.push_str(&errors);
    main.push_str(&removed(problem));
    let suggestions = problem["suggestions"].as_array();
    let suggested: String = suggestions.into_iter().flatten().map(suggestion).collect();
    if !suggested.is_empty() {
        main.extend([format!(
            "<section aria-labelledby=\"near\"><h2 id=\"near\">Did you mean</h2><ul>{suggested}\
             </ul></section>"
        )]);
    }
    let links = &problem["links"];
    let to = |name: &str, other: &str| path(&links[name]).unwrap_or_else(|| other.to_owned());
    main.extend([format!(
        "<section aria-labelledby=\"on\"><h2 id=\"on\">Where to go</h2><ul>\
         <li><a href=\"{}\">Every list of the data</a></li>\
         <li><a href=\"{}\">How to ask</a></li>\
         <li><a href=\"/\">The explorer</a></li><li><a href=\"{}\">What this problem means</a>\
         </li></ul></section>",
        to("index", "/v1"),
        to("docs", "/docs"),
        path(&problem["type"]).unwrap_or_else(|| "/docs".to_owned()),
    )]);
    let report = &problem["report"];
    if let Some(text) = report["text"].as_str() {
        let (text, href) = (text.to_owned(), report["href"].as_str().map(str::to_owned));
        let ready = ready(&Report { text, href });
        main.push_str(&section("report", "Report an error", "", &ready));
    }
    main.push_str("</article>");
    let foot = format!(
        "Asked: <code>{}</code>. In the log under <code>{}</code>.",
        esc(word(problem, "instance")),
        esc(word(problem, "request_id"))
    );
    Shell {
        path: word(problem, "instance"),
        title,
        about: detail,
        head: "<meta name=\"robots\" content=\"noindex\">\n",
        crumbs: "",
        main: &main,
        foot: &foot,
        rights: RIGHTS,
    }
    .page()
}

/// Every mistake, with the nearest valid word and the allowed ones.
fn errors(errors: &Value) -> String {
    let all: String = errors.as_array().into_iter().flatten().map(error).collect();
    if all.is_empty() {
        return all;
    }
    format!(
        "<section aria-labelledby=\"wrong\"><h2 id=\"wrong\">What is wrong</h2>\
         <dl class=\"facts\">{all}</dl></section>"
    )
}

fn error(error: &Value) -> String {
    let nearest = error["suggestion"]
        .as_str()
        .map_or_else(String::new, |near| {
            format!("<p>Did you mean <code>{}</code>?</p>", esc(near))
        });
    let allowed: Vec<String> = error["allowed"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|value| format!("<code>{}</code>", esc(value)))
        .collect();
    let allowed = match allowed.len() {
        0 => String::new(),
        1..=ALLOWED_MAX => format!("<p>Allowed: {}</p>", allowed.join(", ")),
        many => format!(
            "<details><summary>{many} allowed values</summary><p>{}</p></details>",
            allowed.join(", ")
        ),
    };
    let parameter = match word(error, "parameter") {
        "" => "The question".to_owned(),
        name => format!("<code>{}</code>", esc(name)),
    };
    format!(
        "<div><dt>{parameter}</dt><dd><p>{}</p>{nearest}{allowed}</dd></div>",
        ticked(word(error, "detail"))
    )
}

/// What took the place of a removed record.
fn removed(problem: &Value) -> String {
    let link = |name: &str, text: &str| {
        let to = path(&problem[name]);
        to.map_or_else(String::new, |to| {
            format!("<li><a href=\"{to}\">{text}</a></li>")
        })
    };
    let links = [
        link("replaced_by", "The record that took its place"),
        link("last", "The record as it last was"),
    ]
    .concat();
    if links.is_empty() {
        return links;
    }
    format!("<ul>{links}</ul>")
}

fn suggestion(one: &Value) -> String {
    let Some(href) = path(&one["href"]) else {
        return String::new();
    };
    let title = one["title"].as_str().map_or(href.clone(), esc);
    format!("<li><a href=\"{href}\">{title}</a></li>")
}

/// A path of ours, escaped; nothing else is a link.
fn path(value: &Value) -> Option<String> {
    let path = value.as_str()?;
    (path.starts_with('/') && !path.starts_with("//")).then(|| esc(path))
}
