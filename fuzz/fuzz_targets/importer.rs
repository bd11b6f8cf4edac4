//! Any bytes give a report, and the report is sound: its lines lie in the file, its notes are in order, ids are unique.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::collections::HashSet;
use waymark_core::curriculum::{read, repaired_text};

fuzz_target!(|bytes: &[u8]| {
    let report = read(bytes);
    let text = repaired_text(bytes);
    let lines = u32::try_from(text.split('\n').count()).unwrap_or(u32::MAX);
    let path = &report.path;
    let mut last = 0;
    for kept in &path.kept {
        assert!(kept.from > last && kept.to >= kept.from && kept.to <= lines, "notes are in order and inside");
        last = kept.to;
    }
    let mut ids = HashSet::new();
    for unit in &path.units {
        assert!(unit.line >= 1 && unit.line <= lines && unit.from <= unit.to, "a unit lies in the file");
        for activity in &unit.activities {
            assert!(activity.line >= 1 && activity.line <= lines, "an activity lies in the file");
            assert!(ids.insert(activity.id.clone()), "ids are unique");
        }
    }
    for diagnostic in &report.diagnostics {
        assert!(diagnostic.line >= 1 && diagnostic.line <= lines, "a remark lies in the file");
        let _ = diagnostic.message.render();
    }
});
