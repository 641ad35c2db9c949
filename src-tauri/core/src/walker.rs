//! A walker, the part this walker has in a walk, and what was prepared in private.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::terms::Role;

noun! {
    /// Somebody who walks; never somebody who is visited.
    Walker in Team {
        /// First name or initials, the walker's choice.
        display_name: String,
        /// Grade or subject.
        area: String,
    }
}

noun! {
    /// A walker's part in one walk.
    Part in Team {
        /// The walk.
        walk: String,
        /// The walker.
        walker: String,
        /// Place in the list.
        position: i64,
        /// What this walker does for the team.
        roles: Roles,
        /// What this walker wants to learn.
        learning_goal: String,
    }
}

noun! {
    /// What a walker (its author) noted in private before the walk.
    Preparation in Private {
        /// The walk.
        walk: String,
        /// What I do now.
        my_current_practice: String,
        /// What I expect to see.
        my_prediction: String,
    }
}

/// A walker's roles, kept as one text such as `scribe,timekeeper`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roles(pub Vec<Role>);

impl ToSql for Roles {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let names: Vec<_> = self.0.iter().map(|r| r.as_str()).collect();
        Ok(names.join(",").into())
    }
}

impl FromSql for Roles {
    fn column_result(v: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = v.as_str()?;
        let names = text.split(',').filter(|s| !s.is_empty());
        names
            .map(|s| Role::parse(s).ok_or(FromSqlError::InvalidType))
            .collect::<FromSqlResult<_>>()
            .map(Self)
    }
}
