//! A picture of pixels: areas in a pattern, lines of text.

use super::face::Style;
use super::png;
use ab_glyph_rasterizer::{Rasterizer, point};

pub(super) type Colour = [u8; 3];

/// An upright rectangle: left, top, width, height.
pub(super) type Area = (f32, f32, f32, f32);

/// How an area is filled, in tiles of eight pixels: the less the author commits, the more of the
/// ground shows. The same as in `explorer/marks.js`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pattern {
    Full,
    Struck,
    Hatched,
    Dotted,
    Upright,
    Sprinkled,
    Level,
    Lined,
    Plain,
}

/// The side of a tile, and samples of a pixel in each direction.
const TILE: f32 = 8.0;
const SAMPLES: u8 = 3;
/// How much of its colour a pale ground has.
const TINT: f32 = 0.18;

impl Pattern {
    /// Is the ground between its marks pale, rather than bare?
    fn is_tinted(self) -> bool {
        matches!(self, Self::Upright | Self::Level | Self::Plain)
    }

    /// Is there ink at this place of a tile?
    fn inks(self, x: f32, y: f32) -> bool {
        let near = |cx: f32, cy: f32, r: f32| (x - cx).hypot(y - cy) <= r;
        match self {
            Self::Full => true,
            Self::Plain => false,
            Self::Struck => (x - y).rem_euclid(TILE).min((y - x).rem_euclid(TILE)) <= 1.0,
            Self::Hatched => {
                let across = (x + y).rem_euclid(TILE);
                across.min(TILE - across) <= 1.4
            }
            Self::Dotted => !near(2.0, 2.0, 1.2) && !near(6.0, 6.0, 1.2),
            Self::Sprinkled => near(2.0, 2.0, 1.4) || near(6.0, 6.0, 1.4),
            Self::Upright => x.rem_euclid(4.0) < 2.2,
            Self::Level => y.rem_euclid(4.0) < 2.2,
            Self::Lined => (1.0..2.2).contains(&y.rem_euclid(4.0)),
        }
    }
}

/// The picture.
pub(super) struct Canvas {
    width: u16,
    height: u16,
    ground: Colour,
    pixels: Vec<Colour>,
}

impl Canvas {
    pub(super) fn new(width: u16, height: u16, ground: Colour) -> Self {
        Self {
            width,
            height,
            ground,
            pixels: vec![ground; usize::from(width) * usize::from(height)],
        }
    }

    /// Fills an area with one colour.
    pub(super) fn fill(&mut self, area: Area, colour: Colour) {
        self.pattern(area, Pattern::Full, colour);
    }

    /// Fills an area with a pattern of a colour.
    pub(super) fn pattern(&mut self, area: Area, pattern: Pattern, colour: Colour) {
        let (left, top, width, height) = area;
        let ground = if pattern.is_tinted() {
            mixed(self.ground, colour, TINT)
        } else {
            self.ground
        };
        let last = (
            end(left + width, self.width),
            end(top + height, self.height),
        );
        for y in start(top)..last.1 {
            for x in start(left)..last.0 {
                let covered = overlap(x, left, width) * overlap(y, top, height);
                let inked = mixed(ground, colour, ink(pattern, x, y));
                self.blend(x, y, inked, covered);
            }
        }
    }

    /// Writes a line of text from a place on its base line; returns where it ends.
    pub(super) fn text(
        &mut self,
        (x, y): (f32, f32),
        text: &str,
        style: Style,
        colour: Colour,
    ) -> f32 {
        let wide = style.width(text);
        // Room around the outlines, whose ends the rasterizer must not cut.
        let (left, top) = ((x - style.size).floor(), (y - style.size * 1.2).floor());
        let size = (wide + style.size * 2.0, style.size * 1.7);
        let mut raster = Rasterizer::new(whole(size.0), whole(size.1));
        style.outline(text, point(x - left, y - top), &mut raster);
        let mut drawn = Vec::new();
        raster.for_each_pixel_2d(|column, row, cover| {
            if cover > 0.0 {
                drawn.push((column, row, cover));
            }
        });
        for (column, row, cover) in drawn {
            let place = |from: f32, by: u32| {
                let by = f32::from(u16::try_from(by).unwrap_or(u16::MAX));
                (from + by >= 0.0).then(|| start(from + by))
            };
            if let Some((x, y)) = place(left, column).zip(place(top, row)) {
                self.blend(x, y, colour, cover);
            }
        }
        x + wide
    }

    /// Mixes a colour into a pixel.
    fn blend(&mut self, x: u16, y: u16, colour: Colour, cover: f32) {
        if x >= self.width || y >= self.height {
            return;
        }
        let place = usize::from(y) * usize::from(self.width) + usize::from(x);
        if let Some(pixel) = self.pixels.get_mut(place) {
            *pixel = mixed(*pixel, colour, cover.min(1.0));
        }
    }

    /// The picture as a file.
    pub(super) fn png(&self) -> std::io::Result<Vec<u8>> {
        png::encode((self.width.into(), self.height.into()), &self.pixels)
    }
}

/// How much of a pixel a pattern inks.
fn ink(pattern: Pattern, x: u16, y: u16) -> f32 {
    if pattern == Pattern::Full {
        return 1.0;
    }
    let step = 1.0 / f32::from(SAMPLES);
    let offsets = || (0..SAMPLES).map(|n| (f32::from(n) + 0.5) * step);
    let (x, y) = (f32::from(x % 8), f32::from(y % 8));
    let inked = offsets()
        .flat_map(|dx| offsets().map(move |dy| (x + dx, y + dy)))
        .map(|(x, y)| f32::from(u8::from(pattern.inks(x, y))));
    inked.sum::<f32>() * step * step
}

/// How much of the pixel at `place` a stretch covers.
fn overlap(place: u16, from: f32, length: f32) -> f32 {
    let place = f32::from(place);
    ((from + length).min(place + 1.0) - from.max(place)).clamp(0.0, 1.0)
}

/// Two colours, the second with this weight.
pub(super) fn mixed(one: Colour, other: Colour, weight: f32) -> Colour {
    let mut out = one;
    for (out, other) in out.iter_mut().zip(other) {
        let (from, to) = (f32::from(*out), f32::from(other));
        *out = byte(from + (to - from) * weight);
    }
    out
}

fn start(place: f32) -> u16 {
    u16::try_from(whole(place.max(0.0).floor())).unwrap_or(u16::MAX)
}

fn end(place: f32, most: u16) -> u16 {
    start(place.max(0.0).ceil()).min(most)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is not negative, and beyond a picture nothing is drawn"
)]
fn whole(number: f32) -> usize {
    number.max(0.0) as usize
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is from 0 to 255"
)]
fn byte(number: f32) -> u8 {
    number.round().clamp(0.0, 255.0) as u8
}
