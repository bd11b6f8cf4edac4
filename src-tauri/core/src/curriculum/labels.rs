//! Labels in front of titles: "Week 3: Queues", "Phase 2: Design (Weeks 3-4)", "第3周 队列", "2. Woche – Netze",
//! "Week 2 Checkpoint: Basics".

use super::hours;
use super::lexicon::{self, Rank};
use super::model::UnitKind;
use super::numbers;
use super::words::{is_invisible, is_ornament, title, titled};

/// A numbered label at the start of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What is numbered.
    pub kind: UnitKind,
    /// How coarse its noun is among those of its kind.
    pub rank: Rank,
    /// As written: "Week 3-4".
    pub written: String,
    /// First number.
    pub from: u32,
    /// Last number.
    pub to: u32,
    /// Whether its last number is open upward ("14+").
    pub open: bool,
    /// Whether its number lies between two others ("5.5").
    pub between: bool,
    /// What follows, without the mark that parts them.
    pub rest: String,
    /// Whether a mark, a parenthesis or nothing follows the number. "Week 1 Quick Start" names something else.
    pub clean: bool,
}

const MARKS: [char; 21] = [
    ':', '-', '–', '—', '.', '|', '：', ')', '·', '>', '=', '→', '•', ',', '，', '、', '_', '】', ']', '|',
    '／',
];

/// Reads the label that `text` begins with.
pub fn label(text: &str) -> Option<Label> {
    // Most lines are sent away by their first word, before anything is copied.
    if !begins(text) {
        return None;
    }
    let text = titled(strip(text));
    let found = noun_first(&text).or_else(|| number_first(&text)).or_else(|| ordinal_first(&text))?;
    Some(reaching(&text, &found).unwrap_or(found))
}

/// A label whose range repeats its noun: "Week 3 - Week 4: Fire", "9일차~10일차".
fn reaching(text: &str, first: &Label) -> Option<Label> {
    let behind = text.get(first.written.len()..)?.trim_start();
    let joined = ["-", "–", "—", "~", "～", "〜", "to ", "bis ", "a ", "à ", "до ", "至", "到"];
    let rest = joined.iter().find_map(|word| behind.strip_prefix(word))?.trim_start();
    if !begins(rest) {
        return None;
    }
    let second = noun_first(rest).or_else(|| number_first(rest))?;
    let on = second.kind == first.kind && second.rank == first.rank && second.from > first.to;
    let end = text.len() - rest.len() + second.written.len();
    on.then(|| Label { written: text[..end].to_owned(), from: first.from, ..second })
}

/// Whether `text` begins with a word or number that a label may begin with.
pub fn begins(text: &str) -> bool {
    let first = strip(text).trim_start_matches(|c: char| c.is_whitespace() || is_ornament(c));
    let Some(begins) = first.chars().next() else { return false };
    if begins.is_ascii_digit() || begins > '\u{1100}' {
        return true;
    }
    let length: usize = first.chars().take(12).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    first.get(..length).is_some_and(|word| lexicon::noun(word).is_some() || lexicon::ordinal(word).is_some())
}

/// `text` without what stands in front of labels: check boxes, directive colons, quotes, brackets.
fn strip(text: &str) -> &str {
    let mut rest = text.trim_start();
    if let Some(inside) = boxed(rest) {
        return inside;
    }
    if let Some(tab) = rest.strip_prefix("===").or_else(|| rest.strip_prefix("???")) {
        rest = tab.trim_start_matches(['+', '!']).trim_start();
    }
    if rest.starts_with(":::") {
        rest = rest.trim_start_matches(':').trim_start();
        let name = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-').map(char::len_utf8).sum();
        let behind: &str = rest.get(name..).unwrap_or_default();
        let directive = lexicon::noun(&rest.get(..name).unwrap_or_default().to_lowercase()).is_none();
        rest = if directive { behind.trim_start_matches(['{', '[', ' ']) } else { rest };
        rest = rest.strip_prefix("title=").or_else(|| rest.strip_prefix("label=")).unwrap_or(rest);
    }
    let closed = rest.strip_prefix('[').and_then(|r| r.split_once(']'));
    if let Some((_, behind)) = closed.filter(|(inside, _)| inside.chars().count() <= 2) {
        rest = behind.trim_start();
    }
    rest.trim_start_matches(['"', '“', '„', '「', '【', '[', '(', '*', '_', '#', '《'])
}

