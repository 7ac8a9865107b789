//! The tables of the room `coverage`.

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    delivery_governments (delivery_id, government_id) {
        delivery_id -> DbUuid,
        government_id -> DbUuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    counted_reaches (delivery_id, government_id, module) {
        delivery_id -> DbUuid,
        government_id -> DbUuid,
        module -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::DbUuid;

    reached_governments (government_id, module) {
        government_id -> DbUuid,
        module -> Text,
        deliveries -> BigInt,
    }
}
