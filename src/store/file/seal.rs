//! A seal on a finished file: a checksum of all its bytes, stored in its own header, so that damage
//! anywhere is detected, in indexes and lists as in records. A copy of the file keeps it; a change
//! to the file breaks it.

use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::Path;

/// Offset of `user_version`, the header field that is free for applications (SQLite, Database File
/// Format 1.3).
const AT: usize = 60;
const LENGTH: usize = 4;

/// Header fields that SQLite changes when it copies a file (change counter, schema cookie,
/// version-valid-for), and the seal itself.
const LEFT_OUT: [Range<usize>; 4] = [24..28, 40..44, AT..AT + LENGTH, 92..100];

const HEADER: usize = 100;
/// Buffer size in bytes.
const CHUNK: usize = 1 << 16;

/// The result of checking the seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Seal {
    Whole,
    Broken,
    /// No seal: an older version made the file, or it is too short to be one of ours.
    Missing,
}

/// Seals a file that nobody has open.
pub(in crate::store) fn seal(file: &mut File) -> std::io::Result<()> {
    let (_, digest) = read(file)?;
    file.seek(SeekFrom::Start(AT as u64))?;
    file.write_all(&digest)
}

/// Checks a file against its seal; reads the whole file.
pub(in crate::store) fn look(path: &Path) -> std::io::Result<Seal> {
    let (recorded, digest) = read(&mut File::open(path)?)?;
    Ok(match recorded {
        recorded if recorded == digest => Seal::Whole,
        [0, 0, 0, 0] => Seal::Missing,
        _ => Seal::Broken,
    })
}

/// The stored seal, and the expected one.
fn read(file: &mut File) -> std::io::Result<([u8; LENGTH], [u8; LENGTH])> {
    file.seek(SeekFrom::Start(0))?;
    let mut header = Vec::with_capacity(HEADER);
    file.take(HEADER as u64).read_to_end(&mut header)?;
    header.resize(HEADER, 0);
    let mut recorded = [0; LENGTH];
    recorded.copy_from_slice(&header[AT..AT + LENGTH]);
    for range in LEFT_OUT {
        header[range].fill(0);
    }
    let mut digest = Sha256::new_with_prefix(header);
    let mut chunk = vec![0; CHUNK];
    loop {
        match file.read(&mut chunk)? {
            0 => break,
            read => digest.update(&chunk[..read]),
        }
    }
    let mut seal = [0; LENGTH];
    seal.copy_from_slice(&digest.finalize()[..LENGTH]);
    // All zeros mean no seal.
    Ok((
        recorded,
        if seal == [0; LENGTH] {
            [0, 0, 0, 1]
        } else {
            seal
        },
    ))
}
