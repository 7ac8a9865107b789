//! From a message to what it reports.

use std::collections::BTreeSet;

use mail_parser::decoders::html::html_to_text;
use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

use super::{
    MailReport, ReportKind, ReportedAction, ReportedRecipient, UnreadableReport, delivery, notification, prose,
};

/// So many bytes of a message are read. A report stands at its beginning.
pub const MOST_BYTES: usize = 1024 * 1024;
/// So many parts that hold others may be in a message.
const MOST_FRAMES: usize = 40;
/// So many parts are looked at.
const MOST_PARTS: usize = 100;
/// So many addresses and `Message-ID`s are kept.
const MOST_NAMES: usize = 200;

/// The parts of a message, sorted by what they are for.
#[derive(Default)]
struct Sorted {
    /// For people.
    prose: String,
    /// For people who read pages; looked at where there is nothing else.
    page: String,
    /// What became of a mail, for programs.
    status: String,
    /// A complaint, for programs.
    feedback: String,
    /// The header of the mail that it is about.
    original: String,
}

pub(super) fn read(bytes: &[u8]) -> Result<MailReport, UnreadableReport> {
    let bytes = bytes.get(..MOST_BYTES).unwrap_or(bytes);
    let bytes = without_mbox_line(bytes);
    if frames(bytes) > MOST_FRAMES {
        return Err(UnreadableReport::TooDeep);
    }
    let message = MessageParser::default().parse(bytes).ok_or(UnreadableReport::NoMail)?;
    if message.headers().is_empty() {
        return Err(UnreadableReport::NoMail);
    }
    let header = header(&message);
    let mut sorted = sort(&message);
    if sorted.prose.trim().is_empty() {
        sorted.prose = std::mem::take(&mut sorted.page);
    }
    let (said, rest) = prose::split(&sorted.prose);
    let original = format!("{}\n{rest}", sorted.original);
    let notified = notification::read(&sorted.prose);
    let kind = notified.as_ref().map_or_else(|| kind(&message, &header, &sorted, said), |(kind, _)| *kind);
    let recipients = match kind {
        ReportKind::Delivery if notified.as_ref().is_some_and(|(_, recipients)| !recipients.is_empty()) => {
            notified.map(|(_, recipients)| recipients).unwrap_or_default()
        }
        ReportKind::Delivery => recipients(&header, &sorted, said, rest),
        _ => recipient_of(&original).into_iter().map(nothing_said).collect(),
    };
    let whole = [header.as_str(), &sorted.status, &sorted.feedback, said, &original].join("\n");
    let addresses: BTreeSet<String> = prose::addresses(&whole).take(MOST_NAMES * 4).collect();
    Ok(MailReport {
        kind,
        recipients,
        addresses: addresses.into_iter().take(MOST_NAMES).collect(),
        message_ids: message_ids(&header, &original),
    })
}

/// Mailboxes that are one file write a line of their own before each message.
fn without_mbox_line(bytes: &[u8]) -> &[u8] {
    match bytes.strip_prefix(b"From ") {
        Some(rest) => rest.iter().position(|byte| *byte == b'\n').and_then(|end| rest.get(end + 1..)).unwrap_or(b""),
        None => bytes,
    }
}

/// How many parts hold others, at most: each opens a level.
fn frames(bytes: &[u8]) -> usize {
    let opens = |window: &[u8]| window.eq_ignore_ascii_case(b"message/") || window.eq_ignore_ascii_case(b"multipar");
    bytes.windows(8).filter(|window| opens(window)).count()
}

fn header(message: &Message) -> String {
    let fields = message.headers_raw().take(300);
    fields.map(|(name, value)| format!("{name}:{value}\n")).collect::<String>().replace('\r', "")
}

fn sort(message: &Message) -> Sorted {
    let mut sorted = Sorted::default();
    for part in message.parts.iter().take(MOST_PARTS) {
        let kind =
            part.content_type().map(|kind| (kind.ctype().to_lowercase(), kind.subtype().unwrap_or("").to_lowercase()));
        let subtype = kind.as_ref().map_or("", |(_, subtype)| subtype.as_str());
        let text = match &part.body {
            PartType::Text(text) => text.to_string(),
            PartType::Html(page) => {
                sorted.page.push_str(&html_to_text(page));
                continue;
            }
            PartType::Binary(bytes) | PartType::InlineBinary(bytes)
                if kind.as_ref().is_some_and(|(main, _)| main == "message" || main == "text") =>
            {
                String::from_utf8_lossy(bytes).into_owned()
            }
            PartType::Message(original) => {
                sorted.original.push_str(&header(original));
                continue;
            }
            _ => continue,
        };
        let into = match subtype {
            "delivery-status" | "global-delivery-status" => &mut sorted.status,
            "feedback-report" => &mut sorted.feedback,
            "rfc822-headers" | "global-headers" | "rfc822" => &mut sorted.original,
            _ if is_status(&text) && !sorted.prose.is_empty() => &mut sorted.status,
            _ => &mut sorted.prose,
        };
        into.push_str(&text.replace('\r', ""));
        into.push('\n');
    }
    if sorted.status.is_empty() && is_status(&sorted.prose) {
        sorted.status = sorted.prose.clone();
    }
    sorted
}

fn is_status(text: &str) -> bool {
    let begins = |line: &str| line.to_lowercase().starts_with("final-recipient:");
    text.lines().any(begins)
}

fn field<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.lines().find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field.trim().eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

