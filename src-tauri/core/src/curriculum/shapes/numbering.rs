//! How parts are numbered and where they stand: cards, tabs, folds, tables, challenges, restarts, gaps.

use super::*;

#[test]
fn weeks_in_cards_with_days_inside_and_blocks_above() {
    let report = read("# Clay\n\n### Week 1-2: Basics\n\n<div class=\"grid cards\" markdown>\n\n- **Week 1: Earth**\n\n    ---\n\n    **Day 1-2**: Kneading\n    - Read [notes](n.md)\n    - ⏱️ Time: 2-3 hours\n\n    **Day 3**: Rest\n    - nothing\n\n- **Week 2: Fire**\n\n    **Day 8**: Kiln\n    - ⏱️ Time: 4 hours\n\n</div>\n\n### Week 3-4: Glaze\n\n- a bowl\n".as_bytes());
    assert_eq!(
        units(&report),
        [("Week 1", "Earth", None), ("Week 2", "Fire", None), ("Week 3-4", "Glaze", None)]
    );
    assert_eq!(work(&report, 0), [("Kneading", between(120, 180)), ("Rest", None)]);
    assert_eq!(report.path.units[0].link_count, 1);
    let phase = &report.path.phases[0];
    assert_eq!((phase.title.as_str(), phase.from, phase.to), ("Basics", 1, 2));
}

#[test]
fn tabs_are_weeks_or_the_work_of_a_week() {
    let weeks = read("# Clay\n\n=== \"Week 1: Earth\"\n\n    - knead\n    - read (2 hours)\n\n=== \"Week 2: Fire\"\n\n    - burn\n\n## Annex\n".as_bytes());
    assert_eq!(units(&weeks), [("Week 1", "Earth", None), ("Week 2", "Fire", None)]);
    assert_eq!(weeks.path.units[0].activities.iter().map(|a| a.items.len()).sum::<usize>(), 1);
    let inside = read("# Clay\n\n## Week 1: Earth\n\n=== \"Red\"\n    - iron\n\n=== \"White\"\n    - kaolin\n\n## Week 2: Fire\n- burn\n".as_bytes());
    assert_eq!(work(&inside, 0), [("Red", None), ("White", None)]);
}

#[test]
fn docusaurus_tabs_and_folds_are_read_through_their_html() {
    let tabs = read("# Clay\n\n<Tabs>\n<TabItem value=\"1\" label=\"Week 1: Earth\">\n\n- knead\n\n</TabItem>\n<TabItem value=\"2\" label=\"Week 2: Fire\">\n\n- burn\n\n</TabItem>\n</Tabs>\n".as_bytes());
    assert_eq!(units(&tabs), [("Week 1", "Earth", None), ("Week 2", "Fire", None)]);
    let folds = read("# Clay\n\n<details>\n<summary>Week 1: Earth (3 hours)</summary>\n\n### Goals\n- know\n\n- knead\n\n</details>\n\n<details>\n<summary>Week 2: Fire</summary>\n\n- burn\n\n</details>\n".as_bytes());
    assert_eq!(units(&folds), [("Week 1", "Earth", exactly(180)), ("Week 2", "Fire", None)]);
}

#[test]
fn directive_cards_are_weeks() {
    let report = read("# Clay\n\n:::card Week 1: Earth\n\n- knead\n\n:::\n\n:::card{title=\"Week 2: Fire\"}\n\n- burn\n\n:::\n".as_bytes());
    assert_eq!(units(&report), [("Week 1", "Earth", None), ("Week 2", "Fire", None)]);
}

#[test]
fn a_challenge_of_thirty_days_is_days() {
    let list: String = (1..=30).map(|n| format!("- [ ] Day {n}: Cup {n}\n")).collect();
    assert_eq!(kind(&format!("# Cups\n\n{list}")), (UnitKind::Day, 30));
    let numbered: String = (1..=30).map(|n| format!("{n}. Cup {n}\n")).collect();
    assert_eq!(kind(&format!("# The 30 Days of Cups\n\n{numbered}")), (UnitKind::Day, 30));
    let linked: String = (1..=9).map(|n| format!("- [✔️] 🏺 {n} > [Cup {n}](days/day0{n}.md)\n")).collect();
    let report = read(format!("# Cups\n\n## Go\n{linked}").as_bytes());
    assert_eq!((report.path.unit, report.path.units[3].title.as_str()), (UnitKind::Day, "Cup 4"));
}

