//! Flowcharts as authors draw their overviews (Mermaid's `graph` and `flowchart`): boxes, arrows and frames, read from
//! their text, so that the window can draw them itself. Whatever is not understood whole is none, and stays text.
//! Colours and clicks of the author's are left out. The language: <https://mermaid.js.org/syntax/flowchart.html>.

mod scan;

use scan::Scan;
use std::collections::HashMap;

/// Most boxes and arrows of a drawing that anybody could read.
const MOST: usize = 300;

/// A flowchart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Flowchart {
    /// Whether it runs across; else it runs down.
    pub across: bool,
    /// Whether it runs against the usual sense: from below, from the right.
    pub reversed: bool,
    /// Boxes in order of their first mention.
    pub boxes: Vec<Box>,
    /// Arrows and lines.
    pub arrows: Vec<Arrow>,
    /// Frames around boxes.
    pub frames: Vec<Frame>,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Box {
    /// Its words, line by line.
    pub lines: Vec<String>,
    /// Its outline.
    pub outline: Outline,
}

/// What a box looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Outline {
    /// Square corners.
    #[default]
    Square,
    /// Round corners.
    Round,
    /// A question.
    Diamond,
}

/// An arrow, by the positions of its boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What is written on it.
    pub words: Option<String>,
    /// Whether it has a head; else it is a line.
    pub head: bool,
    /// Whether it is dotted.
    pub dotted: bool,
}

/// A frame around boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What is written on it.
    pub title: String,
    /// The boxes in it, by position; those of frames inside of it too.
    pub boxes: Vec<usize>,
}

/// Reads a flowchart; none where the text is another sort of diagram, or not understood whole.
pub fn flowchart(text: &str) -> Option<Flowchart> {
    let mut statements = text.lines().flat_map(scan::statements).filter(|line| !line.is_empty());
    let mut head = statements.next()?.split_whitespace();
    if !matches!(head.next()?, "graph" | "flowchart" | "flowchart-elk") {
        return None;
    }
    let direction = head.next().unwrap_or("TB");
    let mut read = Reading::default();
    (read.chart.across, read.chart.reversed) = match direction {
        "TB" | "TD" => (false, false),
        "BT" => (false, true),
        "LR" => (true, false),
        "RL" => (true, true),
        _ => return None,
    };
    for statement in statements {
        read.statement(statement)?;
        if read.chart.boxes.len() > MOST || read.chart.arrows.len() > MOST {
            return None;
        }
    }
    (read.open.is_empty() && !read.chart.boxes.is_empty()).then_some(read.chart)
}

#[derive(Default)]
struct Reading {
    chart: Flowchart,
    known: HashMap<String, usize>,
    /// Frames that are open, by position.
    open: Vec<usize>,
}

impl Reading {
    fn statement(&mut self, text: &str) -> Option<()> {
        let first = text.split_whitespace().next()?;
        match first {
            "style" | "classDef" | "class" | "linkStyle" | "click" | "direction" | "accTitle:"
            | "accDescr:" => Some(()),
            "subgraph" => {
                let title = scan::frame_title(text.strip_prefix("subgraph")?.trim());
                self.open.push(self.chart.frames.len());
                self.chart.frames.push(Frame { title, boxes: Vec::new() });
                Some(())
            }
            "end" => self.open.pop().map(|_| ()),
            _ => self.chain(text),
        }
    }

    /// `A & B --> C[words] -- words --> D`.
    fn chain(&mut self, text: &str) -> Option<()> {
        let mut scan = Scan::new(text);
        let mut left = self.group(&mut scan)?;
        while !scan.at_end() {
            let link = scan.link()?;
            let right = self.group(&mut scan)?;
            if link.visible {
                for (from, to) in left.iter().flat_map(|from| right.iter().map(move |to| (*from, *to))) {
                    let words = link.words.clone();
                    self.chart.arrows.push(Arrow { from, to, words, head: link.head, dotted: link.dotted });
                }
            }
            left = right;
        }
        Some(())
    }

    fn group(&mut self, scan: &mut Scan<'_>) -> Option<Vec<usize>> {
        let mut group = vec![self.place(scan)?];
        while scan.and() {
            group.push(self.place(scan)?);
        }
        Some(group)
    }

