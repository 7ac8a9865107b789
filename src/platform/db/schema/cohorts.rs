//! The tables of the room `cohorts`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    cohorts (id) {
        id -> DbUuid,
        slug -> Text,
        name -> Text,
        state -> Text,
        section_id -> Nullable<DbUuid>,
        languages -> Text,
        time_zone -> Text,
        starts_on -> Date,
        ends_on -> Date,
        capacity -> Nullable<Integer>,
        cascade_target -> Integer,
        cascade_deadline -> Date,
        opened_at -> Nullable<Timestamp>,
        created_by -> Nullable<DbUuid>,
        created_at -> Timestamp,
        revision -> Integer,
        needs_evidence -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    cohort_modules (id) {
        id -> DbUuid,
        cohort_id -> DbUuid,
        module -> Text,
        position -> Integer,
        required -> Bool,
        opens_on -> Nullable<Date>,
        due_on -> Nullable<Date>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    enrolments (id) {
        id -> DbUuid,
        cohort_id -> DbUuid,
        person_id -> DbUuid,
        role -> Text,
        state -> Text,
        invitation -> Integer,
        invited_by -> Nullable<DbUuid>,
        invited_at -> Nullable<Timestamp>,
        enrolled_at -> Nullable<Timestamp>,
        completed_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        extended_until -> Nullable<Date>,
        extension_reason -> Nullable<Text>,
        created_at -> Timestamp,
        known_name -> Text,
        known_email -> Text,
        known_key -> Text,
        founding_delivery_id -> Nullable<DbUuid>,
        generation -> Integer,
        waiting_since -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    live_sessions (id) {
        id -> DbUuid,
        cohort_id -> DbUuid,
        title -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        time_zone -> Text,
        place -> Text,
        link -> Text,
        language -> Text,
        required -> Bool,
        code -> Text,
        sequence -> Integer,
        cancelled_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    session_attendances (session_id, enrolment_id) {
        session_id -> DbUuid,
        enrolment_id -> DbUuid,
        way -> Text,
        noted_by -> Nullable<DbUuid>,
        noted_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    session_invitations (session_id, enrolment_id) {
        session_id -> DbUuid,
        enrolment_id -> DbUuid,
        sequence -> Integer,
        called_off -> Bool,
        mails -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    calendar_feeds (id) {
        id -> DbUuid,
        person_id -> Nullable<DbUuid>,
        cohort_id -> Nullable<DbUuid>,
        created_at -> Timestamp,
    }
}
