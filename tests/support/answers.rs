//! Answers to questions, right and wrong.

use content::gift::Number;
use content::{Question, Task};
use relais::learning::progress::Answers;

/// The fields that answer a question.
pub fn fields(question: &Question, right: bool) -> Vec<(String, String)> {
    let field = Answers::field(&question.id);
    let places = |most: usize| {
        let choices = question.task.choices().iter().enumerate();
        choices.filter(move |(_, answer)| answer.is_right() == right).take(most).map(|(place, _)| place.to_string())
    };
    let one = |value: String| vec![(field.clone(), value)];
    match &question.task {
        Task::MultipleChoice(_) => places(9).map(|place| (field.clone(), place)).collect(),
        Task::SingleChoice(_) | Task::TrueFalse(_) => places(1).map(|place| (field.clone(), place)).collect(),
        Task::ShortAnswer(accepted) => one(match right {
            true => accepted.iter().find(|one| one.weight >= 1.0).unwrap().answer.words().replace('*', "x"),
            false => "something else altogether".to_owned(),
        }),
        Task::Numerical(accepted) => {
            let number = accepted.iter().find(|one| one.weight >= 1.0).unwrap().answer.unwrap();
            let number = match number {
                Number::Near { value, .. } => value,
                Number::Within { low, .. } => low,
            };
            one(if right { number } else { number * 3.0 + 77_777.0 }.to_string())
        }
        Task::Matching(pairs) => {
            let partner = |key: usize| if right { key } else { (key + 1) % pairs.partners.len() };
            pairs
                .key
                .iter()
                .enumerate()
                .map(|(stem, key)| (format!("{field}.{stem}"), partner(*key).to_string()))
                .collect()
        }
        Task::Essay => one("In my words.".to_owned()),
        Task::Description => Vec::new(),
    }
}
