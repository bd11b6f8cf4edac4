//! `ambiguous-zone`: a zone abbreviation that is read in two ways for half of the year, once per abbreviation.

use super::{Context, at};
use crate::curriculum::zone_words;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;
use crate::zone::Zone;

pub(super) const CODE: &str = "ambiguous-zone";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: Vec<&str> = Vec::new();
    for event in &context.path.events {
        let Some(word) = event.zone.as_deref().filter(|word| !seen.contains(word)) else { continue };
        let Some(readings) = zone_words::readings(word) else { continue };
        seen.push(word);
        let count = context.path.events.iter().filter(|e| e.zone.as_deref() == Some(word)).count();
        let message = Message::new("check-ambiguous-zone").text("zone", word).count("events", count);
        let fixed =
            Zone::fixed(readings.fixed_minutes).map_or_else(String::new, |zone| zone.name().to_owned());
        let help = Message::new("check-ambiguous-zone-help").text("fixed", fixed).text("wall", readings.wall);
        found.push(at(event.line, CODE, Severity::Warning, message, help));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::{found, of};

    #[test]
    fn each_abbreviation_is_asked_about_once() {
        let text = "# T\n- **A**: Mondays 7 PM PST\n- **B**: Fridays 7 PM PST\n- **C**: Sundays 10:00 UTC\n";
        assert_eq!(
            found(CODE, text),
            [(2, "“PST” can mean two different times in summer; 2 events use it.".to_owned())]
        );
        let help = of(CODE, text.as_bytes())[0].help.clone().unwrap().render();
        assert!(help.contains("UTC-08:00") && help.contains("America/Los_Angeles"), "{help}");
    }
}
