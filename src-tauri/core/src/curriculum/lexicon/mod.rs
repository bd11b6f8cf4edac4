//! The words by which authors number and name the parts of a path, in nine languages.
//!
//! Nouns in front of a number ("Week 3", "Woche 3"), counters behind one ("第3周", "3주차", "3. Woche"), weekdays, and
//! the words of budgets, goals and milestones. Only words: how they stand in a line is `labels`' business.

mod nouns;

use super::model::UnitKind;
use chrono::Weekday;
use nouns::{COUNTERS, NOUNS};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Words and what they mean, asked for at nearly every line: most are sent away by their first byte and length.
struct Glossary<T> {
    words: BTreeMap<&'static str, T>,
    /// By first byte: a bit for each length that such a word has.
    lengths: [u64; 256],
}

impl<T: Copy> Glossary<T> {
    fn new(words: impl Iterator<Item = (&'static str, T)>) -> Self {
        let words: BTreeMap<&'static str, T> = words.collect();
        let mut lengths = [0; 256];
        for word in words.keys().filter(|word| word.len() < 64) {
            if let Some(first) = word.bytes().next() {
                lengths[usize::from(first)] |= 1 << word.len();
            }
        }
        Self { words, lengths }
    }

    /// What `word` means, whatever its capitals.
    fn get(&self, word: &str) -> Option<T> {
        let first = word.bytes().next()?;
        if !word.is_ascii() {
            return self.words.get(word.to_lowercase().as_str()).copied();
        }
        let known = self.lengths[usize::from(first.to_ascii_lowercase())];
        if word.len() >= 64 || known & (1 << word.len()) == 0 {
            return None;
        }
        let mut small = [0_u8; 64];
        let bytes = small.get_mut(..word.len())?;
        bytes.copy_from_slice(word.as_bytes());
        bytes.make_ascii_lowercase();
        self.words.get(std::str::from_utf8(bytes).ok()?).copied()
    }
}

static NOUN_OF: LazyLock<Glossary<(UnitKind, Rank)>> =
    LazyLock::new(|| Glossary::new(NOUNS.iter().rev().map(|(name, kind, rank)| (*name, (*kind, *rank)))));

/// How coarse a noun is among those of one kind: a course holds modules, a module holds lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A course, or anything that is its kind's only size.
    Whole,
    /// A module or unit.
    Part,
    /// A lesson, chapter or session.
    Piece,
}

/// The noun that `word` is, whatever its capitals.
pub fn noun(word: &str) -> Option<(UnitKind, Rank)> {
    NOUN_OF.get(word)
}

/// The nouns written without spaces, which `text` may begin with.
pub fn leading_cjk_noun(text: &str) -> Option<(&'static str, UnitKind, Rank)> {
    NOUNS
        .iter()
        .filter(|(name, _, _)| !name.starts_with(|c: char| c.is_ascii() || matches!(c, '\u{80}'..='\u{52F}')))
        .find(|(name, _, _)| text.starts_with(name))
        .map(|(name, kind, rank)| (*name, *kind, *rank))
}

/// The counter that `text` begins with, its length in bytes, and whether it is written without spaces.
pub fn leading_counter(text: &str) -> Option<(UnitKind, Rank, usize, bool)> {
    let lower: String = text.chars().take(8).flat_map(char::to_lowercase).collect();
    COUNTERS.iter().find(|(name, _, _)| lower.starts_with(name)).and_then(|(name, kind, rank)| {
        let spaceless = name.starts_with(|c: char| c > '\u{1100}');
        let after = text.get(name.len()..)?.chars().next();
        (spaceless || !after.is_some_and(char::is_alphanumeric)).then_some((
            *kind,
            *rank,
            name.len(),
            spaceless,
        ))
    })
}

