//! Makes the web view draw on machines where it would stay empty, and says so where there is nothing to draw on.
//!
//! WebKitGTK's DMA-BUF renderer leaves a blank window with some drivers (NVIDIA, virtual machines) and costs memory on
//! the others; it is switched off unless the learner set the variable. Other platforms have nothing to prepare.

/// Sets the web view's drawing variables; variables that are set already stay. Called first in `main`, before any thread.
#[cfg(target_os = "linux")]
pub fn prepare(safe_graphics: bool) {
    set_default("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    if safe_graphics {
        set_default("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        set_default("LIBGL_ALWAYS_SOFTWARE", "1");
    }
}

/// Nothing to prepare outside Linux.
#[cfg(not(target_os = "linux"))]
pub fn prepare(_safe_graphics: bool) {}

#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn set_default(name: &str, value: &str) {
    if std::env::var_os(name).is_none() {
        // SAFETY: `main` calls this before it starts a thread or a library that could, so nobody reads the environment
        // at the same time. The web process inherits it, which a later setting would not reach.
        unsafe { std::env::set_var(name, value) };
    }
}

/// Asks the toolkit whether there is a display.
///
/// # Errors
/// One sentence with the next step, where a window cannot be shown at all.
#[cfg(target_os = "linux")]
pub fn require_display() -> Result<(), &'static str> {
    gtk::init().map_err(|_| {
        "Waymark found no display to open its window on. Start it from a desktop session, or use the command line: waymark --help"
    })
}

/// Elsewhere a desktop session is always there.
#[cfg(not(target_os = "linux"))]
pub fn require_display() -> Result<(), &'static str> {
    Ok(())
}
