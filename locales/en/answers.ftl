# Answers by one click, from the mail of a reminder.
answer-offer-kept = It was held
answer-offer-postponed = On another day
answer-offer-impossible = I cannot hold it
answer-offer-held = It was held
answer-offer-moved = On another day
answer-offer-cancelled = It will not be held
answer-offer-confirmed = Look and confirm
answer-offer-questioned = Ask a question
answer-offer-followed-up = Answer

answer-title-kept = How did it go?
answer-title-postponed = On which day instead?
answer-title-impossible = You cannot hold it?
answer-title-held = How did it go?
answer-title-moved = On which day instead?
answer-title-cancelled = It will not be held?
answer-title-confirmed = Is this report right?
answer-title-questioned = What is your question?
answer-title-followed-up = What became of it?

answer-lead-kept = Three lines are enough for now. We keep them as the draft of your report, filled in with all that you promised.
answer-lead-postponed = Plans change. What counts is that the training takes place. We will remind you of the new day instead.
answer-lead-impossible = Say why. Those who coordinate your cohort are told, and decide whether you are released. Until then your commitment stands.
answer-lead-held = Three lines are enough for now. We keep them as the draft of its report, filled in with what you planned.
answer-lead-moved = Say the new first day. All else stays as you planned it.
answer-lead-cancelled = Say why. It will stand there as cancelled, and nobody is asked for its report.
answer-lead-confirmed = These are the figures as they were reported. If they are right as far as you know, confirm them.
answer-lead-questioned = The report goes back to those who wrote it, with your question. Once they have answered, it comes to you again.
answer-lead-followed-up = One press is enough. You can answer otherwise later.

answer-button-kept = Keep this
answer-button-postponed = Change the day
answer-button-impossible = Ask to be released
answer-button-held = Keep this
answer-button-moved = Change the day
answer-button-cancelled = Cancel the training
answer-button-confirmed = Confirm it
answer-button-questioned = Return it with this question
answer-button-followed-up = Answer

answer-taken-kept = Kept. Congratulations on your training!
answer-taken-postponed = The day is changed
answer-taken-impossible = Your coordinators have been told
answer-taken-held = Kept. Congratulations on your training!
answer-taken-moved = The day is changed
answer-taken-cancelled = The training is cancelled
answer-taken-confirmed = Confirmed. Thank you!
answer-taken-questioned = Your question is on its way
answer-taken-followed-up = Thank you. Your answer is kept

answer-taken-text-kept = It waits as a draft. Sign in to add the rest and send it: five minutes are enough, and only then it counts.
answer-taken-text-postponed = The reminders follow the new day.
answer-taken-text-impossible = They decide whether you are released, and you hear of it.
answer-taken-text-held = It waits as a draft. Sign in to add the rest and send it: five minutes are enough, and only then it counts.
answer-taken-text-moved = The reminders follow the new day.
answer-taken-text-cancelled = Nobody is asked for its report any more.
answer-taken-text-confirmed = Those whose report it is are told.
answer-taken-text-questioned = Those whose report it is are told, and nothing more is asked of you until they have answered.
answer-taken-text-followed-up = It stands with the training. You can change it there, or by the same link.

answer-for = A question to { $name }
answer-modules = About
answer-trainers = Held by
answer-day = New day
answer-moved-hint = It lasts as long as you planned.
answer-reason = Why?
answer-overtaken = The report was changed while you looked at it. It stands here as it is now.
answer-by-link = This page knows you by the link in your mail. It signs nobody in, and is good for this one answer: do not pass it on.
answer-whole = See all of it, signed in
answer-go-on = Finish the report
answer-go-on-hint = For this you sign in, by a link that we mail you.

answer-closed-unknown = This link does not work
answer-closed-expired = This link is too old
answer-closed-not-theirs = This is not yours to answer any more
answer-closed-answered = This has been answered
answer-closed-changed = This has changed since
answer-closed-text-unknown = Something of it may have been lost on the way: the whole of it must be copied. Or sign in, and see what waits for you.
answer-closed-text-expired = Links in our mails are good for a month. Nothing has been changed.
answer-closed-text-not-theirs = It may have been handed over to somebody else, or you take part no more. Nothing has been changed.
answer-closed-text-answered = You have answered, or somebody else has. There is nothing more to do here.
answer-closed-text-changed = The day or the report is another than when we wrote. Nothing has been changed.
answer-renew-lead = We can mail you what waits for you now, with new links.
answer-renew = Send me new links
answer-sign-in = Sign in
answer-renewed = Look into your mail
answer-renewed-text = If something waits for the person this link was written to, new links are on their way to their address. Nothing there in some minutes? Then nothing waits, or they have been sent several times today.
