//! Times of the day as authors write them, in nine languages: "7 PM", "7:30pm", "19 Uhr", "18h30", "às 19h", "오후 8시",
//! "晚上8点半", "в 19 часов", and from one to another: "18:00 - 19:30", "6–7pm", "de 18h à 19h30".
//!
//! For lines that say when people meet. How long work takes, the clock may tell as well: that is `hours::clock`'s business.

use chrono::NaiveTime;

/// When something begins, and how long it goes on where its end is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// When it begins.
    pub time: NaiveTime,
    /// Minutes up to its end.
    pub minutes: Option<u32>,
    /// First byte of it in the text.
    pub start: usize,
    /// The byte behind it, and behind its end.
    pub end: usize,
}

/// A time as written.
#[derive(Debug, Clone, Copy)]
struct Written {
    hour: u32,
    minute: u32,
    /// Whether it is afternoon, where the author says so.
    half: Option<bool>,
    mark: Mark,
    end: usize,
}

/// What shows that a figure is a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// It can be nothing but a time.
    Sure,
    /// An "h" behind it: a time, or a length.
    Hour,
    /// Nothing.
    None,
}

impl Written {
    /// Minutes since midnight; a time of twelve hours is in the half that is said.
    fn minutes(&self, half: Option<bool>) -> u32 {
        match half {
            Some(afternoon) if self.hour <= 12 => {
                self.hour % 12 * 60 + self.minute + if afternoon { 720 } else { 0 }
            }
            _ => self.hour * 60 + self.minute,
        }
    }
}

/// Between two times: from the one to the other.
const TO: [&str; 21] = [
    "-", "–", "—", "−", "~", "～", "〜", "to ", "until ", "till ", "bis ", "à ", "a las ", "a ", "às ",
    "até ", "hasta ", "до ", "至", "到", "から",
];

/// Words in front of an hour that say which half of the day it is in.
const HALVES_BEFORE: [(&str, bool); 13] = [
    ("오후", true),
    ("저녁", true),
    ("午後", true),
    ("下午", true),
    ("晚上", true),
    ("傍晚", true),
    ("晚", true),
    ("夜", true),
    ("오전", false),
    ("午前", false),
    ("上午", false),
    ("早上", false),
    ("凌晨", false),
];

/// The same behind it.
const HALVES_BEHIND: [(&str, bool); 19] = [
    ("noon", true),
    ("a.m.", false),
    ("p.m.", true),
    ("am", false),
    ("pm", true),
    ("de la tarde", true),
    ("de la noche", true),
    ("de la mañana", false),
    ("da tarde", true),
    ("da noite", true),
    ("da manhã", false),
    ("du soir", true),
    ("de l'après-midi", true),
    ("du matin", false),
    ("вечера", true),
    ("дня", true),
    ("утра", false),
    ("o'clock", false),
    ("uhr abends", true),
];

/// The first time in `text`: one that is nothing else, or an hour with an "h" that is no length ("18h").
pub fn first(text: &str) -> Option<Moment> {
    let begins = || starts(text).filter_map(|at| Some((at, written(text, at)?)));
    let sure = begins().find_map(|(at, found)| moment(text, at, found, Mark::Sure));
    sure.or_else(|| {
        let day = |found: &Written| (7..=24).contains(&found.hour);
        begins().filter(|(_, found)| day(found)).find_map(|(at, found)| moment(text, at, found, Mark::Hour))
    })
}

/// Where figures begin that may be hours.
fn starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut before = ' ';
    text.char_indices().filter_map(move |(at, c)| {
        let glued = before.is_ascii_alphanumeric() || matches!(before, ':' | '：' | '.' | ',' | '/' | '+');
        before = c;
        (c.is_ascii_digit() && !glued).then_some(at)
    })
}

