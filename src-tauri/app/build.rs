//! stub
fn main() { println!("cargo:rerun-if-changed=src-tauri/app/capabilities"); tauri_build::try_build(tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/app/capabilities/**/*.json")).expect("tauri-build"); }
