//! The tables that belong to the installation as a whole.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    settings (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    leases (name) {
        name -> Text,
        holder -> DbUuid,
        held_until -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    counters (name) {
        name -> Text,
        value -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    rate_limits (key) {
        key -> Text,
        window_ends_at -> Timestamp,
        hits -> Integer,
    }
}
