//! What a length is said of: the thing itself, each week, each day, each session.

/// What a length is said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    /// The thing itself.
    Once,
    /// Each week.
    Week,
    /// Each day.
    Day,
    /// Each session or lesson.
    Session,
}

/// Words behind a length that is weekly; a slash may stand for "per".
pub const PER_WEEK: &[&str] = &[
    "/week",
    "/wk",
    "per week",
    "a week",
    "each week",
    "weekly",
    "every week",
    "pro woche",
    "/woche",
    "wöchentlich",
    "die woche",
    "por semana",
    "cada semana",
    "a la semana",
    "semanales",
    "/semana",
    "semanais",
    "par semaine",
    "/semaine",
    "hebdomadaires",
    "в неделю",
    "/неделю",
    "/周",
    "/週",
    "每周",
    "/주",
    "weekly commitment",
    "per wk",
];
/// Words behind a daily length.
pub const PER_DAY: &[&str] = &[
    "/day",
    "per day",
    "a day",
    "each day",
    "daily",
    "every day",
    "each a day",
    "pro tag",
    "/tag",
    "täglich",
    "am tag",
    "por día",
    "cada día",
    "al día",
    "diarias",
    "/día",
    "por dia",
    "/dia",
    "par jour",
    "chaque jour",
    "jeden tag",
    "каждый день",
    "/jour",
    "в день",
    "/天",
    "/日",
];
/// Words behind the length of each session.
pub const PER_SESSION: &[&str] = &[
    "/session",
    "per session",
    "each session",
    "per lesson",
    "each lesson",
    "per class",
    "each",
    "pro sitzung",
    "por sesión",
    "par séance",
];

/// Words in front of a length that say it is weekly or daily, in languages that put them there.
const WEEK_BEFORE: &[&str] = &["每周", "每週", "毎週", "週", "주당", "매주", "еженедельно"];
const DAY_BEFORE: &[&str] = &["每天", "每日", "毎日", "1日", "一日", "하루", "매일", "ежедневно"];

/// Words in front of a length that is each week's, behind a number of weeks: "12 Wochen à 6 Std.", "8 weeks of 5 hours".
const WEEKS_OF: &[&str] = &[
    "weeks of",
    "weeks at",
    "weeks x",
    "weeks ×",
    "wochen à",
    "wochen a",
    "wochen je",
    "semanas de",
    "semanas x",
    "semaines de",
    "semaines à",
    "недель по",
    "недели по",
];

/// Whether a label says that what follows is each week's: "Weekly", "주당 학습 시간", "每周投入".
pub fn weekly(label: &str) -> bool {
    const WORDS: &[&str] = &[
        "weekly",
        "per week",
        "a week",
        "wöchentlich",
        "pro woche",
        "semanal",
        "semanales",
        "por semana",
        "hebdomadaire",
        "par semaine",
        "еженедельно",
        "в неделю",
        "每周",
        "每週",
        "毎週",
        "週あたり",
        "주당",
        "매주",
    ];
    crate::curriculum::lexicon::says(label, WORDS)
}

/// What a length between two bytes is said of, by the words beside it.
pub fn per(text: &str, start: usize, end: usize) -> Per {
    let tail = text.get(end..).unwrap_or_default().trim_start_matches(['.', ' ', '\u{a0}']);
    // Most lengths end their line or their parenthesis.
    let named = tail.starts_with(|c: char| c.is_alphabetic() || c == '/');
    let tail: String = tail.chars().take(if named { 24 } else { 0 }).flat_map(char::to_lowercase).collect();
    let says = |words: &[&str]| words.iter().any(|word| tail.starts_with(word));
    let head = text.get(..start).unwrap_or_default().trim_end_matches([' ', '约', '約', '~', '≈', ':', '：']);
    let of_weeks = || {
        let last = head.ends_with(['à', 'a', 'f', 't', 'x', '×', 'e', 'о']);
        let tail = head.char_indices().rev().nth(11).map_or(head, |(at, _)| &head[at..]);
        last && WEEKS_OF.iter().any(|word| tail.to_lowercase().ends_with(word))
    };
    if says(PER_WEEK) || WEEK_BEFORE.iter().any(|word| head.ends_with(word)) || of_weeks() {
        Per::Week
    } else if says(PER_DAY) || DAY_BEFORE.iter().any(|word| head.ends_with(word)) {
        Per::Day
    } else if says(PER_SESSION) {
        Per::Session
    } else {
        Per::Once
    }
}
