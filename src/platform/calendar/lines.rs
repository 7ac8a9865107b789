//! Lines of iCalendar: folded, and with their text escaped.

/// How many bytes a line has at most, without its end.
const LONGEST: usize = 75;

/// The lines of a calendar, as they are written.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a line whose value stands for itself.
    pub fn add(&mut self, name: &str, value: &str) {
        let mut room = LONGEST;
        // What would end the line, or is no text, ends it nowhere.
        for sign in name.chars().chain(":".chars()).chain(value.chars().filter(|sign| !sign.is_control())) {
            if sign.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(sign);
            room -= sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line with a text, unless that is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.add(name, &escaped(text));
        }
    }

    /// All of them.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// A text as the value of a line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign => out.push(sign),
        }
    }
    out
}

/// A text as a parameter's value, in quotation marks, which it therefore cannot have.
pub(super) fn quoted(text: &str) -> String {
    let plain: String =
        text.chars().filter(|sign| !sign.is_control()).map(|sign| if sign == '"' { '\'' } else { sign }).collect();
    format!("\"{plain}\"")
}
