//! What is asked of words on their way into a note: whether they say anything, what they are without their looks, and
//! which addresses in running text become links.

use super::super::address;
use super::Inline;

/// Words with the web addresses written out in them as links.
pub(super) fn linked(words: Vec<Inline>) -> Vec<Inline> {
    if !words.iter().any(holds) {
        return words;
    }
    let mut out = Vec::with_capacity(words.len() + 2);
    for word in words {
        match word {
            Inline::Text(text) if text.contains("://") => part(&text, &mut out),
            Inline::Strong(inside) => out.push(Inline::Strong(linked(inside))),
            Inline::Emphasis(inside) => out.push(Inline::Emphasis(linked(inside))),
            Inline::Struck(inside) => out.push(Inline::Struck(linked(inside))),
            word => out.push(word),
        }
    }
    out
}

/// Whether an address may stand in it; the words of a link lead where it leads.
fn holds(word: &Inline) -> bool {
    match word {
        Inline::Text(text) => text.contains("://"),
        Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Struck(inside) => {
            inside.iter().any(holds)
        }
        Inline::Code(_) | Inline::Link { .. } | Inline::Picture { .. } | Inline::Break => false,
    }
}

fn part(text: &str, out: &mut Vec<Inline>) {
    let mut at = 0;
    for (start, written) in address::written(text) {
        let Some(address) = address::opened("", written) else { continue };
        if start > at {
            out.push(Inline::Text(text[at..start].to_owned()));
        }
        out.push(Inline::Link { words: vec![Inline::Text(written.to_owned())], address });
        at = start + written.len();
    }
    if at < text.len() {
        out.push(Inline::Text(text[at..].to_owned()));
    }
}

/// Whether words hold a letter, a digit, or a picture that can be looked at.
pub(super) fn says_something(words: &[Inline]) -> bool {
    words.iter().any(|word| match word {
        Inline::Text(text) | Inline::Code(text) => text.chars().any(|c| !c.is_whitespace()),
        Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Struck(inside) => says_something(inside),
        Inline::Link { words, .. } => says_something(words),
        Inline::Picture { words, address, beside } => {
            !words.is_empty() || address.is_some() || beside.is_some()
        }
        Inline::Break => false,
    })
}

/// Words without blanks at their end.
pub(super) fn trimmed(mut words: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text(last)) = words.last_mut() {
        last.truncate(last.trim_end().len());
    }
    words
}

/// A picture that is a link's word leads where the link leads.
pub(super) fn plain_pictures(words: Vec<Inline>) -> Vec<Inline> {
    let plain = |word| match word {
        Inline::Picture { words, .. } => Inline::Text(words),
        word => word,
    };
    words.into_iter().map(plain).collect()
}

pub(super) fn plain(words: &[Inline]) -> String {
    let text = |word: &Inline| match word {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Struck(inside) => plain(inside),
        Inline::Link { words, .. } => plain(words),
        Inline::Picture { words, .. } => words.clone(),
        Inline::Break => " ".to_owned(),
    };
    words.iter().map(text).collect()
}
