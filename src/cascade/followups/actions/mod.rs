//! What is done about what became of trainings.

mod acts;
mod answer;
mod intend;
mod open;

pub use acts::{ActPlace, change_act, remove_act, report_act, report_act_by_link};
pub use answer::{LinkAnswer, answer, answer_asked, answer_by_link, question_of_link};
pub use intend::{erase_followed, erase_old, forget, intend, stop_by_link};
pub use open::{open, open_due};
