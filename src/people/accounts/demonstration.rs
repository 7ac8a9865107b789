//! Whom one may be in a demonstration: one invented person for each role.

/// The roles, with the address of whoever has it. Of each, a demonstration makes the person.
pub const CAST: [(&str, &str); 4] = [
    ("trainer", "awa.adjovi@acl.example"),
    ("focal-point", "serge.sagbo@acl.example"),
    ("coordinator", "laia.puig@network.example"),
    ("administrator", "ines.carvalho@network.example"),
];

/// The address of whoever has that role.
pub fn address_of(role: &str) -> Option<&'static str> {
    CAST.iter().find(|(known, _)| *known == role).map(|(_, address)| *address)
}
