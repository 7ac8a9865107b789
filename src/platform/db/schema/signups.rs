//! The tables of the room `signups`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    sign_up_pages (delivery_id) {
        delivery_id -> DbUuid,
        places -> Integer,
        closes_on -> Date,
        about -> Text,
        closed_at -> Nullable<Timestamp>,
        starts_on -> Date,
        ends_on -> Date,
        place -> Text,
        called_off -> Bool,
        sequence -> Integer,
        revision -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    sign_ups (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        state -> Text,
        name -> Nullable<Text>,
        email -> Nullable<Text>,
        government -> Text,
        language -> Text,
        name_key -> Nullable<Text>,
        signed_up_at -> Timestamp,
        mails -> Integer,
        reminded -> Integer,
        participant_id -> Nullable<DbUuid>,
        erased_at -> Nullable<Timestamp>,
    }
}
