//! Waymark's window: starts Tauri, and nothing that Waymark decides.
//!
//! What the app can do is `waymark-engine`; what is shown is `ui/`. This crate only joins the two: arguments
//! ([`arguments`]), the three commands ([`commands`]), the store behind them ([`host`]), news from other processes
//! ([`events`]) and the window itself ([`window`]). Nothing outside this folder knows Tauri.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod events;
mod graphics;
mod host;
mod window;

use arguments::{Arguments, Request};
use host::Host;
use std::process::ExitCode;
use std::sync::Arc;
use tauri::Manager as _;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os().skip(1), std::env::var_os("WAYMARK_DATA_DIR")) {
        Ok(Request::Open(arguments)) => arguments,
        Ok(Request::Say(text)) => {
            println!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    graphics::prepare(arguments.safe_graphics);
    if let Err(sentence) = graphics::require_display() {
        eprintln!("{sentence}");
        return ExitCode::FAILURE;
    }
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Waymark's window could not be started: {error}. Try again with --safe-graphics.");
            ExitCode::FAILURE
        }
    }
}

/// Opens the window and stays until it is closed.
fn run(arguments: Arguments) -> tauri::Result<()> {
    let host = Arc::new(Host::new(arguments.data_dir.clone()));
    // First of all plugins: a second start hands over and ends before it does anything else.
    let single_instance = tauri_plugin_single_instance::Builder::new()
        .dbus_id(arguments.instance_name("org.waymark.Waymark"))
        .callback(|app, arguments, _folder| {
            window::bring_forward(app);
            let given = arguments.into_iter().skip(1).map(Into::into);
            if let Ok(Request::Open(Arguments { screen: Some(screen), .. })) = Arguments::read(given, None) {
                window::go_to(app, screen);
            }
        })
        .build();
    tauri::Builder::default()
        .plugin(single_instance)
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remember_size())
        .manage(Arc::clone(&host))
        .invoke_handler(tauri::generate_handler![commands::call, commands::pick_file, commands::open_link])
        .setup(move |app| {
            window::open(app.handle(), arguments.screen)?;
            events::watch(app.handle().clone(), host);
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                app.state::<Arc<Host>>().close();
            }
        });
    Ok(())
}
