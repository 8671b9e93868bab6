//! The server's life: listen, serve, and stop without cutting anyone off, within a deadline.

use crate::error::{Error, Result};
use axum::Router;
use std::future::Future;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long a stop waits for answers that have begun.
const DRAIN_MS_MAX: u64 = 10_000;

/// Serves until `stop` resolves, then finishes what has begun, for ten seconds at most.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let address = listener.local_addr().map_err(listening)?;
    let (stopping, mut stopped) = watch::channel(false);
    let graceful = async move {
        stop.await;
        tracing::info!("stopping: finishing what has begun");
        stopping.send_replace(true);
    };
    let deadline = async move {
        // The sender lives as long as the server; if it is gone, the server ended by itself.
        if stopped.wait_for(|stopping| *stopping).await.is_err() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(Duration::from_millis(DRAIN_MS_MAX)).await;
    };
    tracing::info!("listening on http://{address}");
    tokio::select! {
        served = axum::serve(listener, router).with_graceful_shutdown(graceful) => served.map_err(listening)?,
        () = deadline => tracing::warn!("stopped before every answer was finished"),
    }
    tracing::info!("stopped");
    Ok(())
}

fn listening(source: std::io::Error) -> Error {
    Error::Io { doing: "serve", path: "the listening socket".into(), source }
}