/// Weekdays as they are written out, in lower case; short forms are not among them.
const WEEKDAYS: [[&str; 11]; 7] = [
    [
        "monday",
        "montag",
        "lunes",
        "lundi",
        "segunda-feira",
        "segunda",
        "понедельник",
        "周一",
        "星期一",
        "月曜日",
        "월요일",
    ],
    [
        "tuesday",
        "dienstag",
        "martes",
        "mardi",
        "terça-feira",
        "terça",
        "вторник",
        "周二",
        "星期二",
        "火曜日",
        "화요일",
    ],
    [
        "wednesday",
        "mittwoch",
        "miércoles",
        "mercredi",
        "quarta-feira",
        "quarta",
        "среда",
        "周三",
        "星期三",
        "水曜日",
        "수요일",
    ],
    [
        "thursday",
        "donnerstag",
        "jueves",
        "jeudi",
        "quinta-feira",
        "quinta",
        "четверг",
        "周四",
        "星期四",
        "木曜日",
        "목요일",
    ],
    [
        "friday",
        "freitag",
        "viernes",
        "vendredi",
        "sexta-feira",
        "sexta",
        "пятница",
        "周五",
        "星期五",
        "金曜日",
        "금요일",
    ],
    [
        "saturday",
        "samstag",
        "sábado",
        "samedi",
        "sabado",
        "sonnabend",
        "суббота",
        "周六",
        "星期六",
        "土曜日",
        "토요일",
    ],
    [
        "sunday",
        "sonntag",
        "domingo",
        "dimanche",
        "domingos",
        "sonntags",
        "воскресенье",
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
    Glossary::new(DAYS.into_iter().zip(WEEKDAYS).flat_map(|(day, names)| names.map(|name| (name, day))))
});

/// The weekday that a word is, written out in one of the languages; a plural "s" may follow.
pub fn weekday(word: &str) -> Option<Weekday> {
    // The longest is "понедельник"; a sentence without blanks need not be copied to be no weekday.
    if word.len() > 30 {
        return None;
    }
    WEEKDAY_OF.get(word).or_else(|| WEEKDAY_OF.get(word.strip_suffix('s')?))
}

/// The weekday that a short form means, where a column of weekdays is expected.
pub fn short_weekday(word: &str) -> Option<Weekday> {
    let lower = word.trim_end_matches('.').to_lowercase();
    let found = DAYS.into_iter().zip(SHORT_DAYS).find(|(_, names)| names.contains(&lower.as_str()));
    found.map(|(day, _)| day).or_else(|| weekday(&lower))
}

/// Whether any of `words` stands in `text`: whole where it is written in letters with spaces between words, anywhere
/// where the language has none. Both in lower case.
pub fn says(text: &str, words: &[&str]) -> bool {
    // One look at the text for all words with spaces between them; the others can only stand in text of their script.
    let spaceless = |word: &&&str| word.starts_with(|c: char| c > '\u{1100}');
    super::words::has_word(text, words)
        || !text.is_ascii() && words.iter().filter(spaceless).any(|word| text.contains(word))
}

/// Words of a label that state a unit's own budget.
pub const BUDGET: &[&str] = &[
    "study plan",
    "time",
    "duration",
    "total",
    "weekly",
    "commitment",
    "workload",
    "effort",
    "estimated",
    "estimate",
    "budget",
    "hours",
    "length",
    "pace",
    "zeit",
    "zeitaufwand",
    "dauer",
    "aufwand",
    "umfang",
    "lernzeit",
    "stunden",
    "gesamt",
    "tiempo",
    "duración",
    "dedicación",
    "horas",
    "carga",
    "temps",
    "durée",
    "charge",
    "heures",
    "tempo",
    "duração",
    "dedicação",
    "время",
    "длительность",
    "продолжительность",
    "часы",
    "часов",
    "объём",
    "объем",
    "时间",
    "时长",
    "用时",
    "耗时",
    "時間",
    "時長",
    "所要",
    "시간",
    "소요",
    "学时",
    "课时",
];

