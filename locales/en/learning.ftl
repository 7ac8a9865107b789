# Modules, lessons, questions, and how far somebody is.

## The catalogue
modules-title = Learning modules
modules-lead = Short lessons for local governments and their associations, at your own pace, in your language. Anyone may read them.
modules-glossary = The glossary explains the words of the trade.
modules-filter = Find modules and lessons
modules-words = Words in lessons and kits
modules-goal = Development goal
modules-all-goals = All goals
modules-level = Level
modules-all-levels = All levels
modules-show = Show
modules-clear = Show all modules
modules-none-title = No modules yet
modules-none-text = The learning modules will stand here, each with its lessons, questions and teaching kit. Whoever looks after this place puts them into its folder of modules.
modules-unfound-title = Nothing fits
modules-unfound-text = No module has all of what you asked for. Try another goal or another level.

## What words find
search-title = Found: { $words }
search-count = { $count ->
    [one] One page has what you are looking for.
   *[other] { $count } pages have what you are looking for.
  }
search-some-words = No page has all of your words. These have some of them.
search-best = These are the { $count } that fit best. Add a word to find fewer.
search-suggestion = Did you mean “{ $words }”?
search-none-title = Nothing found for “{ $words }”
search-none-text = Try one word alone, or a simpler one: endings and accents do not matter, and the beginning of a word is enough. Words need at least two letters.
search-kind-module = Module
search-kind-lesson = Lesson
search-kind-guide = Facilitation guide
search-kind-handout = Handout

module-level-awareness = Introduction
module-level-working = Working level
module-level-training-of-trainers = For trainers
module-sdg = SDG
module-sendai = Sendai priority
module-lesson-count = { $count ->
    [one] One lesson
   *[other] { $count } lessons
  }
module-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }

## How far
module-completion-not-begun = Not begun
module-completion-under-way = Under way
module-completion-done = Done

## A module
module-kit = Teaching kit
bookmark-add = Keep on my home
bookmark-remove = Take off my home
notice-bookmark-added = It stands on your home now, among your modules.
notice-bookmark-removed = It no longer stands on your home. What you did in it stays.
module-stand-in = This module has not been translated yet. You are reading it in { $language }; your progress counts all the same.
module-also-in = Also in:
module-outcomes = What you will be able to do
module-audience = Who it is for
module-prerequisites = Good to have done before
module-goals = Development goals
module-sendai-priorities = Priorities of the Sendai Framework
module-introduction = About this module
module-lessons = Lessons
module-before = Test before you begin
module-before-about = Optional, never marked as passed or failed: it shows what you know already.
module-after = Test at the end
module-after-about = The same questions as before, so that you see what you gained.
module-version = Version { $version }, licence { $licence }. Thanks to:
module-reviewed = Reviewed on { $day }:
module-reading-author = read by its author
module-reading-second-reading = read by somebody who did not write it
module-reading-subject-reading = read by somebody who knows the subject
module-review-next = To be reviewed again by { $day }.
module-completed-on = You completed this module on { $day }. Nobody can take that away.
module-teach-it = Here is the kit to teach it.
module-anonymous-over = Free to read
module-anonymous-title = Begin with “{ $title }”
module-anonymous-text = With an account your place is kept and you can take the tests.
module-anonymous-action = Read the first lesson
notice-module-completed = You have completed this module. Well done!

keep-title = Without a network
keep-none = Keep this module on this device: lessons, questions, kit, slides and pictures. What you answer then is sent later.
keep-whole = Kept on this device:
keep-older = There is something newer than what you keep. Keep it again. So far:
keep-part = Only a part is kept. Take the rest when the network allows it.
keep-broken = The network went away. What has arrived is kept; take the rest later.
keep-full = There is no room left on this device, so nothing of this module is kept. Remove another one and try again.
keep-take = Keep this module
keep-drop = Remove it from this device

next-over = Your next step
next-before-title = See what you know already
next-before-text = A few questions before the first lesson. No pass mark, no grade. You can also go straight to the lessons below.
next-before-action = Take the test before
next-lesson-title = { $title }
next-lesson-text = Going on to the following lesson marks this one as done.
next-lesson-action = Continue
next-check-title = Check: { $title }
next-check-text = This check is needed to complete the module.
next-check-action = Answer the questions
next-after-title = Test at the end
next-after-text = You know all it asks. See how far you have come.
next-after-action = Take the test
next-retry-title = Test at the end, once more
next-retry-text = The last try was not enough yet. See which lessons to read again, then begin anew.
next-retry-action = See what to read again
next-stuck-text = You have used all your tries for a test this module needs. Your coordinator can help you on: write to them.

## A lesson
lesson-number = Lesson { $number } of { $total }
lesson-optional = optional
lesson-print = Print
lesson-check = Check what you have understood
lesson-check-anonymous = You can try the questions without an account; your answers are kept once you sign in.
lesson-note = Your note
lesson-note-hint = Only you can read it.
lesson-note-keep = Keep my note
lesson-note-kept = Your note is kept.
lesson-note-kept-at = Kept on { $when }.
lesson-note-on-device = No connection. Your note is kept on this device and sent when you are back.
notice-note-kept = Your note is kept. Only you can read it.
lesson-onwards = Lessons before and after
lesson-previous = Before
lesson-next = Next
lesson-back = Back to the module
lesson-rail = Lessons of this module
lesson-done = (done)

