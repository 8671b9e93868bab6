//! Tiny documents drawn at random, which share actors, link to each other both ways, and are valid
//! most of the time.

use serde_json::{Value, json};

/// Documents, whose ids sort before and after the essay's, and one that begins another's id.
pub const DOCUMENTS: [&str; 6] = [
    "a-note",
    "b-note",
    "b-note-two",
    "m-note",
    "x-note",
    "z-note",
];

const SEEDED: [&str; 3] = ["china", "north-korea", "russia"];
const POOL: [&str; 5] = [
    "pool-one",
    "pool-two",
    "pool-three",
    "pool-four",
    "pool-five",
];

/// Pseudo-random numbers: the same seed, the same history.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Below `n`.
    pub fn roll(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) % n
    }

    pub fn once_in(&mut self, n: u64) -> bool {
        self.roll(n) == 0
    }

    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[usize::try_from(self.roll(of.len() as u64)).unwrap()]
    }
}

/// A document under way.
struct Draft<'a> {
    dice: &'a mut Dice,
    id: &'a str,
    sentences: u64,
    actors: Vec<&'static str>,
}

/// A version of a document.
pub fn document(dice: &mut Dice, id: &str) -> Value {
    let sentences = 2 + dice.roll(4);
    let mut actors: Vec<&'static str> = Vec::new();
    for actor in SEEDED.into_iter().chain(POOL) {
        if dice.roll(10) < 6 {
            actors.push(actor);
        }
    }
    if actors.len() < 2 {
        actors = vec!["china", "russia"];
    }
    actors.sort_unstable();
    let mut draft = Draft {
        dice,
        id,
        sentences,
        actors,
    };
    let mut bundle = json!({
        "bundle": 1,
        "document": {
            "id": id, "title": format!("The {id} on ferries"), "author": "A Writer",
            "summary": "A document of a test.", "language": "en", "length": 1000,
            "sha256": digest(id, "text"), "citations": [{"locator": "title", "role": "states"}],
        },
        "passages": draft.passages(),
        "actors": draft.every_actor(),
        "dyads": draft.dyads(),
    });
    for (list, most) in [
        ("events", 4),
        ("claims", 4),
        ("risks", 2),
        ("strategies", 2),
    ] {
        bundle[list] = (0..=draft.dice.roll(most))
            .map(|n| draft.record(list, n))
            .collect();
    }
    for (list, most) in [("phases", 3), ("annotations", 3), ("caveats", 3)] {
        bundle[list] = (0..draft.dice.roll(most))
            .map(|n| draft.record(list, n))
            .collect();
    }
    bundle
}

fn digest(one: &str, other: &str) -> String {
    let mut sum: u64 = 7;
    for byte in one.bytes().chain(*b"/").chain(other.bytes()) {
        sum = sum.wrapping_mul(1_099_511_628_211) ^ u64::from(byte);
    }
    format!("{sum:064x}")
}

