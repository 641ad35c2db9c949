//! Protocols of the team's own.

use crate::json::Json;
use crate::protocol::Protocol;

noun! {
    /// A protocol that the team made from another one.
    OwnProtocol in Team {
        /// The protocol; it may be unfinished, and is checked when a walk takes it.
        body: Json<Protocol>,
    }
}
