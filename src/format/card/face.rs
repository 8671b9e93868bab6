//! The two faces of a card: the outlines of a line of text, and how wide it is. Both fonts are
//! Latin parts of one under the SIL Open Font License (`font/OFL.txt`).

use ab_glyph_rasterizer::{Point, Rasterizer, point};
use std::sync::LazyLock;
use ttf_parser::{Face, GlyphId, OutlineBuilder};
use unicode_normalization::UnicodeNormalization;

static REGULAR: LazyLock<Option<Face<'static>>> =
    LazyLock::new(|| read(include_bytes!("font/regular.ttf")));
static STRONG: LazyLock<Option<Face<'static>>> =
    LazyLock::new(|| read(include_bytes!("font/semibold.ttf")));
/// For a letter that the fonts do not have.
const UNKNOWN: char = '\u{B7}';
const ELLIPSIS: char = '\u{2026}';

fn read(font: &'static [u8]) -> Option<Face<'static>> {
    Face::parse(font, 0).ok()
}

/// How a line is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Pixels.
    pub size: f32,
    pub strong: bool,
}

impl Style {
    pub(super) const fn regular(size: f32) -> Self {
        Self {
            size,
            strong: false,
        }
    }

    pub(super) const fn strong(size: f32) -> Self {
        Self { size, strong: true }
    }

    fn face(self) -> Option<&'static Face<'static>> {
        let face = if self.strong { &STRONG } else { &REGULAR };
        face.as_ref()
    }

    /// Every glyph of a text.
    fn glyphs(self, text: &str) -> Vec<GlyphId> {
        let Some(face) = self.face() else {
            return Vec::new();
        };
        let one = |letter| {
            face.glyph_index(letter)
                .or_else(|| face.glyph_index(UNKNOWN))
        };
        text.nfc().filter_map(one).collect()
    }

    fn scale(self) -> f32 {
        self.face()
            .map_or(0.0, |face| self.size / f32::from(face.units_per_em()))
    }

    /// Width in pixels.
    pub(super) fn width(self, text: &str) -> f32 {
        let Some(face) = self.face() else {
            return 0.0;
        };
        let widths = self.glyphs(text).into_iter();
        let widths = widths.filter_map(|glyph| face.glyph_hor_advance(glyph));
        widths.map(f32::from).sum::<f32>() * self.scale()
    }

    /// The text, cut to a width.
    pub(super) fn clip(self, text: &str, room: f32) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let mut cut: String = text.to_owned();
        while cut.pop().is_some() {
            let shown = format!("{}{ELLIPSIS}", cut.trim_end());
            if self.width(&shown) <= room {
                return shown;
            }
        }
        cut
    }

    /// The text in lines of a width, at most so many; the last one is cut.
    pub(super) fn wrap(self, text: &str, room: f32, most: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            let last = lines.len() == most;
            match longer.filter(|longer| last || self.width(longer) <= room) {
                Some(longer) => drop(lines.pop().map(|_| lines.push(longer))),
                None => lines.push(word.to_owned()),
            }
        }
        lines.iter().map(|line| self.clip(line, room)).collect()
    }

    /// Draws a text into a rasterizer, from this place on its base line.
    pub(super) fn outline(self, text: &str, from: Point, into: &mut Rasterizer) {
        let Some(face) = self.face() else {
            return;
        };
        let scale = self.scale();
        let mut pen = Pen {
            into,
            from,
            scale,
            begin: from,
            last: from,
        };
        for glyph in self.glyphs(text) {
            face.outline_glyph(glyph, &mut pen);
            let advance = face.glyph_hor_advance(glyph).unwrap_or_default();
            pen.from.x += f32::from(advance) * scale;
        }
    }
}

/// Turns outlines in units of the font into lines of pixels.
struct Pen<'a> {
    into: &'a mut Rasterizer,
    from: Point,
    scale: f32,
    begin: Point,
    last: Point,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Point {
        point(self.from.x + x * self.scale, self.from.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.begin = self.at(x, y);
        self.last = self.begin;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.into.draw_line(self.last, to);
        self.last = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (by, to) = (self.at(x1, y1), self.at(x, y));
        self.into.draw_quad(self.last, by, to);
        self.last = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (by, then, to) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.into.draw_cubic(self.last, by, then, to);
        self.last = to;
    }

    fn close(&mut self) {
        self.into.draw_line(self.last, self.begin);
        self.last = self.begin;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_measured_cut_and_wrapped() {
        let style = Style::regular(20.0);
        assert!(REGULAR.is_some() && STRONG.is_some());
        assert!(style.width("mm") > style.width("ii") && style.width("") <= 0.0);
        let cut = style.clip("A long line of words", 90.0);
        assert!(cut.ends_with(ELLIPSIS) && style.width(&cut) <= 90.0);
        let lines = style.wrap("one two three four five six seven", 80.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| style.width(line) <= 80.0));
        // Be\u{15F}er, written in either way, and letters of no font here.
        assert_eq!(style.glyphs("Be\u{15F}er"), style.glyphs("Bes\u{327}er"));
        assert!(style.width("\u{4E2D}\u{56FD}") > 0.0);
    }
}
