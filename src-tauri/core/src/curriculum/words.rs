//! Inline text: the words of a line with what is bold and what is linked, and the few questions asked of them.

/// A stretch of words of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Its words as they would be shown.
    pub text: String,
    /// Whether it is bold.
    pub bold: bool,
    /// Which of the line's links it belongs to.
    pub link: Option<usize>,
}

/// The words of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// In order.
    pub stretches: Vec<Stretch>,
    /// Where the links lead, as written.
    pub targets: Vec<String>,
}

impl Words {
    /// Adds words.
    pub fn push(&mut self, text: &str, bold: bool, link: Option<usize>) {
        if let Some(last) = self.stretches.last_mut().filter(|last| last.bold == bold && last.link == link) {
            last.text.push_str(text);
        } else {
            self.stretches.push(Stretch { text: text.to_owned(), bold, link });
        }
    }

    /// All words without markup, spaces collapsed.
    pub fn plain(&self) -> String {
        match self.stretches.as_slice() {
            [only] => collapse(&only.text),
            all => collapse(&all.iter().map(|s| s.text.as_str()).collect::<String>()),
        }
    }

    /// Whether any digit stands in them; without one, a line states no hours.
    pub fn has_digit(&self) -> bool {
        self.stretches.iter().any(|stretch| stretch.text.bytes().any(|byte| byte.is_ascii_digit()))
    }

    /// The first words that are more than ornaments.
    pub fn first(&self) -> &str {
        self.stretches
            .iter()
            .map(|stretch| stretch.text.as_str())
            .find(|text| !bare(text))
            .unwrap_or_default()
    }

    /// How many bytes they are at the most.
    pub fn size(&self) -> usize {
        self.stretches.iter().map(|stretch| stretch.text.len()).sum()
    }

    /// Gives back the memory that was kept for more words.
    pub fn shrink(&mut self) {
        self.stretches.iter_mut().for_each(|stretch| stretch.text.shrink_to_fit());
        self.stretches.shrink_to_fit();
        self.targets.shrink_to_fit();
    }

    /// The bold words that the line begins with, and the words behind them.
    pub fn bold_lead(&self) -> Option<(String, String)> {
        self.lead(|stretch| stretch.bold)
    }

    /// The link that the line begins with: its words, the words behind it, its target.
    pub fn link_lead(&self) -> Option<(String, String, &str)> {
        let first = self.stretches.iter().find(|s| !bare(&s.text))?.link?;
        let (text, rest) = self.lead(|stretch| stretch.link == Some(first))?;
        Some((text, rest, self.targets.get(first)?))
    }

    fn lead(&self, belongs: impl Fn(&Stretch) -> bool) -> Option<(String, String)> {
        let start = self.stretches.iter().position(|s| !bare(&s.text))?;
        let count = self.stretches[start..].iter().take_while(|s| belongs(s)).count();
        let join = |part: &[Stretch]| collapse(&part.iter().map(|s| s.text.as_str()).collect::<String>());
        (count > 0)
            .then(|| (join(&self.stretches[start..start + count]), join(&self.stretches[start + count..])))
    }

    /// The words split into text, what is said behind it, and the first target: "[A](b) - c" and "**A**: c".
    pub fn entry(&self) -> (String, Option<String>, Option<String>) {
        let target = self.targets.first().cloned();
        if let Some((text, rest, lead)) = self.link_lead() {
            return (text, remark(&rest), Some(lead.to_owned()));
        }
        match self.bold_lead() {
            Some((label, rest)) if label.ends_with(':') || rest.starts_with([':', '-', '–', '—']) => {
                (label.trim_end_matches(':').trim().to_owned(), remark(&rest), target)
            }
            _ => (self.plain(), None, target),
        }
    }
}

fn bare(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_ornament(c))
}

fn collapse(text: &str) -> String {
    let text = text.trim();
    let mut words = text.split_whitespace();
    let mut out = String::with_capacity(text.len());
    out.extend(words.next());
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    out
}

/// What stands behind a name, without the dash or colon that parts them; none where nothing is left.
pub fn remark(rest: &str) -> Option<String> {
    let said =
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '：'));
    (!said.trim().is_empty()).then(|| said.trim().to_owned())
}

/// A title without emoji and arrows at its ends and without a closing colon.
pub fn title(text: &str) -> String {
    let ornament = |c: char| c.is_whitespace() || is_ornament(c);
    collapse(text.trim_matches(ornament).trim_end_matches([':', '：']).trim_matches(ornament))
}

/// Emoji, arrows, dingbats and the invisible characters that join them.
pub fn is_ornament(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}' | '\u{200D}' | '\u{20E3}')
}

/// Whether `text` holds one of `words` whole ("test" is not in "testing"). Both in lower case.
pub fn has_word(text: &str, words: &[&str]) -> bool {
    let ends = |rest: &str| !rest.chars().next().is_some_and(char::is_alphanumeric);
    let begins = |word: &str, rest: &str| rest.starts_with(word) && ends(&rest[word.len()..]);
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
mod tests {
    use super::*;

    fn words(parts: &[(&str, bool, Option<usize>)], targets: &[&str]) -> Words {
        let mut words =
            Words { targets: targets.iter().map(|t| (*t).to_owned()).collect(), ..Words::default() };
        parts.iter().for_each(|(text, bold, link)| words.push(text, *bold, *link));
        words
    }

    #[test]
    fn an_entry_is_a_name_a_remark_and_a_target() {
        let linked = words(&[("Bees", true, Some(0)), (" - how they dance", false, None)], &["bees.md"]);
        assert_eq!(linked.entry(), ("Bees".into(), Some("how they dance".into()), Some("bees.md".into())));
        let named = words(&[("Bees", true, None), (": how they dance", false, None)], &[]);
        assert_eq!(named.entry(), ("Bees".into(), Some("how they dance".into()), None));
        let plain =
            words(&[("Watch ", false, None), ("bees", false, Some(0)), (" dance", false, None)], &["b"]);
        assert_eq!(plain.entry(), ("Watch bees dance".into(), None, Some("b".into())));
    }

    #[test]
    fn titles_lose_their_ornaments_only() {
        assert_eq!(title("🗺️ The Road → Home 🎯"), "The Road → Home");
        assert_eq!(title("C++ & C#:"), "C++ & C#");
    }

    #[test]
    fn words_are_found_whole() {
        assert!(has_word("final test.", &["test"]));
        assert!(!has_word("testing strategies", &["test"]));
    }
}
