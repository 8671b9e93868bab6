//! A page of a list: what was asked, in words; a table; and the way to the next page.

use super::scene::{Listed, Scene, esc, named, passage, word};
use super::shell::{Shell, meta};
use super::take::formats;
use crate::format::column::{root, text};
use crate::model::about::NAME;
use crate::model::is_table;
use crate::model::spec::{Field, Spec};
use serde_json::Value;

/// Columns from the kind's own fields.
const OWN_COLUMNS: usize = 3;
/// Fields of rows of a table of parts that its page leaves out, or shows in other cells.
const ASIDE: [&str; 7] = [
    "rank", "modality", "document", "locator", "locators", "quote", "href",
];
/// Fields that the table shows for every kind, or that the title says already.
const PLACED: [&str; 6] = ["id", "kind", "title", "document", "date", "locator"];

pub(super) fn page(scene: &Scene<'_>, listed: &Listed, records: &[Value]) -> String {
    let name = name(scene);
    let total = &listed.page;
    let least = if total.total_exact { "" } else { "at least " };
    let count = format!("{least}{}", total.total);
    let conditions: Vec<String> = listed
        .conditions
        .iter()
        .map(|condition| format!("<li>{}</li>", esc(condition)))
        .collect();
    let conditions = if conditions.is_empty() {
        String::new()
    } else {
        let all = listed.all.as_ref().map_or_else(String::new, |all| {
            format!("<li><a href=\"{}\">Show all</a></li>", esc(all))
        });
        format!("<ul class=\"conditions\">{}{all}</ul>", conditions.concat())
    };
    let about = match scene.context.specs[..] {
        [one] => one.about,
        _ => "Records of every kind by their words.",
    };
    let main = format!(
        "<header><p class=\"over\">List</p><h1>{name} <span class=\"count\">{count}</span></h1>\
         <p class=\"lead\">{}</p>{conditions}</header>\n{}{}{}{}<section class=\"beside\" \
         aria-labelledby=\"formats\"><h2 id=\"formats\">Other formats</h2><p class=\"about\">\
         JSON comes in the same pages, the others whole.</p>{}</section>",
        esc(about),
        form(listed, &name),
        hints(scene, listed),
        table(scene, listed, records),
        pager(listed, records.len()),
        formats(scene),
    );
    Shell {
        path: &scene.context.path,
        title: &scene.context.title,
        about: &format!("{count} records. {about}"),
        head: &head(scene, about),
        crumbs: &format!("<ol><li>{}</li></ol>", scene.anchor("/v1", "Data")),
        main: &main,
        foot: &esc(&scene.context.meta.citation),
        rights: &scene.rights(),
    }
    .page()
}

/// `Events`; of several kinds, what joins them.
fn name(scene: &Scene<'_>) -> String {
    match scene.context.specs[..] {
        [one] => named(one.plural),
        _ => "Search".to_owned(),
    }
}

fn head(scene: &Scene<'_>, about: &str) -> String {
    let context = scene.context;
    let url = context.base.address(&context.path);
    let image = context.base.address("/explorer/card.png");
    let mut head = format!("<link rel=\"canonical\" href=\"{}\">\n", esc(&url));
    for (name, content) in [
        ("og:site_name", NAME),
        ("og:type", "website"),
        ("og:title", &context.title),
        ("og:description", about),
        ("og:url", &url),
        ("og:image", &image),
        ("og:image:alt", "Tightrope: an essay as data"),
    ] {
        head.push_str(&meta(name, content));
    }
    head
}

/// A search in the same list, with the same filters.
fn form(listed: &Listed, name: &str) -> String {
    let explorer = listed.explorer.as_ref().map_or_else(String::new, |path| {
        format!(
            "<p><a href=\"{}\">The same in the explorer</a></p>",
            esc(path)
        )
    });
    if !listed.searched {
        return explorer;
    }
    let kept = listed.kept.iter();
    let kept: Vec<String> = kept
        .map(|(name, value)| {
            format!(
                "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                esc(name),
                esc(value)
            )
        })
        .collect();
    format!(
        "<form class=\"ask\" method=\"get\" role=\"search\"><label for=\"q\">Words of {}</label>\
         <span><input id=\"q\" name=\"q\" type=\"search\" maxlength=\"200\" required \
         value=\"{}\"><button>Search</button></span>{}</form>{explorer}\n",
        if listed.all.is_some() {
            name.to_lowercase()
        } else {
            "any record".to_owned()
        },
        esc(&listed.words),
        kept.concat(),
    )
}

