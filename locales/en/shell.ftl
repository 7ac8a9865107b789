# What every page shares: header, footer, lists, forms.
shell-skip = Skip to the content
shell-nav = Main pages
shell-language = Language:
shell-account = My account
shell-signed-in-as = Signed in as
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-demonstration = A demonstration: people and figures are invented, and no mail leaves this machine.
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
shell-first-page = Back to the start
shell-next-page = Show more
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
shell-error-number = Error { $status }
