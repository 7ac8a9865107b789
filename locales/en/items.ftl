# What answers tell of the questions of a module.
items-title = Questions in figures
items-page-title = { $module }: questions in figures
items-lead = What the answers to the tests tell about the questions. A figure is a reason to look at a question, not a verdict on it.
items-doubtful = to look at
items-of = { $count ->
    [one] of one question
   *[other] of { $number } questions
  }
items-people = people
items-tries = tests counted
items-outdated = { $count ->
    [one] One more is not counted: its questions have been changed since.
   *[other] { $number } more are not counted: their questions have been changed since.
  }
items-how = What the figures mean
items-how-facility = How much of the score people get on average: 100 % is easy, 0 % is hard. Before and after the module apart, where enough people have taken both tests.
items-how-discrimination = Whether those who do well in the rest of the test do better here as well, from -1 to 1. From 0.2 on a question tells well; below 0 something is wrong.
items-how-options = How many people chose each. A wrong option that nobody chooses takes no part in the question.
items-how-languages = People who are equally good in the rest of the test are compared, by the method of Mantel and Haenszel, from { $enough } people in each language on. Where a question is harder in one language all the same, it is nearly always the translation. Below 0 on the delta scale it is harder in the translation, above 0 in the original.
items-how-answers = How many people have answered. The first answer of each counts. Nothing is told of fewer than { $enough }.
items-facility = Facility
items-discrimination = Discrimination
items-options = Options
items-languages = Languages
items-answers = Answers
items-question = Question
items-signs = What to do
items-caption = Questions and what answers tell of them
items-outcome = Outcome { $number }:
items-no-outcome = Questions of the tests
items-uneven = These questions ask for the same, but the easiest and the hardest lie { $spread } points apart. What people gain from one test to the other may come from that. Make the easiest harder or the hardest easier.
items-before-after = { $before } before, { $after } after
items-too-few = Too few answers so far: it takes { $enough }.
items-no-signs = Nothing to do
items-closer = Look closer
items-right = right
items-unused = chosen by nobody
items-left-open = Left open by { $share }.
items-difference-negligible = { $language }: as hard as the original (delta { $delta }).
items-difference-moderate = { $language }: differs somewhat from the original (delta { $delta }).
items-difference-large = { $language }: differs much from the original (delta { $delta }).
items-difference-unknown = { $language }: too few answers to compare; it takes { $enough } in each language.
items-sign-negative-discrimination = Misleads those who know
items-advice-negative-discrimination = Those who do well elsewhere get it wrong more often. Check that the right option is marked as right, then whether a second one could be right as well.
items-sign-low-discrimination = Hardly tells
items-advice-low-discrimination = Who knows the rest gets it right no more often than others. Ask more plainly, and about what the lesson teaches.
items-sign-too-hard = Too hard
items-advice-too-hard = Few get it right even after the module. Check the key, then whether a lesson teaches it.
items-sign-too-easy = Too easy
items-advice-too-easy = Nearly everybody knows it before the module. Write wrong options that people do believe, or ask for something else.
items-sign-no-gain = No gain
items-advice-no-gain = People answer it no better after the module than before. Teach it in a lesson, or ask for what is taught.
items-sign-unused-distractor = Unused option
items-advice-unused-distractor = Nobody chooses one of the wrong options. Replace it by something that people do believe.
items-sign-moderate-difference = Harder in: { $language }
items-advice-moderate-difference = Somewhat harder there than its people are. Read both texts side by side.
items-sign-large-difference = Much harder in: { $language }
items-advice-large-difference = Much harder there than its people are, which is a sign of a bad translation. Have question and options translated anew.
items-none-title = Too few answers so far
items-none-text = { $count ->
    [0] Nobody has taken the tests of this module yet. Figures stand here as soon as { $enough } people have answered a question.
    [one] One person has taken tests of this module. Figures stand here as soon as { $enough } people have answered a question.
   *[other] { $count } people have taken tests of this module. Figures stand here as soon as { $enough } people have answered a question.
  }
items-no-tests-title = No tests
items-no-tests-text = This module has no test before or after. The guide for authors says how to write one.
items-back = Back to the modules
