//! The tables of the room `certificates`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    certification_rules (cohort_id) {
        cohort_id -> DbUuid,
        teach_back -> Bool,
        years -> Nullable<Integer>,
        bodies -> Text,
        revision -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    teach_backs (id) {
        id -> DbUuid,
        enrolment_id -> DbUuid,
        observer_id -> DbUuid,
        held_on -> Date,
        outcome -> Text,
        prepares -> Integer,
        explains -> Integer,
        practises -> Integer,
        responds -> Integer,
        comment -> Text,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    certificates (id) {
        id -> DbUuid,
        code -> Text,
        enrolment_id -> DbUuid,
        number -> Integer,
        name -> Text,
        cohort -> Text,
        language -> Text,
        modules -> Text,
        bodies -> Text,
        issued_on -> Date,
        valid_until -> Nullable<Date>,
        issued_by -> Nullable<DbUuid>,
        issued_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
        revoked_by -> Nullable<DbUuid>,
        revocation_reason -> Nullable<Text>,
    }
}