impl Draft<'_> {
    fn passages(&mut self) -> Vec<Value> {
        let end = 40 + self.sentences * 20;
        let mut places = vec![
            ("title".to_owned(), "title", 0, 10),
            ("s1".to_owned(), "section", 20, end + 2),
            ("s1.p1".to_owned(), "paragraph", 30, end + 1),
        ];
        for n in 1..=self.sentences {
            places.push((format!("s1.p1.{n}"), "sentence", 20 + n * 20, 38 + n * 20));
        }
        let passage = |(locator, sort, start, end): (String, &str, u64, u64)| {
            let own = digest(self.id, &locator);
            json!({"locator": locator, "type": sort, "start": start, "end": end,
                "sha256": own, "folded_sha256": own, "opening": "Ferries of old"})
        };
        places.into_iter().map(passage).collect()
    }

    fn place(&mut self) -> String {
        match self.dice.roll(12) {
            0 => "s1.p1".to_owned(),
            n => format!("s1.p1.{}", 1 + n % self.sentences),
        }
    }

    /// One to three citations; a later one may carry a part alone.
    fn citations(&mut self, states: bool) -> Vec<Value> {
        let mut places: Vec<String> = Vec::new();
        for _ in 0..=self.dice.roll(3) {
            let place = self.place();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let mut citations = Vec::new();
        for (n, place) in places.into_iter().enumerate() {
            let mut citation = json!({"locator": place,
                "role": self.dice.one(&["states", "supports", "context"])});
            if states {
                citation["modality"] = self.dice.one(&["asserted", "predicted", "reported"]).into();
                if self.dice.once_in(3) {
                    citation["cue"] = self.dice.one(&["it is said", "will"]).into();
                }
                if n > 0 && self.dice.once_in(4) {
                    citation["part_only"] = true.into();
                }
            }
            citations.push(citation);
        }
        citations
    }

    fn every_actor(&mut self) -> Vec<Value> {
        let actors = self.actors.clone();
        let mut found = Vec::new();
        for id in actors {
            let mut mentions: Vec<String> = (0..self.dice.roll(4)).map(|_| self.place()).collect();
            mentions.sort();
            mentions.dedup();
            let mut actor = json!({"id": id, "mentions": mentions,
                "citations": self.citations(false)});
            // Others define it too, or rely on somebody else's definition.
            if POOL.contains(&id) && !self.dice.once_in(6) {
                let other = id == "pool-five" && self.dice.once_in(3);
                let title = if other { "The other pool" } else { id };
                actor["title"] = format!("The {title}").into();
                actor["summary"] = "An actor of a test.".into();
                actor["type"] = "state".into();
                actor["agent"] = true.into();
                actor["names"] = json!([format!("{id} name"), id]);
                actor["identifiers"] = json!([{"scheme": "plover", "value": id.to_uppercase(),
                    "source": "a test"}]);
            }
            found.push(actor);
        }
        found
    }

    fn dyads(&mut self) -> Vec<Value> {
        let pairs: Vec<(&str, &str)> = self
            .actors
            .windows(2)
            .map(|pair| (pair[0], pair[1]))
            .collect();
        let dyad = |(a, b): (&str, &str)| {
            json!({"id": format!("{}-{a}-{b}", self.id), "title": format!("{a} and {b}"),
                "summary": "Two of a test.", "actors": [a, b],
                "citations": self.citations(false)})
        };
        pairs.into_iter().map(dyad).collect()
    }

    fn dyad(&mut self) -> String {
        let n = usize::try_from(self.dice.roll(self.actors.len() as u64 - 1)).unwrap();
        format!("{}-{}-{}", self.id, self.actors[n], self.actors[n + 1])
    }

    fn actor(&mut self) -> &'static str {
        let actors = self.actors.clone();
        self.dice.one(&actors)
    }

    fn name(&self, sort: &str, n: u64) -> String {
        format!("{}-{sort}-{n}", self.id)
    }

    fn date(&mut self) -> Option<Value> {
        let exact = |edtf: &str, precision: &str| json!({"edtf": edtf, "precision": precision});
        Some(match self.dice.roll(6) {
            0 => return None,
            1 => exact("195X", "decade"),
            2 => exact("1950-06", "month"),
            3 => exact("1950/..", "year"),
            4 => json!({"relative": {"cue": "after it", "relation": "after",
                "anchor": format!("event:{}", self.name("event", 0)), "duration": "P2Y"}}),
            _ => exact(&format!("19{}", 45 + self.dice.roll(50)), "year"),
        })
    }

    fn links(&mut self, kind: &str, n: u64) -> Vec<Value> {
        let mut links = Vec::new();
        let mut add = |predicate: &str, to: String| {
            let same = |link: &&Value| link["predicate"] == predicate && link["to"] == to;
            if !links.iter().any(|link| same(&link)) {
                links.push(
                    json!({"predicate": predicate, "to": to, "basis": "inferred",
                    "note": "A reading of a test."}),
                );
            }
        };
        for _ in 0..self.dice.roll(3) {
            let actor = self.actor();
            add("about", format!("actor:{actor}"));
        }
        if self.dice.once_in(3) && (kind, n) != ("event", 0) {
            add("supports", format!("event:{}", self.name("event", 0)));
        }
        if self.dice.once_in(2) {
            // To another document, which may not be here, or to the essay.
            let other = self.dice.one(&DOCUMENTS);
            let predicate = self.dice.one(&["supports", "counterpart", "contradicts"]);
            if other != self.id {
                add(
                    predicate,
                    format!("{kind}:{other}-{kind}-{}", self.dice.roll(2)),
                );
            }
        }
        if kind == "claim" && self.dice.once_in(4) {
            add("supports", "claim:china-largest-trading-partner".to_owned());
        }
        links
    }

    fn record(&mut self, list: &str, n: u64) -> Value {
        let kind = match list {
            "strategies" => "strategy",
            other => other.trim_end_matches('s'),
        };
        let states = !matches!(kind, "annotation" | "caveat");
        let word = self
            .dice
            .one(&["Ferries", "Grain", "War and trade", "A pact"]);
        let mut record = json!({"id": self.name(kind, n), "title": format!("{word} of {}", self.id),
            "summary": "What a test says.", "citations": self.citations(states)});
        if states {
            record["links"] = self.links(kind, n).into();
        }
        let (actor, dyad) = (self.actor(), self.dyad());
        match kind {
            "event" => self.event(&mut record, actor, &dyad, n),
            "claim" => record["actors"] = json!([{"id": actor, "subject": true}]),
            "phase" => {
                record["dyad"] = dyad.into();
                record["relation"] = self.dice.one(&["alliance", "rivalry"]).into();
                self.dated(&mut record);
            }
            "risk" => {
                record["domain"] = "economic".into();
                record["bearers"] = json!([actor]);
                record["arises_from"] = json!([format!("dyad:{dyad}")]);
            }
            "strategy" => {
                record["status"] = "practised".into();
                record["actor"] = actor.into();
                let risk = format!("risk:{}", self.name("risk", 0));
                let link = json!({"predicate": "addresses", "to": risk, "basis": "inferred",
                    "note": "A reading of a test."});
                record["links"].as_array_mut().unwrap().push(link);
            }
            "annotation" => self.annotation(&mut record, actor),
            _ => self.caveat(&mut record, actor),
        }
        record
    }

    fn event(&mut self, record: &mut Value, actor: &str, dyad: &str, n: u64) {
        record["category"] = "treaty".into();
        record["actors"] = json!([{"id": actor, "role": "party"}]);
        if n == 1 && self.dice.once_in(3) {
            record["actors"][0]["lifetime"] = "begins".into();
        }
        if self.dice.once_in(2) {
            record["dyads"] = json!([dyad]);
        }
        if n == 0 {
            record["date"] = json!({"edtf": "1953", "precision": "year"});
        } else {
            self.dated(record);
        }
    }

    fn dated(&mut self, record: &mut Value) {
        if let Some(date) = self.date() {
            record["date"] = date;
        }
    }

    fn annotation(&mut self, record: &mut Value, actor: &str) {
        let event = format!("event:{}", self.name("event", 0));
        let on_event = self.dice.once_in(2);
        record["on"] = if on_event {
            event
        } else {
            format!("actor:{actor}")
        }
        .into();
        record["property"] = "established-date".into();
        record["value"] = "In that year".into();
        record["status"] = "verified".into();
        record["source"] = json!({"name": "A source of a test"});
        if self.dice.once_in(2) {
            record["date"] = json!({"edtf": "1953-07", "precision": "month"});
            if on_event {
                record["agreement_field"] = "date".into();
            }
        }
        if self.dice.once_in(3) {
            record.as_object_mut().unwrap().remove("citations");
        }
    }

    fn caveat(&mut self, record: &mut Value, actor: &str) {
        record["types"] = json!(["tension"]);
        let place = record["citations"][0]["locator"].clone();
        record["sides"] = json!([{"says": "One thing.", "citations": [place]}]);
        match self.dice.roll(3) {
            0 => {
                let event = format!("event:{}", self.name("event", 0));
                record["warns"] = json!([format!("actor:{actor}"), event]);
            }
            1 => record["passages_only"] = true.into(),
            _ => {}
        }
    }
}
