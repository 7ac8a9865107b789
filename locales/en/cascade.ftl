# What trainers promise to pass on, the trainings they hold, who confirms them, and what it comes to.

## Lists
cascade-filter-state = State
cascade-filter-association = Association
cascade-filter-cohort = Cohort
cascade-filter-module = Module
cascade-filter-words = Search
cascade-filter-words-hint = Place, association, name
cascade-filter-more = More filters
cascade-filter-from = From
cascade-filter-until = Until
cascade-sort = Order
cascade-sort-work = What needs somebody first
cascade-sort-newest = The latest first
cascade-sort-oldest = The earliest first
cascade-sort-place = By place
cascade-sort-people = Most people first
cascade-filter-all = All
cascade-filter-show = Show
cascade-filter-clear = Clear
cascade-nothing-title = Nothing fits
cascade-nothing = Nothing matches this choice. Widen it, or clear it to see everything.

## Commitments
commitments-title = Commitments
commitments-lead = What was promised: which training, for whom, by when.
commitments-lead-target = Your cohort hopes for { $expected ->
    [one] one training
   *[other] { $expected } trainings
  } from each trainer by { $deadline }.
commitments-caption = Commitments
commitments-total = { $count ->
    [one] One commitment
   *[other] { $number } commitments
  }
commitments-see-all = { $count ->
    [one] See the one commitment
   *[other] See all { $number } commitments
  }
commitments-overdue-all = { $count ->
    [one] See the one that is overdue
   *[other] See all { $number } that are overdue
  }
commitments-open-all = { $count ->
    [one] See the one that is open
   *[other] See all { $number } that are open
  }
commitments-filter = Filter the commitments
commitments-none-title = No commitments yet
commitments-none = Here you will see what you promised to teach, to whom, and by when. One promise is enough to begin.
commitments-none-others = What trainers promise to pass on will stand here, as soon as the first of them has made a commitment.
commitments-none-cohort = As soon as trainers of this cohort say what they will teach, to whom and by when, it stands here. A word from you helps them begin.
commitment-one = Commitment
commitment-title = { $place }, by { $day }{"\u00A0"}· { $people ->
    [one] one person
   *[other] { $people } people
  }
commitment-commitment = What
commitment-person = Trainer
commitment-cohort = Cohort
commitment-enrolment = Which cohort is it for?
commitment-modules = What will you teach?
commitment-modules-hint = One module or several, in one training.
commitment-association = Association
commitment-association-hint = Whose members will take part?
commitment-language = Language
commitment-due = By when
commitment-due-hint = We remind you before this day, and stop once you have reported.
commitment-due-past = This day has passed. Choose one that lies ahead.
commitment-expected = People expected
commitment-place = Place
commitment-place-hint = A town is enough. Leave it open if you do not know yet.
commitment-new = Make a commitment
commitment-new-lead = Say what you will teach, to whom and by when. You can change it later.
commitment-make = I will do this
commitment-edit = Change it
commitment-edit-lead = Plans change. What counts is that the training takes place.
commitment-save = Save
commitment-report = Report a training
commitment-deliveries = Its trainings
commitment-deliveries-none = No training has been linked to it yet.
commitment-release = Release from this commitment
commitment-release-lead = It will no longer count, and nobody is reminded of it. The trainer sees the reason.
commitment-release-reason = Reason
commitment-release-hint = Such as a change of post, an illness, or an election.
commitment-release-button = Release
commitment-released-because = Released because
commitment-release-asked = { $name } asks to be released from this commitment
commitment-ask-release = I cannot keep this commitment
commitment-ask-release-lead = Say why, and those who coordinate your cohort decide whether you are released. Until then it stands. If another day would do, change it instead.
commitment-ask-release-hint = Such as a change of post, an illness, or an election.
commitment-ask-release-button = Ask to be released
notice-commitment-release-asked = Your coordinators have been told.
commitment-state = State
commitment-state-open = To be held
commitment-state-overdue = Overdue
commitment-state-reported = Reported
commitment-state-fulfilled = Fulfilled
commitment-state-released = Released
notice-commitment-made = Your commitment stands. When you have held the training, report it in five minutes.
notice-commitment-changed = Saved.
notice-commitment-released = Released. It no longer counts.

