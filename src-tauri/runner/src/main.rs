//! `waymark-runner`: arguments, and the sentence at the end.

use std::path::PathBuf;
use std::process::ExitCode;
use waymark_core::message::Message;
use waymark_runner::{Ended, Options, run};

fn main() -> ExitCode {
    waymark_engine::speech(None).during(run_as_told)
}

fn run_as_told() -> ExitCode {
    let options = match parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{}", Message::new("reminder-runner-usage").render());
            return ExitCode::SUCCESS;
        }
        Err(argument) => {
            let message = Message::new("reminder-runner-argument").text("argument", argument);
            eprintln!("{}\n{}", message.render(), Message::new("reminder-runner-usage").render());
            return ExitCode::from(2);
        }
    };
    match run(options) {
        Ok(Ended::Stopped) => ExitCode::SUCCESS,
        Ok(Ended::Elsewhere) => {
            println!("{}", Message::new("reminder-runner-elsewhere").render());
            ExitCode::SUCCESS
        }
        Ok(Ended::Outdated) => {
            println!("{}", Message::new("reminder-runner-outdated").render());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            if let Some(help) = &error.help {
                eprintln!("{help}");
            }
            ExitCode::from(3)
        }
    }
}

/// The options; none where help is asked for; the argument that means nothing.
fn parse(mut arguments: impl Iterator<Item = std::ffi::OsString>) -> Result<Option<Options>, String> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--data-dir") => match arguments.next() {
                Some(folder) => options.data_dir = Some(PathBuf::from(folder)),
                None => return Err("--data-dir".to_owned()),
            },
            Some("--once") => options.once = true,
            Some("--help" | "-h") => return Ok(None),
            _ => return Err(argument.to_string_lossy().into_owned()),
        }
    }
    Ok(Some(options))
}
