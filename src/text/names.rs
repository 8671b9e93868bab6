//! The authors of a text from the line that names them: which are persons, and what their family
//! name is. Nobody can know this of every name, so the rules are few; a document that lists its
//! authors with their types needs none of them but the last.
//!
//! - `;`, `and` and `&` part names, and so do commas, where each part is a name by itself.
//! - A person is two to four words, each with a capital letter and none of `INSTITUTIONS`.
//! - `Family, Given` is a person. Otherwise the last word is the family name, with the particles
//!   before it: `Charles de Gaulle`. Anything else is one name without parts.

/// An author's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Author {
    Person {
        given: String,
        family: String,
    },
    /// An institution, or a name without parts.
    Whole(String),
}

impl Author {
    /// As it is spoken.
    #[must_use]
    pub fn whole(&self) -> String {
        match self {
            Self::Person { given, family } => format!("{given} {family}"),
            Self::Whole(name) => name.clone(),
        }
    }
}

const WORDS: std::ops::RangeInclusive<usize> = 2..=4;

/// Words of a person's name that may lack a capital letter.
const PARTICLES: [&str; 22] = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la",
    "le", "ten", "ter", "van", "von", "y", "zu", "zur",
];

/// After these the last word is no family name.
const SUFFIXES: [&str; 6] = ["jr", "sr", "ii", "iii", "iv", "phd"];

/// Words that no person's name has.
const INSTITUTIONS: [&str; 71] = [
    "academy",
    "administration",
    "agency",
    "alliance",
    "army",
    "assembly",
    "association",
    "authority",
    "bank",
    "board",
    "bureau",
    "center",
    "centre",
    "college",
    "commission",
    "committee",
    "community",
    "company",
    "conference",
    "congress",
    "consortium",
    "contributors",
    "cooperation",
    "corporation",
    "council",
    "court",
    "delegation",
    "department",
    "directorate",
    "division",
    "editors",
    "embassy",
    "european",
    "federation",
    "forces",
    "forum",
    "foundation",
    "government",
    "group",
    "house",
    "inc",
    "initiative",
    "institute",
    "institution",
    "international",
    "league",
    "library",
    "ltd",
    "ministry",
    "mission",
    "museum",
    "nations",
    "network",
    "news",
    "office",
    "organisation",
    "organization",
    "parliament",
    "party",
    "press",
    "project",
    "republic",
    "rights",
    "school",
    "secretariat",
    "service",
    "society",
    "staff",
    "the",
    "union",
    "university",
];

/// Everyone whom the line names.
#[must_use]
pub fn authors(line: &str) -> Vec<Author> {
    names(line).into_iter().map(author).collect()
}

/// A person of this name.
#[must_use]
pub fn person(name: &str) -> Author {
    if let Some((family, given)) = inverted(name) {
        return Author::Person { given, family };
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_suffixed = words.last().is_some_and(|word| is_of(&SUFFIXES, word));
    if words.len() < 2 || is_suffixed {
        return Author::Whole(name.trim().to_owned());
    }
    let particle = words
        .iter()
        .skip(1)
        .position(|word| is_of(&PARTICLES, word));
    let family = particle.map_or(words.len() - 1, |place| place + 1);
    Author::Person {
        given: words[..family].join(" "),
        family: words[family..].join(" "),
    }
}

fn author(name: &str) -> Author {
    if is_person(name) || inverted(name).is_some() {
        person(name)
    } else {
        Author::Whole(name.to_owned())
    }
}

fn names(line: &str) -> Vec<&str> {
    if line.contains(';') {
        return parts(line.split(';'));
    }
    let conjoined = line.split(" and ").flat_map(|part| part.split(" & "));
    let conjoined: Vec<&str> = conjoined.flat_map(listed).collect();
    let is_name = |name: &&str| is_whole_name(name) || inverted(name).is_some();
    if conjoined.iter().all(is_name) {
        conjoined
    } else {
        listed(line)
    }
}

/// What stands between commas, where each is a name; else the words as they are.
fn listed(words: &str) -> Vec<&str> {
    let names = parts(words.split(','));
    if names.iter().all(|name| is_whole_name(name)) {
        names
    } else {
        parts(std::iter::once(words))
    }
}

fn parts<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let trimmed = parts.map(|part| part.trim_matches([' ', ',']));
    trimmed.filter(|part| !part.is_empty()).collect()
}

