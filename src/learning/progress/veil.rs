//! What stands in a form of questions beside them: the id that its answers will have, and values for the partners of a matching.
//! Their places would give the pairs away: authors write each beside its own.

use super::{Answers, AttemptId, Facts};
use crate::people::accounts::PersonId;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Form, Signer};
use content::content_hash;
use content::{ModuleSlug, QuestionId, QuestionSet, SetName, Task};

/// Hides the places of partners from whoever reads a page's source. It hangs on the attempt, whose id stands in the form as well.
#[derive(Clone, Copy)]
pub struct Veil<'a> {
    /// What makes it opaque.
    pub signer: &'a Signer,
    /// The attempt that the form is for.
    pub attempt: AttemptId,
}

impl Veil<'_> {
    /// What stands for a place.
    pub fn over(self, question: &QuestionId, place: usize) -> String {
        let token = self.signer.token("place", &[&self.attempt.to_string(), question.as_str(), &place.to_string()]);
        // A letter first: no place that a program names looks like it.
        format!("p{}", &content_hash(token.as_bytes())[..12])
    }

    /// Puts the places back into a form that was sent. What is not veiled, as from a program, stays.
    pub fn lift(self, form: &mut Form, set: &QuestionSet) {
        for question in &set.items {
            let Task::Matching(pairs) = &question.task else { continue };
            let veiled: Vec<String> = (0..pairs.partners.len()).map(|place| self.over(&question.id, place)).collect();
            for stem in 0..pairs.stems.len() {
                form.replace(&Answers::partner_field(&question.id, stem), |value| {
                    veiled.iter().position(|known| known == value).map(|place| place.to_string())
                });
            }
        }
    }
}

/// What the next answers to a set will be known by. It follows from what was answered before: a form that is open twice
/// counts once, and a page that has not changed stays the same to the byte.
///
/// # Errors
/// [`Error::Internal`] when no id can be made.
pub fn next_attempt(
    signer: &Signer,
    person: Option<PersonId>,
    module: &ModuleSlug,
    set: &SetName,
    facts: &Facts,
) -> Result<AttemptId> {
    let tries = facts.sets.get(set).map_or(0, |fact| fact.tries).to_string();
    let person = person.map(|person| person.to_string()).unwrap_or_default();
    let token = signer.token("attempt", &[&person, module.as_str(), set.as_str(), &tries]);
    content_hash(token.as_bytes())[..32].parse().map_err(Error::internal)
}
