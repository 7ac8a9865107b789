//! The tables of the room `mail`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    mails (id) {
        id -> DbUuid,
        key -> Text,
        kind -> Text,
        address -> Text,
        person_id -> Nullable<DbUuid>,
        cohort_id -> Nullable<DbUuid>,
        language -> Text,
        data -> Text,
        message_id -> Nullable<Text>,
        state -> Text,
        tries -> Integer,
        next_try_at -> Timestamp,
        lease_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        fault -> Nullable<Text>,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        expires_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    suppressions (address) {
        address -> Text,
        reason -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    unsubscriptions (person_id) {
        person_id -> DbUuid,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    mail_holds (scope) {
        scope -> Text,
        cause -> Text,
        reason -> Text,
        since -> Timestamp,
        try_at -> Timestamp,
        probes -> Integer,
        lifted_at -> Nullable<Timestamp>,
        reported -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    mail_refusals (id) {
        id -> DbUuid,
        mail_id -> DbUuid,
        address -> Text,
        domain -> Text,
        fault -> Text,
        cause -> Nullable<Text>,
        likeness -> Text,
        apart -> Bool,
        at -> Timestamp,
    }
}
