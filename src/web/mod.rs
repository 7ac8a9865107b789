//! What all pages share: who is looking, forms, rendering, languages, assets, and what a refused request looks like.
//!
//! This room knows a [`Viewer`] but not where it comes from: `accounts` fills it through [`Identify`].

mod assets;
mod compression;
mod context;
mod figures;
mod folding;
mod forms;
mod guard;
mod head;
mod helpers;
mod html;
mod intake;
mod languages;
mod log;
mod metrics;
mod paging;
mod peers;
mod problems;
mod render;
mod sent;
mod settings;
mod shell;
mod signing;
mod site;
mod viewer;
mod weekends;
mod words;

pub use assets::{Assets, asset, content_hash, service_worker};
pub use compression::compress;
pub use context::{Ctx, Notice};
pub use folding::{folded, spelled_out};
pub use forms::{Form, FormView, Pick};
pub use guard::{Origin, headers, refuse_cross_site};
pub use head::head_as_get;
pub use html::Html;
pub use intake::{Intake, LARGEST_HEADERS, LONGEST_ADDRESS, MOST_QUERY_FIELDS, take_in};
pub use languages::Language;
pub use log::log_requests;
pub use metrics::Metrics;
pub use paging::{Around, Pages, Turn, cut, turn_to};
pub use peers::Proxies;
pub use problems::{Problem, errors_to_pages};
pub use render::{Paper, Renderer};
pub use sent::{DEEPEST, LONGEST_NAME, MOST_FIELDS};
pub use settings::Settings;
pub use shell::{NavLink, Public};
pub use signing::Signer;
pub use site::{Credential, Identify, Identity, Site};
pub use viewer::{Channel, Grant, PersonId, Role, TokenScope, Viewer};
pub use weekends::Weekends;
pub use words::{Words, args};
