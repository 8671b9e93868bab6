//! Content codings: which one a client accepts, and how bytes are encoded.

use axum::body::Bytes;
use std::io::Write;

/// A body smaller than this gains nothing: it fits a packet with its headers.
pub(in crate::web) const BYTES_MIN: usize = 1_024;
/// Levels. Those above take many times as long for a tenth less.
const BROTLI: u32 = 5;
const ZSTD: i32 = 5;
const GZIP: u32 = 6;
/// Most codings of an `Accept-Encoding` that are read; no client sends so many.
const CODINGS_MAX: usize = 20;

/// In order of preference where a client accepts several equally.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Coding {
    Brotli,
    Zstd,
    Gzip,
    Identity,
}

impl Coding {
    pub(in crate::web) const ALL: [Self; 4] =
        [Self::Brotli, Self::Zstd, Self::Gzip, Self::Identity];

    /// Its name in headers.
    pub(in crate::web) const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Zstd => "zstd",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }

    /// The coding that the client prefers; identity where it accepts none of ours (RFC 9110
    /// 12.5.3).
    pub(in crate::web) fn choose(accept: Option<&str>) -> Self {
        let Some(accept) = accept else {
            return Self::Identity;
        };
        let mut weights = [None; 4];
        let mut rest = None;
        for one in accept.split(',').take(CODINGS_MAX) {
            let (name, parameters) = one.split_once(';').unwrap_or((one, ""));
            let weight = match parameters.trim().strip_prefix("q=") {
                Some(weight) => weight.trim().parse::<f32>().unwrap_or(0.0),
                None => 1.0,
            };
            let name = name.trim();
            if name == "*" {
                rest = Some(weight);
            } else if let Some(n) = Self::ALL
                .iter()
                .position(|coding| coding.name().eq_ignore_ascii_case(name))
            {
                weights[n] = Some(weight);
            }
        }
        let mut best = (Self::Identity, 0.0);
        for (coding, weight) in Self::ALL.into_iter().zip(weights) {
            let weight = weight
                .or(rest.filter(|_| coding != Self::Identity))
                .unwrap_or(0.0);
            if weight > best.1 {
                best = (coding, weight);
            }
        }
        best.0
    }

    /// Encodes the bytes. One level per coding, whether or not the response is cached, because a
    /// strong validator stands for exact bytes. The levels are small enough and take about a
    /// millisecond.
    pub(in crate::web) fn encode(self, bytes: &Bytes) -> std::io::Result<Bytes> {
        let out = Vec::with_capacity(bytes.len() / 3);
        Ok(match self {
            Self::Identity => bytes.clone(),
            Self::Brotli => {
                let mut writer = brotli::CompressorWriter::new(out, 4_096, BROTLI, 20);
                writer.write_all(bytes)?;
                writer.into_inner().into()
            }
            Self::Zstd => zstd::bulk::compress(bytes, ZSTD)?.into(),
            Self::Gzip => {
                let mut writer = flate2::write::GzEncoder::new(out, flate2::Compression::new(GZIP));
                writer.write_all(bytes)?;
                writer.finish()?.into()
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Coding};

    #[test]
    fn clients_get_what_they_like_best() {
        for (accept, name) in [
            ("gzip, deflate, br, zstd", "br"),
            ("gzip, deflate, br", "br"),
            ("gzip", "gzip"),
            ("gzip;q=0, br;q=0.1", "br"),
            ("gzip;q=0.9, br;q=0.5", "gzip"),
            ("*", "br"),
            ("*;q=0", "identity"),
            ("br;q=0, *", "zstd"),
            ("identity", "identity"),
            ("identity;q=0", "identity"),
            ("", "identity"),
            ("x;y;z,,;q=,GZIP", "gzip"),
        ] {
            assert_eq!(Coding::choose(Some(accept)).name(), name, "{accept}");
        }
        assert_eq!(Coding::choose(None).name(), "identity");
    }

    #[test]
    fn what_is_coded_comes_back() {
        let text = Bytes::from("the same again and again, ".repeat(200));
        for coding in Coding::ALL {
            let coded = coding.encode(&text).unwrap();
            let mut back = Vec::new();
            let read = match coding {
                Coding::Identity => std::io::copy(&mut &coded[..], &mut back),
                Coding::Brotli => {
                    std::io::copy(&mut brotli::Decompressor::new(&coded[..], 4_096), &mut back)
                }
                Coding::Zstd => {
                    std::io::copy(&mut zstd::Decoder::new(&coded[..]).unwrap(), &mut back)
                }
                Coding::Gzip => {
                    std::io::copy(&mut flate2::read::GzDecoder::new(&coded[..]), &mut back)
                }
            };
            assert!(read.is_ok() && back == text, "{}", coding.name());
            assert!(
                coding == Coding::Identity || coded.len() < text.len() / 2,
                "{}",
                coding.name()
            );
            assert_eq!(coding.encode(&text).unwrap(), coded, "{}", coding.name());
        }
    }
}
