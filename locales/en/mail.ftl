# The mail log, the gallery of mails, and ending reminders.
mail-title = Mails
mail-lead = What Relais wrote to whom, and what became of it.
mail-gallery = All mails as they look
mail-gallery-lead = Every mail that Relais writes, in every language. The names are invented, and the links lead nowhere.
mail-held = No mail can leave since { $since }. Nothing is lost: it waits, and goes out by itself once this is mended. The reason: { $reason }
mail-queued = { $count ->
    [0] No mail is waiting.
    [one] One mail is waiting to go out.
   *[other] { $count } mails are waiting to go out.
  }
mail-filter = Choose which mails to show
mail-state = What became of it
mail-all = All
mail-show = Show
mail-clear = Show all
mail-to = To
mail-about = About
mail-written = Written
mail-fate = What became of it
mail-none = No mails yet
mail-none-text = Invitations and reminders will be listed here once they are written, each with what became of it.
mail-none-such = No such mail
mail-none-such-text = There is nothing that fits what you chose.

mail-one = Mail to { $address }
mail-sent = Accepted by their server
mail-tries = Tries in vain
mail-next-try = Next try
mail-why = Why
mail-why-expired = Its time was over before it could go out.
mail-why-not-due = What it was about was done before it went out.
mail-subject = Subject
mail-looks = The mail as it looks
mail-as-text = The same as plain text
mail-inert = The links lead nowhere here and are shortened, as they are meant for the reader alone.
mail-secret = What it says is shown to nobody: it holds a link that signs its reader in.
mail-theirs = What an invitation says is for its reader alone: it is in their language.

mail-kind-sign-in = Link to sign in
mail-kind-news = News
mail-kind-invitation = Invitation
mail-kind-digest = Reminders of a day

mail-state-queued = Waiting
mail-state-sending = Going out
mail-state-sent = Sent
mail-state-failed = Could not be delivered
mail-state-suppressed = Not sent: this address refused mail
mail-state-cancelled = No longer needed

mail-stop-title = Stop the reminders?
mail-stop-lead = You will get no more reminders. Links to sign in, invitations and answers to what you ask for still reach you. Your coordinator sees that reminders are off.
mail-stop = Stop the reminders
mail-stopped-title = No more reminders
mail-stopped-lead = Done: the reminders have stopped. What you have promised stays as it is, on your home page.
mail-start-again = Remind me again
mail-started-title = Reminders are on again
