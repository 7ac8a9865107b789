//! The tables of the room `reminders`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    reminder_items (id) {
        id -> DbUuid,
        key -> Text,
        kind -> Text,
        person_id -> DbUuid,
        subject_id -> DbUuid,
        cohort_id -> Nullable<DbUuid>,
        step -> Integer,
        anchor_on -> Date,
        due_on -> Date,
        state -> Text,
        reason -> Nullable<Text>,
        mail_id -> Nullable<DbUuid>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    reminder_choices (id) {
        id -> DbUuid,
        cohort_id -> DbUuid,
        kind -> Text,
        enabled -> Bool,
        steps -> Nullable<Text>,
        held_out -> Integer,
        changed_by -> Nullable<DbUuid>,
        changed_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    reminder_pauses (id) {
        id -> DbUuid,
        cohort_id -> DbUuid,
        person_id -> Nullable<DbUuid>,
        since -> Timestamp,
        until -> Nullable<Timestamp>,
        paused_by -> Nullable<DbUuid>,
        reason -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    reminder_skips (id) {
        id -> DbUuid,
        key -> Text,
        cohort_id -> DbUuid,
        person_id -> DbUuid,
        kind -> Text,
        due_on -> Date,
        reason -> Text,
        skipped_by -> Nullable<DbUuid>,
        skipped_at -> Timestamp,
    }
}
