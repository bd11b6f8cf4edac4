//! Progress: what remains of a path, what became of sessions, what is back in the pool, when a milestone stands, and
//! how a session that is on stands (`focus`), and what the weeks so far say (`insights`).
//!
//! Facts in, figures and sentences out. Placing work on the calendar again is `planning`'s business.

pub mod copy;
mod figures;
pub mod focus;
mod forecast;
pub mod insights;
mod placement;
mod review;
mod suggestion;
pub mod version;
mod work;

pub use figures::{Figures, Share, State, counted, figures, milestone_passed, returned, state, waits};
pub use forecast::{Forecast, ForecastWeek, forecast};
pub use placement::{Placed, place, points_of};
pub use review::{WeekFigures, review_sentences};
pub use suggestion::{PastWeek, Suggestion, suggestion};
pub use work::{assumed, milestone_id, remaining, unit_minutes, unit_position};
