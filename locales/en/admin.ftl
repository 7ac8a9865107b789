# The administration: people and what they may do, and who did what.
admin-title = Administration
admin-lead = Who is here, what they may do, and what has happened.
admin-show = Show
admin-show-all = Show everything
admin-associations-about = Associations, their members, and who speaks for them.
admin-sections-title = Sections
admin-sections-about = Who coordinates which section of the network.
admin-sections-lead = Who coordinates a section looks after its cohorts and associations, and accepts the trainings held there that belong to no cohort.
admin-section-nobody = Nobody coordinates this section yet.
admin-section-appoint = Appoint somebody
admin-section-coordinator-email = E-mail address
admin-section-coordinator-name = Name
admin-section-appoint-button = Let them coordinate it
notice-section-coordinator-added = They coordinate this section from now on.
notice-section-coordinator-removed = They no longer coordinate this section.
admin-mail-title = Mail
admin-mail-about = What was sent to whom, what waits, and what could not be delivered.

## People
admin-people-title = People
admin-people-about = Everybody with an account here, by name.
admin-people-search = Name or address
admin-people-caption = People and their roles
admin-people-none-title = Nobody like that
admin-people-none-text = No name or address here has “{ $search }” in it. Try fewer letters, or add the person.
admin-people-end-title = Nobody further
admin-people-end-text = The list ends before this page.
admin-name = Name
admin-name-hint = As it should stand on certificates. They can change it.
admin-email = E-mail address
admin-email-hint = They sign in with it: we send them a link, no password needed.
admin-language-hint = For the pages and for our mails to them.
admin-time-zone-hint = So that times and deadlines follow their clock.
admin-roles = Roles
admin-no-role = none
admin-state = State
person-state-new = Has not signed in yet
person-state-active = Takes part
person-state-deactivated = Shut out
admin-person-add = Add a person
admin-person-add-lead = For those who coordinate, or look after this place. Trainers come by the invitation to their cohort.
notice-person-added = Added. They can sign in with their address from now on.

## One person
admin-first-signed-in = First signed in
admin-deactivated-since = Shut out since
admin-person-audit = What happened
admin-role-held = has it
admin-role-grant = Give
admin-role-revoke = Take away
admin-role-revoke-ask = They can no longer do what this role allows. You can give it again.
admin-role-about-administrator = Sees everything and looks after people, associations, mail and settings.
admin-role-about-coordinator = Opens cohorts, invites trainers and accepts their reports.
admin-role-about-cohort-coordinator = { $count ->
    [one] For one cohort. It is given and taken away there.
   *[other] For { $count } cohorts. It is given and taken away there.
  }
admin-role-about-section-coordinator = { $count ->
    [one] For one section. It is given and taken away there.
   *[other] For { $count } sections. It is given and taken away there.
  }
admin-role-about-focal-point = { $count ->
    [one] For one association. It is given and taken away there.
   *[other] For { $count } associations. It is given and taken away there.
  }
notice-role-granted = The role is given.
notice-role-revoked = The role is taken away.

admin-correct = Put name or address right
admin-correct-title = Put right: { $name }
admin-correct-lead = For a name that is misspelt, or a mailbox that somebody no longer has. They are told, at the old address as well, and your reason stands in what happened.
admin-correct-email-hint = They sign in with it. When it changes, they are signed out everywhere.
admin-correct-reason = Reason
admin-correct-reason-hint = Who asked for it, and how you know that it is them.
admin-correct-nothing = Nothing is different from before.
notice-person-corrected = Put right. They have been told.

admin-tokens-title = Programs
admin-tokens-lead = A program with a token acts in the name of this person: it can do what you tick here and what they can do, until its last day or until you take its access away.
admin-token-name = What is the program for?
admin-token-name-hint = Such as “Figures for the donor report”: so that everybody knows later what it is.
admin-token-scopes = What may it do?
admin-token-expires = Its last day
admin-token-expires-hint = After this day the program needs a new token.
token-expires-range = Choose a day from today on, within { $days } days.
admin-token-make = Make a token
admin-token = Token
admin-token-made-title = Copy this token now
admin-token-made-lead = It is for “{ $name }”, in the name of { $person }. You see it this once; nobody can look it up later.
admin-token-made-how = The program sends it with each request, in the header “Authorization”, after the word “Bearer”.
admin-token-copy = Copy
admin-token-copied = Copied
admin-token-kept = I have kept it
notice-token-shown-before = This token was made a moment ago, and it is shown only once. If you did not keep it, take its access away and make a new one.

admin-deactivate-title = Shut out
admin-deactivate-text = They are signed out everywhere, cannot sign in and get no mail. What they did stays, and you can let them in again.
admin-deactivate-self = You cannot do this to yourself. Ask another administrator.
admin-deactivate = Shut this person out
admin-reactivate-title = Let in again
admin-reactivate-text = They can sign in again, with the roles they had. Programs need new tokens.
admin-reactivate = Let this person in
notice-person-deactivated = This person is shut out.
notice-person-reactivated = This person can sign in again.

## Who did what
admin-audit-title = What happened
admin-audit-about = Who did what, the latest first. Only sign-ins and other security events go after a time; all else stays.
admin-audit-about-person = What { $name } did, and what was done to them, the latest first.
admin-audit-filter = Filter what happened
admin-audit-action = What
admin-audit-everything = Everything
admin-audit-kind = Of what kind
admin-audit-security = Sign-ins and security
admin-audit-caption = What happened, the latest first
admin-audit-what = What
admin-audit-to = To whom or what
admin-audit-who = By whom
admin-audit-when = When
admin-audit-none-title = Nothing noted
admin-audit-none-text = What people change here is noted, with who it was and when. Nothing fits what you ask for.

## Learning modules
admin-content-title = Learning modules
admin-content-about = Which modules are served, since when, and what their authors should mend.
admin-content-lead = What people read now. Changed folders are taken up within seconds; a module with errors never takes the place of a good one.
admin-content-trouble = The modules cannot be read any more. Those read before go on being served.
admin-content-module = Module
admin-content-state = State
admin-content-state-served = Served
admin-content-state-older = An older one is served
admin-content-state-left-out = Not served
admin-content-version = Version
admin-content-languages = Languages
admin-content-loaded = Loaded
admin-content-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
  }
admin-content-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
  }
admin-content-older = The folder was read on { $read } and has errors. Until they are mended, people go on reading version { $version } as it was loaded on { $loaded }.
admin-content-left-out = The folder was read on { $read } and has errors. Nobody sees this module until they are mended.
admin-content-glossary = Glossary
admin-content-glossary-terms = { $count ->
    [one] One term
   *[other] { $count } terms
}
admin-content-none-title = No modules yet
admin-content-none-text = Modules will stand here as soon as there is one in the folder of modules. Begin one with “relais modules new”; the guide for authors tells the rest.
