//! What other pages show of the explorer: its pictures in frames, and oEmbed (oembed.com), by which
//! programs that are given an address find such a frame.

use crate::error::{Error, ParameterProblem, Result, Suggestion};
use crate::model::about;
use crate::query::Pairs;
use crate::web::edge::csp::EMBED;
use crate::web::pages::explorer;
use crate::web::pages::preview::readable;
use crate::web::pages::view::Shown;
use crate::web::request::Asked;
use crate::web::respond::problem::Reply;
use crate::web::state::AppState;
use axum::extract::{RawPathParams, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::IntoResponse;
use quick_xml::escape::escape;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::sync::Arc;

/// Heights of a frame 760 pixels wide, of one of 390, and of one of 240, under a title of one line,
/// as `tests/browser/share.mjs` measures them.
type Heights = [u32; 3];

/// A picture of the explorer: its name, what it is called, how high it is, and how high with the
/// dates of other sources, where it shows them.
struct Picture {
    name: &'static str,
    title: &'static str,
    heights: Heights,
    layered: Option<Heights>,
}

const PICTURES: [Picture; 4] = [
    Picture {
        name: "strip",
        title: "The text, one cell per sentence",
        heights: [420, 750, 980],
        layered: None,
    },
    Picture {
        name: "triangle",
        title: "Relations of each pair",
        heights: [1_250, 1_420, 1_840],
        layered: None,
    },
    Picture {
        name: "timeline",
        title: "Timeline",
        heights: [960, 1_400, 1_720],
        layered: Some([2_180, 3_360, 4_240]),
    },
    Picture {
        name: "answers",
        title: "Risks and responses",
        heights: [1_420, 2_740, 3_480],
        layered: None,
    },
];

/// Width of a frame where nobody says one; the least; below these a picture is narrow, or slim.
const WIDTH: u32 = 760;
const WIDTH_MIN: u32 = 240;
const NARROW: u32 = 750;
const SLIM: u32 = 390;
/// Of the title in a frame: the height of a line, the width of a letter, and what stands beside it.
const TITLE_LINE: u32 = 25;
const TITLE_LETTER: u32 = 12;
const TITLE_MARGIN: u32 = 40;
/// Seconds for which an answer may be kept.
const LASTS: u32 = 86_400;
/// What a frame may do: run the picture, and open the explorer beside the page.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
/// Parameters of oEmbed; `dnt` asks not to be followed, and nobody is.
const OEMBED: [&str; 5] = ["url", "format", "maxwidth", "maxheight", "dnt"];

/// `/embed/{picture}`: one picture of the explorer, in a page that any other may frame.
pub(in crate::web) async fn embed(params: RawPathParams, Asked(asked): Asked) -> Reply {
    let name = params.iter().next().map_or("", |(_, name)| name);
    let picture = picture(name)?;
    let shown = readable(&asked.snapshot, &asked.query).await?;
    let query = asked.query.raw();
    let page = explorer::text("embed.html")?;
    let there = if query.is_empty() {
        format!("/#{name}")
    } else {
        format!("/?{query}#{name}")
    };
    let with = match &shown {
        Some(shown) => framed(picture, &shown.title(), shown),
        None => picture.title.to_owned(),
    };
    // Where the address is wrong, the page says so, and shows the text as a whole.
    let usual = match &shown {
        Some(_) => None,
        None => Some(Shown::of(&asked.snapshot, &Pairs::decode("")).await?),
    };
    let of = shown.as_ref().or(usual.as_ref());
    let source = of.map(Shown::source).unwrap_or_default();
    let document = of.map_or("", |shown| shown.member("id"));
    let meta = asked.snapshot.meta(Map::new(), Vec::new());
    let meta = asked.snapshot.meta_of(meta, [document]);
    // A card of an address with mistakes would be one more mistake.
    let card = match shown.as_ref().map_or("", |shown| shown.view.to_query()) {
        "" => "../card.png".to_owned(),
        query => format!("../card.png?{query}"),
    };
    let page = filled(
        page,
        &[
            ("{picture}", name),
            ("{title}", &with),
            ("{source}", &source),
            ("{citation}", &meta.citation),
            ("{licence}", &spoken(&meta.licence)),
            ("{explorer}", &there),
            ("{card}", &card),
        ],
    );
    let mut headers = HeaderMap::new();
    headers.extend(EMBED);
    let media = HeaderValue::from_static("text/html; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, media);
    Ok((headers, page).into_response())
}

/// A Creative Commons licence as people write it: `CC BY 4.0`.
fn spoken(licence: &str) -> String {
    match licence {
        "CC0-1.0" => "CC0 1.0".to_owned(),
        _ => match licence
            .strip_prefix("CC-")
            .and_then(|rest| rest.rsplit_once('-'))
        {
            Some((of, version)) if !licence.contains(' ') => format!("CC {of} {version}"),
            _ => licence.to_owned(),
        },
    }
}

/// A page with each value in its places, escaped; what a value contains is never a place.
fn filled(page: &str, values: &[(&str, &str)]) -> String {
    let (mut out, mut rest) = (String::new(), page);
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let place = values.iter().find(|(place, _)| after.starts_with(place));
        let (text, taken) = match place {
            Some((place, value)) => (escape(*value), place.len()),
            None => ("{".into(), 1),
        };
        out.push_str(&text);
        rest = after.get(taken..).unwrap_or_default();
    }
    out + rest
}

fn picture(name: &str) -> Result<&'static Picture> {
    let known = PICTURES.iter().find(|picture| picture.name == name);
    known.ok_or_else(|| Error::NotFoundNear {
        what: "picture",
        id: name.to_owned(),
        near: PICTURES
            .iter()
            .map(|picture| Suggestion {
                title: picture.title.to_owned(),
                href: format!("/embed/{}", picture.name),
            })
            .collect(),
    })
}

