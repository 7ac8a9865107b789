use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::requests::RequestRow;
use crate::cascade::common::DeliveryState;
use crate::cascade::common::store::lists::{Key, patterns};
use crate::cascade::common::store::visibility::Condition;
use crate::cascade::requests::policy::{RequestTies, RequestVisibility};
use crate::cascade::requests::rules::{
    CompletedCourse, FindableTrainer, GIVEN_UP, HELD, RequestFacts, RequestNeeds, state_of,
};
use crate::cascade::requests::{RequestState, TrainingRequest, TrainingRequestId};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::associations::{Association, AssociationId, SectionId, store as associations_store};
use crate::platform::db::schema::{
    associations, cohorts, deliveries, training_offers, training_request_modules, training_requests,
};
use crate::platform::db::{AmongMethods, AnyQuery, Conn, count_up_to};
use crate::platform::error::{Error, Result};
use crate::platform::web::{MOST_COUNTED, Turn};
use content::ModuleSlug;

/// What a list of requests is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct RequestFilter {
    /// One state.
    pub state: Option<RequestState>,
    /// One association.
    pub association: Option<AssociationId>,
    /// One module.
    pub module: Option<ModuleSlug>,
    /// Those that could be held on that day or later.
    pub from: Option<NaiveDate>,
    /// Those that could be held on that day or earlier.
    pub until: Option<NaiveDate>,
    /// Words that the place or the association has.
    pub words: Option<String>,
    /// Only those to which nobody offers.
    pub unanswered: bool,
}

/// A request in a list.
#[derive(Clone, Debug)]
pub struct RequestLine {
    /// The request.
    pub request: TrainingRequest,
    /// How far it has come.
    pub state: RequestState,
    /// Who asks.
    pub association: Association,
    /// What people call the training that came of it, and where that stands.
    pub delivery: Option<(String, DeliveryState)>,
}

impl RequestLine {
    /// Where a list goes on after it.
    pub fn key(&self) -> Key {
        Key { rank: 0, by: self.request.terms.wanted_from.to_string(), id: self.request.id.into() }
    }

    /// What is needed.
    pub fn needs(&self) -> RequestNeeds {
        RequestNeeds {
            modules: self.request.terms.modules.clone(),
            language: self.request.terms.language,
            country: self.association.country,
            section: self.association.section_id,
        }
    }
}

type Requests = Condition<training_requests::table>;

/// Those that nothing has closed and whose last day has not passed.
fn open(today: NaiveDate) -> Requests {
    Box::new(
        training_requests::picked_at
            .is_null()
            .and(training_requests::withdrawn_at.is_null())
            .and(training_requests::wanted_until.ge(today)),
    )
}

/// Those that somebody who completed that course could hold; [`reasons`](crate::cascade::requests::rules::reasons) says the same
/// of one.
fn held_from(trainer: &FindableTrainer, course: &CompletedCourse) -> Requests {
    let near = associations::table
        .filter(associations::section_id.among(course.section).or(associations::country.among(trainer.country)))
        .select(associations::id);
    let missing = training_request_modules::table
        .filter(training_request_modules::request_id.eq(training_requests::id))
        .filter(not(training_request_modules::module.among(course.modules.clone())));
    Box::new(
        training_requests::language
            .among(trainer.languages.clone())
            .and(training_requests::association_id.eq_any(near))
            .and(not(exists(missing))),
    )
}

/// The requests within sight.
fn visible(visibility: &RequestVisibility, today: NaiveDate) -> Requests {
    let RequestVisibility::Tied { person, associations: spoken_for, sections, cohorts: ids, trainer } = visibility
    else {
        return Box::new(training_requests::id.eq(training_requests::id));
    };
    let of_cohorts = cohorts::table.filter(cohorts::id.among(ids.clone())).select(cohorts::section_id);
    let coordinated = associations::table
        .filter(
            associations::section_id
                .among(sections.clone())
                .or(associations::section_id.nullable().eq_any(of_cohorts).assume_not_null()),
        )
        .select(associations::id);
    let offered = training_offers::table
        .filter(training_offers::person_id.eq(*person).and(training_offers::withdrawn_at.is_null()))
        .select(training_offers::request_id);
    let mut all: Requests = Box::new(
        training_requests::association_id
            .among(spoken_for.clone())
            .or(training_requests::association_id.eq_any(coordinated))
            .or(training_requests::id.eq_any(offered)),
    );
    for course in trainer.iter().flat_map(|trainer| &trainer.courses) {
        if let Some(trainer) = trainer {
            all = Box::new(all.or(open(today).and(held_from(trainer, course))));
        }
    }
    all
}

