# The mail log, the gallery of mails, and ending reminders.
mail-title = Mails
mail-lead = What Relais wrote to whom, and what became of it.
mail-gallery = All mails as they look
mail-gallery-lead = Every mail that Relais writes, in every language. The names are invented, and the links lead nowhere.
mail-held = No mail can leave since { $since }. Nothing is lost: it waits, and goes out by itself once this is mended. The reason: { $reason }
mail-held-domain = Mail to { $domain } cannot leave since { $since }. Nothing is lost: it waits. The reason: { $reason }
mail-held-next = One mail is tried again at { $at }.
mail-held-lift = Send on now
mail-hold-setup = The mail server is not reached as it is set up: look at the mail settings.
mail-hold-login = The mail server wants a login or does not take ours: look at the name and the password in the mail settings.
mail-hold-sender = The mail server does not take our sender: look at mail.from_address, and whether its mailbox exists.
mail-hold-relay = The mail server does not pass mail on for us: ask whoever runs it to allow it, or log in to it.
mail-hold-quota = We have sent as much as the mail server allows for now: it goes on by itself, or ask for more.
mail-hold-policy = The server there holds us for a sender of unwanted mail: ask whoever runs our mail server to look at SPF, DKIM and block lists.
mail-hold-alike = Several addresses in a row were refused in the same words, so the fault may be ours. If these addresses are really wrong, send on.
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
mail-fault-recipient = There is no such address there: it gets no more mail.
mail-fault-mailbox = The mailbox is full or shut for now.
mail-fault-ours = It is not the reader’s fault: the mail server refuses us.
mail-fault-letter = This mail cannot be taken there.
mail-fault-unclear = The server does not say why.
mail-fault-passing = This may pass by itself.
mail-subject = Subject
mail-looks = The mail as it looks
mail-as-text = The same as plain text
mail-inert = The links lead nowhere here and are shortened, as they are meant for the reader alone.
mail-secret = What it says is shown to nobody: it holds a link that signs its reader in.
mail-theirs = What an invitation says is for its reader alone: it is in their language.

mail-kind-sign-in = Link to sign in
mail-kind-address-change = Change of address
mail-kind-news = News
mail-kind-invitation = Invitation
mail-kind-digest = Reminders of a day
mail-kind-message = Message of a coordinator
mail-kind-new-links = New links to answer by
mail-kind-attestation = Attestation of participation
mail-kind-certificate = Certificate of a trainer
mail-kind-follow-up = What became of a plan
mail-kind-plan = A planned training has changed
mail-kind-sign-up = Signed up for a training

mail-state-queued = Waiting
mail-state-sending = Going out
mail-state-sent = Sent
mail-state-failed = Could not be delivered
mail-state-suppressed = Not sent: this address refused mail
mail-state-cancelled = No longer needed

blocked-title = Addresses that get no mail
blocked-lead = Servers said that these addresses do not exist, or their mailboxes were full for days. Links to sign in are tried all the same.
blocked-why = Since { $since }: { $reason }
blocked-address = This address gets no mail since { $since }. The server said: { $reason }
blocked-complained = This address gets no mail since { $since }: a reader complained of one.
blocked-lift = Send mail there again
blocked-none = No address is blocked
blocked-none-text = Addresses that servers refuse for good will be listed here, each with the reason.
blocked-count = { $count ->
    [one] One address gets no mail
   *[other] { $count } addresses get no mail
  }
notice-address-unblocked = The address gets mail again.
notice-mail-goes-on = The mail goes on.
mail-day = Written on
mail-resend = Send it again
mail-resend-all = Send these again
mail-resend-all-lead = All that failed and can be sent again goes out once more: invitations, messages, news and new links, but to no address that gets no mail. Reminders are planned anew by themselves.
notice-mail-resent = It is sent again.
notice-mails-resent = What can be sent again is on its way.
audit-address-unblocked = Blocked address freed
audit-mail-resumed = Held mail sent on
audit-mail-resent = Mail sent again
audit-mail-returned = Mail came back
audit-mail-complained = Complaint about a mail

mail-test-subject = Mail arrives
mail-test-text = This mail was sent to see whether mail leaves this platform and arrives. It does; there is nothing to do.

mail-stop-title = Stop the reminders?
mail-stop-lead = You will get no more reminders. Links to sign in, invitations and answers to what you ask for still reach you. Your coordinator sees that reminders are off.
mail-stop = Stop the reminders
mail-stopped-title = No more reminders
mail-stopped-lead = Done: the reminders have stopped. What you have promised stays as it is, on your home page.
mail-start-again = Remind me again
mail-started-title = Reminders are on again
