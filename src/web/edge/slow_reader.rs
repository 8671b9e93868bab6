//! A stream whose reader has to keep up: what is written to it must be taken at a pace, or it is broken off. A reader
//! that takes a byte now and then holds an answer's memory as well as one that takes nothing.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// How much a reader takes, and in which time, at the least: 2 KB a second. What is left of an answer is enough too.
const BYTES_MIN: usize = 64 * 1_024;
const TIME: Duration = Duration::from_secs(30);

/// See above.
#[derive(Debug)]
pub(in crate::web) struct Paced<S> {
    stream: S,
    /// Runs while a reader keeps us waiting.
    until: Pin<Box<Sleep>>,
    waiting: bool,
    taken: usize,
}

impl<S> Paced<S> {
    pub(in crate::web) fn new(stream: S) -> Self {
        Self { stream, until: Box::pin(sleep(Duration::ZERO)), waiting: false, taken: 0 }
    }

    /// What became of an attempt to write.
    fn paced(&mut self, cx: &mut Context<'_>, wrote: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(wrote) = wrote {
            self.taken += wrote.as_ref().map_or(0, |n| *n);
            if self.taken >= BYTES_MIN {
                self.waiting = false;
            }
            return Poll::Ready(wrote);
        }
        if !self.waiting {
            (self.waiting, self.taken) = (true, 0);
            self.until.as_mut().reset(Instant::now() + TIME);
        }
        ready!(self.until.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(cx, buf);
        self.paced(cx, wrote)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        self.paced(cx, wrote)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// All of an answer was taken: its reader keeps nobody waiting any more.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.waiting = false;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    /// Writes a megabyte to a reader that takes so much at a time, with so long a rest after each; how long it took.
    async fn written(take: usize, rest: Duration) -> (io::Result<()>, Duration) {
        let (ours, mut theirs) = duplex(4_096);
        let began = Instant::now();
        let reader = tokio::spawn(async move {
            let mut taken = vec![0; take];
            while theirs.read_exact(&mut taken).await.is_ok() {
                tokio::time::sleep(rest).await;
            }
        });
        let mut paced = Paced::new(ours);
        let wrote = async {
            paced.write_all(&vec![0; 1 << 20]).await?;
            paced.flush().await
        };
        let outcome = (wrote.await, began.elapsed());
        reader.abort();
        outcome
    }

    #[tokio::test(start_paused = true)]
    async fn who_keeps_up_is_served_and_who_does_not_is_cut_off() {
        let (wrote, took) = written(4_096, Duration::from_secs(1)).await;
        assert!(wrote.is_ok() && took > TIME, "a slow reader is still a reader: {wrote:?} after {took:?}");
        for (take, rest) in [(1, Duration::from_secs(1)), (1_024, Duration::from_secs(1)), (1, TIME * 100)] {
            let (wrote, took) = written(take, rest).await;
            assert_eq!(wrote.map_err(|error| error.kind()), Err(io::ErrorKind::TimedOut), "{take} bytes at a time");
            assert!(took >= TIME && took < TIME * 2, "{took:?}");
        }
    }
}
