# Evidence of a training: attendance sheets, agendas, photographs; and why a file is not taken.

evidence-title = Evidence
evidence-of = Evidence: { $title }
evidence-lead = What shows that the training was held: the attendance sheet, the agenda, a photo. Those see it who see who took part.
evidence-there = Files
evidence-none = There are no files yet. The signed attendance sheet is what coordinators ask for most.
evidence-add-title = Add files
evidence-add = Add
evidence-file = Files
evidence-file-hint = Photos (JPEG, PNG, WebP), PDF, Word, Excel or LibreOffice; each up to { $largest } MB, up to { $files } at once. On a phone you can take the picture here.
evidence-file-needed = Choose at least one file.
evidence-shows = What they show
evidence-kind-attendance-sheet = Attendance sheet
evidence-kind-agenda = Agenda
evidence-kind-photo = Photo
evidence-kind-other = Something else
evidence-photo-consent = By choosing this you say: everybody whom one can recognise agreed that the photo is kept here.
evidence-consent-needed = Say that those who are on the photos agreed. Without that they are not kept.
evidence-label = A line about them
evidence-label-hint = Such as “second day”. Nobody's name, please.
evidence-cleaned = Photos are turned upright and made smaller, and where and with what they were taken is removed.
evidence-months = { $months ->
    [one] After one month files are erased.
   *[other] After { $months } months files are erased.
  }
evidence-added = { $who }
evidence-agreed = those on it agreed
evidence-kilobytes = { $amount } KB
evidence-megabytes = { $amount } MB
evidence-erased = The file was erased; its time was over.
evidence-remove = Take away
evidence-remove-ask = It is gone for everybody then.
evidence-stays = The report was accepted with these files, so none is taken away. More can be added.
evidence-refused = { $count ->
    [one] One file was not taken
   *[other] { $count } files were not taken
  }
evidence-kept = { $count ->
    [0] Nothing was kept.
    [one] The other one is kept.
   *[other] The other { $count } are kept.
  }
evidence-nameless = a file without a name
evidence-see = See and take away files
evidence-needed = This cohort accepts reports only with evidence, and there is none yet.
delivery-evidence-missing = There is no evidence yet, and this cohort accepts reports only with it. Add a file, or ask for one.
notice-evidence-added = Added.
notice-evidence-removed = Taken away.
audit-evidence-added = Evidence added to a training
audit-evidence-removed = Evidence taken off a training

error-evidence-not-taken-title = This training takes no files
error-evidence-not-taken-what = It was cancelled or withdrawn, so nothing has to be shown any more.
error-evidence-full-title = There are too many files
error-evidence-full-what = A training has 60 files at most. Take some away first, or put several pages into one PDF.
error-evidence-full-kept = The files that were there stay. Those that you sent just now were not kept.
error-evidence-relied-on-title = This file stays
error-evidence-relied-on-what = The report was accepted with it. Whoever coordinates can open the report again; then it can be taken away.

## Why a file is not taken
file-refused-empty = There is nothing in it. Look whether it opens on your device, and choose it once more.
file-refused-too-large = It is larger than { $largest } MB. Choose a smaller size when your phone or mail program asks, or take a photo of the page with a lower resolution: { $side } pixels across are enough.
file-refused-heic = It is a photo in the format of iPhones (HEIC), which most others cannot open. Choose it from the photo library on the phone itself, which then turns it into JPEG; or set Settings › Camera › Formats to “Most Compatible”; or send a screenshot.
file-refused-film = It is a film or a sound. Photos and documents are taken.
file-refused-old-office = It is an old office file, or one with a password. Open it, save it as .docx, .xlsx or PDF without a password, and choose that.
file-refused-unknown = It is none of the kinds that are taken: JPEG, PNG, WebP, PDF, Word (.docx), Excel (.xlsx), LibreOffice (.odt, .ods).
file-refused-mismatch = Its name ends in .{ $ending }, but something else is in it. Open it, save it anew, and choose that.
file-refused-two-in-one = Something else is hidden in it. Open it, save it anew or print it as PDF, and choose that.
file-refused-active = This PDF does something when it is opened, such as a form or a script. Print it as PDF, and choose that.
file-refused-attached = Other files are packed into it. Add each by itself, or print it as PDF.
file-refused-locked = A password locks it. Save it without one.
file-refused-macros = There are macros in it, or it fetches some. Save it as .docx, .xlsx or PDF without macros.
file-refused-damaged = It cannot be read; perhaps it did not arrive whole. Look whether it opens on your device, and choose it once more.
file-refused-too-many-pixels = The picture has more than { $millions } million pixels. Make it smaller, or take a screenshot of it.
file-refused-bomb = Unpacked it would be far larger than a document is. Print it as PDF, and choose that.