/// What a reader might not expect.
fn hints(scene: &Scene<'_>, listed: &Listed) -> String {
    let hints = scene.context.meta.hints.iter().map(|hint| esc(hint));
    let undated = listed.undated.as_ref().filter(|undated| undated.count > 0);
    let undated = undated.map(|undated| {
        format!(
            "{} more have no date that could decide. <a href=\"{}\">Show them</a>",
            undated.count,
            esc(&undated.href)
        )
    });
    let others = scene.context.meta.suggestions.iter();
    let others =
        others.map(|other| format!("<a href=\"{}\">{}</a>", esc(&other.href), esc(&other.title)));
    let all: Vec<String> = hints
        .chain(others)
        .chain(undated)
        .map(|hint| format!("<p>{hint}</p>"))
        .collect();
    if all.is_empty() {
        return String::new();
    }
    format!("<div class=\"notice\">{}</div>", all.concat())
}

/// A column beside the title.
enum Column {
    Kind,
    Modality,
    Date,
    Own(&'static Field),
    Where,
}

impl Column {
    fn name(&self) -> String {
        match self {
            Self::Kind => "Kind".to_owned(),
            Self::Modality => "Modality".to_owned(),
            Self::Date => "Date".to_owned(),
            Self::Own(field) => named(field.name),
            Self::Where => "Where".to_owned(),
        }
    }

