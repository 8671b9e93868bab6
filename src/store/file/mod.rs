//! How a database file comes to be, and is trusted: its tables and seed, the making of it beside and renaming over, the seal
//! on its bytes, what it is found to be, and the connections that read it.

pub(in crate::store) mod migrations;
pub(in crate::store) mod pool;
pub(in crate::store) mod rebuild;
pub(in crate::store) mod seal;
pub(in crate::store) mod state;
