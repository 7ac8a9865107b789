# When something does not work: what happened (-what, with what to do), and what was kept (-kept).
error-way-home = Go to the start page
error-way-sign-in = Sign in and go on
error-way-confirm = Show that it is me
error-way-again = Try again
error-way-own-address = Open the start page here
error-way-back = Go back
error-way-with-text = Back to the form, with what you typed
error-typed = What you typed
error-typed-lead = Copy it if you need it elsewhere.
error-typed-copy = Copy
error-typed-copied = Copied

error-not-found-title = There is nothing here
error-not-found-what = The address may have a slip in it, the page may have moved, or it is not meant for you. If somebody sent you here, ask them to check the link.

error-sign-in-needed-title = Please sign in first
error-sign-in-needed-what = We no longer know who you are: you are not signed in, or it was too long ago.
error-sign-in-needed-kept = Nothing was changed, and what you typed is kept for a day. Sign in, and it stands in its form again, for you to look over and send.

error-forbidden-title = This is not yours to do
error-forbidden-what = You may look at this, but somebody else has to do it. If you think it should be you, ask your coordinator.
error-scope-missing-title = This token may not do that
error-scope-missing-what = The program would need a token with the scope “{ $scope }”. Whoever looks after this place can make one.
error-token-shown-before-title = This token was made before
error-token-shown-before-what = It was shown once, and nobody can look it up. Take its access away and make a new one.
error-forbidden-kept = Nothing was changed.

error-confirm-first-title = First show that it is you
error-confirm-first-what = Some time has gone by since you signed in, and this says who may do what here. Show once more that it is you, then do it again.
error-confirm-first-kept = Nothing was changed.

error-cross-site-title = This came from another site
error-cross-site-what = What was sent did not come from one of our own pages, so we stopped it: another website may have tried to act in your name. If it was you, open the start page here, go to where you were from there, and do it again. If it happens each time, you may be reading us under another address than ours, or your browser hides where forms come from: tell whoever looks after this site.
error-cross-site-kept = Nothing was changed.

error-malformed-title = We could not read that
error-malformed-what = Something got lost or mixed up on the way. Go back, reload the page and try once more.
error-malformed-kept = Nothing was changed.

error-invalid-title = Something still needs your attention
error-invalid-what = Some of the answers are missing or cannot be right. Put them right and send the form again.
error-invalid-kept = Nothing was changed yet.

error-delivery-moved-on-title = It has moved on
error-delivery-moved-on-what = Somebody has already done something else with this training, so this is no longer possible. Open it again to see where it stands.
error-delivery-moved-on-kept = Nothing was changed.

error-commitment-over-title = This commitment is closed
error-commitment-over-what = It is fulfilled or was released, so it cannot be changed any more.
error-commitment-over-kept = Nothing was changed.
error-request-closed-title = This request is closed
error-request-closed-what = It was taken back, an offer was picked, or its last day has passed.
error-request-closed-kept = Nothing was changed.
error-request-picked-title = Somebody has picked already
error-request-picked-what = An offer to this request was picked while you were looking at it. The training is planned; go back to see with whom.
error-request-picked-kept = Their choice stands. Nobody else was picked.
error-offer-gone-title = This offer stands no more
error-offer-gone-what = The trainer took it back, or cannot hold trainings any more. Go back to see what is offered now.
error-offer-gone-kept = Nothing was changed. Your request is still open.
error-mail-not-resent-title = This mail cannot be sent again
error-mail-not-resent-what = Reminders are planned anew by themselves, a link to sign in is asked for anew, and what is over is not sent.
error-mail-not-resent-kept = Nothing was changed.
error-mail-blocked-title = This address gets no mail
error-mail-blocked-what = It refused some, or its reader complained. Let it get mail again first.
error-mail-blocked-kept = Nothing was changed.

error-duplicate-title = This is here already
error-duplicate-what = Somebody entered the same thing before, perhaps you, a moment ago. Look for it before you enter it again.
error-duplicate-kept = What was here is untouched, and it is here only once.

error-last-administrator-title = Somebody has to look after this place
error-last-administrator-what = This is the last person who administers it. Make somebody else an administrator first, then try again.
error-last-administrator-kept = Nothing was changed.

error-person-erased-title = This person was erased
error-person-erased-what = Their name and address are gone for good; what is left belongs to nobody and cannot be changed.
error-person-erased-kept = Nothing was changed.

error-merge-same-title = This is one record
error-merge-same-what = A record cannot be merged with itself. Name the one that goes, and the other that stays.
error-merge-same-kept = Nothing was changed.

error-merge-shut-out-title = Nobody could sign in any more
error-merge-shut-out-what = The record that would stay is shut out. Let that person in again first, or merge the other way round.
error-merge-shut-out-kept = Nothing was changed.

