# News: what happened to somebody, told them by mail. A line, a sentence, and what the button says.
news-report-returned = Your report was returned: { $place }, { $day }
news-report-returned-text = There is a question about it. Correct the report or answer, and send it again.
news-report-returned-action = See the report
news-report-confirmed = Your training is confirmed: { $place }, { $day }
news-report-confirmed-text = The other side has said that the report is right. Thank you for passing it on.
news-report-confirmed-action = See the training
news-report-accepted = Your training is accepted: { $place }, { $day }
news-report-accepted-text = The coordinators have accepted the report. Nothing more is to be done.
news-report-accepted-action = See the training
news-commitment-released = You are released from your training with { $association }
news-commitment-released-text = Your coordinator took this commitment back, so you need not keep it. Its reminders have stopped.
news-commitment-released-action = See the commitment
news-release-asked = { $name } cannot keep a commitment: { $association }
news-release-asked-text = They ask to be released from the training they promised, and say why. You can release them, or talk to them about another day.
news-release-asked-action = See the commitment
news-request-offered = { $name } offers to hold your training: { $association }
news-request-offered-text = Somebody answered the request for a training. See their days, and pick one of those who offer.
news-request-offered-action = See the request
news-request-picked = You were picked: a training for { $association }, { $day }
news-request-picked-text = The association picked your offer. The training is planned, and it is your commitment. Its page has what you need to prepare it.
news-request-picked-action = See the training
news-request-not-picked = Another trainer was picked: { $association }
news-request-not-picked-text = Thank you for offering. This time the association picked somebody else; you need not keep your days free any more.
news-request-not-picked-action = See the request
news-request-withdrawn = A request was taken back: { $association }
news-request-withdrawn-text = Thank you for offering. The association took its request back, and says why; you need not keep your days free any more.
news-request-withdrawn-action = See other requests
news-role-administrator = You are now an administrator
news-role-administrator-text = You see everything here, and look after people, associations, mail and settings. You did not expect this? Ask whoever runs this place.
news-role-administrator-action = Begin
news-role-coordinator = You can now open cohorts
news-role-coordinator-text = As coordinator you open cohorts, invite trainers and accept their reports.
news-role-coordinator-action = Begin
news-role-cohort-coordinator = You now coordinate { $name }
news-role-cohort-coordinator-text = You see who is how far, invite people, and help those who are stuck.
news-role-cohort-coordinator-action = See the cohort
news-role-section-coordinator = You now coordinate the section { $name }
news-role-section-coordinator-text = You look after its cohorts and associations, and accept the reports from there.
news-role-section-coordinator-action = Begin
news-role-focal-point = You now speak for { $name }
news-role-focal-point-text = As focal point you report the trainings held for its members, and confirm those that trainers report.
news-role-focal-point-action = See the association
news-place-free = A place became free for you: { $name }
news-place-free-text = You were on the waiting list, and now you take part. Your modules stand on your home.
news-place-free-action = See the cohort
news-password-set = A password was set for your account
news-password-set-text = From now on it signs you in. Was it not you? Sign in with a link, change the password and sign out the other browsers.
news-password-set-action = See my account
news-password-removed = The password of your account was removed
news-password-removed-text = From now on you sign in with a link by mail. Was it not you? Look at which browsers are signed in.
news-password-removed-action = See my account
news-token-created = A program may now act in your name: { $name }
news-token-created-text = A token was made, with which a program can do what you can do. You did not expect this? Take its access away on your account page.
news-token-created-action = See my account
news-device = Somebody signed in to your account: { $device }
news-device-text = It is a browser that was not seen here with your account before. Was it not you? Sign it out on your account page, and change your password if you have one.
news-device-action = See my account
news-address-changed = The address of your account is now { $email }
news-address-changed-text = From now on you sign in with it, and our mails go there. You did not expect this? Write to whoever looks after this place.
news-address-changed-action = See my account
news-renamed = Your name here is now { $name }
news-renamed-text = Somebody who looks after this place has put it right. Is it wrong? You can change it on your account page.
news-renamed-action = See my account
news-rest = { $count ->
    [one] And one thing more: your home page shows it.
   *[other] And { $count } things more: your home page shows them.
  }

news-second-factor-on = A code is asked of you when you sign in
news-second-factor-on-text = You have set up codes of an app. Keep your recovery codes where you find them without your phone. Was it not you? Write to whoever administers the platform.
news-second-factor-on-action = See my account
news-second-factor-off = No code is asked of you any more when you sign in
news-second-factor-off-text = From now on a link or a password is enough. Was that not agreed with you? Set codes up again and sign out the other browsers.
news-second-factor-off-action = See my account
news-recovery-code-used = A recovery code was used to sign in to your account
news-recovery-code-used-text = { $left ->
    [0] None is left: make new ones. Was it not you? Change your password and sign out the other browsers.
    [one] One is left. Was it not you? Make new ones, change your password and sign out the other browsers.
   *[other] { $left } are left. Was it not you? Make new ones, change your password and sign out the other browsers.
}
news-recovery-code-used-action = See my account
