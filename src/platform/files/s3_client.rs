//! How a bucket is asked: over the TLS that mail uses too, and with the certificates that this machine trusts.

use std::error::Error as _;
use std::time::Duration;

use async_trait::async_trait;
use http_body_util::BodyExt;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse, HttpResponseBody,
    HttpService,
};
use rustls::crypto::ring::default_provider;

use crate::platform::error::{Error, Result};

/// How long a server may take to be reached.
const REACHING: Duration = Duration::from_secs(5);
/// How long a server may take until it begins to answer.
const ANSWERING: Duration = Duration::from_secs(30);
/// How long a connection is kept for the next file.
const IDLE: Duration = Duration::from_secs(30);

/// A client for buckets.
#[derive(Clone, Debug)]
pub(super) struct S3Client(Client<HttpsConnector<Tcp>, HttpRequestBody>);

impl S3Client {
    /// A client that trusts what this machine trusts.
    ///
    /// # Errors
    /// [`Error::Internal`] where no certificates can be read.
    pub(super) fn new() -> Result<Self> {
        let mut tcp = Tcp::new();
        tcp.set_connect_timeout(Some(REACHING));
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        let trusting = HttpsConnectorBuilder::new().with_provider_and_native_roots(default_provider());
        let https = trusting.map_err(Error::internal)?.https_or_http().enable_http1().wrap_connector(tcp);
        let client =
            Client::builder(TokioExecutor::new()).pool_idle_timeout(IDLE).pool_timer(TokioTimer::new()).build(https);
        Ok(Self(client))
    }
}

impl HttpConnector for S3Client {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

#[async_trait]
impl HttpService for S3Client {
    async fn call(&self, request: HttpRequest) -> std::result::Result<HttpResponse, HttpError> {
        let answer = tokio::time::timeout(ANSWERING, self.0.request(request)).await;
        let answer = answer.map_err(|late| HttpError::new(HttpErrorKind::Timeout, late))?;
        let answer = answer.map_err(|error| {
            let kind = if error.is_connect() { HttpErrorKind::Connect } else { HttpErrorKind::Request };
            HttpError::new(kind, error)
        })?;
        let (head, body) = answer.into_parts();
        let body = body.map_err(|error| {
            let kind = if error.source().is_some() { HttpErrorKind::Interrupted } else { HttpErrorKind::Decode };
            HttpError::new(kind, error)
        });
        Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body)))
    }
}
