//! Lengths that are told by the clock: "9:00 - 10:30", "9-10:30am", "14 h 15 – 15 h 45", "13.15 bis 14.00 Uhr".
//!
//! Only where a text begins with them; whether a line speaks of work is `lower`'s business.

/// The minutes between the two times that `text` begins with, and the byte behind them.
pub fn span(text: &str) -> Option<(u32, usize)> {
    let begin = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || c == '*').len();
    let first = time(text, begin)?;
    let gap = text.get(first.end..)?;
    let rest = gap.trim_start();
    let joined =
        ["-", "–", "—", "−", "~", "～", "〜", "to ", "bis ", "à ", "a las ", "a ", "до ", "至", "到"];
    let rest = joined.iter().find_map(|word| rest.strip_prefix(word))?.trim_start();
    let second = time(text, text.len() - rest.len())?;
    // "9-10" alone may be anything; one of the two is written as a time.
    if !first.marked && !second.marked {
        return None;
    }
    let day = 24 * 60;
    let from = match (first.half, second.half) {
        // "9-10:30am", "11-12:30pm": the second half says both, unless the first would come behind.
        (None, Some(half)) if first.minutes < 12 * 60 || first.minutes / 60 == 12 => {
            let same = within(first.minutes, half);
            if same < within(second.minutes, half) { same } else { within(first.minutes, !half) }
        }
        (half, _) => half.map_or(first.minutes, |half| within(first.minutes, half)),
    };
    let to = second.half.map_or(second.minutes, |half| within(second.minutes, half));
    // "12:30 - 2:00" goes on in the afternoon of a clock of twelve hours; "23:00 - 01:00" over midnight.
    let minutes = if to > from {
        to - from
    } else if second.half.is_none() && to + 12 * 60 > from && from < 13 * 60 {
        to + 12 * 60 - from
    } else {
        to + day - from
    };
    (minutes > 0 && minutes <= 12 * 60).then_some((minutes, second.end))
}

/// A time of the day as written.
struct Time {
    /// Minutes since midnight, before the half of the day is known.
    minutes: u32,
    /// Whether it is afternoon, where the author says so.
    half: Option<bool>,
    /// Whether it can be nothing but a time.
    marked: bool,
    end: usize,
}

fn within(minutes: u32, afternoon: bool) -> u32 {
    minutes % (12 * 60) + if afternoon { 12 * 60 } else { 0 }
}

fn time(text: &str, start: usize) -> Option<Time> {
    let rest = text.get(start..)?;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let count = digits(rest);
    let hour: u32 = rest.get(..count).filter(|_| (1..=2).contains(&count))?.parse().ok()?;
    let mut end = start + count;
    let (mut minute, mut marked) = (0, false);
    let behind = text.get(end..)?;
    let parted = [":", ".", "：", "h", " h ", "H"].iter().find_map(|mark| behind.strip_prefix(mark));
    if let Some(behind) = parted.filter(|behind| digits(behind) == 2) {
        minute = behind.get(..2)?.parse().ok()?;
        end = text.len() - behind.len() + 2;
        marked = true;
    } else if behind.starts_with(['.', ',']) {
        return None;
    }
    if hour > 24 || minute > 59 {
        return None;
    }
    let behind = text.get(end..)?;
    let word = behind.trim_start_matches([' ', '\u{a0}']);
    let lower: String = word.chars().take(4).flat_map(char::to_lowercase).collect();
    let halves = [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)];
    let half = halves.iter().find(|(name, _)| lower.starts_with(name));
    if let Some((name, _)) = half {
        end = text.len() - word.len() + name.len();
        marked = true;
    } else if lower.starts_with("uhr") {
        end = text.len() - word.len() + 3;
        marked = true;
    } else if behind.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some(Time { minutes: hour * 60 + minute, half: half.map(|(_, afternoon)| *afternoon), marked, end })
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn the_time_between_two_times_is_measured() {
        for (text, minutes) in [
            ("9:00 - 10:30", 90),
            ("09:00-09:15 Welcome", 15),
            ("9am - 10am", 60),
            ("9-10:30am", 90),
            ("11:30am-1pm", 90),
            ("11-12:30pm", 90),
            ("12:30-02:00", 90),
            ("1:15-2:45pm", 90),
            ("13.15 bis 14.00 Uhr", 45),
            ("14h15 – 15h45", 90),
            ("**10:00–11:00**", 60),
            ("23:00 - 01:00", 120),
        ] {
            assert_eq!(span(text).map(|(minutes, _)| minutes), Some(minutes), "{text}");
        }
    }

    #[test]
    fn figures_that_are_no_times_are_none() {
        for text in ["9-10", "1.5 - 2", "2024-2025", "3-4 hours", "Chapter 9:00", "25:00 - 26:00", "9:00"] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
