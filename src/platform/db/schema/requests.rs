//! The tables of the room `requests`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    training_requests (id) {
        id -> DbUuid,
        association_id -> DbUuid,
        asked_by -> Nullable<DbUuid>,
        language -> Text,
        expected_participants -> Integer,
        wanted_from -> Date,
        wanted_until -> Date,
        mode -> Text,
        place -> Text,
        note -> Text,
        search -> Text,
        created_at -> Timestamp,
        offers -> Integer,
        offer_id -> Nullable<DbUuid>,
        picked_at -> Nullable<Timestamp>,
        picked_by -> Nullable<DbUuid>,
        delivery_id -> Nullable<DbUuid>,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<DbUuid>,
        withdraw_reason -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    training_request_modules (id) {
        id -> DbUuid,
        request_id -> DbUuid,
        module -> Text,
        position -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    training_offers (id) {
        id -> DbUuid,
        request_id -> DbUuid,
        person_id -> DbUuid,
        could_from -> Date,
        could_until -> Date,
        note -> Text,
        created_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    findable_trainers (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        language -> Text,
        agreed_at -> Timestamp,
    }
}
