# Who passed it on to whom.
lineage-title = Lineage
lineage-lead = Who passed it on to whom, from generation to generation, in the whole network.
lineage-lead-yours = Who passed it on to whom, from generation to generation, in your cohorts.
lineage-generations = Does it thin out on the way?
lineage-generations-note = The trainers of a cohort hold trainings of the first generation. Those who became trainers through one of these hold the second, and so on.
lineage-generations-caption = Figures by generation. Only confirmed trainings count.
lineage-generation = Generation
lineage-nth-generation = Generation { $nth }
lineage-trainers = Trainers
lineage-ended = Never taught, day over
lineage-first-after = Until the first training (median)
lineage-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
lineage-tests = Test before → after
lineage-before-after = { $before } → { $after }
lineage-cohort-generation = Generation { $nth }: trainers { $trainers }, trainings { $deliveries }
lineage-by-cohort = Cohort by cohort
lineage-open-tree = Open the tree
lineage-tree = Who passed it on to whom
lineage-branch = The branch of { $name }
lineage-whole-tree = Back to the whole tree
lineage-tree-note = Each line is a trainer, from the day they joined. A dot is a training, as large as the people in it. The sum is who completed their trainings, and + those of the trainers who came of them.
lineage-cut = This tree has more branches than are read at once. What is beyond is not drawn here.
lineage-folded = trainers more below; open the branch
lineage-people = people:
lineage-caption = Trainers in the order of the tree, with what came of them
lineage-from-the-beginning = From the beginning
lineage-made-trainers = made trainers
lineage-elsewhere =
    { $count ->
        [one] one of them in another cohort
       *[other] { $count } of them in other cohorts
    }
lineage-none-title = Nothing has been passed on yet
lineage-none = As soon as trainers take part in a cohort of yours, their lineage stands here.
lineage-none-cohort = As soon as trainers take part in this cohort, they stand here, each with the trainings they hold.
lineage-key-held = held
lineage-key-made = new trainers came of it
lineage-key-said = reported, not confirmed
lineage-key-plan = planned
lineage-key-waits = still has time
lineage-key-ended = never taught, day over
trainer-standing-passed-on = New trainers came of their trainings
trainer-standing-taught = Has taught
trainer-standing-waiting = Has not taught yet
trainer-standing-ended = Never taught, and the day is over
sheet-generation = Generations before
sheet-founding = Came of
sheet-joined = Joined
sheet-standing = How far
sheet-first-after = Days until the first training
sheet-beyond = Completed with those who came of them
sheet-new-trainers = New trainers

new-trainers-title = New trainers
new-trainers-lead = Invite those who took part in this training to become trainers themselves. Their trainings then count as the next generation.
new-trainers-not-yet = New trainers can come of a training of trainers once it is confirmed.
new-trainers-cohort = Their cohort
new-trainers-cohort-hint = Into this cohort whoever led the training, and you, can invite.
new-trainers-choose = Choose this cohort
new-trainers-no-cohort-to-choose = None of your cohorts takes people now.
new-trainers-wait = A coordinator chooses the cohort first. Then you can invite them here.
new-trainers-invite = Invite into { $cohort }
new-trainers-participants = From those who took part
new-trainers-participants-hint = Those who checked in with a name and left an address.
new-trainers-nobody = Choose somebody, or type an address.
new-trainers-too-many = Too many at once; the most: { $most }.
new-trainers-deep = Their trainings would be of the third generation or beyond. What is passed on so often thins out: think of a meeting with somebody nearer to the beginning.
new-trainers-deeper = I know, and invite them all the same
new-trainers-deeper-needed = Tick this to go on, or choose people for a training nearer to the beginning.
new-trainers-send = Invite
new-trainers-invited = Already invited from this training
new-trainers-none = Nobody yet. Whoever is invited stands here.
new-trainer-state-invited = Has not answered yet
new-trainer-state-enrolled = Takes part
new-trainer-state-completed = Has completed the course
new-trainer-state-declined = Said no
new-trainer-state-withdrawn = Has left
new-trainer-state-removed = Was taken out
notice-new-trainers-invited = They are invited. Whoever had a place in the cohort keeps it as it was.
notice-founding-cohort-chosen = The cohort is chosen.
error-founds-nobody-title = No new trainers can come of this training yet
error-founds-nobody-what = Only a training of trainers that is confirmed can found new ones.
error-founds-nobody-kept = Nothing was changed.
error-founding-no-cohort-title = No cohort has been chosen
error-founding-no-cohort-what = A coordinator chooses into which cohort new trainers are invited. Nobody was invited.
error-founding-no-cohort-kept = Nothing was changed.
audit-delivery-founding-cohort-chosen = Cohort for the new trainers of a training chosen
audit-delivery-trainers-invited = New trainers invited from a training

story-drawn = What happened, drawn to time. The list below tells each step.
story-promised = promised
story-planned = planned
story-held = held
story-reported = reported
story-returned = returned
story-confirmed = confirmed
story-accepted = accepted
story-amended = opened again
story-cancelled = cancelled
story-withdrawn = withdrawn
story-today = today
story-turn-trainer = the trainer’s turn
story-turn-association = the association’s
story-turn-coordinator = the coordinator’s
story-turn-nobody = nobody’s