## Trainings: lists
deliveries-title = Trainings
deliveries-lead = The trainings that pass on what was learned: planned, reported, confirmed.
deliveries-total = { $count ->
    [one] One training
   *[other] { $number } trainings
  }
deliveries-see-all = { $count ->
    [one] See the one training
   *[other] See all { $number } trainings
  }
deliveries-waiting-count = { $count ->
    [one] One training waits for you
   *[other] { $number } trainings wait for you
  }
deliveries-waiting-all = { $count ->
    [one] See the one that waits for you
   *[other] See all { $number } that wait for you
  }
deliveries-work = Go through them
deliveries-waiting-reports = { $count ->
    [one] One report is to be written or put right. It stands first in the list.
   *[other] { $number } reports are to be written or put right. They stand first in the list.
  }
deliveries-drafts = Begun and not sent
deliveries-all = All trainings
deliveries-filter = Filter the trainings
deliveries-caption = Trainings
deliveries-none-title = No trainings yet
deliveries-none = The trainings you hold will stand here. Plan the first one, or report one you have held: five minutes are enough.
deliveries-none-others = As soon as a training is planned or reported, it stands here.
delivery-title = { $place }, { $day }
delivery-title-people = { $place }, { $day }{"\u00A0"}· { $people ->
    [0] nobody
    [one] one person
   *[other] { $people } people
  }
delivery-training = Training
delivery-when = When
delivery-where = Where
delivery-association = Association
delivery-completed-short = Completed
delivery-draft-untitled = A training without a title yet
delivery-draft-saved = Kept on { $at }
delivery-draft-discard = Throw away
delivery-draft-discard-ask = What you typed in it is gone then.
delivery-wait-report = { $state ->
    [returned] Correct it
   *[other] Report it
  }
delivery-wait-confirmation = Confirm it
delivery-wait-acceptance = Accept it
delivery-state = State
delivery-state-draft = Begun
delivery-state-planned = Planned
delivery-state-reported = Reported
delivery-state-confirmed = Confirmed
delivery-state-accepted = Accepted
delivery-state-returned = Returned
delivery-state-cancelled = Cancelled
delivery-state-withdrawn = Withdrawn

## Trainings: the form
delivery-new = Report a training
delivery-edit = Change the report
delivery-report-now = Report it
delivery-new-lead = { $side ->
    [association] You report for the association, and the trainers confirm.
   *[other] You report as a trainer, and the association confirms.
  }
