//! The complete data as files: their bytes depend on the revision alone, over HTTP and on the
//! command line.

use super::app::{App, add_fixture, database};
use super::bundle::{Place, stdout_of};
use super::command::tightrope;
use super::oracle;
use serde_json::Value;
use std::io::{Cursor, Read};
use std::path::Path;
use tightrope::store::FILES;

fn exported(database: &Path, folder: &Path) {
    let output = tightrope()
        .args(["export", "--data"])
        .arg(folder)
        .arg("--database")
        .arg(database)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let stdout = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = stdout
        .lines()
        .map(|line| line.rsplit('/').next().unwrap())
        .collect();
    assert_eq!(names, FILES.map(|(name, ..)| name));
}

#[tokio::test]
async fn equal_data_give_equal_bytes_over_http_and_on_the_command_line() {
    let (one, path) = database();
    let (other, again) = database();
    // Published a second time, from scratch.
    tightrope::store::rebuild(&again, add_fixture)
        .await
        .unwrap();
    let (first, second) = (one.path().join("data"), other.path().join("data"));
    exported(&path, &first);
    exported(&again, &second);
    let app = App::of(one, &path).await;
    let listing = app.ok("/v1/export").await;
    for (file, (name, media, _)) in listing["data"]["files"]
        .as_array()
        .unwrap()
        .iter()
        .zip(FILES)
    {
        let reply = app.get(file["href"].as_str().unwrap()).await;
        assert_eq!(reply.header("content-type"), media);
        assert!(reply.header("content-disposition").contains(name));
        let bytes = std::fs::read(first.join(name)).unwrap();
        assert!(
            bytes == reply.bytes,
            "{name}: the command line gives different bytes"
        );
        assert!(
            bytes == std::fs::read(second.join(name)).unwrap(),
            "{name}: equal data, different bytes"
        );
    }
    let left: Vec<_> = std::fs::read_dir(&first).unwrap().collect();
    assert_eq!(left.len(), FILES.len(), "temporary files are left behind");
    assert_eq!(
        app.get("/v1/export/tightrope.tar").await.status.as_u16(),
        404
    );
    assert_eq!(
        app.get("/v1/export/tightrope.zip?x=1")
            .await
            .status
            .as_u16(),
        400
    );
}

/// The rows of a table, and its head.
fn table(bytes: &[u8]) -> (csv::StringRecord, Vec<csv::StringRecord>) {
    let mut reader = csv::Reader::from_reader(bytes);
    let head = reader.headers().unwrap().clone();
    (head, reader.records().map(Result::unwrap).collect())
}

#[tokio::test]
async fn a_table_of_the_package_is_the_table_that_is_served() {
    let (folder, path) = database();
    let app = App::of(folder, &path).await;
    let bytes = app.get("/v1/export/tightrope.zip").await.bytes;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut codes = 0;
    for spec in tightrope::model::ALL {
        let mut packed = Vec::new();
        let name = format!("{}.csv", spec.plural);
        archive
            .by_name(&name)
            .unwrap()
            .read_to_end(&mut packed)
            .unwrap();
        let (head, rows) = table(&packed);
        // The package has whole records; a list leaves details out unless it is asked for them.
        let fields: Vec<&str> = spec.every_field().map(|field| field.name).collect();
        let mut served = Vec::new();
        for collection in oracle::collections(&app, spec).await {
            let asked = format!("{collection}.csv?fields={}", fields.join(","));
            let whole = app.get(&asked).await.bytes;
            let short = app.get(&format!("{collection}.csv")).await.bytes;
            let ((all, found), (some, listed)) = (table(&whole), table(&short));
            assert_eq!(all, head, "{name}");
            for (long, short) in found.iter().zip(&listed) {
                let cell = |column: &str| all.iter().position(|name| name == column);
                for (column, value) in some.iter().zip(short) {
                    assert_eq!(&long[cell(column).unwrap()], value, "{name}: {column}");
                }
            }
            assert_eq!(found.len(), listed.len(), "{name}");
            served.push((whole, found));
        }
        // Passages are served document by document, all other kinds byte for byte.
        match &served[..] {
            [(whole, _)] => assert!(*whole == packed, "{name}"),
            several => {
                let all: usize = several.iter().map(|(_, found)| found.len()).sum();
                assert_eq!(all, rows.len(), "{name}");
                let found = several.iter().flat_map(|(_, found)| found);
                assert!(found.into_iter().all(|row| rows.contains(row)), "{name}");
            }
        }
        let is_code = |(column, cell): (&str, &str)| column.starts_with("x_") && !cell.is_empty();
        let cells = rows.iter().flat_map(|row| head.iter().zip(row));
        codes += cells.filter(|cell| is_code(*cell)).count();
    }
    assert!(codes > 500, "{codes} cells with codes");
}

