-- Those who coordinate a cohort look after what waits in it, however much it has behind it.
CREATE INDEX deliveries_by_cohort_state ON deliveries (cohort_id, state);
