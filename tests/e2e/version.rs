//! A new version of a path's document in the real window: looked at, decided on, taken, and taken back.

use crate::desk::Desk;
use crate::hostile::accept;
use crate::page::{Page, button, quoted, words};
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(240);

const CLAY: &str = "# Clay\n\n## Week 1: Earth (4 hours)\n\n**Reading** (2 hours):\n- Kinds\n\n**Project** (2 hours):\n- A bowl\n\n## Week 2: Fire (2 hours)\n\n**Project** (2 hours):\n- A kiln\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_is_seen_taken_and_taken_back() {
    let desk = Desk::new();
    let file = desk.path("clay.md");
    std::fs::write(&file, CLAY).expect("a document");
    let store = desk.path("store");
    accept(&store, &file);
    let next = CLAY.replace("**Reading** (2 hours)", "**Articles** (3 hours)").replace(
        "## Week 2: Fire",
        "## Week 2: Forms (1 hour)\n\n**Exercises** (1 hour):\n- Coils\n\n## Week 3: Fire",
    );
    std::fs::write(&file, next).expect("a document");
    let journey = async {
        let window = desk.open(&["--data-dir", &store.to_string_lossy()]).await;
        let page = Page(&window);
        page.press(&words("ui-nav-path")).await;
        page.press(&words("ui-version-open")).await;
        let part = |label: &str| format!("//dialog//section[@aria-label={}]", quoted(label));
        let second = page.words_of("what is new in the second week", &part("Week 2")).await;
        assert!(second.contains("Forms") && second.contains("Exercises"), "{second}");
        let first = page.words_of("what has changed in the first", &part("Week 1")).await;
        assert!(first.contains("Articles") && first.contains("3 h"), "{first}");
        desk.picture("version");
        page.press(&words("ui-version-take")).await;
        let third = format!("//main//*[contains(normalize-space(.), {})]", quoted("Week 3: Fire"));
        page.find("the week by its new number", &third).await;
        page.press(&words("ui-undo")).await;
        let second = format!("//main//*[contains(normalize-space(.), {})]", quoted("Week 2: Fire"));
        page.find("the week by its old number", &second).await;
        page.find("the path’s way to a new version", &button(&words("ui-version-open"))).await;
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}