delivery-as-association = Report for the association instead
delivery-as-trainer = Report as a trainer instead
delivery-resumed = This is as you left it on { $at }.
delivery-part-what = What, when and where
delivery-part-who = Who taught
delivery-part-people = Who took part
delivery-part-results = What came of it
delivery-modules = Modules
delivery-association-hint = Whose members took part?
delivery-starts = First day
delivery-ends = Last day
delivery-ends-hint = Leave it open if it was one day.
delivery-hours = Hours together
delivery-hours-hint = Without the breaks, such as 6.5.
delivery-hours-range = Please give more than 0 and at most { $most } hours: no day has more than 12.
delivery-mode = How was it held?
delivery-mode-in-person = In person
delivery-mode-online = Online
delivery-mode-hybrid = Both
delivery-municipality = Town
delivery-municipality-hint = For an online training you may leave it open.
delivery-country = Country
delivery-languages = Languages
delivery-level = How far did it go?
delivery-level-awareness = Awareness: they know of it
delivery-level-working = Working level: they can use it
delivery-level-training-of-trainers = Training of trainers: they can teach it
delivery-refresher = They had been taught this before: it was a refresher
delivery-refresher-short = a refresher
delivery-more-place = Venue, region, partners
delivery-venue = Venue
delivery-region = Region code
delivery-region-hint = ISO 3166-2, such as SN-DK.
delivery-region-wrong = This is not a region code. It looks like SN-DK or FR-75.
delivery-co-organisers = Held together with
delivery-funders = Paid for by
delivery-lead = Lead trainer
delivery-lead-hint = These trainers have promised a training to your association. If none of them led it, say below who did.
delivery-lead-other = Or somebody else
delivery-lead-other-hint = Their exact e-mail address, or their name if they have no account.
delivery-unknown-trainer = Write one name or one e-mail address for each.
delivery-commitment = Your commitment
delivery-commitment-hint = Leave it open, and we take the one that fits.
delivery-commitment-none = It belongs to none of them
delivery-known = Who taught with you
delivery-others = Others who taught
delivery-others-hint = Their e-mail addresses, or names, as you have them. Who has an account at that address finds this training in their list.
delivery-more-people = First-timers and observers
delivery-first-timers = Taught for the first time
delivery-first-timers-hint = With somebody experienced beside them. One a line.
delivery-observers = Looked on
delivery-observers-hint = One a line.
delivery-trainers = Trainers
trainer-role-lead = lead
trainer-role-co-trainer = taught too
trainer-role-observer = looked on
trainer-role-first-timer = for the first time
delivery-invited = Invited
delivery-attended = Came
delivery-completed = Stayed to the end
delivery-completed-hint = These count as trained.
delivery-more-than-attended = { $attended ->
    [0] { $of } is more than came: nobody did, as you say.
    [one] { $of } is more than the one person who came.
   *[other] { $of } is more than the { $attended } who came.
  }
delivery-counts = By role and sex
delivery-counts-hint = As far as you know it. Whoever you leave out counts as “not stated”.
delivery-counts-too-many = { $sum ->
    [one] The table has one person, and { $attended } came. Put one of them right.
   *[other] The table has { $sum } people, and { $attended } came. Put one of them right.
  }
delivery-counts-caption = Who came, by role and sex
delivery-role = Role
delivery-together = Together
delivery-everybody = Everybody
sex-women = Women
sex-men = Men
sex-other = Other
sex-not-stated = Not stated
participant-role-elected = Elected officials
participant-role-municipal-staff = Municipal staff
participant-role-association-staff = Association staff
participant-role-civil-society = Civil society
participant-role-other = Others
delivery-more-counts = How you counted, and more
delivery-basis = How were they counted?
delivery-basis-named = From a list of names
delivery-basis-counted = By counting heads
delivery-basis-mixed = Both
delivery-named = Names on the list
delivery-named-hint = Only if you did both: the greater number stands.
delivery-names = { $named } on the list of names
delivery-disability = People with a disability
delivery-disability-hint = Only if they said so themselves.
delivery-governments = Local governments that sent somebody
delivery-before = Test before
delivery-after = Test after
delivery-before-n = Took the test before
delivery-before-mean = Their mean, 0 to 100
delivery-after-n = Took the test after
delivery-after-mean = Their mean, 0 to 100
delivery-test = { $mean } on average, { $n ->
    [one] one person
   *[other] { $n } people
  }
delivery-satisfaction = Satisfaction
delivery-satisfaction-hint = The mean of a scale from 1 to 5.
delivery-out-of-five = { $mean } out of 5
delivery-adaptation = What did you change for your context?
delivery-adaptation-hint = A local case, another game, a shorter plan. Colleagues learn from it.
delivery-send-lead = { $side ->
    [association] Once it is sent, the trainers are asked to confirm it.
   *[other] Once it is sent, the association is asked to confirm it.
  }
