//! Letters as they are searched. The full-text index sets case and the accents of Latin letters
//! aside, and takes as a word what stands between two characters that are no letter or digit. Texts
//! for which this is not enough are indexed in a second form as well: letters that people write in
//! two ways are one (`ё` and `е`, `ß` and `ss`, full width, vowel points), and where words are not
//! set apart, as in Chinese, each letter is a word, so that a word is found as letters in a row.

use super::slice::{fold, is_spaceless};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Stands as a word between the second form and the text itself, so that no phrase spans both.
const SEPARATOR: &str = " \u{E000} ";

/// Letters of an id that is made of a title, at most.
const SLUG_MAX: usize = 40;

/// The second form of a text.
#[derive(Debug, Default)]
struct Second {
    text: String,
    /// For each of its characters, where it comes from: code points of the text, half open.
    from: Vec<[usize; 2]>,
}

/// What is indexed of a text: its second form before it, line by line, where it needs one.
#[must_use]
pub fn indexed(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let lines = text.split('\n').map(|line| {
        if is_plain(line) {
            line.to_owned()
        } else {
            [&second(line).text, SEPARATOR, line].concat()
        }
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// Words of a search in the form in which they are indexed.
#[must_use]
pub fn searched(words: &str) -> Cow<'_, str> {
    if is_plain(words) {
        return Cow::Borrowed(words);
    }
    Cow::Owned(second(words).text.trim().to_owned())
}

/// A text of which parts were found in what is indexed of it: itself, and those parts. Ranges are
/// code points, half open, and in order.
#[must_use]
pub fn found_in(indexed: String, ranges: Vec<[usize; 2]>) -> (String, Vec<[usize; 2]>) {
    if !indexed.contains(SEPARATOR) {
        return (indexed, ranges);
    }
    let mut text = String::new();
    let mut found: Vec<[usize; 2]> = Vec::new();
    // Code points of what is indexed, and of the text, before this line.
    let (mut begin, mut length) = (0, 0);
    for (n, line) in indexed.split('\n').enumerate() {
        if n > 0 {
            text.push('\n');
            length += 1;
        }
        let end = begin + line.chars().count();
        let here = ranges
            .iter()
            .filter(|range| begin <= range[0] && range[1] <= end);
        let here = here.map(|range| range.map(|at| at - begin));
        if let Some((before, own)) = line.split_once(SEPARATOR) {
            let read = second(own);
            let own_at = before.chars().count() + SEPARATOR.chars().count();
            let place = |[from, to]: [usize; 2]| {
                if from >= own_at {
                    Some([from - own_at, to - own_at])
                } else {
                    Some([
                        read.from.get(from)?[0],
                        read.from.get(to.checked_sub(1)?)?[1],
                    ])
                }
            };
            found.extend(
                here.filter_map(place)
                    .map(|range| range.map(|at| at + length)),
            );
            text.push_str(own);
            length += own.chars().count();
        } else {
            found.extend(here.map(|range| range.map(|at| at + length)));
            text.push_str(line);
            length += end - begin;
        }
        begin = end + 1;
    }
    found.sort_unstable();
    found.dedup_by(|next, last| {
        let touches = next[0] <= last[1];
        if touches {
            last[1] = last[1].max(next[1]);
        }
        touches
    });
    (text, found)
}

/// A title as an id: its letters and digits in lower case, joined by hyphens.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut plain = String::new();
    for c in fold(title).nfd().filter(|c| !is_accent(*c)) {
        match other(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(c),
        }
    }
    let words = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        // Leaves room for record ids, which start with it.
        if slug.len() + 1 + word.len() > SLUG_MAX && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(SLUG_MAX)]);
    }
    slug
}

/// Does the index itself read a text as people do?
fn is_plain(text: &str) -> bool {
    if text.is_ascii() {
        return true;
    }
    let mut base = ' ';
    text.chars().all(|c| {
        if !is_accent(c) {
            base = c;
            return !needs_form(c);
        }
        is_latin(base)
    })
}

fn needs_form(c: char) -> bool {
    !c.is_ascii()
        && (stands_alone(c)
            || other(c.to_lowercase().next().unwrap_or(c)).is_some()
            || is_combining_mark(c)
            // Parts of Korean syllables, and Georgian capitals, which the index does not know.
            || matches!(c, '\u{1100}'..='\u{11FF}' | '\u{1C90}'..='\u{1CBF}')
            || c.is_alphanumeric() && !std::iter::once(c).nfkc().eq([c]))
}

/// An accent as Latin letters have it, which the index sets aside; with others it makes another
/// letter.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{300}'..='\u{36F}')
}

fn second(text: &str) -> Second {
    let chars: Vec<char> = text.chars().collect();
    let mut made = Second::default();
    let mut at = 0;
    while at < chars.len() {
        // Half-width kana have their marks apart.
        let joined = |c: &&char| {
            is_combining_mark(**c) || is_jamo_end(**c) || matches!(**c, '\u{FF9E}' | '\u{FF9F}')
        };
        let more = chars[at + 1..].iter().take_while(joined).count();
        let place = [at, at + 1 + more];
        let mut put = |c: char| {
            made.text.push(c);
            made.from.push(place);
        };
        let letters = chars[at..=at + more].iter().copied().nfkc();
        for c in letters.flat_map(char::to_lowercase) {
            match other(c) {
                Some(plain) => plain.chars().for_each(&mut put),
                None if stands_alone(c) => [' ', c, ' '].into_iter().for_each(&mut put),
                None => put(c),
            }
        }
        at = place[1];
    }
    made
}

