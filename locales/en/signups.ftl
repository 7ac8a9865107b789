# Signing up ahead for a training: its public page, one's own place, the list for those who run it.

## The public page
sign-up-for = Sign up: { $title }
sign-up-over = Training for local governments
sign-up-title = Sign up
sign-up-held-in = Held in
sign-up-places = Places
sign-up-free = { $free ->
    [0] All places are taken ({ $places }).
    [one] One place is free, of { $places }.
   *[other] { $free } places are free, of { $places }.
  }
sign-up-waiting-count = { $count ->
    [one] One person waits.
   *[other] { $count } people wait.
  }
sign-up-until = Sign up until
sign-up-calendar = Calendar file
sign-up-sent = Thank you. We have written to the address that you gave: the mail says how things stand, and has a link by which you can sign off.
sign-up-is-closed = You cannot sign up any more.
sign-up-is-full = All places are taken. If you sign up, you are on the waiting list, and we write to you as soon as a place is free for you.
sign-up-is-called-off = This training does not take place.
sign-up-name = Your name
sign-up-email = E-mail
sign-up-email-hint = We write to you here about this training, and about nothing else.
sign-up-government = Your municipality or region
sign-up-government-hint = Or the office you come from.
sign-up-language = Language of our mails
sign-up-purpose = { $network } keeps your name and address to give you a place, to write to you about this training, and to find you when you check in. Those who run the training see them.
sign-up-consent-short = Your consent
sign-up-consent-needed = Without your consent we cannot keep a place for you.
sign-up-send = Sign up
sign-up-send-waiting = Join the waiting list
error-sign-up-closed-title = Sign-up is closed
error-sign-up-closed-what = It was closed while you wrote, or its last day is over.
error-sign-up-closed-kept = What you wrote is still here; nothing was kept.
error-sign-up-full-title = The waiting list is full
error-sign-up-full-what = So many people wait that nobody else can join them.
error-sign-up-full-kept = What you wrote is still here; nothing was kept.

## From one’s own mail
sign-up-own-placed = You have a place
sign-up-own-waiting = You are on the waiting list
sign-up-own-signed-off = You have signed off
sign-up-own-removed = You are not on the list any more
sign-up-before = { $count ->
    [0] You are the next to get a place.
    [one] One person waits before you.
   *[other] { $count } people wait before you.
  }
sign-up-signed-off-text = Your name and your address are erased from the list. If you change your mind, you can sign up again.
sign-up-removed-text = Those who run the training have taken you off. If you think that is a mistake, please ask them.
sign-up-has-come-text = You are checked in.
sign-up-check-in = Check in
sign-up-off-title = You cannot come?
sign-up-off-text = Sign off, and somebody else gets your place. Your name and your address are erased.
sign-up-off = Sign off
sign-up-erase-title = Your data
sign-up-erase-text = The training is over. You can have your name and your address erased from its list.
sign-up-erase = Erase my name
sign-up-see = See the page of the training

## For those who run a training
sign-ups-of = Sign-ups: { $title }
sign-ups-title = Sign-ups
sign-ups-lead = A public page on which people sign up ahead: you see who comes, places are never given twice, and everybody is reminded and told of changes by mail.
sign-up-window-open = Open
sign-up-window-full = Open, with a waiting list
sign-up-window-closed = Closed
sign-up-window-called-off = Called off
sign-up-placed-figure = Places given
sign-up-of-places = { $placed } / { $places }
sign-up-waiting-figure = On the waiting list
sign-up-share = Pass it on
sign-up-share-lead = Whoever has this address, or points a camera at the code, can sign up.
sign-up-address = Address of the public page
sign-up-places-hint = More places go to those who wait, the longest first.
sign-up-places-taken = { $count ->
    [one] One person has a place already.
   *[other] { $count } people have a place already. Take somebody off first.
  }
sign-up-closes-late = The last day to sign up is before the training begins.
sign-up-about = What it is about
sign-up-about-hint = A few lines: hours, what to bring, for whom it is. Everybody can read them.
sign-up-make = Make the page and open it
sign-up-save = Save
sign-up-open = Open it again
sign-up-close = Close it
sign-up-none = There is no public page yet. Those who teach this training and its association can make one.
sign-up-none-over = Nobody could sign up ahead for this training.
sign-ups-people = Who signed up
sign-ups-caption = Those with a place and then those who wait, the first to sign up first
sign-ups-nobody = Whoever signs up stands here.
sign-up-standing = Stands
sign-up-since = Signed up
sign-up-has-come = Has come
sign-up-state-placed = Has a place
sign-up-state-waiting = Waits
sign-up-state-signed-off = Signed off
sign-up-state-removed = Taken off
sign-up-remove = Take off
sign-up-remove-ask = They are told by mail, and their name and address are erased. Whoever waits longest gets the place.
notice-sign-up-opened = The page is open.
notice-sign-up-closed = The page is closed.
notice-sign-up-saved = Saved.
notice-sign-up-removed = Taken off the list.
error-sign-up-over-title = The training is not ahead any more
error-sign-up-over-what = People can sign up only until a planned training begins.
error-sign-up-over-kept = Nothing was changed.
check-in-expected = { $count ->
    [one] One person signed up and is not here yet
   *[other] { $count } people signed up and are not here yet
  }

## Who did what
audit-sign-up-page-made = Public page of a training made
audit-sign-up-opened = Sign-up opened
audit-sign-up-closed = Sign-up closed
audit-sign-up-changed = Sign-up changed
audit-sign-up-removed = Somebody taken off a sign-up list
