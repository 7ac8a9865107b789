//! The tables of the room `applications`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    calls (id) {
        id -> DbUuid,
        cohort_id -> DbUuid,
        titles -> Text,
        bodies -> Text,
        questions -> Text,
        opens_on -> Date,
        closes_on -> Date,
        review_until -> Nullable<Date>,
        created_by -> Nullable<DbUuid>,
        created_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    call_reviewers (id) {
        id -> DbUuid,
        call_id -> DbUuid,
        person_id -> DbUuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    applications (id) {
        id -> DbUuid,
        call_id -> DbUuid,
        email -> Nullable<Text>,
        name -> Text,
        country -> Nullable<Text>,
        association_id -> Nullable<DbUuid>,
        association_said -> Text,
        section_id -> Nullable<DbUuid>,
        sex -> Text,
        language -> Text,
        answers -> Text,
        source -> Text,
        pending -> Nullable<Text>,
        pending_number -> Integer,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        score_count -> Integer,
        score_sum -> Integer,
        choice -> Nullable<Text>,
        position -> Nullable<Integer>,
        chosen_at -> Nullable<Timestamp>,
        chosen_by -> Nullable<DbUuid>,
        answered_at -> Nullable<Timestamp>,
        erased_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    application_scores (id) {
        id -> DbUuid,
        application_id -> DbUuid,
        person_id -> DbUuid,
        score -> Integer,
        note -> Text,
        scored_at -> Timestamp,
    }
}