#[test]
fn courses_in_tables_are_units_with_weeks_times_hours() {
    let report = read("# Degree\n\n## Earth\n\nCourses | School | Duration | Effort\n:-- | :--: | :--: | :--:\n[Clay](a) | Kiln U | 10 weeks | 4-6 hours/week\n[Sand](b) | Kiln U | 2 weeks | 5 hours/week\n\n## Fire\n\nCourses | School | Duration | Effort\n:-- | :--: | :--: | :--:\n[Kilns](c) | Kiln U | 1 week | 5 hours/week\n".as_bytes());
    assert_eq!(
        units(&report),
        [("1", "Clay", between(2_400, 3_600)), ("2", "Sand", exactly(600)), ("3", "Kilns", exactly(300))]
    );
    assert_eq!(report.path.unit, UnitKind::Module);
}

#[test]
fn lessons_in_a_table_with_hours_are_units_where_nothing_else_is() {
    let report = read("# Clay\n\n| # | Topic | Hours |\n|---|---|---|\n| 1 | Earth | 2 |\n| 2 | Water | 1.5 |\n| 3 | Fire | 4 |\n| | **Total** | 7.5 |\n".as_bytes());
    assert_eq!(units(&report).len(), 3);
    assert_eq!(units(&report)[1], ("2", "Water", exactly(90)));
}

#[test]
fn rows_of_weekdays_are_the_work_of_their_week() {
    let report = read("# Clay\n\n### **Week 1: Earth**\n**Daily Time:** 45 mins\n\n| Day | Topic | Duration |\n|---|---|---|\n| Mon | Knead | 45 mins |\n| Sat | Throw | 2 hours |\n| Sun | Rest | - |\n\n### **Week 2: Fire**\n\n| Day | Topic | Duration |\n|---|---|---|\n| Mon | Burn | 1h |\n".as_bytes());
    assert_eq!(units(&report), [("Week 1", "Earth", None), ("Week 2", "Fire", None)]);
    assert_eq!(work(&report, 0), [("Knead", exactly(45)), ("Throw", exactly(120)), ("Rest", None)]);
}

#[test]
fn numbers_may_begin_again_in_every_module() {
    let table = |rows: &str| format!("| Week | Topic |\n|---|---|\n{rows}\n");
    let report = read(
        format!(
            "# C\n\n## Module #1 - [Earth](e)\n\n{}\n## Module #2 - [Fire](f)\n\n{}",
            table("| 1. | Dig |\n| 2. | Wash |"),
            table("| 1. | Dry |\n| 2. | Burn |")
        )
        .as_bytes(),
    );
    let titles: Vec<_> = report.path.units.iter().map(|u| (u.from, u.title.as_str())).collect();
    assert_eq!(titles, [(1, "Dig"), (2, "Wash"), (1, "Dry"), (2, "Burn")]);
    let phases: Vec<_> = report.path.phases.iter().map(|p| (p.title.as_str(), p.from, p.to)).collect();
    assert_eq!(phases, [("Earth", 1, 2), ("Fire", 1, 2)]);
}

#[test]
fn ranges_lists_open_ends_and_halves_are_numbers_too() {
    let report = read(b"# C\n\n## Week 1 - 2: A\n- a\n## Week 3, 4 & 5: B\n- b\n## Week 5.5: Recap\n- r\n## Week 7: C\n- c\n## Weeks 8+ Final work\n- d\n");
    let spans: Vec<_> = report.path.units.iter().map(|u| (u.from, u.to)).collect();
    assert_eq!(spans, [(1, 2), (3, 5), (5, 5), (7, 7), (8, 8)]);
    assert_eq!(report.path.units[4].title, "Final work");
}

#[test]
fn a_phase_that_lacks_its_week_is_that_week() {
    let report = read(b"# C\n\n### Phase 1: Earth (1 week)\n- **Red**\n  - iron\n- **White**\n  - kaolin\n\n### Phase 2: Fire (1 week)\n\n#### Week 2: Kiln\n- burn\n\n### Phase 3: Water (1 week)\n\n#### Week 3: Glaze\n- dip\n");
    assert_eq!(
        units(&report),
        [("Week 1", "Earth", None), ("Week 2", "Kiln", None), ("Week 3", "Glaze", None)]
    );
    assert_eq!(work(&report, 0), [("Red", None), ("White", None)]);
    assert_eq!(report.path.phases.len(), 3);
}

