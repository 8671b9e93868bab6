//! A running server over raw sockets: bad hosts, slow clients, too many clients, and responses in
//! progress when the file is removed or the server stops.

use super::app::seeded;
use super::command::{PATIENCE, Server, tightrope};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Sends raw bytes; returns everything until the connection closes.
fn raw(server: &Server, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(bytes).unwrap();
    let mut answer = Vec::new();
    // After a reset nothing more comes.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn server() -> (tempfile::TempDir, Server) {
    let (folder, path) = seeded();
    let server = Server::start(&path);
    (folder, server)
}

/// Requests, and how the status of the response begins.
const REQUESTS: [(&str, &str); 18] = [
    (
        "GET /v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "200",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost: [::1]:8080\r\nConnection: close\r\n\r\n",
        "200",
    ),
    (
        "GET http://other.example/v1 HTTP/1.1\r\nHost: other.example\r\nConnection: \
                close\r\n\r\n",
        "200",
    ),
    ("GET /v1 HTTP/1.0\r\n\r\n", "200"),
    ("GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n", "400"),
    (
        "GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost: a:b\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost: ::1\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "GET a:80 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "400",
    ),
    (
        "CONNECT a:80 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "400",
    ),
    ("GET /v1 HTTP/1.1\r\nHost : a\r\n\r\n", "400"),
    ("GET /v1\0 HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
    (
        "POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: \
                chunked\r\n\r\n0\r\n\r\n",
        "4",
    ),
    (
        "GET /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "400",
    ),
    ("NONSENSE\r\n\r\n", "400"),
];

#[test]
fn bad_hosts_and_malformed_requests_are_refused() {
    let (_folder, server) = server();
    for (request, status) in REQUESTS {
        let answer = raw(&server, request.as_bytes());
        assert!(answer.starts_with("HTTP/1."), "{request}: {answer}");
        assert!(answer[9..].starts_with(status), "{request}: {answer}");
    }
    let refused = raw(
        &server,
        b"GET /v1?x=y HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
    );
    assert!(
        refused.contains("application/problem+json") && refused.contains("\"malformed\""),
        "{refused}"
    );
    // A foreign host is served, but never echoed.
    let foreign = raw(
        &server,
        b"GET /v1/events HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: \
            evil.example\r\nConnection: close\r\n\r\n",
    );
    assert!(!foreign.contains("evil.example"));
    let long = format!(
        "GET /v1?{} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "a".repeat(9_000)
    );
    assert!(raw(&server, long.as_bytes()).contains(" 414 "));
}

#[test]
fn idle_and_slow_connections_time_out_while_others_are_served() {
    let (_folder, server) = server();
    let slow: Vec<TcpStream> = ["", "GET /v1", "GET /v1 HTTP/1.1\r\nHost: a\r\nX-Slow: "]
        .into_iter()
        .cycle()
        .take(60)
        .map(|begun| {
            let mut stream = TcpStream::connect(server.address).unwrap();
            stream.write_all(begun.as_bytes()).unwrap();
            stream.set_read_timeout(Some(PATIENCE)).unwrap();
            stream
        })
        .collect();
    let mut drip = TcpStream::connect(server.address).unwrap();
    let began = Instant::now();
    let dripping = std::thread::spawn(move || {
        // A byte now and then does not extend the timeout.
        while began.elapsed() < PATIENCE {
            if drip.write_all(b"G").is_err() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(500));
        }
        false
    });
    assert!(
        server.get("/v1/events").0.contains(" 200 "),
        "a polite client is served meanwhile"
    );
    for mut stream in slow {
        let mut answer = Vec::new();
        let ended = stream.read_to_end(&mut answer);
        assert!(
            ended.is_ok() || ended.is_err_and(|e| e.kind() != std::io::ErrorKind::WouldBlock),
            "not closed"
        );
    }
    assert!(
        dripping.join().unwrap(),
        "a slow client is not disconnected"
    );
}

