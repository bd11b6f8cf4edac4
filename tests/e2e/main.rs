//! The real window, used as a learner uses it.
mod desk;
use fantoccini::Locator;
use std::time::Duration;
#[tokio::test(flavor = "multi_thread")]
async fn probe() {
    let desk = desk::Desk::new();
    let c = desk.open(&[]).await;
    println!("open");
    tokio::time::timeout(Duration::from_secs(20), async {
        let e = c
            .wait()
            .at_most(Duration::from_secs(20))
            .for_element(Locator::XPath("//*[contains(., 'link ')]"))
            .await
            .unwrap();
        println!("{}", e.text().await.unwrap());
    })
    .await
    .expect("late");
    println!("{:?}", desk.processes());
    desk.picture("probe");
    c.close().await.unwrap();
    println!("{:?}", desk.processes());
    println!("{:?}", desk.run_without_display(&[]));
    let c = desk.open(&[]).await;
    println!("again {:?}", c.title().await);
    c.close().await.unwrap();
}
