//! The tables of the room `followups`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    follow_ups (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        months -> Integer,
        side -> Text,
        participant_id -> Nullable<DbUuid>,
        opened_on -> Date,
        opened_at -> Timestamp,
        outcome -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    follow_up_answers (id) {
        id -> DbUuid,
        follow_up_id -> DbUuid,
        outcome -> Text,
        reason -> Text,
        person_id -> Nullable<DbUuid>,
        channel -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    intended_actions (participant_id) {
        participant_id -> DbUuid,
        delivery_id -> DbUuid,
        action -> Nullable<Text>,
        due_on -> Date,
        email -> Nullable<Text>,
        language -> Text,
        written_at -> Timestamp,
        erased_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    government_acts (id) {
        id -> DbUuid,
        country -> Text,
        government -> Text,
        folded -> Text,
        kind -> Text,
        acted_on -> Date,
        link -> Text,
        note -> Text,
        revision -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    government_act_reports (id) {
        id -> DbUuid,
        act_id -> DbUuid,
        association_id -> DbUuid,
        delivery_id -> Nullable<DbUuid>,
        person_id -> Nullable<DbUuid>,
        at -> Timestamp,
    }
}
