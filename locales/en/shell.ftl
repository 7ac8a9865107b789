# What every page shares: header, footer, lists, forms.
shell-skip = Skip to the content
shell-nav = Main pages
shell-language = Language:
shell-account = My account
shell-signed-in-as = Signed in as
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-demonstration = A demonstration: everything here is invented.
shell-about = Relais helps networks of local governments pass on what they learn.
shell-open-data = Open data
shell-api = For programs

shell-home = Home
shell-modules = Modules
shell-cohorts = Cohorts
shell-commitments = Commitments
shell-deliveries = Trainings
shell-associations = Associations
shell-practices = Practices
shell-cascade = Cascade
shell-reports = Reports
shell-admin = Administration

shell-trail = You are here
shell-pages = More of this list
shell-total = { $count ->
    [one] One in all
   *[other] { $number } in all
  }
shell-first-page = Back to the start
shell-previous-page = Previous page
shell-next-page = Next page
shell-last-page = This is the end of the list.
shell-progress = { $done } of { $total }
shell-progress-of = { $label }: { $done } of { $total }

shell-optional = (optional)
shell-choose = Choose…
shell-problems = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
  }
shell-problem = { $field }: { $problem }
shell-nothing-lost = What you typed is still here.
ask-yes = Yes, do it
shell-overtaken = Somebody changed this while you were at it
shell-overtaken-both = Both texts are here: yours in the fields, theirs below each field that differs. Sent once more, yours takes the place of theirs.
shell-saved-meanwhile = Saved meanwhile:
shell-saved-empty = (left empty)
notice-form-kept = What you typed is here again. Nothing was sent yet: look it over, then press the button.
notice-press-again = You are back. Nothing was done yet: please press the button once more.
shell-error-number = Error { $status }
shell-refused = Error: { $title }

## On this device, for the time without a network
device-title = On this device
device-about = What this browser keeps, so that you can read and answer without a network. It is seen on this device alone.
device-offline = There is no network, and this page is not kept here. What follows is. If you were sending something, go back: it is still in its page.
device-kept = There is no network: this is a copy of
device-waiting = Waits to be sent:
device-sent = What you wrote without a network was sent.
device-held = Kept on this device. It is sent as soon as there is a network.
device-none-title = Nothing is kept
device-no-script = This browser cannot keep pages, or its scripts are off. The kit of each module can be downloaded as one file instead.
device-waiting-title = Waits to be sent
device-no-waiting = Nothing waits. What you answer, note or finish without a network waits here, and is sent once when there is one.
device-written = Written
device-refused = This could not be taken as it is. Open the page and send it from there.
device-modules-title = Modules you keep
device-no-modules = None yet. Open a module and choose “Keep this module”.
device-part = in part:
device-pages-title = Lessons you have visited
device-no-pages = None yet. Every lesson you open stays here for the time without a network.
device-drop = Remove
device-drop-ask = What you wrote here was not sent yet. Removed, it is gone.