#[test]
fn weeks_of_two_sorts_complete_each_other() {
    let report = read(b"# C\n\n## Start\n\n- **Week 1: Earth**\n  - dig\n- **Week 2: Water**\n  - wash\n\n## Go on\n\n### Week 3-4: Air\n- dry\n\n### Week 5: Fire\n- burn\n\n### Week 6: Salt\n- glaze\n");
    let spans: Vec<_> = report.path.units.iter().map(|u| (u.from, u.to)).collect();
    assert_eq!(spans, [(1, 1), (2, 2), (3, 4), (5, 5), (6, 6)]);
}

#[test]
fn weekdays_are_days_where_a_document_is_one_week() {
    let report = read("# Semana_06\n\n### Lunes 15 Dic\n**Tiempo Estimado:** 2-3 horas\n- leer\n\n### Martes 16 Dic\n- hacer\n\n### Miércoles 17 Dic\n- ver\n".as_bytes());
    assert_eq!(units(&report)[0], ("Lunes 15 Dic", "Lunes 15 Dic", between(120, 180)));
    assert_eq!((report.path.unit, report.path.units.len()), (UnitKind::Day, 3));
}

#[test]
fn a_workshop_between_modules_is_a_unit() {
    let report = read(b"# C\n\n### [Module 1: A](a)\n- a\n### [Workshop 1: W](w)\n- w\n### [Module 2: B](b)\n- b\n## Certificate\n");
    assert_eq!(units(&report).iter().map(|u| u.1).collect::<Vec<_>>(), ["A", "W", "B"]);
}

#[test]
fn every_path_may_have_its_own_phases() {
    let report = read(b"# P\n\n## Web Path\n### Phase 1: A (4-6h)\n| Order | Project | Time |\n|---|---|---|\n| 1 | [X](x) | 1h |\n| 2 | [Y](y) | 20h+ |\n### Phase 2: B\n- b\n\n## Data Path\n### Phase 1: C\n- c\n### Phase 2: D\n- d\n");
    assert_eq!((report.path.unit, report.path.units.len()), (UnitKind::Phase, 4));
    assert_eq!(work(&report, 0), [("X", exactly(60)), ("Y", Some((1_200, None)))]);
    assert!(report.diagnostics.iter().any(|d| d.code == "several-plans"));
}

#[test]
fn headings_with_hours_are_units_where_nothing_is_numbered_by_a_noun() {
    let report = read(b"# C\n\n## 1. Earth (2 hours)\n- dig\n## 2. Water (90 min)\n- mix\n## 3. Fire (3h)\n- burn\n## Links\n- x\n");
    assert_eq!(
        units(&report),
        [("1", "Earth", exactly(120)), ("2", "Water", exactly(90)), ("3", "Fire", exactly(180))]
    );
}

#[test]
fn dates_and_hours_may_stand_between_label_and_title() {
    let report = read("# C\n\n## Week 1 (Jan 5 - Jan 11): Earth\n*6 hours*\n\n- dig\n\n## Week 2 (4 hours): Fire\n- burn\n\n## Week 3（1月6日-1月12日）：Salt\n- glaze\n".as_bytes());
    assert_eq!(
        units(&report),
        [("Week 1", "Earth", exactly(360)), ("Week 2", "Fire", exactly(240)), ("Week 3", "Salt", None)]
    );
}

#[test]
fn hours_a_week_or_a_day_count_for_each_that_a_unit_spans() {
    let report = read(b"# C\n\n## Week 1: A (5 h/week)\n- a\n\n## Week 2-3: B (4-6 hours per week)\n- b\n\n## Week 4-5: C\n**Time**: 2 hours a day, 5 days a week\n- c\n");
    let stated: Vec<_> = units(&report).iter().map(|unit| unit.2).collect();
    assert_eq!(stated, [exactly(300), between(480, 720), exactly(1_200)]);
    let table = read(b"# C\n\n| Week | Topic | Effort |\n|---|---|---|\n| 1 | A | 4-6 hrs/week |\n| Weeks 2-3 | B | 4-6 hrs/week |\n");
    assert_eq!(units(&table)[1], ("Weeks 2-3", "B", between(480, 720)));
    let months = read(b"# C\n\n## Month 1: A (7 h/week)\n- a\n\n## Months 2-3: B (7 h a week)\n- b\n");
    let stated: Vec<_> = units(&months).iter().map(|unit| unit.2).collect();
    assert_eq!(stated, [between(28 * 60, 31 * 60), between(56 * 60, 62 * 60)], "a month has 28 to 31 days");
    let days = read(b"# C\n\n## Day 1: A (2 h per day)\n- a\n\n## Days 2-4: B (1 hour a day)\n- b\n");
    let stated: Vec<_> = units(&days).iter().map(|unit| unit.2).collect();
    assert_eq!(stated, [exactly(120), exactly(180)]);
}