## Questions
questions-title-before = Test before you begin
questions-title-after = Test at the end
questions-title-check = Check what you have understood
questions-lead-before = What do you know already? There is no pass mark, and nobody grades you. You will see the right answers once you have passed the test at the end.
questions-lead-after = { $mark ->
    [0] Answer in your own time. You will see at once how it went.
   *[other] Answer in your own time. { $mark } % of the points are enough, and you will see at once how it went.
  }
questions-lead-check = A few questions on the lesson. You may answer again as often as you like.
questions-number = Question { $number } of { $total }
questions-several = more than one answer may be right
questions-send = Send my answers
questions-send-open = Send all the same
questions-again = Answer again
questions-take-again = Take the test again
questions-tries-left = { $count ->
    [one] You can do this once more.
   *[other] You can do this { $count } more times.
  }
questions-open = This question is not answered yet.
questions-left-open = { $count ->
    [one] One question is not answered
   *[other] { $count } questions are not answered
  }
questions-kept = Your other answers are still here. What you leave open counts as wrong.
questions-changed = The questions were changed while you were answering. Please look through your answers and send them once more.
questions-mark-right = Right:
questions-mark-wrong = Wrong:
questions-verdict-right = Right.
questions-verdict-partly = Partly right.
questions-verdict-wrong = Not quite.
questions-answers = Your answers
questions-score = your score
questions-percent = { $number } %
questions-pass-mark = { $mark } % pass
questions-gain = points gained
questions-gain-note = against the test before
questions-passed = Passed. Well done!
questions-not-passed = Not yet. It takes one more try, with other questions where the module has them. You will see the right answers once you have passed.
questions-read-again = Read these again
questions-look-again = Go back to the lessons where you were not sure, then begin anew.
questions-missed-outcomes = What to read again
questions-missed-of = { $missed } of { $asked } missed
questions-missed = { $count ->
    [one] one question missed
   *[other] { $count } questions missed
}
questions-before-taken = Thank you. You will see how much you gained after the test at the end, and the right answers once you have passed it.
questions-completed = This module is complete.
questions-not-kept = You are not signed in, so your answers were not kept.
questions-back-to-lesson = Back to the lesson

## The kit
kit-title = Teaching kit: { $title }
kit-heading = Teaching kit
kit-lead = The plan of a session, tips and games, and sheets to hand out. Change what your context asks for.
kit-contents = In this kit
kit-guide = Facilitation guide
kit-slides = Slides
kit-test = Test on paper
kit-test-about = Form A for before, form B for after: the same outcomes, asked by other questions. Print one per person; the key is on the last pages.
kit-test-name = Name
kit-test-form = Form { $letter }: { $when ->
    [before] before
   *[after] after
}
kit-test-key = Key to form { $letter }
kit-test-several = More than one may be right.
kit-test-pairs = Write the letter of what belongs to each.
kit-test-within = The file holds the test on paper, with its key.
kit-test-later = Once you have passed the test at the end, the file also holds a test on paper, with its key.
kit-download-title = Take it along
kit-download-about = The guide, the handouts, the slides, all lessons and their pictures in one file. Unpack it, open “index.html”: it needs no network.
kit-download = Download the kit
kit-file-about = This copy needs no network. Change and share it as its licence allows.
kit-file-online = The module with its questions:
kit-file-check = The questions of this lesson:
slides-title = Slides: { $title }
slides-back = Back to the kit
slides-about = The arrow keys lead from slide to slide. Notes can be opened below each; on paper they stand there.
slides-full-screen = Full screen
slides-lesson = Lesson { $number }
slides-before = Previous
slides-after = Next
slides-number = { $number } / { $total }
slides-notes = Notes for the trainer
kit-none-title = No kit yet
kit-none-text = The facilitation guide and the sheets to hand out will stand here once the authors have written them.

## Who did what
audit-module-completed = Module completed
questions-pairs = choose what belongs to each
questions-pairs-choose = Choose …
questions-no-number = Please write a number, such as 12 or 3.5.
questions-essay-hint = Write in your own words. A coordinator of your cohort reads your text and answers it.
questions-essay-score = Given for your text: { $number } %.
questions-expected = Expected:
questions-verdict-waiting = Your text waits for its reader.
questions-waiting = Your answers are in. Somebody still has to read your text; after that you will see here whether you have passed.
questions-keep = Keep my answers so far
questions-begun = You began and kept your answers on { $when }. Go on where you stopped.
questions-kept-here = Your answers are kept.
questions-kept-on-device = No connection. Your answers are kept on this device and sent when you are back.
notice-answers-kept = Your answers are kept. You can go on later, on any device and in any language.
next-waiting-text = You have done all you can here. A text you wrote waits for somebody who reads it; then the module is complete.
error-essay-read-title = Somebody was faster
error-essay-read-what = This text has been read already, and its author has the answer.
audit-essay-read = read a text
audit-try-allowed = allowed one more try
notes-title = My notes
notes-lead = What you wrote in the lessons for yourself. Only you can read it.
notes-download = Download as a text
notes-open = To the lesson
notes-none-title = No notes yet
notes-none-text = Lessons ask you about your own place. What you answer there is kept for you, and stands here.
account-notes = My notes from the lessons
next-new-title = New since you completed it: { $title }
next-new-text = This module has a lesson that was not there when you completed it. It stays complete; you may read it when you like.
next-new-action = Read it
