//! A Markdown text as a flat row of pieces with their lines: headings, lines of text, list items, table rows.
//!
//! Paragraphs are taken apart at their line breaks, since authors write "**Length**: 6 h" line under line; a link
//! text over two lines stays whole. Headings, folds and tabs written as HTML are pieces too (`html`). Nothing is
//! interpreted here.

use super::chunks;
use super::html::{self, Part};
use super::labels;
use super::notes::{Silence, is_break, is_picture};
use super::words::{Draft, Words};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Deref;

/// What a piece is in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A line of a paragraph.
    Text,
    /// A list item.
    Item {
        /// 1 for an item of an outermost list.
        depth: u8,
        /// Its number in an ordered list.
        number: Option<u32>,
    },
    /// A row of a table.
    Row {
        /// Whether it is the table's head.
        head: bool,
        /// Its cells.
        cells: Cells,
    },
    /// Code, HTML: kept, never read.
    Block,
}

/// The cells of a row. Behind one more step, so that the many pieces without cells stay small.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cells(Option<Box<Box<[Words]>>>);

impl From<Vec<Words>> for Cells {
    fn from(cells: Vec<Words>) -> Self {
        Self(Some(Box::new(cells.into())))
    }
}

impl Deref for Cells {
    type Target = [Words];

    fn deref(&self) -> &[Words] {
        self.0.as_deref().map_or(&[], |cells| cells)
    }
}

/// One piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// First line, from 1.
    pub line: u32,
    /// Last line.
    pub end: u32,
    /// What it is.
    pub shape: Shape,
    /// How far its line is indented in the text; what belongs to a list item is indented further than the item.
    pub indent: u16,
    /// Whether it stands in a quotation or a remark box.
    pub quoted: bool,
    /// Whether the document says more in it than its words hold: where a picture is, cells beyond a table's columns.
    pub beyond: bool,
    /// Its words (a row's stand in its cells).
    pub words: Words,
}

/// Takes the text apart from byte `from` on (behind the front matter).
pub fn pieces(text: &str, from: usize) -> Vec<Piece> {
    in_parts(text, from, chunks::SIZE)
}

/// The same, parsed in parts of about `size` bytes.
fn in_parts(text: &str, from: usize, size: usize) -> Vec<Piece> {
    let lines = Lines::new(text);
    let opened = super::boxes::opened(text);
    let linked = super::wiki::linked(&opened);
    let prepared: &str = &linked;
    let mut build = Build::default();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let own =
        (matches!(opened, Cow::Owned(_)) || matches!(linked, Cow::Owned(_))).then(|| Lines::new(prepared));
    let parsed = own.as_ref().unwrap_or(&lines);
    // The same line of both texts: what was taken out of lines is never a line break.
    let from = parsed.start(lines.at(from)).unwrap_or(0);
    let mut near = 1;
    for part in chunks::parts(prepared, from, size) {
        let source = prepared.get(part.clone()).unwrap_or_default();
        for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
            // Events come in the text's order, a few steps back where one ends: the line before is nearly always near.
            let start = parsed.near(part.start + range.start, near);
            // A range may end behind its line break; the line that it ends on is the one of its last byte.
            let end = parsed.near((part.start + range.end).saturating_sub(1), start).max(start);
            near = start;
            if build.broken && matches!(event, Event::Start(Tag::Strong) | Event::Text(_)) {
                build.part_item(start, source, range.start);
            }
            match event {
                Event::End(TagEnd::TableCell) => build.cell_end = range.end,
                // Markdown drops the cells of a row that its table has no columns for.
                Event::End(TagEnd::TableRow) => {
                    let behind = source.get(build.cell_end..range.end).unwrap_or_default();
                    if behind.contains(char::is_alphanumeric) {
                        build.beyond();
                    }
                }
                _ => {}
            }
            build.take(event, start, end);
        }
    }
    let mut pieces = std::mem::take(&mut build.pieces);
    pieces.shrink_to_fit();
    for piece in &mut pieces {
        piece.indent = lines.indent(text, piece.line);
    }
    // HTML is indented for its looks: what follows it belongs to it all the same.
    for (at, indent) in build.indents {
        if let Some(piece) = pieces.get_mut(at) {
            piece.indent = indent;
        }
    }
    pieces
}

