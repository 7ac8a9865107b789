//! What every room stands on: errors, the database, time, values, the web and mail. Nothing here knows what Relais is for.

pub mod error;

pub mod db;

pub mod clock;

pub mod values;

pub mod personal;

pub mod web;

pub mod sheets;

pub mod calendar;

pub mod files;

pub mod mail;
