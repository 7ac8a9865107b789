## Writing to people of a cohort
message-title = Write to people of the cohort
message-to = { $count ->
    [0] Nobody would get this message.
    [one] One person gets this message.
   *[other] { $count } people get this message.
}
message-to-whom = Who they are
message-unreached = It does not reach these people:
message-unreached-blocked = mail to their address is refused
message-unreached-deactivated = their account is closed
message-languages = Write in the languages that your people read. Whoever reads another gets the first of the cohort’s languages in which you wrote. A greeting and your name are put around your text, and answers come to you.
message-language = { $readers ->
    [0] { $language }
    [one] { $language }: one person reads it
   *[other] { $language }: { $readers } people read it
}
message-subject = Subject
message-text = Text
message-subject-in = Subject ({ $language })
message-text-in = Text ({ $language })
message-look = See how it will look
message-preview = { $readers ->
    [one] { $language }, for one person
   *[other] { $language }, for { $readers } people
}
message-send = { $count ->
    [one] Send it to one person
   *[other] Send it to { $count } people
}
message-change = Change it
message-nothing-written = Write a subject and a text in one language at least.
message-nobody = Nobody of those you chose can be reached.
message-budget = You have sent as many mails as one may in an hour ({ $most }). In { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} you can send this one.
notice-message-sent = Your message is on its way. Here you see what becomes of it.
error-cohort-not-written-to-title = Nobody is written to yet, or any more
error-cohort-not-written-to-what = People of a cohort are written to once it is open, and until it is put away.
audit-cohort-message-sent = Message written to people of a cohort

## Several people at once
chosen-title = { $count ->
    [0] Nobody is chosen
    [one] One person is chosen
   *[other] { $count } people are chosen
}
chosen-who = People
chosen-tick = Choose { $name }
chosen-nobody = Tick somebody first. Whoever does not take part is left out.
chosen-write = Write to those ticked
chosen-more = More for those ticked
chosen-write-all = { $count ->
    [one] Write to this one person
   *[other] Write to all { $count }
}
chosen-others = Choose others
chosen-until = until { $day }
chosen-extension-lead = The cohort’s last day is { $day }. Give these people a later one, and say why.
chosen-extend = { $count ->
    [one] Save the day for one person
   *[other] Save the day for { $count } people
}
chosen-leaving = Who has left
chosen-withdraw = { $count ->
    [one] This person has left
   *[other] These { $count } people have left
}
chosen-withdraw-text = They told you that they do not go on. What they did stays, and they get no more reminders.
chosen-withdraw-yes = { $count ->
    [one] Yes, this person has left
   *[other] Yes, these { $count } have left
}
notice-nobody-ticked = Nobody was ticked: tick the people first, then choose what to do.
notice-chosen-extended = The day is saved for all of them.
notice-chosen-withdrawn = Noted: they have left.
