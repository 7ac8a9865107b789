# Requests: associations ask for a training, trainers offer to hold it.
requests-title = Requests
requests-lead = Associations ask for a training. Trainers who can hold it offer, and the association picks one.
requests-filter = Filter the requests
requests-caption = Requests
requests-total = { $count ->
    [one] One request
   *[other] { $number } requests
  }
requests-none-title = No requests yet
requests-none-ask = Ask for a training for your members: say what, about how many people and when. Trainers who agreed to be found see it and offer.
requests-none-trainer = Requests that you could answer stand here, once you agree to be found and somebody asks for what you have completed.
requests-none-others = When an association asks for a training, its request stands here.
request-one = Request
request-title = { $place }, { $from } to { $until }
request-new = Ask for a training
request-new-lead = Trainers who have completed the module, speak the language and are near see your request. You pick one of those who offer.
request-association = For the members of
request-modules = What should be taught?
request-modules-hint = One module or several, in one training.
request-language = Language
request-expected = About how many people?
request-from = From
request-until = Until
request-from-hint = The first day on which it could be held.
request-mode = How do people meet?
request-place = Place
request-place-hint = A town is enough. Leave it open if you do not know yet.
request-note = What else should they know?
request-note-hint = A line on who comes, or why now. Everybody who sees the request reads it.
request-send = Ask
request-days = Wanted
request-days-between = { $from } to { $until }
request-offers = Offers
request-offers-count = { $count ->
    [0] No offer yet
    [one] One offer
   *[other] { $number } offers
  }
request-state = State
request-state-open = Open
request-state-picked = Planned
request-state-done = Held
request-state-fell-through = Fell through
request-state-expired = Expired
request-state-withdrawn = Taken back
request-unanswered = Open, no offer yet
request-withdrawn-because = Taken back because
request-delivery = The training
request-delivery-see = See the training
request-offers-none = Nobody has offered yet. Those who could hold it hear of it.
request-offers-none-over = Nobody offered.
request-offer-days = Could hold it from { $from } to { $until }
request-offer-picked = Picked
request-pick = Pick { $name }
request-pick-lead = The training is planned at once, with this offer as the trainer’s commitment. The others are told.
request-pick-starts = First day
request-pick-ends = Last day
request-pick-button = Pick
request-could = Who could hold it
request-could-lead = These trainers agreed to be found. They see this request, and decide themselves whether they offer.
request-could-none = Nobody who agreed to be found fits this request yet. Another language, fewer modules in one training, or your coordinators may help.
request-could-more = There are more; the first are listed.
request-why-country = Completed it in { $cohort }, teaches in { $language }, lives in the same country
request-why-section = Completed it in { $cohort }, teaches in { $language }, belongs to the same section
request-nameless = A trainer without a name yet
request-offer = Offer to hold it
request-offer-lead = The association sees your name, your days and your line. If it picks you, the training is planned, and this is your commitment.
request-offer-own = Your offer
request-offer-change = Change your offer
request-offer-from = You could from
request-offer-until = Until
request-offer-note = A line to the association
request-offer-send = Offer
request-offer-save = Save
request-offer-withdraw = Take your offer back
request-offer-withdraw-ask = The association does not see it any more.
request-withdraw = Take the request back
request-withdraw-lead = It is closed for good. Those who offered are told why.
request-withdraw-reason = Why?
request-withdraw-button = Take it back
request-too-far = That is more than a year away.
request-day-not-wanted = That day is not among those that are wanted.
request-day-not-offered = That day is not among those that were offered.
notice-request-asked = Your request stands. You get a mail when somebody offers.
notice-request-offered = Your offer stands. You get a mail when the association has decided.
notice-request-offer-withdrawn = Your offer is taken back.
notice-request-picked = Picked. The training is planned, and everybody who offered is told.
notice-request-withdrawn = The request is taken back.
notice-findable-chosen = You can be found now. You can end it here at any time.
notice-findable-ended = You are not found any more.
findable-title = Being found by associations
findable-lead = Associations ask for trainings here. Only if you agree do they find you.
findable-what = If you agree, those who speak for an association that asks for what you have completed see your name, the cohort in which you completed it, and whether you are in the same country or section; so do those who coordinate there. You hear of requests that you could answer. Your address is shown to nobody.
findable-is = You can be found.
findable-is-not = You are not found by anybody.
findable-languages = In which languages would you teach?
findable-agree = I agree to be found
findable-save = Save
findable-end = Not be found any more
findable-end-ask = It holds at once. Offers of yours that wait are taken back.
findable-account = Whether associations that ask for a training find you is yours to decide. They do not, unless you agree.
findable-account-go = Being found by associations
home-requests-trainer = Requests from associations that you could answer
home-requests-findable = Agree to be found
home-requests = Requests
home-requests-all = All requests
home-requests-open = { $count ->
    [0] No request is open.
    [one] One request is open.
   *[other] { $number } requests are open.
  }
home-requests-unanswered = { $count ->
    [one] One request has no offer yet
   *[other] { $number } requests have no offer yet
  }
home-requests-unanswered-none = Every open request has an offer.
association-requests = Requests
audit-request-asked = Training asked for
audit-request-offered = Offered to hold a training
audit-request-offer-withdrawn = Offer taken back
audit-request-picked = Offer picked
audit-request-withdrawn = Request taken back
audit-person-findable = Agreed to be found by associations
audit-person-not-findable = Is not found by associations any more
