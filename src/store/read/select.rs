//! Composes list queries from fixed fragments; values are always bound.
//!
//! Measured to be fastest: `UNION` arms for any-of instead of `IN … ORDER BY`; for all-of, the
//! condition with the fewest matches drives and `EXISTS` tests the rest; `CROSS JOIN` pins that
//! order; the page's positions are found before any record is read. Date bounds come from their own
//! index, never from the records. A bound `LIMIT` has a plus before it: SQLite's planner reads a
//! bare one, and would replan whenever another number is bound.

use crate::query::{By, DateRange, Sort, VALUES_MAX};
use crate::store::read::order::{COLUMNS, beyond, direction, having, value_of};
use crate::store::read::sql::Sql;
use serde_json::json;
use sqlx::{QueryBuilder, Sqlite};

/// Relative cost: testing one position against a search costs as much as testing this many hits
/// against a condition.
const SEARCH_COST: i64 = 13;

/// Separators between the records of a page, and between the fields of one; neither occurs in JSON
/// or sort keys.
pub(in crate::store) const PARTED: u8 = 0x1E;
pub(in crate::store) const WITHIN: char = '\u{1F}';

/// A condition on a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) struct Condition {
    pub name: String,
    pub values: Vec<String>,
    pub role: Role,
    /// Its rows contain the date bounds too (table `span`).
    pub dated: bool,
    /// Upper bound for the records with one of the values; decides which condition drives.
    pub matches: i64,
}

/// What a condition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Role {
    /// The record has one of the values.
    Any,
    /// The record has none of them.
    None,
    /// Implied by another condition: useful to drive the query, useless as a test.
    Drive,
}

/// A search as an FTS5 expression.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Search<'a> {
    pub expression: &'a str,
    /// Estimated number of hits.
    pub finds: i64,
    /// Match exact words, not stems.
    pub exact: bool,
    /// Its words, each with its synonyms: for an order by how many a record has.
    pub words: &'a [String],
    /// The words with synonyms, as they were typed: these weigh more than their synonyms.
    pub typed: &'a [String],
}

/// Which records of a kind, in which order.
#[derive(Debug, Clone)]
pub(in crate::store) struct Selection<'a> {
    pub kind: &'a str,
    /// All must hold.
    pub conditions: &'a [Condition],
    pub when: Option<&'a DateRange>,
    pub search: Option<Search<'a>>,
    /// First and one past the last `ord`.
    pub range: (i64, i64),
    pub sort: Sort,
    /// Sort value and key of the last record seen; the default order uses only the key.
    pub after: Option<(&'a str, &'a str)>,
    pub limit: i64,
    /// Where set, the page's statement also counts the matches, up to this many.
    pub counted: Option<i64>,
}

