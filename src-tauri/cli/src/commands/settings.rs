//! `settings`: what is set, what it means, and one of them changed as the window changes it: through the same operation,
//! with its checks and its undo.

use crate::answer::Answer;
use crate::arguments::SettingsCommand;
use serde_json::{Value, json};
use waymark_core::message::{Message, duration};
use waymark_core::planning::availability::Availability;
use waymark_engine::api::json::views::{AvailabilityWindow, SettingsView};
use waymark_engine::api::settings::{read::settings, update::update_settings};
use waymark_engine::study::input;
use waymark_engine::{ApiError, Engine};

/// How a setting is written.
#[derive(Clone, Copy)]
enum Kind {
    /// Minutes between two bounds, those of the window's field; "18h" too.
    Minutes(u32, u32),
    /// A time of day.
    Clock,
    /// On or off.
    Switch,
    /// Windows of the week.
    Hours,
    /// A word that the operation knows.
    Word,
    /// A folder, or none.
    Folder,
    /// A language's code, or the desktop's.
    Language,
}

/// A setting: its key, its field of the operation, how it is written, and what it means.
struct Setting {
    key: &'static str,
    field: &'static str,
    kind: Kind,
    means: &'static str,
}

const fn of(key: &'static str, field: &'static str, kind: Kind, means: &'static str) -> Setting {
    Setting { key, field, kind, means }
}

const DAY: u32 = 24 * 60;
const WEEK: u32 = 7 * DAY;

/// All of them, in the order of the window.
const SETTINGS: [Setting; 19] = [
    of("least-minutes", "leastMinutes", Kind::Minutes(0, WEEK), "terminal-setting-least"),
    of("target-minutes", "targetMinutes", Kind::Minutes(30, WEEK), "terminal-setting-target"),
    of("most-minutes", "mostMinutes", Kind::Minutes(30, WEEK), "terminal-setting-most"),
    of("availability", "availability", Kind::Hours, "terminal-setting-availability"),
    of("week-start", "weekStart", Kind::Word, "terminal-setting-week-start"),
    of("daily-max-minutes", "dailyMaxMinutes", Kind::Minutes(30, 16 * 60), "terminal-setting-daily-max"),
    of("break-minutes", "breakMinutes", Kind::Minutes(0, 120), "terminal-setting-break"),
    of("zone", "zone", Kind::Word, "terminal-setting-zone"),
    of("focus-rhythm", "focusRhythm", Kind::Word, "terminal-setting-rhythm"),
    of("review-folder", "reviewFolder", Kind::Folder, "terminal-setting-review-folder"),
    of("reminders", "reminders", Kind::Switch, "terminal-setting-reminders"),
    of("remind-at-start", "remindAtStart", Kind::Switch, "terminal-setting-remind-at-start"),
    of("start-at-login", "startAtLogin", Kind::Switch, "terminal-setting-start-at-login"),
    of(
        "remind-before-minutes",
        "remindBeforeMinutes",
        Kind::Minutes(0, 120),
        "terminal-setting-remind-before",
    ),
    of("check-in-at", "checkInMinute", Kind::Clock, "terminal-setting-check-in"),
    of("review-at", "reviewMinute", Kind::Clock, "terminal-setting-review"),
    of("quiet-from", "quietFrom", Kind::Clock, "terminal-setting-quiet-from"),
    of("quiet-to", "quietTo", Kind::Clock, "terminal-setting-quiet-to"),
    of("language", "language", Kind::Language, "terminal-setting-language"),
];

pub fn run(engine: &mut Engine, what: Option<SettingsCommand>) -> Result<Answer, ApiError> {
    match what {
        None => list(engine),
        Some(SettingsCommand::Get { key }) => get(engine, &key),
        Some(SettingsCommand::Set { key, value }) => set(engine, &key, &value),
    }
}

fn list(engine: &mut Engine) -> Result<Answer, ApiError> {
    let now = fields(engine)?;
    let longest = SETTINGS.iter().map(|one| one.key.len()).max().unwrap_or(0);
    let line = |one: &Setting| {
        let value = one.text(&now);
        let hours = match (one.kind, now[one.field].as_i64()) {
            (Kind::Minutes(..), Some(minutes)) if minutes >= 60 => format!(" ({})", duration(minutes)),
            _ => String::new(),
        };
        format!("{:<longest$}  {value}{hours}\n{:longest$}  {}\n", one.key, "", one.meaning())
    };
    let items: Vec<Value> = SETTINGS.iter().map(|one| one.json(&now)).collect();
    Ok(Answer::done(SETTINGS.iter().map(line).collect::<String>(), json!(items)).named("settings/1"))
}

