//! `tightrope serve`: creates the database if needed, then serves.

use crate::config;
use crate::error::{Error, Result};
use crate::format::Base;
use crate::store::{Store, Texts, ensure};
use crate::web;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

pub(super) async fn run(settings: config::Serve) -> Result<()> {
    let address = settings.listen;
    let listener = TcpListener::bind(address)
        .await
        .map_err(|source| Error::Listen { address, source })?;
    ensure(&settings.common.database).await?;
    let store = Store::with_texts(&settings.common.database, Texts::new(settings.texts)).await?;
    let stop = asked_to_stop()?;
    tokio::spawn(Arc::clone(&store).watch());
    let base = Base::new(settings.public_url.as_deref());
    let service = web::Settings {
        connections_max: settings.connections_max,
        requests_max: settings.requests_max,
        requests_per_minute: settings.requests_per_minute,
        trusted_proxies: settings.trusted_proxies,
        contact: settings.contact,
        security_contact: settings.security_contact,
    };
    web::serve(listener, web::WebService::new(store, base, &service), stop).await
}

/// Resolves on SIGTERM or Ctrl-C.
fn asked_to_stop() -> Result<impl Future<Output = ()> + Send + 'static> {
    let signals = |source| Error::Io {
        doing: "listen for",
        path: "signals".into(),
        source,
    };
    let mut terminate = signal(SignalKind::terminate()).map_err(signals)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(signals)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
