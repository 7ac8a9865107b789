//! Files that wait to be brought in.

use relais::cohorts::applications::import::ApplicationsUpload;
use relais::cohorts::enrolment::import::upload::SheetUpload;
use relais::people::associations::import::read::GovernmentUpload;
use relais::platform::web::{KeptForm, store as kept};

use crate::cascade::world::World;

/// Keeps a file of people for Cora, who coordinates the cohort.
pub async fn people(w: &World) -> String {
    let site = &w.app.parts.site;
    let rows = b"email,name\nana@new.example,Ana\nawa@test.example,Awa\nomar@test.example,Omar\n";
    let sheet = SheetUpload::read(&site.words, "people.csv".into(), rows).unwrap();
    let page = format!("/cohorts/{}/people/import", w.cohort.slug);
    let fields = sheet.fields().unwrap();
    let form = KeptForm { owner: site.who(w.cora.id()), action: page.clone(), page, fields };
    w.app.write(move |tx| kept::keep(tx, &form)).await.to_string()
}

/// Keeps a file of members for Fatou, who speaks for the association.
pub async fn members(w: &World) -> String {
    let site = &w.app.parts.site;
    let rows = b"code,name
SN-1,New
,Shown
";
    let sheet = GovernmentUpload::read(&site.words, "members.csv".into(), rows).unwrap();
    let page = format!("/associations/{}/members/import", w.here.slug);
    let fields = sheet.fields().unwrap();
    let form = KeptForm { owner: site.who(w.fatou.id()), action: page.clone(), page, fields };
    w.app.write(move |tx| kept::keep(tx, &form)).await.to_string()
}

/// Keeps a file of applications for Cora, who coordinates the cohort.
pub async fn applications(w: &World) -> String {
    let site = &w.app.parts.site;
    let sheet = ApplicationsUpload::read(&site.words, "list.csv".into(), b"email,name\nana@new.example,Ana\n").unwrap();
    let page = format!("/cohorts/{}/applications/import", w.cohort.slug);
    let fields = sheet.fields().unwrap();
    let form = KeptForm { owner: site.who(w.cora.id()), action: page.clone(), page, fields };
    w.app.write(move |tx| kept::keep(tx, &form)).await.to_string()
}
