//! The database's own constraints refuse invalid rows of every sort.

use super::app::database;
use super::faulty_codings::BAD_CODINGS;
use super::faulty_rows::BAD;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

#[tokio::test]
async fn bad_rows_of_every_sort_are_refused() {
    let (_folder, path) = database();
    let mut conn: SqliteConnection = SqliteConnectOptions::new()
        .filename(&path)
        .foreign_keys(true)
        .connect()
        .await
        .unwrap();
    let mut messages = String::new();
    for (what, sql) in BAD.into_iter().chain(BAD_CODINGS) {
        sqlx::raw_sql("BEGIN").execute(&mut conn).await.unwrap();
        let verdict = match sqlx::raw_sql(sql).execute(&mut conn).await {
            // A statement that touches no row would prove nothing.
            Ok(done) if done.rows_affected() == 0 => panic!("{what}: no row was touched"),
            Ok(_) => sqlx::raw_sql("COMMIT").execute(&mut conn).await.map(drop),
            Err(error) => Err(error),
        };
        let message = verdict.expect_err(what).to_string();
        assert!(
            message.contains("constraint") || message.contains("cannot store"),
            "{what}: {message}"
        );
        messages = messages + &message + "\n";
        sqlx::raw_sql("ROLLBACK").execute(&mut conn).await.unwrap();
    }
    // Each named check refused at least one row: a dropped check would be missed.
    let schema: Vec<String> =
        sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE sql LIKE '%CONSTRAINT%'")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    let schema = schema.join("\n");
    let names: Vec<&str> = schema
        .split("CONSTRAINT ")
        .skip(1)
        .filter_map(|rest| rest.split(' ').next())
        .collect();
    assert!(names.len() >= 50, "{}", names.len());
    for name in names {
        assert!(messages.contains(name), "no row violates `{name}`");
    }
    conn.close().await.unwrap();
}

/// The columns of a table's key.
const KEY: &str = "SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info($1)
    WHERE pk > 0 ORDER BY pk)";

/// Every foreign key of every table, from the schema: one row is pointed at a missing target, and
/// the commit must fail.
#[tokio::test]
async fn every_foreign_key_is_enforced() {
    let (_folder, path) = database();
    let mut conn: SqliteConnection = SqliteConnectOptions::new()
        .filename(&path)
        .foreign_keys(true)
        .connect()
        .await
        .unwrap();
    let keys: Vec<(String, i64, String)> = sqlx::query_as(
        "SELECT t.name, k.id, group_concat(k.\"from\") FROM sqlite_schema t,
            pragma_foreign_key_list(t.name) k
            WHERE t.type = 'table' GROUP BY 1, 2 ORDER BY 1, 2",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    let mut tried = 0;
    for (table, _, columns) in keys {
        // Columns that name a kind or a scheme are generated; one real column with a dangling value
        // is enough.
        let generated: Vec<String> =
            sqlx::query_scalar("SELECT name FROM pragma_table_xinfo($1) WHERE hidden IN (2, 3)")
                .bind(&table)
                .fetch_all(&mut conn)
                .await
                .unwrap();
        let column = columns
            .split(',')
            .rfind(|c| !generated.iter().any(|g| g == c))
            .unwrap()
            .to_owned();
        let value = if column == "step" || column == "side" {
            "999"
        } else {
            "'astray'"
        };
        sqlx::raw_sql("BEGIN").execute(&mut conn).await.unwrap();
        // Check constraints would refuse some of these first; this tests only foreign keys.
        sqlx::raw_sql("PRAGMA ignore_check_constraints = 1")
            .execute(&mut conn)
            .await
            .unwrap();
        let key: String = sqlx::query_scalar(KEY)
            .bind(&table)
            .fetch_one(&mut conn)
            .await
            .unwrap();
        let mut sql = sqlx::QueryBuilder::<sqlx::Sqlite>::new("UPDATE ");
        sql.push(format!(
            "{table} SET {column} = {value} WHERE ({key}) = \
                (SELECT {key} FROM {table} WHERE {column} IS NOT NULL LIMIT 1)"
        ));
        let done = sql.build().execute(&mut conn).await.unwrap();
        assert_eq!(
            done.rows_affected(),
            1,
            "{table}.{column}: the fixture has no row to test"
        );
        let refused = sqlx::raw_sql("COMMIT")
            .execute(&mut conn)
            .await
            .map(drop)
            .expect_err(&format!("{table}.{column}"));
        assert!(
            refused.to_string().contains("FOREIGN KEY"),
            "{table}.{column}: {refused}"
        );
        sqlx::raw_sql("ROLLBACK").execute(&mut conn).await.unwrap();
        tried += 1;
    }
    assert!(tried > 70, "{tried}");
    conn.close().await.unwrap();
}
