//! A record's date for calendars and timelines: days, no finer than the text.

use serde_json::Value;

/// The date of a record that has one.
#[derive(Debug)]
pub(super) struct Days<'a> {
    pub edtf: &'a str,
    /// For people.
    pub display: &'a str,
    precision: &'a str,
    /// First and last possible day; `None` where the text does not give that end.
    pub first: Option<&'a str>,
    pub last: Option<&'a str>,
}

impl<'a> Days<'a> {
    /// `None` where the text gives no date; a relative order is no date.
    pub(super) fn of(record: &'a Value) -> Option<Self> {
        let date = &record["date"];
        // A bound that is our deduction is not the text's date.
        let stated = |end: &str, day: &'a Value| {
            let derived = matches!(
                date["bound_sources"][end].as_str(),
                Some("anchored" | "lifetime")
            );
            day.as_str().filter(|_| !derived)
        };
        Some(Self {
            edtf: date["edtf"].as_str()?,
            display: date["display"].as_str().unwrap_or_default(),
            precision: date["precision"].as_str().unwrap_or_default(),
            first: stated("from", &date["earliest"]),
            last: stated("to", &date["latest"]),
        })
    }

    /// Is it a single, exact day?
    pub(super) fn is_a_day(&self) -> bool {
        self.precision == "day" && self.first.is_some() && self.first == self.last
    }

    /// Year, month and day, as far as the precision goes.
    pub(super) fn parts(&self, day: &str) -> Vec<u32> {
        let kept = match self.precision {
            "day" => 3,
            "month" => 2,
            _ => 1,
        };
        day.split('-')
            .take(kept)
            .filter_map(|part| part.parse().ok())
            .collect()
    }
}

/// The next day, as `2000-01-31`; `None` after the last possible one.
pub(super) fn following(day: &str) -> Option<String> {
    let parts: Vec<u32> = day
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let [year, month, day] = parts[..] else {
        return None;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (year, month, day) = match (month, day) {
        (12, 31) => (year + 1, 1, 1),
        (month, day) if day == days => (year, month + 1, 1),
        (month, day) => (year, month, day + 1),
    };
    (year <= 9_999).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::following;

    #[test]
    fn days_follow_each_other() {
        for (day, next) in [
            ("1950-01-31", Some("1950-02-01")),
            ("1953-12-31", Some("1954-01-01")),
            ("2000-02-28", Some("2000-02-29")),
            ("1900-02-28", Some("1900-03-01")),
            ("9999-12-31", None),
        ] {
            assert_eq!(following(day).as_deref(), next, "{day}");
        }
    }
}
