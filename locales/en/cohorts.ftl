# Cohorts: groups of trainers who learn together, and their invitations.
cohorts-title = Cohorts
cohorts-lead = The groups you look after: who is in them, how far they are, and what they pass on.
cohorts-lead-trainer = The groups with which you learn.
cohorts-filter = Filter the cohorts
cohorts-all = All cohorts
cohorts-show = Show
cohorts-none-title = No cohorts yet
cohorts-none = A cohort is a group of trainers with dates, modules, and a number of trainings each of them will pass on. Ten minutes, and the invitations can go out.
cohorts-none-yours = You are not in a cohort yet. An invitation comes by mail: open its link, and your group will stand here.
cohorts-none-found-title = None like that
cohorts-none-found = No cohort of yours is in that state now.
cohort-state-label = Where it stands
cohort-state-draft = Being prepared
cohort-state-open = Open
cohort-state-running = Under way
cohort-state-closed = Course over, cascade goes on
cohort-state-archived = Put away
cohort-states = What each state allows
cohort-states-caption = From being prepared to put away; there is no way back.
cohort-state-now = now
cohort-act-yes = yes
cohort-act-invite = Invite people
cohort-act-join = Accept an invitation
cohort-act-meet = Plan sessions
cohort-act-write = Write to people
cohort-act-remind = Remind people
cohort-act-commit = Promise trainings
cohort-dates = { $start } to { $end }
cohort-counts = { $trainers ->
    [one] One trainer
   *[other] { $trainers } trainers
  }, { $waiting } not answered, { $not_begun } not begun, { $stuck } stuck

cohort-new = Open a cohort
cohort-new-lead = One page. Nobody is told anything until you open it.
cohort-create = Make the cohort
cohort-create-hint = Next you say whom to invite. Everything here can still be changed.
cohort-name = Name
cohort-name-hint = Such as “West Africa 2027”.
cohort-section = Section
cohort-languages = Languages
cohort-starts-on = First day
cohort-ends-on = Last day of the course
cohort-time-zone = Time zone
cohort-time-zone-hint = Where the days of the cohort begin and end.
cohort-capacity = Places for trainers
cohort-capacity-hint = Leave it empty if everybody finds room. Observers do not count.
cohort-modules = Modules
cohort-modules-hint = The course is complete with every module chosen here, but for those that may be left out.
cohort-modules-none = No modules can be read here yet.
cohort-modules-none-chosen = No modules are chosen yet.
cohort-module = Module
cohort-module-optional = May be left out
cohort-module-saved = chosen
cohort-module-saved-not = not chosen
cohort-module-optional-of = “{ $title }” may be left out
cohort-module-optional-short = may be left out
cohort-module-opens = Opens (optional)
cohort-module-opens-of = “{ $title }” opens
cohort-opens = opens { $day }
cohort-module-due-before-open = It cannot be due before it opens.
cohort-module-due = Done by (optional)
cohort-module-due-of = “{ $title }” to be done by
cohort-due = by { $day }
cohort-target = Trainings each trainer passes on
cohort-target-hint = Two is usual. 0 means that nothing is expected.
cohort-deadline = Cascade to be done by
cohort-deadline-hint = Left empty: twelve months after the last day of the course.
cohort-needs-evidence = Reports are accepted only with evidence
cohort-needs-evidence-hint = An attendance sheet, an agenda or a photo must be there before you accept a report of this cohort.
cohort-deadline-before-end = The cascade cannot be due before the course is over.
cohort-copy = Copy this cohort
cohort-copy-lead = A new cohort with the same modules and settings, all days as far from the first as here. It begins as a draft with nobody in it, and nobody is told anything.
cohort-copy-starts-on-hint = All other days follow it.
cohort-copy-it = Make the copy
notice-cohort-copied = The copy is made. Nobody is in it, and nobody has been told.
notice-cohort-created = The cohort is made. Nobody has been told yet.
notice-cohort-changed = Saved.

cohort-tabs = Cohort
cohort-tab-people = People
cohort-tab-progress = Progress
cohort-tab-results = Results
cohort-tab-commitments = Their commitments
cohort-tab-lineage = Lineage
cohort-tab-reminders = Reminders
cohort-tab-mail = Mail
cohort-tab-settings = Settings

cohort-next = Your next step
cohort-next-choose-modules-title = Choose what is taught
cohort-next-choose-modules-text = The cohort has no modules yet.
cohort-next-choose-modules-action = Choose modules
cohort-next-invite-title = Say whom to invite
cohort-next-invite-text = Paste their addresses as you have them.
cohort-next-invite-action = Invite people
cohort-next-open-title = Open the cohort
cohort-next-open-text = { $waiting ->
    [one] One person gets the invitation by mail.
   *[other] { $waiting } people get the invitation by mail.
  }
