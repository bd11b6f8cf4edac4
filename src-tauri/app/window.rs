//! The window: opened hidden, shown when its page stands, its size remembered.
//!
//! Leaves what is on the page to `ui/`, and its words to the catalogue.

use std::time::Duration;
use tauri::utils::config::Color;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Manager as _, Theme, Url, WebviewWindow, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::StateFlags;

/// The window's label, as in `tauri.conf.json` and the capability.
pub const LABEL: &str = "main";

/// How long the window stays hidden at most, should its page never say that it is there.
const SHOWN_AFTER: Duration = Duration::from_secs(4);

/// The plugin that keeps the window's size. Not its place: a Wayland compositor decides that, and screens come and go.
pub fn remember_size() -> tauri::plugin::TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .build()
}

/// Has the page go to a screen: it follows the part of its address behind the number sign.
pub fn go_to(app: &AppHandle, screen: &'static str) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // The same place twice would be no news to the page, so the old one is left first. Fails while closing.
        let _ = window.eval(format!("location.hash = ''; location.hash = '{screen}';"));
    }
}

/// Opens the window described in `tauri.conf.json`: hidden until the page is loaded, so that nobody sees a white flash
/// before a dark page.
///
/// # Errors
/// What Tauri says when no window can be made.
pub fn open(app: &AppHandle, screen: Option<&'static str>) -> tauri::Result<()> {
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == LABEL)
        .ok_or(tauri::Error::WindowNotFound)?
        .clone();
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(is_own_page)
        .on_page_load(move |window, load| {
            if load.event() == PageLoadEvent::Finished {
                if let Some(screen) = screen {
                    go_to(window.app_handle(), screen);
                }
                reveal(&window);
            }
        })
        .build()?;
    // What shows while the page is laid out and when the window grows faster than it.
    window.set_background_color(Some(background(window.theme().unwrap_or(Theme::Light))))?;
    let late = window.clone();
    std::thread::spawn(move || {
        std::thread::sleep(SHOWN_AFTER);
        reveal(&late);
    });
    Ok(())
}

/// Brings the window to the front, for a second start.
pub fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window that refuses one of these is still there; there is nobody to tell.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

fn reveal(window: &WebviewWindow) {
    if !window.is_visible().unwrap_or(false) {
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The page's background before it is drawn: `--ground` of `ui/src/styles/tokens.css`, light and dark.
fn background(theme: Theme) -> Color {
    match theme {
        Theme::Dark => Color(0x14, 0x19, 0x1b, 0xff),
        _ => Color(0xf6, 0xf6, 0xf3, 0xff),
    }
}

/// The window shows Waymark's own page and never another one: links go to the browser, through `open_link`.
fn is_own_page(url: &Url) -> bool {
    let built = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    let in_development = cfg!(debug_assertions) && url.host_str() == Some("localhost");
    built || in_development || url.as_str() == "about:blank"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_waymark() {
        let own = |url: &str| is_own_page(&Url::parse(url).expect("an address"));
        assert!(own("tauri://localhost/index.html") && own("http://tauri.localhost/"));
        for url in ["https://example.org/", "file:///etc/passwd", "https://tauri.localhost.example.org/"] {
            assert!(!own(url), "{url} must not replace the page");
        }
    }

    #[test]
    fn the_window_opens_in_the_colour_of_its_page() {
        let tokens =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/styles/tokens.css"))
                .expect("the page's colours");
        for theme in [Theme::Light, Theme::Dark] {
            let Color(red, green, blue, _) = background(theme);
            let ground = format!("--ground: #{red:02x}{green:02x}{blue:02x};");
            assert!(
                tokens.contains(&ground),
                "{theme:?}: tokens.css lacks \"{ground}\"; another colour would flash first"
            );
        }
    }
}
