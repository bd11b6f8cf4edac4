//! `milestone`: what must be shown, and that it was.

use crate::answer::Answer;
use crate::arguments::MilestoneCommand;
use waymark_core::message::Message;
use waymark_engine::api::json::views::TickInput;
use waymark_engine::api::progress::{milestones::milestones, tick_criterion::tick_criterion};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, what: MilestoneCommand) -> Result<Answer, ApiError> {
    match what {
        MilestoneCommand::List => {
            let list = milestones(engine, ())?;
            let mut text = String::new();
            for m in &list {
                let due = m.due.clone().unwrap_or_else(|| Message::new("ui-due-open").render());
                text.push_str(&format!("{}  {} ({}, {due}, {})\n", m.id, m.title, m.unit_label, m.status));
                for c in &m.criteria {
                    let mark = if c.ticked { 'x' } else { ' ' };
                    let note = c.note.as_deref().map(|note| format!(" - {note}")).unwrap_or_default();
                    text.push_str(&format!("  [{mark}] {}. {}{note}\n", c.position + 1, c.text));
                }
            }
            if list.is_empty() {
                text.push_str(&(Message::new("terminal-no-milestone").render() + "\n"));
            }
            Ok(Answer::done(text, serde_json::to_value(&list)?).named("milestones/1"))
        }
        MilestoneCommand::Tick { milestone, criterion, note, remove } => {
            let position = criterion.checked_sub(1).unwrap_or(u32::MAX);
            let input = TickInput { milestone_id: milestone, position, ticked: !remove, note };
            let changed = tick_criterion(engine, input)?;
            Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
        }
    }
}
