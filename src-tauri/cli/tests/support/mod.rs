//! The command line as it is called from a folder, with its store there.

use std::path::Path;
use std::process::{Command, Output};

pub fn waymark(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_waymark"))
        .env("LC_ALL", "C.UTF-8")
        .args(args)
        .current_dir(folder)
        .env("WAYMARK_DATA_DIR", folder)
        .output()
        .expect("the binary runs")
}