fn get(engine: &mut Engine, key: &str) -> Result<Answer, ApiError> {
    let one = find(key)?;
    let now = fields(engine)?;
    Ok(Answer::done(one.text(&now), one.json(&now)).named("setting/1"))
}

fn set(engine: &mut Engine, key: &str, text: &str) -> Result<Answer, ApiError> {
    let one = find(key)?;
    let mut now = fields(engine)?;
    // What was read is taken back: before the first plan there are no hours, and "none" leaves it so.
    let text = text.trim();
    if text != one.text(&now) {
        now[one.field] = one.read(text)?;
    }
    let view: SettingsView = serde_json::from_value(now)?;
    let changed = update_settings(engine, view)?;
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

/// All settings by the names of their fields.
fn fields(engine: &mut Engine) -> Result<Value, ApiError> {
    Ok(serde_json::to_value(settings(engine, ())?)?)
}

fn find(key: &str) -> Result<&'static Setting, ApiError> {
    SETTINGS.iter().find(|one| one.key == key).ok_or_else(|| {
        let message = Message::new("terminal-no-such-setting").text("key", key);
        ApiError::input("no-such-setting", message, "terminal-no-such-setting-help")
    })
}

impl Setting {
    fn meaning(&self) -> String {
        Message::new(self.means).render()
    }

    /// The value as `set` takes it.
    fn text(&self, now: &Value) -> String {
        let value = &now[self.field];
        match (self.kind, value.as_u64()) {
            (Kind::Clock, Some(minute)) => format!("{:02}:{:02}", minute / 60, minute % 60),
            (Kind::Switch, _) => if value == true { "on" } else { "off" }.to_owned(),
            (Kind::Hours, _) => hours(value),
            (Kind::Folder, _) if value.is_null() => "none".to_owned(),
            (Kind::Language, _) if value.is_null() => "desktop".to_owned(),
            _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        }
    }

    fn json(&self, now: &Value) -> Value {
        let value = match self.kind {
            Kind::Clock | Kind::Hours => self.text(now).into(),
            _ => now[self.field].clone(),
        };
        json!({"key": self.key, "value": value, "meaning": self.meaning()})
    }

    /// What was typed, as the operation takes it.
    fn read(&self, text: &str) -> Result<Value, ApiError> {
        Ok(match self.kind {
            Kind::Minutes(min, max) => minutes(text, min, max)?.into(),
            Kind::Clock => clock(text).ok_or_else(|| wrong(Message::new("ui-time-wrong")))?.into(),
            Kind::Switch => match text {
                "on" => true.into(),
                "off" => false.into(),
                _ => return Err(wrong(Message::new("terminal-on-or-off"))),
            },
            Kind::Hours => {
                let read = Availability::parse(text).map_err(|message| {
                    ApiError::input("bad-availability", message, "error-bad-availability-help")
                })?;
                serde_json::to_value(input::windows(&read))?
            }
            Kind::Folder if text == "none" => Value::Null,
            Kind::Language if text == "desktop" => Value::Null,
            Kind::Word | Kind::Folder | Kind::Language => text.into(),
        })
    }
}

/// A sentence that says the next step itself, as the window's do at their fields.
fn wrong(sentence: Message) -> ApiError {
    ApiError::input("bad-setting", sentence, "")
}

/// Minutes, or hours with an h behind them.
fn minutes(text: &str, min: u32, max: u32) -> Result<u32, ApiError> {
    let read = match text.strip_suffix('h') {
        Some(hours) => hours.trim().parse::<f64>().ok().map(|hours| (hours * 60.0).round()),
        None => text.parse::<u32>().ok().map(f64::from),
    };
    let read = read.filter(|minutes| (f64::from(min)..=f64::from(max)).contains(minutes));
    read.map(|minutes| minutes as u32)
        .ok_or_else(|| wrong(Message::new("ui-number-wrong").count("min", min).count("max", max)))
}

/// The minute of the day of "21:30"; midnight may be written as the day's end.
fn clock(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |part: &str, most: usize| {
        let plain = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (hour, minute) = (digits(hour, 2)?, digits(minute, 2).filter(|_| minute.len() == 2)?);
    let at = (hour <= 24 && minute < 60).then_some(hour * 60 + minute)?;
    (at <= DAY).then_some(at % DAY)
}

/// Windows of the week in the words that are read back.
fn hours(value: &Value) -> String {
    let windows: Vec<AvailabilityWindow> = serde_json::from_value(value.clone()).unwrap_or_default();
    input::availability(&windows).map_or_else(|_| "none".to_owned(), |week| week.to_string())
}
