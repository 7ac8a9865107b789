DROP INDEX rate_limits_by_end;
DROP INDEX audit_events_by_kind;
