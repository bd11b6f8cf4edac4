//! Links: which are relative, and where they lead from a base address.

/// Whether a target needs a base address: neither absolute nor a place in the document itself.
pub fn is_relative(target: &str) -> bool {
    !(target.is_empty() || target.starts_with('#') || target.starts_with("//") || scheme(target).is_some())
}

/// Where a target leads from `base`, the address that the document's relative links start from (its own address or
/// its folder's, ending in a slash). "page.md" is read as the published page "page/", as site generators do, unless
/// the base shows a file host. None where the base is no web address or the target climbs above its root.
pub fn resolve(base: &str, target: &str) -> Option<String> {
    match scheme(target) {
        Some("http" | "https" | "mailto") => return Some(target.to_owned()),
        Some(_) => return None,
        None => {}
    }
    let kind = scheme(base).filter(|s| matches!(*s, "http" | "https"))?;
    let behind = base.get(kind.len() + 1..)?.strip_prefix("//")?;
    if let Some(rest) = target.strip_prefix("//") {
        return Some(format!("{kind}://{rest}"));
    }
    let behind = behind.split(['?', '#']).next()?;
    let (host, folder) = behind.split_once('/').unwrap_or((behind, ""));
    if host.is_empty() {
        return None;
    }
    let cut = target.find(['?', '#']).unwrap_or(target.len());
    let (path, tail) = target.split_at(cut);
    if path.is_empty() {
        return Some(format!("{kind}://{host}/{folder}{tail}"));
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    parts.pop();
    if path.starts_with('/') {
        parts.clear();
    }
    parts.retain(|part| !part.is_empty());
    let mut directory = false;
    for part in path.split('/') {
        directory = matches!(part, "" | "." | "..");
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    let mut joined = parts.join("/");
    if directory {
        joined.push('/');
    } else if !FILE_HOSTS.contains(&host) {
        joined = page(joined);
    }
    Some(format!("{kind}://{host}/{}{tail}", joined.trim_start_matches('/')))
}

/// Hosts that show a Markdown file under its own name.
const FILE_HOSTS: [&str; 5] =
    ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "raw.githubusercontent.com"];

fn page(path: String) -> String {
    let Some(stem) = path.strip_suffix(".md").or_else(|| path.strip_suffix(".markdown")) else { return path };
    let (folder, name) = stem.rsplit_once('/').map_or(("", stem), |(folder, name)| (folder, name));
    match name.to_lowercase().as_str() {
        "index" | "readme" => format!("{folder}/"),
        _ => format!("{stem}/"),
    }
}

fn scheme(target: &str) -> Option<&str> {
    let (scheme, _) = target.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    valid.then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_as_a_browser_would() {
        let base = "https://example.org/site/paths/";
        for (target, url) in [
            ("../laws/one.md", "https://example.org/site/laws/one/"),
            ("two.md#part", "https://example.org/site/paths/two/#part"),
            ("./index.md", "https://example.org/site/paths/"),
            ("/top.html", "https://example.org/top.html"),
            ("#here", "https://example.org/site/paths/#here"),
            ("http://other.net/a.md", "http://other.net/a.md"),
            ("//other.net/a", "https://other.net/a"),
        ] {
            assert_eq!(resolve(base, target).as_deref(), Some(url), "{target}");
        }
        assert_eq!(
            resolve("https://example.org/a/page.md", "b.md").as_deref(),
            Some("https://example.org/a/b/")
        );
        assert_eq!(
            resolve("https://github.com/o/r/blob/main/docs/", "b.md").as_deref(),
            Some("https://github.com/o/r/blob/main/docs/b.md"),
        );
    }

    #[test]
    fn what_leads_nowhere_or_runs_something_is_refused() {
        assert_eq!(resolve("https://example.org/", "../../x.md"), None);
        assert_eq!(resolve("not an address", "x.md"), None);
        assert_eq!(resolve("https://example.org/", "javascript:alert(1)"), None);
    }

    #[test]
    fn places_in_the_document_are_not_relative() {
        assert!(is_relative("../a.md") && is_relative("a.md"));
        assert!(!is_relative("#a") && !is_relative("https://a") && !is_relative("mailto:a@b"));
    }
}