#[tokio::test]
async fn the_exported_database_has_no_internal_tables() {
    let (folder, path) = database();
    let app = App::of(folder, &path).await;
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("tightrope.sqlite");
    std::fs::write(&file, app.get("/v1/export/tightrope.sqlite").await.bytes).unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(&file)
        .read_only(true);
    let mut conn = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let sound: String = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut conn)
        .await
        .unwrap();
    assert_eq!(sound, "ok");
    let ours = "SELECT name FROM sqlite_schema WHERE type = 'view'
        OR name IN ('_sqlx_migrations', 'publication', 'imported', 'edition')";
    let ours: Vec<String> = sqlx::query_scalar(ours).fetch_all(&mut conn).await.unwrap();
    assert_eq!(ours, Vec::<String>::new());
    let count = "SELECT count(*) FROM search WHERE search MATCH 'refugees'";
    assert!(
        sqlx::query_scalar::<_, i64>(count)
            .fetch_one(&mut conn)
            .await
            .unwrap()
            > 0
    );
}

#[tokio::test]
async fn every_record_is_a_line() {
    let (folder, path) = database();
    let app = App::of(folder, &path).await;
    let kinds = app.ok("/v1").await["data"]["kinds"].clone();
    let all: u64 = kinds
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind["count"].as_u64().unwrap())
        .sum();
    let lines = app.get("/v1/export/tightrope.ndjson").await.text;
    assert_eq!(lines.lines().count() as u64, all);
    for line in lines.lines().step_by(40) {
        let record: Value = serde_json::from_str(line).unwrap();
        assert_eq!(
            app.ok(record["href"].as_str().unwrap()).await["data"],
            record
        );
    }
}

#[test]
fn an_unwritable_folder_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("taken");
    std::fs::write(&taken, "").unwrap();
    let database = folder.path().join("t.db");
    let output = tightrope()
        .args(["export", "--create", "--data"])
        .arg(&taken)
        .arg("--database")
        .arg(database)
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("cannot make"),
        "{output:?}"
    );
}

/// Whatever was imported first, and in whatever order its records stood, the files are the same.
#[tokio::test]
async fn exports_do_not_depend_on_the_history_of_the_data() {
    let mut exported = Vec::new();
    for twin_first in [true, false] {
        let place = Place::new().await;
        let bundle = std::fs::read_to_string(&place.bundle).unwrap();
        let mut twin: Value =
            serde_json::from_str(&bundle.replace("harbour-note", "harbour-twin")).unwrap();
        for list in ["actors", "events", "claims", "risks"] {
            twin[list].as_array_mut().unwrap().reverse();
        }
        let twin = place.file("twin.json", twin.to_string());
        let (first, second) = if twin_first {
            (&twin, &place.bundle)
        } else {
            (&place.bundle, &twin)
        };
        stdout_of(&place.run("import", &[first]));
        stdout_of(&place.run("import", &[second]));
        // Gone again, and come back.
        stdout_of(&place.run("remove", &[Path::new("harbour-note")]));
        stdout_of(&place.run("import", &[&place.bundle]));
        let out = place.folder.path().join("out");
        stdout_of(&place.run("export", &[Path::new("--data"), &out]));
        let files = FILES.map(|(name, ..)| std::fs::read(out.join(name)).unwrap());
        exported.push(files);
    }
    for (n, (name, ..)) in FILES.iter().enumerate() {
        assert!(exported[0][n] == exported[1][n], "{name}");
    }
}
