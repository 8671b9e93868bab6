//! A statement in the making: its text can only be literals, and what was given is only ever bound.

use sqlx::{Encode, QueryBuilder, Sqlite, Type};

/// Text that the compiler holds to be ours.
pub(super) struct Sql(QueryBuilder<Sqlite>);

impl Sql {
    pub(super) fn new(text: &'static str) -> Self {
        Self(QueryBuilder::new(text))
    }

    pub(super) fn push(&mut self, text: &'static str) -> &mut Self {
        self.0.push(text);
        self
    }

    pub(super) fn push_bind<'t, T: Encode<'t, Sqlite> + Type<Sqlite>>(&mut self, value: T) -> &mut Self {
        self.0.push_bind(value);
        self
    }

    pub(super) fn done(self) -> QueryBuilder<Sqlite> {
        self.0
    }
}
