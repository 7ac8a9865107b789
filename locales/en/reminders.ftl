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
reminders-today = today
reminders-reach = { $heard } will hear from us, { $none } need nothing, { $silent } are not reached.
reminders-ahead-lead = This is what will go out if nothing happens until then. Whatever gets done disappears from here.
reminders-ahead-none = Nothing to remind anybody of
reminders-ahead-none-text = Unanswered invitations, promised trainings and missing reports and confirmations will appear here on the days on which somebody is reminded.
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
reminder-kind-report-due = A missing report
reminder-kind-report-due-from = Counted from the day on which the training was to end.
reminder-kind-report-returned = A report that came back
reminder-kind-report-returned-from = Counted from the day on which the report came back.
reminder-kind-confirmation = A report to confirm
reminder-kind-confirmation-from = Counted from the day of the report. Where there are several days, the last is for the coordinators; where nobody else can confirm, all are.
reminder-kind-cascade-completion = A promised training
reminder-kind-cascade-completion-from = Counted from the day by which the training was promised, or by which the cohort wants them held.
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
