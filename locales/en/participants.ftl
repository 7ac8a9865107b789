# Those who take part in a training: check-in on their phones, attestation, feedback; and what trainers see of it.

## Where a code is typed
check-in-code-title = Check in at a training
check-in-code-lead = Type the code that your trainer shows.
check-in-code = Code
check-in-code-hint = Eight letters and digits, such as ABCD-2345.
check-in-code-go = Go on
check-in-code-unknown = We do not know this code. Look at it once more: there is no letter I or O in it, and no 0 or 1.

## The page on the phone
check-in-title = Check-in
check-in-not-yet = You can check in from { $day } on.
check-in-is-closed = Check-in is closed. If you were there and are not on the list, tell your trainer: they can open it again.
check-in-known = { $name } is checked in on this phone.
check-in-known-counted = Somebody is checked in on this phone.
check-in-see-mine = See it
check-in-somebody-else = Check in somebody else
check-in-name = Your name
check-in-name-hint = As it should stand on your attestation.
check-in-name-or-not = Please write your name, or tick below that you would rather not.
check-in-unnamed = Count me without my name. There is no attestation then.
check-in-government = Your municipality or region
check-in-government-hint = Or the organisation you come from.
check-in-role = What you are there
check-in-sex = You are
check-in-disability = I live with a disability (you need not say)
check-in-email = E-mail
check-in-email-hint = Your attestation comes here once the training is confirmed. Nothing else does.
check-in-purpose-title = What this is for
check-in-purpose = { $network } counts who was reached by its trainings, and gives you an attestation. Your trainers, your association and those who coordinate see your name and what you say here; your address nobody sees.
check-in-purpose-counted = { $network } counts who was reached by its trainings. Nobody asks for your name.
check-in-purpose-months = After { $months ->
    [one] one month
   *[other] { $months } months
  } what tells who you are is erased. You can erase it yourself at any time.
check-in-purpose-kept = You can erase what tells who you are at any time.
check-in-consent = I agree that this is kept and counted.
check-in-consent-short = Your consent
check-in-consent-needed = Without your consent nothing is kept. Tell your trainer that you would rather sign on paper.
check-in-another = I am somebody else and share this phone
check-in-device-known = Somebody checked in on this phone already. If that was you, you are on the list and need do nothing.
check-in-namesake = I am somebody else of the same name
check-in-name-known = Somebody of this name is on the list already. If that is you, you need do nothing.
check-in-send = Check in
check-in-done = You are checked in, { $name }
check-in-done-counted = You are counted
error-check-in-closed-title = Check-in is closed
error-check-in-closed-what = It was closed while you wrote. Ask your trainer to open it again, and send it once more.
error-check-in-closed-kept = What you wrote is still here; nothing was kept.
error-check-in-full-title = This list is full
error-check-in-full-what = More people than any training has are on it. Tell your trainer.
error-check-in-full-kept = Nothing was kept.

## Attestation
attestation-title = Attestation of participation
attestation-says = took part in this training:
attestation-modules = Training
attestation-reference = Reference
attestation-confirmed = The training was reported and confirmed by its trainers and the association.
attestation-print = You can print this page, or keep it as PDF by your browser’s print function. Its address is yours alone.
attestation-waits = Your attestation will stand on this page once the training is confirmed. Keep its address; it is yours alone.
attestation-by-mail = You also get it by mail.
attestation-not-held = This training was not held.
attestation-none-counted = You checked in without your name, so there is no attestation.
attestation-erase = Erase my name
attestation-erase-ask = Your name and your address are erased for good, and with them this attestation. You stay counted.
attestation-erased-title = Your name is erased
attestation-erased = Nothing tells any more who you are. You stay counted among those who took part.

## Feedback
feedback-title = What did you think of it?
feedback-lead = Five questions, one minute, without your name.
feedback-begin = Answer
feedback-nameless = Nobody is told what you answered: it is kept without your name and without a time, and shown once five people have answered.
feedback-useful = I can use it in my work
feedback-clear = I understood it
feedback-lively = I could take part, try things out and ask
feedback-fitting = It fits how things are with us
feedback-overall = All in all I am content
feedback-mark-1 = 1: not at all
feedback-mark-2 = 2: hardly
feedback-mark-3 = 3: in part
feedback-mark-4 = 4: mostly
feedback-mark-5 = 5: fully
feedback-remark = What else do you want to say?
feedback-remark-hint = Please name nobody.
feedback-send = Send
feedback-thanks = Thank you. Your answers help to make the next training better.
feedback-back = Back to the training
feedback-closed = You can answer from the last day of the training on, for a month.
error-feedback-closed-title = Not now
error-feedback-closed-what = One can answer from the last day of the training on, for a month.
error-feedback-closed-kept = Nothing was kept.
feedback-heading = What participants thought
feedback-answers = { $count ->
    [0] Nobody has answered yet.
    [one] One person has answered.
   *[other] { $count } people have answered.
  }