/// The quoted title of a box or tab: `??? example "Week 1"`, `{% tab title="Week 1" %}`, `{{< tab "Week 1" >}}`.
fn boxed(text: &str) -> Option<&str> {
    let marks = ["???+", "???", "!!!", "===!", "===+", "===", "{%", "{{<", "{{%"];
    let behind = marks.iter().find_map(|mark| text.strip_prefix(mark))?;
    // At most a word and a name stand before the quote ("tab title=").
    let open = behind.find(['"', '\'']).filter(|at| *at <= 40)?;
    let before = behind.get(..open)?;
    let words = before.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '=' | '-' | '_' | '+'));
    let quote = behind.get(open..)?.chars().next()?;
    let inside = behind.get(open + 1..)?.split(quote).next()?;
    words.then_some(inside)
}

fn noun_first(text: &str) -> Option<Label> {
    let first = text.chars().next()?;
    let (kind, rank, length) = if first > '\u{1100}' {
        let (name, kind, rank) = lexicon::leading_cjk_noun(text)?;
        (kind, rank, name.len())
    } else {
        let length: usize = text.chars().take(12).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
        let (kind, rank) = lexicon::noun(text.get(..length)?)?;
        (kind, rank, length)
    };
    let behind = text.get(length..)?;
    // "Wk. 2", "Kap. 3": a short noun may be an abbreviation.
    let behind = behind.strip_prefix('.').filter(|_| length <= 8 && first < '\u{1100}').unwrap_or(behind);
    let parts = |c: char| matches!(c, ' ' | '\u{a0}' | '#' | '_' | '-' | '№') || is_invisible(c);
    let mut digits = behind.trim_start_matches(parts);
    for word in ["no.", "nr.", "number ", "No.", "Nr.", "n.º", "n.°", "nº", "n°", "N°", "Nº"] {
        digits = digits.strip_prefix(word).map_or(digits, str::trim_start);
    }
    let numbers::Leading { from, to, open, whole, rest } = match numbers::leading(digits) {
        Some(found) => found,
        None => spelled(digits).or_else(|| lettered(digits))?,
    };
    // "Week 1 of 8": of how many is no part of its name.
    let rest = of_how_many(rest).unwrap_or(rest);
    // "Sprint 1 — 2 weeks, 20 h" is one sprint, and takes two weeks.
    let single = || numbers::leading_one(digits).filter(|one| one.rest != rest && hours::is_unit(rest));
    let (to, open, rest) = single().map_or((to, open, rest), |one| (one.to, one.open, one.rest));
    // "W1", "D12" are short for weeks and days only where nothing else can be meant ("W3C", "D3.js").
    if length == 1 && first.is_ascii() {
        let closed = rest.is_empty() || rest.starts_with([' ', '\u{a0}', ':', '：', ')', '|']);
        if !first.is_ascii_uppercase() || digits.len() != behind.len() || !closed || to > 99 {
            return None;
        }
    }
    build(text, kind, rank, (from, to), (open, !whole), rest, first > '\u{1100}')
}

/// What stands behind "of 8", "von 8".
fn of_how_many(rest: &str) -> Option<&str> {
    let words = [" of ", " von ", " de ", " sur ", " из "];
    let behind = words.iter().find_map(|word| rest.strip_prefix(word))?;
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let left = behind.get(digits..).filter(|_| (1..=3).contains(&digits))?;
    (!left.starts_with(char::is_alphanumeric)).then_some(left)
}

/// "第3周", "3주차", "제2장", "2. Woche", "3-я неделя", "1ª semana".
fn number_first(text: &str) -> Option<Label> {
    let marked = text.strip_prefix('第').or_else(|| text.strip_prefix('제'));
    let digits = marked.unwrap_or(text).trim_start();
    if !digits.starts_with(|c: char| {
        numbers::is_digit(c) || marked.is_some() && (c == '十' || chinese_digit(c).is_some())
    }) {
        return None;
    }
    let (from, mut to, open, mut behind) = match numbers::leading(digits) {
        Some(found) => (found.from, found.to, found.open, found.rest),
        None => {
            let (number, behind) = chinese(digits)?;
            (number, number, false, behind)
        }
    };
    // "第三至四周", "第四、五周", "第3到第4周".
    if let Some((end, rest)) = marked.and_then(|_| second_number(behind)).filter(|(end, _)| *end > to) {
        (to, behind) = (end, rest);
    }
    let ordinal = ["-ая", "-я", "-й", "-ый", "ª", "º", "ère", "re", "ème", "e", "st", "nd", "rd", "th", "."];
    let plain = behind.trim_start();
    let (behind, is_ordinal) = match ordinal.iter().find_map(|mark| behind.strip_prefix(mark)) {
        Some(after) if after.starts_with([' ', '\u{a0}']) => (after.trim_start(), true),
        _ => (plain, false),
    };
    let counted = lexicon::leading_counter(behind);
    if counted.is_none() && is_ordinal {
        return ordinal_noun(text, from, behind);
    }
    let (kind, rank, length, spaceless) = counted?;
    // "3 Wochen", "2 weeks", "1日2時間" are lengths; a counter with spaces needs its ordinal, a day's needs "第" or 目.
    let day = kind == UnitKind::Day
        && marked.is_none()
        && !behind.starts_with("日目")
        && !behind.starts_with("일차");
    let bare_week = marked.is_none()
        && (behind.starts_with("週") && !behind.starts_with("週目")
            || behind.starts_with('周') && !behind.starts_with("周目"));
    let bare_korean = marked.is_none()
        && behind.starts_with('주')
        && !behind.starts_with("주차")
        && !behind.starts_with("주 차");
    if !spaceless && !is_ordinal || spaceless && (day || bare_week || bare_korean) {
        return None;
    }
    build(text, kind, rank, (from, to), (open, false), behind.get(length..)?, spaceless)
}

