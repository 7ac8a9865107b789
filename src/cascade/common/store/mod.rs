//! Filters and orders that lists of the cascade share.

pub mod evidence;
pub mod lists;
pub(in crate::cascade) mod visibility;
