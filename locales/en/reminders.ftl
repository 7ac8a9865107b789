# Reminders: what they say, and what coordinators see of them.
reminder-invitation-what = Your invitation to { $cohort } waits for an answer
reminder-invitation-why = You were invited on { $date } and have not said yes or no. Both help us plan.
reminder-invitation-about = invitation to { $cohort } not answered
reminder-invitation-action = Answer the invitation

reminder-report-what = How did it go? { $training }
reminder-report-why = It was planned until { $date }, and nothing has been reported yet. Five minutes are enough. Was it not held? Say so, and we stop asking.
reminder-report-about = no report yet: { $training }
reminder-report-action = Write the report

reminder-returned-what = Your report came back: { $training }
reminder-returned-why = It was returned on { $date } with a question. Correct it or answer, and send it again; then this stops.
reminder-returned-about = report came back with a question: { $training }
reminder-returned-action = See the question

reminder-confirmation-what = A training waits for your confirmation: { $training }
reminder-confirmation-why = It was reported on { $date }. You were there or know those who were, so you can say whether the report is right.
reminder-confirmation-about = confirmation awaited: { $training }
reminder-confirmation-action = Look at the report
reminder-confirmation-stuck-what = Nobody has confirmed this training: { $training }
reminder-confirmation-stuck-why = It was reported on { $date }, and the other side has not answered or has nobody to do it. As coordinator you can step in.
reminder-confirmation-stuck-about = nobody has confirmed: { $training }
reminder-confirmation-stuck-action = Look at the report
reminder-follow-up-trainer-what = What became of this training? { $training }
reminder-follow-up-trainer-why = { $months ->
    [one] It ended one month ago. You taught it: did it lead to something?
   *[other] It ended { $months } months ago. You taught it: did it lead to something?
  }
reminder-follow-up-trainer-about = asked what became of it: { $training }
reminder-follow-up-trainer-action = See what was answered
reminder-follow-up-association-what = What became of this training for your members? { $training }
reminder-follow-up-association-why = { $months ->
    [one] It ended one month ago. You speak for the association: did it lead to something?
   *[other] It ended { $months } months ago. You speak for the association: did it lead to something?
  }
reminder-follow-up-association-about = asked what became of it: { $training }
reminder-follow-up-association-action = See what was answered

reminder-commitment-what = { $days ->
    [0] Today is the day you chose for your training with { $association }
    [one] One day is left for your training with { $association }
   *[other] { $days } days are left for your training with { $association }
  }
reminder-commitment-why = You promised to pass on what you learned by { $date }. Once it is reported, these reminders stop.
reminder-commitment-about = training with { $association } promised by { $date }
reminder-commitment-action = Look at this commitment
reminder-commitment-late-what = { $days ->
    [one] Your training with { $association } is one day overdue
   *[other] Your training with { $association } is { $days } days overdue
  }
reminder-commitment-late-why = You promised it by { $date }. Was it held? Report it. Has something come between? Tell your coordinator, they can help.
reminder-commitment-late-about = training with { $association } was promised by { $date }
reminder-commitment-late-action = Look at this commitment

reminder-target-what = { $days ->
    [0] Today is the last day to pass on what you learned in { $cohort }
    [one] One day is left to pass on what you learned in { $cohort }
   *[other] { $days } days are left to pass on what you learned in { $cohort }
  }
reminder-target-why = { $target ->
    [one] Everybody in the cohort holds one training
   *[other] Everybody in the cohort holds { $target } trainings
  } by { $date }. { $made ->
    [0] You have not said yet where yours will be.
    [one] So far you have promised one.
   *[other] So far you have promised { $made }.
  }
reminder-target-about = { $target ->
    [one] { $made } of one training promised, until { $date }
   *[other] { $made } of { $target } trainings promised, until { $date }
  }
reminder-target-action = Make a commitment
reminder-target-late-what = { $days ->
    [one] The time to pass on what you learned in { $cohort } ended one day ago
   *[other] The time to pass on what you learned in { $cohort } ended { $days } days ago
  }
