//! The names under which the desktop finds Waymark's entry and icon. The packager gives them (the entry that of the
//! product, the icon that of the window's program), so notifications and the login entry say the same.

use super::launch::WINDOW;

/// The installed desktop entry, without its ending: the desktop shows its name and icon on a notification.
pub const DESKTOP_ENTRY: &str = "Waymark";
/// The icon's name in the icon theme.
pub const ICON: &str = WINDOW;
