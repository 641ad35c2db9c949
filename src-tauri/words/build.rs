//! Tells Cargo to build this crate again when a file in `locales/` changes.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // The embedding macro does not report the files it reads.
    println!("cargo:rerun-if-changed=../../locales");
}
