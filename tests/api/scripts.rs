//! Searches in many scripts: every word of a title is found by itself, by its beginning, in other
//! letter case and in another Unicode normal form; and marked where it stands.

use super::app::App;
use super::bundle::{Place, stdout_of};
use serde_json::{Value, json};
use tightrope::query::encode;
use unicode_normalization::UnicodeNormalization;

/// Titles: the script, an id, and the words, which `|` sets apart where nothing else does.
const TITLES: [(&str, &str, &str); 20] = [
    ("Latin, German", "de", "Straßenbahn von Großhafen"),
    ("Latin, Polish", "pl", "Łódź i Wałęsa"),
    ("Latin, Vietnamese", "vi", "Đặng Tiểu Bình"),
    ("Latin, Turkish", "tr", "İzmir ışık Kılıç"),
    ("Latin, Danish", "da", "Øresund færge"),
    ("Cyrillic, Russian", "ru", "Ещё один подъём Берёзкиной"),
    ("Cyrillic, Ukrainian", "uk", "Їжак Ґалаґан є тут"),
    ("Greek", "el", "Συνθήκη της Λωζάνης"),
    ("Armenian", "hy", "Երևան քաղաք"),
    ("Georgian", "ka", "თბილისი ქალაქი"),
    ("Hebrew", "he", "שָׁלוֹם עכשיו"),
    ("Arabic", "ar", "مُعاهدة السلام أخيرا"),
    ("Persian", "fa", "پیمان کشتی"),
    ("Devanagari", "hi", "भारत हिन्दी समझौता"),
    ("Thai", "th", "เรือ|ข้าม|ฟาก"),
    ("Chinese", "zh", "东港|和|西港|签订|渡轮|协定"),
    ("Chinese, traditional", "zh-hant", "臺灣|海峽"),
    ("Japanese", "ja", "東港|フェリー|の|協定"),
    ("Korean", "ko", "동항과 서항이 조약을 맺었다"),
    ("Ethiopic", "am", "ሰላም ውል"),
];

async fn served() -> App {
    let place = Place::new().await;
    let mut bundle: Value =
        serde_json::from_str(&std::fs::read_to_string(&place.bundle).unwrap()).unwrap();
    let actors = bundle["actors"].as_array_mut().unwrap();
    for (script, id, words) in TITLES {
        let title = words.replace('|', "");
        actors.push(json!({
            "id": format!("script-{id}"), "title": title, "summary": script, "type": "region",
            "agent": false, "names": [title],
            "citations": [{"locator": "s0.p1.1", "role": "states"}],
        }));
    }
    let file = place.file("scripts.json", bundle.to_string());
    stdout_of(&place.run("import", &[&file]));
    place.serve().await
}

async fn finds(app: &App, q: &str, id: &str) -> bool {
    let q = encode(q);
    let found = app.ids(&format!("/v1/actors?q={q}&limit=100")).await;
    found.contains(&format!("script-{id}"))
}

#[tokio::test]
async fn each_word_is_found_however_it_is_written() {
    let app = served().await;
    for (script, id, words) in TITLES {
        for word in words.split([' ', '|']) {
            let half = word.chars().take(word.chars().count().div_ceil(2).max(1));
            let half: String = half.collect();
            let begin = if half.chars().count() >= 3 || word.len() > 2 * word.chars().count() {
                format!("{half}*")
            } else {
                format!("{word}*")
            };
            let nfd: String = word.nfd().collect();
            let nfc: String = word.nfc().collect();
            let compatible: String = word.nfkd().collect();
            for q in [
                word.to_owned(),
                begin,
                word.to_uppercase(),
                word.to_lowercase(),
                nfd,
                nfc,
                compatible,
            ] {
                assert!(finds(&app, &q, id).await, "{script}: {q} of {word}");
            }
        }
    }
}

#[tokio::test]
async fn letters_that_are_written_in_two_ways_are_one() {
    let app = served().await;
    for (q, id) in [
        ("еще", "ru"),
        ("березкиной", "ru"),
        ("strassenbahn", "de"),
        ("STRASSENBAHN", "de"),
        ("lodz", "pl"),
        ("walesa", "pl"),
        ("dang", "vi"),
        ("tieu", "vi"),
        ("isik", "tr"),
        ("IŞIK", "tr"),
        ("izmir", "tr"),
        ("oresund", "da"),
        ("faerge", "da"),
        ("συνθηκη", "el"),
        ("שלום", "he"),
        ("معاهدة", "ar"),
        ("معاهده", "ar"),
        ("اخيرا", "ar"),
        ("渡轮协定", "zh"),
        ("西港签", "zh"),
        ("渡*", "zh"),
        ("ﾌｪﾘｰ", "ja"),
        ("조약", "ko"),
        ("조약*", "ko"),
        ("ＳＴＲＡＳＳＥＮＢＡＨＮ", "de"),
    ] {
        assert!(finds(&app, q, id).await, "{q}");
    }
    // What stands in another order, or in no title, is not found.
    for (q, id) in [
        ("轮渡", "zh"),
        ("港协", "zh"),
        ("약조", "ko"),
        ("渡轮 火车", "ja"),
    ] {
        assert!(!finds(&app, q, id).await, "{q}");
    }
}

#[tokio::test]
async fn what_is_found_is_marked_in_the_text_itself() {
    let app = served().await;
    for (q, id, html, range) in [
        ("渡轮", "zh", "东港和西港签订<mark>渡轮</mark>协定", [7, 9]),
        (
            "strassenbahn",
            "de",
            "<mark>Straßenbahn</mark> von Großhafen",
            [0, 11],
        ),
        (
            "조약",
            "ko",
            "동항과 서항이 <mark>조약</mark>을 맺었다",
            [8, 10],
        ),
        (
            "березкиной",
            "ru",
            "Ещё один подъём <mark>Берёзкиной</mark>",
            [16, 26],
        ),
    ] {
        let q = encode(q);
        let path = format!("/v1/actors?q={q}&include=highlights&id=script-{id}");
        let answer = app.ok(&path).await;
        let marked = answer["data"][0]["highlights"].as_array().unwrap();
        let title = marked.iter().find(|one| one["field"] == "title").unwrap();
        assert_eq!(title["html"], html);
        assert_eq!(title["ranges"], json!([range]));
        let bare = html.replace("<mark>", "").replace("</mark>", "");
        assert_eq!(title["text"], bare);
    }
    let record = app.ok("/v1/actors/script-zh").await;
    assert_eq!(record["data"]["title"], "东港和西港签订渡轮协定");
}