/// Words of a label that say something about a unit instead of being work.
pub const REMARKS: &[&str] = &[
    "goal",
    "goals",
    "objective",
    "objectives",
    "focus",
    "outcome",
    "outcomes",
    "note",
    "notes",
    "tip",
    "tips",
    "theme",
    "prerequisites",
    "deliverable",
    "deliverables",
    "why",
    "success",
    "success criteria",
    "status",
    "instructor",
    "date",
    "dates",
    "due",
    "deadline",
    "ziel",
    "ziele",
    "lernziel",
    "lernziele",
    "hinweis",
    "ergebnis",
    "material",
    "voraussetzungen",
    "objetivo",
    "objetivos",
    "meta",
    "metas",
    "nota",
    "notas",
    "resultado",
    "entregable",
    "entregables",
    "enfoque",
    "requisitos",
    "objectif",
    "objectifs",
    "but",
    "livrable",
    "livrables",
    "prérequis",
    "entregável",
    "entregáveis",
    "цель",
    "цели",
    "результат",
    "заметки",
    "итог",
    "目标",
    "目標",
    "产出",
    "產出",
    "成果",
    "ゴール",
    "備考",
    "목표",
    "결과",
    "산출물",
];

/// Words by which a unit names its goal or its subject.
pub const GOALS: &[&str] = &[
    "goal",
    "goals",
    "objective",
    "objectives",
    "focus",
    "topic",
    "theme",
    "subject",
    "ziel",
    "lernziel",
    "thema",
    "objetivo",
    "objetivos",
    "meta",
    "tema",
    "enfoque",
    "objectif",
    "objectifs",
    "but",
    "thème",
    "цель",
    "тема",
    "目标",
    "目標",
    "主题",
    "主題",
    "テーマ",
    "ゴール",
    "목표",
    "주제",
    "title",
    "titel",
];

/// Words that open the list of what must be shown at a unit's end.
pub const ACCEPTANCE: &[&str] = &[
    "acceptance",
    "acceptance criteria",
    "success criteria",
    "definition of done",
    "done when",
    "exit criteria",
    "abnahme",
    "abnahmekriterien",
    "erfolgskriterien",
    "criterios de aceptación",
    "criterios de éxito",
    "critères d'acceptation",
    "critères de réussite",
    "critérios de aceitação",
    "критерии",
    "критерии приёмки",
    "критерии готовности",
    "验收",
    "驗收",
    "验收标准",
    "完了条件",
    "合格基準",
    "達成基準",
    "완료 기준",
    "합격 기준",
];

/// Words of a heading, card or table head under which lines name what is due at which unit.
pub const CHECKPOINTS: &[&str] = &[
    "milestone",
    "milestones",
    "checkpoint",
    "checkpoints",
    "assessments",
    "quizzes",
    "meilenstein",
    "meilensteine",
    "zwischenprüfung",
    "zwischenprüfungen",
    "hito",
    "hitos",
    "jalon",
    "jalons",
    "marco",
    "marcos",
    "веха",
    "вехи",
    "контрольные точки",
    "контрольная точка",
    "里程碑",
    "检查点",
    "檢查點",
    "マイルストーン",
    "チェックポイント",
    "마일스톤",
    "체크포인트",
    "practical assessments",
];

/// Words of a heading over a table of contents.
pub const CONTENTS: &[&str] = &[
    "table of contents",
    "contents",
    "toc",
    "inhalt",
    "inhaltsverzeichnis",
    "índice",
    "contenido",
    "sommaire",
    "table des matières",
    "conteúdo",
    "sumário",
    "содержание",
    "оглавление",
    "目录",
    "目次",
    "목차",
];

/// Words of a heading over a second, shorter or repeated plan.
pub const ALTERNATIVES: &[&str] = &[
    "alternative",
    "emergency",
    "condensed",
    "accelerated",
    "fast-track",
    "fast track",
    "crash course",
    "if you only have",
    "tracker",
    "tracking",
    "checklist",
    "notfall",
    "kurzfassung",
    "alternativo",
    "acelerado",
    "intensivo alternativo",
    "accéléré",
    "ускоренный",
    "速成",
];
