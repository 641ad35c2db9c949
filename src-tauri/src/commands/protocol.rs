//! Commands for protocols: those that come with the program, and the team's own.

use serde::Deserialize;
use walk_core::document::WalkDocument;
use walk_core::protocol::{Protocol, builtins, parse_protocol_file, write_protocol_file};
use walk_core::terms::Language;
use walk_core::{Error, Noun, Reader, limits};
use walk_words::Arg;

use super::device::{ask, ask_where, ask_which, saved_file};
use super::page::Nothing;
use crate::desk::{Desk, Reply};
use crate::startup::walk_language;
use crate::views::{Outcome, ProtocolView, SavedFile, protocol_view};
use crate::write_file::{read_file, write_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForWalk {
    walk: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    walk: String,
    protocol: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneProtocol {
    protocol: String,
    walk: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditProtocol {
    protocol: Protocol,
    place: Option<String>,
    seq: f64,
}

/// The key of a protocol that only the walk carries: another version of it may stand on the shelf.
const CARRIED: &str = "carried";

/// Everything that there is to choose from, for one walk.
struct Shelf {
    walk: Option<WalkDocument>,
    built_in: Vec<Protocol>,
    own: Vec<Protocol>,
}

impl Shelf {
    /// Reads it in the language of the walk, or of the window where there is none.
    fn read(reader: &Reader, walk: Option<&str>, window: Language) -> walk_core::Result<Self> {
        let walk = walk.map(|id| reader.walk(id)).transpose()?;
        let language = walk.as_ref().map_or(window, |w| w.language);
        Ok(Self {
            built_in: builtins(language),
            own: reader.own_protocols()?,
            walk,
        })
    }

    /// The one that the walk uses, where it is no longer or not yet among the others.
    fn carried(&self) -> Option<&Protocol> {
        let used = self.walk.as_ref()?.protocol.as_ref()?;
        let known = self.built_in.iter().chain(&self.own).any(|p| p == used);
        (!known).then_some(used)
    }

    fn find(self, key: &str) -> walk_core::Result<Protocol> {
        let mut shelf = self.built_in.iter().chain(&self.own);
        let found = match key {
            CARRIED => self.carried(),
            id => shelf.find(|p| p.id == id),
        };
        found.cloned().ok_or_else(|| Error::NotFound {
            noun: Noun::OwnProtocol,
            id: key.into(),
        })
    }
}

async fn shelf(desk: &Desk, walk: Option<String>) -> Reply<Shelf> {
    let window = walk_language(desk.lang());
    desk.read(move |reader| Shelf::read(reader, walk.as_deref(), window))
        .await
}

/// Lists the protocols to choose from, with their times where the walk has any.
pub async fn list_protocols(desk: &Desk, args: ForWalk) -> Reply<Vec<ProtocolView>> {
    let shelf = shelf(desk, args.walk).await?;
    let (words, walk) = (desk.words(), shelf.walk.as_ref());
    let carried = shelf.carried().cloned();
    let view = |p: Protocol, key: String, own| protocol_view(p, key, own, walk, words);
    let carried = carried.map(|p| view(p, CARRIED.into(), false));
    let own = shelf
        .own
        .iter()
        .map(|p| view(p.clone(), p.id.clone(), true));
    let built_in = shelf.built_in.iter();
    let built_in = built_in.map(|p| view(p.clone(), p.id.clone(), false));
    Ok(built_in.chain(carried).chain(own).collect())
}

/// Lets a walk use a protocol.
pub async fn choose_protocol(desk: &Desk, args: Choose) -> Reply<Outcome<()>> {
    let protocol = shelf(desk, Some(args.walk.clone()))
        .await?
        .find(&args.protocol)?;
    let outcome = desk
        .write(move |n| n.choose_protocol(&args.walk, protocol))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Makes a protocol of the team's own from another one; gives its id.
pub async fn copy_protocol(desk: &Desk, args: OneProtocol) -> Reply<Outcome<String>> {
    let mut copy = shelf(desk, args.walk).await?.find(&args.protocol)?;
    let name = [("name", Arg::from(copy.name.as_str()))];
    copy.name = desk.words().say_with("views-copy-of", &name);
    let outcome = desk.write(move |n| n.copy_protocol(copy)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Keeps a protocol of the team's own as it stands; it may be unfinished.
pub async fn edit_protocol(desk: &Desk, args: EditProtocol) -> Reply<Outcome<()>> {
    let id = args.protocol.id.clone();
    let outcome = desk
        .write(move |n| n.edit_protocol(&id, args.protocol, args.place.as_deref(), args.seq))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Asks for a protocol file and takes it in as one of the team's own; gives its id.
pub async fn open_protocol(desk: &Desk, _: Nothing) -> Reply<Option<Outcome<String>>> {
    let ask = ask(desk, "protocol", String::new(), "json");
    let Some(path) = ask_which(desk, ask).await?.into_iter().next() else {
        return Ok(None);
    };
    let protocol = parse_protocol_file(&read_file(&path, limits::WALK_FILE)?)?;
    let outcome = desk.write(move |n| n.import_protocol(protocol)).await?;
    Ok(Some(Outcome::told(outcome, desk.words())))
}

/// Asks where to, then writes a protocol as a file.
pub async fn save_protocol(desk: &Desk, args: OneProtocol) -> Reply<Option<SavedFile>> {
    let protocol = shelf(desk, args.walk).await?.find(&args.protocol)?;
    let name = "learning-walk-protocol.json".to_owned();
    let Some(path) = ask_where(desk, ask(desk, "protocol-file", name, "json")).await? else {
        return Ok(None);
    };
    write_file(desk.files(), &path, &write_protocol_file(&protocol))?;
    Ok(Some(saved_file(&path)))
}
