# Programmes: courses of several days that chain modules.
programmes-title = Programmes
programmes-lead = Courses of several days that chain modules: a timed agenda, teach-backs that are assessed, a plan for each trainer's own cascade, and what is due in the year after.
programmes-link = Courses of two to five days that chain these modules
programmes-none-title = No programmes yet
programmes-none-text = Courses that chain modules will appear here once somebody has put one into the folder of programmes.
programme-days = { $days ->
    [one] One day
   *[other] { $days } days
  }
programme-lengths = How many days
programme-contents = In this programme
programme-agenda = Agenda:
programme-modules = The modules, in order
programme-download-about = Everything on this page in one file, for this number of days. It opens in any browser and needs no network.
programme-download = Download the programme
programme-open-about = Open a cohort with these modules, in this order.
programme-open = Open a cohort
programme-stand-in = This programme has not been translated yet. You are reading it in { $language }.
