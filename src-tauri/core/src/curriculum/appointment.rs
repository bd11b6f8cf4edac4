//! Community appointments in a line of text: weekdays, time and zone as the author wrote them.

use super::address;
use super::dates;
use super::hours;
use super::labels;
use super::lexicon;
use super::model::Event;
use super::moments;
use super::words::Words;
use super::zone_words;
use chrono::Weekday;

/// The appointment that a line announces; none where it names neither weekday nor whole date, or no time.
pub fn read(words: &Words, line: u32) -> Option<Event> {
    if !words.has_digit() {
        return None;
    }
    let plain = words.plain();
    let (name, when, _) = words.entry();
    let said = when.as_deref().unwrap_or(plain);
    let days = days(said);
    let dated = dates::first(said);
    let date = dated.and_then(|dated| dated.day_of_year());
    if days.is_empty() && date.is_none() {
        return None;
    }
    // A date's figures are no time.
    let parts = match dated {
        Some(dated) => [said.get(dated.end..), said.get(..dated.start)],
        None => [Some(said), None],
    };
    let parts = parts.into_iter().flatten().map(|part| part.strip_prefix('T').unwrap_or(part));
    let (part, moment) = parts.filter_map(|part| Some((part, moments::first(part)?))).next()?;
    let behind = part.get(moment.end..)?;
    // The figures of the time itself are no length: "19h" begins at seven.
    let long = || {
        let before = part.get(..moment.start).unwrap_or_default();
        [behind, before].into_iter().filter_map(hours::find).find_map(|length| length.range.max)
    };
    let title = if when.is_some() { name } else { before_day(plain) };
    // "Jeudi 20h (heure de Paris) : Atelier, 2h": the name may stand behind the time.
    let title = if title.is_empty() { behind_time(behind) } else { title };
    Some(Event {
        line,
        title,
        days,
        time: Some(moment.time),
        zone: zone_words::behind(behind).map(str::to_owned),
        minutes: long().or(moment.minutes),
        units: labels::mentioned_unit(said).filter(|_| {
            let lower = said.to_lowercase();
            lower.contains("week ") || lower.contains("weeks ")
        }),
        date,
        link: link(words),
    })
}

/// Whether a line's words say that an appointment on so many weekdays comes less often than every week. Who meets twice
/// a week calls it "biweekly" as well.
pub fn is_rare(plain: &str, days: usize) -> bool {
    let lower = plain.to_lowercase();
    lexicon::says(&lower, lexicon::RARELY) || days < 2 && lexicon::says(&lower, &["biweekly", "bi-weekly"])
}

/// Whether a line says more than its event holds: with whom, about what, how to prepare. A link's words lead where the event
/// is joined.
pub fn says_more(words: &Words, event: &Event) -> bool {
    let title = event.title.to_lowercase();
    let zone = event.zone.as_deref().unwrap_or_default();
    words
        .stretches()
        .filter(|stretch| !(event.link.is_some() && stretch.link.is_some()))
        .flat_map(|stretch| stretch.text.split_whitespace())
        .any(|part| {
            let held = part.contains("://") || part.contains(zone) && !zone.is_empty();
            let mut said = part.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 4);
            !held
                && said.any(|word| {
                    let lower = word.to_lowercase();
                    !title.contains(&lower)
                        && !lexicon::FILLING.contains(&lower.as_str())
                        && day(word).is_none()
                        && dates::month(word).is_none()
                })
        })
}

/// The first web address of a line, behind a link's words or written out.
pub fn link(words: &Words) -> Option<String> {
    let written = || words.plain().split(|c: char| c.is_whitespace() || "<>()[]\"".contains(c));
    let targets = words.targets().iter().map(|target| target.as_str()).chain(written());
    let web = |target: &str| {
        let found = address::opened("", target.trim_end_matches(['.', ',', ';', ':', '!', '?']))?;
        found.starts_with("http").then_some(found)
    };
    targets.filter(|target| target.contains("://")).find_map(web)
}

/// Whether a cell says nothing but on which days: "Tue", "Tuesdays", "Tue/Thu".
pub fn names_day(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some()
        && text.len() <= 40
        && words.all(|word| day(word).is_some() || word.len() <= 3)
        && !days(text).is_empty()
}