/// Those in a state.
fn in_state(state: RequestState, today: NaiveDate) -> Requests {
    let came_of = |states: Vec<DeliveryState>| {
        let those = deliveries::table.filter(deliveries::state.among(states)).select(deliveries::id);
        training_requests::delivery_id.assume_not_null().eq_any(those)
    };
    let over = || HELD.into_iter().chain(GIVEN_UP).collect();
    match state {
        RequestState::Open => open(today),
        RequestState::Picked => Box::new(training_requests::picked_at.is_not_null().and(not(came_of(over())))),
        RequestState::Done => Box::new(training_requests::picked_at.is_not_null().and(came_of(HELD.into()))),
        RequestState::FellThrough => Box::new(training_requests::picked_at.is_not_null().and(came_of(GIVEN_UP.into()))),
        RequestState::Expired => Box::new(
            training_requests::picked_at
                .is_null()
                .and(training_requests::withdrawn_at.is_null())
                .and(training_requests::wanted_until.lt(today)),
        ),
        RequestState::Withdrawn => Box::new(training_requests::withdrawn_at.is_not_null()),
    }
}

/// Those within sight that fit the filter.
fn narrowed(visibility: &RequestVisibility, filter: &RequestFilter, today: NaiveDate) -> Requests {
    let mut all = visible(visibility, today);
    if let Some(state) = filter.state {
        all = Box::new(all.and(in_state(state, today)));
    }
    if let Some(association) = filter.association {
        all = Box::new(all.and(training_requests::association_id.eq(association)));
    }
    if let Some(module) = filter.module.clone() {
        let with = training_request_modules::table
            .filter(training_request_modules::module.eq(module))
            .select(training_request_modules::request_id);
        all = Box::new(all.and(training_requests::id.eq_any(with)));
    }
    if let Some(from) = filter.from {
        all = Box::new(all.and(training_requests::wanted_until.ge(from)));
    }
    if let Some(until) = filter.until {
        all = Box::new(all.and(training_requests::wanted_from.le(until)));
    }
    if filter.unanswered {
        all = Box::new(all.and(training_requests::offers.eq(0)));
    }
    for pattern in patterns(filter.words.as_deref()) {
        let of_associations =
            associations::table.filter(associations::search.like(pattern.clone())).select(associations::id);
        let found =
            training_requests::search.like(pattern).or(training_requests::association_id.eq_any(of_associations));
        all = Box::new(all.and(found));
    }
    all
}

/// Those within sight that fit the filter, to be counted.
pub fn to_count<'a>(visibility: &RequestVisibility, filter: &RequestFilter, today: NaiveDate) -> AnyQuery<'a> {
    let fitting = training_requests::table.filter(narrowed(visibility, filter, today));
    Box::new(fitting.select(training_requests::id).limit(MOST_COUNTED + 1))
}

/// How many requests within sight fit the filter, counted up to [`MOST_COUNTED`]; one more stands for more. `today` decides
/// which have expired.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, visibility: &RequestVisibility, filter: &RequestFilter, today: NaiveDate) -> Result<i64> {
    Ok(count_up_to(vec![to_count(visibility, filter, today)], MOST_COUNTED + 1).get_result(conn)?)
}

/// A page of the requests within sight, those wanted last first. Two queries, however many rows.
///
/// # Errors
/// [`Error::NotFound`] for a key that is none.
pub fn requests(
    conn: &mut Conn,
    visibility: &RequestVisibility,
    filter: &RequestFilter,
    today: NaiveDate,
    turn: &Turn<Key>,
    limit: i64,
) -> Result<Vec<RequestLine>> {
    let mut all = narrowed(visibility, filter, today);
    if let Turn::After(key) | Turn::Before(key) = turn {
        let (day, id) = (key.day()?, TrainingRequestId::from(key.id));
        let same = training_requests::wanted_from.eq(day);
        all = match turn.is_back() {
            false => {
                let beyond = training_requests::wanted_from.lt(day).or(same.and(training_requests::id.lt(id)));
                Box::new(all.and(beyond))
            }
            true => {
                let before = training_requests::wanted_from.gt(day).or(same.and(training_requests::id.gt(id)));
                Box::new(all.and(before))
            }
        };
    }
    let fitting = training_requests::table.filter(all).select(training_requests::id).limit(limit);
    let ids: Vec<TrainingRequestId> = match turn.is_back() {
        false => fitting.order((training_requests::wanted_from.desc(), training_requests::id.desc())).load(conn)?,
        true => fitting.order((training_requests::wanted_from.asc(), training_requests::id.asc())).load(conn)?,
    };
    lines(conn, &ids, today)
}

