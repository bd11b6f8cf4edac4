//! A path's document beside its plan: the text, the notes as a tree to be drawn, the quiz's answer.
//!
//! Notes cross as words and forms, never as markup: what the page draws of a stranger's document it builds itself.

use super::onboarding::PathSource;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::curriculum::diagram::{Flowchart, Outline, flowchart};
use waymark_core::curriculum::notes::{Block, Inline, Note};

/// The text of an accepted path, its encoding repaired.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathText {
    /// The file's name.
    pub name: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// One note of a path.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// Position (from 1) of the unit whose note it is; none for the path's own.
    pub unit: Option<u32>,
    /// Its first line.
    pub line: u32,
    /// What it says.
    pub block: NoteBlock,
}

/// A block of a note.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum NoteBlock {
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        words: Vec<NoteWords>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        words: Vec<NoteWords>,
    },
    /// A list.
    List {
        /// Its entries.
        items: Vec<NoteItem>,
    },
    /// A quotation or remark.
    Quote {
        /// What it holds.
        blocks: Vec<NoteBlock>,
    },
    /// Code.
    Code {
        /// Its language; empty where none is named.
        language: String,
        /// The text.
        text: String,
    },
    /// A diagram that can be drawn.
    Diagram {
        /// The diagram.
        diagram: DiagramView,
        /// As the author wrote it.
        text: String,
    },
    /// A table.
    Table {
        /// Its head, cell by cell.
        head: Vec<Vec<NoteWords>>,
        /// Its rows, cell by cell.
        rows: Vec<Vec<Vec<NoteWords>>>,
    },
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteItem {
    /// Its number in a numbered list.
    pub number: Option<u64>,
    /// Whether its box is ticked, where it has one.
    pub ticked: Option<bool>,
    /// What it holds.
    pub blocks: Vec<NoteBlock>,
}

/// Words of one look.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum NoteWords {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Code inside a line.
    Code {
        /// The code.
        text: String,
    },
    /// Bold.
    Strong {
        /// The words.
        words: Vec<NoteWords>,
    },
    /// Italic.
    Emphasis {
        /// The words.
        words: Vec<NoteWords>,
    },
    /// Struck out.
    Struck {
        /// The words.
        words: Vec<NoteWords>,
    },
    /// A link.
    Link {
        /// The words.
        words: Vec<NoteWords>,
        /// http, https or mailto.
        address: String,
    },
    /// A picture, which is not loaded.
    Picture {
        /// What is on it.
        text: String,
        /// Where it can be looked at.
        address: Option<String>,
        /// Where it lies beside the document, as written, where there is no address.
        beside: Option<String>,
    },
    /// A new line.
    Break,
}

/// A flowchart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagramView {
    /// Whether it runs across; else down.
    pub across: bool,
    /// Whether it runs against the usual sense.
    pub reversed: bool,
    /// Its boxes.
    pub boxes: Vec<DiagramBox>,
    /// Its arrows.
    pub arrows: Vec<DiagramArrow>,
    /// Frames around boxes.
    pub frames: Vec<DiagramFrame>,
}

/// A box of a flowchart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagramBox {
    /// Its words, line by line.
    pub lines: Vec<String>,
    /// "square", "round", "diamond".
    pub outline: &'static str,
}

/// An arrow of a flowchart, by positions of boxes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagramArrow {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What is written on it.
    pub words: Option<String>,
    /// Whether it has a head.
    pub head: bool,
    /// Whether it is dotted.
    pub dotted: bool,
}

/// A frame of a flowchart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiagramFrame {
    /// What is written on it.
    pub title: String,
    /// Its boxes, by position.
    pub boxes: Vec<usize>,
}

/// Asks where the path's quiz puts the learner.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementCall {
    /// A path that is not accepted yet.
    pub source: Option<PathSource>,
    /// An accepted path, where no source is given; none for the first.
    pub path_id: Option<String>,
    /// Points for each skill, in the order of the quiz.
    pub points: Vec<u32>,
}

