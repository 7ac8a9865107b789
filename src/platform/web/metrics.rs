use actix_web::http::Method;
use prometheus::{Encoder, HistogramOpts, HistogramVec, IntCounterVec, IntGauge, Opts, Registry, TextEncoder};

use crate::platform::error::{Error, Result};

/// What this process counts, for Prometheus. Nothing in it names anybody.
pub struct Metrics {
    registry: Registry,
    requests: HistogramVec,
    mails: IntCounterVec,
}

impl Metrics {
    /// Empty figures.
    ///
    /// # Errors
    /// [`Error::Internal`] when a figure is defined wrongly.
    pub fn new() -> Result<Self> {
        let buckets = vec![0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];
        let options = HistogramOpts::new("relais_request_seconds", "How long requests took.").buckets(buckets);
        let requests = HistogramVec::new(options, &["route", "method", "status"]).map_err(Error::internal)?;
        let options = Opts::new("relais_mails_total", "What became of mails that this process had in hand.");
        let mails = IntCounterVec::new(options, &["fate"]).map_err(Error::internal)?;
        let registry = Registry::new();
        registry.register(Box::new(requests.clone())).map_err(Error::internal)?;
        registry.register(Box::new(mails.clone())).map_err(Error::internal)?;
        Ok(Self { registry, requests, mails })
    }

    /// Counts mails that came to that fate, a word of ours.
    pub fn count_mails(&self, fate: &'static str, mails: usize) {
        self.mails.with_label_values(&[fate]).inc_by(mails as u64);
    }

    /// Counts a request. Labels live for ever, so only words of ours become one: a route as it stands in the table, a
    /// method that is used there, a status.
    pub fn observe(&self, route: Option<&str>, method: &Method, status: u16, seconds: f64) {
        let known =
            [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS];
        let method = if known.contains(method) { method.as_str() } else { "other" };
        let route = route.unwrap_or("none");
        self.requests.with_label_values(&[route, method, &status.to_string()]).observe(seconds);
    }

    /// Sets a figure that is read off when it is asked for.
    ///
    /// # Errors
    /// [`Error::Internal`] for a name that Prometheus does not allow.
    pub fn set(&self, name: &str, help: &str, value: i64) -> Result<()> {
        let gauge = IntGauge::new(name, help).map_err(Error::internal)?;
        gauge.set(value);
        // The figure of the last time goes first.
        let _ = self.registry.unregister(Box::new(gauge.clone()));
        self.registry.register(Box::new(gauge)).map_err(Error::internal)
    }

    /// All figures, in Prometheus' text format.
    ///
    /// # Errors
    /// [`Error::Internal`] when they cannot be written.
    pub fn text(&self) -> Result<String> {
        let mut text = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut text).map_err(Error::internal)?;
        String::from_utf8(text).map_err(Error::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_counted_and_replaced() {
        let metrics = Metrics::new().unwrap();
        metrics.observe(Some("/home"), &Method::GET, 200, 0.002);
        metrics.set("relais_mails_queued", "Mails that wait.", 3).unwrap();
        metrics.set("relais_mails_queued", "Mails that wait.", 5).unwrap();
        let text = metrics.text().unwrap();
        assert!(text.contains(r#"relais_request_seconds_count{method="GET",route="/home",status="200"} 1"#), "{text}");
        assert!(text.contains("relais_mails_queued 5"), "{text}");
    }

    #[test]
    fn nobody_invents_labels() {
        let metrics = Metrics::new().unwrap();
        let lines = || metrics.text().unwrap().lines().count();
        metrics.observe(None, &Method::from_bytes(b"M0").unwrap(), 404, 0.001);
        let before = lines();
        for number in 1..1_000 {
            metrics.observe(None, &Method::from_bytes(format!("M{number}").as_bytes()).unwrap(), 404, 0.001);
        }
        assert_eq!(lines(), before);
    }
}
