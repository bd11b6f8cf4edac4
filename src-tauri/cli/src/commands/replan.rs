//! `replan`: what remains, planned anew, as a diff with its groups and its price; some of it, or none.

use crate::answer::Answer;
use crate::arguments::ReplanArgs;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{AcceptCall, Proposal, ProposalCall, ReplanCall};
use waymark_engine::api::planning::proposal::{accept_proposal, decline_proposal, proposal};
use waymark_engine::api::planning::replan::replan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, args: ReplanArgs) -> Result<Answer, ApiError> {
    let changed = if let Some(groups) = args.accept {
        let id = shown(engine, args.of.unwrap_or_default())?;
        accept_proposal(engine, AcceptCall { id: Some(id), groups: Some(groups) })?
    } else if args.decline {
        decline_proposal(engine, ProposalCall { id: None })?
    } else {
        let proposal = replan(engine, ReplanCall { dry_run: args.dry_run })?;
        let next = next_step(&proposal, args.dry_run);
        return Ok(
            Answer::done(text(&proposal) + &next, serde_json::to_value(&proposal)?).named("proposal/1")
        );
    };
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

/// The whole name of the proposal that is meant; the name as it was given where another one stands by now, which is
/// then refused: nobody accepts what they have not seen.
fn shown(engine: &mut Engine, name: String) -> Result<String, ApiError> {
    let stands = proposal(engine, ())?.proposal.map(|proposal| proposal.id);
    Ok(stands.filter(|id| !name.is_empty() && id.ends_with(&name)).unwrap_or(name))
}

/// What was done, or what can be.
fn next_step(proposal: &Proposal, dry_run: bool) -> String {
    let key = match (proposal.groups.is_empty(), dry_run) {
        (true, _) => return String::new(),
        (false, true) => "replan-next",
        (false, false) => "replan-done",
    };
    Message::new(key).text("proposal", super::text::short(&proposal.id)).render() + "\n"
}

fn text(proposal: &Proposal) -> String {
    let mut text = format!("{}\n", proposal.sentence);
    for note in &proposal.notes {
        text.push_str(&super::text::note(note));
    }
    for group in &proposal.groups {
        let because = group.because.as_ref().map(|because| format!(" {because}")).unwrap_or_default();
        text.push_str(&format!("{}. {}{because}\n", group.number, group.sentence));
        for change in &group.moved {
            let (to, from) = (super::text::session(&change.to), super::text::when(&change.from));
            let moved = Message::new("terminal-moved").text("to", to).text("from", from);
            text.push_str(&format!("   > {}\n", moved.render()));
        }
        for s in &group.dropped {
            text.push_str(&format!("   - {}\n", super::text::session(s)));
        }
        for s in &group.added {
            text.push_str(&format!("   + {}\n", super::text::session(s)));
        }
    }
    for milestone in &proposal.milestones {
        text.push_str(&format!("{milestone}\n"));
    }
    text
}

/// What follows for the plan from something that was said: the proposal's price, where one waits.
pub fn follows(engine: &mut Engine) -> Result<String, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Ok(String::new());
    }
    let waits = proposal(engine, ())?.proposal.filter(|proposal| !proposal.groups.is_empty());
    let said = |proposal: Proposal| {
        Message::new("replan-follows").text("sentence", proposal.sentence).render() + "\n"
    };
    Ok(waits.map(said).unwrap_or_default())
}
