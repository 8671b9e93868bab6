//! `date=` and `match=`, compared with a reading of the rules over days: 2,000 random dates with
//! open and unknown ends, anchors and lifetimes.

use super::app::{App, add_fixture, database, rebuild_with, run, serve};
use serde_json::{Value, json};
use sqlx::query;
use sqlx::sqlite::SqliteConnection;
use std::collections::BTreeSet;
use tightrope::model::edtf::{Edtf, Side, day_number};
use tightrope::store::rebuild;

const CASES: usize = 2_000;
/// The first cases are dated by themselves, so that others can hang on them.
const ANCHORS: usize = 200;
const QUESTIONS: usize = 60;

/// The first and the last day on which an end can lie; none where nothing says.
type Ends = [Option<(i64, i64)>; 2];

/// A random record, and what the rules make of it.
struct Case {
    kind: &'static str,
    edtf: Option<String>,
    relative: Option<(&'static str, usize)>,
    /// The dyad of a phase: the first has a lifetime at its start, the second at its end.
    dyad: usize,
    stated: Ends,
    all: Ends,
}

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % n as u64).unwrap()
    }

    /// A day, month, year or decade near 1950.
    fn part(&mut self) -> String {
        let (year, month, day) = (1948 + self.below(7), 1 + self.below(12), 1 + self.below(28));
        match self.below(10) {
            0..=2 => format!("{year}-{month:02}-{day:02}"),
            3..=5 => format!("{year}-{month:02}"),
            6..=8 => format!("{year}"),
            _ => ["194X", "195X"][self.below(2)].to_owned(),
        }
    }

    /// A date, an interval, or one with an end that is open or unknown.
    fn edtf(&mut self) -> String {
        loop {
            let (a, b) = (self.part(), self.part());
            let text = match self.below(8) {
                0..=2 => a,
                3..=5 => format!("{a}/{b}"),
                6 => [format!("{a}/"), format!("/{a}")][self.below(2)].clone(),
                _ => [format!("{a}/.."), format!("../{a}")][self.below(2)].clone(),
            };
            if Edtf::parse(&text).is_ok() {
                return text;
            }
        }
    }
}

fn days(edtf: &str) -> Ends {
    let edtf = Edtf::parse(edtf).unwrap();
    let (from, to) = edtf.ends();
    [from, to].map(|part| {
        part.map(|part| {
            let day = |day: &str| day_number(day).unwrap();
            (day(&part.span.first), day(&part.span.last))
        })
    })
}

/// Does the text leave this end unsaid, in contrast to an open one?
fn unsaid(edtf: Option<&str>, end: usize) -> bool {
    match edtf.map(|text| Edtf::parse(text).unwrap()) {
        None => true,
        Some(Edtf::Single(_)) => false,
        Some(Edtf::Interval(from, to)) => matches!([from, to][end], Side::Unknown),
    }
}

/// North Korea begins in 1948 and the Soviet Union ends in 1991, in this fixture too.
fn lifetimes() -> [Option<(i64, i64)>; 2] {
    [days("1948")[0], days("1991")[1]]
}

fn case(random: &mut Random, at: usize, before: &[Case]) -> Case {
    let kind = ["event", "phase"][random.below(2)];
    let hangs = at >= ANCHORS && random.below(2) == 0;
    let edtf = (!hangs || random.below(3) == 0).then(|| random.edtf());
    let relation = ["during", "since", "after", "before", "until-writing"][random.below(5)];
    let relative = hangs.then(|| (relation, random.below(before.len())));
    let stated = edtf.as_deref().map_or([None, None], days);
    let mut all = stated;
    if let Some((relation, anchor)) = relative {
        let [start, end] = before[anchor].all;
        let given = match relation {
            "during" => [start, end],
            "since" | "after" => [start, None],
            "before" => [None, end],
            _ => [None, None],
        };
        for end in [0, 1] {
            if unsaid(edtf.as_deref(), end) {
                all[end] = given[end];
            }
        }
    }
    let dyad = random.below(2);
    if kind == "phase" {
        // The first dyad has a party that begins, the second one that ends.
        let (missing, other) = (dyad, 1 - dyad);
        if all[missing].is_none() && all[other].is_some() && unsaid(edtf.as_deref(), missing) {
            all[missing] = lifetimes()[missing];
        }
    }
    Case {
        kind,
        edtf,
        relative,
        dyad,
        stated,
        all,
    }
}

impl Case {
    /// Can it be at all? A derived end may lie before the start; publish refuses such data.
    fn possible(&self) -> bool {
        !matches!(self.all, [Some((first, _)), Some((_, last))] if first > last)
    }