    /// A box by its name, with its words where they stand here.
    fn place(&mut self, scan: &mut Scan<'_>) -> Option<usize> {
        let name = scan.name()?;
        let shape = scan.shape()?;
        let chart = &mut self.chart;
        let at = *self.known.entry(name.to_owned()).or_insert_with(|| {
            chart.boxes.push(Box { lines: scan::lines(name), outline: Outline::Square });
            chart.boxes.len() - 1
        });
        if let Some((words, outline)) = shape {
            chart.boxes[at] = Box { lines: scan::lines(words), outline };
        }
        for frame in &self.open {
            if !chart.frames[*frame].boxes.contains(&at) {
                chart.frames[*frame].boxes.push(at);
            }
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> String {
        let Some(chart) = flowchart(text) else { return "text".into() };
        let name = |at: usize| chart.boxes[at].lines.join("/");
        let arrows: Vec<String> = chart
            .arrows
            .iter()
            .map(|a| {
                let mark = if a.dotted { "." } else { "-" };
                let head = if a.head { ">" } else { "" };
                format!(
                    "{}{mark}{}{head}{}",
                    name(a.from),
                    a.words.as_deref().unwrap_or_default(),
                    name(a.to)
                )
            })
            .collect();
        arrows.join("; ")
    }

    #[test]
    fn an_overview_of_weeks_is_read_with_its_frame() {
        let text = "graph TB\n    subgraph \"The whole path\"\n        W1[Week 1: Clay<br/>Kinds & water]\n        W2(\"Week 2: Fire\")\n\n        W1 --> W2\n        W2 --> Show{Ready?}\n    end\n    style W1 fill:#4caf50,color:#fff\n";
        assert_eq!(drawn(text), "Week 1: Clay/Kinds & water->Week 2: Fire; Week 2: Fire->Ready?");
        let chart = flowchart(text).unwrap();
        assert_eq!(chart.frames, [Frame { title: "The whole path".into(), boxes: vec![0, 1, 2] }]);
        let outlines: Vec<Outline> = chart.boxes.iter().map(|b| b.outline).collect();
        assert_eq!(outlines, [Outline::Square, Outline::Round, Outline::Diamond]);
    }

    #[test]
    fn chains_groups_labels_and_kinds_of_lines_are_told_apart() {
        assert_eq!(drawn("flowchart LR\nA --> B --> C"), "A->B; B->C");
        assert_eq!(drawn("graph LR\nA & B --> C & D"), "A->C; A->D; B->C; B->D");
        assert_eq!(drawn("graph LR; A-->|yes|B; A -- not yet --> C"), "A-yes>B; A-not yet>C");
        assert_eq!(
            drawn("graph LR\nA -.-> B\nA -. once .-> C\nA === D\nA ==> E\nA --- F\nA ~~~ G"),
            "A.>B; A.once>C; A-D; A->E; A-F"
        );
        assert_eq!(
            drawn("graph LR\nA-->B:::now\nA --o C --x D <--> E\nF ----> G"),
            "A->B; A->C; C->D; D->E; F->G"
        );
        assert_eq!(drawn("graph LR\nfirst-step --> 2nd_step"), "first-step->2nd_step");
        assert_eq!(
            drawn("graph LR\nA([a]) --> B[[b]] --> C[(c)] --> D((d)) --> E{{e}} --> F[/f/] --> G>g]"),
            "a->b; b->c; c->d; d->e; e->f; f->g"
        );
        assert_eq!(
            drawn("graph LR\nA[\"a [b] (c) --> d\"] --> B[\"#quot;x#quot;\"]"),
            "a [b] (c) --> d->\"x\""
        );
        assert_eq!(drawn("graph LR %% a remark\n%% another\nA --> B"), "A->B");
    }

    #[test]
    fn what_is_not_understood_whole_stays_text() {
        for text in [
            "",
            "gantt\ntitle A\nsection B",
            "sequenceDiagram\nA->>B: hello",
            "graph TB\nA[open",
            "graph TB\nA --> ",
            "graph TB\nsubgraph x\nA --> B",
            "graph TB\nend",
            "graph SIDEWAYS\nA --> B",
            "graph TB\nA ?? B",
            "graph TB",
        ] {
            assert_eq!(flowchart(text), None, "{text}");
        }
        let many: String = (0..1_000).map(|n| format!("A{n} --> A{}\n", n + 1)).collect();
        assert_eq!(flowchart(&format!("graph TB\n{many}")), None);
        let wide = format!("graph TB\n{} --> B", vec!["A"; 5_000].join(" & "));
        assert_eq!(flowchart(&wide), None);
    }

    #[test]
    fn words_of_boxes_bring_no_markup_along() {
        let chart =
            flowchart("graph TB\nA[\"<b onclick=x>Bold</b><br>fa:fa-car Car<script>x</script>\"]").unwrap();
        assert_eq!(chart.boxes[0].lines, ["Bold", "Car"]);
    }
}
