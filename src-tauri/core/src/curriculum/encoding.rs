//! From bytes to text: byte order marks, foreign encodings, and the repair of text that was once read as the wrong one.
//!
//! Text that was UTF-8, was read as Mac OS Roman or windows-1252 and saved again carries its own proof: encoded back,
//! it is valid UTF-8, which real words practically never are. The repair works on runs of non-ASCII characters, so a
//! document may be damaged whole, in part or twice. A run that could be real words is changed only where the document
//! proves the mistake elsewhere; correct text is never touched.

use super::model::EncodingRepair;
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::collections::HashSet;
use std::ops::Range;

/// A document's text and what had to be done to get it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark, repaired.
    pub text: String,
    /// What was repaired; none where the text was sound.
    pub repair: Option<EncodingRepair>,
    /// First line (from 1) that the repair changed.
    pub first_repaired_line: Option<u32>,
    /// The encoding that the bytes were read as, where they were not UTF-8.
    pub foreign: Option<&'static str>,
}

/// Reads bytes as text, whatever they are: UTF-8 or UTF-16 by its mark, UTF-8 where valid, else windows-1252.
pub fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, skip) = Encoding::for_bom(bytes).unwrap_or_else(|| {
        let plain = if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
        (plain, 0)
    });
    let (text, damaged) = encoding.decode_without_bom_handling(bytes.get(skip..).unwrap_or_default());
    let foreign = match encoding {
        e if e == WINDOWS_1252 => Some("windows-1252"),
        e if e == UTF_16LE || e == UTF_16BE => Some("UTF-16"),
        _ if damaged => Some("damaged UTF-8"),
        _ => None,
    };
    let text = with_lines(text.into_owned());
    let Some((repaired, read_as)) = repair(&text) else {
        return Decoded { text, repair: None, first_repaired_line: None, foreign };
    };
    // A byte order mark that was misread ("ï»¿") is one again.
    let repaired = repaired.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(repaired);
    let changed = || text.split('\n').zip(repaired.split('\n')).enumerate().filter(|(_, (a, b))| a != b);
    let first = changed().next().map(|(index, _)| line_number(index));
    let lines = u32::try_from(changed().count()).unwrap_or(u32::MAX);
    Decoded {
        repair: Some(EncodingRepair { read_as, lines }),
        first_repaired_line: first,
        foreign,
        text: repaired,
    }
}

/// A text whose lines end with a carriage return alone, as old machines wrote them, with the ends that all else counts.
fn with_lines(text: String) -> String {
    let old =
        memchr::memchr(b'\r', text.as_bytes()).is_some() && memchr::memchr(b'\n', text.as_bytes()).is_none();
    if old { text.replace('\r', "\n") } else { text }
}

/// The text with its encoding repaired, byte for byte as it was before the damage; sound text comes back as it is.
pub fn repaired_text(bytes: &[u8]) -> String {
    decode(bytes).text
}

fn line_number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX - 1) + 1
}

