//! Where the pages are shown: in the app's own window, or in Chromium behind the stand-in.

use crate::display::Display;
use crate::door::Door;
use crate::driver::Session;
use serde_json::json;

/// What the pages are shown on.
pub enum Stage {
    /// A display in memory with the app's window.
    Window(Display),
    /// The stand-in that Chromium reads from.
    Touch(Door),
}

impl Stage {
    /// Gives the display of the window; Chromium has none.
    pub fn display(&self) -> &Display {
        match self {
            Self::Window(display) => display,
            Self::Touch(_) => panic!("there is no window: this test runs in Chromium"),
        }
    }

    /// Tries to make the page so large; a window adds its frame, and so may have to be asked again.
    pub fn resize(&self, session: &Session, width: u32, height: u32) -> Option<()> {
        match self {
            Self::Window(_) => session.resize(width, height).ok(),
            Self::Touch(_) => {
                let size = json!({ "width": width, "height": height, "screenWidth": width, "screenHeight": height,
                    "deviceScaleFactor": 1, "mobile": true });
                session
                    .devtools("Emulation.setDeviceMetricsOverride", &size)
                    .ok()
                    .map(drop)
            }
        }
    }
}