fn moment(text: &str, start: usize, from: Written, least: Mark) -> Option<Moment> {
    let behind = text.get(from.end..)?;
    let rest = behind.trim_start();
    let joined = TO.iter().find_map(|word| rest.strip_prefix(word)).map(str::trim_start);
    let to = joined.and_then(|rest| written(text, text.len() - rest.len()));
    // "6-7pm": the second says what the first is.
    let known = |written: &Written| written.mark == Mark::Sure || written.mark == least;
    let marked = known(&from) || to.as_ref().is_some_and(known) && joined.is_some();
    if !marked {
        return None;
    }
    let Some(to) = to.filter(|to| known(to) || known(&from) && to.mark == Mark::Hour) else {
        let begin = from.minutes(from.half);
        return Some(Moment { time: clock(begin)?, minutes: None, start, end: from.end });
    };
    // "3 PM to 5" goes on in the same half.
    let half = to.half.or(from.half.filter(|half| to.minutes(Some(*half)) > from.minutes(from.half)));
    let end = to.minutes(half);
    let begin = match (from.half, to.half) {
        (None, Some(half)) if from.hour <= 12 => {
            let same = from.minutes(Some(half));
            if same < end { same } else { from.minutes(Some(!half)) }
        }
        (half, _) => from.minutes(half),
    };
    // Over midnight at most.
    let minutes = if end > begin { end - begin } else { end + 24 * 60 - begin };
    let minutes = (1..=12 * 60).contains(&minutes).then_some(minutes);
    let stop = if minutes.is_some() { to.end } else { from.end };
    Some(Moment { time: clock(begin)?, minutes, start, end: stop })
}

fn clock(minutes: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).filter(|_| minutes <= 24 * 60)
}

/// The time that begins at byte `start`, whatever shows that it is one.
fn written(text: &str, start: usize) -> Option<Written> {
    let (hour, mut end) = figure(text, start, 2)?;
    let behind = text.get(end..)?;
    let (mut minute, mut mark) = (0, Mark::None);
    if let Some(rest) = behind.strip_prefix([':', '：']) {
        let (found, stop) = figure(text, text.len() - rest.len(), 2)
            .filter(|(_, stop)| text.len() - rest.len() + 2 == *stop)?;
        (minute, end, mark) = (found, stop, Mark::Sure);
        // "19:30h".
        let after = text.get(end..)?;
        end += usize::from(after.starts_with('h') && !after[1..].starts_with(char::is_alphanumeric));
    } else if let Some((found, stop, sure)) = counted(text, end) {
        (minute, end, mark) = (found, stop, sure);
    } else if let Some(rest) = behind.strip_prefix('.')
        && let Some((found, stop)) = figure(text, text.len() - rest.len(), 2)
        && text.get(stop..)?.trim_start().starts_with("Uhr")
    {
        (minute, end) = (found, stop);
    }
    if hour > 24 || minute > 59 {
        return None;
    }
    let after = text.get(end..)?;
    let word = after.trim_start_matches([' ', '\u{a0}']);
    let lower: String = word.chars().take(16).flat_map(char::to_lowercase).collect();
    let mut half = None;
    if let Some((name, afternoon)) = HALVES_BEHIND.iter().find(|(name, _)| lower.starts_with(name)) {
        let alone = !word.get(name.len()..).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        if alone && hour <= 12 {
            (half, mark) = (Some(*afternoon), Mark::Sure);
            end = text.len() - word.len() + name.len();
        }
    } else if let Some(rest) = word.strip_prefix("Uhr") {
        (end, mark) = (text.len() - rest.len(), Mark::Sure);
    } else if ["часов", "часа", "час"].iter().any(|name| lower.starts_with(name))
        && text.get(..start)?.trim_end().ends_with([' ', 'в'])
    {
        let length = word.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
        (end, mark) = (text.len() - word.len() + length, Mark::Sure);
    } else if mark == Mark::None && after.starts_with(char::is_alphanumeric) {
        return None;
    }
    let before = text.get(..start)?.trim_end();
    let said = HALVES_BEFORE.iter().find(|(name, _)| before.ends_with(name));
    if let Some((_, afternoon)) = said.filter(|_| mark == Mark::Sure && half.is_none()) {
        half = Some(*afternoon);
    }
    Some(Written { hour, minute, half, mark, end })
}