fn kind(message: &Message, header: &str, sorted: &Sorted, said: &str) -> ReportKind {
    let subject = message.subject().unwrap_or_default().to_lowercase();
    let from = field(header, "From").unwrap_or_default().to_lowercase();
    let asks_to_end = subject.trim() == "unsubscribe";
    if !sorted.feedback.is_empty() || subject.trim().starts_with("complaint about message from") || asks_to_end {
        return complaint(&sorted.feedback);
    }
    let whole = message.content_type().map_or("", |kind| kind.subtype().unwrap_or(""));
    let machine =
        ["mailer-daemon", "postmaster", "mail delivery", "mail-daemon", "mailer_daemon", "mdaemon", "maildelivery"]
            .iter()
            .any(|name| from.contains(name));
    let nobody = field(header, "Return-Path").is_some_and(|path| path.starts_with("<>"));
    let small = said.to_lowercase();
    let returned = !sorted.original.is_empty() && RETURNED.iter().any(|words| small.contains(words));
    let told = returned
        || DELIVERY.iter().any(|words| subject.contains(words))
        || field(header, "X-Failed-Recipients").is_some();
    if !sorted.status.is_empty() || whole.eq_ignore_ascii_case("report") && machine {
        return ReportKind::Delivery;
    }
    let automatic = field(header, "Auto-Submitted").is_some_and(|value| !value.eq_ignore_ascii_case("no"))
        || ["X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "X-Autoreply-From"]
            .iter()
            .any(|name| field(header, name).is_some())
        || field(header, "Precedence").is_some_and(|value| value.to_lowercase().contains("auto"));
    match () {
        () if machine || told => ReportKind::Delivery,
        () if automatic || AWAY.iter().any(|words| subject.contains(words)) => ReportKind::Answer,
        () if nobody && (prose::code(said).is_some() || prose::enhanced(said).is_some()) => ReportKind::Delivery,
        () if nobody => ReportKind::Answer,
        () => ReportKind::Other,
    }
}

/// Subjects of reports, in small letters.
const DELIVERY: &[&str] = &[
    "undeliver",
    "failure notice",
    "delivery fail",
    "delivery status",
    "delivery problem",
    "delivery report",
    "delivery notification",
    "delivery error",
    "delivery has failed",
    "mail delivery",
    "message delivery",
    "mail failure",
    "mail failed",
    "mail error",
    "mail system error",
    "returned mail",
    "returning message",
    "returned to sender",
    "could not be delivered",
    "not delivered",
    "unable to deliver",
    "warning: message",
    "bounce",
    "non remis",
    "échec de la remise",
    "no se puede entregar",
    "no entregado",
    "devuelto",
];

/// What is said above a mail that comes back, in small letters.
const RETURNED: &[&str] = &[
    "not be delivered",
    "not delivered",
    "unable to deliver",
    "undeliverable",
    "not been delivered",
    "delivery failed",
];

/// Subjects of answers, in small letters.
const AWAY: &[&str] = &[
    "out of office",
    "out of the office",
    "automatic reply",
    "auto reply",
    "autoreply",
    "auto-reply",
    "auto:",
    "away",
    "vacation",
    "on leave",
    "réponse automatique",
    "absence",
    "absent",
    "respuesta automática",
    "fuera de la oficina",
    "ausencia",
];

/// Whether somebody was bothered: other reports of this form tell of signatures, or that a mail was wanted after all.
fn complaint(feedback: &str) -> ReportKind {
    let of = field(feedback, "Feedback-Type").unwrap_or("abuse").to_lowercase();
    match of.as_str() {
        "not-spam" | "auth-failure" | "dkim" | "virus" => ReportKind::Other,
        _ => ReportKind::Complaint,
    }
}

fn recipients(header: &str, sorted: &Sorted, said: &str, rest: &str) -> Vec<ReportedRecipient> {
    let mut listed = delivery::recipients(&sorted.status);
    if !listed.is_empty() {
        let named: Vec<String> = listed.iter().filter_map(|one| one.address.clone()).collect();
        let told = prose::recipients(said, &named);
        for one in &mut listed {
            let own = told.iter().find(|told| told.address == one.address).or(told.first());
            let around = own.map_or(said, |own| own.around.as_str());
            one.step = prose::step(&format!("{around}\n{}", one.words));
            prose::cut(around).clone_into(&mut one.around);
        }
        return listed;
    }
    let failed = field(header, "X-Failed-Recipients").unwrap_or_default();
    let named: Vec<String> = prose::addresses(failed).collect();
    let mut told = prose::recipients(said, &named);
    if let [one] = told.as_mut_slice()
        && one.address.is_none()
    {
        one.address = recipient_of(rest).or_else(|| recipient_of(&sorted.original));
    }
    told
}

/// Whom a mail was for.
fn recipient_of(header: &str) -> Option<String> {
    field(header, "To").and_then(prose::address)
}

fn nothing_said(address: String) -> ReportedRecipient {
    ReportedRecipient {
        address: Some(address),
        action: ReportedAction::Arrived,
        step: super::SmtpStep::Recipient,
        code: None,
        words: String::new(),
        around: String::new(),
    }
}

/// What stands between `<` and `>` in the fields that name a mail.
fn message_ids(header: &str, original: &str) -> Vec<String> {
    let fields = |text: &str, names: &[&str]| -> Vec<String> {
        let unfolded = text.replace("\n ", " ").replace("\n\t", " ");
        let is_named = |line: &&str| {
            line.split_once(':').is_some_and(|(name, _)| names.iter().any(|one| name.trim().eq_ignore_ascii_case(one)))
        };
        unfolded
            .lines()
            .filter(is_named)
            .flat_map(|line| line.split('<').skip(1))
            .filter_map(|rest| rest.split_once('>').map(|(id, _)| format!("<{}>", id.trim())))
            .take(MOST_NAMES)
            .collect()
    };
    let mut ids = fields(original, &["Message-ID"]);
    ids.extend(fields(header, &["In-Reply-To", "References", "X-Original-Message-ID"]));
    ids.truncate(MOST_NAMES);
    ids
}
