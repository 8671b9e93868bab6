//! Shared value types, parsed and written without a database: dates, locators, text.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod date {
    use tightrope::model::date::Date;
    use tightrope::model::edtf::{Edtf, decades};

    fn read(edtf: &str, precision: &str) -> serde_json::Result<Date> {
        serde_json::from_value(serde_json::json!({"edtf": edtf, "precision": precision}))
    }

    fn date(edtf: &str, precision: &str) -> Date {
        read(edtf, precision).unwrap()
    }

    fn possible(d: &Date, a: &str, b: &str) -> bool {
        d.earliest.as_deref().is_none_or(|e| e <= b) && d.latest.as_deref().is_none_or(|l| l >= a)
    }

    fn certain(d: &Date, a: &str, b: &str) -> bool {
        d.sure_from.as_deref().is_some_and(|f| f <= b)
            && d.sure_to.as_deref().is_some_and(|t| t >= a)
    }

    #[test]
    fn a_war_is_certain_inside_and_a_decade_only_possible() {
        let war = date("1950/1953", "year");
        assert!(certain(&war, "1951-01-01", "1951-12-31"));
        assert!(possible(&war, "1950-03-01", "1950-03-31"));
        assert!(!certain(&war, "1950-03-01", "1950-03-31"));
        let crisis = date("199X", "decade");
        assert!(possible(&crisis, "1995-01-01", "1995-12-31"));
        assert!(!certain(&crisis, "1995-01-01", "1995-12-31"));
        assert!(certain(&crisis, "1990-01-01", "1999-12-31"));
    }

    #[test]
    fn overlapping_ends_bound_each_other() {
        for (edtf, from, to) in [
            ("1950-06-25/1950", "1950-06-25", "1950-06-25"),
            ("1950/1950-03-15", "1950-03-15", "1950-03-15"),
            ("1950-06/1950", "1950-06-30", "1950-06-01"),
            ("195X/1953", "1953-12-31", "1953-01-01"),
            ("0000-01/0000-01-03", "0000-01-03", "0000-01-03"),
            ("195X/1953-07-27", "1953-07-27", "1953-07-27"),
            ("1950-06-25/195X", "1950-06-25", "1950-06-25"),
            ("1984-11-12/1984-11-XX", "1984-11-12", "1984-11-12"),
            ("1950-06/1950-06-10", "1950-06-10", "1950-06-10"),
            ("1950/1950-03", "1950-03-31", "1950-03-01"),
            ("194X/1945", "1945-12-31", "1945-01-01"),
            ("1949/195X", "1949-12-31", "1950-01-01"),
        ] {
            let d = date(edtf, "decade");
            let sure = (d.sure_from.as_deref(), d.sure_to.as_deref());
            assert_eq!(sure, (Some(from), Some(to)), "{edtf}");
        }
    }

    #[test]
    fn days_are_certain_only_by_whole_units() {
        for (edtf, certain) in [
            ("1949-10-06", Some(("1949-10-06", "1949-10-06"))),
            ("1950/1953", Some(("1950-12-31", "1953-01-01"))),
            ("1950/1952", Some(("1950-12-31", "1952-01-01"))),
            ("1950/1951", None),
            ("195X/196X", None),
            ("1950", None),
            ("1950/", None),
            ("1949?/1953", None),
        ] {
            let found = date(edtf, "decade").certain;
            let found = found.as_ref().map(|d| (d.from.as_str(), d.to.as_str()));
            assert_eq!(found, certain, "{edtf}");
        }
    }

    #[test]
    fn open_ends_are_sure_only_at_the_given_end_and_qualified_dates_never() {
        let patron = date("1991/..", "year");
        assert!(possible(&patron, "2020-01-01", "2020-12-31"));
        assert!(!certain(&patron, "1992-01-01", "2020-12-31"));
        assert!(certain(&patron, "1991-01-01", "1991-12-31"));
        assert!(!certain(&date("1991?", "year"), "1980-01-01", "2000-12-31"));
    }

    #[test]
    fn the_display_is_no_more_precise_than_the_date() {
        for (edtf, precision, words) in [
            ("1949-10-06", "day", "6 October 1949"),
            ("1949-10-06", "year", "1949"),
            ("1950/1953", "year", "1950\u{2013}1953"),
            ("1950/1969", "decade", "1950s\u{2013}1960s"),
            ("199X", "decade", "some time in the 1990s"),
            ("19XX", "century", "some time in the 20th century"),
            ("190X", "decade", "some time in the 1900s"),
            ("199X~", "decade", "about 1990s"),
            ("1991/..", "year", "from 1991 on"),
            ("../1960", "year", "until 1960"),
            ("1950~", "year", "about 1950"),
            (
                "1950-06-25/1953-07-27",
                "day",
                "25 June 1950 \u{2013} 27 July 1953",
            ),
        ] {
            assert_eq!(date(edtf, precision).display, words);
        }
    }

    #[test]
    fn what_dates_leave_out_is_refused_by_its_name() {
        for (edtf, why) in [
            ("1950-23", "is a season"),
            ("2001-21", "`2001-03/2001-05`"),
            ("1950-33", "is a season"),
            ("2018-21/2018-23", "is a season"),
            ("1950-06-25T04:00", "time of day"),
            ("1950-06-25T04:00:00Z", "time of day"),
            ("-0999", "0000 to 9999"),
            ("Y170000002", "0000 to 9999"),
            ("1950-1953", "`1950/1953`"),
            ("1950\u{2013}1953", "`1950/1953`"),
            ("1950-13", "a month is 01 to 12"),
            ("1950-06-25 04:00", "time of day"),
            ("1950-06-25T04", "time of day"),
            ("1950-06-25T04:00/1951", "time of day"),
            ("1950-1949", "`1950/1949`"),
            ("1950-24", "`1950-03/1950-05`"),
            ("195x", "`195X`"),
            ("19xx", "`19XX`"),
            ("1950-xx", "`1950-XX`"),
            ("195u", "`195X`"),
            ("1950 - 1953", "`1950/1953`"),
            ("1950\u{2014}1953", "`1950/1953`"),
            ("1950-06\u{2013}1950-08", "`1950-06/1950-08`"),
        ] {
            let said = Edtf::parse(edtf).unwrap_err();
            assert!(said.contains(why), "{edtf}: {said}");
        }
    }

    #[test]
    fn precision_is_never_finer_than_the_date() {
        assert!(read("1949", "day").is_err());
    }

    #[test]
    fn decades_are_listed_and_open_ends_marked() {
        let touched = |edtf| {
            let d = date(edtf, "year");
            decades(d.earliest.as_deref(), d.latest.as_deref())
        };
        assert_eq!(touched("1949/1953"), ["194X", "195X"]);
        assert_eq!(touched("1991/.."), ["199X", "open"]);
        assert_eq!(touched("../1960"), ["196X", "open"]);
    }
}

