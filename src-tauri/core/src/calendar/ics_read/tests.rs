//! Calendars as other programs write them, in the learner's wall-clock time of Berlin.

use super::*;
use crate::calendar::remark::in_words;
use proptest::prelude::*;

fn calendar(body: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n", body.trim().replace('\n', "\r\n"))
}

fn berlin() -> Zone {
    Zone::named("Europe/Berlin").unwrap()
}

/// What is taken between two dates, as the learner's wall clock shows it.
fn taken(body: &str, from: &str, to: &str) -> Vec<String> {
    let zone = berlin();
    let window =
        Span { start: zone.day_start(from.parse().unwrap()), end: zone.day_start(to.parse().unwrap()) };
    let read = read(&calendar(body), window, &zone).unwrap();
    let local = |at| zone.local(at).format("%m-%d %H:%M").to_string();
    read.busy.iter().map(|b| format!("{}-{} {}", local(b.span.start), local(b.span.end), b.title)).collect()
}

#[test]
fn a_meeting_at_nine_stays_at_nine_over_the_clock_change() {
    let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:Standup\nDTSTART;TZID=Europe/Berlin:20270322T090000\nDURATION:PT15M\nRRULE:FREQ=WEEKLY\nEND:VEVENT";
    assert_eq!(
        taken(body, "2027-03-22", "2027-04-05"),
        ["03-22 09:00-03-22 09:15 Standup", "03-29 09:00-03-29 09:15 Standup"]
    );
}

#[test]
fn waymarks_own_sessions_are_not_taken_time() {
    let body = "BEGIN:VEVENT\nUID:0f3a@waymark\nDTSTART:20261130T170000Z\nDTEND:20261130T180000Z\nEND:VEVENT";
    assert!(taken(body, "2026-11-30", "2026-12-01").is_empty());
}

#[test]
fn exceptions_overrides_and_the_end_of_a_series_hold() {
    let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20261130T170000Z\nDTEND:20261130T180000Z\nRRULE:FREQ=DAILY;UNTIL=20261203T170000Z\nEXDATE:20261201T170000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nSUMMARY:A moved\nRECURRENCE-ID:20261202T170000Z\nDTSTART:20261202T190000Z\nDTEND:20261202T200000Z\nEND:VEVENT";
    assert_eq!(
        taken(body, "2026-11-30", "2026-12-14"),
        ["11-30 18:00-11-30 19:00 A", "12-02 20:00-12-02 21:00 A moved", "12-03 18:00-12-03 19:00 A"]
    );
}

#[test]
fn what_is_free_or_cancelled_takes_no_time_and_a_holiday_takes_its_days() {
    let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:Holiday\nDTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261226\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20261201\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nSTATUS:CANCELLED\nDTSTART:20261201T100000Z\nDTEND:20261201T110000Z\nEND:VEVENT";
    assert_eq!(taken(body, "2026-11-30", "2027-01-01"), ["12-24 00:00-12-26 00:00 Holiday"]);
}

#[test]
fn windows_zones_floating_times_and_folded_lines_are_read() {
    let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:Call with\n  the team\nDTSTART;TZID=\"Pacific Standard Time\":20261201T090000\nDTEND;TZID=\"Pacific Standard Time\":20261201T100000\nBEGIN:VALARM\nDURATION:PT5M\nEND:VALARM\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Gym\nDTSTART:20261201T070000\nDTEND:20261201T080000\nEND:VEVENT";
    assert_eq!(
        taken(body, "2026-12-01", "2026-12-02"),
        ["12-01 07:00-12-01 08:00 Gym", "12-01 18:00-12-01 19:00 Call with the team"]
    );
}

/// The remarks on a calendar, in words.
fn remarks(body: &str) -> String {
    let zone = berlin();
    let start = zone.day_start("2026-11-30".parse().unwrap());
    let window = Span { start, end: start + Duration::weeks(104) };
    in_words(&read(&calendar(body), window, &zone).unwrap().remarks)
}

