//! The tables of the room `associations`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    sections (id) {
        id -> DbUuid,
        slug -> Text,
        names -> Text,
        position -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    associations (id) {
        id -> DbUuid,
        slug -> Text,
        acronym -> Text,
        country -> Text,
        names -> Text,
        search -> Text,
        section_id -> DbUuid,
        created_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    member_governments (id) {
        id -> DbUuid,
        association_id -> DbUuid,
        name -> Text,
        kind -> Text,
    }
}