mod edtf {
    use tightrope::model::edtf::Edtf;
    use tightrope::model::edtf::Precision;

    fn bounds(text: &str) -> (String, String) {
        let edtf = Edtf::parse(text).unwrap();
        let (from, to) = edtf.ends();
        (
            from.map_or("..".into(), |p| p.span.first.clone()),
            to.map_or("..".into(), |p| p.span.last.clone()),
        )
    }

    #[test]
    fn a_date_spans_every_day_it_can_mean() {
        for (text, first, last) in [
            ("1949", "1949-01-01", "1949-12-31"),
            ("1949-10-06", "1949-10-06", "1949-10-06"),
            ("1952-02", "1952-02-01", "1952-02-29"),
            ("1900-02", "1900-02-01", "1900-02-28"),
            ("195X", "1950-01-01", "1959-12-31"),
            ("19XX", "1900-01-01", "1999-12-31"),
            ("1985-XX-XX", "1985-01-01", "1985-12-31"),
            ("1985-04-XX", "1985-04-01", "1985-04-30"),
            ("1950/1953", "1950-01-01", "1953-12-31"),
            ("1991/..", "1991-01-01", ".."),
            ("../1960-05", "..", "1960-05-31"),
            ("/1960", "..", "1960-12-31"),
            ("1950~", "1950-01-01", "1950-12-31"),
        ] {
            assert_eq!(bounds(text), (first.to_owned(), last.to_owned()), "{text}");
        }
    }