cohort-next-open-action = Open it and send the invitations
cohort-next-start-title = The first day has come
cohort-next-start-text = Say that the course has begun. People can still be invited.
cohort-next-start-action = The course has begun
cohort-next-help-title = Look who needs a hand
cohort-next-help-text = Some have not begun, or nothing has happened for two weeks.
cohort-next-help-action = See who
cohort-next-close-title = The last day has passed
cohort-next-close-text = Close the course. What the trainers pass on goes on being followed.
cohort-next-close-action = The course is over
cohort-next-follow-title = Follow what is passed on
cohort-next-follow-text = The course is over; now the trainers keep their promises.
cohort-next-follow-action = See the commitments

cohort-figure-trainers = { $count ->
    [one] trainer takes part
   *[other] trainers take part
  }
cohort-figure-places = { $places ->
    [one] of one place
   *[other] of { $places } places
  }
cohort-figure-observers = { $count ->
    [one] observer
   *[other] observers
  }
cohort-figure-waiting = have not answered
cohort-figure-not-begun = have not begun
cohort-figure-stuck = are stuck
cohort-figure-completed = have completed the course

cohort-people-filter = Filter the people
cohort-people-search = Name or address
cohort-people-status = How it goes
cohort-people-all = Everybody
cohort-people-role = Takes part as
cohort-people-roles = Trainers and observers
cohort-people-clear = Clear
cohort-people-caption = People by name
cohort-people-none-title = Nobody is here yet
cohort-people-none = Everybody you invite will stand here, with how they are getting on.
cohort-people-none-found-title = Nobody fits
cohort-people-none-found = Nobody in this cohort is like that now. Clear the filter to see everybody.
cohort-person = Name
cohort-person-email = E-mail
cohort-person-mails = Mails to this person
cohort-active = Last seen learning
cohort-never = not yet
cohort-since = since { $day }
cohort-do = What you can do
cohort-you = (you)
status-listed = To be invited
status-invited = Has not answered yet
status-not-begun = Has not begun
status-stuck = Is stuck
status-under-way = Is learning
status-completed = Has completed the course
status-declined = Said no
status-withdrawn = Has left
status-removed = Was taken out
enrolment-role-trainer = Trainer
enrolment-role-observer = Observer

progress-stuck = { $stuck ->
    [one] One person is stuck
   *[other] { $stuck } people are stuck
  }
progress-stuck-together = { $stuck ->
    [one] One person is stuck, { $there } in module { $module }
   *[other] { $stuck } are stuck, { $there } of them in module { $module }
  }
progress-not-begun = { $count ->
    [one] One person has not begun
   *[other] { $count } people have not begun
  }
progress-all-going = Everybody is on the way
progress-all-done = Everybody has completed the course
progress-who = Who is shown
progress-choice-all = All
progress-choice-stuck = Stuck
progress-choice-not-begun = Not begun
progress-choice-under-way = On the way
progress-choice-completed = Done
progress-caption = People, whoever needs a hand first. A tick: module completed. A number: lessons done. Empty: not begun.
progress-caption-part = The others of { $total }.
progress-done-share = Done, in %
progress-all = { $total ->
    [one] one person
   *[other] all { $total }
  }
progress-is-stuck = { $days ->
    [one] stuck for a day
   *[other] stuck { $days } days
  }
progress-is-not-begun = not begun
progress-is-active = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
  }
progress-is-done = done { $day }
progress-key-completed = completed
progress-key-lessons = lessons done
progress-key-none = not begun
progress-key-stopped = stopped here
progress-key-late = its day is over
progress-module = Module { $number }: { $title }
progress-modules = What the numbers stand for
progress-find = Find somebody
progress-print = Print
cohort-progress-none-title = Nobody takes part yet
cohort-progress-none = Once people have accepted their invitation, you see here how far each of them is in each module.
cohort-cell-done = Done
cohort-cell-unknown = cannot be read
cohort-cell-late = (late)

