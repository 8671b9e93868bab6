//! The built program: it starts, serves, stops, and prints one line if it cannot.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Timeout of every wait here.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// The program without this machine's settings.
pub fn tightrope() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tightrope"));
    for name in [
        "TIGHTROPE_TEXT",
        "TIGHTROPE_DATABASE",
        "TIGHTROPE_LISTEN",
        "TIGHTROPE_LOG",
        "TIGHTROPE_LOG_FORMAT",
        "TIGHTROPE_PUBLIC_URL",
        "TIGHTROPE_REQUESTS_PER_MINUTE",
        "TIGHTROPE_TRUSTED_PROXIES",
    ] {
        command.env_remove(name);
    }
    command
}

/// A running server, stopped when dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts on any free port and waits until it listens.
    pub fn start(database: &Path) -> Self {
        Self::start_with(database, &[])
    }

    /// The same, with the given settings.
    pub fn start_with(database: &Path, settings: &[&str]) -> Self {
        let mut child = tightrope()
            .args(["serve", "--listen", "127.0.0.1:0", "--database"])
            .arg(database)
            .args(settings)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let address = lines
            .by_ref()
            .map(Result::unwrap)
            .find_map(|line| {
                line.split_once("http://")
                    .map(|(_, address)| address.trim().parse().unwrap())
            })
            .expect("the server says where it listens");
        // Drain the rest of the log, or the server would block on the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    /// Sends a request over a real socket; returns head and content.
    pub fn get(&self, path: &str) -> (String, String) {
        get(self.address, path)
    }

    /// Stops it and waits for its exit code.
    pub fn stop(mut self) -> Option<i32> {
        let kill = Command::new("sh")
            .args(["-c", "kill -TERM \"$0\""])
            .arg(self.child.id().to_string())
            .status()
            .unwrap();
        assert!(kill.success());
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(began.elapsed() < PATIENCE, "it does not stop");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_starts_answers_and_stops_gracefully() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&folder.path().join("t.db"));
    let (head, content) = server.get("/v1/events/korean-war");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(content.contains("\"edtf\":\"1950/1953\""), "{content}");
    // An idle connection does not block shutdown forever.
    let _silent = TcpStream::connect(server.address).unwrap();
    let began = Instant::now();
    assert_eq!(server.stop(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(15));
}

#[test]
fn concurrent_starts_without_a_file_create_one_valid_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    let start = |path: PathBuf| std::thread::spawn(move || Server::start(&path));
    let servers = [
        start(path.clone()),
        start(path.clone()),
        start(path.clone()),
    ]
    .map(|s| s.join().unwrap());
    let revision = |server: &Server| {
        let answer: serde_json::Value = serde_json::from_str(&server.get("/v1").1).unwrap();
        answer["meta"]["revision"].as_str().unwrap().to_owned()
    };
    let first = revision(&servers[0]);
    assert!(servers.iter().all(|server| revision(server) == first));
    let mut names: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["t.db", "t.db.lock"]);
}

/// The error line of a command that failed.
pub fn refusal(output: &Output) -> String {
    let stderr = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(!stderr.contains("panicked"), "{stderr}");
    let lines: Vec<&str> = stderr
        .lines()
        .filter(|line| !line.contains(" INFO "))
        .collect();
    assert_eq!(lines.len(), 1, "{stderr}");
    lines[0]
        .strip_prefix("tightrope: ")
        .unwrap_or_else(|| panic!("{stderr}"))
        .to_owned()
}

fn start_with(database: &Path) -> Output {
    tightrope()
        .args(["serve", "--listen", "127.0.0.1:0", "--database"])
        .arg(database)
        .output()
        .unwrap()
}

#[test]
fn files_that_are_no_database_are_refused_in_one_line_and_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let blocked = folder.path().join("blocked.db");
    std::fs::create_dir(folder.path().join("blocked.db.lock")).unwrap();
    for (path, says) in [
        (folder.path().join("no/such/folder/t.db"), "does not exist"),
        (folder.path().to_owned(), "is not a file"),
        (
            file(
                "text.db",
                b"This is a letter, not a database. ".repeat(40).as_slice(),
            ),
            "not an SQLite database",
        ),
        (file("empty.db", b""), "not a Tightrope database"),
        (
            file("stub.db", b"SQLite format 3\0"),
            "not an SQLite database",
        ),
        (blocked, "cannot write"),
        (PathBuf::from(":memory:"), "is not a path"),
        (PathBuf::from("file:t.db"), "is not a path"),
    ] {
        let before = std::fs::read(&path).ok();
        let line = refusal(&start_with(&path));
        assert!(line.contains(says), "{}: {line}", path.display());
        assert_eq!(std::fs::read(&path).ok(), before);
    }
}

#[test]
fn a_port_in_use_is_reported_before_anything_is_built() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let path = folder.path().join("t.db");
    let output = tightrope()
        .args(["--listen", &address, "--database"])
        .arg(&path)
        .output()
        .unwrap();
    let line = refusal(&output);
    assert!(
        line.contains(&address) && line.contains("--listen"),
        "{line}"
    );
    assert!(!path.exists());
}

