//! Inline text: the words of a line with what is bold and what is linked, and the few questions asked of them.

use ecow::EcoString;
use smallvec::SmallVec;
use std::borrow::Cow;

/// A stretch of words of one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// Its words as they would be shown.
    pub text: &'a str,
    /// Whether it is bold.
    pub bold: bool,
    /// Which of the line's links it belongs to.
    pub link: Option<u32>,
}

/// The words of a line, spaces collapsed. Documents have hundred thousands of lines: a line of up to 15 bytes takes no
/// memory of its own, and one without marks is its text alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    text: EcoString,
    /// Looks and links, of lines that have any.
    marks: Option<Box<Marks>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Marks {
    /// The looks of the text's parts, in order, each up to a byte; most lines have two, a name and what is said of it.
    looks: SmallVec<[Look; 2]>,
    /// Where the links lead, as written.
    targets: Box<[EcoString]>,
    /// The bytes in front of which the author breaks the line.
    breaks: Box<[u32]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    end: u32,
    /// The number of the link from 1, or 0, twice; one more where it is bold.
    kind: u32,
}

impl Look {
    const PLAIN: u32 = 0;

    fn kind(bold: bool, link: Option<u32>) -> u32 {
        link.map_or(0, |link| link.saturating_add(1)).min(u32::MAX / 2) * 2 + u32::from(bold)
    }

    fn bold(self) -> bool {
        self.kind % 2 == 1
    }

    fn link(self) -> Option<u32> {
        (self.kind / 2).checked_sub(1)
    }
}

/// Words that are being put together. One draft serves for line after line, so that a line is copied once.
#[derive(Debug, Default)]
pub struct Draft {
    text: String,
    /// None while everything is of one plain look.
    looks: Vec<Look>,
    targets: Vec<EcoString>,
    breaks: Vec<u32>,
}

