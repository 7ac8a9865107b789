//! What is kept about a person, over all rooms: given out, let go of, brought to another record. What each room keeps it says
//! itself, in `store/personal.rs`, by [`PersonalData`](crate::platform::personal::PersonalData); all of them stand together in
//! `src/app.rs`.

pub mod actions;
