//! e2e
mod desk;
#[test]
fn x() {
    let _ = desk::Desk::new();
}
