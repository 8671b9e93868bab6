//! The columns of rows that are computed: read off the schema of their struct, so that a table and
//! the contract describe them alike.

use super::column::{Column, Holds};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

/// A column for each property of a row's struct, in its order.
#[must_use]
pub fn columns_of<T: JsonSchema>() -> Vec<Column> {
    let schema = T::json_schema(&mut SchemaGenerator::default()).to_value();
    let properties = schema["properties"].as_object().into_iter().flatten();
    let column = |(name, property): (&String, &Value)| {
        let about = property["description"].as_str().unwrap_or_default();
        Column::plain(name.clone(), about, holds(property))
    };
    properties.map(column).collect()
}

/// What a property holds: its type, or the type that it has beside null.
fn holds(property: &Value) -> Holds {
    let is = |name: &str| match &property["type"] {
        Value::Array(types) => types.iter().any(|one| one == name),
        one => one == name,
    };
    match () {
        () if is("integer") || is("number") => Holds::Number,
        () if is("boolean") => Holds::Flag,
        () if is("array") => Holds::Texts,
        () => Holds::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dyad_year::DyadYear;

    #[test]
    fn a_column_has_the_type_and_the_words_of_its_property() {
        let columns = columns_of::<DyadYear>();
        let holds = |name: &str| columns.iter().find(|c| c.name == name).map(|c| c.holds);
        assert_eq!(holds("year"), Some(Holds::Number));
        assert_eq!(holds("sign"), Some(Holds::Number));
        assert_eq!(holds("implied"), Some(Holds::Flag));
        assert_eq!(holds("toward"), Some(Holds::Texts));
        assert_eq!(holds("dyad"), Some(Holds::Text));
        assert_eq!(holds("others"), None);
        assert!(columns.iter().all(|column| !column.about.is_empty()));
    }
}
