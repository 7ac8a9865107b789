//! No page reads a whole table that grows with the network: what the engines say they would do for every query that the pages
//! ask, on both.

use std::collections::{BTreeMap, BTreeSet};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use relais::platform::db::Engine;

use crate::cascade::histories::histories;
use crate::cascade::world::{MODULE, World};
use crate::support::{Actor, TestApp, on_both_engines, routes};

/// Tables that hold something of every training, promise, lesson, mail or act.
const LARGE: [&str; 33] = [
    "attempts",
    "audit_events",
    "check_ins",
    "commitment_modules",
    "commitments",
    "counted_deliveries",
    "counted_reaches",
    "deliveries",
    "delivery_audiences",
    "delivery_authors",
    "delivery_counts",
    "delivery_drafts",
    "delivery_events",
    "delivery_feedback",
    "delivery_governments",
    "delivery_modules",
    "delivery_revisions",
    "delivery_trainers",
    "essays",
    "kept_forms",
    "learner_notes",
    "lesson_progress",
    "mails",
    "member_governments",
    "memberships",
    "module_bookmarks",
    "module_completions",
    "more_tries",
    "news",
    "open_turns",
    "participants",
    "reached_governments",
    "reminder_items",
];

/// What is known to read more, by a part of its text without quotes, and why it may.
const KNOWN: [(&str, &str); 1] =
    [("GROUP BY commitments.cohort_id", "figures of promises grow with the trainers, not with the trainings")];

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    line: String,
}

/// Which large tables an engine would read as a whole for a query. One that has an index in the order that is asked for, and
/// is asked for some rows alone, is not.
fn read_as_a_whole(plan: &[String], text: &str) -> Vec<String> {
    let sorts = plan.iter().any(|step| step.contains("TEMP B-TREE FOR ORDER BY") || step.contains("Sort Key"));
    let counts_all = text.contains("COUNT(*)") && !text.contains("FROM (SELECT");
    let stops = text.contains("LIMIT") && !sorts && !counts_all;
    let is_large = |name: &str| LARGE.contains(&name.trim_matches('"'));
    let reads = |(at, step): (usize, &String)| {
        let words: Vec<&str> = step.split_whitespace().collect();
        let table = words.iter().position(|word| *word == "SCAN" || *word == "on").and_then(|at| words.get(at + 1))?;
        if !is_large(table) {
            return None;
        }
        let by_index = step.contains("USING") && step.contains("INDEX") || step.contains("Index");
        let whole = match step.contains("SCAN") {
            true => !(by_index && stops),
            // An empty table is read without looking for an index.
            false if step.contains("(cost=0.00..0.00 ") => false,
            false if step.contains("Seq Scan") => !at.checked_sub(1).is_some_and(|at| plan[at].contains("Limit")),
            // The condition, if there is one, is the next line but those about the rows.
            false if by_index => {
                let has_range = plan.get(at + 1).is_some_and(|next| next.contains("Index Cond"));
                !(has_range || stops)
            }
            false => false,
        };
        whole.then(|| step.trim().to_owned())
    };
    plan.iter().enumerate().filter_map(reads).collect()
}

fn is_known(text: &str) -> bool {
    let plain = text.replace(['"', '`'], "");
    KNOWN.iter().any(|(part, _)| plain.contains(part))
}

/// A connection that explains, to a database that believes to be large.
enum Explainer {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Explainer {
    fn new(app: &TestApp) -> Self {
        match app.db().engine() {
            Engine::Sqlite => Self::Sqlite(SqliteConnection::establish(app.database_url()).unwrap()),
            Engine::Postgres => {
                let mut conn = PgConnection::establish(app.database_url()).unwrap();
                // As many people as there are in a large network; what a small one shows of that is little.
                for (table, column) in [
                    ("delivery_audiences", "audience_id"),
                    ("open_turns", "person_id"),
                    ("delivery_trainers", "person_id"),
                ] {
                    let distinct = format!("ALTER TABLE {table} ALTER {column} SET (n_distinct = 20000)");
                    conn.batch_execute(&distinct).unwrap();
                }
                conn.batch_execute("SET plan_cache_mode = force_generic_plan; SET jit = off; ANALYZE").unwrap();
                // The planner takes the size of a table from its pages and the rows that a page has.
                let large = LARGE.map(|table| format!("'{table}'")).join(", ");
                conn.batch_execute(&format!(
                    "UPDATE pg_class SET reltuples = 1000000, relpages = 1 WHERE relname IN ({large})"
                ))
                .unwrap();
                Self::Postgres(conn)
            }
        }
    }

