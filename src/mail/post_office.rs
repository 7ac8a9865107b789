use std::sync::Arc;

use super::Settings;
use crate::error::Result;
use crate::web::Site;

/// Takes mails out of the outbox and sends them.
pub struct PostOffice {
    _site: Arc<Site>,
}

impl PostOffice {
    /// A post office with the configured way out.
    ///
    /// # Errors
    /// [`crate::error::Error::Internal`] when the way out cannot be made.
    pub fn new(_settings: &Settings, site: Arc<Site>) -> Result<Self> {
        Ok(Self { _site: site })
    }
}
