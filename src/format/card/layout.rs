//! What stands where on a card.

use super::canvas::{Area, Canvas, Colour, Pattern, mixed};
use super::face::Style;
use super::{Card, SIZE, Sentence, Span};

/// The colours of the explorer by day.
const GROUND: Colour = [0xFB, 0xFA, 0xF6];
const INK: Colour = [0x22, 0x21, 0x1D];
const SOFT: Colour = [0x5E, 0x5B, 0x52];
const LINE: Colour = [0xDC, 0xD7, 0xC9];
const ACCENT: Colour = [0x8A, 0x2F, 0x1F];
/// Pattern and colour of each modality, in the order of the bands of a sentence.
const MODALITIES: [(&str, Pattern, Colour); 8] = [
    ("asserted", Pattern::Full, [0x33, 0x30, 0x2A]),
    ("negated", Pattern::Struck, [0x6F, 0x6A, 0x5E]),
    ("reported", Pattern::Hatched, [0x9C, 0x3A, 0x78]),
    ("evaluated", Pattern::Dotted, [0xA3, 0x69, 0x0A]),
    ("predicted", Pattern::Upright, [0x1F, 0x5F, 0xA8]),
    ("possible", Pattern::Sprinkled, [0x3A, 0x86, 0xC4]),
    ("prescribed", Pattern::Level, [0x0A, 0x72, 0x58]),
    ("intended", Pattern::Lined, [0x2F, 0x8F, 0x74]),
];
/// What a word that is none of them looks like.
const OTHER: (Pattern, Colour) = (Pattern::Plain, SOFT);

const WIDTH: f32 = 1_200.0;
const MARGIN: f32 = 64.0;
const ROOM: f32 = WIDTH - 2.0 * MARGIN;
/// Base lines from the bottom up, and where the drawing ends.
const FOOT: f32 = 592.0;
const KEY: f32 = 534.0;
const FLOOR: f32 = 494.0;
const TITLE: Style = Style::strong(58.0);
const LONG_TITLE: Style = Style::strong(46.0);
const TEXT: Style = Style::regular(26.0);
const SMALL: Style = Style::regular(22.0);
/// The tallest cell of a strip.
const STRIP_MAX: f32 = 206.0;
/// Sizes of the key: the largest in which all of it fits.
const KEY_SIZES: [f32; 5] = [22.0, 20.0, 18.0, 16.0, 14.0];
/// An open end fades over so many years.
const FADE: f32 = 6.0;

pub(super) fn draw(card: &Card) -> Canvas {
    let mut canvas = Canvas::new(SIZE.0, SIZE.1, GROUND);
    mast(&mut canvas);
    let mut y = 168.0;
    let lines = TITLE.wrap(&card.title, ROOM, 3);
    let (style, lines) = if lines.len() > 2 {
        (LONG_TITLE, LONG_TITLE.wrap(&card.title, ROOM, 3))
    } else {
        (TITLE, lines)
    };
    for line in &lines {
        canvas.text((MARGIN, y), line, style, INK);
        y += style.size * 1.12;
    }
    y -= style.size * 1.12;
    y += 46.0;
    canvas.text((MARGIN, y), &TEXT.clip(&card.counts, ROOM), TEXT, SOFT);
    y += 34.0;
    let timed = !card.spans.is_empty();
    let room = FLOOR - y;
    let tall = if timed { room * 0.42 } else { room };
    strip(&mut canvas, (MARGIN, y, ROOM, tall), &card.sentences);
    if timed {
        let top = y + tall + 16.0;
        timeline(&mut canvas, (MARGIN, top, ROOM, FLOOR - top), card);
    }
    key(&mut canvas, card);
    foot(&mut canvas, card);
    canvas
}

/// The name, and a line under it.
fn mast(canvas: &mut Canvas) {
    canvas.fill((0.0, 0.0, WIDTH, 10.0), ACCENT);
    let style = Style::strong(30.0);
    canvas.text((MARGIN, 76.0), "Tightrope", style, ACCENT);
    let about = "What an essay says, and how firmly it says it";
    canvas.text(
        (WIDTH - MARGIN - SMALL.width(about), 76.0),
        about,
        SMALL,
        SOFT,
    );
    canvas.fill((MARGIN, 96.0, ROOM, 1.5), LINE);
}

