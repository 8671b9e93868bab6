//! What all pages share: head, masthead, landmarks, foot.

use super::scene::esc;

/// A page before it is wrapped.
pub(super) struct Shell<'a> {
    /// The path at which it is read.
    pub path: &'a str,
    pub title: &'a str,
    /// One or two sentences for those who list pages.
    pub about: &'a str,
    /// Further elements of the head.
    pub head: &'a str,
    /// Where the page is, as links from the top down.
    pub crumbs: &'a str,
    pub main: &'a str,
    /// The last lines of the page.
    pub foot: &'a str,
    /// Whose data these are, and under which licence.
    pub rights: &'a str,
}

/// Longest description of a page: what lists of pages show.
const ABOUT_MAX: usize = 300;

impl Shell<'_> {
    pub(super) fn page(&self) -> String {
        let root = root(self.path);
        let about: String = self.about.chars().take(ABOUT_MAX).collect();
        let crumbs = if self.crumbs.is_empty() {
            String::new()
        } else {
            format!(
                "<nav class=\"crumbs\" aria-label=\"Where this page is\">{}</nav>",
                self.crumbs
            )
        };
        let foot = if self.foot.is_empty() {
            String::new()
        } else {
            format!("<p>{}</p>", self.foot)
        };
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>{title} \u{B7} Tightrope</title>\n\
             <meta name=\"description\" content=\"{about}\">\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <link rel=\"icon\" href=\"{root}explorer/icon.svg\" type=\"image/svg+xml\">\
             <link rel=\"stylesheet\" href=\"{root}docs/assets/pages.css\">\n{head}</head>\n<body>\
             <a class=\"skip\" href=\"#main\">Skip to the content</a>\n\
             <header class=\"masthead\"><p class=\"wordmark\"><a href=\"/\">\
             <img src=\"{root}explorer/icon.svg\" alt=\"\" width=\"22\" height=\"22\"> \
             Tightrope</a></p>\
             <nav aria-label=\"Site\"><a href=\"/\">Explorer</a> <a href=\"/v1\">Data</a> \
             <a href=\"/docs\">Documentation</a> <a href=\"/docs/codebook\">Codebook</a> \
             <a href=\"/about\">About</a></nav></header>\n{crumbs}\n\
             <main id=\"main\" tabindex=\"-1\">{main}</main>\n\
             <footer class=\"foot\">{foot}<p>{rights} \
             <a href=\"/about#errors\">Report an error</a></p>\
             </footer></body></html>\n",
            title = esc(self.title),
            about = esc(&about),
            head = self.head,
            main = self.main,
            rights = self.rights,
        )
    }
}

/// The way from a page to the root of the service. Styles and pictures are found by it, so that a
/// page is whole at whatever address somebody reads it: its security policy allows its own origin
/// alone.
fn root(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    "../".repeat(path.matches('/').count().saturating_sub(1))
}

/// An element with a name and a value for those who read pages by program.
pub(super) fn meta(name: &str, content: &str) -> String {
    let kind = if name.starts_with("og:") {
        "property"
    } else {
        "name"
    };
    format!("<meta {kind}=\"{name}\" content=\"{}\">\n", esc(content))
}

/// A part of a page under a heading.
pub(super) fn section(id: &str, heading: &str, class: &str, body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    format!(
        "<section class=\"{class}\" aria-labelledby=\"{id}\"><h2 id=\"{id}\">{}</h2>{body}\
         </section>\n",
        esc(heading)
    )
}