/// A letter of a script without white space between words, or a syllable of Korean, where words
/// take endings that are not set apart.
fn stands_alone(c: char) -> bool {
    is_spaceless(c) && c.is_alphabetic() || matches!(c, '\u{AC00}'..='\u{D7A3}')
}

/// Is a letter a syllable or more, so that few of them make a word?
#[must_use]
pub fn is_syllable(c: char) -> bool {
    stands_alone(c)
        || matches!(c, '\u{900}'..='\u{109F}' | '\u{1200}'..='\u{139F}' | '\u{1780}'..='\u{17FF}')
}

/// The vowel or the end of a syllable that is written in parts.
fn is_jamo_end(c: char) -> bool {
    matches!(c, '\u{1160}'..='\u{11FF}')
}

/// What a letter is searched as, where that is another one: in lower case.
#[must_use]
pub fn other(c: char) -> Option<&'static str> {
    Some(match c {
        'ё' => "е",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ŋ' => "n",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ί' | 'ϊ' | 'ΐ' => "ι",
        'ό' => "ο",
        'ύ' | 'ϋ' | 'ΰ' => "υ",
        'ώ' => "ω",
        'ς' => "σ",
        // Arabic, as its letters are written in names: alef, yeh and teh with and without marks.
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        // Vowel points of Arabic and Hebrew, and the stroke that stretches a word.
        '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{591}'..='\u{5BD}' | '\u{5BF}'
        | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
        // The dot of `İ` in lower case.
        | '\u{307}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_needs_a_second_form_has_one() {
        for text in [
            "",
            "A pact",
            "Café – “München”, Đ".trim_end_matches('Đ'),
            "Договор",
            "Συνθηκη",
        ] {
            assert!(matches!(indexed(text), Cow::Borrowed(_)), "{text}");
        }
        for (text, form) in [
            ("ещё", "еще"),
            ("Đặng Łódź", "dặng lódź"),
            ("Straße", "strasse"),
            ("ＮＡＴＯ", "nato"),
            ("ﬁnancial", "financial"),
            ("IŞIK ışık", "işik işik"),
            ("渡轮2艘", "渡  轮 2 艘"),
            ("조약을", "조  약  을"),
            ("조약", "조  약"),
            ("كَتَبَ", "كتب"),
            ("שָׁלוֹם", "שלום"),
            ("Συνθήκης", "συνθηκησ"),
        ] {
            assert_eq!(searched(text), form, "{text}");
            let nfd: String = text.nfd().collect();
            let both = [searched(&nfd), searched(text)].map(|one| one.nfc().collect::<String>());
            assert_eq!(both[0], both[1], "{text}");
        }
        let lines = "One\n渡轮\nTwo";
        assert_eq!(indexed(lines), format!("One\n 渡  轮 {SEPARATOR}渡轮\nTwo"));
    }

    #[test]
    fn titles_make_ids() {
        for (title, id) in [
            ("A Pact of 1931", "a-pact-of-1931"),
            ("Łódź & Straße", "lodz-strasse"),
            ("École d’été", "ecole-d-ete"),
            ("渡轮", ""),
            (
                "Word word word word word word word word word",
                "word-word-word-word-word-word-word-word",
            ),
        ] {
            assert_eq!(slug(title), id);
        }
    }

    #[test]
    fn what_is_found_is_found_in_the_text() {
        let at = |indexed: &str, word: &str| {
            let byte = indexed.find(word).unwrap();
            let from = indexed[..byte].chars().count();
            [from, from + word.chars().count()]
        };
        for (text, word, range) in [
            ("A straße", "strasse", [2, 8]),
            ("A straße", "straße", [2, 8]),
            ("One\n渡轮协定", "轮", [5, 6]),
            ("One\n渡轮协定", "One", [0, 3]),
            ("One\n渡轮协定\nTwo", "Two", [9, 12]),
        ] {
            let whole = indexed(text);
            let (own, found) = found_in(whole.clone().into_owned(), vec![at(&whole, word)]);
            assert_eq!((own.as_str(), &found[..]), (text, &[range][..]), "{word}");
        }
    }

    proptest! {
        #[test]
        fn a_text_comes_back_whole(text in "[a-cßёđ渡轮조\u{301}\u{1100}\u{1161} \n]{0,30}|.{0,30}") {
            prop_assume!(!text.contains('\u{E000}'));
            let whole = indexed(&text);
            let all = [0, whole.chars().count()];
            let (own, found) = found_in(whole.clone().into_owned(), vec![]);
            prop_assert_eq!((own.as_str(), found.len()), (text.as_str(), 0));
            let (_, found) = found_in(whole.into_owned(), vec![all]);
            let length = text.chars().count();
            prop_assert!(found.iter().all(|[from, to]| from <= to && *to <= length));
        }
    }
}
