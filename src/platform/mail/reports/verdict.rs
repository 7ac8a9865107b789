use super::super::refusals::{self, RefusalFault, RefusalMeaning, is_passing};
use super::{JudgedRecipient, MailReport, ReportKind, ReportVerdict, ReportedAction, ReportedRecipient};

/// So much of what a report says is shown and kept, in characters.
const MOST_WORDS: usize = 300;

pub(super) fn judge(report: &MailReport) -> Vec<JudgedRecipient> {
    let address = report.recipients.first().and_then(|one| one.address.clone());
    let of_all = |verdict, why: &str| vec![JudgedRecipient { address, verdict, meaning: None, why: why.to_owned() }];
    match report.kind {
        ReportKind::Delivery => report.recipients.iter().map(judge_one).collect(),
        ReportKind::Complaint => of_all(ReportVerdict::Unsubscribe, "a reader complained of this mail"),
        ReportKind::Answer => of_all(ReportVerdict::Ignore, "a mailbox answers by itself; the mail arrived"),
        ReportKind::Other => of_all(ReportVerdict::Ignore, "this tells of no mail that did not arrive"),
    }
}

pub(super) fn judge_for(report: &MailReport, address: &str) -> JudgedRecipient {
    let mut judged = judge(report);
    let named =
        judged.iter().position(|one| one.address.as_deref().is_some_and(|one| one.eq_ignore_ascii_case(address)));
    // Forwarded mail is reported for an address that we do not know: of several, the mildest.
    let mildest = || (0..judged.len()).max_by_key(|at| judged.get(*at).map_or(0, |one| mildness(one.verdict)));
    match named.or_else(mildest) {
        Some(at) => judged.swap_remove(at),
        None => JudgedRecipient { address: None, verdict: ReportVerdict::Ignore, meaning: None, why: String::new() },
    }
}

fn mildness(verdict: ReportVerdict) -> u8 {
    match verdict {
        ReportVerdict::Suppress => 0,
        ReportVerdict::Unsubscribe => 1,
        ReportVerdict::Hold => 2,
        ReportVerdict::Retry => 3,
        ReportVerdict::Ignore => 4,
    }
}

fn judge_one(one: &ReportedRecipient) -> JudgedRecipient {
    let why = one_line(if one.words.trim().is_empty() { &one.around } else { &one.words });
    let judged = |verdict, meaning, why| JudgedRecipient { address: one.address.clone(), verdict, meaning, why };
    match one.action {
        ReportedAction::Arrived => judged(ReportVerdict::Ignore, None, why),
        // What is still tried is nobody's fault yet; another report will say how it ended.
        ReportedAction::Delayed => judged(ReportVerdict::Retry, None, why),
        ReportedAction::Failed => {
            let meaning = meaning(one);
            let verdict = match meaning.fault {
                RefusalFault::Recipient => ReportVerdict::Suppress,
                RefusalFault::Ours => ReportVerdict::Hold,
                RefusalFault::Mailbox | RefusalFault::Passing | RefusalFault::Unclear | RefusalFault::Letter => {
                    ReportVerdict::Retry
                }
            };
            judged(verdict, Some(meaning), why)
        }
    }
}

/// Whose fault it is: by the words about the recipient, and where they say nothing, by those around them.
fn meaning(one: &ReportedRecipient) -> RefusalMeaning {
    let said = of_words(one, &one.words);
    let around = of_words(one, &one.around);
    match said.fault {
        // A mailbox that is full has an owner, wherever that is said.
        RefusalFault::Recipient if around.fault == RefusalFault::Mailbox && refusals::is_full(&one.around) => around,
        RefusalFault::Unclear => around,
        RefusalFault::Passing if one.code.is_none() && around.fault != RefusalFault::Unclear => around,
        _ => said,
    }
}

/// A report comes when nothing more is tried: without a code, its words are those of a refusal, unless they tell of the way.
fn of_words(one: &ReportedRecipient, words: &str) -> RefusalMeaning {
    const REFUSED: u16 = 550;
    let meaning = refusals::verdict(one.step, Some(one.code.unwrap_or(REFUSED)), words);
    let is_of_way = one.code.is_none() && is_passing(words);
    match meaning.fault {
        RefusalFault::Mailbox => meaning,
        _ if is_of_way => RefusalMeaning::PASSING,
        _ => meaning,
    }
}

/// Words as one line, cut where they are long.
fn one_line(words: &str) -> String {
    let mut line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(MOST_WORDS) {
        line.truncate(end);
        line.push('…');
    }
    line
}