#[test]
fn bad_settings_are_refused() {
    for (arguments, code) in [
        (vec!["--listen", "nonsense"], 2),
        (vec!["--no-such-flag"], 2),
        (vec!["fly"], 2),
        (vec!["verify"], 2),
        (vec!["--log", "tightrope=loud"], 1),
        (vec!["--trusted-proxies", "1"], 2),
        (
            vec!["--requests-per-minute", "5", "--trusted-proxies", "x"],
            2,
        ),
        (vec!["--requests-per-minute", "0"], 2),
    ] {
        let output = tightrope()
            .args(&arguments)
            .current_dir(std::env::temp_dir())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn a_public_url_that_no_path_can_follow_is_refused_in_one_line() {
    for (url, why) in [
        ("example.org", "whole address"),
        ("/tightrope", "whole address"),
        ("", "whole address"),
        ("ftp://example.org", "begins with https:// or http://"),
        ("https://example.org?x=1", "no query"),
        ("https://example.org/#top", "no fragment"),
        ("https://me:secret@example.org", "no user"),
        ("https://b\u{FC}cher.example", "xn--"),
        ("https://", "host name or port"),
        ("https://example.org:", "host name or port"),
        ("https://example.org:99999", "host name or port"),
        ("https://[::g]", "host name or port"),
        ("https://example.org/a//b", "single slashes"),
        ("https://example.org/../b", "single slashes"),
        ("https://example.org/a b", "letters, digits"),
        ("https://example.org/\"b", "letters, digits"),
    ] {
        let output = tightrope()
            .args(["--public-url", url])
            .current_dir(std::env::temp_dir())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{url}");
        let error = String::from_utf8_lossy(&output.stderr);
        let line = error.lines().next().unwrap_or_default();
        assert!(
            line.contains("--public-url") && line.contains(why),
            "{line}"
        );
    }
}

/// One request on its own connection: header and content.
pub fn get(address: SocketAddr, path: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, content) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), content.to_owned())
}

#[test]
fn an_unread_log_blocks_neither_requests_nor_shutdown() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = tightrope()
        .args(["serve", "--listen", "127.0.0.1:0", "--database"])
        .arg(folder.path().join("t.db"))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    let address: SocketAddr = loop {
        line.clear();
        assert!(
            log.read_line(&mut line).unwrap() > 0,
            "the server says where it listens"
        );
        if let Some((_, address)) = line.split_once("http://") {
            break address.trim().parse().unwrap();
        }
    };
    // Far more lines than a pipe buffers.
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut answers = BufReader::new(stream.try_clone().unwrap());
    for n in 0..2_000 {
        stream
            .write_all(b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n")
            .unwrap();
        let mut length = 0;
        loop {
            line.clear();
            answers.read_line(&mut line).unwrap();
            if line == "\r\n" {
                break;
            }
            if let Some((_, value)) = line.split_once("content-length: ") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut content = vec![0; length];
        answers.read_exact(&mut content).unwrap();
        assert!(length > 0, "{n}");
    }
    let server = Server { child, address };
    assert_eq!(server.stop(), Some(0));
    // Buffered lines can still be read.
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("request"), "{rest}");
}

#[test]
fn a_database_that_is_not_there_is_not_made_by_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/tumen-note.json");
    let example = example.to_str().unwrap();
    let files = || std::fs::read_dir(folder.path()).unwrap().count();
    let run = |arguments: &[&str]| {
        let mut command = tightrope();
        let command = command.args(arguments).args(["--database", "no.db"]);
        command.current_dir(folder.path()).output().unwrap()
    };
    for arguments in [
        &["import", example][..],
        &["remove", "tumen-note"],
        &["export", "comrades-to-strategists"],
    ] {
        let said = refusal(&run(arguments));
        assert!(said.contains("there is no database no.db"), "{said}");
        assert_eq!(files(), 0);
    }
    // A check needs none, and leaves nothing.
    let checked = run(&["import", example, "--check"]);
    let said = String::from_utf8(checked.stdout).unwrap();
    assert!(
        said.starts_with("tumen-note: would be imported, "),
        "{said}"
    );
    assert_eq!(files(), 0);
    let made = run(&["import", example, "--create"]);
    let said = String::from_utf8(made.stdout).unwrap();
    assert!(
        said.starts_with("tumen-note: imported into no.db, "),
        "{said}"
    );
    let again = run(&["import", example]);
    let said = String::from_utf8(again.stdout).unwrap();
    assert_eq!(said, "tumen-note: is in no.db already, exactly so\n");
    let removed = run(&["remove", "tumen-note"]);
    let said = String::from_utf8(removed.stdout).unwrap();
    assert_eq!(said, "tumen-note: removed from no.db\n");
}

#[test]
fn a_bundle_is_read_as_other_systems_save_it() {
    let folder = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/tumen-note.json");
    let text = std::fs::read_to_string(example).unwrap();
    let utf16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let units = "\u{FEFF}".encode_utf16().chain(text.encode_utf16());
        units.flat_map(bytes).collect()
    };
    for (name, bytes, said) in [
        ("mark.json", format!("\u{FEFF}{text}").into_bytes(), None),
        ("lines.json", text.replace('\n', "\r\n").into_bytes(), None),
        (
            "little.json",
            utf16(u16::to_le_bytes),
            Some("is UTF-16; save it as UTF-8"),
        ),
        (
            "big.json",
            utf16(u16::to_be_bytes),
            Some("is UTF-16; save it as UTF-8"),
        ),
        ("empty.json", Vec::new(), Some("not to be read")),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let mut command = tightrope();
        let command = command.arg("import").arg(&file).arg("--check");
        let database = folder.path().join("no.db");
        let output = command.arg("--database").arg(database).output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        match said {
            None => assert!(
                printed.starts_with("tumen-note: would be imported"),
                "{printed}"
            ),
            Some(said) => assert!(printed.contains(said), "{name}: {printed}"),
        }
    }
}
