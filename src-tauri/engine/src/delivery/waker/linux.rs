//! Linux signals both: a timer on the wall clock that counts on through suspend and ends when the clock is set
//! (timerfd_create(2), `TFD_TIMER_CANCEL_ON_SET`), and changes of the store's files (inotify(7)).
//!
//! One thread sleeps on the two and passes on what it hears.

use super::Woken;
use chrono::{DateTime, Utc};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::fd::OwnedFd;
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};
use std::io;
use std::mem::MaybeUninit;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// One commit writes several times; what comes within this time is one change.
const SETTLES: Duration = Duration::from_millis(50);
/// A commit's last step goes through shared memory, after the file was written, and no watch reports it: so there is
/// one look more, this much later.
const ONCE_MORE: Duration = Duration::from_secs(1);

/// A timer on the wall clock and a watch on the store's folder.
pub struct Waker {
    timer: Arc<OwnedFd>,
    heard: mpsc::UnboundedReceiver<io::Result<Woken>>,
    once_more: bool,
}

impl Waker {
    /// Watches the store in `folder`.
    ///
    /// # Errors
    /// Where the system has no timer, watch or thread left to give.
    pub fn new(folder: &Path) -> io::Result<Self> {
        let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
        let timer = Arc::new(timerfd_create(TimerfdClockId::Realtime, flags)?);
        let watch = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        inotify::add_watch(&watch, folder, WatchFlags::MODIFY | WatchFlags::CREATE | WatchFlags::MOVED_TO)?;
        let (tell, heard) = mpsc::unbounded_channel();
        let listening = Arc::clone(&timer);
        std::thread::Builder::new()
            .name("wake".to_owned())
            .spawn(move || listen(&listening, &watch, &tell))?;
        Ok(Self { timer, heard, once_more: false })
    }

    /// Waits until the wall clock shows `until`, until it is set, or until a file of the store changed.
    ///
    /// # Errors
    /// Where the timer cannot be set or listened to.
    pub async fn wait(&mut self, until: DateTime<Utc>) -> io::Result<Woken> {
        set(&self.timer, until)?;
        let heard = if self.once_more {
            tokio::select! {
                heard = self.heard.recv() => heard,
                () = tokio::time::sleep(ONCE_MORE) => {
                    self.once_more = false;
                    Some(Ok(Woken::Store))
                }
            }
        } else {
            let heard = self.heard.recv().await;
            self.once_more = matches!(heard, Some(Ok(Woken::Store)));
            heard
        };
        heard.unwrap_or_else(|| Err(io::Error::other("the thread that waits has ended")))
    }
}

impl Drop for Waker {
    fn drop(&mut self) {
        // The thread wakes once more, finds that nobody listens, and ends; without it, it would end with the process.
        let _ = set(&self.timer, DateTime::UNIX_EPOCH);
    }
}

/// Has the timer ring when the wall clock shows `until`, or is set.
fn set(timer: &OwnedFd, until: DateTime<Utc>) -> io::Result<()> {
    // A moment of zero would disarm the timer instead of ringing at once.
    let at =
        Timespec { tv_sec: until.timestamp().max(1), tv_nsec: i64::from(until.timestamp_subsec_nanos()) };
    let once = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: at };
    timerfd_settime(timer, TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET, &once)?;
    Ok(())
}

/// Passes on what is signalled, until nobody listens or the system refuses.
fn listen(timer: &OwnedFd, watch: &OwnedFd, tell: &mpsc::UnboundedSender<io::Result<Woken>>) {
    loop {
        match next(timer, watch) {
            Ok(Some(woken)) if tell.send(Ok(woken)).is_ok() => {}
            Ok(None) if !tell.is_closed() => {}
            Ok(_) => return,
            Err(error) => {
                // Where nobody listens any more, nobody needs to know.
                let _ = tell.send(Err(error));
                return;
            }
        }
    }
}

/// Sleeps until one of the two is signalled; nothing where it was of no meaning.
fn next(timer: &OwnedFd, watch: &OwnedFd) -> io::Result<Option<Woken>> {
    let mut both = [PollFd::new(timer, PollFlags::IN), PollFd::new(watch, PollFlags::IN)];
    match poll(&mut both, None) {
        Err(Errno::INTR) => return Ok(None),
        other => other?,
    };
    if !both[0].revents().is_empty() {
        let mut count = [0_u8; 8];
        return match rustix::io::read(timer, &mut count) {
            // Cancelled: the clock was set.
            Ok(_) | Err(Errno::CANCELED) => Ok(Some(Woken::Clock)),
            // Set anew in the meantime.
            Err(Errno::AGAIN) => Ok(None),
            Err(error) => Err(error.into()),
        };
    }
    if !drain(watch)? {
        return Ok(None);
    }
    std::thread::sleep(SETTLES);
    drain(watch)?;
    Ok(Some(Woken::Store))
}

/// Takes every change that is reported so far; whether one was of the store's files.
fn drain(watch: &OwnedFd) -> io::Result<bool> {
    let mut space = [MaybeUninit::uninit(); 4096];
    let mut reader = inotify::Reader::new(watch, &mut space);
    let mut of_the_store = false;
    loop {
        match reader.next() {
            Ok(event) => {
                let name = event.file_name().map(std::ffi::CStr::to_bytes).unwrap_or_default();
                of_the_store |= name.starts_with(crate::store::FILE.as_bytes());
            }
            Err(Errno::AGAIN) => return Ok(of_the_store),
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::engine::Engine;
    use chrono::TimeDelta;

    fn soon() -> DateTime<Utc> {
        Clock::Machine.now() + TimeDelta::seconds(2)
    }

    #[tokio::test]
    async fn another_process_that_writes_to_the_store_ends_the_wait_and_another_file_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut other = Engine::open(Some(folder.path())).unwrap();
        let mut waker = Waker::new(folder.path()).unwrap();

        std::fs::write(folder.path().join("notes.txt"), "nothing of the store").unwrap();
        assert_eq!(waker.wait(soon()).await.unwrap(), Woken::Clock);

        other.connection().execute_batch("PRAGMA user_version = 77").unwrap();
        let much_later = soon() + TimeDelta::days(1);
        assert_eq!(waker.wait(much_later).await.unwrap(), Woken::Store);
        assert_eq!(
            waker.wait(much_later).await.unwrap(),
            Woken::Store,
            "one look more, once the commit is through"
        );
        assert_eq!(waker.wait(soon()).await.unwrap(), Woken::Clock, "and then there is quiet");
    }

    #[tokio::test]
    async fn a_moment_that_has_passed_ends_the_wait_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut waker = Waker::new(folder.path()).unwrap();
        assert_eq!(waker.wait(DateTime::UNIX_EPOCH).await.unwrap(), Woken::Clock);
        assert_eq!(waker.wait(soon() - TimeDelta::days(1)).await.unwrap(), Woken::Clock);
    }
}
