//! Generates the window's permissions: each command is declared here, so that a capability must name it.

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/app/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/app/icons");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/app/capabilities/**/*.json")
        .app_manifest(tauri_build::AppManifest::new().commands(&["call", "pick_file", "open_link"]));
    // A broken capability or configuration must stop the build, with the reason that Tauri gives.
    tauri_build::try_build(attributes).expect("tauri.conf.json and the capabilities describe a valid app");
}
