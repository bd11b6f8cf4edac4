//! A document without a plan, laid out evenly: what it lists becomes the work of so many weeks, in its order.
//!
//! Nothing is invented but the weeks, and they are the learner's choice. The result is a path in Markdown like any other.

use super::encoding;
use super::front_matter::FrontMatter;
use super::pieces::{self, Piece, Shape};
use super::words::{Words, title};
use std::fmt::Write as _;

/// Most weeks that a document is laid out over.
pub const MOST_WEEKS: u32 = 104;

/// What a person gets through in a week beside a job, where nothing says how long it takes; only an offer.
const A_WEEK: usize = 5;

/// How many things a document lists that could be laid out over weeks.
pub fn listed(bytes: &[u8]) -> usize {
    let text = encoding::repaired_text(bytes);
    let front = FrontMatter::read(&text);
    items(&pieces::pieces(&text, front.body)).len()
}

/// The number of weeks that so many things are offered over: about five a week, and as many in each where a number
/// near that allows it.
pub fn even_weeks(items: usize) -> u32 {
    let about = items.div_ceil(A_WEEK).clamp(1, MOST_WEEKS as usize);
    let near = about - about / 4..=(about + about / 4).min(MOST_WEEKS as usize);
    let odd = |weeks: &usize| (!items.is_multiple_of(*weeks), weeks.abs_diff(about));
    near.min_by_key(odd).and_then(|weeks| u32::try_from(weeks).ok()).unwrap_or(1)
}

/// The document with what it lists laid out over `weeks` weeks (1 to 104), as even as whole items allow; none where it
/// lists nothing. Fewer items than weeks take a week each.
pub fn spread(bytes: &[u8], weeks: u32) -> Option<String> {
    let text = encoding::repaired_text(bytes);
    let front = FrontMatter::read(&text);
    let pieces = pieces::pieces(&text, front.body);
    let items = items(&pieces);
    let weeks = (weeks.clamp(1, MOST_WEEKS) as usize).min(items.len());
    if weeks == 0 {
        return None;
    }
    let name =
        pieces.iter().find(|piece| piece.shape == Shape::Heading(1)).map(|piece| title(piece.words.plain()));
    let mut out = text.get(..front.body).unwrap_or_default().to_owned();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "# {}", name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Path".to_owned()));
    for week in 0..weeks {
        let _ = writeln!(out, "\n## Week {}\n", week + 1);
        for item in &items[week * items.len() / weeks..(week + 1) * items.len() / weeks] {
            let _ = writeln!(out, "- {item}");
        }
    }
    Some(out)
}

/// What the document lists, each as a line of Markdown: bullets, else rows of tables, else links of its text.
fn items(pieces: &[Piece]) -> Vec<String> {
    let contents = |words: &Words| words.targets().first().is_some_and(|target| target.starts_with('#'));
    let bullets = pieces.iter().filter_map(|piece| match piece.shape {
        Shape::Item { depth: 1, .. } if !contents(&piece.words) => line(&piece.words),
        _ => None,
    });
    let bullets: Vec<String> = bullets.collect();
    if !bullets.is_empty() {
        return bullets;
    }
    let rows = pieces.iter().filter_map(|piece| match &piece.shape {
        Shape::Row { head: false, cells } => {
            let cells: Vec<String> = cells.iter().filter_map(line).collect();
            (!cells.is_empty()).then(|| cells.join(" - "))
        }
        _ => None,
    });
    let rows: Vec<String> = rows.collect();
    if !rows.is_empty() {
        return rows;
    }
    let links = pieces.iter().filter(|piece| piece.shape == Shape::Text && !piece.words.targets().is_empty());
    links.filter_map(|piece| line(&piece.words)).collect()
}

/// Words as Markdown, with their links.
fn line(words: &Words) -> Option<String> {
    if !words.plain().chars().any(char::is_alphanumeric) {
        return None;
    }
    let mut out = String::new();
    for stretch in words.stretches() {
        let target = stretch.link.and_then(|link| words.targets().get(link as usize));
        match target.filter(|target| !target.contains(['<', '>', '\n'])) {
            // A link's words may have several looks; each leads there.
            Some(target) => {
                let _ = write!(out, "[{}](<{target}>)", stretch.text.trim().replace(['[', ']'], ""));
                out.push_str(if stretch.text.ends_with(' ') { " " } else { "" });
            }
            None => out.push_str(stretch.text),
        }
    }
    Some(out.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{even_weeks, listed, spread};
    use crate::curriculum::read;

    #[test]
    fn what_a_document_lists_is_laid_out_in_its_order() {
        let text = "---\nbase: https://b.example/\n---\n# Bees\n\n- [Top](#books)\n\n## Books\n- [Hive](hive.md) (3 hours)\n- Honey\n  - inner\n\n## Films\n- [Spring](s.md)\n- Swarm\n- Winter\n";
        assert!(read(text.as_bytes()).path.units.is_empty());
        let out = spread(text.as_bytes(), 3).unwrap();
        let path = read(out.as_bytes()).path;
        assert_eq!((path.title.as_str(), path.about.base.as_deref()), ("Bees", Some("https://b.example/")));
        let work: Vec<Vec<&str>> = path
            .units
            .iter()
            .map(|unit| unit.activities.iter().flat_map(|a| &a.items).map(|i| i.text.as_str()).collect())
            .collect();
        assert_eq!(work, [vec!["Hive"], vec!["Honey", "Spring"], vec!["Swarm", "Winter"]]);
    }

    #[test]
    fn items_that_mention_weeks_do_not_hide_the_week_that_they_are_laid_into() {
        let text = "# C\n\n- **Semana 1: El arbol(4 horas)\n- Semana 2: El torno\n";
        assert!(read(text.as_bytes()).path.units.is_empty());
        assert!(!read(spread(text.as_bytes(), 1).unwrap().as_bytes()).path.units.is_empty());
    }

    #[test]
    fn an_even_number_of_weeks_is_offered() {
        assert_eq!(listed(b"# T\n- a\n- b\n  - inside\n- c\n"), 3);
        assert_eq!(listed(b"Dear Ada,\n\nall is well.\n"), 0);
        for (items, weeks) in [(0, 1), (1, 1), (5, 1), (6, 2), (23, 5), (24, 4), (48, 8), (100_000, 100)] {
            assert_eq!(even_weeks(items), weeks, "{items} things");
        }
    }

    #[test]
    fn few_items_take_a_week_each_and_none_give_nothing() {
        let path =
            read(spread(b"# T\n| Book | Author |\n|---|---|\n| A | x |\n| B | y |\n", 9).unwrap().as_bytes())
                .path;
        assert_eq!(path.units.len(), 2);
        assert_eq!(spread(b"Dear Ada,\n\nall is well.\n", 4), None);
    }
}
