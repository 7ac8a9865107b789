# Calls and applications.

cohort-tab-applications = Applications
mail-kind-application = Link to an application
mail-kind-application-reminder = An application not sent yet
mail-kind-application-answer = Answer to an application

applicant-sex-women = Woman
applicant-sex-men = Man
applicant-sex-other = Other
applicant-sex-not-stated = Not stated

application-standing-begun = Not sent yet
application-standing-unread = To be read
application-standing-read = Read by two
application-standing-accepted = Gets a place
application-standing-waiting = Waits for a place
application-standing-declined = No place

question-kind-text = A line
question-kind-long-text = Some paragraphs
question-kind-number = A number
question-kind-choice = One of several answers

calls-title = Calls
calls-about = Trainings of trainers to which you can apply.
calls-lead = Trainings of trainers to which you can apply now. You need no account.
calls-none-title = No call is open
calls-none = Come back later, or ask your association when the next training begins.
calls-read = Applications that you read
call-course = From { $start } to { $end }
call-until = Apply until { $day }
call-state-ahead = Opens on { $opens }
call-state-open = Open until { $day }, to the end of that day
call-state-closed = Closed since { $day }
call-read-by = Applications should be read by { $day }.
call-over = Call for applications
call-course-when = Course
call-places = Places
call-closes = Apply until
call-closes-zone = the end of the day in { $zone }
call-not-yet = You can apply from { $day } on.
call-over-now = This call is closed. Those who applied hear from us by mail.

application-apply = Apply
application-how = Fill this in, and we send you a link. Your application is sent once you open the link and press the button there. Until the last day you can change it or take it back by the same link.
application-email-hint = The link goes there. One address, one application.
application-association = Association
application-association-hint = Your national or regional association of local governments, or the organisation you work with.
application-sex = Sex
application-sex-hint = You need not say. It helps to choose a balanced group.
application-language-hint = The language in which we write to you.
application-questions = Questions
application-consent = Your agreement
application-consent-text = I agree that { $network } keeps what I wrote here to choose the participants of this training.
application-consent-hint = { $months ->
    [one] Coordinators and reviewers of this call read it, and nobody else. If you get no place it is erased a month after the call has closed.
   *[other] Coordinators and reviewers of this call read it, and nobody else. If you get no place it is erased { $months } months after the call has closed. You can take it back by the link in the mail.
}
application-consent-kept = Coordinators and reviewers of this call read it, and nobody else. You can take it back by the link in the mail.
application-consent-own = I agree that this is kept to choose the participants of the training.
application-consent-needed = Without your agreement we cannot take your application.
application-go = Send me the link
application-mailed = We have sent a mail to { $address }. Open the link in it to send your application. If there is no mail in a quarter of an hour, look among unwanted mail, or check the address and try again.
application-own-title = Your application
application-own-begun = Check what you wrote, and send it. You can change it until { $day }.
application-own-sent = Your application is with us. You can change it until { $day }.
application-own-pending = Something was typed for your address after you sent your application. It stands in the fields below, and counts only if you press the button.
application-own-read = The call is closed, and your application is with us. You hear from us by mail.
application-own-late = The call closed before this application was sent. Nobody reads it.
application-told-accepted = You have a place. The mail with your invitation says how to take it.
application-told-waiting = You wait for a place. We write to you when one becomes free.
application-told-declined = We could not give you a place this time.
application-send = Send my application
application-change = Send the changes
application-sent = Your application is with us. Keep the mail: by its link you can change it until the call closes.
application-withdraw = Take my application back
application-withdraw-ask = Nothing is kept of it. You can apply anew while the call is open.
application-gone-unknown = This link opens nothing
application-gone-text-unknown = The application was taken back or erased, or the address of this page is not complete. Look for the latest mail, or apply anew.
application-gone-withdrawn = Your application is taken back
application-gone-text-withdrawn = Nothing is kept of it. Thank you for your interest.

