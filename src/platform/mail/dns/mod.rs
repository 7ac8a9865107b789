//! What DNS says about the domain that mail comes from: whether others can tell our mail from that of somebody who uses our name
//! (SPF, RFC 7208; DKIM, RFC 6376; DMARC, RFC 7489), and which line is missing.

mod resolver;

use super::{DkimSigner, MailSettings};

pub use resolver::SystemDns;

/// So many names above a domain are asked for its policy.
const MOST_PARENTS: usize = 5;

/// Something that can be asked for the texts (TXT) of a name.
pub trait TxtRecords {
    /// The texts of a name, each in one piece; none where there is no such name.
    ///
    /// # Errors
    /// Why there is no answer.
    fn texts(&self, name: &str) -> Result<Vec<String>, String>;
}

/// How a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordState {
    /// As it should be.
    Right,
    /// Mail goes without it, and is taken for unwanted more often.
    Missing,
    /// Mail is refused for it.
    Wrong,
    /// Nobody could say.
    Unknown,
}

/// What was found of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFinding {
    /// `SPF`, `DKIM` or `DMARC`.
    pub what: &'static str,
    /// How it is.
    pub state: RecordState,
    /// What was found, or what to do.
    pub says: String,
    /// The line for DNS, where one is missing or wrong.
    pub line: Option<String>,
}

impl RecordFinding {
    fn new(what: &'static str, state: RecordState, says: String) -> Self {
        Self { what, state, says, line: None }
    }

    fn with(self, name: &str, text: &str) -> Self {
        Self { line: Some(line(name, text)), ..self }
    }
}

/// Looks at the records of the domain that mail comes from. `signer` is what signs mail, where it is signed here.
pub fn look(dns: &impl TxtRecords, settings: &MailSettings, signer: Option<&DkimSigner>) -> Vec<RecordFinding> {
    vec![spf(dns, settings), dkim(dns, settings, signer), dmarc(dns, settings)]
}

/// A line of a zone. A text is cut into pieces of 255 letters, as DNS has it.
fn line(name: &str, text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let pieces: Vec<String> =
        letters.chunks(255).map(|piece| format!("\"{}\"", piece.iter().collect::<String>())).collect();
    format!("{name}. IN TXT {}", pieces.join(" "))
}

/// Which machines may send for the domain of the return path: that is whom servers ask.
fn spf(dns: &impl TxtRecords, settings: &MailSettings) -> RecordFinding {
    const WHAT: &str = "SPF";
    let domain = match settings.return_address() {
        Ok(Some(address)) => address.as_str().rsplit_once('@').map_or(String::new(), |(_, domain)| domain.to_owned()),
        _ => settings.domain().to_owned(),
    };
    let texts = match dns.texts(&domain) {
        Ok(texts) => texts,
        Err(why) => {
            return RecordFinding::new(WHAT, RecordState::Unknown, format!("{domain} could not be asked: {why}"));
        }
    };
    let is_spf = |text: &&String| {
        let begin = text.split_whitespace().next().unwrap_or_default();
        begin.eq_ignore_ascii_case("v=spf1")
    };
    let found: Vec<&String> = texts.iter().filter(is_spf).collect();
    match found.as_slice() {
        [] => {
            let says = format!(
                "{domain} does not say which machines may send its mail; add this line, or the one that your mail provider names"
            );
            let server = settings.smtp.host.as_str();
            let may = if server.contains('.') { format!("a:{server} ") } else { "a ".into() };
            RecordFinding::new(WHAT, RecordState::Missing, says).with(&domain, &format!("v=spf1 mx {may}~all"))
        }
        [one] if one.to_lowercase().split_whitespace().any(|term| term == "+all" || term == "all") => {
            let says = format!("{domain} lets every machine send its mail ({one}); end it with ~all");
            RecordFinding::new(WHAT, RecordState::Wrong, says)
        }
        [one] => RecordFinding::new(WHAT, RecordState::Right, format!("{domain}: {one}")),
        several => {
            let says =
                format!("{domain} has {} records for SPF, and so none that counts; make one of them", several.len());
            RecordFinding::new(WHAT, RecordState::Wrong, says)
        }
    }
}

/// Whether what mail is signed with is what DNS says.
fn dkim(dns: &impl TxtRecords, settings: &MailSettings, signer: Option<&DkimSigner>) -> RecordFinding {
    const WHAT: &str = "DKIM";
    let Some(signer) = signer else {
        let says = format!(
            "mail is not signed here; if your mail server does not sign mail of {} either, set mail.dkim",
            settings.domain()
        );
        return RecordFinding::new(WHAT, RecordState::Missing, says);
    };
    let name = signer.record_name();
    let texts = match dns.texts(&name) {
        Ok(texts) => texts,
        Err(why) => return RecordFinding::new(WHAT, RecordState::Unknown, format!("{name} could not be asked: {why}")),
    };
    let key = |text: &String| {
        let fields = text.split(';').filter_map(|field| field.split_once('='));
        let key = fields.filter(|(name, _)| name.trim() == "p").map(|(_, key)| key).next();
        key.map(|key| key.split_whitespace().collect::<String>())
    };
    let keys: Vec<String> = texts.iter().filter_map(key).collect();
    match keys.iter().any(|key| *key == signer.public_key()) {
        true => RecordFinding::new(WHAT, RecordState::Right, format!("{name} has the key that mail is signed with")),
        false if keys.is_empty() => {
            let says = format!("mail is signed, and {name} has no key to check that with; add this line");
            RecordFinding::new(WHAT, RecordState::Wrong, says).with(&name, &signer.record())
        }
        false => {
            let says = format!("{name} has another key than mail is signed with; put this line in its place");
            RecordFinding::new(WHAT, RecordState::Wrong, says).with(&name, &signer.record())
        }
    }
}

/// What is to become of mail in our name that is not ours: said by the domain, or by one above it.
fn dmarc(dns: &impl TxtRecords, settings: &MailSettings) -> RecordFinding {
    const WHAT: &str = "DMARC";
    let domain = settings.domain();
    let mut above = Some(domain);
    for _ in 0..MOST_PARENTS {
        let Some(asked) = above.filter(|name| name.contains('.')) else { break };
        let name = format!("_dmarc.{asked}");
        match dns.texts(&name) {
            Ok(texts) => {
                let is_dmarc = |text: &&String| text.to_lowercase().replace(' ', "").starts_with("v=dmarc1;");
                if let Some(found) = texts.iter().find(is_dmarc) {
                    return RecordFinding::new(WHAT, RecordState::Right, format!("{name}: {found}"));
                }
            }
            Err(why) => {
                return RecordFinding::new(WHAT, RecordState::Unknown, format!("{name} could not be asked: {why}"));
            }
        }
        above = asked.split_once('.').map(|(_, above)| above);
    }
    let says = format!("{domain} does not say what becomes of mail that only pretends to be its own; add this line");
    let text = format!("v=DMARC1; p=none; rua=mailto:{}", settings.from_address);
    RecordFinding::new(WHAT, RecordState::Missing, says).with(&format!("_dmarc.{domain}"), &text)
}
