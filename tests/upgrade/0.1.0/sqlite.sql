PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000001','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000002','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000003','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000004','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000005','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000006','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000007','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000008','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000010','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000011','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000030','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000040','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000041','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000042','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000043','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000050','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000051','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000052','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000060','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000070','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000080','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000081','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000140','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000150','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261129000151','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261130000210','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261130000211','2026-11-30 02:05:04');
INSERT INTO "__diesel_schema_migrations" VALUES('20261130000220','2026-11-30 02:05:04');
CREATE TABLE address_changes (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    old_address TEXT NOT NULL,
    new_address TEXT NOT NULL,
    old_token_hash TEXT NOT NULL UNIQUE,
    new_token_hash TEXT NOT NULL UNIQUE,
    old_agreed_at TIMESTAMP,
    new_agreed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE TABLE api_tokens (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP,
    revoked_at TIMESTAMP
, made_by BLOB, scopes TEXT NOT NULL DEFAULT 'read report coordinate administer', expires_at TIMESTAMP NOT NULL DEFAULT '2000-01-01 00:00:00');
CREATE TABLE associations (
    id BLOB PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    acronym TEXT NOT NULL,
    country TEXT NOT NULL,
    names TEXT NOT NULL,
    -- acronym, country and names in small letters without accents
    search TEXT NOT NULL,
    section_id BLOB NOT NULL REFERENCES sections (id),
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL,
    -- acronyms collide: FCM is in Canada and in Colombia
    UNIQUE (country, acronym)
);
INSERT INTO "associations" VALUES(X'019850429E80736693D5FFED418A5259','acl-bj','ACL','BJ','{"fr":"Alliance des communes lagunaires"}','acl
bj
alliance des communes lagunaires',X'01A22B77C800732DA9CB8EFE61FECB15','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E8079F985EB196C18CC4D9E','rchp-cm','RCHP','CM','{"fr":"Réseau des communes des hauts plateaux"}','rchp
cm
reseau des communes des hauts plateaux',X'01A22B77C800732DA9CB8EFE61FECB15','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E8071F9B994270A57C589F3','cta-gh','CTA','GH','{"en":"Coastal Towns Assembly"}','cta
gh
coastal towns assembly',X'01A22B77C800732DA9CB8EFE61FECB15','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E80789CB15C8160FCBF5E45','uhm-za','UHM','ZA','{"en":"Union of Highland Municipalities"}','uhm
za
union of highland municipalities',X'01A22B77C800732DA9CB8EFE61FECB15','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E8079C78F01F820642189A5','lmc-ec','LMC','EC','{"es":"Liga de Municipios de la Cordillera"}','lmc
ec
liga de municipios de la cordillera',X'01A22B77C8007B07B1DDA6EEB4398451','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E807AB282C0E4722F7879B8','umr-co','UMR','CO','{"es":"Unión de Municipios Ribereños"}','umr
co
union de municipios riberenos',X'01A22B77C8007B07B1DDA6EEB4398451','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E807D35955221AB0FB9EE62','amv-cl','AMV','CL','{"es":"Asociación de Municipios de los Valles"}','amv
cl
asociacion de municipios de los valles',X'01A22B77C8007B07B1DDA6EEB4398451','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E807B45A504A32F3200C6D9','rcv-cr','RCV','CR','{"es":"Red de Cantones Verdes"}','rcv
cr
red de cantones verdes',X'01A22B77C8007B07B1DDA6EEB4398451','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E807E8796E38E9F59DAA59B','lit-ph','LIT','PH','{"en":"League of Island Towns"}','lit
ph
league of island towns',X'01A22B77C8007BC08A80A8E0770952B1','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E807F7C9C5558E4E551EB08','htf-np','HTF','NP','{"en":"Hill Towns Forum"}','htf
np
hill towns forum',X'01A22B77C8007BC08A80A8E0770952B1','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E807E9591F6816E2797100B','rpo-es','RPO','ES','{"es":"Red de Pueblos del Olivar"}','rpo
es
red de pueblos del olivar',X'01A22B77C8007D099392BA4C1079FC3F','2025-07-28 09:00:00',1);
INSERT INTO "associations" VALUES(X'019850429E80787492E14BC21B6FECFB','cbr-fr','CBR','FR','{"fr":"Conférence des bourgs riverains"}','cbr
fr
conference des bourgs riverains',X'01A22B77C8007D099392BA4C1079FC3F','2025-07-28 09:00:00',1);
CREATE TABLE attempt_drafts (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    -- the attempt that they will be
    attempt_id BLOB NOT NULL,
    -- values by field, as JSON
    typed TEXT NOT NULL,
    kept_at TIMESTAMP NOT NULL, asked TEXT,
    UNIQUE (learner_id, module, question_set)
);
CREATE TABLE attempts (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    module_version TEXT NOT NULL,
    set_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    -- chosen answers by question id, as JSON
    answers TEXT NOT NULL,
    -- per cent, 0 to 100
    score DOUBLE NOT NULL,
    passed BOOLEAN NOT NULL,
    answered_at TIMESTAMP NOT NULL
, asked TEXT);
INSERT INTO "attempts" VALUES(X'0199D27F9280751E9DE90D2D96E0F34D',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','before','1.0.0','508584654d7d8a4a7b2652ff19f7317c','fr','{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[0]},"before-1":{"chosen":[1]},"before-4":{"chosen":[1]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1]},"local-4":{"chosen":[2]},"monit-3":{"chosen":[3]}}',45.0,1,'2025-10-11 09:00:00','["before-1","local-4","before-4","aware-3","adv-5","before-6","align-5","before-8","monit-3","before-9"]');
INSERT INTO "attempts" VALUES(X'0199D7605A007EE9AF2865D67A45DB1E',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','after','1.0.0','11977991bae787ed3ec0baa75ab57bbb','fr','{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"align-4":{"pairs":[3,2,1,0]},"aware-5":{"chosen":[1]},"before-3":{"chosen":[2]},"before-5":{"chosen":[1]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}',80.0,1,'2025-10-12 07:44:00','["local-2","local-5","before-3","aware-5","adv-2","before-5","align-4","align-3","monit-5","monit-4"]');
INSERT INTO "attempts" VALUES(X'0199D7A5EE807F768B58A594D198BD7B',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','before','1.0.0','848121be4b2eaa4e26216aeac96520e5','fr','{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}',90.0,1,'2025-10-12 09:00:00','["local-5","local-2","aware-5","aware-3","adv-2","adv-5","align-5","before-8","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'0199DCCC4A8078CF9C06BE8763BC012C',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','before','1.0.0','602c514938c02033e01ec23e4b9162d8','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[3]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[1]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[1]}}',70.0,1,'2025-10-13 09:00:00','["local-2","before-1","aware-4","before-3","adv-3","adv-5","align-3","align-4","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'0199DFB1DE407126890A73A61515A0B0',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','after','1.0.0','1a47e40104735b1f7b2e99b1c1f0aeae','fr','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[0]}}',90.0,1,'2025-10-13 22:30:00','["local-3","local-4","before-3","aware-2","before-5","adv-3","align-4","before-7","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'0199E1BCA26076F8879B6E8A6CC1A368',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','after','1.0.0','7d712bc1545c4fc897eaff8cb96b3dff','en','{"adv-2":{"chosen":[2]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}',100.0,1,'2025-10-14 08:01:00','["local-3","local-4","aware-5","before-4","before-5","adv-2","before-7","before-8","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'0199E1F2A6807C949169C54C0C96F5F5',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','before','1.0.0','b7130e84197c57928ef68b778eb610ad','en','{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-3":{"chosen":[2]},"before-8":{"chosen":[3]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}',90.0,1,'2025-10-14 09:00:00','["local-2","local-3","aware-5","before-3","adv-3","adv-2","before-8","align-3","before-9","monit-5"]');
INSERT INTO "attempts" VALUES(X'0199E63420C07A7C9878D500770E6D23',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','after','1.0.0','71aaf2084950c0e21a34e9401a809481','en','{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',100.0,1,'2025-10-15 04:50:00','["local-5","before-1","aware-3","aware-4","before-5","adv-5","align-5","align-4","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'019A05FF2A807C508CAA3C0827380EDD',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','before','1.0.0','6cff882fcd72b9cb0c1bc2eab13f008f','fr','{"gap-4":{"chosen":[2]},"layers-3":{"chosen":[2]},"part-5":{"chosen":[1]},"service-3":{"chosen":[0]},"strategy-2":{"chosen":[3]},"test-1":{"chosen":[2]},"test-10":{"chosen":[2]},"test-11":{"chosen":[3]},"test-2":{"pairs":[0,3,2,1]},"test-7":{"chosen":[2]},"test-9":{"chosen":[2]}}',6.66666666666666571936e+01,1,'2025-10-21 09:00:00','["test-1","strategy-2","part-5","test-2","gap-4","test-10","assess-3","test-7","test-9","layers-3","test-11","service-3"]');
INSERT INTO "attempts" VALUES(X'019A0B2586807F188EDF87D137A7E88F',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','before','1.0.0','3af56bbc4bec09eddd856218d8674fdf','en','{"adapt-2":{"chosen":[0]},"adapt-3":{"chosen":[2]},"feedback-2":{"chosen":[2]},"feedback-6":{"chosen":[3]},"moment-5":{"chosen":[0]},"moment-6":{"chosen":[0]},"plan-4":{"chosen":[2]},"plan-5":{"chosen":[2]},"report-4":{"chosen":[2]},"report-5":{"chosen":[3]},"talk-3":{"chosen":[2]},"test-1":{"chosen":[0]},"test-9":{"pairs":[0,1,2,3]}}',4.28571428571428540959e+01,1,'2025-10-22 09:00:00','["test-1","talk-3","plan-4","plan-5","moment-6","moment-5","feedback-6","feedback-2","adapt-2","adapt-3","figures-2","test-9","report-5","report-4"]');
INSERT INTO "attempts" VALUES(X'019A0E001DC0727B9B0BBF73EA5B3C11',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','after','1.0.0','f5e16aa20a961cafb22148a8e9bbc531','fr','{"assess-4":{"chosen":[3]},"gap-3":{"chosen":[1]},"layers-4":{"chosen":[1]},"service-2":{"chosen":[1]},"service-5":{"chosen":[0]},"strategy-3":{"chosen":[0]},"strategy-4":{"chosen":[0]},"test-12":{"chosen":[0]},"test-4":{"chosen":[1,2]},"test-5":{"chosen":[0]},"test-6":{"chosen":[0]},"test-8":{"chosen":[1,3]}}',9.16666666666666571892e+01,1,'2025-10-22 22:18:00','["strategy-4","strategy-3","test-4","test-12","gap-3","test-5","test-6","assess-4","test-8","layers-4","service-2","service-5"]');
INSERT INTO "attempts" VALUES(X'019A104BE2807963998489A2269ED144',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','before','1.0.0','09c8dfdb8bd4faf69a86436f0a47ff72','en','{"budget-4":{"chosen":[3]},"lines-2":{"chosen":[1]},"loan-4":{"chosen":[3]},"loan-7":{"chosen":[0]},"page-3":{"chosen":[0]},"revenue-6":{"chosen":[2]},"revenue-7":{"chosen":[1]},"test-10":{"chosen":[0]},"test-12":{"chosen":[1]}}',60.0,1,'2025-10-23 09:00:00','["budget-4","budget-5","revenue-6","revenue-7","loan-4","loan-7","lines-2","test-10","test-12","page-3"]');
INSERT INTO "attempts" VALUES(X'019A14C276807F71B9F42FE9B9273FBB',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','after','1.0.0','7784db3d6227489f4077f06941ef045e','en','{"adapt-4":{"chosen":[1]},"adapt-6":{"chosen":[2]},"feedback-4":{"chosen":[3]},"feedback-5":{"chosen":[3]},"figures-4":{"chosen":[3]},"moment-3":{"chosen":[0]},"plan-3":{"chosen":[1]},"talk-2":{"chosen":[3]},"talk-6":{"chosen":[2]},"test-10":{"chosen":[2]},"test-11":{"chosen":[0]},"test-12":{"chosen":[2]},"test-4":{"chosen":[0,2]},"test-5":{"chosen":[0]}}',100.0,1,'2025-10-24 05:48:00','["talk-2","talk-6","plan-3","test-4","moment-3","test-5","feedback-5","feedback-4","adapt-6","adapt-4","test-10","figures-4","test-11","test-12"]');
INSERT INTO "attempts" VALUES(X'019A168C3A00793C8BFED8428DE33E63',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','after','1.0.0','c52a38d8e0f2bdcdeeec271e08a40008','en','{"lines-4":{"chosen":[0]},"revenue-5":{"chosen":[0]},"test-11":{"chosen":[3]},"test-2":{"chosen":[1]},"test-6":{"pairs":[0,2,0,0]},"test-8":{"chosen":[2]}}',52.5,0,'2025-10-24 14:08:00','["budget-3","test-2","test-6","revenue-5","test-8","loan-5","lines-4","lines-3","test-11","page-2"]');
INSERT INTO "attempts" VALUES(X'019A16B0D90074BF97C307004166346C',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','after','1.0.0','3e7802708b4266b863d1464c1c6bfe09','en','{"budget-6":{"chosen":[3]},"lines-5":{"chosen":[2]},"lines-6":{"chosen":[1]},"loan-6":{"chosen":[2]},"page-5":{"chosen":[0]},"page-6":{"chosen":[2]},"test-1":{"chosen":[2]},"test-4":{"chosen":[1]},"test-5":{"chosen":[0,2]},"test-9":{"chosen":[1,3]}}',100.0,1,'2025-10-24 14:48:00','["test-1","budget-6","test-5","test-4","loan-6","test-9","lines-5","lines-6","page-5","page-6"]');
INSERT INTO "attempts" VALUES(X'019A1FF5E5007798B70BA1CE26B1A212',X'019A1FF5E50071FEB38175F194A89685','localising-the-sdgs','before','1.0.0','8515bed73f9b088da4a11798cc476818','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[0]},"align-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[0]},"before-4":{"chosen":[1]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"local-4":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}',50.0,1,'2025-10-26 10:00:00','["local-3","local-4","aware-5","before-4","adv-5","adv-3","before-8","align-3","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'019A3EDC0D007D2FB11AE32C845B662F',X'019A1FF5E50071FEB38175F194A89685','localising-the-sdgs','after','1.0.0','a71e6dbbec36d144fb1dabcb993d2289','en','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[3]},"before-1":{"chosen":[1]},"before-6":{"chosen":[3]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"monit-5":{"chosen":[3]}}',80.0,1,'2025-11-01 10:00:00','["before-1","local-2","aware-2","aware-3","before-6","adv-2","align-4","align-5","before-9","monit-5"]');
INSERT INTO "attempts" VALUES(X'019A68EAA7007F2992688309F6A43EF4',X'019A68EAA7007954B5D48F50A285B0E2','localising-the-sdgs','before','1.0.0','4c7a27f8b3e6c2446268644eb654af66','en','{"adv-5":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[1,0,3,1]},"aware-2":{"chosen":[0]},"before-10":{"chosen":[3]},"before-4":{"chosen":[0]},"before-6":{"chosen":[1]},"local-2":{"chosen":[2]},"local-3":{"chosen":[0]},"monit-4":{"pairs":[1,0,0]}}',30.0,1,'2025-11-09 14:00:00','["local-3","local-2","before-4","aware-2","adv-5","before-6","align-5","align-4","before-10","monit-4"]');
INSERT INTO "attempts" VALUES(X'019A785DBB007A90A8028BCCC5D26B2B',X'019A785DBB007205A013340A69C6E428','localising-the-sdgs','before','1.0.0','da945c1dc07bc7f1ce3faa909521820e','fr','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[2,0,3,3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-6":{"chosen":[1]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[3]}}',82.5,1,'2025-11-12 14:00:00','["local-5","before-1","aware-5","aware-4","before-6","adv-3","align-4","before-7","before-9","monit-5"]');
INSERT INTO "attempts" VALUES(X'019A87D0CF007691A12BC6F1920FC5AA',X'019A68EAA7007954B5D48F50A285B0E2','localising-the-sdgs','after','1.0.0','441bf4f301e763e4ef938b73e4d71fdb','en','{"adv-2":{"chosen":[1]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[1]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-7":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[3]},"monit-5":{"chosen":[3]}}',50.0,0,'2025-11-15 14:00:00','["local-5","before-1","aware-3","aware-4","adv-2","adv-3","before-7","align-3","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019A9743E300787A9F3C4E9E46C0D917',X'019A785DBB007205A013340A69C6E428','localising-the-sdgs','after','1.0.0','5f6df9be192840b40f80e5839fcf7658','fr','{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"before-3":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',100.0,1,'2025-11-18 14:00:00','["local-2","local-4","before-4","before-3","before-5","adv-2","align-5","align-3","monit-4","monit-3"]');
INSERT INTO "attempts" VALUES(X'019ABFD1F7807110819AED7F74B5338A',X'019ABFD1F7807AFDBFAB60A9720286B6','localising-the-sdgs','before','1.0.0','8501588a3d1e83bfae13ce8caa6435a0','fr','{"adv-2":{"chosen":[3]},"adv-3":{"chosen":[0]},"align-3":{"chosen":[2]},"aware-3":{"chosen":[1]},"before-3":{"chosen":[2]},"before-7":{"chosen":[0]},"before-9":{"chosen":[2]},"local-2":{"chosen":[1]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[1,0,0]}}',35.0,1,'2025-11-26 11:00:00','["local-4","local-2","before-3","aware-3","adv-3","adv-2","align-3","before-7","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019ACF450B807D5682611C44F5885E30',X'019ACF450B80773DBB412867BFF147CA','localising-the-sdgs','before','1.0.0','afa48fed4370e8a0379603601e6eb665','en','{"adv-3":{"chosen":[3]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[2,0,2,2]},"aware-3":{"chosen":[0]},"aware-4":{"chosen":[0]},"before-1":{"chosen":[0]},"before-6":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[0]},"monit-5":{"chosen":[3]}}',32.5,1,'2025-11-29 11:00:00','["local-5","before-1","aware-3","aware-4","adv-3","before-6","align-5","align-4","monit-5","monit-3"]');
INSERT INTO "attempts" VALUES(X'019ADEB81F807F9E88406B5C567EF20F',X'019ADEB81F807940B4ACA1833188845C','localising-the-sdgs','before','1.0.0','4164ec11f8aa36260932912313eb2e14','fr','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[3,2,3,0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[3]},"before-7":{"chosen":[3]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',50.0,1,'2025-12-02 11:00:00','["before-1","local-2","before-4","aware-5","adv-2","before-5","before-7","align-4","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'019ADEB81F807CB781C6BC7E99E6730D',X'019ABFD1F7807AFDBFAB60A9720286B6','localising-the-sdgs','after','1.0.0','be249b710cb7390194a68cc062e52194','fr','{"align-4":{"pairs":[3,2,1,1]},"align-5":{"pairs":[1,0,0,2]},"aware-2":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[3]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}',70.0,1,'2025-12-02 11:00:00','["before-1","local-3","aware-4","aware-2","before-5","before-6","align-5","align-4","before-10","monit-5"]');
INSERT INTO "attempts" VALUES(X'019AEE2B338078B983F04BF16D08CFC3',X'019ACF450B80773DBB412867BFF147CA','localising-the-sdgs','after','1.0.0','bd81183d13056eca58fc21a0c24bedc9','en','{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[2]},"before-9":{"chosen":[1]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]}}',85.0,1,'2025-12-05 11:00:00','["local-3","local-4","aware-5","before-3","before-5","adv-2","before-8","align-3","before-9","before-10"]');
INSERT INTO "attempts" VALUES(X'019AFD9E47807EBF85A05E41C7EAD01B',X'019ADEB81F807940B4ACA1833188845C','localising-the-sdgs','after','1.0.0','c24937556e1144f2fda02bcf8004c74f','fr','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[2]},"before-8":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]}}',90.0,1,'2025-12-08 11:00:00','["local-4","local-5","aware-3","aware-4","adv-5","adv-3","before-8","align-5","before-9","before-10"]');
INSERT INTO "attempts" VALUES(X'019B27ACE180791D9817C5377207B900',X'019B27ACE1807674A88449F1FF815BDF','localising-the-sdgs','before','1.0.0','41ce7c3ea7c4cad9a401c2d68b1da5e5','fr','{"adv-2":{"chosen":[3]},"align-3":{"chosen":[0]},"align-4":{"pairs":[3,2,0,2]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-5":{"chosen":[2]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,0,2]}}',4.66666666666666642973e+01,1,'2025-12-16 15:00:00','["local-4","local-2","aware-2","aware-5","before-5","adv-2","align-3","align-4","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'019B371FF5807D1DA139710D7EE7685B',X'019B371FF58077C1BD40A3B5CA540609','localising-the-sdgs','before','1.0.0','869fa5ac9d82dd6cdf45966ae2964e7f','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[2]},"align-4":{"pairs":[0,3,2,0]},"aware-3":{"chosen":[3]},"aware-4":{"chosen":[2]},"before-9":{"chosen":[0]},"local-4":{"chosen":[2]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[2,0,1]}}',35.0,1,'2025-12-19 15:00:00','["local-4","local-5","aware-3","aware-4","adv-5","adv-3","align-3","align-4","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019B4693098071B98E3BD48B77148F3D',X'019B27ACE1807674A88449F1FF815BDF','localising-the-sdgs','after','1.0.0','aba3378ce18a142be1adafb331df7628','fr','{"adv-5":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[3]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[0]}}',60.0,1,'2025-12-22 15:00:00','["local-5","before-1","aware-3","before-4","adv-5","before-6","before-8","before-7","monit-3","before-10"]');
INSERT INTO "attempts" VALUES(X'019B56061D8077BDB3E94BA0611AD486',X'019B371FF58077C1BD40A3B5CA540609','localising-the-sdgs','after','1.0.0','1ae9a5bb959518dc512fc11c256f60ac','en','{"adv-2":{"chosen":[3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[1]},"before-5":{"chosen":[0]},"before-7":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',70.0,1,'2025-12-25 15:00:00','["local-2","local-3","aware-5","before-4","adv-2","before-5","before-7","align-5","monit-5","monit-3"]');
INSERT INTO "attempts" VALUES(X'019B7E9432007237BE89A612B3B62815',X'019B7E9432007A5D9CB9D08C6159B94B','localising-the-sdgs','before','1.0.0','17cc9623c299cf5dbb485708cb9ac8f7','en','{"align-5":{"pairs":[2,0,1,1]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',70.0,1,'2026-01-02 12:00:00','["local-4","before-1","aware-3","aware-5","before-5","before-6","before-8","align-5","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'019B8E07460072F88D09296A45FB71D6',X'019B8E07460079D5B799973C9AD892BA','localising-the-sdgs','before','1.0.0','482746309a3f162319eb1f4a1b5cd8a6','fr','{"adv-5":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-10":{"chosen":[1]},"before-5":{"chosen":[1]},"before-7":{"chosen":[1]},"before-8":{"chosen":[1]},"local-4":{"chosen":[2]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,0,0]}}',4.33333333333333285946e+01,1,'2026-01-05 12:00:00','["local-4","local-5","aware-2","aware-3","before-5","adv-5","before-7","before-8","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'019B9D7A5A007855966506189AE1FE6B',X'019B9D7A5A00778B9F12A41B36BEAC42','localising-the-sdgs','before','1.0.0','7d9abcd0ddb3e5b6465787b52d041d41','en','{"adv-5":{"chosen":[3]},"align-3":{"chosen":[0]},"aware-2":{"chosen":[2]},"before-3":{"chosen":[1]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}',70.0,1,'2026-01-08 12:00:00','["local-2","local-3","before-3","aware-2","adv-5","before-6","before-8","align-3","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019B9D7A5A0072D2A8C6B6921842E9F5',X'019B7E9432007A5D9CB9D08C6159B94B','localising-the-sdgs','after','1.0.0','7c046b85be9bd0c0cccf6caa2e9e6ec8','en','{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]}}',100.0,1,'2026-01-08 12:00:00','["local-5","local-3","before-4","aware-4","adv-2","adv-3","align-3","before-7","before-10","before-9"]');
INSERT INTO "attempts" VALUES(X'019BACED6E0071429E723F61C9F00C68',X'019B8E07460079D5B799973C9AD892BA','localising-the-sdgs','after','1.0.0','5a0ffee3fbaf3fbe5e101fbfb2e734a7','fr','{"adv-2":{"chosen":[0]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[2]},"before-3":{"chosen":[2]},"before-6":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',80.0,1,'2026-01-11 12:00:00','["before-1","local-3","before-3","aware-4","before-6","adv-2","align-5","align-3","monit-3","monit-5"]');
INSERT INTO "attempts" VALUES(X'019BBC60820073E09E49160321A659E0',X'019B9D7A5A00778B9F12A41B36BEAC42','localising-the-sdgs','after','1.0.0','8e1d3c58e6b57664f539f87189cc72a9','en','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,3,0,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[2]}}',85.0,1,'2026-01-14 12:00:00','["local-5","before-1","before-4","aware-4","before-5","adv-2","align-5","align-4","monit-3","monit-5"]');
INSERT INTO "attempts" VALUES(X'019BE66F1C0077EB8A58125156C30F59',X'019BE66F1C00745F903BBCFCB77FB696','localising-the-sdgs','before','1.0.0','83fb74f5fd54667bc2754b6486cd66d5','en','{"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[2]},"aware-5":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-9":{"chosen":[1]},"local-2":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[1]}}',65.0,1,'2026-01-22 16:00:00','["local-2","local-5","aware-5","aware-4","before-5","before-6","align-4","align-5","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019BF5E23000750991E7E3196A756B81',X'019BF5E230007AEBB7A5158131E82DFB','localising-the-sdgs','before','1.0.0','bcff5f0bfc55e586e0fe2f3e65834239','fr','{"adv-3":{"chosen":[1]},"align-5":{"pairs":[0,0,3,1]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,2,2]}}',6.91666666666666714053e+01,1,'2026-01-25 16:00:00','["local-5","before-1","aware-5","before-3","adv-3","before-5","align-5","before-8","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'019C055544007E6683480A50F5F0C68C',X'019BE66F1C00745F903BBCFCB77FB696','localising-the-sdgs','after','1.0.0','42fc6d6d522de0758b01f0e6a71f4249','en','{"adv-2":{"chosen":[1]},"adv-3":{"chosen":[1]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-7":{"chosen":[2]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',80.0,1,'2026-01-28 16:00:00','["before-1","local-4","aware-3","aware-2","adv-3","adv-2","before-8","before-7","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'019C14C858007AAFB2DC4025753F889D',X'019BF5E230007AEBB7A5158131E82DFB','localising-the-sdgs','after','1.0.0','054644ad7eedc67058d5af977e4040fc','fr','{"adv-2":{"chosen":[3]},"adv-5":{"chosen":[0]},"align-3":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-4":{"chosen":[0]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',80.0,1,'2026-01-31 16:00:00','["local-4","local-2","before-4","aware-2","adv-5","adv-2","align-4","align-3","monit-5","monit-3"]');
INSERT INTO "attempts" VALUES(X'019C3D566C80735189D5E7FC12EAE132',X'019C3D566C8076DE9696BF4596D66D0C','localising-the-sdgs','before','1.0.0','65835e7d90a32c3bcd48ef0779a41d2b','fr','{"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[3]},"before-4":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[0]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[0]},"monit-4":{"pairs":[2,0,1]}}',50.0,1,'2026-02-08 13:00:00','["local-2","local-4","before-4","aware-3","before-6","before-5","align-3","align-5","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'019C4CC9808077F0BBCB5D4824D6632B',X'019C4CC980807A6F97D37C4CAA45CDC2','localising-the-sdgs','before','1.0.0','de925ef3dd07873e746476788271bff5','en','{"adv-3":{"chosen":[1]},"align-3":{"chosen":[1]},"aware-2":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[1]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-5":{"chosen":[3]}}',50.0,1,'2026-02-11 13:00:00','["local-3","local-5","aware-2","aware-4","adv-3","before-6","align-3","before-8","monit-5","before-10"]');
INSERT INTO "attempts" VALUES(X'019C5C3C94807804AB6CB26F56D84801',X'019C5C3C94807D4B82B6604B7A7F6D25','localising-the-sdgs','before','1.0.0','14ba7226a9aec906bcd707a407cd0089','fr','{"adv-3":{"chosen":[2]},"adv-5":{"chosen":[0]},"align-4":{"pairs":[2,1,0,0]},"aware-3":{"chosen":[3]},"aware-4":{"chosen":[3]},"before-7":{"chosen":[3]},"local-2":{"chosen":[0]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[0]}}',32.5,1,'2026-02-14 13:00:00','["local-5","local-2","aware-3","aware-4","adv-3","adv-5","align-4","before-7","monit-5","monit-4"]');
INSERT INTO "attempts" VALUES(X'019C5C3C94807246A6862473AB6686A9',X'019C3D566C8076DE9696BF4596D66D0C','localising-the-sdgs','after','1.0.0','059c25badb512c1e1f511b525799674d','fr','{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-1":{"chosen":[3]},"before-3":{"chosen":[2]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}',80.0,1,'2026-02-14 13:00:00','["before-1","local-3","before-3","aware-2","adv-5","adv-2","before-8","align-4","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019C6BAFA880729D88EA408606206407',X'019C4CC980807A6F97D37C4CAA45CDC2','localising-the-sdgs','after','1.0.0','2097b6378656c50eaf5ac61c1c5718eb','en','{"adv-2":{"chosen":[0]},"adv-5":{"chosen":[2]},"align-4":{"pairs":[2,2,3,0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[0]},"before-3":{"chosen":[2]},"before-7":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[1,1,0]}}',5.33333333333333357026e+01,0,'2026-02-17 13:00:00','["before-1","local-4","before-3","aware-3","adv-2","adv-5","align-4","before-7","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019C7B22BC8076A6AB806FE7E0EAA1E1',X'019C5C3C94807D4B82B6604B7A7F6D25','localising-the-sdgs','after','1.0.0','7649c3f09fd84103b16e0c56171f0b94','fr','{"align-3":{"chosen":[3]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[0]},"before-5":{"chosen":[3]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[0]}}',60.0,1,'2026-02-20 13:00:00','["local-3","before-1","aware-5","aware-2","before-5","before-6","before-8","align-3","monit-3","before-10"]');
INSERT INTO "attempts" VALUES(X'019CA3B0D1007075A5051F68B5C20530',X'019CA3B0D1007B71B9F57D717393ECD0','localising-the-sdgs','before','1.0.0','62f7f33cda39a4515dc668a5ee253538','fr','{"align-4":{"pairs":[0,0,2,0]},"align-5":{"pairs":[2,0,0,2]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[1]},"before-6":{"chosen":[3]},"before-9":{"chosen":[1]},"local-2":{"chosen":[3]},"monit-5":{"chosen":[3]}}',50.0,1,'2026-02-28 10:00:00','["local-2","before-1","aware-5","before-4","before-5","before-6","align-5","align-4","before-9","monit-5"]');
INSERT INTO "attempts" VALUES(X'019CB323E5007247AD1EB45D6A253CD6',X'019CB323E5007EDF8DB0EE0C4D927DA2','localising-the-sdgs','before','1.0.0','050319cc779834d116db92647f0fade0','en','{"adv-3":{"chosen":[3]},"align-3":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[2]},"before-6":{"chosen":[1]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[0]}}',40.0,1,'2026-03-03 10:00:00','["local-3","local-5","aware-2","aware-3","before-6","adv-3","before-7","align-3","monit-3","before-9"]');
INSERT INTO "attempts" VALUES(X'019CC296F9007B4F9F19401145A07599',X'019CA3B0D1007B71B9F57D717393ECD0','localising-the-sdgs','after','1.0.0','fe59b32e06a60d7773bed80d56d64b2b','fr','{"adv-2":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-7":{"chosen":[1]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}',90.0,1,'2026-03-06 10:00:00','["local-4","local-5","before-3","aware-4","adv-2","adv-5","before-7","align-3","before-10","monit-4"]');
INSERT INTO "attempts" VALUES(X'019CD20A0D007F8B8A8FBBB81E99A21A',X'019CB323E5007EDF8DB0EE0C4D927DA2','localising-the-sdgs','after','1.0.0','ca0eb1c5728450ca6373e211225d1b76','en','{"adv-2":{"chosen":[1]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',90.0,1,'2026-03-09 10:00:00','["before-1","local-4","aware-4","before-4","before-5","adv-2","before-8","align-5","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'019CFC18A7007CAA9DCCCA942BCB7F0B',X'019CFC18A70073269482FF471644551E','localising-the-sdgs','before','1.0.0','d9ccc5d59a186f50d853b099ada1e5d9','en','{"adv-3":{"chosen":[2]},"align-3":{"chosen":[3]},"align-5":{"pairs":[3,3,2,3]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"local-2":{"chosen":[0]},"local-3":{"chosen":[2]},"monit-3":{"chosen":[2]},"monit-5":{"chosen":[3]}}',5.50000000000000071036e+01,1,'2026-03-17 14:00:00','["local-3","local-2","aware-5","before-4","adv-3","before-5","align-5","align-3","monit-5","monit-3"]');
INSERT INTO "attempts" VALUES(X'019D0B8BBB007C21A7D33634DB5CAFC2',X'019D0B8BBB0070488482FCCAEF3C7B27','localising-the-sdgs','before','1.0.0','81b6e14b8158ef3811c9bdd933f7b7a4','fr','{"adv-2":{"chosen":[1]},"align-3":{"chosen":[1]},"aware-4":{"chosen":[1]},"before-3":{"chosen":[1]},"before-5":{"chosen":[2]},"before-7":{"chosen":[2]},"local-3":{"chosen":[3]},"local-4":{"chosen":[3]},"monit-4":{"pairs":[2,0,2]},"monit-5":{"chosen":[2]}}',1.33333333333333339256e+01,1,'2026-03-20 14:00:00','["local-3","local-4","before-3","aware-4","before-5","adv-2","before-7","align-3","monit-5","monit-4"]');
INSERT INTO "attempts" VALUES(X'019D1AFECF007B86B8C30EB593B43DEE',X'019D1AFECF007A349AE37554204FBDEB','localising-the-sdgs','before','1.0.0','0dcfe69dbd7cd99688928af49402a0c1','en','{"adv-2":{"chosen":[1]},"adv-5":{"chosen":[3]},"align-3":{"chosen":[1]},"align-5":{"pairs":[2,3,2,2]},"aware-3":{"chosen":[3]},"before-1":{"chosen":[2]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-9":{"chosen":[3]},"local-5":{"chosen":[2]}}',32.5,1,'2026-03-23 14:00:00','["before-1","local-5","aware-3","before-4","adv-2","adv-5","align-3","align-5","before-9","before-10"]');
INSERT INTO "attempts" VALUES(X'019D1AFECF007B62BBC89A50BABAC34D',X'019CFC18A70073269482FF471644551E','localising-the-sdgs','after','1.0.0','ba8f25d09576722f12453a796c799500','en','{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}',90.0,1,'2026-03-23 14:00:00','["before-1","local-5","aware-4","before-3","before-6","adv-5","before-8","align-4","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019D2A71E300731FB31B4CA521E04043',X'019D0B8BBB0070488482FCCAEF3C7B27','localising-the-sdgs','after','1.0.0','fa153eb5c4401a9085af4d16cf0eec40','fr','{"adv-5":{"chosen":[3]},"align-5":{"pairs":[1,3,0,2]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[0]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[1]},"monit-3":{"chosen":[2]}}',30.0,0,'2026-03-26 14:00:00','["local-2","before-1","aware-5","before-4","adv-5","before-6","align-5","before-8","before-9","monit-3"]');
INSERT INTO "attempts" VALUES(X'019D39E4F7007DAF8117B5634857EC88',X'019D1AFECF007A349AE37554204FBDEB','localising-the-sdgs','after','1.0.0','9c323ca0a6674a123f67529905747c25','en','{"adv-3":{"chosen":[1]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[3]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}',80.0,1,'2026-03-29 14:00:00','["local-3","local-2","before-3","aware-2","adv-3","before-5","before-7","before-8","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'019D62052E80739B9B580DECF9644257',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','before','1.0.0','3b478acdf8b9998ee7514f2d168c6f50','fr','{"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[3]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[2]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[2,1,1]}}',6.33333333333333285946e+01,1,'2026-04-06 09:00:00','["local-2","local-4","aware-3","before-4","adv-5","before-5","before-7","align-3","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019D62730B8075F7BA9128282A0D8B53',X'019D62730B80755C881FB8D70D11F0EC','localising-the-sdgs','before','1.0.0','5a7c11e33879acfe3e58a72dbaf11920','en','{"adv-5":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[3]},"aware-3":{"chosen":[2]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}',60.0,1,'2026-04-06 11:00:00','["before-1","local-5","aware-3","aware-2","before-5","adv-5","align-4","before-7","monit-4","monit-3"]');
INSERT INTO "attempts" VALUES(X'019D6690D1207229B29C190F55BDE962',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','after','1.0.0','d5bbfea6af5d7d142eec379ff4d8b375','fr','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[0]},"before-3":{"chosen":[2]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[2]}}',70.0,1,'2026-04-07 06:11:00','["before-1","local-5","before-3","aware-4","before-6","adv-3","before-8","align-4","monit-3","before-10"]');
INSERT INTO "attempts" VALUES(X'019D672B8A807C408EAC0184B16D3C14',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','before','1.0.0','e06578ab44f1dd3d50017859c753d508','fr','{"adv-5":{"chosen":[3]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[2]},"aware-4":{"chosen":[3]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[3]},"local-3":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[1,0,0]}}',50.0,1,'2026-04-07 09:00:00','["local-5","local-3","aware-3","aware-4","before-5","adv-5","align-3","before-7","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'019D6C91FCC079A3B6B726348741FD7A',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','after','1.0.0','0a9c7cdf6c56a35d7697745aaeb178d0','fr','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"local-2":{"chosen":[0]},"monit-3":{"chosen":[1]}}',90.0,1,'2026-04-08 10:10:00','["before-1","local-2","aware-2","aware-5","before-6","adv-3","before-8","align-4","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'019D71E61F807315834ED006CB818C05',X'019D71E61F807EA99CB73276790EDCDF','localising-the-sdgs','before','1.0.0','bfa695ac11c56014677a916b1b4959bd','fr','{"adv-2":{"chosen":[0]},"align-3":{"chosen":[3]},"align-5":{"pairs":[3,1,1,1]},"aware-2":{"chosen":[0]},"aware-4":{"chosen":[2]},"before-5":{"chosen":[2]},"before-9":{"chosen":[1]},"local-2":{"chosen":[2]},"local-5":{"chosen":[0]},"monit-5":{"chosen":[2]}}',17.5,1,'2026-04-09 11:00:00','["local-2","local-5","aware-2","aware-4","adv-2","before-5","align-5","align-3","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019D815933807CF0930E58444B61A5CF',X'019D62730B80755C881FB8D70D11F0EC','localising-the-sdgs','after','1.0.0','26295abf37abecc8e0bb37854c84671a','en','{"adv-2":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[1]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}',80.0,1,'2026-04-12 11:00:00','["local-3","local-2","aware-4","aware-5","before-6","adv-2","before-8","align-3","monit-5","before-10"]');
INSERT INTO "attempts" VALUES(X'019D90CC478079C0ABEDEE6B568FC163',X'019D71E61F807EA99CB73276790EDCDF','localising-the-sdgs','after','1.0.0','295075fc5572110ddb27d2155ed0e3d6','fr','{"adv-3":{"chosen":[3]},"align-4":{"pairs":[2,3,0,2]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[2]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]}}',50.0,0,'2026-04-15 11:00:00','["before-1","local-4","aware-5","before-3","adv-3","before-6","align-4","before-7","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'019D9584C6807BB98F81BFB35CDBCDBA',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','before','1.0.0','4c1d853252dd86c58d379fd3d95138f4','fr','{"assess-4":{"chosen":[3]},"gap-3":{"chosen":[2]},"gap-4":{"chosen":[2]},"layers-3":{"chosen":[3]},"layers-4":{"chosen":[1]},"part-5":{"chosen":[1]},"service-2":{"chosen":[1]},"strategy-2":{"chosen":[3]},"strategy-4":{"chosen":[0]},"test-11":{"chosen":[1]},"test-12":{"chosen":[0]},"test-7":{"chosen":[1]}}',6.66666666666666571936e+01,1,'2026-04-16 09:00:00','["strategy-2","strategy-4","test-12","part-5","gap-4","gap-3","assess-4","test-7","layers-4","layers-3","test-11","service-2"]');
INSERT INTO "attempts" VALUES(X'019D9B8073E07152A52191C7C518986B',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','after','1.0.0','61fed6e05c0655eb6ca8c2493a4c059b','fr','{"service-3":{"chosen":[0]},"service-5":{"chosen":[0]},"strategy-3":{"chosen":[0]},"test-1":{"chosen":[0]},"test-10":{"chosen":[1]},"test-2":{"pairs":[0,1,2,3]},"test-3":{"chosen":[3]},"test-5":{"chosen":[0]},"test-6":{"chosen":[1]},"test-8":{"chosen":[1,3]},"test-9":{"chosen":[2]}}',9.16666666666666571892e+01,1,'2026-04-17 12:53:00','["test-1","strategy-3","test-3","test-2","test-5","test-10","test-6","assess-3","test-8","test-9","service-5","service-3"]');
INSERT INTO "attempts" VALUES(X'019DBADAE18072D6A1093BF55DE68678',X'019DBADAE180746A978A816A715C41DC','localising-the-sdgs','before','1.0.0','a8e51d3dec845c3317937a5cded7609c','fr','{"adv-2":{"chosen":[2]},"align-3":{"chosen":[2]},"aware-2":{"chosen":[0]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[0]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',80.0,1,'2026-04-23 15:00:00','["local-2","local-3","aware-2","before-4","before-6","adv-2","before-7","align-3","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'019DCA4DF580755F8CE04EA797C932B8',X'019DCA4DF5807AF3A8DB517A54C49B88','localising-the-sdgs','before','1.0.0','8c0f9cca40195640bc4ea34707bf1054','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[2,1,0,0]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[2,0,2]},"monit-5":{"chosen":[0]}}',7.58333333333333285946e+01,1,'2026-04-26 15:00:00','["local-2","local-4","aware-5","aware-2","adv-3","adv-5","align-3","align-5","monit-5","monit-4"]');
INSERT INTO "attempts" VALUES(X'019DD9C109807DB8AB15E869FAEF7DFF',X'019DD9C109807D54821DBAE9A3B40A9C','localising-the-sdgs','before','1.0.0','e0dac79eab1ee373435687d2686af857','fr','{"adv-2":{"chosen":[2]},"align-3":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[0]},"before-1":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[3]},"before-9":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}',50.0,1,'2026-04-29 15:00:00','["local-3","before-1","aware-2","aware-3","before-6","adv-2","align-3","before-7","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019DD9C109807A26BBB5528F4608CF5A',X'019DBADAE180746A978A816A715C41DC','localising-the-sdgs','after','1.0.0','eaff04a2f6500f01cddd5ce91aa2e8f2','fr','{"adv-3":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[3]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-5":{"chosen":[3]}}',80.0,1,'2026-04-29 15:00:00','["before-1","local-4","aware-5","aware-4","before-5","adv-3","align-5","align-4","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019DE9341D807457BFF05F00784B98BB',X'019DCA4DF5807AF3A8DB517A54C49B88','localising-the-sdgs','after','1.0.0','7f410ca3f30a5f17a86c850ad3deb8b6','en','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]}}',100.0,1,'2026-05-02 15:00:00','["before-1","local-3","before-3","aware-4","before-5","adv-2","align-4","before-8","before-10","before-9"]');
INSERT INTO "attempts" VALUES(X'019DF8A731807101B56FA27B6C5A6D85',X'019DD9C109807D54821DBAE9A3B40A9C','localising-the-sdgs','after','1.0.0','1ec7d98a1d5fd4b5b96cf1c6a1603e03','fr','{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}',100.0,1,'2026-05-05 15:00:00','["local-2","local-5","aware-5","before-3","before-5","adv-5","align-4","align-5","before-10","monit-4"]');
INSERT INTO "attempts" VALUES(X'019E2135460073799A2EBAB3966C152C',X'019E213546007FA7A969E2406A825839','localising-the-sdgs','before','1.0.0','b3352277cb666a91a86cf5a3ad4aa81c','fr','{"adv-2":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[3]},"before-4":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}',60.0,1,'2026-05-13 12:00:00','["before-1","local-4","aware-4","before-4","adv-5","adv-2","before-8","align-3","monit-4","monit-3"]');
INSERT INTO "attempts" VALUES(X'019E30A85A00789A91A906DE7F7A4913',X'019E30A85A007D3794C82D2B3E957708','localising-the-sdgs','before','1.0.0','3d83a10bc98bdefae7bc450b8b951b83','en','{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[0]},"before-10":{"chosen":[0]},"before-4":{"chosen":[1]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]}}',60.0,1,'2026-05-16 12:00:00','["local-2","local-4","before-4","aware-5","adv-2","adv-5","align-4","before-7","monit-3","before-10"]');
INSERT INTO "attempts" VALUES(X'019E401B6E00774AA9D1DF85C3AEF772',X'019E213546007FA7A969E2406A825839','localising-the-sdgs','after','1.0.0','d3f295e4ac5777510f46f45e0ae88784','fr','{"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]}}',100.0,1,'2026-05-19 12:00:00','["local-5","local-3","aware-5","aware-2","before-5","before-6","before-7","align-4","before-10","before-9"]');
INSERT INTO "attempts" VALUES(X'019E4F8E82007AE99620169DD6AFF895',X'019E30A85A007D3794C82D2B3E957708','localising-the-sdgs','after','1.0.0','f8cc858ea3b8f85f5cfb8b8996625108','en','{"align-5":{"pairs":[3,2,3,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}',82.5,1,'2026-05-22 12:00:00','["local-5","local-3","aware-3","aware-2","before-5","before-6","align-5","before-8","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'019E799D1C007892BF475A2368E8DE5F',X'019E799D1C007DA681D99320616A7E30','localising-the-sdgs','before','1.0.0','81b70901a009efec3451f1ff5b7ca7d7','en','{"adv-2":{"chosen":[1]},"align-3":{"chosen":[3]},"align-4":{"pairs":[2,3,2,0]},"aware-2":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-5":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',52.5,1,'2026-05-30 16:00:00','["local-4","before-1","aware-2","aware-5","before-5","adv-2","align-4","align-3","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'019E891030007374B067B05946AAB706',X'019E8910300070D3880570072241EA18','localising-the-sdgs','before','1.0.0','4d92df3ba4d94ff9bb0a100daae893e0','fr','{"adv-5":{"chosen":[1]},"align-3":{"chosen":[0]},"align-5":{"pairs":[1,3,0,3]},"aware-3":{"chosen":[3]},"before-1":{"chosen":[2]},"before-4":{"chosen":[1]},"before-5":{"chosen":[0]},"local-2":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[2]}}',32.5,1,'2026-06-02 16:00:00','["local-2","before-1","aware-3","before-4","before-5","adv-5","align-5","align-3","monit-3","monit-5"]');
INSERT INTO "attempts" VALUES(X'019E988344007025AD2E8256D534D63A',X'019E988344007CF6B05B984F59285360','localising-the-sdgs','before','1.0.0','67fc062f581c17c66d14a3eb5585e783','en','{"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[1]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[1]}}',80.0,1,'2026-06-05 16:00:00','["local-5","local-2","before-3","aware-4","before-5","before-6","align-5","align-4","monit-3","before-9"]');
INSERT INTO "attempts" VALUES(X'019E988344007626AB97C9F4AC5DE074',X'019E799D1C007DA681D99320616A7E30','localising-the-sdgs','after','1.0.0','e4f0d9a90fc983f53e5244b4501df4bb','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',100.0,1,'2026-06-05 16:00:00','["local-3","local-2","aware-4","aware-3","adv-3","adv-5","align-5","before-7","monit-3","monit-5"]');
INSERT INTO "attempts" VALUES(X'019EA7F658007F88BBB3C21972FC2C4F',X'019E8910300070D3880570072241EA18','localising-the-sdgs','after','1.0.0','2e091364f0f2d7acd2943b56172abdbd','fr','{"adv-2":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-6":{"chosen":[3]},"before-7":{"chosen":[2]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[1]},"monit-4":{"pairs":[2,2,0]}}',70.0,1,'2026-06-08 16:00:00','["local-5","local-3","aware-5","aware-2","before-6","adv-2","before-8","before-7","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'019EB7696C00715885A85B5BCA17EAE1',X'019E988344007CF6B05B984F59285360','localising-the-sdgs','after','1.0.0','e5c82db1cc69d193eb1c733b808db391','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[1]},"before-4":{"chosen":[0]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}',100.0,1,'2026-06-11 16:00:00','["before-1","local-3","before-4","aware-3","adv-3","adv-5","align-3","before-8","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'019EDFF7808078909647CB71231EEF15',X'019EDFF78080733F8B29C060B9E661FE','localising-the-sdgs','before','1.0.0','9f12d8d6aadefd826bd65a7189c8f874','en','{"adv-5":{"chosen":[0]},"align-4":{"pairs":[3,0,3,2]},"align-5":{"pairs":[3,1,0,0]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-5":{"chosen":[0]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',72.5,1,'2026-06-19 13:00:00','["local-4","local-3","aware-4","aware-3","before-5","adv-5","align-5","align-4","monit-5","monit-3"]');
INSERT INTO "attempts" VALUES(X'019EEF6A94807ED4BF84DB5F5613DB29',X'019EEF6A94807514B4A4C1280C263268','localising-the-sdgs','before','1.0.0','4d8d43d1b9c9dcd2635bb51e20948299','fr','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[1,0,0,3]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[3]},"before-9":{"chosen":[2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[3]},"monit-5":{"chosen":[3]}}',67.5,1,'2026-06-22 13:00:00','["local-5","local-4","before-3","aware-2","adv-2","before-5","before-7","align-4","before-9","monit-5"]');
INSERT INTO "attempts" VALUES(X'019EFEDDA88070A7AC98BD73E9A2CA21',X'019EDFF78080733F8B29C060B9E661FE','localising-the-sdgs','after','1.0.0','29e430096607cbf48d5c343a820e71bf','en','{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-7":{"chosen":[3]},"local-2":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]}}',90.0,1,'2026-06-25 13:00:00','["before-1","local-2","aware-5","before-3","adv-2","adv-3","align-3","before-7","before-10","monit-4"]');
INSERT INTO "attempts" VALUES(X'019F0E50BC8072399C90E6D48353FFBF',X'019EEF6A94807514B4A4C1280C263268','localising-the-sdgs','after','1.0.0','7be180ca475d6b9e82f8fd5b7d2fe18b','fr','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[2]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[1]}}',80.0,1,'2026-06-28 13:00:00','["before-1","local-2","aware-3","before-4","adv-3","adv-5","align-5","align-3","monit-3","before-10"]');
INSERT INTO "attempts" VALUES(X'019F36DED10073F0A4E1F6E0B8727C48',X'019F36DED1007378B80E0BFC9E6A29BE','localising-the-sdgs','before','1.0.0','2f1b42a12a8862f5e1c0eb61fc27d651','fr','{"aware-3":{"chosen":[0]},"before-1":{"chosen":[1]},"before-3":{"chosen":[3]},"before-5":{"chosen":[0]},"before-6":{"chosen":[1]},"before-7":{"chosen":[3]},"before-8":{"chosen":[1]},"local-4":{"chosen":[2]},"monit-4":{"pairs":[0,0,1]},"monit-5":{"chosen":[1]}}',2.33333333333333321486e+01,1,'2026-07-06 10:00:00','["before-1","local-4","aware-3","before-3","before-6","before-5","before-8","before-7","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'019F4651E500766388CD246FE576A1C1',X'019F4651E50072809E30CDFC331E9B99','localising-the-sdgs','before','1.0.0','5db6f8dfe10b02d67af0476b1347f339','en','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[1]},"align-5":{"pairs":[2,0,0,1]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[3]},"before-4":{"chosen":[0]},"before-7":{"chosen":[3]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"monit-4":{"pairs":[2,2,2]}}',4.33333333333333285946e+01,1,'2026-07-09 10:00:00','["local-2","before-1","before-4","aware-5","adv-3","adv-5","before-7","align-5","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'019F55C4F9007D81A4813DA9884995B8',X'019F55C4F9007CBEA8590373A0A6A307','localising-the-sdgs','before','1.0.0','4cd671272bdaf3bcb6c880cf884ed5d3','fr','{"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-3":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[1]}}',60.0,1,'2026-07-12 10:00:00','["local-3","before-1","aware-4","before-3","before-5","adv-5","before-7","align-3","before-9","monit-5"]');
INSERT INTO "attempts" VALUES(X'019F55C4F900773B8CCA1E07EC1B438C',X'019F36DED1007378B80E0BFC9E6A29BE','localising-the-sdgs','after','1.0.0','bd55328ba5171a9f1d6c2d759d315861','fr','{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-9":{"chosen":[0]},"local-3":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[0]}}',70.0,1,'2026-07-12 10:00:00','["local-5","local-3","aware-4","aware-2","adv-2","adv-5","align-3","align-5","before-9","monit-3"]');
INSERT INTO "attempts" VALUES(X'019F65011E8071A080A348563394C639',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','before','1.0.0','bac35fc881cb595eaa160a1249e29b93','fr','{"adv-2":{"chosen":[3]},"align-5":{"pairs":[0,1,2,3]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-4":{"chosen":[1]},"before-6":{"chosen":[1]},"before-8":{"chosen":[1]},"local-2":{"chosen":[0]},"monit-3":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]}}',50.0,1,'2026-07-15 09:00:00','["before-1","local-2","before-4","before-3","adv-2","before-6","align-5","before-8","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'019F65380D007D058B13A99879E9DDD7',X'019F4651E50072809E30CDFC331E9B99','localising-the-sdgs','after','1.0.0','10c7a9f0ae01d3f0194a9b4304f0df32','en','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,3,3]},"aware-4":{"chosen":[3]},"before-3":{"chosen":[2]},"before-6":{"chosen":[0]},"before-8":{"chosen":[1]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',77.5,1,'2026-07-15 10:00:00','["local-3","local-4","before-3","aware-4","before-6","adv-2","before-8","align-4","monit-3","monit-5"]');
INSERT INTO "attempts" VALUES(X'019F6B6096C07D20983AA439E650E34E',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','after','1.0.0','ff9c9a1d2af81f66298106d3781ac023','fr','{"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]}}',100.0,1,'2026-07-16 14:42:00','["local-4","local-5","aware-2","aware-5","adv-5","before-5","before-7","align-3","before-10","before-9"]');
INSERT INTO "attempts" VALUES(X'019F74AB2100750CAC10E1A40F9D305C',X'019F55C4F9007CBEA8590373A0A6A307','localising-the-sdgs','after','1.0.0','4f237e3b4939a3eade90216fefba7c2f','fr','{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[1]}}',80.0,1,'2026-07-18 10:00:00','["local-5","local-4","aware-3","aware-5","adv-3","adv-2","align-4","before-8","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'019F9EB9BB007E8793357C3ED961F283',X'019F9EB9BB007AB398750B5BD73A6300','localising-the-sdgs','before','1.0.0','2f9cb9eddcdacb8a0ed0c3de424fdbe3','fr','{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-7":{"chosen":[2]},"local-2":{"chosen":[1]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[3]},"monit-4":{"pairs":[0,2,0]}}',4.33333333333333285946e+01,1,'2026-07-26 14:00:00','["local-5","local-2","before-4","aware-5","adv-5","adv-2","before-7","align-5","monit-4","monit-3"]');
INSERT INTO "attempts" VALUES(X'019FAE2CCF007301AC172D134F7FF160',X'019FAE2CCF007E77A24CF61B383D80CC','localising-the-sdgs','before','1.0.0','27caa0983d58ad926c9cd5280bc5f421','en','{"adv-2":{"chosen":[3]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[0]},"before-3":{"chosen":[3]},"before-7":{"chosen":[0]},"local-2":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[2]}}',40.0,1,'2026-07-29 14:00:00','["local-5","local-2","before-3","aware-3","adv-2","adv-3","before-7","align-3","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'019FBD9FE3007B33B12B2D14DFF00726',X'019F9EB9BB007AB398750B5BD73A6300','localising-the-sdgs','after','1.0.0','68bd3bef92e13b577c032341788a6be5','fr','{"adv-3":{"chosen":[3]},"align-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[0]},"before-3":{"chosen":[1]},"before-6":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}',50.0,0,'2026-08-01 14:00:00','["local-3","before-1","before-3","aware-3","before-6","adv-3","align-3","align-4","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'019FCD12F70077C49A421A5F9F9F8829',X'019FAE2CCF007E77A24CF61B383D80CC','localising-the-sdgs','after','1.0.0','41b5146c8d815f630c9e3f4ff00bb15b','en','{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]}}',100.0,1,'2026-08-04 14:00:00','["local-3","local-4","before-4","aware-5","adv-5","before-5","align-4","align-5","before-10","before-9"]');
INSERT INTO "attempts" VALUES(X'01A005141F8073B9A60E884670BECC48',X'01A005141F807FE89B7BF611117DBC9E','localising-the-sdgs','before','1.0.0','52af2b0afc92fbe5ac2b27a8be8f3bb6','fr','{"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[2]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',80.0,1,'2026-08-15 11:00:00','["local-4","before-1","before-4","aware-4","adv-3","before-5","align-5","align-3","before-10","monit-4"]');
INSERT INTO "attempts" VALUES(X'01A014873380724BA39D5A6FB5ACAE23',X'01A0148733807129B2E479A9199FE8E9','localising-the-sdgs','before','1.0.0','43df3634ab6fc3283c58e2b28e0d369f','en','{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[2,1,0,1]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[2]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]}}',82.5,1,'2026-08-18 11:00:00','["local-5","local-3","before-4","aware-5","adv-3","adv-2","align-5","align-4","monit-3","before-9"]');
INSERT INTO "attempts" VALUES(X'01A023FA47807C56B719A67D09E84BB5',X'01A005141F807FE89B7BF611117DBC9E','localising-the-sdgs','after','1.0.0','4f8ecd625c1b71e5eb698e0720976d54','fr','{"adv-5":{"chosen":[2]},"align-4":{"pairs":[1,2,1,3]},"aware-5":{"chosen":[1]},"before-3":{"chosen":[2]},"before-6":{"chosen":[2]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-5":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',72.5,1,'2026-08-21 11:00:00','["local-5","local-2","aware-5","before-3","before-6","adv-5","align-4","before-7","monit-3","monit-5"]');
INSERT INTO "attempts" VALUES(X'01A0336D5B807C1D8689E3C0A1445F48',X'01A0148733807129B2E479A9199FE8E9','localising-the-sdgs','after','1.0.0','6a440179024b13f5c49a8c997180ef13','en','{"adv-5":{"chosen":[0]},"align-3":{"chosen":[1]},"aware-2":{"chosen":[2]},"aware-3":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[0]},"local-2":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',50.0,0,'2026-08-24 11:00:00','["local-2","local-4","aware-3","aware-2","before-5","adv-5","align-3","before-7","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'01A05D7BF58071589D23BAD728F5001D',X'01A05D7BF58079C8848128A3EC169FE2','localising-the-sdgs','before','1.0.0','944a23034faebf89f040b1c49398234e','en','{"align-5":{"pairs":[1,1,2,0]},"aware-2":{"chosen":[1]},"aware-3":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]}}',85.0,1,'2026-09-01 15:00:00','["local-5","local-2","aware-3","aware-2","before-5","before-6","align-5","before-7","before-9","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A06CEF098070A890FADA173B75D220',X'01A06CEF098075AA9A4E3A9819E0EB96','localising-the-sdgs','before','1.0.0','259fd69caad646c6745bfc9d42eacb23','fr','{"adv-3":{"chosen":[2]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-4":{"chosen":[1]},"before-6":{"chosen":[2]},"before-7":{"chosen":[3]},"before-8":{"chosen":[0]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]}}',50.0,1,'2026-09-04 15:00:00','["local-2","local-5","before-4","before-3","before-6","adv-3","before-8","before-7","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A07C621D807BFAB84376914CFC894F',X'01A05D7BF58079C8848128A3EC169FE2','localising-the-sdgs','after','1.0.0','1e906dd5c3a9a8bf921eef38fb5bf73a','en','{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-5":{"chosen":[3]}}',90.0,1,'2026-09-07 15:00:00','["local-4","before-1","aware-4","aware-5","adv-2","adv-5","before-8","align-3","monit-5","before-10"]');
INSERT INTO "attempts" VALUES(X'01A08BD531807F7F815A008860FE3D1C',X'01A06CEF098075AA9A4E3A9819E0EB96','localising-the-sdgs','after','1.0.0','f0056880f30afd381e34cccbd2bc257c','fr','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[3]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-5":{"chosen":[3]}}',90.0,1,'2026-09-10 15:00:00','["before-1","local-4","aware-3","aware-2","before-5","adv-2","align-4","align-5","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'01A0C3D65A007F15B1509B04C9F5039A',X'01A0C3D65A0076B38C9BD7E915B17E84','localising-the-sdgs','before','1.0.0','1e3d1e0d946052e88a3a2f99ae664f33','en','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[1,3,3,2]},"aware-2":{"chosen":[0]},"before-4":{"chosen":[0]},"before-5":{"chosen":[2]},"before-9":{"chosen":[1]},"local-2":{"chosen":[0]},"local-3":{"chosen":[2]},"monit-5":{"chosen":[3]}}',65.0,1,'2026-09-21 12:00:00','["local-2","local-3","aware-2","before-4","before-5","adv-3","align-5","align-4","monit-5","before-9"]');
INSERT INTO "attempts" VALUES(X'01A0D3496E0071BA97DB5F6CCC32C3DD',X'01A0D3496E0077A7AFA83531960CF629','localising-the-sdgs','before','1.0.0','00205c8be66d276300629b7b322ea0f6','fr','{"adv-2":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[2]},"before-8":{"chosen":[0]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[0]}}',60.0,1,'2026-09-24 12:00:00','["local-3","local-5","aware-5","aware-3","adv-2","before-5","before-8","align-3","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A0E2BC820077F0A46B6D9AA3A82DA6',X'01A0C3D65A0076B38C9BD7E915B17E84','localising-the-sdgs','after','1.0.0','3e45f752e726e816d76efc0eef8b5119','en','{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,2,0]}}',9.33333333333333285946e+01,1,'2026-09-27 12:00:00','["local-4","local-5","aware-5","aware-4","adv-2","before-6","before-7","align-3","monit-4","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A0F22F96007C608624B2FDC04D2CA9',X'01A0D3496E0077A7AFA83531960CF629','localising-the-sdgs','after','1.0.0','c07afadc75dfd527217d665828030f31','fr','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[2]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',90.0,1,'2026-09-30 12:00:00','["local-2","local-4","aware-2","before-3","adv-5","adv-3","before-7","align-5","monit-4","before-9"]');
INSERT INTO "attempts" VALUES(X'01A0F7C3CF00799EBABF8B3075711125',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','before','1.0.0','245e94cbd79d4a5a5d085375773d0f76','es','{"adv-3":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[1]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[0]}}',70.0,1,'2026-10-01 14:00:00','["local-3","local-2","before-4","aware-2","adv-3","adv-5","before-8","align-5","before-10","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A0FDB395807A05983C6A7F0965570C',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','after','1.0.0','cea4595ca965a51a2519a01c59a58a65','es','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}',100.0,1,'2026-10-02 17:40:00','["local-5","local-4","aware-5","aware-4","before-5","adv-2","before-7","align-4","before-9","monit-4"]');
INSERT INTO "attempts" VALUES(X'01A11C3E30007E8697BBA8360392B871',X'01A11C3E30007E858D062C564D89BEE9','localising-the-sdgs','before','1.0.0','12b0eda1d7d9a232f7211f40764dcc2d','fr','{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[2,3,3,1]},"aware-2":{"chosen":[0]},"before-1":{"chosen":[2]},"before-10":{"chosen":[0]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[2]}}',70.0,1,'2026-10-08 16:00:00','["before-1","local-5","before-3","aware-2","before-5","adv-2","align-4","align-5","before-9","before-10"]');
INSERT INTO "attempts" VALUES(X'01A12BB144007089BAA293478671CB8B',X'01A12BB14400717A9DC5497DA87BEF52','localising-the-sdgs','before','1.0.0','fc478b55e083f054454dcb8a93d2bbf2','en','{"adv-3":{"chosen":[1]},"align-3":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-6":{"chosen":[1]},"local-2":{"chosen":[0]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[0]}}',60.0,1,'2026-10-11 16:00:00','["local-2","local-4","aware-3","aware-2","before-6","adv-3","align-3","align-4","monit-5","monit-4"]');
INSERT INTO "attempts" VALUES(X'01A13B2458007AC6A2F2251CCCAE6B4E',X'01A11C3E30007E858D062C564D89BEE9','localising-the-sdgs','after','1.0.0','9c6308d0cf76c4055020918ddd48f8cc','fr','{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[1]},"aware-4":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-2":{"chosen":[2]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}',70.0,1,'2026-10-14 16:00:00','["local-3","local-2","aware-5","aware-4","adv-5","adv-3","before-8","before-7","monit-5","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A14A976C007328814FA627B24A8BD8',X'01A12BB14400717A9DC5497DA87BEF52','localising-the-sdgs','after','1.0.0','d5b5ec2c09066a3cf9be59f27ab75b71','en','{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,3,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[2]},"local-3":{"chosen":[3]}}',92.5,1,'2026-10-17 16:00:00','["before-1","local-3","aware-4","before-3","adv-5","before-5","before-8","align-5","before-10","before-9"]');
INSERT INTO "attempts" VALUES(X'01A18298948078129990583C4D480AF2',X'01A18298948074848213BAC3429DE920','localising-the-sdgs','before','1.0.0','3964536508321aac8ee779c1e82012fe','fr','{"adv-3":{"chosen":[3]},"align-3":{"chosen":[1]},"aware-4":{"chosen":[0]},"before-10":{"chosen":[2]},"before-3":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[3]}}',50.0,1,'2026-10-28 13:00:00','["local-2","local-3","aware-4","before-3","before-5","adv-3","align-3","before-7","monit-3","before-10"]');
INSERT INTO "attempts" VALUES(X'01A1920BA8807D2CB6E9E72566B16D34',X'01A1920BA8807A25BA059A66A0890A61','localising-the-sdgs','before','1.0.0','4848208eab9d94b0d9511a71961b5675','en','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[1,0,0,1]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-5":{"chosen":[1]},"monit-4":{"pairs":[0,2,2]}}',7.66666666666666714053e+01,1,'2026-10-31 13:00:00','["local-2","local-5","aware-5","aware-2","adv-3","before-5","align-4","before-8","monit-4","before-10"]');
INSERT INTO "attempts" VALUES(X'01A1A17EBC8072FB8591E8438B253AA0',X'01A18298948074848213BAC3429DE920','localising-the-sdgs','after','1.0.0','6dc05aaab63f7d51735cc75cbcba9646','fr','{"adv-5":{"chosen":[0]},"align-4":{"pairs":[0,2,1,3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[3]},"before-4":{"chosen":[1]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}',45.0,0,'2026-11-03 13:00:00','["before-1","local-4","before-4","aware-5","adv-5","before-6","align-4","before-8","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'01A1B0F1D08075EE8A16FD69CFEC2E44',X'01A1920BA8807A25BA059A66A0890A61','localising-the-sdgs','after','1.0.0','e691cdd9cadc21bf11f81ed30e0fa7ef','en','{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-4":{"chosen":[2]},"monit-3":{"chosen":[1]}}',90.0,1,'2026-11-06 13:00:00','["local-4","local-3","aware-4","before-4","before-6","adv-5","align-5","before-7","before-9","monit-3"]');
INSERT INTO "attempts" VALUES(X'01A1D97FE50075B98044C2B7FFEF2E9C',X'01A1D97FE5007A0AA33772D43BF6A895','localising-the-sdgs','before','1.0.0','a1774513e2a1b41b08f942f1e9f2aa48','en','{"adv-3":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[3,1,2,1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[3]},"before-3":{"chosen":[2]},"before-8":{"chosen":[0]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[0]}}',5.50000000000000071036e+01,1,'2026-11-14 10:00:00','["local-5","local-3","before-3","aware-5","adv-3","adv-5","align-5","before-8","before-10","monit-5"]');
INSERT INTO "attempts" VALUES(X'01A1E8F2F9007F1896D2CAB51E6A7A98',X'01A1E8F2F90072FE8674ED07D4F26BEF','localising-the-sdgs','before','1.0.0','afc2177309842cc15de5de713fc5f30f','fr','{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-4":{"chosen":[1]},"before-6":{"chosen":[3]},"before-7":{"chosen":[2]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}',70.0,1,'2026-11-17 10:00:00','["local-4","before-1","before-4","aware-4","adv-5","before-6","align-5","before-7","monit-3","monit-4"]');
INSERT INTO "attempts" VALUES(X'01A1EF62EC007E9380485407749F5491',X'01A0F7C3CF007C4ABA7112084BEC4033','resilience-governance','check/risk-governance','1.0.0','831bec30dd000858e80c31298736a95d','es','{"risk-governance-1":{"chosen":[2]},"risk-governance-2":{"chosen":[0,2]},"risk-governance-3":{"words":"Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una."}}',6.66666666666666571936e+01,1,'2026-11-18 16:00:00',NULL);
INSERT INTO "attempts" VALUES(X'01A1EF62EC007F5C940A893EB49C60F4',X'01A0F7C3CF007C4ABA7112084BEC4033','adequate-housing','check/eviction-and-alternatives','1.0.0','c4ff3cdc6ea61e6691344c709115a100','es','{"eviction-and-alternatives-1":{"chosen":[0]},"eviction-and-alternatives-2":{"chosen":[1,2]},"eviction-and-alternatives-3":{"chosen":[0]},"eviction-and-alternatives-4":{"words":"Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una."}}',75.0,1,'2026-11-18 16:00:00',NULL);
INSERT INTO "attempts" VALUES(X'01A1EF62EC007CE098AC212D2AB79F13',X'01A0F7C3CF007C4ABA7112084BEC4033','territorial-planning','check/participation','1.0.0','f472e186cadd13f9b32a79a114f902a2','es','{"participation-2":{"pairs":[0,1,2,3]},"participation-3":{"chosen":[3]},"participation-4":{"words":"Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una."}}',6.66666666666666571936e+01,1,'2026-11-18 16:00:00',NULL);
INSERT INTO "attempts" VALUES(X'01A1EF62EC007F25848A7DA3A78871BC',X'01A0F7C3CF007C4ABA7112084BEC4033','voluntary-local-reviews','check/using-results','1.0.0','3bdd194c92b2ba0201647028335416ea','es','{"using-results-1":{"chosen":[3]},"using-results-2":{"chosen":[0]},"using-results-3":{"chosen":[3]},"using-results-4":{"words":"En mi municipio, catastro y vivienda nunca han comparado sus mapas. Una mañana de trabajo en común mostraría qué terrenos se pueden construir antes de las lluvias."}}',50.0,1,'2026-11-18 16:00:00',NULL);
INSERT INTO "attempts" VALUES(X'01A1F8660D0074D592068625FD8295B4',X'01A1D97FE5007A0AA33772D43BF6A895','localising-the-sdgs','after','1.0.0','4c2045032326a6fcf81911da31d9c6dc','en','{"adv-2":{"chosen":[0]},"align-3":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[2]}}',60.0,1,'2026-11-20 10:00:00','["local-2","before-1","aware-4","aware-2","before-5","adv-2","align-4","align-3","monit-3","before-9"]');
INSERT INTO "attempts" VALUES(X'01A2038E7F0076288FA4F21F9BA0DD98',X'01A2038E7F007AA8A6F107FDBE14C6E2','localising-the-sdgs','before','1.0.0','1eb24b1ee39ade27862c929f9584ba48','es','{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[1]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[0]},"local-2":{"chosen":[0]},"monit-4":{"pairs":[1,2,2]},"monit-5":{"chosen":[1]}}',6.33333333333333285946e+01,1,'2026-11-22 14:00:00','["before-1","local-2","before-3","aware-2","before-5","adv-3","align-4","before-8","monit-4","monit-5"]');
INSERT INTO "attempts" VALUES(X'01A207D921007DBF81EDF262A173DF1A',X'01A1E8F2F90072FE8674ED07D4F26BEF','localising-the-sdgs','after','1.0.0','ccb136c3a5fe05ab0a4aa1f7f499254a','fr','{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[3]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[2]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[0]}}',80.0,1,'2026-11-23 10:00:00','["local-5","local-2","aware-2","before-3","adv-2","adv-3","align-3","align-4","before-9","monit-5"]');
CREATE TABLE audit_events (
    id BLOB PRIMARY KEY NOT NULL,
    at TIMESTAMP NOT NULL,
    actor_id BLOB REFERENCES people (id) ON DELETE SET NULL,
    channel TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id BLOB,
    subject_label TEXT NOT NULL,
    details TEXT NOT NULL
);
INSERT INTO "audit_events" VALUES(X'01A22B77C800798595C265CC28466D85','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C800732DA9CB8EFE61FECB15','Africa','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C8007B3892FE64BE547150AA','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C8007BC08A80A8E0770952B1','Asia-Pacific','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C8007EEE810D80BE7D190E8C','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C8007642A99E71773CE2CA34','Eurasia','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C8007D3F87ED524F7580BA67','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C8007D099392BA4C1079FC3F','Europe','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C8007EC18D62AAA31A594A87','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C800748D852FCBD86792652E','Middle East and West Asia','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C80071BBAF552A8CD53D24D5','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C8007B07B1DDA6EEB4398451','Latin America','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C80079D89A94265027CC094D','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C8007F07A5DE339598420325','North America','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C8007597BE0D7C7995759018','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C80074218BDCB7A1B5EB7D1C','Metropolitan','null');
INSERT INTO "audit_events" VALUES(X'01A22B77C80073849D3D03109DBE5D99','2026-11-30 08:00:00',NULL,'system','section.added','section',X'01A22B77C80074B3B45C4A11FD410A5A','Regions','null');
INSERT INTO "audit_events" VALUES(X'01981C8C180079FEAB2EEA415325ED44','2025-07-18 08:00:00',NULL,'system','person.added','person',X'01981C8C18007498A5CC796FF3F0D628','ines.carvalho@network.example','null');
INSERT INTO "audit_events" VALUES(X'01981C8C180074CA91B0C9F3AAD0955A','2025-07-18 08:00:00',NULL,'system','role.granted','role',X'01981C8C18007498A5CC796FF3F0D628','administrator','{"role":"administrator","scope":"00000000-0000-0000-0000-000000000000"}');
INSERT INTO "audit_events" VALUES(X'01981C8C18007D5E880E169F37CE7F94','2025-07-18 08:00:00',NULL,'system','person.added','person',X'01981C8C18007940AC822825D7A940AF','laia.puig@network.example','null');
INSERT INTO "audit_events" VALUES(X'01981C8C180076B9BADD923A689C194A','2025-07-18 08:00:00',NULL,'system','role.granted','role',X'01981C8C18007940AC822825D7A940AF','coordinator','{"role":"coordinator","scope":"00000000-0000-0000-0000-000000000000"}');
INSERT INTO "audit_events" VALUES(X'019850429E8071CF922A4D3A4B83D649','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E80736693D5FFED418A5259','ACL','null');
INSERT INTO "audit_events" VALUES(X'019850429E807BA2B16B6A76246AA457','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E80736693D5FFED418A5259','ACL','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E807A2BA728273515FFA934','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E807C1DBABD6B4AB742141D','serge.sagbo@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E807F31B1518F6C4D89196C','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E807C1DBABD6B4AB742141D','focal-point','{"role":"focal-point","scope":"01985042-9e80-7366-93d5-ffed418a5259"}');
INSERT INTO "audit_events" VALUES(X'019850429E807DCEA1CD99F6705C1FB4','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E8079F985EB196C18CC4D9E','RCHP','null');
INSERT INTO "audit_events" VALUES(X'019850429E807F27ACE63F1E65850F75','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E8079F985EB196C18CC4D9E','RCHP','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8076CF911CCDE461CB44F6','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E8071F9B994270A57C589F3','CTA','null');
INSERT INTO "audit_events" VALUES(X'019850429E807678A0E2F2F596289328','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E8071F9B994270A57C589F3','CTA','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E807F8EA9609F365D659D30','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E807FA2B3C813D95F993686','nana.darko@cta.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E80765CA4D6C76EAF5F35DC','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E807FA2B3C813D95F993686','focal-point','{"role":"focal-point","scope":"01985042-9e80-71f9-b994-270a57c589f3"}');
INSERT INTO "audit_events" VALUES(X'019850429E807CD8A49DF6DB6099B60B','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E80789CB15C8160FCBF5E45','UHM','null');
INSERT INTO "audit_events" VALUES(X'019850429E807091A2B806F5DC1DE65C','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E80789CB15C8160FCBF5E45','UHM','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8073BA9A15B3DC0F23BF37','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E807CEE9CF024D3DDBDE284','tshepo.molefe@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E80795EAEE7AF62C75F5AE8','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E807CEE9CF024D3DDBDE284','focal-point','{"role":"focal-point","scope":"01985042-9e80-789c-b15c-8160fcbf5e45"}');
INSERT INTO "audit_events" VALUES(X'019850429E807950A09033BA3963EA28','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E8079C78F01F820642189A5','LMC','null');
INSERT INTO "audit_events" VALUES(X'019850429E8071AEB241FF62563DF0B3','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E8079C78F01F820642189A5','LMC','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E807B9B88DCAB0ADA500050','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E80779A97D65C600EB7F7C2','wilson.morocho@lmc.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E807538A11245731F2E386A','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E80779A97D65C600EB7F7C2','focal-point','{"role":"focal-point","scope":"01985042-9e80-79c7-8f01-f820642189a5"}');
INSERT INTO "audit_events" VALUES(X'019850429E807CB1A78C7F1B53C29875','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E807AB282C0E4722F7879B8','UMR','null');
INSERT INTO "audit_events" VALUES(X'019850429E8070B6B71B990B30852DBD','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E807AB282C0E4722F7879B8','UMR','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8075DCAE89F7B1D9D0F2C5','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E8072568002DD91876105C5','wilmer.murillo@umr.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E80704FA0DC0644CC14B2BB','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E8072568002DD91876105C5','focal-point','{"role":"focal-point","scope":"01985042-9e80-7ab2-82c0-e4722f7879b8"}');
INSERT INTO "audit_events" VALUES(X'019850429E807428B73F9477A12FA878','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E807D35955221AB0FB9EE62','AMV','null');
INSERT INTO "audit_events" VALUES(X'019850429E807C8EA1205D4880C84E79','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E807D35955221AB0FB9EE62','AMV','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8076BFB67DD1126EB6FF5F','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E80753EBEAA21B9AB2AF3F4','gonzalo.painemal@amv.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E8076269DA4848DC84F3CBD','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E80753EBEAA21B9AB2AF3F4','focal-point','{"role":"focal-point","scope":"01985042-9e80-7d35-9552-21ab0fb9ee62"}');
INSERT INTO "audit_events" VALUES(X'019850429E80775B8ACA0E9E784E2E9C','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E807B45A504A32F3200C6D9','RCV','null');
INSERT INTO "audit_events" VALUES(X'019850429E80732A8D983BD757C575EC','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E807B45A504A32F3200C6D9','RCV','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E807CB39F00EA435905B977','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E807F88BCD477151BE658CA','fabian.zuniga@rcv.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E8072FFBBB9B3E1DD690EF2','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E807F88BCD477151BE658CA','focal-point','{"role":"focal-point","scope":"01985042-9e80-7b45-a504-a32f3200c6d9"}');
INSERT INTO "audit_events" VALUES(X'019850429E807A9EA3F95F748CD7A54E','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E807E8796E38E9F59DAA59B','LIT','null');
INSERT INTO "audit_events" VALUES(X'019850429E807110A2BAB329E94AD93E','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E807E8796E38E9F59DAA59B','LIT','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8079A1BB91FF3CA9A9E836','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E8078B798413E7DA6ECC30F','benigno.dimaculangan@lit.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E807CE5846F440D4ECCCCB0','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E8078B798413E7DA6ECC30F','focal-point','{"role":"focal-point","scope":"01985042-9e80-7e87-96e3-8e9f59daa59b"}');
INSERT INTO "audit_events" VALUES(X'019850429E807904860221182A91D30F','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E807F7C9C5558E4E551EB08','HTF','null');
INSERT INTO "audit_events" VALUES(X'019850429E807E77A66A4AC2DE942C01','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E807F7C9C5558E4E551EB08','HTF','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8071F98C7A28CAC0248FCA','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E80743E835BA7E63C156ACE','deepa.rai@htf.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E807E7C8E595A003DA9239B','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E80743E835BA7E63C156ACE','focal-point','{"role":"focal-point","scope":"01985042-9e80-7f7c-9c55-58e4e551eb08"}');
INSERT INTO "audit_events" VALUES(X'019850429E8076AA8B76EC5B7BDE3329','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E807E9591F6816E2797100B','RPO','null');
INSERT INTO "audit_events" VALUES(X'019850429E807B7DB569BE200CC086F8','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.members-added','association',X'019850429E807E9591F6816E2797100B','RPO','{"added":8}');
INSERT INTO "audit_events" VALUES(X'019850429E8073AB9FF0BD5C4109EA02','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E807E0D8B226264523907DC','alvaro.gil@rpo.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E807A3286430BFBF743BA9F','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E807E0D8B226264523907DC','focal-point','{"role":"focal-point","scope":"01985042-9e80-7e95-91f6-816e2797100b"}');
INSERT INTO "audit_events" VALUES(X'019850429E8077328480A082527C3146','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','association.added','association',X'019850429E80787492E14BC21B6FECFB','CBR','null');
INSERT INTO "audit_events" VALUES(X'019850429E807741AAD828152AD7588B','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','person.added','person',X'019850429E807CCD964F871A1BB2361A','yann.girard@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019850429E807E9BA870928D9AE03E67','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628','web','role.granted','role',X'019850429E807CCD964F871A1BB2361A','focal-point','{"role":"focal-point","scope":"01985042-9e80-7874-92e1-4bc21b6fecfb"}');
INSERT INTO "audit_events" VALUES(X'01991E0A100075B7995F7DB792CAE197','2025-09-06 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','role.granted','role',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator','{"role":"cohort-coordinator","scope":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'01991E0A1000720783867AE32E6BDD8C','2025-09-06 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.created','cohort',X'4628CC65C2158509208F15CBFE61FE8E','Network 2025','null');
INSERT INTO "audit_events" VALUES(X'01991E40FE8076AA95E8F30CA7CDD3DF','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01991E40FE807618BFB555651D75B868','awa.adjovi@acl.example','null');
INSERT INTO "audit_events" VALUES(X'01991E40FE8079E8804290C4932B25EF','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01991E40FE8071DE85B3EA81AE5748E9','Awa Adjovi','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'01991E40FE807CC2BA5FA80397AFCE04','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01991E40FE8079339E06685E6D4F42B1','herve.abena-ondoa@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'01991E40FE8076F191F36756F6784A16','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01991E40FE80756EA842B9C719B65A4F','Hervé Abena Ondoa','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'01991E40FE8077FE96DCD476BD085509','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01991E40FE8072CBAA6B839D9B004A5D','abena.agyeman@cta.example','null');
INSERT INTO "audit_events" VALUES(X'01991E40FE807233A284C44A44DF62CE','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01991E40FE8079CB9BE0B2831C1E87B6','Abena Agyeman','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'01991E40FE807649A6AA599E42E4E1DB','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01991E40FE8071D9AA3898AE863091C5','thandi.zulu@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'01991E40FE807BCE82DD54615750A52A','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01991E40FE807F9BB6C1D36F74405557','Thandi Zulu','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'01991E40FE807BC99CDE0BA4588FF1AE','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.opened','cohort',X'4628CC65C2158509208F15CBFE61FE8E','Network 2025','null');
INSERT INTO "audit_events" VALUES(X'019923306C007A82B4AF6AD11188E31B','2025-09-07 08:00:00',X'01991E40FE807618BFB555651D75B868','email-link','person.profile-changed','person',X'01991E40FE807618BFB555651D75B868','Awa Adjovi','null');
INSERT INTO "audit_events" VALUES(X'019923306C0077D896F63ECFAEC76180','2025-09-07 08:00:00',X'01991E40FE807618BFB555651D75B868','email-link','enrolment.accepted','enrolment',X'01991E40FE8071DE85B3EA81AE5748E9','Awa Adjovi','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'0199288DB6807EDB9027EF7C5151A63E','2025-09-08 09:00:00',X'01991E40FE8079339E06685E6D4F42B1','email-link','person.profile-changed','person',X'01991E40FE8079339E06685E6D4F42B1','Hervé Abena Ondoa','null');
INSERT INTO "audit_events" VALUES(X'0199288DB6807D13ADC204A8001B1E25','2025-09-08 09:00:00',X'01991E40FE8079339E06685E6D4F42B1','email-link','enrolment.accepted','enrolment',X'01991E40FE80756EA842B9C719B65A4F','Hervé Abena Ondoa','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'01992DEB010071DDB165D213A5980B8E','2025-09-09 10:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','email-link','person.profile-changed','person',X'01991E40FE8072CBAA6B839D9B004A5D','Abena Agyeman','null');
INSERT INTO "audit_events" VALUES(X'01992DEB01007A6E9454D02A9BB33E33','2025-09-09 10:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','email-link','enrolment.accepted','enrolment',X'01991E40FE8079CB9BE0B2831C1E87B6','Abena Agyeman','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'019933484B80781297BC8E6DCD458D08','2025-09-10 11:00:00',X'01991E40FE8071D9AA3898AE863091C5','email-link','person.profile-changed','person',X'01991E40FE8071D9AA3898AE863091C5','Thandi Zulu','null');
INSERT INTO "audit_events" VALUES(X'019933484B8074C891424A4ED61A18B9','2025-09-10 11:00:00',X'01991E40FE8071D9AA3898AE863091C5','email-link','enrolment.accepted','enrolment',X'01991E40FE807F9BB6C1D36F74405557','Thandi Zulu','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'0199D211B5807DC09FC65AC9E5CE3734','2025-10-11 07:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.started','cohort',X'4628CC65C2158509208F15CBFE61FE8E','Network 2025','null');
INSERT INTO "audit_events" VALUES(X'0199D7605A007257BA32159D533085DB','2025-10-12 07:44:00',X'01991E40FE807618BFB555651D75B868','web','module.completed','module',X'0199D7605A00733E98F4C4BB16BC0625','localising-the-sdgs','{"person":"01991e40-fe80-7618-bfb5-55651d75b868","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'0199D7605A007E58B605D11F310C7D5A','2025-10-12 07:44:00',NULL,'system','enrolment.completed','enrolment',X'01991E40FE8071DE85B3EA81AE5748E9','Awa Adjovi','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'0199DFB1DE407AFC8E562179B55A00C8','2025-10-13 22:30:00',X'01991E40FE8079339E06685E6D4F42B1','web','module.completed','module',X'0199DFB1DE40777B9A7EDDF1B2AE57A5','localising-the-sdgs','{"person":"01991e40-fe80-7933-9e06-685e6d4f42b1","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'0199DFB1DE407CAEA54969E89201EE3E','2025-10-13 22:30:00',NULL,'system','enrolment.completed','enrolment',X'01991E40FE80756EA842B9C719B65A4F','Hervé Abena Ondoa','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'0199E1BCA26079768EABBD38A2210397','2025-10-14 08:01:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','module.completed','module',X'0199E1BCA2607976B51A0B70EFB9CA82','localising-the-sdgs','{"person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'0199E1BCA260770EA8D8279B76DC908B','2025-10-14 08:01:00',NULL,'system','enrolment.completed','enrolment',X'01991E40FE8079CB9BE0B2831C1E87B6','Abena Agyeman','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'0199E63420C07215AEDB9D0DE77EF653','2025-10-15 04:50:00',X'01991E40FE8071D9AA3898AE863091C5','web','module.completed','module',X'0199E63420C070D3A3326F005B0DD374','localising-the-sdgs','{"person":"01991e40-fe80-71d9-aa38-98ae863091c5","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'0199E63420C07B7E8C19E469BD8C15BB','2025-10-15 04:50:00',NULL,'system','enrolment.completed','enrolment',X'01991E40FE807F9BB6C1D36F74405557','Thandi Zulu','{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO "audit_events" VALUES(X'019A0E001DC07EFCA300CC1EAB272CBF','2025-10-22 22:18:00',X'01991E40FE8079339E06685E6D4F42B1','web','module.completed','module',X'019A0E001DC07E729F5912D9603AA465','resilience-governance','{"person":"01991e40-fe80-7933-9e06-685e6d4f42b1","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019A14C2768072A591ADAED7C0F99927','2025-10-24 05:48:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','module.completed','module',X'019A14C276807FDD999BAB47E834CCA7','training-adults','{"person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019A16B0D900777B8D229DE3E827268B','2025-10-24 14:48:00',X'01991E40FE8071D9AA3898AE863091C5','web','module.completed','module',X'019A16B0D9007A6C84C9F719A6F53FAA','local-finance','{"person":"01991e40-fe80-71d9-aa38-98ae863091c5","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019A1FBEF6807FEEB5999DE395BB0874','2025-10-26 09:00:00',NULL,'system','person.added','person',X'019A1FBEF6807B7089EA652445C81797','kwame.tetteh@cta.example','null');
INSERT INTO "audit_events" VALUES(X'019A68B3B8807FD7B8F442E93033649F','2025-11-09 13:00:00',NULL,'system','person.added','person',X'019A68B3B880767B94523AC7E9C692BD','kojo.owusu@cta.example','null');
INSERT INTO "audit_events" VALUES(X'019A7826CC807335A3B65709521AC0C5','2025-11-12 13:00:00',NULL,'system','person.added','person',X'019A7826CC807E98A6C4E29E58185319','mathieu.mercier@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019A8B76A580758AAAC7AB93E25112F3','2025-11-16 07:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.closed','cohort',X'4628CC65C2158509208F15CBFE61FE8E','Network 2025','null');
INSERT INTO "audit_events" VALUES(X'019A9668290072AEBFC6FC1D0000A02B','2025-11-18 10:00:00',X'01991E40FE807618BFB555651D75B868','web','commitment.made','commitment',X'019A9668290072DE8010F39524F5C940','localising-the-sdgs','null');
INSERT INTO "audit_events" VALUES(X'019A966829007245915AD54F6DB9F53B','2025-11-18 10:00:00',X'01991E40FE8079339E06685E6D4F42B1','web','commitment.made','commitment',X'019A966829007DA380BF899E7E8722E7','resilience-governance','null');
INSERT INTO "audit_events" VALUES(X'019A966829007593BA0E09D54172DC02','2025-11-18 10:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','commitment.made','commitment',X'019A966829007114860E3824C900735B','training-adults','null');
INSERT INTO "audit_events" VALUES(X'019A966829007966B4770DB447F5FFC9','2025-11-18 10:00:00',X'01991E40FE8071D9AA3898AE863091C5','web','commitment.made','commitment',X'019A96682900777B822CC04D9061329E','local-finance','null');
INSERT INTO "audit_events" VALUES(X'019A9B8E850071DBA51380B28E4D1A4F','2025-11-19 10:00:00',X'01991E40FE807618BFB555651D75B868','web','commitment.made','commitment',X'019A9B8E8500783D9A3D3EEF3CBCA6F5','resilience-governance','null');
INSERT INTO "audit_events" VALUES(X'019A9B8E8500773DA56F635E3BC0F9D8','2025-11-19 10:00:00',X'01991E40FE8079339E06685E6D4F42B1','web','commitment.made','commitment',X'019A9B8E85007491807A23FD5B8EDC44','training-adults','null');
INSERT INTO "audit_events" VALUES(X'019A9B8E85007A6185E6ED3FEE89244C','2025-11-19 10:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','commitment.made','commitment',X'019A9B8E85007B02A90F116BC449D223','local-finance','null');
INSERT INTO "audit_events" VALUES(X'019A9B8E85007855824FB9019DFC9864','2025-11-19 10:00:00',X'01991E40FE8071D9AA3898AE863091C5','web','commitment.made','commitment',X'019A9B8E85007CBBA33D0F8269B19408','adequate-housing','null');
INSERT INTO "audit_events" VALUES(X'019ABF9B0900733D9969C90AA2F0BFBB','2025-11-26 10:00:00',NULL,'system','person.added','person',X'019ABF9B090071ACA1D005F002870142','gildas.sossa@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019ACF0E1D0079E39CEE2102C6FE44DA','2025-11-29 10:00:00',NULL,'system','person.added','person',X'019ACF0E1D0074608E0F0479EA0BFB41','gita.gurung@htf.example','null');
INSERT INTO "audit_events" VALUES(X'019ADE813100794BB0446B67C02E265D','2025-12-02 10:00:00',NULL,'system','person.added','person',X'019ADE8131007762A0D7159D516D0A40','sylvie.houngbedji@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019B2775F3007C10B49725327C4001C5','2025-12-16 14:00:00',NULL,'system','person.added','person',X'019B2775F3007DFA8AF4FD3C7E8B554B','pulcherie.nkoulou@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019B36E9070073858461A3289F2827D7','2025-12-19 14:00:00',NULL,'system','person.added','person',X'019B36E9070071E0AD4D8ED8B023C0AE','maricel.bautista@lit.example','null');
INSERT INTO "audit_events" VALUES(X'019B7E5D438073788032CE0393C5C46F','2026-01-02 11:00:00',NULL,'system','person.added','person',X'019B7E5D438075CFAA6A6A5EF5C5F42F','rowena.manalo@lit.example','null');
INSERT INTO "audit_events" VALUES(X'019B8DD057807496928C09ACF9B86C74','2026-01-05 11:00:00',NULL,'system','person.added','person',X'019B8DD057807D87ADE83844E618AAFA','julien.benali@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019B9D436B8076D6A8C09FC1A0325DC4','2026-01-08 11:00:00',NULL,'system','person.added','person',X'019B9D436B8074A39B80443BB5F4F87E','sipho.botha@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'019BE6382D807A37BC4E529286909C80','2026-01-22 15:00:00',NULL,'system','person.added','person',X'019BE6382D80760D9A3257471A0F27E3','bongani.khumalo@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'019BF5AB41807FAA873693BDD2F925C5','2026-01-25 15:00:00',NULL,'system','person.added','person',X'019BF5AB41807A138D326D5E2D5E30A7','felicite.dossou@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019C3D1F7E007C54828B9A8F024011C5','2026-02-08 12:00:00',NULL,'system','person.added','person',X'019C3D1F7E0079629F42A87EB91B6E27','yvette.abena-ondoa@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019C4C9292007C5B8B188CD333886763','2026-02-11 12:00:00',NULL,'system','person.added','person',X'019C4C92920070ACBECEFA2EBC3587BD','akosua.mensah@cta.example','null');
INSERT INTO "audit_events" VALUES(X'019C5C05A6007DB9BFD0CFB23F662487','2026-02-14 12:00:00',NULL,'system','person.added','person',X'019C5C05A6007322B53AD5ED0E691CFC','thierry.essomba@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019CA379E2807FBC880EADD77CFECFD8','2026-02-28 09:00:00',NULL,'system','person.added','person',X'019CA379E2807BC7BCAAA802F068B280','farid.renaud@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019CB2ECF68077749646C7988E2EC824','2026-03-03 09:00:00',NULL,'system','person.added','person',X'019CB2ECF68071729A671468DB3CA829','bikash.chaudhary@htf.example','null');
INSERT INTO "audit_events" VALUES(X'019CFBE1B8807A51AEB9E0A3AB422E0C','2026-03-17 13:00:00',NULL,'system','person.added','person',X'019CFBE1B8807C8D8F183752130B8E47','dorje.tamang@htf.example','null');
INSERT INTO "audit_events" VALUES(X'019D0B54CC80765CA6DDB93207936746','2026-03-20 13:00:00',NULL,'system','person.added','person',X'019D0B54CC807BD9947C9CE367479359','mariam.bello@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019D1AC7E08074C89C9CAFC379E6CC45','2026-03-23 13:00:00',NULL,'system','person.added','person',X'019D1AC7E080714182E25D142D675555','jose.ocampo@lit.example','null');
INSERT INTO "audit_events" VALUES(X'019D1B35BD807399AA503CF0A593C0AC','2026-03-23 15:00:00',X'01991E40FE807618BFB555651D75B868','web','delivery.reported','delivery',X'D507111BC3F312CEAA52DC355FAF6EC7','DLV-2026-0001','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'019D1B35BD807D37B186C775C26932AF','2026-03-23 15:00:00',X'01991E40FE8071D9AA3898AE863091C5','web','delivery.reported','delivery',X'E316870E94B6B5BDE714A6E2B37EFA69','DLV-2026-0002','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'019D2401F0007D56B8A9B0BEE7E4683F','2026-03-25 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','role.granted','role',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator','{"role":"cohort-coordinator","scope":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D2401F00077D6A68B3ACB65A4921D','2026-03-25 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.created','cohort',X'BFFC60815CB19CC87BE96344AAF01B13','Lagunes 2025','null');
INSERT INTO "audit_events" VALUES(X'019D2438DE807E11BE1EC9A871D9771F','2026-03-25 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'019D2438DE8072C98B3FF43D01B0F1AE','rachidatou.ahouansou@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019D2438DE807C1BBDC70BD58A6449B3','2026-03-25 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'019D2438DE8078D4B9EE4C582276A474','Rachidatou Ahouansou','{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D2438DE807CC3B6087D5935C9182F','2026-03-25 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'019D2438DE807AD7BB333D4915BCD98E','nadege.talla@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019D2438DE807F179DCC81B5A3367D00','2026-03-25 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'019D2438DE807DF588C5F8B8FB50414E','Nadège Talla','{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D2438DE807086881391C02E38DB7A','2026-03-25 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.opened','cohort',X'BFFC60815CB19CC87BE96344AAF01B13','Lagunes 2025','null');
INSERT INTO "audit_events" VALUES(X'019D29284C007F1682A5343B1EBE63AF','2026-03-26 08:00:00',X'019D2438DE8072C98B3FF43D01B0F1AE','email-link','person.profile-changed','person',X'019D2438DE8072C98B3FF43D01B0F1AE','Rachidatou Ahouansou','null');
INSERT INTO "audit_events" VALUES(X'019D29284C007BC2AD3B5FD5DF14C5CC','2026-03-26 08:00:00',X'019D2438DE8072C98B3FF43D01B0F1AE','email-link','enrolment.accepted','enrolment',X'019D2438DE8078D4B9EE4C582276A474','Rachidatou Ahouansou','{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D2E8596807F738559364D6BFD93F8','2026-03-27 09:00:00',X'019D2438DE807AD7BB333D4915BCD98E','email-link','person.profile-changed','person',X'019D2438DE807AD7BB333D4915BCD98E','Nadège Talla','null');
INSERT INTO "audit_events" VALUES(X'019D2E859680749490CFE499B71D891B','2026-03-27 09:00:00',X'019D2438DE807AD7BB333D4915BCD98E','email-link','enrolment.accepted','enrolment',X'019D2438DE807DF588C5F8B8FB50414E','Nadège Talla','{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D3FB01E8074DD904D9B1637587B85','2026-03-30 17:00:00',X'019850429E807C1DBABD6B4AB742141D','web','delivery.confirmed','delivery',X'D507111BC3F312CEAA52DC355FAF6EC7','DLV-2026-0001','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'019D3FB01E80714B885C796CC237598A','2026-03-30 17:00:00',X'019850429E807CEE9CF024D3DDBDE284','web','delivery.confirmed','delivery',X'E316870E94B6B5BDE714A6E2B37EFA69','DLV-2026-0002','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'019D5CDED2807A1BABDDA8F730127AF4','2026-04-05 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','delivery.accepted','delivery',X'D507111BC3F312CEAA52DC355FAF6EC7','DLV-2026-0001','{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO "audit_events" VALUES(X'019D5CDED2807D689DF7C8A6C43C6D50','2026-04-05 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','delivery.accepted','delivery',X'E316870E94B6B5BDE714A6E2B37EFA69','DLV-2026-0002','{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO "audit_events" VALUES(X'019D619751807DE2B9AEC72A55585C81','2026-04-06 07:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.started','cohort',X'BFFC60815CB19CC87BE96344AAF01B13','Lagunes 2025','null');
INSERT INTO "audit_events" VALUES(X'019D623C1D007D62A629C04B29F6713D','2026-04-06 10:00:00',NULL,'system','person.added','person',X'019D623C1D0073AFBB399DDBCDF22F14','dante.villanueva@lit.example','null');
INSERT INTO "audit_events" VALUES(X'019D6690D12077728E5B9EB0DAF2A867','2026-04-07 06:11:00',X'019D2438DE8072C98B3FF43D01B0F1AE','web','module.completed','module',X'019D6690D12079B8A5A833A551A8C9DA','localising-the-sdgs','{"person":"019d2438-de80-72c9-8b3f-f43d01b0f1ae","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019D6690D12077FE9FAF6E93EF6645EE','2026-04-07 06:11:00',NULL,'system','enrolment.completed','enrolment',X'019D2438DE8078D4B9EE4C582276A474','Rachidatou Ahouansou','{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D6C91FCC075228E44B30DFFE67172','2026-04-08 10:10:00',X'019D2438DE807AD7BB333D4915BCD98E','web','module.completed','module',X'019D6C91FCC07B13B48DBF5C967BB3E7','localising-the-sdgs','{"person":"019d2438-de80-7ad7-bb33-3d4915bcd98e","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019D6C91FCC0792686EF013F8D8D0545','2026-04-08 10:10:00',NULL,'system','enrolment.completed','enrolment',X'019D2438DE807DF588C5F8B8FB50414E','Nadège Talla','{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO "audit_events" VALUES(X'019D71AF31007E6E8A001A1497C8EC0D','2026-04-09 10:00:00',NULL,'system','person.added','person',X'019D71AF310078DCAA490A2E9293712E','emmanuel.kamga@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019D9B8073E07F57ABBAB59488E2A506','2026-04-17 12:53:00',X'019D2438DE807AD7BB333D4915BCD98E','web','module.completed','module',X'019D9B8073E07C76AAA244560D62E082','resilience-governance','{"person":"019d2438-de80-7ad7-bb33-3d4915bcd98e","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019DBAA3F300792883DFB2A1966F0F81','2026-04-23 14:00:00',NULL,'system','person.added','person',X'019DBAA3F300720BAAC1A19BFD0F319D','damien.chevalier@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019DCA1707007D7D954E350B9DC93305','2026-04-26 14:00:00',NULL,'system','person.added','person',X'019DCA17070077C59161BDC52BFBFB1D','nomsa.naidoo@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'019DD98A1B007DA28AF7372009CAC548','2026-04-29 14:00:00',NULL,'system','person.added','person',X'019DD98A1B007398A710829165B5352B','helene.arnaud@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019DEE5A79807C82ACEB45583D330C0C','2026-05-03 15:00:00',X'01991E40FE807618BFB555651D75B868','web','delivery.reported','delivery',X'84094EEB8A1654FB6244BD3C4FC88D84','DLV-2026-0003','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'019E10AF89807984B99819CD033973AC','2026-05-10 07:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.closed','cohort',X'BFFC60815CB19CC87BE96344AAF01B13','Lagunes 2025','null');
INSERT INTO "audit_events" VALUES(X'019E12D4DA8078C9BE85B8629F24E107','2026-05-10 17:00:00',X'019850429E807C1DBABD6B4AB742141D','web','delivery.confirmed','delivery',X'84094EEB8A1654FB6244BD3C4FC88D84','DLV-2026-0003','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'019E1BA10D00705A890744F81BED1896','2026-05-12 10:00:00',X'019D2438DE8072C98B3FF43D01B0F1AE','web','commitment.made','commitment',X'019E1BA10D007C04ABD4C4C858AEC174','adequate-housing','null');
INSERT INTO "audit_events" VALUES(X'019E1BA10D00700DAD198379CD9C5A5E','2026-05-12 10:00:00',X'019D2438DE807AD7BB333D4915BCD98E','web','commitment.made','commitment',X'019E1BA10D0079F28D97DCB5BC466486','territorial-planning','null');
INSERT INTO "audit_events" VALUES(X'019E20C76900766AAF15548B8EF3DF82','2026-05-13 10:00:00',X'019D2438DE8072C98B3FF43D01B0F1AE','web','commitment.made','commitment',X'019E20C769007D23A5569F3C1F77208B','territorial-planning','null');
INSERT INTO "audit_events" VALUES(X'019E20C769007D7784EA4ED932FB2FD5','2026-05-13 10:00:00',X'019D2438DE807AD7BB333D4915BCD98E','web','commitment.made','commitment',X'019E20C769007C97B759B41517FE6FFB','voluntary-local-reviews','null');
INSERT INTO "audit_events" VALUES(X'019E20FE57807E0B9EBA4A47FCE6A5AB','2026-05-13 11:00:00',NULL,'system','person.added','person',X'019E20FE57807FC7AD1FB0B685BD0A25','clarisse.gnonlonfoun@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019E30038E807B9E9B4DFC66C93CE23B','2026-05-16 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','delivery.accepted','delivery',X'84094EEB8A1654FB6244BD3C4FC88D84','DLV-2026-0003','{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO "audit_events" VALUES(X'019E30716B807492B4EB00FC369C8329','2026-05-16 11:00:00',NULL,'system','person.added','person',X'019E30716B8071ECBC1BD73BA7A1C912','yaw.boateng@cta.example','null');
INSERT INTO "audit_events" VALUES(X'019E79662D80714993E0274423CFAB2B','2026-05-30 15:00:00',NULL,'system','person.added','person',X'019E79662D807F1AB5181950DBF5AAA0','kweku.amoah@cta.example','null');
INSERT INTO "audit_events" VALUES(X'019E88D9418073D79EB91E238FE4C698','2026-06-02 15:00:00',NULL,'system','person.added','person',X'019E88D9418072B3BC4ADA7068A84CCF','boris.ekambi@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019E984C55807BB6AC24F7A2A0491C3E','2026-06-05 15:00:00',NULL,'system','person.added','person',X'019E984C558072119BD6F56AE3FCDC3A','anjali.bhattarai@htf.example','null');
INSERT INTO "audit_events" VALUES(X'019EDFC092007F6DB9768F1240580B7B','2026-06-19 12:00:00',NULL,'system','person.added','person',X'019EDFC0920071179CABE5C27A185388','sabita.shrestha@htf.example','null');
INSERT INTO "audit_events" VALUES(X'019EEF33A60074EAB349AC0D1D95183F','2026-06-22 12:00:00',NULL,'system','person.added','person',X'019EEF33A60073D891B9970CFFB094C4','nora.tessier@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'019F0471E1807452BE4C5B8C0D9749EF','2026-06-26 15:00:00',X'019D2438DE8072C98B3FF43D01B0F1AE','web','delivery.reported','delivery',X'122138A56C264951F8C72FADD8EB7D0E','DLV-2026-0004','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'019F26FDE00070EAB052B67E305D9AB1','2026-07-03 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','role.granted','role',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator','{"role":"cohort-coordinator","scope":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO "audit_events" VALUES(X'019F26FDE00072E69487DF2DE11045F0','2026-07-03 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.created','cohort',X'78A3A15E9053AD7CB76573C0FB65F6D3','Quartiers 2026','null');
INSERT INTO "audit_events" VALUES(X'019F2734CE8070D2BE7E7817FEE87FC0','2026-07-03 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'019F2734CE807923A2844D9ED83E1D66','koffi.kiki@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019F2734CE8079798B3E97E7DBDFA2B1','2026-07-03 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'019F2734CE8072B686D96870FC53E19F','Koffi Kiki','{"cohort":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO "audit_events" VALUES(X'019F2734CE807DA980913C7C985EEC4F','2026-07-03 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.opened','cohort',X'78A3A15E9053AD7CB76573C0FB65F6D3','Quartiers 2026','null');
INSERT INTO "audit_events" VALUES(X'019F28EC4280745A8C316BA8589B2302','2026-07-03 17:00:00',X'019850429E807C1DBABD6B4AB742141D','web','delivery.confirmed','delivery',X'122138A56C264951F8C72FADD8EB7D0E','DLV-2026-0004','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'019F2C243C007C1E85C1D7C9361CE8E1','2026-07-04 08:00:00',X'019F2734CE807923A2844D9ED83E1D66','email-link','person.profile-changed','person',X'019F2734CE807923A2844D9ED83E1D66','Koffi Kiki','null');
INSERT INTO "audit_events" VALUES(X'019F2C243C007DA5B28F7D2CB15E0665','2026-07-04 08:00:00',X'019F2734CE807923A2844D9ED83E1D66','email-link','enrolment.accepted','enrolment',X'019F2734CE8072B686D96870FC53E19F','Koffi Kiki','{"cohort":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO "audit_events" VALUES(X'019F36A7E2807D57A60BD46A995813F0','2026-07-06 09:00:00',NULL,'system','person.added','person',X'019F36A7E2807C268ABFD2A17F19EE48','rachidatou.kiki@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019F461AF6807897996FD7E7E2CC44FC','2026-07-09 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','delivery.accepted','delivery',X'122138A56C264951F8C72FADD8EB7D0E','DLV-2026-0004','{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO "audit_events" VALUES(X'019F461AF68079DD9857EBD87B48C12B','2026-07-09 09:00:00',NULL,'system','person.added','person',X'019F461AF6807D65A383402469AB6DA7','teresita.reyes@lit.example','null');
INSERT INTO "audit_events" VALUES(X'019F558E0A8074A6A73F1513C68F5E93','2026-07-12 09:00:00',NULL,'system','person.added','person',X'019F558E0A807E439F70793679924A3D','moussa.zinsou@acl.example','null');
INSERT INTO "audit_events" VALUES(X'019F649341807875B166257191ACFEF8','2026-07-15 07:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.started','cohort',X'78A3A15E9053AD7CB76573C0FB65F6D3','Quartiers 2026','null');
INSERT INTO "audit_events" VALUES(X'019F6B6096C07529B6DF979083244FAD','2026-07-16 14:42:00',X'019F2734CE807923A2844D9ED83E1D66','web','module.completed','module',X'019F6B6096C07DE3966289FBD6471443','localising-the-sdgs','{"person":"019f2734-ce80-7923-a284-4d9ed83e1d66","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'019F6B6096C0722E96398047F0A80502','2026-07-16 14:42:00',NULL,'system','enrolment.completed','enrolment',X'019F2734CE8072B686D96870FC53E19F','Koffi Kiki','{"cohort":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO "audit_events" VALUES(X'019F75BDC9807B6F8F4C67E5A4CBDD58','2026-07-18 15:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','delivery.reported','delivery',X'C6F373A366CD3601DD47B43A0C48675F','DLV-2026-0005','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'019F9A382A80795595A111DABE6EC0BE','2026-07-25 17:00:00',X'019850429E807FA2B3C813D95F993686','web','delivery.confirmed','delivery',X'C6F373A366CD3601DD47B43A0C48675F','DLV-2026-0005','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'019F9E82CC80748F8B40CF4120F42A28','2026-07-26 13:00:00',NULL,'system','person.added','person',X'019F9E82CC8077F9A5B28316C50E9422','landry.tchoumi@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'019FADF5E0807FB284FE21D4F9EC53FF','2026-07-29 13:00:00',NULL,'system','person.added','person',X'019FADF5E0807F5B91EE73A0DBA8438F','pieter.mokoena@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'019FB766DE8074E59F2EF1CE73091558','2026-07-31 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','delivery.accepted','delivery',X'C6F373A366CD3601DD47B43A0C48675F','DLV-2026-0005','{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO "audit_events" VALUES(X'019FEF9EF5807F828AA0AF537BA77A96','2026-08-11 07:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.closed','cohort',X'78A3A15E9053AD7CB76573C0FB65F6D3','Quartiers 2026','null');
INSERT INTO "audit_events" VALUES(X'019FFA907900706E80178ABD7F18FF91','2026-08-13 10:00:00',X'019F2734CE807923A2844D9ED83E1D66','web','commitment.made','commitment',X'019FFA90790073ABB7CBB05BF2A88356','voluntary-local-reviews','null');
INSERT INTO "audit_events" VALUES(X'019FFFB6D50078FEA0C6C74D0E6DFFD7','2026-08-14 10:00:00',X'019F2734CE807923A2844D9ED83E1D66','web','commitment.made','commitment',X'019FFFB6D5007ECBA0661F670358D6C0','localising-the-sdgs','null');
INSERT INTO "audit_events" VALUES(X'01A004DD31007ED0BE3B60AEE9B48B32','2026-08-15 10:00:00',NULL,'system','person.added','person',X'01A004DD31007FD4AA5A2BCBCC491EEC','cecile.lambert@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'01A0145045007A5E9191DEEDD54948C6','2026-08-18 10:00:00',NULL,'system','person.added','person',X'01A0145045007C44B5AF0749FB328977','esi.asante@cta.example','null');
INSERT INTO "audit_events" VALUES(X'01A0287BD8007393AE28E39627871ED0','2026-08-22 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','role.granted','role',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator','{"role":"cohort-coordinator","scope":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO "audit_events" VALUES(X'01A0287BD8007CEFBF886A0EE70A2409','2026-08-22 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.created','cohort',X'BFBB39C52D56791EC5D921B660AEE855','América Latina 2026','null');
INSERT INTO "audit_events" VALUES(X'01A028B2C6807410B05599A990A2C81C','2026-08-22 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01A028B2C6807534BE91420F8F7A3B56','ximena.tituana@lmc.example','null');
INSERT INTO "audit_events" VALUES(X'01A028B2C68074C894E496EEEFA110CF','2026-08-22 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01A028B2C6807CD8ADAF27558CFEE4C5','Ximena Tituaña','{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO "audit_events" VALUES(X'01A028B2C68077DF80A854700BE948F9','2026-08-22 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01A028B2C6807183B59AC2EA8BFAA52C','camila.bedoya@umr.example','null');
INSERT INTO "audit_events" VALUES(X'01A028B2C6807F25B33B6D25E172F17B','2026-08-22 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01A028B2C68070FABC11F1F365880972','Camila Bedoya','{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO "audit_events" VALUES(X'01A028B2C68079BDB69B9A69E25D4CEC','2026-08-22 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.opened','cohort',X'BFBB39C52D56791EC5D921B660AEE855','América Latina 2026','null');
INSERT INTO "audit_events" VALUES(X'01A02DA23400776992507DB91F5EDB96','2026-08-23 08:00:00',X'01A028B2C6807534BE91420F8F7A3B56','email-link','person.profile-changed','person',X'01A028B2C6807534BE91420F8F7A3B56','Ximena Tituaña','null');
INSERT INTO "audit_events" VALUES(X'01A02DA2340076CFB99B060198C52384','2026-08-23 08:00:00',X'01A028B2C6807534BE91420F8F7A3B56','email-link','enrolment.accepted','enrolment',X'01A028B2C6807CD8ADAF27558CFEE4C5','Ximena Tituaña','{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO "audit_events" VALUES(X'01A032FF7E807E3181402A5053BD1E96','2026-08-24 09:00:00',X'01A028B2C6807183B59AC2EA8BFAA52C','email-link','person.profile-changed','person',X'01A028B2C6807183B59AC2EA8BFAA52C','Camila Bedoya','null');
INSERT INTO "audit_events" VALUES(X'01A032FF7E80755F8FD5D06CDE87C874','2026-08-24 09:00:00',X'01A028B2C6807183B59AC2EA8BFAA52C','email-link','enrolment.accepted','enrolment',X'01A028B2C68070FABC11F1F365880972','Camila Bedoya','{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO "audit_events" VALUES(X'01A05D4507007CC1AA444C80023636ED','2026-09-01 14:00:00',NULL,'system','person.added','person',X'01A05D4507007BB387E32E3C7D5A3657','adwoa.quartey@cta.example','null');
INSERT INTO "audit_events" VALUES(X'01A06CB81B007C65B88FA084A44849B0','2026-09-04 14:00:00',NULL,'system','person.added','person',X'01A06CB81B0079408ED71D46F4B2DEAA','barnabe.agbodjan@acl.example','null');
INSERT INTO "audit_events" VALUES(X'01A0AA168E007479BCC41D8978AD35E8','2026-09-16 12:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.started','cohort',X'BFBB39C52D56791EC5D921B660AEE855','América Latina 2026','null');
INSERT INTO "audit_events" VALUES(X'01A0C39F6B8072469F6B91D47CDD2442','2026-09-21 11:00:00',NULL,'system','person.added','person',X'01A0C39F6B807F09B541322925E7A1FC','prakash.maharjan@htf.example','null');
INSERT INTO "audit_events" VALUES(X'01A0D3127F807546BE7F5344F453EF53','2026-09-24 11:00:00',NULL,'system','person.added','person',X'01A0D3127F807C78AB4DA64183933CAE','solange.fotso@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'01A0FDB3958077BBB8AA0AA6D6FFB2B6','2026-10-02 17:40:00',X'01A028B2C6807534BE91420F8F7A3B56','web','module.completed','module',X'01A0FDB3958075F3AFC02E4295B55858','localising-the-sdgs','{"person":"01a028b2-c680-7534-be91-420f8f7a3b56","version":"1.0.0"}');
INSERT INTO "audit_events" VALUES(X'01A0FDB395807C77B59AB5CE6954A3DF','2026-10-02 17:40:00',NULL,'system','enrolment.completed','enrolment',X'01A028B2C6807CD8ADAF27558CFEE4C5','Ximena Tituaña','{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO "audit_events" VALUES(X'01A11C0741807A33A0523D57AAFE46FE','2026-10-08 15:00:00',NULL,'system','person.added','person',X'01A11C0741807054842056F9572A3DBE','aline.perrin@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'01A12B7A558078CD84CF3334901BC142','2026-10-11 15:00:00',X'019F2734CE807923A2844D9ED83E1D66','web','delivery.reported','delivery',X'76EF073036A6204E122DFFA4C2874EA5','DLV-2026-0006','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A12B7A558078678A88EE7AD5CB1BA7','2026-10-11 15:00:00',NULL,'system','person.added','person',X'01A12B7A55807561A166922861EE1365','ramon.dela-rosa@lit.example','null');
INSERT INTO "audit_events" VALUES(X'01A13AED69807253A977332292CA49E5','2026-10-14 15:00:00',X'019D2438DE807AD7BB333D4915BCD98E','web','delivery.reported','delivery',X'E3E4CA58E61B1577D4BC88EFCC80EC75','DLV-2026-0007','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A14081A28073CEADD6D6979D21608B','2026-10-15 17:00:00',X'019850429E807C1DBABD6B4AB742141D','web','delivery.confirmed','delivery',X'76EF073036A6204E122DFFA4C2874EA5','DLV-2026-0006','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'01A14FF4B6807F89BEA7AF48A6176502','2026-10-18 17:00:00',X'01981C8C18007940AC822825D7A940AF','web','delivery.confirmed','delivery',X'E3E4CA58E61B1577D4BC88EFCC80EC75','DLV-2026-0007','{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO "audit_events" VALUES(X'01A18261A6007BBBA16BF730AF1E8812','2026-10-28 12:00:00',NULL,'system','person.added','person',X'01A18261A60079D699CC68D1959F9E24','theophile.hounkpatin@acl.example','null');
INSERT INTO "audit_events" VALUES(X'01A191D4BA0077B99268688928B44ECB','2026-10-31 12:00:00',NULL,'system','person.added','person',X'01A191D4BA007B888EC77A19E9A868A0','lerato.dlamini@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'01A1BA99BD007F55832464E57EA8CBFB','2026-11-08 10:00:00',X'01A028B2C6807534BE91420F8F7A3B56','web','commitment.made','commitment',X'01A1BA99BD007A88ACBEA1053EA11FA4','localising-the-sdgs','null');
INSERT INTO "audit_events" VALUES(X'01A1BFC019007165BE0D3EC04E3EFB07','2026-11-09 10:00:00',X'01A028B2C6807534BE91420F8F7A3B56','web','commitment.made','commitment',X'01A1BFC019007515ADB8D756498CFF71','resilience-governance','null');
INSERT INTO "audit_events" VALUES(X'01A1D56C318079D7A2516FC68A0ECDE6','2026-11-13 15:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','delivery.reported','delivery',X'54C834DBC0C9BAAE3C87E3E459ED725E','DLV-2026-0008','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A1D948F6807ABD98B0AABE70CD7801','2026-11-14 09:00:00',NULL,'system','person.added','person',X'01A1D948F68075348C06066F1451F282','zanele.van-wyk@uhm.example','null');
INSERT INTO "audit_events" VALUES(X'01A1DEA6410075FE8E5B652218271590','2026-11-15 10:00:00',X'01991E40FE8071D9AA3898AE863091C5','web','delivery.planned','delivery',X'5EEDC869F762B4BA7EC2C31D2A41CAE4','DLV-2026-0009','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A1DEA6410070E7B8F0FD2A31690F88','2026-11-15 10:00:00',X'01991E40FE8072CBAA6B839D9B004A5D','web','delivery.planned','delivery',X'69DDE1B3B93BFF3265877DA5E41220F6','DLV-2026-0010','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A1DEA641007419BBD3C57046FC8394','2026-11-15 10:00:00',X'01991E40FE8079339E06685E6D4F42B1','web','delivery.planned','delivery',X'15C7735270DD5D85AB8859DA159D7192','DLV-2026-0011','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A1E8BC0A807277902283D11E3C5CEE','2026-11-17 09:00:00',NULL,'system','person.added','person',X'01A1E8BC0A8070D9994553634C3DF87C','arlette.mbarga@rchp.example','null');
INSERT INTO "audit_events" VALUES(X'01A1EA737E807289BC828DBE1EBA9E2B','2026-11-17 17:00:00',X'019850429E807FA2B3C813D95F993686','web','delivery.confirmed','delivery',X'54C834DBC0C9BAAE3C87E3E459ED725E','DLV-2026-0008','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'01A1F978B580779C8098210A3880EBA3','2026-11-20 15:00:00',X'01991E40FE8071D9AA3898AE863091C5','web','delivery.reported','delivery',X'FB903ED94AE929B3BAA2104119D7DCC8','DLV-2026-0012','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A208EBC9807F5CADEE26672B4740F7','2026-11-23 15:00:00',X'01991E40FE8079339E06685E6D4F42B1','web','delivery.reported','delivery',X'CACA5B177DB5D9C600322FA304A5458B','DLV-2026-0013','{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO "audit_events" VALUES(X'01A20959A680795EAFECA6B7A8D685DB','2026-11-23 17:00:00',X'019850429E807CEE9CF024D3DDBDE284','web','delivery.returned','delivery',X'FB903ED94AE929B3BAA2104119D7DCC8','DLV-2026-0012','{"comment":"Which towns did people come from? The report names four, and I saw five.","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'01A20C91A0007C23B4A211241E110CC5','2026-11-24 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','role.granted','role',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator','{"role":"cohort-coordinator","scope":"1b377453-91d7-03a9-3648-3dbff64725dc"}');
INSERT INTO "audit_events" VALUES(X'01A20C91A0007141A0B3B49EA4AB0801','2026-11-24 08:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.created','cohort',X'1B37745391D703A936483DBFF64725DC','Asia-Pacific 2027','null');
INSERT INTO "audit_events" VALUES(X'01A20CC88E807DB990EB577802AB2554','2026-11-24 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','person.added','person',X'01A20CC88E807EDEB08824B9D452D95C','corazon.tolentino@lit.example','null');
INSERT INTO "audit_events" VALUES(X'01A20CC88E807396BC70387811914B7C','2026-11-24 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','enrolment.invited','enrolment',X'01A20CC88E807F60919E914F1396F2E4','Corazon Tolentino','{"cohort":"1b377453-91d7-03a9-3648-3dbff64725dc"}');
INSERT INTO "audit_events" VALUES(X'01A20CC88E807C4F9687519EDFBC71A7','2026-11-24 09:00:00',X'01981C8C18007940AC822825D7A940AF','web','cohort.opened','cohort',X'1B37745391D703A936483DBFF64725DC','Asia-Pacific 2027','null');
INSERT INTO "audit_events" VALUES(X'01A211B7FC0074A28ED0A644B0900082','2026-11-25 08:00:00',X'01A20CC88E807EDEB08824B9D452D95C','email-link','person.profile-changed','person',X'01A20CC88E807EDEB08824B9D452D95C','Corazon Tolentino','null');
INSERT INTO "audit_events" VALUES(X'01A211B7FC007FAAB13F0A54DD722529','2026-11-25 08:00:00',X'01A20CC88E807EDEB08824B9D452D95C','email-link','enrolment.accepted','enrolment',X'01A20CC88E807F60919E914F1396F2E4','Corazon Tolentino','{"cohort":"1b377453-91d7-03a9-3648-3dbff64725dc"}');
INSERT INTO "audit_events" VALUES(X'01A2185EDD80706F96E23D2BDED8F789','2026-11-26 15:00:00',X'019850429E807C1DBABD6B4AB742141D','web','delivery.reported','delivery',X'2DA87044F3C46507807318380E198AA6','DLV-2026-0014','{"comment":"","revision":1,"side":"association"}');
INSERT INTO "audit_events" VALUES(X'01A229F74280714CAA71D421F6EDD860','2026-11-30 01:00:00',NULL,'command-line','person.added','person',X'01A229F742807F4A93A0CD2F2A793F7E','aline.vidal@cbr.example','null');
INSERT INTO "audit_events" VALUES(X'01A22A2E310073A8A6C6105230B0A637','2026-11-30 02:00:00',NULL,'command-line','person.added','person',X'01A22A2E31007296AEEBA6B851B70319','bruno.roche@cbr.example','null');
CREATE TABLE cohort_modules (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    required BOOLEAN NOT NULL,
    opens_on DATE,
    due_on DATE,
    UNIQUE (cohort_id, module)
);
INSERT INTO "cohort_modules" VALUES(X'01991E0A10007AE4B063305B8A366935',X'4628CC65C2158509208F15CBFE61FE8E','localising-the-sdgs',1,1,NULL,'2025-12-25');
INSERT INTO "cohort_modules" VALUES(X'01991E0A10007E95932B8D95A111FFA3',X'4628CC65C2158509208F15CBFE61FE8E','resilience-governance',2,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01991E0A10007DB184ADA2C2DE0B48A7',X'4628CC65C2158509208F15CBFE61FE8E','training-adults',3,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01991E0A10007989920E949BA5135F9C',X'4628CC65C2158509208F15CBFE61FE8E','local-finance',4,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01991E0A100077A5A9EE0675E838F425',X'4628CC65C2158509208F15CBFE61FE8E','adequate-housing',5,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01991E0A10007650B1EAC58A994C3F4E',X'4628CC65C2158509208F15CBFE61FE8E','territorial-planning',6,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01991E0A1000734C8787C52669EC6DB9',X'4628CC65C2158509208F15CBFE61FE8E','voluntary-local-reviews',7,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019D2401F0007CA3A5093D160CDAC780',X'BFFC60815CB19CC87BE96344AAF01B13','localising-the-sdgs',1,1,NULL,'2026-05-04');
INSERT INTO "cohort_modules" VALUES(X'019D2401F00075198C9FBD976343754A',X'BFFC60815CB19CC87BE96344AAF01B13','resilience-governance',2,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019D2401F0007ACD9FB6C57C9E8A48B4',X'BFFC60815CB19CC87BE96344AAF01B13','training-adults',3,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019D2401F0007F82B7A3FA44EC5BCE6C',X'BFFC60815CB19CC87BE96344AAF01B13','local-finance',4,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019D2401F00071C1A773BD5ED0A171BD',X'BFFC60815CB19CC87BE96344AAF01B13','adequate-housing',5,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019D2401F0007C4190486F5FF8F2E391',X'BFFC60815CB19CC87BE96344AAF01B13','territorial-planning',6,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019D2401F0007F78AE709D5140E003E8',X'BFFC60815CB19CC87BE96344AAF01B13','voluntary-local-reviews',7,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019F26FDE000742BB4D967F6009FD0A9',X'78A3A15E9053AD7CB76573C0FB65F6D3','localising-the-sdgs',1,1,NULL,'2026-08-02');
INSERT INTO "cohort_modules" VALUES(X'019F26FDE0007BA59569759BB59E40E6',X'78A3A15E9053AD7CB76573C0FB65F6D3','resilience-governance',2,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019F26FDE0007F3787C9FFD16937302A',X'78A3A15E9053AD7CB76573C0FB65F6D3','training-adults',3,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019F26FDE00071038CF34A325E50BFF6',X'78A3A15E9053AD7CB76573C0FB65F6D3','local-finance',4,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019F26FDE000732E8D2FA1571DF4EEAB',X'78A3A15E9053AD7CB76573C0FB65F6D3','adequate-housing',5,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019F26FDE00079628CB450DFAF63AED0',X'78A3A15E9053AD7CB76573C0FB65F6D3','territorial-planning',6,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'019F26FDE000735A8551F1C681E3C977',X'78A3A15E9053AD7CB76573C0FB65F6D3','voluntary-local-reviews',7,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A0287BD8007900BFFBAF99EC033601',X'BFBB39C52D56791EC5D921B660AEE855','localising-the-sdgs',1,1,NULL,'2026-12-10');
INSERT INTO "cohort_modules" VALUES(X'01A0287BD8007456971EB7E230C72651',X'BFBB39C52D56791EC5D921B660AEE855','resilience-governance',2,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A0287BD800701EAEABE70629ABB0EF',X'BFBB39C52D56791EC5D921B660AEE855','training-adults',3,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A0287BD8007CB39B8D5024889AF852',X'BFBB39C52D56791EC5D921B660AEE855','local-finance',4,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A0287BD8007057A04C06EB0F11CFE1',X'BFBB39C52D56791EC5D921B660AEE855','adequate-housing',5,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A0287BD80070ECBE28E97EC3DDD388',X'BFBB39C52D56791EC5D921B660AEE855','territorial-planning',6,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A0287BD800730C81BBBCF8ECBC8DFD',X'BFBB39C52D56791EC5D921B660AEE855','voluntary-local-reviews',7,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A20C91A00074F9B9883A7142F9D58C',X'1B37745391D703A936483DBFF64725DC','localising-the-sdgs',1,1,NULL,'2027-02-28');
INSERT INTO "cohort_modules" VALUES(X'01A20C91A0007DD690EA1C4FF3067BE8',X'1B37745391D703A936483DBFF64725DC','resilience-governance',2,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A20C91A000776886A02699B902BB83',X'1B37745391D703A936483DBFF64725DC','training-adults',3,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A20C91A0007109B44BE1F0974CF92A',X'1B37745391D703A936483DBFF64725DC','local-finance',4,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A20C91A0007015B64352602E9D8AE2',X'1B37745391D703A936483DBFF64725DC','adequate-housing',5,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A20C91A0007371B7446587DE1AE3E2',X'1B37745391D703A936483DBFF64725DC','territorial-planning',6,0,NULL,NULL);
INSERT INTO "cohort_modules" VALUES(X'01A20C91A0007A51BFA4169CA88EDBCA',X'1B37745391D703A936483DBFF64725DC','voluntary-local-reviews',7,0,NULL,NULL);
CREATE TABLE cohorts (
    id BLOB PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    section_id BLOB REFERENCES sections (id),
    -- language codes, as JSON
    languages TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    capacity INTEGER,
    -- deliveries each trainer is expected to hold, and by when
    cascade_target INTEGER NOT NULL,
    cascade_deadline DATE NOT NULL,
    opened_at TIMESTAMP,
    created_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
INSERT INTO "cohorts" VALUES(X'4628CC65C2158509208F15CBFE61FE8E','network-2025','Network 2025','closed',NULL,'["en","fr","es"]','Europe/Paris','2025-10-06','2026-01-04',NULL,2,'2027-01-04','2025-09-06 09:00:00',X'01981C8C18007940AC822825D7A940AF','2025-09-06 08:00:00',1);
INSERT INTO "cohorts" VALUES(X'BFFC60815CB19CC87BE96344AAF01B13','lagunes-2025','Lagunes 2025','closed',X'01A22B77C800732DA9CB8EFE61FECB15','["fr"]','Africa/Porto-Novo','2026-04-04','2026-05-14',NULL,2,'2027-03-30','2026-03-25 09:00:00',X'01981C8C18007940AC822825D7A940AF','2026-03-25 08:00:00',1);
INSERT INTO "cohorts" VALUES(X'78A3A15E9053AD7CB76573C0FB65F6D3','quartiers-2026','Quartiers 2026','closed',X'01A22B77C800732DA9CB8EFE61FECB15','["fr"]','Africa/Porto-Novo','2026-07-13','2026-08-12',NULL,2,'2027-06-18','2026-07-03 09:00:00',X'01981C8C18007940AC822825D7A940AF','2026-07-03 08:00:00',1);
INSERT INTO "cohorts" VALUES(X'BFBB39C52D56791EC5D921B660AEE855','america-latina-2026','América Latina 2026','running',X'01A22B77C8007B07B1DDA6EEB4398451','["es"]','America/Bogota','2026-09-16','2026-12-20',NULL,2,'2027-12-20','2026-08-22 09:00:00',X'01981C8C18007940AC822825D7A940AF','2026-08-22 08:00:00',1);
INSERT INTO "cohorts" VALUES(X'1B37745391D703A936483DBFF64725DC','asia-pacific-2027','Asia-Pacific 2027','open',X'01A22B77C8007BC08A80A8E0770952B1','["en"]','Asia/Manila','2026-12-12','2027-03-10',NULL,2,'2028-03-09','2026-11-24 09:00:00',X'01981C8C18007940AC822825D7A940AF','2026-11-24 08:00:00',1);
CREATE TABLE commitment_modules (
    id BLOB PRIMARY KEY NOT NULL,
    commitment_id BLOB NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (commitment_id, module)
);
INSERT INTO "commitment_modules" VALUES(X'019A96682900754E85C2D528A255F5DE',X'019A9668290072DE8010F39524F5C940','localising-the-sdgs',0);
INSERT INTO "commitment_modules" VALUES(X'019A966829007724982CB97274ED08A4',X'019A966829007DA380BF899E7E8722E7','resilience-governance',0);
INSERT INTO "commitment_modules" VALUES(X'019A96682900717982C1CBCD36FE4A5E',X'019A966829007114860E3824C900735B','training-adults',0);
INSERT INTO "commitment_modules" VALUES(X'019A966829007279AA91C9EAB52EADE3',X'019A96682900777B822CC04D9061329E','local-finance',0);
INSERT INTO "commitment_modules" VALUES(X'019A9B8E85007354A239513DB0A3C20E',X'019A9B8E8500783D9A3D3EEF3CBCA6F5','resilience-governance',0);
INSERT INTO "commitment_modules" VALUES(X'019A9B8E85007A1B88A8852FC0DA5C17',X'019A9B8E85007491807A23FD5B8EDC44','training-adults',0);
INSERT INTO "commitment_modules" VALUES(X'019A9B8E850071E4B1A4D061DCFB07B5',X'019A9B8E85007B02A90F116BC449D223','local-finance',0);
INSERT INTO "commitment_modules" VALUES(X'019A9B8E850074A7860A78911DD950DC',X'019A9B8E85007CBBA33D0F8269B19408','adequate-housing',0);
INSERT INTO "commitment_modules" VALUES(X'019E1BA10D00742689A81FCB086AEFB4',X'019E1BA10D007C04ABD4C4C858AEC174','adequate-housing',0);
INSERT INTO "commitment_modules" VALUES(X'019E1BA10D0076F981621D1774EE8076',X'019E1BA10D0079F28D97DCB5BC466486','territorial-planning',0);
INSERT INTO "commitment_modules" VALUES(X'019E20C769007333A77D7AD91B577219',X'019E20C769007D23A5569F3C1F77208B','territorial-planning',0);
INSERT INTO "commitment_modules" VALUES(X'019E20C769007CFA9DD7F08899045B4F',X'019E20C769007C97B759B41517FE6FFB','voluntary-local-reviews',0);
INSERT INTO "commitment_modules" VALUES(X'019FFA9079007F8C9415B216C0CB7405',X'019FFA90790073ABB7CBB05BF2A88356','voluntary-local-reviews',0);
INSERT INTO "commitment_modules" VALUES(X'019FFFB6D5007B81A5DABF949DAB815A',X'019FFFB6D5007ECBA0661F670358D6C0','localising-the-sdgs',0);
INSERT INTO "commitment_modules" VALUES(X'01A1BA99BD007F17955C21B9B0825DAB',X'01A1BA99BD007A88ACBEA1053EA11FA4','localising-the-sdgs',0);
INSERT INTO "commitment_modules" VALUES(X'01A1BFC019007033927086BC09B24514',X'01A1BFC019007515ADB8D756498CFF71','resilience-governance',0);
CREATE TABLE commitments (
    id BLOB PRIMARY KEY NOT NULL,
    enrolment_id BLOB NOT NULL REFERENCES enrolments (id),
    cohort_id BLOB NOT NULL REFERENCES cohorts (id),
    person_id BLOB NOT NULL REFERENCES people (id),
    association_id BLOB NOT NULL REFERENCES associations (id),
    language TEXT NOT NULL,
    due_on DATE NOT NULL,
    expected_participants INTEGER NOT NULL,
    place TEXT NOT NULL,
    released_at TIMESTAMP,
    released_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    release_reason TEXT,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
, search TEXT NOT NULL DEFAULT '');
INSERT INTO "commitments" VALUES(X'019A9668290072DE8010F39524F5C940',X'01991E40FE8071DE85B3EA81AE5748E9',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE807618BFB555651D75B868',X'019850429E80736693D5FFED418A5259','fr','2025-12-25',34,'Adjarra-Lac',NULL,NULL,NULL,'2025-11-18 10:00:00',1,'adjarra-lac');
INSERT INTO "commitments" VALUES(X'019A966829007DA380BF899E7E8722E7',X'01991E40FE80756EA842B9C719B65A4F',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8079339E06685E6D4F42B1',X'019850429E8079F985EB196C18CC4D9E','fr','2026-01-31',28,'Bafounda',NULL,NULL,NULL,'2025-11-18 10:00:00',1,'bafounda');
INSERT INTO "commitments" VALUES(X'019A966829007114860E3824C900735B',X'01991E40FE8079CB9BE0B2831C1E87B6',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8072CBAA6B839D9B004A5D',X'019850429E8071F9B994270A57C589F3','en','2026-03-09',25,'Dzodze Hills',NULL,NULL,NULL,'2025-11-18 10:00:00',1,'dzodze hills');
INSERT INTO "commitments" VALUES(X'019A96682900777B822CC04D9061329E',X'01991E40FE807F9BB6C1D36F74405557',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8071D9AA3898AE863091C5',X'019850429E80789CB15C8160FCBF5E45','en','2026-04-15',34,'Khubatsi',NULL,NULL,NULL,'2025-11-18 10:00:00',1,'khubatsi');
INSERT INTO "commitments" VALUES(X'019A9B8E8500783D9A3D3EEF3CBCA6F5',X'01991E40FE8071DE85B3EA81AE5748E9',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE807618BFB555651D75B868',X'019850429E80736693D5FFED418A5259','fr','2026-04-01',25,'Bohikou',NULL,NULL,NULL,'2025-11-19 10:00:00',1,'bohikou');
INSERT INTO "commitments" VALUES(X'019A9B8E85007491807A23FD5B8EDC44',X'01991E40FE80756EA842B9C719B65A4F',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8079339E06685E6D4F42B1',X'019850429E8079F985EB196C18CC4D9E','fr','2026-05-08',15,'Edéani',NULL,NULL,NULL,'2025-11-19 10:00:00',1,'edeani');
INSERT INTO "commitments" VALUES(X'019A9B8E85007B02A90F116BC449D223',X'01991E40FE8079CB9BE0B2831C1E87B6',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8072CBAA6B839D9B004A5D',X'019850429E8071F9B994270A57C589F3','en','2026-06-14',18,'Kwamekrom',NULL,NULL,NULL,'2025-11-19 10:00:00',1,'kwamekrom');
INSERT INTO "commitments" VALUES(X'019A9B8E85007CBBA33D0F8269B19408',X'01991E40FE807F9BB6C1D36F74405557',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8071D9AA3898AE863091C5',X'019850429E80789CB15C8160FCBF5E45','en','2026-07-21',18,'Lesedi Plains',NULL,NULL,NULL,'2025-11-19 10:00:00',1,'lesedi plains');
INSERT INTO "commitments" VALUES(X'019E1BA10D007C04ABD4C4C858AEC174',X'019D2438DE8078D4B9EE4C582276A474',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019850429E80736693D5FFED418A5259','fr','2026-11-13',31,'Kpassou',NULL,NULL,NULL,'2026-05-12 10:00:00',1,'kpassou');
INSERT INTO "commitments" VALUES(X'019E1BA10D0079F28D97DCB5BC466486',X'019D2438DE807DF588C5F8B8FB50414E',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE807AD7BB333D4915BCD98E',X'019850429E8079F985EB196C18CC4D9E','fr','2026-12-20',26,'Ngoundal',NULL,NULL,NULL,'2026-05-12 10:00:00',1,'ngoundal');
INSERT INTO "commitments" VALUES(X'019E20C769007D23A5569F3C1F77208B',X'019D2438DE8078D4B9EE4C582276A474',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019850429E80736693D5FFED418A5259','fr','2026-07-03',19,'Ouémézoun',NULL,NULL,NULL,'2026-05-13 10:00:00',1,'ouemezoun');
INSERT INTO "commitments" VALUES(X'019E20C769007C97B759B41517FE6FFB',X'019D2438DE807DF588C5F8B8FB50414E',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE807AD7BB333D4915BCD98E',X'019850429E8079F985EB196C18CC4D9E','fr','2026-08-09',27,'Obalé',NULL,NULL,NULL,'2026-05-13 10:00:00',1,'obale');
INSERT INTO "commitments" VALUES(X'019FFA90790073ABB7CBB05BF2A88356',X'019F2734CE8072B686D96870FC53E19F',X'78A3A15E9053AD7CB76573C0FB65F6D3',X'019F2734CE807923A2844D9ED83E1D66',X'019850429E80736693D5FFED418A5259','fr','2026-12-13',32,'Sèlomè',NULL,NULL,NULL,'2026-08-13 10:00:00',1,'selome');
INSERT INTO "commitments" VALUES(X'019FFFB6D5007ECBA0661F670358D6C0',X'019F2734CE8072B686D96870FC53E19F',X'78A3A15E9053AD7CB76573C0FB65F6D3',X'019F2734CE807923A2844D9ED83E1D66',X'019850429E80736693D5FFED418A5259','fr','2026-11-03',29,'Tchitoura',NULL,NULL,NULL,'2026-08-14 10:00:00',1,'tchitoura');
INSERT INTO "commitments" VALUES(X'01A1BA99BD007A88ACBEA1053EA11FA4',X'01A028B2C6807CD8ADAF27558CFEE4C5',X'BFBB39C52D56791EC5D921B660AEE855',X'01A028B2C6807534BE91420F8F7A3B56',X'019850429E8079C78F01F820642189A5','es','2026-12-19',32,'Yanahuasi',NULL,NULL,NULL,'2026-11-08 10:00:00',1,'yanahuasi');
INSERT INTO "commitments" VALUES(X'01A1BFC019007515ADB8D756498CFF71',X'01A028B2C6807CD8ADAF27558CFEE4C5',X'BFBB39C52D56791EC5D921B660AEE855',X'01A028B2C6807534BE91420F8F7A3B56',X'019850429E8079C78F01F820642189A5','es','2026-12-31',18,'Alausimba',NULL,NULL,NULL,'2026-11-09 10:00:00',1,'alausimba');
CREATE TABLE counters (
    name TEXT PRIMARY KEY NOT NULL,
    value BIGINT NOT NULL
);
INSERT INTO "counters" VALUES('delivery-2026',14);
CREATE TABLE deliveries (
    id BLOB PRIMARY KEY NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    -- the side that reports: trainer or association; the other one confirms
    side TEXT NOT NULL,
    cohort_id BLOB REFERENCES cohorts (id),
    enrolment_id BLOB REFERENCES enrolments (id),
    association_id BLOB NOT NULL REFERENCES associations (id),
    -- language codes, as JSON
    languages TEXT NOT NULL,
    level TEXT NOT NULL,
    refresher BOOLEAN NOT NULL,
    adaptation_notes TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    time_zone TEXT NOT NULL,
    -- contact time in minutes
    minutes INTEGER,
    mode TEXT NOT NULL,
    venue TEXT NOT NULL,
    municipality TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT,
    co_organisers TEXT NOT NULL,
    funders TEXT NOT NULL,
    basis TEXT NOT NULL,
    invited INTEGER,
    -- everybody who came; where some are known by name, the greater number
    attended INTEGER,
    -- how many of them stand on a list of names
    named INTEGER,
    completed INTEGER,
    with_disability INTEGER,
    governments_represented INTEGER,
    before_n INTEGER,
    before_mean DOUBLE,
    after_n INTEGER,
    after_mean DOUBLE,
    -- mean of a scale from 1 to 5
    satisfaction DOUBLE,
    late BOOLEAN NOT NULL,
    -- the side that confirmed; "coordinator" stands in for one that has nobody to do it
    confirmed_for TEXT,
    created_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    reported_at TIMESTAMP,
    -- when the present state began
    state_since TIMESTAMP NOT NULL
, search TEXT NOT NULL DEFAULT '');
INSERT INTO "deliveries" VALUES(X'D507111BC3F312CEAA52DC355FAF6EC7','DLV-2026-0001',1,'accepted','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8071DE85B3EA81AE5748E9',X'019850429E80736693D5FFED418A5259','["fr"]','training-of-trainers',0,'Pas d’électricité l’après-midi : les cartes étaient peintes sur des planches, et les diapositives n’ont manqué à personne.','2026-03-19','2026-03-20','Africa/Porto-Novo',480,'in-person','','Tchitoura','BJ','BJ-LI','','','counted',20,17,NULL,17,NULL,7,15,43.0,17,72.0,3.7,0,'association',X'01991E40FE807618BFB555651D75B868','2026-03-23 15:00:00','2026-03-23 15:00:00','2026-04-05 09:00:00','tchitoura dlv-2026-0001');
INSERT INTO "deliveries" VALUES(X'E316870E94B6B5BDE714A6E2B37EFA69','DLV-2026-0002',1,'accepted','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE807F9BB6C1D36F74405557',X'019850429E80789CB15C8160FCBF5E45','["en"]','awareness',0,'The mayor opened with the flood of last June; it took twenty minutes and made the rest easy.','2026-03-20','2026-03-20','Africa/Johannesburg',240,'in-person','','Nkwezi','ZA','ZA-NL','','','counted',46,41,NULL,39,NULL,5,37,41.0,37,67.0,3.6,0,'association',X'01991E40FE8071D9AA3898AE863091C5','2026-03-23 15:00:00','2026-03-23 15:00:00','2026-04-05 09:00:00','nkwezi dlv-2026-0002');
INSERT INTO "deliveries" VALUES(X'84094EEB8A1654FB6244BD3C4FC88D84','DLV-2026-0003',1,'accepted','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8071DE85B3EA81AE5748E9',X'019850429E80736693D5FFED418A5259','["fr"]','training-of-trainers',0,'','2026-04-29','2026-04-30','Africa/Porto-Novo',480,'in-person','','Ouémézoun','BJ','BJ-LI','','','counted',24,15,NULL,15,NULL,6,13,37.0,15,85.0,4.6,0,'association',X'01991E40FE807618BFB555651D75B868','2026-05-03 15:00:00','2026-05-03 15:00:00','2026-05-16 09:00:00','ouemezoun dlv-2026-0003');
INSERT INTO "deliveries" VALUES(X'122138A56C264951F8C72FADD8EB7D0E','DLV-2026-0004',1,'accepted','trainer',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE8078D4B9EE4C582276A474',X'019850429E80736693D5FFED418A5259','["fr"]','training-of-trainers',0,'','2026-06-22','2026-06-23','Africa/Porto-Novo',480,'in-person','','Bohikou','BJ','BJ-LI','','','counted',35,33,NULL,31,NULL,6,29,52.0,29,82.0,3.8,0,'association',X'019D2438DE8072C98B3FF43D01B0F1AE','2026-06-26 15:00:00','2026-06-26 15:00:00','2026-07-09 09:00:00','bohikou dlv-2026-0004');
INSERT INTO "deliveries" VALUES(X'C6F373A366CD3601DD47B43A0C48675F','DLV-2026-0005',1,'accepted','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8079CB9BE0B2831C1E87B6',X'019850429E8071F9B994270A57C589F3','["en"]','training-of-trainers',0,'We met under the trees: the cards were painted on boards, and nobody missed the slides.','2026-07-15','2026-07-15','Africa/Accra',240,'in-person','','Wenchira','GH','GH-AA','','','counted',46,41,NULL,40,NULL,5,39,48.0,38,81.0,4.1,0,'association',X'01991E40FE8072CBAA6B839D9B004A5D','2026-07-18 15:00:00','2026-07-18 15:00:00','2026-07-31 09:00:00','wenchira dlv-2026-0005');
INSERT INTO "deliveries" VALUES(X'76EF073036A6204E122DFFA4C2874EA5','DLV-2026-0006',1,'confirmed','trainer',X'78A3A15E9053AD7CB76573C0FB65F6D3',X'019F2734CE8072B686D96870FC53E19F',X'019850429E80736693D5FFED418A5259','["fr"]','awareness',0,'','2026-10-08','2026-10-08','Africa/Porto-Novo',240,'online','','Sèlomè','BJ','BJ-LI','','','counted',25,25,NULL,23,NULL,2,21,54.0,21,91.0,4.7,0,'association',X'019F2734CE807923A2844D9ED83E1D66','2026-10-11 15:00:00','2026-10-11 15:00:00','2026-10-15 17:00:00','selome dlv-2026-0006');
INSERT INTO "deliveries" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75','DLV-2026-0007',1,'confirmed','trainer',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE807DF588C5F8B8FB50414E',X'019850429E8079F985EB196C18CC4D9E','["fr"]','awareness',0,'Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.','2026-10-11','2026-10-11','Africa/Douala',240,'in-person','','Kribissi','CM','CM-CE','','','counted',28,21,NULL,20,NULL,3,19,50.0,19,91.0,4.9,0,'coordinator',X'019D2438DE807AD7BB333D4915BCD98E','2026-10-14 15:00:00','2026-10-14 15:00:00','2026-10-18 17:00:00','kribissi dlv-2026-0007');
INSERT INTO "deliveries" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E','DLV-2026-0008',1,'confirmed','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8079CB9BE0B2831C1E87B6',X'019850429E8071F9B994270A57C589F3','["en"]','awareness',0,'','2026-11-10','2026-11-10','Africa/Accra',240,'in-person','','Akropong North','GH','GH-AA','','','counted',35,26,NULL,25,NULL,6,23,40.0,24,86.0,4.7,0,'association',X'01991E40FE8072CBAA6B839D9B004A5D','2026-11-13 15:00:00','2026-11-13 15:00:00','2026-11-17 17:00:00','akropong north dlv-2026-0008');
INSERT INTO "deliveries" VALUES(X'5EEDC869F762B4BA7EC2C31D2A41CAE4','DLV-2026-0009',1,'planned','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE807F9BB6C1D36F74405557',X'019850429E80789CB15C8160FCBF5E45','["en"]','working',0,'','2027-01-06','2027-01-07','Africa/Johannesburg',NULL,'in-person','','eMkhanya','ZA','ZA-NL','','','counted',20,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,X'01991E40FE8071D9AA3898AE863091C5','2026-11-15 10:00:00',NULL,'2026-11-15 10:00:00','emkhanya dlv-2026-0009');
INSERT INTO "deliveries" VALUES(X'69DDE1B3B93BFF3265877DA5E41220F6','DLV-2026-0010',1,'planned','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8079CB9BE0B2831C1E87B6',X'019850429E8071F9B994270A57C589F3','["en"]','working',0,'We replaced the invented town with our own development plan.','2026-12-23','2026-12-24','Africa/Accra',NULL,'in-person','','Wenchira','GH','GH-AA','','','counted',46,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,X'01991E40FE8072CBAA6B839D9B004A5D','2026-11-15 10:00:00',NULL,'2026-11-15 10:00:00','wenchira dlv-2026-0010');
INSERT INTO "deliveries" VALUES(X'15C7735270DD5D85AB8859DA159D7192','DLV-2026-0011',1,'planned','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE80756EA842B9C719B65A4F',X'019850429E8079F985EB196C18CC4D9E','["fr"]','working',0,'Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.','2026-12-24','2026-12-25','Africa/Douala',NULL,'in-person','','Edéani','CM','CM-CE','','','counted',34,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,X'01991E40FE8079339E06685E6D4F42B1','2026-11-15 10:00:00',NULL,'2026-11-15 10:00:00','edeani dlv-2026-0011');
INSERT INTO "deliveries" VALUES(X'FB903ED94AE929B3BAA2104119D7DCC8','DLV-2026-0012',1,'returned','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE807F9BB6C1D36F74405557',X'019850429E80789CB15C8160FCBF5E45','["en"]','awareness',0,'We replaced the invented town with our own development plan.','2026-11-17','2026-11-17','Africa/Johannesburg',240,'in-person','','Khubatsi','ZA','ZA-NL','','','counted',33,25,NULL,23,NULL,5,23,36.0,22,64.0,4.5,0,NULL,X'01991E40FE8071D9AA3898AE863091C5','2026-11-20 15:00:00','2026-11-20 15:00:00','2026-11-23 17:00:00','khubatsi dlv-2026-0012');
INSERT INTO "deliveries" VALUES(X'CACA5B177DB5D9C600322FA304A5458B','DLV-2026-0013',1,'reported','trainer',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE80756EA842B9C719B65A4F',X'019850429E8079F985EB196C18CC4D9E','["fr"]','awareness',0,'','2026-11-21','2026-11-21','Africa/Douala',240,'in-person','','Obalé','CM','CM-CE','','','counted',47,40,NULL,38,NULL,2,38,58.0,37,83.0,4.2,0,NULL,X'01991E40FE8079339E06685E6D4F42B1','2026-11-23 15:00:00','2026-11-23 15:00:00','2026-11-23 15:00:00','obale dlv-2026-0013');
INSERT INTO "deliveries" VALUES(X'2DA87044F3C46507807318380E198AA6','DLV-2026-0014',1,'reported','association',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE8078D4B9EE4C582276A474',X'019850429E80736693D5FFED418A5259','["fr"]','awareness',0,'','2026-11-24','2026-11-24','Africa/Porto-Novo',240,'in-person','','Kpassou','BJ','BJ-LI','','','counted',29,23,NULL,22,NULL,7,22,46.0,21,70.0,4.0,0,NULL,X'019850429E807C1DBABD6B4AB742141D','2026-11-26 15:00:00','2026-11-26 15:00:00','2026-11-26 15:00:00','kpassou dlv-2026-0014');
CREATE TABLE delivery_audiences (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    audience_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    starts_on DATE NOT NULL,
    PRIMARY KEY (audience_id, kind, starts_on, delivery_id)
);
INSERT INTO "delivery_audiences" VALUES(X'84094EEB8A1654FB6244BD3C4FC88D84',X'01991E40FE807618BFB555651D75B868','person','2026-04-29');
INSERT INTO "delivery_audiences" VALUES(X'84094EEB8A1654FB6244BD3C4FC88D84',X'019850429E80736693D5FFED418A5259','association','2026-04-29');
INSERT INTO "delivery_audiences" VALUES(X'84094EEB8A1654FB6244BD3C4FC88D84',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-04-29');
INSERT INTO "delivery_audiences" VALUES(X'D507111BC3F312CEAA52DC355FAF6EC7',X'01991E40FE807618BFB555651D75B868','person','2026-03-19');
INSERT INTO "delivery_audiences" VALUES(X'D507111BC3F312CEAA52DC355FAF6EC7',X'019850429E80736693D5FFED418A5259','association','2026-03-19');
INSERT INTO "delivery_audiences" VALUES(X'D507111BC3F312CEAA52DC355FAF6EC7',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-03-19');
INSERT INTO "delivery_audiences" VALUES(X'E316870E94B6B5BDE714A6E2B37EFA69',X'01991E40FE8071D9AA3898AE863091C5','person','2026-03-20');
INSERT INTO "delivery_audiences" VALUES(X'E316870E94B6B5BDE714A6E2B37EFA69',X'019850429E80789CB15C8160FCBF5E45','association','2026-03-20');
INSERT INTO "delivery_audiences" VALUES(X'E316870E94B6B5BDE714A6E2B37EFA69',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-03-20');
INSERT INTO "delivery_audiences" VALUES(X'122138A56C264951F8C72FADD8EB7D0E',X'019D2438DE8072C98B3FF43D01B0F1AE','person','2026-06-22');
INSERT INTO "delivery_audiences" VALUES(X'122138A56C264951F8C72FADD8EB7D0E',X'019850429E80736693D5FFED418A5259','association','2026-06-22');
INSERT INTO "delivery_audiences" VALUES(X'122138A56C264951F8C72FADD8EB7D0E',X'BFFC60815CB19CC87BE96344AAF01B13','cohort','2026-06-22');
INSERT INTO "delivery_audiences" VALUES(X'122138A56C264951F8C72FADD8EB7D0E',X'01A22B77C800732DA9CB8EFE61FECB15','section','2026-06-22');
INSERT INTO "delivery_audiences" VALUES(X'C6F373A366CD3601DD47B43A0C48675F',X'01991E40FE8072CBAA6B839D9B004A5D','person','2026-07-15');
INSERT INTO "delivery_audiences" VALUES(X'C6F373A366CD3601DD47B43A0C48675F',X'019850429E8071F9B994270A57C589F3','association','2026-07-15');
INSERT INTO "delivery_audiences" VALUES(X'C6F373A366CD3601DD47B43A0C48675F',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-07-15');
INSERT INTO "delivery_audiences" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',X'019F2734CE807923A2844D9ED83E1D66','person','2026-10-08');
INSERT INTO "delivery_audiences" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',X'019850429E80736693D5FFED418A5259','association','2026-10-08');
INSERT INTO "delivery_audiences" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',X'78A3A15E9053AD7CB76573C0FB65F6D3','cohort','2026-10-08');
INSERT INTO "delivery_audiences" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',X'01A22B77C800732DA9CB8EFE61FECB15','section','2026-10-08');
INSERT INTO "delivery_audiences" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'019D2438DE807AD7BB333D4915BCD98E','person','2026-10-11');
INSERT INTO "delivery_audiences" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'019850429E8079F985EB196C18CC4D9E','association','2026-10-11');
INSERT INTO "delivery_audiences" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'BFFC60815CB19CC87BE96344AAF01B13','cohort','2026-10-11');
INSERT INTO "delivery_audiences" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'01A22B77C800732DA9CB8EFE61FECB15','section','2026-10-11');
INSERT INTO "delivery_audiences" VALUES(X'15C7735270DD5D85AB8859DA159D7192',X'01991E40FE8079339E06685E6D4F42B1','person','2026-12-24');
INSERT INTO "delivery_audiences" VALUES(X'15C7735270DD5D85AB8859DA159D7192',X'019850429E8079F985EB196C18CC4D9E','association','2026-12-24');
INSERT INTO "delivery_audiences" VALUES(X'15C7735270DD5D85AB8859DA159D7192',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-12-24');
INSERT INTO "delivery_audiences" VALUES(X'5EEDC869F762B4BA7EC2C31D2A41CAE4',X'01991E40FE8071D9AA3898AE863091C5','person','2027-01-06');
INSERT INTO "delivery_audiences" VALUES(X'5EEDC869F762B4BA7EC2C31D2A41CAE4',X'019850429E80789CB15C8160FCBF5E45','association','2027-01-06');
INSERT INTO "delivery_audiences" VALUES(X'5EEDC869F762B4BA7EC2C31D2A41CAE4',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2027-01-06');
INSERT INTO "delivery_audiences" VALUES(X'69DDE1B3B93BFF3265877DA5E41220F6',X'01991E40FE8072CBAA6B839D9B004A5D','person','2026-12-23');
INSERT INTO "delivery_audiences" VALUES(X'69DDE1B3B93BFF3265877DA5E41220F6',X'019850429E8071F9B994270A57C589F3','association','2026-12-23');
INSERT INTO "delivery_audiences" VALUES(X'69DDE1B3B93BFF3265877DA5E41220F6',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-12-23');
INSERT INTO "delivery_audiences" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E',X'01991E40FE8072CBAA6B839D9B004A5D','person','2026-11-10');
INSERT INTO "delivery_audiences" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E',X'019850429E8071F9B994270A57C589F3','association','2026-11-10');
INSERT INTO "delivery_audiences" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-11-10');
INSERT INTO "delivery_audiences" VALUES(X'CACA5B177DB5D9C600322FA304A5458B',X'01991E40FE8079339E06685E6D4F42B1','person','2026-11-21');
INSERT INTO "delivery_audiences" VALUES(X'CACA5B177DB5D9C600322FA304A5458B',X'019850429E8079F985EB196C18CC4D9E','association','2026-11-21');
INSERT INTO "delivery_audiences" VALUES(X'CACA5B177DB5D9C600322FA304A5458B',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-11-21');
INSERT INTO "delivery_audiences" VALUES(X'FB903ED94AE929B3BAA2104119D7DCC8',X'01991E40FE8071D9AA3898AE863091C5','person','2026-11-17');
INSERT INTO "delivery_audiences" VALUES(X'FB903ED94AE929B3BAA2104119D7DCC8',X'019850429E80789CB15C8160FCBF5E45','association','2026-11-17');
INSERT INTO "delivery_audiences" VALUES(X'FB903ED94AE929B3BAA2104119D7DCC8',X'4628CC65C2158509208F15CBFE61FE8E','cohort','2026-11-17');
INSERT INTO "delivery_audiences" VALUES(X'2DA87044F3C46507807318380E198AA6',X'019850429E807C1DBABD6B4AB742141D','person','2026-11-24');
INSERT INTO "delivery_audiences" VALUES(X'2DA87044F3C46507807318380E198AA6',X'019D2438DE8072C98B3FF43D01B0F1AE','person','2026-11-24');
INSERT INTO "delivery_audiences" VALUES(X'2DA87044F3C46507807318380E198AA6',X'019850429E80736693D5FFED418A5259','association','2026-11-24');
INSERT INTO "delivery_audiences" VALUES(X'2DA87044F3C46507807318380E198AA6',X'BFFC60815CB19CC87BE96344AAF01B13','cohort','2026-11-24');
INSERT INTO "delivery_audiences" VALUES(X'2DA87044F3C46507807318380E198AA6',X'01A22B77C800732DA9CB8EFE61FECB15','section','2026-11-24');
CREATE TABLE delivery_authors (
    id BLOB PRIMARY KEY NOT NULL,
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id),
    UNIQUE (delivery_id, revision, person_id)
);
INSERT INTO "delivery_authors" VALUES(X'019D1B35BD8072CCB73AFD57D2C3796D',X'D507111BC3F312CEAA52DC355FAF6EC7',1,X'01991E40FE807618BFB555651D75B868');
INSERT INTO "delivery_authors" VALUES(X'019D1B35BD807B219E5CBAD1EC913B8C',X'E316870E94B6B5BDE714A6E2B37EFA69',1,X'01991E40FE8071D9AA3898AE863091C5');
INSERT INTO "delivery_authors" VALUES(X'019DEE5A7980744BBC4E06844786E913',X'84094EEB8A1654FB6244BD3C4FC88D84',1,X'01991E40FE807618BFB555651D75B868');
INSERT INTO "delivery_authors" VALUES(X'019F0471E1807CE284B12174AF53DA57',X'122138A56C264951F8C72FADD8EB7D0E',1,X'019D2438DE8072C98B3FF43D01B0F1AE');
INSERT INTO "delivery_authors" VALUES(X'019F75BDC9807887B18181CA2204C8B3',X'C6F373A366CD3601DD47B43A0C48675F',1,X'01991E40FE8072CBAA6B839D9B004A5D');
INSERT INTO "delivery_authors" VALUES(X'01A12B7A55807668BED4D00B9399E5B5',X'76EF073036A6204E122DFFA4C2874EA5',1,X'019F2734CE807923A2844D9ED83E1D66');
INSERT INTO "delivery_authors" VALUES(X'01A13AED698076C18C2744B8EB93DF3C',X'E3E4CA58E61B1577D4BC88EFCC80EC75',1,X'019D2438DE807AD7BB333D4915BCD98E');
INSERT INTO "delivery_authors" VALUES(X'01A1D56C31807EAFBD51EBC2C5C8655A',X'54C834DBC0C9BAAE3C87E3E459ED725E',1,X'01991E40FE8072CBAA6B839D9B004A5D');
INSERT INTO "delivery_authors" VALUES(X'01A1DEA641007CE7BA4562E1A9D980BE',X'5EEDC869F762B4BA7EC2C31D2A41CAE4',1,X'01991E40FE8071D9AA3898AE863091C5');
INSERT INTO "delivery_authors" VALUES(X'01A1DEA641007DBDBAB24EDAB622BE39',X'69DDE1B3B93BFF3265877DA5E41220F6',1,X'01991E40FE8072CBAA6B839D9B004A5D');
INSERT INTO "delivery_authors" VALUES(X'01A1DEA6410079BAB0C5319BC748A79B',X'15C7735270DD5D85AB8859DA159D7192',1,X'01991E40FE8079339E06685E6D4F42B1');
INSERT INTO "delivery_authors" VALUES(X'01A1F978B580717CBE215B79424FB85F',X'FB903ED94AE929B3BAA2104119D7DCC8',1,X'01991E40FE8071D9AA3898AE863091C5');
INSERT INTO "delivery_authors" VALUES(X'01A208EBC9807FFBB25A880EFFDE4C7E',X'CACA5B177DB5D9C600322FA304A5458B',1,X'01991E40FE8079339E06685E6D4F42B1');
INSERT INTO "delivery_authors" VALUES(X'01A2185EDD807EFDBE3DB588B3D32649',X'2DA87044F3C46507807318380E198AA6',1,X'019850429E807C1DBABD6B4AB742141D');
CREATE TABLE delivery_counts (
    id BLOB PRIMARY KEY NOT NULL,
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    sex TEXT NOT NULL,
    role TEXT NOT NULL,
    people INTEGER NOT NULL,
    UNIQUE (delivery_id, sex, role)
);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD8074BF84254216CBA84881',X'D507111BC3F312CEAA52DC355FAF6EC7','women','elected',1);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD80795CB803A979E410CC70',X'D507111BC3F312CEAA52DC355FAF6EC7','men','elected',4);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD807531A999B852C8294FB7',X'D507111BC3F312CEAA52DC355FAF6EC7','women','municipal-staff',3);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD8070C187966CBAB1AA69FC',X'D507111BC3F312CEAA52DC355FAF6EC7','men','municipal-staff',3);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD807E55A43DBED8012BBDB3',X'D507111BC3F312CEAA52DC355FAF6EC7','women','civil-society',2);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD80703A9FC79E0AEE205EA9',X'D507111BC3F312CEAA52DC355FAF6EC7','men','civil-society',4);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD80704D9F51BA9973B4D776',X'E316870E94B6B5BDE714A6E2B37EFA69','women','elected',2);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD807D49A26B9046D30CDD24',X'E316870E94B6B5BDE714A6E2B37EFA69','men','elected',7);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD807AB1ABD2B59DB6778D51',X'E316870E94B6B5BDE714A6E2B37EFA69','women','municipal-staff',4);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD807E63969EDE164859E889',X'E316870E94B6B5BDE714A6E2B37EFA69','men','municipal-staff',8);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD80736B90138EF325666892',X'E316870E94B6B5BDE714A6E2B37EFA69','women','civil-society',12);
INSERT INTO "delivery_counts" VALUES(X'019D1B35BD80716EAB3ABB4C1B313D59',X'E316870E94B6B5BDE714A6E2B37EFA69','men','civil-society',8);
INSERT INTO "delivery_counts" VALUES(X'019DEE5A79807485A0F8644589E88DBE',X'84094EEB8A1654FB6244BD3C4FC88D84','women','elected',1);
INSERT INTO "delivery_counts" VALUES(X'019DEE5A79807D3C99829AF839991CE3',X'84094EEB8A1654FB6244BD3C4FC88D84','men','elected',2);
INSERT INTO "delivery_counts" VALUES(X'019DEE5A798074FEA01DEB38584E042D',X'84094EEB8A1654FB6244BD3C4FC88D84','women','municipal-staff',1);
INSERT INTO "delivery_counts" VALUES(X'019DEE5A79807C2BA5EE05DB71435BF2',X'84094EEB8A1654FB6244BD3C4FC88D84','men','municipal-staff',1);
INSERT INTO "delivery_counts" VALUES(X'019DEE5A798078F9A62D84643F158EED',X'84094EEB8A1654FB6244BD3C4FC88D84','women','civil-society',4);
INSERT INTO "delivery_counts" VALUES(X'019DEE5A79807F82B663CE8147A1E170',X'84094EEB8A1654FB6244BD3C4FC88D84','men','civil-society',6);
INSERT INTO "delivery_counts" VALUES(X'019F0471E18070778213EDB54C2F249B',X'122138A56C264951F8C72FADD8EB7D0E','women','elected',5);
INSERT INTO "delivery_counts" VALUES(X'019F0471E180781EA300934E2C546E7D',X'122138A56C264951F8C72FADD8EB7D0E','men','elected',4);
INSERT INTO "delivery_counts" VALUES(X'019F0471E180728E80519810FB45536C',X'122138A56C264951F8C72FADD8EB7D0E','women','municipal-staff',4);
INSERT INTO "delivery_counts" VALUES(X'019F0471E1807A8F87A770E9117F5C16',X'122138A56C264951F8C72FADD8EB7D0E','men','municipal-staff',6);
INSERT INTO "delivery_counts" VALUES(X'019F0471E180733A85F850C7C2F319E8',X'122138A56C264951F8C72FADD8EB7D0E','women','civil-society',8);
INSERT INTO "delivery_counts" VALUES(X'019F0471E180778EA61EC2DEA3BC6942',X'122138A56C264951F8C72FADD8EB7D0E','men','civil-society',6);
INSERT INTO "delivery_counts" VALUES(X'019F75BDC9807219BA1B5293704E19B4',X'C6F373A366CD3601DD47B43A0C48675F','women','elected',6);
INSERT INTO "delivery_counts" VALUES(X'019F75BDC9807F76823BAD304615BE4A',X'C6F373A366CD3601DD47B43A0C48675F','men','elected',9);
INSERT INTO "delivery_counts" VALUES(X'019F75BDC98070B4A826243D4277CF76',X'C6F373A366CD3601DD47B43A0C48675F','women','municipal-staff',4);
INSERT INTO "delivery_counts" VALUES(X'019F75BDC980715AA0B09B185FE79EBF',X'C6F373A366CD3601DD47B43A0C48675F','men','municipal-staff',9);
INSERT INTO "delivery_counts" VALUES(X'019F75BDC9807D0486152EBD74DE63A5',X'C6F373A366CD3601DD47B43A0C48675F','women','civil-society',9);
INSERT INTO "delivery_counts" VALUES(X'019F75BDC9807D389D3D71B17E46AF04',X'C6F373A366CD3601DD47B43A0C48675F','men','civil-society',4);
INSERT INTO "delivery_counts" VALUES(X'01A12B7A55807E348ED7AB8FCCADE1E0',X'76EF073036A6204E122DFFA4C2874EA5','women','elected',3);
INSERT INTO "delivery_counts" VALUES(X'01A12B7A55807D31A85CFDB6FBD62903',X'76EF073036A6204E122DFFA4C2874EA5','men','elected',5);
INSERT INTO "delivery_counts" VALUES(X'01A12B7A558071238367422F1A8E8E7D',X'76EF073036A6204E122DFFA4C2874EA5','women','municipal-staff',3);
INSERT INTO "delivery_counts" VALUES(X'01A12B7A558074E8ADA18E58EC875157',X'76EF073036A6204E122DFFA4C2874EA5','men','municipal-staff',5);
INSERT INTO "delivery_counts" VALUES(X'01A12B7A55807E078F91F7AEDAB2F94C',X'76EF073036A6204E122DFFA4C2874EA5','women','civil-society',1);
INSERT INTO "delivery_counts" VALUES(X'01A12B7A558071D58A4902A42DD4A204',X'76EF073036A6204E122DFFA4C2874EA5','men','civil-society',8);
INSERT INTO "delivery_counts" VALUES(X'01A13AED6980728398BFEB7188057B82',X'E3E4CA58E61B1577D4BC88EFCC80EC75','women','elected',3);
INSERT INTO "delivery_counts" VALUES(X'01A13AED698071178C224111602AB94B',X'E3E4CA58E61B1577D4BC88EFCC80EC75','men','elected',4);
INSERT INTO "delivery_counts" VALUES(X'01A13AED6980775FBD7DD8F115FA1FFA',X'E3E4CA58E61B1577D4BC88EFCC80EC75','women','municipal-staff',3);
INSERT INTO "delivery_counts" VALUES(X'01A13AED69807738AB73FC2A8E236A49',X'E3E4CA58E61B1577D4BC88EFCC80EC75','men','municipal-staff',4);
INSERT INTO "delivery_counts" VALUES(X'01A13AED6980791A9CE40B32D79AC554',X'E3E4CA58E61B1577D4BC88EFCC80EC75','women','civil-society',1);
INSERT INTO "delivery_counts" VALUES(X'01A13AED69807938A5DC1A491C6950BF',X'E3E4CA58E61B1577D4BC88EFCC80EC75','men','civil-society',6);
INSERT INTO "delivery_counts" VALUES(X'01A1D56C318079709AB67C46E4EA9D41',X'54C834DBC0C9BAAE3C87E3E459ED725E','women','elected',6);
INSERT INTO "delivery_counts" VALUES(X'01A1D56C31807B8A99BE17D544C5F7BB',X'54C834DBC0C9BAAE3C87E3E459ED725E','men','elected',2);
INSERT INTO "delivery_counts" VALUES(X'01A1D56C318071C5A84205F0B71913EF',X'54C834DBC0C9BAAE3C87E3E459ED725E','women','municipal-staff',6);
INSERT INTO "delivery_counts" VALUES(X'01A1D56C318074BCBF296D6B91471D47',X'54C834DBC0C9BAAE3C87E3E459ED725E','men','municipal-staff',5);
INSERT INTO "delivery_counts" VALUES(X'01A1D56C31807D449A6CD02060C70769',X'54C834DBC0C9BAAE3C87E3E459ED725E','women','civil-society',1);
INSERT INTO "delivery_counts" VALUES(X'01A1D56C3180794491FE8B229CCF08CD',X'54C834DBC0C9BAAE3C87E3E459ED725E','men','civil-society',6);
INSERT INTO "delivery_counts" VALUES(X'01A1F978B580776AAE4604821653E7B3',X'FB903ED94AE929B3BAA2104119D7DCC8','women','elected',5);
INSERT INTO "delivery_counts" VALUES(X'01A1F978B58070FE9B1B60FAFE88C05C',X'FB903ED94AE929B3BAA2104119D7DCC8','men','elected',2);
INSERT INTO "delivery_counts" VALUES(X'01A1F978B580740095C81AB048DA1021',X'FB903ED94AE929B3BAA2104119D7DCC8','women','municipal-staff',8);
INSERT INTO "delivery_counts" VALUES(X'01A1F978B5807B0D8C871EA10BAC3C57',X'FB903ED94AE929B3BAA2104119D7DCC8','men','municipal-staff',5);
INSERT INTO "delivery_counts" VALUES(X'01A1F978B58077B7A0C53A702073BD5A',X'FB903ED94AE929B3BAA2104119D7DCC8','women','civil-society',2);
INSERT INTO "delivery_counts" VALUES(X'01A1F978B58078229059B13FE9118C5B',X'FB903ED94AE929B3BAA2104119D7DCC8','men','civil-society',3);
INSERT INTO "delivery_counts" VALUES(X'01A208EBC980777DB405EAAAFB7F848A',X'CACA5B177DB5D9C600322FA304A5458B','women','elected',4);
INSERT INTO "delivery_counts" VALUES(X'01A208EBC9807A428D4B7A22B23DFD8E',X'CACA5B177DB5D9C600322FA304A5458B','men','elected',8);
INSERT INTO "delivery_counts" VALUES(X'01A208EBC9807CBA9A9B1470FC958839',X'CACA5B177DB5D9C600322FA304A5458B','women','municipal-staff',7);
INSERT INTO "delivery_counts" VALUES(X'01A208EBC9807423A817531B76272EAA',X'CACA5B177DB5D9C600322FA304A5458B','men','municipal-staff',4);
INSERT INTO "delivery_counts" VALUES(X'01A208EBC980792F83E0EF7ED571416C',X'CACA5B177DB5D9C600322FA304A5458B','women','civil-society',9);
INSERT INTO "delivery_counts" VALUES(X'01A208EBC9807019AE39B68AF301298D',X'CACA5B177DB5D9C600322FA304A5458B','men','civil-society',8);
INSERT INTO "delivery_counts" VALUES(X'01A2185EDD807A42A1B2C99468550086',X'2DA87044F3C46507807318380E198AA6','women','elected',3);
INSERT INTO "delivery_counts" VALUES(X'01A2185EDD807840BFA6EF2F1AEF299D',X'2DA87044F3C46507807318380E198AA6','men','elected',4);
INSERT INTO "delivery_counts" VALUES(X'01A2185EDD80725FB26CFC7B30FA723C',X'2DA87044F3C46507807318380E198AA6','women','municipal-staff',6);
INSERT INTO "delivery_counts" VALUES(X'01A2185EDD807B1FB775145E19031B18',X'2DA87044F3C46507807318380E198AA6','women','civil-society',4);
INSERT INTO "delivery_counts" VALUES(X'01A2185EDD807C1F88DACB9EFBB9E1F0',X'2DA87044F3C46507807318380E198AA6','men','civil-society',6);
CREATE TABLE delivery_drafts (
    id BLOB PRIMARY KEY NOT NULL,
    delivery_id BLOB NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    -- values by field, as JSON
    fields TEXT NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    UNIQUE (delivery_id, person_id)
);
CREATE TABLE delivery_events (
    id BLOB PRIMARY KEY NOT NULL,
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    -- counts the events of a delivery: two may share a moment
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor_id BLOB REFERENCES people (id) ON DELETE SET NULL,
    -- the side the actor stood for
    side TEXT NOT NULL,
    channel TEXT NOT NULL,
    comment TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    UNIQUE (delivery_id, position)
);
INSERT INTO "delivery_events" VALUES(X'019D1B35BD807AB0A294E2FF7E0F4785',X'D507111BC3F312CEAA52DC355FAF6EC7',1,1,'reported',X'01991E40FE807618BFB555651D75B868','trainer','web','','2026-03-23 15:00:00');
INSERT INTO "delivery_events" VALUES(X'019D1B35BD807CD39CFF5D38F588A647',X'E316870E94B6B5BDE714A6E2B37EFA69',1,1,'reported',X'01991E40FE8071D9AA3898AE863091C5','trainer','web','','2026-03-23 15:00:00');
INSERT INTO "delivery_events" VALUES(X'019D3FB01E8075A0885CDBB0212EDA93',X'D507111BC3F312CEAA52DC355FAF6EC7',2,1,'confirmed',X'019850429E807C1DBABD6B4AB742141D','association','web','','2026-03-30 17:00:00');
INSERT INTO "delivery_events" VALUES(X'019D3FB01E80726BABA65147287E4A2E',X'E316870E94B6B5BDE714A6E2B37EFA69',2,1,'confirmed',X'019850429E807CEE9CF024D3DDBDE284','association','web','','2026-03-30 17:00:00');
INSERT INTO "delivery_events" VALUES(X'019D5CDED2807CD090B5F2A010BEFA02',X'D507111BC3F312CEAA52DC355FAF6EC7',3,1,'accepted',X'01981C8C18007940AC822825D7A940AF','coordinator','web','','2026-04-05 09:00:00');
INSERT INTO "delivery_events" VALUES(X'019D5CDED28077A5905CF4DE5CC0C052',X'E316870E94B6B5BDE714A6E2B37EFA69',3,1,'accepted',X'01981C8C18007940AC822825D7A940AF','coordinator','web','','2026-04-05 09:00:00');
INSERT INTO "delivery_events" VALUES(X'019DEE5A7980728292FEB30633CC68ED',X'84094EEB8A1654FB6244BD3C4FC88D84',1,1,'reported',X'01991E40FE807618BFB555651D75B868','trainer','web','','2026-05-03 15:00:00');
INSERT INTO "delivery_events" VALUES(X'019E12D4DA8071F1892912EAD12BAD6E',X'84094EEB8A1654FB6244BD3C4FC88D84',2,1,'confirmed',X'019850429E807C1DBABD6B4AB742141D','association','web','','2026-05-10 17:00:00');
INSERT INTO "delivery_events" VALUES(X'019E30038E807A01A55F77D69A34BFBD',X'84094EEB8A1654FB6244BD3C4FC88D84',3,1,'accepted',X'01981C8C18007940AC822825D7A940AF','coordinator','web','','2026-05-16 09:00:00');
INSERT INTO "delivery_events" VALUES(X'019F0471E1807E4AB82512041A3330D9',X'122138A56C264951F8C72FADD8EB7D0E',1,1,'reported',X'019D2438DE8072C98B3FF43D01B0F1AE','trainer','web','','2026-06-26 15:00:00');
INSERT INTO "delivery_events" VALUES(X'019F28EC42807AAD93EEC589F264339E',X'122138A56C264951F8C72FADD8EB7D0E',2,1,'confirmed',X'019850429E807C1DBABD6B4AB742141D','association','web','','2026-07-03 17:00:00');
INSERT INTO "delivery_events" VALUES(X'019F461AF6807467897397417CD4B5D4',X'122138A56C264951F8C72FADD8EB7D0E',3,1,'accepted',X'01981C8C18007940AC822825D7A940AF','coordinator','web','','2026-07-09 09:00:00');
INSERT INTO "delivery_events" VALUES(X'019F75BDC980707BAF4DEBC61B08BA65',X'C6F373A366CD3601DD47B43A0C48675F',1,1,'reported',X'01991E40FE8072CBAA6B839D9B004A5D','trainer','web','','2026-07-18 15:00:00');
INSERT INTO "delivery_events" VALUES(X'019F9A382A807317A2CE8DC4430AE986',X'C6F373A366CD3601DD47B43A0C48675F',2,1,'confirmed',X'019850429E807FA2B3C813D95F993686','association','web','','2026-07-25 17:00:00');
INSERT INTO "delivery_events" VALUES(X'019FB766DE8078AA8CBACA1C1AC1144A',X'C6F373A366CD3601DD47B43A0C48675F',3,1,'accepted',X'01981C8C18007940AC822825D7A940AF','coordinator','web','','2026-07-31 09:00:00');
INSERT INTO "delivery_events" VALUES(X'01A12B7A55807BF89F6BC0DDD7A887EE',X'76EF073036A6204E122DFFA4C2874EA5',1,1,'reported',X'019F2734CE807923A2844D9ED83E1D66','trainer','web','','2026-10-11 15:00:00');
INSERT INTO "delivery_events" VALUES(X'01A13AED698077CFAE1203593EF88DBE',X'E3E4CA58E61B1577D4BC88EFCC80EC75',1,1,'reported',X'019D2438DE807AD7BB333D4915BCD98E','trainer','web','','2026-10-14 15:00:00');
INSERT INTO "delivery_events" VALUES(X'01A14081A2807C4B9199126FF13DEBD5',X'76EF073036A6204E122DFFA4C2874EA5',2,1,'confirmed',X'019850429E807C1DBABD6B4AB742141D','association','web','','2026-10-15 17:00:00');
INSERT INTO "delivery_events" VALUES(X'01A14FF4B68072F2BD9DFA051B7F40ED',X'E3E4CA58E61B1577D4BC88EFCC80EC75',2,1,'confirmed',X'01981C8C18007940AC822825D7A940AF','coordinator','web','','2026-10-18 17:00:00');
INSERT INTO "delivery_events" VALUES(X'01A1D56C31807FCDBC239779D1D8BD12',X'54C834DBC0C9BAAE3C87E3E459ED725E',1,1,'reported',X'01991E40FE8072CBAA6B839D9B004A5D','trainer','web','','2026-11-13 15:00:00');
INSERT INTO "delivery_events" VALUES(X'01A1DEA641007118A936FB82D884C551',X'5EEDC869F762B4BA7EC2C31D2A41CAE4',1,1,'planned',X'01991E40FE8071D9AA3898AE863091C5','trainer','web','','2026-11-15 10:00:00');
INSERT INTO "delivery_events" VALUES(X'01A1DEA6410076C98B5DDB87D135CCC3',X'69DDE1B3B93BFF3265877DA5E41220F6',1,1,'planned',X'01991E40FE8072CBAA6B839D9B004A5D','trainer','web','','2026-11-15 10:00:00');
INSERT INTO "delivery_events" VALUES(X'01A1DEA641007964947589619F7FBC89',X'15C7735270DD5D85AB8859DA159D7192',1,1,'planned',X'01991E40FE8079339E06685E6D4F42B1','trainer','web','','2026-11-15 10:00:00');
INSERT INTO "delivery_events" VALUES(X'01A1EA737E80753BACFD24BDE8844EB1',X'54C834DBC0C9BAAE3C87E3E459ED725E',2,1,'confirmed',X'019850429E807FA2B3C813D95F993686','association','web','','2026-11-17 17:00:00');
INSERT INTO "delivery_events" VALUES(X'01A1F978B58075B2B7C6A0ED1EACE224',X'FB903ED94AE929B3BAA2104119D7DCC8',1,1,'reported',X'01991E40FE8071D9AA3898AE863091C5','trainer','web','','2026-11-20 15:00:00');
INSERT INTO "delivery_events" VALUES(X'01A208EBC9807605B9DE4F4196E77566',X'CACA5B177DB5D9C600322FA304A5458B',1,1,'reported',X'01991E40FE8079339E06685E6D4F42B1','trainer','web','','2026-11-23 15:00:00');
INSERT INTO "delivery_events" VALUES(X'01A20959A6807B538A7DC3CC1C2A1822',X'FB903ED94AE929B3BAA2104119D7DCC8',2,1,'returned',X'019850429E807CEE9CF024D3DDBDE284','association','web','Which towns did people come from? The report names four, and I saw five.','2026-11-23 17:00:00');
INSERT INTO "delivery_events" VALUES(X'01A2185EDD807616884CBB0FF26DCE24',X'2DA87044F3C46507807318380E198AA6',1,1,'reported',X'019850429E807C1DBABD6B4AB742141D','association','web','','2026-11-26 15:00:00');
CREATE TABLE delivery_modules (
    id BLOB PRIMARY KEY NOT NULL,
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (delivery_id, module)
);
INSERT INTO "delivery_modules" VALUES(X'019D1B35BD8073B6ABE75F812BAE398C',X'D507111BC3F312CEAA52DC355FAF6EC7','localising-the-sdgs',0);
INSERT INTO "delivery_modules" VALUES(X'019D1B35BD807A059E4925ADB717E592',X'E316870E94B6B5BDE714A6E2B37EFA69','territorial-planning',0);
INSERT INTO "delivery_modules" VALUES(X'019DEE5A7980721A8BF039B7A3CEADDE',X'84094EEB8A1654FB6244BD3C4FC88D84','localising-the-sdgs',0);
INSERT INTO "delivery_modules" VALUES(X'019F0471E180759DADEE53D6D7ACB4A5',X'122138A56C264951F8C72FADD8EB7D0E','localising-the-sdgs',0);
INSERT INTO "delivery_modules" VALUES(X'019F75BDC98072FBB788725CAA395DF0',X'C6F373A366CD3601DD47B43A0C48675F','voluntary-local-reviews',0);
INSERT INTO "delivery_modules" VALUES(X'01A12B7A558075B6B78E20B4E7D89F2E',X'76EF073036A6204E122DFFA4C2874EA5','adequate-housing',0);
INSERT INTO "delivery_modules" VALUES(X'01A13AED69807448A17FBFD420936553',X'E3E4CA58E61B1577D4BC88EFCC80EC75','local-finance',0);
INSERT INTO "delivery_modules" VALUES(X'01A1D56C31807FF09D694FFAC5D3D5B1',X'54C834DBC0C9BAAE3C87E3E459ED725E','training-adults',0);
INSERT INTO "delivery_modules" VALUES(X'01A1DEA641007A11A6B83F1AB35B173D',X'5EEDC869F762B4BA7EC2C31D2A41CAE4','local-finance',0);
INSERT INTO "delivery_modules" VALUES(X'01A1DEA6410079E08EBC92C39ED8BFD8',X'69DDE1B3B93BFF3265877DA5E41220F6','adequate-housing',0);
INSERT INTO "delivery_modules" VALUES(X'01A1DEA641007581A8CBC16669E93BE5',X'15C7735270DD5D85AB8859DA159D7192','territorial-planning',0);
INSERT INTO "delivery_modules" VALUES(X'01A1F978B5807DDF91AB850D2EBE0BA8',X'FB903ED94AE929B3BAA2104119D7DCC8','localising-the-sdgs',0);
INSERT INTO "delivery_modules" VALUES(X'01A208EBC98079CF9F0DED6A13B9D9D0',X'CACA5B177DB5D9C600322FA304A5458B','resilience-governance',0);
INSERT INTO "delivery_modules" VALUES(X'01A2185EDD8076EFA63D72DDA693320B',X'2DA87044F3C46507807318380E198AA6','training-adults',0);
CREATE TABLE delivery_revisions (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    report TEXT NOT NULL,
    team TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    PRIMARY KEY (delivery_id, revision)
);
INSERT INTO "delivery_revisions" VALUES(X'D507111BC3F312CEAA52DC355FAF6EC7',1,'{"adaptation_notes":"Pas d’électricité l’après-midi : les cartes étaient peintes sur des planches, et les diapositives n’ont manqué à personne.","after":{"mean":72.0,"n":17},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":17,"basis":"counted","before":{"mean":43.0,"n":15},"co_organisers":"","completed":17,"country":"BJ","counts":{"civil-society":{"men":4,"women":2},"elected":{"men":4,"women":1},"municipal-staff":{"men":3,"women":3}},"ends_on":"2026-03-20","funders":"","governments_represented":7,"hours":8.0,"invited":20,"languages":["fr"],"level":"training-of-trainers","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Tchitoura","named":null,"refresher":false,"region":"BJ-LI","satisfaction":3.7,"side":"trainer","starts_on":"2026-03-19","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-7618-bfb5-55651d75b868","name":null}]','2026-03-23 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'E316870E94B6B5BDE714A6E2B37EFA69',1,'{"adaptation_notes":"The mayor opened with the flood of last June; it took twenty minutes and made the rest easy.","after":{"mean":67.0,"n":37},"association":"01985042-9e80-789c-b15c-8160fcbf5e45","attended":41,"basis":"counted","before":{"mean":41.0,"n":37},"co_organisers":"","completed":39,"country":"ZA","counts":{"civil-society":{"men":8,"women":12},"elected":{"men":7,"women":2},"municipal-staff":{"men":8,"women":4}},"ends_on":"2026-03-20","funders":"","governments_represented":5,"hours":4.0,"invited":46,"languages":["en"],"level":"awareness","mode":"in-person","modules":["territorial-planning"],"municipality":"Nkwezi","named":null,"refresher":false,"region":"ZA-NL","satisfaction":3.6,"side":"trainer","starts_on":"2026-03-20","time_zone":"Africa/Johannesburg","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-71d9-aa38-98ae863091c5","name":null}]','2026-03-23 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'84094EEB8A1654FB6244BD3C4FC88D84',1,'{"adaptation_notes":"","after":{"mean":85.0,"n":15},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":15,"basis":"counted","before":{"mean":37.0,"n":13},"co_organisers":"","completed":15,"country":"BJ","counts":{"civil-society":{"men":6,"women":4},"elected":{"men":2,"women":1},"municipal-staff":{"men":1,"women":1}},"ends_on":"2026-04-30","funders":"","governments_represented":6,"hours":8.0,"invited":24,"languages":["fr"],"level":"training-of-trainers","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Ouémézoun","named":null,"refresher":false,"region":"BJ-LI","satisfaction":4.6,"side":"trainer","starts_on":"2026-04-29","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-7618-bfb5-55651d75b868","name":null}]','2026-05-03 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'122138A56C264951F8C72FADD8EB7D0E',1,'{"adaptation_notes":"","after":{"mean":82.0,"n":29},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":33,"basis":"counted","before":{"mean":52.0,"n":29},"co_organisers":"","completed":31,"country":"BJ","counts":{"civil-society":{"men":6,"women":8},"elected":{"men":4,"women":5},"municipal-staff":{"men":6,"women":4}},"ends_on":"2026-06-23","funders":"","governments_represented":6,"hours":8.0,"invited":35,"languages":["fr"],"level":"training-of-trainers","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Bohikou","named":null,"refresher":false,"region":"BJ-LI","satisfaction":3.8,"side":"trainer","starts_on":"2026-06-22","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}','[{"role":"lead","person":"019d2438-de80-72c9-8b3f-f43d01b0f1ae","name":null}]','2026-06-26 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'C6F373A366CD3601DD47B43A0C48675F',1,'{"adaptation_notes":"We met under the trees: the cards were painted on boards, and nobody missed the slides.","after":{"mean":81.0,"n":38},"association":"01985042-9e80-71f9-b994-270a57c589f3","attended":41,"basis":"counted","before":{"mean":48.0,"n":39},"co_organisers":"","completed":40,"country":"GH","counts":{"civil-society":{"men":4,"women":9},"elected":{"men":9,"women":6},"municipal-staff":{"men":9,"women":4}},"ends_on":"2026-07-15","funders":"","governments_represented":5,"hours":4.0,"invited":46,"languages":["en"],"level":"training-of-trainers","mode":"in-person","modules":["voluntary-local-reviews"],"municipality":"Wenchira","named":null,"refresher":false,"region":"GH-AA","satisfaction":4.1,"side":"trainer","starts_on":"2026-07-15","time_zone":"Africa/Accra","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","name":null}]','2026-07-18 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',1,'{"adaptation_notes":"","after":{"mean":91.0,"n":21},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":25,"basis":"counted","before":{"mean":54.0,"n":21},"co_organisers":"","completed":23,"country":"BJ","counts":{"civil-society":{"men":8,"women":1},"elected":{"men":5,"women":3},"municipal-staff":{"men":5,"women":3}},"ends_on":"2026-10-08","funders":"","governments_represented":2,"hours":4.0,"invited":25,"languages":["fr"],"level":"awareness","mode":"online","modules":["adequate-housing"],"municipality":"Sèlomè","named":null,"refresher":false,"region":"BJ-LI","satisfaction":4.7,"side":"trainer","starts_on":"2026-10-08","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}','[{"role":"lead","person":"019f2734-ce80-7923-a284-4d9ed83e1d66","name":null}]','2026-10-11 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',1,'{"adaptation_notes":"Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.","after":{"mean":91.0,"n":19},"association":"01985042-9e80-79f9-85eb-196c18cc4d9e","attended":21,"basis":"counted","before":{"mean":50.0,"n":19},"co_organisers":"","completed":20,"country":"CM","counts":{"civil-society":{"men":6,"women":1},"elected":{"men":4,"women":3},"municipal-staff":{"men":4,"women":3}},"ends_on":"2026-10-11","funders":"","governments_represented":3,"hours":4.0,"invited":28,"languages":["fr"],"level":"awareness","mode":"in-person","modules":["local-finance"],"municipality":"Kribissi","named":null,"refresher":false,"region":"CM-CE","satisfaction":4.9,"side":"trainer","starts_on":"2026-10-11","time_zone":"Africa/Douala","venue":"","with_disability":null}','[{"role":"lead","person":"019d2438-de80-7ad7-bb33-3d4915bcd98e","name":null}]','2026-10-14 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E',1,'{"adaptation_notes":"","after":{"mean":86.0,"n":24},"association":"01985042-9e80-71f9-b994-270a57c589f3","attended":26,"basis":"counted","before":{"mean":40.0,"n":23},"co_organisers":"","completed":25,"country":"GH","counts":{"civil-society":{"men":6,"women":1},"elected":{"men":2,"women":6},"municipal-staff":{"men":5,"women":6}},"ends_on":"2026-11-10","funders":"","governments_represented":6,"hours":4.0,"invited":35,"languages":["en"],"level":"awareness","mode":"in-person","modules":["training-adults"],"municipality":"Akropong North","named":null,"refresher":false,"region":"GH-AA","satisfaction":4.7,"side":"trainer","starts_on":"2026-11-10","time_zone":"Africa/Accra","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","name":null}]','2026-11-13 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'5EEDC869F762B4BA7EC2C31D2A41CAE4',1,'{"adaptation_notes":"","after":null,"association":"01985042-9e80-789c-b15c-8160fcbf5e45","attended":null,"basis":"counted","before":null,"co_organisers":"","completed":null,"country":"ZA","counts":{},"ends_on":"2027-01-07","funders":"","governments_represented":null,"hours":null,"invited":20,"languages":["en"],"level":"working","mode":"in-person","modules":["local-finance"],"municipality":"eMkhanya","named":null,"refresher":false,"region":"ZA-NL","satisfaction":null,"side":"trainer","starts_on":"2027-01-06","time_zone":"Africa/Johannesburg","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-71d9-aa38-98ae863091c5","name":null}]','2026-11-15 10:00:00');
INSERT INTO "delivery_revisions" VALUES(X'69DDE1B3B93BFF3265877DA5E41220F6',1,'{"adaptation_notes":"We replaced the invented town with our own development plan.","after":null,"association":"01985042-9e80-71f9-b994-270a57c589f3","attended":null,"basis":"counted","before":null,"co_organisers":"","completed":null,"country":"GH","counts":{},"ends_on":"2026-12-24","funders":"","governments_represented":null,"hours":null,"invited":46,"languages":["en"],"level":"working","mode":"in-person","modules":["adequate-housing"],"municipality":"Wenchira","named":null,"refresher":false,"region":"GH-AA","satisfaction":null,"side":"trainer","starts_on":"2026-12-23","time_zone":"Africa/Accra","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","name":null}]','2026-11-15 10:00:00');
INSERT INTO "delivery_revisions" VALUES(X'15C7735270DD5D85AB8859DA159D7192',1,'{"adaptation_notes":"Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.","after":null,"association":"01985042-9e80-79f9-85eb-196c18cc4d9e","attended":null,"basis":"counted","before":null,"co_organisers":"","completed":null,"country":"CM","counts":{},"ends_on":"2026-12-25","funders":"","governments_represented":null,"hours":null,"invited":34,"languages":["fr"],"level":"working","mode":"in-person","modules":["territorial-planning"],"municipality":"Edéani","named":null,"refresher":false,"region":"CM-CE","satisfaction":null,"side":"trainer","starts_on":"2026-12-24","time_zone":"Africa/Douala","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-7933-9e06-685e6d4f42b1","name":null}]','2026-11-15 10:00:00');
INSERT INTO "delivery_revisions" VALUES(X'FB903ED94AE929B3BAA2104119D7DCC8',1,'{"adaptation_notes":"We replaced the invented town with our own development plan.","after":{"mean":64.0,"n":22},"association":"01985042-9e80-789c-b15c-8160fcbf5e45","attended":25,"basis":"counted","before":{"mean":36.0,"n":23},"co_organisers":"","completed":23,"country":"ZA","counts":{"civil-society":{"men":3,"women":2},"elected":{"men":2,"women":5},"municipal-staff":{"men":5,"women":8}},"ends_on":"2026-11-17","funders":"","governments_represented":5,"hours":4.0,"invited":33,"languages":["en"],"level":"awareness","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Khubatsi","named":null,"refresher":false,"region":"ZA-NL","satisfaction":4.5,"side":"trainer","starts_on":"2026-11-17","time_zone":"Africa/Johannesburg","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-71d9-aa38-98ae863091c5","name":null}]','2026-11-20 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'CACA5B177DB5D9C600322FA304A5458B',1,'{"adaptation_notes":"","after":{"mean":83.0,"n":37},"association":"01985042-9e80-79f9-85eb-196c18cc4d9e","attended":40,"basis":"counted","before":{"mean":58.0,"n":38},"co_organisers":"","completed":38,"country":"CM","counts":{"civil-society":{"men":8,"women":9},"elected":{"men":8,"women":4},"municipal-staff":{"men":4,"women":7}},"ends_on":"2026-11-21","funders":"","governments_represented":2,"hours":4.0,"invited":47,"languages":["fr"],"level":"awareness","mode":"in-person","modules":["resilience-governance"],"municipality":"Obalé","named":null,"refresher":false,"region":"CM-CE","satisfaction":4.2,"side":"trainer","starts_on":"2026-11-21","time_zone":"Africa/Douala","venue":"","with_disability":null}','[{"role":"lead","person":"01991e40-fe80-7933-9e06-685e6d4f42b1","name":null}]','2026-11-23 15:00:00');
INSERT INTO "delivery_revisions" VALUES(X'2DA87044F3C46507807318380E198AA6',1,'{"adaptation_notes":"","after":{"mean":70.0,"n":21},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":23,"basis":"counted","before":{"mean":46.0,"n":22},"co_organisers":"","completed":22,"country":"BJ","counts":{"civil-society":{"men":6,"women":4},"elected":{"men":4,"women":3},"municipal-staff":{"women":6}},"ends_on":"2026-11-24","funders":"","governments_represented":7,"hours":4.0,"invited":29,"languages":["fr"],"level":"awareness","mode":"in-person","modules":["training-adults"],"municipality":"Kpassou","named":null,"refresher":false,"region":"BJ-LI","satisfaction":4.0,"side":"association","starts_on":"2026-11-24","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}','[{"role":"lead","person":"019d2438-de80-72c9-8b3f-f43d01b0f1ae","name":null}]','2026-11-26 15:00:00');
CREATE TABLE delivery_trainers (
    id BLOB PRIMARY KEY NOT NULL,
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id BLOB REFERENCES people (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    commitment_id BLOB REFERENCES commitments (id), named_as TEXT,
    UNIQUE (delivery_id, person_id)
);
INSERT INTO "delivery_trainers" VALUES(X'019D1B35BD8076F3A4B945F2A6C1A772',X'D507111BC3F312CEAA52DC355FAF6EC7',X'01991E40FE807618BFB555651D75B868','Awa Adjovi','lead',X'019A9668290072DE8010F39524F5C940',NULL);
INSERT INTO "delivery_trainers" VALUES(X'019D1B35BD8070DD911E72EA6FF52DE9',X'E316870E94B6B5BDE714A6E2B37EFA69',X'01991E40FE8071D9AA3898AE863091C5','Thandi Zulu','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'019DEE5A79807B33A2C8A718AAC35028',X'84094EEB8A1654FB6244BD3C4FC88D84',X'01991E40FE807618BFB555651D75B868','Awa Adjovi','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'019F0471E180752884686A71303D4D64',X'122138A56C264951F8C72FADD8EB7D0E',X'019D2438DE8072C98B3FF43D01B0F1AE','Rachidatou Ahouansou','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'019F75BDC98070429389EFD3E0365329',X'C6F373A366CD3601DD47B43A0C48675F',X'01991E40FE8072CBAA6B839D9B004A5D','Abena Agyeman','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A12B7A558075FCA5EB7099A90141D9',X'76EF073036A6204E122DFFA4C2874EA5',X'019F2734CE807923A2844D9ED83E1D66','Koffi Kiki','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A13AED69807DEDAD5081B553A1A606',X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'019D2438DE807AD7BB333D4915BCD98E','Nadège Talla','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A1D56C318070A1AD1BA3FB45AA8ABA',X'54C834DBC0C9BAAE3C87E3E459ED725E',X'01991E40FE8072CBAA6B839D9B004A5D','Abena Agyeman','lead',X'019A966829007114860E3824C900735B',NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A1DEA641007C4D97EC128354634479',X'5EEDC869F762B4BA7EC2C31D2A41CAE4',X'01991E40FE8071D9AA3898AE863091C5','Thandi Zulu','lead',X'019A96682900777B822CC04D9061329E',NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A1DEA64100747F9664D90CBC82D840',X'69DDE1B3B93BFF3265877DA5E41220F6',X'01991E40FE8072CBAA6B839D9B004A5D','Abena Agyeman','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A1DEA641007673B710BCDD90BD5CAB',X'15C7735270DD5D85AB8859DA159D7192',X'01991E40FE8079339E06685E6D4F42B1','Hervé Abena Ondoa','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A1F978B5807689ABD67E8984F4CB3D',X'FB903ED94AE929B3BAA2104119D7DCC8',X'01991E40FE8071D9AA3898AE863091C5','Thandi Zulu','lead',NULL,NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A208EBC98074D2806D0D3648BA7DA3',X'CACA5B177DB5D9C600322FA304A5458B',X'01991E40FE8079339E06685E6D4F42B1','Hervé Abena Ondoa','lead',X'019A966829007DA380BF899E7E8722E7',NULL);
INSERT INTO "delivery_trainers" VALUES(X'01A2185EDD807F1CBE44A9CC5FA929A2',X'2DA87044F3C46507807318380E198AA6',X'019D2438DE8072C98B3FF43D01B0F1AE','Rachidatou Ahouansou','lead',NULL,NULL);
CREATE TABLE enrolments (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    -- counts the invitations sent; a new one revokes the earlier ones
    invitation INTEGER NOT NULL,
    invited_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    invited_at TIMESTAMP,
    enrolled_at TIMESTAMP,
    completed_at TIMESTAMP,
    ended_at TIMESTAMP,
    -- an own cascade deadline, with the reason for it
    extended_until DATE,
    extension_reason TEXT,
    created_at TIMESTAMP NOT NULL, known_name TEXT NOT NULL DEFAULT '', known_email TEXT NOT NULL DEFAULT '', known_key TEXT NOT NULL DEFAULT '',
    UNIQUE (cohort_id, person_id)
);
INSERT INTO "enrolments" VALUES(X'01991E40FE8071DE85B3EA81AE5748E9',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE807618BFB555651D75B868','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2025-09-06 09:00:00','2025-09-07 08:00:00','2025-10-12 07:44:00',NULL,NULL,NULL,'2025-09-06 09:00:00','Awa Adjovi','awa.adjovi@acl.example','awa adjovi');
INSERT INTO "enrolments" VALUES(X'01991E40FE80756EA842B9C719B65A4F',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8079339E06685E6D4F42B1','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2025-09-06 09:00:00','2025-09-08 09:00:00','2025-10-13 22:30:00',NULL,NULL,NULL,'2025-09-06 09:00:00','Hervé Abena Ondoa','herve.abena-ondoa@rchp.example','herve abena ondoa');
INSERT INTO "enrolments" VALUES(X'01991E40FE8079CB9BE0B2831C1E87B6',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8072CBAA6B839D9B004A5D','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2025-09-06 09:00:00','2025-09-09 10:00:00','2025-10-14 08:01:00',NULL,NULL,NULL,'2025-09-06 09:00:00','Abena Agyeman','abena.agyeman@cta.example','abena agyeman');
INSERT INTO "enrolments" VALUES(X'01991E40FE807F9BB6C1D36F74405557',X'4628CC65C2158509208F15CBFE61FE8E',X'01991E40FE8071D9AA3898AE863091C5','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2025-09-06 09:00:00','2025-09-10 11:00:00','2025-10-15 04:50:00',NULL,NULL,NULL,'2025-09-06 09:00:00','Thandi Zulu','thandi.zulu@uhm.example','thandi zulu');
INSERT INTO "enrolments" VALUES(X'019D2438DE8078D4B9EE4C582276A474',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE8072C98B3FF43D01B0F1AE','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2026-03-25 09:00:00','2026-03-26 08:00:00','2026-04-07 06:11:00',NULL,NULL,NULL,'2026-03-25 09:00:00','Rachidatou Ahouansou','rachidatou.ahouansou@acl.example','rachidatou ahouansou');
INSERT INTO "enrolments" VALUES(X'019D2438DE807DF588C5F8B8FB50414E',X'BFFC60815CB19CC87BE96344AAF01B13',X'019D2438DE807AD7BB333D4915BCD98E','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2026-03-25 09:00:00','2026-03-27 09:00:00','2026-04-08 10:10:00',NULL,NULL,NULL,'2026-03-25 09:00:00','Nadège Talla','nadege.talla@rchp.example','nadege talla');
INSERT INTO "enrolments" VALUES(X'019F2734CE8072B686D96870FC53E19F',X'78A3A15E9053AD7CB76573C0FB65F6D3',X'019F2734CE807923A2844D9ED83E1D66','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2026-07-03 09:00:00','2026-07-04 08:00:00','2026-07-16 14:42:00',NULL,NULL,NULL,'2026-07-03 09:00:00','Koffi Kiki','koffi.kiki@acl.example','koffi kiki');
INSERT INTO "enrolments" VALUES(X'01A028B2C6807CD8ADAF27558CFEE4C5',X'BFBB39C52D56791EC5D921B660AEE855',X'01A028B2C6807534BE91420F8F7A3B56','trainer','completed',1,X'01981C8C18007940AC822825D7A940AF','2026-08-22 09:00:00','2026-08-23 08:00:00','2026-10-02 17:40:00',NULL,NULL,NULL,'2026-08-22 09:00:00','Ximena Tituaña','ximena.tituana@lmc.example','ximena tituana');
INSERT INTO "enrolments" VALUES(X'01A028B2C68070FABC11F1F365880972',X'BFBB39C52D56791EC5D921B660AEE855',X'01A028B2C6807183B59AC2EA8BFAA52C','trainer','enrolled',1,X'01981C8C18007940AC822825D7A940AF','2026-08-22 09:00:00','2026-08-24 09:00:00',NULL,NULL,NULL,NULL,'2026-08-22 09:00:00','Camila Bedoya','camila.bedoya@umr.example','camila bedoya');
INSERT INTO "enrolments" VALUES(X'01A20CC88E807F60919E914F1396F2E4',X'1B37745391D703A936483DBFF64725DC',X'01A20CC88E807EDEB08824B9D452D95C','trainer','enrolled',1,X'01981C8C18007940AC822825D7A940AF','2026-11-24 09:00:00','2026-11-25 08:00:00',NULL,NULL,NULL,NULL,'2026-11-24 09:00:00','Corazon Tolentino','corazon.tolentino@lit.example','corazon tolentino');
CREATE TABLE essays (
    id BLOB PRIMARY KEY NOT NULL,
    attempt_id BLOB NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    sent_at TIMESTAMP NOT NULL,
    -- per cent, 0 to 100; nothing until it was read
    score DOUBLE,
    comment TEXT,
    read_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    read_at TIMESTAMP,
    UNIQUE (attempt_id, question)
);
INSERT INTO "essays" VALUES(X'01A1EF62EC007AAB9735E28626EF163E',X'01A1EF62EC007E9380485407749F5491',X'01A0F7C3CF007C4ABA7112084BEC4033','resilience-governance','check/risk-governance','risk-governance-3','Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una.','2026-11-18 16:00:00',NULL,NULL,NULL,NULL);
INSERT INTO "essays" VALUES(X'01A1EF62EC007E2FA8C00EFB69914905',X'01A1EF62EC007F5C940A893EB49C60F4',X'01A0F7C3CF007C4ABA7112084BEC4033','adequate-housing','check/eviction-and-alternatives','eviction-and-alternatives-4','Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una.','2026-11-18 16:00:00',NULL,NULL,NULL,NULL);
INSERT INTO "essays" VALUES(X'01A1EF62EC007BF3BD00F67ECDCF8092',X'01A1EF62EC007CE098AC212D2AB79F13',X'01A0F7C3CF007C4ABA7112084BEC4033','territorial-planning','check/participation','participation-4','Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una.','2026-11-18 16:00:00',NULL,NULL,NULL,NULL);
INSERT INTO "essays" VALUES(X'01A1EF62EC0075059C8041AC2C049AAC',X'01A1EF62EC007F25848A7DA3A78871BC',X'01A0F7C3CF007C4ABA7112084BEC4033','voluntary-local-reviews','check/using-results','using-results-4','En mi municipio, catastro y vivienda nunca han comparado sus mapas. Una mañana de trabajo en común mostraría qué terrenos se pueden construir antes de las lluvias.','2026-11-18 16:00:00',NULL,NULL,NULL,NULL);
CREATE TABLE kept_forms (
    id BLOB PRIMARY KEY NOT NULL,
    -- whom it is shown to: a keyed hash of the person, or of an address while nobody was signed in
    owner TEXT NOT NULL,
    -- where it was sent to
    action TEXT NOT NULL,
    -- the page it stood on
    page TEXT NOT NULL,
    -- the fields as they were sent, without passwords
    fields TEXT NOT NULL,
    kept_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE TABLE learner_notes (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    prompt TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module, prompt)
);
CREATE TABLE learners (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB UNIQUE REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL
);
INSERT INTO "learners" VALUES(X'0199D27F92807579B5FFEBBA009EF82D',X'01991E40FE807618BFB555651D75B868','2025-10-11 09:00:00');
INSERT INTO "learners" VALUES(X'0199D7A5EE8078079BBC518B5DE8BCA9',X'01991E40FE8079339E06685E6D4F42B1','2025-10-12 09:00:00');
INSERT INTO "learners" VALUES(X'0199DCCC4A807B8494BF5AD177B25FD3',X'01991E40FE8072CBAA6B839D9B004A5D','2025-10-13 09:00:00');
INSERT INTO "learners" VALUES(X'0199E1F2A6807CE3AC4C8E24E804AB2B',X'01991E40FE8071D9AA3898AE863091C5','2025-10-14 09:00:00');
INSERT INTO "learners" VALUES(X'019A1FF5E50071FEB38175F194A89685',X'019A1FBEF6807B7089EA652445C81797','2025-10-26 10:00:00');
INSERT INTO "learners" VALUES(X'019A68EAA7007954B5D48F50A285B0E2',X'019A68B3B880767B94523AC7E9C692BD','2025-11-09 14:00:00');
INSERT INTO "learners" VALUES(X'019A785DBB007205A013340A69C6E428',X'019A7826CC807E98A6C4E29E58185319','2025-11-12 14:00:00');
INSERT INTO "learners" VALUES(X'019ABFD1F7807AFDBFAB60A9720286B6',X'019ABF9B090071ACA1D005F002870142','2025-11-26 11:00:00');
INSERT INTO "learners" VALUES(X'019ACF450B80773DBB412867BFF147CA',X'019ACF0E1D0074608E0F0479EA0BFB41','2025-11-29 11:00:00');
INSERT INTO "learners" VALUES(X'019ADEB81F807940B4ACA1833188845C',X'019ADE8131007762A0D7159D516D0A40','2025-12-02 11:00:00');
INSERT INTO "learners" VALUES(X'019B27ACE1807674A88449F1FF815BDF',X'019B2775F3007DFA8AF4FD3C7E8B554B','2025-12-16 15:00:00');
INSERT INTO "learners" VALUES(X'019B371FF58077C1BD40A3B5CA540609',X'019B36E9070071E0AD4D8ED8B023C0AE','2025-12-19 15:00:00');
INSERT INTO "learners" VALUES(X'019B7E9432007A5D9CB9D08C6159B94B',X'019B7E5D438075CFAA6A6A5EF5C5F42F','2026-01-02 12:00:00');
INSERT INTO "learners" VALUES(X'019B8E07460079D5B799973C9AD892BA',X'019B8DD057807D87ADE83844E618AAFA','2026-01-05 12:00:00');
INSERT INTO "learners" VALUES(X'019B9D7A5A00778B9F12A41B36BEAC42',X'019B9D436B8074A39B80443BB5F4F87E','2026-01-08 12:00:00');
INSERT INTO "learners" VALUES(X'019BE66F1C00745F903BBCFCB77FB696',X'019BE6382D80760D9A3257471A0F27E3','2026-01-22 16:00:00');
INSERT INTO "learners" VALUES(X'019BF5E230007AEBB7A5158131E82DFB',X'019BF5AB41807A138D326D5E2D5E30A7','2026-01-25 16:00:00');
INSERT INTO "learners" VALUES(X'019C3D566C8076DE9696BF4596D66D0C',X'019C3D1F7E0079629F42A87EB91B6E27','2026-02-08 13:00:00');
INSERT INTO "learners" VALUES(X'019C4CC980807A6F97D37C4CAA45CDC2',X'019C4C92920070ACBECEFA2EBC3587BD','2026-02-11 13:00:00');
INSERT INTO "learners" VALUES(X'019C5C3C94807D4B82B6604B7A7F6D25',X'019C5C05A6007322B53AD5ED0E691CFC','2026-02-14 13:00:00');
INSERT INTO "learners" VALUES(X'019CA3B0D1007B71B9F57D717393ECD0',X'019CA379E2807BC7BCAAA802F068B280','2026-02-28 10:00:00');
INSERT INTO "learners" VALUES(X'019CB323E5007EDF8DB0EE0C4D927DA2',X'019CB2ECF68071729A671468DB3CA829','2026-03-03 10:00:00');
INSERT INTO "learners" VALUES(X'019CFC18A70073269482FF471644551E',X'019CFBE1B8807C8D8F183752130B8E47','2026-03-17 14:00:00');
INSERT INTO "learners" VALUES(X'019D0B8BBB0070488482FCCAEF3C7B27',X'019D0B54CC807BD9947C9CE367479359','2026-03-20 14:00:00');
INSERT INTO "learners" VALUES(X'019D1AFECF007A349AE37554204FBDEB',X'019D1AC7E080714182E25D142D675555','2026-03-23 14:00:00');
INSERT INTO "learners" VALUES(X'019D62052E807D11A2C8798D1451857C',X'019D2438DE8072C98B3FF43D01B0F1AE','2026-04-06 09:00:00');
INSERT INTO "learners" VALUES(X'019D62730B80755C881FB8D70D11F0EC',X'019D623C1D0073AFBB399DDBCDF22F14','2026-04-06 11:00:00');
INSERT INTO "learners" VALUES(X'019D672B8A8077A9AC39327B6DC61165',X'019D2438DE807AD7BB333D4915BCD98E','2026-04-07 09:00:00');
INSERT INTO "learners" VALUES(X'019D71E61F807EA99CB73276790EDCDF',X'019D71AF310078DCAA490A2E9293712E','2026-04-09 11:00:00');
INSERT INTO "learners" VALUES(X'019DBADAE180746A978A816A715C41DC',X'019DBAA3F300720BAAC1A19BFD0F319D','2026-04-23 15:00:00');
INSERT INTO "learners" VALUES(X'019DCA4DF5807AF3A8DB517A54C49B88',X'019DCA17070077C59161BDC52BFBFB1D','2026-04-26 15:00:00');
INSERT INTO "learners" VALUES(X'019DD9C109807D54821DBAE9A3B40A9C',X'019DD98A1B007398A710829165B5352B','2026-04-29 15:00:00');
INSERT INTO "learners" VALUES(X'019E213546007FA7A969E2406A825839',X'019E20FE57807FC7AD1FB0B685BD0A25','2026-05-13 12:00:00');
INSERT INTO "learners" VALUES(X'019E30A85A007D3794C82D2B3E957708',X'019E30716B8071ECBC1BD73BA7A1C912','2026-05-16 12:00:00');
INSERT INTO "learners" VALUES(X'019E799D1C007DA681D99320616A7E30',X'019E79662D807F1AB5181950DBF5AAA0','2026-05-30 16:00:00');
INSERT INTO "learners" VALUES(X'019E8910300070D3880570072241EA18',X'019E88D9418072B3BC4ADA7068A84CCF','2026-06-02 16:00:00');
INSERT INTO "learners" VALUES(X'019E988344007CF6B05B984F59285360',X'019E984C558072119BD6F56AE3FCDC3A','2026-06-05 16:00:00');
INSERT INTO "learners" VALUES(X'019EDFF78080733F8B29C060B9E661FE',X'019EDFC0920071179CABE5C27A185388','2026-06-19 13:00:00');
INSERT INTO "learners" VALUES(X'019EEF6A94807514B4A4C1280C263268',X'019EEF33A60073D891B9970CFFB094C4','2026-06-22 13:00:00');
INSERT INTO "learners" VALUES(X'019F36DED1007378B80E0BFC9E6A29BE',X'019F36A7E2807C268ABFD2A17F19EE48','2026-07-06 10:00:00');
INSERT INTO "learners" VALUES(X'019F4651E50072809E30CDFC331E9B99',X'019F461AF6807D65A383402469AB6DA7','2026-07-09 10:00:00');
INSERT INTO "learners" VALUES(X'019F55C4F9007CBEA8590373A0A6A307',X'019F558E0A807E439F70793679924A3D','2026-07-12 10:00:00');
INSERT INTO "learners" VALUES(X'019F65011E807DA6A5C4BFA730B400D7',X'019F2734CE807923A2844D9ED83E1D66','2026-07-15 09:00:00');
INSERT INTO "learners" VALUES(X'019F9EB9BB007AB398750B5BD73A6300',X'019F9E82CC8077F9A5B28316C50E9422','2026-07-26 14:00:00');
INSERT INTO "learners" VALUES(X'019FAE2CCF007E77A24CF61B383D80CC',X'019FADF5E0807F5B91EE73A0DBA8438F','2026-07-29 14:00:00');
INSERT INTO "learners" VALUES(X'01A005141F807FE89B7BF611117DBC9E',X'01A004DD31007FD4AA5A2BCBCC491EEC','2026-08-15 11:00:00');
INSERT INTO "learners" VALUES(X'01A0148733807129B2E479A9199FE8E9',X'01A0145045007C44B5AF0749FB328977','2026-08-18 11:00:00');
INSERT INTO "learners" VALUES(X'01A05D7BF58079C8848128A3EC169FE2',X'01A05D4507007BB387E32E3C7D5A3657','2026-09-01 15:00:00');
INSERT INTO "learners" VALUES(X'01A06CEF098075AA9A4E3A9819E0EB96',X'01A06CB81B0079408ED71D46F4B2DEAA','2026-09-04 15:00:00');
INSERT INTO "learners" VALUES(X'01A0C3D65A0076B38C9BD7E915B17E84',X'01A0C39F6B807F09B541322925E7A1FC','2026-09-21 12:00:00');
INSERT INTO "learners" VALUES(X'01A0D3496E0077A7AFA83531960CF629',X'01A0D3127F807C78AB4DA64183933CAE','2026-09-24 12:00:00');
INSERT INTO "learners" VALUES(X'01A0F7C3CF007C4ABA7112084BEC4033',X'01A028B2C6807534BE91420F8F7A3B56','2026-10-01 14:00:00');
INSERT INTO "learners" VALUES(X'01A11C3E30007E858D062C564D89BEE9',X'01A11C0741807054842056F9572A3DBE','2026-10-08 16:00:00');
INSERT INTO "learners" VALUES(X'01A12BB14400717A9DC5497DA87BEF52',X'01A12B7A55807561A166922861EE1365','2026-10-11 16:00:00');
INSERT INTO "learners" VALUES(X'01A18298948074848213BAC3429DE920',X'01A18261A60079D699CC68D1959F9E24','2026-10-28 13:00:00');
INSERT INTO "learners" VALUES(X'01A1920BA8807A25BA059A66A0890A61',X'01A191D4BA007B888EC77A19E9A868A0','2026-10-31 13:00:00');
INSERT INTO "learners" VALUES(X'01A1D97FE5007A0AA33772D43BF6A895',X'01A1D948F68075348C06066F1451F282','2026-11-14 10:00:00');
INSERT INTO "learners" VALUES(X'01A1E8F2F90072FE8674ED07D4F26BEF',X'01A1E8BC0A8070D9994553634C3DF87C','2026-11-17 10:00:00');
INSERT INTO "learners" VALUES(X'01A2038E7F007AA8A6F107FDBE14C6E2',X'01A028B2C6807183B59AC2EA8BFAA52C','2026-11-22 14:00:00');
CREATE TABLE leases (
    name TEXT PRIMARY KEY NOT NULL,
    holder BLOB NOT NULL,
    held_until TIMESTAMP NOT NULL
);
CREATE TABLE lesson_progress (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    started_at TIMESTAMP NOT NULL,
    completed_at TIMESTAMP,
    UNIQUE (learner_id, module, lesson)
);
INSERT INTO "lesson_progress" VALUES(X'0199D32BB1007398A5AB8F22143235DE',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','why-local','2025-10-11 12:08:00','2025-10-11 12:24:00');
INSERT INTO "lesson_progress" VALUES(X'0199D498FCA0745F9E8EA5EC34949A5D',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','awareness','2025-10-11 18:47:00','2025-10-11 19:06:00');
INSERT INTO "lesson_progress" VALUES(X'0199D4F91E0073928F60E600E2E5BDC8',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','advocacy','2025-10-11 20:32:00','2025-10-11 20:50:00');
INSERT INTO "lesson_progress" VALUES(X'0199D69E428072E2A4F25C3F3E727E65',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','aligning-plans','2025-10-12 04:12:00','2025-10-12 04:29:00');
INSERT INTO "lesson_progress" VALUES(X'0199D7296B8077D0A80178C26E1F30CD',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','monitoring','2025-10-12 06:44:00','2025-10-12 07:00:00');
INSERT INTO "lesson_progress" VALUES(X'0199D985AB0071FDB843211A4931FCF2',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','why-local','2025-10-12 17:44:00','2025-10-12 17:59:00');
INSERT INTO "lesson_progress" VALUES(X'0199DB4E8420707E823CB2F13DBB88E1',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','awareness','2025-10-13 02:03:00','2025-10-13 02:25:00');
INSERT INTO "lesson_progress" VALUES(X'0199DCD5724076D6945492461CF3F444',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','advocacy','2025-10-13 09:10:00','2025-10-13 09:26:00');
INSERT INTO "lesson_progress" VALUES(X'0199DD67EE407B989CD4F4B0368776AE',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','why-local','2025-10-13 11:50:00','2025-10-13 12:08:00');
INSERT INTO "lesson_progress" VALUES(X'0199DDBC28C075CDB849C95A1C135D71',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','aligning-plans','2025-10-13 13:22:00','2025-10-13 13:44:00');
INSERT INTO "lesson_progress" VALUES(X'0199DF180F407691971DFB69A9D9C876',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','awareness','2025-10-13 19:42:00','2025-10-13 20:03:00');
INSERT INTO "lesson_progress" VALUES(X'0199DF6FF3407C8EB62020954CA3FB58',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','monitoring','2025-10-13 21:18:00','2025-10-13 21:39:00');
INSERT INTO "lesson_progress" VALUES(X'0199DFB1DE407CA6B0344FF6B1B3828B',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','advocacy','2025-10-13 22:30:00','2025-10-13 22:44:00');
INSERT INTO "lesson_progress" VALUES(X'0199E0B5E0C074269F542C64AD5333B1',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','aligning-plans','2025-10-14 03:14:00','2025-10-14 03:29:00');
INSERT INTO "lesson_progress" VALUES(X'0199E16693207A37B4E39D47156D23B0',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','monitoring','2025-10-14 06:27:00','2025-10-14 06:38:00');
INSERT INTO "lesson_progress" VALUES(X'0199E234918079F0B57F24855174C9C3',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','why-local','2025-10-14 10:12:00','2025-10-14 10:32:00');
INSERT INTO "lesson_progress" VALUES(X'0199E37241A0783099BAD4BD039B8139',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','awareness','2025-10-14 15:59:00','2025-10-14 16:17:00');
INSERT INTO "lesson_progress" VALUES(X'0199E4BDAD6071228B63F19C722D9C65',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','advocacy','2025-10-14 22:01:00','2025-10-14 22:22:00');
INSERT INTO "lesson_progress" VALUES(X'0199E51FA38079AF949CB836F746657E',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','aligning-plans','2025-10-14 23:48:00','2025-10-15 00:05:00');
INSERT INTO "lesson_progress" VALUES(X'0199E6065A007810BB0A1B696BB724C9',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','monitoring','2025-10-15 04:00:00','2025-10-15 04:14:00');
INSERT INTO "lesson_progress" VALUES(X'019A07C36FC0776F9C59169C7AD0953E',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','sendai-local','2025-10-21 17:14:00','2025-10-21 17:31:00');
INSERT INTO "lesson_progress" VALUES(X'019A08CC06207132A970FCEE2D386765',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','parts-of-risk','2025-10-21 22:03:00','2025-10-21 22:24:00');
INSERT INTO "lesson_progress" VALUES(X'019A0A0438007686BBC135AB9D8C4F7A',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','risk-governance','2025-10-22 03:44:00','2025-10-22 04:01:00');
INSERT INTO "lesson_progress" VALUES(X'019A0B6DDA207E17841DDBF3285224D7',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','assessing-risk','2025-10-22 10:19:00','2025-10-22 10:41:00');
INSERT INTO "lesson_progress" VALUES(X'019A0BDACCC07D26A1035167D933D19C',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','financing','2025-10-22 12:18:00','2025-10-22 12:35:00');
INSERT INTO "lesson_progress" VALUES(X'019A0C5F8D2070CFAE5AB1D6E7D9DF25',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','how-adults-learn','2025-10-22 14:43:00','2025-10-22 15:01:00');
INSERT INTO "lesson_progress" VALUES(X'019A0DD8BFA072B0A31E7497D08C386D',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','association','2025-10-22 21:35:00','2025-10-22 21:45:00');
INSERT INTO "lesson_progress" VALUES(X'019A0E7E75807078B5EA939D7323CEE7',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','planning-a-session','2025-10-23 00:36:00','2025-10-23 00:57:00');
INSERT INTO "lesson_progress" VALUES(X'019A105076607663B6764CFD35987E88',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','facilitating','2025-10-23 09:05:00','2025-10-23 09:14:00');
INSERT INTO "lesson_progress" VALUES(X'019A11631EE075EAA0DB900C42C0B15B',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','reading-a-budget','2025-10-23 14:05:00','2025-10-23 14:29:00');
INSERT INTO "lesson_progress" VALUES(X'019A11AF1C00761695D92492C06D41EF',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','adapting','2025-10-23 15:28:00','2025-10-23 15:50:00');
INSERT INTO "lesson_progress" VALUES(X'019A12ADA040754F9EE5F471286199E0',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','measuring','2025-10-23 20:06:00','2025-10-23 20:30:00');
INSERT INTO "lesson_progress" VALUES(X'019A12F8B3007080A861C777EF88CA09',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','own-revenue','2025-10-23 21:28:00','2025-10-23 21:42:00');
INSERT INTO "lesson_progress" VALUES(X'019A1498594077CCBAE8EB1611E19BAD',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','reporting','2025-10-24 05:02:00','2025-10-24 05:12:00');
INSERT INTO "lesson_progress" VALUES(X'019A14EF52E07220847E73261F97EA06',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','investing-and-borrowing','2025-10-24 06:37:00','2025-10-24 06:53:00');
INSERT INTO "lesson_progress" VALUES(X'019A1651A200788E862E6F9A3BCAD1D3',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','budget-and-goals','2025-10-24 13:04:00','2025-10-24 13:19:00');
INSERT INTO "lesson_progress" VALUES(X'019D6378E2C07146A4E5C7E6926E32A7',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','why-local','2026-04-06 15:46:00','2026-04-06 16:02:00');
INSERT INTO "lesson_progress" VALUES(X'019D63DD98007C4FA0E21B8E7F6A1DDD',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','awareness','2026-04-06 17:36:00','2026-04-06 18:00:00');
INSERT INTO "lesson_progress" VALUES(X'019D648C75A07EDA824B3B8BB9BA3C57',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','advocacy','2026-04-06 20:47:00','2026-04-06 21:07:00');
INSERT INTO "lesson_progress" VALUES(X'019D65F702207C1890E40FF1A897737E',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','aligning-plans','2026-04-07 03:23:00','2026-04-07 03:32:00');
INSERT INTO "lesson_progress" VALUES(X'019D6664DF20765BA754804A7BA3EA45',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','monitoring','2026-04-07 05:23:00','2026-04-07 05:46:00');
INSERT INTO "lesson_progress" VALUES(X'019D6930D0607A6FA778B7347426F286',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','why-local','2026-04-07 18:25:00','2026-04-07 18:45:00');
INSERT INTO "lesson_progress" VALUES(X'019D69A60060768296E3760370CDD092',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','awareness','2026-04-07 20:33:00','2026-04-07 20:57:00');
INSERT INTO "lesson_progress" VALUES(X'019D6A97B36071B7998ACEB607FCC033',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','advocacy','2026-04-08 00:57:00','2026-04-08 01:11:00');
INSERT INTO "lesson_progress" VALUES(X'019D6BCE1080711897BCDBC6409C28E7',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','aligning-plans','2026-04-08 06:36:00','2026-04-08 06:57:00');
INSERT INTO "lesson_progress" VALUES(X'019D6C408160782AA1A1AB00F58BC6CA',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','monitoring','2026-04-08 08:41:00','2026-04-08 08:50:00');
INSERT INTO "lesson_progress" VALUES(X'019D9723826073B3B8307AF57AC892DF',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','sendai-local','2026-04-16 16:33:00','2026-04-16 16:46:00');
INSERT INTO "lesson_progress" VALUES(X'019D97C010807B01A9A5AA816D7B61C2',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','parts-of-risk','2026-04-16 19:24:00','2026-04-16 19:40:00');
INSERT INTO "lesson_progress" VALUES(X'019D9802E5E07E6D9709AD372C1FEE9C',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','risk-governance','2026-04-16 20:37:00','2026-04-16 20:46:00');
INSERT INTO "lesson_progress" VALUES(X'019D9980AC407BF1BCDB8B4775F5AD7A',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','assessing-risk','2026-04-17 03:34:00','2026-04-17 03:48:00');
INSERT INTO "lesson_progress" VALUES(X'019D9A7E46207906B479E6B2277EE146',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','financing','2026-04-17 08:11:00','2026-04-17 08:28:00');
INSERT INTO "lesson_progress" VALUES(X'019D9B2EF8807969ADF669AE074B1D7F',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','association','2026-04-17 11:24:00','2026-04-17 11:43:00');
INSERT INTO "lesson_progress" VALUES(X'019F661107E07C12A17F846BE80B504E',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','why-local','2026-07-15 13:57:00','2026-07-15 14:14:00');
INSERT INTO "lesson_progress" VALUES(X'019F67DBB5C07B45BBCCC6091E6AEB44',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','awareness','2026-07-15 22:18:00','2026-07-15 22:29:00');
INSERT INTO "lesson_progress" VALUES(X'019F68A7DF607A3DB9A416DCF4E1244C',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','advocacy','2026-07-16 02:01:00','2026-07-16 02:16:00');
INSERT INTO "lesson_progress" VALUES(X'019F697A71A076E2BC2000718FCBC177',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','aligning-plans','2026-07-16 05:51:00','2026-07-16 06:00:00');
INSERT INTO "lesson_progress" VALUES(X'019F6B06DE00704D862C420B918B29B0',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','monitoring','2026-07-16 13:04:00','2026-07-16 13:15:00');
INSERT INTO "lesson_progress" VALUES(X'01A0F7E4C480791ABFE7F0A37E4DEE23',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','why-local','2026-10-01 14:36:00','2026-10-01 14:49:00');
INSERT INTO "lesson_progress" VALUES(X'01A0F9B5DB007698956E53715D5554A3',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','awareness','2026-10-01 23:04:00','2026-10-01 23:23:00');
INSERT INTO "lesson_progress" VALUES(X'01A0FB4B6F2078FFBF521DA0F3564F3D',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','advocacy','2026-10-02 06:27:00','2026-10-02 06:37:00');
INSERT INTO "lesson_progress" VALUES(X'01A0FC81CC4076CD8B3F370C7351DC1B',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','aligning-plans','2026-10-02 12:06:00','2026-10-02 12:25:00');
INSERT INTO "lesson_progress" VALUES(X'01A0FD86B920719DB3F46F49F09B7F7C',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','monitoring','2026-10-02 16:51:00','2026-10-02 17:05:00');
INSERT INTO "lesson_progress" VALUES(X'01A2053DB5A07255963AB71201F2EDCA',X'01A2038E7F007AA8A6F107FDBE14C6E2','localising-the-sdgs','why-local','2026-11-22 21:51:00','2026-11-22 22:13:00');
CREATE TABLE mail_holds (
    scope TEXT PRIMARY KEY NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TIMESTAMP NOT NULL,
    -- When one mail is tried again, and how often that was in vain.
    try_at TIMESTAMP NOT NULL,
    probes INTEGER NOT NULL,
    -- Since when somebody has said that mail is to go on all the same.
    lifted_at TIMESTAMP
);
CREATE TABLE mail_refusals (
    id BLOB PRIMARY KEY NOT NULL,
    mail_id BLOB NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    domain TEXT NOT NULL,
    fault TEXT NOT NULL,
    cause TEXT,
    likeness TEXT NOT NULL,
    -- Whether mail to another domain was taken since.
    apart BOOLEAN NOT NULL,
    at TIMESTAMP NOT NULL
);
INSERT INTO "mail_refusals" VALUES(X'01A229F742807B7E8CBE808EA848911F',X'01A229F742807C9E86B6EFC216C5BBD8','aline.vidal@cbr.example','cbr.example','recipient',NULL,'no such user here',0,'2026-11-30 01:00:00');
CREATE TABLE mails (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id BLOB,
    cohort_id BLOB,
    language TEXT NOT NULL,
    data TEXT NOT NULL,
    -- Set before the first try, and never again: a mail that goes out twice is one mail to its reader.
    message_id TEXT,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try_at TIMESTAMP NOT NULL,
    lease_until TIMESTAMP,
    last_error TEXT,
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    expires_at TIMESTAMP
, fault TEXT);
INSERT INTO "mails" VALUES(X'019850429E8071FD86902E69157CC39F','news:01985042-9e80-7745-bae5-0967ac8ceea9','news','serge.sagbo@acl.example',X'019850429E807C1DBABD6B4AB742141D',NULL,'fr','{}','<01985042-9e80-71fd-8690-2e69157cc39f@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E807234A55B131BF0AA4463','news:01985042-9e80-7e12-b3c3-1b1107d5e771','news','nana.darko@cta.example',X'019850429E807FA2B3C813D95F993686',NULL,'en','{}','<01985042-9e80-7234-a55b-131bf0aa4463@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E807D3C8C534F4E4821E4B9','news:01985042-9e80-7c07-a284-9ce4cbd80cfc','news','tshepo.molefe@uhm.example',X'019850429E807CEE9CF024D3DDBDE284',NULL,'en','{}','<01985042-9e80-7d3c-8c53-4f4e4821e4b9@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E807EA1A3787FA2B220B81E','news:01985042-9e80-73f6-a5fb-c07365b77cad','news','wilson.morocho@lmc.example',X'019850429E80779A97D65C600EB7F7C2',NULL,'es','{}','<01985042-9e80-7ea1-a378-7fa2b220b81e@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E8078C1A14B17A4226AC759','news:01985042-9e80-7a12-a186-5300e572b008','news','wilmer.murillo@umr.example',X'019850429E8072568002DD91876105C5',NULL,'es','{}','<01985042-9e80-78c1-a14b-17a4226ac759@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E8075DE83CB49FE81D328E9','news:01985042-9e80-7b54-968a-eb4e0984c0f1','news','gonzalo.painemal@amv.example',X'019850429E80753EBEAA21B9AB2AF3F4',NULL,'es','{}','<01985042-9e80-75de-83cb-49fe81d328e9@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E8079FABEB3E2A614E7BDB5','news:01985042-9e80-7a40-93a4-441be4aff9ff','news','fabian.zuniga@rcv.example',X'019850429E807F88BCD477151BE658CA',NULL,'es','{}','<01985042-9e80-79fa-beb3-e2a614e7bdb5@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E80752CA5D10124F6F25D29','news:01985042-9e80-7124-b0df-12537993518c','news','benigno.dimaculangan@lit.example',X'019850429E8078B798413E7DA6ECC30F',NULL,'en','{}','<01985042-9e80-752c-a5d1-0124f6f25d29@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E8071C3B25D3BC651761E9B','news:01985042-9e80-7937-adfa-9d0abac2df16','news','deepa.rai@htf.example',X'019850429E80743E835BA7E63C156ACE',NULL,'en','{}','<01985042-9e80-71c3-b25d-3bc651761e9b@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E80768683BA8E9194250015','news:01985042-9e80-7649-945a-de9bdfb318d5','news','alvaro.gil@rpo.example',X'019850429E807E0D8B226264523907DC',NULL,'es','{}','<01985042-9e80-7686-83ba-8e9194250015@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019850429E8075D999890B0F6260DA2D','news:01985042-9e80-7397-a029-a190d4e58a5f','news','yann.girard@cbr.example',X'019850429E807CCD964F871A1BB2361A',NULL,'fr','{}','<01985042-9e80-75d9-9989-0b0f6260da2d@127.0.0.1>','cancelled',0,'2025-07-28 09:15:00',NULL,'expired','2025-07-28 09:00:00',NULL,'2025-08-01 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'01991E40FE807CEBB90E5E2FBFBD9647','invitation:01991e40-fe80-71de-85b3-ea81ae5748e9:1','invitation','awa.adjovi@acl.example',X'01991E40FE807618BFB555651D75B868',X'4628CC65C2158509208F15CBFE61FE8E','fr','{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Awa Adjovi","path":"/invitations/","starts_on":"2025-10-06"}','<01991e40-fe80-7ceb-b90e-5e2fbfbd9647@127.0.0.1>','sent',0,'2025-09-06 09:00:00',NULL,NULL,'2025-09-06 09:00:00','2025-09-06 11:00:00','2026-01-04 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'01991E40FE80749BA4FF223F7B9C247B','invitation:01991e40-fe80-756e-a842-b9c719b65a4f:1','invitation','herve.abena-ondoa@rchp.example',X'01991E40FE8079339E06685E6D4F42B1',X'4628CC65C2158509208F15CBFE61FE8E','fr','{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Hervé Abena Ondoa","path":"/invitations/","starts_on":"2025-10-06"}','<01991e40-fe80-749b-a4ff-223f7b9c247b@127.0.0.1>','sent',0,'2025-09-06 09:00:00',NULL,NULL,'2025-09-06 09:00:00','2025-09-06 11:00:00','2026-01-04 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'01991E40FE807EF1A251F097B5A5D468','invitation:01991e40-fe80-79cb-9be0-b2831c1e87b6:1','invitation','abena.agyeman@cta.example',X'01991E40FE8072CBAA6B839D9B004A5D',X'4628CC65C2158509208F15CBFE61FE8E','en','{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Abena Agyeman","path":"/invitations/","starts_on":"2025-10-06"}','<01991e40-fe80-7ef1-a251-f097b5a5d468@127.0.0.1>','sent',0,'2025-09-06 09:00:00',NULL,NULL,'2025-09-06 09:00:00','2025-09-06 11:00:00','2026-01-04 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'01991E40FE807D369611B1E4B247F50A','invitation:01991e40-fe80-7f9b-b6c1-d36f74405557:1','invitation','thandi.zulu@uhm.example',X'01991E40FE8071D9AA3898AE863091C5',X'4628CC65C2158509208F15CBFE61FE8E','en','{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Thandi Zulu","path":"/invitations/","starts_on":"2025-10-06"}','<01991e40-fe80-7d36-9611-b1e4b247f50a@127.0.0.1>','sent',0,'2025-09-06 09:00:00',NULL,NULL,'2025-09-06 09:00:00','2025-09-06 11:00:00','2026-01-04 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D2438DE807772AE22DBE0BF790E16','invitation:019d2438-de80-78d4-b9ee-4c582276a474:1','invitation','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"cohort":"Lagunes 2025","coordinator":"Laia Puig","ends_on":"2026-05-14","name":"Rachidatou Ahouansou","path":"/invitations/","starts_on":"2026-04-04"}','<019d2438-de80-7772-ae22-dbe0bf790e16@127.0.0.1>','sent',0,'2026-03-25 09:00:00',NULL,NULL,'2026-03-25 09:00:00','2026-03-25 11:00:00','2026-05-14 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D2438DE807D639DE4BEFD9E69B68D','invitation:019d2438-de80-7df5-88c5-f8b8fb50414e:1','invitation','nadege.talla@rchp.example',X'019D2438DE807AD7BB333D4915BCD98E',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"cohort":"Lagunes 2025","coordinator":"Laia Puig","ends_on":"2026-05-14","name":"Nadège Talla","path":"/invitations/","starts_on":"2026-04-04"}','<019d2438-de80-7d63-9de4-befd9e69b68d@127.0.0.1>','sent',0,'2026-03-25 09:00:00',NULL,NULL,'2026-03-25 09:00:00','2026-03-25 11:00:00','2026-05-14 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D24A6BB80748F933AA9C4E5810B55','digest:01991e40-fe80-72cb-aa6b-839d9b004a5d:2026-03-25','digest','abena.agyeman@cta.example',X'01991E40FE8072CBAA6B839D9B004A5D',X'4628CC65C2158509208F15CBFE61FE8E','en','{"items":[{"action":"Look at this commitment","path":"/commitments/019a9668-2900-7114-860e-3824c900735b","what":"Your training with CTA is 16 days overdue","why":"You promised it by 9 March 2026. Was it held? Report it. Has something come between? Tell your coordinator, they can help."}],"more":0,"name":"Abena Agyeman"}','<019d24a6-bb80-748f-933a-a9c4e5810b55@127.0.0.1>','sent',0,'2026-03-25 11:00:00',NULL,NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00','2026-03-25 18:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D24A6BB8070E0A43F786EA27ADB0C','digest:01991e40-fe80-7618-bfb5-55651d75b868:2026-03-25','digest','awa.adjovi@acl.example',X'01991E40FE807618BFB555651D75B868',X'4628CC65C2158509208F15CBFE61FE8E','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019a9b8e-8500-783d-9a3d-3eef3cbca6f5","what":"Il reste 7 jours pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 1er avril 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Awa Adjovi"}','<019d24a6-bb80-70e0-a43f-786ea27adb0c@127.0.0.1>','sent',0,'2026-03-25 11:00:00',NULL,NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00','2026-03-25 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D3FB01E80724BB289F59768848007','news:019d3fb0-1e80-7bc2-b4ce-1130f08a7edf','news','awa.adjovi@acl.example',X'01991E40FE807618BFB555651D75B868',NULL,'fr','{}','<019d3fb0-1e80-724b-b289-f59768848007@127.0.0.1>','cancelled',0,'2026-03-30 17:15:00',NULL,'expired','2026-03-30 17:00:00',NULL,'2026-04-03 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D3FB01E8073F88558B78E00C5ABD0','news:019d3fb0-1e80-7c87-b931-aac78fb08764','news','thandi.zulu@uhm.example',X'01991E40FE8071D9AA3898AE863091C5',NULL,'en','{}','<019d3fb0-1e80-73f8-8558-b78e00c5abd0@127.0.0.1>','cancelled',0,'2026-03-30 17:15:00',NULL,'expired','2026-03-30 17:00:00',NULL,'2026-04-03 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D5CDED28073F9A471E88FCD5B51E8','news:019d5cde-d280-716b-b530-1353be0f9cec','news','awa.adjovi@acl.example',X'01991E40FE807618BFB555651D75B868',NULL,'fr','{}','<019d5cde-d280-73f9-a471-e88fcd5b51e8@127.0.0.1>','cancelled',0,'2026-04-05 09:15:00',NULL,'expired','2026-04-05 09:00:00',NULL,'2026-04-09 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019D5CDED2807A48B9E26A217613FB79','news:019d5cde-d280-7b6e-bcf5-fecf59392429','news','thandi.zulu@uhm.example',X'01991E40FE8071D9AA3898AE863091C5',NULL,'en','{}','<019d5cde-d280-7a48-b9e2-6a217613fb79@127.0.0.1>','cancelled',0,'2026-04-05 09:15:00',NULL,'expired','2026-04-05 09:00:00',NULL,'2026-04-09 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019E12D4DA807EE1A36F2061CE6851A9','news:019e12d4-da80-7485-afd0-bc68835ca00a','news','awa.adjovi@acl.example',X'01991E40FE807618BFB555651D75B868',NULL,'fr','{}','<019e12d4-da80-7ee1-a36f-2061ce6851a9@127.0.0.1>','cancelled',0,'2026-05-10 17:15:00',NULL,'expired','2026-05-10 17:00:00',NULL,'2026-05-14 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019E30038E8074B7BE411D3BD2548C24','news:019e3003-8e80-74d3-99a4-2a2426db68e5','news','awa.adjovi@acl.example',X'01991E40FE807618BFB555651D75B868',NULL,'fr','{}','<019e3003-8e80-74b7-be41-1d3bd2548c24@127.0.0.1>','cancelled',0,'2026-05-16 09:15:00',NULL,'expired','2026-05-16 09:00:00',NULL,'2026-05-20 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F2734CE8074C98FCD0B9847E14DEE','invitation:019f2734-ce80-72b6-86d9-6870fc53e19f:1','invitation','koffi.kiki@acl.example',X'019F2734CE807923A2844D9ED83E1D66',X'78A3A15E9053AD7CB76573C0FB65F6D3','fr','{"cohort":"Quartiers 2026","coordinator":"Laia Puig","ends_on":"2026-08-12","name":"Koffi Kiki","path":"/invitations/","starts_on":"2026-07-13"}','<019f2734-ce80-74c9-8fcd-0b9847e14dee@127.0.0.1>','sent',0,'2026-07-03 09:00:00',NULL,NULL,'2026-07-03 09:00:00','2026-07-03 11:00:00','2026-08-12 23:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F27A2AB807424AE9C783DB8AAE363','digest:01985042-9e80-7c1d-babd-6b4ab742141d:2026-07-03','digest','serge.sagbo@acl.example',X'019850429E807C1DBABD6B4AB742141D',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"items":[{"action":"Voir le rapport","path":"/deliveries/DLV-2026-0004","what":"Une formation attend votre confirmation : Bohikou, 22 juin · 31 personnes","why":"Son rapport date du 26 juin 2026. Vous y étiez, ou connaissez celles et ceux qui y étaient : vous pouvez dire s’il est juste."}],"more":0,"name":"Serge Sagbo"}','<019f27a2-ab80-7424-ae9c-783db8aae363@127.0.0.1>','sent',0,'2026-07-03 11:00:00',NULL,NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00','2026-07-03 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F27A2AB807D408DA6EBDFE45115D5','digest:01991e40-fe80-72cb-aa6b-839d9b004a5d:2026-07-03','digest','abena.agyeman@cta.example',X'01991E40FE8072CBAA6B839D9B004A5D',X'4628CC65C2158509208F15CBFE61FE8E','en','{"items":[{"action":"Look at this commitment","path":"/commitments/019a9b8e-8500-7b02-a90f-116bc449d223","what":"Your training with CTA is 19 days overdue","why":"You promised it by 14 June 2026. Was it held? Report it. Has something come between? Tell your coordinator, they can help."}],"more":0,"name":"Abena Agyeman"}','<019f27a2-ab80-7d40-8da6-ebdfe45115d5@127.0.0.1>','sent',0,'2026-07-03 11:00:00',NULL,NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00','2026-07-03 18:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F27A2AB80726F92C645B227733C38','digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-07-03','digest','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019e20c7-6900-7d23-a556-9f3c1f77208b","what":"C’est le jour choisi pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 3 juillet 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Rachidatou Ahouansou"}','<019f27a2-ab80-726f-92c6-45b227733c38@127.0.0.1>','sent',0,'2026-07-03 11:00:00',NULL,NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00','2026-07-03 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F28EC428073D880A466ABF993DD67','news:019f28ec-4280-78a4-9da1-ee7a5a852119','news','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',NULL,'fr','{}','<019f28ec-4280-73d8-80a4-66abf993dd67@127.0.0.1>','cancelled',0,'2026-07-03 17:15:00',NULL,'expired','2026-07-03 17:00:00',NULL,'2026-07-07 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F461AF68075D68EFD711CFA59BF8E','news:019f461a-f680-7b91-8e7b-93d72511e68e','news','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',NULL,'fr','{}','<019f461a-f680-75d6-8efd-711cfa59bf8e@127.0.0.1>','cancelled',0,'2026-07-09 09:15:00',NULL,'expired','2026-07-09 09:00:00',NULL,'2026-07-13 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'019F9A382A807F64AE8B9534425DE93F','news:019f9a38-2a80-74a0-b00f-e3cfbd4e6b81','news','abena.agyeman@cta.example',X'01991E40FE8072CBAA6B839D9B004A5D',NULL,'en','{}','<019f9a38-2a80-7f64-ae8b-9534425de93f@127.0.0.1>','cancelled',0,'2026-07-25 17:15:00',NULL,'expired','2026-07-25 17:00:00',NULL,'2026-07-29 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'019FB766DE80772487C691164EE7387D','news:019fb766-de80-7ba8-a846-7e49bf738b40','news','abena.agyeman@cta.example',X'01991E40FE8072CBAA6B839D9B004A5D',NULL,'en','{}','<019fb766-de80-7724-87c6-91164ee7387d@127.0.0.1>','cancelled',0,'2026-07-31 09:15:00',NULL,'expired','2026-07-31 09:00:00',NULL,'2026-08-04 09:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A028B2C680795EA09A2AD4E46FC473','invitation:01a028b2-c680-70fa-bc11-f1f365880972:1','invitation','camila.bedoya@umr.example',X'01A028B2C6807183B59AC2EA8BFAA52C',X'BFBB39C52D56791EC5D921B660AEE855','es','{"cohort":"América Latina 2026","coordinator":"Laia Puig","ends_on":"2026-12-20","name":"Camila Bedoya","path":"/invitations/","starts_on":"2026-09-16"}','<01a028b2-c680-795e-a09a-2ad4e46fc473@127.0.0.1>','sent',0,'2026-08-22 09:00:00',NULL,NULL,'2026-08-22 09:00:00','2026-08-22 11:00:00','2026-12-21 05:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A028B2C6807B498A985283B95FB8F1','invitation:01a028b2-c680-7cd8-adaf-27558cfee4c5:1','invitation','ximena.tituana@lmc.example',X'01A028B2C6807534BE91420F8F7A3B56',X'BFBB39C52D56791EC5D921B660AEE855','es','{"cohort":"América Latina 2026","coordinator":"Laia Puig","ends_on":"2026-12-20","name":"Ximena Tituaña","path":"/invitations/","starts_on":"2026-09-16"}','<01a028b2-c680-7b49-8a98-5283b95fb8f1@127.0.0.1>','sent',0,'2026-08-22 09:00:00',NULL,NULL,'2026-08-22 09:00:00','2026-08-22 11:00:00','2026-12-21 05:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A14081A2807246A2E075309213607C','news:01a14081-a280-79fa-a0ed-76bf12b1d73b','news','koffi.kiki@acl.example',X'019F2734CE807923A2844D9ED83E1D66',NULL,'fr','{}','<01a14081-a280-7246-a2e0-75309213607c@127.0.0.1>','cancelled',0,'2026-10-15 17:15:00',NULL,'expired','2026-10-15 17:00:00',NULL,'2026-10-19 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A14FF4B68076EEA4A2F201B607C70E','news:01a14ff4-b680-7e91-8110-b9a68aeb0717','news','nadege.talla@rchp.example',X'019D2438DE807AD7BB333D4915BCD98E',NULL,'fr','{}','<01a14ff4-b680-76ee-a4a2-f201b607c70e@127.0.0.1>','cancelled',0,'2026-10-18 17:15:00',NULL,'expired','2026-10-18 17:00:00',NULL,'2026-10-22 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A1BFF7078075E7A63381750F13C128','digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-11-09','digest','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-7c04-abd4-c4c858aec174","what":"Il reste 4 jours pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 13 novembre 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Rachidatou Ahouansou"}','<01a1bff7-0780-75e7-a633-81750f13c128@127.0.0.1>','sent',0,'2026-11-09 11:00:00',NULL,NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00','2026-11-09 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A1BFF707807B38B7F660669593BAF5','digest:019f2734-ce80-7923-a284-4d9ed83e1d66:2026-11-09','digest','koffi.kiki@acl.example',X'019F2734CE807923A2844D9ED83E1D66',X'78A3A15E9053AD7CB76573C0FB65F6D3','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019fffb6-d500-7ecb-a066-1f670358d6c0","what":"Votre formation a 6 jours de retard : ACL","why":"Vous l’aviez promise pour le 3 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."}],"more":0,"name":"Koffi Kiki"}','<01a1bff7-0780-7b38-b7f6-60669593baf5@127.0.0.1>','sent',0,'2026-11-09 11:00:00',NULL,NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00','2026-11-09 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A1EA737E8079FFB3DEF917516E7DA0','news:01a1ea73-7e80-71ef-acfe-0e659f391ffd','news','abena.agyeman@cta.example',X'01991E40FE8072CBAA6B839D9B004A5D',NULL,'en','{"items":[{"action":"See the training","by":"Nana Darko","note":"","path":"/deliveries/DLV-2026-0008","text":"The other side has said that the report is right. Thank you for passing it on.","what":"Your training is confirmed: Akropong North, 10 November","when":"17 November 2026, 17:00"}],"more":0,"name":"Abena Agyeman","rest":null}','<01a1ea73-7e80-79ff-b3de-f917516e7da0@127.0.0.1>','sent',0,'2026-11-17 17:15:00',NULL,NULL,'2026-11-17 17:00:00','2026-11-18 11:00:00','2026-11-21 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A1EE50438077FDA81ADB364B4A6969','digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-11-18','digest','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-7c04-abd4-c4c858aec174","what":"Votre formation a 5 jours de retard : ACL","why":"Vous l’aviez promise pour le 13 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."}],"more":0,"name":"Rachidatou Ahouansou"}','<01a1ee50-4380-77fd-a81a-db364b4a6969@127.0.0.1>','sent',0,'2026-11-18 11:00:00',NULL,NULL,'2026-11-18 11:00:00','2026-11-18 11:00:00','2026-11-18 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A1EE5043807149A9AE7A30C5029579','digest:019f2734-ce80-7923-a284-4d9ed83e1d66:2026-11-18','digest','koffi.kiki@acl.example',X'019F2734CE807923A2844D9ED83E1D66',X'78A3A15E9053AD7CB76573C0FB65F6D3','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019fffb6-d500-7ecb-a066-1f670358d6c0","what":"Votre formation a 15 jours de retard : ACL","why":"Vous l’aviez promise pour le 3 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."},{"action":"Voir cet engagement","path":"/commitments/019ffa90-7900-73ab-b7cb-b05bf2a88356","what":"Il reste 25 jours pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 13 décembre 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":1,"name":"Koffi Kiki"}','<01a1ee50-4380-7149-a9ae-7a30c5029579@127.0.0.1>','sent',0,'2026-11-18 11:00:00',NULL,NULL,'2026-11-18 11:00:00','2026-11-18 11:00:00','2026-11-18 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A20959A6807462972E1F7C85A8F1EF','news:01a20959-a680-7332-9b75-6b052126cd95','news','thandi.zulu@uhm.example',X'01991E40FE8071D9AA3898AE863091C5',NULL,'en','{"items":[{"action":"See the report","by":"Tshepo Molefe","note":"Which towns did people come from? The report names four, and I saw five.","path":"/deliveries/DLV-2026-0012","text":"There is a question about it. Correct the report or answer, and send it again.","what":"Your report was returned: Khubatsi, 17 November","when":"23 November 2026, 19:00"}],"more":0,"name":"Thandi Zulu","rest":null}','<01a20959-a680-7462-972e-1f7c85a8f1ef@127.0.0.1>','sent',0,'2026-11-23 17:15:00',NULL,NULL,'2026-11-23 17:00:00','2026-11-24 11:00:00','2026-11-27 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A20CC88E807182BC18091D75A3AED6','invitation:01a20cc8-8e80-7f60-919e-914f1396f2e4:1','invitation','corazon.tolentino@lit.example',X'01A20CC88E807EDEB08824B9D452D95C',X'1B37745391D703A936483DBFF64725DC','en','{"cohort":"Asia-Pacific 2027","coordinator":"Laia Puig","ends_on":"2027-03-10","name":"Corazon Tolentino","path":"/invitations/","starts_on":"2026-12-12"}','<01a20cc8-8e80-7182-bc18-091d75a3aed6@127.0.0.1>','sent',0,'2026-11-24 09:00:00',NULL,NULL,'2026-11-24 09:00:00','2026-11-24 11:00:00','2027-03-10 16:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A20D366B807C908A845CA11B64742D','digest:019d2438-de80-7ad7-bb33-3d4915bcd98e:2026-11-24','digest','nadege.talla@rchp.example',X'019D2438DE807AD7BB333D4915BCD98E',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-79f2-8d97-dcb5bc466486","what":"Il reste 26 jours pour votre formation avec : RCHP","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 20 décembre 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Nadège Talla"}','<01a20d36-6b80-7c90-8a84-5ca11b64742d@127.0.0.1>','sent',0,'2026-11-24 11:00:00',NULL,NULL,'2026-11-24 11:00:00','2026-11-24 11:00:00','2026-11-24 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A21CA97F8079C981C75F031FFA33A6','digest:01981c8c-1800-7498-a5cc-796ff3f0d628:2026-11-27','digest','ines.carvalho@network.example',X'01981C8C18007498A5CC796FF3F0D628',X'4628CC65C2158509208F15CBFE61FE8E','en','{"items":[{"action":"Look at the report","path":"/deliveries/DLV-2026-0013","what":"Nobody has confirmed this training: Obalé, 21 November · 38 people","why":"It was reported on 23 November 2026, and the other side has not answered or has nobody to do it. As coordinator you can step in."}],"more":0,"name":"Inês Carvalho"}','<01a21ca9-7f80-79c9-81c7-5f031ffa33a6@127.0.0.1>','sent',0,'2026-11-27 11:00:00',NULL,NULL,'2026-11-27 11:00:00','2026-11-27 11:00:00','2026-11-27 18:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A21CA97F80717D826874FA30D8F80B','digest:01981c8c-1800-7940-ac82-2825d7a940af:2026-11-27','digest','laia.puig@network.example',X'01981C8C18007940AC822825D7A940AF',X'4628CC65C2158509208F15CBFE61FE8E','es','{"items":[{"action":"Ver el informe","path":"/deliveries/DLV-2026-0013","what":"Nadie ha confirmado esta réplica: Obalé, 21 de noviembre · 38 personas","why":"Su informe es del 23 de noviembre de 2026, y la otra parte no ha respondido o no tiene quien lo haga. La coordinación puede hacerlo en su lugar."}],"more":0,"name":"Laia Puig"}','<01a21ca9-7f80-717d-8268-74fa30d8f80b@127.0.0.1>','sent',0,'2026-11-27 11:00:00',NULL,NULL,'2026-11-27 11:00:00','2026-11-27 11:00:00','2026-11-27 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A21CA97F80765E97EA7A9C89E524E3','digest:01991e40-fe80-71d9-aa38-98ae863091c5:2026-11-27','digest','thandi.zulu@uhm.example',X'01991E40FE8071D9AA3898AE863091C5',X'4628CC65C2158509208F15CBFE61FE8E','en','{"items":[{"action":"See the question","path":"/deliveries/DLV-2026-0012","what":"Your report came back: Khubatsi, 17 November · 23 people","why":"It was returned on 23 November 2026 with a question. Correct it or answer, and send it again; then this stops."}],"more":0,"name":"Thandi Zulu"}','<01a21ca9-7f80-765e-97ea-7a9c89e524e3@127.0.0.1>','sent',0,'2026-11-27 11:00:00',NULL,NULL,'2026-11-27 11:00:00','2026-11-27 11:00:00','2026-11-27 16:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A21CA97F807EB0809AA0B6CB73E40E','digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-11-27','digest','rachidatou.ahouansou@acl.example',X'019D2438DE8072C98B3FF43D01B0F1AE',X'BFFC60815CB19CC87BE96344AAF01B13','fr','{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-7c04-abd4-c4c858aec174","what":"Votre formation a 14 jours de retard : ACL","why":"Vous l’aviez promise pour le 13 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."}],"more":0,"name":"Rachidatou Ahouansou"}','<01a21ca9-7f80-7eb0-809a-a0b6cb73e40e@127.0.0.1>','sent',0,'2026-11-27 11:00:00',NULL,NULL,'2026-11-27 11:00:00','2026-11-27 11:00:00','2026-11-27 17:00:00',NULL);
INSERT INTO "mails" VALUES(X'01A229F742807C9E86B6EFC216C5BBD8','sign-in:c547d6cddb358ce7ec7a78780cc8977383ab57158ba340fd7909585d3236bd46','sign-in','aline.vidal@cbr.example',X'01A229F742807F4A93A0CD2F2A793F7E',NULL,'fr','{}','<01a229f7-4280-7c9e-86b6-efc216c5bbd8@127.0.0.1>','failed',0,'2026-11-30 01:00:00',NULL,'550 5.1.1 No such user here','2026-11-30 01:00:00',NULL,'2026-12-01 01:00:00','recipient');
INSERT INTO "mails" VALUES(X'01A22A2E31007A1FA528299EDE8BA678','sign-in:8f3a56d6c484fdec3dd9f9463482ab4706acad3fd1fead88e932d312318c1f8b','sign-in','bruno.roche@cbr.example',X'01A22A2E31007296AEEBA6B851B70319',NULL,'fr','{"minutes":1440,"name":"Bruno Roche","path":"/sign-in/Av4yFuSQMt5l63ePfKX97rxR-J3lPYv67FQmdY1riYU"}','<01a22a2e-3100-7a1f-a528-299ede8ba678@127.0.0.1>','queued',1,'2026-11-30 06:00:00',NULL,'451 4.3.2 Please try again later','2026-11-30 02:00:00',NULL,'2026-12-01 02:00:00','passing');
CREATE TABLE member_governments (
    id BLOB PRIMARY KEY NOT NULL,
    association_id BLOB NOT NULL REFERENCES associations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (association_id, name)
);
INSERT INTO "member_governments" VALUES(X'019850429E807E9ABCE5C207C76B18AA',X'019850429E80736693D5FFED418A5259','Adjarra-Lac','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8071578EFF5B01EE2F7AEF',X'019850429E80736693D5FFED418A5259','Bohikou','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80766991D17726A499CE23',X'019850429E80736693D5FFED418A5259','Dassakpé','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807C63A01CA5216AAA4B11',X'019850429E80736693D5FFED418A5259','Gogonlin','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8070C8B33E7F4BC4C2EDDC',X'019850429E80736693D5FFED418A5259','Kpassou','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807EDB85204A13BCBEBBFD',X'019850429E80736693D5FFED418A5259','Ouémézoun','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80738DBBC6C9FF07B343BD',X'019850429E80736693D5FFED418A5259','Sèlomè','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80774B87F5BFF1C85CEF9E',X'019850429E80736693D5FFED418A5259','Tchitoura','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80770A8FFEB634BC9A742E',X'019850429E8079F985EB196C18CC4D9E','Abong-Sud','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8078AEB4D4690E330474B8',X'019850429E8079F985EB196C18CC4D9E','Bafounda','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8077248327BA5D8EF2A671',X'019850429E8079F985EB196C18CC4D9E','Edéani','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807A0BA2D8436B6927A076',X'019850429E8079F985EB196C18CC4D9E','Kribissi','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807EDA9706A041CB3C4843',X'019850429E8079F985EB196C18CC4D9E','Mbalmayong','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807037820087588B99705B',X'019850429E8079F985EB196C18CC4D9E','Ngoundal','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8074978E228A96574B2417',X'019850429E8079F985EB196C18CC4D9E','Obalé','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807EBCB5137BF3FD8AD96A',X'019850429E8079F985EB196C18CC4D9E','Sangmé','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8070B4A819E2669401EDCE',X'019850429E8071F9B994270A57C589F3','Akropong North','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807F3E87A0A43D6D5C3094',X'019850429E8071F9B994270A57C589F3','Asanta Bay','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8074AB8354E83B7A8A34B6',X'019850429E8071F9B994270A57C589F3','Dzodze Hills','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80768D9E51C8C499BBFD2F',X'019850429E8071F9B994270A57C589F3','Kwamekrom','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8078449E598C7637AFABDD',X'019850429E8071F9B994270A57C589F3','Nsuta East','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807C3599F30BA3B57BD482',X'019850429E8071F9B994270A57C589F3','Sefwa','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8079B494FAA1B750566A5E',X'019850429E8071F9B994270A57C589F3','Tamalia','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807DE8924BC941EB52F010',X'019850429E8071F9B994270A57C589F3','Wenchira','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807F1F97DE24801C7AAE0B',X'019850429E80789CB15C8160FCBF5E45','Bergrivier Hills','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8079B6AA1DD05641B58279',X'019850429E80789CB15C8160FCBF5E45','eMkhanya','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807008AB052BD19C3DCBB5',X'019850429E80789CB15C8160FCBF5E45','Groenvlei','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807470BCBB7BFA3327EF68',X'019850429E80789CB15C8160FCBF5E45','Khubatsi','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807EC6898CB38F3F0B7296',X'019850429E80789CB15C8160FCBF5E45','Lesedi Plains','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80710DBF242D49EFFD39AA',X'019850429E80789CB15C8160FCBF5E45','Nkwezi','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807D0B9F182C7D87158C0F',X'019850429E80789CB15C8160FCBF5E45','Thaba Bay','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807CC38F7D133C996FBD7D',X'019850429E80789CB15C8160FCBF5E45','Umlalazi South','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80794AADFBA2355C25D1EA',X'019850429E8079C78F01F820642189A5','Alausimba','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8078ED849762C010BE5202',X'019850429E8079C78F01F820642189A5','Chimbilla','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80718EBC473A8EA4B9833C',X'019850429E8079C78F01F820642189A5','El Cedral','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8070D6AF1223C82871D02C',X'019850429E8079C78F01F820642189A5','Guanopamba','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8072C3B30C938F4A201E19',X'019850429E8079C78F01F820642189A5','Las Cumbres','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807BA0914A1EB624AAC041',X'019850429E8079C78F01F820642189A5','Pambaloma','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807E5DBE5D09114F86B482',X'019850429E8079C78F01F820642189A5','San Vicente del Río','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8073D48A7BB01B5D88D287',X'019850429E8079C78F01F820642189A5','Yanahuasi','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8074349F354AF70A23F27B',X'019850429E807AB282C0E4722F7879B8','Aguasclaras','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80761BB2510D3C5AE50A0F',X'019850429E807AB282C0E4722F7879B8','Buenavista del Norte','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807C9582E70DE55C53A70F',X'019850429E807AB282C0E4722F7879B8','El Mirador','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807591910E0105A879BF33',X'019850429E807AB282C0E4722F7879B8','La Ceibita','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8070B0A6C54E473B29065D',X'019850429E807AB282C0E4722F7879B8','Puerto Luz','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807E17B0F678BB8A66DA21',X'019850429E807AB282C0E4722F7879B8','San Isidro Alto','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8077498178AF8C669A55E8',X'019850429E807AB282C0E4722F7879B8','Tierralinda','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80762199C51E79562DC539',X'019850429E807AB282C0E4722F7879B8','Villa del Prado','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80705BA8BAF95633544AA0',X'019850429E807D35955221AB0FB9EE62','Alto Maitén','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8073C780FBE0DEAEF15761',X'019850429E807D35955221AB0FB9EE62','Caleta Brava','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807B89960C0A680A73B8C3',X'019850429E807D35955221AB0FB9EE62','El Boldal','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8078B2BD319CF024090C38',X'019850429E807D35955221AB0FB9EE62','Laguna Seca','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807B75B3C6B783EECA8225',X'019850429E807D35955221AB0FB9EE62','Los Coigües','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807C2587F6BF3D4836A903',X'019850429E807D35955221AB0FB9EE62','Puerto Norte','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807374B71BED26BBC9C970',X'019850429E807D35955221AB0FB9EE62','Quebradillas','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8077FFAB8C8F377608D430',X'019850429E807D35955221AB0FB9EE62','Santa Elvira','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80794C93F480320E005E72',X'019850429E807B45A504A32F3200C6D9','Barranca Azul','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8074E3873CAEBAC9C0DB34',X'019850429E807B45A504A32F3200C6D9','Cañaveral','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807108ACDB4E37DD4E3A9A',X'019850429E807B45A504A32F3200C6D9','El Guarumo','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80745AB4F5E4CA412A1DC3',X'019850429E807B45A504A32F3200C6D9','La Esperanza','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807AB4A2F769C8ED5ED440',X'019850429E807B45A504A32F3200C6D9','Monteluz','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8072E08188C1F4455EF7CD',X'019850429E807B45A504A32F3200C6D9','Río Hondo','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80768A990E381873800765',X'019850429E807B45A504A32F3200C6D9','San Rafael Arriba','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807470A82D53A2200D785A',X'019850429E807B45A504A32F3200C6D9','Talolinga','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8074FFAD124E20A6363007',X'019850429E807E8796E38E9F59DAA59B','Balawan','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807EC68AE7C858714A0807',X'019850429E807E8796E38E9F59DAA59B','Daligan','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8079BF869692719D15DA59',X'019850429E807E8796E38E9F59DAA59B','Kalinawa','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E80755D9D705273C715BCE2',X'019850429E807E8796E38E9F59DAA59B','Lupigan','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807B0E9082E7E8E92DCDDC',X'019850429E807E8796E38E9F59DAA59B','Magsilang','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807F67880C3AB447DD0136',X'019850429E807E8796E38E9F59DAA59B','San Roque Bay','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807373B3C655707CA8E198',X'019850429E807E8796E38E9F59DAA59B','Taligman','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807800BA1D01955B12C8DC',X'019850429E807E8796E38E9F59DAA59B','Villa Rosal','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8079539F6A3B5C7E40CF9D',X'019850429E807F7C9C5558E4E551EB08','Bhaktinagar','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807E5BA33407D2357AEF02',X'019850429E807F7C9C5558E4E551EB08','Chandrapur East','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807870AD1F377D10B143A8',X'019850429E807F7C9C5558E4E551EB08','Dharapani','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8074D0BFC1AE4D1E961068',X'019850429E807F7C9C5558E4E551EB08','Kalikathan','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807B819B92BC42C836F357',X'019850429E807F7C9C5558E4E551EB08','Lumbani','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807A9B8AFBD59DB41C5418',X'019850429E807F7C9C5558E4E551EB08','Phulbari','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8073E3B642046BC94584A9',X'019850429E807F7C9C5558E4E551EB08','Ratnagaun','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807D17AACCA52F310A3E55',X'019850429E807F7C9C5558E4E551EB08','Sundarkot','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807B78B73A06CCA27E9AA9',X'019850429E807E9591F6816E2797100B','Arroyo Blanco','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807562B51BA3D132EC6C15',X'019850429E807E9591F6816E2797100B','Castellmar','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807B89AD1B960C1CF03BB3',X'019850429E807E9591F6816E2797100B','El Robledal','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807A4D8B7DB8F71EAAEF75',X'019850429E807E9591F6816E2797100B','Montefresno','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807D7C97941CEFFA96E23C',X'019850429E807E9591F6816E2797100B','Olivar de la Sierra','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807724AE8B926DE2E3EB5B',X'019850429E807E9591F6816E2797100B','Puente Nuevo','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E8078E2BD26D63FFFD7EEF3',X'019850429E807E9591F6816E2797100B','Valdehonda','municipality');
INSERT INTO "member_governments" VALUES(X'019850429E807359A0E2C829AD33D8C1',X'019850429E807E9591F6816E2797100B','Villarejo Alto','municipality');
CREATE TABLE module_bookmarks (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module)
);
CREATE TABLE module_completions (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    module_version TEXT NOT NULL,
    completed_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module)
);
INSERT INTO "module_completions" VALUES(X'0199D7605A00733E98F4C4BB16BC0625',X'0199D27F92807579B5FFEBBA009EF82D','localising-the-sdgs','1.0.0','2025-10-12 07:44:00');
INSERT INTO "module_completions" VALUES(X'0199DFB1DE40777B9A7EDDF1B2AE57A5',X'0199D7A5EE8078079BBC518B5DE8BCA9','localising-the-sdgs','1.0.0','2025-10-13 22:30:00');
INSERT INTO "module_completions" VALUES(X'0199E1BCA2607976B51A0B70EFB9CA82',X'0199DCCC4A807B8494BF5AD177B25FD3','localising-the-sdgs','1.0.0','2025-10-14 08:01:00');
INSERT INTO "module_completions" VALUES(X'0199E63420C070D3A3326F005B0DD374',X'0199E1F2A6807CE3AC4C8E24E804AB2B','localising-the-sdgs','1.0.0','2025-10-15 04:50:00');
INSERT INTO "module_completions" VALUES(X'019A0E001DC07E729F5912D9603AA465',X'0199D7A5EE8078079BBC518B5DE8BCA9','resilience-governance','1.0.0','2025-10-22 22:18:00');
INSERT INTO "module_completions" VALUES(X'019A14C276807FDD999BAB47E834CCA7',X'0199DCCC4A807B8494BF5AD177B25FD3','training-adults','1.0.0','2025-10-24 05:48:00');
INSERT INTO "module_completions" VALUES(X'019A16B0D9007A6C84C9F719A6F53FAA',X'0199E1F2A6807CE3AC4C8E24E804AB2B','local-finance','1.0.0','2025-10-24 14:48:00');
INSERT INTO "module_completions" VALUES(X'019D6690D12079B8A5A833A551A8C9DA',X'019D62052E807D11A2C8798D1451857C','localising-the-sdgs','1.0.0','2026-04-07 06:11:00');
INSERT INTO "module_completions" VALUES(X'019D6C91FCC07B13B48DBF5C967BB3E7',X'019D672B8A8077A9AC39327B6DC61165','localising-the-sdgs','1.0.0','2026-04-08 10:10:00');
INSERT INTO "module_completions" VALUES(X'019D9B8073E07C76AAA244560D62E082',X'019D672B8A8077A9AC39327B6DC61165','resilience-governance','1.0.0','2026-04-17 12:53:00');
INSERT INTO "module_completions" VALUES(X'019F6B6096C07DE3966289FBD6471443',X'019F65011E807DA6A5C4BFA730B400D7','localising-the-sdgs','1.0.0','2026-07-16 14:42:00');
INSERT INTO "module_completions" VALUES(X'01A0FDB3958075F3AFC02E4295B55858',X'01A0F7C3CF007C4ABA7112084BEC4033','localising-the-sdgs','1.0.0','2026-10-02 17:40:00');
CREATE TABLE more_tries (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    allowed_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    allowed_at TIMESTAMP NOT NULL
);
CREATE TABLE news (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mail_id BLOB NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    args TEXT NOT NULL,
    path TEXT NOT NULL,
    actor_id BLOB REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE news_refusals (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE open_turns (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    act TEXT NOT NULL,
    side TEXT NOT NULL,
    since TIMESTAMP NOT NULL,
    opens_on DATE,
    PRIMARY KEY (person_id, since, delivery_id)
);
INSERT INTO "open_turns" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',X'01981C8C18007498A5CC796FF3F0D628','accept','coordinator','2026-10-15 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'76EF073036A6204E122DFFA4C2874EA5',X'01981C8C18007940AC822825D7A940AF','accept','coordinator','2026-10-15 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'01981C8C18007498A5CC796FF3F0D628','accept','coordinator','2026-10-18 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'E3E4CA58E61B1577D4BC88EFCC80EC75',X'01981C8C18007940AC822825D7A940AF','accept','coordinator','2026-10-18 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'15C7735270DD5D85AB8859DA159D7192',X'01991E40FE8079339E06685E6D4F42B1','report','trainer','2026-11-15 10:00:00','2026-12-26');
INSERT INTO "open_turns" VALUES(X'5EEDC869F762B4BA7EC2C31D2A41CAE4',X'01991E40FE8071D9AA3898AE863091C5','report','trainer','2026-11-15 10:00:00','2027-01-08');
INSERT INTO "open_turns" VALUES(X'69DDE1B3B93BFF3265877DA5E41220F6',X'01991E40FE8072CBAA6B839D9B004A5D','report','trainer','2026-11-15 10:00:00','2026-12-25');
INSERT INTO "open_turns" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E',X'01981C8C18007498A5CC796FF3F0D628','accept','coordinator','2026-11-17 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'54C834DBC0C9BAAE3C87E3E459ED725E',X'01981C8C18007940AC822825D7A940AF','accept','coordinator','2026-11-17 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'CACA5B177DB5D9C600322FA304A5458B',X'01981C8C18007498A5CC796FF3F0D628','confirm','coordinator','2026-11-23 15:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'CACA5B177DB5D9C600322FA304A5458B',X'01981C8C18007940AC822825D7A940AF','confirm','coordinator','2026-11-23 15:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'FB903ED94AE929B3BAA2104119D7DCC8',X'01991E40FE8071D9AA3898AE863091C5','report','trainer','2026-11-23 17:00:00',NULL);
INSERT INTO "open_turns" VALUES(X'2DA87044F3C46507807318380E198AA6',X'019D2438DE8072C98B3FF43D01B0F1AE','confirm','trainer','2026-11-26 15:00:00',NULL);
CREATE TABLE people (
    id BLOB PRIMARY KEY NOT NULL,
    email TEXT NOT NULL UNIQUE,
    -- empty until the person, or who invited them, has said it
    name TEXT NOT NULL,
    -- name, or address while there is none, without case and accents: to sort and to search by
    name_key TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    country TEXT,
    password_hash TEXT,
    first_signed_in_at TIMESTAMP,
    deactivated_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
, takes_part BOOLEAN NOT NULL DEFAULT FALSE);
INSERT INTO "people" VALUES(X'01981C8C18007498A5CC796FF3F0D628','ines.carvalho@network.example','Inês Carvalho','ines carvalho','en','Europe/Lisbon','PT',NULL,'2025-07-18 08:00:00',NULL,'2025-07-18 08:00:00',1,0);
INSERT INTO "people" VALUES(X'01981C8C18007940AC822825D7A940AF','laia.puig@network.example','Laia Puig','laia puig','es','Europe/Madrid','ES',NULL,'2025-07-18 08:00:00',NULL,'2025-07-18 08:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E807C1DBABD6B4AB742141D','serge.sagbo@acl.example','Serge Sagbo','serge sagbo','fr','Africa/Porto-Novo','BJ',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E807FA2B3C813D95F993686','nana.darko@cta.example','Nana Darko','nana darko','en','Africa/Accra','GH',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E807CEE9CF024D3DDBDE284','tshepo.molefe@uhm.example','Tshepo Molefe','tshepo molefe','en','Africa/Johannesburg','ZA',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E80779A97D65C600EB7F7C2','wilson.morocho@lmc.example','Wilson Morocho','wilson morocho','es','America/Guayaquil','EC',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E8072568002DD91876105C5','wilmer.murillo@umr.example','Wílmer Murillo','wilmer murillo','es','America/Bogota','CO',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E80753EBEAA21B9AB2AF3F4','gonzalo.painemal@amv.example','Gonzalo Painemal','gonzalo painemal','es','America/Santiago','CL',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E807F88BCD477151BE658CA','fabian.zuniga@rcv.example','Fabián Zúñiga','fabian zuniga','es','America/Costa_Rica','CR',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E8078B798413E7DA6ECC30F','benigno.dimaculangan@lit.example','Benigno Dimaculangan','benigno dimaculangan','en','Asia/Manila','PH',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E80743E835BA7E63C156ACE','deepa.rai@htf.example','Deepa Rai','deepa rai','en','Asia/Kathmandu','NP',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E807E0D8B226264523907DC','alvaro.gil@rpo.example','Álvaro Gil','alvaro gil','es','Europe/Madrid','ES',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019850429E807CCD964F871A1BB2361A','yann.girard@cbr.example','Yann Girard','yann girard','fr','Europe/Paris','FR',NULL,'2025-07-28 09:00:00',NULL,'2025-07-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'01991E40FE807618BFB555651D75B868','awa.adjovi@acl.example','Awa Adjovi','awa adjovi','fr','Africa/Porto-Novo','BJ',NULL,'2025-09-07 08:00:00',NULL,'2025-09-06 09:00:00',2,1);
INSERT INTO "people" VALUES(X'01991E40FE8079339E06685E6D4F42B1','herve.abena-ondoa@rchp.example','Hervé Abena Ondoa','herve abena ondoa','fr','Africa/Douala','CM',NULL,'2025-09-08 09:00:00',NULL,'2025-09-06 09:00:00',2,1);
INSERT INTO "people" VALUES(X'01991E40FE8072CBAA6B839D9B004A5D','abena.agyeman@cta.example','Abena Agyeman','abena agyeman','en','Africa/Accra','GH',NULL,'2025-09-09 10:00:00',NULL,'2025-09-06 09:00:00',2,1);
INSERT INTO "people" VALUES(X'01991E40FE8071D9AA3898AE863091C5','thandi.zulu@uhm.example','Thandi Zulu','thandi zulu','en','Africa/Johannesburg','ZA',NULL,'2025-09-10 11:00:00',NULL,'2025-09-06 09:00:00',2,1);
INSERT INTO "people" VALUES(X'019A1FBEF6807B7089EA652445C81797','kwame.tetteh@cta.example','Kwame Tetteh','kwame tetteh','en','Africa/Accra','GH',NULL,NULL,NULL,'2025-10-26 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019A68B3B880767B94523AC7E9C692BD','kojo.owusu@cta.example','Kojo Owusu','kojo owusu','en','Africa/Accra','GH',NULL,NULL,NULL,'2025-11-09 13:00:00',1,0);
INSERT INTO "people" VALUES(X'019A7826CC807E98A6C4E29E58185319','mathieu.mercier@cbr.example','Mathieu Mercier','mathieu mercier','fr','Europe/Paris','FR',NULL,NULL,NULL,'2025-11-12 13:00:00',1,0);
INSERT INTO "people" VALUES(X'019ABF9B090071ACA1D005F002870142','gildas.sossa@acl.example','Gildas Sossa','gildas sossa','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2025-11-26 10:00:00',1,0);
INSERT INTO "people" VALUES(X'019ACF0E1D0074608E0F0479EA0BFB41','gita.gurung@htf.example','Gita Gurung','gita gurung','en','Asia/Kathmandu','NP',NULL,NULL,NULL,'2025-11-29 10:00:00',1,0);
INSERT INTO "people" VALUES(X'019ADE8131007762A0D7159D516D0A40','sylvie.houngbedji@acl.example','Sylvie Houngbédji','sylvie houngbedji','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2025-12-02 10:00:00',1,0);
INSERT INTO "people" VALUES(X'019B2775F3007DFA8AF4FD3C7E8B554B','pulcherie.nkoulou@rchp.example','Pulchérie Nkoulou','pulcherie nkoulou','fr','Africa/Douala','CM',NULL,NULL,NULL,'2025-12-16 14:00:00',1,0);
INSERT INTO "people" VALUES(X'019B36E9070071E0AD4D8ED8B023C0AE','maricel.bautista@lit.example','Maricel Bautista','maricel bautista','en','Asia/Manila','PH',NULL,NULL,NULL,'2025-12-19 14:00:00',1,0);
INSERT INTO "people" VALUES(X'019B7E5D438075CFAA6A6A5EF5C5F42F','rowena.manalo@lit.example','Rowena Manalo','rowena manalo','en','Asia/Manila','PH',NULL,NULL,NULL,'2026-01-02 11:00:00',1,0);
INSERT INTO "people" VALUES(X'019B8DD057807D87ADE83844E618AAFA','julien.benali@cbr.example','Julien Benali','julien benali','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-01-05 11:00:00',1,0);
INSERT INTO "people" VALUES(X'019B9D436B8074A39B80443BB5F4F87E','sipho.botha@uhm.example','Sipho Botha','sipho botha','en','Africa/Johannesburg','ZA',NULL,NULL,NULL,'2026-01-08 11:00:00',1,0);
INSERT INTO "people" VALUES(X'019BE6382D80760D9A3257471A0F27E3','bongani.khumalo@uhm.example','Bongani Khumalo','bongani khumalo','en','Africa/Johannesburg','ZA',NULL,NULL,NULL,'2026-01-22 15:00:00',1,0);
INSERT INTO "people" VALUES(X'019BF5AB41807A138D326D5E2D5E30A7','felicite.dossou@acl.example','Félicité Dossou','felicite dossou','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-01-25 15:00:00',1,0);
INSERT INTO "people" VALUES(X'019C3D1F7E0079629F42A87EB91B6E27','yvette.abena-ondoa@rchp.example','Yvette Abena Ondoa','yvette abena ondoa','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-02-08 12:00:00',1,0);
INSERT INTO "people" VALUES(X'019C4C92920070ACBECEFA2EBC3587BD','akosua.mensah@cta.example','Akosua Mensah','akosua mensah','en','Africa/Accra','GH',NULL,NULL,NULL,'2026-02-11 12:00:00',1,0);
INSERT INTO "people" VALUES(X'019C5C05A6007322B53AD5ED0E691CFC','thierry.essomba@rchp.example','Thierry Essomba','thierry essomba','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-02-14 12:00:00',1,0);
INSERT INTO "people" VALUES(X'019CA379E2807BC7BCAAA802F068B280','farid.renaud@cbr.example','Farid Renaud','farid renaud','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-02-28 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019CB2ECF68071729A671468DB3CA829','bikash.chaudhary@htf.example','Bikash Chaudhary','bikash chaudhary','en','Asia/Kathmandu','NP',NULL,NULL,NULL,'2026-03-03 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019CFBE1B8807C8D8F183752130B8E47','dorje.tamang@htf.example','Dorje Tamang','dorje tamang','en','Asia/Kathmandu','NP',NULL,NULL,NULL,'2026-03-17 13:00:00',1,0);
INSERT INTO "people" VALUES(X'019D0B54CC807BD9947C9CE367479359','mariam.bello@acl.example','Mariam Bello','mariam bello','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-03-20 13:00:00',1,0);
INSERT INTO "people" VALUES(X'019D1AC7E080714182E25D142D675555','jose.ocampo@lit.example','Jose Ocampo','jose ocampo','en','Asia/Manila','PH',NULL,NULL,NULL,'2026-03-23 13:00:00',1,0);
INSERT INTO "people" VALUES(X'019D2438DE8072C98B3FF43D01B0F1AE','rachidatou.ahouansou@acl.example','Rachidatou Ahouansou','rachidatou ahouansou','fr','Africa/Porto-Novo','BJ',NULL,'2026-03-26 08:00:00',NULL,'2026-03-25 09:00:00',2,1);
INSERT INTO "people" VALUES(X'019D2438DE807AD7BB333D4915BCD98E','nadege.talla@rchp.example','Nadège Talla','nadege talla','fr','Africa/Douala','CM',NULL,'2026-03-27 09:00:00',NULL,'2026-03-25 09:00:00',2,1);
INSERT INTO "people" VALUES(X'019D623C1D0073AFBB399DDBCDF22F14','dante.villanueva@lit.example','Dante Villanueva','dante villanueva','en','Asia/Manila','PH',NULL,NULL,NULL,'2026-04-06 10:00:00',1,0);
INSERT INTO "people" VALUES(X'019D71AF310078DCAA490A2E9293712E','emmanuel.kamga@rchp.example','Emmanuel Kamga','emmanuel kamga','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-04-09 10:00:00',1,0);
INSERT INTO "people" VALUES(X'019DBAA3F300720BAAC1A19BFD0F319D','damien.chevalier@cbr.example','Damien Chevalier','damien chevalier','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-04-23 14:00:00',1,0);
INSERT INTO "people" VALUES(X'019DCA17070077C59161BDC52BFBFB1D','nomsa.naidoo@uhm.example','Nomsa Naidoo','nomsa naidoo','en','Africa/Johannesburg','ZA',NULL,NULL,NULL,'2026-04-26 14:00:00',1,0);
INSERT INTO "people" VALUES(X'019DD98A1B007398A710829165B5352B','helene.arnaud@cbr.example','Hélène Arnaud','helene arnaud','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-04-29 14:00:00',1,0);
INSERT INTO "people" VALUES(X'019E20FE57807FC7AD1FB0B685BD0A25','clarisse.gnonlonfoun@acl.example','Clarisse Gnonlonfoun','clarisse gnonlonfoun','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-05-13 11:00:00',1,0);
INSERT INTO "people" VALUES(X'019E30716B8071ECBC1BD73BA7A1C912','yaw.boateng@cta.example','Yaw Boateng','yaw boateng','en','Africa/Accra','GH',NULL,NULL,NULL,'2026-05-16 11:00:00',1,0);
INSERT INTO "people" VALUES(X'019E79662D807F1AB5181950DBF5AAA0','kweku.amoah@cta.example','Kweku Amoah','kweku amoah','en','Africa/Accra','GH',NULL,NULL,NULL,'2026-05-30 15:00:00',1,0);
INSERT INTO "people" VALUES(X'019E88D9418072B3BC4ADA7068A84CCF','boris.ekambi@rchp.example','Boris Ekambi','boris ekambi','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-06-02 15:00:00',1,0);
INSERT INTO "people" VALUES(X'019E984C558072119BD6F56AE3FCDC3A','anjali.bhattarai@htf.example','Anjali Bhattarai','anjali bhattarai','en','Asia/Kathmandu','NP',NULL,NULL,NULL,'2026-06-05 15:00:00',1,0);
INSERT INTO "people" VALUES(X'019EDFC0920071179CABE5C27A185388','sabita.shrestha@htf.example','Sabita Shrestha','sabita shrestha','en','Asia/Kathmandu','NP',NULL,NULL,NULL,'2026-06-19 12:00:00',1,0);
INSERT INTO "people" VALUES(X'019EEF33A60073D891B9970CFFB094C4','nora.tessier@cbr.example','Nora Tessier','nora tessier','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-06-22 12:00:00',1,0);
INSERT INTO "people" VALUES(X'019F2734CE807923A2844D9ED83E1D66','koffi.kiki@acl.example','Koffi Kiki','koffi kiki','fr','Africa/Porto-Novo','BJ',NULL,'2026-07-04 08:00:00',NULL,'2026-07-03 09:00:00',2,1);
INSERT INTO "people" VALUES(X'019F36A7E2807C268ABFD2A17F19EE48','rachidatou.kiki@acl.example','Rachidatou Kiki','rachidatou kiki','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-07-06 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019F461AF6807D65A383402469AB6DA7','teresita.reyes@lit.example','Teresita Reyes','teresita reyes','en','Asia/Manila','PH',NULL,NULL,NULL,'2026-07-09 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019F558E0A807E439F70793679924A3D','moussa.zinsou@acl.example','Moussa Zinsou','moussa zinsou','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-07-12 09:00:00',1,0);
INSERT INTO "people" VALUES(X'019F9E82CC8077F9A5B28316C50E9422','landry.tchoumi@rchp.example','Landry Tchoumi','landry tchoumi','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-07-26 13:00:00',1,0);
INSERT INTO "people" VALUES(X'019FADF5E0807F5B91EE73A0DBA8438F','pieter.mokoena@uhm.example','Pieter Mokoena','pieter mokoena','en','Africa/Johannesburg','ZA',NULL,NULL,NULL,'2026-07-29 13:00:00',1,0);
INSERT INTO "people" VALUES(X'01A004DD31007FD4AA5A2BCBCC491EEC','cecile.lambert@cbr.example','Cécile Lambert','cecile lambert','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-08-15 10:00:00',1,0);
INSERT INTO "people" VALUES(X'01A0145045007C44B5AF0749FB328977','esi.asante@cta.example','Esi Asante','esi asante','en','Africa/Accra','GH',NULL,NULL,NULL,'2026-08-18 10:00:00',1,0);
INSERT INTO "people" VALUES(X'01A028B2C6807534BE91420F8F7A3B56','ximena.tituana@lmc.example','Ximena Tituaña','ximena tituana','es','America/Guayaquil','EC',NULL,'2026-08-23 08:00:00',NULL,'2026-08-22 09:00:00',2,1);
INSERT INTO "people" VALUES(X'01A028B2C6807183B59AC2EA8BFAA52C','camila.bedoya@umr.example','Camila Bedoya','camila bedoya','es','America/Bogota','CO',NULL,'2026-08-24 09:00:00',NULL,'2026-08-22 09:00:00',2,1);
INSERT INTO "people" VALUES(X'01A05D4507007BB387E32E3C7D5A3657','adwoa.quartey@cta.example','Adwoa Quartey','adwoa quartey','en','Africa/Accra','GH',NULL,NULL,NULL,'2026-09-01 14:00:00',1,0);
INSERT INTO "people" VALUES(X'01A06CB81B0079408ED71D46F4B2DEAA','barnabe.agbodjan@acl.example','Barnabé Agbodjan','barnabe agbodjan','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-09-04 14:00:00',1,0);
INSERT INTO "people" VALUES(X'01A0C39F6B807F09B541322925E7A1FC','prakash.maharjan@htf.example','Prakash Maharjan','prakash maharjan','en','Asia/Kathmandu','NP',NULL,NULL,NULL,'2026-09-21 11:00:00',1,0);
INSERT INTO "people" VALUES(X'01A0D3127F807C78AB4DA64183933CAE','solange.fotso@rchp.example','Solange Fotso','solange fotso','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-09-24 11:00:00',1,0);
INSERT INTO "people" VALUES(X'01A11C0741807054842056F9572A3DBE','aline.perrin@cbr.example','Aline Perrin','aline perrin','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-10-08 15:00:00',1,0);
INSERT INTO "people" VALUES(X'01A12B7A55807561A166922861EE1365','ramon.dela-rosa@lit.example','Ramon Dela Rosa','ramon dela rosa','en','Asia/Manila','PH',NULL,NULL,NULL,'2026-10-11 15:00:00',1,0);
INSERT INTO "people" VALUES(X'01A18261A60079D699CC68D1959F9E24','theophile.hounkpatin@acl.example','Théophile Hounkpatin','theophile hounkpatin','fr','Africa/Porto-Novo','BJ',NULL,NULL,NULL,'2026-10-28 12:00:00',1,0);
INSERT INTO "people" VALUES(X'01A191D4BA007B888EC77A19E9A868A0','lerato.dlamini@uhm.example','Lerato Dlamini','lerato dlamini','en','Africa/Johannesburg','ZA',NULL,NULL,NULL,'2026-10-31 12:00:00',1,0);
INSERT INTO "people" VALUES(X'01A1D948F68075348C06066F1451F282','zanele.van-wyk@uhm.example','Zanele van Wyk','zanele van wyk','en','Africa/Johannesburg','ZA',NULL,NULL,NULL,'2026-11-14 09:00:00',1,0);
INSERT INTO "people" VALUES(X'01A1E8BC0A8070D9994553634C3DF87C','arlette.mbarga@rchp.example','Arlette Mbarga','arlette mbarga','fr','Africa/Douala','CM',NULL,NULL,NULL,'2026-11-17 09:00:00',1,0);
INSERT INTO "people" VALUES(X'01A20CC88E807EDEB08824B9D452D95C','corazon.tolentino@lit.example','Corazon Tolentino','corazon tolentino','en','Asia/Manila','PH',NULL,'2026-11-25 08:00:00',NULL,'2026-11-24 09:00:00',2,1);
INSERT INTO "people" VALUES(X'01A229F742807F4A93A0CD2F2A793F7E','aline.vidal@cbr.example','Aline Vidal','aline vidal','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-11-30 01:00:00',1,0);
INSERT INTO "people" VALUES(X'01A22A2E31007296AEEBA6B851B70319','bruno.roche@cbr.example','Bruno Roche','bruno roche','fr','Europe/Paris','FR',NULL,NULL,NULL,'2026-11-30 02:00:00',1,0);
CREATE TABLE rate_limits (
    key TEXT PRIMARY KEY NOT NULL,
    window_ends_at TIMESTAMP NOT NULL,
    hits INTEGER NOT NULL
);
INSERT INTO "rate_limits" VALUES('link:bruno.roche@cbr.example','2026-11-30 02:15:00',1);
CREATE TABLE reminder_choices (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    -- days from the anchor, as JSON; none for those of the kind
    steps TEXT,
    changed_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    changed_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (cohort_id, kind)
);
INSERT INTO "reminder_choices" VALUES(X'01A042A981007A949DA0AF9768DA9FC4',X'BFBB39C52D56791EC5D921B660AEE855','invitation',1,'[2,5,10]',X'01981C8C18007940AC822825D7A940AF','2026-08-27 10:00:00',1);
CREATE TABLE reminder_items (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    subject_id BLOB NOT NULL,
    cohort_id BLOB,
    step INTEGER NOT NULL,
    anchor_on DATE NOT NULL,
    due_on DATE NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    mail_id BLOB REFERENCES mails (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
INSERT INTO "reminder_items" VALUES(X'019D24A6BB8077D380B35729F6C4D134','cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9668-2900-777b-822c-c04d9061329e:-60:2026-04-15','cascade-completion',X'01991E40FE8071D9AA3898AE863091C5',X'019A96682900777B822CC04D9061329E',X'4628CC65C2158509208F15CBFE61FE8E',-60,'2026-04-15','2026-02-13','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB807C1FBFFC789A3DC30D66','cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9668-2900-777b-822c-c04d9061329e:-30:2026-04-15','cascade-completion',X'01991E40FE8071D9AA3898AE863091C5',X'019A96682900777B822CC04D9061329E',X'4628CC65C2158509208F15CBFE61FE8E',-30,'2026-04-15','2026-03-16','skipped','stale',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB807B279C354859DE621215','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:-30:2026-03-09','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A966829007114860E3824C900735B',X'4628CC65C2158509208F15CBFE61FE8E',-30,'2026-03-09','2026-02-06','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB807B91B59774F95DCB7AB2','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:-7:2026-03-09','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A966829007114860E3824C900735B',X'4628CC65C2158509208F15CBFE61FE8E',-7,'2026-03-09','2026-03-02','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB80734C8A0C5DCC2888CD0A','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:0:2026-03-09','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A966829007114860E3824C900735B',X'4628CC65C2158509208F15CBFE61FE8E',0,'2026-03-09','2026-03-09','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB8075438C92B0B7F6DAB19A','cascade-completion:01991e40-fe80-7618-bfb5-55651d75b868:019a9b8e-8500-783d-9a3d-3eef3cbca6f5:-60:2026-04-01','cascade-completion',X'01991E40FE807618BFB555651D75B868',X'019A9B8E8500783D9A3D3EEF3CBCA6F5',X'4628CC65C2158509208F15CBFE61FE8E',-60,'2026-04-01','2026-01-30','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB807CD7AC67C806A1D5736A','cascade-completion:01991e40-fe80-7618-bfb5-55651d75b868:019a9b8e-8500-783d-9a3d-3eef3cbca6f5:-30:2026-04-01','cascade-completion',X'01991E40FE807618BFB555651D75B868',X'019A9B8E8500783D9A3D3EEF3CBCA6F5',X'4628CC65C2158509208F15CBFE61FE8E',-30,'2026-04-01','2026-03-02','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB807F7A9FF7AF4E84090AD2','cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9668-2900-7da3-80bf-899e7e8722e7:0:2026-01-31','cascade-completion',X'01991E40FE8079339E06685E6D4F42B1',X'019A966829007DA380BF899E7E8722E7',X'4628CC65C2158509208F15CBFE61FE8E',0,'2026-01-31','2026-01-30','skipped','superseded',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB8074CABA54C4623A0B13C3','cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9668-2900-7da3-80bf-899e7e8722e7:14:2026-01-31','cascade-completion',X'01991E40FE8079339E06685E6D4F42B1',X'019A966829007DA380BF899E7E8722E7',X'4628CC65C2158509208F15CBFE61FE8E',14,'2026-01-31','2026-02-16','skipped','stale',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB80741FA39B27BF436FC67A','cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9b8e-8500-7491-807a-23fd5b8edc44:-60:2026-05-08','cascade-completion',X'01991E40FE8079339E06685E6D4F42B1',X'019A9B8E85007491807A23FD5B8EDC44',X'4628CC65C2158509208F15CBFE61FE8E',-60,'2026-05-08','2026-03-09','skipped','stale',NULL,'2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB8075CEAB96B7BC729E021D','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:14:2026-03-09','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A966829007114860E3824C900735B',X'4628CC65C2158509208F15CBFE61FE8E',14,'2026-03-09','2026-03-23','sent',NULL,X'019D24A6BB80748F933AA9C4E5810B55','2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019D24A6BB807A6D842B93F914CF3825','cascade-completion:01991e40-fe80-7618-bfb5-55651d75b868:019a9b8e-8500-783d-9a3d-3eef3cbca6f5:-7:2026-04-01','cascade-completion',X'01991E40FE807618BFB555651D75B868',X'019A9B8E8500783D9A3D3EEF3CBCA6F5',X'4628CC65C2158509208F15CBFE61FE8E',-7,'2026-04-01','2026-03-25','sent',NULL,X'019D24A6BB8070E0A43F786EA27ADB0C','2026-03-25 11:00:00','2026-03-25 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807EF5ACA2923003C71AD1','cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9b8e-8500-7cbb-a33d-0f8269b19408:-60:2026-07-21','cascade-completion',X'01991E40FE8071D9AA3898AE863091C5',X'019A9B8E85007CBBA33D0F8269B19408',X'4628CC65C2158509208F15CBFE61FE8E',-60,'2026-07-21','2026-05-22','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB80785C826C12F42F09B43B','cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9b8e-8500-7cbb-a33d-0f8269b19408:-30:2026-07-21','cascade-completion',X'01991E40FE8071D9AA3898AE863091C5',X'019A9B8E85007CBBA33D0F8269B19408',X'4628CC65C2158509208F15CBFE61FE8E',-30,'2026-07-21','2026-06-19','skipped','stale',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807AF6A7B82A6DA2AA0514','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:-30:2026-06-14','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A9B8E85007B02A90F116BC449D223',X'4628CC65C2158509208F15CBFE61FE8E',-30,'2026-06-14','2026-05-15','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB8071D78F261C1E70BFBB37','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:-7:2026-06-14','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A9B8E85007B02A90F116BC449D223',X'4628CC65C2158509208F15CBFE61FE8E',-7,'2026-06-14','2026-06-05','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807DB2B1B2B39109A4D714','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:0:2026-06-14','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A9B8E85007B02A90F116BC449D223',X'4628CC65C2158509208F15CBFE61FE8E',0,'2026-06-14','2026-06-12','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB80773386BBAD05E67FAAC4','cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9b8e-8500-7491-807a-23fd5b8edc44:0:2026-05-08','cascade-completion',X'01991E40FE8079339E06685E6D4F42B1',X'019A9B8E85007491807A23FD5B8EDC44',X'4628CC65C2158509208F15CBFE61FE8E',0,'2026-05-08','2026-05-08','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB8070E2A4850D6BBCCC504F','cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9b8e-8500-7491-807a-23fd5b8edc44:14:2026-05-08','cascade-completion',X'01991E40FE8079339E06685E6D4F42B1',X'019A9B8E85007491807A23FD5B8EDC44',X'4628CC65C2158509208F15CBFE61FE8E',14,'2026-05-08','2026-05-22','skipped','stale',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807D43AB91DF0B890AA236','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e20c7-6900-7d23-a556-9f3c1f77208b:-30:2026-07-03','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E20C769007D23A5569F3C1F77208B',X'BFFC60815CB19CC87BE96344AAF01B13',-30,'2026-07-03','2026-06-03','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807A5A9CE7ED48E181F1E3','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e20c7-6900-7d23-a556-9f3c1f77208b:-7:2026-07-03','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E20C769007D23A5569F3C1F77208B',X'BFFC60815CB19CC87BE96344AAF01B13',-7,'2026-07-03','2026-06-26','skipped','superseded',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807C43966ED7AB6E5A7032','cascade-completion:019d2438-de80-7ad7-bb33-3d4915bcd98e:019e20c7-6900-7c97-b759-b41517fe6ffb:-60:2026-08-09','cascade-completion',X'019D2438DE807AD7BB333D4915BCD98E',X'019E20C769007C97B759B41517FE6FFB',X'BFFC60815CB19CC87BE96344AAF01B13',-60,'2026-08-09','2026-06-10','skipped','stale',NULL,'2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB807739B446E0EB6F24A1C1','confirmation:01985042-9e80-7c1d-babd-6b4ab742141d:122138a5-6c26-4951-f8c7-2fadd8eb7d0e:3:2026-06-26','confirmation',X'019850429E807C1DBABD6B4AB742141D',X'122138A56C264951F8C72FADD8EB7D0E',X'BFFC60815CB19CC87BE96344AAF01B13',3,'2026-06-26','2026-06-29','sent',NULL,X'019F27A2AB807424AE9C783DB8AAE363','2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB8071E4964E0CF79A48B96F','cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:14:2026-06-14','cascade-completion',X'01991E40FE8072CBAA6B839D9B004A5D',X'019A9B8E85007B02A90F116BC449D223',X'4628CC65C2158509208F15CBFE61FE8E',14,'2026-06-14','2026-06-29','sent',NULL,X'019F27A2AB807D408DA6EBDFE45115D5','2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'019F27A2AB80788E8E40410B540A2881','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e20c7-6900-7d23-a556-9f3c1f77208b:0:2026-07-03','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E20C769007D23A5569F3C1F77208B',X'BFFC60815CB19CC87BE96344AAF01B13',0,'2026-07-03','2026-07-03','sent',NULL,X'019F27A2AB80726F92C645B227733C38','2026-07-03 11:00:00','2026-07-03 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF7078072C69760BB1C80E29406','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:-60:2026-11-13','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E1BA10D007C04ABD4C4C858AEC174',X'BFFC60815CB19CC87BE96344AAF01B13',-60,'2026-11-13','2026-09-14','skipped','superseded',NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF7078071A0B72A038A7EF15A67','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:-30:2026-11-13','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E1BA10D007C04ABD4C4C858AEC174',X'BFFC60815CB19CC87BE96344AAF01B13',-30,'2026-11-13','2026-10-14','skipped','superseded',NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF707807D94BCCEAE4659CCA7A1','cascade-completion:019d2438-de80-7ad7-bb33-3d4915bcd98e:019e1ba1-0d00-79f2-8d97-dcb5bc466486:-60:2026-12-20','cascade-completion',X'019D2438DE807AD7BB333D4915BCD98E',X'019E1BA10D0079F28D97DCB5BC466486',X'BFFC60815CB19CC87BE96344AAF01B13',-60,'2026-12-20','2026-10-21','skipped','stale',NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF707807EF6B5923615A33BC233','cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:-30:2026-11-03','cascade-completion',X'019F2734CE807923A2844D9ED83E1D66',X'019FFFB6D5007ECBA0661F670358D6C0',X'78A3A15E9053AD7CB76573C0FB65F6D3',-30,'2026-11-03','2026-10-02','skipped','superseded',NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF7078070A7A70A4FB241783225','cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:-7:2026-11-03','cascade-completion',X'019F2734CE807923A2844D9ED83E1D66',X'019FFFB6D5007ECBA0661F670358D6C0',X'78A3A15E9053AD7CB76573C0FB65F6D3',-7,'2026-11-03','2026-10-27','skipped','superseded',NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF7078075F68D2C8D94F72F3874','cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019ffa90-7900-73ab-b7cb-b05bf2a88356:-60:2026-12-13','cascade-completion',X'019F2734CE807923A2844D9ED83E1D66',X'019FFA90790073ABB7CBB05BF2A88356',X'78A3A15E9053AD7CB76573C0FB65F6D3',-60,'2026-12-13','2026-10-14','skipped','stale',NULL,'2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF7078070EC8A767641474A62CC','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:-7:2026-11-13','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E1BA10D007C04ABD4C4C858AEC174',X'BFFC60815CB19CC87BE96344AAF01B13',-7,'2026-11-13','2026-11-06','sent',NULL,X'01A1BFF7078075E7A63381750F13C128','2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1BFF707807240819D66827C483D4F','cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:0:2026-11-03','cascade-completion',X'019F2734CE807923A2844D9ED83E1D66',X'019FFFB6D5007ECBA0661F670358D6C0',X'78A3A15E9053AD7CB76573C0FB65F6D3',0,'2026-11-03','2026-11-03','sent',NULL,X'01A1BFF707807B38B7F660669593BAF5','2026-11-09 11:00:00','2026-11-09 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1EE504380748EA3DE8BE57C62D0AC','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:0:2026-11-13','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E1BA10D007C04ABD4C4C858AEC174',X'BFFC60815CB19CC87BE96344AAF01B13',0,'2026-11-13','2026-11-13','sent',NULL,X'01A1EE50438077FDA81ADB364B4A6969','2026-11-18 11:00:00','2026-11-18 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1EE50438073D492A46C4DC5B46E31','cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:14:2026-11-03','cascade-completion',X'019F2734CE807923A2844D9ED83E1D66',X'019FFFB6D5007ECBA0661F670358D6C0',X'78A3A15E9053AD7CB76573C0FB65F6D3',14,'2026-11-03','2026-11-17','sent',NULL,X'01A1EE5043807149A9AE7A30C5029579','2026-11-18 11:00:00','2026-11-18 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A1EE50438078BB86776BFB78986E62','cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019ffa90-7900-73ab-b7cb-b05bf2a88356:-30:2026-12-13','cascade-completion',X'019F2734CE807923A2844D9ED83E1D66',X'019FFA90790073ABB7CBB05BF2A88356',X'78A3A15E9053AD7CB76573C0FB65F6D3',-30,'2026-12-13','2026-11-13','sent',NULL,X'01A1EE5043807149A9AE7A30C5029579','2026-11-18 11:00:00','2026-11-18 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A20D366B80707A9021B2D76021EFE6','cascade-completion:019d2438-de80-7ad7-bb33-3d4915bcd98e:019e1ba1-0d00-79f2-8d97-dcb5bc466486:-30:2026-12-20','cascade-completion',X'019D2438DE807AD7BB333D4915BCD98E',X'019E1BA10D0079F28D97DCB5BC466486',X'BFFC60815CB19CC87BE96344AAF01B13',-30,'2026-12-20','2026-11-20','sent',NULL,X'01A20D366B807C908A845CA11B64742D','2026-11-24 11:00:00','2026-11-24 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A21CA97F8079B3832B8B41FEB1A5F7','confirmation:01981c8c-1800-7498-a5cc-796ff3f0d628:caca5b17-7db5-d9c6-0032-2fa304a5458b:3:2026-11-23','confirmation',X'01981C8C18007498A5CC796FF3F0D628',X'CACA5B177DB5D9C600322FA304A5458B',X'4628CC65C2158509208F15CBFE61FE8E',3,'2026-11-23','2026-11-26','sent',NULL,X'01A21CA97F8079C981C75F031FFA33A6','2026-11-27 11:00:00','2026-11-27 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A21CA97F807B45BBA072147AB374E7','confirmation:01981c8c-1800-7940-ac82-2825d7a940af:caca5b17-7db5-d9c6-0032-2fa304a5458b:3:2026-11-23','confirmation',X'01981C8C18007940AC822825D7A940AF',X'CACA5B177DB5D9C600322FA304A5458B',X'4628CC65C2158509208F15CBFE61FE8E',3,'2026-11-23','2026-11-26','sent',NULL,X'01A21CA97F80717D826874FA30D8F80B','2026-11-27 11:00:00','2026-11-27 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A21CA97F807FF68706409CD4987DE2','report-returned:01991e40-fe80-71d9-aa38-98ae863091c5:fb903ed9-4ae9-29b3-baa2-104119d7dcc8:3:2026-11-23','report-returned',X'01991E40FE8071D9AA3898AE863091C5',X'FB903ED94AE929B3BAA2104119D7DCC8',X'4628CC65C2158509208F15CBFE61FE8E',3,'2026-11-23','2026-11-26','sent',NULL,X'01A21CA97F80765E97EA7A9C89E524E3','2026-11-27 11:00:00','2026-11-27 11:00:00');
INSERT INTO "reminder_items" VALUES(X'01A21CA97F8072F1A8AA0209A3A7FA90','cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:14:2026-11-13','cascade-completion',X'019D2438DE8072C98B3FF43D01B0F1AE',X'019E1BA10D007C04ABD4C4C858AEC174',X'BFFC60815CB19CC87BE96344AAF01B13',14,'2026-11-13','2026-11-27','sent',NULL,X'01A21CA97F807EB0809AA0B6CB73E40E','2026-11-27 11:00:00','2026-11-27 11:00:00');
CREATE TABLE reminder_pauses (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    -- everybody's where nobody is named
    person_id BLOB REFERENCES people (id) ON DELETE CASCADE,
    since TIMESTAMP NOT NULL,
    until TIMESTAMP,
    paused_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    reason TEXT NOT NULL
);
INSERT INTO "reminder_pauses" VALUES(X'01A21D8539807FDA884AFD0FBB9D0048',X'BFBB39C52D56791EC5D921B660AEE855',X'01A028B2C6807534BE91420F8F7A3B56','2026-11-27 15:00:00','2026-12-18 00:00:00',X'01981C8C18007940AC822825D7A940AF','De permiso por tres semanas; lo retoma a la vuelta.');
CREATE TABLE roles (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    scope_id BLOB NOT NULL,
    granted_at TIMESTAMP NOT NULL,
    granted_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    UNIQUE (person_id, role, scope_id)
);
INSERT INTO "roles" VALUES(X'01981C8C180071088F9D788E75029AA6',X'01981C8C18007498A5CC796FF3F0D628','administrator',X'00000000000000000000000000000000','2025-07-18 08:00:00',NULL);
INSERT INTO "roles" VALUES(X'01981C8C18007C9996823D54FD8BF862',X'01981C8C18007940AC822825D7A940AF','coordinator',X'00000000000000000000000000000000','2025-07-18 08:00:00',NULL);
INSERT INTO "roles" VALUES(X'019850429E807803AC109843EEC12755',X'019850429E807C1DBABD6B4AB742141D','focal-point',X'019850429E80736693D5FFED418A5259','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E8072849BC4A50C6F8EDFCF',X'019850429E807FA2B3C813D95F993686','focal-point',X'019850429E8071F9B994270A57C589F3','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E807018A4FB88FA6C361265',X'019850429E807CEE9CF024D3DDBDE284','focal-point',X'019850429E80789CB15C8160FCBF5E45','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E807E7DABD8AD2FC7F85149',X'019850429E80779A97D65C600EB7F7C2','focal-point',X'019850429E8079C78F01F820642189A5','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E807CB980A89A71730EB9B4',X'019850429E8072568002DD91876105C5','focal-point',X'019850429E807AB282C0E4722F7879B8','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E807BC78AAE73670B256092',X'019850429E80753EBEAA21B9AB2AF3F4','focal-point',X'019850429E807D35955221AB0FB9EE62','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E807260898AF62012E4A57D',X'019850429E807F88BCD477151BE658CA','focal-point',X'019850429E807B45A504A32F3200C6D9','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E80774D9A9A1C821FDCE304',X'019850429E8078B798413E7DA6ECC30F','focal-point',X'019850429E807E8796E38E9F59DAA59B','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E8073059ED280415B95FC8E',X'019850429E80743E835BA7E63C156ACE','focal-point',X'019850429E807F7C9C5558E4E551EB08','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E8076B8834F9DA7B015FBD7',X'019850429E807E0D8B226264523907DC','focal-point',X'019850429E807E9591F6816E2797100B','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'019850429E8071EBA7CD1324CD9DB981',X'019850429E807CCD964F871A1BB2361A','focal-point',X'019850429E80787492E14BC21B6FECFB','2025-07-28 09:00:00',X'01981C8C18007498A5CC796FF3F0D628');
INSERT INTO "roles" VALUES(X'01991E0A10007FC3AC1CAF7B52A6C74E',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator',X'4628CC65C2158509208F15CBFE61FE8E','2025-09-06 08:00:00',X'01981C8C18007940AC822825D7A940AF');
INSERT INTO "roles" VALUES(X'019D2401F0007EEC9D3E9F9A10A76099',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator',X'BFFC60815CB19CC87BE96344AAF01B13','2026-03-25 08:00:00',X'01981C8C18007940AC822825D7A940AF');
INSERT INTO "roles" VALUES(X'019F26FDE0007E9EB6BDED020885D691',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator',X'78A3A15E9053AD7CB76573C0FB65F6D3','2026-07-03 08:00:00',X'01981C8C18007940AC822825D7A940AF');
INSERT INTO "roles" VALUES(X'01A0287BD8007B5F83DEED24F366896F',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator',X'BFBB39C52D56791EC5D921B660AEE855','2026-08-22 08:00:00',X'01981C8C18007940AC822825D7A940AF');
INSERT INTO "roles" VALUES(X'01A20C91A000758A8996A00BED0F1942',X'01981C8C18007940AC822825D7A940AF','cohort-coordinator',X'1B37745391D703A936483DBFF64725DC','2026-11-24 08:00:00',X'01981C8C18007940AC822825D7A940AF');
CREATE TABLE sections (
    id BLOB PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    -- names per language, as JSON
    names TEXT NOT NULL,
    position INTEGER NOT NULL
);
INSERT INTO "sections" VALUES(X'01A22B77C800732DA9CB8EFE61FECB15','africa','{"en":"Africa","es":"África","fr":"Afrique"}',1);
INSERT INTO "sections" VALUES(X'01A22B77C8007BC08A80A8E0770952B1','asia-pacific','{"en":"Asia-Pacific","es":"Asia-Pacífico","fr":"Asie-Pacifique"}',2);
INSERT INTO "sections" VALUES(X'01A22B77C8007642A99E71773CE2CA34','eurasia','{"en":"Eurasia","es":"Eurasia","fr":"Eurasie"}',3);
INSERT INTO "sections" VALUES(X'01A22B77C8007D099392BA4C1079FC3F','europe','{"en":"Europe","es":"Europa","fr":"Europe"}',4);
INSERT INTO "sections" VALUES(X'01A22B77C800748D852FCBD86792652E','middle-east-west-asia','{"en":"Middle East and West Asia","es":"Oriente Medio y Asia Occidental","fr":"Moyen-Orient et Asie de l’Ouest"}',5);
INSERT INTO "sections" VALUES(X'01A22B77C8007B07B1DDA6EEB4398451','latin-america','{"en":"Latin America","es":"América Latina","fr":"Amérique latine"}',6);
INSERT INTO "sections" VALUES(X'01A22B77C8007F07A5DE339598420325','north-america','{"en":"North America","es":"América del Norte","fr":"Amérique du Nord"}',7);
INSERT INTO "sections" VALUES(X'01A22B77C80074218BDCB7A1B5EB7D1C','metropolitan','{"en":"Metropolitan","es":"Metrópolis","fr":"Métropoles"}',8);
INSERT INTO "sections" VALUES(X'01A22B77C80074B3B45C4A11FD410A5A','regions','{"en":"Regions","es":"Regiones","fr":"Régions"}',9);
CREATE TABLE sessions (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
, confirmed_at TIMESTAMP);
CREATE TABLE settings (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);
INSERT INTO "settings" VALUES('demonstration','made');
INSERT INTO "settings" VALUES('turns','1');
INSERT INTO "settings" VALUES('content','24d5619e494ae41c113e8e298e90ac10');
CREATE TABLE sign_in_links (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    reusable BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP,
    used_at TIMESTAMP
);
CREATE TABLE suppressions (
    address TEXT PRIMARY KEY NOT NULL,
    reason TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
INSERT INTO "suppressions" VALUES('aline.vidal@cbr.example','550 5.1.1 No such user here','2026-11-30 01:00:00');
CREATE TABLE unsubscriptions (
    person_id BLOB PRIMARY KEY NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX mails_by_turn ON mails (state, kind, next_try_at);
CREATE INDEX mails_by_person ON mails (person_id, id);
CREATE INDEX mails_by_cohort ON mails (cohort_id, id);
CREATE INDEX people_by_name ON people (name_key, id);
CREATE INDEX roles_by_scope ON roles (scope_id, role);
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX sign_in_links_by_person ON sign_in_links (person_id);
CREATE INDEX api_tokens_by_person ON api_tokens (person_id);
CREATE INDEX audit_events_by_time ON audit_events (at, id);
CREATE INDEX audit_events_by_subject ON audit_events (subject_id, at);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at);
CREATE INDEX audit_events_by_action ON audit_events (action, at);
CREATE INDEX associations_by_section ON associations (section_id);
CREATE INDEX attempts_by_learner ON attempts (learner_id, module, question_set, answered_at);
CREATE INDEX essays_unread ON essays (module, learner_id) WHERE read_at IS NULL;
CREATE INDEX more_tries_by_learner ON more_tries (learner_id, module);
CREATE INDEX cohorts_by_start ON cohorts (starts_on, id);
CREATE INDEX enrolments_by_person ON enrolments (person_id);
CREATE INDEX enrolments_by_state ON enrolments (state, id);
CREATE INDEX commitments_by_enrolment ON commitments (enrolment_id);
CREATE INDEX commitments_by_person ON commitments (person_id, due_on);
CREATE INDEX commitments_by_cohort ON commitments (cohort_id, due_on);
CREATE INDEX commitments_by_association ON commitments (association_id, due_on);
CREATE INDEX deliveries_by_state ON deliveries (state, state_since);
CREATE INDEX deliveries_by_cohort ON deliveries (cohort_id, starts_on, id);
CREATE INDEX deliveries_by_association ON deliveries (association_id, starts_on, id);
CREATE INDEX deliveries_by_start ON deliveries (starts_on, id);
CREATE INDEX delivery_drafts_by_person ON delivery_drafts (person_id, saved_at);
CREATE INDEX delivery_trainers_by_person ON delivery_trainers (person_id);
CREATE INDEX delivery_trainers_by_commitment ON delivery_trainers (commitment_id);
CREATE INDEX reminder_items_by_person ON reminder_items (person_id, state);
CREATE INDEX reminder_items_by_mail ON reminder_items (mail_id);
CREATE INDEX reminder_items_by_cohort ON reminder_items (cohort_id, due_on);
CREATE INDEX news_by_mail ON news (mail_id, id);
CREATE INDEX news_by_person ON news (person_id);
CREATE INDEX news_by_actor ON news (actor_id);
CREATE UNIQUE INDEX news_refusals_once ON news_refusals (person_id, kind);
CREATE INDEX mails_by_address ON mails (address, id);
CREATE INDEX mail_refusals_by_domain ON mail_refusals (domain);
CREATE INDEX mail_refusals_by_mail ON mail_refusals (mail_id);
CREATE INDEX kept_forms_by_owner ON kept_forms (owner, kept_at);
CREATE INDEX kept_forms_by_end ON kept_forms (expires_at);
CREATE INDEX audit_events_by_kind ON audit_events (subject_kind, at);
CREATE INDEX rate_limits_by_end ON rate_limits (window_ends_at);
CREATE INDEX address_changes_by_person ON address_changes (person_id);
CREATE INDEX open_turns_delivery ON open_turns (delivery_id);
CREATE INDEX delivery_audiences_delivery ON delivery_audiences (delivery_id);
CREATE INDEX reminder_items_by_day ON reminder_items (person_id, due_on);
CREATE INDEX reminder_choices_by_changer ON reminder_choices (changed_by);
CREATE INDEX reminder_pauses_by_cohort ON reminder_pauses (cohort_id, until);
CREATE INDEX reminder_pauses_by_person ON reminder_pauses (person_id);
CREATE INDEX reminder_pauses_by_pauser ON reminder_pauses (paused_by);
COMMIT;