#[test]
fn what_cannot_be_taken_as_it_is_written_is_named_with_its_line() {
    let event = |title: &str, rest: &str| format!("BEGIN:VEVENT\nSUMMARY:{title}\n{rest}\nEND:VEVENT\n");
    assert_eq!(
        remarks(&event("Old", "DTSTART:yesterday")),
        "“Old” (line 3) has no time that can be read, and keeps none free"
    );
    assert_eq!(
        remarks(&event("Back", "DTSTART:20261201T100000Z\nDTEND:20261201T090000Z")),
        "“Back” (line 3) ends before it starts, and keeps no time free"
    );
    for rule in ["FREQ=HOURLY", "FREQ=MINUTELY", "FREQ=SECONDLY;COUNT=3"] {
        let body = event("Pulse", &format!("DTSTART:20261201T100000Z\nDURATION:PT1M\nRRULE:{rule}"));
        assert!(remarks(&body).contains("“Pulse” (line 3) repeats more often than daily"), "{rule}");
    }
    assert!(remarks(&event("Odd", "DTSTART:20261201T100000Z\nRRULE:FREQ=NOW")).contains("rule"));
    let lost = event("Call", "DTSTART;TZID=Mars/Olympus:20261201T100000\nDURATION:PT1H");
    assert_eq!(
        remarks(&lost),
        "“Call” (line 3) names the time zone Mars/Olympus, which is not known here, and is read in your own"
    );
    assert_eq!(taken(&lost, "2026-12-01", "2026-12-02"), ["12-01 10:00-12-01 11:00 Call"]);
    let many: String = (0..5).map(|_| event("", "DTSTART:never")).collect();
    assert!(remarks(&many).ends_with("; and 2 more"), "{}", remarks(&many));
    assert!(remarks(&many).contains("An event without a title (line 7)"), "{}", remarks(&many));
}

#[test]
fn a_file_that_was_cut_off_says_where_and_a_text_that_is_no_calendar_is_refused() {
    let window = Span { start: DateTime::UNIX_EPOCH, end: DateTime::UNIX_EPOCH + Duration::days(30_000) };
    let cut_off = |text: &str| read(text, window, &berlin()).unwrap().cut_off;
    let whole = calendar("BEGIN:VEVENT\nDTSTART:20261201T100000Z\nEND:VEVENT");
    assert_eq!(cut_off(&whole), None);
    assert_eq!(cut_off(&whole.replace("END:VEVENT", "")), Some(3));
    assert_eq!(cut_off(&whole.replace("END:VCALENDAR", "")), Some(1));
    assert_eq!(cut_off(&whole[..whole.find("END:VEVENT").unwrap()]), Some(3));
    assert_eq!(cut_off(&format!("{whole}{whole}")), None, "two calendars in one file are two whole ones");
    assert_eq!(read("# A learning path", window, &berlin()).unwrap_err().key, "error-not-a-calendar");
}

#[test]
fn a_meeting_of_long_ago_still_takes_its_time_and_keeps_its_rhythm() {
    let since = |rule: &str| {
        let body = format!(
            "BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:19960105T100000Z\nDURATION:PT1H\nRRULE:{rule}\nEND:VEVENT"
        );
        taken(&body, "2026-11-30", "2026-12-14")
    };
    // 5 January 1996 was a Friday; 4 December 2026 is 1613 weeks and 11291 days later.
    assert_eq!(since("FREQ=WEEKLY;INTERVAL=1613"), ["12-04 11:00-12-04 12:00 A"]);
    assert_eq!(since("FREQ=WEEKLY;INTERVAL=2"), ["12-11 11:00-12-11 12:00 A"]);
    assert_eq!(since("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR").len(), 2);
    assert_eq!(since("FREQ=DAILY;INTERVAL=7;UNTIL=20261204"), ["12-04 11:00-12-04 12:00 A"]);
    assert_eq!(since("FREQ=DAILY;UNTIL=20200101T000000Z"), [""; 0]);
    assert_eq!(since("FREQ=DAILY;COUNT=11292").len(), 5, "a counted rule counts from its beginning");
}