/// What a picture of a view is called: `Timeline: Events, 1949 to 1953`.
fn framed(picture: &Picture, title: &str, shown: &Shown) -> String {
    if shown.words.is_empty() && shown.selected.is_none() {
        picture.title.to_owned()
    } else {
        format!("{}: {title}", picture.title)
    }
}

/// `/oembed`: how to show a view elsewhere, for programs that have only its address.
pub(in crate::web) async fn oembed(State(app): State<Arc<AppState>>, Asked(asked): Asked) -> Reply {
    let query = &asked.query;
    query.check()?;
    let given: Map<String, Value> = read(query)?;
    let word = |name: &str| given.get(name).and_then(Value::as_str);
    let xml = match word("format").unwrap_or("json") {
        "json" => false,
        "xml" => true,
        _ => {
            let mut problem = wrong("format", "can be `json` or `xml`");
            problem.allowed = ["json", "xml"].map(str::to_owned).into();
            return Err(Error::BadQuery(vec![problem]).into());
        }
    };
    let limit = |name: &str| word(name).map(|value| number(name, value)).transpose();
    let (across, down) = (limit("maxwidth")?, limit("maxheight")?);
    let url = word("url").unwrap_or_default();
    let unknown = || Error::NotFound {
        what: "view of the explorer at",
        id: url.to_owned(),
    };
    let (name, query) = addressed(&app, url).ok_or_else(unknown)?;
    let picture = picture(&name)?;
    let shown = Shown::of(&asked.snapshot, &Pairs::decode(&query)).await;
    // An address with mistakes is no address of a view.
    let shown = shown.map_err(|error| match error {
        Error::BadQuery(_) | Error::UnknownValue(_) | Error::NotFound { .. } => unknown(),
        other => other,
    })?;
    let answer = answer(&app, picture, &shown, (across, down));
    let (media, body) = if xml {
        ("text/xml; charset=utf-8", in_xml(&answer))
    } else {
        ("application/json", answer.to_string())
    };
    Ok(([(header::CONTENT_TYPE, media)], body).into_response())
}

/// The parameters of oEmbed, each once.
fn read(query: &Pairs) -> Result<Map<String, Value>> {
    let mut given = Map::new();
    let mut problems = Vec::new();
    for (name, value) in query.decoded().unwrap_or_default() {
        if !OEMBED.contains(&name.as_str()) {
            problems.push(wrong(&name, "is not a parameter of oEmbed"));
        } else if given.insert(name.clone(), value.into()).is_some() {
            problems.push(wrong(&name, "is given once"));
        }
    }
    if !given.contains_key("url") {
        problems.push(wrong(
            "url",
            "is missing: the address of a view of the explorer",
        ));
    }
    if problems.is_empty() {
        Ok(given)
    } else {
        Err(Error::BadQuery(problems))
    }
}

