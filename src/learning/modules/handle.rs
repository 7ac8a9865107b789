//! Where the catalogue stands that is served now, so that it can be exchanged while it is being read.

use std::future::{Ready, ready};
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use arc_swap::ArcSwap;

use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use content::{Catalogue, ContentLoader, Wording};

/// Holds the catalogue that is served. Share it in a [`Data`]; handlers take [`Current`].
#[derive(Debug)]
pub struct CatalogueHandle {
    current: ArcSwap<Catalogue>,
    loader: Mutex<ContentLoader>,
}

impl CatalogueHandle {
    /// With a catalogue, and the loader it came from.
    pub fn new(loader: ContentLoader, catalogue: Catalogue) -> Self {
        Self { current: ArcSwap::from_pointee(catalogue), loader: Mutex::new(loader) }
    }

    /// The catalogue of this moment. Whoever holds it keeps reading it, whatever comes after.
    pub fn current(&self) -> Current {
        Current(self.current.load_full())
    }

    /// Looks whether modules have changed, and exchanges the catalogue if so; see [`ContentLoader::look`]. Tells whether it did.
    /// Reads files: not for threads that answer requests.
    pub fn look(&self, words: &Wording<'_>, now: Timestamp) -> bool {
        let newer = self.loader.lock().unwrap_or_else(PoisonError::into_inner).look(words, now.into());
        let changed = newer.is_some();
        if let Some(newer) = newer {
            self.current.store(Arc::new(newer));
        }
        changed
    }
}

/// The catalogue as it is when a request comes in: one and the same until the answer is written. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Current(Arc<Catalogue>);

impl Deref for Current {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.0
    }
}

impl FromRequest for Current {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let handle = request.app_data::<Data<CatalogueHandle>>().ok_or_else(|| Error::internal("no modules"));
        ready(handle.map(|handle| handle.current()))
    }
}