/// Where the quiz puts the learner.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementView {
    /// The sum of the points.
    pub score: u32,
    /// The least that the quiz can end at.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// Score and start in one sentence.
    pub sentence: String,
    /// The author's own advice; empty where there is none.
    pub advice: String,
    /// Said where the author recommends nothing for this score.
    pub nearest: Option<String>,
    /// Position (from 1) of the unit to begin with.
    pub start_unit: u32,
    /// What is skipped.
    pub skipped: Vec<SkippedUnit>,
    /// Its minutes.
    pub skipped_minutes: u32,
}

/// A unit before the start.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkippedUnit {
    /// Position, from 1.
    pub unit: u32,
    /// "Week 1".
    pub label: String,
    /// Its title.
    pub title: String,
    /// Minutes that it asks.
    pub minutes: u32,
}

/// With which unit an accepted path begins.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartCall {
    /// Which path.
    pub path_id: String,
    /// Position (from 1) of the first unit that is studied.
    pub start_unit: u32,
    /// Positions of units behind it that are skipped, too: all of their work counts as known.
    #[serde(default)]
    pub known: Vec<u32>,
    /// Positions of units whose work counts as known and is studied again.
    #[serde(default)]
    pub put_back: Vec<u32>,
}

impl From<&Note> for NoteView {
    fn from(note: &Note) -> Self {
        Self { unit: note.unit, line: note.line, block: NoteBlock::from(&note.block) }
    }
}

impl From<&Block> for NoteBlock {
    fn from(block: &Block) -> Self {
        match block {
            Block::Heading(level, inside) => Self::Heading { level: *level, words: words(inside) },
            Block::Paragraph(inside) => Self::Paragraph { words: words(inside) },
            Block::List(items) => {
                let item = |item: &waymark_core::curriculum::notes::ListItem| NoteItem {
                    number: item.number,
                    ticked: item.ticked,
                    blocks: item.blocks.iter().map(Self::from).collect(),
                };
                Self::List { items: items.iter().map(item).collect() }
            }
            Block::Quote(blocks) => Self::Quote { blocks: blocks.iter().map(Self::from).collect() },
            Block::Code { language, text } => match flowchart(text).filter(|_| language == "mermaid") {
                Some(chart) => Self::Diagram { diagram: DiagramView::from(&chart), text: text.clone() },
                None => Self::Code { language: language.clone(), text: text.clone() },
            },
            Block::Table { head, rows } => {
                let cells = |row: &Vec<Vec<Inline>>| row.iter().map(|cell| words(cell)).collect();
                Self::Table { head: cells(head), rows: rows.iter().map(cells).collect() }
            }
        }
    }
}

fn words(inside: &[Inline]) -> Vec<NoteWords> {
    let of = |word: &Inline| match word {
        Inline::Text(text) => NoteWords::Text { text: text.clone() },
        Inline::Code(text) => NoteWords::Code { text: text.clone() },
        Inline::Strong(inside) => NoteWords::Strong { words: words(inside) },
        Inline::Emphasis(inside) => NoteWords::Emphasis { words: words(inside) },
        Inline::Struck(inside) => NoteWords::Struck { words: words(inside) },
        Inline::Link { words: inside, address } => {
            NoteWords::Link { words: words(inside), address: address.clone() }
        }
        Inline::Picture { words, address, beside } => {
            NoteWords::Picture { text: words.clone(), address: address.clone(), beside: beside.clone() }
        }
        Inline::Break => NoteWords::Break,
    };
    inside.iter().map(of).collect()
}

impl From<&Flowchart> for DiagramView {
    fn from(chart: &Flowchart) -> Self {
        let outline = |outline| match outline {
            Outline::Square => "square",
            Outline::Round => "round",
            Outline::Diamond => "diamond",
        };
        let boxes = chart
            .boxes
            .iter()
            .map(|one| DiagramBox { lines: one.lines.clone(), outline: outline(one.outline) });
        let arrows = chart.arrows.iter().map(|arrow| DiagramArrow {
            from: arrow.from,
            to: arrow.to,
            words: arrow.words.clone(),
            head: arrow.head,
            dotted: arrow.dotted,
        });
        let frames = chart.frames.iter();
        Self {
            across: chart.across,
            reversed: chart.reversed,
            boxes: boxes.collect(),
            arrows: arrows.collect(),
            frames: frames
                .map(|frame| DiagramFrame { title: frame.title.clone(), boxes: frame.boxes.clone() })
                .collect(),
        }
    }
}