fn is_whole_name(name: &str) -> bool {
    is_person(name) || has_institution(name)
}

fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = words.first().zip(words.last());
    let is_capital = |word: &str| word.chars().any(char::is_uppercase);
    WORDS.contains(&words.len())
        && ends.is_some_and(|(first, last)| is_capital(first) && is_capital(last))
        && are_of_a_person(name)
}

/// `Family, Given` as family and given name.
fn inverted(name: &str) -> Option<(String, String)> {
    let (family, given) = name.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let is_one = !family.is_empty()
        && !given.is_empty()
        && !given.contains(',')
        && family.split_whitespace().count() < *WORDS.end()
        && are_of_a_person(family)
        && are_of_a_person(given);
    is_one.then(|| (family.to_owned(), given.to_owned()))
}

fn are_of_a_person(words: &str) -> bool {
    let is_capital = |word: &str| word.chars().any(char::is_uppercase);
    let fits = |word: &str| {
        (is_capital(word) || is_of(&PARTICLES, word)) && !word.chars().any(|c| c.is_ascii_digit())
    };
    !has_institution(words) && words.split_whitespace().all(fits)
}

fn has_institution(words: &str) -> bool {
    words
        .split_whitespace()
        .any(|word| is_of(&INSTITUTIONS, word))
}

fn is_of(list: &[&str], word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    list.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each author as `Family, Given`, or as a name in brackets.
    fn read(line: &str) -> String {
        let shown = |author: Author| match author {
            Author::Person { given, family } => format!("{family}, {given}"),
            Author::Whole(name) => format!("[{name}]"),
        };
        let all: Vec<String> = authors(line).into_iter().map(shown).collect();
        all.join(" + ")
    }

    #[test]
    fn persons_are_split_and_institutions_are_not() {
        for (line, expected) in [
            ("Mehmet Enes Be\u{15f}er", "Be\u{15f}er, Mehmet Enes"),
            (
                "United Nations Security Council",
                "[United Nations Security Council]",
            ),
            ("Tightrope contributors", "[Tightrope contributors]"),
            ("The Economist", "[The Economist]"),
            ("Plato", "[Plato]"),
            ("Reader, A.", "Reader, A."),
            ("van der Berg, Jan", "van der Berg, Jan"),
            ("Charles de Gaulle", "de Gaulle, Charles"),
            ("Bashar al-Assad", "al-Assad, Bashar"),
            ("Martin Luther King Jr.", "[Martin Luther King Jr.]"),
            (
                "Institute for the Study of War",
                "[Institute for the Study of War]",
            ),
            ("the people of the village", "[the people of the village]"),
            ("\u{6BDB}\u{6CFD}\u{4E1C}", "[\u{6BDB}\u{6CFD}\u{4E1C}]"),
            // Nobody can know: the rule takes the last word.
            ("Kim Jong Un", "Un, Kim Jong"),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn several_authors_are_several() {
        for (line, expected) in [
            ("A. Reader and B. Writer", "Reader, A. + Writer, B."),
            ("A. Reader & B. Writer", "Reader, A. + Writer, B."),
            ("A. Reader; B. Writer;", "Reader, A. + Writer, B."),
            ("Reader, A.; Writer, B.", "Reader, A. + Writer, B."),
            ("Reader, A. and Writer, B.", "Reader, A. + Writer, B."),
            (
                "A. Reader, B. Writer, and C. Third",
                "Reader, A. + Writer, B. + Third, C.",
            ),
            ("A. Reader, B. Writer", "Reader, A. + Writer, B."),
            ("A. Reader and World Bank", "Reader, A. + [World Bank]"),
            (
                "Ministry of Culture and Sport",
                "[Ministry of Culture and Sport]",
            ),
            (
                "Ministry of Foreign Affairs, Trade and Development",
                "[Ministry of Foreign Affairs, Trade and Development]",
            ),
            ("", ""),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }
}
