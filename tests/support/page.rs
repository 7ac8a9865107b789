use actix_web::body::{BoxBody, to_bytes};
use actix_web::dev::ServiceResponse;

/// What came back.
pub struct Page {
    pub status: u16,
    pub headers: actix_web::http::header::HeaderMap,
    pub body: String,
    /// What is no text, as it came.
    pub bytes: actix_web::web::Bytes,
}

impl Page {
    pub(super) async fn read(response: ServiceResponse<BoxBody>) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let bytes = to_bytes(response.into_body()).await.unwrap();
        Self { status, headers, body: String::from_utf8_lossy(&bytes).into_owned(), bytes }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it sends the browser.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The value of a cookie that it sets.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let all = self.headers.get_all("set-cookie").filter_map(|value| value.to_str().ok());
        all.filter_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('=')?.split(';').next().map(str::to_owned))
            .next()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("not JSON ({error}): {}", self.body))
    }

    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(self.body.contains(words), "“{words}” is missing in:\n{}", self.body);
        self
    }

    #[track_caller]
    // Reads well at the end of a chain.
    #[allow(clippy::wrong_self_convention)]
    pub fn is_silent_on(self, words: &str) -> Self {
        assert!(!self.body.contains(words), "“{words}” must not be in:\n{}", self.body);
        self
    }
}
