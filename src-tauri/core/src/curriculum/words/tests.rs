//! What is asked of a line's words.

use super::*;

fn words(parts: &[(&str, bool, Option<u32>)], targets: &[&str]) -> Words {
    let mut draft = Draft::default();
    for target in targets {
        draft.add_target(target);
    }
    parts.iter().for_each(|(text, bold, link)| draft.push(text, *bold, *link));
    draft.finish()
}

#[test]
fn an_entry_is_a_name_a_remark_and_a_target() {
    let linked = words(&[("Bees", true, Some(0)), (" - how they dance", false, None)], &["bees.md"]);
    assert_eq!(linked.entry(), ("Bees".into(), Some("how they dance".into()), Some("bees.md".into())));
    let named = words(&[("Bees", true, None), (": how they dance", false, None)], &[]);
    assert_eq!(named.entry(), ("Bees".into(), Some("how they dance".into()), None));
    let plain = words(&[("Watch ", false, None), ("bees", false, Some(0)), (" dance", false, None)], &["b"]);
    assert_eq!(plain.entry(), ("Watch bees dance".into(), None, Some("b".into())));
}

#[test]
fn words_are_parted_where_the_author_breaks_the_line() {
    let mut draft = Draft::default();
    draft.push("Clay", false, None);
    draft.push_break(false, None);
    let at = draft.add_target("fire.md");
    draft.push("Fire", true, Some(at));
    draft.push(" and ash", false, None);
    draft.push_break(false, None);
    let words = draft.finish();
    assert_eq!(words.plain(), "Clay Fire and ash");
    let lines = words.lines().unwrap();
    let told: Vec<_> = lines.iter().map(|line| (line.plain(), line.targets().len())).collect();
    assert_eq!(told, [("Clay", 0), ("Fire and ash", 1)]);
    assert_eq!(lines[1].bold_lead(), Some(("Fire", "and ash")));
    assert_eq!(Words::plainly("Clay").lines(), None);
}

#[test]
fn blanks_are_collapsed_across_looks() {
    let words = words(
        &[("  The ", false, None), (" red\u{a0}\tclay", true, None), ("\u{3000}dries ", false, None)],
        &[],
    );
    assert_eq!(words.plain(), "The red clay dries");
    let looks: Vec<_> = words.stretches().map(|s| (s.text, s.bold)).collect();
    assert_eq!(looks, [("The ", false), ("red clay", true), (" dries", false)]);
    assert_eq!(words.bold_lead(), None);
}

#[test]
fn titles_lose_their_ornaments_only() {
    assert_eq!(title("🗺️ The Road → Home 🎯"), "The Road → Home");
    assert_eq!(title("C++ & C#:"), "C++ & C#");
}

#[test]
fn names_lose_the_number_in_front_of_them_only() {
    for (name, bare) in [
        ("1. Clay", "Clay"),
        ("2) Fire", "Fire"),
        ("1.2 Glaze", "Glaze"),
        ("1.2. Glaze", "Glaze"),
        ("1.木材", "木材"),
        ("三、上釉", "上釉"),
        ("2.5 kg of clay", "2.5 kg of clay"),
        ("3 bowls", "3 bowls"),
        ("3D printing", "3D printing"),
        ("十月", "十月"),
    ] {
        assert_eq!(unnumbered(name), bare, "{name}");
    }
}

#[test]
fn words_are_found_whole() {
    assert!(has_word("final test.", &["test"]));
    assert!(!has_word("testing strategies", &["test"]));
}
