//! The pages of this room.

pub mod device;
pub mod front;
pub mod home;
pub mod programs;