/// "First week: Earth", "Вторая неделя", "Primera semana", "셋째 주": an ordinal in words before its noun.
fn ordinal_first(text: &str) -> Option<Label> {
    let word: usize = text.chars().take(12).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let number = lexicon::ordinal(text.get(..word)?)?;
    let behind = text.get(word..)?;
    let behind = behind.strip_prefix([' ', '\u{a0}'])?.trim_start();
    if let Some((kind, rank, length, true)) = lexicon::leading_counter(behind) {
        return build(text, kind, rank, (number, number), (false, false), behind.get(length..)?, true);
    }
    ordinal_noun(text, number, behind)
}

/// The noun behind an ordinal. "The first day in the studio" tells of a day and numbers none: a mark or nothing follows.
fn ordinal_noun(text: &str, number: u32, behind: &str) -> Option<Label> {
    let length: usize = behind.chars().take(12).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let (kind, rank) = lexicon::singular_noun(behind.get(..length)?)?;
    build(text, kind, rank, (number, number), (false, false), behind.get(length..)?, false)
        .filter(|label| label.clean)
}

/// The second number of a range or pair: "至四", "、五", "到第4".
fn second_number(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start();
    let rest =
        rest.strip_prefix(['至', '到', '、', '～', '〜', '~', '-', '–', '—', '和', '与', '與', '及'])?;
    let rest = rest.trim_start();
    let rest = rest.strip_prefix('第').unwrap_or(rest);
    chinese(rest).or_else(|| numbers::leading(rest).map(|found| (found.from, found.rest)))
}

fn build(
    text: &str,
    kind: UnitKind,
    rank: Rank,
    (from, to): (u32, u32),
    (open, between): (bool, bool),
    rest: &str,
    spaceless: bool,
) -> Option<Label> {
    let written = text.get(..text.len() - rest.len())?.trim().to_owned();
    // "7주차~", "第7周～": from there on.
    let onward = matches!(rest.trim(), "~" | "～" | "〜");
    let (open, rest) = if onward { (true, "") } else { (open, rest) };
    let trimmed = rest.trim_start();
    let emoji = trimmed.starts_with(super::words::is_ornament);
    let clean = trimmed.is_empty()
        || open
        || emoji
        || trimmed.starts_with(['(', '（', '[', '「', '"', '“', '«', '《'])
        || trimmed.starts_with(MARKS)
        || spaceless && rest.starts_with([' ', '\u{3000}']);
    let rest = title(trimmed.trim_start_matches(|c: char| c.is_whitespace() || MARKS.contains(&c)));
    let rest = rest.trim_end_matches(['"', '”', '」', '】', '》', '}']).to_owned();
    Some(Label { kind, rank, written, from, to, open, between, rest, clean })
}

/// Numbers in words and letters: "One", "Uno", "III".
fn spelled(text: &str) -> Option<numbers::Leading<'_>> {
    let length: usize = text.chars().take(8).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let word = text.get(..length)?;
    let rest = text.get(length..)?;
    let number = match chinese(text) {
        Some((number, rest)) => {
            return Some(numbers::Leading { from: number, to: number, open: false, whole: true, rest });
        }
        None => lexicon::cardinal(word).or_else(|| roman(word))?,
    };
    Some(numbers::Leading { from: number, to: number, open: false, whole: true, rest })
}

/// A capital letter that counts: "Block A", "Module B:".
fn lettered(text: &str) -> Option<numbers::Leading<'_>> {
    let letter = text.bytes().next().filter(|byte| (b'A'..=b'H').contains(byte))?;
    let rest = text.get(1..)?;
    let closed = rest.is_empty() || rest.starts_with([':', '：', '.', ')', ' ', '|', ',']);
    let marked = rest.trim_start().starts_with(MARKS) || rest.trim_start().is_empty();
    let number = u32::from(letter - b'A') + 1;
    (closed && marked).then_some(numbers::Leading {
        from: number,
        to: number,
        open: false,
        whole: true,
        rest,
    })
}

fn roman(word: &str) -> Option<u32> {
    const ROMAN: [&str; 20] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX", "XX",
    ];
    (1..).zip(ROMAN).find(|(_, name)| *name == word).map(|(number, _)| number)
}

