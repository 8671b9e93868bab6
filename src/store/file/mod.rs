//! What a database file is and whether to trust it: its tables and seed, the seal on its bytes, the
//! state in which it is found, and the connections that read it.

pub(in crate::store) mod migrations;
pub(in crate::store) mod pool;
pub(in crate::store) mod seal;
pub(in crate::store) mod state;