reminder-target-late-why = { $made ->
    [0] You had until { $date }, and have not said where you will teach.
    [one] You had until { $date }, and have promised one training of { $target }.
   *[other] You had until { $date }, and have promised { $made } trainings of { $target }.
  } It is not too late: say what you can do.
reminder-target-late-about = { $target ->
    [one] { $made } of one training promised, the time ended on { $date }
   *[other] { $made } of { $target } trainings promised, the time ended on { $date }
  }
reminder-target-late-action = Make a commitment

reminder-start-what = Your course { $cohort } is open: begin with “{ $module }”
reminder-start-why = It has been open to you since { $date }, and you have not begun a lesson yet.
reminder-start-about = nothing begun yet: { $module }
reminder-start-action = Begin the first lesson

reminder-idle-what = You stopped in the middle of “{ $module }”
reminder-idle-why = In { $cohort } you were last active on { $date }. Everything is where you left it. Is something in the way? Write to your coordinator.
reminder-idle-about = nothing done since { $date }: { $module }
reminder-idle-action = Go on
reminder-idle-next-what = Next in { $cohort }: “{ $module }”
reminder-idle-next-why = You were last active on { $date }, and this module of your course waits for you. Is something in the way? Write to your coordinator.
reminder-idle-next-about = nothing done since { $date }, next is { $module }
reminder-idle-next-action = Begin the module

reminder-module-what = { $days ->
    [0] { $modules }: due today
    [one] { $modules }: due tomorrow
   *[other] { $modules }: due in { $days } days
  }
reminder-module-why = { $count ->
    [one] Your course { $cohort } wants this module done by { $date }. Once it is completed, these reminders stop.
   *[other] Your course { $cohort } wants these { $count } modules done by { $date }. Once they are completed, these reminders stop.
  }
reminder-module-about = due on { $date }: { $modules }
reminder-module-action = Open the module
reminder-module-late-what = { $days ->
    [one] { $modules }: due since yesterday
   *[other] { $modules }: due { $days } days ago
  }
reminder-module-late-why = { $count ->
    [one] Your course { $cohort } wanted this module done by { $date }. It is still open to you.
   *[other] Your course { $cohort } wanted these { $count } modules done by { $date }. They are still open to you.
  }
reminder-module-late-about = was due on { $date }: { $modules }
reminder-module-late-action = Open the module

reminder-commitment-missing-what = Where will you teach what you learned in { $cohort }?
reminder-commitment-missing-why = You have completed the course. { $target ->
    [one] Everybody in it holds one training
   *[other] Everybody in it holds { $target } trainings
  } by { $date }. { $made ->
    [0] You have not said yet where yours will be.
    [one] So far you have promised one.
   *[other] So far you have promised { $made }.
  }
reminder-commitment-missing-about = fewer trainings promised than asked for after the course
reminder-commitment-missing-action = Make a commitment

reminder-ahead-what = { $days ->
    [0] Your training is today: { $training }
    [one] Your training is tomorrow: { $training }
   *[other] Your training is in { $days } days: { $training }
  }
reminder-ahead-why = You are among those who teach it. Its kit (guide, handouts, slides, tests on paper) stands with each of its modules. Has the day or the place changed? Change the plan; will it not be held? Cancel it.
reminder-ahead-about = training ahead: { $training }
reminder-ahead-action = Look at the plan

reminder-session-what = { $days ->
    [0] { $title }: your cohort meets today
    [one] { $title }: your cohort meets tomorrow
   *[other] { $title }: your cohort meets in { $days } days
  }
reminder-session-why = { $time }, on your clock. You take part in { $cohort }. Its page says where it is, or by which link one joins.
reminder-session-about = live session: { $title }
reminder-session-action = Look at the session

reminder-certificate-what = { $days ->
    [0] Your certificate of { $cohort } ends today
    [one] Your certificate of { $cohort } ends tomorrow
   *[other] Your certificate of { $cohort } ends in { $days } days
  }
reminder-certificate-why = It is valid until { $date }. Those who gave it can renew it, for instance because of trainings you have held since; please write to them if they should.
reminder-certificate-about = certificate of { $cohort } ends
reminder-certificate-action = Look at the certificate