delivery-report-button = Report it
delivery-plan-button = Plan it
delivery-keep-button = Save for later
delivery-report-all-the-same = Report it all the same
delivery-plan-all-the-same = Plan it all the same
delivery-not-over = It is not over on that day yet. Plan it now, and report it when it is.
delivery-plan-is-past = This day has passed. Report the training instead of planning it.
delivery-too-long = One training has at most { $most } days. Report longer ones in parts.
delivery-warnings-title = Please look at this once more
delivery-warning-look = Look at it
delivery-warning-walk-ins = More people came than were invited.
delivery-warning-completed = More people stayed to the end than came.
delivery-warning-late = It was held more than 90 days ago. It will be marked as late.
delivery-warning-duplicate = { $reference } is a training of the same module, at the same place and time. Is it the same one?
delivery-warning-elsewhere = { $name } was teaching in { $place } at that time ({ $reference }).
delivery-overtaken-look = See what stands there now
delivery-overtaken = This report was changed while you read it. It stands here as it is now; what you wrote is still in its place below.
notice-delivery-kept = Kept. Nothing was sent; go on whenever you like.
notice-delivery-discarded = Thrown away.
notice-delivery-planned = Planned. Report it here when it is over.
notice-delivery-reported = Reported. Thank you! The other side now confirms it.
notice-delivery-changed = Saved.

## Trainings: one of them
delivery-facts = About it
delivery-story = What happened
delivery-late = Reported late
delivery-in-place = Confirmed by a coordinator
delivery-figure-completed = completed it
delivery-figure-attended = came
delivery-figure-invited = { $invited ->
    [one] one invited
   *[other] { $invited } invited
  }
delivery-figure-hours = hours together
delivery-figure-governments = local governments
delivery-somebody = Somebody
delivery-event-planned = { $actor } planned it
delivery-event-reported = { $actor } reported it
delivery-event-edited = { $actor } changed what was said
delivery-event-confirmed = { $side ->
    [coordinator] { $actor } confirmed it in place of the other side
   *[other] { $actor } confirmed it
  }
delivery-event-returned = { $actor } returned it
delivery-event-accepted = { $actor } accepted it
delivery-event-amended = { $actor } opened it again
delivery-event-cancelled = { $actor } cancelled it
delivery-event-withdrawn = { $actor } withdrew it
delivery-side-trainer = for the trainers
delivery-side-association = for the association
delivery-side-coordinator = as coordinator
delivery-question = { $actor } asks
delivery-question-reopened = { $actor } opened it again
delivery-question-answer = Answer, and correct the report
delivery-question-waits = The answer comes with the corrected report.
delivery-answer = Your answer
delivery-answer-hint = It goes with the report to whoever asked. Is the report right as it is? Say so here, and send it again.
delivery-answered = { $actor } answered the question
delivery-ahead-report = Once it is over, it is reported
delivery-ahead-correct = Then it is corrected and reported again
delivery-ahead-association = Then the association confirms it
delivery-ahead-trainers = Then one of the trainers confirms it
delivery-ahead-in-place = Then a coordinator confirms it, as nobody else can
delivery-ahead-accept = Then the coordinator accepts it
delivery-next-confirmation = Did it happen like this?
delivery-next-acceptance = Is this report complete?
delivery-next-why-confirmation = { $side ->
    [coordinator] Nobody on the other side can confirm it, so you may do it in their place. It will be shown as such.
   *[other] Your confirmation says that it took place, with about these people. From then on it counts.
  }
delivery-next-why-acceptance = Both sides say that it was held, so it counts. Once you accept it, it is closed.
delivery-next-why-return = Say what is missing or unclear. It goes back to whoever reported it.
delivery-next-why-amendment = It will have to be confirmed and accepted again; until it is confirmed, it does not count.
delivery-next-why-cancellation = It will not be held. A new one can be planned at any time.
delivery-next-why-withdrawal = It was reported in error. It stays in the list and counts nowhere; this cannot be undone.
delivery-act-confirmation = { $side ->
    [coordinator] Confirm in their place
   *[other] Confirm
  }
