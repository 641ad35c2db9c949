//! The system packages that building, testing and touring need, and how they get here.

use crate::shell::{self, Done};
use std::process::Command;

/// A Debian package and the reason for it.
pub struct Package {
    name: &'static str,
    why: &'static str,
}

/// What compiling and linking the app needs beside Rust itself.
///
/// A C compiler is not here: Rust cannot link without one, so whoever runs this has it.
pub const BUILD: &[Package] = &[
    Package {
        name: "pkg-config",
        why: "tells the build where GTK and WebKit lie",
    },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        why: "the engine of the window; brings GTK 3, libsoup and JavaScriptCore",
    },
];

/// What driving the real window needs, on a machine with or without a display.
pub const WINDOW: &[Package] = &[
    Package {
        name: "webkit2gtk-driver",
        why: "WebKitWebDriver: presses and types in the real window",
    },
    Package {
        name: "xvfb",
        why: "a display in memory",
    },
    Package {
        name: "fonts-inter",
        why: "the sans face that the pages ask for first",
    },
    Package {
        name: "fonts-noto-core",
        why: "the serif face of titles on Linux, and letters of other scripts",
    },
];

/// What pressing with a finger needs: the engine of the window takes a driver's touch for a mouse.
pub const TOUCH: &[Package] = &[
    Package {
        name: "chromium",
        why: "an engine in which a driver's touch is a real one",
    },
    Package {
        name: "chromium-driver",
        why: "ChromeDriver: presses and types there",
    },
];

/// What the report tests need.
pub const PDF: &[Package] = &[
    Package {
        name: "poppler-utils",
        why: "pdftotext and pdfinfo: read back what the reports say",
    },
    Package {
        name: "libreoffice-writer-nogui",
        why: "opens the Word documents and says what they say",
    },
    Package {
        name: "libreoffice-calc-nogui",
        why: "opens the tables",
    },
];

/// What fetches the program that checks PDFs, where Python came without it.
const PIP: &[Package] = &[Package {
    name: "python3-pip",
    why: "fetches the program that checks the PDFs",
}];

/// The line to type on systems that have no apt-get.
const ELSEWHERE: &[(&str, &str)] = &[
    (
        "dnf",
        "sudo dnf install gcc pkgconf-pkg-config webkit2gtk4.1-devel",
    ),
    (
        "pacman",
        "sudo pacman -S --needed base-devel pkgconf webkit2gtk-4.1",
    ),
    (
        "zypper",
        "sudo zypper install gcc pkgconf-pkg-config webkit2gtk3-devel",
    ),
];

/// Installs those packages of the lists that are missing; says what and why.
///
/// Where there is no apt-get it prints the line to type instead, if something is missing.
pub fn ensure(lists: &[&[Package]]) -> Done {
    if cfg!(target_os = "macos") {
        if shell::read("xcode-select", &["-p"]).is_none() {
            return Err("type this once, then try again: xcode-select --install".to_owned());
        }
        return Ok(());
    }
    if cfg!(windows) {
        println!(
            "On Windows the app needs the WebView2 runtime (part of Windows 11) and the C++ build tools: \
             winget install Microsoft.EdgeWebView2Runtime Microsoft.VisualStudio.2022.BuildTools"
        );
        return Ok(());
    }
    if !shell::has("apt-get") {
        return elsewhere();
    }
    let missing: Vec<&Package> = lists
        .iter()
        .flat_map(|list| list.iter())
        .filter(|package| !installed(package.name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing system packages, installed now:");
    for package in &missing {
        println!("  {:<22} {}", package.name, package.why);
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    install(&names)
}

/// Gives the Python that `python3` starts, by its own path: a test may run under another home.
pub fn python() -> Option<String> {
    let asked = ["-c", "import sys; print(sys.executable)"];
    shell::read("python3", &asked).map(|path| path.trim().to_owned())
}

/// Installs pip if Python is there without it.
pub fn ensure_pip() -> Done {
    if shell::read("python3", &["-m", "pip", "--version"]).is_some() {
        return Ok(());
    }
    ensure(&[PIP])
}

fn installed(name: &str) -> bool {
    shell::read("dpkg-query", &["-W", "-f=${Status}", name])
        .is_some_and(|status| status.trim() == "install ok installed")
}

fn install(names: &[&str]) -> Done {
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(names);
    let known = names.iter().all(|name| {
        shell::read("apt-cache", &["policy", name]).is_some_and(|policy| {
            policy.contains("Candidate:") && !policy.contains("(none)\n  Ver")
        })
    });
    // A fresh machine has no lists yet; an old one may have lists whose files are gone from the mirror.
    if known && shell::run(apt_get(&arguments)).is_ok() {
        return Ok(());
    }
    shell::run(apt_get(&["update"]))?;
    shell::run(apt_get(&arguments)).map_err(|reason| {
        format!(
            "{reason}; type this yourself, then try again: sudo apt-get install {}",
            names.join(" ")
        )
    })
}

fn apt_get(arguments: &[&str]) -> Command {
    let root = shell::read("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let quiet = "DEBIAN_FRONTEND=noninteractive";
    // `env` and not a variable of ours: sudo starts from a clean environment.
    let mut words = if root { vec![] } else { vec!["sudo"] };
    words.extend(["env", quiet, "apt-get"]);
    words.extend(arguments);
    shell::command(words[0], &words[1..])
}

fn elsewhere() -> Done {
    let found = ["webkit2gtk-4.1", "gtk+-3.0"]
        .iter()
        .all(|library| shell::read("pkg-config", &["--exists", library]).is_some());
    if found {
        return Ok(());
    }
    let line = ELSEWHERE.iter().find(|(tool, _)| shell::has(tool)).map_or(
        "install pkg-config and the development files of WebKitGTK 4.1 (webkit2gtk-4.1)",
        |(_, line)| *line,
    );
    Err(format!(
        "the development files of WebKitGTK are missing. Type this, then try again: {line}"
    ))
}