reminder-overdue-what = { $days ->
    [one] Your training with { $association } is one day overdue
   *[other] Your training with { $association } is { $days } days overdue
  }
reminder-overdue-why = You promised it by { $date }, and we have reminded you of it. From now on the focal point of { $association } hears of it, and later your coordinator. Was it held? Report it. Can it not be held? Tell your coordinator, who can release you.
reminder-overdue-about = training with { $association } long overdue, promised by { $date }
reminder-overdue-action = Look at this commitment
reminder-overdue-association-what = { $days ->
    [one] A training that was promised to { $association } is one day overdue
   *[other] A training that was promised to { $association } is { $days } days overdue
  }
reminder-overdue-association-why = { $trainer } promised it by { $date } and was reminded. You speak for { $association }: perhaps a day, a room or a word from you is all that is missing.
reminder-overdue-association-about = training of { $trainer } for { $association } long overdue
reminder-overdue-association-action = Look at this commitment
reminder-overdue-coordinator-what = { $days ->
    [one] The training of { $trainer } with { $association } is one day overdue
   *[other] The training of { $trainer } with { $association } is { $days } days overdue
  }
reminder-overdue-coordinator-why = It was promised by { $date }. The trainer was reminded, the focal point heard of it. As coordinator you can help, give more time or release it.
reminder-overdue-coordinator-about = training of { $trainer } with { $association } long overdue
reminder-overdue-coordinator-action = Look at this commitment

reminder-essay-what = { $count ->
    [one] A text waits for you to read it in { $cohort }
   *[other] { $count } texts wait for you to read them in { $cohort }
  }
reminder-essay-why = { $count ->
    [one] It was handed in on { $date }, and its author cannot complete the module before you have read it.
   *[other] The oldest was handed in on { $date }, and their authors cannot complete the module before you have read them.
  }
reminder-essay-about = { $count ->
    [one] a text to read, handed in on { $date }
   *[other] { $count } texts to read, the oldest of { $date }
  }
reminder-essay-action = Read

reminder-application-what = { $days ->
    [0] Today is the last day to send your application: { $call }
    [one] One day is left to send your application: { $call }
   *[other] { $days } days are left to send your application: { $call }
  }
reminder-application-why = You began an application to this call and have not sent it. It can be sent until { $date }; nobody reads it before you send it.
reminder-application-about = application begun and not sent, until { $date }
reminder-application-action = Check and send my application

reminder-to-score-what = { $count ->
    [one] One application to { $cohort } waits for your score
   *[other] { $count } applications to { $cohort } wait for your score
  }
reminder-to-score-why = You read the applications to this call. They should be read by { $date }, so that those who applied need not wait for their answer.
reminder-to-score-about = { $count ->
    [one] one application to score by { $date }
   *[other] { $count } applications to score by { $date }
  }
reminder-to-score-action = Read and score

reminder-vacancy-what = Nobody speaks for { $association } any more
reminder-vacancy-why = It lost its last focal point on { $date }. Trainings held for its members wait for you to confirm them until somebody is appointed.
reminder-vacancy-about = { $association } has no focal point since { $date }
reminder-vacancy-action = Appoint a focal point
reminder-request-open-what = { $association } asks for a training that you could hold
reminder-request-open-why = It is about { $modules }, wanted from { $date } on. You agreed to be found; if your days fit, offer to hold it.
reminder-request-open-about = { $association } asks for a training, wanted from { $date } on
reminder-request-open-action = See the request
reminder-request-unanswered-what = Nobody has answered { $association }
reminder-request-unanswered-why = It asked for a training on { $date }, and no trainer has offered yet. See who could hold it, and talk to them.
reminder-request-unanswered-about = The request of { $association } of { $date } has no offer
reminder-request-unanswered-action = See the request

reminder-summary-what = { $count ->
    [one] One person in { $cohort } needs a hand
   *[other] { $count } people in { $cohort } need a hand
  }
reminder-summary-why = New since last week: { $names }{ $more ->
    [0] .
    [one] {" "}and one more.
   *[other] {" "}and { $more } more.
  } They have not begun, have stopped for two weeks, or are late with a training. You get this on Mondays, as you coordinate the cohort, and only if something changed.
