//! Tests of where sentences end.

use super::language::Language;
use super::sentences::sentences;

#[test]
fn sentences_that_are_one() {
    for (language, text) in [
        ("en", "Maj. Gen. Park met Brig. Kim and Adm. Lee."),
        ("en", "Acme Corp. Shipping and Acme Co. Holdings sold it."),
        ("en", "U.N. Doc. A/1 and S.C. Res. 82 say so."),
        ("en", "He reigned (r. 1392\u{2013}1398) there."),
        ("en", "Rt. Hon. Smith spoke."),
        ("en", "Assoc. Press wrote it."),
        ("en", "Insp. Gen. Lee met Vice Adm. Ret. Gen. Kim."),
        ("en", "Acme Pty. Ltd. Holdings sold it."),
        ("en", "See Smith, op. cit. Jones, ibid. Lee."),
        ("en", "Fig. A and App. B show it."),
        ("en", "They met on Mon. Jan. 5."),
        ("en", "Reg. 5, Decl. 5 and Conv. 5 hold."),
        ("en", "Art. 2. The ports agree."),
        ("en", "\u{A7} 4. The ports agree."),
        ("en", "No. 2. The ports agree."),
        ("en", "Lowland v. Highland was decided in May."),
        ("en", "He wrote it (c. 1818) and left."),
        ("en", "Two men (b. 1893, d. 1976) met there."),
        ("en", "The Dem. People's Rep. of Korea replied."),
        ("en", "Sec. Gen. Guterres spoke."),
        ("en", "Amb. Haley and Min. Lavrov met Cmdr. Smith there."),
        ("en", "John Smith Jr. Hospital was closed."),
        ("en", "Acme Ltd. Shipping sold it to Acme Inc. Holdings."),
        ("en", "Res. 1718 was adopted."),
        ("en", "UN Doc. S/2006/1 says so."),
        ("en", "The fleet left Pt. Arthur in May."),
        ("en", "They met at 5 a.m. Monday."),
        ("en", "Article 1. The ports agree."),
        ("en", "1. The ports agree."),
        ("en", "IV. The ports agree."),
        ("en", "a. The ports agree."),
        ("en", "See Art. IX of the treaty."),
        ("en", "He cited Vol. II and pp. 4-5."),
        ("en", "Gen. Kim Yong Chol met the U.S. No. 2 diplomat."),
        ("en", "Mr. J. R. R. Tolkien wrote."),
        ("en", "The D.P.R.K. Foreign Ministry said it."),
        ("en", "\"Where?\" he asked."),
        ("en", "Smith et al. [2004] say so."),
        ("en", "The text says [...] that it is so."),
        ("en", "He said . . . that it was so."),
        ("en", "Yahoo! is a company."),
        ("en", "The ship, i.e. The Star, left."),
        ("en", "(a) under rule (b) of the law, states act."),
        ("de", "Er hat z. B. Äpfel."),
        ("de", "<span>30. März 2024 war es."),
        ("de", "Er las es (hg. 1966) gern."),
        ("en", "She met R. A. Butler and C. I. Jones."),
        ("ru", "Там жил А. С. Пушкин и Ю. А. Гагарин."),
        ("ru", "Это верно до 1 янв. 2025 года."),
        ("de", "Auf der 9283. Sitzung und der 928. Sitzung."),
        ("de", "Er nennt \u{A7}\u{A7} 3 u. 4. Absatz."),
        ("ar", "\u{661}. تقرر اللجنة ذلك."),
        ("en", "> 1. That the ports agree."),
        ("en", "It was written by X. Wang and V. Petrov."),
        ("ru", "Родился в 1999 г. в г. Москва."),
        ("ru", "см. рис. 5 и табл. 5.6 ниже."),
    ] {
        let chars: Vec<char> = text.chars().collect();
        let found = sentences(&chars, (0, chars.len()), Language::of(language));
        assert_eq!(found, [(0, chars.len())], "{text}");
    }
}

