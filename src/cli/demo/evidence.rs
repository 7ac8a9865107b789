//! What shows that trainings of the demonstration were held: a sheet to sign, an agenda, a drawing of the room. They are made here,
//! and show nobody.

use std::fmt::Write;

use chrono::TimeDelta;
use image::{ImageFormat, Rgb, RgbImage};

use super::people::Figure;
use super::story::Story;
use super::trainings::{Deed, Training};
use crate::app::Parts;
use crate::cascade::common::EvidenceKind;
use crate::cascade::evidence::taking_in::keep;
use crate::cascade::evidence::{EvidenceDetails, NewEvidence, actions};
use crate::platform::error::{Error, Result};
use crate::platform::files::check;

/// A file with what it shows.
pub type KeptEvidence = (EvidenceDetails, NewEvidence);

/// Makes the files and keeps them; each training that has one names them.
///
/// # Errors
/// What the store of files says.
pub fn make(parts: &Parts) -> Result<Vec<KeptEvidence>> {
    let lines = |number: i32| format!("{number}.  ______________________________    ____________________");
    let sheet: Vec<String> = ["Attendance".to_owned()].into_iter().chain((1..=24).map(lines)).collect();
    let agenda =
        ["Agenda", "09:00  Welcome", "09:30  Why local action", "11:00  Exercise in groups", "15:30  What next"];
    let agenda: Vec<String> = agenda.iter().map(ToString::to_string).collect();
    let made = [
        (EvidenceKind::AttendanceSheet, "attendance.pdf", pages(&sheet)),
        (EvidenceKind::Agenda, "agenda.pdf", pages(&agenda)),
        (EvidenceKind::Photo, "room.jpg", room()?),
    ];
    let kept = async {
        let mut kept = Vec::new();
        for (kind, name, bytes) in made {
            let refused = |refusal: crate::platform::files::FileRefusal| Error::internal(refusal.word());
            let checked = check(name, bytes, usize::MAX).map_err(refused)?;
            let details = EvidenceDetails { kind, label: String::new(), consent: kind == EvidenceKind::Photo };
            kept.push((details, keep(&parts.files, checked).await?));
        }
        Ok(kept)
    };
    actix_web::rt::System::new().block_on(kept)
}

/// Two of three trainings that were reported have a sheet, some an agenda or a picture besides.
pub fn show(story: &mut Story, training: &Training, trainer: &Figure) {
    let reported = training.deeds(story.today).into_iter().find(|(_, deed)| matches!(deed, Deed::Report));
    let Some((when, _)) = reported.filter(|_| !training.number.is_multiple_of(3)) else { return };
    for (at, (details, file)) in story.evidence.iter().enumerate() {
        if at > 0 && (training.number + at).is_multiple_of(2) {
            continue;
        }
        let (id, details, file, trainer) = (training.id, details.clone(), file.clone(), trainer.clone());
        story.timeline.add(when + TimeDelta::minutes(20), move |tx| {
            let reference = crate::cascade::deliveries::store::deliveries::reference(tx.conn, id)?.unwrap_or_default();
            let own = NewEvidence { id: tx.id(), ..file };
            let actor = trainer.actor(tx.conn)?;
            actions::add_as(tx, actor, id, &reference, &details, &[own])
        });
    }
}

/// A PDF of one page with these lines.
fn pages(lines: &[String]) -> Vec<u8> {
    let mut text = String::from("BT /F1 13 Tf 60 780 Td 26 TL ");
    for line in lines {
        let _ = write!(text, "({line}) Tj T* ");
    }
    text.push_str("ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>\nstream\n{text}\nendstream", text.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    let (mut out, mut places) = (String::from("%PDF-1.4\n"), Vec::new());
    for (number, object) in objects.iter().enumerate() {
        places.push(out.len());
        let _ = write!(out, "{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let begins = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(out, "{place:010} 00000 n ");
    }
    let _ = write!(out, "trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{begins}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

/// A drawing of a room with tables, as JPEG.
fn room() -> Result<Vec<u8>> {
    let drawn = RgbImage::from_fn(960, 640, |x, y| {
        let is_screen = (330..630).contains(&x) && (60..220).contains(&y);
        let is_table = y > 330 && x % 240 > 60 && x % 240 < 200 && y % 130 > 40 && y % 130 < 100;
        Rgb(match (is_screen, is_table, y > 280) {
            (true, ..) => [244, 246, 248],
            (_, true, _) => [150, 108, 74],
            (_, _, true) => [196, 188, 176],
            _ => [86, 122, 132],
        })
    });
    let mut out = std::io::Cursor::new(Vec::new());
    drawn.write_to(&mut out, ImageFormat::Jpeg).map_err(Error::internal)?;
    Ok(out.into_inner())
}