/// Undoes one mistake after the other until none is left (text damaged twice takes two rounds).
fn repair(text: &str) -> Option<(String, &'static str)> {
    if text.is_ascii() {
        return None;
    }
    let mut repaired: Option<(String, &'static str)> = None;
    for _ in 0..4 {
        let present = repaired.as_ref().map_or(text, |(text, _)| text.as_str());
        let candidates = [(MACINTOSH, "macintosh"), (WINDOWS_1252, "windows-1252")];
        let best = candidates
            .into_iter()
            .filter_map(|(charset, name)| {
                round(present, charset).map(|(changed, proof)| (changed, proof, name))
            })
            // "Ã§Ã£" is "çã" in one charset and two combining marks in the other: the one with letters was meant.
            .max_by_key(|(changed, proof, name)| {
                let letters = changed.chars().filter(|c| matches!(c, '\u{C0}'..='\u{17F}')).count();
                (*proof, letters, *name == "macintosh")
            });
        let Some((changed, _, name)) = best else { break };
        repaired = Some((changed, repaired.map_or(name, |(_, first)| first)));
    }
    repaired
}

/// A run of non-ASCII characters that decodes to something else.
struct Run {
    at: Range<usize>,
    line: usize,
    /// What it says when the mistake is undone; none where that is not valid UTF-8.
    undone: Option<String>,
    /// Whether no real text looks like this.
    proof: bool,
    /// Whether it stands in a word and becomes a letter of Latin script.
    in_word: bool,
}

/// One round for one charset: the changed text and how many characters prove the mistake, none where nothing changes.
fn round(text: &str, charset: &'static Encoding) -> Option<(String, usize)> {
    let runs = runs(text, charset);
    let proofs = runs.iter().filter(|run| run.proof).count();
    let words: HashSet<&str> =
        runs.iter().filter(|run| run.in_word).map(|run| word_around(text, &run.at)).take(1_000).collect();
    if proofs == 0 && words.len() < 2 {
        return None;
    }
    let decodable = runs.iter().filter(|run| run.undone.is_some()).count();
    let whole = decodable * 20 >= runs.len() * 19;
    let damaged = damaged_lines(text, &runs);
    let mut out = String::with_capacity(text.len());
    let (mut done, mut gain) = (0, 0);
    for run in &runs {
        let Some(undone) = &run.undone else { continue };
        if !(run.proof || whole || damaged.contains(&run.line)) {
            continue;
        }
        out.push_str(&text[done..run.at.start]);
        out.push_str(undone);
        done = run.at.end;
        gain += run.at.len();
    }
    out.push_str(&text[done..]);
    (gain > 0).then_some((out, gain))
}

/// A run with the ASCII letters around it: "G√§rtner" and "W√§rme" are two words of one mistake.
fn word_around<'a>(text: &'a str, run: &Range<usize>) -> &'a str {
    let letter = |byte: &u8| byte.is_ascii_alphabetic();
    let before = text.as_bytes()[..run.start].iter().rev().take(40).take_while(|byte| letter(byte)).count();
    let after = text.as_bytes()[run.end..].iter().take(40).take_while(|byte| letter(byte)).count();
    text.get(run.start - before..run.end + after).unwrap_or_default()
}

/// Lines of which nothing is sound: every run decodes, and one of them proves the mistake, or becomes a letter in a word,
/// or they are several ("第1周" and no more). One alone could be real words, such as "é…»".
fn damaged_lines(text: &str, runs: &[Run]) -> HashSet<usize> {
    let mut damaged = HashSet::new();
    for line in runs.chunk_by(|a, b| a.line == b.line) {
        let Some(first) = line.first() else { continue };
        let told = |run: &Run| run.proof || run.in_word;
        let several = || line.iter().any(|run| text.get(run.at.clone()) != text.get(first.at.clone()));
        if line.iter().all(|run| run.undone.is_some()) && (line.iter().any(told) || several()) {
            damaged.insert(first.line);
        }
    }
    damaged
}

fn runs(text: &str, charset: &'static Encoding) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut line = 0;
    let mut before = '\n';
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if first.is_ascii() {
            line += usize::from(first == '\n');
            before = first;
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = chars.next_if(|(_, c)| !c.is_ascii()) {
            end = at + next.len_utf8();
        }
        let after = chars.peek().map_or('\n', |(_, c)| *c);
        let letter_beside = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
        let undone = undo(&text[start..end], charset);
        let mark = start == 0 && undone.as_deref().is_some_and(|undone| undone.starts_with('\u{FEFF}'));
        let proof = mark || undone.as_deref().is_some_and(proves);
        // "MANHÃ…" ends with a sign of its own, and would read as a letter.
        let closes = text[start..end].ends_with(['”', '“', '’', '…', '»']) && !after.is_ascii_alphabetic();
        let in_word = letter_beside && !closes && undone.as_deref().is_some_and(is_latin);
        runs.push(Run { at: start..end, line, undone, proof, in_word });
    }
    runs
}

/// The run encoded back into bytes and read as UTF-8. A hard space or control at a run's end may be its last byte.
fn undo(run: &str, charset: &'static Encoding) -> Option<String> {
    let (bytes, _, unmappable) = charset.encode(run);
    if unmappable {
        return None;
    }
    let text = std::str::from_utf8(&bytes).ok()?;
    // Five bytes have no sign in windows-1252 and come through as controls: text damaged twice holds them.
    let passed = |c: char| {
        charset == WINDOWS_1252 && matches!(c, '\u{81}' | '\u{8D}' | '\u{8F}' | '\u{90}' | '\u{9D}')
    };
    // Nothing is written in the planes that Unicode leaves empty: "(Úóíí)" reads so.
    let odd = |c: char| c.is_control() && !passed(c) || matches!(c, '\u{40000}'..='\u{DFFFF}');
    (text != run && !text.chars().any(odd)).then(|| text.to_owned())
}

