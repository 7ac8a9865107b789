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
        country -> Text,
        code -> Nullable<Text>,
        name -> Text,
        names -> Text,
        name_key -> Text,
        search -> Text,
        kind -> Text,
        population -> Nullable<Integer>,
        latitude -> Nullable<Double>,
        longitude -> Nullable<Double>,
        revision -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    memberships (association_id, government_id) {
        association_id -> DbUuid,
        government_id -> DbUuid,
    }
}
