//! Why a session is where it is, and why not elsewhere: data about the plan in force, from the same week problem that
//! the solver answers.
//!
//! `scene` is what is looked at: a request in which everything but one session stands. `check` says what keeps that
//! session from a place, `places` which places each day of its week has and what they cost, `reasons` what binds it to
//! its own. `words` turns each into a sentence, last; costs are never spoken. What the learner may do all the same,
//! and what is then only a note, is the caller's (`Obstacle::refuses`).

mod check;
mod places;
mod reasons;
mod scene;
mod words;

#[cfg(test)]
mod tests;

pub use check::{Obstacle, obstacles};
pub use places::{Alternative, Closed, Price, Week, price_of};
pub use reasons::Reason;
pub use scene::{Hold, Other, Scene, Subject, Taken, TakenKind};

/// What binds a session to its place, and what the other days of its week would offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Why {
    /// The strongest first; never empty.
    pub reasons: Vec<Reason>,
    /// The cheapest place of every other day, the best first: first those that keep the author's order.
    pub alternatives: Vec<Alternative>,
    /// Days ahead without any place, and why, in order.
    pub closed: Vec<Closed>,
}

/// Explains the session of a scene.
pub fn why(scene: &Scene<'_>) -> Why {
    let week = Week::of(scene, scene.subject.start.date());
    let reasons = reasons::binding(scene, &week);
    let (alternatives, closed) = match scene.subject.hold {
        Some(Hold::Running | Hold::Over) => (Vec::new(), Vec::new()),
        _ => places::elsewhere(scene, &week),
    };
    Why { reasons, alternatives, closed }
}
