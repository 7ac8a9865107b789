# The front page, one's home, and a word to those who write programs.

## The front page
front-title = Train trainers, and see how far it travels
front-lead = Relais is where a network of local governments trains its trainers: short lessons at their own pace, in their own language. Each of them promises whom they will teach, teaches it on at home, and their association confirms it. So everybody sees what was passed on, from the first cohort to the smallest town hall.
front-to-home = Go to my home
front-to-modules = Look at the modules
front-invited = Were you invited? The link in your invitation lets you in.
front-reach = How far it has travelled
front-trained = people trained
front-trained-note = completed a confirmed training
front-deliveries = trainings
front-deliveries-note = held and confirmed
front-fulfilled = commitments fulfilled
front-associations = associations reached

## For programs
programs-title = For programs
programs-lead = Everything these pages do, a program can do too: fetch figures into a spreadsheet, keep another system in step, report trainings.
programs-token-title = 1. Get a token
programs-token = A token lets a program act for one person, with what that person may see and do, and no more. Whoever looks after this place makes it for you and shows it to you once.
programs-token-yours = See which programs act for you
programs-ask-title = 2. Ask
programs-ask = Send the token with every request. This asks for whom it stands:
programs-errors = Answers are JSON. Long lists come in pages: “next” of one page is “after” of the following. What is refused says why, field by field (RFC 9457). Send a new thing under an id of your own choice, and sending it twice does it once.
programs-document-title = 3. Read what there is
programs-document = Every address, with what it takes and what it answers, stands in one OpenAPI document. Most tools make a client from it.
programs-document-open = Open the document