feedback-too-few = The answers are shown once there are { $fewest }.
feedback-remarks = In their words

## Tests before and after
test-title-before = Test before the training
test-title-after = Test after the training
test-lead-before = What do you know already? Nobody is told what you answer, and there is nothing to pass. You see how you did after the training.
test-lead-after = What do you know now? Nobody is told what you answer. You see at once how you did, and what is right.
test-begin-before = Take the test
test-begin-after = Take the test
test-taken-before = You took the test before the training.
test-taken-after = You took the test after the training.
test-see = See how it went
test-before-done = Thank you. You see how you did once you have taken the test after the training.
test-closed-before = This test can be taken until the training ends, and not any more after the test at its end.
test-closed-after = This test can be taken from the last day of the training on, for a month.
test-after-score = after the training
test-before-score = before it
test-right = What is right
test-is-right = Right
test-back = Back
error-test-closed-title = Not now
error-test-closed-what = The test before a training is taken until it ends, and the test after it from its last day on, for a month.
error-test-closed-kept = Nothing was kept.
participants-test-before = Test before
participants-test-after = Test after
participants-test-mean = { $mean } % of { $count ->
    [one] one person
   *[other] { $count } people
  }

## For those who run a training
check-in-for = Check-in: { $title }
check-in-lead = Participants check in on their own phones, by a code on the wall. They are counted for your report, and get their attestation.
check-in-state-not-yet = Opens on the first day
check-in-state-open = Open
check-in-state-closed = Closed
check-in-until = until { $at }
check-in-how = Point your camera here
check-in-how-typed = Or type the code at { $address }
check-in-names = Ask for names
check-in-names-hint = Without names people are only counted, and there are no attestations.
check-in-make = Make the code
check-in-open = Open it now
check-in-close = Close it now
check-in-save = Save
check-in-reported = This training is reported: nobody can check in any more.
check-in-none = No code was made for this training yet. Its trainers can make one.
check-in-here = { $count ->
    [0] Nobody is here yet
    [one] One person is here
   *[other] { $count } people are here
  }
check-in-nobody = Whoever checks in stands here.
check-in-again = Look again
check-in-sheet = Sign-in sheet
check-in-sheet-purpose = By signing I agree that my name is kept to count who was reached by this training.
check-in-sheet-lead = For where there are no phones: print this page. The lines are as many as are invited.
check-in-sheet-line = Line
check-in-sheet-sex = W/M
check-in-sheet-signature = Signature
error-check-in-over-title = This training is reported
error-check-in-over-what = So its check-in cannot be opened any more.
error-check-in-over-kept = Nothing was changed.
notice-check-in-opened = Check-in is open.
notice-check-in-closed = Check-in is closed.
notice-check-in-saved = Saved.

## The list
participants-of = Participants: { $title }
participants-title = Participants
participants-total = On the list
participants-named = By name
participants-unique = Different people
participants-caption = Those who checked in, the first first
participants-since = Checked in
participants-none-title = Nobody has checked in
participants-none = Those who check in at this training by its code will stand here.
participant-without-name = Counted without a name
participant-erased = Name erased
participant-edit = Put right
participant-save = Save
participant-disability = Lives with a disability
participant-remove-title = On the list by mistake?
participant-remove = Take off the list
participant-remove-ask = This cannot be undone; they are not counted any more.
participant-is-elected = Elected official
participant-is-municipal-staff = Municipal staff
participant-is-association-staff = Staff of an association
participant-is-civil-society = Civil society
participant-is-other = Something else
participant-sex-women = Woman
participant-sex-men = Man
participant-sex-other = Other
participant-sex-not-stated = I would rather not say
notice-participant-corrected = Put right.
notice-participant-removed = Taken off the list.
error-participant-erased-title = The name was erased
error-participant-erased-what = It was erased meanwhile, so nothing can be put right any more.
error-participant-erased-kept = Nothing was changed.
delivery-checked-in = { $count ->
    [one] One person has checked in: the numbers below say so. Change what is not right.
   *[other] { $count } people have checked in: the numbers below are filled in with them. Change what is not right.
  }

## Who did what
audit-check-in-made = Code for a check-in made
audit-check-in-opened = Check-in opened
audit-check-in-closed = Check-in closed
audit-check-in-changed = Check-in changed
audit-participant-corrected = Participant put right
audit-participant-removed = Participant taken off a list
