//! Building and trusting a database file: its schema and seed (`migrations`), atomic rebuild by rename (`rebuild`), a
//! checksum over its bytes (`seal`), its state on disk (`state`), and the connection pool (`pool`).

pub(in crate::store) mod migrations;
pub(in crate::store) mod pool;
pub(in crate::store) mod rebuild;
pub(in crate::store) mod seal;
pub(in crate::store) mod state;