/// Texts with a bar behind each sentence but the last.
const SEVERAL: &[(&str, &str)] = &[
    ("en", "Mr. Lee met Dr. Kim.| They spoke."),
    ("en", "The U.S. Navy left.| The U.N. stayed."),
    ("en", "See No. 5 and p. 12.| He said no.| Then he left."),
    ("en", "J. R. Smith wrote it.| So did I.| Nobody knew."),
    ("en", "Wait... what?| Who knows."),
    // Stops of full width, without white space.
    ("zh", "他走了！|她来了？|真的．|好。"),
    ("ja", "行った！|本当か？|はい。"),
    ("ja", "港は閉じた．|船は出た．"),
    // Marks of notes.
    ("en", "He left.[a]| She stayed."),
    ("en", "He left.[3, 4]| She stayed."),
    ("en", "He left?[note 2]| She stayed."),
    ("en", "He left.\u{201D}\u{B3}| She stayed."),
    ("en", "He left.\u{2020}| She stayed."),
    ("zh", "东港关闭。[1]|船只竞速。"),
    ("ru", "Он ушёл.[2]| Она осталась."),
    // Words that begin a sentence after initials.
    ("en", "He lived in the U.S.| You know it."),
    ("en", "He lived in the U.S.| I know it."),
    ("en", "He lived in the U.S.| Many did."),
    ("en", "He lived in the U.S.| Most did."),
    ("en", "He lived in the U.S.| Then he left."),
    ("en", "He lived in the U.S.| Both did."),
    ("en", "He lived in the U.S.| Such is life."),
    ("en", "He lived in the U.S.| To him it was home."),
    ("en", "It joined the E.U.| Nobody asked."),
    ("en", "He worked for the U.N.| This is known."),
    ("en", "It stayed out of the U.N.| However, it wrote."),
    // Quotation marks.
    ("en", "He said \u{2018}Go.\u{2019}| She left."),
    ("de", "Er sagte \u{201A}Geh.\u{2018}| Sie ging."),
    ("de", "\u{201A}Wer?\u{2018}| Er ging."),
    ("ja", "『行け。』|船は出た。"),
    ("en", "He left.[1]| She stayed."),
    ("en", "He left.\u{B9}| She stayed."),
    ("en", "He left.[12][13]| She stayed."),
    ("en", "He left. [12]| Indeed she stayed."),
    ("en", "He lived in the U.S.| We went there."),
    ("en", "He lived in the U.S.| What then?"),
    ("en", "He lived in the U.S.| Today he left."),
    ("en", "He lived in the U.S.| No one knew."),
    ("en", "He lived in the U.S.| Why did he?"),
    ("en", "He left.| «She stayed.»"),
    ("en", "He left.\u{201D}| She stayed."),
    ("en", "He paid.| $5 was enough."),
    ("en", "He left.| §5 says so."),
    ("en", "It fell.| de Gaulle left.| al-Assad stayed."),
    ("en", "He left.| \u{2014} She stayed."),
    ("en", "He left\u{2026}| She stayed."),
    ("en", "He worked for Acme Inc.| He left in May."),
    ("en", "They met at 5 p.m.| They left at six."),
    ("en", "See Chapters IX and X.| Article 14 says so."),
    ("en", "He served King George V.| It was my duty."),
    (
        "fr",
        "a) conformément à l\u{2019}alinéa b) du paragraphe 1;| b) sans délai.",
    ),
    ("en", "That was plan B.| A new plan came."),
    ("de", "Es war 1949.| Sitzungen gab es nicht."),
    ("en", "You and I.| Did you see Albert I. Jones?"),
    ("en", "The vote was no.| He left."),
    ("en", "(He left.)| She stayed."),
    ("en", "1.) The first item| 2.) The second item"),
    ("en", "1. The first item.| 2. The second item."),
    ("en", "1. States shall apply section 2.| They shall report."),
    (
        "en",
        "\u{2022} 9. The first item| \u{2022} 10. The second item",
    ),
    ("ru", "Он ушёл.| «Куда?»| Никто не знает."),
    ("ru", "А. С. Пушкин жил там.| Он писал."),
    ("de", "„Wer?“| Er ging."),
    ("de", "Am 1. März kam er.| Dann ging er."),
    ("zh", "东港和西港签订了协定。|船只竞速。"),
    ("zh", "他说：“走吧。”|她走了。"),
    ("ja", "港は閉じた。|「行け。」と彼は言った。"),
    ("ja", "終わった!|本当か?|はい。"),
    ("ar", "هل غادر؟| نعم."),
    ("hi", "वह गया।| वह रुकी।"),
    ("ko", "그는 떠났다.| 그녀는 남았다."),
    ("fr", "Il partit.| « Où ? »| Nul ne sait."),
    ("es", "Se fue.| ¿Adónde?| ¡Vaya!"),
];

#[test]
fn sentences_that_are_several() {
    for (language, text) in SEVERAL {
        let plain = text.replace('|', "");
        let chars: Vec<char> = plain.chars().collect();
        let found = sentences(&chars, (0, chars.len()), Language::of(language));
        let found: Vec<String> = found
            .iter()
            .map(|(from, to)| chars[*from..*to].iter().collect())
            .collect();
        let wanted: Vec<&str> = text.split('|').map(str::trim).collect();
        assert_eq!(found, wanted, "{language}");
    }
}
