//! Is a request addressed as RFC 9112 3.2 requires? The host is used for nothing else.

use axum::http::{Request, Version, header};
use std::net::Ipv6Addr;

/// One well-formed `Host`, which only HTTP/1.0 may omit, and a target that is not in authority
/// form.
pub(in crate::web) fn misaddressed<B>(request: &Request<B>) -> bool {
    let uri = request.uri();
    // The authority form is for CONNECT, which is not served.
    if uri.authority().is_some() && uri.scheme().is_none() {
        return true;
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => !host.to_str().is_ok_and(well_formed),
        (None, _) => request.version() != Version::HTTP_10,
        _ => true,
    }
}

/// `uri-host [ ":" port ]` (RFC 3986 3.2.2 and 3.2.3). An empty host is refused.
fn well_formed(host: &str) -> bool {
    let (name, port) = if let Some((address, port)) =
        host.strip_prefix('[').and_then(|rest| rest.split_once(']'))
    {
        (
            address.parse::<Ipv6Addr>().is_ok(),
            port.strip_prefix(':').or(port.is_empty().then_some("")),
        )
    } else {
        let (name, port) = host.split_once(':').unwrap_or((host, ""));
        (is_name(name), Some(port))
    };
    name && port.is_some_and(|port| port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit()))
}

/// A registered name or an IPv4 address.
fn is_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&b);
    // After a percent sign: two hexadecimal digits, then plain characters.
    let mut parts = name.split('%');
    let first = parts.next().unwrap_or_default();
    let coded = |part: &str| {
        part.len() >= 2
            && part.bytes().take(2).all(|b| b.is_ascii_hexdigit())
            && part.bytes().skip(2).all(plain)
    };
    !name.is_empty() && first.bytes().all(plain) && parts.all(coded)
}

#[cfg(test)]
mod tests {
    use super::well_formed;

    #[test]
    fn hosts_are_told_apart() {
        for host in [
            "a",
            "a:80",
            "a:",
            "1.2.3.4:80",
            "[::1]",
            "[::1]:8080",
            "a%2Fb",
            "xn--a.example",
            "a_b",
        ] {
            assert!(well_formed(host), "{host}");
        }
        for host in [
            "", ":80", "a:b", "a:80:80", "::1", "[::1", "[::1]a", "[::1]:x", "[a]", "[]", "a%zz",
            "a%2", "a%", "a b", "a/b", "a@b", "a:123456",
        ] {
            assert!(!well_formed(host), "{host}");
        }
    }
}