    /// May it have been on one of these days?
    fn may(&self, from: i64, to: i64) -> bool {
        let [start, end] = match self.all {
            [None, None] => return false,
            // A state without a known end may last; an occurrence reaches to the end of its unit.
            [Some(start), None] if self.kind == "phase" => [start, (start.0, i64::MAX)],
            [None, Some(end)] if self.kind == "phase" => [(i64::MIN, end.1), end],
            [Some(start), None] => [start, start],
            [None, Some(end)] => [end, end],
            [Some(start), Some(end)] => [start, end],
        };
        (start.0.max(from - 1)..=start.1.min(to))
            .chain((start.0 <= to).then_some(start.0))
            .any(|begins| begins.max(from).max(end.0) <= end.1)
    }

    /// Was it certainly on one of these days, however its stated ends lie?
    fn must(&self, from: i64, to: i64) -> bool {
        let meets = |start: i64, end: i64| start <= to && end >= from;
        match self.stated {
            [None, None] => false,
            [Some(one), None] | [None, Some(one)] => (one.0..=one.1).all(|day| meets(day, day)),
            [Some(start), Some(end)] => {
                (start.0..=start.1).all(|begins| {
                    // The least that it can have lasted: to the first day on which it can end.
                    let ends = end.0.max(begins);
                    ends > end.1 || meets(begins, ends)
                }) && (end.0..=end.1).all(|ends| {
                    let begins = start.1.min(ends);
                    begins < start.0 || meets(begins, ends)
                })
            }
        }
    }
}

