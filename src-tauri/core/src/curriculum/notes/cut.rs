//! From a block of the document to its note: only what lies on lines that became notes, by the unit that they belong to.

use super::super::model::Kept;
use super::tree::{Node, Shape};
use super::{Block, ListItem, Note};

/// The notes in a block, one for each unit that has lines of it.
pub(super) fn notes(node: &Node, kept: &[Kept]) -> Vec<Note> {
    let touching = touching(kept, node.from, node.to);
    let mut units: Vec<Option<u32>> = Vec::new();
    for range in touching {
        if !units.contains(&range.unit) {
            units.push(range.unit);
        }
    }
    let note = |unit: Option<u32>| {
        let line = touching.iter().find(|range| range.unit == unit)?.from.max(node.from);
        let block = block(node, &|from, to| self::touching(kept, from, to).iter().any(|r| r.unit == unit))?;
        Some(Note { unit, line, block })
    };
    units.into_iter().filter_map(note).collect()
}

/// The ranges that share a line with these lines; ranges are in order and do not overlap.
fn touching(kept: &[Kept], from: u32, to: u32) -> &[Kept] {
    let first = kept.partition_point(|range| range.to < from);
    let behind = kept.partition_point(|range| range.from <= to);
    kept.get(first..behind).unwrap_or_default()
}

fn block(node: &Node, keeps: &dyn Fn(u32, u32) -> bool) -> Option<Block> {
    if !keeps(node.from, node.to) {
        return None;
    }
    match &node.shape {
        Shape::Leaf(block) => Some(block.clone()),
        Shape::Quote(inside) => {
            let inside: Vec<Block> = inside.iter().filter_map(|node| block(node, keeps)).collect();
            (!inside.is_empty()).then_some(Block::Quote(inside))
        }
        Shape::List(items) => {
            let items = items.iter().filter_map(|item| {
                let blocks: Vec<Block> = item.nodes.iter().filter_map(|node| block(node, keeps)).collect();
                let item = ListItem { number: item.number, ticked: item.ticked, blocks };
                (!item.blocks.is_empty()).then_some(item)
            });
            let items: Vec<ListItem> = items.collect();
            (!items.is_empty()).then_some(Block::List(items))
        }
        Shape::Table { head, rows } => {
            let kept = rows.iter().filter(|(line, _)| keeps(*line, *line)).map(|(_, cells)| cells.clone());
            let rows: Vec<_> = kept.collect();
            (!rows.is_empty()).then(|| Block::Table { head: head.clone(), rows })
        }
    }
}