reminder-summary-about = { $count ->
    [one] one person needs a hand
   *[other] { $count } people need a hand
  }
reminder-summary-action = See who is how far

reminders-title = Reminders
reminders-lead = They go out by themselves, on working days and in office hours where each reader is, and stop once the thing is done.
reminders-paused-since = Nobody in this cohort is reminded since { $since }. What falls due meanwhile is not made up for.
reminders-paused-until = Nobody in this cohort is reminded until { $until }. What falls due meanwhile is not made up for.
reminders-paused-by = Paused by { $by }.
reminders-pause = Pause all reminders
reminders-resume = Remind again
reminders-month = { $count ->
    [0] Nothing goes out in the next 30 days
    [one] One reminder in the next 30 days
   *[other] { $count } reminders in the next 30 days, to { $people ->
        [one] one person
       *[other] { $people } people
      }
  }
reminders-month-days = Reminders by day
reminders-day = { $day }: { $count ->
    [one] one reminder
   *[other] { $count } reminders
  }
reminders-day-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
reminders-guest = Applicant { $code }
reminders-today = today
reminders-reach = { $heard } will hear from us, { $none } need nothing, { $silent } are not reached.
reminders-ahead-lead = This is what will go out if nothing happens until then. Whatever gets done disappears from here.
reminders-ahead-none = Nothing to remind anybody of
reminders-ahead-none-text = Unanswered invitations, promised trainings and missing reports and confirmations will appear here on the days on which somebody is reminded.
reminders-month-of = { $month }: { $count ->
    [0] no reminder
    [one] one reminder
   *[other] { $count } reminders
  }
reminders-month-of-lead = Days that are over show what went out; the days to come, what will go out if nothing happens until then.
reminders-months = Months
reminders-months-coming = The next 30 days
reminders-list = The days as a list
reminders-list-day = Day
reminders-list-count = Reminders
reminders-quiet = Who gets nothing on these days, and why
reminders-quiet-nothing-waits = Nothing waits for them that is due by then
reminders-quiet-not-before = The next one is due later
reminders-quiet-not-before-day = The next one is due on { $day }
reminders-quiet-all-said = They were reminded of what waits as often as anybody is
reminders-quiet-paused = What waits for them is paused
reminders-quiet-mailed-today = They had a mail today
reminders-quiet-enough-this-week = They had two mails this week
reminders-quiet-out-of-hours = It is not in their office hours
reminders-quiet-shut-out = They can no longer sign in
reminders-quiet-suppressed = Their address refuses our mail
reminders-quiet-unsubscribed = They want no reminders
reminders-people = Who is left alone
reminders-people-all = Everybody in this cohort can be reminded.
reminders-person-paused = Paused since { $since }
reminders-person-paused-until = Paused until { $until }
reminders-silence-unsubscribed = Wants no reminders, and said so by the link in a mail
reminders-silence-suppressed = Their address refuses our mail: ask them for another one
reminders-pause-one = Pause reminders for a while
reminders-pause-whom = Whose?
reminders-pause-them = Pause
reminders-pause-everybody = Everybody in this cohort
reminders-pause-until = Last day of the pause
reminders-pause-until-hint = Without one it lasts until somebody ends it.
reminders-pause-reason = Why?
reminders-pause-reason-hint = Those who coordinate this cohort see it.
reminders-past = What became of earlier ones
reminders-past-show = Show them
reminders-past-none = None so far
reminders-past-none-text = Each reminder will be listed here once it was due: sent, or why not.
reminders-to = To
reminders-about = About
reminders-due = Due
reminders-fate = What became of it

