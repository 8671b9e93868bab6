//! `tightrope healthcheck`: checks that a running server is alive, for containers without other
//! tools.

use crate::config;
use crate::error::{Error, Result};
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// A server that is alive answers at once.
const PATIENCE_MS: u64 = 2_000;

pub(super) fn run(settings: &config::Healthcheck) -> Result<()> {
    // A server that listens on all addresses is reached on localhost.
    let ip = match settings.listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    let address = SocketAddr::new(ip, settings.listen.port());
    let ask = || -> std::io::Result<String> {
        let patience = Duration::from_millis(PATIENCE_MS);
        let mut stream = TcpStream::connect_timeout(&address, patience)?;
        stream.set_read_timeout(Some(patience))?;
        stream.set_write_timeout(Some(patience))?;
        write!(stream, "GET /livez HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    let answer =
        ask().map_err(|error| Error::Refused(format!("{address} does not answer: {error}")))?;
    let status = answer.lines().next().unwrap_or_default();
    if status.contains(" 200") {
        Ok(())
    } else {
        Err(Error::Refused(format!("{address} is not well: {status}")))
    }
}
