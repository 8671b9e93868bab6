//! The server's lifecycle: listen, accept connections within limits, and shut down gracefully
//! within a deadline.

use crate::error::{Error, Result};
use crate::limits;
use crate::web::edge::slow_reader::Paced;
use crate::web::service::WebService;
use axum::extract::ConnectInfo;
use axum::http::Request;
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

/// How long shutdown waits for responses in progress.
const DRAIN_MS_MAX: u64 = 10_000;
/// After a stop signal, keep accepting this long so that load balancers polling /readyz can drain
/// us.
const LATE_MS: u64 = 1_000;
/// Pause after a failed accept, such as too many open files.
const ACCEPT_REST_MS: u64 = 100;

/// Serves until `stop` resolves, then finishes requests in progress, for ten seconds at most.
pub async fn serve(
    listener: TcpListener,
    service: WebService,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let address = listener.local_addr().map_err(listening)?;
    let permits = Arc::clone(&service.admission().connections);
    let all = u32::try_from(service.admission().connections_max).unwrap_or(u32::MAX);
    let graceful = GracefulShutdown::new();
    let take = |stream: TcpStream| {
        // Beyond the limit, close at once: a client learns more from that than from waiting.
        let Ok(permit) = Arc::clone(&permits).try_acquire_owned() else {
            return;
        };
        let served = graceful.watch(connection(stream, service.clone()));
        let open = service.metrics().counters.connections.clone();
        open.inc();
        tokio::spawn(async move {
            // A connection error concerns only that client.
            let _ = served.await;
            open.dec();
            drop(permit);
        });
    };
    tracing::info!("listening on http://{address}");
    until(stop, &listener, &take).await;
    tracing::info!("stopping: taking what still comes for a second, then finishing what has begun");
    service.metrics().stop();
    until(
        tokio::time::sleep(Duration::from_millis(LATE_MS)),
        &listener,
        &take,
    )
    .await;
    // A client in the accept queue would lose a request that it has already sent. The runtime may
    // not know of it yet; the kernel does.
    let listener = listener.into_std().map_err(listening)?;
    while let Ok((stream, _)) = listener.accept() {
        let stream = stream
            .set_nonblocking(true)
            .and_then(|()| TcpStream::from_std(stream));
        stream.into_iter().for_each(take);
    }
    drop(listener);
    // A connection whose first request is on its way looks idle, and stopping would cut it off.
    let _ = tokio::time::timeout(Duration::from_millis(LATE_MS), permits.acquire_many(all)).await;
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(Duration::from_millis(DRAIN_MS_MAX)) => {
            tracing::warn!("stopped before every answer was finished");
        }
    }
    tracing::info!("stopped");
    Ok(())
}

/// Accepts connections until `end` resolves.
async fn until(end: impl Future<Output = ()>, listener: &TcpListener, take: &impl Fn(TcpStream)) {
    let mut end = std::pin::pin!(end);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => take(stream),
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(ACCEPT_REST_MS)).await;
                }
            },
            () = &mut end => return,
        }
    }
}

/// Serves HTTP/1 on one connection; a proxy in front speaks the newer versions.
fn connection(
    stream: TcpStream,
    service: WebService,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> {
    // Responses are written whole, so Nagle's algorithm would only delay them.
    let _ = stream.set_nodelay(true);
    // Nobody else needs the address, and each request would pay for it.
    let peer = Some(&stream).filter(|_| service.limits_clients());
    let peer = peer.and_then(|stream| stream.peer_addr().ok());
    let service = service_fn(move |mut request: Request<Incoming>| {
        let service = service.clone();
        if let Some(peer) = peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        async move { Ok::<_, Infallible>(service.answer(request).await) }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        // A client that closed its sending side still gets its response.
        .half_close(true)
        .max_buf_size(limits::BUFFER_BYTES)
        .header_read_timeout(limits::HEADER_TIME)
        .serve_connection(TokioIo::new(Paced::new(stream)), service)
}

fn listening(source: std::io::Error) -> Error {
    Error::Io {
        doing: "serve",
        path: "the listening socket".into(),
        source,
    }
}
