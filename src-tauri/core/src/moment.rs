//! Points in time and clock times, as the notebook and the walk file write them.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveTime, SecondsFormat, Timelike, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time in UTC milliseconds; `0` means "not given".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

impl Moment {
    /// Reads RFC 3339, rounding down to milliseconds.
    ///
    /// ```
    /// use walk_core::moment::Moment;
    /// let m = Moment::parse("2026-11-05T09:05:12.345Z").unwrap();
    /// assert_eq!(m.to_string(), "2026-11-05T09:05:12.345Z");
    /// assert!(Moment::parse("yesterday").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let at = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
        // Outside these years RFC 3339 could not write it again.
        (0..=9999)
            .contains(&at.year())
            .then(|| Self(at.timestamp_millis()))
    }

    /// Gives the calendar form; a value outside the calendar becomes the epoch.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }

    /// Counts whole minutes from `earlier` to this moment, never below 0.
    pub fn minutes_since(self, earlier: Moment) -> u32 {
        u32::try_from((self.0 - earlier.0).max(0) / 60_000).unwrap_or(u32::MAX)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("expected a time as in RFC 3339"))
    }
}

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Moment {
    fn column_result(v: ValueRef<'_>) -> FromSqlResult<Self> {
        v.as_i64().map(Self)
    }
}

/// A time on the wall clock, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(u16);

impl ClockTime {
    /// Reads "HH:MM" on the 24-hour clock.
    ///
    /// ```
    /// use walk_core::moment::ClockTime;
    /// let t = ClockTime::parse("09:05").unwrap();
    /// assert_eq!(t.plus(15).to_string(), "09:20");
    /// assert!(ClockTime::parse("25:00").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let time = NaiveTime::parse_from_str(text, "%H:%M").ok()?;
        u16::try_from(time.hour() * 60 + time.minute())
            .ok()
            .map(Self)
    }

    /// Adds minutes, past midnight if need be.
    pub fn plus(self, minutes: u32) -> Self {
        let sum = (u32::from(self.0) + minutes % 1440) % 1440;
        Self(u16::try_from(sum).unwrap_or_default())
    }

    /// Takes minutes away, back past midnight if need be.
    ///
    /// ```
    /// use walk_core::moment::ClockTime;
    /// let t = ClockTime::parse("00:05").unwrap();
    /// assert_eq!(t.minus(10).to_string(), "23:55");
    /// ```
    pub fn minus(self, minutes: u32) -> Self {
        self.plus(1440 - minutes % 1440)
    }
}

impl ClockTime {
    /// Counts the minutes since midnight.
    pub fn minutes(self) -> u32 {
        self.0.into()
    }

    /// Counts the minutes since an earlier time of the same day; 0 if it is not earlier.
    pub fn since(self, earlier: Self) -> u32 {
        u32::from(self.0.saturating_sub(earlier.0))
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("expected a clock time as HH:MM"))
    }
}

impl ToSql for ClockTime {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for ClockTime {
    fn column_result(v: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::parse(v.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}
