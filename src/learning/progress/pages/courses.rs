//! Modules as schema.org courses (JSON-LD), for search engines. Data is not executed, so the content security policy lets
//! it stand in the page.

use serde_json::{Value, json};

use crate::learning::progress::here::Here;
use crate::platform::values::Language;
use crate::platform::web::Ctx;
use content::Html;
use content::{Catalogue, Edition, Level, Module};

/// A module's course.
pub fn one(ctx: &Ctx, here: &Here) -> Html {
    let mut course = course(ctx, here.module, here.spoken, here.edition);
    course["@context"] = "https://schema.org".into();
    course["teaches"] = json!(here.edition.outcomes);
    course["educationalLevel"] = match here.module.level {
        Level::Awareness => "Beginner",
        Level::Working => "Intermediate",
        Level::TrainingOfTrainers => "Advanced",
    }
    .into();
    course["license"] = here.module.licence.clone().into();
    course["version"] = here.module.version.clone().into();
    data(&course)
}

/// All modules as a list of courses.
pub fn all(ctx: &Ctx, catalogue: &Catalogue, language: Language) -> Html {
    let courses = catalogue.modules.values().filter_map(|module| {
        let (spoken, edition) = module.edition(language)?;
        Some(course(ctx, module, spoken, edition))
    });
    let item = |(place, course): (usize, Value)| json!({"@type": "ListItem", "position": place + 1, "item": course});
    let items: Vec<Value> = courses.enumerate().map(item).collect();
    data(&json!({"@context": "https://schema.org", "@type": "ItemList", "itemListElement": items}))
}

fn course(ctx: &Ctx, module: &Module, spoken: Language, edition: &Edition) -> Value {
    let site = ctx.site();
    let workload = format!("PT{}M", module.minutes);
    json!({
        "@type": "Course",
        "name": edition.title,
        "description": edition.summary,
        "url": site.absolute(&format!("/{spoken}/modules/{}", module.slug)),
        "inLanguage": spoken,
        "timeRequired": workload,
        "isAccessibleForFree": true,
        "provider": {"@type": "Organization", "name": site.settings.network, "url": site.absolute("/")},
        "offers": {"@type": "Offer", "category": "Free", "price": 0, "priceCurrency": "USD"},
        "hasCourseInstance": {"@type": "CourseInstance", "courseMode": "Online", "courseWorkload": workload},
    })
}

/// The element that holds the data. Nothing in it can end the element.
fn data(value: &Value) -> Html {
    let text = value.to_string().replace('<', "\\u003c");
    Html::trusted(format!(r#"<script type="application/ld+json">{text}</script>"#))
}