reminder-kind-invitation = An invitation
reminder-kind-invitation-from = Counted from the day of the invitation.
reminder-kind-application = An application not sent
reminder-kind-application-from = For those who began one and have not sent it, by a mail of its own, as they have no account. Counted from the last day of the call.
reminder-kind-application-to-score = Applications to score
reminder-kind-application-to-score-from = For the reviewers of the call, and where it has none for the coordinators. Counted from the day by which applications should be read.
reminder-kind-report-due = A missing report
reminder-kind-report-due-from = Counted from the day on which the training was to end.
reminder-kind-report-returned = A report that came back
reminder-kind-report-returned-from = Counted from the day on which the report came back.
reminder-kind-confirmation = A report to confirm
reminder-kind-confirmation-from = Counted from the day of the report. Where there are several days, the last is for the coordinators; where nobody else can confirm, all are.
reminder-kind-follow-up = What became of a training
reminder-kind-follow-up-from = For who led it and for those who speak for its association, three, six and twelve months after its end.
reminder-kind-cascade-completion = A promised training
reminder-kind-cascade-completion-from = Counted from the day by which the training was promised, or by which the cohort wants them held.
reminder-kind-start = A course not begun
reminder-kind-start-from = Counted from the day on which the course was open to somebody.
reminder-kind-idle = A course left in the middle
reminder-kind-idle-from = Counted from the day on which somebody last learned anything.
reminder-kind-module-due = A module due
reminder-kind-module-due-from = Counted from the day by which the cohort wants the module done. Modules without such a day are not recalled.
reminder-kind-commitment-missing = No training promised yet
reminder-kind-commitment-missing-from = Counted from the day on which somebody completed the course.
reminder-kind-delivery-ahead = A training ahead
reminder-kind-delivery-ahead-from = Counted from the first day of the planned training.
reminder-kind-live-session = A live session
reminder-kind-live-session-from = Counted from the day of the session, for everybody who takes part.
reminder-kind-certificate-ends = A certificate that ends
reminder-kind-certificate-ends-from = For whoever holds it. Counted from its last day.
reminder-kind-escalation = A training long overdue
reminder-kind-escalation-from = Counted from the day by which the training was promised. Where there are several days, the last is for the coordinators, the others for the trainer and the focal points. Nobody hears of it before a week after the first reminder that was sent to the trainer.
reminder-kind-essay-to-read = Texts to read
reminder-kind-essay-to-read-from = For the coordinators. Counted from the day on which the oldest text was handed in.
reminder-kind-vacancy = An association without a focal point
reminder-kind-vacancy-from = For those who coordinate the section. Counted from the day on which the last focal point was lost.
reminder-kind-request-open = A request that one could answer
reminder-kind-request-open-from = For trainers who agreed to be found. Counted from the day on which the association asked.
reminder-kind-request-unanswered = A request without an offer
reminder-kind-request-unanswered-from = For those who coordinate the section, at last for administrators. Counted from the day on which the association asked.
reminder-kind-weekly-summary = The week in short
reminder-kind-weekly-summary-from = For the coordinators. Counted from Monday, which is 0, up to Sunday, which is 6.
reminder-state-planned = In a mail that is about to go out
reminder-state-sent = Sent
reminder-state-withheld = Not sent
reminder-state-skipped = Left out
reminder-reason-superseded = Left out: a later one was due as well
reminder-reason-stale = Left out: it came too late
reminder-reason-paused = Left out: reminders were paused
reminder-reason-suppressed = Not sent: the address refuses mail
reminder-reason-unsubscribed = Not sent: wants no reminders

notice-reminders-paused = Reminders are paused.
notice-reminders-resumed = Reminders go on.

audit-cohort-reminders-paused = Reminders of a cohort paused
audit-cohort-reminders-resumed = Reminders of a cohort resumed
audit-enrolment-reminders-paused = Somebody’s reminders paused
audit-enrolment-reminders-resumed = Somebody’s reminders resumed

reminders-settings = Which reminders, and when
reminders-settings-lead = Write days as whole numbers from 0 to 365 with commas between them, at most six for each reminder. If a day falls on a weekend, what leads up to a day goes out before it, anything else after it.
reminders-settings-back = What goes out in the next 30 days
reminders-settings-save = Save
reminders-kind-enabled = Remind people of this
reminders-kind-before = Days before
reminders-kind-after = Days after
reminders-kind-default = Usually: { $days }
reminders-kind-default-back = Back to the usual days
reminders-kind-samples = What it says
form-steps-not-days = Please write whole numbers with commas between them, such as 3, 7, 14.
form-steps-range = Please give days from 0 to { $most }.
form-steps-too-many = These are too many days. The most that fit: { $most }.
form-steps-none = Please name at least one day, or switch this reminder off.
form-pause-over = This day is over already. Please choose today or a later one.
notice-reminders-changed = Saved. From now on reminders go out on these days.
audit-cohort-reminders-changed = Reminders of a cohort changed

