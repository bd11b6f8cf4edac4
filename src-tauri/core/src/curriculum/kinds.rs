//! What kind of work an activity is, by what its author says and where its links lead.

use super::links;
use super::model::{Activity, ActivityKind, Item};
use super::words::has_word;

/// Words of a title that name the kind outright, the most telling first.
const TITLES: [(ActivityKind, &[&str]); 5] = [
    (
        ActivityKind::Assessment,
        &["assessment", "assessments", "quiz", "quizzes", "exam", "test", "self-test", "checkpoint"],
    ),
    (ActivityKind::Project, &["project", "projects", "capstone", "mini-project"]),
    (ActivityKind::CaseStudy, &["case study", "case studies"]),
    (
        ActivityKind::Exercise,
        &[
            "exercise",
            "exercises",
            "lab",
            "labs",
            "workshop",
            "hands-on",
            "practice",
            "kata",
            "drill",
            "drills",
        ],
    ),
    (ActivityKind::Pattern, &["pattern", "patterns"]),
];

/// Words of a title that name a whole subject: some links to patterns do not make it the study of patterns.
const SUBJECTS: [&str; 9] = [
    "fundamentals",
    "basics",
    "introduction",
    "overview",
    "concepts",
    "theory",
    "mastery",
    "architecture",
    "design",
];

/// Verbs that open the introduction of something built.
const BUILDING: [&str; 8] = ["build", "implement", "create", "design", "develop", "deploy", "write", "make"];

/// The kind of an activity whose title, introduction and items are known; reading where nothing says otherwise.
pub fn of(activity: &Activity) -> ActivityKind {
    let title = activity.title.to_lowercase();
    if let Some((kind, _)) = TITLES.iter().find(|(_, words)| has_word(&title, words)) {
        return *kind;
    }
    let intro = activity.intro.as_deref().unwrap_or_default().to_lowercase();
    if has_word(&intro, &["case study", "case studies"]) {
        return ActivityKind::CaseStudy;
    }
    if BUILDING.iter().any(|verb| intro.split(' ').next() == Some(verb)) {
        return ActivityKind::Project;
    }
    // Setting something up with one's own hands, without a product at the end.
    if has_word(&title, &["implementation", "setup", "installation", "configuration", "practical"]) {
        return ActivityKind::Exercise;
    }
    let leads = |word: &str| {
        let count = activity.items.iter().filter(|item| leads_to(item, word)).count();
        count > 0 && count * 2 >= activity.items.len()
    };
    if leads("case-stud") {
        return ActivityKind::CaseStudy;
    }
    if leads("pattern") && !has_word(&title, &SUBJECTS) {
        return ActivityKind::Pattern;
    }
    ActivityKind::Reading
}

/// Whether an item's link goes to a folder of that name; the page's own name says nothing about its kind.
fn leads_to(item: &Item, word: &str) -> bool {
    let Some(target) = &item.target else { return false };
    let folders = target.rsplit_once('/').map_or("", |(folders, _)| folders);
    links::is_relative(target) && folders.to_lowercase().contains(word)
        || folders.split('/').skip(3).any(|folder| folder.to_lowercase().contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ActivityId;

    fn kind(title: &str, intro: Option<&str>, targets: &[Option<&str>]) -> ActivityKind {
        let item = |target: &Option<&str>| Item {
            line: 1,
            text: "x".into(),
            note: None,
            target: target.map(str::to_owned),
        };
        of(&Activity {
            id: ActivityId::new("a"),
            line: 1,
            title: title.into(),
            kind: ActivityKind::Reading,
            minutes: None,
            intro: intro.map(str::to_owned),
            implied: false,
            items: targets.iter().map(item).collect(),
        })
    }

    #[test]
    fn a_title_says_it_before_anything_else() {
        assert_eq!(kind("Capstone Assessment", Some("Build it:"), &[]), ActivityKind::Assessment);
        assert_eq!(kind("Practical Project", None, &[]), ActivityKind::Project);
        assert_eq!(kind("Case Study Deep-Dive", None, &[Some("../patterns/a.md")]), ActivityKind::CaseStudy);
        assert_eq!(kind("Testing Strategies", None, &[]), ActivityKind::Reading);
    }

    #[test]
    fn then_the_introduction_then_where_the_links_lead() {
        assert_eq!(kind("Complex Implementation", Some("Build a kiln:"), &[]), ActivityKind::Project);
        assert_eq!(kind("Tool Implementation", None, &[]), ActivityKind::Exercise);
        assert_eq!(kind("Hard Cases", Some("Study these case studies:"), &[]), ActivityKind::CaseStudy);
        assert_eq!(kind("In the wild", None, &[Some("../case-studies/a.md")]), ActivityKind::CaseStudy);
        assert_eq!(kind("Guarantees", None, &[Some("../patterns/a.md"), None]), ActivityKind::Pattern);
        assert_eq!(kind("Guarantees", None, &[Some("../patterns/a.md"), None, None]), ActivityKind::Reading);
        assert_eq!(kind("Glaze Basics", None, &[Some("../patterns/a.md"), None]), ActivityKind::Reading);
    }
}
