//! What the notebook has no place for, and what every row that may travel carries.

use rusqlite::Connection;

use crate::common::fresh;

/// Words that would name a person who is visited, a student, a room or a rating.
const FORBIDDEN: &[&str] = &[
    "teacher", "student", "pupil", "host", "observed", "room", "score", "rating", "rubric",
    "grade", "stars", "rank", "level", "strength", "improve", "photo", "audio", "video",
];

/// Names that hold such a word and are kept all the same: a choice, a number of days, a yes or no.
/// None of them can hold a text about somebody but `host_focus`, the question a host asks for, and
/// `coverage` of a walker's own class; none is about one person.
const ALLOWED: &[&str] = &[
    "talk_to_students",
    "ask_students",
    "students_told",
    "host_told",
    "host_status",
    "host_focus",
    "host_view_days",
];

fn columns(db: &Connection) -> Vec<(String, String)> {
    let sql = "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c \
               WHERE m.type = 'table' AND m.name NOT LIKE 'note_search%' ORDER BY 1, 2";
    let mut query = db.prepare(sql).unwrap();
    let rows = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

fn has_forbidden_word(name: &str) -> bool {
    !ALLOWED.contains(&name)
        && name.split('_').any(|word| {
            FORBIDDEN.contains(&word.trim_end_matches('s')) || FORBIDDEN.contains(&word)
        })
}

#[test]
fn no_column_and_no_field_of_the_file_is_for_what_is_never_stored() {
    let f = fresh();
    let db = Connection::open(f.notebook.files().notebook()).unwrap();
    for (table, column) in columns(&db) {
        assert!(
            !has_forbidden_word(&column) && !has_forbidden_word(&table),
            "{table}.{column}"
        );
    }
    let sample = serde_json::to_value(crate::common::sample("en")).unwrap();
    let mut fields = Vec::new();
    names(&sample, &mut fields);
    assert!(fields.len() > 50);
    for field in fields {
        assert!(!has_forbidden_word(&field), "{field}");
    }
    assert!(
        has_forbidden_word("teacher_name") && has_forbidden_word("room_code"),
        "the net holds"
    );
}

fn names(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (name, value) in map {
                into.push(name.clone());
                names(value, into);
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|v| names(v, into)),
        _ => {}
    }
}

#[test]
fn every_table_is_strict_and_says_who_when_and_for_whom() {
    let f = fresh();
    let db = Connection::open(f.notebook.files().notebook()).unwrap();
    let mut query = db
        .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap();
    let tables: Vec<(String, bool)> = query
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(tables.len() >= 16);
    let columns = columns(&db);
    for (table, strict) in tables {
        assert!(strict, "{table} is not STRICT");
        if table == "device" {
            continue;
        }
        for needed in [
            "id",
            "author",
            "created_at",
            "changed_at",
            "removed_at",
            "ring",
        ] {
            assert!(
                columns.contains(&(table.clone(), needed.into())),
                "{table} lacks {needed}"
            );
        }
    }
}

#[test]
fn what_is_private_cannot_be_marked_otherwise() {
    let mut f = fresh();
    let walk = crate::common::plan(&mut f.notebook);
    let visit = crate::common::first_visit(&f.notebook, &walk);
    crate::common::note(
        &mut f.notebook,
        &visit,
        walk_core::terms::Lane::Notice,
        "mine",
        1.0,
    );
    let db = Connection::open(f.notebook.files().notebook()).unwrap();
    assert!(db.execute("UPDATE note SET ring = 'team'", []).is_err());
    let rings: Vec<(String, String)> = [
        "note",
        "stay",
        "preparation",
        "reflection",
        "card",
        "pattern",
    ]
    .iter()
    .filter_map(|t| {
        let sql = format!("SELECT ring FROM {t} LIMIT 1");
        db.query_row(&sql, [], |r| r.get(0))
            .ok()
            .map(|ring| ((*t).to_owned(), ring))
    })
    .collect();
    assert_eq!(rings, [("note".to_owned(), "private".to_owned())]);
}
