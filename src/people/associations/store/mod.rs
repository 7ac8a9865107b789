//! The associations' queries, by subject.

mod associations;
mod coordinators;
mod focal_points;
mod members;
mod sections;

pub use associations::{
    AssociationColumns, AssociationFilter, AssociationRow, COLUMNS, add, all, by_slug, change, find, get, get_all, list,
};
pub use coordinators::coordinators_by_section;
pub use focal_points::focal_points;
pub use members::{
    GOVERNMENT, GovernmentFields, GovernmentRow, MemberFilter, add_government, add_governments, all_members,
    associations_of, change_government, government, governments_by_code, join, leave, member, member_counts, members,
};
pub use sections::{add_section, section, section_by_slug, sections};