/// Line numbers of byte offsets; a text of more than 4 GB is numbered up to there.
struct Lines(Vec<u32>);

impl Lines {
    fn new(text: &str) -> Self {
        let breaks = || memchr::memchr_iter(b'\n', text.as_bytes());
        let mut starts = Vec::with_capacity(breaks().count() + 1);
        starts.push(0);
        starts.extend(breaks().map_while(|at| u32::try_from(at + 1).ok()));
        Self(starts)
    }

    fn at(&self, offset: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start as usize <= offset)).unwrap_or(u32::MAX)
    }

    /// The first byte of a line.
    fn start(&self, line: u32) -> Option<usize> {
        self.0.get((line as usize).saturating_sub(1)).map(|start| *start as usize)
    }

    /// The same, where it is likely to be `line` or one of the next few.
    fn near(&self, offset: usize, line: u32) -> u32 {
        let starts = self.0.get((line as usize).saturating_sub(1)..).unwrap_or_default();
        let starts = starts.get(..8).unwrap_or(starts);
        match starts.iter().position(|start| *start as usize > offset) {
            Some(0) | None => self.at(offset),
            Some(count) => line.saturating_add(u32::try_from(count).unwrap_or(0)).saturating_sub(1),
        }
    }

    /// The width of the blanks that a line begins with.
    fn indent(&self, text: &str, line: u32) -> u16 {
        let start = self.start(line).unwrap_or(text.len());
        let blanks = text.as_bytes().get(start..).unwrap_or_default().iter().take(400);
        let width = blanks.map_while(|byte| match byte {
            b' ' => Some(1),
            b'\t' => Some(4),
            _ => None,
        });
        width.fold(0_u16, |sum, step| sum.saturating_add(step))
    }
}

#[derive(Default)]
struct Build {
    pieces: Vec<Piece>,
    open: Option<Piece>,
    /// The next number of each open list; none inside for a list without numbers.
    lists: Vec<Option<u64>>,
    bold: u32,
    link: Option<u32>,
    /// The words of the piece that is open.
    draft: Draft,
    /// The words of the cell that is open.
    cell: Option<Draft>,
    /// The byte of the parsed part behind the last cell.
    cell_end: usize,
    /// The cells of the row that is open.
    cells: Vec<Words>,
    /// Whether the item that is open was just continued on another line.
    broken: bool,
    /// Inside code or HTML.
    block: bool,
    /// How far pieces that were read from HTML count as indented, by piece.
    indents: Vec<(usize, u16)>,
    /// How many quotations are open.
    quotes: u32,
    /// The element without anything to read that is open inside the piece.
    silence: Silence,
    /// Whether the open link is written in HTML.
    anchored: bool,
    /// The text of the HTML block that is open, and its first line.
    html: Option<(u32, String)>,
}

impl Build {
    /// A bold or numbered label that begins its line at the margin below an item is no part of the item, though Markdown
    /// goes on with it there: authors leave out the empty line between a list and the next "**Week 2**" or "WEEK 2 - FIRE".
    fn part_item(&mut self, line: u32, source: &str, at: usize) {
        let margin = source[..at].bytes().next_back() == Some(b'\n');
        let line_of = || source.get(at..).and_then(|rest| rest.lines().next());
        if margin
            && line_of().is_some_and(|line| is_label(line) || is_numbered(line))
            && self.link.is_none()
            && self.cell.is_none()
        {
            self.open(line, Shape::Text);
        }
    }

