//! What forms must keep to: who destroys something is asked first, scripts are not deceived by the names of fields, and a
//! form that is only shown again writes nothing.

/// How the address ends at which something is taken away.
const DESTROY: [&str; 10] = [
    "removal",
    "revocation",
    "end",
    "deactivation",
    "withdrawal",
    "cancellation",
    "leaving",
    "closing",
    "archiving",
    "release",
];

/// What is taken away there only stood in the way: mail goes again, an address stays as it is.
const LETS_GO: [&str; 3] = ["/admin/mail/blocked/removal", "/admin/mail/holds/removal", "/account/address/removal"];

/// Forms that destroy something without asking: those that stand outside of a `<details>` that one opens first.
pub fn without_asking(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("<form") {
        let (before, form) = text.split_at(at);
        let head = form.split('>').next().unwrap_or_default();
        let Some(action) = head.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()) else { continue };
        let destroys = action.rsplit('/').next().is_some_and(|last| DESTROY.contains(&last));
        let destroys = destroys && !LETS_GO.contains(&action);
        let is_folded = before.matches("<details").count() > before.matches("</details>").count();
        if destroys && !is_folded {
            let line = before.matches('\n').count() + 1;
            found.push(format!("{path}:{line}: {action} does not ask back; put the form into <details class=\"ask\">"));
        }
    }
    found
}

/// Properties of a form that a field of that name hides.
const HIDDEN: [&str; 7] = ["id", "action", "method", "name", "submit", "reset", "target"];

/// Where a script reads or calls what a field may hide.
pub fn deceived(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for object in ["form.", "target."] {
            for (at, _) in line.match_indices(object) {
                let is_whole = !line[..at].ends_with(|sign: char| sign.is_alphanumeric() || sign == '.');
                let rest = &line[at + object.len()..];
                let property = rest.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
                if is_whole && HIDDEN.contains(&property) {
                    found.push(format!("{path}:{}: {object}{property} may be a field; read the attribute", number + 1));
                }
            }
        }
    }
    found
}

/// Where a page writes past its context, which would also do so when a form that was kept is only shown.
pub fn past_the_context(path: &str, text: &str) -> Vec<String> {
    let is_page = path.contains("/pages/") || path.ends_with("/pages.rs");
    let dense: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let writes = is_page && dense.contains("site().db.write(");
    writes.then(|| format!("{path}: writes by site().db; use Ctx::write or Ctx::write_public")).into_iter().collect()
}

mod tests {
    use super::*;

    #[test]
    fn a_form_that_does_not_ask_is_found() {
        let text = "<details><form method=\"post\" action=\"/a/{{b}}/removal\"></form></details>\n\
                    <form method=\"post\" action=\"/a/{{b}}/removal\"></form>\n<form action=\"/a/b\"></form>";
        assert_eq!(without_asking("a.hbs", text).len(), 1);
        assert!(without_asking("a.hbs", text)[0].starts_with("a.hbs:2: /a/{{b}}/removal"));
    }

    #[test]
    fn a_script_that_is_deceived_is_found() {
        let text =
            "form.id\nattribute(form, \"id\")\nform.elements.id.value\ntarget.action.x\nplatform.id\nform.identity";
        let found = deceived("a.js", text);
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_page_that_writes_past_its_context_is_found() {
        let text = "ctx.site()\n    .db\n    .write(move |tx| x(tx))";
        assert_eq!(past_the_context("src/a/pages/b.rs", text).len(), 1);
        assert_eq!(past_the_context("src/a/store.rs", text).len(), 0);
        assert_eq!(past_the_context("src/a/pages.rs", "ctx.write(x)").len(), 0);
    }
}
