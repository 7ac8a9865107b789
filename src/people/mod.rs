//! Who is who: people with their accounts, and the associations they speak for.

pub mod accounts;

pub mod associations;

pub mod holidays;

pub mod privacy;
