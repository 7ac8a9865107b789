//! To what a list of applications is narrowed, and how it is sorted: said in its address.

use std::cmp::Reverse;

use content::folded;
use serde::Serialize;

use super::load::ApplicationLine;
use crate::cohorts::applications::{ApplicantSex, ApplicationStanding, rules};
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::db::text_enum;
use crate::platform::values::Country;
use crate::platform::web::Ctx;

text_enum! {
    /// By what a list of applications is sorted.
    ApplicationSort {
        /// By name.
        Name = "name",
        /// The best read first; those that two have not read last.
        Mean = "mean",
        /// The first sent first.
        Sent = "sent",
    }
}

/// To what a list of applications is narrowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ApplicationFilter {
    /// How far they have come. Those that are only begun are shown only when they are asked for.
    pub standing: Option<ApplicationStanding>,
    /// Of which section.
    pub section: Option<SectionId>,
    /// Of which country.
    pub country: Option<Country>,
    /// Of which sex.
    pub sex: Option<ApplicantSex>,
    /// Of which association.
    pub association: Option<AssociationId>,
    /// Only those that wait for the reader's score.
    pub mine: bool,
    /// A part of the name or address.
    pub q: String,
    /// By what they are sorted; by name where nothing is said.
    pub sort: Option<ApplicationSort>,
}

impl ApplicationFilter {
    /// What the address asks for; what is not understood narrows nothing.
    pub fn of(ctx: &Ctx) -> Self {
        fn asked<T: std::str::FromStr>(ctx: &Ctx, name: &str) -> Option<T> {
            ctx.query(name)?.parse().ok()
        }
        Self {
            standing: asked(ctx, "standing"),
            section: asked(ctx, "section"),
            country: asked(ctx, "country"),
            sex: asked(ctx, "sex"),
            association: asked(ctx, "association"),
            mine: ctx.query("mine").is_some_and(|word| matches!(word.as_str(), "yes" | "true" | "on" | "1")),
            q: ctx.query("q").unwrap_or_default(),
            sort: asked(ctx, "sort"),
        }
    }

    /// Whether it narrows anything.
    pub fn narrows(&self) -> bool {
        *self != Self { sort: self.sort, ..Self::default() }
    }

    /// The applications that it leaves, in their order.
    pub fn apply(&self, mut lines: Vec<ApplicationLine>) -> Vec<ApplicationLine> {
        let words = folded(&self.q);
        lines.retain(|line| self.leaves(line, &words));
        let name = |line: &ApplicationLine| (folded(&line.application.fields.name), line.application.id);
        match self.sort.unwrap_or(ApplicationSort::Name) {
            ApplicationSort::Name => lines.sort_by_cached_key(name),
            ApplicationSort::Mean => lines.sort_by_cached_key(|line| {
                let of = &line.application;
                // One score alone must not show in the order.
                let read = (of.score_count >= rules::READERS).then_some(of.score_sum);
                (Reverse(read), name(line))
            }),
            ApplicationSort::Sent => {
                lines.sort_by_key(|line| {
                    (line.application.sent_at.is_none(), line.application.sent_at, line.application.id)
                });
            }
        }
        lines
    }

    fn leaves(&self, line: &ApplicationLine, words: &str) -> bool {
        let (of, standing) = (&line.application, line.application.standing());
        let fits = |wanted: Option<ApplicationStanding>| match wanted {
            Some(wanted) => standing == wanted,
            None => standing != ApplicationStanding::Begun,
        };
        let waits_for_reader = standing == ApplicationStanding::Unread && line.own.is_none();
        let address = of.email.as_ref().map(ToString::to_string).unwrap_or_default();
        fits(self.standing)
            && self.section.is_none_or(|section| of.section_id == Some(section))
            && self.country.is_none_or(|country| of.fields.country == Some(country))
            && self.sex.is_none_or(|sex| of.fields.sex == sex)
            && self.association.is_none_or(|association| of.fields.association_id == Some(association))
            && (!self.mine || waits_for_reader)
            && (words.is_empty() || folded(&of.fields.name).contains(words) || folded(&address).contains(words))
    }
}
