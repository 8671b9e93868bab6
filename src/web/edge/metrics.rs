//! For operators: liveness, readiness and metrics.

use crate::store::Store;
use crate::web::edge::admission::Admission;
use crate::web::edge::cache::Cache;
use crate::web::edge::route::Route;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// Seconds; most responses take well under a millisecond.
const BUCKETS: [f64; 10] = [
    0.000_1, 0.000_3, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 10.0,
];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    route: Route,
    status: u16,
}

/// The counters.
#[derive(Debug, Default)]
pub(in crate::web) struct Counters {
    requests: Family<Labels, Counter>,
    pub panics: Counter,
    pub shed: Counter,
    pub rate_limited: Counter,
    pub hits: Counter,
    pub validated: Counter,
    pub connections: Gauge,
    stopping: AtomicBool,
}

/// The counters and the registry that exports them.
pub(in crate::web) struct Metrics {
    pub counters: Arc<Counters>,
    seconds: Histogram,
    registry: Registry,
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Metrics")
            .field("counters", &self.counters)
            .finish_non_exhaustive()
    }
}

/// Gauges that are read at scrape time.
#[derive(Debug)]
struct Read {
    store: Arc<Store>,
    cache: Arc<Cache>,
    admission: Arc<Admission>,
}

impl Collector for Read {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let (snapshot, work) = (self.store.current(), self.store.work());
        let (open, idle) = snapshot.connections();
        let (kept, weight) = self.cache.size();
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        for (name, help, value) in [
            (
                "tightrope_database_connections",
                "Connections to the database file",
                count(open),
            ),
            (
                "tightrope_database_connections_idle",
                "Idle connections to the database file",
                count(idle),
            ),
            (
                "tightrope_database_open_seconds",
                "Seconds since the served database file was opened",
                snapshot.open_s(),
            ),
            (
                "tightrope_cache_answers",
                "Responses in the cache",
                count(kept),
            ),
            (
                "tightrope_cache_bytes",
                "Size of the cached responses",
                weight,
            ),
            (
                "tightrope_response_buffered_bytes",
                "Response bytes buffered and not yet written",
                count(self.admission.responses.bytes() + self.admission.streams.bytes()),
            ),
        ] {
            let gauge = ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX));
            gauge.encode(encoder.encode_descriptor(name, help, None, gauge.metric_type())?)?;
        }
        let loaded = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        for (name, help, value) in [
            (
                "tightrope_database_statements",
                "SQL statements executed",
                loaded(&work.statements),
            ),
            (
                "tightrope_database_microseconds",
                "Time spent in SQL statements, in microseconds",
                loaded(&work.micros),
            ),
            (
                "tightrope_database_stopped",
                "SQL statements stopped by the CPU time limit",
                loaded(&work.stopped),
            ),
        ] {
            let counter = ConstCounter::new(value);
            counter.encode(encoder.encode_descriptor(
                name,
                help,
                None,
                counter.metric_type(),
            )?)?;
        }
        Ok(())
    }
}

/// Whether the service is ready, and for what.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::web) struct Ready {
    #[schemars(extend("enum" = ["ready", "stopping", "damaged"]))]
    status: &'static str,
    /// Null unless the revision is a release's.
    release: Option<&'static str>,
    /// A digest of everything published.
    revision: String,
    /// When the data were last changed (RFC 3339).
    changed: String,
    /// Seconds since the file being served was opened.
    age_s: u64,
    /// What is wrong with the file at the path; null where nothing is.
    trouble: Option<String>,
}

impl Metrics {
    pub(in crate::web) fn new(
        store: Arc<Store>,
        cache: Arc<Cache>,
        admission: Arc<Admission>,
    ) -> Self {
        let counters = Arc::new(Counters::default());
        let seconds = Histogram::new(BUCKETS);
        let mut registry = Registry::default();
        let mut all = [
            (
                "tightrope_panics",
                "Panics in handlers; any is a bug",
                counters.panics.clone(),
            ),
            (
                "tightrope_shed",
                "Requests refused with 503 because of load",
                counters.shed.clone(),
            ),
            (
                "tightrope_rate_limited",
                "Requests refused with 429, too many from one address",
                counters.rate_limited.clone(),
            ),
            (
                "tightrope_cache_hits",
                "Responses served from the cache",
                counters.hits.clone(),
            ),
            (
                "tightrope_validated",
                "Responses answered with 304",
                counters.validated.clone(),
            ),
        ];
        for (name, help, counter) in &mut all {
            registry.register(*name, *help, counter.clone());
        }
        registry.register(
            "tightrope_requests",
            "Requests by route and status",
            counters.requests.clone(),
        );
        registry.register(
            "tightrope_request_seconds",
            "Time from the end of the request header to the start of the response",
            seconds.clone(),
        );
        registry.register(
            "tightrope_connections",
            "Open client connections",
            counters.connections.clone(),
        );
        registry.register_collector(Box::new(Read {
            store,
            cache,
            admission,
        }));
        Self {
            counters,
            seconds,
            registry,
        }
    }

    pub(in crate::web) fn count(&self, route: Route, status: u16, took: Duration) {
        self.counters
            .requests
            .get_or_create(&Labels { route, status })
            .inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// For Prometheus, in the OpenMetrics text format.
    pub(in crate::web) fn export(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = prometheus_client::encoding::text::encode(&mut out, &self.registry);
        out
    }

    /// Makes `/readyz` fail from now on, so that load balancers stop sending.
    pub(in crate::web) fn stop(&self) {
        self.counters.stopping.store(true, Ordering::Relaxed);
    }

    pub(in crate::web) fn is_stopping(&self) -> bool {
        self.counters.stopping.load(Ordering::Relaxed)
    }

    /// Readiness, and the data that are served.
    pub(in crate::web) fn ready(&self, store: &Store) -> (bool, String) {
        let snapshot = store.current();
        let trouble = store.trouble();
        let stopping = self.is_stopping();
        let ready = !stopping && snapshot.is_whole();
        let status = match (ready, stopping) {
            (true, _) => "ready",
            (_, true) => "stopping",
            (false, false) => "damaged",
        };
        let report = Ready {
            status,
            release: snapshot.release.map(|release| release.id.as_str()),
            revision: snapshot.revision.clone(),
            changed: snapshot.changed.clone(),
            age_s: snapshot.open_s(),
            trouble,
        };
        // Strings and numbers alone: this cannot fail.
        let report = serde_json::to_string(&report).unwrap_or_default();
        (ready, report + "\n")
    }
}
