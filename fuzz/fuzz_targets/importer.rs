//! Any bytes are read, repaired, parted into plans, laid out, told as notes and merged as a version, and every answer is
//! sound (`tests/support/sound.rs`). What is asked beside the reading follows from the length, so that an input always
//! tells the same.

#![no_main]

#[path = "../../tests/support/sound.rs"]
#[expect(dead_code, reason = "the corpus test asks for all of it at once")]
mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| sound::part(bytes, bytes.len() % sound::PARTS));
