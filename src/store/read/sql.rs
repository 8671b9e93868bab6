//! A query builder that prevents SQL injection: its text can only be literals, and input is always
//! bound.

use sqlx::{Encode, QueryBuilder, Sqlite, Type};

/// SQL text that the type `&'static str` proves to be ours.
pub(in crate::store) struct Sql(QueryBuilder<Sqlite>);

impl Sql {
    pub(in crate::store) fn new(text: &'static str) -> Self {
        Self(QueryBuilder::new(text))
    }

    pub(in crate::store) fn push(&mut self, text: &'static str) -> &mut Self {
        self.0.push(text);
        self
    }

    pub(in crate::store) fn push_bind<'t, T: Encode<'t, Sqlite> + Type<Sqlite>>(
        &mut self,
        value: T,
    ) -> &mut Self {
        self.0.push_bind(value);
        self
    }

    pub(in crate::store) fn done(self) -> QueryBuilder<Sqlite> {
        self.0
    }
}