delivery-act-return = Return it with a question
delivery-act-acceptance = Accept
delivery-act-amendment = Open it again
delivery-act-cancellation = Cancel it
delivery-act-withdrawal = Withdraw it
delivery-comment-return = Your question or comment
delivery-comment-amendment = Reason
delivery-comment-cancellation = Reason
delivery-comment-withdrawal = Reason
notice-delivery-confirmed = Confirmed: it counts. Now the coordinator accepts it.
notice-delivery-returned = Returned with your comment.
notice-delivery-accepted = Accepted: it is closed.
notice-delivery-amended = Open again. Change the report and send it once more.
notice-delivery-cancelled = Cancelled.
notice-delivery-withdrawn = Withdrawn. It counts nowhere.

## One after the other
triage-title = Waiting for you
triage-none-title = Nothing waits for you
triage-none = What you can confirm or accept comes here, one training a screen.
triage-to-list = To the list
triage-act-confirmation = { $side ->
    [coordinator] To be confirmed in their place
   *[other] To be confirmed
  }
triage-act-acceptance = To be accepted
triage-whole = The whole story
triage-tests = before and after
triage-warnings = Please look at this
triage-warning-count = { $count ->
    [one] one doubt
   *[other] { $count } doubts
  }
triage-beside = Beside { $number } other trainings
triage-beside-hint = The dot is this one, each tick another of the same module. In the grey field lies the middle half.
triage-measure-people = People
triage-measure-hours = Hours
triage-measure-stayed = Stayed to the end
triage-measure-gained = Points gained
triage-measure-tested = Took both tests
triage-verdict-far-less = far less than usual
triage-verdict-less = less than most
triage-verdict-usual = as usual
triage-verdict-more = more than most
triage-verdict-far-more = far more than usual
triage-question = A question to { $lead }
triage-question-hint = { $count ->
    [0] It goes back to whoever reported it.
    [one] Written from the doubt. Change it as you like.
   *[other] Written from the doubts. Change it as you like.
  }
triage-later = Later
triage-queue = { $count ->
    [one] One waits for you
   *[other] { $number } wait for you
  }
triage-more = { $count ->
    [one] and one more
   *[other] and { $number } more
  }
triage-clear = { $count ->
    [one] One of them raises no doubt.
   *[other] { $count } of them raise no doubt.
  }
triage-clear-acceptance = { $count ->
    [one] Accept that one
   *[other] Accept those { $count }
  }
triage-clear-confirmation = { $count ->
    [one] Confirm that one
   *[other] Confirm those { $count }
  }
triage-keys = Single keys: a says yes, r goes to the question, l leaves it for later
notice-deliveries-approved = Done, all of them.
notice-deliveries-approved-some = Done, but for those that raise a doubt or were changed meanwhile.
delivery-warning-names = Names on the list: { $named }. Completed it: { $completed }.
delivery-warning-few-tests = Both tests were taken by only { $both } of { $completed }.
delivery-warning-no-gain = The mean fell from { $before } before to { $after } after.
delivery-warning-long-days = It has more than ten hours a day.
delivery-ask-walk-ins = More people came than were invited: is that right?
delivery-ask-completed = More people stayed to the end than came: which number is right?
delivery-ask-late = Why does the report come so late?
delivery-ask-names = The list has { $named } names and the report says { $completed }: who are the others?
delivery-ask-few-tests = Do you have more of the tests than the { $both } you sent?
delivery-ask-no-gain = The mean after is lower than before: are the two tests the right way round?
delivery-ask-long-days = Are the hours those of the whole training, without the breaks?
delivery-ask-duplicate = { $reference } is a training of the same module, at the same place and time: is it the same one?
delivery-ask-elsewhere = { $name } was teaching in { $place } at that time ({ $reference }): who taught here?

