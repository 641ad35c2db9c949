//! Finding notes: accents and case do not matter, and nothing typed is search syntax.

use walk_core::Noun;
use walk_core::terms::Lane;

use crate::common::{first_visit, fresh, note, plan};

#[test]
fn accents_case_and_beginnings_are_enough() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &walk);
    let first = note(
        &mut f.notebook,
        &visit,
        Lane::Notice,
        "La Caminàta pasó por aquí",
        1.0,
    );
    let second = note(
        &mut f.notebook,
        &visit,
        Lane::Wonder,
        "¿Qué hicieron los niños?",
        2.0,
    );
    let ids = |text: &str| -> Vec<String> {
        f.notebook
            .reader()
            .search(text)
            .unwrap()
            .into_iter()
            .map(|h| h.note)
            .collect()
    };
    assert_eq!(ids("caminata"), [first.as_str()]);
    assert_eq!(ids("CAMINATA paso"), [first.as_str()]);
    assert_eq!(ids("camin"), [first.as_str()]);
    assert_eq!(ids("ninos"), [second.as_str()]);
    assert_eq!(ids("nin\u{303}os"), [second.as_str()]);
    assert_eq!(ids("aqui hicieron"), [""; 0]);
    for odd in [
        "", "   ", "\"", "\"\"", "AND", "text:", "a* OR b", "NEAR(", "^", "…", "(", "'; DROP",
    ] {
        f.notebook.reader().search(odd).unwrap();
    }
    let control = "\u{2} \u{1}\u{1}ñandú\u{2}";
    note(&mut f.notebook, &visit, Lane::Notice, control, 3.0);
    let hit = f.notebook.reader().search("nandu").unwrap().remove(0);
    assert!(hit.excerpt.is_char_boundary(hit.start) && hit.excerpt.is_char_boundary(hit.end));
    let hit = f.notebook.reader().search("caminata").unwrap().remove(0);
    assert_eq!(&hit.excerpt[hit.start..hit.end], "Caminàta");
    assert_eq!((hit.walk, hit.visit, hit.lane), (walk, visit, Lane::Notice));
}

#[test]
fn the_index_follows_edits_removal_and_undo_and_the_newest_come_first() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &walk);
    let old = note(&mut f.notebook, &visit, Lane::Notice, "pairs spoke", 1.0);
    let new = note(&mut f.notebook, &visit, Lane::Notice, "pairs wrote", 2.0);
    let count =
        |f: &crate::common::Fresh, text: &str| f.notebook.reader().search(text).unwrap().len();
    assert_eq!(f.notebook.reader().search("pairs").unwrap()[0].note, new);

    let json = format!(r#"{{"noun":"note","id":"{old}","text":"tables spoke"}}"#);
    f.notebook.edit(crate::common::patch(&json), 3.0).unwrap();
    assert_eq!((count(&f, "pairs"), count(&f, "tables")), (1, 1));
    f.notebook.remove(Noun::Note, &old, None).unwrap();
    assert_eq!(count(&f, "tables"), 0);
    f.notebook.undo().unwrap();
    assert_eq!(count(&f, "tables"), 1);
    f.notebook.remove_walk(&walk).unwrap();
    assert_eq!(count(&f, "pairs"), 0);
    assert_eq!(f.notebook.reader().check().unwrap(), None);
}
