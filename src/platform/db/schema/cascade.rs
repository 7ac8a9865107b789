//! The tables of the room `cascade`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    commitments (id) {
        id -> DbUuid,
        enrolment_id -> DbUuid,
        cohort_id -> DbUuid,
        person_id -> DbUuid,
        association_id -> DbUuid,
        language -> Text,
        due_on -> Date,
        expected_participants -> Integer,
        place -> Text,
        released_at -> Nullable<Timestamp>,
        released_by -> Nullable<DbUuid>,
        release_reason -> Nullable<Text>,
        created_at -> Timestamp,
        revision -> Integer,
        search -> Text,
        state -> Text,
        release_asked_at -> Nullable<Timestamp>,
        release_asked_reason -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    evidence (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        kind -> Text,
        label -> Text,
        file_name -> Text,
        format -> Text,
        size -> Integer,
        hash -> Text,
        preview_hash -> Nullable<Text>,
        consent -> Bool,
        added_by -> Nullable<DbUuid>,
        added_at -> Timestamp,
        erased_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    commitment_modules (id) {
        id -> DbUuid,
        commitment_id -> DbUuid,
        module -> Text,
        position -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    deliveries (id) {
        id -> DbUuid,
        reference -> Text,
        revision -> Integer,
        state -> Text,
        side -> Text,
        cohort_id -> Nullable<DbUuid>,
        enrolment_id -> Nullable<DbUuid>,
        association_id -> DbUuid,
        languages -> Text,
        level -> Text,
        refresher -> Bool,
        adaptation_notes -> Text,
        starts_on -> Date,
        ends_on -> Date,
        time_zone -> Text,
        minutes -> Nullable<Integer>,
        mode -> Text,
        venue -> Text,
        municipality -> Text,
        country -> Text,
        region -> Nullable<Text>,
        co_organisers -> Text,
        funders -> Text,
        basis -> Text,
        invited -> Nullable<Integer>,
        attended -> Nullable<Integer>,
        named -> Nullable<Integer>,
        completed -> Nullable<Integer>,
        with_disability -> Nullable<Integer>,
        governments_represented -> Nullable<Integer>,
        before_n -> Nullable<Integer>,
        before_mean -> Nullable<Double>,
        after_n -> Nullable<Integer>,
        after_mean -> Nullable<Double>,
        satisfaction -> Nullable<Double>,
        late -> Bool,
        confirmed_for -> Nullable<Text>,
        created_by -> Nullable<DbUuid>,
        created_at -> Timestamp,
        reported_at -> Nullable<Timestamp>,
        state_since -> Timestamp,
        search -> Text,
        generation -> Nullable<Integer>,
        founding_cohort_id -> Nullable<DbUuid>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_drafts (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        person_id -> DbUuid,
        fields -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_modules (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        module -> Text,
        position -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_revisions (delivery_id, revision) {
        delivery_id -> DbUuid,
        revision -> Integer,
        report -> Text,
        team -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_trainers (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        person_id -> Nullable<DbUuid>,
        name -> Text,
        role -> Text,
        commitment_id -> Nullable<DbUuid>,
        named_as -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_counts (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        sex -> Text,
        role -> Text,
        people -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_events (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        position -> Integer,
        revision -> Integer,
        kind -> Text,
        actor_id -> Nullable<DbUuid>,
        side -> Text,
        channel -> Text,
        comment -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    plan_invitations (delivery_id, person_id) {
        delivery_id -> DbUuid,
        person_id -> DbUuid,
        sequence -> Integer,
        called_off -> Bool,
        starts_on -> Date,
        ends_on -> Date,
        place -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_authors (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        revision -> Integer,
        person_id -> DbUuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    open_turns (person_id, since, delivery_id) {
        delivery_id -> DbUuid,
        person_id -> DbUuid,
        act -> Text,
        side -> Text,
        since -> Timestamp,
        opens_on -> Nullable<Date>,
        starts_on -> Date,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_audiences (audience_id, kind, starts_on, delivery_id) {
        delivery_id -> DbUuid,
        audience_id -> DbUuid,
        kind -> Text,
        starts_on -> Date,
        ends_on -> Date,
        state -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    counted_deliveries (delivery_id) {
        delivery_id -> DbUuid,
        association_id -> DbUuid,
        cohort_id -> DbUuid,
        linked -> Text,
        state -> Text,
        generation -> Integer,
        attended -> BigInt,
        completed -> BigInt,
        contact_minutes -> BigInt,
        in_place -> BigInt,
        tested -> BigInt,
        before_people -> BigInt,
        before_tenths -> BigInt,
        after_people -> BigInt,
        after_tenths -> BigInt,
        month -> Text,
        modules -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_series (kind, scope_id, facet, value, state) {
        kind -> Text,
        scope_id -> DbUuid,
        facet -> Text,
        value -> Text,
        state -> Text,
        deliveries -> BigInt,
        attended -> BigInt,
        completed -> BigInt,
        contact_minutes -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_totals (association_id, cohort_id, linked, state, generation) {
        association_id -> DbUuid,
        cohort_id -> DbUuid,
        linked -> Text,
        state -> Text,
        generation -> Integer,
        deliveries -> BigInt,
        attended -> BigInt,
        completed -> BigInt,
        contact_minutes -> BigInt,
        in_place -> BigInt,
        tested -> BigInt,
        before_people -> BigInt,
        before_tenths -> BigInt,
        after_people -> BigInt,
        after_tenths -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    active_trainers (enrolment_id) {
        enrolment_id -> DbUuid,
        cohort_id -> DbUuid,
        generation -> Integer,
        days -> Integer,
    }
}