error-address-taken-title = Somebody else has this address
error-address-taken-what = Since the change was asked for, somebody else has begun to use this address here. Ask whoever looks after this place.
error-address-taken-kept = Your address is as it was.
error-tries-spent-title = You have used all your tries
error-tries-spent-what = This set of questions may be answered only a few times, and you have done so. Your coordinator can help you on: write to them.
error-tries-spent-kept = All your earlier answers and scores are kept.

error-link-spent-title = This link no longer works
error-link-spent-what = Such a link works once, and not for long. It was used, has grown too old, or a newer one has taken its place. Ask for a new one: it takes a minute.
error-link-spent-kept = Your account and everything you did are where they were.

error-too-many-drafts-title = You have kept many reports already
error-too-many-drafts-what = Fifty reports that you began wait to be sent. Send one of them or throw it away, then go back and keep this one.
error-too-many-drafts-kept = What you typed is still in the form: go back one page.

error-too-large-title = This is too big to send
error-too-large-what = The text or the file is larger than this page accepts. Go back and make it shorter, or send a smaller file.
error-too-large-kept = Nothing was changed. Your browser often still has what you typed: go back one page.

error-too-many-fields-title = This is too much at once
error-too-many-fields-what = What was sent has more entries than we can take in one go (2,000). Send it in several parts.
error-too-many-fields-kept = Nothing was changed.

error-too-deep-title = We could not read that
error-too-deep-what = The names of the fields are longer than 200 signs, or things stand more than four levels deep in each other. No form of ours is like that.
error-too-deep-kept = Nothing was changed.

error-too-slow-title = The line was too slow
error-too-slow-what = What you sent did not arrive in time. When the connection is better, go back one page and send it again.
error-too-slow-kept = Nothing was changed. Your browser often still has what you typed: go back one page.

error-address-too-long-title = This address is too long
error-address-too-long-what = No page of ours has an address as long as this. Use fewer or shorter words to search and filter with.

error-headers-too-large-title = Your browser sent too much along
error-headers-too-large-what = The request carries more than we read, often too many cookies. Delete the cookies of this site in your browser, and try again.

error-method-not-allowed-title = This cannot be done here
error-method-not-allowed-what = The address is right, but it does not take what was asked of it. Perhaps you reloaded or opened an address that only a button leads to: go back, and use the button.
error-method-not-allowed-kept = Nothing was changed.

error-too-many-title = Please wait a little
error-too-many-what = There were many tries in a short time. To keep accounts safe, the next one is possible in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }.
error-too-many-kept = Nothing is lost and nobody is locked out. The wait ends by itself.

error-database-away-title = We will be back in a moment
error-database-away-what = The place where we keep everything does not answer just now. It is not your doing. Wait half a minute and try again.
error-database-away-kept = Everything saved before is safe. This last step was not saved.

notice-own-away = We cannot see just now who you are and how far you have come: the place where we keep it does not answer. You can read on; what you do meanwhile is not recorded.

error-files-away-title = Files cannot be reached just now
error-files-away-what = The place where files are kept does not answer. It is not your doing. Wait half a minute and try again.
error-files-away-kept = Everything saved before is safe. Files that you sent just now were not saved: choose them again.
error-storage-full-title = There is no room left
error-storage-full-what = The server is full, so we could not save this. Please tell whoever looks after this site, and try again later.
error-storage-full-kept = Everything saved before is safe. This last step was not saved: keep a copy of what you typed.

error-changed-meanwhile-title = Somebody was faster
error-changed-meanwhile-what = This was changed by somebody else while you were looking at it. Go back to see what stands there now, and make your change again.
error-changed-meanwhile-kept = Their change stands. Nothing of yours was saved yet.

error-internal-title = Something broke on our side
error-internal-what = It is not your doing, and it has been noted so that it can be repaired. Try again; if it happens once more, tell your coordinator what you were doing.
error-internal-kept = Everything saved before is safe.

# At a field of a form. They also stand alone in the summary above the form.
form-required = Please fill this in.
form-differs = It says something else here than what is there.
form-choose = Please choose from the list.
form-not-understood = We cannot read this. Please check how it is written.
form-not-an-address = This is not an e-mail address that mail can be sent to. It should look like name@example.org, without quotation marks or blanks.
form-not-a-name = There is a sign in this that cannot stand in a name. It may be one that nobody can see: type the name anew instead of pasting it.
form-too-long = This is too long: at most { $longest } characters fit.
form-not-a-date = This is not a date we can use. Please write it as year-month-day, such as 2027-03-12.
form-number-range = Please give a number from { $least } to { $most }.
form-end-before-start = The end cannot come before the start.
error-second-factor-on = A code is asked of you already, or nothing was begun. Look at the page once more.
error-other-content-title = Something else has this id
error-other-content-what = A training with this id is there, and says something else. Send the same as then, name the revision that you correct, or take another id.
