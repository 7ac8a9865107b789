use crate::web::{Language, NavLink, Viewer};
use crate::{associations, cascade};

/// Where a viewer can go, in their language.
pub fn navigation(viewer: Option<&Viewer>, language: Language) -> Vec<NavLink> {
    let link = |label, href: &str| NavLink { label, href: href.to_owned(), current: false };
    let mut links = Vec::new();
    if viewer.is_some() {
        links.push(link("shell-home", "/home"));
    }
    links.push(link("shell-modules", &format!("/{language}/modules")));
    if let Some(viewer) = viewer {
        links.push(link("shell-cohorts", "/cohorts"));
        links.push(link("shell-commitments", "/commitments"));
        links.push(link("shell-deliveries", "/deliveries"));
        if associations::policy::can_list(viewer) {
            links.push(link("shell-associations", "/associations"));
        }
        if cascade::policy::can_see_cascade(viewer) {
            links.push(link("shell-cascade", "/cascade"));
        }
        if viewer.is_administrator() {
            links.push(link("shell-admin", "/admin"));
        }
    }
    links
}