    #[test]
    fn invalid_edtf_is_refused() {
        for text in [
            "",
            "/",
            "../..",
            "50",
            "1950-13",
            "1950-02-30",
            "1953/1950",
            "19X5",
            "XXXX",
            "195X-01",
            "1950-XX-03",
            "1/2/3",
            "1950?~",
            "+950",
            "1950-1",
        ] {
            assert!(Edtf::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_finest_part_and_any_qualifier_are_found() {
        assert_eq!(
            Edtf::parse("1949-10-06/195X").unwrap().finest(),
            Some(Precision::Day)
        );
        assert!(Edtf::parse("1949/1950?").unwrap().is_qualified());
        assert!(!Edtf::parse("1949/..").unwrap().is_qualified());
    }
}

mod time {
    use proptest::prelude::*;
    use tightrope::model::date::Date;
    use tightrope::model::edtf::Edtf;

    /// Years, months, days, decades and centuries, some with a mark, some that are no dates at all.
    fn part() -> impl Strategy<Value = String> {
        let number = (1700_u32..2100, 0_u32..14, 0_u32..33);
        (
            number,
            0_usize..8,
            prop::sample::select(vec!["", "", "", "?", "~", "%"]),
        )
            .prop_map(|((y, m, d), form, mark)| {
                let date = match form {
                    0 => format!("{y}-{m:02}-{d:02}"),
                    1 => format!("{y}-{m:02}"),
                    2 => format!("{}X", y / 10),
                    3 => format!("{}XX", y / 100),
                    4 => format!("{y}-XX"),
                    5 => format!("{y}-{m:02}-XX"),
                    _ => format!("{y}"),
                };
                date + mark
            })
    }

    fn any_date() -> impl Strategy<Value = String> {
        let side =
            || prop_oneof![4 => part(), 1 => Just("..".to_owned()), 1 => Just(String::new())];
        prop_oneof![
            part(),
            (side(), side()).prop_map(|(from, to)| format!("{from}/{to}"))
        ]
    }

    /// Dates that we refuse although others accept them: no end given, or an end before its start.
    fn ours_alone(text: &str) -> bool {
        text.split_once('/').is_some_and(|(from, to)| {
            let (named, date) = (
                |side: &str| !matches!(side, "" | ".."),
                |side: &str| Edtf::parse(side).is_ok(),
            );
            !(named(from) || named(to)) || (date(from) && date(to))
        })
    }

    /// A day as a number, with 372 days a year.
    fn number(day: &str) -> u32 {
        let part = |at: std::ops::Range<usize>| day[at].parse::<u32>().unwrap();
        (part(0..4) * 12 + part(5..7) - 1) * 31 + part(8..10) - 1
    }

    proptest! {
        #[test]
        fn another_edtf_parser_accepts_and_refuses_the_same(text in any_date()) {
            let (ours, theirs) = (Edtf::parse(&text).is_ok(),
                edtf::level_1::Edtf::parse(&text).is_ok());
            if ours != theirs {
                prop_assert!(theirs && ours_alone(&text), "{}: ours {}, theirs \
                    {}", text, ours, theirs);
            }
        }

        #[test]
        fn bounds_are_in_order_and_no_text_panics(text in any_date(), noise in ".{0,24}") {
            let _ = Edtf::parse(&noise);
            if let Ok(date) = serde_json::from_value::<Date>(serde_json::json!({"edtf": text,
                "precision": "century"})) {
                prop_assert!(date.earliest.iter().zip(&date.latest).all(|(a, b)| a <= b), "{:?}",
                    date);
                prop_assert!(date.sure_from.is_some() == date.sure_to.is_some());
                prop_assert!(!text.contains(['?', '~', '%']) || date.sure_from.is_none());
                prop_assert!(!date.display.is_empty());
            }
        }

        /// Possible: some reading of the date overlaps the period. Certain: every reading does.
        #[test]
        fn the_four_bounds_match_an_exhaustive_search(
            (y, long, vague) in (1950_u32..1953, 0_u32..3, prop::bool::ANY),
            (a, length) in (1949_u32..1956, 0_u32..3),
        ) {
            let text = if vague { format!("{}X", y / 10) } else { format!("{y}/{}", y + long) };
            let date: Date = serde_json::from_value(serde_json::json!({"edtf": text,
                "precision": "decade"})).unwrap();
            let (from, to) = (format!("{a}-01-01"), format!("{}-12-31", a + length));
            let day = |bound: &Option<String>| number(bound.as_deref().unwrap());
            // A single date is some period within its span; an interval starts in its first span
            // and ends in its last.
            let (begin_first, end_last) = (day(&date.earliest), day(&date.latest));
            let (begin_last, end_first) = (day(&date.sure_from), day(&date.sure_to));
            let (mut some, mut every) = (false, true);
            for begin in (begin_first..=begin_last).step_by(15).chain([begin_last]) {
                let ends = (end_first..=end_last).step_by(15).chain([end_last]);
                for end in ends.filter(|end| *end >= begin) {
                    let meets = begin <= number(&to) && end >= number(&from);
                    some |= meets;
                    every &= meets;
                }
            }
            let meets = |first: &Option<String>, last: &Option<String>| {
                first.as_deref().unwrap() <= to.as_str()
                    && last.as_deref().unwrap() >= from.as_str()
            };
            let possible = meets(&date.earliest, &date.latest);
            let certain = meets(&date.sure_from, &date.sure_to);
            prop_assert_eq!((possible, certain), (some, every), "{} in {}/{}", text, from, to);
        }
    }
}

mod locator {
    use tightrope::model::locator::{ancestors, is_well_formed, section};

    #[test]
    fn a_sentence_has_a_paragraph_and_a_section() {
        assert_eq!(ancestors("s1.p6.2"), ["s1.p6.2", "s1.p6", "s1"]);
        assert_eq!(ancestors("title"), ["title"]);
        assert_eq!(section("s1.p6.2"), Some("s1"));
        assert_eq!(section("title"), None);
    }

    #[test]
    fn malformed_locators_are_refused() {
        for good in ["title", "s0", "s12.h", "s1.p10", "s1.p10.2"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in [
            "",
            "s",
            "sx",
            "s1.",
            "s1.p",
            "s1.q2",
            "s1.p1.x",
            "s1.p1.1.1",
            "section",
        ] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }
}

mod text {
    use tightrope::text::slice::{Sliced, fold, words};

    #[test]
    fn folding_removes_typographic_differences() {
        let printed =
            "\u{201C}No\u{2011}limits\u{201D}  Russia\u{2013}China\u{2019}s\n Bes\u{327}er ";
        assert_eq!(fold(printed), "\"no-limits\" russia-china's be\u{15f}er");
        assert_eq!(fold(&fold(printed)), fold(printed));
    }

    #[test]
    fn slices_count_code_points_not_bytes() {
        let text = Sliced::new("Be\u{15f}er\u{2019}s".to_owned());
        assert_eq!(text.length(), 7);
        assert_eq!(text.slice(2, 5), Some("\u{15f}er"));
        assert_eq!(text.slice(5, 8), None);
        assert_eq!(text.slice(-1, 2), None);
    }

    #[test]
    fn words_ignore_case_and_punctuation() {
        assert_eq!(
            words("China\u{2019}s \u{201C}no-limits\u{201D}"),
            ["chinas", "no", "limits"]
        );
    }
}

mod hedge {
    use tightrope::text::hedge::kept;

    #[test]
    fn a_title_must_show_its_hedge() {
        assert!(kept("asserted", "The war broke out"));
        assert!(!kept("reported", "Troops were sent"));
        assert!(kept("reported", "Troops are alleged to have been sent"));
        assert!(!kept("possible", "An arms race will follow"));
        // Whole words only: a candle is not a can.
        assert!(!kept("possible", "Candles are lit"));
    }
}
