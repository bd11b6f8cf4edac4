//! Damage as it happens: UTF-8 read as another charset and saved again. Written anew here, so that the repair is not
//! judged by its own tables.

use std::collections::HashSet;

/// Mac OS Roman from 0x80 on.
const MACINTOSH: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// windows-1252 from 0x80 to 0x9F; what is not defined stays a control character.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

/// A charset that text is wrongly read as.
#[derive(Debug, Clone, Copy)]
pub enum Charset {
    Macintosh,
    Windows,
}

/// The text's bytes, read as that charset.
pub fn misread(text: &str, charset: Charset) -> String {
    let sign = |byte: u8| match charset {
        _ if byte.is_ascii() => char::from(byte),
        Charset::Macintosh => MACINTOSH.chars().nth(usize::from(byte) - 0x80).unwrap_or_default(),
        Charset::Windows if byte < 0xA0 => WINDOWS.chars().nth(usize::from(byte) - 0x80).unwrap_or_default(),
        Charset::Windows => char::from(byte),
    };
    text.bytes().map(sign).collect()
}

/// Every so many lines misread, the others left as they are, and those that tell nothing of the damage by themselves.
pub fn some_lines(text: &str, charset: Charset, step: usize) -> String {
    let line = |(at, line): (usize, &str)| {
        let damaged = at % step == 0 && tells(line);
        if damaged { misread(line, charset) } else { line.to_owned() }
    };
    text.split('\n').enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// Whether damage to a line shows in the line itself, once it is known that there is damage: signs that no real text
/// looks like when misread, a letter inside a Latin word, or several different ones.
fn tells(line: &str) -> bool {
    let letters = words(line).iter().any(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
    let runs: HashSet<&str> = line.split(|c: char| c.is_ascii()).filter(|run| !run.is_empty()).collect();
    letters || proves(line) || runs.len() > 1
}

/// Whether damage to a text shows without doubt: such signs, or two different words.
pub fn shows(text: &str) -> bool {
    proves(text) || words(text).len() > 1
}

fn proves(text: &str) -> bool {
    let signs = |c: char| matches!(c, '\u{2010}'..='\u{27BF}' | '\u{1F000}'..='\u{1FAFF}');
    text.contains(signs) || text.split(|c: char| c.is_ascii()).any(|run| run.chars().count() > 1)
}

/// Latin words with letters beyond ASCII.
fn words(text: &str) -> HashSet<&str> {
    let latin = |c: char| matches!(c, '\u{C0}'..='\u{17F}');
    let words = text.split(|c: char| !(c.is_ascii_alphabetic() || latin(c)));
    words.filter(|word| word.len() > 2 && word.contains(latin)).collect()
}
