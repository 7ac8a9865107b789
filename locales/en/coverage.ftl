# Coverage: which member governments a confirmed training reached, and whom nobody has.
coverage-title = Coverage
coverage-unreached = { $count ->
    [one] One government that nobody has reached yet
   *[other] { $count } governments that nobody has reached yet
  }
coverage-all-reached = Somebody was trained in every one
coverage-lead = { $count ->
    [one] One member government is listed; reached: { $reached }.
   *[other] { $count } member governments are listed; reached: { $reached }.
  }
coverage-not-known = Coverage is not known
coverage-not-known-why = No member governments are listed here, so nobody can say which of them were reached. Bring in the list of members first.
coverage-counts = A government is reached once a training that names it is confirmed and somebody completed it. One that belongs to several associations counts once.
coverage-without-people = { $count ->
    [one] Of one it is not known how many people live there.
   *[other] Of { $count } it is not known how many people live there.
  }
coverage-share = Share of governments and of people
coverage-of-governments = { $count ->
    [one] Of one government
   *[other] Of { $count } governments
  }
coverage-of-people = { $count ->
    [one] Of one person who lives there
   *[other] Of { $count } people who live there
  }
coverage-share-said = { $part } of { $whole }
coverage-see-unreached = Whom nobody has reached
coverage-see-reached = Who was reached
coverage-see-all = All of them
coverage-by-module = By module
coverage-by-module-caption = In which module somebody was trained, and in how many governments
coverage-module = Module
coverage-members = Members listed
coverage-reached = Reached
coverage-share-of = Share of governments
coverage-share-of-people = Share of people
coverage-to-do = Still to do
coverage-who-not = who not yet
coverage-map = On the map
coverage-map-said = Map of the governments; reached: { $reached }, not yet: { $unreached }
coverage-map-key = A full dot: somebody was trained there. A ring: nobody yet. Governments close together are one dot.
coverage-off-map = { $count ->
    [one] Of one it is not known where it lies.
   *[other] Of { $count } it is not known where they lie.
  }
coverage-as-table = The same as a table
coverage-by-section = By section
coverage-by-section-caption = Sections with the share of their governments that was reached
coverage-by-association = By association
coverage-by-association-caption = Associations with the share of their members that was reached
coverage-list = Governments and what reached them
coverage-list-no = Governments that nobody has reached
coverage-list-yes = Governments that were reached
coverage-list-caption = Governments by name
coverage-filter = Find governments
coverage-either = Reached or not
coverage-reached-no = not yet
coverage-reached-yes = reached
coverage-any-module = Any module
coverage-all-associations = All associations
coverage-modules-taught = Modules
coverage-nobody-yet = nobody yet
coverage-none-found-title = Nothing fits
coverage-none-found = No government matches this. Try another module, or all associations.
association-coverage = Coverage
sheet-reached = Reached

## Whom a training reached
reached-title = Governments it reached
reached-lead = Name the member governments whose people took part. They count once the training is confirmed.
reached-say = Say which
reached-see = See which
reached-none = None are named.
reached-named = Named
reached-offered = Members that may be named
reached-suggested = participants said they come from there
reached-search = Search
reached-lines = Others, by code or name
reached-lines-hint = One a line.
reached-save = Save
reached-back = To the training
reached-no-list = The association has no list of members yet. Once it has, the governments can be named.
reached-no-member = One of these is no member of the association. Load the page again and choose anew.
reached-too-many = This is too much at once. Governments at most: { $most }.
reached-not-found = No member has the code or name “{ $line }”.
reached-several = Several members are called “{ $line }”. Give the code, or tick the one you mean.
reached-overtaken = Somebody else has named others meanwhile. What is named now stands below, with your ticks; look at it and save again.
notice-governments-named = Saved. They count once the training is confirmed.
audit-delivery-governments-named = Named the governments a training reached