/// Writes the cases; a name says which it is.
async fn write(conn: &mut SqliteConnection, cases: &[Case]) -> tightrope::error::Result<()> {
    let rows: Vec<Value> = cases
        .iter()
        .enumerate()
        .map(|(at, case)| {
            let precision = case.edtf.as_ref().map(|_| "century");
            let dyad = ["new-port-northport", "northport-old-port"][case.dyad];
            let (relation, anchor) = case.relative.unzip();
            let anchor = anchor.filter(|_| relation != Some("until-writing"));
            json!([
                case.kind,
                format!("harbour-note-case-{at}"),
                case.edtf,
                precision,
                relation,
                anchor.map(|at| cases[at].kind),
                anchor.map(|at| format!("harbour-note-case-{at}")),
                dyad,
            ])
        })
        .collect();
    for sql in [
        "INSERT INTO record (kind, id, document, title, summary) SELECT j.value ->> 0,
            j.value ->> 1, 'harbour-note', 'A case', 'A date.' FROM json_each($1) j",
        "INSERT INTO event (id, category) SELECT j.value ->> 1, 'state-change'
            FROM json_each($1) j WHERE j.value ->> 0 = 'event'",
        "INSERT INTO phase (id, dyad, relation) SELECT j.value ->> 1,
            'harbour-note-' || (j.value ->> 7), 'alliance'
            FROM json_each($1) j WHERE j.value ->> 0 = 'phase'",
        "INSERT INTO citation (kind, record, document, locator, rank, role, modality)
            SELECT j.value ->> 0, j.value ->> 1, 'harbour-note', 's0.p1.1', 1, 'states',
            'asserted' FROM json_each($1) j",
        "INSERT INTO dating (kind, record, edtf, precision, cue, relation, anchor_kind, anchor)
            SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3,
            iif(j.value ->> 4 IS NULL, NULL, 'then'), j.value ->> 4, j.value ->> 5, j.value ->> 6
            FROM json_each($1) j",
    ] {
        query(sql)
            .bind(json!(rows).to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Two actors, of which the text dates the beginning of one and the end of the other.
const PARTIES: &str = "INSERT INTO record (kind, id, document, title, summary) VALUES
        ('actor', 'new-port', NULL, 'New Port', 'A port.'),
        ('actor', 'old-port', NULL, 'Old Port', 'A port.'),
        ('event', 'harbour-note-opened', 'harbour-note', 'New Port opens', 'It opens.'),
        ('event', 'harbour-note-closed', 'harbour-note', 'Old Port closes', 'It closes.'),
        ('dyad', 'harbour-note-new-port-northport', 'harbour-note', 'New and north', 'Two.'),
        ('dyad', 'harbour-note-northport-old-port', 'harbour-note', 'North and old', 'Two.');
    INSERT INTO actor (id, type, agent) VALUES ('new-port', 'state', 1), ('old-port', 'state', 1);
    INSERT INTO event (id, category) VALUES
        ('harbour-note-opened', 'state-change'), ('harbour-note-closed', 'state-change');
    INSERT INTO event_actor (event, actor, role, lifetime, rank) VALUES
        ('harbour-note-opened', 'new-port', 'party', 'begins', 1),
        ('harbour-note-closed', 'old-port', 'party', 'ends', 1);
    INSERT INTO dating (kind, record, edtf, precision) VALUES
        ('event', 'harbour-note-opened', '1948', 'year'),
        ('event', 'harbour-note-closed', '1991', 'year');
    INSERT INTO dyad (id, document, actor_a, actor_b) VALUES
        ('harbour-note-new-port-northport', 'harbour-note', 'new-port', 'northport'),
        ('harbour-note-northport-old-port', 'harbour-note', 'northport', 'old-port');
    INSERT INTO citation (kind, record, document, locator, rank, role, modality) VALUES
        ('actor', 'new-port', 'harbour-note', 's0.p1.1', 1, 'states', NULL),
        ('actor', 'old-port', 'harbour-note', 's0.p1.1', 1, 'states', NULL),
        ('event', 'harbour-note-opened', 'harbour-note', 's0.p1.1', 1, 'states', 'asserted'),
        ('event', 'harbour-note-closed', 'harbour-note', 's0.p1.1', 1, 'states', 'asserted'),
        ('dyad', 'harbour-note-new-port-northport', 'harbour-note', 's0.p1.1', 1, 'states', NULL),
        ('dyad', 'harbour-note-northport-old-port', 'harbour-note', 's0.p1.1', 1, 'states', NULL)";

/// The cases among the records of an answer.
fn numbers(answer: &str) -> BTreeSet<usize> {
    let ids = answer.lines().map(|line| {
        let record: Value = serde_json::from_str(line).unwrap();
        record["id"].as_str().unwrap().to_owned()
    });
    ids.filter_map(|id| id.strip_prefix("harbour-note-case-")?.parse().ok())
        .collect()
}

#[tokio::test]
async fn dates_agree_with_a_reading_over_days() {
    let mut random = Random(20_261_126);
    let mut cases: Vec<Case> = Vec::with_capacity(CASES);
    while cases.len() < CASES {
        let next = case(&mut random, cases.len(), &cases);
        if next.possible() {
            cases.push(next);
        }
    }
    let (_folder, path) = database();
    let change = async |conn: &mut SqliteConnection| {
        add_fixture(conn).await?;
        run(conn, PARTIES).await?;
        write(conn, &cases).await
    };
    rebuild(&path, change).await.unwrap();
    let service = serve(&path).await;
    let mut found = 0;
    for _ in 0..QUESTIONS {
        let asked = loop {
            let asked = random.edtf();
            if !asked.contains("..") && !asked.starts_with('/') && !asked.ends_with('/') {
                break asked;
            }
        };
        let [Some((from, _)), Some((_, to))] = days(&asked) else {
            unreachable!("{asked} has both ends");
        };
        for (kind, plural) in [("event", "events"), ("phase", "phases")] {
            for (matching, certain) in [("possible", false), ("certain", true)] {
                let path = format!("/v1/{plural}.ndjson?date={asked}&match={matching}&fields=id");
                let answer = service.get(&path).await.unwrap();
                let answered = numbers(std::str::from_utf8(&answer).unwrap());
                let of_kind = cases
                    .iter()
                    .enumerate()
                    .filter(|(_, case)| case.kind == kind);
                for (at, case) in of_kind {
                    let expected = if certain {
                        case.must(from, to)
                    } else {
                        case.may(from, to)
                    };
                    assert_eq!(
                        answered.contains(&at),
                        expected,
                        "{matching} in {asked}: {kind} {at}, {:?} {:?}, {:?}",
                        case.edtf,
                        case.relative,
                        case.all
                    );
                }
                found += answered.len();
            }
        }
    }
    assert!(found > 10_000, "{found} answers");
}

/// A distance from another record is a time in whole units, and an answer to `date` there alone.
#[tokio::test]
async fn a_distance_is_counted_from_the_other_record() {
    // The pact is of 1931.
    for (relation, distance, [from, to]) in [
        ("after", "P13Y", ["1944-01-01", "1944-12-31"]),
        ("before", "P10Y", ["1921-01-01", "1921-12-31"]),
        ("after", "P6M", ["1931-07-01", "1932-06-30"]),
        ("after", "P1Y6M", ["1932-07-01", "1933-06-30"]),
        ("before", "P2W", ["1930-12-18", "1931-12-17"]),
        ("after", "P3D", ["1931-01-04", "1932-01-03"]),
    ] {
        let (_folder, path) = database();
        let sql = format!(
            "UPDATE dating SET relation = '{relation}', duration = '{distance}'
                WHERE record = 'harbour-note-shots'"
        );
        rebuild_with(&path, sql.leak()).await.unwrap();
        let app = App::around(serve(&path).await);
        let shots = app.ok("/v1/events/harbour-note-shots").await;
        let date = &shots["data"]["date"];
        let days = [&date["earliest"], &date["latest"]];
        assert_eq!(days, [from, to], "{relation} {distance}");
        assert_eq!(date["certain"], Value::Null, "it is our deduction");
        for (day, found) in [(from, true), (to, true), ("1950", false)] {
            let listed = app.ids(&format!("/v1/events?date={day}")).await;
            let here = listed.contains(&"harbour-note-shots".to_owned());
            assert_eq!(here, found, "{relation} {distance}: {day}");
        }
    }
}
