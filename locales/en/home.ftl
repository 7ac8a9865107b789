# The front page, one's home, and a word to those who write programs.

## The front page
front-title = Train trainers, and see how far it travels
front-lead = Relais is where a network of local governments trains its trainers: short lessons at their own pace, in their own language. Each of them promises whom they will teach, teaches it on at home, and their association confirms it. So everybody sees what was passed on, from the first cohort to the smallest town hall.
front-to-home = Go to my home
front-to-modules = Look at the modules
front-invited = Were you invited? The link in your invitation lets you in.
front-look-around = Look around
front-look-around-text = This is a demonstration. Be one of its people for a while:
front-as-trainer = Awa, a trainer
front-as-focal-point = Serge, an association’s focal point
front-as-coordinator = Laia, a coordinator
front-as-administrator = Inês, an administrator
front-spread = How far it travelled, drawn: from the middle outwards, time runs from the first training to today. The figures stand above.
front-spread-key = Each line is a trainer, each dot a training, as large as the people in it. Time runs outwards. A ring marks a training that made new trainers.
front-reach = How far it has travelled
front-trained = people trained
front-trained-note = completed a confirmed training
front-deliveries = trainings
front-deliveries-note = held and confirmed
front-fulfilled = commitments fulfilled
front-associations = associations reached

## For programs
programs-title = For programs
programs-lead = Everything these pages do, a program can do too: fetch figures into a spreadsheet, keep another system in step, report trainings.
programs-token-title = 1. Get a token
programs-token = A token lets a program act for one person, with what that person may see and do, and no more. Whoever looks after this place makes it for you and shows it to you once.
programs-token-yours = See which programs act for you
programs-ask-title = 2. Ask
programs-ask = Send the token with every request. This asks for whom it stands:
programs-errors = Answers are JSON. Long lists come in pages: “next” of one page is “after” of the following. What is refused says why, field by field (RFC 9457). Send a new thing under an id of your own choice, and sending it twice does it once.
programs-document-title = 3. Read what there is
programs-document = Every address, with what it takes and what it answers, stands in one OpenAPI document. Most tools make a client from it.
programs-document-open = Open the document

## One's home
home-title = Hello, { $name }
home-nothing = Nothing waits for you today.
home-empty-title = Nothing of yours yet
home-empty = You are not in a cohort. An invitation comes by mail: open its link, and your modules and your group will stand here. Until then, every module is free to read, and we keep your place.
home-invitations = You are also invited
home-waiting = Waiting for you
home-cascade = To be passed on
home-deadline = { $days ->
    [0] today is the last day
    [one] one day left, until { $deadline }
   *[other] { $days } days left, until { $deadline }
  }
home-deadline-passed = the time was up on { $deadline }
home-passed-on = Trainings held and confirmed
home-modules = Your modules
home-looked-into = You also looked into:
home-all-modules = Look at all modules
home-commitments = Your commitments
home-deliveries = Your trainings

home-associations = Your association
home-association-cascade = What was passed on
home-report-for-association = Report a training for the association
home-to-confirm = To be confirmed or corrected
home-to-confirm-none = Nothing now. When a trainer reports a training for your members, it stands here, and we write to you.
home-committed = Promised to your members
home-committed-caption = Commitments not held yet, those overdue first
home-committed-none = Nothing is open now. What trainers promise to your members will stand here.

home-cohorts = Your cohorts
home-cohorts-caption = Cohorts, and how their people are getting on
home-count-waiting = invited
home-count-not-begun = not begun
home-count-stuck = stuck
home-count-completed = completed
home-to-accept = Trainings that wait for you
home-to-accept-none = None now. What both sides have confirmed comes here to be accepted; what nobody else can confirm does, too.
home-overdue = Overdue commitments

## The next thing
home-next = Your next step
home-next-invitation-title = You are invited to “{ $cohort }”
home-next-invitation-text = { $start } to { $end }. Have a look, and say yes or no.
home-next-invitation-action = Look at the invitation
home-next-correct-title = A report came back with a question
home-next-correct-text = “{ $training }”. Answer it, and send the report again.
home-next-correct-action = See the question
home-next-report-title = How was “{ $training }”?
home-next-report-text = It was planned for { $day }. Reporting it takes five minutes; if it was not held, cancel it there.
home-next-report-action = Report it
home-next-vouch-title = Was it like this?
home-next-vouch-text = { $association } reported “{ $training }”. You taught it: have a look, and confirm.
home-next-vouch-action = Look at the report
home-next-keep-title = Did you hold “{ $training }”?
home-next-keep-text = You promised it to { $association } by { $day }. If you did, report it: five minutes are enough. If plans changed, give it another day among your commitments.
home-next-keep-action = Report it
home-next-confirm-title = Did it happen like this?
home-next-confirm-text = { $lead } reported “{ $training }” for your members. Your word makes it count.
home-next-confirm-action = Look at the report
home-next-lesson-title = { $title }
home-next-lesson-text = { $done ->
    [0] The first lesson for you in “{ $module }”.
    [one] “{ $module }”: one of { $total } lessons is done.
   *[other] “{ $module }”: { $done } of { $total } lessons are done.
  }
home-next-lesson-action = Go to the lesson
home-next-before-title = See what you know already
home-next-before-text = “{ $module }” begins with a few questions. No pass mark, no grade.
home-next-before-action = Take the test before
home-next-check-title = Check: { $title }
home-next-check-text = A few questions, and “{ $module }” is nearly done.
home-next-check-action = Answer the questions
home-next-after-title = The test at the end
home-next-after-text = See how far you have come in “{ $module }”.
home-next-after-action = Take the test
home-next-stuck-title = “{ $module }” needs a hand from your coordinator
home-next-stuck-text = You have used all your tries for a test. Write to your coordinator: they can help you on.
home-next-stuck-action = Look at the module
home-next-commitment-title = { $missing ->
    [one] Promise one training
   *[other] Promise { $missing } trainings
  }
home-next-commitment-text = You have done the course. Say what you will teach, to whom and by when: “{ $cohort }” hopes to see it held by { $deadline }.
home-next-commitment-action = Make a commitment
home-next-prepare-title = Get ready for “{ $training }”
home-next-prepare-text = You promised it to { $association } by { $day }. The kit has the plan of a session, games, and sheets to hand out.
home-next-prepare-action = Open the teaching kit
home-next-mend-title = Let mail leave again
home-next-mend-text = Nothing is lost, but nobody gets a reminder or a link to sign in.
home-next-mend-action = See what is wrong
home-next-stand-in-title = Nobody else can confirm this
home-next-stand-in-text = “{ $training }”, reported by { $lead }. Have a look, and confirm it in their place.
home-next-stand-in-action = Look at the report
home-next-accept-title = Is this report complete?
home-next-accept-text = “{ $training }”, for { $association }. Both sides say it was held; once you accept it, it is closed.
home-next-accept-action = Look at the report
home-next-cohort-title = { $cohort }: { $step }
home-next-cohort-action = Go to the cohort
home-next-first-association-title = Enter the first association
home-next-first-association-text = Trainings are held for the members of an association. With it come its focal points, who confirm them.
home-next-first-association-action = Enter an association
home-next-first-cohort-title = Open your first cohort
home-next-first-cohort-text = A name, dates, modules, and how many trainings each trainer passes on. Ten minutes, and the invitations can go out.
home-next-first-cohort-action = Open a cohort