    fn take(&mut self, event: Event<'_>, line: u32, end: u32) {
        self.broken = false;
        match event {
            Event::Start(tag) => self.start(tag, line, end),
            Event::End(tag) => self.end(tag),
            Event::Html(text) if self.html.is_some() => {
                if let Some((_, html)) = &mut self.html {
                    html.push_str(&text);
                }
            }
            _ if self.block => {}
            // What a script or a style says is nothing to read.
            Event::Text(_) | Event::Code(_) if self.silence.holds() => {}
            Event::Text(text) | Event::Code(text) => self.words(line, end, &text),
            Event::SoftBreak | Event::HardBreak => {
                let breaks =
                    matches!(&self.open, Some(Piece { shape: Shape::Text, .. })) && self.link.is_none();
                if breaks && self.cell.is_none() {
                    self.flush();
                } else {
                    self.words(line, line, " ");
                    self.broken = matches!(&self.open, Some(Piece { shape: Shape::Item { .. }, .. }));
                }
            }
            Event::InlineHtml(tag) => {
                self.silence.hear(&tag);
                if is_break(&tag) {
                    let (bold, link) = (self.bold > 0, self.link);
                    self.target(line).push_break(bold, link);
                } else if is_picture(&tag) {
                    self.target(line);
                    self.beyond();
                } else if tag.starts_with("</a") || tag.starts_with("<a ") {
                    self.anchor(&tag, line);
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: u32, end: u32) {
        match tag {
            // What is quoted heads nothing of the document.
            Tag::Heading { .. } if self.quotes > 0 => self.open(line, Shape::Text),
            Tag::Heading { level, .. } => self.open(line, Shape::Heading(depth(level))),
            Tag::Paragraph => {
                // The first paragraph of an item is the item's own words.
                let item = |p: &Piece| matches!(p.shape, Shape::Item { .. });
                if !(self.open.as_ref().is_some_and(item) && self.draft.is_empty()) {
                    self.open(line, Shape::Text);
                }
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => {
                let depth = u8::try_from(self.lists.len()).unwrap_or(u8::MAX);
                let number = self.lists.last_mut().and_then(|next| {
                    let number = (*next)?;
                    *next = Some(number.saturating_add(1));
                    u32::try_from(number).ok()
                });
                self.open(line, Shape::Item { depth, number });
            }
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.flush();
                self.block = true;
                self.html = matches!(tag, Tag::HtmlBlock).then(|| (line, String::new()));
                self.push(line, end, Shape::Block, Words::default());
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.quotes += 1;
            }
            Tag::TableHead => self.open(line, Shape::Row { head: true, cells: Cells::default() }),
            Tag::TableRow => self.open(line, Shape::Row { head: false, cells: Cells::default() }),
            Tag::TableCell => self.cell = Some(Draft::default()),
            Tag::Strong => self.bold += 1,
            Tag::Link { dest_url, .. } => {
                self.link = Some(self.target(line).add_target(&dest_url));
            }
            Tag::Image { .. } => {
                self.target(line);
                self.beyond();
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow => {
                self.flush()
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::CodeBlock => self.block = false,
            TagEnd::HtmlBlock => {
                self.block = false;
                if let Some((first, text)) = self.html.take() {
                    self.html_parts(first, &text);
                }
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::TableCell => {
                if std::mem::take(&mut self.anchored) {
                    self.link = None;
                }
                let cell = self.cell.take().unwrap_or_default().finish();
                self.cells.push(cell);
            }
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Link => self.link = None,
            _ => {}
        }
    }

    fn open(&mut self, line: u32, shape: Shape) {
        self.flush();
        let quoted = self.quotes > 0;
        self.silence = Silence::default();
        let (beyond, words) = (false, Words::default());
        self.open = Some(Piece { line, end: line, shape, indent: 0, quoted, beyond, words });
    }

    fn push(&mut self, line: u32, end: u32, shape: Shape, words: Words) {
        self.add(Piece { line, end, shape, indent: 0, quoted: self.quotes > 0, beyond: false, words });
    }

    fn add(&mut self, piece: Piece) {
        if self.pieces.len() == self.pieces.capacity() {
            // An eighth more, not twice as much: of a long document the pieces are most of what is held.
            self.pieces.reserve_exact(self.pieces.len() / 8 + 64);
        }
        self.pieces.push(piece);
    }

    /// Headings, the titles of folds and of tabs.
    fn html_parts(&mut self, first: u32, text: &str) {
        let pictures = html::pictures(text);
        for (offset, height, part) in html::parts(text) {
            let line = first.saturating_add(offset);
            let (shape, words) = match part {
                Part::Heading(level, words) => (Shape::Heading(level), words),
                Part::Fold(words) => (Shape::Text, words),
                Part::Tab(title) => (Shape::Text, Words::plainly(&format!("=== \"{title}\""))),
                Part::Item(depth, words) => (Shape::Item { depth: depth.max(1), number: None }, words),
                Part::Row(head, cells) => (Shape::Row { head, cells: cells.into() }, Words::default()),
            };
            let indent = if let Shape::Item { depth, .. } = shape { 2 * u16::from(depth - 1) } else { 0 };
            self.indents.push((self.pieces.len(), indent));
            self.push(line, line.saturating_add(height), shape, words);
            if let Some(piece) = self.pieces.last_mut() {
                let first = pictures.partition_point(|at| *at < offset);
                piece.beyond = pictures.get(first).is_some_and(|at| *at <= offset.saturating_add(height));
            }
        }
    }

    fn flush(&mut self) {
        if std::mem::take(&mut self.anchored) {
            self.link = None;
        }
        if let Some(mut piece) = self.open.take() {
            piece.words = self.draft.finish();
            if let Shape::Row { cells, .. } = &mut piece.shape {
                *cells = self.cells.drain(..).collect::<Vec<_>>().into();
            }
            self.add(piece);
        }
    }

    /// A link written in HTML, inside a line of Markdown.
    fn anchor(&mut self, tag: &str, line: u32) {
        if std::mem::take(&mut self.anchored) {
            self.link = None;
        }
        if self.link.is_none()
            && let Some(target) = html::attribute(tag, "href=")
        {
            self.link = Some(self.target(line).add_target(&target));
            self.anchored = true;
        }
    }

    /// Notes that what is open says more than its words hold.
    fn beyond(&mut self) {
        if let Some(piece) = &mut self.open {
            piece.beyond = true;
        }
    }

    /// Where words go now: a cell, the open piece, or a new line of text.
    fn target(&mut self, line: u32) -> &mut Draft {
        if self.cell.is_none() && self.open.is_none() {
            self.open(line, Shape::Text);
        }
        self.cell.as_mut().unwrap_or(&mut self.draft)
    }

    fn words(&mut self, line: u32, end: u32, text: &str) {
        let (bold, link) = (self.bold > 0, self.link);
        self.target(line).push(text, bold, link);
        if let Some(piece) = &mut self.open {
            piece.end = piece.end.max(end);
        }
    }
}

/// Whether a line begins with a unit's number and a mark, and with a capital: "WEEK 2 - FIRE", "第2周：火".
fn is_numbered(line: &str) -> bool {
    line.starts_with(|c: char| c.is_uppercase() || c > '\u{1100}')
        && labels::label(line).is_some_and(|label| label.clean)
}

/// Whether a line is a bold label, alone or in front of what is said of it: "**Week 2**", "**Week 2:** Nets", "**Week 2** (4 h)".
fn is_label(line: &str) -> bool {
    let Some((inside, behind)) = line.trim_end().strip_prefix("**").and_then(|rest| rest.split_once("**"))
    else {
        return false;
    };
    let marks = [':', '：', '(', '（', '-', '–', '—'];
    inside.ends_with([':', '：']) || behind.is_empty() || behind.trim_start().starts_with(marks)
}

fn depth(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests;