/// Weekdays named in a text, in plural, whole or by three letters, in order of the week.
fn days(text: &str) -> Vec<Weekday> {
    let all =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let lower = text.to_lowercase();
    if lexicon::says(&lower, EVERY_DAY) {
        return all.to_vec();
    }
    if lexicon::says(&lower, WORKDAYS) {
        return all[..5].to_vec();
    }
    let mut days: Vec<Weekday> = Vec::new();
    // "Mo-Fr", "Monday to Thursday": all days from the one to the other.
    let mut before: Option<(Weekday, usize)> = None;
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let begin = at;
        at += word.len();
        let short = || RANGED.iter().find(|(name, _)| *name == bare).map(|(_, day)| *day);
        let Some(found) = day(bare).or_else(short) else { continue };
        let gap = before.and_then(|(_, end)| text.get(end..begin)).unwrap_or_default();
        let range = ["-", "–", "—", "to", "bis", "a", "à", "до"].contains(&gap.trim());
        match before.filter(|_| range) {
            Some((from, _)) => {
                let (from, to) =
                    (from.num_days_from_monday() as usize, found.num_days_from_monday() as usize);
                days.extend(all.get(from..=to).unwrap_or_default());
            }
            // Two letters alone name a day only as an end of a range.
            None if day(bare).is_none() => {}
            None => days.push(found),
        }
        before = Some((found, begin + bare.len()));
    }
    days.sort_by_key(Weekday::num_days_from_monday);
    days.dedup();
    days
}

fn day(word: &str) -> Option<Weekday> {
    if let Some(day) = lexicon::weekday(word) {
        return Some(day);
    }
    // Without spaces between words, a day stands inside a longer one: "每周二晚上", "毎週火曜日".
    if word.starts_with(|c: char| c > '\u{1100}') {
        return lexicon::weekday_inside(word);
    }
    // "sat" and "sun" are words of their own: a day's short form is written with a capital.
    let short = word.len() <= 5 && word.starts_with(|c: char| c.is_ascii_uppercase());
    let lower = word.to_lowercase();
    let whole = lower.strip_suffix('s').unwrap_or(&lower);
    if whole.ends_with("day")
        || whole.len() == 2 && lower.len() == 3
        || short && matches!(whole, "tue" | "wed" | "thur" | "thu" | "fri" | "sat" | "sun" | "mon" | "tues")
    {
        return match whole.get(..3)? {
            "mon" => Some(Weekday::Mon),
            "tue" => Some(Weekday::Tue),
            "wed" => Some(Weekday::Wed),
            "thu" => Some(Weekday::Thu),
            "fri" => Some(Weekday::Fri),
            "sat" => Some(Weekday::Sat),
            "sun" => Some(Weekday::Sun),
            _ => None,
        };
    }
    None
}

/// Words for each day of the week.
const EVERY_DAY: &[&str] = &[
    "daily",
    "every day",
    "täglich",
    "jeden tag",
    "diario",
    "todos los días",
    "quotidien",
    "tous les jours",
    "todos os dias",
    "diariamente",
    "ежедневно",
    "каждый день",
    "每天",
    "每日",
    "毎日",
    "매일",
];

/// Words for Monday to Friday.
const WORKDAYS: &[&str] = &[
    "weekdays",
    "every weekday",
    "werktags",
    "wochentags",
    "entre semana",
    "en semaine",
    "dias úteis",
    "по будням",
    "工作日",
    "平日",
    "평일",
];

/// Short German days that are words of their own elsewhere.
const RANGED: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Mon),
    ("Di", Weekday::Tue),
    ("Mi", Weekday::Wed),
    ("Do", Weekday::Thu),
    ("Fr", Weekday::Fri),
    ("Sa", Weekday::Sat),
    ("So", Weekday::Sun),
];

/// The name that stands behind a time and a mark, without its length; nothing where none does.
fn behind_time(text: &str) -> String {
    let mark = text.char_indices().find(|(_, c)| matches!(c, ':' | '：' | '—' | '–'));
    let Some((at, c)) = mark.filter(|(at, _)| *at <= 40) else { return String::new() };
    let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
    let rest = rest.split(" http").next().unwrap_or(rest);
    super::words::title(&hours::split(rest.trim()).0)
}

/// Words that lead to a day.
const LEADING: [&str; 32] = [
    "every",
    "each",
    "on",
    "jeden",
    "jede",
    "immer",
    "am",
    "todos",
    "todas",
    "todo",
    "los",
    "las",
    "el",
    "cada",
    "tous",
    "toutes",
    "chaque",
    "les",
    "le",
    "as",
    "os",
    "às",
    "aos",
    "na",
    "no",
    "по",
    "каждый",
    "каждую",
    "каждое",
    "в",
    "во",
    "매주",
];

