//! An optional limit on the requests of one client address: a bucket of tokens for each, refilled
//! at a steady rate. The fields `RateLimit` and `RateLimit-Policy` are those of
//! draft-ietf-httpapi-ratelimit-headers-11.

use crate::limits;
use crate::web::edge::route::HEALTH;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, header};
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

static POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
static STATE: HeaderName = HeaderName::from_static("ratelimit");
/// By whom the last proxy was asked, and so on, from right to left.
const FORWARDED: &str = "x-forwarded-for";

const SECOND_NS: u64 = 1_000_000_000;
/// The window of the policy.
const WINDOW_S: u64 = 60;
/// Buckets in a set: an address can be in any of them.
const WAYS: usize = 8;

/// A bucket, by the moment at which it is full again, in nanoseconds. One whose moment has passed
/// is as good as none.
#[derive(Debug, Clone, Copy, Default)]
struct Bucket {
    client: u64,
    full_at: u64,
}

/// A set of buckets. Its size is fixed, so a flood of addresses takes no memory: a new one replaces
/// the bucket that is full first.
type Set = Mutex<[Bucket; WAYS]>;

/// The limit, and the buckets of all clients.
#[derive(Debug)]
pub(in crate::web) struct RateLimit {
    per_minute: u64,
    policy: HeaderValue,
    /// Proxies in front of the server whose `X-Forwarded-For` is true.
    proxies: usize,
    sets: Box<[Set]>,
    /// Secret, so that nobody can choose addresses of one set.
    hasher: RandomState,
    began: Instant,
}

/// How a request stands to the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) struct Quota {
    pub admitted: bool,
    /// Requests that the client may send at once.
    remaining: u64,
    /// Seconds until it may send one more than that.
    more_in_s: u64,
}

impl RateLimit {
    pub(in crate::web) fn new(per_minute: u64, proxies: usize) -> Self {
        let sets = (0..limits::RATE_LIMIT_ADDRESSES / WAYS).map(|_| Set::default());
        let policy = format!("\"address\";q={per_minute};w={WINDOW_S}");
        Self {
            per_minute,
            // Digits and plain letters.
            policy: HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("")),
            proxies,
            sets: sets.collect(),
            hasher: RandomState::new(),
            began: Instant::now(),
        }
    }

    /// Counts a request; `None` if it is one of health, or nobody knows whose it is.
    pub(in crate::web) fn count<B>(&self, request: &Request<B>) -> Option<Quota> {
        if HEALTH.contains(&request.uri().path()) {
            return None;
        }
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
        let client = forwarded(request.headers(), self.proxies).unwrap_or(peer.0.ip());
        let now = u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX);
        Some(self.count_at(client, now))
    }

    /// Counts a request at a moment, in nanoseconds since the start.
    fn count_at(&self, client: IpAddr, now: u64) -> Quota {
        let client = number(client);
        let hash = usize::try_from(self.hasher.hash_one(client)).unwrap_or(usize::MAX);
        let set = &self.sets[hash % self.sets.len()];
        let mut set = set.lock().unwrap_or_else(PoisonError::into_inner);
        let own = set.iter().position(|bucket| bucket.client == client);
        let emptiest = || {
            (0..WAYS)
                .min_by_key(|n| set[*n].full_at)
                .unwrap_or_default()
        };
        let at = own.unwrap_or_else(emptiest);
        let bucket = &mut set[at];
        if bucket.client != client {
            *bucket = Bucket { client, full_at: 0 };
        }
        // A token takes this long.
        let each = WINDOW_S * SECOND_NS / self.per_minute;
        let most = each * self.per_minute;
        let spent = bucket.full_at.saturating_sub(now);
        let admitted = spent + each <= most;
        let spent = if admitted { spent + each } else { spent };
        bucket.full_at = now + spent;
        let remaining = (most - spent) / each;
        let next = spent - (self.per_minute - remaining - 1) * each;
        Quota {
            admitted,
            remaining,
            more_in_s: next.div_ceil(SECOND_NS),
        }
    }

    /// Says in a response how its request stands to the limit.
    pub(in crate::web) fn say(&self, quota: Quota, headers: &mut HeaderMap) {
        let (remaining, seconds) = (quota.remaining, quota.more_in_s);
        headers.insert(&POLICY, self.policy.clone());
        if let Ok(state) = HeaderValue::try_from(format!("\"address\";r={remaining};t={seconds}")) {
            headers.insert(&STATE, state);
        }
        if !quota.admitted {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
    }
}

/// The address that the first of so many proxies saw. Whatever stands left of it, the client may
/// have written itself.
fn forwarded(headers: &HeaderMap, proxies: usize) -> Option<IpAddr> {
    let nth = proxies.checked_sub(1)?;
    let lines = headers.get_all(FORWARDED).iter().rev();
    // By bytes: what a client has written before the true part need not be a text.
    let mut from_right = lines.flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
    let text = str::from_utf8(from_right.nth(nth)?).ok()?.trim();
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let with_port = || Some(text.parse::<SocketAddr>().ok()?.ip());
    bare.parse().ok().or_else(with_port)
}

