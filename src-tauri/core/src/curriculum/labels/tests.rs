//! Labels in nine languages, and what only looks like one.

use super::*;
use UnitKind::{Day, Module, Phase, Week};

#[test]
fn a_label_has_a_number_and_a_mark() {
    let week = label("🚀 Week 3-4: Queues").unwrap();
    assert_eq!((week.written.as_str(), week.from, week.to, week.rest.as_str()), ("Week 3-4", 3, 4, "Queues"));
    assert!(label("Weeks 7, 8 & 9").unwrap().clean);
    assert!(!label("Week 1 Quick Start").unwrap().clean);
    assert_eq!(label("Weekend trip 1"), None);
}

#[test]
fn nine_languages_number_their_parts() {
    for (text, kind, from, to, rest) in [
        ("Woche 2: Netze", Week, 2, 2, "Netze"),
        ("2. Woche – Netze", Week, 2, 2, "Netze"),
        ("KW 14 | Netze", Week, 14, 14, "Netze"),
        ("Semana 1 y 2: Redes", Week, 1, 2, "Redes"),
        ("1ª Semana: Redes", Week, 1, 1, "Redes"),
        ("Semaine 3 – Réseaux", Week, 3, 3, "Réseaux"),
        ("Módulo 4. Redes", Module, 4, 4, "Redes"),
        ("Aula 5 - Redes", Module, 5, 5, "Redes"),
        ("第3周 队列", Week, 3, 3, "队列"),
        ("第三周：队列", Week, 3, 3, "队列"),
        ("第十二章 队列", Module, 12, 12, "队列"),
        ("第2週 キュー", Week, 2, 2, "キュー"),
        ("3日目：キュー", Day, 3, 3, "キュー"),
        ("4주차 큐", Week, 4, 4, "큐"),
        ("제2장. 큐", Module, 2, 2, "큐"),
        ("Неделя 5. Очереди", Week, 5, 5, "Очереди"),
        ("3-я неделя: Очереди", Week, 3, 3, "Очереди"),
        ("Модуль 2: Очереди", Module, 2, 2, "Очереди"),
        ("Week One: Queues", Week, 1, 1, "Queues"),
        ("Module IV – Queues", Module, 4, 4, "Queues"),
        ("Sprint 1 — 2 weeks, 20 h: Queues", Module, 1, 1, "2 weeks, 20 h: Queues"),
        ("Day 1 - 2 hours of queues", Day, 1, 1, "2 hours of queues"),
        ("Month 2: Queues", Phase, 2, 2, "Queues"),
        ("[ ] Day 12 → Queues", Day, 12, 12, "Queues"),
        ("week03_queues", Week, 3, 3, "queues"),
        ("=== \"Week 2: Queues\"", Week, 2, 2, "Queues"),
        (":::card Week 2: Queues", Week, 2, 2, "Queues"),
        (":::card{title=\"Week 2: Queues\"}", Week, 2, 2, "Queues"),
        ("1st Week: Queues", Week, 1, 1, "Queues"),
        ("Second week – Queues", Week, 2, 2, "Queues"),
        ("Week 1 of 8: Queues", Week, 1, 1, "Queues"),
        ("Weeks 1 through 2: Queues", Week, 1, 2, "Queues"),
        ("Wochen 1+2: Netze", Week, 1, 2, "Netze"),
        ("Third Module", Module, 3, 3, ""),
        ("Wk. 2: Queues", Week, 2, 2, "Queues"),
        ("Step 4: Queues", Module, 4, 4, "Queues"),
        ("Dritte Woche: Netze", Week, 3, 3, "Netze"),
        ("Erster Tag", Day, 1, 1, ""),
        ("Primera semana: Redes", Week, 1, 1, "Redes"),
        ("Deuxième semaine : Réseaux", Week, 2, 2, "Réseaux"),
        ("Semaine n°3 : Réseaux", Week, 3, 3, "Réseaux"),
        ("Terceira semana", Week, 3, 3, ""),
        ("Вторая неделя: Очереди", Week, 2, 2, "Очереди"),
        ("Шаг 2. Очереди", Module, 2, 2, "Очереди"),
        ("第三至四周：队列", Week, 3, 4, "队列"),
        ("第四、五周 队列", Week, 4, 5, "队列"),
        ("第3到第4周", Week, 3, 4, ""),
        ("３週目：キュー", Week, 3, 3, "キュー"),
        ("第１２週", Week, 12, 12, ""),
        ("ステップ２　キュー", Module, 2, 2, "キュー"),
        ("1주 차: 큐", Week, 1, 1, "큐"),
        ("셋째 주 큐", Week, 3, 3, "큐"),
        ("\u{200f}Week 2: Queues", Week, 2, 2, "Queues"),
        ("\u{202b}Week \u{200e}2: Queues", Week, 2, 2, "Queues"),
    ] {
        let found = label(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(
            (found.kind, found.from, found.to, found.rest.as_str(), found.clean),
            (kind, from, to, rest, true),
            "{text}"
        );
    }
    assert!(label("Weeks 14+ Final Project").unwrap().open);
    assert!(label("Week 5.5: Recap").unwrap().between);
}

#[test]
fn lengths_and_sentences_are_no_labels() {
    for text in [
        "3 Wochen Urlaub",
        "2 weeks of rest",
        "3周时间",
        "1日2時間",
        "3일 동안",
        "Part of it",
        "10 days later",
        "First steps",
        "First days in the studio",
        "The first week",
        "First week of the rest",
        "Second thoughts",
        "1st place",
        "Segunda-feira",
        "第一、打开窑",
        "3주간",
    ] {
        assert_eq!(label(text).filter(|l| l.clean), None, "{text}");
    }
}

#[test]
fn units_are_found_in_parentheses_and_sentences() {
    assert_eq!(named_units("Roots (Weeks 1-2)"), ("Roots".into(), Some((1, 2))));
    assert_eq!(named_units("Roots (the deep ones)"), ("Roots (the deep ones)".into(), None));
    assert_eq!(mentioned_unit("Skip to Week 2, then rest"), Some((2, 2)));
    assert_eq!(mentioned_unit("Start anywhere"), None);
}

#[test]
fn a_milestone_names_its_unit_or_its_number() {
    assert_eq!(milestone("Week 2 Checkpoint: Basics"), Some((Some(2), "Basics".into())));
    assert_eq!(milestone("Week 9 Final Assessment: All"), Some((Some(9), "All".into())));
    assert_eq!(milestone("Milestone 1: First flight (Week 3)"), Some((Some(3), "First flight".into())));
    assert_eq!(
        milestone("📈 Phase 1 Checkpoint Assessment"),
        Some((None, "Phase 1 Checkpoint Assessment".into()))
    );
    assert_eq!(milestone("Week 2: Assessment"), None, "that is a week");
    assert_eq!(milestone("Milestone Validation"), None);
    assert_eq!(milestone("Assessment"), None);
}

#[test]
fn a_range_may_repeat_its_noun() {
    for (text, from, to, rest) in [
        ("Week 3 - Week 4: Fire", 3, 4, "Fire"),
        ("9일차~10일차(6h)", 9, 10, "(6h)"),
        ("第1周至第2周：入门", 1, 2, "入门"),
        ("Week 1: Week 2 in view", 1, 1, "Week 2 in view"),
        ("Day 1 - Introduction", 1, 1, "Introduction"),
    ] {
        let found = label(text).map(|l| (l.from, l.to, l.rest));
        assert_eq!(found, Some((from, to, rest.to_owned())), "{text}");
    }
}
