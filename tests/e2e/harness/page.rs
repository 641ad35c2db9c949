//! The pages of the app, and the ways they can look.

/// A page by its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Page {
    Home,
    Prebrief,
    Schedule,
    Protocol,
    Agenda,
    Visit,
    Hall,
    Debrief,
    Projector,
    Reflection,
    Commitments,
    WrapUp,
    Review,
    Export,
    Settings,
    Practice,
    Recovery,
    Scripting,
    Overtime,
}

impl Page {
    /// Every page, in the order in which a walk uses them.
    pub const ALL: [Self; 19] = [
        Self::Home,
        Self::Prebrief,
        Self::Schedule,
        Self::Protocol,
        Self::Agenda,
        Self::Visit,
        Self::Hall,
        Self::Debrief,
        Self::Projector,
        Self::Reflection,
        Self::Commitments,
        Self::WrapUp,
        Self::Review,
        Self::Export,
        Self::Settings,
        Self::Practice,
        Self::Recovery,
        Self::Scripting,
        Self::Overtime,
    ];

    /// Gives the name that `start_page` and the `.ftl` files use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Prebrief => "prebrief",
            Self::Schedule => "schedule",
            Self::Protocol => "protocol",
            Self::Agenda => "agenda",
            Self::Visit => "visit",
            Self::Hall => "hall",
            Self::Debrief => "debrief",
            Self::Projector => "projector",
            Self::Reflection => "reflection",
            Self::Commitments => "commitments",
            Self::WrapUp => "wrap-up",
            Self::Review => "review",
            Self::Export => "export",
            Self::Settings => "settings",
            Self::Practice => "practice",
            Self::Recovery => "recovery",
            Self::Scripting => "scripting",
            Self::Overtime => "overtime",
        }
    }

    /// Gives the file in `ui/`.
    pub fn file(self) -> String {
        match self {
            Self::Home => "index.html".to_owned(),
            other => format!("{}.html", other.name()),
        }
    }

    /// Tells whether the page shows one walk.
    pub const fn of_a_walk(self) -> bool {
        !matches!(
            self,
            Self::Home | Self::Settings | Self::Practice | Self::Recovery | Self::Overtime
        )
    }

    /// Gives the page of a path, as `location.pathname` says it.
    pub fn at(path: &str) -> Option<Self> {
        let file = path.trim_start_matches('/');
        Self::ALL
            .into_iter()
            .find(|page| page.file() == file || (file.is_empty() && *page == Self::Home))
    }
}

/// A theme of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Theme {
    Light,
    Dark,
    Contrast,
    Bright,
}

impl Theme {
    /// Every theme that does not depend on the system.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Bright];

    /// Gives the word that the settings use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Bright => "bright",
        }
    }
}