fn chinese_digit(c: char) -> Option<u32> {
    "一二三四五六七八九".chars().position(|digit| digit == c).and_then(|at| u32::try_from(at + 1).ok())
}

/// A Chinese number up to 99 and what follows.
pub(super) fn chinese(text: &str) -> Option<(u32, &str)> {
    let mut value = 0;
    let mut pending = None;
    let mut length = 0;
    for c in text.chars().take(3) {
        if c == '十' {
            value = pending.take().unwrap_or(1) * 10;
        } else if let Some(digit) = chinese_digit(c).filter(|_| pending.is_none()) {
            pending = Some(digit);
        } else {
            break;
        }
        length += c.len_utf8();
    }
    value += pending.unwrap_or(0);
    (length > 0).then_some((value, text.get(length..)?))
}

/// Parts a title from the units named in its last parentheses: "Foundations (Weeks 1-2)".
pub fn named_units(text: &str) -> (String, Option<(u32, u32)>) {
    let found = trailing(text).map(|(name, label)| (name, Some((label.from, label.to))));
    found.unwrap_or_else(|| (title(text), None))
}

/// The label in a title's last parentheses and the title without them.
pub fn trailing(text: &str) -> Option<(String, Label)> {
    let open = text.rfind(['(', '（'])?;
    let width = text[open..].chars().next()?.len_utf8();
    let inside = text.get(open + width..)?.split([')', '）']).next()?;
    let label = label(inside)?;
    Some((title(&text[..open]), label))
}

/// The number of the first unit that a sentence names: "begin with Week 2".
pub fn mentioned_unit(text: &str) -> Option<(u32, u32)> {
    mentioned(text).map(|label| (label.from, label.to))
}

/// The first label that stands anywhere in a sentence.
pub fn mentioned(text: &str) -> Option<Label> {
    text.char_indices()
        .filter(|(at, c)| {
            c.is_alphabetic() && !text[..*at].chars().next_back().is_some_and(char::is_alphanumeric)
        })
        .find_map(|(at, _)| {
            // A label is short; reading the whole rest at every word would be quadratic.
            let end = text[at..].char_indices().nth(60).map_or(text.len(), |(end, _)| at + end);
            label(&text[at..end])
        })
}

/// The noun of a label as written, without its plural: "month" of "Months 3-4".
pub fn noun(written: &str) -> String {
    let word = written.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    word.trim_end_matches(['s', 'n', 'e']).to_owned()
}

/// Words that announce a milestone where a number or a unit stands with them: "Week 2 assessment".
const NUMBERED_MILESTONES: [&str; 7] = [
    "final assessment",
    "assessment",
    "validation",
    "gate",
    "final exam",
    "zwischenprüfung",
    "abschlussprüfung",
];

/// Words that announce one without either too, where a mark follows: "Milestone: A bowl".
const NAMED_MILESTONES: [&str; 15] = [
    "checkpoint",
    "milestone",
    "meilenstein",
    "hito",
    "jalon",
    "marco",
    "веха",
    "контрольная точка",
    "里程碑",
    "检查点",
    "檢查點",
    "マイルストーン",
    "チェックポイント",
    "마일스톤",
    "체크포인트",
];

/// A heading that announces a milestone: the unit that it names and its title.
pub fn milestone(text: &str) -> Option<(Option<u32>, String)> {
    let text = titled(text);
    let found = label(&text);
    let rest = match &found {
        Some(label) if !label.clean => label.rest.clone(),
        Some(_) => return None,
        None => text.to_string(),
    };
    // A phase's checkpoint is due where the phase ends, which its own place says better than its number.
    let unit = found.as_ref().filter(|label| label.kind != UnitKind::Phase);
    let lower = rest.to_lowercase();
    let word = NAMED_MILESTONES.iter().chain(&NUMBERED_MILESTONES).find(|word| lower.starts_with(**word))?;
    let behind = rest.get(word.len()..)?;
    let (number, named) = match numbers::leading(behind.trim_start()) {
        Some(found) => (Some(found.from), found.rest),
        None => (None, behind),
    };
    let marked = named.trim_start().starts_with([':', '：', '-', '–', '—', '(']);
    let labelled = found.is_some();
    if !labelled && number.is_none() && !(marked && NAMED_MILESTONES.contains(word)) {
        return None;
    }
    let (named, inside) = named_units(
        named.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '-' | '–' | '—')),
    );
    let title = if !marked && labelled && unit.is_none() {
        text.into_owned()
    } else if named.is_empty() {
        title(&rest)
    } else {
        named
    };
    Some((unit.map(|label| label.to).or(inside.map(|(_, to)| to)), title))
}

#[cfg(test)]
mod tests;