/// One client: an IPv4 address, or the /64 of an IPv6 address, which is the smallest that a
/// household gets. The numbers of IPv4 fall into `::/32`, which nobody has.
fn number(client: IpAddr) -> u64 {
    match client.to_canonical() {
        IpAddr::V4(address) => u64::from(address.to_bits()),
        IpAddr::V6(address) => (address.to_bits() >> 64) as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn admitted(limit: &RateLimit, client: &str, now_s: u64) -> bool {
        limit.count_at(ip(client), now_s * SECOND_NS).admitted
    }

    #[test]
    fn a_bucket_empties_and_refills_steadily() {
        let limit = RateLimit::new(6, 0);
        let client = ip("192.0.2.1");
        for remaining in (0..6).rev() {
            let quota = limit.count_at(client, SECOND_NS);
            assert_eq!((quota.admitted, quota.remaining), (true, remaining));
            assert_eq!(quota.more_in_s, 10);
        }
        let refused = limit.count_at(client, 4 * SECOND_NS);
        assert_eq!(
            (refused.admitted, refused.remaining, refused.more_in_s),
            (false, 0, 7)
        );
        // A refusal takes nothing: as promised, there is one token after seven seconds.
        assert!(!limit.count_at(client, 11 * SECOND_NS - 1).admitted);
        assert!(admitted(&limit, "192.0.2.1", 11));
        assert!(!admitted(&limit, "192.0.2.1", 11));
        // After a long time it is full, and not more than full.
        let later = (0..8)
            .filter(|_| admitted(&limit, "192.0.2.1", 10_000))
            .count();
        assert_eq!(later, 6);
    }

    #[test]
    fn addresses_are_apart_and_the_networks_of_ipv6_together() {
        let limit = RateLimit::new(1, 0);
        for (client, wanted) in [
            ("192.0.2.1", true),
            ("192.0.2.2", true),
            ("192.0.2.1", false),
            ("::ffff:192.0.2.1", false),
            ("2001:db8::1", true),
            ("2001:db8::ffff:2", false),
            ("2001:db8:0:1::1", true),
        ] {
            assert_eq!(admitted(&limit, client, 1), wanted, "{client}");
        }
    }

    #[test]
    fn a_flood_of_addresses_takes_no_memory_and_frees_nobody_at_once() {
        let limit = RateLimit::new(2, 0);
        let sets = limit.sets.len();
        assert_eq!(sets * WAYS, limits::RATE_LIMIT_ADDRESSES);
        let flood = u32::try_from(limits::RATE_LIMIT_ADDRESSES / 8).unwrap();
        let address = |n: u32| IpAddr::from((0x0A00_0000 + n).to_be_bytes());
        assert!(admitted(&limit, "192.0.2.1", 1) && admitted(&limit, "192.0.2.1", 1));
        for n in 0..flood {
            limit.count_at(address(n), SECOND_NS);
        }
        assert!(!admitted(&limit, "192.0.2.1", 1));
        for n in 0..flood * 80 {
            limit.count_at(address(n), SECOND_NS);
        }
        assert_eq!(limit.sets.len(), sets);
    }

    #[test]
    fn only_what_trusted_proxies_wrote_is_believed() {
        let of = |lines: &[&'static str], proxies: usize| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(FORWARDED, HeaderValue::from_static(line));
            }
            forwarded(&headers, proxies).map(|address| address.to_string())
        };
        let spoofed = ["203.0.113.9, 192.0.2.1", "198.51.100.7"];
        assert_eq!(of(&spoofed, 0), None);
        assert_eq!(of(&spoofed, 1).as_deref(), Some("198.51.100.7"));
        assert_eq!(of(&spoofed, 2).as_deref(), Some("192.0.2.1"));
        assert_eq!(of(&spoofed, 4), None);
        assert_eq!(of(&[], 1), None);
        let mut headers = HeaderMap::new();
        let mangled = HeaderValue::from_bytes(b"\xff\xfe, 198.51.100.7").unwrap();
        headers.append(FORWARDED, mangled);
        let address = forwarded(&headers, 1).map(|address| address.to_string());
        assert_eq!(address.as_deref(), Some("198.51.100.7"));
        for (line, wanted) in [
            ("2001:db8::1", Some("2001:db8::1")),
            ("[2001:db8::1]:443", Some("2001:db8::1")),
            ("[2001:db8::1]", Some("2001:db8::1")),
            ("192.0.2.1:80", Some("192.0.2.1")),
            ("unknown", None),
            ("", None),
            ("192.0.2.1,", None),
        ] {
            assert_eq!(of(&[line], 1).as_deref(), wanted, "{line}");
        }
    }
}