/// The minutes behind an hour's own sign, and the byte behind them: "18h30", "19 h", "8点半", "8時30分", "8시 30분".
fn counted(text: &str, at: usize) -> Option<(u32, usize, Mark)> {
    let behind = text.get(at..)?;
    let signs = [
        ("시", Mark::Sure),
        ("点", Mark::Sure),
        ("點", Mark::Sure),
        ("時", Mark::Sure),
        ("h", Mark::Hour),
        ("H", Mark::Hour),
        (" h", Mark::Hour),
    ];
    let (rest, mark) = signs.iter().find_map(|(sign, mark)| Some((behind.strip_prefix(sign)?, *mark)))?;
    // Lengths: "8시간", "8時間", "8 hours", "8 heures".
    if rest.starts_with(['간', '間', '间']) || mark == Mark::Hour && rest.starts_with(char::is_alphabetic)
    {
        return None;
    }
    let stop = text.len() - rest.len();
    let inner = rest.trim_start_matches(' ');
    if let Some(rest) = inner.strip_prefix(['半', '반']) {
        return Some((30, text.len() - rest.len(), mark));
    }
    let begin = if mark == Mark::Hour { stop } else { text.len() - inner.len() };
    if let Some((minute, end)) = figure(text, begin, 2) {
        let minutes = text.get(end..)?.strip_prefix(['分', '분']);
        let end = minutes.map_or(end, |rest| text.len() - rest.len());
        let known = minutes.is_some() || mark == Mark::Hour && end == begin + 2;
        return known.then_some((minute, end, mark)).or(Some((0, stop, mark)));
    }
    Some((0, stop, mark))
}

/// A number of at most so many digits, and the byte behind it.
fn figure(text: &str, start: usize, most: usize) -> Option<(u32, usize)> {
    let rest = text.get(start..)?;
    let count = rest.bytes().take_while(u8::is_ascii_digit).count();
    let value = rest.get(..count).filter(|_| (1..=most).contains(&count))?.parse().ok()?;
    Some((value, start + count))
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn times_are_read_in_nine_languages() {
        for (text, time, minutes) in [
            ("Tuesdays 6 PM PST", "18:00", None),
            ("Tue 7:30pm", "19:30", None),
            ("12:15 p.m.", "12:15", None),
            ("6–7pm ET", "18:00", Some(60)),
            ("11am to 1pm", "11:00", Some(120)),
            ("dienstags 18:00 Uhr", "18:00", None),
            ("dienstags 19–20 Uhr", "19:00", Some(60)),
            ("dienstags 19.30 Uhr", "19:30", None),
            ("martes 20:00 a 21:30", "20:00", Some(90)),
            ("los martes a las 7 de la tarde", "19:00", None),
            ("mardi 18h", "18:00", None),
            ("mardi de 18h à 19h30 (heure de Paris)", "18:00", Some(90)),
            ("atelier de 2h, le mardi à 18h30", "18:30", None),
            ("terças às 19h (horário de Brasília), 60 min", "19:00", None),
            ("quintas, 20:00–21:30", "20:00", Some(90)),
            ("по вторникам в 19:00", "19:00", None),
            ("во вторник в 19 часов", "19:00", None),
            ("每周二晚上8点", "20:00", None),
            ("周二下午3点半到5点", "15:30", Some(90)),
            ("毎週火曜日 午後8時", "20:00", None),
            ("火曜20時30分", "20:30", None),
            ("매주 화요일 오후 8시", "20:00", None),
            ("화요일 19시 30분", "19:30", None),
            ("22:00 - 01:00", "22:00", Some(180)),
        ] {
            let found = first(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (found.time.format("%H:%M").to_string().as_str(), found.minutes),
                (time, minutes),
                "{text}"
            );
        }
    }

    #[test]
    fn lengths_and_figures_are_no_times() {
        for text in
            ["2h", "1h30", "60 min", "2 hours", "8時間", "8시간", "25:00", "Room 12", "2.5", "v1.30", "3 PMs"]
        {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
