//! Waymark's command line: arguments and printing. Everything it does is an operation of the engine.

mod answer;
mod arguments;
mod commands;
mod terminal;

use clap::Parser as _;
use std::process::ExitCode;
use waymark_core::message::Speech;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    let json = arguments.json;
    // What programs read is the same everywhere; what people read is in their language.
    let speech = match json {
        true => Speech::default(),
        false => waymark_engine::speech(arguments.data_dir.as_deref()),
    };
    speech.during(|| answer::print(commands::run(arguments), json))
}
