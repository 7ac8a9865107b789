//! The tables of the room `learning`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    learners (id) {
        id -> DbUuid,
        person_id -> Nullable<DbUuid>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

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
    use crate::platform::db::DbUuid;

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
        asked -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    module_completions (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        module_version -> Text,
        completed_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    learner_notes (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        prompt -> Text,
        text -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    attempt_drafts (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        question_set -> Text,
        attempt_id -> DbUuid,
        typed -> Text,
        kept_at -> Timestamp,
        asked -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    essays (id) {
        id -> DbUuid,
        attempt_id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        question_set -> Text,
        question -> Text,
        text -> Text,
        sent_at -> Timestamp,
        score -> Nullable<Double>,
        comment -> Nullable<Text>,
        read_by -> Nullable<DbUuid>,
        read_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    more_tries (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        question_set -> Text,
        allowed_by -> Nullable<DbUuid>,
        allowed_at -> Timestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    module_bookmarks (id) {
        id -> DbUuid,
        learner_id -> DbUuid,
        module -> Text,
        created_at -> Timestamp,
    }
}

diesel::allow_columns_to_appear_in_same_group_by_clause!(learners::person_id, lesson_progress::module);
diesel::allow_columns_to_appear_in_same_group_by_clause!(learners::person_id, attempts::module);
diesel::allow_columns_to_appear_in_same_group_by_clause!(learners::person_id, attempts::question_set);
