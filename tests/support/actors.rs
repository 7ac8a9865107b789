use actix_web::cookie::Cookie;
use actix_web::test::TestRequest;
use relais::people::accounts::{
    Actor as Cause, Channel, NewPerson, NewToken, PersonId, Role, TokenScope, actions, store,
};
use relais::platform::clock::Zone;
use relais::platform::db::Tx;
use relais::platform::values::Language;
use uuid::Uuid;

use super::TestApp;

/// Who asks.
pub enum Actor {
    Anonymous,
    Cookie { id: PersonId, token: String },
    Token { id: PersonId, token: String },
}

impl Actor {
    /// Which person it is.
    pub fn id(&self) -> PersonId {
        match self {
            Actor::Anonymous => panic!("nobody has no id"),
            Actor::Cookie { id, .. } | Actor::Token { id, .. } => *id,
        }
    }

    pub(super) fn sign(&self, request: TestRequest) -> TestRequest {
        match self {
            Actor::Anonymous => request,
            Actor::Cookie { token, .. } => request.cookie(Cookie::new("relais", token.clone())),
            Actor::Token { token, .. } => request.insert_header(("Authorization", format!("Bearer {token}"))),
        }
    }
}

impl TestApp {
    /// Enters a person, whose address is `<name>@test.example`.
    pub async fn person(&self, name: &str) -> PersonId {
        let person = NewPerson {
            email: format!("{}@test.example", name.to_lowercase().replace(' ', ".")).parse().unwrap(),
            name: name.to_owned(),
            language: Language::ENGLISH,
            time_zone: Zone::UTC,
            country: None,
        };
        self.write(move |tx| actions::enter::add(tx, Cause::OPERATOR, &person)).await
    }

    /// Signs a person in.
    pub async fn sign_in(&self, id: PersonId) -> Actor {
        let token = self.write(move |tx| store::sessions::begin(tx, id, "test", 30)).await;
        Actor::Cookie { id, token }
    }

    /// Gives a person a token for the API that may do everything for a year.
    pub async fn token(&self, id: PersonId) -> Actor {
        self.token_for(id, TokenScope::ALL.to_vec()).await
    }

    /// Gives a person a token that may be used for some things alone.
    pub async fn token_for(&self, id: PersonId, scopes: Vec<TokenScope>) -> Actor {
        let make = move |tx: &mut Tx| {
            let expires_at = tx.now + chrono::TimeDelta::days(365);
            let new = NewToken { name: "test".into(), scopes, expires_at };
            actions::tokens::create(tx, Cause::OPERATOR, id, &new)
        };
        Actor::Token { id, token: self.write(make).await }
    }

    /// A token that a person made themselves: it reads what is private to them as well.
    pub async fn own_token(&self, id: PersonId) -> Actor {
        let make = move |tx: &mut Tx| {
            let expires_at = tx.now + chrono::TimeDelta::days(365);
            let new = NewToken { name: "own".into(), scopes: TokenScope::ALL.to_vec(), expires_at };
            actions::tokens::create(tx, Cause::person(id, Channel::Web), id, &new)
        };
        Actor::Token { id, token: self.write(make).await }
    }

    /// A new person, signed in.
    pub async fn somebody(&self, name: &str) -> Actor {
        let id = self.person(name).await;
        self.sign_in(id).await
    }

    /// A new person with a role, signed in. The scope is nil where the role has none.
    pub async fn with_role(&self, name: &str, role: Role, scope: impl Into<Uuid>) -> Actor {
        let (id, scope) = (self.person(name).await, scope.into());
        self.write(move |tx| actions::roles::grant_as(tx, Cause::OPERATOR, id, role, scope)).await;
        self.sign_in(id).await
    }

    pub async fn administrator(&self) -> Actor {
        self.with_role("Ada Administrator", Role::Administrator, Uuid::nil()).await
    }
}