cohort-place = Their place in the cohort
cohort-invite = Invite people
cohort-invite-more = Invite more people
cohort-invite-now = Each of them gets a mail with a link, at once.
cohort-invite-later = They get their mail when you open the cohort, not before.
cohort-invite-people = Who is invited
cohort-invite-people-hint = Paste addresses as you have them, with or without names: from a mail program, a letter, the columns of a spreadsheet. Nobody is invited before every line is understood.
cohort-invite-role = They take part as
cohort-invite-language = Language of the invitation
cohort-invite-language-hint = For people who are new here. The others are written to in their own language.
cohort-invite-send = Send the invitations
cohort-invite-enter = Put them on the list
cohort-invite-line-wrong = Line { $line }: we find no e-mail address in “{ $text }”.
cohort-invite-line-not-an-address = Line { $line }: “{ $text }” is no address that mail can be sent to.
cohort-invite-line-unclear = Line { $line }: we cannot tell to which address “{ $text }” belongs. Put one person on a line.
cohort-invite-line-name-long = Line { $line }: the name is too long.
cohort-invite-lines-wrong = { $count ->
    [one] One line needs your attention. Nobody was invited yet.
   *[other] { $count } lines need your attention. Nobody was invited yet.
  }
cohort-invite-too-many = This is too much at once: at most { $most } people.
cohort-invited-now = { $count ->
    [0] Nobody new was invited
    [one] One invitation is on its way
   *[other] { $count } invitations are on their way
  }
cohort-invited-later = { $count ->
    [0] Nobody new was put on the list
    [one] One person is on the list
   *[other] { $count } people are on the list
  }
cohort-invited-already = These were here before; nothing was changed for them.
cohort-invited-blocked = Mail to these addresses is blocked, so their invitation will not arrive:
cohort-invite-budget = { $most ->
    [one] You can invite one person an hour.
   *[other] You can invite { $most } people an hour.
  } { $minutes ->
    [one] Try again in a minute; nobody of this list was invited, and it is kept here.
   *[other] Try again in { $minutes } minutes; nobody of this list was invited, and it is kept here.
  }
cohort-invite-enough = { $address } has got three invitations since yesterday; take it out and invite the others, or wait until tomorrow.
cohort-invited-back = Back to the cohort
cohort-invite-again = Invite again
cohort-invite-again-text = A new invitation goes out; the link in the earlier one stops working.
cohort-withdraw = This person has left
cohort-withdraw-text = They told you that they do not go on. What they did stays, and they get no more reminders.
cohort-remove = Take this person out
cohort-remove-text = They lose their place in this cohort, and an invitation that is under way stops working. What they learned stays theirs.
notice-cohort-invited-blocked = Nothing was sent: mail to this address is blocked. Why stands below; “Send mail there again” lifts it.
notice-cohort-invited-enough = Nothing was sent: this person has got three invitations since yesterday. Tomorrow another can go.
cohort-person-blocked = Until then no invitation, reminder or news reaches them.
notice-cohort-invited-again = A new invitation is on its way.
notice-cohort-person-withdrawn = Noted: this person has left.
notice-cohort-person-removed = This person is no longer in the cohort.

cohort-extension = More time for the cascade
cohort-extension-lead = Somebody was ill, or elections were held: give this one person a later day.
cohort-extension-until = Their own last day
cohort-extension-until-hint = Empty: the cohort’s day counts again.
cohort-extension-reason = Reason
cohort-extension-save = Save the day
cohort-extended = (their own day)
notice-cohort-extended = Saved.

cohort-settings-about = About the cohort
cohort-save = Save
cohort-coordinators = Coordinators
cohort-coordinators-lead = They see and do here what you do.
cohort-coordinator-new = Add a coordinator
cohort-coordinator-email = E-mail address
cohort-coordinator-email-hint = With this address they sign in: a link comes by mail, no password needed.
cohort-coordinator-name = Name
cohort-coordinator-add = Let them coordinate
cohort-coordinator-remove = End it
cohort-coordinator-remove-ask = They will no longer coordinate this cohort. You can name them again.
notice-cohort-coordinator-added = They can coordinate this cohort now. Tell them to sign in with that address.
notice-cohort-coordinator-removed = They no longer coordinate this cohort.
cohort-life = Where the cohort goes next
cohort-become-open = Open the cohort
cohort-become-open-text = Everybody on the list gets their invitation by mail.
cohort-become-running = The course has begun
cohort-become-running-text = People can still be invited and accept.
cohort-become-closed = The course is over
cohort-become-closed-text = Nobody can join any more. The cascade goes on, with its reminders.
cohort-become-archived = Put the cohort away
cohort-become-archived-text = It is kept for the record, and nobody is reminded of anything any more. There is no way back.
notice-cohort-opened = The cohort is open. The invitations are on their way.
notice-cohort-started = The course has begun.
notice-cohort-closed = The course is over. The cascade goes on.
notice-cohort-archived = The cohort is put away.

cohort-group = Your group
cohort-group-target = { $target ->
    [one] After the course you pass it on in one training of your own, by { $day }.
   *[other] After the course you pass it on in { $target } trainings of your own, by { $day }.
  }
