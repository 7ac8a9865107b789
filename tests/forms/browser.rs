//! A browser: it keeps cookies, and says on which page a form stands.

use std::collections::BTreeMap;

use actix_web::cookie::Cookie;
use actix_web::test::TestRequest;
use chrono::TimeDelta;
use relais::people::accounts::{PersonId, store};

use crate::support::{Actor, Page, TestApp};

pub struct Browser<'a> {
    app: &'a TestApp,
    cookies: BTreeMap<String, String>,
    /// The page that is looked at.
    pub at: String,
}

impl<'a> Browser<'a> {
    pub fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: BTreeMap::new(), at: "/".to_owned() }
    }

    /// A browser in which somebody is signed in.
    pub fn of(app: &'a TestApp, actor: &Actor) -> Self {
        let mut browser = Self::new(app);
        let Actor::Cookie { token, .. } = actor else { panic!("browsers have cookies") };
        browser.cookies.insert("relais".to_owned(), token.clone());
        browser
    }

    async fn send(&mut self, mut request: TestRequest) -> Page {
        for (name, value) in &self.cookies {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        let page = self.app.send(&Actor::Anonymous, request).await;
        for set in page.headers.get_all("set-cookie").filter_map(|value| value.to_str().ok()) {
            let cookie = Cookie::parse(set).unwrap();
            match cookie.value().is_empty() {
                true => self.cookies.remove(cookie.name()),
                false => self.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned()),
            };
        }
        page
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.at = path.to_owned();
        self.send(TestRequest::get().uri(path.split('#').next().unwrap())).await
    }

    /// Sends a form of the page that is looked at.
    pub async fn post<N: AsRef<str>, V: AsRef<str>>(&mut self, path: &str, fields: &[(N, V)]) -> Page {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        let request = TestRequest::post()
            .uri(path)
            .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
            .insert_header(("Sec-Fetch-Site", "same-origin"))
            .insert_header(("Sec-Fetch-Mode", "navigate"))
            .insert_header(("Host", "localhost:8080"))
            .insert_header(("Referer", format!("http://localhost:8080{}", self.at)))
            .set_payload(serde_urlencoded::to_string(fields).unwrap());
        self.send(request).await
    }

    /// The session ends, as it does by itself or from another browser.
    pub async fn lose_session(&self) {
        let token = self.cookies["relais"].clone();
        self.app.write(move |tx| store::sessions::end(tx, &token)).await;
    }

    /// Signs in by a link, from the address to which a page that asked for it sends people, and goes where that leads.
    pub async fn sign_in(&mut self, person: PersonId, sign_in: &str) -> String {
        let token = self.app.write(move |tx| store::sign_in::new_link(tx, person, Some(TimeDelta::minutes(15)))).await;
        let query = sign_in.split_once('?').map(|(_, query)| query).unwrap_or_default();
        let back: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap();
        self.post(&format!("/sign-in/{token}"), &back).await.expect(303).location().to_owned()
    }
}

/// Where a page's link to sign in leads.
pub fn way_to_sign_in(page: &Page) -> String {
    attribute(&page.body, "href=\"/sign-in?").map(|rest| format!("/sign-in?{rest}")).expect("a way to sign in")
}

/// What follows `start` up to the next quotation mark, unescaped.
pub fn attribute(text: &str, start: &str) -> Option<String> {
    let (_, rest) = text.split_once(start)?;
    let (value, _) = rest.split_once('"')?;
    Some(unescaped(value))
}

pub fn unescaped(text: &str) -> String {
    let signs = [("&quot;", "\""), ("&#x27;", "'"), ("&#x3D;", "="), ("&lt;", "<"), ("&gt;", ">"), ("&#x60;", "`")];
    signs.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign)).replace("&amp;", "&")
}

/// A form as it stands on a page.
pub struct FormOnPage {
    pub action: String,
    pub fields: Vec<(String, String)>,
    /// The fields that take a text.
    pub texts: Vec<String>,
}

/// The forms of a page that are posted.
pub fn forms(page: &Page, at: &str) -> Vec<FormOnPage> {
    page.body.split("<form").skip(1).filter_map(|rest| form(rest.split("</form>").next()?, at)).collect()
}

fn form(text: &str, at: &str) -> Option<FormOnPage> {
    let (head, _) = text.split_once('>')?;
    head.contains("method=\"post\"").then_some(())?;
    let action = attribute(head, "action=\"").unwrap_or_else(|| at.to_owned());
    let (mut fields, mut texts, mut pressed) = (Vec::new(), Vec::new(), false);
    for tag in text.split('<').skip(1) {
        let head = tag.split('>').next().unwrap_or_default();
        let Some(name) = attribute(head, " name=\"") else { continue };
        let kind = attribute(head, " type=\"").unwrap_or_default();
        if head.starts_with("textarea") || (head.starts_with("input") && kind == "text") {
            texts.push(name);
        } else if head.starts_with("input") && (kind == "hidden" || head.contains(" checked")) {
            fields.push((name, attribute(head, "value=\"").unwrap_or_default()));
        } else if head.starts_with("button") && !pressed {
            // The Enter key presses the first.
            pressed = true;
            fields.push((name, attribute(head, "value=\"").unwrap_or_default()));
        }
    }
    Some(FormOnPage { action, fields, texts })
}
