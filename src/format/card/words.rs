//! What a view of the explorer shows, in words: `Reported events, 1949 to 1953, China`. The page
//! says it in the same words (`explorer/titles.js`).

use crate::text::capital;

/// The filters of a view, each as people read it.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Plurals.
    pub kinds: Vec<String>,
    /// Labels of modalities, of types of caveats and of statuses of strategies.
    pub modalities: Vec<String>,
    pub types: Vec<String>,
    /// Titles.
    pub actors: Vec<String>,
    pub dyads: Vec<String>,
    pub answered: Option<bool>,
    pub searched: Option<String>,
    /// As it is written in the address.
    pub date: Option<String>,
}

impl Words {
    /// All of it in one line; empty where nothing is filtered.
    #[must_use]
    pub fn line(&self) -> String {
        let kinds = if self.kinds.is_empty() {
            "records".to_owned()
        } else {
            list(&self.kinds, "and")
        };
        let mut line = match &self.modalities[..] {
            [] => kinds.clone(),
            firmly => format!("{} {kinds}", list(firmly, "or").to_lowercase()),
        };
        match self.answered {
            Some(true) => line.push_str(" with a response"),
            Some(false) => line.push_str(" without a response"),
            None => {}
        }
        if !self.types.is_empty() {
            let types = list(&self.types, "or").to_lowercase();
            line.extend([" (", &types, ")"]);
        }
        if let Some(words) = &self.searched {
            line.extend([" with \u{201C}", words, "\u{201D}"]);
        }
        line.extend(self.date.as_deref().map(|date| format!(", {}", time(date))));
        for titles in [&self.actors, &self.dyads] {
            if !titles.is_empty() {
                line.extend([", ", &list(titles, "or")]);
            }
        }
        if line == "records" {
            String::new()
        } else {
            capital(&line)
        }
    }
}

/// `a, b or c`
fn list(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// A span of time: `1949/1953` is `1949 to 1953`, `195X` is `the 1950s`.
fn time(date: &str) -> String {
    let part = |text: &str| match text.strip_suffix(['X', 'x']) {
        Some(decade) => format!("the {decade}0s"),
        None => text.to_owned(),
    };
    match date.split_once('/') {
        Some(("..", to)) => format!("until {}", part(to)),
        Some((from, "..")) => format!("from {}", part(from)),
        Some((from, to)) => format!("{} to {}", part(from), part(to)),
        None => part(date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_read_as_a_line() {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(Words::default().line(), "");
        let words = Words {
            kinds: own(&["events", "phases"]),
            modalities: own(&["Reported", "Possible"]),
            actors: own(&["China"]),
            date: Some("1949/1953".to_owned()),
            ..Words::default()
        };
        let line = "Reported or possible events and phases, 1949 to 1953, China";
        assert_eq!(words.line(), line);
        for (date, line) in [
            ("195X", "Records, the 1950s"),
            ("../1960", "Records, until 1960"),
            ("1991/..", "Records, from 1991"),
        ] {
            let words = Words {
                date: Some(date.to_owned()),
                ..Words::default()
            };
            assert_eq!(words.line(), line);
        }
        let words = Words {
            kinds: own(&["strategies"]),
            types: own(&["Advised", "Considered"]),
            dyads: own(&["China and Russia"]),
            ..Words::default()
        };
        let line = "Strategies (advised or considered), China and Russia";
        assert_eq!(words.line(), line);
        let words = Words {
            kinds: own(&["risks"]),
            answered: Some(false),
            searched: Some("coal".to_owned()),
            ..Words::default()
        };
        let line = "Risks without a response with \u{201C}coal\u{201D}";
        assert_eq!(words.line(), line);
    }
}