#[test]
fn hours_a_day_or_of_each_are_what_they_come_to() {
    let report = read("# C\n\n## Week 1: A (20 min a day)\n- a\n\n## Week 2: B\n- Drill (20 min a day)\n- Meditate (10 min/day, 5 days)\n- 3 lessons, 20 min each\n- 5 exercises (10 min each)\n- Chapter 3 exercises (10 min each)\n\n## Week 3-4: C\n- Read (3 hours per week)\n\n## Semaine 5 : D (1 h par jour, 5 jours)\n- d\n\n## Week 6: E (1 hour per session, 3 sessions)\n- e\n".as_bytes());
    let stated: Vec<_> = units(&report).iter().map(|unit| unit.2).collect();
    assert_eq!(stated, [between(100, 140), None, None, exactly(300), exactly(180)]);
    let minutes: Vec<_> = work(&report, 1).iter().map(|work| work.1).collect();
    assert_eq!(minutes, [between(100, 140), exactly(50), exactly(60), exactly(50), exactly(10)]);
    assert_eq!(work(&report, 2), [("Read", exactly(360))]);
}

#[test]
fn rows_below_a_silent_head_belong_to_the_week_above_them() {
    let report = read(b"# C\n\n| | Topic | Time |\n|---|---|---|\n| Week 1 | Clay | 3h |\n| | Glaze | 2h |\n| Week 2 | Kiln | 4h |\n| | Fire | 1:30 |\n");
    assert_eq!(units(&report).iter().map(|unit| unit.0).collect::<Vec<_>>(), ["Week 1", "Week 2"]);
    assert_eq!(work(&report, 0), [("Clay", exactly(180)), ("Glaze", exactly(120))]);
}

#[test]
fn a_row_of_days_takes_what_its_days_take() {
    let report = read(b"# C\n\n| Week | Mon | Tue | Wed |\n|---|---|---|---|\n| 1 | Read 1h | Lab 2h | rest |\n| 2 | Read 1h | Lab 3h | rest |\n");
    let minutes = report.path.units.iter().map(|unit| unit.activities[0].minutes.map(|m| m.planned()));
    assert_eq!(minutes.collect::<Vec<_>>(), [Some(180), Some(240)]);
}

#[test]
fn a_day_with_one_bullet_has_that_bullets_hours() {
    let report = read(b"# C\n\n## Week 1: A\n\n### Monday\n- Knead (2 h)\n\n### Tuesday\n- Throw (1 h)\n- Trim\n\n## Week 2: B\n\n### Day 1-3: Fire (1 hour a day)\n- watch\n");
    assert_eq!(work(&report, 0), [("Monday", exactly(120)), ("Tuesday", None)]);
    assert_eq!(work(&report, 1), [("Fire", exactly(180))]);
}

#[test]
fn months_in_order_are_units_and_months_that_fall_are_news() {
    let report = read(
        "# C\n\n## November\n- dig\n\n## Januar 2027: Feuer (20 h)\n- burn\n\n## März – Salz\n- glaze\n"
            .as_bytes(),
    );
    assert_eq!(
        units(&report),
        [("November", "November", None), ("Januar 2027", "Feuer", exactly(1_200)), ("März", "Salz", None)]
    );
    let chinese = read("# C\n\n## 9月：土\n- a\n\n## 10月：火\n- b\n\n## 11月：盐\n- c\n".as_bytes());
    assert_eq!(units(&chinese).iter().map(|unit| unit.1).collect::<Vec<_>>(), ["土", "火", "盐"]);
    let table = read(b"# C\n\n| Month | Topic | Hours |\n|---|---|---|\n| March | Dig | 10 |\n| April | Wash | 12 |\n| May | Burn | 8 |\n");
    assert_eq!(units(&table)[1], ("April", "Wash", exactly(720)));
    let news = read(b"# C\n\n## March 2026\n- c\n\n## February 2026\n- b\n\n## January 2026\n- a\n");
    assert_eq!(units(&news), []);
}

