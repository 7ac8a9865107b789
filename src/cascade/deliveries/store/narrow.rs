//! Parts of the queries of lists, as macros: what they are put into has no type that a function could name.

/// Narrows a boxed query that has `deliveries` in it.
macro_rules! narrowed {
    ($query:expr, $visibility:expr, $filter:expr) => {{
        let mut query = $query;
        if let Some(association) = $filter.association {
            query = query.filter(deliveries::association_id.eq(association));
        }
        if let Some(area) = &$filter.area {
            use crate::platform::db::AmongMethods as _;
            query = query.filter(deliveries::association_id.among(area.clone()));
        }
        if let Some(cohort) = $filter.cohort {
            query = query.filter(deliveries::cohort_id.assume_not_null().eq(cohort));
            if let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = $visibility {
                // Whose cohort it is would tell who is behind an address.
                let by_address = delivery_trainers::table
                    .filter(delivery_trainers::delivery_id.eq(deliveries::id))
                    .filter(delivery_trainers::role.eq(DeliveryTrainerRole::Lead))
                    .filter(delivery_trainers::named_as.is_not_null());
                let coordinated = deliveries::cohort_id.assume_not_null().eq_any(cohorts_of!(ids, sections));
                query = query.filter(coordinated.or(not(exists(by_address))));
            }
        }
        if let Some(generation) = $filter.generation {
            query = query.filter(deliveries::generation.assume_not_null().eq(generation));
        }
        if $filter.confirmed {
            query = query.filter(
                deliveries::state.eq(DeliveryState::Confirmed).or(deliveries::state.eq(DeliveryState::Accepted)),
            );
        }
        if let Some(module) = $filter.module.clone() {
            let with = delivery_modules::table
                .filter(delivery_modules::delivery_id.eq(deliveries::id))
                .filter(delivery_modules::module.eq(module));
            query = query.filter(exists(with));
        }
        if let Some(person) = $filter.person {
            let with = delivery_trainers::table
                .filter(delivery_trainers::delivery_id.eq(deliveries::id))
                .filter(delivery_trainers::person_id.assume_not_null().eq(person));
            query = query.filter(exists(with));
        }
        if let Some(from) = $filter.from {
            query = query.filter(deliveries::starts_on.ge(from));
        }
        if let Some(until) = $filter.until {
            query = query.filter(deliveries::starts_on.le(until));
        }
        for pattern in patterns($filter.words.as_deref()) {
            let of_associations =
                associations::table.filter(associations::search.like(pattern.clone())).select(associations::id);
            // Whoever has left the cohort is found by what they were called there, as they are shown.
            let counted = diesel::alias!(deliveries as counted);
            let left = (enrolments::state.ne_all([EnrolmentState::Enrolled, EnrolmentState::Completed]))
                .and(enrolments::cohort_id.nullable().eq(counted.field(deliveries::cohort_id)))
                .and(enrolments::person_id.nullable().eq(delivery_trainers::person_id));
            let on_it = counted.on(counted.field(deliveries::id).eq(delivery_trainers::delivery_id));
            let by = delivery_trainers::table
                .inner_join(people::table)
                .inner_join(on_it)
                .left_join(enrolments::table.on(left.clone()))
                .filter(people::name_key.like(pattern.clone()).and(enrolments::id.is_null()))
                .filter(delivery_trainers::named_as.is_null())
                .select(delivery_trainers::delivery_id);
            let by_former = delivery_trainers::table
                .inner_join(on_it)
                .inner_join(enrolments::table.on(left))
                .filter(enrolments::known_key.like(pattern.clone()).and(delivery_trainers::named_as.is_null()))
                .select(delivery_trainers::delivery_id);
            query = query.filter(
                deliveries::search
                    .like(pattern)
                    .or(deliveries::association_id.eq_any(of_associations))
                    .or(deliveries::id.eq_any(by))
                    .or(deliveries::id.eq_any(by_former)),
            );
        }
        query
    }};
}

/// What one person holds of what is within sight and fits: few rows, found by the person.
macro_rules! held_by {
    ($person:expr, $visibility:expr, $filter:expr) => {{
        use crate::platform::db::AmongMethods as _;
        let held = delivery_trainers::table
            .filter(delivery_trainers::person_id.assume_not_null().eq($person))
            .select(delivery_trainers::delivery_id);
        let mut query = deliveries::table.filter(deliveries::id.eq_any(held)).into_boxed::<MultiBackend>();
        if let DeliveryVisibility::Tied { person, .. } = $visibility
            && *person != $person
        {
            let own: Vec<AnyId> = $visibility.audiences().iter().map(|one| AnyId::from(one.id)).collect();
            let seen = delivery_audiences::table
                .filter(delivery_audiences::delivery_id.eq(deliveries::id))
                .filter(delivery_audiences::audience_id.among(own));
            query = query.filter(exists(seen));
        }
        if let Some(state) = $filter.state {
            query = query.filter(deliveries::state.eq(state));
        }
        // Whose it is is said already.
        let others = DeliveryFilter { person: None, ..$filter.clone() };
        narrowed!(query, $visibility, others)
    }};
}

/// From one row on, by day and id; the order is that of the index in one direction or the other.
macro_rules! in_order {
    ($query:expr, $table:ident, $ascending:expr, $from:expr) => {{
        let (mut query, ascending) = ($query, $ascending);
        query = match ascending {
            true => query.order(($table::starts_on.asc(), $table::delivery_id.asc())),
            false => query.order(($table::starts_on.desc(), $table::delivery_id.desc())),
        };
        // The first condition is the range, the second its beginning.
        if let Some((day, id)) = $from {
            let (day, id): (NaiveDate, DeliveryId) = (day, id);
            query = match ascending {
                true => query
                    .filter($table::starts_on.ge(day))
                    .filter($table::starts_on.gt(day).or($table::delivery_id.gt(id))),
                false => query
                    .filter($table::starts_on.le(day))
                    .filter($table::starts_on.lt(day).or($table::delivery_id.lt(id))),
            };
        }
        query
    }};
}

pub(super) use {held_by, in_order, narrowed};
