//! How long the importer takes and how much memory: `cargo bench -p waymark-tests --bench importer`.
//!
//! Documents are made here, from 1 MB to 50 MB, so that growth can be seen; what was measured, and on what, stands in
//! `docs/MEASURED.md`. Beside plans there are shapes that only a machine writes: they must grow no faster.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher};
use waymark_core::curriculum::read;

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

const MB: usize = 1_000_000;

fn main() {
    divan::main();
}

/// A plan of about so many bytes: weeks with budgets, bold work, links, tables of days, remarks.
fn plan(bytes: usize) -> String {
    let mut text = String::from("# Clay\n\n**Duration**: 10 weeks (5 hours/week)\n\n## The weeks\n\n");
    for week in 1.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&format!(
            "### Week {week}: About week {week} (5-6 hours)\n**Goal**: Know it\n\n**Reading** (2 hours):\n\
             - [Clay bodies {week}](../clay/{week}.md) - What the ground gives\n- Shrinkage and drying, in words\n\n\
             | Day | Topic | Duration |\n|---|---|---|\n| Mon | Knead {week} | 45 mins |\n\n**Project** (3 hours):\n\
             Build a cup:\n- One with a handle\n- Another one without\n\nA remark on aprons, as long as a line of text.\n\n"
        ));
    }
    text
}

fn bench(bencher: Bencher<'_, '_>, text: &str) {
    bencher.counter(BytesCount::of_str(text)).bench(|| read(divan::black_box(text.as_bytes())));
}

#[divan::bench(args = [1, 10, 50], sample_count = 5, sample_size = 1)]
fn plan_of_megabytes(bencher: Bencher<'_, '_>, megabytes: usize) {
    bench(bencher, &plan(megabytes * MB));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_million_headings(bencher: Bencher<'_, '_>) {
    bench(bencher, &"## Kiln\n".repeat(1_000_000));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn one_line_of_50_megabytes(bencher: Bencher<'_, '_>) {
    bench(bencher, &"word 12 h (clay) ".repeat(50 * MB / 17));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_million_bullets_of_one_word(bencher: Bencher<'_, '_>) {
    bench(bencher, &"- kneading\n".repeat(1_000_000));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_table_of_500_000_rows(bencher: Bencher<'_, '_>) {
    bench(bencher, &format!("| Day | Topic |\n|---|---|\n{}", "| Mon | Kneading clay |\n".repeat(500_000)));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_week_of_300_000_days(bencher: Bencher<'_, '_>) {
    bench(bencher, &format!("## Week 1: A\n{}", "**Day 1**: x\n\n".repeat(300_000)));
}