impl Draft {
    /// Adds words.
    pub fn push(&mut self, text: &str, bold: bool, link: Option<u32>) {
        let before = length(self.text.len());
        collapse_into(&mut self.text, text);
        if bold || link.is_some() {
            self.mark(before);
        } else if self.looks.is_empty() && self.targets.is_empty() {
            return;
        }
        let end = length(self.text.len());
        let kind = Look::kind(bold, link);
        match self.looks.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.end = end,
            None if before < end => self.looks.push(Look { end, kind }),
            None => {}
        }
    }

    /// Breaks the line: in its words, that is a blank.
    pub fn push_break(&mut self, bold: bool, link: Option<u32>) {
        self.push(" ", bold, link);
        if !self.text.is_empty() {
            self.breaks.push(length(self.text.len()));
        }
    }

    /// Notes where a link leads; gives the number that its words are pushed with.
    pub fn add_target(&mut self, target: &str) -> u32 {
        self.mark(length(self.text.len()));
        self.targets.push(target.into());
        length(self.targets.len() - 1)
    }

    /// What stands before the first mark has a look as well.
    fn mark(&mut self, before: u32) {
        if self.looks.is_empty() && before > 0 {
            self.looks.push(Look { end: before, kind: Look::PLAIN });
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The words put together; the draft begins anew.
    pub fn finish(&mut self) -> Words {
        let marked = !self.looks.is_empty() || !self.targets.is_empty() || !self.breaks.is_empty();
        let marks = marked.then(|| {
            // A look reaches over all of the text, or there are none.
            self.mark(length(self.text.len()));
            let targets =
                if self.targets.is_empty() { Box::default() } else { self.targets.drain(..).collect() };
            let breaks =
                if self.breaks.is_empty() { Box::default() } else { self.breaks.drain(..).collect() };
            Box::new(Marks { looks: SmallVec::from_slice(&self.looks), targets, breaks })
        });
        let text = self.text.trim_end_matches(' ').into();
        self.looks.clear();
        self.text.clear();
        Words { text, marks }
    }
}

impl Words {
    /// Words of one plain look.
    pub fn plainly(text: &str) -> Self {
        Self { text: collapse(text).into(), marks: None }
    }

    /// Where the links lead, as written.
    pub fn targets(&self) -> &[EcoString] {
        self.marks.as_ref().map_or(&[], |marks| &marks.targets)
    }

    /// The lines that the author broke them into; none where they are one.
    pub fn lines(&self) -> Option<Vec<Self>> {
        let marks = self.marks.as_ref().filter(|marks| !marks.breaks.is_empty())?;
        let (mut lines, mut draft) = (Vec::new(), Draft::default());
        let mut breaks = marks.breaks.iter().map(|at| *at as usize).peekable();
        let mut links: Vec<Option<u32>> = vec![None; marks.targets.len()];
        let mut at = 0;
        for stretch in self.stretches() {
            let mut text = stretch.text;
            loop {
                let cut = breaks.next_if(|next| *next <= at + text.len());
                let (own, rest) = text.split_at(cut.map_or(text.len(), |cut| cut.saturating_sub(at)));
                let target = stretch.link.and_then(|link| marks.targets.get(link as usize));
                let link = stretch.link.zip(target).and_then(|(link, target)| {
                    let known = links.get_mut(link as usize)?;
                    Some(*known.get_or_insert_with(|| draft.add_target(target)))
                });
                draft.push(own, stretch.bold, link);
                at += own.len();
                text = rest;
                if cut.is_none() {
                    break;
                }
                lines.push(draft.finish());
                links.fill(None);
            }
        }
        if !draft.is_empty() {
            lines.push(draft.finish());
        }
        Some(lines)
    }

    /// The links: the words of each, and where it leads. One of several looks has the words of all of them.
    pub fn links(&self) -> impl Iterator<Item = (Cow<'_, str>, &str)> {
        self.targets().iter().zip(0_u32..).map(|(target, at)| {
            let mut own = self.stretches().filter(move |stretch| stretch.link == Some(at));
            let first = own.next().map(|stretch| stretch.text).unwrap_or_default();
            let mut name = Cow::Borrowed(first);
            own.for_each(|more| name.to_mut().push_str(more.text));
            let name = match name {
                Cow::Borrowed(name) => Cow::Borrowed(name.trim()),
                Cow::Owned(name) => Cow::Owned(name.trim().to_owned()),
            };
            (name, target.as_str())
        })
    }

    /// The parts of one look, in order.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch<'_>> {
        let whole = Look { end: length(self.text.len()), kind: Look::PLAIN };
        let count = self.marks.as_ref().map_or(usize::from(!self.text.is_empty()), |marks| marks.looks.len());
        let mut from = 0;
        (0..count).map(move |at| {
            let look = self.marks.as_ref().and_then(|marks| marks.looks.get(at)).copied().unwrap_or(whole);
            let end = (look.end as usize).min(self.text.len());
            let text = self.text.get(from..end).unwrap_or_default();
            from = end;
            Stretch { text, bold: look.bold(), link: look.link() }
        })
    }

    /// All words without markup, spaces collapsed.
    pub fn plain(&self) -> &str {
        &self.text
    }

    /// Whether any digit stands in them; without one, a line names no date and no time of the day.
    pub fn has_digit(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit() || byte == 0xEF)
            && self.text.contains(super::numbers::is_digit)
    }

    /// The first words that are more than ornaments.
    pub fn first(&self) -> &str {
        self.stretches().map(|stretch| stretch.text).find(|text| !bare(text)).unwrap_or_default()
    }

    /// The bold words that the line begins with, and the words behind them.
    pub fn bold_lead(&self) -> Option<(&str, &str)> {
        self.marks.as_ref()?;
        self.lead(|stretch| stretch.bold)
    }

    /// The link that the line begins with: its words, the words behind it, its target.
    pub fn link_lead(&self) -> Option<(&str, &str, &str)> {
        self.marks.as_ref()?;
        let first = self.stretches().find(|s| !bare(s.text))?.link?;
        let (text, rest) = self.lead(|stretch| stretch.link == Some(first))?;
        Some((text, rest, self.targets().get(first as usize)?.as_str()))
    }

    fn lead(&self, belongs: impl Fn(&Stretch<'_>) -> bool) -> Option<(&str, &str)> {
        let mut at = 0;
        let mut begin = None;
        for stretch in self.stretches() {
            if begin.is_none() && bare(stretch.text) {
                at += stretch.text.len();
                continue;
            }
            if !belongs(&stretch) {
                break;
            }
            begin.get_or_insert(at);
            at += stretch.text.len();
        }
        Some((self.text.get(begin?..at)?.trim(), self.text.get(at..)?.trim()))
    }

    /// The words split into text, what is said behind it, and the first target: "[A](b) - c" and "**A**: c".
    pub fn entry(&self) -> (String, Option<String>, Option<String>) {
        if let Some((text, rest, lead)) = self.link_lead() {
            return (text.to_owned(), remark(rest), Some(lead.to_owned()));
        }
        let target = self.targets().first().map(ToString::to_string);
        match self.bold_lead() {
            Some((label, rest)) if label.ends_with(':') || rest.starts_with([':', '-', '–', '—']) => {
                (label.trim_end_matches(':').trim().to_owned(), remark(rest), target)
            }
            _ => (self.plain().to_owned(), None, target),
        }
    }
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn bare(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_ornament(c))
}

