//! Notes: the lines of a document that became no part of the plan, as a small tree that can be drawn without trust.
//!
//! A learning path is a stranger's document. So what leaves here is no HTML: it is words in a few known forms, and
//! addresses of the three kinds that may be opened. HTML of the document loses its tags and keeps its words, links and
//! pictures, scripts and styles lose all; a picture is its words and its address. `tree` builds, `scrap` reads HTML,
//! `written` finds addresses in running text, `cut` keeps the lines that are notes, `clean` says which words pass,
//! `curriculum::address` which addresses. Drawing is the window's business.

mod clean;
mod cut;
mod scrap;
mod tree;
mod written;

pub(super) use clean::{Silence, is_break, is_picture};

use super::model::{Kept, Report};
use super::{boxes, chunks, encoding, front_matter::FrontMatter};

/// One block of a unit's or of the path's own notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Position (from 1) of the unit whose note it is; none for the path's own.
    pub unit: Option<u32>,
    /// Its first line, from 1.
    pub line: u32,
    /// What it says.
    pub block: Block,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of the document, level 1 to 6.
    Heading(u8, Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List(Vec<ListItem>),
    /// A quotation or remark.
    Quote(Vec<Block>),
    /// Code, with the language that the author names ("mermaid").
    Code {
        /// The language; empty where none is named.
        language: String,
        /// The text.
        text: String,
    },
    /// A table: its head and its rows, cell by cell.
    Table {
        /// The head's cells.
        head: Vec<Vec<Inline>>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// Its number in a numbered list.
    pub number: Option<u64>,
    /// Whether its box is ticked, where it has one.
    pub ticked: Option<bool>,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// Words of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Code inside a line.
    Code(String),
    /// Bold.
    Strong(Vec<Inline>),
    /// Italic.
    Emphasis(Vec<Inline>),
    /// Struck out.
    Struck(Vec<Inline>),
    /// Words that lead to a web or mail address.
    Link {
        /// The words.
        words: Vec<Inline>,
        /// The address: http, https or mailto.
        address: String,
    },
    /// A picture, which is never loaded: its words, and its address where that may be opened.
    Picture {
        /// What the author says is on it.
        words: String,
        /// The address: http or https.
        address: Option<String>,
        /// Where it lies beside the document, as written, where the document does not say its own address.
        beside: Option<String>,
    },
    /// A new line.
    Break,
}

/// The lines that a scrap of HTML says, without its tags; nothing of scripts and styles.
pub(super) fn html_lines(html: &str) -> Vec<String> {
    clean::words_of_html(html)
}

/// The notes of a document that `report` was read from, in order of line.
pub fn notes(bytes: &[u8], report: &Report) -> Vec<Note> {
    let kept = &report.path.kept;
    if kept.is_empty() {
        return Vec::new();
    }
    let decoded = encoding::decode(bytes);
    let front = FrontMatter::read(&decoded.text);
    let prepared = boxes::opened(&decoded.text);
    let lines = tree::Lines::new(&prepared);
    // The same line of both texts, as in `pieces`.
    let begin = lines.start_of(tree::Lines::new(&decoded.text).of(front.body));
    let base = report.path.about.base.as_deref().unwrap_or_default();
    let kept: Vec<Kept> = kept.iter().copied().filter(|range| range.to > front.last_line).collect();
    let mut out = Vec::new();
    for part in chunks::parts(&prepared, begin, chunks::SIZE) {
        for node in tree::nodes(&prepared, part, &lines, base) {
            out.extend(cut::notes(&node, &kept));
        }
    }
    out
}

#[cfg(test)]
mod tests;
