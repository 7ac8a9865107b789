# Associations of local governments: their profile, focal points and members.
associations-title = Associations
associations-lead = The associations of local governments in whose name trainings are held.
associations-caption = Associations by acronym
associations-filter = Find associations
associations-search = Name, acronym or country code
associations-all-sections = All sections
associations-show = Show
associations-clear = Clear
associations-none-title = No associations yet
associations-none = Every training is held for the members of an association. Enter the first one: its acronym, country and name are enough.
associations-none-yours = The associations you look after will stand here as soon as somebody has made you their focal point.
associations-none-found-title = Nothing fits
associations-none-found = No association matches this search. Try a part of the name, or all sections.

association-name = Association
association-name-in = Name ({ $language })
association-name-needed = Please give its name in at least one language.
association-acronym = Acronym
association-acronym-hint = As its members know it, such as ANCB.
association-acronym-taken = An association of this country has this acronym already.
association-country = Country
association-section = Section
association-section-hint = The regional section of the network it belongs to.
association-members = Member governments
association-members-unknown = not known yet

association-new = Enter an association
association-new-lead = Two minutes: the rest can follow later.
association-add = Enter it
association-edit = Change the profile
association-edit-lead = Its page keeps its address, whatever you change.
association-save = Save
association-deliveries = Its trainings
association-lead = { $members ->
    [one] One member government is listed.
   *[other] { $members } member governments are listed.
  }
association-lead-unknown = Its member governments are not listed yet.
notice-association-added = The association is entered. Now say who its members are.
notice-association-changed = Saved.

association-focal-points = Focal points
association-focal-points-lead = They report and confirm trainings in the name of the association.
association-focal-points-none = Nobody speaks for this association yet. A focal point reports its trainings and confirms those that trainers report.
association-focal-point-never = has not signed in yet
association-focal-point-new = Name a focal point
association-focal-point-email = E-mail address
association-focal-point-email-hint = With this address they sign in: a link comes by mail, no password needed.
association-focal-point-name = Name
association-focal-point-add = Make them focal point
association-focal-point-remove = End it
association-focal-point-remove-ask = They will no longer speak for this association, nor see its trainings. You can name them again.
notice-association-focal-point-added = They can speak for the association now. Tell them to sign in with that address.
notice-association-focal-point-removed = They no longer speak for the association. What they did stays.

association-members-lead = Coverage is measured against this list.
association-members-none = No members are listed, so nobody can say which of them a training has not reached yet. Paste the list, or begin with one.
association-members-new = Add members
association-members-list = Names, one a line
association-members-hint = Paste a column of a spreadsheet. Whoever is listed already stays as they are.
association-members-kind = What are they?
association-members-kind-municipality = Towns, cities and other local governments
association-members-kind-metropolitan = Metropolitan areas
association-members-kind-county = Counties, provinces, departments
association-members-kind-region = Regions and federal states
association-members-kind-other = Others
association-members-add = Add them
association-members-too-many = This is too much at once: at most { $most } names.
association-member-name-long = One name is too long. It begins with “{ $name }”.
association-member-remove = Take out
association-member-remove-ask = It no longer counts as a member. You can enter it again.
government-kind-municipality = local government
government-kind-region = region or federal state
government-kind-metropolitan = metropolitan area
government-kind-county = county, province or department
government-kind-other = other
notice-association-members-added = The members are listed.
notice-association-member-removed = Taken out of the list.

members-filter = Find members
members-search = Name or code
members-kind = Kind
members-all-kinds = All kinds
members-caption = Members by name
members-not-known = not known
members-none-found-title = Nothing fits
members-none-found = No member matches this search. Try a part of the name, or all kinds.
members-all = All members
members-list = The list of members
members-back = To the members
members-government = Government
government-new = Enter one member
government-add = Enter it
government-name = Name
government-name-hint = As it calls itself.
government-code = Code
government-code-hint = The one its country gives it, or one of ISO 3166-2. By it a government of several associations is counted once.
government-code-wrong = Write letters, digits, hyphens and points, 24 at most.
government-code-taken = A government of this country has this code already. Bring it in from a file with that code: it then belongs to both.
government-population = How many people live there
government-latitude = Latitude
government-longitude = Longitude
government-place-hint = In degrees, such as 6.4969. With both it stands on the map.
government-place-half = Latitude and longitude belong together.
government-others = It belongs to these associations too:
government-fixed = What is known of it is kept by those who look after every association it belongs to.
notice-association-members-imported = The members are as the file says.

## Who did what
audit-section-added = Section added
audit-association-added = Association added
audit-association-changed = Association changed
audit-association-members-added = Member governments added
audit-association-member-removed = Member government taken out
audit-association-members-imported = Member governments brought in from a file
audit-association-member-changed = Member government changed
