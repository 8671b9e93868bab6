//! The server's life: listen, take connections within limits, and stop without cutting anyone off, within a deadline.

use super::shell::{Misaddressed, Shell};
use crate::error::{Error, Result};
use axum::http::{Request, Version, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

/// How long a stop waits for answers that have begun.
const DRAIN_MS_MAX: u64 = 10_000;
/// From the last answer, or the connection's beginning, to the end of the next request's header: silence, a header
/// that drips in, and a connection that nobody uses are all cut off.
const HEADER_MS_MAX: u64 = 10_000;
/// How long a reader may take nothing of an answer.
const WRITE_MS_MAX: u64 = 30_000;
/// After a failure to accept, such as too many open files, accepting rests.
const ACCEPT_REST_MS: u64 = 100;

/// Serves until `stop` resolves, then finishes what has begun, for ten seconds at most.
pub async fn serve(
    listener: TcpListener,
    shell: Shell,
    connections: usize,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let address = listener.local_addr().map_err(listening)?;
    let places = Arc::new(Semaphore::new(connections));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    tracing::info!("listening on http://{address}");
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(ACCEPT_REST_MS)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // One too many is closed at once: it learns more from that than from waiting.
        if let Ok(place) = Arc::clone(&places).try_acquire_owned() {
            let served = graceful.watch(connection(stream, shell.clone()));
            let open = shell.ops().counts.connections.clone();
            open.inc();
            tokio::spawn(async move {
                // What breaks a connection is between it and its client.
                let _ = served.await;
                open.dec();
                drop(place);
            });
        }
    }
    shell.ops().stop();
    drop(listener);
    tracing::info!("stopping: finishing what has begun");
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(Duration::from_millis(DRAIN_MS_MAX)) => {
            tracing::warn!("stopped before every answer was finished");
        }
    }
    tracing::info!("stopped");
    Ok(())
}

/// HTTP/1 on one connection; a proxy speaks the newer versions.
fn connection(
    stream: TcpStream,
    shell: Shell,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> {
    // Answers are written whole; waiting to fill packets only delays them.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(Duration::from_millis(WRITE_MS_MAX)));
    let service = service_fn(move |mut request: Request<Incoming>| {
        let shell = shell.clone();
        async move {
            if misaddressed(&request) {
                request.extensions_mut().insert(Misaddressed);
            }
            Ok::<_, Infallible>(shell.answer(request).await)
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        // Who has said all it will is answered all the same.
        .half_close(true)
        .header_read_timeout(Duration::from_millis(HEADER_MS_MAX))
        .serve_connection(TokioIo::new(Box::pin(stream)), service)
}

/// RFC 9112 3.2: one well-formed `Host`, which only HTTP/1.0 may leave out. It is never used for more.
fn misaddressed(request: &Request<Incoming>) -> bool {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let (first, second) = (hosts.next(), hosts.next());
    let well_formed = |host: &[u8]| {
        !host.is_empty() && host.iter().all(|b| b.is_ascii_alphanumeric() || b"-._~:[]%!$&'()*+,;=".contains(b))
    };
    match (first, second) {
        (Some(host), None) => !well_formed(host.as_bytes()),
        (None, _) => request.version() != Version::HTTP_10,
        _ => true,
    }
}

fn listening(source: std::io::Error) -> Error {
    Error::Io { doing: "serve", path: "the listening socket".into(), source }
}
