//! The tables of the room `web`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    kept_forms (id) {
        id -> DbUuid,
        owner -> Text,
        action -> Text,
        page -> Text,
        fields -> Text,
        kept_at -> Timestamp,
        expires_at -> Timestamp,
    }
}
