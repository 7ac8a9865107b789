//! What all pages share: who is looking, forms, rendering, languages, assets, and what a refused request looks like.
//!
//! This room knows a [`Viewer`] but not where it comes from: `accounts` fills it through [`Identify`].

mod assets;
mod compression;
mod context;
mod cookies;
mod error_page;
mod fields;
mod figures;
mod forms;
mod guard;
mod head;
mod helpers;
mod intake;
mod kept;
mod linked;
mod log;
mod metrics;
mod overtaken;
mod paging;
mod partials;
mod peers;
mod problems;
mod qr;
mod render;
mod return_path;
mod secrets;
mod sent;
mod settings;
mod shell;
mod signing;
mod site;
pub mod store;
mod uploads;
mod viewer;
mod weekends;
mod words;

pub use crate::platform::values::PersonId;

pub use assets::{Assets, asset, service_worker};
pub use compression::compress;
pub use context::{Ctx, Notice};
pub use forms::{Choice, Form, FormView};
pub use guard::{Origin, headers, refuse_cross_site};
pub use head::head_as_get;
pub use intake::{Intake, LARGEST_HEADERS, LONGEST_ADDRESS, MOST_QUERY_FIELDS, take_in};
pub use kept::{KeptForm, KeptFormId, is_shown, show_kept_form, translated};
pub use log::log_requests;
pub use metrics::Metrics;
pub use overtaken::CHANGED_MEANWHILE;
pub use paging::{MOST_COUNTED, PageEdges, Pages, Turn, page_of, turn_to};
pub use peers::{Proxies, outermost};
pub use problems::{ProblemDetails, errors_to_pages};
pub use qr::qr_code;
pub use render::{Interface, Paper, Renderer};
pub use return_path::ReturnPath;
pub use secrets::{Secret, Signing};
pub use sent::{DEEPEST, LONGEST_NAME, MOST_FIELDS, SentJson, complain};
pub use settings::WebSettings;
pub use shell::{NavLink, Public};
pub use signing::Signer;
pub use site::{Credential, Identify, Identity, Site, who};
pub use uploads::{LARGEST_UPLOAD, Upload};
pub use viewer::{Channel, Grant, Role, TokenScope, Viewer};
pub use weekends::Weekends;
pub use words::{Words, args};
