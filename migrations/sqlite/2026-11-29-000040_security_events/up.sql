-- Security events are listed by themselves, and let go of when they are old.
CREATE INDEX audit_events_by_kind ON audit_events (subject_kind, at);
-- Windows that are over are deleted with each try.
CREATE INDEX rate_limits_by_end ON rate_limits (window_ends_at);
