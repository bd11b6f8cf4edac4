//! Weekdays in the languages of the learning paths, written out and short.

use super::Glossary;
use chrono::Weekday;
use std::sync::LazyLock;

/// Weekdays as they are written out, in lower case; short forms are not among them.
const WEEKDAYS: [&[&str]; 7] = [
    &[
        "monday",
        "montag",
        "lunes",
        "lundi",
        "segunda-feira",
        "segunda",
        "понедельник",
        "понедельникам",
        "понедельника",
        "понедельники",
        "礼拜一",
        "月曜",
        "周一",
        "星期一",
        "月曜日",
        "월요일",
    ],
    &[
        "tuesday",
        "dienstag",
        "martes",
        "mardi",
        "terça-feira",
        "terça",
        "вторник",
        "вторникам",
        "вторника",
        "вторники",
        "礼拜二",
        "火曜",
        "周二",
        "星期二",
        "火曜日",
        "화요일",
    ],
    &[
        "wednesday",
        "mittwoch",
        "miércoles",
        "mercredi",
        "quarta-feira",
        "quarta",
        "среда",
        "средам",
        "среду",
        "礼拜三",
        "水曜",
        "周三",
        "星期三",
        "水曜日",
        "수요일",
    ],
    &[
        "thursday",
        "donnerstag",
        "jueves",
        "jeudi",
        "quinta-feira",
        "quinta",
        "четверг",
        "четвергам",
        "четверга",
        "четверги",
        "礼拜四",
        "木曜",
        "周四",
        "星期四",
        "木曜日",
        "목요일",
    ],
    &[
        "friday",
        "freitag",
        "viernes",
        "vendredi",
        "sexta-feira",
        "sexta",
        "пятница",
        "пятницам",
        "пятницу",
        "пятницы",
        "礼拜五",
        "金曜",
        "周五",
        "星期五",
        "金曜日",
        "금요일",
    ],
    &[
        "saturday",
        "samstag",
        "sábado",
        "samedi",
        "sabado",
        "sonnabend",
        "суббота",
        "субботам",
        "субботу",
        "субботы",
        "礼拜六",
        "土曜",
        "周六",
        "星期六",
        "土曜日",
        "토요일",
    ],
    &[
        "sunday",
        "sonntag",
        "domingo",
        "dimanche",
        "domingos",
        "sonntags",
        "воскресенье",
        "воскресеньям",
        "воскресенья",
        "воскресение",
        "星期天",
        "日曜",
        "周日",
        "星期日",
        "日曜日",
        "일요일",
    ],
];

/// Short forms, as a table's first column has them ("Mon", "Mo.", "Пн"), in lower case.
const SHORT_DAYS: [[&str; 7]; 7] = [
    ["mon", "mo", "lun", "seg", "пн", "月", "월"],
    ["tue", "di", "mar", "ter", "вт", "火", "화"],
    ["wed", "mi", "mié", "qua", "ср", "水", "수"],
    ["thu", "do", "jue", "qui", "чт", "木", "목"],
    ["fri", "fr", "vie", "sex", "пт", "金", "금"],
    ["sat", "sa", "sáb", "sab", "сб", "土", "토"],
    ["sun", "so", "dom", "dim", "вс", "日", "일"],
];

const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

static WEEKDAY_OF: LazyLock<Glossary<Weekday>> = LazyLock::new(|| {
    Glossary::new(
        DAYS.into_iter().zip(WEEKDAYS).flat_map(|(day, names)| names.iter().map(move |name| (*name, day))),
    )
});

/// The weekday that a word is, written out in one of the languages; a plural "s" may follow.
pub fn weekday(word: &str) -> Option<Weekday> {
    // The longest is "понедельник"; a sentence without blanks need not be copied to be no weekday.
    if word.len() > 30 {
        return None;
    }
    WEEKDAY_OF.get(word).or_else(|| WEEKDAY_OF.get(word.strip_suffix('s')?))
}

/// The weekday that stands anywhere in a text without spaces: "每周二晚上", "毎週火曜日".
pub fn weekday_inside(text: &str) -> Option<Weekday> {
    let cjk = |name: &&&str| name.starts_with(|c: char| c > '\u{1100}');
    let inside = |names: &[&str]| names.iter().filter(cjk).any(|name| text.contains(name));
    DAYS.into_iter().zip(WEEKDAYS).find(|(_, names)| inside(names)).map(|(day, _)| day)
}

/// The weekday that a short form means, where a column of weekdays is expected.
pub fn short_weekday(word: &str) -> Option<Weekday> {
    let lower = word.trim_end_matches('.').to_lowercase();
    let found = DAYS.into_iter().zip(SHORT_DAYS).find(|(_, names)| names.contains(&lower.as_str()));
    found.map(|(day, _)| day).or_else(|| weekday(&lower))
}
