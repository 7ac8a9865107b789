use super::text::{begins_with_format, escape};
use super::{Answer, Body, Format, Item, Question, Text};

/// Writes a file that [`super::parse`] reads back as the same items.
pub fn write<'a>(items: impl IntoIterator<Item = &'a Item>) -> String {
    items.into_iter().map(|item| item_text(item) + "\n\n").collect()
}

fn item_text(item: &Item) -> String {
    match item {
        Item::Comment(comment) => format!("// {comment}"),
        Item::Category(name) => format!("$CATEGORY: {name}"),
        Item::Question(question) => question_text(question),
    }
}

fn question_text(question: &Question) -> String {
    let asked = &question.text;
    let name = question.name.as_deref().map(|name| format!("::{}:: ", escape(name))).unwrap_or_default();
    // Without an id, a text such as “// x” would begin its line and pass for a comment.
    let tagged = name.is_empty() && asked.content.starts_with("//");
    let tag = if tagged { asked.format.tag() } else { "" };
    let text = if tagged { escape(&asked.content) } else { text(asked, Format::Markdown) };
    let mark = |mark: &str, said: &Option<Text>| match said {
        Some(said) => format!("{mark}{}", self::text(said, asked.format)),
        None => String::new(),
    };
    let body = match &question.body {
        Body::Choice(answers) => answers.iter().map(|answer| answer_text(answer, asked.format)).collect(),
        Body::TrueFalse { truth, wrong_feedback, right_feedback } => {
            let truth = if *truth { "TRUE" } else { "FALSE" };
            let right = mark("#", right_feedback);
            // The second place means “right” only where there is a first.
            let wrong =
                if right.is_empty() { mark("#", wrong_feedback) } else { "#".to_owned() + &mark("", wrong_feedback) };
            format!("{truth}{wrong}{right}")
        }
    };
    let general = mark("\n\t####", &question.general_feedback);
    let end = if matches!(question.body, Body::Choice(_)) || !general.is_empty() { "\n" } else { "" };
    format!("{name}{tag}{text} {{{body}{general}{end}}}")
}

fn answer_text(answer: &Answer, format: Format) -> String {
    let sign = if answer.right { '=' } else { '~' };
    let weight = answer.weight.map(|weight| format!("%{weight}%")).unwrap_or_default();
    // A text that begins with a percent sign would pass for a weight.
    let percent = weight.is_empty() && answer.text.content.starts_with('%');
    let tag = if percent { answer.text.format.tag() } else { "" };
    let words = if percent { escape(&answer.text.content) } else { text(&answer.text, format) };
    let feedback = answer.feedback.as_ref().map(|said| format!(" #{}", text(said, format))).unwrap_or_default();
    format!("\n\t{sign}{weight}{tag}{words}{feedback}")
}

fn text(text: &Text, inherited: Format) -> String {
    let tagged = text.format != inherited || begins_with_format(&text.content);
    let tag = if tagged { text.format.tag() } else { "" };
    format!("{tag}{}", escape(&text.content))
}
