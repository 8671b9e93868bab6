//! List queries, composed from fixed fragments; values only ever bound.
//!
//! What was learned by measuring: any-of as `UNION` arms rather than `IN … ORDER BY`, all-of driven by
//! the condition with the fewest matches and `EXISTS` for the rest, `CROSS JOIN` to pin that order,
//! and the page's positions found before any record is read.

use crate::query::VALUES_MAX;
use serde_json::json;
use sqlx::{QueryBuilder, Sqlite};

/// A condition: any of these values of this facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition {
    pub name: &'static str,
    pub values: Vec<String>,
    /// How many records meet it, at most; decides which condition drives.
    pub matches: i64,
}

/// Which records of a kind.
pub(super) struct Selection<'a> {
    pub kind: &'a str,
    /// All must hold.
    pub conditions: &'a [Condition],
    /// First and one past the last `ord`.
    pub range: (i64, i64),
    pub limit: i64,
}

impl<'a> Selection<'a> {
    /// `key, line` of the page, in list order.
    pub(super) fn page(&self) -> QueryBuilder<Sqlite> {
        let mut sql = QueryBuilder::new("SELECT e.key, e.line FROM (");
        self.positions(&mut sql);
        sql.push(") page CROSS JOIN entry e ON e.ord = page.ord ORDER BY page.ord");
        sql
    }

    /// How many there are, counting no further than the limit.
    pub(super) fn count(&self) -> QueryBuilder<Sqlite> {
        let mut sql = QueryBuilder::new("SELECT count(*) FROM (");
        self.positions(&mut sql);
        sql.push(")");
        sql
    }

    /// The positions, ascending, up to the limit.
    fn positions(&self, sql: &mut QueryBuilder<Sqlite>) {
        let driver = self.conditions.iter().min_by_key(|c| c.matches);
        match driver {
            None => {
                sql.push("SELECT f.ord FROM entry f WHERE ");
                self.within(sql);
            }
            Some(driver) if driver.values.len() > VALUES_MAX => self.arm(sql, driver, &driver.values),
            Some(driver) => {
                for (n, value) in driver.values.iter().enumerate() {
                    if n > 0 {
                        sql.push(" UNION ");
                    }
                    self.arm(sql, driver, std::slice::from_ref(value));
                }
            }
        }
        sql.push(" ORDER BY 1 LIMIT ").push_bind(self.limit);
    }

    fn arm(&self, sql: &mut QueryBuilder<Sqlite>, driver: &'a Condition, values: &'a [String]) {
        sql.push(if values.len() > 1 { "SELECT DISTINCT" } else { "SELECT" });
        sql.push(" f.ord FROM facet f WHERE f.kind = ").push_bind(self.kind.to_owned());
        sql.push(" AND f.name = ").push_bind(driver.name).push(" AND f.value");
        any_of(sql, values);
        sql.push(" AND ");
        self.within(sql);
        for condition in self.conditions.iter().filter(|c| !std::ptr::eq(*c, driver)) {
            sql.push(" AND EXISTS (SELECT 1 FROM facet x WHERE x.kind = ").push_bind(self.kind.to_owned());
            sql.push(" AND x.name = ").push_bind(condition.name).push(" AND x.value");
            any_of(sql, &condition.values);
            sql.push(" AND x.ord = f.ord)");
        }
    }

    fn within(&self, sql: &mut QueryBuilder<Sqlite>) {
        sql.push("f.ord >= ").push_bind(self.range.0).push(" AND f.ord < ").push_bind(self.range.1);
    }
}

/// One bound value, however many there are: the number of binds in a statement is limited.
fn any_of(sql: &mut QueryBuilder<Sqlite>, values: &[String]) {
    match values {
        [value] => sql.push(" = ").push_bind(value.clone()),
        values => sql.push(" IN (SELECT j.value FROM json_each(").push_bind(json!(values).to_string()).push(") j)"),
    };
}