/// What drives the query: the set of positions that it scans.
#[derive(Clone, Copy)]
enum Driver<'a> {
    Facet(&'a Condition),
    Search(Search<'a>),
    Dates,
    All,
}

impl<'a> Selection<'a> {
    /// One row for the whole page: sqlx crosses threads twice per row. It has the records in order,
    /// separated by `PARTED`, each `key, value, ord, text` separated by `WITHIN`; and the number of
    /// matches, where counted. `value` is the sort value for a cursor.
    pub(in crate::store) fn page(&self, whole: bool) -> QueryBuilder<Sqlite> {
        let mut sql = Sql::new("");
        if let Some(most) = self.counted {
            sql.push("WITH hit (ord) AS MATERIALIZED (");
            self.positions(&mut sql, most.max(self.limit));
            sql.push(") SELECT (SELECT count(*) FROM hit)");
        } else {
            sql.push("SELECT 0");
        }
        // As a blob: SQLite would copy text once more to add a terminating zero.
        sql.push(
            ", CAST(group_concat(e.key || char(31) || page.value || char(31) || e.ord || \
            char(31) || e.",
        );
        sql.push(if whole { "body" } else { "line" })
            .push(", char(30)) AS BLOB) FROM (");
        if self.sort.is_own() && self.counted.is_some() {
            sql.push("SELECT ord, '' AS value FROM hit")
                .push(" LIMIT +")
                .push_bind(self.limit);
        } else if self.sort.is_own() {
            sql.push("SELECT ord, '' AS value FROM (");
            self.positions(&mut sql, self.limit);
            sql.push(")");
        } else if self.sort.is_best() {
            self.best(&mut sql);
        } else {
            self.sorted(&mut sql);
        }
        sql.push(") page CROSS JOIN entry e ON e.ord = page.ord");
        sql.done()
    }

    /// Counts the matches, up to the limit.
    pub(in crate::store) fn count(&self) -> QueryBuilder<Sqlite> {
        let mut sql = Sql::new("SELECT count(*) FROM (");
        self.positions(&mut sql, self.limit);
        sql.push(")");
        sql.done()
    }

    /// Counts the matches by the values of up to three facets; null where a record has none.
    pub(in crate::store) fn groups(&self, names: &[&str]) -> QueryBuilder<Sqlite> {
        let columns = || ["a", "b", "c"].into_iter().zip(names);
        let mut sql = Sql::new("SELECT count(*)");
        for (column, _) in columns() {
            sql.push(", ").push(column).push(".value");
        }
        sql.push(" FROM (");
        self.positions(&mut sql, i64::MAX);
        sql.push(") hit CROSS JOIN entry e ON e.ord = hit.ord");
        for (column, name) in columns() {
            sql.push(" CROSS JOIN json_each(coalesce(e.facets -> ")
                .push_bind(format!("$.\"{name}\""));
            sql.push(", '[null]')) ").push(column);
        }
        sql.push(
            [" GROUP BY 2", " GROUP BY 2, 3", " GROUP BY 2, 3, 4"][names.len().clamp(1, 3) - 1],
        );
        sql.done()
    }

    /// `kind:id`, title, the values of a facet, and how the record's actors stand to each other,
    /// record by record.
    pub(in crate::store) fn values(&self, name: &str) -> QueryBuilder<Sqlite> {
        let mut sql = Sql::new("SELECT e.kind || ':' || e.id, e.title, e.facets -> ");
        sql.push_bind(format!("$.\"{name}\"")).push(
            ", json_object('sign', e.line -> '$.sign', 'sides',
                (SELECT json_group_object(k.value ->> 'id', k.value ->> 'side')
                FROM json_each(e.line -> '$.actors') k
                WHERE k.value ->> 'side' IS NOT NULL)) FROM (",
        );
        self.positions(&mut sql, i64::MAX);
        sql.push(") hit CROSS JOIN entry e ON e.ord = hit.ord");
        sql.done()
    }

    /// By the given keys: reads all positions, so the caller must bound them. The value of a row
    /// has that of each key.
    fn sorted(&self, sql: &mut Sql) {
        let keys = || self.sort.keys.iter().zip(COLUMNS);
        sql.push("SELECT ord, ");
        for (n, (_, column)) in keys().enumerate() {
            sql.push(if n > 0 { " || char(2) || " } else { "" });
            sql.push(column);
        }
        sql.push(" AS value FROM (SELECT e.ord AS ord, e.key AS key");
        for (key, column) in keys() {
            sql.push(", ");
            if key.by == By::Matches {
                self.missing(sql);
            } else {
                value_of(sql, *key);
            }
            sql.push(" AS ").push(column);
        }
        sql.push(" FROM (");
        let whole = Self {
            after: None,
            sort: Sort::default(),
            ..self.clone()
        };
        whole.positions(sql, i64::MAX);
        sql.push(") hit CROSS JOIN entry e ON e.ord = hit.ord) hit");
        if let Some(after) = self.after {
            beyond(sql, &self.sort, after);
        }
        sql.push(" ORDER BY ");
        for (key, column) in keys() {
            sql.push(column).push(direction(key.descending)).push(", ");
        }
        sql.push("key").push(direction(self.sort.descending));
        sql.push(" LIMIT +").push_bind(self.limit);
    }

    /// How many words a record lacks, then how many it has only by a synonym.
    fn missing(&self, sql: &mut Sql) {
        let Some(search) = self.search else {
            sql.push("''");
            return;
        };
        sql.push("printf('%03d%03d', 999 - ");
        having(sql, search.exact, search.words, "e.ord");
        sql.push(", 999 - ");
        having(sql, search.exact, search.typed, "e.ord");
        sql.push(")");
    }

    /// The best matches by BM25: titles weigh more than summaries, these more than the rest, and
    /// the names of actors least. Before that counts how many words stand there as they were typed.
    fn best(&self, sql: &mut Sql) {
        let Some(search) = self.search else {
            sql.push("SELECT ord, '' AS value FROM (");
            self.positions(sql, self.limit);
            sql.push(")");
            return;
        };
        let rank = if search.exact {
            "bm25(search_exact, 4, 2, 1, 1, 0.5)"
        } else {
            "bm25(search, 4, 2, 1, 1, 0.5)"
        };
        sql.push("SELECT ord, CAST(rank AS TEXT) AS value FROM (SELECT f.rowid AS ord, ")
            .push(rank);
        if !search.typed.is_empty() {
            sql.push(" - 1000 * ");
            having(sql, search.exact, search.typed, "f.rowid");
        }
        sql.push(" AS rank");
        self.walk_search(sql, search);
        sql.push(" ORDER BY 2, 1")
            .push(" LIMIT +")
            .push_bind(self.limit)
            .push(")");
    }

    /// The positions in list order, up to the limit.
    fn positions(&self, sql: &mut Sql, limit: i64) {
        match self.driver() {
            Driver::Facet(driver) if driver.values.len() > VALUES_MAX => {
                self.arm(sql, driver, &driver.values);
            }
            Driver::Facet(driver) => {
                for (n, value) in driver.values.iter().enumerate() {
                    if n > 0 {
                        sql.push(" UNION ");
                    }
                    self.arm(sql, driver, std::slice::from_ref(value));
                }
            }
            Driver::Search(search) => {
                sql.push("SELECT f.rowid AS ord");
                self.walk_search(sql, search);
            }
            driver @ (Driver::Dates | Driver::All) => {
                sql.push("SELECT f.ord FROM entry f");
                sql.push(if matches!(driver, Driver::Dates) {
                    " INDEXED BY entry_span WHERE "
                } else {
                    " WHERE "
                });
                self.within(sql, "f.ord");
                self.rest(sql, driver, "f.ord");
            }
        }
        sql.push(" ORDER BY 1")
            .push(if self.sort.descending { " DESC" } else { "" });
        sql.push(" LIMIT +").push_bind(limit);
    }

    fn driver(&self) -> Driver<'a> {
        let positive = self.conditions.iter().filter(|c| c.role != Role::None);
        match (positive.min_by_key(|c| c.matches), self.search) {
            (Some(condition), None) => Driver::Facet(condition),
            (Some(condition), Some(search)) if condition.matches * SEARCH_COST <= search.finds => {
                Driver::Facet(condition)
            }
            (_, Some(search)) => Driver::Search(search),
            (None, None) if self.when.is_some() => Driver::Dates,
            (None, None) => Driver::All,
        }
    }

    fn arm(&self, sql: &mut Sql, driver: &'a Condition, values: &[String]) {
        sql.push(if values.len() > 1 {
            "SELECT DISTINCT"
        } else {
            "SELECT"
        });
        sql.push(if driver.dated {
            " f.ord FROM span f WHERE f.kind = "
        } else {
            " f.ord FROM facet f WHERE f.kind = "
        });
        sql.push_bind(self.kind.to_owned());
        sql.push(" AND f.name = ")
            .push_bind(driver.name.clone())
            .push(" AND f.value");
        any_of(sql, values);
        sql.push(" AND ");
        self.within(sql, "f.ord");
        self.rest(sql, Driver::Facet(driver), "f.ord");
    }

    fn walk_search(&self, sql: &mut Sql, search: Search<'a>) {
        sql.push(if search.exact {
            " FROM search_exact f WHERE f.search_exact"
        } else {
            " FROM search f WHERE f.search"
        });
        sql.push(" MATCH ")
            .push_bind(search.expression.to_owned())
            .push(" AND ");
        self.within(sql, "f.rowid");
        self.rest(sql, Driver::Search(search), "f.rowid");
    }

    /// Every condition that the driver does not cover.
    fn rest(&self, sql: &mut Sql, driver: Driver<'_>, ord: &'static str) {
        let seen_to = |c: &Condition| matches!(driver, Driver::Facet(d) if std::ptr::eq(c, d));
        for condition in self
            .conditions
            .iter()
            .filter(|c| c.role != Role::Drive && !seen_to(c))
        {
            sql.push(if condition.role == Role::None {
                " AND NOT EXISTS"
            } else {
                " AND EXISTS"
            });
            sql.push(if condition.dated {
                " (SELECT 1 FROM span x"
            } else {
                " (SELECT 1 FROM facet x"
            });
            sql.push(" WHERE x.kind = ").push_bind(self.kind.to_owned());
            sql.push(" AND x.name = ")
                .push_bind(condition.name.clone())
                .push(" AND x.value");
            any_of(sql, &condition.values);
            sql.push(" AND x.ord = ").push(ord).push(")");
        }
        if let Some(when) = self.when {
            if matches!(driver, Driver::Dates) || matches!(driver, Driver::Facet(d) if d.dated) {
                sql.push(" AND f.earliest IS NOT NULL AND f.");
                spans(sql, when, " AND f.");
            } else {
                sql.push(" AND EXISTS (SELECT 1 FROM entry s INDEXED BY entry_span WHERE s.ord = ")
                    .push(ord);
                sql.push(" AND s.earliest IS NOT NULL AND s.");
                spans(sql, when, " AND s.");
                sql.push(")");
            }
        }
        if let (Some(search), false) = (self.search, matches!(driver, Driver::Search(_))) {
            sql.push(if search.exact {
                " AND EXISTS (SELECT 1 FROM search_exact w WHERE w.search_exact MATCH "
            } else {
                " AND EXISTS (SELECT 1 FROM search w WHERE w.search MATCH "
            });
            sql.push_bind(search.expression.to_owned())
                .push(" AND w.rowid = ")
                .push(ord)
                .push(")");
        }
    }

    /// The range, continued after the last record seen.
    fn within(&self, sql: &mut Sql, ord: &'static str) {
        let (first, end) = self.range;
        let seen = self
            .after
            .filter(|_| self.sort.is_own())
            .map(|(_, key)| key);
        sql.push(ord).push(" >= ");
        match seen.filter(|_| !self.sort.descending) {
            None => sql.push_bind(first),
            Some(key) => self.position(sql, " AND n.key > ", key),
        };
        sql.push(" AND ").push(ord).push(" < ");
        match seen.filter(|_| self.sort.descending) {
            None => sql.push_bind(end),
            Some(key) => self.position(sql, " AND n.key >= ", key),
        };
    }

    /// The first position whose key is beyond this one; the end where there is none.
    fn position<'s>(&self, sql: &'s mut Sql, beyond: &'static str, key: &str) -> &'s mut Sql {
        sql.push("coalesce((SELECT n.ord FROM entry n WHERE n.kind = ")
            .push_bind(self.kind.to_owned());
        sql.push(beyond)
            .push_bind(key.to_owned())
            .push(" ORDER BY n.key LIMIT 1), ")
            .push_bind(self.range.1)
            .push(")")
    }
}

/// Compares the bounds with a period: may have been then, or certainly was.
fn spans(sql: &mut Sql, when: &DateRange, and: &'static str) {
    sql.push(if when.certain {
        "sure_from <= "
    } else {
        "earliest <= "
    })
    .push_bind(when.to.clone())
    .push(and);
    sql.push(if when.certain {
        "sure_to >= "
    } else {
        "latest >= "
    })
    .push_bind(when.from.clone());
}

/// Always binds one value (a JSON array for several): SQLite limits the number of binds in a
/// statement.
fn any_of(sql: &mut Sql, values: &[String]) {
    match values {
        [value] => sql.push(" = ").push_bind(value.clone()),
        values => sql
            .push(" IN (SELECT j.value FROM json_each(")
            .push_bind(json!(values).to_string())
            .push(") j)"),
    };
}
