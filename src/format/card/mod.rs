//! The picture that stands for a view of the explorer where somebody shares its address: what it
//! shows in words, and its records drawn, each in the sentence that it rests on and in its years.

mod canvas;
mod face;
mod layout;
mod png;
mod words;

use crate::error::{Error, Result};

pub use words::Words;

/// Width and height in pixels: what pages that show links take without cutting.
pub const SIZE: (u16, u16) = (1_200, 630);

/// What a card shows.
#[derive(Debug, Default)]
pub struct Card {
    /// The view in words, or the title of the text.
    pub title: String,
    /// How many records there are.
    pub counts: String,
    /// Title and author of the text.
    pub source: String,
    /// Where it is from.
    pub address: String,
    /// Every sentence of the text, in its order.
    pub sentences: Vec<Sentence>,
    /// What the patterns mean: each modality that is shown, and its label.
    pub key: Vec<(String, String)>,
    /// When the records are, where they have dates.
    pub spans: Vec<Span>,
    /// The years that the view asks for.
    pub years: Option<(f32, f32)>,
}

/// A sentence of the text.
#[derive(Debug, Default)]
pub struct Sentence {
    /// The part of the text that it is in.
    pub section: String,
    /// Does a record of the view rest on it?
    pub marked: bool,
    /// The modality of each record that rests on it, and whether the view shows it.
    pub bands: Vec<(String, bool)>,
}

/// From when to when a record is, in years; none where that end is open.
#[derive(Debug, Clone)]
pub struct Span {
    pub from: Option<f32>,
    pub to: Option<f32>,
    /// When it certainly was.
    pub sure: Option<(f32, f32)>,
    pub modality: String,
}

impl Card {
    /// The card as a PNG file.
    pub fn png(&self) -> Result<Vec<u8>> {
        let drawn = layout::draw(self).png();
        drawn.map_err(|cause| Error::Format {
            format: "png",
            cause: cause.into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn size(file: &[u8]) -> (u32, u32) {
        let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn a_card_is_a_png_of_the_size_that_it_says_whatever_it_shows() {
        let sentence = |n: usize| Sentence {
            section: format!("s{}", n / 40),
            marked: n.is_multiple_of(3),
            bands: vec![("asserted".to_owned(), true), (String::new(), false)],
        };
        let span = Span {
            from: Some(1950.0),
            to: None,
            sure: Some((1951.0, 1952.0)),
            modality: "reported".to_owned(),
        };
        for many in [0, 1, 94, 10_000] {
            let card = Card {
                title: "A title of many words that go on and on ".repeat(many.min(9)),
                sentences: (0..many).map(sentence).collect(),
                key: vec![("possible".to_owned(), "Possible".to_owned()); many.min(9)],
                spans: vec![span.clone(); many],
                ..Card::default()
            };
            let file = card.png().unwrap();
            assert_eq!(size(&file), (1_200, 630));
            let data = &file[41..file.len() - 16];
            let mut pixels = Vec::new();
            flate2::read::ZlibDecoder::new(data)
                .read_to_end(&mut pixels)
                .unwrap();
            assert_eq!(pixels.len(), (1_200 * 3 + 1) * 630);
        }
    }
}
