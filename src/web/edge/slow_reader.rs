//! A stream with a minimum read rate: a client that reads too slowly is disconnected. A client that
//! reads a byte now and then holds a response's memory just as long as one that reads nothing.

use crate::limits::{READ_BYTES_MIN, READ_TIME};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A stream that enforces it.
#[derive(Debug)]
pub(in crate::web) struct Paced<S> {
    stream: S,
    /// The deadline; it runs while writing is blocked.
    until: Pin<Box<Sleep>>,
    waiting: bool,
    taken: usize,
}

impl<S> Paced<S> {
    pub(in crate::web) fn new(stream: S) -> Self {
        Self {
            stream,
            until: Box::pin(sleep(Duration::ZERO)),
            waiting: false,
            taken: 0,
        }
    }

    /// Applies the deadline to the outcome of a write.
    fn paced(
        &mut self,
        cx: &mut Context<'_>,
        wrote: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        if let Poll::Ready(wrote) = wrote {
            self.taken += wrote.as_ref().map_or(0, |n| *n);
            if self.taken >= READ_BYTES_MIN {
                self.waiting = false;
            }
            return Poll::Ready(wrote);
        }
        if !self.waiting {
            (self.waiting, self.taken) = (true, 0);
            self.until.as_mut().reset(Instant::now() + READ_TIME);
        }
        ready!(self.until.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
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

    /// The response is fully written: nothing is blocked any more.
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

    /// Writes a megabyte to a reader that reads `take` bytes, then rests; the outcome and how long
    /// it took.
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
        assert!(
            wrote.is_ok() && took > READ_TIME,
            "a slow reader is still a reader: {wrote:?} after {took:?}"
        );
        for (take, rest) in [
            (1, Duration::from_secs(1)),
            (1_024, Duration::from_secs(1)),
            (1, READ_TIME * 100),
        ] {
            let (wrote, took) = written(take, rest).await;
            assert_eq!(
                wrote.map_err(|error| error.kind()),
                Err(io::ErrorKind::TimedOut),
                "{take} bytes at a time"
            );
            assert!(took >= READ_TIME && took < READ_TIME * 2, "{took:?}");
        }
    }
}