#[test]
fn rules_that_would_never_end_and_endless_lists_are_bounded_and_said() {
    let repeated = |rule: &str| {
        format!(
            "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:19000101T100000Z\nDURATION:PT1M\nRRULE:{rule}\nEND:VEVENT\n"
        )
    };
    assert!(
        remarks(&repeated("FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5"))
            .contains("more often than daily")
    );
    // The 30th of February: the walker looks for it in vain.
    let vain: String = (0..5).map(|_| repeated("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).collect();
    assert!(remarks(&vain).contains("too much"), "{}", remarks(&vain));
    let lists = (0..60_000).map(|n| {
        format!(",202612{:02}T{:02}{:02}{:02}Z", 1 + n / 3600 / 24, n / 3600 % 24, n / 60 % 60, n % 60)
    });
    let list: String = lists.collect();
    let endless = format!(
        "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261130T100000Z\nDURATION:PT1S\nRDATE:{}\nEXDATE:{}\nEND:VEVENT\n",
        &list[1..],
        &list[1..]
    );
    assert_eq!(remarks(&endless), "", "what is named and excluded takes nothing");
    let endless = endless.replace("EXDATE", "X-DATE");
    assert!(remarks(&endless).contains("“A” (line 3) asks for too much"), "{}", remarks(&endless));
}

proptest! {
    #[test]
    fn no_text_brings_the_reader_down(pieces in prop::collection::vec(piece(), 0..24), cut in 0_usize..4_000) {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}\nEND:VEVENT\nEND:VCALENDAR\n", pieces.join("\n"));
        let mut bytes = text.into_bytes();
        bytes.truncate(cut);
        read_anything(&bytes);
    }

    #[test]
    fn no_bytes_bring_the_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        read_anything(&bytes);
        read_anything(&[&b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T100000Z\n"[..], &bytes].concat());
    }
}

fn read_anything(bytes: &[u8]) {
    let zone = berlin();
    let start = zone.day_start("2026-11-30".parse().unwrap());
    let window = Span { start, end: start + Duration::weeks(104) };
    if let Ok(read) = read(&String::from_utf8_lossy(bytes), window, &zone) {
        assert!(read.busy.iter().all(|b| b.span.start < b.span.end && b.span.start < window.end));
        assert!(read.busy.len() <= MOST_SPANS);
    }
}

/// Lines such as calendars have, with values such as they should not have.
fn piece() -> impl Strategy<Value = String> {
    let moment = prop_oneof![
        "[0-9]{8}T[0-9]{6}Z?",
        "[0-9]{8}",
        "(0000|0001|1582|1970|2026|9999)(01|02|12)(01|29|31)T(000000|235960|240000)Z?",
        "\\PC{0,12}",
    ];
    let name = prop_oneof![
        Just("DTSTART"),
        Just("DTEND"),
        Just("RDATE"),
        Just("EXDATE"),
        Just("RECURRENCE-ID"),
        Just("DTSTART;TZID=Europe/Berlin"),
        Just("DTSTART;VALUE=DATE"),
        Just("DTEND;TZID=\"a;b:c\""),
    ];
    let part = prop_oneof![
        "(INTERVAL|COUNT)=[0-9]{1,7}",
        "BY(DAY|MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS|HOUR|MINUTE|SECOND)=-?[0-9]{1,3}(,-?[0-9]{1,2}){0,3}",
        "BYDAY=(-?[0-9]{0,3}(MO|TU|SU),){0,2}FR",
        "(WKST=SU|BYEASTER=1|UNTIL=[0-9]{8}(T[0-9]{6}Z?)?)",
    ];
    let rule = ("(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|X)", prop::collection::vec(part, 0..4))
        .prop_map(|(often, parts)| format!("RRULE:FREQ={often};{}", parts.join(";")));
    prop_oneof![
        4 => (name, moment).prop_map(|(name, moment)| format!("{name}:{moment}")),
        2 => rule,
        1 => "DURATION:-?P[0-9]{0,20}[WDT]?[0-9]{0,4}[HMS]?",
        1 => "(BEGIN|END):V(EVENT|CALENDAR|ALARM)",
        1 => "\\PC{0,40}",
    ]
}
