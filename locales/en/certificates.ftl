# Teach-back and certification: for those who coordinate a cohort, for trainers, and for whoever verifies a certificate.
cohort-tab-certificates = Certificates

# The list of a cohort, and what it takes.
certification-title = Certification
certification-who = Show
certification-all = All
certification-ready = Ready
certification-not-yet = Not yet
certification-certified = Certified
certification-expired = Expired
certification-caption = How far the trainers are with certification. Tick those who are ready to certify several at once.
certification-choose = Certify those I ticked …
certification-until = until { $day }
certification-revoked = taken back on { $day }
certification-none-title = No trainers yet
certification-none = Once trainers take part in this cohort, you see here who is ready to be certified, and what the others lack.
certification-none-found-title = Nobody here
certification-none-found = No trainer of this cohort stands there now. Look at all of them.
certification-lacks-certified = has a certificate
certification-lacks-left = does not take part any more
certification-lacks-observer = takes part as an observer
certification-lacks-own = you do not certify yourself
certification-lacks-not-completed = the course is not completed
certification-lacks-no-name = has not said their name
certification-lacks-not-observed = no teach-back yet
certification-lacks-not-passed = the teach-back is not passed
certification-lacks-disagreement = the observers do not agree
certification-rules = What it takes
certification-rule-teach-back = The course completed, and a teach-back that its observers call passed.
certification-rule-course = The course completed. No teach-back is asked for.
certification-rule-years = { $years ->
    [one] A certificate holds for one year.
   *[other] A certificate holds for { $years } years.
}
certification-rule-for-good = A certificate holds for good.
certification-rule-bodies = On the certificate stand:
certification-change = Change what it takes
certification-change-lead = Certificates that were given stay as they are.
certification-teach-back = Ask for a teach-back
certification-teach-back-hint = A trainer gives a training before one or two observers, who say whether they can train.
certification-years = Years of validity
certification-years-hint = Leave it empty, and certificates hold for good.
certification-bodies = Certifying bodies
certification-bodies-hint = One a line, as they stand on the certificate.
certification-save = Save
certificate-bodies-many = A certificate has no room for more bodies than { $most }.
notice-certification-saved = Saved. It counts for certificates from now on.

# Certifying.
certification-will = { $count ->
    [0] Nobody of them can be certified now
    [one] One person will be certified
   *[other] { $count } people will be certified
}
certification-will-years = { $years ->
    [one] The certificate holds for one year. It comes by mail, with its address.
   *[other] The certificate holds for { $years } years. It comes by mail, with its address.
}
certification-will-for-good = The certificate holds for good. It comes by mail, with its address.
certification-will-not = { $count ->
    [one] One person is left out
   *[other] { $count } people are left out
}
certification-do = { $count ->
    [one] Certify one person
   *[other] Certify { $count } people
}
certification-do-one = Certify
certification-person = Progress and details
certificate-nobody = Tick the people whom you want to certify.
certificate-nobody-ready = Nobody of those you chose can be certified now.
notice-certified = Certified. Each certificate is on its way by mail.
error-certificate-meanwhile-title = Somebody else has just certified them
error-certificate-meanwhile-what = One of these people got a certificate at the same moment. Look at the list again.
error-certificate-none-title = There is no certificate to change
error-certificate-none-what = This person has none, or it was taken back meanwhile.

