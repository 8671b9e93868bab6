//! A seal on a file that is finished: a digest of all its bytes, kept in its own header, so that damage anywhere is
//! seen, in indexes and lists as in records. A copy of the file keeps it; who changes the file breaks it.

use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::Path;

/// The header's field for whatever an application likes, `user_version` (SQLite, Database File Format 1.3).
const AT: usize = 60;
const LENGTH: usize = 4;

/// Fields of the header that SQLite's own copying counts up: changes, the schema's version, and for which change
/// the size of the file holds. And the seal itself.
const LEFT_OUT: [Range<usize>; 4] = [24..28, 40..44, AT..AT + LENGTH, 92..100];

const HEADER: usize = 100;
/// Bytes in hand at once.
const CHUNK: usize = 1 << 16;

/// What the seal says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Seal {
    Whole,
    Broken,
    /// There is none: the file was made before there were seals, or is too short to be one of ours.
    Missing,
}

/// Seals a file that nobody has open.
pub(in crate::store) fn seal(file: &mut File) -> std::io::Result<()> {
    let (_, digest) = read(file)?;
    file.seek(SeekFrom::Start(AT as u64))?;
    file.write_all(&digest)
}

/// Holds a file against its seal; it costs a reading of the file.
pub(in crate::store) fn look(path: &Path) -> std::io::Result<Seal> {
    let (told, digest) = read(&mut File::open(path)?)?;
    Ok(match told {
        told if told == digest => Seal::Whole,
        [0, 0, 0, 0] => Seal::Missing,
        _ => Seal::Broken,
    })
}

/// The seal that is there, and the one that should be.
fn read(file: &mut File) -> std::io::Result<([u8; LENGTH], [u8; LENGTH])> {
    file.seek(SeekFrom::Start(0))?;
    let mut header = Vec::with_capacity(HEADER);
    file.take(HEADER as u64).read_to_end(&mut header)?;
    header.resize(HEADER, 0);
    let mut told = [0; LENGTH];
    told.copy_from_slice(&header[AT..AT + LENGTH]);
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
    // Nothing but zeros stands for no seal.
    Ok((told, if seal == [0; LENGTH] { [0, 0, 0, 1] } else { seal }))
}
