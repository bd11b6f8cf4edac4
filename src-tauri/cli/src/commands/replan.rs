//! `replan`: what remains, planned anew.

use crate::answer::Answer;
use waymark_engine::api::json::views::ReplanCall;
use waymark_engine::api::planning::replan::replan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, dry_run: bool) -> Result<Answer, ApiError> {
    let proposal = replan(engine, ReplanCall { dry_run })?;
    let mut text = format!("{}\n", proposal.sentence);
    for change in &proposal.moved {
        text.push_str(&format!(
            "> {}, from {}\n",
            super::text::session(&change.to),
            super::text::when(&change.from)
        ));
    }
    for s in &proposal.dropped {
        text.push_str(&format!("- {}\n", super::text::session(s)));
    }
    for s in &proposal.added {
        text.push_str(&format!("+ {}\n", super::text::session(s)));
    }
    for milestone in &proposal.milestones {
        text.push_str(&format!("{milestone}\n"));
    }
    Ok(Answer::done(text, serde_json::to_value(&proposal)?).named("proposal/1"))
}
