use std::fmt;

use serde::{Serialize, Serializer};
use url::Url;

use super::{Ctx, Origin};

/// The longest address that is gone back to, in bytes: what a header and a mail carry without trouble.
const LONGEST: usize = 2000;

/// An address of this installation that somebody may be sent back to: a path, with its query and fragment.
///
/// It comes out of a parser that reads as browsers do (WHATWG URL), so that what was compared is what is followed. It
/// begins with one slash, holds only visible ASCII signs, and thus fits into a header and a mail as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnPath(String);

impl ReturnPath {
    /// Reads a path, or a whole address of this installation; `None` for whatever leads elsewhere or nowhere.
    pub fn parse(text: &str, origin: &Origin) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let base = Url::parse(origin.as_str()).ok()?;
        let url = base.join(text).ok().filter(|url| url.origin() == base.origin())?;
        if !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let path = &url[url::Position::BeforePath..];
        // `/.//elsewhere` is a path here, and would be a host as soon as it stands alone.
        let alone =
            path.starts_with('/') && !path.starts_with("//") && path.bytes().all(|byte| byte.is_ascii_graphic());
        (alone && path.len() <= LONGEST).then(|| Self(path.to_owned()))
    }

    /// The front page.
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    /// The address, without scheme and host.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Only the path, without query and fragment.
    pub fn path(&self) -> &str {
        self.0.split(['?', '#']).next().unwrap_or(&self.0)
    }

    /// The address of a page that is on the way there.
    pub fn behind(&self, page: &str) -> String {
        let back = url::form_urlencoded::byte_serialize(self.as_str().as_bytes());
        format!("{page}?back={}", back.collect::<String>())
    }

    /// The same page with a field of the query set, or taken out where there is no value.
    #[must_use]
    pub fn with(&self, name: &str, value: Option<&str>) -> Self {
        let (rest, fragment) =
            self.0.split_once('#').map_or((self.0.as_str(), None), |(rest, tail)| (rest, Some(tail)));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        if value.is_none() && pairs.iter().all(|(field, _)| field != name) {
            return self.clone();
        }
        pairs.retain(|(field, _)| field != name);
        pairs.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        let mut whole = path.to_owned();
        if !pairs.is_empty() {
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
            whole.push('?');
            whole.push_str(&query);
        }
        if let Some(fragment) = fragment {
            whole.push('#');
            whole.push_str(fragment);
        }
        Self(whole)
    }
}

impl fmt::Display for ReturnPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ReturnPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Ctx {
    /// An address to go back to, as the request names it; `None` for all but our own.
    pub fn return_path(&self, text: Option<&str>) -> Option<ReturnPath> {
        ReturnPath::parse(text?, &self.site().settings.public_url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;
    use proptest::prelude::*;

    fn origin() -> Origin {
        "https://relais.example".parse().unwrap()
    }

    fn parsed(text: &str) -> Option<String> {
        ReturnPath::parse(text, &origin()).map(|path| path.0)
    }

    #[test]
    fn own_pages_may_be_gone_back_to() {
        for own in ["/", "/home", "/deliveries?state=planned&after=a%20b#all", "/fr/modules/eau/le%C3%A7on"] {
            assert_eq!(parsed(own).as_deref(), Some(own));
        }
        assert_eq!(parsed("https://relais.example/home").as_deref(), Some("/home"));
        assert_eq!(parsed("https://RELAIS.example:443/home").as_deref(), Some("/home"));
        assert_eq!(parsed("/fr/leçon").as_deref(), Some("/fr/le%C3%A7on"));
        assert_eq!(parsed("/a\u{1}b").as_deref(), Some("/a%01b"));
        assert_eq!(parsed("/home\r\nSet-Cookie: a=b").as_deref(), Some("/homeSet-Cookie:%20a=b"));
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        for wrong in [
            "//evil.example",
            "/\t/evil.example",
            "\t//evil.example",
            "/\n/evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/.//evil.example",
            "/x/..//evil.example",
            "/%2e//evil.example",
            "https://evil.example/",
            "https://relais.example@evil.example/",
            "https://user@relais.example/",
            "http://relais.example/home",
            "https://relais.example:8443/",
            "https://relais.example.evil.example/",
            "javascript:alert(1)",
            "data:text/html,x",
            " //evil.example",
        ] {
            assert_eq!(parsed(wrong), None, "{wrong:?}");
        }
        assert_eq!(parsed(&format!("/{}", "a".repeat(LONGEST))), None);
    }

    #[test]
    fn a_field_of_the_query_is_set_and_taken_out() {
        let path = ReturnPath::parse("/deliveries/new?side=trainer#part-who", &origin()).unwrap();
        let with = path.with("kept", Some("1&2"));
        assert_eq!(with.as_str(), "/deliveries/new?side=trainer&kept=1%262#part-who");
        assert_eq!(with.path(), "/deliveries/new");
        assert_eq!(with.with("kept", None), path);
    }

    /// Texts made of the signs that parsers of addresses disagree about.
    fn treacherous() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("/"),
            Just("\\"),
            Just("\t"),
            Just("\n"),
            Just("\r"),
            Just("\0"),
            Just("."),
            Just(".."),
            Just("%2e"),
            Just("%2f"),
            Just("%5c"),
            Just(":"),
            Just("@"),
            Just("?"),
            Just("#"),
            Just("evil.example"),
            Just("https:"),
            Just("relais.example"),
            Just("javascript:"),
            Just("é"),
            Just("\u{202e}"),
            Just(" "),
            Just("a"),
            Just("%"),
        ];
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn whatever_is_read_leads_home_and_fits_a_header(text in prop_oneof![treacherous(), any::<String>()]) {
            if let Some(path) = ReturnPath::parse(&text, &origin()) {
                let base = Url::parse("https://relais.example/some/page?of=ours").unwrap();
                let followed = base.join(path.as_str()).unwrap();
                prop_assert_eq!(followed.origin(), base.origin());
                prop_assert_eq!(&followed[url::Position::BeforePath..], path.as_str());
                prop_assert!(HeaderValue::from_str(path.as_str()).is_ok());
                prop_assert_eq!(ReturnPath::parse(path.as_str(), &origin()), Some(path.clone()));
                let more = path.with("kept", Some(&text));
                prop_assert_eq!(ReturnPath::parse(more.as_str(), &origin()).is_some(), more.as_str().len() <= LONGEST);
            }
        }
    }
}
