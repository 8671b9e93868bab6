//! For operators: liveness, readiness and metrics.

use crate::store::Store;
use crate::web::edge::body_budget::BodyBudget;
use crate::web::edge::cache::Cache;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// Seconds; most responses take well under a millisecond.
const BUCKETS: [f64; 10] = [0.000_1, 0.000_3, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 10.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    route: &'static str,
    status: u16,
}

/// The counters.
#[derive(Debug, Default)]
pub(in crate::web) struct Counts {
    requests: Family<Labels, Counter>,
    pub panics: Counter,
    pub shed: Counter,
    pub hits: Counter,
    pub validated: Counter,
    pub connections: Gauge,
    stopping: AtomicBool,
}

/// The counters and the registry that exports them.
pub(in crate::web) struct Ops {
    pub counts: Arc<Counts>,
    seconds: Histogram,
    registry: Registry,
}

impl std::fmt::Debug for Ops {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ops").field("counts", &self.counts).finish_non_exhaustive()
    }
}

/// Gauges that are read at scrape time.
#[derive(Debug)]
struct Read {
    store: Arc<Store>,
    cache: Arc<Cache>,
    budgets: [BodyBudget; 2],
}

impl Collector for Read {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let (snapshot, work) = (self.store.current(), self.store.work());
        let (open, idle) = snapshot.connections();
        let (kept, weight) = self.cache.size();
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        for (name, help, value) in [
            ("tightrope_database_connections", "Connections to the database", count(open)),
            ("tightrope_database_connections_idle", "Those at rest", count(idle)),
            ("tightrope_database_open_seconds", "Since the file being served was opened", snapshot.open_s()),
            ("tightrope_cache_answers", "Finished answers that are kept", count(kept)),
            ("tightrope_cache_bytes", "What they weigh", weight),
            (
                "tightrope_untaken_bytes",
                "Answers that are made and not taken yet",
                count(self.budgets.iter().map(BodyBudget::bytes).sum()),
            ),
        ] {
            let gauge = ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX));
            gauge.encode(encoder.encode_descriptor(name, help, None, gauge.metric_type())?)?;
        }
        let loaded = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        for (name, help, value) in [
            ("tightrope_database_statements", "Statements asked of the database", loaded(&work.statements)),
            ("tightrope_database_microseconds", "What they took", loaded(&work.micros)),
            ("tightrope_database_stopped", "Those that worked too long and were stopped", loaded(&work.stopped)),
        ] {
            let counter = ConstCounter::new(value);
            counter.encode(encoder.encode_descriptor(name, help, None, counter.metric_type())?)?;
        }
        Ok(())
    }
}

impl Ops {
    pub(in crate::web) fn new(store: Arc<Store>, cache: Arc<Cache>, budgets: [BodyBudget; 2]) -> Self {
        let counts = Arc::new(Counts::default());
        let seconds = Histogram::new(BUCKETS);
        let mut registry = Registry::default();
        let mut all = [
            ("tightrope_panics", "Panics caught; one is one too many", counts.panics.clone()),
            ("tightrope_shed", "Requests refused because too many were under way", counts.shed.clone()),
            ("tightrope_cache_hits", "Answers that were finished already", counts.hits.clone()),
            ("tightrope_validated", "Answers that the client had already", counts.validated.clone()),
        ];
        for (name, help, counter) in &mut all {
            registry.register(*name, *help, counter.clone());
        }
        registry.register("tightrope_requests", "Requests by route and status", counts.requests.clone());
        registry.register(
            "tightrope_request_seconds",
            "From the header's end to the answer's beginning",
            seconds.clone(),
        );
        registry.register("tightrope_connections", "Connections open", counts.connections.clone());
        registry.register_collector(Box::new(Read { store, cache, budgets }));
        Self { counts, seconds, registry }
    }

    pub(in crate::web) fn count(&self, route: &'static str, status: u16, took: Duration) {
        self.counts.requests.get_or_create(&Labels { route, status }).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// For Prometheus, in the OpenMetrics text format.
    pub(in crate::web) fn metrics(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = prometheus_client::encoding::text::encode(&mut out, &self.registry);
        out
    }

    /// Makes `/readyz` fail from now on, so that load balancers stop sending.
    pub(in crate::web) fn stop(&self) {
        self.counts.stopping.store(true, Ordering::Relaxed);
    }

    pub(in crate::web) fn is_stopping(&self) -> bool {
        self.counts.stopping.load(Ordering::Relaxed)
    }

    /// Readiness, and the data that are served.
    pub(in crate::web) fn ready(&self, store: &Store) -> (bool, Value) {
        let snapshot = store.current();
        let trouble = store.trouble();
        let stopping = self.is_stopping();
        let ready = !stopping && snapshot.is_whole();
        let status = match (ready, stopping) {
            (true, _) => "ready",
            (_, true) => "stopping",
            (false, false) => "spoiled",
        };
        let report = json!({"status": status, "release": snapshot.release.map(|r| &r.id), "revision": snapshot.revision, "changed": snapshot.changed,
            "age_s": snapshot.open_s(), "trouble": trouble});
        (ready, report)
    }
}