reminder-text = { $more ->
    [0] { $what }
   *[other] { $what } (+{ $more })
}
reminder-reason-left-out = Left out by a coordinator
reminder-reason-by-hand = Told by hand, not by mail
reminders-day-open = Send one now, or leave one out
reminders-one-lead = What is sent now goes out with all that is due to the same person, as their mail of this day. What is left out is not made up for.
reminders-send-now = Send now
reminders-skip = Leave out
reminders-skip-reason = Why is it left out?
reminders-skip-yes = Leave it out
reminders-skip-undo = Send it after all
reminders-skipped = Left out
notice-reminder-skipped = This reminder is left out. Until its day you may send it after all.
notice-reminder-taken-up = This reminder goes out again on its day.
notice-reminder-sent-now = The mail is written and leaves in a moment.
audit-cohort-reminder-skipped = A reminder left out
audit-cohort-reminder-taken-up = A reminder that was left out taken up again
audit-cohort-reminder-sent-now = A reminder sent before its day
audit-enrolment-reminders-told = Somebody told by hand of what is due
error-reminder-over-title = Nothing of that is to come
error-reminder-over-what = This reminder went out meanwhile, what it was about is done, or its day has changed. The page of reminders shows what is to come now.

reminders-texts = Ready texts for WhatsApp and SMS
reminders-texts-lead = For each person with something due: a short text in their language. Copy it, or open it in an app; it leaves from your phone, and no number is kept here. Then say that you sent it: no mail repeats it.
reminders-texts-back = What goes out by mail
reminders-texts-suppressed = Their address refuses our mail: this is the way to reach them.
reminders-texts-text = The text
reminders-texts-parts = { $parts ->
    [one] One SMS
   *[other] { $parts } SMS
}
reminders-texts-copy = Copy
reminders-texts-copied = Copied
reminders-texts-whatsapp = Open in WhatsApp
reminders-texts-sms = Open as SMS
reminders-texts-told = I sent it
reminders-texts-none = Nobody needs a text now
reminders-texts-none-text = Whoever has something due in the coming seven days appears here, unless they heard of something today or want no reminders.
notice-reminders-told = Noted. No mail repeats it, and none goes to them today.
notice-reminders-told-before = Nothing was noted: they heard of something today already, or nothing is due any more.

reminders-effect = Do reminders help?
reminders-effect-lead = How often what a reminder was about was done within seven days, in the last twelve months.
reminders-effect-how = This is seen from the work itself: no mail reports who opened it. To learn what happens without a reminder, let the first one be held back from a few, where you choose which reminders go out.
reminders-effect-all = { $told ->
    [one] After { $acted } of one reminder
   *[other] After { $acted } of { $told } reminders
}
reminders-effect-with = With the first reminder: { $acted } of { $told } ({ $share }).
reminders-effect-without = Without it: { $acted } of { $told } ({ $share }).
reminders-effect-part = Which
reminders-effect-told = Reminders
reminders-effect-acted = Done after
reminders-effect-share = Share
reminders-effect-day = On the day
reminders-effect-before = { $days ->
    [one] One day before
   *[other] { $days } days before
}
reminders-effect-after = { $days ->
    [one] One day after
   *[other] { $days } days after
}
reminders-effect-none = Nothing can be told yet
reminders-effect-none-text = A week after the first reminders have gone out, this page shows what came of them.
reminders-effect-young = { $count ->
    [one] One reminder of the last seven days is not counted yet.
   *[other] { $count } reminders of the last seven days are not counted yet.
}
reminders-kind-held-out = Hold the first one back from so many in a hundred
reminders-kind-held-out-hint = To see whether it helps. Chosen by lot, at most 50; later reminders go out as usual.
reminder-reason-held-out = Held back by lot, to see whether it helps
