//! Waymark's command line: arguments and printing. Everything it does is an operation of the engine.

mod answer;
mod arguments;
mod commands;
mod terminal;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    let json = arguments.json;
    let answer = commands::run(arguments);
    answer::print(answer, json)
}