/// Adds `text` with every run of blanks as one space; none at the very start.
fn collapse_into(out: &mut String, text: &str) {
    let begins = out.is_empty() || out.ends_with(' ');
    if is_collapsed(text) && !(begins && text.starts_with(' ')) {
        out.push_str(text);
        return;
    }
    if !begins && text.starts_with(char::is_whitespace) {
        out.push(' ');
    }
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return };
    out.push_str(first);
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    if text.ends_with(char::is_whitespace) {
        out.push(' ');
    }
}

/// Whether nothing is to collapse; says no where it would have to look closely.
fn is_collapsed(text: &str) -> bool {
    let mut blank = false;
    text.bytes().all(|byte| {
        // The first bytes of blanks beyond ASCII: no-break spaces, thin spaces, the ideographic space.
        let odd = matches!(byte, b'\t'..=b'\r' | 0x1C..=0x1F | 0xC2 | 0xE1..=0xE3) || blank && byte == b' ';
        blank = byte == b' ';
        !odd
    })
}

fn collapse(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_collapsed(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    collapse_into(&mut out, text);
    Cow::Owned(out)
}

/// What stands behind a name, without the dash or colon that parts them; none where nothing is left.
pub fn remark(rest: &str) -> Option<String> {
    let said =
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '：'));
    (!said.trim().is_empty()).then(|| said.trim().to_owned())
}

/// A title without emoji and arrows at its ends and without a closing colon.
pub fn title(text: &str) -> String {
    titled(text).into_owned()
}

/// The same, a part of `text` where nothing is to collapse in it.
pub fn titled(text: &str) -> Cow<'_, str> {
    let ornament = |c: char| c.is_whitespace() || is_ornament(c);
    collapse(text.trim_matches(ornament).trim_end_matches([':', '：']).trim_matches(ornament))
}

/// A name without the number in front of it: "1. Clay", "2) Fire", "1.2 Glaze", "三、上釉".
pub fn unnumbered(name: &str) -> &str {
    let digits = name.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (number, rest) = name.split_at(digits);
    let inner = number.trim_end_matches('.');
    if inner.is_empty() || inner.len() > 6 || inner.starts_with('.') {
        let counted = name.trim_start_matches(|c: char| "一二三四五六七八九十".contains(c));
        let behind = counted
            .strip_prefix('、')
            .filter(|_| counted.len() < name.len() && name.len() - counted.len() <= 9);
        return behind.map_or(name, str::trim_start);
    }
    let marked = number.ends_with('.') || rest.starts_with([')', '、', '．', ':', '：']);
    let behind = rest.trim_start_matches([')', '、', '．', ':', '：']);
    // "2.5 kg of clay" is a measure: a dotted number without a mark numbers only what begins with a capital.
    let name_follows = |c: char| if marked { c.is_alphabetic() } else { c.is_uppercase() || c > '\u{1100}' };
    let spaced = behind.starts_with(' ') || behind.starts_with(|c: char| c > '\u{1100}');
    let follows = behind.trim_start().starts_with(name_follows);
    if spaced && follows && (marked || inner.contains('.')) { behind.trim_start() } else { name }
}

/// Emoji, arrows, dingbats, the invisible characters that join them, and the marks that turn the direction of writing.
pub fn is_ornament(c: char) -> bool {
    is_invisible(c)
        || matches!(c, '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}' | '\u{20E3}')
}

/// Characters of no width: joiners, byte order marks, and what turns the direction of writing.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

/// Whether `text` holds one of `words` whole ("test" is not in "testing"). Both in lower case.
pub fn has_word(text: &str, words: &[&str]) -> bool {
    let ends = |rest: &str| !rest.chars().next().is_some_and(char::is_alphanumeric);
    let begins = |word: &str, rest: &str| {
        // Most words are sent away by their first byte.
        word.as_bytes().first() == rest.as_bytes().first()
            && rest.starts_with(word)
            && ends(&rest[word.len()..])
    };
    let mut inside = false;
    for (at, c) in text.char_indices() {
        let of_word = c.is_alphanumeric();
        // A word, or a phrase of words, begins where no letter or digit stands before.
        if of_word && !inside && words.iter().any(|word| begins(word, &text[at..])) {
            return true;
        }
        inside = of_word;
    }
    false
}

#[cfg(test)]
mod tests;
