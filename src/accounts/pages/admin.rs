//! The administrator's pages on people and the audit trail.