fn wrong(name: &str, what: &str) -> ParameterProblem {
    let name: String = name.chars().take(80).collect();
    ParameterProblem {
        detail: format!("`{name}` {what}."),
        parameter: name,
        suggestion: None,
        fix: None,
        allowed: OEMBED.map(str::to_owned).into(),
    }
}

fn number(name: &str, value: &str) -> Result<u32> {
    let read: Option<u32> = value.parse().ok().filter(|n| (1..=20_000).contains(n));
    let what = "is a whole number of pixels from 1 to 20000";
    read.ok_or_else(|| Error::BadQuery(vec![wrong(name, what)]))
}

/// The picture and the query that an address of ours names, whole or from the root. Without a
/// public URL the service does not know its own host, and any will do.
fn addressed(app: &AppState, url: &str) -> Option<(String, String)> {
    let rest = match app.base.public() {
        _ if url.starts_with('/') => url,
        Some(public) => {
            let rest = url.strip_prefix(public)?;
            // `/tother/` is not below `/t`.
            let below = rest.is_empty() || rest.starts_with(['/', '?', '#']);
            below.then_some(rest)?
        }
        None => {
            let (scheme, rest) = url.split_once("://")?;
            let at = rest.find(['/', '?', '#']);
            matches!(scheme, "http" | "https").then(|| at.map_or("", |at| &rest[at..]))?
        }
    };
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let name = match path {
        "" | "/" if PICTURES.iter().any(|picture| picture.name == fragment) => fragment,
        "" | "/" => PICTURES.first()?.name,
        path => path.strip_prefix("/embed/")?,
    };
    let known = PICTURES.iter().any(|picture| picture.name == name);
    known.then(|| (name.to_owned(), query.to_owned()))
}

/// How high a frame is that cuts nothing, whether the page around it listens or not.
fn height(picture: &Picture, shown: &Shown, title: &str, width: u32) -> u32 {
    let layered = picture.layered.filter(|_| shown.view.layered);
    let [wide, narrow, slim] = layered.unwrap_or(picture.heights);
    let height = match width {
        NARROW.. => wide,
        SLIM.. => narrow,
        _ => slim,
    };
    let letters = u32::try_from(title.chars().count()).unwrap_or(u32::MAX);
    let room = width.saturating_sub(TITLE_MARGIN).max(TITLE_LETTER);
    let lines = letters.saturating_mul(TITLE_LETTER).div_ceil(room);
    height + lines.saturating_sub(1).min(40) * TITLE_LINE
}

/// The answer of type `rich`.
fn answer(
    app: &AppState,
    picture: &Picture,
    shown: &Shown,
    (across, down): (Option<u32>, Option<u32>),
) -> Value {
    let width = across.map_or(WIDTH, |most| most.clamp(WIDTH_MIN.min(most), WIDTH));
    let title = framed(picture, &shown.title(), shown);
    let whole = height(picture, shown, &title, width);
    let height = down.map_or(whole, |most| whole.min(most));
    let query = shown.view.to_query();
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{query}")
    };
    let there = app.base.address(&format!("/embed/{}{query}", picture.name));
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         sandbox=\"{SANDBOX}\" style=\"border:0;max-width:100%\"></iframe>",
        escape(&*there),
        escape(&*title)
    );
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "author_name": shown.member("author"),
        "provider_name": about::NAME,
        "provider_url": app.base.address("/"),
        "cache_age": LASTS,
        "html": html,
        "width": width,
        "height": height,
    });
    let (wide, tall) = crate::format::CARD_SIZE;
    let fits = |most: Option<u32>, size: u16| most.is_none_or(|most| most >= size.into());
    if fits(across, wide) && fits(down, tall) {
        answer["thumbnail_url"] = app.base.address(&format!("/card.png{query}")).into();
        answer["thumbnail_width"] = wide.into();
        answer["thumbnail_height"] = tall.into();
    }
    answer
}

fn in_xml(answer: &Value) -> String {
    let mut xml =
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n".to_owned();
    for (name, value) in answer.as_object().into_iter().flatten() {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        // XML has no way to write these.
        let text = text.replace(
            |c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'),
            " ",
        );
        // Writing to a string cannot fail.
        let _ = writeln!(xml, "<{name}>{}</{name}>", escape(&*text));
    }
    xml.push_str("</oembed>\n");
    xml
}
