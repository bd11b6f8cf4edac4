//! The real runner's process on a real bus: what arrives, what is answered, what the tray says, and that it arrives once.
#![cfg(all(unix, not(target_os = "macos")))]

mod bus;
mod delivery;
mod killed;
mod support;
mod tray;
