# Signing in, one's own account, people and their roles, and who did what.

## Signing in
account-sign-in-title = Sign in
account-sign-in-lead = No password needed: we send a link to your mailbox, and you are in.
account-email = Your e-mail address
account-email-hint = The one your invitation came to.
account-send-link = Send me a link
account-have-password = I have a password
account-password = Password
account-sign-in-password = Sign in with the password
account-no-account = No account yet? It comes with an invitation: ask whoever coordinates your training.
account-password-wrong = This address and this password do not go together. Try once more, or have a link sent to you instead.
account-confirm-title = Is it you?
account-confirm-lead = Some time has gone by since you signed in. Before you say who may do what, show once more that it is you; then you go on where you were.
account-confirm-first = Some time has gone by since you signed in. Before you change something here, show once more that it is you.
account-confirm-button = It is me
account-confirm-by-password = Go on
account-confirm-link = We send a link to { $email }. It leads back to where you were.
account-confirm-wrong = This is not your password. Try once more, or have a link sent to you instead.
account-confirm-back = Back, without changing anything

account-link-sent-title = Look in your mailbox
account-link-sent-lead = If { $email } is known here, a mail from us is on its way. Open the link in it and press the button.
account-link-sent-once = The link works once, and not for long.
account-link-sent-nothing = Nothing there after a few minutes?
account-link-sent-spam = Look where your mail program puts unwanted mail (“spam”, “junk”).
account-link-sent-address = See whether the address above is written correctly, and is the one your invitation came to.
account-link-sent-ask = Ask your coordinator which address they have for you.
account-link-sent-again = Try another address

account-sign-in-link-title = Hello, { $name }
account-sign-in-link-lead = One press, and you are in.
account-sign-in-link-button = Sign in as { $name }
account-sign-in-link-not-you = Not you? Then close this page: nothing has happened.

notice-signed-out = You are signed out. See you soon.

## The first administrator
account-set-up-title = Welcome to Relais
account-set-up-lead = Nobody looks after this place yet. Say who you are, and it will be you.
account-set-up-email-hint = You sign in with it: we send you a link, no password needed.
account-set-up-button = Begin

## One's own account
account-title = My account
account-lead = You sign in as { $email }, and this is where our mails go.
account-profile = About you
account-name = Your name
account-name-hint = As it should stand on your certificates.
account-language = Language
account-language-hint = For these pages and for our mails to you.
account-time-zone = Time zone
account-time-zone-hint = So that times and deadlines follow your clock.
account-country = Country
account-save = Save
account-address-taken = Somebody with this address is here already.
notice-account-changed = Saved.

account-mail-title = Mail to you
account-mail-lead = Links to sign in, invitations, roles and keys given to you always come by mail. The rest is yours to choose.
account-mail-reminders = Reminders of what waits for you
account-mail-news-report = News of your reports: returned, confirmed, accepted
account-mail-news-commitment = News of your commitments: released
account-mail-news-request = News of requests: an offer to yours, what became of your offer
notice-mail-chosen = Your choice is kept.

account-address-title = Your e-mail address
account-address-is = You sign in with { $email }, and this is where our mails go.
account-address-change = Change the address
account-address-lead = Now it is { $email }. We write to both mailboxes, and your address changes when both have agreed.
account-address-new = New address
account-address-hint = You will sign in with it, and our mails will go there.
account-address-ask = Ask both mailboxes
account-address-lost = Can you no longer open the old mailbox? Then write to whoever looks after this place: they can put your address right.
account-address-same = This is your address already.
account-address-asked = You want to change to { $email }. It waits until { $until } for an answer from both mailboxes.
account-address-open-old = Still to agree: { $email }, your present one.
account-address-open-new = Still to agree: { $email }, the new one.
account-address-take-back = Keep the present address
account-address-from-old = Somebody signed in to your account wants to change its address from { $old } to { $new }. Do you agree?
account-address-from-new = This mailbox, { $new }, is to take the place of { $old } in an account here. Do you agree?
account-address-agree = I agree
account-address-not-you = If you know nothing of this, do nothing: the address stays as it is.
account-address-waits = Thank you. Now it is the other mailbox’s turn: open the link in the mail there, too.
account-address-until = It waits until { $until }.
account-address-done = Done: from now on you sign in with { $email }.
notice-address-asked = We have written to both mailboxes. Open the link in each of the two mails.
notice-address-kept = Your address stays as it is.

account-password-title = Password
account-password-is-set = You have a password. A link by mail works as well, at any time.
account-password-is-not-set = You sign in with a link by mail. If you would rather type a password, set one here.
account-password-present = Your present password
account-password-present-wrong = This is not your present password. If you no longer know it, sign in with a link and remove it.
account-password-new = New password
account-password-hint = At least { $shortest } characters. Three or four words that nobody else would put together are easy to keep in mind.
account-password-ends-sessions = You stay signed in here; everywhere else you are signed out.
account-password-forgotten = Have you forgotten it? Then show that it is you by a link, and remove it.
account-password-set = Set the password
account-password-change = Change the password
account-password-remove = Remove my password
account-password-remove-ask = From then on you sign in by a link in your mailbox.
account-password-short = This is too short: at least { $shortest } characters, please. Three or four words will do.
account-password-obvious = This one is too easy to guess. Take three or four words that nobody else would put together.
notice-password-set = Your new password is set.
notice-password-removed = Your password is gone. From now on you sign in with a link by mail.

