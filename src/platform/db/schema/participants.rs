//! The tables of the room `participants`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    check_ins (delivery_id) {
        delivery_id -> DbUuid,
        code -> Text,
        asks_names -> Bool,
        open_until -> Nullable<Timestamp>,
        closed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    participants (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        basis -> Text,
        name -> Nullable<Text>,
        email -> Nullable<Text>,
        language -> Text,
        sex -> Text,
        role -> Text,
        disability -> Bool,
        government -> Text,
        name_key -> Nullable<Text>,
        person_key -> Nullable<Text>,
        device_hash -> Nullable<Text>,
        secret -> Nullable<Text>,
        checked_in_at -> Timestamp,
        mailed_at -> Nullable<Timestamp>,
        erased_at -> Nullable<Timestamp>,
        before_score -> Nullable<Double>,
        after_score -> Nullable<Double>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_feedback (id) {
        id -> DbUuid,
        delivery_id -> DbUuid,
        useful -> Integer,
        clear -> Integer,
        lively -> Integer,
        fitting -> Integer,
        overall -> Integer,
        remark -> Text,
    }
}
