//! The service's contract, tested through the router or the built program. In reading order.

#![expect(unreachable_pub, reason = "helpers are public only among the tests")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod app;
mod corpus;
mod credits;
mod oracle;
mod small_world;

mod across;
mod addresses;
mod filter;
mod frozen;
mod grammar;
mod history;
mod lead_on;
mod links;
mod order;
mod page;
mod parts;
mod problem;
mod rate_limit;
mod release;
mod scripts;
mod searching;

mod caveat;
mod cite;
mod coding;
mod contract;
mod contract_answers;
mod dates;
mod docs;
mod dyad_years;
mod export;
mod format;
mod html;
mod http;
mod quote;
mod record;
mod report;
mod share;
mod skeleton;
mod table;
mod text;
mod timeline;

mod command;
mod files;
mod verify;
mod wire;

mod bundle;
mod mapped;
mod mistakes;
mod refused;
mod sheets;

mod constraint;
mod faulty_codings;
mod faulty_rows;
mod seed;
