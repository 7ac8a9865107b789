use crate::cascade;
use crate::people::associations;
use crate::platform::values::Language;
use crate::platform::web::{NavLink, Role, Viewer};

/// Where a viewer can go, in their language. What could only be empty for them is not offered. Three places have a
/// picture: those that a phone keeps in reach.
pub fn navigation(viewer: Option<&Viewer>, language: Language) -> Vec<NavLink> {
    let link = |label, href: &str| NavLink { label, href: href.to_owned(), icon: None, current: false };
    let modules = format!("/{language}/modules");
    let Some(viewer) = viewer else {
        return vec![link("shell-modules", &modules)];
    };
    let mut links = vec![link("shell-home", "/home"), link("shell-modules", &modules)];
    if viewer.takes_part || viewer.coordinates_something() {
        links.push(link("shell-cohorts", "/cohorts"));
    }
    links.push(link("shell-commitments", "/commitments"));
    links.push(link("shell-deliveries", "/deliveries"));
    if associations::policy::can_list(viewer) {
        links.push(link("shell-associations", "/associations"));
    }
    if cascade::impact::policy::can_see_cascade(viewer) {
        links.push(link("shell-cascade", "/cascade"));
    }
    if viewer.is_administrator() {
        links.push(link("shell-admin", "/admin"));
    }
    for (label, icon) in places(viewer) {
        if let Some(link) = links.iter_mut().find(|link| link.label == label) {
            link.icon = Some(icon);
        }
    }
    links
}

/// The three places that somebody needs most, by what they are here for.
fn places(viewer: &Viewer) -> [(&'static str, &'static str); 3] {
    let home = ("shell-home", "home");
    let trainings = ("shell-deliveries", "front_figures");
    if viewer.is_administrator() {
        [home, ("shell-cohorts", "people"), ("shell-admin", "key")]
    } else if viewer.coordinates_something() {
        [home, ("shell-cohorts", "people"), trainings]
    } else if viewer.has(Role::FocalPoint) {
        [home, trainings, ("shell-associations", "house")]
    } else {
        [home, ("shell-modules", "book"), trainings]
    }
}
