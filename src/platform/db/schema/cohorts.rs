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
    }
}