#[test]
fn connections_over_the_limit_are_closed_until_others_end() {
    let (_folder, path) = seeded();
    let server = Server::start_with(&path, &["--connections-max", "5"]);
    let held: Vec<TcpStream> = (0..5)
        .map(|_| TcpStream::connect(server.address).unwrap())
        .collect();
    // Once one of the five is answered, all are accepted.
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(raw(&server, b"GET /livez HTTP/1.0\r\n\r\n"), "");
    drop(held);
    let began = Instant::now();
    while raw(&server, b"GET /livez HTTP/1.0\r\n\r\n").is_empty() {
        assert!(
            began.elapsed() < PATIENCE,
            "no connection is accepted again"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_steady_load_is_never_refused() {
    let (_folder, server) = server();
    let address = server.address;
    let asking = |who: usize| {
        std::thread::spawn(move || {
            let (began, mut asked) = (Instant::now(), 0);
            while began.elapsed() < Duration::from_secs(4) {
                asked += 1;
                // Each request differs, so none is a cache hit.
                let path = format!(
                    "/v1/claims?sort=-title&limit={}&id__not=n{who}-{asked}",
                    1 + asked % 400
                );
                let mut stream = TcpStream::connect(address).unwrap();
                stream.set_read_timeout(Some(PATIENCE)).unwrap();
                write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
                let mut answer = String::new();
                stream.read_to_string(&mut answer).unwrap();
                assert!(
                    answer.starts_with("HTTP/1.0 200") || answer.starts_with("HTTP/1.1 200"),
                    "{path}: {answer}"
                );
            }
        })
    };
    for one in [asking(0), asking(1), asking(2)] {
        one.join().unwrap();
    }
}

#[test]
fn the_healthcheck_reports_health_in_its_exit_code() {
    let (_folder, server) = server();
    let ask = |address: &str| {
        tightrope()
            .args(["healthcheck", "--listen", address])
            .output()
            .unwrap()
    };
    assert!(ask(&server.address.to_string()).status.success());
    assert!(
        ask(&format!("0.0.0.0:{}", server.address.port()))
            .status
            .success(),
        "0.0.0.0 includes this machine"
    );
    let address = server.address.to_string();
    assert_eq!(server.stop(), Some(0));
    let output = ask(&address);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("does not answer"),
        "{output:?}"
    );
}

fn ready(server: &Server) -> (bool, serde_json::Value) {
    let (head, content) = server.get("/readyz");
    (
        head.contains(" 200 "),
        serde_json::from_str(&content).unwrap(),
    )
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_removed_or_damaged_file_is_reported_and_never_served_wrong() {
    let (folder, server) = server();
    let (path, aside) = (
        folder.path().join("test.db"),
        folder.path().join("aside.db"),
    );
    let whole = std::fs::read(&path).unwrap();
    let asked = |n: usize| server.get(&format!("/v1/events?limit={n}"));
    // Removed: the open file is still served.
    std::fs::rename(&path, &aside).unwrap();
    until("a missing file is not reported", || {
        ready(&server).1["trouble"].is_string()
    });
    assert!(ready(&server).0 && asked(2).0.contains(" 200 "));
    // Replaced by an invalid file: likewise.
    std::fs::write(&path, "This is a letter, not a database.").unwrap();
    until("an invalid file is not reported", || {
        ready(&server).1["trouble"]
            .as_str()
            .is_some_and(|t| t.contains("place"))
    });
    assert!(ready(&server).0 && asked(3).0.contains(" 200 "));
    // Restored.
    std::fs::rename(&aside, &path).unwrap();
    until("a restored file is not noticed", || {
        ready(&server).1["trouble"].is_null()
    });
    // Modified in place: nothing is served from it, and no wrong row.
    let spoil = |path: &Path, bytes: &[u8]| {
        let mut file = std::fs::File::options()
            .write(true)
            .truncate(true)
            .open(path)
            .unwrap();
        file.write_all(bytes).unwrap();
    };
    spoil(&path, &whole[..whole.len() / 3]);
    until("a damaged file is not reported", || !ready(&server).0);
    assert!(asked(4).0.contains(" 503 ") && asked(4).0.to_lowercase().contains("retry-after"));
    assert_eq!(ready(&server).1["status"], "damaged");
    assert!(server.get("/livez").0.contains(" 200 ") && server.get("/docs").0.contains(" 200 "));
    // Replaced by a valid file, the server recovers.
    std::fs::write(&aside, &whole).unwrap();
    std::fs::rename(&aside, &path).unwrap();
    until("a valid file is not served again", || {
        ready(&server).0 && asked(5).0.contains(" 200 ")
    });
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn a_file_overwritten_in_place_is_never_served_wrong() {
    let (folder, server) = server();
    let path = folder.path().join("test.db");
    let whole = std::fs::read(&path).unwrap();
    let right = server.get("/v1/claims?limit=400&sort=-title").1;
    let right: serde_json::Value = serde_json::from_str(&right).unwrap();
    let enough = Arc::new(AtomicBool::new(false));
    let address = server.address;
    let asking = std::thread::spawn({
        let enough = Arc::clone(&enough);
        move || {
            let mut statuses = BTreeMap::new();
            let mut n = 0;
            while !enough.load(Ordering::Relaxed) {
                n += 1;
                // Each request differs, so none is a cache hit.
                let path = format!("/v1/claims?limit=400&sort=-title&id__not=n{n}");
                let (head, content) = super::command::get(address, &path);
                let status = head.split(' ').nth(1).unwrap_or_default().to_owned();
                if status == "200" {
                    let body: serde_json::Value = serde_json::from_str(&content).unwrap();
                    assert_eq!(body["data"], right["data"], "{path}");
                } else {
                    assert_eq!(status, "503", "{path}: {head} {content}");
                }
                *statuses.entry(status).or_insert(0) += 1;
            }
            statuses
        }
    });
    let over = |bytes: &[u8]| {
        let mut file = std::fs::File::options().write(true).open(&path).unwrap();
        file.write_all(bytes).unwrap();
    };
    for turn in 0..3 {
        std::thread::sleep(Duration::from_millis(200));
        over(&vec![turn; whole.len()]);
        std::thread::sleep(Duration::from_millis(200));
        over(&whole);
        until("the server does not recover", || {
            server
                .get(&format!("/v1/events?limit={}", 10 + turn))
                .0
                .contains(" 200 ")
        });
    }
    enough.store(true, Ordering::Relaxed);
    let statuses = asking.join().unwrap();
    assert!(statuses.len() == 2, "{statuses:?}");
}

#[test]
fn requests_in_flight_are_answered_during_shutdown() {
    let (_folder, server) = server();
    let address = server.address;
    let asking: Vec<_> = (0..20)
        .map(|who: usize| {
            std::thread::spawn(move || {
                let (mut answered, mut lost) = (0, 0);
                // A refused connection never started.
                while let Ok(mut stream) = TcpStream::connect(address) {
                    stream.set_read_timeout(Some(PATIENCE)).unwrap();
                    let request = format!(
                        "GET /v1/claims?id__not=n{who}-{answered} HTTP/1.1\r\nHost: a\r\n\r\n"
                    );
                    let mut answer = [0; 12];
                    let read = stream
                        .write_all(request.as_bytes())
                        .and_then(|()| stream.read_exact(&mut answer));
                    lost += usize::from(read.is_err());
                    assert!(
                        [&b"HTTP/1.1 200"[..], b"HTTP/1.1 503", &[0; 12]].contains(&&answer[..])
                    );
                    answered += 1;
                }
                (answered, lost)
            })
        })
        .collect();
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(server.stop(), Some(0));
    let counts: Vec<(usize, usize)> = asking.into_iter().map(|one| one.join().unwrap()).collect();
    assert!(
        counts.iter().all(|(answered, _)| *answered > 0),
        "{counts:?}"
    );
    // One connection can still arrive in the microseconds between the last look at the queue and
    // its close.
    assert!(
        counts.iter().map(|(_, lost)| lost).sum::<usize>() <= 1,
        "{counts:?}"
    );
}