/// Where the data are from.
fn foot(canvas: &mut Canvas, card: &Card) {
    canvas.fill((MARGIN, FOOT - 34.0, ROOM, 1.5), LINE);
    let address = SMALL.clip(&card.address, ROOM * 0.4);
    let wide = SMALL.width(&address);
    canvas.text((WIDTH - MARGIN - wide, FOOT), &address, SMALL, SOFT);
    let source = SMALL.clip(&card.source, ROOM - wide - 32.0);
    canvas.text((MARGIN, FOOT), &source, SMALL, INK);
}

fn look(modality: &str) -> (Pattern, Colour) {
    let known = MODALITIES.iter().find(|(name, ..)| *name == modality);
    known.map_or(OTHER, |(_, pattern, colour)| (*pattern, *colour))
}

fn order(modality: &str) -> usize {
    let place = MODALITIES.iter().position(|(name, ..)| *name == modality);
    place.unwrap_or(MODALITIES.len())
}

/// What the patterns mean.
fn key(canvas: &mut Canvas, card: &Card) {
    let mut shown: Vec<_> = card.key.iter().collect();
    shown.sort_by_key(|(modality, _)| order(modality));
    let wide = |size: f32| -> f32 {
        let style = Style::regular(size);
        let each = shown
            .iter()
            .map(|(_, label)| style.width(label) + size * 2.3);
        each.sum::<f32>() - size
    };
    let size = KEY_SIZES.into_iter().find(|size| wide(*size) <= ROOM);
    let size = size.unwrap_or(KEY_SIZES[KEY_SIZES.len() - 1]);
    let (style, square) = (Style::regular(size), (size * 0.8).round());
    let mut x = MARGIN;
    for (modality, label) in shown {
        let (pattern, colour) = look(modality);
        let mark = (x, KEY - square + 1.0, square, square);
        framed(canvas, mark, pattern, colour);
        x = canvas.text((x + square + size * 0.4, KEY), label, style, SOFT) + size * 1.1;
    }
}

/// A pattern with an edge of its colour.
fn framed(canvas: &mut Canvas, area: Area, pattern: Pattern, colour: Colour) {
    let (x, y, width, height) = area;
    canvas.fill(area, colour);
    let inner = (x + 1.5, y + 1.5, width - 3.0, height - 3.0);
    canvas.pattern(inner, pattern, colour);
}

/// The text, a cell for each sentence, in as many lines as it needs.
fn strip(canvas: &mut Canvas, area: Area, sentences: &[Sentence]) {
    let (left, top, width, height) = area;
    if sentences.is_empty() {
        return;
    }
    let gap = 10.0;
    let (count, gaps) = (real(sentences.len()), gap * real(changes(sentences)));
    // The fewest lines in which a cell is wide enough to see.
    let lines = (1..=40_u8).find(|lines| (width * f32::from(*lines) - gaps) / count >= 9.0);
    let lines = f32::from(lines.unwrap_or(40));
    // Where lines break, up to a cell of each is left over.
    let left_over = if lines > 1.0 { lines } else { 0.0 };
    let cell = ((width * lines - gaps) / (count + left_over)).clamp(1.0, 26.0);
    let line = height / lines;
    let tall = (line - 14.0).max(line * 0.6).min(STRIP_MAX);
    let (mut x, mut y) = (left, top);
    let mut before: Option<&str> = None;
    for sentence in sentences {
        let other = before.is_some_and(|before| before != sentence.section);
        x += if other { gap } else { 0.0 };
        before = Some(&sentence.section);
        if x + cell > left + width + 0.5 {
            x = left;
            y += line;
        }
        let breath = if cell > 4.0 { 1.5 } else { 0.0 };
        bands(canvas, (x, y, cell - breath, tall), sentence);
        x += cell;
    }
}

/// How often one section ends and another begins.
fn changes(sentences: &[Sentence]) -> usize {
    let pairs = sentences.windows(2);
    pairs
        .filter(|pair| pair.first().map(|one| &one.section) != pair.last().map(|one| &one.section))
        .count()
}

/// One sentence: a band for each record that rests on it.
fn bands(canvas: &mut Canvas, area: Area, sentence: &Sentence) {
    let (x, y, width, height) = area;
    let mut all: Vec<_> = sentence.bands.iter().collect();
    all.sort_by_key(|(modality, _)| order(modality));
    let tall = height / real(all.len().max(1));
    if all.is_empty() {
        canvas.fill((x, y, width, height), mixed(GROUND, LINE, 0.35));
    }
    for (n, (modality, shown)) in all.into_iter().enumerate() {
        let breath = if tall > 4.0 { 1.5 } else { 0.0 };
        let band = (x, y + real(n) * tall, width, tall - breath);
        if *shown {
            let (pattern, colour) = look(modality);
            canvas.pattern(band, pattern, colour);
        } else {
            canvas.fill(band, mixed(GROUND, LINE, 0.75));
        }
    }
    if sentence.marked && height > 24.0 {
        canvas.fill((x, y + height + 4.0, width, 4.0), ACCENT);
    }
}