account-sessions-title = Where you are signed in
account-sessions-lead = Is there a browser you do not know? Sign it out.
account-session-times = Since { $since }. Last in use: { $seen }.
account-session-unknown = A browser that did not say what it is
account-session-current = this browser
account-session-end = Sign out
account-session-end-ask = That browser is signed out at once. What is being typed there is kept.
notice-session-ended = That browser is signed out.
account-sessions-end-all = Sign out everywhere
account-sessions-end-all-hint = Here as well. Programs keep their access: you can take it away below.
notice-signed-out-everywhere = You are signed out everywhere. See you soon.

account-tokens-title = Programs that act for you
account-tokens-lead = Each of these acts in your name, with what is said beside it. Do you not know one, or not need it any more? Take its access away.
account-tokens-none = No program acts for you. If one is to, such as a spreadsheet that fetches figures, ask whoever looks after this place.
account-token-times = Since { $since }. Last in use: { $used }.
account-token-unused = Since { $since }. Never used yet.
token-expires-at = It ends: { $at }.
token-ended = Ended
token-ended-at = It ended: { $at }.
token-scope-read = Read
token-scope-about-read = What the person can read, but for the administration.
token-scope-report = Report
token-scope-about-report = Learn, promise, report and confirm in their name.
token-scope-coordinate = Coordinate
token-scope-about-coordinate = Change cohorts and associations, accept and release.
token-scope-administer = Administer
token-scope-about-administer = People, tokens, the audit trail, the state of the content.
account-token-revoke = Take its access away
account-token-revoke-ask = The program is shut out at once, and this token never works again.
notice-token-revoked = That program has no access any more.

## Roles
role-administrator = Administrator
role-coordinator = Coordinator
role-cohort-coordinator = Cohort coordinator
role-section-coordinator = Section coordinator
role-focal-point = Focal point

## Who did what: each stands for itself, in a list or as a filter
audit-person-added = Person added
audit-person-profile-changed = Profile changed
audit-person-password-set = Password set
audit-person-second-factor-on = Codes when signing in set up
audit-person-second-factor-off = Codes when signing in ended
audit-person-recovery-codes-renewed = New recovery codes made
audit-person-password-removed = Password removed
audit-person-deactivated = Person shut out
audit-person-reactivated = Person let in again
audit-person-renamed = Name put right
audit-person-address-asked = Change of address asked for
audit-person-address-changed = Address changed
audit-person-signed-out-everywhere = Signed out everywhere
audit-person-exported = Data given out
audit-person-erased = Person erased
audit-person-merged = Two records made one
audit-security-signed-in = Signed in
audit-security-sign-in-refused = Sign-in refused
audit-security-limit-reached = Too many tries
audit-security-access-denied = Access denied
audit-role-granted = Role given
audit-role-revoked = Role taken away
audit-token-created = Access for a program created
audit-token-revoked = Access for a program taken away

## By which way
channel-web = on a page
channel-api = by a program
channel-import = by an import
channel-email-link = by a link in a mail
channel-command-line = at the command line
channel-system = Relais itself

## Codes besides a password or a link
second-factor-title = A code when signing in
second-factor-lead = Besides a link or a password you say a code that an app on your phone shows. Whoever gets at your mail then does not get in.
second-factor-needed = Your roles here are used only with a code when signing in. Until you have set it up, you see what everybody sees.
second-factor-set-up = Set it up
second-factor-see = See or change
second-factor-is-on = A code is asked of you when you sign in.
second-factor-begin = Begin
second-factor-step-app = Let an app read this
second-factor-step-app-text = Any app for one-time codes does: Aegis, FreeOTP, Google Authenticator, a password manager. It works without a connection.
second-factor-open-app = On this phone: open it in the app
second-factor-type = Or type it in:
second-factor-step-code = Say what the app shows
second-factor-code = Code
second-factor-code-hint = Six digits from your app, or one of your recovery codes.
second-factor-code-app = Six digits, new ones every half minute.
second-factor-turn-on = Ask me for codes from now on
second-factor-again = Make another secret
second-factor-wrong = This is not the code of now. Wait for the next one, and see that your phone has the right time.
second-factor-codes-title = Your recovery codes
second-factor-codes-once = They are shown now and never again. Print them or write them down: each signs you in once where your phone is lost.
second-factor-codes-kept = I have kept them
second-factor-codes-left = { $left ->
    [0] You have no recovery code left. Make new ones.
    [one] You have one recovery code left.
   *[other] You have { $left } recovery codes left.
}
second-factor-codes-renew = New recovery codes
second-factor-codes-renew-ask = Those you have count no more then. Make new ones?
second-factor-remove = Ask for no codes any more
second-factor-remove-ask = Then a link or a password is enough to get in. Go on?
second-factor-ask-title = One thing more
second-factor-ask-lead = Say the code that your app shows now.
second-factor-say = Sign in
second-factor-lost = Have you lost your phone? A recovery code will do. Have you lost these, too? Write to whoever administers the platform.
second-factor-leave = Sign in as somebody else
notice-second-factor-off = No code is asked of you any more.
notice-second-factor-off-for = No code is asked of them any more. They were told.
notice-code-late = That took longer than ten minutes. Please sign in again.
admin-second-factor-on = A code of an app is asked of them when they sign in.
admin-second-factor-remove-ask = Do this only for somebody who has lost phone and recovery codes, and whom you know: by voice, not by mail. Go on?
