use super::text::{begins_with_format, escape};
use super::{Body, GiftAccepted, GiftAnswer, GiftEntry, GiftQuestion, Number, Pair, Text, TextFormat};

/// Writes a file that [`super::parse`] reads back as the same items.
pub fn write<'a>(items: impl IntoIterator<Item = &'a GiftEntry>) -> String {
    items.into_iter().map(|item| item_text(item) + "\n\n").collect()
}

fn item_text(item: &GiftEntry) -> String {
    match item {
        GiftEntry::Comment(comment) => format!("// {comment}"),
        GiftEntry::Category(name) => format!("$CATEGORY: {name}"),
        GiftEntry::Question(question) => question_text(question),
    }
}

fn question_text(question: &GiftQuestion) -> String {
    let asked = &question.text;
    let name = question.name.as_deref().map(|name| format!("::{}:: ", escape(name))).unwrap_or_default();
    // Without an id, a text such as “// x” would begin its line and pass for a comment.
    let mistaken = asked.content.starts_with("//") || asked.content.starts_with("$CATEGORY");
    let text = text_unless(name.is_empty() && mistaken, asked, TextFormat::Markdown);
    if question.body == Body::Description {
        return format!("{name}{text}");
    }
    let mark = |mark: &str, said: &Option<Text>| feedback(mark, said, asked.format);
    let body = match &question.body {
        Body::Choice(answers) => answers.iter().map(|answer| choice(answer, asked.format)).collect(),
        Body::TrueFalse { truth, wrong_feedback, right_feedback } => {
            let truth = if *truth { "TRUE" } else { "FALSE" };
            let right = mark("#", right_feedback);
            // The second place means “right” only where there is a first.
            let wrong =
                if right.is_empty() { mark("#", wrong_feedback) } else { "#".to_owned() + &mark("", wrong_feedback) };
            format!("{truth}{wrong}{right}")
        }
        Body::ShortAnswer(answers) => answers.iter().map(|answer| short_answer(answer, asked.format)).collect(),
        Body::Numerical(answers) => {
            let answers = answers.iter().map(|answer| numerical(answer, asked.format));
            std::iter::once("#".to_owned()).chain(answers).collect()
        }
        Body::Matching(pairs) => pairs.iter().map(|one| pair(one, asked.format)).collect(),
        Body::Essay | Body::Description => String::new(),
    };
    let general = mark("\n\t####", &question.general_feedback);
    let lines = body.contains('\n') || !general.is_empty();
    let end = if lines { "\n" } else { "" };
    let tail = question.tail.as_ref().map(|tail| format!(" {}", self::text(tail, asked.format))).unwrap_or_default();
    format!("{name}{text} {{{body}{general}{end}}}{tail}")
}

fn choice(answer: &GiftAnswer, format: TextFormat) -> String {
    let sign = if answer.right { '=' } else { '~' };
    // A text that begins with a percent sign would pass for a weight.
    let percent = answer.weight.is_none() && answer.text.content.starts_with('%');
    let words = text_unless(percent, &answer.text, format);
    format!("\n\t{sign}{}{words}{}", weight(answer.weight), feedback(" #", &answer.feedback, format))
}

fn short_answer(accepted: &GiftAccepted<String>, format: TextFormat) -> String {
    let mistaken =
        begins_with_format(&accepted.answer) || (accepted.weight.is_none() && accepted.answer.starts_with('%'));
    let tag = if mistaken { TextFormat::Plain.tag() } else { "" };
    let said = feedback(" #", &accepted.feedback, format);
    format!("\n\t={}{tag}{}{said}", weight(accepted.weight), escape(&accepted.answer))
}

fn numerical(accepted: &GiftAccepted<Option<Number>>, format: TextFormat) -> String {
    let number = match accepted.answer {
        None => String::new(),
        Some(Number::Near { value, tolerance }) => format!("{value}:{tolerance}"),
        Some(Number::Within { low, high }) => format!("{low}..{high}"),
    };
    format!("\n\t={}{number}{}", weight(accepted.weight), feedback(" #", &accepted.feedback, format))
}

fn pair(pair: &Pair, format: TextFormat) -> String {
    let left = pair.left.as_ref().map(|left| text(left, format)).unwrap_or_default();
    format!("\n\t={left} -> {}", escape(&pair.right))
}

fn weight(weight: Option<f64>) -> String {
    weight.map(|weight| format!("%{weight}%")).unwrap_or_default()
}

fn feedback(mark: &str, said: &Option<Text>, format: TextFormat) -> String {
    said.as_ref().map(|said| format!("{mark}{}", text(said, format))).unwrap_or_default()
}

fn text(text: &Text, inherited: TextFormat) -> String {
    text_unless(false, text, inherited)
}

/// A text with its format where it differs, or where the words would be taken for something else.
fn text_unless(mistaken: bool, text: &Text, inherited: TextFormat) -> String {
    let tagged = mistaken || text.format != inherited || begins_with_format(&text.content);
    let tag = if tagged { text.format.tag() } else { "" };
    format!("{tag}{}", escape(&text.content))
}
