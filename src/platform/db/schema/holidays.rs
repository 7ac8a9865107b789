//! The tables of the room `holidays`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    public_holidays (id) {
        id -> DbUuid,
        country -> Text,
        day -> Date,
        name -> Text,
    }
}
