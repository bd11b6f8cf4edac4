//! What may be written after `waymark-desktop`. No parser crate: the window takes three options.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;

const USAGE: &str = "\
Waymark plans a long learning path into your real free time.

Usage: waymark-desktop [--data-dir DIR] [--screen SCREEN] [--safe-graphics]

  --data-dir DIR     keep everything in DIR (also WAYMARK_DATA_DIR)
  --screen SCREEN    open at today, week, check-in or review
  --safe-graphics    draw without the graphics card, where the window stays empty or flickers
  --version          print the version
  --help             print this

The command line is a program of its own: waymark --help";

/// Screens that a notification or the tray leads to.
const SCREENS: [&str; 4] = ["today", "week", "check-in", "review"];

/// The window's start options.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The folder of the store, absolute; `None` for the platform's own.
    pub data_dir: Option<PathBuf>,
    /// Draw in software, without accelerated compositing.
    pub safe_graphics: bool,
    /// The screen to open at, in the page's own word; `None` for where the page begins.
    pub screen: Option<&'static str>,
}

/// What a start asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// The window.
    Open(Arguments),
    /// A text on standard output, and no window.
    Say(String),
}

impl Arguments {
    /// Reads the arguments without the program's name, and the value of `WAYMARK_DATA_DIR`, which an option overrides.
    ///
    /// # Errors
    /// One sentence with the next step for an unknown option or a missing folder name.
    pub fn read(
        given: impl IntoIterator<Item = OsString>,
        environment: Option<OsString>,
    ) -> Result<Request, String> {
        let mut data_dir = environment.filter(|value| !value.is_empty());
        let mut safe_graphics = false;
        let mut screen = None;
        let mut given = given.into_iter();
        while let Some(argument) = given.next() {
            match argument.to_str() {
                Some("--help" | "-h") => return Ok(Request::Say(USAGE.into())),
                Some("--version" | "-V") => {
                    return Ok(Request::Say(format!("waymark-desktop {}", env!("CARGO_PKG_VERSION"))));
                }
                Some("--safe-graphics") => safe_graphics = true,
                Some("--screen") => {
                    let wanted = given.next().unwrap_or_default();
                    let known = SCREENS.into_iter().find(|name| wanted.to_str() == Some(*name));
                    screen = Some(known.ok_or_else(|| {
                        format!(
                            "--screen needs one of these: {}. For example: waymark-desktop --screen today",
                            SCREENS.join(", ")
                        )
                    })?);
                }
                Some("--data-dir") => {
                    data_dir = Some(given.next().filter(|value| !value.is_empty()).ok_or(
                        "--data-dir needs a folder, for example: waymark-desktop --data-dir ~/study",
                    )?);
                }
                Some(option) if option.starts_with("--data-dir=") && option.len() > "--data-dir=".len() => {
                    data_dir = Some(option["--data-dir=".len()..].into());
                }
                _ => {
                    let shown = argument.to_string_lossy();
                    return Err(format!(
                        "waymark-desktop does not know \"{shown}\". waymark-desktop --help lists its options."
                    ));
                }
            }
        }
        // Absolute, since the runner is started with the same folder and may stand elsewhere.
        let data_dir = data_dir.map(PathBuf::from).map(|dir| std::path::absolute(&dir).unwrap_or(dir));
        Ok(Request::Open(Self { data_dir, safe_graphics, screen }))
    }

    /// The name under which one running window is known to the session: one per store, so that a second start brings
    /// the first window forward, and a window on another store opens beside it.
    pub fn instance_name(&self, identifier: &str) -> String {
        let Some(dir) = &self.data_dir else { return identifier.into() };
        let mut hasher = DefaultHasher::new();
        dir.hash(&mut hasher);
        format!("{identifier}.store{:016x}", hasher.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str], environment: Option<&str>) -> Result<Request, String> {
        Arguments::read(given.iter().map(OsString::from), environment.map(OsString::from))
    }

    fn opened(given: &[&str], environment: Option<&str>) -> Arguments {
        match read(given, environment) {
            Ok(Request::Open(arguments)) => arguments,
            other => panic!("{given:?} should open the window, gave {other:?}"),
        }
    }

    #[test]
    fn an_option_wins_over_the_environment() {
        let arguments = opened(&["--data-dir", "/a"], Some("/b"));
        assert_eq!(arguments.data_dir, Some("/a".into()), "what is typed now is what is meant");
        assert_eq!(opened(&[], Some("/b")).data_dir, Some("/b".into()));
        assert_eq!(opened(&["--data-dir=/c"], None).data_dir, Some("/c".into()));
    }

    #[test]
    fn an_empty_variable_means_the_usual_folder() {
        assert_eq!(opened(&[], Some("")).data_dir, None);
    }

    #[test]
    fn a_relative_folder_becomes_absolute() {
        assert!(opened(&["--data-dir", "study"], None).data_dir.is_some_and(|dir| dir.is_absolute()));
    }

    #[test]
    fn an_unknown_option_is_named_with_the_way_on() {
        let sentence = read(&["--fast"], None).expect_err("no such option");
        assert!(sentence.contains("--fast") && sentence.contains("--help"), "{sentence}");
        assert!(read(&["--data-dir"], None).is_err(), "a folder is missing");
    }

    #[test]
    fn a_screen_is_one_of_those_that_notifications_lead_to() {
        assert_eq!(opened(&["--screen", "check-in"], None).screen, Some("check-in"));
        let sentence = read(&["--screen", "cellar"], None).expect_err("no such screen");
        assert!(sentence.contains("check-in"), "{sentence}");
    }

    #[test]
    fn each_store_has_its_own_window_and_one_store_only_one() {
        let usual = opened(&[], None).instance_name("org.waymark.Waymark");
        let here = opened(&["--data-dir", "/a"], None).instance_name("org.waymark.Waymark");
        let same =
            opened(&["--data-dir", "/a", "--safe-graphics"], None).instance_name("org.waymark.Waymark");
        assert_eq!(usual, "org.waymark.Waymark");
        assert_eq!(here, same);
        assert_ne!(here, usual);
    }
}
