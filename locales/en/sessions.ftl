# Live sessions of cohorts, attendance, and calendars.

## The list
cohort-tab-sessions = Sessions
sessions-title = Live sessions
sessions-of = { $cohort }: live sessions
sessions-ahead = Ahead
sessions-past = Before
sessions-all = All sessions
sessions-none = No session is planned. When one is, you get a mail with a file for your calendar.
sessions-none-plan = No session is planned. Plan one, and everybody who takes part gets a mail with a file for their calendar.
session-next = Next live session
home-sessions = Live sessions ahead
session-next-none = None is planned.
session-hours = { $day }, { $from }–{ $to }
session-own-hours = On your clocks: { $day }, { $from }–{ $to }
session-attended = { $count ->
    [0] nobody was there
    [one] one person was there
   *[other] { $count } people were there
  }
session-is-cancelled = Called off
session-was-there = You were there
session-counts = Counts towards completing the course

## Planning one
session-form-title = Live session
session-plan = Plan a session
session-plan-it = Plan it
session-plan-lead = Once it is planned, everybody who takes part gets a mail with a file for their calendar.
session-change = Change the session
session-change-lead = Where day, hours, place or link change, everybody gets a mail, and their calendar follows.
session-save = Save
session-back = Back
session-title = What it is called
session-day = Day
session-from = From
session-to = To
session-zone = Time zone
session-zone-hint = Where these hours are. Everybody sees their own beside them.
session-place = Place
session-place-hint = A room, a house, a town. A place or a link there must be.
session-link = Link to join
session-link-hint = Such as https://meet.example/room. Only people of the cohort see it.
session-language = Language
session-required = Counts towards completing the course
session-required-hint = The course is complete only for those who were there. Who could not come can be ticked off later, once they have made up for it.
session-end-before-start = It cannot end before it begins.
session-too-long = A session lasts at most { $hours ->
    [one] one hour
   *[other] { $hours } hours
  }. Plan two.
session-not-a-time = Write the time as 09:30.
session-not-a-link = Write a whole address that begins with https://
session-nowhere = Say where people meet: a place or a link.
notice-session-planned = The session is planned. Everybody who takes part is told by mail.
notice-session-changed = Saved. Where it concerns calendars, everybody is told.

## One session
session-of = { $title } · { $cohort }
session-about = About the session
session-when = When
session-course = Course
session-cancel = Call it off
session-cancel-ask = Everybody who was invited gets a mail, and it goes from their calendars. It cannot be taken back.
notice-session-cancelled = The session is called off. Everybody is told.

## Who was there
session-code = Code of the session
session-code-how = Show this code. Whoever takes part opens the session on their phone and types it, until an hour after the end.
session-code-hint = Six digits, shown by those who lead the session.
session-code-wrong = This is not the code of this session. Look at it once more.
session-code-too-many = { $minutes ->
    [one] Too many codes were wrong. Try again in one minute, or ask to be ticked off.
   *[other] Too many codes were wrong. Try again in { $minutes } minutes, or ask to be ticked off.
  }
session-i-am-here = I am here
session-attend = Send
session-attended-already = You are on the list of this session.
session-attendance-not-yet = It has not begun. Come back half an hour before it begins.
session-attendance-open = You can say now that you are here.
session-attendance-over = The session is over. If you were there, ask those who coordinate to tick you off.
session-attendance-cancelled = This session does not take place.
notice-session-attended = You are on the list. Enjoy the session!
session-register = Who was there
session-register-legend = Tick everybody who was there
session-register-save = Save who was there
session-register-not-yet = People can be ticked off from half an hour before the beginning.
session-register-nobody = Nobody takes part yet. Once people have accepted their invitation, they stand here.
session-figure-present = Were there
session-figure-all = Take part
session-by-code = by code
session-nobody-of-cohort = Somebody who was ticked does not take part in this cohort.
notice-session-marked = Saved.

## Refusals
error-session-cohort-archived-title = This cohort is put away
error-session-cohort-archived-what = Sessions are planned and changed until a cohort is put away.
error-session-cohort-archived-kept = Nothing was changed.
error-session-enough-title = This cohort has sessions enough
error-session-enough-what = No cohort has more than 200 sessions.
error-session-enough-kept = Nothing was planned.
error-session-cancelled-title = This session was called off
error-session-cancelled-what = It does not take place, so it cannot be changed, nor was anybody there.
error-session-cancelled-kept = Nothing was changed.
error-session-not-begun-title = The session has not begun
error-session-not-begun-what = Who is there can be said from half an hour before the beginning.
error-session-not-begun-kept = Nothing was changed.
error-session-over-title = The session is over
error-session-over-what = It cannot be called off any more, and its code opens nothing. Those who coordinate can still tick people off.
error-session-over-kept = Nothing was changed.

## Calendars
calendar-title = My calendar
calendar-lead = Your sessions, the days of your modules, what you promised, and the trainings you plan.
calendar-none-title = Nothing lies ahead
calendar-none = What has a day will stand here: live sessions, modules to be done, trainings you promised or planned.
calendar-kind-session = Live session
calendar-kind-module = Module
calendar-kind-commitment = Promised training
calendar-kind-delivery = Planned training
calendar-module = To be done: { $module }
calendar-commitment = Promised training ({ $association })
calendar-delivery = Training: { $training }
calendar-own = In your own calendar
calendar-own-lead = Your phone or computer can show all this beside your other appointments, always as it stands. It needs an address that is yours alone.
calendar-own-link = All your dates, and how to have them in your own calendar
calendar-of-cohort = Calendar of the cohort
calendar-of-cohort-lead = An address for calendar programs with the sessions and the days of modules. It has no names of people and no links to join.
calendar-address = Address for calendar programs
calendar-address-hint = Copy it and choose “subscribe” or “add from address” in your calendar. Whoever has it can read this calendar.
calendar-make = Make an address
calendar-renew = Another address
calendar-renew-ask = The present address opens nothing any more, wherever it was entered.
calendar-end = Take it back
calendar-end-ask = The address opens nothing any more, wherever it was entered.
notice-calendar-made = Here is the address.
notice-calendar-ended = The address opens nothing any more.

## Mail and audit trail
mail-kind-session = Live session
audit-live-session-planned = Live session planned
audit-live-session-changed = Live session changed
audit-live-session-cancelled = Live session called off
audit-live-session-attendance = Attendance of a live session noted
audit-live-session-attended = At a live session, by its code
audit-calendar-made = Address for a calendar made
audit-calendar-ended = Address for a calendar taken back
audit-cohort-calendar-made = Address for a cohort’s calendar made
audit-cohort-calendar-ended = Address for a cohort’s calendar taken back