/// What stands before the first weekday of a line without a bold name; nothing where it begins with the day.
fn before_day(plain: &str) -> String {
    let mut at = 0;
    let dated = dates::first(plain).map_or(plain.len(), |dated| dated.start);
    for word in plain.split_inclusive(|c: char| !c.is_alphabetic()) {
        if day(word.trim_end_matches(|c: char| !c.is_alphabetic())).is_some() {
            break;
        }
        if at >= dated {
            at = dated;
            break;
        }
        at += word.len();
    }
    let name = plain.get(..at).unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    // Of running text, the sentence that names the day.
    let name = name.rsplit(". ").next().unwrap_or(name);
    // "Clinic: every Tuesday": what only leads to the day is no part of the name.
    let mut name = name;
    while let Some((at, _)) =
        name.rmatch_indices([' ', ':', ',', '：', '，']).next().or((!name.is_empty()).then_some((0, "")))
        && LEADING.contains(
            &name
                .get(at..)
                .unwrap_or_default()
                .trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
                .as_str(),
        )
    {
        name = name.get(..at).unwrap_or_default().trim_end_matches(|c: char| !c.is_alphanumeric());
    }
    name.trim_end_matches([':', ',', '-', '：', '，']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::words::Draft;
    use super::*;
    use chrono::NaiveTime;

    fn event(text: &str) -> Option<Event> {
        let mut draft = Draft::default();
        match text.split_once('|') {
            Some((bold, rest)) => {
                draft.push(bold, true, None);
                draft.push(rest, false, None);
            }
            None => draft.push(text, false, None),
        }
        read(&draft.finish(), 1)
    }

    #[test]
    fn day_time_and_zone_are_kept_as_written() {
        let found = event("Clinic|: Tuesdays 6 PM PST with potters").unwrap();
        assert_eq!((found.title.as_str(), found.days), ("Clinic", vec![Weekday::Tue]));
        assert_eq!((found.time, found.zone.as_deref()), (NaiveTime::from_hms_opt(18, 0, 0), Some("PST")));
    }

    #[test]
    fn other_ways_of_writing_a_time_are_read() {
        let found = event("Open kiln every Sat/Sun 19:30 Europe/Berlin (90 min)").unwrap();
        assert_eq!((found.title.as_str(), found.days), ("Open kiln", vec![Weekday::Sat, Weekday::Sun]));
        assert_eq!((found.zone.as_deref(), found.minutes), (Some("Europe/Berlin"), Some(90)));
        let noon = event("Talk|: Fridays 12:15 p.m. UTC").unwrap();
        assert_eq!((noon.time, noon.zone.as_deref()), (NaiveTime::from_hms_opt(12, 15, 0), Some("UTC")));
    }

    #[test]
    fn the_first_web_address_of_a_line_is_where_it_is_joined() {
        let link = |text: &str| event(text).expect("an appointment").link;
        let written = "Clinic|: Tuesdays 18:00 UTC at https://meet.example/room?id=5, 60 min";
        assert_eq!(link(written).as_deref(), Some("https://meet.example/room?id=5"));
        assert_eq!(link("Clinic|: Tuesdays 18:00 UTC, 60 min"), None);
        assert_eq!(link("Clinic|: Tuesdays 18:00 UTC, mailto:clinic@example.org"), None);
        let behind = |target: &str| {
            let mut draft = Draft::default();
            draft.push("Clinic", true, None);
            draft.push(": Tuesdays 18:00 UTC in the ", false, None);
            let at = draft.add_target(target);
            draft.push("room", false, Some(at));
            read(&draft.finish(), 1).expect("an appointment").link
        };
        assert_eq!(behind("HTTP://meet.example/a b").as_deref(), Some("http://meet.example/a%20b"));
        for no in ["room.md", "javascript://x/%0aalert(1)", "ftp://meet.example/", "#clinic"] {
            assert_eq!(behind(no), None, "{no}");
        }
    }

    #[test]
    fn weekdays_and_times_are_read_in_other_languages() {
        for (text, day, hour, zone) in [
            ("Sprechstunde|: dienstags 18:00 Uhr MEZ", Weekday::Tue, 18, Some("MEZ")),
            ("Treffen|: Donnerstag 19 Uhr", Weekday::Thu, 19, None),
            ("Tutoría|: jueves 20:00 CET", Weekday::Thu, 20, Some("CET")),
            ("答疑|：每周四 19:00 UTC", Weekday::Thu, 19, Some("UTC")),
            ("Встреча|: понедельник 19:00 UTC", Weekday::Mon, 19, Some("UTC")),
            ("Консультация: по вторникам в 19:00 МСК, 1 час", Weekday::Tue, 19, Some("МСК")),
            ("Plantão|: terças às 19h (horário de Brasília)", Weekday::Tue, 19, Some("horário de Brasília")),
            ("Tous les mardis de 18h à 19h30 (heure de Paris)", Weekday::Tue, 18, Some("heure de Paris")),
            ("每周二晚上8点（北京时间），1小时", Weekday::Tue, 20, Some("北京时间")),
            ("매주 화요일 오후 8시 (KST), 60분", Weekday::Tue, 20, Some("KST")),
            ("毎週火曜 午後8時（日本時間）", Weekday::Tue, 20, Some("日本時間")),
        ] {
            let found = event(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.days, found.zone.as_deref()), (vec![day], zone), "{text}");
            assert_eq!(found.time, NaiveTime::from_hms_opt(hour, 0, 0), "{text}");
        }
    }

    #[test]
    fn how_long_it_is_stands_behind_the_time_or_is_told_by_its_end() {
        for (text, minutes) in [
            ("Clinic|: Tuesdays 18:00 UTC (90 min)", Some(90)),
            ("Clinic|: 45 min on Tuesdays at 18:00 UTC", Some(45)),
            ("Plantão|: terças às 19h, 60 min", Some(60)),
            ("Permanence|: mardi de 8h à 9h30", Some(90)),
            ("Treffen|: dienstags 19–20 Uhr", Some(60)),
            ("Atelier|: mardi 18h", None),
        ] {
            assert_eq!(event(text).unwrap_or_else(|| panic!("{text}")).minutes, minutes, "{text}");
        }
    }

    #[test]
    fn days_may_be_told_together() {
        let days = |text: &str| event(text).unwrap_or_else(|| panic!("{text}")).days.len();
        for (text, count) in [
            ("Standup|: daily 9:00 UTC, 15 min", 7),
            ("Standup|: Weekdays 7:30 am America/New_York (45 min)", 5),
            ("Runde|: Mo-Fr 8:00 UTC (15 min)", 5),
            ("Clinic|: Mon–Thu 18:00 UTC", 4),
            ("Clinic|: Mon and Thu 18:00 UTC", 2),
            ("Clinic|: Wed 12 noon GMT, 1 h", 1),
        ] {
            assert_eq!(days(text), count, "{text}");
        }
    }

    #[test]
    fn what_leads_to_the_day_is_no_part_of_the_name() {
        for (text, name) in [
            ("Lerngruppe: jeden Donnerstag, 18:30 Uhr", "Lerngruppe"),
            ("Clinic every Tuesday 18:00", "Clinic"),
            ("Tutoría todos los martes 18:00", "Tutoría"),
            ("Tous les mardis 18:00", ""),
            ("Jeudi 20h (heure de Paris) : Atelier, 2h", "Atelier"),
            ("Понедельник 20:00 МСК — созвон, 1 час", "созвон"),
            ("毎週火曜日 20:00 JST", ""),
        ] {
            assert_eq!(event(text).unwrap_or_else(|| panic!("{text}")).title, name, "{text}");
        }
    }

    #[test]
    fn an_appointment_on_one_date_keeps_it() {
        for (text, date, hour, zone) in [
            ("Kick-off|: 2026-01-12, 18:00 UTC (60 min)", (2026, 1, 12), 18, Some("UTC")),
            ("Concert on Saturday, January 31, 2026 at 19:00 CET", (2026, 1, 31), 19, Some("CET")),
            ("Abschluss|: 3. März 2026, 19 Uhr", (2026, 3, 3), 19, None),
            ("Start|: 2026-01-12T18:00Z", (2026, 1, 12), 18, Some("Z")),
            ("发布会|：2026年1月12日 18:00", (2026, 1, 12), 18, None),
        ] {
            let found = event(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(found.date, chrono::NaiveDate::from_ymd_opt(date.0, date.1, date.2), "{text}");
            assert_eq!(
                (found.time, found.zone.as_deref()),
                (NaiveTime::from_hms_opt(hour, 0, 0), zone),
                "{text}"
            );
        }
        assert_eq!(event("Concert on Saturday, January 31, 2026 at 19:00 CET").unwrap().title, "Concert");
        assert_eq!(event("Released 2026-01-12"), None);
    }

    #[test]
    fn a_line_says_more_where_words_are_left() {
        let more = |text: &str| {
            let mut draft = Draft::default();
            draft.push(text, false, None);
            let words = draft.finish();
            says_more(&words, &read(&words, 1).expect("an appointment"))
        };
        for no in [
            "Clinic: Tuesdays 6 PM PST",
            "Offene Werkstatt: dienstags 18:30 Uhr MEZ (90 Minuten)",
            "Clinic: every Tuesday 18:00 Europe/Berlin at https://meet.example/room",
            "Concert on Saturday, January 31, 2026 at 19:00 CET (2 hours)",
        ] {
            assert!(!more(no), "{no}");
        }
        for yes in
            ["Clinic: Tuesdays 6 PM PST with potters", "Meetings are free. They are on Tuesdays 6 PM UTC"]
        {
            assert!(more(yes), "{yes}");
        }
    }

    #[test]
    fn a_line_without_day_or_time_announces_nothing() {
        assert_eq!(event("Meet on Thursdays"), None);
        assert_eq!(event("Meet at 7 PM"), None);
        assert_eq!(event("The sun rose at 6:00"), None);
    }
}
