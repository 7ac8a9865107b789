//! The pages of this room.

pub mod calendar;
pub mod crawlers;
pub mod device;
pub mod front;
pub mod home;
pub mod programs;
