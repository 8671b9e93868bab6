//! Front matter: the lines of YAML or TOML before a text, which describe it. Read are single values
//! and lists of them, and no more.

/// Why such lines are a gap.
pub const FRONT_MATTER: &str = "front matter";

/// The values of the first of these names that has any: one, or those of a list.
#[must_use]
pub fn values(text: &str, names: &[&str]) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let of = |name: &&str| {
        let at = lines.iter().position(|line| value(line, name).is_some())?;
        let found = listed(value(lines[at], name)?, &lines[at + 1..]);
        (!found.is_empty()).then_some(found)
    };
    names.iter().find_map(of).unwrap_or_default()
}

/// What a line gives to a name: `title: A Post`, `title = "A Post"`.
fn value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(name)?.trim_start();
    rest.strip_prefix([':', '=']).map(str::trim)
}

fn listed(value: &str, further: &[&str]) -> Vec<String> {
    let items: Vec<&str> = if let Some(list) = value.strip_prefix('[') {
        list.trim_end_matches(']').split(',').collect()
    } else if value.is_empty() {
        let items = further.iter().map(|line| line.trim());
        let items = items.take_while(|line| line.starts_with('-') && *line != "---");
        items.map(|line| line[1..].trim()).collect()
    } else {
        vec![value]
    };
    let items = items.into_iter().map(|item| {
        let item = item.trim();
        let item = self::value(item, "name").unwrap_or(item);
        item.trim_matches(['"', '\'']).trim()
    });
    // What is written in other ways is not read.
    let plain = |item: &&str| !item.is_empty() && !item.starts_with(['[', '{', '|', '>', '&', '*']);
    items.filter(plain).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_are_written() {
        for (text, found) in [
            ("---\ntitle: A Post\n---", &["A Post"][..]),
            ("+++\ntitle = \"A: Post\"\n+++", &["A: Post"]),
            ("---\ntitle: 'It''s'\n---", &["It''s"]),
            ("---\nsubtitle: No\n---", &[]),
            ("---\ntitle: [A, \"B\"]\n---", &["A", "B"]),
            (
                "---\ntitle:\n  - A. Reader\n  - name: B. Writer\ndate: 1\n---",
                &["A. Reader", "B. Writer"],
            ),
            ("---\ntitle: |\n  Long\n---", &[]),
            ("---\ntitle:\n---", &[]),
        ] {
            assert_eq!(values(text, &["title"]), found, "{text}");
        }
        let text = "---\nauthors: [A, B]\nauthor: C\n---";
        assert_eq!(values(text, &["author", "authors"]), ["C"]);
    }
}