call-edit = The call
call-edit-lead = Changes show at once on the public page.
call-see = See the public page
call-new = Write a call
call-new-lead = People apply on a public page, without an account. You read the applications with others, and choose.
call-none-title = This cohort has no call
call-none = With a call, people apply by themselves on a public page; two readers score each application, and you choose.
call-languages = Write it in one language or in several. Readers get theirs, else English, else the one there is.
call-title = Title
call-title-needed = Give the call a title in one language at least.
call-text = Text
call-text-hint = Markdown: **bold**, - lists, [links](https://…). Say who can apply, what it takes, and when people hear from you.
call-text-needed = Say in one language at least what the call is about.
call-opens-on = Opens on
call-closes-on = Last day
call-closes-on-hint = People can apply until the end of that day in the cohort’s time zone.
call-end-past = This day is over. Choose one that is still to come.
call-review-until = Applications are read by
call-review-until-hint = You and your reviewers see this day, and they are reminded before it. Applicants do not see it. Without one it is two weeks after the last day of the call.
call-review-too-early = Reading begins after the last day of the call. Choose a later day.
call-questions = Questions
call-questions-lead = Twelve at most. Once somebody has begun to apply, a question keeps its kind and is not taken away; its words may change.
call-questions-answered = People have answered these questions. Keep each of them with its kind and at least as many answers; you may change words and add questions.
call-question = Question { $number }
call-question-in = Question, { $language }
call-question-label = Question
call-question-kind = Answer
call-question-required = An answer is needed
call-question-options = Answers
call-options-in = Answers to choose from, { $language }
call-options-hint = Only for a choice. One answer a line, in the same order in every language.
call-options-few = Write two answers at least, one a line.
call-options-many = Too many answers. At most: { $most }.
call-options-differ = Write as many answers as in the other languages, in the same order.
call-publish = Publish the call
call-save = Save the call
call-reviewers = Reviewers
call-reviewers-lead = They read and score applications beside those who coordinate the cohort, and decide nothing. They are told by mail.
call-reviewer-address = Reviewer’s e-mail
call-reviewer-name = Reviewer’s name
call-reviewer-name-hint = For people who are new here.
call-reviewer-add = Name as a reviewer
call-reviewer-end = End
call-reviewer-end-ask = They no longer see the applications. The scores they gave stay.

applications-title = Applications
applications-sent = { $count ->
    [one] application
   *[other] applications
}
applications-begun = { $count ->
    [one] was begun and not sent
   *[other] were begun and not sent
}
applications-wait = { $count ->
    [one] One application waits for your score
   *[other] { $count } applications wait for your score
}
applications-wait-go = Read them
applications-filter = Narrow the list
applications-filter-more = More
applications-all = all
applications-sort = Sorted by
applications-sort-name = name
applications-sort-mean = mean score
applications-sort-sent = day sent
applications-mine = Only those that wait for my score
applications-total = { $count ->
    [one] One application
   *[other] { $count } applications
}
applications-caption = Applications to this call
applications-none-found-title = Nothing fits
applications-none-found = No application fits what you chose. Choose less.
applications-none-title = No applications yet
applications-none = They stand here once people have sent theirs. Share the public page of the call, or bring applications in from a file.
applications-choose = Decide …
application-nobody = Choose at least one application.
application-title = Application
application-back = Back
application-erased = Erased application
application-place = Place { $place }
application-was-told = was told
application-from-file = from a file
application-scores = Scores
application-scores-hidden = Somebody has given a score. You see it once you have given yours.
application-scores-none = Nobody has given a score yet.
application-score = Your score
application-score-own = yours
application-score-give = Give this score
application-mark-1 = 1 · does not fit
application-mark-2 = 2 · weak
application-mark-3 = 3 · possible
application-mark-4 = 4 · good
application-mark-5 = 5 · excellent
application-note = Why
application-note-hint = For the other reader and the coordinators. The person may ask to see it.
application-score-lack-call-open = Applications are scored once the call is closed: until then people can change theirs.
application-score-lack-not-sent = This application is erased or was not sent.
application-score-lack-read-by-two = Two people have read it.
application-score-lack-fixed = You have seen the other score, so yours stays as it is.
application-score-lack-own = This is your own application.

selection-title = { $count ->
    [one] Decide about one application
   *[other] Decide about { $count } applications
}
selection-left = { $left ->
    [0] No place is left.
    [one] One place is left.
   *[other] { $left } places are left.
}
selection-unlimited = The cohort has no limit of places.
selection-places = { $left ->
    [0] No place is left. Let them wait, or take a place back first.
    [one] Only one place is left. Choose one application.
   *[other] Only { $left } places are left. Choose as many applications at most.
}
selection-preview = If they get a place
selection-preview-lead = { $chosen ->
    [one] One person would have a place; now { $placed }.
   *[other] { $chosen } people would have a place; now { $placed }.
}
selection-before = Now
selection-after = Then
selection-too-many = { $left ->
    [0] No place is left for these { $wanted }.
    [one] One place is left for these { $wanted }.
   *[other] { $left } places are left for these { $wanted }.
}
selection-decide = Decide
selection-quiet = Nobody is told yet. You can change it until you send the answers.
selection-accept = { $count ->
    [one] Give a place
   *[other] Give places to { $count }
}
selection-wait = Let wait
selection-decline = No place
selection-none = Take the decision back

balance-title = Who is chosen
balance-lead = Those who get a place so far, beside all who applied.
balance-accepted = { $count ->
    [one] gets a place
   *[other] get a place
}
balance-waiting = { $count ->
    [one] waits
   *[other] wait
}
balance-declined = { $count ->
    [one] gets no place
   *[other] get no place
}
balance-undecided = undecided
balance-waiting-list = Those who wait, in their order
balance-by-sex = By sex
balance-by-section = By section
balance-by-country = By country
balance-by-association = By association
balance-caption = Shares of all who applied, and of those who get a place
balance-applied = Applied
balance-chosen = Get a place
balance-share = { $count } ({ $share } %)
balance-bar-applied = { $who }: { $share } % of those who applied
balance-bar-chosen = { $who }: { $share } % of those who get a place
balance-unknown = Not known
balance-others = Others

answers-title = Send the answers
answers-lead = These people were not told yet what you decided. All answers go out together, each in the person’s language.
answers-invite = { $count ->
    [one] One person is invited to the cohort.
   *[other] { $count } people are invited to the cohort.
}
answers-wait = { $count ->
    [one] One person reads that they wait for a place.
   *[other] { $count } people read that they wait for a place.
}
answers-decline = { $count ->
    [one] One person reads that there is no place for them this time.
   *[other] { $count } people read that there is no place for them this time.
}
answers-send = Send the answers …
answers-ask = The mails cannot be called back.

applications-import = Bring applications in from a file
applications-import-lead = For applications that reached you by other ways. You see first what would become of each line. Who applied on the public page keeps what they sent.
applications-import-hint = CSV, XLSX or ODS, up to { $largest } MB; lines at most: { $most }. It needs a column of e-mail addresses.
applications-import-questions = Answers stand in columns that are called as the questions are here:
applications-import-new = New applications
applications-import-own = Applied by themselves
applications-import-nothing = All applications are here as the file says: there is nothing to do.
import-outcome-own = Applied by themselves, stays as it is
import-not-a-sex = “{ $value }” is not understood. Write woman, man, other or not stated, or leave it empty.
import-not-an-answer = “{ $value }” is not an answer to this question.
import-change-association = Association
import-change-sex = Sex
import-change-q1 = Answer 1
import-change-q2 = Answer 2
import-change-q3 = Answer 3
import-change-q4 = Answer 4
import-change-q5 = Answer 5
import-change-q6 = Answer 6
import-change-q7 = Answer 7
import-change-q8 = Answer 8
import-change-q9 = Answer 9
import-change-q10 = Answer 10
import-change-q11 = Answer 11
import-change-q12 = Answer 12
sheet-scores = Scores given
sheet-mean = Mean score
sheet-own-score = My score
sheet-waiting-place = Place in the waiting list

notice-call-saved = The call is saved.
notice-call-reviewer-named = They read applications from now on, and are told.
notice-call-reviewer-ended = They no longer read applications.
notice-application-scored = Your score is kept.
notice-application-decided = It is decided. Nobody is told before you send the answers.
notice-application-answered = The answers are on their way.
notice-applications-imported = The applications are here.

news-call-reviewer = You read applications: { $call }
news-call-reviewer-text = You were named a reviewer. Please read the applications and give each a score from 1 to 5.
news-call-reviewer-action = See the applications

error-call-not-open-title = This call is not open
error-call-not-open-what = Its last day is over, or its first is still to come. The page of the call says which.
error-call-full-title = This call takes no more applications
error-call-full-what = So many people applied that no more can be read. Write to the network if you think that this is wrong.
error-application-has-place-title = There is a place already
error-application-has-place-what = This person was invited. They accept or decline by the invitation; a coordinator can end it on the cohort’s list of people.
error-application-has-place-kept = Nothing was changed.
error-score-call-open-title = The call is still open
error-score-call-open-what = Applications are scored once the call is closed: until then people can change theirs.
error-score-not-sent-title = This application was not sent
error-score-not-sent-what = Only applications that were sent are scored.
error-score-read-by-two-title = Two people have read this application
error-score-read-by-two-what = Both have given their scores. You see them on the page of the application.
error-score-fixed-title = Your score stays
error-score-fixed-what = You have seen what the other reader thinks, so your own score cannot be changed any more.
error-score-own-title = This is your own application
error-score-own-what = Somebody else reads it.
error-selection-call-open-title = The call is still open
error-selection-call-open-what = You can decide once the call is closed: until then people can apply, and change what they sent.

audit-call-made = Call published
audit-call-changed = Call changed
audit-call-reviewer-named = Reviewer named
audit-call-reviewer-ended = Reviewer ended
audit-call-chosen = Applications decided
audit-call-answered = Answers sent
audit-call-applications-imported = Applications brought in
audit-application-sent = Application sent
audit-application-changed = Application changed
audit-application-withdrawn = Application taken back
audit-application-scored = Application scored
