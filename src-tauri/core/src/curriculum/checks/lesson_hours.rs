//! `lesson-hours`: hours that are counted as lessons of 45 minutes, since their word means lessons.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "lesson-hours";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some((line, word)) = context.places.lesson_hours.as_ref() else { return };
    let message = Message::new("check-lesson-hours").text("word", word.as_str());
    found.push(at(*line, CODE, Severity::Hint, message, Message::new("check-lesson-hours-help")));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    fn said(word: &str) -> String {
        format!("“{word}” is counted as lessons of 45 minutes.")
    }

    #[test]
    fn a_column_of_lessons_is_told_at_its_head() {
        let table = "# 陶艺\n\n| 周次 | 内容 | 学时 |\n|---|---|---|\n| 1 | 揉泥 | 2 |\n| 2 | 拉坯 | 4 |\n";
        assert_eq!(found(CODE, table), [(3, said("学时"))]);
        assert_eq!(found(CODE, &table.replace("学时", "小时")), []);
    }

    #[test]
    fn lessons_in_a_line_are_told_once_at_the_first() {
        let text =
            "# Kurs mit 40 UE\n\n## Woche 1: Ton (4 UE)\n- kneten\n## Woche 2: Feuer (6 UE)\n- brennen\n";
        assert_eq!(found(CODE, text), [(3, said("UE"))]);
        assert_eq!(found(CODE, &text.replace("UE", "Std.")), []);
        let russian = "## Неделя 1: Глина\n- Лекция (2 академических часов)\n";
        assert_eq!(found(CODE, russian), [(2, said("академических часов"))]);
    }

    #[test]
    fn who_writes_how_long_a_lesson_is_needs_no_telling() {
        assert_eq!(found(CODE, "## Woche 1: Ton (4 Lektionen à 45 Min)\n- kneten\n"), []);
        assert_eq!(found(CODE, "# Kurs mit 40 UE\n\n## Woche 1: Ton (4 h)\n- kneten\n"), []);
    }
}
