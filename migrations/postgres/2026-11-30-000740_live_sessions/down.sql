DROP TABLE calendar_feeds;
DROP TABLE session_invitations;
DROP TABLE session_attendances;
DROP TABLE live_sessions;
