//! The pages of this room.

pub mod front;
pub mod home;
pub mod programs;