/// No real text reads as this by chance: a pictograph, a symbol or punctuation of three bytes,
/// the private character that Mac OS Roman has at 0xF0, or several characters in a row. Braille is none: "â »" with a
/// hard space reads so.
fn proves(undone: &str) -> bool {
    undone.chars().count() >= 2
        || undone.chars().any(|c| matches!(c, '\u{2000}'..='\u{27FF}' | '\u{2900}'..='\u{2BFF}' | '\u{F8FF}' | '\u{FB01}'..='\u{FB02}' | '\u{FE0F}' | '\u{1D400}'..='\u{1D7FF}' | '\u{1F000}'..='\u{1FAFF}'))
}

fn is_latin(undone: &str) -> bool {
    undone.chars().all(|c| matches!(c, '\u{C0}'..='\u{17F}' | '\u{1E00}'..='\u{1EFF}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn misread(text: &str, charset: &'static Encoding) -> String {
        charset.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    const SOUND: &str =
        "# Übung für morgen 🎯\n\n- Größe → Maß, „Zitat“, naïve, 20–40 €\n- plain ascii\n- 学习 Go 语言\n";

    #[test]
    fn text_read_as_the_wrong_charset_is_restored_byte_for_byte() {
        for (charset, name) in [(MACINTOSH, "macintosh"), (WINDOWS_1252, "windows-1252")] {
            let decoded = decode(misread(SOUND, charset).as_bytes());
            assert_eq!(decoded.text, SOUND, "{name}");
            assert_eq!(decoded.repair, Some(EncodingRepair { read_as: name, lines: 3 }), "{name}");
            assert_eq!(decoded.first_repaired_line, Some(1));
        }
    }

    #[test]
    fn text_damaged_twice_is_restored() {
        let twice = misread(&misread(SOUND, MACINTOSH), MACINTOSH);
        assert_eq!(repaired_text(twice.as_bytes()), SOUND);
    }

    #[test]
    fn a_document_damaged_on_some_lines_keeps_the_others() {
        let mixed: Vec<String> = SOUND
            .split('\n')
            .enumerate()
            .map(|(n, line)| if n % 2 == 0 { misread(line, MACINTOSH) } else { line.to_owned() })
            .collect();
        assert_eq!(repaired_text(mixed.join("\n").as_bytes()), SOUND);
    }

    #[test]
    fn umlauts_alone_are_restored_where_several_words_show_the_mistake() {
        let text = "Die Gr\u{f6}\u{df}e der \u{dc}bung\nist f\u{fc}r alle gleich";
        assert_eq!(repaired_text(misread(text, MACINTOSH).as_bytes()), text);
    }

    #[test]
    fn two_words_with_the_same_letter_are_proof_and_one_is_none() {
        let text = "Die G\u{e4}rtnerin hat W\u{e4}rme.";
        for charset in [MACINTOSH, WINDOWS_1252] {
            assert_eq!(repaired_text(misread(text, charset).as_bytes()), text);
            let one = misread("Die G\u{e4}rtnerin und die G\u{e4}rtnerin.", charset);
            assert_eq!(repaired_text(one.as_bytes()), one);
        }
    }

    #[test]
    fn of_two_readings_the_one_with_letters_is_taken() {
        let text = "Edi\u{e7}\u{e3}o de fotos";
        for charset in [MACINTOSH, WINDOWS_1252] {
            assert_eq!(repaired_text(misread(text, charset).as_bytes()), text);
        }
    }

    #[test]
    fn correct_text_is_never_touched() {
        for sound in [
            SOUND,
            "“Öl” und „Ärger“, ‚Ö‘, — Ä —",
            "« café » été\u{a0}» à\u{a0}« là… »",
            "√π ≈ 1.77, 2√2, ¬∞, Ã and Â alone",
            "SÃO PAULO, MANHÃ, Âncora, Às 8h",
            "CRÉÉE À ÉTÉ, ÎLE, ÂGE",
        ] {
            let decoded = decode(sound.as_bytes());
            assert_eq!((decoded.text.as_str(), decoded.repair), (sound, None));
        }
    }

    #[test]
    fn marks_and_foreign_encodings_are_read() {
        assert_eq!(decode(b"\xEF\xBB\xBF# T").text, "# T");
        let utf16: Vec<u8> = "\u{FEFF}# Tür".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!((decode(&utf16).text.as_str(), decode(&utf16).foreign), ("# Tür", Some("UTF-16")));
        let latin = decode(b"# T\xFCr");
        assert_eq!((latin.text.as_str(), latin.foreign), ("# Tür", Some("windows-1252")));
    }

    #[test]
    fn a_byte_order_mark_that_was_misread_is_a_mark_again() {
        for charset in [MACINTOSH, WINDOWS_1252] {
            for text in ["# Clay\n", "# T\u{f6}pfern \u{2013} jetzt\n"] {
                let marked = format!("\u{FEFF}{text}");
                assert_eq!(repaired_text(misread(&marked, charset).as_bytes()), text);
            }
        }
        let told = "Some editors write ï»¿ in front.";
        assert_eq!(repaired_text(told.as_bytes()), told);
    }

    #[test]
    fn damaged_lines_among_sound_ones_are_restored_whatever_their_script() {
        for damaged in ["## 第1周", "Я и ты — в лесу", "- 2주 동안", "## Неделя 1"] {
            let document = |line: &str, proof: &str| {
                format!("# 学习 – Größe\n{damaged}\n{line}\n- und → weiter\n{proof}\n- é… soll\n")
            };
            for charset in [MACINTOSH, WINDOWS_1252] {
                let text = document(&misread(damaged, charset), &misread("a → b", charset));
                assert_eq!(repaired_text(text.as_bytes()), document(damaged, "a → b"), "{damaged}");
            }
        }
    }

    /// Words of the languages' letters, as they are written: opening signs in front, closing ones behind.
    fn words() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            "[A-ZÄÖÜ]?[a-zäöüß]{1,8}",
            "[A-ZÁÉÍÓÚÑ]?[a-záéíóúñü]{1,8}",
            "[A-ZÀÂÇÉÈÊËÎÏÔÙÛ]?[a-zàâçéèêëîïôùû]{1,8}|œuvre|Œuvre|cœur",
            "[A-ZÃÕÇÁÂÀÉÊÍÓÔÚ]?[a-zãõçáâàéêíóôú]{1,8}",
            "[А-ЯЁа-яё]{1,8}",
            "[\u{4E00}-\u{9FA5}]{1,6}",
            "[\u{3041}-\u{3093}\u{30A1}-\u{30F6}]{1,6}",
            "[\u{AC00}-\u{D7A3}]{1,5}",
            "[a-z0-9]{1,8}",
        ];
        let framed = ("„|“|«\u{A0}|‘|¿|¡|「|\\(|\\*\\*|", word, "“|”|\u{A0}»|’|…|!|」|、|：|\\)|\\*\\*|,|");
        framed.prop_map(|(before, word, after)| format!("{before}{word}{after}"))
    }

    fn line() -> impl Strategy<Value = String> {
        ("|# |## |- |> |1\\. ", prop::collection::vec(words(), 0..8))
            .prop_map(|(mark, words)| mark + &words.join(" "))
    }

    proptest! {
        #[test]
        fn any_bytes_become_text(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            decode(&bytes);
        }

        #[test]
        fn correct_text_of_the_languages_letters_stays(lines in prop::collection::vec(line(), 1..8)) {
            let text = lines.join("\n");
            prop_assert_eq!(repaired_text(text.as_bytes()), text);
        }

        #[test]
        fn correct_text_that_talks_about_garbled_text_stays(lines in prop::collection::vec(line(), 1..5), told in "Ã¤|Ã¼|Ã©|√§|√º") {
            let text = format!("{}\nIt reads “{told}” then, as in f{told}r.", lines.join("\n"));
            prop_assert_eq!(repaired_text(text.as_bytes()), text);
        }

        #[test]
        fn a_garbled_text_comes_back_whole_partial_and_double(lines in prop::collection::vec(line(), 1..8), mac in any::<bool>(), twice in any::<bool>()) {
            let charset = if mac { MACINTOSH } else { WINDOWS_1252 };
            // An arrow and a face prove the mistake in every line.
            let lines: Vec<String> = lines.iter().map(|line| format!("{line} → 🎯")).collect();
            let damage = |line: &str| {
                let once = misread(line, charset);
                if twice { misread(&once, charset) } else { once }
            };
            let whole: Vec<String> = lines.iter().map(|line| damage(line)).collect();
            prop_assert_eq!(repaired_text(whole.join("\n").as_bytes()), lines.join("\n"), "whole");
            let partial: Vec<String> = lines.iter().enumerate()
                .map(|(at, line)| if at % 2 == 0 { damage(line) } else { line.clone() })
                .collect();
            prop_assert_eq!(repaired_text(partial.join("\n").as_bytes()), lines.join("\n"), "partial");
        }
    }
}
