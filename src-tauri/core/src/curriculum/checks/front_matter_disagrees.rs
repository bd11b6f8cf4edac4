//! `front-matter-disagrees`: the block at the top promises other weeks or hours than the text below it.

use super::{Context, at};
use crate::curriculum::model::Range;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "front-matter-disagrees";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let places = context.places;
    let (front, text) = (places.front_headline, places.text_headline);
    let mut say = |line: Option<u32>,
                   front: Option<Range>,
                   text: Option<Range>,
                   message: fn(Range, Range) -> Message| {
        let line = line.unwrap_or(1);
        if let Some((front, text)) = front.zip(text).filter(|(front, text)| front != text) {
            let help = Message::new("check-front-matter-disagrees-help");
            found.push(at(line, CODE, Severity::Warning, message(front, text), help));
        }
    };
    say(places.front_lines.0, front.weeks, text.weeks, |front, text| {
        Message::new("check-front-matter-disagrees").text("front", weeks(front)).text("text", weeks(text))
    });
    say(places.front_lines.1, front.weekly_minutes, text.weekly_minutes, |front, text| {
        Message::new("check-front-matter-disagrees-hours")
            .minutes("front", front.planned())
            .minutes("text", text.planned())
    });
}

fn weeks(range: Range) -> String {
    match range.max {
        Some(max) if max == range.min => max.to_string(),
        Some(max) => format!("{}-{max}", range.min),
        None => format!("{}+", range.min),
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn weeks_and_hours_that_differ_are_named_at_their_own_lines() {
        let text = "---\nduration: 6 weeks\neffort: 5 hours/week\n---\n# T\n**Duration**: 8-10 weeks (5 hours/week)\n\n## Week 1: A\n- a\n";
        assert_eq!(
            found(CODE, text),
            [(2, "The block at the top promises 6 weeks, the text below it 8-10.".to_owned())]
        );
        let hours = text.replace("effort: 5", "effort: 6").replace("8-10", "6");
        assert_eq!(
            found(CODE, &hours),
            [(3, "The block at the top promises 6 h a week, the text below it 5 h.".to_owned())]
        );
    }
}