# Teach-backs.
teach-back-title = Teach-back
teach-backs-title = Teach-backs
teach-back-not-asked = This cohort asks for none. You can record one all the same.
teach-back-none-title = Nobody has observed yet
teach-back-none = When this trainer has taught before an observer, what was seen stands here. One or two observers record it, each on their own.
teach-back-observe = Record what you saw
teach-back-observe-lead = Each observer records their own. If you have recorded that day before, this takes its place.
teach-back-held-on = Day
teach-back-outcome = Conclusion
teach-back-outcome-passed = Passed
teach-back-outcome-repeat = Repeat
teach-back-outcome-not-yet = Not yet
teach-back-disagreement = Observers disagree
teach-back-agreement = Both observers come to the same conclusion.
teach-back-disagreement-long = The observers do not come to the same conclusion. Talk it over: whoever changes their mind records the day again.
teach-back-caption = What each observer saw
teach-back-criterion = What was looked at
teach-back-mark-label = Mark
teach-back-prepares = Prepares
teach-back-prepares-hint = Aims, time and material fit the group.
teach-back-explains = Explains
teach-back-explains-hint = Clear, in the group’s own words and examples.
teach-back-practises = Makes people practise
teach-back-practises-hint = People do what they are to learn, and speak more than the trainer.
teach-back-responds = Gives feedback
teach-back-responds-hint = Listens, answers, and says what would make it better.
teach-back-mark-4 = 4 – an example to others
teach-back-mark-3 = 3 – well
teach-back-mark-2 = 2 – in part
teach-back-mark-1 = 1 – not seen
teach-back-comment = What you say to the trainer
teach-back-comment-hint = What was good, and one thing to change. The other observer and those who coordinate read it, too.
teach-back-record = Record it
teach-back-in-future = This day has not come yet.
teach-back-enough = This day was recorded by as many observers as there may be: { $most }.
notice-teach-back-recorded = Recorded.
error-teach-back-place-title = There is nothing to observe
error-teach-back-place-what = Only trainers who take part in the cohort give teach-backs.

# A certificate, as coordinators see it.
certificate-title-short = Certificate
certificate-issued = given on { $day }
certificate-until = New last day
certificate-until-hint = Until then the certificate holds. The earlier last day is replaced.
certificate-until-past = This day has passed.
certificate-renew = Renew it
certificate-revoke = Take it back …
certificate-revoke-ask = Whoever verifies the certificate will see that it was taken back. Only a new one undoes this.
certificate-reason = Reason
certificate-reason-hint = Those who coordinate see it; those who verify the certificate do not.
certificate-revoke-yes = Take the certificate back
notice-certificate-renewed = Renewed.
notice-certificate-revoked = The certificate was taken back.

# A certificate, as anybody sees it.
certificate-title = Certificate of trainer
certificate-says = is certified to train others in what is listed here.
certificate-nameless = The name was erased, as this person asked.
certificate-cohort = Cohort
certificate-modules = Modules
certificate-bodies = Certified by
certificate-issued-on = Given on
certificate-valid-until = Valid until
certificate-for-good = for good
certificate-code = Code
certificate-state-valid = Valid
certificate-state-expired = Expired
certificate-state-revoked = Taken back
certificate-revoked-what = This certificate was taken back on { $day }. It proves nothing any more.
certificate-expired-what = This certificate was valid until { $day }.
certificate-proof = Whether this certificate holds is told at its address:
certificate-print = To keep it, print this page or save it as PDF.
certificate-verify = Verify a certificate
certificate-verify-lead = Type the code that stands on the certificate.
certificate-code-hint = Ten letters and digits, such as ABCDE-23456.
certificate-look = See the certificate
certificate-unknown = There is no certificate with this code. Look at it once more: there is no letter I or O in it, and no 0 or 1.

# A certificate, as its owner sees it.
certificate-yours = Your certificate
certificate-yours-until = You are a certified trainer, until { $day }.
certificate-yours-for-good = You are a certified trainer.
certificate-yours-expired = Your certificate was valid until { $day }. Ask those who coordinate the cohort to renew it.
certificate-see = See and print it
certificate-own = This certificate is yours
certificate-own-lead = Only you see this part. Give the address of this page to whoever should verify the certificate.
certificate-own-cohort = To your cohort
certificate-linked-in = Add it to LinkedIn
certificate-fields = The same, to be copied
certificate-fields-lead = For any other profile: select a field and copy it.
certificate-field-title = Name
certificate-field-organisation = Organisation
certificate-field-issued = Given on
certificate-field-expires = Valid until
certificate-field-id = Number
certificate-field-address = Address
certificate-profile-title = Certified trainer: { $cohort }

audit-cohort-certification-changed = What certification takes changed
audit-teach-back-recorded = Teach-back recorded
audit-certificate-issued = Trainer certified
audit-certificate-renewed = Certificate renewed
audit-certificate-revoked = Certificate taken back