    fn plan(&mut self, text: &str) -> Vec<String> {
        match self {
            Self::Sqlite(conn) => {
                let steps: Vec<Step> = diesel::sql_query(format!("EXPLAIN QUERY PLAN {text}")).load(conn).unwrap();
                steps.into_iter().map(|step| step.detail).collect()
            }
            Self::Postgres(conn) => {
                conn.batch_execute(&format!("PREPARE asked AS {text}"))
                    .unwrap_or_else(|error| panic!("{error}: {text}"));
                let parameters = (1..).take_while(|number| text.contains(&format!("${number}"))).count();
                let nothing = vec!["NULL"; parameters].join(", ");
                let of = if parameters == 0 { String::new() } else { format!("({nothing})") };
                let lines = diesel::sql_query(format!("EXPLAIN EXECUTE asked{of}")).load::<Line>(conn);
                conn.batch_execute("DEALLOCATE asked").unwrap();
                lines.unwrap_or_else(|error| panic!("{error}: {text}")).into_iter().map(|line| line.line).collect()
            }
        }
    }
}

/// Every address that can be asked for, with things that there are in place of its variable parts.
fn addresses(w: &World, delivery: &str, commitment: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for route in routes::all().into_iter().filter(|route| route.methods.contains(&"get")) {
        let plain = route.pattern.replace("/api/v1", "");
        let is_of = |what: &str| plain.starts_with(what);
        let mut path = route.pattern.clone();
        let slug = if is_of("/cohorts") { &w.cohort.slug } else { &w.here.slug };
        let slug = if is_of("/sections") { "africa" } else { slug.as_str() };
        let person = w.awa.id().to_string();
        let id = if is_of("/commitments") { commitment } else { person.as_str() };
        let id = if is_of("/deliveries") { delivery } else { id };
        let values = [
            ("{slug}", slug),
            ("{reference}", delivery),
            ("{id}", id),
            ("{module}", MODULE),
            ("{language}", "en"),
            ("{lesson}", "1"),
            ("{format}", "csv"),
        ];
        for (name, value) in values {
            path = path.replace(name, value);
        }
        if !path.contains('{') {
            all.insert(path);
        }
    }
    // Lists, narrowed and sorted in every way; words are looked for in all that one sees.
    let (association, cohort) = (&w.here.slug, &w.cohort.slug);
    for list in ["/deliveries", "/commitments", "/api/v1/deliveries", "/api/v1/commitments"] {
        let states: &[&str] = match list.ends_with("deliveries") {
            true => &["planned", "reported", "confirmed", "accepted", "returned", "cancelled", "withdrawn"],
            false => &["overdue", "open", "reported", "fulfilled", "released"],
        };
        let mut filters: Vec<String> = states.iter().map(|state| format!("state={state}")).collect();
        filters.extend([
            String::new(),
            format!("association={association}"),
            format!("cohort={cohort}"),
            format!("module={MODULE}"),
            "from=2027-01-01&until=2027-03-01".to_owned(),
            format!("state={}&association={association}&module={MODULE}", states[0]),
        ]);
        for filter in filters {
            for sort in ["work", "newest", "oldest", "place", "people"] {
                all.insert(format!("{list}?{filter}&sort={sort}"));
            }
        }
    }
    all
}

/// The addresses of the pages after a page, as far as it names some.
fn further(body: &str) -> Vec<String> {
    let links = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let links = links.filter(|link| link.contains("after=") || link.contains("before="));
    links.map(|link| link.replace("&amp;", "&")).filter(|link| link.starts_with('/')).collect()
}

/// What every page asks, with a page that asks it.
async fn asked(w: &World) -> BTreeMap<String, String> {
    let delivery = w.reported(&w.awa, &[]).await;
    let delivery = delivery.trim_start_matches("/deliveries/");
    let commitment = w.app.read(|conn| {
        use relais::platform::db::schema::commitments;
        Ok(commitments::table.select(commitments::id).first::<relais::cascade::common::CommitmentId>(conn)?.to_string())
    });
    let addresses = addresses(w, delivery, &commitment.await);
    assert!(addresses.len() > 150, "{}", addresses.len());
    let mut texts = BTreeMap::new();
    let (mut opened, mut turned) = (BTreeSet::new(), 0);
    w.app.query_texts();
    for (role, who) in [
        ("Ada", Some(&w.ada)),
        ("Cora", Some(&w.cora)),
        ("Seku", Some(&w.seku)),
        ("Fatou", Some(&w.fatou)),
        ("Awa", Some(&w.awa)),
        ("anybody", None),
    ] {
        let token = match who {
            Some(who) => w.app.own_token(who.id()).await,
            None => Actor::Anonymous,
        };
        let mut left: Vec<String> = addresses.iter().cloned().collect();
        let mut seen: BTreeSet<String> = addresses.clone();
        while let Some(path) = left.pop() {
            let actor = if path.starts_with("/api/") { &token } else { who.unwrap_or(&Actor::Anonymous) };
            let page = w.app.get(actor, &path).await;
            assert!(page.status < 500, "{role}: {path}: {}", page.status);
            if page.status == 200 {
                opened.insert(path.clone());
            }
            if path.starts_with("/deliveries") || path.starts_with("/commitments") || path.starts_with("/admin") {
                let more: Vec<String> =
                    further(&page.body).into_iter().filter(|one| seen.insert(one.clone())).collect();
                turned += more.len();
                left.extend(more);
            }
            for text in w.app.query_texts() {
                texts.entry(text).or_insert_with(|| format!("{path} for {role}"));
            }
        }
    }
    assert!(opened.len() > 200 && turned > 5, "{} pages, {turned} turned", opened.len());
    texts
}

async fn no_page_reads_a_whole_table_that_grows(app: TestApp) {
    let w = World::new(app).await;
    histories(&w).await;
    let asked = asked(&w).await;
    assert!(asked.len() > 100, "only {} queries were asked", asked.len());
    let mut explainer = Explainer::new(&w.app);
    // A query that does is found.
    let planted = "SELECT COUNT(*) FROM deliveries WHERE municipality = 'Thiès'";
    assert_eq!(read_as_a_whole(&explainer.plan(planted), planted).len(), 1);
    let mut found = Vec::new();
    for (text, page) in &asked {
        // What is looked for in an empty list is not looked for.
        let is_nothing = text.contains("1=0");
        if !text.starts_with("SELECT") && !text.starts_with("WITH") || is_nothing || is_known(text) {
            continue;
        }
        let plan = explainer.plan(text);
        let steps = read_as_a_whole(&plan, text);
        if !steps.is_empty() {
            found.push(format!("{page}\n  {}\n  {text}\n    {}", steps.join("\n  "), plan.join("\n    ")));
        }
    }
    assert!(found.is_empty(), "{} of {} queries:\n{}", found.len(), asked.len(), found.join("\n\n"));
}

on_both_engines!(no_page_reads_a_whole_table_that_grows,);