/// The years, a bar for each record that has some: pale where it may have been, in its pattern
/// where it certainly was.
fn timeline(canvas: &mut Canvas, area: Area, card: &Card) {
    let (left, top, width, height) = area;
    let asked = card.years.iter().flat_map(|(from, to)| [*from, *to]);
    let ends = card.spans.iter().flat_map(|span| [span.from, span.to]);
    let ends: Vec<f32> = ends.flatten().chain(asked).collect();
    let first = ends.iter().copied().fold(f32::INFINITY, f32::min);
    let last = ends.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    if !first.is_finite() || !last.is_finite() {
        return;
    }
    let (first, last) = ((first - 2.0).floor(), (last + 2.0).ceil());
    let at = |year: f32| left + (year.clamp(first, last) - first) / (last - first) * width;
    let floor = top + height - 24.0;
    if let Some((from, to)) = card.years {
        let asked = (at(from), top, at(to) - at(from), floor - top);
        canvas.fill(asked, mixed(GROUND, ACCENT, 0.09));
    }
    axis(canvas, (left, floor, width, top), (first, last), at);
    let sides = |span: &Span| {
        let from = span.from.unwrap_or_else(|| span.to.unwrap_or(first) - FADE);
        let to = span.to.unwrap_or(from + FADE);
        (at(from), at(to).max(at(from) + 5.0))
    };
    let (lanes, placed) = lanes(&card.spans, sides);
    let line = ((floor - top) / real(lanes.max(1))).min(24.0);
    let tall = (line - 3.0).max(line * 0.6);
    for (lane, from, to, span) in placed {
        let (pattern, colour) = look(&span.modality);
        let y = floor - 4.0 - line * real(lane + 1) + (line - tall);
        let bar = (from, y, to - from, tall);
        match span.sure {
            None if tall < 8.0 => canvas.pattern(bar, Pattern::Plain, colour),
            None => framed(canvas, bar, Pattern::Plain, colour),
            Some((sure, until)) => {
                canvas.pattern(bar, Pattern::Plain, colour);
                let wide = (at(until) - at(sure)).max(5.0);
                canvas.pattern((at(sure), y, wide, tall), pattern, colour);
            }
        }
    }
}

/// A bar in its lane: from where to where it is, and of what.
type Placed<'a> = (usize, f32, f32, &'a Span);

/// Puts each bar into the first lane that is free; also says how many lanes there are.
fn lanes(spans: &[Span], sides: impl Fn(&Span) -> (f32, f32)) -> (usize, Vec<Placed<'_>>) {
    let mut sorted: Vec<&Span> = spans.iter().collect();
    sorted.sort_by(|a, b| sides(a).0.total_cmp(&sides(b).0));
    let mut lanes: Vec<f32> = Vec::new();
    let mut placed = Vec::new();
    for span in sorted {
        let (from, to) = sides(span);
        let free = lanes.iter().position(|end| *end + 3.0 <= from);
        let lane = free.unwrap_or(lanes.len());
        match lanes.get_mut(lane) {
            Some(end) => *end = to,
            None => lanes.push(to),
        }
        placed.push((lane, from, to, span));
    }
    (lanes.len(), placed)
}

/// A line with years under it.
fn axis(canvas: &mut Canvas, area: Area, years: (f32, f32), at: impl Fn(f32) -> f32) {
    let (left, floor, width, top) = area;
    let (first, last) = years;
    let long = last - first;
    let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 500.0];
    let step = steps.into_iter().find(|step| long / step <= 9.0);
    let step = step.unwrap_or(long);
    let style = Style::regular(18.0);
    let mut year = (first / step).ceil() * step;
    while year <= last {
        let x = at(year);
        canvas.fill((x, top, 1.0, floor - top), mixed(GROUND, LINE, 0.7));
        let text = format!("{year:.0}");
        let wide = style.width(&text);
        let place = (x - wide / 2.0).clamp(left, left + width - wide);
        canvas.text((place, floor + 22.0), &text, style, SOFT);
        year += step;
    }
    canvas.fill((left, floor, width, 1.5), SOFT);
}

fn real(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}