#[test]
fn several_weekdays_may_share_their_work() {
    let report = read("# C\n\n## Semana 1: A\n- Lunes y miércoles: gramática (45 min cada día)\n- Viernes: hablar, 1h\n\n## Week 2: B\n- Monday-Wednesday: Knead (30 min a day)\n- Thursday: Rest\n\n## Week 3: C\n- Mon: Knead\n".as_bytes());
    assert_eq!(work(&report, 0), [("gramática", exactly(90)), ("hablar", exactly(60))]);
    assert_eq!(work(&report, 1), [("Knead", exactly(90))], "nobody studies on a day of rest");
}

#[test]
fn how_long_it_takes_may_stand_in_front_of_a_name() {
    let report = read("# C\n\n- **Sprint 1** — 2 weeks, 20 h: Dig\n  - a\n- **Sprint 2** — 2 weeks, 25 h: Wash\n  - b\n- **Sprint 3** — 40 h: Burn\n  - c\n".as_bytes());
    assert_eq!(
        units(&report),
        [
            ("Sprint 1", "Dig", exactly(1_200)),
            ("Sprint 2", "Wash", exactly(1_500)),
            ("Sprint 3", "Burn", exactly(2_400))
        ]
    );
}

#[test]
fn folds_inside_a_module_are_its_lessons() {
    let report = read(b"# C\n\n## Module 1: A\n\n<details><summary>Lesson 1.1: Dig (5h)</summary>\n\n- earth\n\n</details>\n\n<details><summary>Lesson 1.2: Wash (6h)</summary>\n\n- water\n\n</details>\n\n## Module 2: B\n- b\n");
    assert_eq!(work(&report, 0), [("Dig", exactly(300)), ("Wash", exactly(360))]);
}

#[test]
fn a_day_that_says_what_is_done_is_work_without_hours_too() {
    let report = read("# C\n\n## Woche 1: A\n- Montag: Kneten\n- Dienstag: Drehen\n- Mittwoch: Brennen (1 h)\n\n## Week 2: B\n\n### Day 1: Knead\n\n### Day 2: Throw\nwith care\n\n## Week 3: C\n- **Day 5**: Fire\n- **Day 6**: Glaze\n".as_bytes());
    assert_eq!(work(&report, 0), [("Kneten", None), ("Drehen", None), ("Brennen", exactly(60))]);
    assert_eq!(work(&report, 1), [("Knead", None), ("Throw", None)]);
    assert_eq!(work(&report, 2), [("Fire", None), ("Glaze", None)]);
    let short = read("# C\n\n## Week 1: A\n**Mon (2h):** Knead, wedge\n**Sat (4h):** Throw\n\n## Week 2: B\nПонедельник: лекция (2 ч.)\nСреда: практика (3 ч.)\n\n## Week 3: C\n- Mon: Dry (1h)\n- Tue-Wed: Fire (4h)\n\n## Week 4: D\n**Do:** smile (1 h)\n".as_bytes());
    assert_eq!(work(&short, 0), [("Knead, wedge", exactly(120)), ("Throw", exactly(240))]);
    assert_eq!(work(&short, 1), [("лекция", exactly(120)), ("практика", exactly(180))]);
    assert_eq!(work(&short, 2), [("Dry", exactly(60)), ("Fire", exactly(240))]);
    assert_eq!(work(&short, 3), [("Do", exactly(60))]);
}

#[test]
fn hours_in_a_bold_label_are_the_weeks_and_what_stands_behind_is_its_title() {
    let text = "# T\n- **Woche 1 (20 UE)** – Ton\n  - kneten\n- **Woche 2 (10 UE)**: Glas\n  - blasen\n- **Woche 3 (4 h)**\n  - brennen\n";
    let report = read(text.as_bytes());
    assert_eq!(
        units(&report),
        [
            ("Woche 1", "Ton", exactly(900)),
            ("Woche 2", "Glas", exactly(450)),
            ("Woche 3", "Woche 3", exactly(240)),
        ]
    );
}

#[test]
fn a_path_is_called_by_what_has_words() {
    let named = |text: &str| {
        let path = read(text.as_bytes()).path;
        (path.title, path.title_line, path.kept.len())
    };
    let weeks = "## Week 1: A\n- a\n";
    assert_eq!(
        named(&format!("# ![Rust in a week](logo.png)\n{weeks}")),
        ("Rust in a week".to_owned(), Some(1), 1)
    );
    assert_eq!(
        named(&format!("<h1 align=\"center\"><img src=\"l.png\" alt=\"Rust\"></h1>\n\n{weeks}")).0,
        "Rust"
    );
    let front = format!("---\ntitle: Clay\n---\n# ![](logo.png)\n## Craft\n{weeks}");
    assert_eq!((named(&front).0, named(&front).1), ("Clay".to_owned(), Some(2)));
    let heading = format!("# ![](logo.png)\n\n## The craft of clay\n\n{weeks}");
    assert_eq!((named(&heading).0, named(&heading).1), ("The craft of clay".to_owned(), Some(3)));
    assert_eq!(named(&format!("#\n\n{weeks}")), (String::new(), None, 0));
    assert_eq!(named(&format!("#\n\n# Clay\n\n{weeks}")), ("Clay".to_owned(), Some(3), 0));
}