cohort-group-commitments = My commitments
cohort-group-completed = You have completed the course. Well done!
cohort-group-no-modules = The modules are not chosen yet. They will stand here.
cohort-leave = Leave this cohort
cohort-leave-text = What you learned stays yours. To come back you need a new invitation.
notice-cohort-left = You have left the cohort. What you learned stays yours.

invitation-title = Your invitation
invitation-lead = { $role ->
    [observer] You are invited to take part as an observer. Say yes, and you are in.
   *[trainer] You are invited to learn here and to pass it on. Say yes, and you are in.
  }
invitation-when = When
invitation-after = Afterwards
invitation-who = Who are you?
invitation-accept = Yes, I take part
invitation-accept-after-all = I take part after all
invitation-decline = No, I cannot
invitation-waits = { $count ->
    [0] Every place is taken just now. You are the first on the waiting list: when a place becomes free it is yours, and you get a mail.
    [one] Every place is taken just now. You are on the waiting list, and one person waits in front of you. When a place becomes free for you, you get a mail.
   *[other] Every place is taken just now. You are on the waiting list, and { $count } people wait in front of you. When a place becomes free for you, you get a mail.
  }
cohort-waits = waits for a place since { $day }
invitation-accepted = You are in already: this invitation was accepted. Sign in to go on.
invitation-declined = You said no, and your coordinator sees it. Should it become possible after all, this link still works.
notice-invitation-declined = Thank you for saying so. Your coordinator sees it.

error-cohort-state-title = The cohort is elsewhere by now
error-cohort-state-what = This does not follow from where the cohort stands. Perhaps somebody else was faster: open its page to see.
error-cohort-state-kept = Nothing was changed.
error-cohort-takes-nobody-title = Nobody can join any more
error-cohort-takes-nobody-what = The course of this cohort is over. Invite people to another one.
error-cohort-not-open-title = The cohort is not open
error-cohort-not-open-what = Invitations go out while a cohort is open or under way.
error-cohort-last-coordinator-title = Somebody has to stay
error-cohort-last-coordinator-what = This is the only coordinator of the cohort. Add another one first.
error-enrolment-state-title = That is not possible now
error-enrolment-state-what = This person stands elsewhere by now. Open the page again to see where.
error-enrolment-state-kept = Nothing was changed.
error-invitation-accepted-title = You are in already
error-invitation-accepted-what = This invitation was accepted. Sign in to go on.

## Who did what
audit-cohort-copied = Cohort copied
audit-enrolment-waits = Put on the waiting list
audit-enrolment-moved-up = Got a place from the waiting list
audit-cohort-created = Cohort made
audit-cohort-changed = Cohort changed
audit-cohort-opened = Cohort opened
audit-cohort-started = Course begun
audit-cohort-closed = Course closed
audit-cohort-archived = Cohort put away
audit-enrolment-invited = Person invited
audit-enrolment-accepted = Invitation accepted
audit-enrolment-declined = Invitation declined
audit-enrolment-withdrawn = Person left a cohort
audit-enrolment-removed = Person taken out of a cohort
audit-enrolment-extended = Cascade deadline of a person changed
audit-enrolment-completed = Course completed

# What a group gained, and what waits for whoever coordinates it.
cohort-texts = Texts to read
cohort-texts-none-title = No text waits for you
cohort-texts-none = When somebody in this cohort writes a text of their own in answer to a question, it stands here until you have answered it.
cohort-text-question-gone = The question is no longer in the module.
cohort-text-score = Does the text answer the question?
cohort-text-score-fully = Fully
cohort-text-score-largely = Largely
cohort-text-score-partly = Partly
cohort-text-score-not-yet = Not yet
cohort-text-comment = Your answer to its author
cohort-text-comment-hint = What is good about it, and one thing that would make it better. They see it beside their text.
cohort-text-answer = Send my answer
cohort-tries = No tries left
cohort-tries-lead = These people have not passed and have used up their tries. Talk to them, then allow one more.
cohort-try-allow = Allow one more try
cohort-gains = What the group gained
cohort-gains-lead = The mean score in the test before and in the best test after, of those who took both. It is shown from five people on, so that it tells about the group and not about anybody in it.
cohort-gain-module = Module
cohort-gain-people = Took both
cohort-gain-before = Before
cohort-gain-after = After
cohort-gain-points = Points
cohort-gain-too-few = Fewer than five have taken both tests.
notice-cohort-text-answered = Your answer is with its author.
notice-cohort-try-allowed = One more try is allowed.
