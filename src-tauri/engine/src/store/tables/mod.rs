//! One file a table: its migration, its row, its reads and its writes.

pub mod answers;
pub mod availability;
pub mod busy;
pub mod day_off;
pub mod event_choice;
pub mod event_week;
pub mod exported;
pub mod focus;
pub mod locked_day;
pub mod operation;
pub mod path;
pub mod path_edit;
pub mod plan;
pub mod proposal;
pub mod reminder;
pub mod session;
pub mod setting;
pub mod snooze;
pub mod ticks;

use rusqlite_migration::M;

/// Every step from an empty file to today's store. Steps are only ever added at the end.
pub fn migrations() -> Vec<M<'static>> {
    vec![
        M::up(operation::CREATE),
        M::up(path::CREATE),
        M::up(session::CREATE),
        M::up(plan::CREATE),
        M::up(setting::CREATE),
        M::up(availability::CREATE),
        M::up(busy::CREATE),
        M::up(event_choice::CREATE),
        M::up(ticks::CREATE),
        M::up(answers::CREATE),
        M::up(reminder::CREATE),
        M::up(day_off::CREATE),
        M::up(exported::CREATE),
        M::up(plan::BASIS),
        M::up(path::SHARE),
        M::up(reminder::ADD_LOOKED_AT),
        M::up(locked_day::CREATE),
        M::up(proposal::CREATE),
        M::up(path_edit::CREATE),
        M::up(path::VERSION),
        M::up(snooze::CREATE),
        M::up(focus::CREATE),
        M::up(event_week::CREATE),
        M::up(reminder::ADD_PLACE),
    ]
}
