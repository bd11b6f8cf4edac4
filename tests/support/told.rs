//! What a path says in all, to ask whether a line of its document is lost: its words, and where its links lead.

use std::collections::HashSet;
use waymark_core::curriculum::model::Path;

/// Wherever a line leads, the path or a note of it leads as well.
pub fn no_link_is_lost(path: &Path, text: &str) {
    let told = Told::of(path);
    for (number, line) in unnoted(path, text) {
        for target in targets(line) {
            let held = told.targets.contains(target) || told.text.contains(target);
            assert!(held, "line {number} leads to {target}, and the path does not: {line}");
        }
    }
}

/// Lines that are no notes, with their numbers.
fn unnoted<'a>(path: &Path, text: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    let noted: HashSet<usize> =
        path.kept.iter().flat_map(|kept| kept.from as usize..=kept.to as usize).collect();
    (1..).zip(text.split('\n')).filter(move |(number, _)| !noted.contains(number))
}

/// Whatever a line says stands in the path or in a note of it. Asked of what people write, not of lines put together at
/// random: a bullet that swallows half of a table says nothing that anyone meant.
pub fn no_line_is_lost(path: &Path, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    let noted: HashSet<usize> =
        path.kept.iter().flat_map(|kept| kept.from as usize..=kept.to as usize).collect();
    let told = Told::of(path);
    let front = front_lines(&lines);
    let silent = |number: usize| number <= front || noted.contains(&number);
    for (number, line) in (1..).zip(&lines).filter(|(number, _)| !silent(*number)) {
        let next = lines.get(number).copied().unwrap_or_default();
        let Some(word) = longest(line).filter(|_| speaks(line, next)) else { continue };
        // A heading may only open what stands below it.
        let level = heading(line);
        let mut code = false;
        let ends = |below: &&str| {
            code ^= below.trim_start().starts_with("```");
            !code && (1..=level).contains(&heading(below))
        };
        let stop = lines[number..].iter().position(ends).map_or(lines.len(), |at| number + at);
        let below = || (number + 1..).zip(&lines[number..stop]);
        let opens = level > 0
            && below().any(|(at, below)| {
                !silent(at) && !below.starts_with('#') && below.contains(char::is_alphanumeric)
            });
        let held = opens || told.text.contains(&word.to_lowercase());
        assert!(held, "line {number} says “{word}”, and the path does not: {line}");
    }
}

/// The level of a heading; 0 of any other line.
fn heading(line: &str) -> usize {
    line.chars().take_while(|c| *c == '#').count()
}

/// How many lines the block at the top has.
fn front_lines(lines: &[&str]) -> usize {
    let mark = |line: &&str| matches!(line.trim_end(), "---" | "+++");
    let closing = || lines.iter().skip(1).position(|line| mark(line) || line.trim_end() == "...");
    lines.first().filter(|line| mark(line)).and_then(|_| closing()).map_or(0, |at| at + 2)
}

/// What a path says.
struct Told {
    text: String,
    targets: HashSet<String>,
}

impl Told {
    fn of(path: &Path) -> Self {
        let mut told = Self { text: path.title.to_lowercase(), targets: HashSet::new() };
        told.title_and_parts(path);
        told.work(path);
        told.surroundings(path);
        told
    }

    fn say(&mut self, words: &str) {
        self.text.push('\n');
        self.text.push_str(&words.to_lowercase());
    }

    fn lead(&mut self, target: Option<&String>) {
        if let Some(target) = target {
            self.text.push('\n');
            self.text.push_str(&target.to_lowercase());
            self.targets.insert(target.clone());
        }
    }

    fn title_and_parts(&mut self, path: &Path) {
        for phase in &path.phases {
            self.say(&phase.title);
            self.say(phase.goal.as_deref().unwrap_or_default());
        }
        for milestone in &path.milestones {
            self.say(&milestone.title);
            milestone.criteria.iter().for_each(|criterion| self.say(&criterion.text));
        }
        for event in &path.events {
            self.say(&event.title);
            self.lead(event.link.as_ref());
        }
    }

    fn work(&mut self, path: &Path) {
        for unit in &path.units {
            self.say(&format!("{} {}", unit.label, unit.title));
            for activity in &unit.activities {
                self.say(&activity.title);
                self.say(activity.intro.as_deref().unwrap_or_default());
                for item in &activity.items {
                    self.say(&item.text);
                    self.say(item.note.as_deref().unwrap_or_default());
                    self.lead(item.target.as_ref());
                }
            }
        }
    }

    fn surroundings(&mut self, path: &Path) {
        for collection in &path.collections {
            self.say(&collection.title);
            for entry in &collection.entries {
                self.say(&entry.text);
                self.say(entry.note.as_deref().unwrap_or_default());
                self.lead(entry.target.as_ref());
            }
        }
        if let Some(quiz) = &path.quiz {
            for skill in &quiz.skills {
                self.say(&skill.name);
                for band in &skill.bands {
                    self.say(&band.label);
                    self.say(&band.text);
                }
            }
            quiz.placements.iter().for_each(|placement| self.say(&placement.advice));
        }
        let about = &path.about;
        let lists = [&about.prerequisites, &about.outcomes, &about.first_steps, &about.tips, &about.peers];
        let words = [&about.question, &about.audience, &about.end_goal, &about.channel, &about.base];
        for said in lists.into_iter().flatten().chain(words.into_iter().flatten()) {
            self.say(said);
        }
    }
}

/// The web addresses that a line's Markdown leads to, of links and pictures alike.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let plain = |target: &&str| {
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | ':' | '.' | '-' | '_');
        target.starts_with("https://") && target.len() > 9 && target.chars().all(known)
    };
    // What is code or escaped is no link, nor is a bracket that nothing opens.
    let plain_line = !line.contains(['`', '\\', '<', '&']);
    let opened = |at: &usize| {
        let before = &line[..*at];
        before.rfind('[').is_some_and(|open| before.rfind(']').is_none_or(|close| close < open))
    };
    let starts = line.match_indices("](").map(|(at, _)| at).filter(move |_| plain_line).filter(opened);
    starts.filter_map(|at| line[at + 2..].split_once(')')).map(|(target, _)| target).filter(plain)
}

/// The longest word of a line, where it is long enough to be told again; days of the week are told otherwise.
fn longest(line: &str) -> Option<&str> {
    let words = line.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 6);
    let day = |word: &&str| {
        let lower = word.to_lowercase();
        ["day", "days", "tag", "tags"].iter().any(|end| lower.ends_with(end))
    };
    let words = words.filter(|word| !day(word));
    words.max_by_key(|word| word.len())
}

/// Whether a line says something that stands for itself: no head of a table, no words that only open the list below
/// them, no length of time with its name, no marks of another language.
fn speaks(line: &str, next: &str) -> bool {
    let bare = line.trim();
    let head = next.contains('-') && next.chars().all(|c| matches!(c, '|' | '-' | ':') || c.is_whitespace());
    let opens = bare.trim_end_matches(['*', '_']).ends_with([':', '：']) || bare.ends_with("**");
    let short = bare.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() <= 7;
    let measures = short && bare.chars().any(|c| c.is_ascii_digit());
    let marked = bare.contains(['<', '>', '&', '\\', '`', '{', '}', '=', '[']);
    !(head || opens || measures || marked)
}
