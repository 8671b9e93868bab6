//! PNG (ISO/IEC 15948): eight bits each of red, green and blue, one frame.

use flate2::{Compression, Crc, write::ZlibEncoder};
use std::io::Write;

const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n'];
/// Every line says how it differs from the one above: flat areas become zeros.
const UP: u8 = 2;

/// A picture from its pixels, line by line.
pub(super) fn encode((width, height): (u32, u32), pixels: &[[u8; 3]]) -> std::io::Result<Vec<u8>> {
    let across = usize::try_from(width).unwrap_or_default().max(1);
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::new(6));
    let mut above = vec![[0; 3]; across];
    let mut line = Vec::with_capacity(across * 3 + 1);
    for row in pixels.chunks(across) {
        line.clear();
        line.push(UP);
        for (now, before) in row.iter().zip(&above) {
            line.extend(
                now.iter()
                    .zip(before)
                    .map(|(now, up)| now.wrapping_sub(*up)),
            );
        }
        packed.write_all(&line)?;
        above.copy_from_slice(row);
    }
    let mut head = Vec::new();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    // Eight bits a sample, colours, and the only methods that there are.
    head.extend([8, 2, 0, 0, 0]);
    let mut file = SIGNATURE.to_vec();
    chunk(&mut file, *b"IHDR", &head);
    chunk(&mut file, *b"IDAT", &packed.finish()?);
    chunk(&mut file, *b"IEND", &[]);
    Ok(file)
}

fn chunk(file: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    let mut sum = Crc::new();
    sum.update(&name);
    sum.update(data);
    file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    file.extend(name);
    file.extend(data);
    file.extend(sum.sum().to_be_bytes());
}