## The cascade in figures
cascade-title = Cascade
cascade-lead = What was passed on across the whole network. Only what the other side has confirmed counts.
cascade-lead-yours = What was passed on in all that you look after. Only what the other side has confirmed counts.
cascade-fulfilled = commitments fulfilled
cascade-fulfilled-note = { $released ->
    [0] { $fulfilled } of { $made }
    [one] { $fulfilled } of { $made }, one released
   *[other] { $fulfilled } of { $made }, { $released } released
  }
cascade-completed = people trained
cascade-attended-note = { $attended ->
    [one] one came
   *[other] { $attended } came
  }
cascade-hours = contact hours
cascade-hours-note = hours times people who came
cascade-activation = trainers active
cascade-activation-note = { $active } of { $trainers }
cascade-reported = wait for confirmation
cascade-reported-note = { $completed ->
    [one] one more person, if confirmed
   *[other] { $completed } more people, if confirmed
  }
cascade-in-place = confirmed by coordinators
cascade-by-state = Trainings by state
cascade-by-cohort = Commitments fulfilled, by cohort
cascade-as-table = The same as a table, with more figures
cascade-caption = The cascade by cohort
cascade-cohort = Cohort
cascade-no-cohort = Without a cohort
cascade-commitments = commitments
cascade-confirmed = trainings confirmed
cascade-waiting = waiting
cascade-none-title = Nothing has been passed on yet
cascade-none = As soon as trainers make commitments and hold trainings, you will see here how far it reaches, cohort by cohort.
cascade-to-cohorts = To the cohorts
cascade-association-none = Trainings for the members of this association, and promises of them, will stand here.
cascade-all-deliveries = All its trainings
cascade-cohort-lead = { $target ->
    [one] One training
   *[other] { $target } trainings
  } of each trainer by { $deadline }.

## Who did what
audit-commitment-made = Commitment made
audit-commitment-changed = Commitment changed
audit-commitment-released = Released from a commitment
audit-commitment-release-asked = Asked to be released from a commitment
audit-delivery-planned = Training planned
audit-delivery-reported = Training reported
audit-delivery-edited = Report of a training changed
audit-delivery-confirmed = Training confirmed
audit-delivery-returned = Training returned
audit-delivery-accepted = Training accepted
audit-delivery-amended = Accepted training opened again
audit-delivery-cancelled = Training cancelled
audit-delivery-withdrawn = Training withdrawn

## Revisions of a report

revisions-title = What changed
revisions-lead = What changed in this report, and when. Each time it is changed, what it said before is kept.
revisions-from = From revision
revisions-to = To revision
revisions-show = Compare
revisions-caption = What changed from revision { $from } to revision { $to }
revisions-field = Field
revisions-before = Before
revisions-after = After
revisions-nothing = nothing
revisions-same = These two revisions say the same.
revisions-none = There is only one revision of this report.
revisions-link = What changed
revisions-yes = yes
revisions-no = no
revisions-side = Said
revisions-time-zone = Time zone
revisions-before-mean = Mean of the test before
revisions-after-mean = Mean of the test after
revisions-other = Another field

# The cascade told apart by month, module, country …
breakdown-title = Figures of the cascade
breakdown-lead = How many trainings there were and whom they reached. Only what the other side has confirmed counts as held.
breakdown-by = Told apart by
breakdown-by-month = Month
breakdown-by-module = Module
breakdown-by-country = Country
breakdown-by-section = Section
breakdown-by-association = Association
breakdown-by-cohort = Cohort
breakdown-by-generation = Generation
breakdown-no-generation = Outside the cohorts
breakdown-caption = Each number of trainings opens their list
breakdown-planned = Planned
breakdown-reported = Wait for confirmation
breakdown-confirmed = Confirmed
breakdown-completed = People trained
breakdown-attended = Attendances
breakdown-hours = Contact hours
breakdown-modules-note = A training that teaches two modules stands in both rows, so the rows are not to be added up.
breakdown-none = As soon as trainings are planned or reported, their figures stand here.
breakdown-link = By month, module, country …
