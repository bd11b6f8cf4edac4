//! Builds the blocks of a part of the document, each with the lines that it stands on.

use super::super::address;
use super::super::html::attribute;
use super::written::{linked, plain, plain_pictures, says_something, trimmed};
use super::{Block, Inline, clean, scrap};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// How deep blocks, and how deep looks inside of words, are told apart; what is deeper is read as what holds it.
const DEEPEST: usize = 10;

/// A block with its lines, from 1.
#[derive(Debug)]
pub(super) struct Node {
    pub from: u32,
    pub to: u32,
    pub shape: Shape,
}

/// What a block is, where its parts may be notes or not.
#[derive(Debug)]
pub(super) enum Shape {
    Leaf(Block),
    List(Vec<Item>),
    Quote(Vec<Node>),
    Table { head: Vec<Vec<Inline>>, rows: Vec<(u32, Vec<Vec<Inline>>)> },
}

/// An entry of a list.
#[derive(Debug)]
pub(super) struct Item {
    pub number: Option<u64>,
    pub ticked: Option<bool>,
    pub nodes: Vec<Node>,
}

/// Line numbers of byte offsets.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line (from 1) of a byte.
    pub(super) fn of(&self, offset: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= offset)).unwrap_or(u32::MAX)
    }

    /// The first byte of a line (from 1).
    pub(super) fn start_of(&self, line: u32) -> usize {
        self.0.get((line as usize).saturating_sub(1)).copied().unwrap_or(0)
    }
}

/// The blocks of a part of a text; relative links start from `base`.
pub(super) fn nodes(text: &str, part: Range<usize>, lines: &Lines, base: &str) -> Vec<Node> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let source = text.get(part.clone()).unwrap_or_default();
    let mut build = Build {
        base,
        frames: vec![Frame::new(Kind::Root, 1)],
        silence: clean::Silence::default(),
        loose: None,
    };
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        let from = lines.of(part.start + range.start);
        let to = lines.of((part.start + range.end).saturating_sub(1)).max(from);
        build.take(event, from, to);
    }
    build.whole()
}

/// What kind of thing is open.
#[derive(Debug)]
enum Kind {
    Root,
    Quote,
    List(Option<u64>),
    Item(Option<u64>, Option<bool>),
    Table,
    Head,
    Row,
    Cell,
    Paragraph,
    Heading(u8),
    Code(String, String),
    Html(String),
    Strong,
    Emphasis,
    Struck,
    Link(Option<String>),
    /// A link written in HTML.
    Anchor(Option<String>),
    Picture(Option<String>, Option<String>),
    /// Too deep, or nothing that is told apart: its blocks are its holder's.
    Through,
    /// A look too deep to be told apart: its words are its holder's.
    ThroughWords,
}

impl Kind {
    /// Whether it is a look of words, and no block.
    fn is_look(&self) -> bool {
        use Kind::{Anchor, Emphasis, Link, Picture, Strong, Struck, ThroughWords};
        matches!(self, Emphasis | Strong | Struck | Link(_) | Anchor(_) | Picture(..) | ThroughWords)
    }

    /// The same, where it is no list, entry or quotation.
    fn unless_nest(self) -> Self {
        match self {
            Kind::Quote | Kind::List(_) | Kind::Item(..) => Kind::Through,
            other => other,
        }
    }

    /// Whether it holds blocks.
    fn is_holder(&self) -> bool {
        matches!(self, Kind::Root | Kind::Quote | Kind::Item(..) | Kind::Through)
    }
}

#[derive(Debug)]
struct Frame {
    kind: Kind,
    from: u32,
    to: u32,
    /// How many lists, entries and quotations are open with it, and how many looks.
    nests: usize,
    looks: usize,
    nodes: Vec<Node>,
    words: Vec<Inline>,
    items: Vec<Item>,
    cells: Vec<Vec<Inline>>,
    head: Vec<Vec<Inline>>,
    rows: Vec<(u32, Vec<Vec<Inline>>)>,
}

impl Frame {
    fn new(kind: Kind, line: u32) -> Self {
        Self {
            kind,
            from: line,
            to: line,
            nests: 0,
            looks: 0,
            nodes: Vec::new(),
            words: Vec::new(),
            items: Vec::new(),
            cells: Vec::new(),
            head: Vec::new(),
            rows: Vec::new(),
        }
    }
}

struct Build<'a> {
    base: &'a str,
    frames: Vec<Frame>,
    silence: clean::Silence,
    /// First and last line of words that stand in an entry or quotation without a paragraph of their own.
    loose: Option<(u32, u32)>,
}