    fn cell(&self, scene: &Scene<'_>, spec: &Spec, record: &Value) -> String {
        match self {
            Self::Kind => esc(spec.kind),
            Self::Modality => firmly(scene, record),
            Self::Date => esc(&text(&record["date"])),
            Self::Own(field) => scene.value(spec, field.name, &record[field.name]),
            Self::Where => places(scene, record),
        }
    }
}

/// The columns of lists of these kinds.
fn columns(specs: &[&'static Spec]) -> Vec<Column> {
    if let [table] = specs
        && is_table(table)
    {
        return table_columns(table);
    }
    let any = |name: &str| specs.iter().any(|spec| spec.field(name).is_some());
    let stated = specs.iter().any(|spec| spec.facet("modality").is_some());
    let mut found = Vec::new();
    found.extend((specs.len() > 1).then_some(Column::Kind));
    found.extend(stated.then_some(Column::Modality));
    found.extend(any("date").then_some(Column::Date));
    if let [one] = specs {
        found.extend(own_columns(one).into_iter().map(Column::Own));
    }
    found.extend(any("citations").then_some(Column::Where));
    found
}

/// All that a row of a table of parts says, after the record that heads it.
fn table_columns(spec: &'static Spec) -> Vec<Column> {
    let has = |name: &str| spec.field(name).is_some();
    let own = spec.fields.iter().skip(1);
    let own = own.filter(|field| !ASIDE.contains(&field.name));
    let mut found: Vec<Column> = own.map(Column::Own).collect();
    found.extend(has("modality").then_some(Column::Modality));
    found.extend((has("locator") || has("locators")).then_some(Column::Where));
    found
}

/// The first fields of a kind that can be filtered by; its summary where there are none.
fn own_columns(spec: &'static Spec) -> Vec<&'static Field> {
    let filtered = |field: &&Field| {
        let reads = |at: &&str| root(at) == field.name;
        spec.facets.iter().any(|facet| facet.at.iter().any(reads))
    };
    let own = spec.fields.iter();
    let own = own.filter(|field| !field.detail && !PLACED.contains(&field.name));
    let found: Vec<&Field> = own.filter(filtered).take(OWN_COLUMNS).collect();
    if found.is_empty() {
        return spec.field("summary").into_iter().collect();
    }
    found
}

fn table(scene: &Scene<'_>, listed: &Listed, records: &[Value]) -> String {
    if records.is_empty() && listed.page.total > 0 {
        return String::new();
    }
    if records.is_empty() {
        return "<p class=\"empty\">Nothing matches.</p>".to_owned();
    }
    let columns = columns(&scene.context.specs);
    let names = columns.iter().map(Column::name);
    let first = match scene.context.specs[..] {
        [table] if is_table(table) => named(table.fields[0].name),
        _ => "Title".to_owned(),
    };
    let head: Vec<String> = std::iter::once(first)
        .chain(names)
        .map(|name| format!("<th scope=\"col\">{name}</th>"))
        .collect();
    let rows = records
        .iter()
        .filter_map(|record| row(scene, &columns, record));
    let rows: Vec<String> = rows.collect();
    format!(
        "<table class=\"list\"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>\n",
        head.concat(),
        rows.concat()
    )
}

fn row(scene: &Scene<'_>, columns: &[Column], record: &Value) -> Option<String> {
    let spec = scene.spec(record)?;
    let caveats = record["caveats"].as_array().into_iter().flatten();
    let caveats: Vec<String> = caveats
        .map(|caveat| {
            let link = scene.anchor(word(caveat, "href"), word(caveat, "title"));
            format!("<p class=\"caveat\">Caveat: {link}</p>")
        })
        .collect();
    let cell = |column: &Column| match column.cell(scene, spec, record) {
        // An empty cell stays empty, also where rows become blocks.
        value if value.is_empty() => "<td></td>".to_owned(),
        value => format!("<td data-of=\"{}\">{value}</td>", column.name()),
    };
    let cells: Vec<String> = columns.iter().map(cell).collect();
    let heading = if is_table(spec) {
        let first = spec.fields[0].name;
        scene.value(spec, first, &record[first])
    } else {
        scene.anchor(word(record, "href"), word(record, "title"))
    };
    Some(format!(
        "<tr><th scope=\"row\">{heading}{}</th>{}</tr>\n",
        caveats.concat(),
        cells.concat()
    ))
}

/// The modality, and whether it is our reading.
fn firmly(scene: &Scene<'_>, record: &Value) -> String {
    let Some(modality) = record["modality"].as_str() else {
        return String::new();
    };
    let ours = if record["implied"] == true {
        " <span class=\"ours\">our reading</span>"
    } else {
        ""
    };
    format!("{}{ours}", scene.modality(modality))
}

/// The passages of a record, and what they say if the server has a copy of the text.
fn places(scene: &Scene<'_>, record: &Value) -> String {
    let quoted = |quote: &Value, document: &str| {
        let (quote, lang) = (quote.as_str(), scene.lang(document));
        quote.map_or_else(String::new, |quote| format!(" <q{lang}>{}</q>", esc(quote)))
    };
    let document = word(record, "document");
    let alone = record["locator"].as_str().into_iter();
    let several = record["locators"].as_array().into_iter().flatten();
    let places = alone.chain(several.filter_map(Value::as_str));
    let places = places.map(|locator| {
        let place = scene.locator(&passage(document, locator), locator);
        format!("{place}{}", quoted(&record["quote"], document))
    });
    let cited = record["citations"].as_array().into_iter().flatten();
    let cited = cited.map(|cited| {
        let place = scene.locator(word(cited, "href"), word(cited, "locator"));
        format!(
            "{place}{}",
            quoted(&cited["quote"], word(cited, "document"))
        )
    });
    places.chain(cited).collect::<Vec<_>>().join(" ")
}

fn pager(listed: &Listed, shown: usize) -> String {
    let link = |href: &Option<String>, relation: &str, text: &str| {
        href.as_ref().map_or_else(String::new, |href| {
            format!("<a rel=\"{relation}\" href=\"{}\">{text}</a> ", esc(href))
        })
    };
    let links = [
        link(&listed.first, "first", "First page"),
        link(&listed.next, "next", "Next page"),
    ]
    .concat();
    if links.is_empty() {
        return String::new();
    }
    format!(
        "<nav class=\"pager\" aria-label=\"Pages\">{links}<span class=\"about\">{shown} of {} \
         here</span></nav>\n",
        listed.page.total
    )
}