/// One request as a line of a list.
///
/// # Errors
/// [`Error::NotFound`].
pub fn request(conn: &mut Conn, id: TrainingRequestId, today: NaiveDate) -> Result<RequestLine> {
    lines(conn, &[id], today)?.pop().ok_or(Error::NotFound)
}

/// The requests that were asked from that moment on, that nothing has closed and that are not over on that day.
///
/// # Errors
/// Only what the database says.
pub fn open_since(
    conn: &mut Conn,
    since: crate::platform::clock::Timestamp,
    today: NaiveDate,
) -> Result<Vec<RequestLine>> {
    let ids: Vec<TrainingRequestId> = training_requests::table
        .filter(open(today))
        .filter(training_requests::created_at.ge(since))
        .order(training_requests::id)
        .select(training_requests::id)
        .load(conn)?;
    lines(conn, &ids, today)
}

type Row = (RequestRow, associations_store::AssociationRow, Option<(String, DeliveryState)>, Option<ModuleSlug>);

/// The requests with those ids as lines, in that order.
fn lines(conn: &mut Conn, ids: &[TrainingRequestId], today: NaiveDate) -> Result<Vec<RequestLine>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    // One row for each module of a request.
    let rows: Vec<Row> = training_requests::table
        .inner_join(associations::table.on(associations::id.eq(training_requests::association_id)))
        .left_join(deliveries::table.on(training_requests::delivery_id.eq(deliveries::id.nullable())))
        .left_join(training_request_modules::table.on(training_request_modules::request_id.eq(training_requests::id)))
        .filter(training_requests::id.among(ids))
        .order((training_requests::id, training_request_modules::position.nullable()))
        .select((
            RequestRow::as_select(),
            associations_store::COLUMNS,
            (deliveries::reference, deliveries::state).nullable(),
            training_request_modules::module.nullable(),
        ))
        .load(conn)?;
    let mut lines: HashMap<TrainingRequestId, RequestLine> = HashMap::new();
    for (row, association, delivery, module) in rows {
        let line = lines.entry(row.id).or_insert_with(|| {
            let request = TrainingRequest::from(row);
            let facts = RequestFacts {
                withdrawn: request.withdrawn_at.is_some(),
                picked: request.picked_at.is_some(),
                delivery: delivery.as_ref().map(|(_, state)| *state),
                wanted_until: request.terms.wanted_until,
            };
            RequestLine { state: state_of(facts, today), request, association: association.into(), delivery }
        });
        line.request.terms.modules.extend(module);
    }
    Ok(ids.iter().filter_map(|id| lines.remove(id)).collect())
}

/// To whom a request is tied, seen by somebody who coordinates those cohorts; `offered_by` are those whose offers stand.
///
/// # Errors
/// Only what the database says.
pub fn ties(
    conn: &mut Conn,
    line: &RequestLine,
    visibility: &RequestVisibility,
    offered_by: Vec<PersonId>,
) -> Result<RequestTies> {
    let own: &[CohortId] = match visibility {
        RequestVisibility::Tied { cohorts, .. } => cohorts,
        RequestVisibility::Everything => &[],
    };
    let section: SectionId = line.association.section_id;
    let cohorts = match own.is_empty() {
        true => Vec::new(),
        false => cohorts::table
            .filter(cohorts::id.among(own).and(cohorts::section_id.assume_not_null().eq(section)))
            .select(cohorts::id)
            .load(conn)?,
    };
    let association = line.request.terms.association_id;
    Ok(RequestTies { association, needs: line.needs(), state: line.state, cohorts, offered_by })
}
