//! How lengths are written, in nine languages, and what is none.

use super::*;

fn minutes(text: &str) -> Option<(u32, Option<u32>)> {
    find(text).map(|l| (l.range.min, l.range.max))
}

#[test]
fn lengths_are_read_as_authors_write_them() {
    for (text, min, max) in [
        ("(6 hours)", 360, Some(360)),
        ("6h", 360, Some(360)),
        ("90 min", 90, Some(90)),
        ("15-18 hours", 900, Some(1080)),
        ("15 – 18 hrs", 900, Some(1080)),
        ("2 to 3 hours", 120, Some(180)),
        ("20h+", 1200, None),
        ("20+ hours", 1200, None),
        ("~1.5 hours", 90, Some(90)),
        ("1h30", 90, Some(90)),
        ("1h08m", 68, Some(68)),
        ("Percer (1 h 30)", 90, Some(90)),
        ("2 h 15 pages", 120, Some(120)),
        ("1 h 30 min", 90, Some(90)),
        ("(2 hours and 15 minutes)", 135, Some(135)),
        ("Pétrir (2 heures 30)", 150, Some(150)),
        ("2 heures 30 exercices", 120, Some(120)),
        ("1 Std. 30 Min.", 90, Some(90)),
        ("1 hora e 30 minutos", 90, Some(90)),
        ("2 hours and 3 bowls", 120, Some(120)),
        ("9:20h", 560, Some(560)),
        ("(45m)", 45, Some(45)),
        ("30 mins - 1 hour", 30, Some(60)),
        ("a 2-hour lab", 120, Some(120)),
        ("between 2 and 3 hours", 120, Some(180)),
        ("1,000 minutes", 1000, Some(1000)),
        ("½ hour", 30, Some(30)),
        ("1/2 hour", 30, Some(30)),
        ("1 1/2 hours", 90, Some(90)),
        ("2 and a half hours", 150, Some(150)),
        ("2x 45 min", 90, Some(90)),
        ("2 × 45 min", 90, Some(90)),
        ("3 mal 20 Minuten", 60, Some(60)),
        ("Lab (2 sessions of 45 min)", 90, Some(90)),
        ("(3 Termine à 90 Min.)", 270, Some(270)),
        ("2-3 x 1 h", 120, Some(180)),
        ("(2 h reading + 1 h exercises)", 180, Some(180)),
        ("1 h + 30 min", 90, Some(90)),
        ("1-2 h video + 30 min quiz", 90, Some(150)),
        ("1/2 of it takes 3 h", 180, Some(180)),
        ("20 h + more", 1200, None),
    ] {
        assert_eq!(minutes(text), Some((min, max)), "{text}");
    }
}

#[test]
fn nine_languages_have_their_words_for_hours() {
    for (text, min, max) in [
        ("Week 3: 12 Stunden", 720, 720),
        ("2,5 Std. Übung", 150, 150),
        ("(4 UE)", 180, 180),
        ("5-6 horas", 300, 360),
        ("2 horas y media", 150, 150),
        ("1 heure et demie", 90, 90),
        ("entre 2 y 3 horas", 120, 180),
        ("zwischen 2 und 3 Stunden", 120, 180),
        ("3 heures de lecture", 180, 180),
        ("carga: 4 horas", 240, 240),
        ("约 6 小时", 360, 360),
        ("每周 8-10 小時", 480, 600),
        ("45-60 分鐘", 45, 60),
        ("2時間30分", 150, 150),
        ("1時間半", 90, 90),
        ("２時間３０分", 150, 150),
        ("2个半小时", 150, 150),
        ("2시간 반", 150, 150),
        ("½ heure", 30, 30),
        ("2 с половиной часа", 150, 150),
        ("3시간", 180, 180),
        ("90분", 90, 90),
        ("4 часа", 240, 240),
        ("6–8 ч.", 360, 480),
        ("30 минут", 30, 30),
    ] {
        assert_eq!(minutes(text), Some((min, Some(max))), "{text}");
    }
}

#[test]
fn other_figures_are_no_lengths() {
    for text in
        ["$20k-40k increase", "HTTP 2 has streams", "5 homes", "100m rows", "", "h 5", "6", "at 7:30", "8pm"]
    {
        assert_eq!(minutes(text), None, "{text}");
    }
}

#[test]
fn a_length_says_what_it_is_said_of() {
    for (text, per) in [
        ("15-20 hours/week", Per::Week),
        ("15-20 hours per week", Per::Week),
        ("~6 hrs/wk", Per::Week),
        ("10 Std. pro Woche", Per::Week),
        ("8 horas por semana", Per::Week),
        ("每周 8-10 小时", Per::Week),
        ("12 Wochen à 6 Std.", Per::Week),
        ("8 weeks of 5 hours", Per::Week),
        ("6 недель по 5 часов", Per::Week),
        ("a mix of 5 hours", Per::Once),
        ("6 часов в неделю", Per::Week),
        ("15-20 hours", Per::Once),
        ("1 hour a day", Per::Day),
        ("2 Stunden pro Tag", Per::Day),
        ("하루 2시간", Per::Day),
        ("50 min per session", Per::Session),
    ] {
        assert_eq!(find(text).map(|l| l.per), Some(per), "{text}");
    }
    assert_eq!(days_a_week("2 hours per day, 5 days a week").map(|days| days.min), Some(5));
    assert_eq!(days_a_week("10 days"), None);
    assert_eq!(weeks("8-10 weeks (15-20 hours/week)").unwrap().range, Range { min: 8, max: Some(10) });
}

#[test]
fn a_column_of_hours_may_hold_bare_figures() {
    assert_eq!(in_column("4–12", 60), Some(Range { min: 240, max: Some(720) }));
    assert_eq!(in_column("~6", 60), Some(Range::exactly(360)));
    assert_eq!(in_column("90 min", 60), Some(Range::exactly(90)));
    assert_eq!(in_column("20+", 60), Some(Range { min: 1200, max: None }));
    assert_eq!(in_column("tbd", 60), None);
}

#[test]
fn a_title_is_parted_from_its_length() {
    let title = |text: &str| split(text).0.into_owned();
    assert_eq!(title("Core Laws (6 hours):"), "Core Laws :");
    assert_eq!(title("Storage Engines (20-25 hours)"), "Storage Engines");
    assert_eq!(title("Reading - 3h"), "Reading");
    assert_eq!(title("Lesen (ca. 3 Std.)"), "Lesen");
    assert_eq!(split("Learn 3 hours of jazz").1, None);
    assert_eq!(title("Reading (1 hour)."), "Reading");
    assert_eq!(title("A film, about 3 hours long"), "A film");
    assert_eq!(title("Read (1 h), draw (2 h)"), "Read, draw");
    assert_eq!(split("Read (1 h), draw (2 h)").1.map(|l| l.range.min), Some(180));
    assert_eq!(split("Lecture 2 h, lab 3 h").1.map(|l| l.range.min), Some(300));
    assert_eq!(split("Total 10 h (6 h lectures, 4 h lab)").1.map(|l| l.range.min), Some(600));
    assert_eq!(title("Read 48 hours in Paris (2 h)"), "Read 48 hours in Paris");
    assert_eq!(split("In 3 hours the dough rises; stir (15 min)").1.map(|l| l.range.min), Some(15));
    assert_eq!(split("Read (1 h), twenty pages").1.map(|l| l.range.min), Some(60));
}
