# What became of trainings: questions at three, six and twelve months, what participants mean to do, what governments did.

## Of one training
follow-up-title = What became of it
follow-up-link = What became of it: three, six and twelve months later
follow-up-lead = Three, six and twelve months after a training it is asked whether it led to something.
follow-up-question-trainer = Did this training lead to something?
follow-up-question-association = Did this training lead to something among your members?
follow-up-story = What was answered
follow-up-step = { $months ->
    [one] After one month
   *[other] After { $months } months
  }
follow-up-since = { $months ->
    [one] It ended one month ago. Did it lead to something?
   *[other] It ended { $months } months ago. Did it lead to something?
  }
follow-up-said-trainer = Those who taught
follow-up-said-association = The association
follow-up-outcome-done = Done
follow-up-outcome-under-way = Under way
follow-up-outcome-not-yet = Not yet
follow-up-waits = no answer yet
follow-up-none = The first question comes three months after the training.
follow-up-not-confirmed = It is asked of trainings that both sides have confirmed.
follow-up-reason = Because …
follow-up-reason-hint = You need not say; one press below is enough.
follow-up-participants = What participants meant to do
follow-up-share-done = Carried out
follow-up-share-done-note = { $answered ->
    [one] { $done } of one answer
   *[other] { $done } of { $answered } answers
  }
follow-up-share-answered = Answered
follow-up-share-answered-note = { $questioned ->
    [one] { $answered } of one question
   *[other] { $answered } of { $questioned } questions
  }
follow-up-few = { $fewest ->
    [one] It is shown once there is { $fewest } answer.
   *[other] It is shown once there are { $fewest } answers.
  }
follow-up-nobody = Nobody was asked yet. On the last day of a training participants can write what they mean to do, and where they want to be asked about it.
notice-follow-up-answered = Thank you. Your answer is kept; you can change it here.
error-follow-up-closed-title = Nothing is asked of it now
error-follow-up-closed-what = It is asked three, six and twelve months after a training that both sides have confirmed.
error-follow-up-closed-kept = Nothing was changed.

## What a participant means to do
intention-title = What will you do with it?
intention-lead = Write one thing that you mean to do in your town, and by when. Whoever writes it down does it more often.
intention-begin = Write it down
intention-action = What I mean to do
intention-action-hint = One thing, in a sentence. No names of others.
intention-day = By when
intention-email = E-mail (you need not give it)
intention-email-hint = We ask here what became of it: three, six and twelve months after the training, and never again.
intention-purpose-title = What this is for
intention-purpose = { $network } asks what its trainings lead to. What you write is shown to nobody; only sums of at least five answers are. Your address gets three questions at most, and you can end them with one press.
intention-months = { $months ->
    [one] After one month it is erased. You can erase it yourself at any time.
   *[other] After { $months } months it is erased. You can erase it yourself at any time.
  }
intention-kept = You can erase it at any time.
intention-consent = I agree to be asked at this address.
intention-consent-short = Your consent
intention-consent-needed = To be asked at your address you have to agree. Or leave the address out.
intention-day-wrong = Please choose a day from the training on, within two years.
intention-send = Keep it
intention-written = It is kept. You can change it for a month.
intention-closed = What you mean to do can be written from the last day of the training on, for a month.
intention-erase = Erase it
intention-erase-ask = What you wrote and your address are erased, and you are not asked about it.
error-intention-closed-title = Not now
error-intention-closed-what = What you mean to do can be written from the last day of the training on, for a month.
error-intention-closed-kept = Nothing was kept.

## From a participant’s mail
follow-up-own-title = What became of your plan?
follow-up-own-lead = By { $day } you meant to do this:
follow-up-answered-before = You answered, and can answer otherwise:
follow-up-thanks = Thank you. Your answer is kept.
follow-up-own-link = This page knows you by the link in your mail: do not pass it on.
follow-up-stop = No more questions
follow-up-stop-text = You are not asked any more, and what you meant to do is erased with your address. What you answered stays counted.
follow-up-stop-yes = No more questions
follow-up-stopped = You are asked no more
follow-up-stopped-text = What you meant to do and your address are erased.
follow-up-closed-unknown = This link does not work
follow-up-closed-expired = This link is too old
follow-up-closed-gone = There is nothing to answer any more
follow-up-closed-text-unknown = Something of it may have been lost on the way: the whole of it must be copied.
follow-up-closed-text-expired = Links in our mails are good for three months; then the next question comes. Nothing has been changed.
follow-up-closed-text-gone = What you meant to do was erased, or the training is looked at once more. Nothing has been changed.

## What governments did
acts-title = What governments did
acts-lead = Each stands here once, whoever reports it.
acts-none-title = Nothing yet
acts-none = What a government decides after a training is reported on the page of the training or of its association, and stands here.
acts-none-here = Nothing was reported yet.
act-report = Did a government decide something? Report it
act-report-lead = Such as a plan, a budget line, a strategy. If it was reported before, it stays one.
act-kind = What it did
act-kind-voluntary-local-review = Began a voluntary local review
act-kind-plan-aligned = Aligned a plan with the goals
act-kind-risk-strategy = Adopted a local strategy to reduce the risk of disasters
act-kind-budget-line = Gave it a line in the budget
act-kind-mcr2030 = Joined Making Cities Resilient 2030
act-kind-other = Something else
act-government = Which municipality or region
act-government-hint = Its usual name. It is of the country of the association.
act-day = On which day
act-link = Where one can read of it
act-link-hint = An address that begins with https://, if there is one.
act-link-wrong = Please give an address that begins with https:// or http://, or leave it out.
act-note = A line about it
act-day-ahead = This day has not come yet.
act-exists = This government has another entry of this kind.
act-send = Report it
act-edit = Put right
act-save = Save
act-remove = Take it away
act-remove-ask = It was reported in error? It goes from here and from all figures, with all reports of it.
act-reports = { $count ->
    [one] reported once
   *[other] reported { $count } times
  }
error-acts-full-title = There is enough
error-acts-full-what = Participants of this training have reported very many. Tell your trainer or your association.
error-acts-full-kept = Nothing was kept.
notice-act-reported = It is kept, and counts once.
notice-act-changed = Put right.
notice-act-removed = Taken away.

## In figures
cascade-follow-up = What became of it
cascade-follow-up-none = { $fewest ->
    [one] It is shown once there is { $fewest } answer.
   *[other] It is shown once there are { $fewest } answers.
  }
cascade-governments = Governments that acted
cascade-governments-see = See what they did
cascade-follow-up-caption = Answers by module
cascade-follow-up-module = Module

## Who did what
audit-follow-up-answered = What became of a training answered
audit-government-act-reported = Act of a government reported
audit-government-act-joined = Act of a government reported once more
audit-government-act-changed = Act of a government put right
audit-government-act-removed = Act of a government taken away
