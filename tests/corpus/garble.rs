//! Damage as it happens: UTF-8 read as another charset and saved again. Written anew here, so that the repair is not
//! judged by its own tables.

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

/// Every so many lines misread, the others left as they are.
pub fn some_lines(text: &str, charset: Charset, step: usize) -> String {
    let line =
        |(at, line): (usize, &str)| if at % step == 0 { misread(line, charset) } else { line.to_owned() };
    text.split('\n').enumerate().map(line).collect::<Vec<_>>().join("\n")
}
