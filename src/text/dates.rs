//! Is a line a date and nothing else? In the languages whose months are listed here.

use super::slice::words;

/// In English, as they are or shortened.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// Letters of a shortened name, at least.
const SHORT: usize = 3;
/// Months of other languages, whole.
const OTHER_MONTHS: [&str; 54] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "oktober",
    "dezember",
    "janvier",
    "février",
    "mars",
    "avril",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "janeiro",
    "fevereiro",
    "março",
    "maio",
    "junho",
    "julho",
    "setembro",
    "outubro",
    "novembro",
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
/// Other words of a date.
const DATE_WORDS: [&str; 27] = [
    "am",
    "at",
    "date",
    "gmt",
    "last",
    "nd",
    "of",
    "on",
    "pm",
    "posted",
    "published",
    "the",
    "updated",
    "utc",
    "de",
    "del",
    "den",
    "der",
    "du",
    "em",
    "le",
    "stand",
    "vom",
    "г",
    "год",
    "года",
    "от",
];
/// Words of the place before a date, at most: `Washington, April 4, 1949`.
const PLACE_WORDS_MAX: usize = 3;

/// Is a line a date or a time, perhaps with the place before it, and nothing else?
pub(super) fn is_date(line: &str) -> bool {
    let wide: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    if wide.contains('年')
        && wide
            .chars()
            .all(|c| c.is_ascii_digit() || "年月日".contains(c))
    {
        return true;
    }
    let (place, rest) = line.split_once(", ").unwrap_or(("", line));
    let dated = |rest: &str| words(rest).iter().any(|word| is_month(word));
    let text = if is_place(place) && dated(rest) {
        rest
    } else {
        line
    };
    let digits = text.chars().filter(char::is_ascii_digit).count();
    // A year alone heads a section.
    let year = text.bytes().all(|b| b.is_ascii_digit());
    digits >= 3 && !year && words(text).iter().all(|word| of_date(word))
}

fn is_place(text: &str) -> bool {
    let named = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '.')
    };
    (1..=PLACE_WORDS_MAX).contains(&text.split(' ').count()) && text.split(' ').all(named)
}

fn of_date(word: &str) -> bool {
    let ordinal = word.trim_end_matches(char::is_alphabetic);
    let digits = !ordinal.is_empty() && ordinal.bytes().all(|b| b.is_ascii_digit());
    let number = digits && ordinal.len() <= 4 && word.len() <= 6;
    number || is_month(word) || is_one_of(&DAYS, word) || DATE_WORDS.contains(&word)
}

fn is_month(word: &str) -> bool {
    is_one_of(&MONTHS, word) || OTHER_MONTHS.contains(&word)
}

fn is_one_of(names: &[&str], word: &str) -> bool {
    word.len() >= SHORT && names.iter().any(|name| name.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_dates_in_their_language() {
        for line in [
            "3 May 2026",
            "May 3, 2026",
            "Monday, 3rd May 2026",
            "Canberra, 30 March 1973",
            "Washington, April 4, 1949",
            "New York, 30 March 1973",
            "29 juillet 2021",
            "1er juillet 2021",
            "16. März 2023",
            "Berlin, den 16. März 2023",
            "15 de septiembre de 2022",
            "30 января 2024 года",
            "2022年5月26日",
            "2022 年 5 月",
            "2026-05-03",
            "Published 3 May 2026, 10:30 GMT",
        ] {
            assert!(is_date(line), "{line}");
        }
        for line in [
            "1949",
            "May Day in Paris",
            "The War of 1812",
            "Chapter 12",
            "In 1949 and 1950",
            "Marching, 1949",
            "Articles 101 to 104",
            "二〇二二年",
        ] {
            assert!(!is_date(line), "{line}");
        }
    }
}
