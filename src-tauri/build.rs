//! Tells Tauri which commands exist, so that a page may call those of its permission alone.

fn main() {
    // Tauri does not watch them, and a command that is allowed only now would be refused.
    println!("cargo::rerun-if-changed=src-tauri/permissions");
    let manifest =
        tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/*.toml");
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
