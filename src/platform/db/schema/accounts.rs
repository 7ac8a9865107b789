//! The tables of the room `accounts`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    people (id) {
        id -> DbUuid,
        email -> Text,
        name -> Text,
        name_key -> Text,
        language -> Text,
        time_zone -> Text,
        country -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        first_signed_in_at -> Nullable<Timestamp>,
        deactivated_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        revision -> Integer,
        takes_part -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    roles (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        role -> Text,
        scope_id -> DbUuid,
        granted_at -> Timestamp,
        granted_by -> Nullable<DbUuid>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    sessions (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        token_hash -> Text,
        device -> Text,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        expires_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        waits_for_code -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    second_factors (person_id) {
        person_id -> DbUuid,
        secret -> Text,
        began_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        last_step -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    recovery_codes (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        code_hash -> Text,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    sign_in_links (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        token_hash -> Text,
        reusable -> Bool,
        created_at -> Timestamp,
        expires_at -> Nullable<Timestamp>,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    api_tokens (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        name -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
        scopes -> Text,
        expires_at -> Timestamp,
        made_by -> Nullable<DbUuid>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    address_changes (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        old_address -> Text,
        new_address -> Text,
        old_token_hash -> Text,
        new_token_hash -> Text,
        old_agreed_at -> Nullable<Timestamp>,
        new_agreed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    audit_events (id) {
        id -> DbUuid,
        at -> Timestamp,
        actor_id -> Nullable<DbUuid>,
        channel -> Text,
        action -> Text,
        subject_kind -> Text,
        subject_id -> Nullable<DbUuid>,
        subject_label -> Text,
        details -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    news (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        mail_id -> DbUuid,
        kind -> Text,
        word -> Text,
        args -> Text,
        path -> Text,
        actor_id -> Nullable<DbUuid>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    news_refusals (id) {
        id -> DbUuid,
        person_id -> DbUuid,
        kind -> Text,
        created_at -> Timestamp,
    }
}
