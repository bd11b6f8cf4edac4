//! Waymark's command line: arguments and printing, nothing else. Every command asks the same operations as the window.
//!
//! Exit codes (docs: contracts): 0 done; 1 the answer is "no"; 2 wrong usage; 3 the store or a file could not be read
//! or written and nothing was changed. Errors go to standard error as one sentence with the next step.

mod arguments;
mod commands;
mod host;
mod output;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let json = arguments.global.json;
    match commands::run(arguments) {
        Ok(answer) => answer.into(),
        Err(failure) => {
            failure.print(json);
            ExitCode::from(failure.exit_code())
        }
    }
}
