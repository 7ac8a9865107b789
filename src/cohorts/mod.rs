//! Cohorts: groups of trainers who learn together, with a time, modules and a cascade target.

pub mod common;

pub mod enrolment;

pub mod applications;

pub mod messages;

pub mod sessions;

pub mod results;

pub mod certificates;

pub mod life;
