//! The tables of the room `learning`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::DbUuid;

    learners (id) {
        id -> DbUuid,
        person_id -> Nullable<DbUuid>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::DbUuid;

    lesson_progress (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        lesson -> Text,
        started_at -> Timestamp,
        completed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::DbUuid;

    attempts (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        question_set -> Text,
        module_version -> Text,
        set_hash -> Text,
        language -> Text,
        answers -> Text,
        score -> Double,
        passed -> Bool,
        answered_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::DbUuid;

    module_completions (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        module_version -> Text,
        completed_at -> Timestamp,
    }
}
