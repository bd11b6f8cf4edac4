//! How well the importer reads learning paths: our own in `own/`, of many shapes and languages, and real ones that are
//! kept beside the repository, each with hand-made truth.
//!
//! Our own documents must be read without a fault in every run: units at their lines, their titles, hours, work, links,
//! milestones, events, and nothing that is not there. They and the fuzzer's seeds must keep every promise of the importer.
//!
//! `WAYMARK_CORPUS` names the folder: `documents/*.md`, `truth/*.json` and `garbled/*.md`. Each document's score is the
//! mean of those of its questions that its truth answers; a document without truth has to give a report. The mean must
//! reach [`LEAST`], the undamaged twin of the bundled path must be read without a fault, and garbled copies must come
//! back byte for byte. Without the folder nothing more is run, and that is said. (No test harness: it would hide the words.)

mod garble;
mod score;

use garble::{Charset, misread, shows, some_lines};
use score::score;
use serde_json::{Value, json};
use std::path::Path;
use std::process::ExitCode;
use waymark_core::curriculum::repaired_text;
use waymark_engine::{Engine, Options, api};
use waymark_tests::sound::sound;

/// The mean below which the importer has become worse.
const LEAST: f64 = 0.95;
/// How many documents the collection holds.
const DOCUMENTS: usize = 30;
/// The document that must be read without a fault, by the end of its name.
const TWIN: &str = "lp-microservices.md";

fn main() -> ExitCode {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/own");
    let mut result = own_documents(&own);
    match std::env::var_os("WAYMARK_CORPUS") {
        Some(folder) => {
            result = result.and_then(|mut faults| {
                faults.extend(run(Path::new(&folder))?);
                Ok(faults)
            });
        }
        None => {
            println!("corpus: {DOCUMENTS} real documents not run, because WAYMARK_CORPUS names no folder")
        }
    }
    match result {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            for fault in faults {
                println!("corpus: {fault}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("corpus: a document or its truth could not be read: {error}");
            ExitCode::FAILURE
        }
    }
}

fn engine() -> std::io::Result<Engine> {
    Engine::open_with(Options { in_memory: true, ..Options::default() }).map_err(std::io::Error::other)
}

/// Every question of every document of our own must be answered as its truth says.
fn own_documents(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut engine = engine()?;
    let documents = files(folder)?;
    for file in &documents {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let input = json!({"kind": "file", "path": file.display().to_string()});
        let truth: Value = serde_json::from_str(&std::fs::read_to_string(file.with_extension("json"))?)?;
        match api::call(&mut engine, "checkPath", input) {
            Ok(answer) => {
                let report = &answer["report"];
                let wrong = score(&truth, report).into_iter().filter(|(_, share)| *share < 1.0);
                faults.extend(wrong.map(|(question, share)| format!("{name}: {question} {share:.2}")));
                if !truth["units"].as_array().is_some_and(Vec::is_empty) && truth["unit"] != report["unit"] {
                    faults.push(format!("{name}: counted in {}, not {}", report["unit"], truth["unit"]));
                }
            }
            Err(error) => faults.push(format!("{name} gives no report: {error:?}")),
        }
    }
    println!("corpus: {} documents of our own", documents.len());
    let seeds = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds"))?;
    for file in documents.iter().chain(&seeds) {
        let bytes = std::fs::read(file)?;
        // What is broken says so itself; here it is said where.
        if std::panic::catch_unwind(|| sound(&bytes)).is_err() {
            faults.push(format!("{} breaks a promise of the importer's", file.display()));
        }
    }
    for file in &documents {
        let text = std::fs::read_to_string(file)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        faults.extend(damaged(&text).into_iter().map(|how| format!("{name}, {how}, does not come back")));
    }
    Ok(faults)
}

/// The kinds of damage that a document does not come back from byte for byte, of those that leave no doubt. Sound text is
/// one of them: it must stay.
fn damaged(text: &str) -> Vec<String> {
    let mut copies = vec![("sound".to_owned(), text.to_owned())];
    for charset in [Charset::Macintosh, Charset::Windows] {
        if shows(text) {
            let once = misread(text, charset);
            copies.push((format!("misread twice as {charset:?}"), misread(&once, charset)));
            copies.push((format!("misread as {charset:?}"), once));
        }
        for step in [2, 3, 5] {
            let copy = some_lines(text, charset, step);
            let lines = text.split('\n').zip(copy.split('\n'));
            let damaged: Vec<&str> = lines.filter(|(a, b)| a != b).map(|(line, _)| line).collect();
            if shows(&damaged.join("\n")) {
                copies.push((format!("every line of {step} misread as {charset:?}"), copy));
            }
        }
    }
    let lost = copies.into_iter().filter(|(_, copy)| repaired_text(copy.as_bytes()) != text);
    lost.map(|(how, _)| how).collect()
}

fn run(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut rows: Vec<(f64, String, String)> = Vec::new();
    let mut engine = engine()?;
    for file in files(&folder.join("documents"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&file)?;
        if std::panic::catch_unwind(|| sound(&bytes)).is_err() {
            faults.push(format!("{name} breaks a promise of the importer's"));
        }
        let input = json!({"kind": "file", "path": file.display().to_string()});
        let report = match api::call(&mut engine, "checkPath", input) {
            Ok(answer) => answer["report"].clone(),
            Err(error) => {
                faults.push(format!("{name} gives no report: {error:?}"));
                rows.push((0.0, name, "no report".to_owned()));
                continue;
            }
        };
        let truth = folder.join("truth").join(&name).with_extension("json");
        match std::fs::read_to_string(&truth) {
            Ok(text) => {
                let truth: Value = serde_json::from_str(&text)?;
                let questions = score(&truth, &report);
                let count = f64::from(u32::try_from(questions.len().max(1)).unwrap_or(1));
                let mean = questions.iter().map(|(_, share)| share).sum::<f64>() / count;
                let said: Vec<String> =
                    questions.iter().map(|(name, share)| format!("{name} {share:.2}")).collect();
                rows.push((mean, name, said.join("  ")));
            }
            Err(_) => {
                let units = report["units"].as_array().map_or(0, Vec::len);
                rows.push((1.0, name, format!("no truth; units claimed {units}")));
            }
        }
    }
    rows.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    for (mean, name, said) in &rows {
        println!("{mean:.3}  {name}  {said}");
    }
    let mean = rows.iter().map(|(mean, ..)| mean).sum::<f64>()
        / f64::from(u32::try_from(rows.len().max(1)).unwrap_or(1));
    println!("mean {mean:.3} over {} documents", rows.len());
    if mean < LEAST {
        faults.push(format!("the mean is {mean:.3}, below {LEAST}"));
    }
    if rows.iter().any(|(mean, name, _)| name.ends_with(TWIN) && *mean < 1.0) {
        faults.push(format!("{TWIN} is not read without a fault"));
    }
    garbled(folder, &mut faults)?;
    Ok(faults)
}

/// Every garbled copy must come back as its document, and correct text as it is.
fn garbled(folder: &Path, faults: &mut Vec<String>) -> std::io::Result<()> {
    let mut count = 0;
    for file in files(&folder.join("garbled"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&file)?;
        let stem = name.split('.').next().unwrap_or_default();
        let original = std::fs::read(folder.join("documents").join(format!("{stem}.md")))
            .unwrap_or_else(|_| bytes.clone());
        if repaired_text(&bytes).as_bytes() != original {
            faults.push(format!("{name} does not come back byte for byte"));
        }
        count += 1;
    }
    println!("garbled copies: {count}");
    Ok(())
}

fn files(folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
