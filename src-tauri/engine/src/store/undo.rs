//! Undo: triggers write down what every row was, and the newest operation is taken back row by row.
//!
//! The triggers are temporary, one connection's own, and built from each table's columns when the store is opened,
//! so that a new table is undoable by being listed. They write only while an operation is under way; undo itself is
//! not recorded. Columns hold text, whole numbers or nothing (bytes stand in `document`, which is never taken back).

use super::tables;
use chrono::{DateTime, Utc};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, Result, Transaction, params_from_iter};
use serde_json::{Map, Value};

/// Tables whose changes undo takes back.
pub const UNDOABLE: &[&str] = &[
    "path",
    "session",
    "plan_week",
    "plan_milestone",
    "plan_rest",
    "plan_basis",
    "setting",
    "availability",
    "busy_source",
    "day_off",
    "event_choice",
    "zone_reading",
    "criterion_tick",
    "first_step_tick",
    "check_in",
    "review",
    "locked_day",
    "proposal",
    "path_edit",
    "snooze",
    "silence",
    "focus_stretch",
    "left_off",
    "event_week",
    "event_note",
];

/// Puts the recording triggers on every undoable table.
///
/// # Errors
/// Where SQLite refuses.
pub fn record_changes(db: &Connection) -> Result<()> {
    db.execute_batch("CREATE TEMP TABLE recording (operation INTEGER NOT NULL)")?;
    for table in UNDOABLE {
        let columns = columns(db, table)?;
        let image = |side: &str| {
            let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', {side}.\"{c}\"")).collect();
            format!("json_object({})", pairs.join(", "))
        };
        let row = |side: &str| format!("{side}.rowid");
        for (event, id, old, new) in [
            ("INSERT", row("NEW"), "NULL".to_owned(), image("NEW")),
            ("UPDATE", row("NEW"), image("OLD"), image("NEW")),
            ("DELETE", row("OLD"), image("OLD"), "NULL".to_owned()),
        ] {
            db.execute_batch(&format!(
                "CREATE TEMP TRIGGER record_{table}_{event} AFTER {event} ON main.\"{table}\" BEGIN
                   INSERT INTO operation_change (operation, name, row, before, after)
                   SELECT operation, '{table}', {id}, {old}, {new} FROM recording;
                 END"
            ))?;
        }
    }
    Ok(())
}

/// Takes back the newest operation that still stands: the revision afterwards and the operation's sentence.
///
/// # Errors
/// Where SQLite refuses.
pub fn undo_newest(tx: &Transaction<'_>, now: DateTime<Utc>) -> Result<Option<(u64, String)>> {
    let Some((operation, sentence)) = tables::operation::newest(tx)? else { return Ok(None) };
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut statement = tx.prepare(
        "SELECT name, row, before, after FROM operation_change WHERE operation = ?1 ORDER BY id DESC",
    )?;
    let changes: Vec<(String, i64, Option<String>, bool)> = statement
        .query_map([operation], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, Option<String>>(3)?.is_some()))
        })?
        .collect::<Result<_>>()?;
    for (table, row, before, stood_after) in changes {
        // The name comes from our own triggers; it is checked against the list before it becomes SQL all the same.
        if !UNDOABLE.contains(&table.as_str()) {
            continue;
        }
        if stood_after {
            tx.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = ?1"), [row])?;
        }
        if let Some(Value::Object(image)) = before.and_then(|text| serde_json::from_str(&text).ok()) {
            restore(tx, &table, row, image)?;
        }
    }
    let revision = tables::operation::mark_undone(tx, operation, now)?;
    Ok(Some((revision, sentence)))
}

fn restore(tx: &Transaction<'_>, table: &str, row: i64, image: Map<String, Value>) -> Result<()> {
    let known = columns(tx, table)?;
    let mut names = vec!["rowid".to_owned()];
    let mut values = vec![Sql::Integer(row)];
    for (name, value) in image {
        if !known.contains(&name) {
            continue;
        }
        values.push(match value {
            Value::Null => Sql::Null,
            Value::Bool(b) => Sql::Integer(i64::from(b)),
            Value::Number(n) => n.as_i64().map_or_else(|| Sql::Real(n.as_f64().unwrap_or(0.0)), Sql::Integer),
            Value::String(text) => Sql::Text(text),
            other => Sql::Text(other.to_string()),
        });
        names.push(format!("\"{name}\""));
    }
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!("INSERT INTO \"{table}\" ({}) VALUES ({marks})", names.join(", "));
    tx.execute(&sql, params_from_iter(values))?;
    Ok(())
}

fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = db.prepare("SELECT name FROM pragma_table_info(?1)")?;
    statement.query_map([table], |row| row.get(0))?.collect()
}