#[test]
fn timetables_are_told_by_their_weekdays_and_dates() {
    for (head, first, second, third) in [
        ("Date", "Tue 9/1", "Thu 9/3", "Tue 9/15"),
        ("", "T 9/1", "R 9/3", "T 9/15"),
        ("Day", "Mon Sep 7", "Wed Sep 9", "Mon Sep 14"),
        ("Class", "Di 1.9.", "Do 3.9.", "Di 8.9."),
        ("When", "9/1", "9/3", "9/15"),
    ] {
        let text = format!(
            "# T\n| {head} | Topic | Reading |\n|---|---|---|\n| {first} | Intro | ch1 |\n| {second} | Types | ch2 |\n| {third} | Loops | ch3 |\n"
        );
        let report = read(text.as_bytes());
        let found = units(&report);
        assert_eq!(
            found,
            [(first, "Intro", None), (second, "Types", None), (third, "Loops", None)],
            "{head}"
        );
        assert_eq!(report.path.units[0].activities[0].items.len(), 1, "{head}");
    }
    let march = "# T\n## Mar 3: A\n- a\n## Mar 10: B\n- b\n## Mar 17: C\n- c\n";
    assert_eq!(kind(march), (UnitKind::Week, 3));
}

#[test]
fn a_day_by_the_clock_is_one_day_without_a_heading_that_says_so() {
    let sessions = [("Ownership", exactly(90)), ("Borrowing", exactly(75)), ("Lab", exactly(120))];
    let table = "# Rust in a day\n\n| Time | Topic |\n|---|---|\n| 09:00 – 10:30 | Ownership |\n| 10:30 – 10:45 | Break |\n| 10:45 – 12:00 | Borrowing |\n| 13:00 – 15:00 | Lab |\n";
    let list = "# Rust in a day\n## Agenda\n- 09:00 – 10:30 Ownership\n- 10:30 – 10:45 Break\n- 10:45 – 12:00 Borrowing\n- 13:00 – 15:00 Lab\n## How to get there\n- by train\n";
    let starts = "# Rust in a day\n- 9:00 Ownership\n- 10:30 Break\n- 10:45 Borrowing\n- 12:00 Lunch\n- 1:00 Lab\n- 3:00 end\n";
    let column = "# Rust in a day\n\n| Time | What |\n|---|---|\n| 9:00 | Ownership |\n| 10:30 | Break |\n| 10:45 | Borrowing |\n| 12:00 | Lunch |\n| 13:00 | Lab |\n| 15:00 | End |\n";
    for text in [table, list, starts, column] {
        let report = read(text.as_bytes());
        assert_eq!(report.path.unit, UnitKind::Day, "{text}");
        assert_eq!(report.path.title, "Rust in a day", "{text}");
        assert_eq!(units(&report), [("Day 1", "Rust in a day", None)], "{text}");
        assert_eq!(work(&report, 0), sessions, "{text}");
    }
}

#[test]
fn a_session_lasts_until_the_next_and_the_last_one_as_long_as_is_told() {
    let text = "# W\n## Day 1: A\n- 9:00 Welcome\n- **9:30** Ownership\n  - rules\n- 11:00 [Lab](lab.md)\n- 12:00 end\n## Day 2: B\n- 9:00 Traits\n- 10:30 Break\n- 11:00 Lab\n";
    let report = read(text.as_bytes());
    assert_eq!(
        work(&report, 0),
        [("Welcome", exactly(30)), ("Ownership", exactly(90)), ("Lab", exactly(60))]
    );
    assert_eq!(work(&report, 1), [("Traits", exactly(90)), ("Lab", None)]);
    assert_eq!(report.path.units[0].activities[2].items[0].target.as_deref(), Some("lab.md"));
    // How long a film is says nothing of when it begins.
    let films = "# W\n## Day 1: A\n- 4:32 Intro\n- 12:30 Clay\n- 7:05 Fire\n## Day 2: B\n- a\n";
    assert_eq!(work(&read(films.as_bytes()), 0), []);
}