impl Build<'_> {
    fn whole(mut self) -> Vec<Node> {
        while self.frames.len() > 1 {
            self.close();
        }
        self.settle();
        self.frames.pop().map(|root| root.nodes).unwrap_or_default()
    }

    fn take(&mut self, event: Event<'_>, from: u32, to: u32) {
        match event {
            Event::Start(tag) => self.open(tag, from, to),
            Event::End(end) => {
                // What HTML opens inside ends with what it stands in.
                while matches!(self.top(), Kind::Anchor(_)) {
                    self.close();
                }
                if end == TagEnd::TableHead { self.end_head() } else { self.close() }
            }
            Event::Text(text) => {
                if let Kind::Code(_, code) = self.top() {
                    code.push_str(&text);
                } else if !self.silence.holds() {
                    self.word(Inline::Text(clean::words(&text)), from, to);
                }
            }
            Event::Code(text) if !self.silence.holds() => {
                self.word(Inline::Code(text.into_string()), from, to);
            }
            Event::Html(html) => {
                if let Kind::Html(text) = self.top() {
                    text.push_str(&html);
                }
            }
            Event::InlineHtml(tag) => self.inline_html(&tag, from, to),
            Event::SoftBreak => self.word(Inline::Text(" ".into()), from, to),
            Event::HardBreak => self.word(Inline::Break, from, to),
            Event::TaskListMarker(ticked) => {
                let item = self.frames.iter_mut().rev().take(2).find_map(|frame| match &mut frame.kind {
                    Kind::Item(_, mark) => Some(mark),
                    _ => None,
                });
                if let Some(mark) = item {
                    *mark = Some(ticked);
                }
            }
            _ => {}
        }
    }

    /// A tag inside a line: a break, a picture, a link.
    fn inline_html(&mut self, tag: &str, from: u32, to: u32) {
        self.silence.hear(tag);
        if self.silence.holds() {
            return;
        }
        if clean::is_break(tag) {
            self.word(Inline::Break, from, to);
        } else if clean::is_picture(tag) {
            if let Some(picture) = scrap::picture(tag, self.base) {
                self.word(picture, from, to);
            }
        } else if clean::name(tag) == "a" {
            if matches!(self.top(), Kind::Anchor(_)) {
                self.close();
            }
            // Inside a link of Markdown's own, it leads nowhere else.
            let inside = self
                .frames
                .iter()
                .rev()
                .take(DEEPEST)
                .any(|frame| matches!(frame.kind, Kind::Link(_) | Kind::Anchor(_)));
            if !tag.starts_with("</") && !inside {
                let address = attribute(tag, "href=").and_then(|href| address::opened(self.base, &href));
                self.push(Kind::Anchor(address), from, to);
            }
        }
    }

    fn top(&mut self) -> &mut Kind {
        // The root is never closed before the end.
        if self.frames.is_empty() {
            self.frames.push(Frame::new(Kind::Root, 1));
        }
        let at = self.frames.len() - 1;
        &mut self.frames[at].kind
    }

    fn open(&mut self, tag: Tag<'_>, from: u32, to: u32) {
        let kind = match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { level, .. } => Kind::Heading(level_of(level)),
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                let language = info.split([' ', ',', '{']).next().unwrap_or_default();
                Kind::Code(language.to_ascii_lowercase(), String::new())
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => Kind::Code(String::new(), String::new()),
            Tag::HtmlBlock => Kind::Html(String::new()),
            Tag::List(first) => Kind::List(first),
            Tag::Item => Kind::Item(self.number(), None),
            Tag::Table(_) => Kind::Table,
            Tag::TableHead => Kind::Head,
            Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Strikethrough => Kind::Struck,
            Tag::Link { dest_url, .. } => Kind::Link(address::opened(self.base, &dest_url)),
            Tag::Image { dest_url, .. } => {
                let opened = address::opened(self.base, &dest_url);
                let beside = opened.is_none().then(|| address::beside(&dest_url)).flatten();
                Kind::Picture(opened.filter(|address| !address.starts_with("mailto:")), beside)
            }
            _ => Kind::Through,
        };
        self.push(kind, from, to);
    }

    fn push(&mut self, kind: Kind, from: u32, to: u32) {
        let (mut nests, mut looks) = self.frames.last().map_or((0, 0), |frame| (frame.nests, frame.looks));
        let kind = if kind.is_look() {
            self.touch(from, to);
            looks += 1;
            if looks > DEEPEST { Kind::ThroughWords } else { kind }
        } else {
            self.silence = clean::Silence::default();
            self.settle();
            nests += usize::from(matches!(kind, Kind::Quote | Kind::List(_) | Kind::Item(..)));
            if nests > DEEPEST { kind.unless_nest() } else { kind }
        };
        self.frames.push(Frame { to, nests, looks, ..Frame::new(kind, from) });
    }

    /// The number of the entry that begins.
    fn number(&self) -> Option<u64> {
        let list = self.frames.last()?;
        match list.kind {
            Kind::List(Some(first)) => Some(first.saturating_add(list.items.len() as u64)),
            _ => None,
        }
    }

    /// Words without a paragraph of their own begin or go on.
    fn touch(&mut self, from: u32, to: u32) {
        if self.top().is_holder() {
            self.loose = Some(self.loose.map_or((from, to), |(first, last)| (first.min(from), last.max(to))));
        }
    }

    fn word(&mut self, word: Inline, from: u32, to: u32) {
        self.touch(from, to);
        let Some(frame) = self.frames.last_mut() else { return };
        match (word, frame.words.last_mut()) {
            (Inline::Text(more), Some(Inline::Text(text))) => text.push_str(&more),
            (Inline::Text(text), _) if text.is_empty() => {}
            (word, _) => frame.words.push(word),
        }
    }

    /// Makes a paragraph of words that stood without one.
    fn settle(&mut self) {
        let lines = self.loose.take();
        let Some(frame) = self.frames.last_mut() else { return };
        if frame.kind.is_holder() {
            let words = std::mem::take(&mut frame.words);
            if let Some((from, to)) = lines.filter(|_| says_something(&words)) {
                frame.nodes.push(Node { from, to, shape: Shape::Leaf(Block::Paragraph(linked(words))) });
            }
        }
    }

    fn end_head(&mut self) {
        let cells = self.frames.pop().map(|frame| frame.cells).unwrap_or_default();
        if let Some(table) = self.frames.last_mut() {
            table.head = cells;
        }
    }

    fn close(&mut self) {
        if !self.top().is_look() {
            self.settle();
        }
        if self.frames.len() < 2 {
            return;
        }
        let Some(frame) = self.frames.pop() else { return };
        let Frame { kind, from, to, nodes, words, items, cells, head, rows, .. } = frame;
        let Some(holder) = self.frames.last_mut() else { return };
        let leaf = |block| Node { from, to, shape: Shape::Leaf(block) };
        match kind {
            Kind::Root => {}
            Kind::Quote if !nodes.is_empty() => {
                holder.nodes.push(Node { from, to, shape: Shape::Quote(nodes) })
            }
            Kind::List(_) if !items.is_empty() => {
                holder.nodes.push(Node { from, to, shape: Shape::List(items) })
            }
            Kind::Item(number, ticked) => holder.items.push(Item { number, ticked, nodes }),
            Kind::Table if !rows.is_empty() => {
                holder.nodes.push(Node { from, to, shape: Shape::Table { head, rows } });
            }
            Kind::Row => holder.rows.push((from, cells)),
            Kind::Cell => holder.cells.push(linked(words)),
            Kind::Paragraph if says_something(&words) => {
                holder.nodes.push(leaf(Block::Paragraph(linked(words))));
            }
            Kind::Heading(level) if says_something(&words) => {
                holder.nodes.push(leaf(Block::Heading(level, linked(words))));
            }
            Kind::Code(language, text) if !text.trim().is_empty() => {
                let text = text.trim_end().to_owned();
                holder.nodes.push(leaf(Block::Code { language, text }));
            }
            Kind::Html(html) => {
                for words in scrap::lines(&html, self.base) {
                    if says_something(&words) {
                        holder.nodes.push(leaf(Block::Paragraph(linked(trimmed(words)))));
                    }
                }
            }
            Kind::Strong => holder.words.push(Inline::Strong(words)),
            Kind::Emphasis => holder.words.push(Inline::Emphasis(words)),
            Kind::Struck => holder.words.push(Inline::Struck(words)),
            Kind::Link(Some(address)) | Kind::Anchor(Some(address)) => {
                let words = plain_pictures(words);
                if says_something(&words) {
                    holder.words.push(Inline::Link { words, address });
                }
            }
            Kind::Picture(address, beside) => {
                let words = plain(&words).trim().to_owned();
                if !words.is_empty() || address.is_some() || beside.is_some() {
                    holder.words.push(Inline::Picture { words, address, beside });
                }
            }
            // A link that leads nowhere is its words.
            Kind::Link(None) | Kind::Anchor(None) | Kind::ThroughWords => holder.words.extend(words),
            Kind::Through => {
                holder.nodes.extend(nodes);
                let entries = items.into_iter().flat_map(|item| item.nodes);
                holder.nodes.extend(entries);
            }
            _ => {}
        }
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
