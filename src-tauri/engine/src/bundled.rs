//! The learning paths that ship with Waymark. To add one: its file in `content/paths`, and its line here.

/// Name and text of each bundled path.
pub const PATHS: &[(&str, &str)] =
    &[("microservices", include_str!("../../../content/paths/microservices.md"))];

/// The text of a bundled path.
pub fn find(name: &str) -> Option<&'static str> {
    PATHS.iter().find(|(n, _)| *n == name).map(|(_, text)| *text)
}
