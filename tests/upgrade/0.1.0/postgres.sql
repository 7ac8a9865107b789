--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: __diesel_schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.__diesel_schema_migrations (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: address_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.address_changes (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    old_address text NOT NULL,
    new_address text NOT NULL,
    old_token_hash text NOT NULL,
    new_token_hash text NOT NULL,
    old_agreed_at timestamp without time zone,
    new_agreed_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL
);


--
-- Name: api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_tokens (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    token_hash text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_used_at timestamp without time zone,
    revoked_at timestamp without time zone,
    made_by uuid,
    scopes text DEFAULT 'read report coordinate administer'::text NOT NULL,
    expires_at timestamp without time zone DEFAULT '2000-01-01 00:00:00'::timestamp without time zone NOT NULL
);


--
-- Name: associations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.associations (
    id uuid NOT NULL,
    slug text NOT NULL,
    acronym text NOT NULL,
    country text NOT NULL,
    names text NOT NULL,
    search text NOT NULL,
    section_id uuid NOT NULL,
    created_at timestamp without time zone NOT NULL,
    revision integer NOT NULL
);


--
-- Name: attempt_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempt_drafts (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    question_set text NOT NULL,
    attempt_id uuid NOT NULL,
    typed text NOT NULL,
    kept_at timestamp without time zone NOT NULL,
    asked text
);


--
-- Name: attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempts (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    question_set text NOT NULL,
    module_version text NOT NULL,
    set_hash text NOT NULL,
    language text NOT NULL,
    answers text NOT NULL,
    score double precision NOT NULL,
    passed boolean NOT NULL,
    answered_at timestamp without time zone NOT NULL,
    asked text
);


--
-- Name: audit_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_events (
    id uuid NOT NULL,
    at timestamp without time zone NOT NULL,
    actor_id uuid,
    channel text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid,
    subject_label text NOT NULL,
    details text NOT NULL
);


--
-- Name: cohort_modules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cohort_modules (
    id uuid NOT NULL,
    cohort_id uuid NOT NULL,
    module text NOT NULL,
    "position" integer NOT NULL,
    required boolean NOT NULL,
    opens_on date,
    due_on date
);


--
-- Name: cohorts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cohorts (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    section_id uuid,
    languages text NOT NULL,
    time_zone text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    capacity integer,
    cascade_target integer NOT NULL,
    cascade_deadline date NOT NULL,
    opened_at timestamp without time zone,
    created_by uuid,
    created_at timestamp without time zone NOT NULL,
    revision integer NOT NULL
);


--
-- Name: commitment_modules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.commitment_modules (
    id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    module text NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: commitments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.commitments (
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    cohort_id uuid NOT NULL,
    person_id uuid NOT NULL,
    association_id uuid NOT NULL,
    language text NOT NULL,
    due_on date NOT NULL,
    expected_participants integer NOT NULL,
    place text NOT NULL,
    released_at timestamp without time zone,
    released_by uuid,
    release_reason text,
    created_at timestamp without time zone NOT NULL,
    revision integer NOT NULL,
    search text DEFAULT ''::text NOT NULL
);


--
-- Name: counters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counters (
    name text NOT NULL,
    value bigint NOT NULL
);


--
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    id uuid NOT NULL,
    reference text NOT NULL,
    revision integer NOT NULL,
    state text NOT NULL,
    side text NOT NULL,
    cohort_id uuid,
    enrolment_id uuid,
    association_id uuid NOT NULL,
    languages text NOT NULL,
    level text NOT NULL,
    refresher boolean NOT NULL,
    adaptation_notes text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    time_zone text NOT NULL,
    minutes integer,
    mode text NOT NULL,
    venue text NOT NULL,
    municipality text NOT NULL,
    country text NOT NULL,
    region text,
    co_organisers text NOT NULL,
    funders text NOT NULL,
    basis text NOT NULL,
    invited integer,
    attended integer,
    named integer,
    completed integer,
    with_disability integer,
    governments_represented integer,
    before_n integer,
    before_mean double precision,
    after_n integer,
    after_mean double precision,
    satisfaction double precision,
    late boolean NOT NULL,
    confirmed_for text,
    created_by uuid,
    created_at timestamp without time zone NOT NULL,
    reported_at timestamp without time zone,
    state_since timestamp without time zone NOT NULL,
    search text DEFAULT ''::text NOT NULL
);


--
-- Name: delivery_audiences; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_audiences (
    delivery_id uuid NOT NULL,
    audience_id uuid NOT NULL,
    kind text NOT NULL,
    starts_on date NOT NULL
);


--
-- Name: delivery_authors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_authors (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    revision integer NOT NULL,
    person_id uuid NOT NULL
);


--
-- Name: delivery_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_counts (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    sex text NOT NULL,
    role text NOT NULL,
    people integer NOT NULL
);


--
-- Name: delivery_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_drafts (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    person_id uuid NOT NULL,
    fields text NOT NULL,
    saved_at timestamp without time zone NOT NULL
);


--
-- Name: delivery_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_events (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    "position" integer NOT NULL,
    revision integer NOT NULL,
    kind text NOT NULL,
    actor_id uuid,
    side text NOT NULL,
    channel text NOT NULL,
    comment text NOT NULL,
    at timestamp without time zone NOT NULL
);


--
-- Name: delivery_modules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_modules (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    module text NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: delivery_revisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_revisions (
    delivery_id uuid NOT NULL,
    revision integer NOT NULL,
    report text NOT NULL,
    team text NOT NULL,
    written_at timestamp without time zone NOT NULL
);


--
-- Name: delivery_trainers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_trainers (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    person_id uuid,
    name text NOT NULL,
    role text NOT NULL,
    commitment_id uuid,
    named_as text
);


--
-- Name: enrolments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolments (
    id uuid NOT NULL,
    cohort_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    state text NOT NULL,
    invitation integer NOT NULL,
    invited_by uuid,
    invited_at timestamp without time zone,
    enrolled_at timestamp without time zone,
    completed_at timestamp without time zone,
    ended_at timestamp without time zone,
    extended_until date,
    extension_reason text,
    created_at timestamp without time zone NOT NULL,
    known_name text DEFAULT ''::text NOT NULL,
    known_email text DEFAULT ''::text NOT NULL,
    known_key text DEFAULT ''::text NOT NULL
);


--
-- Name: essays; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.essays (
    id uuid NOT NULL,
    attempt_id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    question_set text NOT NULL,
    question text NOT NULL,
    text text NOT NULL,
    sent_at timestamp without time zone NOT NULL,
    score double precision,
    comment text,
    read_by uuid,
    read_at timestamp without time zone
);


--
-- Name: kept_forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept_forms (
    id uuid NOT NULL,
    owner text NOT NULL,
    action text NOT NULL,
    page text NOT NULL,
    fields text NOT NULL,
    kept_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL
);


--
-- Name: learner_notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.learner_notes (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    prompt text NOT NULL,
    text text NOT NULL,
    written_at timestamp without time zone NOT NULL
);


--
-- Name: learners; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.learners (
    id uuid NOT NULL,
    person_id uuid,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: leases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.leases (
    name text NOT NULL,
    holder uuid NOT NULL,
    held_until timestamp without time zone NOT NULL
);


--
-- Name: lesson_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lesson_progress (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    lesson text NOT NULL,
    started_at timestamp without time zone NOT NULL,
    completed_at timestamp without time zone
);


--
-- Name: mail_holds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_holds (
    scope text NOT NULL,
    cause text NOT NULL,
    reason text NOT NULL,
    since timestamp without time zone NOT NULL,
    try_at timestamp without time zone NOT NULL,
    probes integer NOT NULL,
    lifted_at timestamp without time zone
);


--
-- Name: mail_refusals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_refusals (
    id uuid NOT NULL,
    mail_id uuid NOT NULL,
    address text NOT NULL,
    domain text NOT NULL,
    fault text NOT NULL,
    cause text,
    likeness text NOT NULL,
    apart boolean NOT NULL,
    at timestamp without time zone NOT NULL
);


--
-- Name: mails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mails (
    id uuid NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    person_id uuid,
    cohort_id uuid,
    language text NOT NULL,
    data text NOT NULL,
    message_id text,
    state text NOT NULL,
    tries integer NOT NULL,
    next_try_at timestamp without time zone NOT NULL,
    lease_until timestamp without time zone,
    last_error text,
    created_at timestamp without time zone NOT NULL,
    sent_at timestamp without time zone,
    expires_at timestamp without time zone,
    fault text
);


--
-- Name: member_governments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_governments (
    id uuid NOT NULL,
    association_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL
);


--
-- Name: module_bookmarks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.module_bookmarks (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: module_completions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.module_completions (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    module_version text NOT NULL,
    completed_at timestamp without time zone NOT NULL
);


--
-- Name: more_tries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.more_tries (
    id uuid NOT NULL,
    learner_id uuid NOT NULL,
    module text NOT NULL,
    question_set text NOT NULL,
    allowed_by uuid,
    allowed_at timestamp without time zone NOT NULL
);


--
-- Name: news; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    mail_id uuid NOT NULL,
    kind text NOT NULL,
    word text NOT NULL,
    args text NOT NULL,
    path text NOT NULL,
    actor_id uuid,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: news_refusals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.news_refusals (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: open_turns; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.open_turns (
    delivery_id uuid NOT NULL,
    person_id uuid NOT NULL,
    act text NOT NULL,
    side text NOT NULL,
    since timestamp without time zone NOT NULL,
    opens_on date
);


--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL,
    time_zone text NOT NULL,
    country text,
    password_hash text,
    first_signed_in_at timestamp without time zone,
    deactivated_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    revision integer NOT NULL,
    takes_part boolean DEFAULT false NOT NULL
);


--
-- Name: rate_limits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rate_limits (
    key text NOT NULL,
    window_ends_at timestamp without time zone NOT NULL,
    hits integer NOT NULL
);


--
-- Name: reminder_choices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder_choices (
    id uuid NOT NULL,
    cohort_id uuid NOT NULL,
    kind text NOT NULL,
    enabled boolean NOT NULL,
    steps text,
    changed_by uuid,
    changed_at timestamp without time zone NOT NULL,
    revision integer NOT NULL
);


--
-- Name: reminder_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder_items (
    id uuid NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    person_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    cohort_id uuid,
    step integer NOT NULL,
    anchor_on date NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL,
    reason text,
    mail_id uuid,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL
);


--
-- Name: reminder_pauses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder_pauses (
    id uuid NOT NULL,
    cohort_id uuid NOT NULL,
    person_id uuid,
    since timestamp without time zone NOT NULL,
    until timestamp without time zone,
    paused_by uuid,
    reason text NOT NULL
);


--
-- Name: roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roles (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    scope_id uuid NOT NULL,
    granted_at timestamp without time zone NOT NULL,
    granted_by uuid
);


--
-- Name: sections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sections (
    id uuid NOT NULL,
    slug text NOT NULL,
    names text NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash text NOT NULL,
    device text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_seen_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    confirmed_at timestamp without time zone
);


--
-- Name: settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settings (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: sign_in_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_links (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash text NOT NULL,
    reusable boolean NOT NULL,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone,
    used_at timestamp without time zone
);


--
-- Name: suppressions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.suppressions (
    address text NOT NULL,
    reason text NOT NULL,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: unsubscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unsubscriptions (
    person_id uuid NOT NULL,
    created_at timestamp without time zone NOT NULL
);


--
-- Data for Name: __diesel_schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000010', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000011', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000030', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000040', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000041', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000042', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000043', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000050', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000051', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000052', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000060', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000070', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000080', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000081', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000140', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000150', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000151', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000210', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000211', '2026-11-30 02:05:14.838362');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000220', '2026-11-30 02:05:14.838362');


--
-- Data for Name: address_changes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: associations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.associations VALUES ('01985042-9e80-7366-93d5-ffed418a5259', 'acl-bj', 'ACL', 'BJ', '{"fr":"Alliance des communes lagunaires"}', 'acl
bj
alliance des communes lagunaires', '01a22b77-c800-732d-a9cb-8efe61fecb15', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-79f9-85eb-196c18cc4d9e', 'rchp-cm', 'RCHP', 'CM', '{"fr":"Réseau des communes des hauts plateaux"}', 'rchp
cm
reseau des communes des hauts plateaux', '01a22b77-c800-732d-a9cb-8efe61fecb15', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-71f9-b994-270a57c589f3', 'cta-gh', 'CTA', 'GH', '{"en":"Coastal Towns Assembly"}', 'cta
gh
coastal towns assembly', '01a22b77-c800-732d-a9cb-8efe61fecb15', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-789c-b15c-8160fcbf5e45', 'uhm-za', 'UHM', 'ZA', '{"en":"Union of Highland Municipalities"}', 'uhm
za
union of highland municipalities', '01a22b77-c800-732d-a9cb-8efe61fecb15', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-79c7-8f01-f820642189a5', 'lmc-ec', 'LMC', 'EC', '{"es":"Liga de Municipios de la Cordillera"}', 'lmc
ec
liga de municipios de la cordillera', '01a22b77-c800-7b07-b1dd-a6eeb4398451', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7ab2-82c0-e4722f7879b8', 'umr-co', 'UMR', 'CO', '{"es":"Unión de Municipios Ribereños"}', 'umr
co
union de municipios riberenos', '01a22b77-c800-7b07-b1dd-a6eeb4398451', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7d35-9552-21ab0fb9ee62', 'amv-cl', 'AMV', 'CL', '{"es":"Asociación de Municipios de los Valles"}', 'amv
cl
asociacion de municipios de los valles', '01a22b77-c800-7b07-b1dd-a6eeb4398451', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7b45-a504-a32f3200c6d9', 'rcv-cr', 'RCV', 'CR', '{"es":"Red de Cantones Verdes"}', 'rcv
cr
red de cantones verdes', '01a22b77-c800-7b07-b1dd-a6eeb4398451', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7e87-96e3-8e9f59daa59b', 'lit-ph', 'LIT', 'PH', '{"en":"League of Island Towns"}', 'lit
ph
league of island towns', '01a22b77-c800-7bc0-8a80-a8e0770952b1', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7f7c-9c55-58e4e551eb08', 'htf-np', 'HTF', 'NP', '{"en":"Hill Towns Forum"}', 'htf
np
hill towns forum', '01a22b77-c800-7bc0-8a80-a8e0770952b1', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7e95-91f6-816e2797100b', 'rpo-es', 'RPO', 'ES', '{"es":"Red de Pueblos del Olivar"}', 'rpo
es
red de pueblos del olivar', '01a22b77-c800-7d09-9392-ba4c1079fc3f', '2025-07-28 09:00:00', 1);
INSERT INTO public.associations VALUES ('01985042-9e80-7874-92e1-4bc21b6fecfb', 'cbr-fr', 'CBR', 'FR', '{"fr":"Conférence des bourgs riverains"}', 'cbr
fr
conference des bourgs riverains', '01a22b77-c800-7d09-9392-ba4c1079fc3f', '2025-07-28 09:00:00', 1);


--
-- Data for Name: attempt_drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attempts VALUES ('0199d27f-9280-751e-9de9-0d2d96e0f34d', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'before', '1.0.0', '508584654d7d8a4a7b2652ff19f7317c', 'fr', '{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[0]},"before-1":{"chosen":[1]},"before-4":{"chosen":[1]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1]},"local-4":{"chosen":[2]},"monit-3":{"chosen":[3]}}', 45, true, '2025-10-11 09:00:00', '["before-1","local-4","before-4","aware-3","adv-5","before-6","align-5","before-8","monit-3","before-9"]');
INSERT INTO public.attempts VALUES ('0199d760-5a00-7ee9-af28-65d67a45db1e', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'after', '1.0.0', '11977991bae787ed3ec0baa75ab57bbb', 'fr', '{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"align-4":{"pairs":[3,2,1,0]},"aware-5":{"chosen":[1]},"before-3":{"chosen":[2]},"before-5":{"chosen":[1]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}', 80, true, '2025-10-12 07:44:00', '["local-2","local-5","before-3","aware-5","adv-2","before-5","align-4","align-3","monit-5","monit-4"]');
INSERT INTO public.attempts VALUES ('0199d7a5-ee80-7f76-8b58-a594d198bd7b', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'before', '1.0.0', '848121be4b2eaa4e26216aeac96520e5', 'fr', '{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}', 90, true, '2025-10-12 09:00:00', '["local-5","local-2","aware-5","aware-3","adv-2","adv-5","align-5","before-8","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('0199dccc-4a80-78cf-9c06-be8763bc012c', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'before', '1.0.0', '602c514938c02033e01ec23e4b9162d8', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[3]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[1]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[1]}}', 70, true, '2025-10-13 09:00:00', '["local-2","before-1","aware-4","before-3","adv-3","adv-5","align-3","align-4","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('0199dfb1-de40-7126-890a-73a61515a0b0', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'after', '1.0.0', '1a47e40104735b1f7b2e99b1c1f0aeae', 'fr', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[0]}}', 90, true, '2025-10-13 22:30:00', '["local-3","local-4","before-3","aware-2","before-5","adv-3","align-4","before-7","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('0199e1bc-a260-76f8-879b-6e8a6cc1a368', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'after', '1.0.0', '7d712bc1545c4fc897eaff8cb96b3dff', 'en', '{"adv-2":{"chosen":[2]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}', 100, true, '2025-10-14 08:01:00', '["local-3","local-4","aware-5","before-4","before-5","adv-2","before-7","before-8","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('0199e1f2-a680-7c94-9169-c54c0c96f5f5', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'before', '1.0.0', 'b7130e84197c57928ef68b778eb610ad', 'en', '{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-3":{"chosen":[2]},"before-8":{"chosen":[3]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 90, true, '2025-10-14 09:00:00', '["local-2","local-3","aware-5","before-3","adv-3","adv-2","before-8","align-3","before-9","monit-5"]');
INSERT INTO public.attempts VALUES ('0199e634-20c0-7a7c-9878-d500770e6d23', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'after', '1.0.0', '71aaf2084950c0e21a34e9401a809481', 'en', '{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 100, true, '2025-10-15 04:50:00', '["local-5","before-1","aware-3","aware-4","before-5","adv-5","align-5","align-4","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('019a05ff-2a80-7c50-8caa-3c0827380edd', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'before', '1.0.0', '6cff882fcd72b9cb0c1bc2eab13f008f', 'fr', '{"gap-4":{"chosen":[2]},"layers-3":{"chosen":[2]},"part-5":{"chosen":[1]},"service-3":{"chosen":[0]},"strategy-2":{"chosen":[3]},"test-1":{"chosen":[2]},"test-10":{"chosen":[2]},"test-11":{"chosen":[3]},"test-2":{"pairs":[0,3,2,1]},"test-7":{"chosen":[2]},"test-9":{"chosen":[2]}}', 66.66666666666666, true, '2025-10-21 09:00:00', '["test-1","strategy-2","part-5","test-2","gap-4","test-10","assess-3","test-7","test-9","layers-3","test-11","service-3"]');
INSERT INTO public.attempts VALUES ('019a0b25-8680-7f18-8edf-87d137a7e88f', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'before', '1.0.0', '3af56bbc4bec09eddd856218d8674fdf', 'en', '{"adapt-2":{"chosen":[0]},"adapt-3":{"chosen":[2]},"feedback-2":{"chosen":[2]},"feedback-6":{"chosen":[3]},"moment-5":{"chosen":[0]},"moment-6":{"chosen":[0]},"plan-4":{"chosen":[2]},"plan-5":{"chosen":[2]},"report-4":{"chosen":[2]},"report-5":{"chosen":[3]},"talk-3":{"chosen":[2]},"test-1":{"chosen":[0]},"test-9":{"pairs":[0,1,2,3]}}', 42.857142857142854, true, '2025-10-22 09:00:00', '["test-1","talk-3","plan-4","plan-5","moment-6","moment-5","feedback-6","feedback-2","adapt-2","adapt-3","figures-2","test-9","report-5","report-4"]');
INSERT INTO public.attempts VALUES ('019a0e00-1dc0-727b-9b0b-bf73ea5b3c11', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'after', '1.0.0', 'f5e16aa20a961cafb22148a8e9bbc531', 'fr', '{"assess-4":{"chosen":[3]},"gap-3":{"chosen":[1]},"layers-4":{"chosen":[1]},"service-2":{"chosen":[1]},"service-5":{"chosen":[0]},"strategy-3":{"chosen":[0]},"strategy-4":{"chosen":[0]},"test-12":{"chosen":[0]},"test-4":{"chosen":[1,2]},"test-5":{"chosen":[0]},"test-6":{"chosen":[0]},"test-8":{"chosen":[1,3]}}', 91.66666666666666, true, '2025-10-22 22:18:00', '["strategy-4","strategy-3","test-4","test-12","gap-3","test-5","test-6","assess-4","test-8","layers-4","service-2","service-5"]');
INSERT INTO public.attempts VALUES ('019a104b-e280-7963-9984-89a2269ed144', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'before', '1.0.0', '09c8dfdb8bd4faf69a86436f0a47ff72', 'en', '{"budget-4":{"chosen":[3]},"lines-2":{"chosen":[1]},"loan-4":{"chosen":[3]},"loan-7":{"chosen":[0]},"page-3":{"chosen":[0]},"revenue-6":{"chosen":[2]},"revenue-7":{"chosen":[1]},"test-10":{"chosen":[0]},"test-12":{"chosen":[1]}}', 60, true, '2025-10-23 09:00:00', '["budget-4","budget-5","revenue-6","revenue-7","loan-4","loan-7","lines-2","test-10","test-12","page-3"]');
INSERT INTO public.attempts VALUES ('019a14c2-7680-7f71-b9f4-2fe9b9273fbb', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'after', '1.0.0', '7784db3d6227489f4077f06941ef045e', 'en', '{"adapt-4":{"chosen":[1]},"adapt-6":{"chosen":[2]},"feedback-4":{"chosen":[3]},"feedback-5":{"chosen":[3]},"figures-4":{"chosen":[3]},"moment-3":{"chosen":[0]},"plan-3":{"chosen":[1]},"talk-2":{"chosen":[3]},"talk-6":{"chosen":[2]},"test-10":{"chosen":[2]},"test-11":{"chosen":[0]},"test-12":{"chosen":[2]},"test-4":{"chosen":[0,2]},"test-5":{"chosen":[0]}}', 100, true, '2025-10-24 05:48:00', '["talk-2","talk-6","plan-3","test-4","moment-3","test-5","feedback-5","feedback-4","adapt-6","adapt-4","test-10","figures-4","test-11","test-12"]');
INSERT INTO public.attempts VALUES ('019a168c-3a00-793c-8bfe-d8428de33e63', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'after', '1.0.0', 'c52a38d8e0f2bdcdeeec271e08a40008', 'en', '{"lines-4":{"chosen":[0]},"revenue-5":{"chosen":[0]},"test-11":{"chosen":[3]},"test-2":{"chosen":[1]},"test-6":{"pairs":[0,2,0,0]},"test-8":{"chosen":[2]}}', 52.5, false, '2025-10-24 14:08:00', '["budget-3","test-2","test-6","revenue-5","test-8","loan-5","lines-4","lines-3","test-11","page-2"]');
INSERT INTO public.attempts VALUES ('019a16b0-d900-74bf-97c3-07004166346c', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'after', '1.0.0', '3e7802708b4266b863d1464c1c6bfe09', 'en', '{"budget-6":{"chosen":[3]},"lines-5":{"chosen":[2]},"lines-6":{"chosen":[1]},"loan-6":{"chosen":[2]},"page-5":{"chosen":[0]},"page-6":{"chosen":[2]},"test-1":{"chosen":[2]},"test-4":{"chosen":[1]},"test-5":{"chosen":[0,2]},"test-9":{"chosen":[1,3]}}', 100, true, '2025-10-24 14:48:00', '["test-1","budget-6","test-5","test-4","loan-6","test-9","lines-5","lines-6","page-5","page-6"]');
INSERT INTO public.attempts VALUES ('019a1ff5-e500-7798-b70b-a1ce26b1a212', '019a1ff5-e500-71fe-b381-75f194a89685', 'localising-the-sdgs', 'before', '1.0.0', '8515bed73f9b088da4a11798cc476818', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[0]},"align-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[0]},"before-4":{"chosen":[1]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"local-4":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}', 50, true, '2025-10-26 10:00:00', '["local-3","local-4","aware-5","before-4","adv-5","adv-3","before-8","align-3","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('019a3edc-0d00-7d2f-b11a-e32c845b662f', '019a1ff5-e500-71fe-b381-75f194a89685', 'localising-the-sdgs', 'after', '1.0.0', 'a71e6dbbec36d144fb1dabcb993d2289', 'en', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[3]},"before-1":{"chosen":[1]},"before-6":{"chosen":[3]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"monit-5":{"chosen":[3]}}', 80, true, '2025-11-01 10:00:00', '["before-1","local-2","aware-2","aware-3","before-6","adv-2","align-4","align-5","before-9","monit-5"]');
INSERT INTO public.attempts VALUES ('019a68ea-a700-7f29-9268-8309f6a43ef4', '019a68ea-a700-7954-b5d4-8f50a285b0e2', 'localising-the-sdgs', 'before', '1.0.0', '4c7a27f8b3e6c2446268644eb654af66', 'en', '{"adv-5":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[1,0,3,1]},"aware-2":{"chosen":[0]},"before-10":{"chosen":[3]},"before-4":{"chosen":[0]},"before-6":{"chosen":[1]},"local-2":{"chosen":[2]},"local-3":{"chosen":[0]},"monit-4":{"pairs":[1,0,0]}}', 30, true, '2025-11-09 14:00:00', '["local-3","local-2","before-4","aware-2","adv-5","before-6","align-5","align-4","before-10","monit-4"]');
INSERT INTO public.attempts VALUES ('019a785d-bb00-7a90-a802-8bccc5d26b2b', '019a785d-bb00-7205-a013-340a69c6e428', 'localising-the-sdgs', 'before', '1.0.0', 'da945c1dc07bc7f1ce3faa909521820e', 'fr', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[2,0,3,3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-6":{"chosen":[1]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[3]}}', 82.5, true, '2025-11-12 14:00:00', '["local-5","before-1","aware-5","aware-4","before-6","adv-3","align-4","before-7","before-9","monit-5"]');
INSERT INTO public.attempts VALUES ('019a87d0-cf00-7691-a12b-c6f1920fc5aa', '019a68ea-a700-7954-b5d4-8f50a285b0e2', 'localising-the-sdgs', 'after', '1.0.0', '441bf4f301e763e4ef938b73e4d71fdb', 'en', '{"adv-2":{"chosen":[1]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[1]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-7":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 50, false, '2025-11-15 14:00:00', '["local-5","before-1","aware-3","aware-4","adv-2","adv-3","before-7","align-3","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019a9743-e300-787a-9f3c-4e9e46c0d917', '019a785d-bb00-7205-a013-340a69c6e428', 'localising-the-sdgs', 'after', '1.0.0', '5f6df9be192840b40f80e5839fcf7658', 'fr', '{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"before-3":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 100, true, '2025-11-18 14:00:00', '["local-2","local-4","before-4","before-3","before-5","adv-2","align-5","align-3","monit-4","monit-3"]');
INSERT INTO public.attempts VALUES ('019abfd1-f780-7110-819a-ed7f74b5338a', '019abfd1-f780-7afd-bfab-60a9720286b6', 'localising-the-sdgs', 'before', '1.0.0', '8501588a3d1e83bfae13ce8caa6435a0', 'fr', '{"adv-2":{"chosen":[3]},"adv-3":{"chosen":[0]},"align-3":{"chosen":[2]},"aware-3":{"chosen":[1]},"before-3":{"chosen":[2]},"before-7":{"chosen":[0]},"before-9":{"chosen":[2]},"local-2":{"chosen":[1]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[1,0,0]}}', 35, true, '2025-11-26 11:00:00', '["local-4","local-2","before-3","aware-3","adv-3","adv-2","align-3","before-7","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019acf45-0b80-7d56-8261-1c44f5885e30', '019acf45-0b80-773d-bb41-2867bff147ca', 'localising-the-sdgs', 'before', '1.0.0', 'afa48fed4370e8a0379603601e6eb665', 'en', '{"adv-3":{"chosen":[3]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[2,0,2,2]},"aware-3":{"chosen":[0]},"aware-4":{"chosen":[0]},"before-1":{"chosen":[0]},"before-6":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[0]},"monit-5":{"chosen":[3]}}', 32.5, true, '2025-11-29 11:00:00', '["local-5","before-1","aware-3","aware-4","adv-3","before-6","align-5","align-4","monit-5","monit-3"]');
INSERT INTO public.attempts VALUES ('019adeb8-1f80-7f9e-8840-6b5c567ef20f', '019adeb8-1f80-7940-b4ac-a1833188845c', 'localising-the-sdgs', 'before', '1.0.0', '4164ec11f8aa36260932912313eb2e14', 'fr', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[3,2,3,0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[3]},"before-7":{"chosen":[3]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 50, true, '2025-12-02 11:00:00', '["before-1","local-2","before-4","aware-5","adv-2","before-5","before-7","align-4","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('019adeb8-1f80-7cb7-81c6-bc7e99e6730d', '019abfd1-f780-7afd-bfab-60a9720286b6', 'localising-the-sdgs', 'after', '1.0.0', 'be249b710cb7390194a68cc062e52194', 'fr', '{"align-4":{"pairs":[3,2,1,1]},"align-5":{"pairs":[1,0,0,2]},"aware-2":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[3]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 70, true, '2025-12-02 11:00:00', '["before-1","local-3","aware-4","aware-2","before-5","before-6","align-5","align-4","before-10","monit-5"]');
INSERT INTO public.attempts VALUES ('019aee2b-3380-78b9-83f0-4bf16d08cfc3', '019acf45-0b80-773d-bb41-2867bff147ca', 'localising-the-sdgs', 'after', '1.0.0', 'bd81183d13056eca58fc21a0c24bedc9', 'en', '{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[2]},"before-9":{"chosen":[1]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]}}', 85, true, '2025-12-05 11:00:00', '["local-3","local-4","aware-5","before-3","before-5","adv-2","before-8","align-3","before-9","before-10"]');
INSERT INTO public.attempts VALUES ('019afd9e-4780-7ebf-85a0-5e41c7ead01b', '019adeb8-1f80-7940-b4ac-a1833188845c', 'localising-the-sdgs', 'after', '1.0.0', 'c24937556e1144f2fda02bcf8004c74f', 'fr', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[2]},"before-8":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]}}', 90, true, '2025-12-08 11:00:00', '["local-4","local-5","aware-3","aware-4","adv-5","adv-3","before-8","align-5","before-9","before-10"]');
INSERT INTO public.attempts VALUES ('019b27ac-e180-791d-9817-c5377207b900', '019b27ac-e180-7674-a884-49f1ff815bdf', 'localising-the-sdgs', 'before', '1.0.0', '41ce7c3ea7c4cad9a401c2d68b1da5e5', 'fr', '{"adv-2":{"chosen":[3]},"align-3":{"chosen":[0]},"align-4":{"pairs":[3,2,0,2]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-5":{"chosen":[2]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,0,2]}}', 46.666666666666664, true, '2025-12-16 15:00:00', '["local-4","local-2","aware-2","aware-5","before-5","adv-2","align-3","align-4","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('019b371f-f580-7d1d-a139-710d7ee7685b', '019b371f-f580-77c1-bd40-a3b5ca540609', 'localising-the-sdgs', 'before', '1.0.0', '869fa5ac9d82dd6cdf45966ae2964e7f', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[2]},"align-4":{"pairs":[0,3,2,0]},"aware-3":{"chosen":[3]},"aware-4":{"chosen":[2]},"before-9":{"chosen":[0]},"local-4":{"chosen":[2]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[2,0,1]}}', 35, true, '2025-12-19 15:00:00', '["local-4","local-5","aware-3","aware-4","adv-5","adv-3","align-3","align-4","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019b4693-0980-71b9-8e3b-d48b77148f3d', '019b27ac-e180-7674-a884-49f1ff815bdf', 'localising-the-sdgs', 'after', '1.0.0', 'aba3378ce18a142be1adafb331df7628', 'fr', '{"adv-5":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[3]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[0]}}', 60, true, '2025-12-22 15:00:00', '["local-5","before-1","aware-3","before-4","adv-5","before-6","before-8","before-7","monit-3","before-10"]');
INSERT INTO public.attempts VALUES ('019b5606-1d80-77bd-b3e9-4ba0611ad486', '019b371f-f580-77c1-bd40-a3b5ca540609', 'localising-the-sdgs', 'after', '1.0.0', '1ae9a5bb959518dc512fc11c256f60ac', 'en', '{"adv-2":{"chosen":[3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[1]},"before-5":{"chosen":[0]},"before-7":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 70, true, '2025-12-25 15:00:00', '["local-2","local-3","aware-5","before-4","adv-2","before-5","before-7","align-5","monit-5","monit-3"]');
INSERT INTO public.attempts VALUES ('019b7e94-3200-7237-be89-a612b3b62815', '019b7e94-3200-7a5d-9cb9-d08c6159b94b', 'localising-the-sdgs', 'before', '1.0.0', '17cc9623c299cf5dbb485708cb9ac8f7', 'en', '{"align-5":{"pairs":[2,0,1,1]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 70, true, '2026-01-02 12:00:00', '["local-4","before-1","aware-3","aware-5","before-5","before-6","before-8","align-5","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('019b8e07-4600-72f8-8d09-296a45fb71d6', '019b8e07-4600-79d5-b799-973c9ad892ba', 'localising-the-sdgs', 'before', '1.0.0', '482746309a3f162319eb1f4a1b5cd8a6', 'fr', '{"adv-5":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-10":{"chosen":[1]},"before-5":{"chosen":[1]},"before-7":{"chosen":[1]},"before-8":{"chosen":[1]},"local-4":{"chosen":[2]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,0,0]}}', 43.33333333333333, true, '2026-01-05 12:00:00', '["local-4","local-5","aware-2","aware-3","before-5","adv-5","before-7","before-8","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('019b9d7a-5a00-7855-9665-06189ae1fe6b', '019b9d7a-5a00-778b-9f12-a41b36beac42', 'localising-the-sdgs', 'before', '1.0.0', '7d9abcd0ddb3e5b6465787b52d041d41', 'en', '{"adv-5":{"chosen":[3]},"align-3":{"chosen":[0]},"aware-2":{"chosen":[2]},"before-3":{"chosen":[1]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}', 70, true, '2026-01-08 12:00:00', '["local-2","local-3","before-3","aware-2","adv-5","before-6","before-8","align-3","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019b9d7a-5a00-72d2-a8c6-b6921842e9f5', '019b7e94-3200-7a5d-9cb9-d08c6159b94b', 'localising-the-sdgs', 'after', '1.0.0', '7c046b85be9bd0c0cccf6caa2e9e6ec8', 'en', '{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]}}', 100, true, '2026-01-08 12:00:00', '["local-5","local-3","before-4","aware-4","adv-2","adv-3","align-3","before-7","before-10","before-9"]');
INSERT INTO public.attempts VALUES ('019baced-6e00-7142-9e72-3f61c9f00c68', '019b8e07-4600-79d5-b799-973c9ad892ba', 'localising-the-sdgs', 'after', '1.0.0', '5a0ffee3fbaf3fbe5e101fbfb2e734a7', 'fr', '{"adv-2":{"chosen":[0]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[2]},"before-3":{"chosen":[2]},"before-6":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 80, true, '2026-01-11 12:00:00', '["before-1","local-3","before-3","aware-4","before-6","adv-2","align-5","align-3","monit-3","monit-5"]');
INSERT INTO public.attempts VALUES ('019bbc60-8200-73e0-9e49-160321a659e0', '019b9d7a-5a00-778b-9f12-a41b36beac42', 'localising-the-sdgs', 'after', '1.0.0', '8e1d3c58e6b57664f539f87189cc72a9', 'en', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,3,0,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[2]}}', 85, true, '2026-01-14 12:00:00', '["local-5","before-1","before-4","aware-4","before-5","adv-2","align-5","align-4","monit-3","monit-5"]');
INSERT INTO public.attempts VALUES ('019be66f-1c00-77eb-8a58-125156c30f59', '019be66f-1c00-745f-903b-bcfcb77fb696', 'localising-the-sdgs', 'before', '1.0.0', '83fb74f5fd54667bc2754b6486cd66d5', 'en', '{"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[2]},"aware-5":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-9":{"chosen":[1]},"local-2":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[1]}}', 65, true, '2026-01-22 16:00:00', '["local-2","local-5","aware-5","aware-4","before-5","before-6","align-4","align-5","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019bf5e2-3000-7509-91e7-e3196a756b81', '019bf5e2-3000-7aeb-b7a5-158131e82dfb', 'localising-the-sdgs', 'before', '1.0.0', 'bcff5f0bfc55e586e0fe2f3e65834239', 'fr', '{"adv-3":{"chosen":[1]},"align-5":{"pairs":[0,0,3,1]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,2,2]}}', 69.16666666666667, true, '2026-01-25 16:00:00', '["local-5","before-1","aware-5","before-3","adv-3","before-5","align-5","before-8","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('019c0555-4400-7e66-8348-0a50f5f0c68c', '019be66f-1c00-745f-903b-bcfcb77fb696', 'localising-the-sdgs', 'after', '1.0.0', '42fc6d6d522de0758b01f0e6a71f4249', 'en', '{"adv-2":{"chosen":[1]},"adv-3":{"chosen":[1]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-7":{"chosen":[2]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 80, true, '2026-01-28 16:00:00', '["before-1","local-4","aware-3","aware-2","adv-3","adv-2","before-8","before-7","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('019c14c8-5800-7aaf-b2dc-4025753f889d', '019bf5e2-3000-7aeb-b7a5-158131e82dfb', 'localising-the-sdgs', 'after', '1.0.0', '054644ad7eedc67058d5af977e4040fc', 'fr', '{"adv-2":{"chosen":[3]},"adv-5":{"chosen":[0]},"align-3":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-4":{"chosen":[0]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 80, true, '2026-01-31 16:00:00', '["local-4","local-2","before-4","aware-2","adv-5","adv-2","align-4","align-3","monit-5","monit-3"]');
INSERT INTO public.attempts VALUES ('019c3d56-6c80-7351-89d5-e7fc12eae132', '019c3d56-6c80-76de-9696-bf4596d66d0c', 'localising-the-sdgs', 'before', '1.0.0', '65835e7d90a32c3bcd48ef0779a41d2b', 'fr', '{"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[3]},"before-4":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[0]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[0]},"monit-4":{"pairs":[2,0,1]}}', 50, true, '2026-02-08 13:00:00', '["local-2","local-4","before-4","aware-3","before-6","before-5","align-3","align-5","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('019c4cc9-8080-77f0-bbcb-5d4824d6632b', '019c4cc9-8080-7a6f-97d3-7c4caa45cdc2', 'localising-the-sdgs', 'before', '1.0.0', 'de925ef3dd07873e746476788271bff5', 'en', '{"adv-3":{"chosen":[1]},"align-3":{"chosen":[1]},"aware-2":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[1]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-5":{"chosen":[3]}}', 50, true, '2026-02-11 13:00:00', '["local-3","local-5","aware-2","aware-4","adv-3","before-6","align-3","before-8","monit-5","before-10"]');
INSERT INTO public.attempts VALUES ('019c5c3c-9480-7804-ab6c-b26f56d84801', '019c5c3c-9480-7d4b-82b6-604b7a7f6d25', 'localising-the-sdgs', 'before', '1.0.0', '14ba7226a9aec906bcd707a407cd0089', 'fr', '{"adv-3":{"chosen":[2]},"adv-5":{"chosen":[0]},"align-4":{"pairs":[2,1,0,0]},"aware-3":{"chosen":[3]},"aware-4":{"chosen":[3]},"before-7":{"chosen":[3]},"local-2":{"chosen":[0]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[0]}}', 32.5, true, '2026-02-14 13:00:00', '["local-5","local-2","aware-3","aware-4","adv-3","adv-5","align-4","before-7","monit-5","monit-4"]');
INSERT INTO public.attempts VALUES ('019c5c3c-9480-7246-a686-2473ab6686a9', '019c3d56-6c80-76de-9696-bf4596d66d0c', 'localising-the-sdgs', 'after', '1.0.0', '059c25badb512c1e1f511b525799674d', 'fr', '{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-1":{"chosen":[3]},"before-3":{"chosen":[2]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 80, true, '2026-02-14 13:00:00', '["before-1","local-3","before-3","aware-2","adv-5","adv-2","before-8","align-4","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019c6baf-a880-729d-88ea-408606206407', '019c4cc9-8080-7a6f-97d3-7c4caa45cdc2', 'localising-the-sdgs', 'after', '1.0.0', '2097b6378656c50eaf5ac61c1c5718eb', 'en', '{"adv-2":{"chosen":[0]},"adv-5":{"chosen":[2]},"align-4":{"pairs":[2,2,3,0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[0]},"before-3":{"chosen":[2]},"before-7":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[1,1,0]}}', 53.333333333333336, false, '2026-02-17 13:00:00', '["before-1","local-4","before-3","aware-3","adv-2","adv-5","align-4","before-7","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019c7b22-bc80-76a6-ab80-6fe7e0eaa1e1', '019c5c3c-9480-7d4b-82b6-604b7a7f6d25', 'localising-the-sdgs', 'after', '1.0.0', '7649c3f09fd84103b16e0c56171f0b94', 'fr', '{"align-3":{"chosen":[3]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[0]},"before-5":{"chosen":[3]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[0]}}', 60, true, '2026-02-20 13:00:00', '["local-3","before-1","aware-5","aware-2","before-5","before-6","before-8","align-3","monit-3","before-10"]');
INSERT INTO public.attempts VALUES ('019ca3b0-d100-7075-a505-1f68b5c20530', '019ca3b0-d100-7b71-b9f5-7d717393ecd0', 'localising-the-sdgs', 'before', '1.0.0', '62f7f33cda39a4515dc668a5ee253538', 'fr', '{"align-4":{"pairs":[0,0,2,0]},"align-5":{"pairs":[2,0,0,2]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[1]},"before-6":{"chosen":[3]},"before-9":{"chosen":[1]},"local-2":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 50, true, '2026-02-28 10:00:00', '["local-2","before-1","aware-5","before-4","before-5","before-6","align-5","align-4","before-9","monit-5"]');
INSERT INTO public.attempts VALUES ('019cb323-e500-7247-ad1e-b45d6a253cd6', '019cb323-e500-7edf-8db0-ee0c4d927da2', 'localising-the-sdgs', 'before', '1.0.0', '050319cc779834d116db92647f0fade0', 'en', '{"adv-3":{"chosen":[3]},"align-3":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[2]},"before-6":{"chosen":[1]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[0]}}', 40, true, '2026-03-03 10:00:00', '["local-3","local-5","aware-2","aware-3","before-6","adv-3","before-7","align-3","monit-3","before-9"]');
INSERT INTO public.attempts VALUES ('019cc296-f900-7b4f-9f19-401145a07599', '019ca3b0-d100-7b71-b9f5-7d717393ecd0', 'localising-the-sdgs', 'after', '1.0.0', 'fe59b32e06a60d7773bed80d56d64b2b', 'fr', '{"adv-2":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-7":{"chosen":[1]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}', 90, true, '2026-03-06 10:00:00', '["local-4","local-5","before-3","aware-4","adv-2","adv-5","before-7","align-3","before-10","monit-4"]');
INSERT INTO public.attempts VALUES ('019cd20a-0d00-7f8b-8a8f-bbb81e99a21a', '019cb323-e500-7edf-8db0-ee0c4d927da2', 'localising-the-sdgs', 'after', '1.0.0', 'ca0eb1c5728450ca6373e211225d1b76', 'en', '{"adv-2":{"chosen":[1]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 90, true, '2026-03-09 10:00:00', '["before-1","local-4","aware-4","before-4","before-5","adv-2","before-8","align-5","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('019cfc18-a700-7caa-9dcc-ca942bcb7f0b', '019cfc18-a700-7326-9482-ff471644551e', 'localising-the-sdgs', 'before', '1.0.0', 'd9ccc5d59a186f50d853b099ada1e5d9', 'en', '{"adv-3":{"chosen":[2]},"align-3":{"chosen":[3]},"align-5":{"pairs":[3,3,2,3]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"local-2":{"chosen":[0]},"local-3":{"chosen":[2]},"monit-3":{"chosen":[2]},"monit-5":{"chosen":[3]}}', 55.00000000000001, true, '2026-03-17 14:00:00', '["local-3","local-2","aware-5","before-4","adv-3","before-5","align-5","align-3","monit-5","monit-3"]');
INSERT INTO public.attempts VALUES ('019d0b8b-bb00-7c21-a7d3-3634db5cafc2', '019d0b8b-bb00-7048-8482-fccaef3c7b27', 'localising-the-sdgs', 'before', '1.0.0', '81b6e14b8158ef3811c9bdd933f7b7a4', 'fr', '{"adv-2":{"chosen":[1]},"align-3":{"chosen":[1]},"aware-4":{"chosen":[1]},"before-3":{"chosen":[1]},"before-5":{"chosen":[2]},"before-7":{"chosen":[2]},"local-3":{"chosen":[3]},"local-4":{"chosen":[3]},"monit-4":{"pairs":[2,0,2]},"monit-5":{"chosen":[2]}}', 13.333333333333334, true, '2026-03-20 14:00:00', '["local-3","local-4","before-3","aware-4","before-5","adv-2","before-7","align-3","monit-5","monit-4"]');
INSERT INTO public.attempts VALUES ('019d1afe-cf00-7b86-b8c3-0eb593b43dee', '019d1afe-cf00-7a34-9ae3-7554204fbdeb', 'localising-the-sdgs', 'before', '1.0.0', '0dcfe69dbd7cd99688928af49402a0c1', 'en', '{"adv-2":{"chosen":[1]},"adv-5":{"chosen":[3]},"align-3":{"chosen":[1]},"align-5":{"pairs":[2,3,2,2]},"aware-3":{"chosen":[3]},"before-1":{"chosen":[2]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-9":{"chosen":[3]},"local-5":{"chosen":[2]}}', 32.5, true, '2026-03-23 14:00:00', '["before-1","local-5","aware-3","before-4","adv-2","adv-5","align-3","align-5","before-9","before-10"]');
INSERT INTO public.attempts VALUES ('019d1afe-cf00-7b62-bbc8-9a50babac34d', '019cfc18-a700-7326-9482-ff471644551e', 'localising-the-sdgs', 'after', '1.0.0', 'ba8f25d09576722f12453a796c799500', 'en', '{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]}}', 90, true, '2026-03-23 14:00:00', '["before-1","local-5","aware-4","before-3","before-6","adv-5","before-8","align-4","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019d2a71-e300-731f-b31b-4ca521e04043', '019d0b8b-bb00-7048-8482-fccaef3c7b27', 'localising-the-sdgs', 'after', '1.0.0', 'fa153eb5c4401a9085af4d16cf0eec40', 'fr', '{"adv-5":{"chosen":[3]},"align-5":{"pairs":[1,3,0,2]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[0]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[1]},"monit-3":{"chosen":[2]}}', 30, false, '2026-03-26 14:00:00', '["local-2","before-1","aware-5","before-4","adv-5","before-6","align-5","before-8","before-9","monit-3"]');
INSERT INTO public.attempts VALUES ('019d39e4-f700-7daf-8117-b5634857ec88', '019d1afe-cf00-7a34-9ae3-7554204fbdeb', 'localising-the-sdgs', 'after', '1.0.0', '9c323ca0a6674a123f67529905747c25', 'en', '{"adv-3":{"chosen":[1]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[3]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}', 80, true, '2026-03-29 14:00:00', '["local-3","local-2","before-3","aware-2","adv-3","before-5","before-7","before-8","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('019d6205-2e80-739b-9b58-0decf9644257', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'before', '1.0.0', '3b478acdf8b9998ee7514f2d168c6f50', 'fr', '{"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[3]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[2]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[2,1,1]}}', 63.33333333333333, true, '2026-04-06 09:00:00', '["local-2","local-4","aware-3","before-4","adv-5","before-5","before-7","align-3","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019d6273-0b80-75f7-ba91-28282a0d8b53', '019d6273-0b80-755c-881f-b8d70d11f0ec', 'localising-the-sdgs', 'before', '1.0.0', '5a7c11e33879acfe3e58a72dbaf11920', 'en', '{"adv-5":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[3]},"aware-3":{"chosen":[2]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}', 60, true, '2026-04-06 11:00:00', '["before-1","local-5","aware-3","aware-2","before-5","adv-5","align-4","before-7","monit-4","monit-3"]');
INSERT INTO public.attempts VALUES ('019d6690-d120-7229-b29c-190f55bde962', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'after', '1.0.0', 'd5bbfea6af5d7d142eec379ff4d8b375', 'fr', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[0]},"before-3":{"chosen":[2]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[2]}}', 70, true, '2026-04-07 06:11:00', '["before-1","local-5","before-3","aware-4","before-6","adv-3","before-8","align-4","monit-3","before-10"]');
INSERT INTO public.attempts VALUES ('019d672b-8a80-7c40-8eac-0184b16d3c14', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'before', '1.0.0', 'e06578ab44f1dd3d50017859c753d508', 'fr', '{"adv-5":{"chosen":[3]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[2]},"aware-4":{"chosen":[3]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[3]},"local-3":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[1,0,0]}}', 50, true, '2026-04-07 09:00:00', '["local-5","local-3","aware-3","aware-4","before-5","adv-5","align-3","before-7","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('019d6c91-fcc0-79a3-b6b7-26348741fd7a', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'after', '1.0.0', '0a9c7cdf6c56a35d7697745aaeb178d0', 'fr', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-6":{"chosen":[3]},"before-8":{"chosen":[2]},"local-2":{"chosen":[0]},"monit-3":{"chosen":[1]}}', 90, true, '2026-04-08 10:10:00', '["before-1","local-2","aware-2","aware-5","before-6","adv-3","before-8","align-4","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('019d71e6-1f80-7315-834e-d006cb818c05', '019d71e6-1f80-7ea9-9cb7-3276790edcdf', 'localising-the-sdgs', 'before', '1.0.0', 'bfa695ac11c56014677a916b1b4959bd', 'fr', '{"adv-2":{"chosen":[0]},"align-3":{"chosen":[3]},"align-5":{"pairs":[3,1,1,1]},"aware-2":{"chosen":[0]},"aware-4":{"chosen":[2]},"before-5":{"chosen":[2]},"before-9":{"chosen":[1]},"local-2":{"chosen":[2]},"local-5":{"chosen":[0]},"monit-5":{"chosen":[2]}}', 17.5, true, '2026-04-09 11:00:00', '["local-2","local-5","aware-2","aware-4","adv-2","before-5","align-5","align-3","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019d8159-3380-7cf0-930e-58444b61a5cf', '019d6273-0b80-755c-881f-b8d70d11f0ec', 'localising-the-sdgs', 'after', '1.0.0', '26295abf37abecc8e0bb37854c84671a', 'en', '{"adv-2":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[1]},"before-6":{"chosen":[3]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 80, true, '2026-04-12 11:00:00', '["local-3","local-2","aware-4","aware-5","before-6","adv-2","before-8","align-3","monit-5","before-10"]');
INSERT INTO public.attempts VALUES ('019d90cc-4780-79c0-abed-ee6b568fc163', '019d71e6-1f80-7ea9-9cb7-3276790edcdf', 'localising-the-sdgs', 'after', '1.0.0', '295075fc5572110ddb27d2155ed0e3d6', 'fr', '{"adv-3":{"chosen":[3]},"align-4":{"pairs":[2,3,0,2]},"aware-5":{"chosen":[0]},"before-1":{"chosen":[2]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]}}', 50, false, '2026-04-15 11:00:00', '["before-1","local-4","aware-5","before-3","adv-3","before-6","align-4","before-7","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('019d9584-c680-7bb9-8f81-bfb35cdbcdba', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'before', '1.0.0', '4c1d853252dd86c58d379fd3d95138f4', 'fr', '{"assess-4":{"chosen":[3]},"gap-3":{"chosen":[2]},"gap-4":{"chosen":[2]},"layers-3":{"chosen":[3]},"layers-4":{"chosen":[1]},"part-5":{"chosen":[1]},"service-2":{"chosen":[1]},"strategy-2":{"chosen":[3]},"strategy-4":{"chosen":[0]},"test-11":{"chosen":[1]},"test-12":{"chosen":[0]},"test-7":{"chosen":[1]}}', 66.66666666666666, true, '2026-04-16 09:00:00', '["strategy-2","strategy-4","test-12","part-5","gap-4","gap-3","assess-4","test-7","layers-4","layers-3","test-11","service-2"]');
INSERT INTO public.attempts VALUES ('019d9b80-73e0-7152-a521-91c7c518986b', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'after', '1.0.0', '61fed6e05c0655eb6ca8c2493a4c059b', 'fr', '{"service-3":{"chosen":[0]},"service-5":{"chosen":[0]},"strategy-3":{"chosen":[0]},"test-1":{"chosen":[0]},"test-10":{"chosen":[1]},"test-2":{"pairs":[0,1,2,3]},"test-3":{"chosen":[3]},"test-5":{"chosen":[0]},"test-6":{"chosen":[1]},"test-8":{"chosen":[1,3]},"test-9":{"chosen":[2]}}', 91.66666666666666, true, '2026-04-17 12:53:00', '["test-1","strategy-3","test-3","test-2","test-5","test-10","test-6","assess-3","test-8","test-9","service-5","service-3"]');
INSERT INTO public.attempts VALUES ('019dbada-e180-72d6-a109-3bf55de68678', '019dbada-e180-746a-978a-816a715c41dc', 'localising-the-sdgs', 'before', '1.0.0', 'a8e51d3dec845c3317937a5cded7609c', 'fr', '{"adv-2":{"chosen":[2]},"align-3":{"chosen":[2]},"aware-2":{"chosen":[0]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[0]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 80, true, '2026-04-23 15:00:00', '["local-2","local-3","aware-2","before-4","before-6","adv-2","before-7","align-3","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('019dca4d-f580-755f-8ce0-4ea797c932b8', '019dca4d-f580-7af3-a8db-517a54c49b88', 'localising-the-sdgs', 'before', '1.0.0', '8c0f9cca40195640bc4ea34707bf1054', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[2,1,0,0]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[2,0,2]},"monit-5":{"chosen":[0]}}', 75.83333333333333, true, '2026-04-26 15:00:00', '["local-2","local-4","aware-5","aware-2","adv-3","adv-5","align-3","align-5","monit-5","monit-4"]');
INSERT INTO public.attempts VALUES ('019dd9c1-0980-7db8-ab15-e869faef7dff', '019dd9c1-0980-7d54-821d-bae9a3b40a9c', 'localising-the-sdgs', 'before', '1.0.0', 'e0dac79eab1ee373435687d2686af857', 'fr', '{"adv-2":{"chosen":[2]},"align-3":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[0]},"before-1":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[3]},"before-9":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 50, true, '2026-04-29 15:00:00', '["local-3","before-1","aware-2","aware-3","before-6","adv-2","align-3","before-7","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019dd9c1-0980-7a26-bbb5-528f4608cf5a', '019dbada-e180-746a-978a-816a715c41dc', 'localising-the-sdgs', 'after', '1.0.0', 'eaff04a2f6500f01cddd5ce91aa2e8f2', 'fr', '{"adv-3":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[3]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 80, true, '2026-04-29 15:00:00', '["before-1","local-4","aware-5","aware-4","before-5","adv-3","align-5","align-4","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019de934-1d80-7457-bff0-5f00784b98bb', '019dca4d-f580-7af3-a8db-517a54c49b88', 'localising-the-sdgs', 'after', '1.0.0', '7f410ca3f30a5f17a86c850ad3deb8b6', 'en', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]}}', 100, true, '2026-05-02 15:00:00', '["before-1","local-3","before-3","aware-4","before-5","adv-2","align-4","before-8","before-10","before-9"]');
INSERT INTO public.attempts VALUES ('019df8a7-3180-7101-b56f-a27b6c5a6d85', '019dd9c1-0980-7d54-821d-bae9a3b40a9c', 'localising-the-sdgs', 'after', '1.0.0', '1ec7d98a1d5fd4b5b96cf1c6a1603e03', 'fr', '{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}', 100, true, '2026-05-05 15:00:00', '["local-2","local-5","aware-5","before-3","before-5","adv-5","align-4","align-5","before-10","monit-4"]');
INSERT INTO public.attempts VALUES ('019e2135-4600-7379-9a2e-bab3966c152c', '019e2135-4600-7fa7-a969-e2406a825839', 'localising-the-sdgs', 'before', '1.0.0', 'b3352277cb666a91a86cf5a3ad4aa81c', 'fr', '{"adv-2":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[3]},"before-4":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}', 60, true, '2026-05-13 12:00:00', '["before-1","local-4","aware-4","before-4","adv-5","adv-2","before-8","align-3","monit-4","monit-3"]');
INSERT INTO public.attempts VALUES ('019e30a8-5a00-789a-91a9-06de7f7a4913', '019e30a8-5a00-7d37-94c8-2d2b3e957708', 'localising-the-sdgs', 'before', '1.0.0', '3d83a10bc98bdefae7bc450b8b951b83', 'en', '{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[0]},"before-10":{"chosen":[0]},"before-4":{"chosen":[1]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]}}', 60, true, '2026-05-16 12:00:00', '["local-2","local-4","before-4","aware-5","adv-2","adv-5","align-4","before-7","monit-3","before-10"]');
INSERT INTO public.attempts VALUES ('019e401b-6e00-774a-a9d1-df85c3aef772', '019e2135-4600-7fa7-a969-e2406a825839', 'localising-the-sdgs', 'after', '1.0.0', 'd3f295e4ac5777510f46f45e0ae88784', 'fr', '{"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]}}', 100, true, '2026-05-19 12:00:00', '["local-5","local-3","aware-5","aware-2","before-5","before-6","before-7","align-4","before-10","before-9"]');
INSERT INTO public.attempts VALUES ('019e4f8e-8200-7ae9-9620-169dd6aff895', '019e30a8-5a00-7d37-94c8-2d2b3e957708', 'localising-the-sdgs', 'after', '1.0.0', 'f8cc858ea3b8f85f5cfb8b8996625108', 'en', '{"align-5":{"pairs":[3,2,3,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}', 82.5, true, '2026-05-22 12:00:00', '["local-5","local-3","aware-3","aware-2","before-5","before-6","align-5","before-8","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('019e799d-1c00-7892-bf47-5a2368e8de5f', '019e799d-1c00-7da6-81d9-9320616a7e30', 'localising-the-sdgs', 'before', '1.0.0', '81b70901a009efec3451f1ff5b7ca7d7', 'en', '{"adv-2":{"chosen":[1]},"align-3":{"chosen":[3]},"align-4":{"pairs":[2,3,2,0]},"aware-2":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-5":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 52.5, true, '2026-05-30 16:00:00', '["local-4","before-1","aware-2","aware-5","before-5","adv-2","align-4","align-3","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('019e8910-3000-7374-b067-b05946aab706', '019e8910-3000-70d3-8805-70072241ea18', 'localising-the-sdgs', 'before', '1.0.0', '4d92df3ba4d94ff9bb0a100daae893e0', 'fr', '{"adv-5":{"chosen":[1]},"align-3":{"chosen":[0]},"align-5":{"pairs":[1,3,0,3]},"aware-3":{"chosen":[3]},"before-1":{"chosen":[2]},"before-4":{"chosen":[1]},"before-5":{"chosen":[0]},"local-2":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[2]}}', 32.5, true, '2026-06-02 16:00:00', '["local-2","before-1","aware-3","before-4","before-5","adv-5","align-5","align-3","monit-3","monit-5"]');
INSERT INTO public.attempts VALUES ('019e9883-4400-7025-ad2e-8256d534d63a', '019e9883-4400-7cf6-b05b-984f59285360', 'localising-the-sdgs', 'before', '1.0.0', '67fc062f581c17c66d14a3eb5585e783', 'en', '{"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[1]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[1]}}', 80, true, '2026-06-05 16:00:00', '["local-5","local-2","before-3","aware-4","before-5","before-6","align-5","align-4","monit-3","before-9"]');
INSERT INTO public.attempts VALUES ('019e9883-4400-7626-ab97-c9f4ac5de074', '019e799d-1c00-7da6-81d9-9320616a7e30', 'localising-the-sdgs', 'after', '1.0.0', 'e4f0d9a90fc983f53e5244b4501df4bb', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 100, true, '2026-06-05 16:00:00', '["local-3","local-2","aware-4","aware-3","adv-3","adv-5","align-5","before-7","monit-3","monit-5"]');
INSERT INTO public.attempts VALUES ('019ea7f6-5800-7f88-bbb3-c21972fc2c4f', '019e8910-3000-70d3-8805-70072241ea18', 'localising-the-sdgs', 'after', '1.0.0', '2e091364f0f2d7acd2943b56172abdbd', 'fr', '{"adv-2":{"chosen":[2]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-6":{"chosen":[3]},"before-7":{"chosen":[2]},"before-8":{"chosen":[3]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-5":{"chosen":[1]},"monit-4":{"pairs":[2,2,0]}}', 70, true, '2026-06-08 16:00:00', '["local-5","local-3","aware-5","aware-2","before-6","adv-2","before-8","before-7","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('019eb769-6c00-7158-85a8-5b5bca17eae1', '019e9883-4400-7cf6-b05b-984f59285360', 'localising-the-sdgs', 'after', '1.0.0', 'e5c82db1cc69d193eb1c733b808db391', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[1]},"before-4":{"chosen":[0]},"before-8":{"chosen":[3]},"local-3":{"chosen":[3]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}', 100, true, '2026-06-11 16:00:00', '["before-1","local-3","before-4","aware-3","adv-3","adv-5","align-3","before-8","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('019edff7-8080-7890-9647-cb71231eef15', '019edff7-8080-733f-8b29-c060b9e661fe', 'localising-the-sdgs', 'before', '1.0.0', '9f12d8d6aadefd826bd65a7189c8f874', 'en', '{"adv-5":{"chosen":[0]},"align-4":{"pairs":[3,0,3,2]},"align-5":{"pairs":[3,1,0,0]},"aware-3":{"chosen":[1]},"aware-4":{"chosen":[3]},"before-5":{"chosen":[0]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 72.5, true, '2026-06-19 13:00:00', '["local-4","local-3","aware-4","aware-3","before-5","adv-5","align-5","align-4","monit-5","monit-3"]');
INSERT INTO public.attempts VALUES ('019eef6a-9480-7ed4-bf84-db5f5613db29', '019eef6a-9480-7514-b4a4-c1280c263268', 'localising-the-sdgs', 'before', '1.0.0', '4d8d43d1b9c9dcd2635bb51e20948299', 'fr', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[1,0,0,3]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[3]},"before-9":{"chosen":[2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 67.5, true, '2026-06-22 13:00:00', '["local-5","local-4","before-3","aware-2","adv-2","before-5","before-7","align-4","before-9","monit-5"]');
INSERT INTO public.attempts VALUES ('019efedd-a880-70a7-ac98-bd73e9a2ca21', '019edff7-8080-733f-8b29-c060b9e661fe', 'localising-the-sdgs', 'after', '1.0.0', '29e430096607cbf48d5c343a820e71bf', 'en', '{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-7":{"chosen":[3]},"local-2":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]}}', 90, true, '2026-06-25 13:00:00', '["before-1","local-2","aware-5","before-3","adv-2","adv-3","align-3","before-7","before-10","monit-4"]');
INSERT INTO public.attempts VALUES ('019f0e50-bc80-7239-9c90-e6d48353ffbf', '019eef6a-9480-7514-b4a4-c1280c263268', 'localising-the-sdgs', 'after', '1.0.0', '7be180ca475d6b9e82f8fd5b7d2fe18b', 'fr', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[2]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[1]}}', 80, true, '2026-06-28 13:00:00', '["before-1","local-2","aware-3","before-4","adv-3","adv-5","align-5","align-3","monit-3","before-10"]');
INSERT INTO public.attempts VALUES ('019f36de-d100-73f0-a4e1-f6e0b8727c48', '019f36de-d100-7378-b80e-0bfc9e6a29be', 'localising-the-sdgs', 'before', '1.0.0', '2f1b42a12a8862f5e1c0eb61fc27d651', 'fr', '{"aware-3":{"chosen":[0]},"before-1":{"chosen":[1]},"before-3":{"chosen":[3]},"before-5":{"chosen":[0]},"before-6":{"chosen":[1]},"before-7":{"chosen":[3]},"before-8":{"chosen":[1]},"local-4":{"chosen":[2]},"monit-4":{"pairs":[0,0,1]},"monit-5":{"chosen":[1]}}', 23.333333333333332, true, '2026-07-06 10:00:00', '["before-1","local-4","aware-3","before-3","before-6","before-5","before-8","before-7","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('019f4651-e500-7663-88cd-246fe576a1c1', '019f4651-e500-7280-9e30-cdfc331e9b99', 'localising-the-sdgs', 'before', '1.0.0', '5db6f8dfe10b02d67af0476b1347f339', 'en', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[1]},"align-5":{"pairs":[2,0,0,1]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[3]},"before-4":{"chosen":[0]},"before-7":{"chosen":[3]},"before-9":{"chosen":[3]},"local-2":{"chosen":[0]},"monit-4":{"pairs":[2,2,2]}}', 43.33333333333333, true, '2026-07-09 10:00:00', '["local-2","before-1","before-4","aware-5","adv-3","adv-5","before-7","align-5","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('019f55c4-f900-7d81-a481-3da9884995b8', '019f55c4-f900-7cbe-a859-0373a0a6a307', 'localising-the-sdgs', 'before', '1.0.0', '4cd671272bdaf3bcb6c880cf884ed5d3', 'fr', '{"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-3":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[1]}}', 60, true, '2026-07-12 10:00:00', '["local-3","before-1","aware-4","before-3","before-5","adv-5","before-7","align-3","before-9","monit-5"]');
INSERT INTO public.attempts VALUES ('019f55c4-f900-773b-8cca-1e07ec1b438c', '019f36de-d100-7378-b80e-0bfc9e6a29be', 'localising-the-sdgs', 'after', '1.0.0', 'bd55328ba5171a9f1d6c2d759d315861', 'fr', '{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-4":{"chosen":[3]},"before-9":{"chosen":[0]},"local-3":{"chosen":[3]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[0]}}', 70, true, '2026-07-12 10:00:00', '["local-5","local-3","aware-4","aware-2","adv-2","adv-5","align-3","align-5","before-9","monit-3"]');
INSERT INTO public.attempts VALUES ('019f6501-1e80-71a0-80a3-48563394c639', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'before', '1.0.0', 'bac35fc881cb595eaa160a1249e29b93', 'fr', '{"adv-2":{"chosen":[3]},"align-5":{"pairs":[0,1,2,3]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-4":{"chosen":[1]},"before-6":{"chosen":[1]},"before-8":{"chosen":[1]},"local-2":{"chosen":[0]},"monit-3":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]}}', 50, true, '2026-07-15 09:00:00', '["before-1","local-2","before-4","before-3","adv-2","before-6","align-5","before-8","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('019f6538-0d00-7d05-8b13-a99879e9ddd7', '019f4651-e500-7280-9e30-cdfc331e9b99', 'localising-the-sdgs', 'after', '1.0.0', '10c7a9f0ae01d3f0194a9b4304f0df32', 'en', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,3,3]},"aware-4":{"chosen":[3]},"before-3":{"chosen":[2]},"before-6":{"chosen":[0]},"before-8":{"chosen":[1]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 77.5, true, '2026-07-15 10:00:00', '["local-3","local-4","before-3","aware-4","before-6","adv-2","before-8","align-4","monit-3","monit-5"]');
INSERT INTO public.attempts VALUES ('019f6b60-96c0-7d20-983a-a439e650e34e', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'after', '1.0.0', 'ff9c9a1d2af81f66298106d3781ac023', 'fr', '{"adv-5":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]}}', 100, true, '2026-07-16 14:42:00', '["local-4","local-5","aware-2","aware-5","adv-5","before-5","before-7","align-3","before-10","before-9"]');
INSERT INTO public.attempts VALUES ('019f74ab-2100-750c-ac10-e1a40f9d305c', '019f55c4-f900-7cbe-a859-0373a0a6a307', 'localising-the-sdgs', 'after', '1.0.0', '4f237e3b4939a3eade90216fefba7c2f', 'fr', '{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[1]}}', 80, true, '2026-07-18 10:00:00', '["local-5","local-4","aware-3","aware-5","adv-3","adv-2","align-4","before-8","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('019f9eb9-bb00-7e87-9335-7c3ed961f283', '019f9eb9-bb00-7ab3-9875-0b5bd73a6300', 'localising-the-sdgs', 'before', '1.0.0', '2f9cb9eddcdacb8a0ed0c3de424fdbe3', 'fr', '{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-7":{"chosen":[2]},"local-2":{"chosen":[1]},"local-5":{"chosen":[0]},"monit-3":{"chosen":[3]},"monit-4":{"pairs":[0,2,0]}}', 43.33333333333333, true, '2026-07-26 14:00:00', '["local-5","local-2","before-4","aware-5","adv-5","adv-2","before-7","align-5","monit-4","monit-3"]');
INSERT INTO public.attempts VALUES ('019fae2c-cf00-7301-ac17-2d134f7ff160', '019fae2c-cf00-7e77-a24c-f61b383d80cc', 'localising-the-sdgs', 'before', '1.0.0', '27caa0983d58ad926c9cd5280bc5f421', 'en', '{"adv-2":{"chosen":[3]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[0]},"before-3":{"chosen":[3]},"before-7":{"chosen":[0]},"local-2":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[2]}}', 40, true, '2026-07-29 14:00:00', '["local-5","local-2","before-3","aware-3","adv-2","adv-3","before-7","align-3","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('019fbd9f-e300-7b33-b12b-2d14dff00726', '019f9eb9-bb00-7ab3-9875-0b5bd73a6300', 'localising-the-sdgs', 'after', '1.0.0', '68bd3bef92e13b577c032341788a6be5', 'fr', '{"adv-3":{"chosen":[3]},"align-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[0]},"before-3":{"chosen":[1]},"before-6":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"monit-5":{"chosen":[3]}}', 50, false, '2026-08-01 14:00:00', '["local-3","before-1","before-3","aware-3","before-6","adv-3","align-3","align-4","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('019fcd12-f700-77c4-9a42-1a5f9f9f8829', '019fae2c-cf00-7e77-a24c-f61b383d80cc', 'localising-the-sdgs', 'after', '1.0.0', '41b5146c8d815f630c9e3f4ff00bb15b', 'en', '{"adv-5":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-4":{"chosen":[1]}}', 100, true, '2026-08-04 14:00:00', '["local-3","local-4","before-4","aware-5","adv-5","before-5","align-4","align-5","before-10","before-9"]');
INSERT INTO public.attempts VALUES ('01a00514-1f80-73b9-a60e-884670becc48', '01a00514-1f80-7fe8-9b7b-f611117dbc9e', 'localising-the-sdgs', 'before', '1.0.0', '52af2b0afc92fbe5ac2b27a8be8f3bb6', 'fr', '{"adv-3":{"chosen":[1]},"align-3":{"chosen":[0]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-5":{"chosen":[2]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 80, true, '2026-08-15 11:00:00', '["local-4","before-1","before-4","aware-4","adv-3","before-5","align-5","align-3","before-10","monit-4"]');
INSERT INTO public.attempts VALUES ('01a01487-3380-724b-a39d-5a6fb5acae23', '01a01487-3380-7129-b2e4-79a9199fe8e9', 'localising-the-sdgs', 'before', '1.0.0', '43df3634ab6fc3283c58e2b28e0d369f', 'en', '{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[2,1,0,1]},"aware-5":{"chosen":[1]},"before-4":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[2]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]}}', 82.5, true, '2026-08-18 11:00:00', '["local-5","local-3","before-4","aware-5","adv-3","adv-2","align-5","align-4","monit-3","before-9"]');
INSERT INTO public.attempts VALUES ('01a023fa-4780-7c56-b719-a67d09e84bb5', '01a00514-1f80-7fe8-9b7b-f611117dbc9e', 'localising-the-sdgs', 'after', '1.0.0', '4f8ecd625c1b71e5eb698e0720976d54', 'fr', '{"adv-5":{"chosen":[2]},"align-4":{"pairs":[1,2,1,3]},"aware-5":{"chosen":[1]},"before-3":{"chosen":[2]},"before-6":{"chosen":[2]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-5":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 72.5, true, '2026-08-21 11:00:00', '["local-5","local-2","aware-5","before-3","before-6","adv-5","align-4","before-7","monit-3","monit-5"]');
INSERT INTO public.attempts VALUES ('01a0336d-5b80-7c1d-8689-e3c0a1445f48', '01a01487-3380-7129-b2e4-79a9199fe8e9', 'localising-the-sdgs', 'after', '1.0.0', '6a440179024b13f5c49a8c997180ef13', 'en', '{"adv-5":{"chosen":[0]},"align-3":{"chosen":[1]},"aware-2":{"chosen":[2]},"aware-3":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-7":{"chosen":[0]},"local-2":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 50, false, '2026-08-24 11:00:00', '["local-2","local-4","aware-3","aware-2","before-5","adv-5","align-3","before-7","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('01a05d7b-f580-7158-9d23-bad728f5001d', '01a05d7b-f580-79c8-8481-28a3ec169fe2', 'localising-the-sdgs', 'before', '1.0.0', '944a23034faebf89f040b1c49398234e', 'en', '{"align-5":{"pairs":[1,1,2,0]},"aware-2":{"chosen":[1]},"aware-3":{"chosen":[1]},"before-5":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]}}', 85, true, '2026-09-01 15:00:00', '["local-5","local-2","aware-3","aware-2","before-5","before-6","align-5","before-7","before-9","monit-3"]');
INSERT INTO public.attempts VALUES ('01a06cef-0980-70a8-90fa-da173b75d220', '01a06cef-0980-75aa-9a4e-3a9819e0eb96', 'localising-the-sdgs', 'before', '1.0.0', '259fd69caad646c6745bfc9d42eacb23', 'fr', '{"adv-3":{"chosen":[2]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-4":{"chosen":[1]},"before-6":{"chosen":[2]},"before-7":{"chosen":[3]},"before-8":{"chosen":[0]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]}}', 50, true, '2026-09-04 15:00:00', '["local-2","local-5","before-4","before-3","before-6","adv-3","before-8","before-7","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('01a07c62-1d80-7bfa-b843-76914cfc894f', '01a05d7b-f580-79c8-8481-28a3ec169fe2', 'localising-the-sdgs', 'after', '1.0.0', '1e906dd5c3a9a8bf921eef38fb5bf73a', 'en', '{"adv-2":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-3":{"chosen":[3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-8":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 90, true, '2026-09-07 15:00:00', '["local-4","before-1","aware-4","aware-5","adv-2","adv-5","before-8","align-3","monit-5","before-10"]');
INSERT INTO public.attempts VALUES ('01a08bd5-3180-7f7f-815a-008860fe3d1c', '01a06cef-0980-75aa-9a4e-3a9819e0eb96', 'localising-the-sdgs', 'after', '1.0.0', 'f0056880f30afd381e34cccbd2bc257c', 'fr', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-1":{"chosen":[3]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 90, true, '2026-09-10 15:00:00', '["before-1","local-4","aware-3","aware-2","before-5","adv-2","align-4","align-5","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('01a0c3d6-5a00-7f15-b150-9b04c9f5039a', '01a0c3d6-5a00-76b3-8c9b-d7e915b17e84', 'localising-the-sdgs', 'before', '1.0.0', '1e3d1e0d946052e88a3a2f99ae664f33', 'en', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[1,3,3,2]},"aware-2":{"chosen":[0]},"before-4":{"chosen":[0]},"before-5":{"chosen":[2]},"before-9":{"chosen":[1]},"local-2":{"chosen":[0]},"local-3":{"chosen":[2]},"monit-5":{"chosen":[3]}}', 65, true, '2026-09-21 12:00:00', '["local-2","local-3","aware-2","before-4","before-5","adv-3","align-5","align-4","monit-5","before-9"]');
INSERT INTO public.attempts VALUES ('01a0d349-6e00-71ba-97db-5f6ccc32c3dd', '01a0d349-6e00-77a7-afa8-3531960cf629', 'localising-the-sdgs', 'before', '1.0.0', '00205c8be66d276300629b7b322ea0f6', 'fr', '{"adv-2":{"chosen":[1]},"align-3":{"chosen":[0]},"aware-3":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[2]},"before-8":{"chosen":[0]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[0]}}', 60, true, '2026-09-24 12:00:00', '["local-3","local-5","aware-5","aware-3","adv-2","before-5","before-8","align-3","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('01a0e2bc-8200-77f0-a46b-6d9aa3a82da6', '01a0c3d6-5a00-76b3-8c9b-d7e915b17e84', 'localising-the-sdgs', 'after', '1.0.0', '3e45f752e726e816d76efc0eef8b5119', 'en', '{"adv-2":{"chosen":[2]},"align-3":{"chosen":[0]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,2,0]}}', 93.33333333333333, true, '2026-09-27 12:00:00', '["local-4","local-5","aware-5","aware-4","adv-2","before-6","before-7","align-3","monit-4","monit-3"]');
INSERT INTO public.attempts VALUES ('01a0f22f-9600-7c60-8624-b2fdc04d2ca9', '01a0d349-6e00-77a7-afa8-3531960cf629', 'localising-the-sdgs', 'after', '1.0.0', 'c07afadc75dfd527217d665828030f31', 'fr', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[2]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[3]},"local-4":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 90, true, '2026-09-30 12:00:00', '["local-2","local-4","aware-2","before-3","adv-5","adv-3","before-7","align-5","monit-4","before-9"]');
INSERT INTO public.attempts VALUES ('01a0f7c3-cf00-799e-babf-8b3075711125', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'before', '1.0.0', '245e94cbd79d4a5a5d085375773d0f76', 'es', '{"adv-3":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[1]},"before-10":{"chosen":[2]},"before-4":{"chosen":[0]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[0]}}', 70, true, '2026-10-01 14:00:00', '["local-3","local-2","before-4","aware-2","adv-3","adv-5","before-8","align-5","before-10","monit-3"]');
INSERT INTO public.attempts VALUES ('01a0fdb3-9580-7a05-983c-6a7f0965570c', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'after', '1.0.0', 'cea4595ca965a51a2519a01c59a58a65', 'es', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"aware-5":{"chosen":[1]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-4":{"chosen":[1]},"local-5":{"chosen":[2]},"monit-4":{"pairs":[0,1,2]}}', 100, true, '2026-10-02 17:40:00', '["local-5","local-4","aware-5","aware-4","before-5","adv-2","before-7","align-4","before-9","monit-4"]');
INSERT INTO public.attempts VALUES ('01a11c3e-3000-7e86-97bb-a8360392b871', '01a11c3e-3000-7e85-8d06-2c564d89bee9', 'localising-the-sdgs', 'before', '1.0.0', '12b0eda1d7d9a232f7211f40764dcc2d', 'fr', '{"adv-2":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"align-5":{"pairs":[2,3,3,1]},"aware-2":{"chosen":[0]},"before-1":{"chosen":[2]},"before-10":{"chosen":[0]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-5":{"chosen":[2]}}', 70, true, '2026-10-08 16:00:00', '["before-1","local-5","before-3","aware-2","before-5","adv-2","align-4","align-5","before-9","before-10"]');
INSERT INTO public.attempts VALUES ('01a12bb1-4400-7089-baa2-93478671cb8b', '01a12bb1-4400-717a-9dc5-497da87bef52', 'localising-the-sdgs', 'before', '1.0.0', 'fc478b55e083f054454dcb8a93d2bbf2', 'en', '{"adv-3":{"chosen":[1]},"align-3":{"chosen":[2]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"aware-3":{"chosen":[1]},"before-6":{"chosen":[1]},"local-2":{"chosen":[0]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[0]}}', 60, true, '2026-10-11 16:00:00', '["local-2","local-4","aware-3","aware-2","before-6","adv-3","align-3","align-4","monit-5","monit-4"]');
INSERT INTO public.attempts VALUES ('01a13b24-5800-7ac6-a2f2-251cccae6b4e', '01a11c3e-3000-7e85-8d06-2c564d89bee9', 'localising-the-sdgs', 'after', '1.0.0', '9c6308d0cf76c4055020918ddd48f8cc', 'fr', '{"adv-3":{"chosen":[1]},"adv-5":{"chosen":[1]},"aware-4":{"chosen":[1]},"aware-5":{"chosen":[1]},"before-7":{"chosen":[1]},"before-8":{"chosen":[3]},"local-2":{"chosen":[2]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[1]},"monit-5":{"chosen":[3]}}', 70, true, '2026-10-14 16:00:00', '["local-3","local-2","aware-5","aware-4","adv-5","adv-3","before-8","before-7","monit-5","monit-3"]');
INSERT INTO public.attempts VALUES ('01a14a97-6c00-7328-814f-a627b24a8bd8', '01a12bb1-4400-717a-9dc5-497da87bef52', 'localising-the-sdgs', 'after', '1.0.0', 'd5b5ec2c09066a3cf9be59f27ab75b71', 'en', '{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,3,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-10":{"chosen":[2]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"before-9":{"chosen":[2]},"local-3":{"chosen":[3]}}', 92.5, true, '2026-10-17 16:00:00', '["before-1","local-3","aware-4","before-3","adv-5","before-5","before-8","align-5","before-10","before-9"]');
INSERT INTO public.attempts VALUES ('01a18298-9480-7812-9990-583c4d480af2', '01a18298-9480-7484-8213-bac3429de920', 'localising-the-sdgs', 'before', '1.0.0', '3964536508321aac8ee779c1e82012fe', 'fr', '{"adv-3":{"chosen":[3]},"align-3":{"chosen":[1]},"aware-4":{"chosen":[0]},"before-10":{"chosen":[2]},"before-3":{"chosen":[0]},"before-5":{"chosen":[0]},"before-7":{"chosen":[1]},"local-2":{"chosen":[0]},"local-3":{"chosen":[3]},"monit-3":{"chosen":[3]}}', 50, true, '2026-10-28 13:00:00', '["local-2","local-3","aware-4","before-3","before-5","adv-3","align-3","before-7","monit-3","before-10"]');
INSERT INTO public.attempts VALUES ('01a1920b-a880-7d2c-b6e9-e72566b16d34', '01a1920b-a880-7a25-ba05-9a66a0890a61', 'localising-the-sdgs', 'before', '1.0.0', '4848208eab9d94b0d9511a71961b5675', 'en', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[1,0,0,1]},"aware-2":{"chosen":[0]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[3]},"local-2":{"chosen":[0]},"local-5":{"chosen":[1]},"monit-4":{"pairs":[0,2,2]}}', 76.66666666666667, true, '2026-10-31 13:00:00', '["local-2","local-5","aware-5","aware-2","adv-3","before-5","align-4","before-8","monit-4","before-10"]');
INSERT INTO public.attempts VALUES ('01a1a17e-bc80-72fb-8591-e8438b253aa0', '01a18298-9480-7484-8213-bac3429de920', 'localising-the-sdgs', 'after', '1.0.0', '6dc05aaab63f7d51735cc75cbcba9646', 'fr', '{"adv-5":{"chosen":[0]},"align-4":{"pairs":[0,2,1,3]},"aware-5":{"chosen":[1]},"before-1":{"chosen":[3]},"before-4":{"chosen":[1]},"before-6":{"chosen":[0]},"before-8":{"chosen":[3]},"local-4":{"chosen":[0]},"monit-4":{"pairs":[0,1,2]},"monit-5":{"chosen":[3]}}', 45, false, '2026-11-03 13:00:00', '["before-1","local-4","before-4","aware-5","adv-5","before-6","align-4","before-8","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('01a1b0f1-d080-75ee-8a16-fd69cfec2e44', '01a1920b-a880-7a25-ba05-9a66a0890a61', 'localising-the-sdgs', 'after', '1.0.0', 'e691cdd9cadc21bf11f81ed30e0fa7ef', 'en', '{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-4":{"chosen":[0]},"before-6":{"chosen":[3]},"before-7":{"chosen":[1]},"before-9":{"chosen":[1,2]},"local-3":{"chosen":[3]},"local-4":{"chosen":[2]},"monit-3":{"chosen":[1]}}', 90, true, '2026-11-06 13:00:00', '["local-4","local-3","aware-4","before-4","before-6","adv-5","align-5","before-7","before-9","monit-3"]');
INSERT INTO public.attempts VALUES ('01a1d97f-e500-75b9-8044-c2b7ffef2e9c', '01a1d97f-e500-7a0a-a337-72d43bf6a895', 'localising-the-sdgs', 'before', '1.0.0', 'a1774513e2a1b41b08f942f1e9f2aa48', 'en', '{"adv-3":{"chosen":[2]},"adv-5":{"chosen":[2]},"align-5":{"pairs":[3,1,2,1]},"aware-5":{"chosen":[1]},"before-10":{"chosen":[3]},"before-3":{"chosen":[2]},"before-8":{"chosen":[0]},"local-3":{"chosen":[3]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[0]}}', 55.00000000000001, true, '2026-11-14 10:00:00', '["local-5","local-3","before-3","aware-5","adv-3","adv-5","align-5","before-8","before-10","monit-5"]');
INSERT INTO public.attempts VALUES ('01a1e8f2-f900-7f18-96d2-cab51e6a7a98', '01a1e8f2-f900-72fe-8674-ed07d4f26bef', 'localising-the-sdgs', 'before', '1.0.0', 'afc2177309842cc15de5de713fc5f30f', 'fr', '{"adv-5":{"chosen":[2]},"align-5":{"pairs":[0,1,2,3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[0]},"before-4":{"chosen":[1]},"before-6":{"chosen":[3]},"before-7":{"chosen":[2]},"local-4":{"chosen":[1]},"monit-3":{"chosen":[1]},"monit-4":{"pairs":[0,1,2]}}', 70, true, '2026-11-17 10:00:00', '["local-4","before-1","before-4","aware-4","adv-5","before-6","align-5","before-7","monit-3","monit-4"]');
INSERT INTO public.attempts VALUES ('01a1ef62-ec00-7e93-8048-5407749f5491', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'resilience-governance', 'check/risk-governance', '1.0.0', '831bec30dd000858e80c31298736a95d', 'es', '{"risk-governance-1":{"chosen":[2]},"risk-governance-2":{"chosen":[0,2]},"risk-governance-3":{"words":"Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una."}}', 66.66666666666666, true, '2026-11-18 16:00:00', NULL);
INSERT INTO public.attempts VALUES ('01a1ef62-ec00-7f5c-940a-893eb49c60f4', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'adequate-housing', 'check/eviction-and-alternatives', '1.0.0', 'c4ff3cdc6ea61e6691344c709115a100', 'es', '{"eviction-and-alternatives-1":{"chosen":[0]},"eviction-and-alternatives-2":{"chosen":[1,2]},"eviction-and-alternatives-3":{"chosen":[0]},"eviction-and-alternatives-4":{"words":"Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una."}}', 75, true, '2026-11-18 16:00:00', NULL);
INSERT INTO public.attempts VALUES ('01a1ef62-ec00-7ce0-98ac-212d2ab79f13', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'territorial-planning', 'check/participation', '1.0.0', 'f472e186cadd13f9b32a79a114f902a2', 'es', '{"participation-2":{"pairs":[0,1,2,3]},"participation-3":{"chosen":[3]},"participation-4":{"words":"Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una."}}', 66.66666666666666, true, '2026-11-18 16:00:00', NULL);
INSERT INTO public.attempts VALUES ('01a1ef62-ec00-7f25-848a-7da3a78871bc', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'voluntary-local-reviews', 'check/using-results', '1.0.0', '3bdd194c92b2ba0201647028335416ea', 'es', '{"using-results-1":{"chosen":[3]},"using-results-2":{"chosen":[0]},"using-results-3":{"chosen":[3]},"using-results-4":{"words":"En mi municipio, catastro y vivienda nunca han comparado sus mapas. Una mañana de trabajo en común mostraría qué terrenos se pueden construir antes de las lluvias."}}', 50, true, '2026-11-18 16:00:00', NULL);
INSERT INTO public.attempts VALUES ('01a1f866-0d00-74d5-9206-8625fd8295b4', '01a1d97f-e500-7a0a-a337-72d43bf6a895', 'localising-the-sdgs', 'after', '1.0.0', '4c2045032326a6fcf81911da31d9c6dc', 'en', '{"adv-2":{"chosen":[0]},"align-3":{"chosen":[0]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[3]},"aware-4":{"chosen":[3]},"before-1":{"chosen":[1]},"before-5":{"chosen":[0]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[3]},"monit-3":{"chosen":[2]}}', 60, true, '2026-11-20 10:00:00', '["local-2","before-1","aware-4","aware-2","before-5","adv-2","align-4","align-3","monit-3","before-9"]');
INSERT INTO public.attempts VALUES ('01a2038e-7f00-7628-8fa4-f21f9ba0dd98', '01a2038e-7f00-7aa8-a6f1-07fdbe14c6e2', 'localising-the-sdgs', 'before', '1.0.0', '1eb24b1ee39ade27862c929f9584ba48', 'es', '{"adv-3":{"chosen":[1]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[1]},"before-1":{"chosen":[1]},"before-3":{"chosen":[2]},"before-5":{"chosen":[0]},"before-8":{"chosen":[0]},"local-2":{"chosen":[0]},"monit-4":{"pairs":[1,2,2]},"monit-5":{"chosen":[1]}}', 63.33333333333333, true, '2026-11-22 14:00:00', '["before-1","local-2","before-3","aware-2","before-5","adv-3","align-4","before-8","monit-4","monit-5"]');
INSERT INTO public.attempts VALUES ('01a207d9-2100-7dbf-81ed-f262a173df1a', '01a1e8f2-f900-72fe-8674-ed07d4f26bef', 'localising-the-sdgs', 'after', '1.0.0', 'ccb136c3a5fe05ab0a4aa1f7f499254a', 'fr', '{"adv-2":{"chosen":[2]},"adv-3":{"chosen":[1]},"align-3":{"chosen":[3]},"align-4":{"pairs":[0,1,2,3]},"aware-2":{"chosen":[0]},"before-3":{"chosen":[2]},"before-9":{"chosen":[1,2]},"local-2":{"chosen":[0]},"local-5":{"chosen":[2]},"monit-5":{"chosen":[0]}}', 80, true, '2026-11-23 10:00:00', '["local-5","local-2","aware-2","before-3","adv-2","adv-3","align-3","align-4","before-9","monit-5"]');


--
-- Data for Name: audit_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_events VALUES ('01a22b77-c800-7985-95c2-65cc28466d85', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-732d-a9cb-8efe61fecb15', 'Africa', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-7b38-92fe-64be547150aa', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-7bc0-8a80-a8e0770952b1', 'Asia-Pacific', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-7eee-810d-80be7d190e8c', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-7642-a99e-71773ce2ca34', 'Eurasia', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-7d3f-87ed-524f7580ba67', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-7d09-9392-ba4c1079fc3f', 'Europe', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-7ec1-8d62-aaa31a594a87', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-748d-852f-cbd86792652e', 'Middle East and West Asia', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-71bb-af55-2a8cd53d24d5', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-7b07-b1dd-a6eeb4398451', 'Latin America', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-79d8-9a94-265027cc094d', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-7f07-a5de-339598420325', 'North America', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-7597-be0d-7c7995759018', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-7421-8bdc-b7a1b5eb7d1c', 'Metropolitan', 'null');
INSERT INTO public.audit_events VALUES ('01a22b77-c800-7384-9d3d-03109dbe5d99', '2026-11-30 08:00:00', NULL, 'system', 'section.added', 'section', '01a22b77-c800-74b3-b45c-4a11fd410a5a', 'Regions', 'null');
INSERT INTO public.audit_events VALUES ('01981c8c-1800-79fe-ab2e-ea415325ed44', '2025-07-18 08:00:00', NULL, 'system', 'person.added', 'person', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'ines.carvalho@network.example', 'null');
INSERT INTO public.audit_events VALUES ('01981c8c-1800-74ca-91b0-c9f3aad0955a', '2025-07-18 08:00:00', NULL, 'system', 'role.granted', 'role', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'administrator', '{"role":"administrator","scope":"00000000-0000-0000-0000-000000000000"}');
INSERT INTO public.audit_events VALUES ('01981c8c-1800-7d5e-880e-169f37ce7f94', '2025-07-18 08:00:00', NULL, 'system', 'person.added', 'person', '01981c8c-1800-7940-ac82-2825d7a940af', 'laia.puig@network.example', 'null');
INSERT INTO public.audit_events VALUES ('01981c8c-1800-76b9-badd-923a689c194a', '2025-07-18 08:00:00', NULL, 'system', 'role.granted', 'role', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', '{"role":"coordinator","scope":"00000000-0000-0000-0000-000000000000"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-71cf-922a-4d3a4b83d649', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7366-93d5-ffed418a5259', 'ACL', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7ba2-b16b-6a76246aa457', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7366-93d5-ffed418a5259', 'ACL', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7a2b-a728-273515ffa934', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7c1d-babd-6b4ab742141d', 'serge.sagbo@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7f31-b151-8f6c4d89196c', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7c1d-babd-6b4ab742141d', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7366-93d5-ffed418a5259"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7dce-a1cd-99f6705c1fb4', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'RCHP', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7f27-ace6-3f1e65850f75', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'RCHP', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-76cf-911c-cde461cb44f6', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-71f9-b994-270a57c589f3', 'CTA', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7678-a0e2-f2f596289328', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-71f9-b994-270a57c589f3', 'CTA', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7f8e-a960-9f365d659d30', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7fa2-b3c8-13d95f993686', 'nana.darko@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-765c-a4d6-c76eaf5f35dc', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7fa2-b3c8-13d95f993686', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-71f9-b994-270a57c589f3"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7cd8-a49d-f6db6099b60b', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-789c-b15c-8160fcbf5e45', 'UHM', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7091-a2b8-06f5dc1de65c', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-789c-b15c-8160fcbf5e45', 'UHM', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-73ba-9a15-b3dc0f23bf37', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'tshepo.molefe@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-795e-aee7-af62c75f5ae8', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-789c-b15c-8160fcbf5e45"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7950-a090-33ba3963ea28', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-79c7-8f01-f820642189a5', 'LMC', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-71ae-b241-ff62563df0b3', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-79c7-8f01-f820642189a5', 'LMC', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7b9b-88dc-ab0ada500050', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-779a-97d6-5c600eb7f7c2', 'wilson.morocho@lmc.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7538-a112-45731f2e386a', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-779a-97d6-5c600eb7f7c2', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-79c7-8f01-f820642189a5"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7cb1-a78c-7f1b53c29875', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'UMR', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-70b6-b71b-990b30852dbd', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'UMR', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-75dc-ae89-f7b1d9d0f2c5', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7256-8002-dd91876105c5', 'wilmer.murillo@umr.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-704f-a0dc-0644cc14b2bb', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7256-8002-dd91876105c5', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7ab2-82c0-e4722f7879b8"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7428-b73f-9477a12fa878', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'AMV', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7c8e-a120-5d4880c84e79', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'AMV', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-76bf-b67d-d1126eb6ff5f', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-753e-beaa-21b9ab2af3f4', 'gonzalo.painemal@amv.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7626-9da4-848dc84f3cbd', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-753e-beaa-21b9ab2af3f4', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7d35-9552-21ab0fb9ee62"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-775b-8aca-0e9e784e2e9c', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7b45-a504-a32f3200c6d9', 'RCV', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-732a-8d98-3bd757c575ec', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7b45-a504-a32f3200c6d9', 'RCV', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7cb3-9f00-ea435905b977', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7f88-bcd4-77151be658ca', 'fabian.zuniga@rcv.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-72ff-bbb9-b3e1dd690ef2', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7f88-bcd4-77151be658ca', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7b45-a504-a32f3200c6d9"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7a9e-a3f9-5f748cd7a54e', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'LIT', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7110-a2ba-b329e94ad93e', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'LIT', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-79a1-bb91-ff3ca9a9e836', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-78b7-9841-3e7da6ecc30f', 'benigno.dimaculangan@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7ce5-846f-440d4eccccb0', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-78b7-9841-3e7da6ecc30f', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7e87-96e3-8e9f59daa59b"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7904-8602-21182a91d30f', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'HTF', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7e77-a66a-4ac2de942c01', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'HTF', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-71f9-8c7a-28cac0248fca', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-743e-835b-a7e63c156ace', 'deepa.rai@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7e7c-8e59-5a003da9239b', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-743e-835b-a7e63c156ace', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7f7c-9c55-58e4e551eb08"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-76aa-8b76-ec5b7bde3329', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7e95-91f6-816e2797100b', 'RPO', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7b7d-b569-be200cc086f8', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.members-added', 'association', '01985042-9e80-7e95-91f6-816e2797100b', 'RPO', '{"added":8}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-73ab-9ff0-bd5c4109ea02', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7e0d-8b22-6264523907dc', 'alvaro.gil@rpo.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7a32-8643-0bfbf743ba9f', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7e0d-8b22-6264523907dc', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7e95-91f6-816e2797100b"}');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7732-8480-a082527c3146', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'association.added', 'association', '01985042-9e80-7874-92e1-4bc21b6fecfb', 'CBR', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7741-aad8-28152ad7588b', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'person.added', 'person', '01985042-9e80-7ccd-964f-871a1bb2361a', 'yann.girard@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('01985042-9e80-7e9b-a870-928d9ae03e67', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'web', 'role.granted', 'role', '01985042-9e80-7ccd-964f-871a1bb2361a', 'focal-point', '{"role":"focal-point","scope":"01985042-9e80-7874-92e1-4bc21b6fecfb"}');
INSERT INTO public.audit_events VALUES ('01991e0a-1000-75b7-995f-7db792cae197', '2025-09-06 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'role.granted', 'role', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '{"role":"cohort-coordinator","scope":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01991e0a-1000-7207-8386-7ae32e6bdd8c', '2025-09-06 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.created', 'cohort', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'Network 2025', 'null');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-76aa-95e8-f30ca7cdd3df', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01991e40-fe80-7618-bfb5-55651d75b868', 'awa.adjovi@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-79e8-8042-90c4932b25ef', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01991e40-fe80-71de-85b3-ea81ae5748e9', 'Awa Adjovi', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-7cc2-ba5f-a80397afce04', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'herve.abena-ondoa@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-76f1-91f3-6756f6784a16', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01991e40-fe80-756e-a842-b9c719b65a4f', 'Hervé Abena Ondoa', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-77fe-96dc-d476bd085509', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'abena.agyeman@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-7233-a284-c44a44df62ce', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01991e40-fe80-79cb-9be0-b2831c1e87b6', 'Abena Agyeman', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-7649-a6aa-599e42e4e1db', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01991e40-fe80-71d9-aa38-98ae863091c5', 'thandi.zulu@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-7bce-82dd-54615750a52a', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01991e40-fe80-7f9b-b6c1-d36f74405557', 'Thandi Zulu', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01991e40-fe80-7bc9-9cde-0ba4588ff1ae', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.opened', 'cohort', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'Network 2025', 'null');
INSERT INTO public.audit_events VALUES ('01992330-6c00-7a82-b4af-6ad11188e31b', '2025-09-07 08:00:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'email-link', 'person.profile-changed', 'person', '01991e40-fe80-7618-bfb5-55651d75b868', 'Awa Adjovi', 'null');
INSERT INTO public.audit_events VALUES ('01992330-6c00-77d8-96f6-3ecfaec76180', '2025-09-07 08:00:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'email-link', 'enrolment.accepted', 'enrolment', '01991e40-fe80-71de-85b3-ea81ae5748e9', 'Awa Adjovi', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('0199288d-b680-7edb-9027-ef7c5151a63e', '2025-09-08 09:00:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'email-link', 'person.profile-changed', 'person', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'Hervé Abena Ondoa', 'null');
INSERT INTO public.audit_events VALUES ('0199288d-b680-7d13-adc2-04a8001b1e25', '2025-09-08 09:00:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'email-link', 'enrolment.accepted', 'enrolment', '01991e40-fe80-756e-a842-b9c719b65a4f', 'Hervé Abena Ondoa', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01992deb-0100-71dd-b165-d213a5980b8e', '2025-09-09 10:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'email-link', 'person.profile-changed', 'person', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'Abena Agyeman', 'null');
INSERT INTO public.audit_events VALUES ('01992deb-0100-7a6e-9454-d02a9bb33e33', '2025-09-09 10:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'email-link', 'enrolment.accepted', 'enrolment', '01991e40-fe80-79cb-9be0-b2831c1e87b6', 'Abena Agyeman', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('01993348-4b80-7812-97bc-8e6dcd458d08', '2025-09-10 11:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'email-link', 'person.profile-changed', 'person', '01991e40-fe80-71d9-aa38-98ae863091c5', 'Thandi Zulu', 'null');
INSERT INTO public.audit_events VALUES ('01993348-4b80-74c8-9142-4a4ed61a18b9', '2025-09-10 11:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'email-link', 'enrolment.accepted', 'enrolment', '01991e40-fe80-7f9b-b6c1-d36f74405557', 'Thandi Zulu', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('0199d211-b580-7dc0-9fc6-5ac9e5ce3734', '2025-10-11 07:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.started', 'cohort', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'Network 2025', 'null');
INSERT INTO public.audit_events VALUES ('0199d760-5a00-7257-ba32-159d533085db', '2025-10-12 07:44:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'web', 'module.completed', 'module', '0199d760-5a00-733e-98f4-c4bb16bc0625', 'localising-the-sdgs', '{"person":"01991e40-fe80-7618-bfb5-55651d75b868","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('0199d760-5a00-7e58-b605-d11f310c7d5a', '2025-10-12 07:44:00', NULL, 'system', 'enrolment.completed', 'enrolment', '01991e40-fe80-71de-85b3-ea81ae5748e9', 'Awa Adjovi', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('0199dfb1-de40-7afc-8e56-2179b55a00c8', '2025-10-13 22:30:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'web', 'module.completed', 'module', '0199dfb1-de40-777b-9a7e-ddf1b2ae57a5', 'localising-the-sdgs', '{"person":"01991e40-fe80-7933-9e06-685e6d4f42b1","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('0199dfb1-de40-7cae-a549-69e89201ee3e', '2025-10-13 22:30:00', NULL, 'system', 'enrolment.completed', 'enrolment', '01991e40-fe80-756e-a842-b9c719b65a4f', 'Hervé Abena Ondoa', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('0199e1bc-a260-7976-8eab-bd38a2210397', '2025-10-14 08:01:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'module.completed', 'module', '0199e1bc-a260-7976-b51a-0b70efb9ca82', 'localising-the-sdgs', '{"person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('0199e1bc-a260-770e-a8d8-279b76dc908b', '2025-10-14 08:01:00', NULL, 'system', 'enrolment.completed', 'enrolment', '01991e40-fe80-79cb-9be0-b2831c1e87b6', 'Abena Agyeman', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('0199e634-20c0-7215-aedb-9d0de77ef653', '2025-10-15 04:50:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'module.completed', 'module', '0199e634-20c0-70d3-a332-6f005b0dd374', 'localising-the-sdgs', '{"person":"01991e40-fe80-71d9-aa38-98ae863091c5","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('0199e634-20c0-7b7e-8c19-e469bd8c15bb', '2025-10-15 04:50:00', NULL, 'system', 'enrolment.completed', 'enrolment', '01991e40-fe80-7f9b-b6c1-d36f74405557', 'Thandi Zulu', '{"cohort":"4628cc65-c215-8509-208f-15cbfe61fe8e"}');
INSERT INTO public.audit_events VALUES ('019a0e00-1dc0-7efc-a300-cc1eab272cbf', '2025-10-22 22:18:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'web', 'module.completed', 'module', '019a0e00-1dc0-7e72-9f59-12d9603aa465', 'resilience-governance', '{"person":"01991e40-fe80-7933-9e06-685e6d4f42b1","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019a14c2-7680-72a5-91ad-aed7c0f99927', '2025-10-24 05:48:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'module.completed', 'module', '019a14c2-7680-7fdd-999b-ab47e834cca7', 'training-adults', '{"person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019a16b0-d900-777b-8d22-9de3e827268b', '2025-10-24 14:48:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'module.completed', 'module', '019a16b0-d900-7a6c-84c9-f719a6f53faa', 'local-finance', '{"person":"01991e40-fe80-71d9-aa38-98ae863091c5","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019a1fbe-f680-7fee-b599-9de395bb0874', '2025-10-26 09:00:00', NULL, 'system', 'person.added', 'person', '019a1fbe-f680-7b70-89ea-652445c81797', 'kwame.tetteh@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('019a68b3-b880-7fd7-b8f4-42e93033649f', '2025-11-09 13:00:00', NULL, 'system', 'person.added', 'person', '019a68b3-b880-767b-9452-3ac7e9c692bd', 'kojo.owusu@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('019a7826-cc80-7335-a3b6-5709521ac0c5', '2025-11-12 13:00:00', NULL, 'system', 'person.added', 'person', '019a7826-cc80-7e98-a6c4-e29e58185319', 'mathieu.mercier@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('019a8b76-a580-758a-aac7-ab93e25112f3', '2025-11-16 07:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.closed', 'cohort', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'Network 2025', 'null');
INSERT INTO public.audit_events VALUES ('019a9668-2900-72ae-bfc6-fc1d0000a02b', '2025-11-18 10:00:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'web', 'commitment.made', 'commitment', '019a9668-2900-72de-8010-f39524f5c940', 'localising-the-sdgs', 'null');
INSERT INTO public.audit_events VALUES ('019a9668-2900-7245-915a-d54f6db9f53b', '2025-11-18 10:00:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'web', 'commitment.made', 'commitment', '019a9668-2900-7da3-80bf-899e7e8722e7', 'resilience-governance', 'null');
INSERT INTO public.audit_events VALUES ('019a9668-2900-7593-ba0e-09d54172dc02', '2025-11-18 10:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'commitment.made', 'commitment', '019a9668-2900-7114-860e-3824c900735b', 'training-adults', 'null');
INSERT INTO public.audit_events VALUES ('019a9668-2900-7966-b477-0db447f5ffc9', '2025-11-18 10:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'commitment.made', 'commitment', '019a9668-2900-777b-822c-c04d9061329e', 'local-finance', 'null');
INSERT INTO public.audit_events VALUES ('019a9b8e-8500-71db-a513-80b28e4d1a4f', '2025-11-19 10:00:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'web', 'commitment.made', 'commitment', '019a9b8e-8500-783d-9a3d-3eef3cbca6f5', 'resilience-governance', 'null');
INSERT INTO public.audit_events VALUES ('019a9b8e-8500-773d-a56f-635e3bc0f9d8', '2025-11-19 10:00:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'web', 'commitment.made', 'commitment', '019a9b8e-8500-7491-807a-23fd5b8edc44', 'training-adults', 'null');
INSERT INTO public.audit_events VALUES ('019a9b8e-8500-7a61-85e6-ed3fee89244c', '2025-11-19 10:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'commitment.made', 'commitment', '019a9b8e-8500-7b02-a90f-116bc449d223', 'local-finance', 'null');
INSERT INTO public.audit_events VALUES ('019a9b8e-8500-7855-824f-b9019dfc9864', '2025-11-19 10:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'commitment.made', 'commitment', '019a9b8e-8500-7cbb-a33d-0f8269b19408', 'adequate-housing', 'null');
INSERT INTO public.audit_events VALUES ('019abf9b-0900-733d-9969-c90aa2f0bfbb', '2025-11-26 10:00:00', NULL, 'system', 'person.added', 'person', '019abf9b-0900-71ac-a1d0-05f002870142', 'gildas.sossa@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019acf0e-1d00-79e3-9cee-2102c6fe44da', '2025-11-29 10:00:00', NULL, 'system', 'person.added', 'person', '019acf0e-1d00-7460-8e0f-0479ea0bfb41', 'gita.gurung@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('019ade81-3100-794b-b044-6b67c02e265d', '2025-12-02 10:00:00', NULL, 'system', 'person.added', 'person', '019ade81-3100-7762-a0d7-159d516d0a40', 'sylvie.houngbedji@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019b2775-f300-7c10-b497-25327c4001c5', '2025-12-16 14:00:00', NULL, 'system', 'person.added', 'person', '019b2775-f300-7dfa-8af4-fd3c7e8b554b', 'pulcherie.nkoulou@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019b36e9-0700-7385-8461-a3289f2827d7', '2025-12-19 14:00:00', NULL, 'system', 'person.added', 'person', '019b36e9-0700-71e0-ad4d-8ed8b023c0ae', 'maricel.bautista@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('019b7e5d-4380-7378-8032-ce0393c5c46f', '2026-01-02 11:00:00', NULL, 'system', 'person.added', 'person', '019b7e5d-4380-75cf-aa6a-6a5ef5c5f42f', 'rowena.manalo@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('019b8dd0-5780-7496-928c-09acf9b86c74', '2026-01-05 11:00:00', NULL, 'system', 'person.added', 'person', '019b8dd0-5780-7d87-ade8-3844e618aafa', 'julien.benali@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('019b9d43-6b80-76d6-a8c0-9fc1a0325dc4', '2026-01-08 11:00:00', NULL, 'system', 'person.added', 'person', '019b9d43-6b80-74a3-9b80-443bb5f4f87e', 'sipho.botha@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('019be638-2d80-7a37-bc4e-529286909c80', '2026-01-22 15:00:00', NULL, 'system', 'person.added', 'person', '019be638-2d80-760d-9a32-57471a0f27e3', 'bongani.khumalo@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('019bf5ab-4180-7faa-8736-93bdd2f925c5', '2026-01-25 15:00:00', NULL, 'system', 'person.added', 'person', '019bf5ab-4180-7a13-8d32-6d5e2d5e30a7', 'felicite.dossou@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019c3d1f-7e00-7c54-828b-9a8f024011c5', '2026-02-08 12:00:00', NULL, 'system', 'person.added', 'person', '019c3d1f-7e00-7962-9f42-a87eb91b6e27', 'yvette.abena-ondoa@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019c4c92-9200-7c5b-8b18-8cd333886763', '2026-02-11 12:00:00', NULL, 'system', 'person.added', 'person', '019c4c92-9200-70ac-bece-fa2ebc3587bd', 'akosua.mensah@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('019c5c05-a600-7db9-bfd0-cfb23f662487', '2026-02-14 12:00:00', NULL, 'system', 'person.added', 'person', '019c5c05-a600-7322-b53a-d5ed0e691cfc', 'thierry.essomba@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019ca379-e280-7fbc-880e-add77cfecfd8', '2026-02-28 09:00:00', NULL, 'system', 'person.added', 'person', '019ca379-e280-7bc7-bcaa-a802f068b280', 'farid.renaud@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('019cb2ec-f680-7774-9646-c7988e2ec824', '2026-03-03 09:00:00', NULL, 'system', 'person.added', 'person', '019cb2ec-f680-7172-9a67-1468db3ca829', 'bikash.chaudhary@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('019cfbe1-b880-7a51-aeb9-e0a3ab422e0c', '2026-03-17 13:00:00', NULL, 'system', 'person.added', 'person', '019cfbe1-b880-7c8d-8f18-3752130b8e47', 'dorje.tamang@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('019d0b54-cc80-765c-a6dd-b93207936746', '2026-03-20 13:00:00', NULL, 'system', 'person.added', 'person', '019d0b54-cc80-7bd9-947c-9ce367479359', 'mariam.bello@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019d1ac7-e080-74c8-9c9c-afc379e6cc45', '2026-03-23 13:00:00', NULL, 'system', 'person.added', 'person', '019d1ac7-e080-7141-82e2-5d142d675555', 'jose.ocampo@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('019d1b35-bd80-7399-aa50-3cf0a593c0ac', '2026-03-23 15:00:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'web', 'delivery.reported', 'delivery', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'DLV-2026-0001', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('019d1b35-bd80-7d37-b186-c775c26932af', '2026-03-23 15:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'delivery.reported', 'delivery', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'DLV-2026-0002', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('019d2401-f000-7d56-b8a9-b0bee7e4683f', '2026-03-25 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'role.granted', 'role', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '{"role":"cohort-coordinator","scope":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d2401-f000-77d6-a68b-3acb65a4921d', '2026-03-25 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.created', 'cohort', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'Lagunes 2025', 'null');
INSERT INTO public.audit_events VALUES ('019d2438-de80-7e11-be1e-c9a871d9771f', '2026-03-25 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'rachidatou.ahouansou@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019d2438-de80-7c1b-bdc7-0bd58a6449b3', '2026-03-25 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '019d2438-de80-78d4-b9ee-4c582276a474', 'Rachidatou Ahouansou', '{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d2438-de80-7cc3-b608-7d5935c9182f', '2026-03-25 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'nadege.talla@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019d2438-de80-7f17-9dcc-81b5a3367d00', '2026-03-25 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '019d2438-de80-7df5-88c5-f8b8fb50414e', 'Nadège Talla', '{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d2438-de80-7086-8813-91c02e38db7a', '2026-03-25 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.opened', 'cohort', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'Lagunes 2025', 'null');
INSERT INTO public.audit_events VALUES ('019d2928-4c00-7f16-82a5-343b1ebe63af', '2026-03-26 08:00:00', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'email-link', 'person.profile-changed', 'person', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'Rachidatou Ahouansou', 'null');
INSERT INTO public.audit_events VALUES ('019d2928-4c00-7bc2-ad3b-5fd5df14c5cc', '2026-03-26 08:00:00', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'email-link', 'enrolment.accepted', 'enrolment', '019d2438-de80-78d4-b9ee-4c582276a474', 'Rachidatou Ahouansou', '{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d2e85-9680-7f73-8559-364d6bfd93f8', '2026-03-27 09:00:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'email-link', 'person.profile-changed', 'person', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'Nadège Talla', 'null');
INSERT INTO public.audit_events VALUES ('019d2e85-9680-7494-90cf-e499b71d891b', '2026-03-27 09:00:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'email-link', 'enrolment.accepted', 'enrolment', '019d2438-de80-7df5-88c5-f8b8fb50414e', 'Nadège Talla', '{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d3fb0-1e80-74dd-904d-9b1637587b85', '2026-03-30 17:00:00', '01985042-9e80-7c1d-babd-6b4ab742141d', 'web', 'delivery.confirmed', 'delivery', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'DLV-2026-0001', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('019d3fb0-1e80-714b-885c-796cc237598a', '2026-03-30 17:00:00', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'web', 'delivery.confirmed', 'delivery', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'DLV-2026-0002', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('019d5cde-d280-7a1b-abdd-a8f730127af4', '2026-04-05 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'delivery.accepted', 'delivery', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'DLV-2026-0001', '{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO public.audit_events VALUES ('019d5cde-d280-7d68-9df7-c8a6c43c6d50', '2026-04-05 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'delivery.accepted', 'delivery', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'DLV-2026-0002', '{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO public.audit_events VALUES ('019d6197-5180-7de2-b9ae-c72a55585c81', '2026-04-06 07:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.started', 'cohort', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'Lagunes 2025', 'null');
INSERT INTO public.audit_events VALUES ('019d623c-1d00-7d62-a629-c04b29f6713d', '2026-04-06 10:00:00', NULL, 'system', 'person.added', 'person', '019d623c-1d00-73af-bb39-9ddbcdf22f14', 'dante.villanueva@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('019d6690-d120-7772-8e5b-9eb0daf2a867', '2026-04-07 06:11:00', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'web', 'module.completed', 'module', '019d6690-d120-79b8-a5a8-33a551a8c9da', 'localising-the-sdgs', '{"person":"019d2438-de80-72c9-8b3f-f43d01b0f1ae","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019d6690-d120-77fe-9faf-6e93ef6645ee', '2026-04-07 06:11:00', NULL, 'system', 'enrolment.completed', 'enrolment', '019d2438-de80-78d4-b9ee-4c582276a474', 'Rachidatou Ahouansou', '{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d6c91-fcc0-7522-8e44-b30dffe67172', '2026-04-08 10:10:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'web', 'module.completed', 'module', '019d6c91-fcc0-7b13-b48d-bf5c967bb3e7', 'localising-the-sdgs', '{"person":"019d2438-de80-7ad7-bb33-3d4915bcd98e","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019d6c91-fcc0-7926-86ef-013f8d8d0545', '2026-04-08 10:10:00', NULL, 'system', 'enrolment.completed', 'enrolment', '019d2438-de80-7df5-88c5-f8b8fb50414e', 'Nadège Talla', '{"cohort":"bffc6081-5cb1-9cc8-7be9-6344aaf01b13"}');
INSERT INTO public.audit_events VALUES ('019d71af-3100-7e6e-8a00-1a1497c8ec0d', '2026-04-09 10:00:00', NULL, 'system', 'person.added', 'person', '019d71af-3100-78dc-aa49-0a2e9293712e', 'emmanuel.kamga@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019d9b80-73e0-7f57-abba-b59488e2a506', '2026-04-17 12:53:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'web', 'module.completed', 'module', '019d9b80-73e0-7c76-aaa2-44560d62e082', 'resilience-governance', '{"person":"019d2438-de80-7ad7-bb33-3d4915bcd98e","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019dbaa3-f300-7928-83df-b2a1966f0f81', '2026-04-23 14:00:00', NULL, 'system', 'person.added', 'person', '019dbaa3-f300-720b-aac1-a19bfd0f319d', 'damien.chevalier@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('019dca17-0700-7d7d-954e-350b9dc93305', '2026-04-26 14:00:00', NULL, 'system', 'person.added', 'person', '019dca17-0700-77c5-9161-bdc52bfbfb1d', 'nomsa.naidoo@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('019dd98a-1b00-7da2-8af7-372009cac548', '2026-04-29 14:00:00', NULL, 'system', 'person.added', 'person', '019dd98a-1b00-7398-a710-829165b5352b', 'helene.arnaud@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('019dee5a-7980-7c82-aceb-45583d330c0c', '2026-05-03 15:00:00', '01991e40-fe80-7618-bfb5-55651d75b868', 'web', 'delivery.reported', 'delivery', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'DLV-2026-0003', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('019e10af-8980-7984-b998-19cd033973ac', '2026-05-10 07:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.closed', 'cohort', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'Lagunes 2025', 'null');
INSERT INTO public.audit_events VALUES ('019e12d4-da80-78c9-be85-b8629f24e107', '2026-05-10 17:00:00', '01985042-9e80-7c1d-babd-6b4ab742141d', 'web', 'delivery.confirmed', 'delivery', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'DLV-2026-0003', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('019e1ba1-0d00-705a-8907-44f81bed1896', '2026-05-12 10:00:00', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'web', 'commitment.made', 'commitment', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'adequate-housing', 'null');
INSERT INTO public.audit_events VALUES ('019e1ba1-0d00-700d-ad19-8379cd9c5a5e', '2026-05-12 10:00:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'web', 'commitment.made', 'commitment', '019e1ba1-0d00-79f2-8d97-dcb5bc466486', 'territorial-planning', 'null');
INSERT INTO public.audit_events VALUES ('019e20c7-6900-766a-af15-548b8ef3df82', '2026-05-13 10:00:00', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'web', 'commitment.made', 'commitment', '019e20c7-6900-7d23-a556-9f3c1f77208b', 'territorial-planning', 'null');
INSERT INTO public.audit_events VALUES ('019e20c7-6900-7d77-84ea-4ed932fb2fd5', '2026-05-13 10:00:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'web', 'commitment.made', 'commitment', '019e20c7-6900-7c97-b759-b41517fe6ffb', 'voluntary-local-reviews', 'null');
INSERT INTO public.audit_events VALUES ('019e20fe-5780-7e0b-9eba-4a47fce6a5ab', '2026-05-13 11:00:00', NULL, 'system', 'person.added', 'person', '019e20fe-5780-7fc7-ad1f-b0b685bd0a25', 'clarisse.gnonlonfoun@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019e3003-8e80-7b9e-9b4d-fc66c93ce23b', '2026-05-16 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'delivery.accepted', 'delivery', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'DLV-2026-0003', '{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO public.audit_events VALUES ('019e3071-6b80-7492-b4eb-00fc369c8329', '2026-05-16 11:00:00', NULL, 'system', 'person.added', 'person', '019e3071-6b80-71ec-bc1b-d73ba7a1c912', 'yaw.boateng@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('019e7966-2d80-7149-93e0-274423cfab2b', '2026-05-30 15:00:00', NULL, 'system', 'person.added', 'person', '019e7966-2d80-7f1a-b518-1950dbf5aaa0', 'kweku.amoah@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('019e88d9-4180-73d7-9eb9-1e238fe4c698', '2026-06-02 15:00:00', NULL, 'system', 'person.added', 'person', '019e88d9-4180-72b3-bc4a-da7068a84ccf', 'boris.ekambi@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019e984c-5580-7bb6-ac24-f7a2a0491c3e', '2026-06-05 15:00:00', NULL, 'system', 'person.added', 'person', '019e984c-5580-7211-9bd6-f56ae3fcdc3a', 'anjali.bhattarai@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('019edfc0-9200-7f6d-b976-8f1240580b7b', '2026-06-19 12:00:00', NULL, 'system', 'person.added', 'person', '019edfc0-9200-7117-9cab-e5c27a185388', 'sabita.shrestha@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('019eef33-a600-74ea-b349-ac0d1d95183f', '2026-06-22 12:00:00', NULL, 'system', 'person.added', 'person', '019eef33-a600-73d8-91b9-970cffb094c4', 'nora.tessier@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('019f0471-e180-7452-be4c-5b8c0d9749ef', '2026-06-26 15:00:00', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'web', 'delivery.reported', 'delivery', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'DLV-2026-0004', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('019f26fd-e000-70ea-b052-b67e305d9ab1', '2026-07-03 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'role.granted', 'role', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '{"role":"cohort-coordinator","scope":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO public.audit_events VALUES ('019f26fd-e000-72e6-9487-df2de11045f0', '2026-07-03 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.created', 'cohort', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'Quartiers 2026', 'null');
INSERT INTO public.audit_events VALUES ('019f2734-ce80-70d2-be7e-7817fee87fc0', '2026-07-03 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'koffi.kiki@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019f2734-ce80-7979-8b3e-97e7dbdfa2b1', '2026-07-03 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '019f2734-ce80-72b6-86d9-6870fc53e19f', 'Koffi Kiki', '{"cohort":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO public.audit_events VALUES ('019f2734-ce80-7da9-8091-3c7c985eec4f', '2026-07-03 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.opened', 'cohort', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'Quartiers 2026', 'null');
INSERT INTO public.audit_events VALUES ('019f28ec-4280-745a-8c31-6ba8589b2302', '2026-07-03 17:00:00', '01985042-9e80-7c1d-babd-6b4ab742141d', 'web', 'delivery.confirmed', 'delivery', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'DLV-2026-0004', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('019f2c24-3c00-7c1e-85c1-d7c9361ce8e1', '2026-07-04 08:00:00', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'email-link', 'person.profile-changed', 'person', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'Koffi Kiki', 'null');
INSERT INTO public.audit_events VALUES ('019f2c24-3c00-7da5-b28f-7d2cb15e0665', '2026-07-04 08:00:00', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'email-link', 'enrolment.accepted', 'enrolment', '019f2734-ce80-72b6-86d9-6870fc53e19f', 'Koffi Kiki', '{"cohort":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO public.audit_events VALUES ('019f36a7-e280-7d57-a60b-d46a995813f0', '2026-07-06 09:00:00', NULL, 'system', 'person.added', 'person', '019f36a7-e280-7c26-8abf-d2a17f19ee48', 'rachidatou.kiki@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019f461a-f680-7897-996f-d7e7e2cc44fc', '2026-07-09 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'delivery.accepted', 'delivery', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'DLV-2026-0004', '{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO public.audit_events VALUES ('019f461a-f680-79dd-9857-ebd87b48c12b', '2026-07-09 09:00:00', NULL, 'system', 'person.added', 'person', '019f461a-f680-7d65-a383-402469ab6da7', 'teresita.reyes@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('019f558e-0a80-74a6-a73f-1513c68f5e93', '2026-07-12 09:00:00', NULL, 'system', 'person.added', 'person', '019f558e-0a80-7e43-9f70-793679924a3d', 'moussa.zinsou@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('019f6493-4180-7875-b166-257191acfef8', '2026-07-15 07:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.started', 'cohort', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'Quartiers 2026', 'null');
INSERT INTO public.audit_events VALUES ('019f6b60-96c0-7529-b6df-979083244fad', '2026-07-16 14:42:00', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'web', 'module.completed', 'module', '019f6b60-96c0-7de3-9662-89fbd6471443', 'localising-the-sdgs', '{"person":"019f2734-ce80-7923-a284-4d9ed83e1d66","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('019f6b60-96c0-722e-9639-8047f0a80502', '2026-07-16 14:42:00', NULL, 'system', 'enrolment.completed', 'enrolment', '019f2734-ce80-72b6-86d9-6870fc53e19f', 'Koffi Kiki', '{"cohort":"78a3a15e-9053-ad7c-b765-73c0fb65f6d3"}');
INSERT INTO public.audit_events VALUES ('019f75bd-c980-7b6f-8f4c-67e5a4cbdd58', '2026-07-18 15:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'delivery.reported', 'delivery', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'DLV-2026-0005', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('019f9a38-2a80-7955-95a1-11dabe6ec0be', '2026-07-25 17:00:00', '01985042-9e80-7fa2-b3c8-13d95f993686', 'web', 'delivery.confirmed', 'delivery', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'DLV-2026-0005', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('019f9e82-cc80-748f-8b40-cf4120f42a28', '2026-07-26 13:00:00', NULL, 'system', 'person.added', 'person', '019f9e82-cc80-77f9-a5b2-8316c50e9422', 'landry.tchoumi@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('019fadf5-e080-7fb2-84fe-21d4f9ec53ff', '2026-07-29 13:00:00', NULL, 'system', 'person.added', 'person', '019fadf5-e080-7f5b-91ee-73a0dba8438f', 'pieter.mokoena@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('019fb766-de80-74e5-9f2e-f1ce73091558', '2026-07-31 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'delivery.accepted', 'delivery', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'DLV-2026-0005', '{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO public.audit_events VALUES ('019fef9e-f580-7f82-8aa0-af537ba77a96', '2026-08-11 07:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.closed', 'cohort', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'Quartiers 2026', 'null');
INSERT INTO public.audit_events VALUES ('019ffa90-7900-706e-8017-8abd7f18ff91', '2026-08-13 10:00:00', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'web', 'commitment.made', 'commitment', '019ffa90-7900-73ab-b7cb-b05bf2a88356', 'voluntary-local-reviews', 'null');
INSERT INTO public.audit_events VALUES ('019fffb6-d500-78fe-a0c6-c74d0e6dffd7', '2026-08-14 10:00:00', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'web', 'commitment.made', 'commitment', '019fffb6-d500-7ecb-a066-1f670358d6c0', 'localising-the-sdgs', 'null');
INSERT INTO public.audit_events VALUES ('01a004dd-3100-7ed0-be3b-60aee9b48b32', '2026-08-15 10:00:00', NULL, 'system', 'person.added', 'person', '01a004dd-3100-7fd4-aa5a-2bcbcc491eec', 'cecile.lambert@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('01a01450-4500-7a5e-9191-deedd54948c6', '2026-08-18 10:00:00', NULL, 'system', 'person.added', 'person', '01a01450-4500-7c44-b5af-0749fb328977', 'esi.asante@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('01a0287b-d800-7393-ae28-e39627871ed0', '2026-08-22 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'role.granted', 'role', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '{"role":"cohort-coordinator","scope":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO public.audit_events VALUES ('01a0287b-d800-7cef-bf88-6a0ee70a2409', '2026-08-22 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.created', 'cohort', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'América Latina 2026', 'null');
INSERT INTO public.audit_events VALUES ('01a028b2-c680-7410-b055-99a990a2c81c', '2026-08-22 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01a028b2-c680-7534-be91-420f8f7a3b56', 'ximena.tituana@lmc.example', 'null');
INSERT INTO public.audit_events VALUES ('01a028b2-c680-74c8-94e4-96eeefa110cf', '2026-08-22 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01a028b2-c680-7cd8-adaf-27558cfee4c5', 'Ximena Tituaña', '{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO public.audit_events VALUES ('01a028b2-c680-77df-80a8-54700be948f9', '2026-08-22 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'camila.bedoya@umr.example', 'null');
INSERT INTO public.audit_events VALUES ('01a028b2-c680-7f25-b33b-6d25e172f17b', '2026-08-22 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01a028b2-c680-70fa-bc11-f1f365880972', 'Camila Bedoya', '{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO public.audit_events VALUES ('01a028b2-c680-79bd-b69b-9a69e25d4cec', '2026-08-22 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.opened', 'cohort', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'América Latina 2026', 'null');
INSERT INTO public.audit_events VALUES ('01a02da2-3400-7769-9250-7db91f5edb96', '2026-08-23 08:00:00', '01a028b2-c680-7534-be91-420f8f7a3b56', 'email-link', 'person.profile-changed', 'person', '01a028b2-c680-7534-be91-420f8f7a3b56', 'Ximena Tituaña', 'null');
INSERT INTO public.audit_events VALUES ('01a02da2-3400-76cf-b99b-060198c52384', '2026-08-23 08:00:00', '01a028b2-c680-7534-be91-420f8f7a3b56', 'email-link', 'enrolment.accepted', 'enrolment', '01a028b2-c680-7cd8-adaf-27558cfee4c5', 'Ximena Tituaña', '{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO public.audit_events VALUES ('01a032ff-7e80-7e31-8140-2a5053bd1e96', '2026-08-24 09:00:00', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'email-link', 'person.profile-changed', 'person', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'Camila Bedoya', 'null');
INSERT INTO public.audit_events VALUES ('01a032ff-7e80-755f-8fd5-d06cde87c874', '2026-08-24 09:00:00', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'email-link', 'enrolment.accepted', 'enrolment', '01a028b2-c680-70fa-bc11-f1f365880972', 'Camila Bedoya', '{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO public.audit_events VALUES ('01a05d45-0700-7cc1-aa44-4c80023636ed', '2026-09-01 14:00:00', NULL, 'system', 'person.added', 'person', '01a05d45-0700-7bb3-87e3-2e3c7d5a3657', 'adwoa.quartey@cta.example', 'null');
INSERT INTO public.audit_events VALUES ('01a06cb8-1b00-7c65-b88f-a084a44849b0', '2026-09-04 14:00:00', NULL, 'system', 'person.added', 'person', '01a06cb8-1b00-7940-8ed7-1d46f4b2deaa', 'barnabe.agbodjan@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('01a0aa16-8e00-7479-bcc4-1d8978ad35e8', '2026-09-16 12:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.started', 'cohort', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'América Latina 2026', 'null');
INSERT INTO public.audit_events VALUES ('01a0c39f-6b80-7246-9f6b-91d47cdd2442', '2026-09-21 11:00:00', NULL, 'system', 'person.added', 'person', '01a0c39f-6b80-7f09-b541-322925e7a1fc', 'prakash.maharjan@htf.example', 'null');
INSERT INTO public.audit_events VALUES ('01a0d312-7f80-7546-be7f-5344f453ef53', '2026-09-24 11:00:00', NULL, 'system', 'person.added', 'person', '01a0d312-7f80-7c78-ab4d-a64183933cae', 'solange.fotso@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('01a0fdb3-9580-77bb-b8aa-0aa6d6ffb2b6', '2026-10-02 17:40:00', '01a028b2-c680-7534-be91-420f8f7a3b56', 'web', 'module.completed', 'module', '01a0fdb3-9580-75f3-afc0-2e4295b55858', 'localising-the-sdgs', '{"person":"01a028b2-c680-7534-be91-420f8f7a3b56","version":"1.0.0"}');
INSERT INTO public.audit_events VALUES ('01a0fdb3-9580-7c77-b59a-b5ce6954a3df', '2026-10-02 17:40:00', NULL, 'system', 'enrolment.completed', 'enrolment', '01a028b2-c680-7cd8-adaf-27558cfee4c5', 'Ximena Tituaña', '{"cohort":"bfbb39c5-2d56-791e-c5d9-21b660aee855"}');
INSERT INTO public.audit_events VALUES ('01a11c07-4180-7a33-a052-3d57aafe46fe', '2026-10-08 15:00:00', NULL, 'system', 'person.added', 'person', '01a11c07-4180-7054-8420-56f9572a3dbe', 'aline.perrin@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('01a12b7a-5580-78cd-84cf-3334901bc142', '2026-10-11 15:00:00', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'web', 'delivery.reported', 'delivery', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'DLV-2026-0006', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a12b7a-5580-7867-8a88-ee7ad5cb1ba7', '2026-10-11 15:00:00', NULL, 'system', 'person.added', 'person', '01a12b7a-5580-7561-a166-922861ee1365', 'ramon.dela-rosa@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('01a13aed-6980-7253-a977-332292ca49e5', '2026-10-14 15:00:00', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'web', 'delivery.reported', 'delivery', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'DLV-2026-0007', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a14081-a280-73ce-add6-d6979d21608b', '2026-10-15 17:00:00', '01985042-9e80-7c1d-babd-6b4ab742141d', 'web', 'delivery.confirmed', 'delivery', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'DLV-2026-0006', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('01a14ff4-b680-7f89-bea7-af48a6176502', '2026-10-18 17:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'delivery.confirmed', 'delivery', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'DLV-2026-0007', '{"comment":"","revision":1,"side":"coordinator"}');
INSERT INTO public.audit_events VALUES ('01a18261-a600-7bbb-a16b-f730af1e8812', '2026-10-28 12:00:00', NULL, 'system', 'person.added', 'person', '01a18261-a600-79d6-99cc-68d1959f9e24', 'theophile.hounkpatin@acl.example', 'null');
INSERT INTO public.audit_events VALUES ('01a191d4-ba00-77b9-9268-688928b44ecb', '2026-10-31 12:00:00', NULL, 'system', 'person.added', 'person', '01a191d4-ba00-7b88-8ec7-7a19e9a868a0', 'lerato.dlamini@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('01a1ba99-bd00-7f55-8324-64e57ea8cbfb', '2026-11-08 10:00:00', '01a028b2-c680-7534-be91-420f8f7a3b56', 'web', 'commitment.made', 'commitment', '01a1ba99-bd00-7a88-acbe-a1053ea11fa4', 'localising-the-sdgs', 'null');
INSERT INTO public.audit_events VALUES ('01a1bfc0-1900-7165-be0d-3ec04e3efb07', '2026-11-09 10:00:00', '01a028b2-c680-7534-be91-420f8f7a3b56', 'web', 'commitment.made', 'commitment', '01a1bfc0-1900-7515-adb8-d756498cff71', 'resilience-governance', 'null');
INSERT INTO public.audit_events VALUES ('01a1d56c-3180-79d7-a251-6fc68a0ecde6', '2026-11-13 15:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'delivery.reported', 'delivery', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'DLV-2026-0008', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a1d948-f680-7abd-98b0-aabe70cd7801', '2026-11-14 09:00:00', NULL, 'system', 'person.added', 'person', '01a1d948-f680-7534-8c06-066f1451f282', 'zanele.van-wyk@uhm.example', 'null');
INSERT INTO public.audit_events VALUES ('01a1dea6-4100-75fe-8e5b-652218271590', '2026-11-15 10:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'delivery.planned', 'delivery', '5eedc869-f762-b4ba-7ec2-c31d2a41cae4', 'DLV-2026-0009', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a1dea6-4100-70e7-b8f0-fd2a31690f88', '2026-11-15 10:00:00', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'web', 'delivery.planned', 'delivery', '69dde1b3-b93b-ff32-6587-7da5e41220f6', 'DLV-2026-0010', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a1dea6-4100-7419-bbd3-c57046fc8394', '2026-11-15 10:00:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'web', 'delivery.planned', 'delivery', '15c77352-70dd-5d85-ab88-59da159d7192', 'DLV-2026-0011', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a1e8bc-0a80-7277-9022-83d11e3c5cee', '2026-11-17 09:00:00', NULL, 'system', 'person.added', 'person', '01a1e8bc-0a80-70d9-9945-53634c3df87c', 'arlette.mbarga@rchp.example', 'null');
INSERT INTO public.audit_events VALUES ('01a1ea73-7e80-7289-bc82-8dbe1eba9e2b', '2026-11-17 17:00:00', '01985042-9e80-7fa2-b3c8-13d95f993686', 'web', 'delivery.confirmed', 'delivery', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'DLV-2026-0008', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('01a1f978-b580-779c-8098-210a3880eba3', '2026-11-20 15:00:00', '01991e40-fe80-71d9-aa38-98ae863091c5', 'web', 'delivery.reported', 'delivery', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'DLV-2026-0012', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a208eb-c980-7f5c-adee-26672b4740f7', '2026-11-23 15:00:00', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'web', 'delivery.reported', 'delivery', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'DLV-2026-0013', '{"comment":"","revision":1,"side":"trainer"}');
INSERT INTO public.audit_events VALUES ('01a20959-a680-795e-afec-a6b7a8d685db', '2026-11-23 17:00:00', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'web', 'delivery.returned', 'delivery', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'DLV-2026-0012', '{"comment":"Which towns did people come from? The report names four, and I saw five.","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('01a20c91-a000-7c23-b4a2-11241e110cc5', '2026-11-24 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'role.granted', 'role', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '{"role":"cohort-coordinator","scope":"1b377453-91d7-03a9-3648-3dbff64725dc"}');
INSERT INTO public.audit_events VALUES ('01a20c91-a000-7141-a0b3-b49ea4ab0801', '2026-11-24 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.created', 'cohort', '1b377453-91d7-03a9-3648-3dbff64725dc', 'Asia-Pacific 2027', 'null');
INSERT INTO public.audit_events VALUES ('01a20cc8-8e80-7db9-90eb-577802ab2554', '2026-11-24 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'person.added', 'person', '01a20cc8-8e80-7ede-b088-24b9d452d95c', 'corazon.tolentino@lit.example', 'null');
INSERT INTO public.audit_events VALUES ('01a20cc8-8e80-7396-bc70-387811914b7c', '2026-11-24 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'enrolment.invited', 'enrolment', '01a20cc8-8e80-7f60-919e-914f1396f2e4', 'Corazon Tolentino', '{"cohort":"1b377453-91d7-03a9-3648-3dbff64725dc"}');
INSERT INTO public.audit_events VALUES ('01a20cc8-8e80-7c4f-9687-519edfbc71a7', '2026-11-24 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'web', 'cohort.opened', 'cohort', '1b377453-91d7-03a9-3648-3dbff64725dc', 'Asia-Pacific 2027', 'null');
INSERT INTO public.audit_events VALUES ('01a211b7-fc00-74a2-8ed0-a644b0900082', '2026-11-25 08:00:00', '01a20cc8-8e80-7ede-b088-24b9d452d95c', 'email-link', 'person.profile-changed', 'person', '01a20cc8-8e80-7ede-b088-24b9d452d95c', 'Corazon Tolentino', 'null');
INSERT INTO public.audit_events VALUES ('01a211b7-fc00-7faa-b13f-0a54dd722529', '2026-11-25 08:00:00', '01a20cc8-8e80-7ede-b088-24b9d452d95c', 'email-link', 'enrolment.accepted', 'enrolment', '01a20cc8-8e80-7f60-919e-914f1396f2e4', 'Corazon Tolentino', '{"cohort":"1b377453-91d7-03a9-3648-3dbff64725dc"}');
INSERT INTO public.audit_events VALUES ('01a2185e-dd80-706f-96e2-3d2bded8f789', '2026-11-26 15:00:00', '01985042-9e80-7c1d-babd-6b4ab742141d', 'web', 'delivery.reported', 'delivery', '2da87044-f3c4-6507-8073-18380e198aa6', 'DLV-2026-0014', '{"comment":"","revision":1,"side":"association"}');
INSERT INTO public.audit_events VALUES ('01a229f7-4280-714c-aa71-d421f6edd860', '2026-11-30 01:00:00', NULL, 'command-line', 'person.added', 'person', '01a229f7-4280-7f4a-93a0-cd2f2a793f7e', 'aline.vidal@cbr.example', 'null');
INSERT INTO public.audit_events VALUES ('01a22a2e-3100-73a8-a6c6-105230b0a637', '2026-11-30 02:00:00', NULL, 'command-line', 'person.added', 'person', '01a22a2e-3100-7296-aeeb-a6b851b70319', 'bruno.roche@cbr.example', 'null');


--
-- Data for Name: cohort_modules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-7ae4-b063-305b8a366935', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'localising-the-sdgs', 1, true, NULL, '2025-12-25');
INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-7e95-932b-8d95a111ffa3', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'resilience-governance', 2, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-7db1-84ad-a2c2de0b48a7', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'training-adults', 3, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-7989-920e-949ba5135f9c', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'local-finance', 4, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-77a5-a9ee-0675e838f425', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'adequate-housing', 5, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-7650-b1ea-c58a994c3f4e', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'territorial-planning', 6, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01991e0a-1000-734c-8787-c52669ec6db9', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'voluntary-local-reviews', 7, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-7ca3-a509-3d160cdac780', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'localising-the-sdgs', 1, true, NULL, '2026-05-04');
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-7519-8c9f-bd976343754a', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'resilience-governance', 2, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-7acd-9fb6-c57c9e8a48b4', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'training-adults', 3, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-7f82-b7a3-fa44ec5bce6c', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'local-finance', 4, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-71c1-a773-bd5ed0a171bd', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'adequate-housing', 5, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-7c41-9048-6f5ff8f2e391', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'territorial-planning', 6, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019d2401-f000-7f78-ae70-9d5140e003e8', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'voluntary-local-reviews', 7, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-742b-b4d9-67f6009fd0a9', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'localising-the-sdgs', 1, true, NULL, '2026-08-02');
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-7ba5-9569-759bb59e40e6', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'resilience-governance', 2, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-7f37-87c9-ffd16937302a', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'training-adults', 3, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-7103-8cf3-4a325e50bff6', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'local-finance', 4, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-732e-8d2f-a1571df4eeab', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'adequate-housing', 5, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-7962-8cb4-50dfaf63aed0', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'territorial-planning', 6, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('019f26fd-e000-735a-8551-f1c681e3c977', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'voluntary-local-reviews', 7, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-7900-bffb-af99ec033601', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'localising-the-sdgs', 1, true, NULL, '2026-12-10');
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-7456-971e-b7e230c72651', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'resilience-governance', 2, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-701e-aeab-e70629abb0ef', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'training-adults', 3, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-7cb3-9b8d-5024889af852', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'local-finance', 4, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-7057-a04c-06eb0f11cfe1', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'adequate-housing', 5, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-70ec-be28-e97ec3ddd388', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'territorial-planning', 6, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a0287b-d800-730c-81bb-bcf8ecbc8dfd', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'voluntary-local-reviews', 7, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-74f9-b988-3a7142f9d58c', '1b377453-91d7-03a9-3648-3dbff64725dc', 'localising-the-sdgs', 1, true, NULL, '2027-02-28');
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-7dd6-90ea-1c4ff3067be8', '1b377453-91d7-03a9-3648-3dbff64725dc', 'resilience-governance', 2, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-7768-86a0-2699b902bb83', '1b377453-91d7-03a9-3648-3dbff64725dc', 'training-adults', 3, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-7109-b44b-e1f0974cf92a', '1b377453-91d7-03a9-3648-3dbff64725dc', 'local-finance', 4, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-7015-b643-52602e9d8ae2', '1b377453-91d7-03a9-3648-3dbff64725dc', 'adequate-housing', 5, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-7371-b744-6587de1ae3e2', '1b377453-91d7-03a9-3648-3dbff64725dc', 'territorial-planning', 6, false, NULL, NULL);
INSERT INTO public.cohort_modules VALUES ('01a20c91-a000-7a51-bfa4-169ca88edbca', '1b377453-91d7-03a9-3648-3dbff64725dc', 'voluntary-local-reviews', 7, false, NULL, NULL);


--
-- Data for Name: cohorts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cohorts VALUES ('4628cc65-c215-8509-208f-15cbfe61fe8e', 'network-2025', 'Network 2025', 'closed', NULL, '["en","fr","es"]', 'Europe/Paris', '2025-10-06', '2026-01-04', NULL, 2, '2027-01-04', '2025-09-06 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', '2025-09-06 08:00:00', 1);
INSERT INTO public.cohorts VALUES ('bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'lagunes-2025', 'Lagunes 2025', 'closed', '01a22b77-c800-732d-a9cb-8efe61fecb15', '["fr"]', 'Africa/Porto-Novo', '2026-04-04', '2026-05-14', NULL, 2, '2027-03-30', '2026-03-25 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', '2026-03-25 08:00:00', 1);
INSERT INTO public.cohorts VALUES ('78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'quartiers-2026', 'Quartiers 2026', 'closed', '01a22b77-c800-732d-a9cb-8efe61fecb15', '["fr"]', 'Africa/Porto-Novo', '2026-07-13', '2026-08-12', NULL, 2, '2027-06-18', '2026-07-03 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', '2026-07-03 08:00:00', 1);
INSERT INTO public.cohorts VALUES ('bfbb39c5-2d56-791e-c5d9-21b660aee855', 'america-latina-2026', 'América Latina 2026', 'running', '01a22b77-c800-7b07-b1dd-a6eeb4398451', '["es"]', 'America/Bogota', '2026-09-16', '2026-12-20', NULL, 2, '2027-12-20', '2026-08-22 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', '2026-08-22 08:00:00', 1);
INSERT INTO public.cohorts VALUES ('1b377453-91d7-03a9-3648-3dbff64725dc', 'asia-pacific-2027', 'Asia-Pacific 2027', 'open', '01a22b77-c800-7bc0-8a80-a8e0770952b1', '["en"]', 'Asia/Manila', '2026-12-12', '2027-03-10', NULL, 2, '2028-03-09', '2026-11-24 09:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', '2026-11-24 08:00:00', 1);


--
-- Data for Name: commitment_modules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.commitment_modules VALUES ('019a9668-2900-754e-85c2-d528a255f5de', '019a9668-2900-72de-8010-f39524f5c940', 'localising-the-sdgs', 0);
INSERT INTO public.commitment_modules VALUES ('019a9668-2900-7724-982c-b97274ed08a4', '019a9668-2900-7da3-80bf-899e7e8722e7', 'resilience-governance', 0);
INSERT INTO public.commitment_modules VALUES ('019a9668-2900-7179-82c1-cbcd36fe4a5e', '019a9668-2900-7114-860e-3824c900735b', 'training-adults', 0);
INSERT INTO public.commitment_modules VALUES ('019a9668-2900-7279-aa91-c9eab52eade3', '019a9668-2900-777b-822c-c04d9061329e', 'local-finance', 0);
INSERT INTO public.commitment_modules VALUES ('019a9b8e-8500-7354-a239-513db0a3c20e', '019a9b8e-8500-783d-9a3d-3eef3cbca6f5', 'resilience-governance', 0);
INSERT INTO public.commitment_modules VALUES ('019a9b8e-8500-7a1b-88a8-852fc0da5c17', '019a9b8e-8500-7491-807a-23fd5b8edc44', 'training-adults', 0);
INSERT INTO public.commitment_modules VALUES ('019a9b8e-8500-71e4-b1a4-d061dcfb07b5', '019a9b8e-8500-7b02-a90f-116bc449d223', 'local-finance', 0);
INSERT INTO public.commitment_modules VALUES ('019a9b8e-8500-74a7-860a-78911dd950dc', '019a9b8e-8500-7cbb-a33d-0f8269b19408', 'adequate-housing', 0);
INSERT INTO public.commitment_modules VALUES ('019e1ba1-0d00-7426-89a8-1fcb086aefb4', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'adequate-housing', 0);
INSERT INTO public.commitment_modules VALUES ('019e1ba1-0d00-76f9-8162-1d1774ee8076', '019e1ba1-0d00-79f2-8d97-dcb5bc466486', 'territorial-planning', 0);
INSERT INTO public.commitment_modules VALUES ('019e20c7-6900-7333-a77d-7ad91b577219', '019e20c7-6900-7d23-a556-9f3c1f77208b', 'territorial-planning', 0);
INSERT INTO public.commitment_modules VALUES ('019e20c7-6900-7cfa-9dd7-f08899045b4f', '019e20c7-6900-7c97-b759-b41517fe6ffb', 'voluntary-local-reviews', 0);
INSERT INTO public.commitment_modules VALUES ('019ffa90-7900-7f8c-9415-b216c0cb7405', '019ffa90-7900-73ab-b7cb-b05bf2a88356', 'voluntary-local-reviews', 0);
INSERT INTO public.commitment_modules VALUES ('019fffb6-d500-7b81-a5da-bf949dab815a', '019fffb6-d500-7ecb-a066-1f670358d6c0', 'localising-the-sdgs', 0);
INSERT INTO public.commitment_modules VALUES ('01a1ba99-bd00-7f17-955c-21b9b0825dab', '01a1ba99-bd00-7a88-acbe-a1053ea11fa4', 'localising-the-sdgs', 0);
INSERT INTO public.commitment_modules VALUES ('01a1bfc0-1900-7033-9270-86bc09b24514', '01a1bfc0-1900-7515-adb8-d756498cff71', 'resilience-governance', 0);


--
-- Data for Name: commitments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.commitments VALUES ('019a9668-2900-72de-8010-f39524f5c940', '01991e40-fe80-71de-85b3-ea81ae5748e9', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7618-bfb5-55651d75b868', '01985042-9e80-7366-93d5-ffed418a5259', 'fr', '2025-12-25', 34, 'Adjarra-Lac', NULL, NULL, NULL, '2025-11-18 10:00:00', 1, 'adjarra-lac');
INSERT INTO public.commitments VALUES ('019a9668-2900-7da3-80bf-899e7e8722e7', '01991e40-fe80-756e-a842-b9c719b65a4f', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7933-9e06-685e6d4f42b1', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'fr', '2026-01-31', 28, 'Bafounda', NULL, NULL, NULL, '2025-11-18 10:00:00', 1, 'bafounda');
INSERT INTO public.commitments VALUES ('019a9668-2900-7114-860e-3824c900735b', '01991e40-fe80-79cb-9be0-b2831c1e87b6', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '01985042-9e80-71f9-b994-270a57c589f3', 'en', '2026-03-09', 25, 'Dzodze Hills', NULL, NULL, NULL, '2025-11-18 10:00:00', 1, 'dzodze hills');
INSERT INTO public.commitments VALUES ('019a9668-2900-777b-822c-c04d9061329e', '01991e40-fe80-7f9b-b6c1-d36f74405557', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-71d9-aa38-98ae863091c5', '01985042-9e80-789c-b15c-8160fcbf5e45', 'en', '2026-04-15', 34, 'Khubatsi', NULL, NULL, NULL, '2025-11-18 10:00:00', 1, 'khubatsi');
INSERT INTO public.commitments VALUES ('019a9b8e-8500-783d-9a3d-3eef3cbca6f5', '01991e40-fe80-71de-85b3-ea81ae5748e9', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7618-bfb5-55651d75b868', '01985042-9e80-7366-93d5-ffed418a5259', 'fr', '2026-04-01', 25, 'Bohikou', NULL, NULL, NULL, '2025-11-19 10:00:00', 1, 'bohikou');
INSERT INTO public.commitments VALUES ('019a9b8e-8500-7491-807a-23fd5b8edc44', '01991e40-fe80-756e-a842-b9c719b65a4f', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7933-9e06-685e6d4f42b1', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'fr', '2026-05-08', 15, 'Edéani', NULL, NULL, NULL, '2025-11-19 10:00:00', 1, 'edeani');
INSERT INTO public.commitments VALUES ('019a9b8e-8500-7b02-a90f-116bc449d223', '01991e40-fe80-79cb-9be0-b2831c1e87b6', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '01985042-9e80-71f9-b994-270a57c589f3', 'en', '2026-06-14', 18, 'Kwamekrom', NULL, NULL, NULL, '2025-11-19 10:00:00', 1, 'kwamekrom');
INSERT INTO public.commitments VALUES ('019a9b8e-8500-7cbb-a33d-0f8269b19408', '01991e40-fe80-7f9b-b6c1-d36f74405557', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-71d9-aa38-98ae863091c5', '01985042-9e80-789c-b15c-8160fcbf5e45', 'en', '2026-07-21', 18, 'Lesedi Plains', NULL, NULL, NULL, '2025-11-19 10:00:00', 1, 'lesedi plains');
INSERT INTO public.commitments VALUES ('019e1ba1-0d00-7c04-abd4-c4c858aec174', '019d2438-de80-78d4-b9ee-4c582276a474', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '01985042-9e80-7366-93d5-ffed418a5259', 'fr', '2026-11-13', 31, 'Kpassou', NULL, NULL, NULL, '2026-05-12 10:00:00', 1, 'kpassou');
INSERT INTO public.commitments VALUES ('019e1ba1-0d00-79f2-8d97-dcb5bc466486', '019d2438-de80-7df5-88c5-f8b8fb50414e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'fr', '2026-12-20', 26, 'Ngoundal', NULL, NULL, NULL, '2026-05-12 10:00:00', 1, 'ngoundal');
INSERT INTO public.commitments VALUES ('019e20c7-6900-7d23-a556-9f3c1f77208b', '019d2438-de80-78d4-b9ee-4c582276a474', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '01985042-9e80-7366-93d5-ffed418a5259', 'fr', '2026-07-03', 19, 'Ouémézoun', NULL, NULL, NULL, '2026-05-13 10:00:00', 1, 'ouemezoun');
INSERT INTO public.commitments VALUES ('019e20c7-6900-7c97-b759-b41517fe6ffb', '019d2438-de80-7df5-88c5-f8b8fb50414e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'fr', '2026-08-09', 27, 'Obalé', NULL, NULL, NULL, '2026-05-13 10:00:00', 1, 'obale');
INSERT INTO public.commitments VALUES ('019ffa90-7900-73ab-b7cb-b05bf2a88356', '019f2734-ce80-72b6-86d9-6870fc53e19f', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', '019f2734-ce80-7923-a284-4d9ed83e1d66', '01985042-9e80-7366-93d5-ffed418a5259', 'fr', '2026-12-13', 32, 'Sèlomè', NULL, NULL, NULL, '2026-08-13 10:00:00', 1, 'selome');
INSERT INTO public.commitments VALUES ('019fffb6-d500-7ecb-a066-1f670358d6c0', '019f2734-ce80-72b6-86d9-6870fc53e19f', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', '019f2734-ce80-7923-a284-4d9ed83e1d66', '01985042-9e80-7366-93d5-ffed418a5259', 'fr', '2026-11-03', 29, 'Tchitoura', NULL, NULL, NULL, '2026-08-14 10:00:00', 1, 'tchitoura');
INSERT INTO public.commitments VALUES ('01a1ba99-bd00-7a88-acbe-a1053ea11fa4', '01a028b2-c680-7cd8-adaf-27558cfee4c5', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', '01a028b2-c680-7534-be91-420f8f7a3b56', '01985042-9e80-79c7-8f01-f820642189a5', 'es', '2026-12-19', 32, 'Yanahuasi', NULL, NULL, NULL, '2026-11-08 10:00:00', 1, 'yanahuasi');
INSERT INTO public.commitments VALUES ('01a1bfc0-1900-7515-adb8-d756498cff71', '01a028b2-c680-7cd8-adaf-27558cfee4c5', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', '01a028b2-c680-7534-be91-420f8f7a3b56', '01985042-9e80-79c7-8f01-f820642189a5', 'es', '2026-12-31', 18, 'Alausimba', NULL, NULL, NULL, '2026-11-09 10:00:00', 1, 'alausimba');


--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counters VALUES ('delivery-2026', 14);


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliveries VALUES ('d507111b-c3f3-12ce-aa52-dc355faf6ec7', 'DLV-2026-0001', 1, 'accepted', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-71de-85b3-ea81ae5748e9', '01985042-9e80-7366-93d5-ffed418a5259', '["fr"]', 'training-of-trainers', false, 'Pas d’électricité l’après-midi : les cartes étaient peintes sur des planches, et les diapositives n’ont manqué à personne.', '2026-03-19', '2026-03-20', 'Africa/Porto-Novo', 480, 'in-person', '', 'Tchitoura', 'BJ', 'BJ-LI', '', '', 'counted', 20, 17, NULL, 17, NULL, 7, 15, 43, 17, 72, 3.7, false, 'association', '01991e40-fe80-7618-bfb5-55651d75b868', '2026-03-23 15:00:00', '2026-03-23 15:00:00', '2026-04-05 09:00:00', 'tchitoura dlv-2026-0001');
INSERT INTO public.deliveries VALUES ('e316870e-94b6-b5bd-e714-a6e2b37efa69', 'DLV-2026-0002', 1, 'accepted', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7f9b-b6c1-d36f74405557', '01985042-9e80-789c-b15c-8160fcbf5e45', '["en"]', 'awareness', false, 'The mayor opened with the flood of last June; it took twenty minutes and made the rest easy.', '2026-03-20', '2026-03-20', 'Africa/Johannesburg', 240, 'in-person', '', 'Nkwezi', 'ZA', 'ZA-NL', '', '', 'counted', 46, 41, NULL, 39, NULL, 5, 37, 41, 37, 67, 3.6, false, 'association', '01991e40-fe80-71d9-aa38-98ae863091c5', '2026-03-23 15:00:00', '2026-03-23 15:00:00', '2026-04-05 09:00:00', 'nkwezi dlv-2026-0002');
INSERT INTO public.deliveries VALUES ('84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'DLV-2026-0003', 1, 'accepted', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-71de-85b3-ea81ae5748e9', '01985042-9e80-7366-93d5-ffed418a5259', '["fr"]', 'training-of-trainers', false, '', '2026-04-29', '2026-04-30', 'Africa/Porto-Novo', 480, 'in-person', '', 'Ouémézoun', 'BJ', 'BJ-LI', '', '', 'counted', 24, 15, NULL, 15, NULL, 6, 13, 37, 15, 85, 4.6, false, 'association', '01991e40-fe80-7618-bfb5-55651d75b868', '2026-05-03 15:00:00', '2026-05-03 15:00:00', '2026-05-16 09:00:00', 'ouemezoun dlv-2026-0003');
INSERT INTO public.deliveries VALUES ('122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'DLV-2026-0004', 1, 'accepted', 'trainer', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-78d4-b9ee-4c582276a474', '01985042-9e80-7366-93d5-ffed418a5259', '["fr"]', 'training-of-trainers', false, '', '2026-06-22', '2026-06-23', 'Africa/Porto-Novo', 480, 'in-person', '', 'Bohikou', 'BJ', 'BJ-LI', '', '', 'counted', 35, 33, NULL, 31, NULL, 6, 29, 52, 29, 82, 3.8, false, 'association', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '2026-06-26 15:00:00', '2026-06-26 15:00:00', '2026-07-09 09:00:00', 'bohikou dlv-2026-0004');
INSERT INTO public.deliveries VALUES ('c6f373a3-66cd-3601-dd47-b43a0c48675f', 'DLV-2026-0005', 1, 'accepted', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-79cb-9be0-b2831c1e87b6', '01985042-9e80-71f9-b994-270a57c589f3', '["en"]', 'training-of-trainers', false, 'We met under the trees: the cards were painted on boards, and nobody missed the slides.', '2026-07-15', '2026-07-15', 'Africa/Accra', 240, 'in-person', '', 'Wenchira', 'GH', 'GH-AA', '', '', 'counted', 46, 41, NULL, 40, NULL, 5, 39, 48, 38, 81, 4.1, false, 'association', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '2026-07-18 15:00:00', '2026-07-18 15:00:00', '2026-07-31 09:00:00', 'wenchira dlv-2026-0005');
INSERT INTO public.deliveries VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', 'DLV-2026-0006', 1, 'confirmed', 'trainer', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', '019f2734-ce80-72b6-86d9-6870fc53e19f', '01985042-9e80-7366-93d5-ffed418a5259', '["fr"]', 'awareness', false, '', '2026-10-08', '2026-10-08', 'Africa/Porto-Novo', 240, 'online', '', 'Sèlomè', 'BJ', 'BJ-LI', '', '', 'counted', 25, 25, NULL, 23, NULL, 2, 21, 54, 21, 91, 4.7, false, 'association', '019f2734-ce80-7923-a284-4d9ed83e1d66', '2026-10-11 15:00:00', '2026-10-11 15:00:00', '2026-10-15 17:00:00', 'selome dlv-2026-0006');
INSERT INTO public.deliveries VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'DLV-2026-0007', 1, 'confirmed', 'trainer', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-7df5-88c5-f8b8fb50414e', '01985042-9e80-79f9-85eb-196c18cc4d9e', '["fr"]', 'awareness', false, 'Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.', '2026-10-11', '2026-10-11', 'Africa/Douala', 240, 'in-person', '', 'Kribissi', 'CM', 'CM-CE', '', '', 'counted', 28, 21, NULL, 20, NULL, 3, 19, 50, 19, 91, 4.9, false, 'coordinator', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '2026-10-14 15:00:00', '2026-10-14 15:00:00', '2026-10-18 17:00:00', 'kribissi dlv-2026-0007');
INSERT INTO public.deliveries VALUES ('5eedc869-f762-b4ba-7ec2-c31d2a41cae4', 'DLV-2026-0009', 1, 'planned', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7f9b-b6c1-d36f74405557', '01985042-9e80-789c-b15c-8160fcbf5e45', '["en"]', 'working', false, '', '2027-01-06', '2027-01-07', 'Africa/Johannesburg', NULL, 'in-person', '', 'eMkhanya', 'ZA', 'ZA-NL', '', '', 'counted', 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '01991e40-fe80-71d9-aa38-98ae863091c5', '2026-11-15 10:00:00', NULL, '2026-11-15 10:00:00', 'emkhanya dlv-2026-0009');
INSERT INTO public.deliveries VALUES ('69dde1b3-b93b-ff32-6587-7da5e41220f6', 'DLV-2026-0010', 1, 'planned', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-79cb-9be0-b2831c1e87b6', '01985042-9e80-71f9-b994-270a57c589f3', '["en"]', 'working', false, 'We replaced the invented town with our own development plan.', '2026-12-23', '2026-12-24', 'Africa/Accra', NULL, 'in-person', '', 'Wenchira', 'GH', 'GH-AA', '', '', 'counted', 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '01991e40-fe80-72cb-aa6b-839d9b004a5d', '2026-11-15 10:00:00', NULL, '2026-11-15 10:00:00', 'wenchira dlv-2026-0010');
INSERT INTO public.deliveries VALUES ('15c77352-70dd-5d85-ab88-59da159d7192', 'DLV-2026-0011', 1, 'planned', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-756e-a842-b9c719b65a4f', '01985042-9e80-79f9-85eb-196c18cc4d9e', '["fr"]', 'working', false, 'Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.', '2026-12-24', '2026-12-25', 'Africa/Douala', NULL, 'in-person', '', 'Edéani', 'CM', 'CM-CE', '', '', 'counted', 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '01991e40-fe80-7933-9e06-685e6d4f42b1', '2026-11-15 10:00:00', NULL, '2026-11-15 10:00:00', 'edeani dlv-2026-0011');
INSERT INTO public.deliveries VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', 'DLV-2026-0008', 1, 'confirmed', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-79cb-9be0-b2831c1e87b6', '01985042-9e80-71f9-b994-270a57c589f3', '["en"]', 'awareness', false, '', '2026-11-10', '2026-11-10', 'Africa/Accra', 240, 'in-person', '', 'Akropong North', 'GH', 'GH-AA', '', '', 'counted', 35, 26, NULL, 25, NULL, 6, 23, 40, 24, 86, 4.7, false, 'association', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '2026-11-13 15:00:00', '2026-11-13 15:00:00', '2026-11-17 17:00:00', 'akropong north dlv-2026-0008');
INSERT INTO public.deliveries VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', 'DLV-2026-0013', 1, 'reported', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-756e-a842-b9c719b65a4f', '01985042-9e80-79f9-85eb-196c18cc4d9e', '["fr"]', 'awareness', false, '', '2026-11-21', '2026-11-21', 'Africa/Douala', 240, 'in-person', '', 'Obalé', 'CM', 'CM-CE', '', '', 'counted', 47, 40, NULL, 38, NULL, 2, 38, 58, 37, 83, 4.2, false, NULL, '01991e40-fe80-7933-9e06-685e6d4f42b1', '2026-11-23 15:00:00', '2026-11-23 15:00:00', '2026-11-23 15:00:00', 'obale dlv-2026-0013');
INSERT INTO public.deliveries VALUES ('fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'DLV-2026-0012', 1, 'returned', 'trainer', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7f9b-b6c1-d36f74405557', '01985042-9e80-789c-b15c-8160fcbf5e45', '["en"]', 'awareness', false, 'We replaced the invented town with our own development plan.', '2026-11-17', '2026-11-17', 'Africa/Johannesburg', 240, 'in-person', '', 'Khubatsi', 'ZA', 'ZA-NL', '', '', 'counted', 33, 25, NULL, 23, NULL, 5, 23, 36, 22, 64, 4.5, false, NULL, '01991e40-fe80-71d9-aa38-98ae863091c5', '2026-11-20 15:00:00', '2026-11-20 15:00:00', '2026-11-23 17:00:00', 'khubatsi dlv-2026-0012');
INSERT INTO public.deliveries VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', 'DLV-2026-0014', 1, 'reported', 'association', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-78d4-b9ee-4c582276a474', '01985042-9e80-7366-93d5-ffed418a5259', '["fr"]', 'awareness', false, '', '2026-11-24', '2026-11-24', 'Africa/Porto-Novo', 240, 'in-person', '', 'Kpassou', 'BJ', 'BJ-LI', '', '', 'counted', 29, 23, NULL, 22, NULL, 7, 22, 46, 21, 70, 4, false, NULL, '01985042-9e80-7c1d-babd-6b4ab742141d', '2026-11-26 15:00:00', '2026-11-26 15:00:00', '2026-11-26 15:00:00', 'kpassou dlv-2026-0014');


--
-- Data for Name: delivery_audiences; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_audiences VALUES ('84094eeb-8a16-54fb-6244-bd3c4fc88d84', '01991e40-fe80-7618-bfb5-55651d75b868', 'person', '2026-04-29');
INSERT INTO public.delivery_audiences VALUES ('84094eeb-8a16-54fb-6244-bd3c4fc88d84', '01985042-9e80-7366-93d5-ffed418a5259', 'association', '2026-04-29');
INSERT INTO public.delivery_audiences VALUES ('84094eeb-8a16-54fb-6244-bd3c4fc88d84', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-04-29');
INSERT INTO public.delivery_audiences VALUES ('d507111b-c3f3-12ce-aa52-dc355faf6ec7', '01991e40-fe80-7618-bfb5-55651d75b868', 'person', '2026-03-19');
INSERT INTO public.delivery_audiences VALUES ('d507111b-c3f3-12ce-aa52-dc355faf6ec7', '01985042-9e80-7366-93d5-ffed418a5259', 'association', '2026-03-19');
INSERT INTO public.delivery_audiences VALUES ('d507111b-c3f3-12ce-aa52-dc355faf6ec7', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-03-19');
INSERT INTO public.delivery_audiences VALUES ('e316870e-94b6-b5bd-e714-a6e2b37efa69', '01991e40-fe80-71d9-aa38-98ae863091c5', 'person', '2026-03-20');
INSERT INTO public.delivery_audiences VALUES ('e316870e-94b6-b5bd-e714-a6e2b37efa69', '01985042-9e80-789c-b15c-8160fcbf5e45', 'association', '2026-03-20');
INSERT INTO public.delivery_audiences VALUES ('e316870e-94b6-b5bd-e714-a6e2b37efa69', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-03-20');
INSERT INTO public.delivery_audiences VALUES ('122138a5-6c26-4951-f8c7-2fadd8eb7d0e', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'person', '2026-06-22');
INSERT INTO public.delivery_audiences VALUES ('122138a5-6c26-4951-f8c7-2fadd8eb7d0e', '01985042-9e80-7366-93d5-ffed418a5259', 'association', '2026-06-22');
INSERT INTO public.delivery_audiences VALUES ('122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'cohort', '2026-06-22');
INSERT INTO public.delivery_audiences VALUES ('122138a5-6c26-4951-f8c7-2fadd8eb7d0e', '01a22b77-c800-732d-a9cb-8efe61fecb15', 'section', '2026-06-22');
INSERT INTO public.delivery_audiences VALUES ('c6f373a3-66cd-3601-dd47-b43a0c48675f', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'person', '2026-07-15');
INSERT INTO public.delivery_audiences VALUES ('c6f373a3-66cd-3601-dd47-b43a0c48675f', '01985042-9e80-71f9-b994-270a57c589f3', 'association', '2026-07-15');
INSERT INTO public.delivery_audiences VALUES ('c6f373a3-66cd-3601-dd47-b43a0c48675f', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-07-15');
INSERT INTO public.delivery_audiences VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'person', '2026-10-08');
INSERT INTO public.delivery_audiences VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', '01985042-9e80-7366-93d5-ffed418a5259', 'association', '2026-10-08');
INSERT INTO public.delivery_audiences VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'cohort', '2026-10-08');
INSERT INTO public.delivery_audiences VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', '01a22b77-c800-732d-a9cb-8efe61fecb15', 'section', '2026-10-08');
INSERT INTO public.delivery_audiences VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'person', '2026-10-11');
INSERT INTO public.delivery_audiences VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'association', '2026-10-11');
INSERT INTO public.delivery_audiences VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'cohort', '2026-10-11');
INSERT INTO public.delivery_audiences VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', '01a22b77-c800-732d-a9cb-8efe61fecb15', 'section', '2026-10-11');
INSERT INTO public.delivery_audiences VALUES ('15c77352-70dd-5d85-ab88-59da159d7192', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'person', '2026-12-24');
INSERT INTO public.delivery_audiences VALUES ('15c77352-70dd-5d85-ab88-59da159d7192', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'association', '2026-12-24');
INSERT INTO public.delivery_audiences VALUES ('15c77352-70dd-5d85-ab88-59da159d7192', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-12-24');
INSERT INTO public.delivery_audiences VALUES ('5eedc869-f762-b4ba-7ec2-c31d2a41cae4', '01991e40-fe80-71d9-aa38-98ae863091c5', 'person', '2027-01-06');
INSERT INTO public.delivery_audiences VALUES ('5eedc869-f762-b4ba-7ec2-c31d2a41cae4', '01985042-9e80-789c-b15c-8160fcbf5e45', 'association', '2027-01-06');
INSERT INTO public.delivery_audiences VALUES ('5eedc869-f762-b4ba-7ec2-c31d2a41cae4', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2027-01-06');
INSERT INTO public.delivery_audiences VALUES ('69dde1b3-b93b-ff32-6587-7da5e41220f6', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'person', '2026-12-23');
INSERT INTO public.delivery_audiences VALUES ('69dde1b3-b93b-ff32-6587-7da5e41220f6', '01985042-9e80-71f9-b994-270a57c589f3', 'association', '2026-12-23');
INSERT INTO public.delivery_audiences VALUES ('69dde1b3-b93b-ff32-6587-7da5e41220f6', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-12-23');
INSERT INTO public.delivery_audiences VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'person', '2026-11-10');
INSERT INTO public.delivery_audiences VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', '01985042-9e80-71f9-b994-270a57c589f3', 'association', '2026-11-10');
INSERT INTO public.delivery_audiences VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-11-10');
INSERT INTO public.delivery_audiences VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'person', '2026-11-21');
INSERT INTO public.delivery_audiences VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'association', '2026-11-21');
INSERT INTO public.delivery_audiences VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-11-21');
INSERT INTO public.delivery_audiences VALUES ('fb903ed9-4ae9-29b3-baa2-104119d7dcc8', '01991e40-fe80-71d9-aa38-98ae863091c5', 'person', '2026-11-17');
INSERT INTO public.delivery_audiences VALUES ('fb903ed9-4ae9-29b3-baa2-104119d7dcc8', '01985042-9e80-789c-b15c-8160fcbf5e45', 'association', '2026-11-17');
INSERT INTO public.delivery_audiences VALUES ('fb903ed9-4ae9-29b3-baa2-104119d7dcc8', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'cohort', '2026-11-17');
INSERT INTO public.delivery_audiences VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', '01985042-9e80-7c1d-babd-6b4ab742141d', 'person', '2026-11-24');
INSERT INTO public.delivery_audiences VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'person', '2026-11-24');
INSERT INTO public.delivery_audiences VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', '01985042-9e80-7366-93d5-ffed418a5259', 'association', '2026-11-24');
INSERT INTO public.delivery_audiences VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'cohort', '2026-11-24');
INSERT INTO public.delivery_audiences VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', '01a22b77-c800-732d-a9cb-8efe61fecb15', 'section', '2026-11-24');


--
-- Data for Name: delivery_authors; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_authors VALUES ('019d1b35-bd80-72cc-b73a-fd57d2c3796d', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 1, '01991e40-fe80-7618-bfb5-55651d75b868');
INSERT INTO public.delivery_authors VALUES ('019d1b35-bd80-7b21-9e5c-bad1ec913b8c', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 1, '01991e40-fe80-71d9-aa38-98ae863091c5');
INSERT INTO public.delivery_authors VALUES ('019dee5a-7980-744b-bc4e-06844786e913', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 1, '01991e40-fe80-7618-bfb5-55651d75b868');
INSERT INTO public.delivery_authors VALUES ('019f0471-e180-7ce2-84b1-2174af53da57', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 1, '019d2438-de80-72c9-8b3f-f43d01b0f1ae');
INSERT INTO public.delivery_authors VALUES ('019f75bd-c980-7887-b181-81ca2204c8b3', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 1, '01991e40-fe80-72cb-aa6b-839d9b004a5d');
INSERT INTO public.delivery_authors VALUES ('01a12b7a-5580-7668-bed4-d00b9399e5b5', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 1, '019f2734-ce80-7923-a284-4d9ed83e1d66');
INSERT INTO public.delivery_authors VALUES ('01a13aed-6980-76c1-8c27-44b8eb93df3c', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 1, '019d2438-de80-7ad7-bb33-3d4915bcd98e');
INSERT INTO public.delivery_authors VALUES ('01a1d56c-3180-7eaf-bd51-ebc2c5c8655a', '54c834db-c0c9-baae-3c87-e3e459ed725e', 1, '01991e40-fe80-72cb-aa6b-839d9b004a5d');
INSERT INTO public.delivery_authors VALUES ('01a1dea6-4100-7ce7-ba45-62e1a9d980be', '5eedc869-f762-b4ba-7ec2-c31d2a41cae4', 1, '01991e40-fe80-71d9-aa38-98ae863091c5');
INSERT INTO public.delivery_authors VALUES ('01a1dea6-4100-7dbd-bab2-4edab622be39', '69dde1b3-b93b-ff32-6587-7da5e41220f6', 1, '01991e40-fe80-72cb-aa6b-839d9b004a5d');
INSERT INTO public.delivery_authors VALUES ('01a1dea6-4100-79ba-b0c5-319bc748a79b', '15c77352-70dd-5d85-ab88-59da159d7192', 1, '01991e40-fe80-7933-9e06-685e6d4f42b1');
INSERT INTO public.delivery_authors VALUES ('01a1f978-b580-717c-be21-5b79424fb85f', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 1, '01991e40-fe80-71d9-aa38-98ae863091c5');
INSERT INTO public.delivery_authors VALUES ('01a208eb-c980-7ffb-b25a-880effde4c7e', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 1, '01991e40-fe80-7933-9e06-685e6d4f42b1');
INSERT INTO public.delivery_authors VALUES ('01a2185e-dd80-7efd-be3d-b588b3d32649', '2da87044-f3c4-6507-8073-18380e198aa6', 1, '01985042-9e80-7c1d-babd-6b4ab742141d');


--
-- Data for Name: delivery_counts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-74bf-8425-4216cba84881', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'women', 'elected', 1);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-795c-b803-a979e410cc70', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'men', 'elected', 4);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-7531-a999-b852c8294fb7', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'women', 'municipal-staff', 3);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-70c1-8796-6cbab1aa69fc', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'men', 'municipal-staff', 3);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-7e55-a43d-bed8012bbdb3', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'women', 'civil-society', 2);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-703a-9fc7-9e0aee205ea9', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'men', 'civil-society', 4);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-704d-9f51-ba9973b4d776', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'women', 'elected', 2);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-7d49-a26b-9046d30cdd24', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'men', 'elected', 7);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-7ab1-abd2-b59db6778d51', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'women', 'municipal-staff', 4);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-7e63-969e-de164859e889', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'men', 'municipal-staff', 8);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-736b-9013-8ef325666892', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'women', 'civil-society', 12);
INSERT INTO public.delivery_counts VALUES ('019d1b35-bd80-716e-ab3a-bb4c1b313d59', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'men', 'civil-society', 8);
INSERT INTO public.delivery_counts VALUES ('019dee5a-7980-7485-a0f8-644589e88dbe', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'women', 'elected', 1);
INSERT INTO public.delivery_counts VALUES ('019dee5a-7980-7d3c-9982-9af839991ce3', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'men', 'elected', 2);
INSERT INTO public.delivery_counts VALUES ('019dee5a-7980-74fe-a01d-eb38584e042d', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'women', 'municipal-staff', 1);
INSERT INTO public.delivery_counts VALUES ('019dee5a-7980-7c2b-a5ee-05db71435bf2', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'men', 'municipal-staff', 1);
INSERT INTO public.delivery_counts VALUES ('019dee5a-7980-78f9-a62d-84643f158eed', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'women', 'civil-society', 4);
INSERT INTO public.delivery_counts VALUES ('019dee5a-7980-7f82-b663-ce8147a1e170', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'men', 'civil-society', 6);
INSERT INTO public.delivery_counts VALUES ('019f0471-e180-7077-8213-edb54c2f249b', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'women', 'elected', 5);
INSERT INTO public.delivery_counts VALUES ('019f0471-e180-781e-a300-934e2c546e7d', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'men', 'elected', 4);
INSERT INTO public.delivery_counts VALUES ('019f0471-e180-728e-8051-9810fb45536c', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'women', 'municipal-staff', 4);
INSERT INTO public.delivery_counts VALUES ('019f0471-e180-7a8f-87a7-70e9117f5c16', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'men', 'municipal-staff', 6);
INSERT INTO public.delivery_counts VALUES ('019f0471-e180-733a-85f8-50c7c2f319e8', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'women', 'civil-society', 8);
INSERT INTO public.delivery_counts VALUES ('019f0471-e180-778e-a61e-c2dea3bc6942', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'men', 'civil-society', 6);
INSERT INTO public.delivery_counts VALUES ('019f75bd-c980-7219-ba1b-5293704e19b4', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'women', 'elected', 6);
INSERT INTO public.delivery_counts VALUES ('019f75bd-c980-7f76-823b-ad304615be4a', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'men', 'elected', 9);
INSERT INTO public.delivery_counts VALUES ('019f75bd-c980-70b4-a826-243d4277cf76', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'women', 'municipal-staff', 4);
INSERT INTO public.delivery_counts VALUES ('019f75bd-c980-715a-a0b0-9b185fe79ebf', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'men', 'municipal-staff', 9);
INSERT INTO public.delivery_counts VALUES ('019f75bd-c980-7d04-8615-2ebd74de63a5', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'women', 'civil-society', 9);
INSERT INTO public.delivery_counts VALUES ('019f75bd-c980-7d38-9d3d-71b17e46af04', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'men', 'civil-society', 4);
INSERT INTO public.delivery_counts VALUES ('01a12b7a-5580-7e34-8ed7-ab8fccade1e0', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'women', 'elected', 3);
INSERT INTO public.delivery_counts VALUES ('01a12b7a-5580-7d31-a85c-fdb6fbd62903', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'men', 'elected', 5);
INSERT INTO public.delivery_counts VALUES ('01a12b7a-5580-7123-8367-422f1a8e8e7d', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'women', 'municipal-staff', 3);
INSERT INTO public.delivery_counts VALUES ('01a12b7a-5580-74e8-ada1-8e58ec875157', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'men', 'municipal-staff', 5);
INSERT INTO public.delivery_counts VALUES ('01a12b7a-5580-7e07-8f91-f7aedab2f94c', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'women', 'civil-society', 1);
INSERT INTO public.delivery_counts VALUES ('01a12b7a-5580-71d5-8a49-02a42dd4a204', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'men', 'civil-society', 8);
INSERT INTO public.delivery_counts VALUES ('01a13aed-6980-7283-98bf-eb7188057b82', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'women', 'elected', 3);
INSERT INTO public.delivery_counts VALUES ('01a13aed-6980-7117-8c22-4111602ab94b', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'men', 'elected', 4);
INSERT INTO public.delivery_counts VALUES ('01a13aed-6980-775f-bd7d-d8f115fa1ffa', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'women', 'municipal-staff', 3);
INSERT INTO public.delivery_counts VALUES ('01a13aed-6980-7738-ab73-fc2a8e236a49', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'men', 'municipal-staff', 4);
INSERT INTO public.delivery_counts VALUES ('01a13aed-6980-791a-9ce4-0b32d79ac554', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'women', 'civil-society', 1);
INSERT INTO public.delivery_counts VALUES ('01a13aed-6980-7938-a5dc-1a491c6950bf', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'men', 'civil-society', 6);
INSERT INTO public.delivery_counts VALUES ('01a1d56c-3180-7970-9ab6-7c46e4ea9d41', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'women', 'elected', 6);
INSERT INTO public.delivery_counts VALUES ('01a1d56c-3180-7b8a-99be-17d544c5f7bb', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'men', 'elected', 2);
INSERT INTO public.delivery_counts VALUES ('01a1d56c-3180-71c5-a842-05f0b71913ef', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'women', 'municipal-staff', 6);
INSERT INTO public.delivery_counts VALUES ('01a1d56c-3180-74bc-bf29-6d6b91471d47', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'men', 'municipal-staff', 5);
INSERT INTO public.delivery_counts VALUES ('01a1d56c-3180-7d44-9a6c-d02060c70769', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'women', 'civil-society', 1);
INSERT INTO public.delivery_counts VALUES ('01a1d56c-3180-7944-91fe-8b229ccf08cd', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'men', 'civil-society', 6);
INSERT INTO public.delivery_counts VALUES ('01a1f978-b580-776a-ae46-04821653e7b3', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'women', 'elected', 5);
INSERT INTO public.delivery_counts VALUES ('01a1f978-b580-70fe-9b1b-60fafe88c05c', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'men', 'elected', 2);
INSERT INTO public.delivery_counts VALUES ('01a1f978-b580-7400-95c8-1ab048da1021', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'women', 'municipal-staff', 8);
INSERT INTO public.delivery_counts VALUES ('01a1f978-b580-7b0d-8c87-1ea10bac3c57', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'men', 'municipal-staff', 5);
INSERT INTO public.delivery_counts VALUES ('01a1f978-b580-77b7-a0c5-3a702073bd5a', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'women', 'civil-society', 2);
INSERT INTO public.delivery_counts VALUES ('01a1f978-b580-7822-9059-b13fe9118c5b', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'men', 'civil-society', 3);
INSERT INTO public.delivery_counts VALUES ('01a208eb-c980-777d-b405-eaaafb7f848a', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'women', 'elected', 4);
INSERT INTO public.delivery_counts VALUES ('01a208eb-c980-7a42-8d4b-7a22b23dfd8e', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'men', 'elected', 8);
INSERT INTO public.delivery_counts VALUES ('01a208eb-c980-7cba-9a9b-1470fc958839', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'women', 'municipal-staff', 7);
INSERT INTO public.delivery_counts VALUES ('01a208eb-c980-7423-a817-531b76272eaa', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'men', 'municipal-staff', 4);
INSERT INTO public.delivery_counts VALUES ('01a208eb-c980-792f-83e0-ef7ed571416c', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'women', 'civil-society', 9);
INSERT INTO public.delivery_counts VALUES ('01a208eb-c980-7019-ae39-b68af301298d', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'men', 'civil-society', 8);
INSERT INTO public.delivery_counts VALUES ('01a2185e-dd80-7a42-a1b2-c99468550086', '2da87044-f3c4-6507-8073-18380e198aa6', 'women', 'elected', 3);
INSERT INTO public.delivery_counts VALUES ('01a2185e-dd80-7840-bfa6-ef2f1aef299d', '2da87044-f3c4-6507-8073-18380e198aa6', 'men', 'elected', 4);
INSERT INTO public.delivery_counts VALUES ('01a2185e-dd80-725f-b26c-fc7b30fa723c', '2da87044-f3c4-6507-8073-18380e198aa6', 'women', 'municipal-staff', 6);
INSERT INTO public.delivery_counts VALUES ('01a2185e-dd80-7b1f-b775-145e19031b18', '2da87044-f3c4-6507-8073-18380e198aa6', 'women', 'civil-society', 4);
INSERT INTO public.delivery_counts VALUES ('01a2185e-dd80-7c1f-88da-cb9efbb9e1f0', '2da87044-f3c4-6507-8073-18380e198aa6', 'men', 'civil-society', 6);


--
-- Data for Name: delivery_drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: delivery_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_events VALUES ('019d1b35-bd80-7ab0-a294-e2ff7e0f4785', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 1, 1, 'reported', '01991e40-fe80-7618-bfb5-55651d75b868', 'trainer', 'web', '', '2026-03-23 15:00:00');
INSERT INTO public.delivery_events VALUES ('019d1b35-bd80-7cd3-9cff-5d38f588a647', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 1, 1, 'reported', '01991e40-fe80-71d9-aa38-98ae863091c5', 'trainer', 'web', '', '2026-03-23 15:00:00');
INSERT INTO public.delivery_events VALUES ('019d3fb0-1e80-75a0-885c-dbb0212eda93', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 2, 1, 'confirmed', '01985042-9e80-7c1d-babd-6b4ab742141d', 'association', 'web', '', '2026-03-30 17:00:00');
INSERT INTO public.delivery_events VALUES ('019d3fb0-1e80-726b-aba6-5147287e4a2e', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 2, 1, 'confirmed', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'association', 'web', '', '2026-03-30 17:00:00');
INSERT INTO public.delivery_events VALUES ('019d5cde-d280-7cd0-90b5-f2a010befa02', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 3, 1, 'accepted', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', 'web', '', '2026-04-05 09:00:00');
INSERT INTO public.delivery_events VALUES ('019d5cde-d280-77a5-905c-f4de5cc0c052', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 3, 1, 'accepted', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', 'web', '', '2026-04-05 09:00:00');
INSERT INTO public.delivery_events VALUES ('019dee5a-7980-7282-92fe-b30633cc68ed', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 1, 1, 'reported', '01991e40-fe80-7618-bfb5-55651d75b868', 'trainer', 'web', '', '2026-05-03 15:00:00');
INSERT INTO public.delivery_events VALUES ('019e12d4-da80-71f1-8929-12ead12bad6e', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 2, 1, 'confirmed', '01985042-9e80-7c1d-babd-6b4ab742141d', 'association', 'web', '', '2026-05-10 17:00:00');
INSERT INTO public.delivery_events VALUES ('019e3003-8e80-7a01-a55f-77d69a34bfbd', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 3, 1, 'accepted', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', 'web', '', '2026-05-16 09:00:00');
INSERT INTO public.delivery_events VALUES ('019f0471-e180-7e4a-b825-12041a3330d9', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 1, 1, 'reported', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'trainer', 'web', '', '2026-06-26 15:00:00');
INSERT INTO public.delivery_events VALUES ('019f28ec-4280-7aad-93ee-c589f264339e', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 2, 1, 'confirmed', '01985042-9e80-7c1d-babd-6b4ab742141d', 'association', 'web', '', '2026-07-03 17:00:00');
INSERT INTO public.delivery_events VALUES ('019f461a-f680-7467-8973-97417cd4b5d4', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 3, 1, 'accepted', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', 'web', '', '2026-07-09 09:00:00');
INSERT INTO public.delivery_events VALUES ('019f75bd-c980-707b-af4d-ebc61b08ba65', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 1, 1, 'reported', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'trainer', 'web', '', '2026-07-18 15:00:00');
INSERT INTO public.delivery_events VALUES ('019f9a38-2a80-7317-a2ce-8dc4430ae986', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 2, 1, 'confirmed', '01985042-9e80-7fa2-b3c8-13d95f993686', 'association', 'web', '', '2026-07-25 17:00:00');
INSERT INTO public.delivery_events VALUES ('019fb766-de80-78aa-8cba-ca1c1ac1144a', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 3, 1, 'accepted', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', 'web', '', '2026-07-31 09:00:00');
INSERT INTO public.delivery_events VALUES ('01a12b7a-5580-7bf8-9f6b-c0ddd7a887ee', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 1, 1, 'reported', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'trainer', 'web', '', '2026-10-11 15:00:00');
INSERT INTO public.delivery_events VALUES ('01a13aed-6980-77cf-ae12-03593ef88dbe', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 1, 1, 'reported', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'trainer', 'web', '', '2026-10-14 15:00:00');
INSERT INTO public.delivery_events VALUES ('01a14081-a280-7c4b-9199-126ff13debd5', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 2, 1, 'confirmed', '01985042-9e80-7c1d-babd-6b4ab742141d', 'association', 'web', '', '2026-10-15 17:00:00');
INSERT INTO public.delivery_events VALUES ('01a14ff4-b680-72f2-bd9d-fa051b7f40ed', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 2, 1, 'confirmed', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', 'web', '', '2026-10-18 17:00:00');
INSERT INTO public.delivery_events VALUES ('01a1d56c-3180-7fcd-bc23-9779d1d8bd12', '54c834db-c0c9-baae-3c87-e3e459ed725e', 1, 1, 'reported', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'trainer', 'web', '', '2026-11-13 15:00:00');
INSERT INTO public.delivery_events VALUES ('01a1dea6-4100-7118-a936-fb82d884c551', '5eedc869-f762-b4ba-7ec2-c31d2a41cae4', 1, 1, 'planned', '01991e40-fe80-71d9-aa38-98ae863091c5', 'trainer', 'web', '', '2026-11-15 10:00:00');
INSERT INTO public.delivery_events VALUES ('01a1dea6-4100-76c9-8b5d-db87d135ccc3', '69dde1b3-b93b-ff32-6587-7da5e41220f6', 1, 1, 'planned', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'trainer', 'web', '', '2026-11-15 10:00:00');
INSERT INTO public.delivery_events VALUES ('01a1dea6-4100-7964-9475-89619f7fbc89', '15c77352-70dd-5d85-ab88-59da159d7192', 1, 1, 'planned', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'trainer', 'web', '', '2026-11-15 10:00:00');
INSERT INTO public.delivery_events VALUES ('01a1ea73-7e80-753b-acfd-24bde8844eb1', '54c834db-c0c9-baae-3c87-e3e459ed725e', 2, 1, 'confirmed', '01985042-9e80-7fa2-b3c8-13d95f993686', 'association', 'web', '', '2026-11-17 17:00:00');
INSERT INTO public.delivery_events VALUES ('01a1f978-b580-75b2-b7c6-a0ed1eace224', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 1, 1, 'reported', '01991e40-fe80-71d9-aa38-98ae863091c5', 'trainer', 'web', '', '2026-11-20 15:00:00');
INSERT INTO public.delivery_events VALUES ('01a208eb-c980-7605-b9de-4f4196e77566', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 1, 1, 'reported', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'trainer', 'web', '', '2026-11-23 15:00:00');
INSERT INTO public.delivery_events VALUES ('01a20959-a680-7b53-8a7d-c3cc1c2a1822', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 2, 1, 'returned', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'association', 'web', 'Which towns did people come from? The report names four, and I saw five.', '2026-11-23 17:00:00');
INSERT INTO public.delivery_events VALUES ('01a2185e-dd80-7616-884c-bb0ff26dce24', '2da87044-f3c4-6507-8073-18380e198aa6', 1, 1, 'reported', '01985042-9e80-7c1d-babd-6b4ab742141d', 'association', 'web', '', '2026-11-26 15:00:00');


--
-- Data for Name: delivery_modules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_modules VALUES ('019d1b35-bd80-73b6-abe7-5f812bae398c', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', 'localising-the-sdgs', 0);
INSERT INTO public.delivery_modules VALUES ('019d1b35-bd80-7a05-9e49-25adb717e592', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', 'territorial-planning', 0);
INSERT INTO public.delivery_modules VALUES ('019dee5a-7980-721a-8bf0-39b7a3ceadde', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', 'localising-the-sdgs', 0);
INSERT INTO public.delivery_modules VALUES ('019f0471-e180-759d-adee-53d6d7acb4a5', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'localising-the-sdgs', 0);
INSERT INTO public.delivery_modules VALUES ('019f75bd-c980-72fb-b788-725caa395df0', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', 'voluntary-local-reviews', 0);
INSERT INTO public.delivery_modules VALUES ('01a12b7a-5580-75b6-b78e-20b4e7d89f2e', '76ef0730-36a6-204e-122d-ffa4c2874ea5', 'adequate-housing', 0);
INSERT INTO public.delivery_modules VALUES ('01a13aed-6980-7448-a17f-bfd420936553', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 'local-finance', 0);
INSERT INTO public.delivery_modules VALUES ('01a1d56c-3180-7ff0-9d69-4ffac5d3d5b1', '54c834db-c0c9-baae-3c87-e3e459ed725e', 'training-adults', 0);
INSERT INTO public.delivery_modules VALUES ('01a1dea6-4100-7a11-a6b8-3f1ab35b173d', '5eedc869-f762-b4ba-7ec2-c31d2a41cae4', 'local-finance', 0);
INSERT INTO public.delivery_modules VALUES ('01a1dea6-4100-79e0-8ebc-92c39ed8bfd8', '69dde1b3-b93b-ff32-6587-7da5e41220f6', 'adequate-housing', 0);
INSERT INTO public.delivery_modules VALUES ('01a1dea6-4100-7581-a8cb-c16669e93be5', '15c77352-70dd-5d85-ab88-59da159d7192', 'territorial-planning', 0);
INSERT INTO public.delivery_modules VALUES ('01a1f978-b580-7ddf-91ab-850d2ebe0ba8', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 'localising-the-sdgs', 0);
INSERT INTO public.delivery_modules VALUES ('01a208eb-c980-79cf-9f0d-ed6a13b9d9d0', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', 'resilience-governance', 0);
INSERT INTO public.delivery_modules VALUES ('01a2185e-dd80-76ef-a63d-72dda693320b', '2da87044-f3c4-6507-8073-18380e198aa6', 'training-adults', 0);


--
-- Data for Name: delivery_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_revisions VALUES ('d507111b-c3f3-12ce-aa52-dc355faf6ec7', 1, '{"adaptation_notes":"Pas d’électricité l’après-midi : les cartes étaient peintes sur des planches, et les diapositives n’ont manqué à personne.","after":{"mean":72.0,"n":17},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":17,"basis":"counted","before":{"mean":43.0,"n":15},"co_organisers":"","completed":17,"country":"BJ","counts":{"civil-society":{"men":4,"women":2},"elected":{"men":4,"women":1},"municipal-staff":{"men":3,"women":3}},"ends_on":"2026-03-20","funders":"","governments_represented":7,"hours":8.0,"invited":20,"languages":["fr"],"level":"training-of-trainers","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Tchitoura","named":null,"refresher":false,"region":"BJ-LI","satisfaction":3.7,"side":"trainer","starts_on":"2026-03-19","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-7618-bfb5-55651d75b868","name":null}]', '2026-03-23 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('e316870e-94b6-b5bd-e714-a6e2b37efa69', 1, '{"adaptation_notes":"The mayor opened with the flood of last June; it took twenty minutes and made the rest easy.","after":{"mean":67.0,"n":37},"association":"01985042-9e80-789c-b15c-8160fcbf5e45","attended":41,"basis":"counted","before":{"mean":41.0,"n":37},"co_organisers":"","completed":39,"country":"ZA","counts":{"civil-society":{"men":8,"women":12},"elected":{"men":7,"women":2},"municipal-staff":{"men":8,"women":4}},"ends_on":"2026-03-20","funders":"","governments_represented":5,"hours":4.0,"invited":46,"languages":["en"],"level":"awareness","mode":"in-person","modules":["territorial-planning"],"municipality":"Nkwezi","named":null,"refresher":false,"region":"ZA-NL","satisfaction":3.6,"side":"trainer","starts_on":"2026-03-20","time_zone":"Africa/Johannesburg","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-71d9-aa38-98ae863091c5","name":null}]', '2026-03-23 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('84094eeb-8a16-54fb-6244-bd3c4fc88d84', 1, '{"adaptation_notes":"","after":{"mean":85.0,"n":15},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":15,"basis":"counted","before":{"mean":37.0,"n":13},"co_organisers":"","completed":15,"country":"BJ","counts":{"civil-society":{"men":6,"women":4},"elected":{"men":2,"women":1},"municipal-staff":{"men":1,"women":1}},"ends_on":"2026-04-30","funders":"","governments_represented":6,"hours":8.0,"invited":24,"languages":["fr"],"level":"training-of-trainers","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Ouémézoun","named":null,"refresher":false,"region":"BJ-LI","satisfaction":4.6,"side":"trainer","starts_on":"2026-04-29","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-7618-bfb5-55651d75b868","name":null}]', '2026-05-03 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 1, '{"adaptation_notes":"","after":{"mean":82.0,"n":29},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":33,"basis":"counted","before":{"mean":52.0,"n":29},"co_organisers":"","completed":31,"country":"BJ","counts":{"civil-society":{"men":6,"women":8},"elected":{"men":4,"women":5},"municipal-staff":{"men":6,"women":4}},"ends_on":"2026-06-23","funders":"","governments_represented":6,"hours":8.0,"invited":35,"languages":["fr"],"level":"training-of-trainers","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Bohikou","named":null,"refresher":false,"region":"BJ-LI","satisfaction":3.8,"side":"trainer","starts_on":"2026-06-22","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}', '[{"role":"lead","person":"019d2438-de80-72c9-8b3f-f43d01b0f1ae","name":null}]', '2026-06-26 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('c6f373a3-66cd-3601-dd47-b43a0c48675f', 1, '{"adaptation_notes":"We met under the trees: the cards were painted on boards, and nobody missed the slides.","after":{"mean":81.0,"n":38},"association":"01985042-9e80-71f9-b994-270a57c589f3","attended":41,"basis":"counted","before":{"mean":48.0,"n":39},"co_organisers":"","completed":40,"country":"GH","counts":{"civil-society":{"men":4,"women":9},"elected":{"men":9,"women":6},"municipal-staff":{"men":9,"women":4}},"ends_on":"2026-07-15","funders":"","governments_represented":5,"hours":4.0,"invited":46,"languages":["en"],"level":"training-of-trainers","mode":"in-person","modules":["voluntary-local-reviews"],"municipality":"Wenchira","named":null,"refresher":false,"region":"GH-AA","satisfaction":4.1,"side":"trainer","starts_on":"2026-07-15","time_zone":"Africa/Accra","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","name":null}]', '2026-07-18 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', 1, '{"adaptation_notes":"","after":{"mean":91.0,"n":21},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":25,"basis":"counted","before":{"mean":54.0,"n":21},"co_organisers":"","completed":23,"country":"BJ","counts":{"civil-society":{"men":8,"women":1},"elected":{"men":5,"women":3},"municipal-staff":{"men":5,"women":3}},"ends_on":"2026-10-08","funders":"","governments_represented":2,"hours":4.0,"invited":25,"languages":["fr"],"level":"awareness","mode":"online","modules":["adequate-housing"],"municipality":"Sèlomè","named":null,"refresher":false,"region":"BJ-LI","satisfaction":4.7,"side":"trainer","starts_on":"2026-10-08","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}', '[{"role":"lead","person":"019f2734-ce80-7923-a284-4d9ed83e1d66","name":null}]', '2026-10-11 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', 1, '{"adaptation_notes":"Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.","after":{"mean":91.0,"n":19},"association":"01985042-9e80-79f9-85eb-196c18cc4d9e","attended":21,"basis":"counted","before":{"mean":50.0,"n":19},"co_organisers":"","completed":20,"country":"CM","counts":{"civil-society":{"men":6,"women":1},"elected":{"men":4,"women":3},"municipal-staff":{"men":4,"women":3}},"ends_on":"2026-10-11","funders":"","governments_represented":3,"hours":4.0,"invited":28,"languages":["fr"],"level":"awareness","mode":"in-person","modules":["local-finance"],"municipality":"Kribissi","named":null,"refresher":false,"region":"CM-CE","satisfaction":4.9,"side":"trainer","starts_on":"2026-10-11","time_zone":"Africa/Douala","venue":"","with_disability":null}', '[{"role":"lead","person":"019d2438-de80-7ad7-bb33-3d4915bcd98e","name":null}]', '2026-10-14 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', 1, '{"adaptation_notes":"","after":{"mean":86.0,"n":24},"association":"01985042-9e80-71f9-b994-270a57c589f3","attended":26,"basis":"counted","before":{"mean":40.0,"n":23},"co_organisers":"","completed":25,"country":"GH","counts":{"civil-society":{"men":6,"women":1},"elected":{"men":2,"women":6},"municipal-staff":{"men":5,"women":6}},"ends_on":"2026-11-10","funders":"","governments_represented":6,"hours":4.0,"invited":35,"languages":["en"],"level":"awareness","mode":"in-person","modules":["training-adults"],"municipality":"Akropong North","named":null,"refresher":false,"region":"GH-AA","satisfaction":4.7,"side":"trainer","starts_on":"2026-11-10","time_zone":"Africa/Accra","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","name":null}]', '2026-11-13 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('5eedc869-f762-b4ba-7ec2-c31d2a41cae4', 1, '{"adaptation_notes":"","after":null,"association":"01985042-9e80-789c-b15c-8160fcbf5e45","attended":null,"basis":"counted","before":null,"co_organisers":"","completed":null,"country":"ZA","counts":{},"ends_on":"2027-01-07","funders":"","governments_represented":null,"hours":null,"invited":20,"languages":["en"],"level":"working","mode":"in-person","modules":["local-finance"],"municipality":"eMkhanya","named":null,"refresher":false,"region":"ZA-NL","satisfaction":null,"side":"trainer","starts_on":"2027-01-06","time_zone":"Africa/Johannesburg","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-71d9-aa38-98ae863091c5","name":null}]', '2026-11-15 10:00:00');
INSERT INTO public.delivery_revisions VALUES ('69dde1b3-b93b-ff32-6587-7da5e41220f6', 1, '{"adaptation_notes":"We replaced the invented town with our own development plan.","after":null,"association":"01985042-9e80-71f9-b994-270a57c589f3","attended":null,"basis":"counted","before":null,"co_organisers":"","completed":null,"country":"GH","counts":{},"ends_on":"2026-12-24","funders":"","governments_represented":null,"hours":null,"invited":46,"languages":["en"],"level":"working","mode":"in-person","modules":["adequate-housing"],"municipality":"Wenchira","named":null,"refresher":false,"region":"GH-AA","satisfaction":null,"side":"trainer","starts_on":"2026-12-23","time_zone":"Africa/Accra","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-72cb-aa6b-839d9b004a5d","name":null}]', '2026-11-15 10:00:00');
INSERT INTO public.delivery_revisions VALUES ('15c77352-70dd-5d85-ab88-59da159d7192', 1, '{"adaptation_notes":"Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.","after":null,"association":"01985042-9e80-79f9-85eb-196c18cc4d9e","attended":null,"basis":"counted","before":null,"co_organisers":"","completed":null,"country":"CM","counts":{},"ends_on":"2026-12-25","funders":"","governments_represented":null,"hours":null,"invited":34,"languages":["fr"],"level":"working","mode":"in-person","modules":["territorial-planning"],"municipality":"Edéani","named":null,"refresher":false,"region":"CM-CE","satisfaction":null,"side":"trainer","starts_on":"2026-12-24","time_zone":"Africa/Douala","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-7933-9e06-685e6d4f42b1","name":null}]', '2026-11-15 10:00:00');
INSERT INTO public.delivery_revisions VALUES ('fb903ed9-4ae9-29b3-baa2-104119d7dcc8', 1, '{"adaptation_notes":"We replaced the invented town with our own development plan.","after":{"mean":64.0,"n":22},"association":"01985042-9e80-789c-b15c-8160fcbf5e45","attended":25,"basis":"counted","before":{"mean":36.0,"n":23},"co_organisers":"","completed":23,"country":"ZA","counts":{"civil-society":{"men":3,"women":2},"elected":{"men":2,"women":5},"municipal-staff":{"men":5,"women":8}},"ends_on":"2026-11-17","funders":"","governments_represented":5,"hours":4.0,"invited":33,"languages":["en"],"level":"awareness","mode":"in-person","modules":["localising-the-sdgs"],"municipality":"Khubatsi","named":null,"refresher":false,"region":"ZA-NL","satisfaction":4.5,"side":"trainer","starts_on":"2026-11-17","time_zone":"Africa/Johannesburg","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-71d9-aa38-98ae863091c5","name":null}]', '2026-11-20 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', 1, '{"adaptation_notes":"","after":{"mean":83.0,"n":37},"association":"01985042-9e80-79f9-85eb-196c18cc4d9e","attended":40,"basis":"counted","before":{"mean":58.0,"n":38},"co_organisers":"","completed":38,"country":"CM","counts":{"civil-society":{"men":8,"women":9},"elected":{"men":8,"women":4},"municipal-staff":{"men":4,"women":7}},"ends_on":"2026-11-21","funders":"","governments_represented":2,"hours":4.0,"invited":47,"languages":["fr"],"level":"awareness","mode":"in-person","modules":["resilience-governance"],"municipality":"Obalé","named":null,"refresher":false,"region":"CM-CE","satisfaction":4.2,"side":"trainer","starts_on":"2026-11-21","time_zone":"Africa/Douala","venue":"","with_disability":null}', '[{"role":"lead","person":"01991e40-fe80-7933-9e06-685e6d4f42b1","name":null}]', '2026-11-23 15:00:00');
INSERT INTO public.delivery_revisions VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', 1, '{"adaptation_notes":"","after":{"mean":70.0,"n":21},"association":"01985042-9e80-7366-93d5-ffed418a5259","attended":23,"basis":"counted","before":{"mean":46.0,"n":22},"co_organisers":"","completed":22,"country":"BJ","counts":{"civil-society":{"men":6,"women":4},"elected":{"men":4,"women":3},"municipal-staff":{"women":6}},"ends_on":"2026-11-24","funders":"","governments_represented":7,"hours":4.0,"invited":29,"languages":["fr"],"level":"awareness","mode":"in-person","modules":["training-adults"],"municipality":"Kpassou","named":null,"refresher":false,"region":"BJ-LI","satisfaction":4.0,"side":"association","starts_on":"2026-11-24","time_zone":"Africa/Porto-Novo","venue":"","with_disability":null}', '[{"role":"lead","person":"019d2438-de80-72c9-8b3f-f43d01b0f1ae","name":null}]', '2026-11-26 15:00:00');


--
-- Data for Name: delivery_trainers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery_trainers VALUES ('019d1b35-bd80-76f3-a4b9-45f2a6c1a772', 'd507111b-c3f3-12ce-aa52-dc355faf6ec7', '01991e40-fe80-7618-bfb5-55651d75b868', 'Awa Adjovi', 'lead', '019a9668-2900-72de-8010-f39524f5c940', NULL);
INSERT INTO public.delivery_trainers VALUES ('019d1b35-bd80-70dd-911e-72ea6ff52de9', 'e316870e-94b6-b5bd-e714-a6e2b37efa69', '01991e40-fe80-71d9-aa38-98ae863091c5', 'Thandi Zulu', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('019dee5a-7980-7b33-a2c8-a718aac35028', '84094eeb-8a16-54fb-6244-bd3c4fc88d84', '01991e40-fe80-7618-bfb5-55651d75b868', 'Awa Adjovi', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('019f0471-e180-7528-8468-6a71303d4d64', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'Rachidatou Ahouansou', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('019f75bd-c980-7042-9389-efd3e0365329', 'c6f373a3-66cd-3601-dd47-b43a0c48675f', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'Abena Agyeman', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('01a12b7a-5580-75fc-a5eb-7099a90141d9', '76ef0730-36a6-204e-122d-ffa4c2874ea5', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'Koffi Kiki', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('01a13aed-6980-7ded-ad50-81b553a1a606', 'e3e4ca58-e61b-1577-d4bc-88efcc80ec75', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'Nadège Talla', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('01a1d56c-3180-70a1-ad1b-a3fb45aa8aba', '54c834db-c0c9-baae-3c87-e3e459ed725e', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'Abena Agyeman', 'lead', '019a9668-2900-7114-860e-3824c900735b', NULL);
INSERT INTO public.delivery_trainers VALUES ('01a1dea6-4100-7c4d-97ec-128354634479', '5eedc869-f762-b4ba-7ec2-c31d2a41cae4', '01991e40-fe80-71d9-aa38-98ae863091c5', 'Thandi Zulu', 'lead', '019a9668-2900-777b-822c-c04d9061329e', NULL);
INSERT INTO public.delivery_trainers VALUES ('01a1dea6-4100-747f-9664-d90cbc82d840', '69dde1b3-b93b-ff32-6587-7da5e41220f6', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'Abena Agyeman', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('01a1dea6-4100-7673-b710-bcdd90bd5cab', '15c77352-70dd-5d85-ab88-59da159d7192', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'Hervé Abena Ondoa', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('01a1f978-b580-7689-abd6-7e8984f4cb3d', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', '01991e40-fe80-71d9-aa38-98ae863091c5', 'Thandi Zulu', 'lead', NULL, NULL);
INSERT INTO public.delivery_trainers VALUES ('01a208eb-c980-74d2-806d-0d3648ba7da3', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'Hervé Abena Ondoa', 'lead', '019a9668-2900-7da3-80bf-899e7e8722e7', NULL);
INSERT INTO public.delivery_trainers VALUES ('01a2185e-dd80-7f1c-be44-a9cc5fa929a2', '2da87044-f3c4-6507-8073-18380e198aa6', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'Rachidatou Ahouansou', 'lead', NULL, NULL);


--
-- Data for Name: enrolments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolments VALUES ('019f2734-ce80-72b6-86d9-6870fc53e19f', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', '019f2734-ce80-7923-a284-4d9ed83e1d66', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2026-07-03 09:00:00', '2026-07-04 08:00:00', '2026-07-16 14:42:00', NULL, NULL, NULL, '2026-07-03 09:00:00', 'Koffi Kiki', 'koffi.kiki@acl.example', 'koffi kiki');
INSERT INTO public.enrolments VALUES ('01991e40-fe80-71de-85b3-ea81ae5748e9', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7618-bfb5-55651d75b868', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2025-09-06 09:00:00', '2025-09-07 08:00:00', '2025-10-12 07:44:00', NULL, NULL, NULL, '2025-09-06 09:00:00', 'Awa Adjovi', 'awa.adjovi@acl.example', 'awa adjovi');
INSERT INTO public.enrolments VALUES ('01991e40-fe80-756e-a842-b9c719b65a4f', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2025-09-06 09:00:00', '2025-09-08 09:00:00', '2025-10-13 22:30:00', NULL, NULL, NULL, '2025-09-06 09:00:00', 'Hervé Abena Ondoa', 'herve.abena-ondoa@rchp.example', 'herve abena ondoa');
INSERT INTO public.enrolments VALUES ('01991e40-fe80-79cb-9be0-b2831c1e87b6', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2025-09-06 09:00:00', '2025-09-09 10:00:00', '2025-10-14 08:01:00', NULL, NULL, NULL, '2025-09-06 09:00:00', 'Abena Agyeman', 'abena.agyeman@cta.example', 'abena agyeman');
INSERT INTO public.enrolments VALUES ('01991e40-fe80-7f9b-b6c1-d36f74405557', '4628cc65-c215-8509-208f-15cbfe61fe8e', '01991e40-fe80-71d9-aa38-98ae863091c5', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2025-09-06 09:00:00', '2025-09-10 11:00:00', '2025-10-15 04:50:00', NULL, NULL, NULL, '2025-09-06 09:00:00', 'Thandi Zulu', 'thandi.zulu@uhm.example', 'thandi zulu');
INSERT INTO public.enrolments VALUES ('01a028b2-c680-70fa-bc11-f1f365880972', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'trainer', 'enrolled', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2026-08-22 09:00:00', '2026-08-24 09:00:00', NULL, NULL, NULL, NULL, '2026-08-22 09:00:00', 'Camila Bedoya', 'camila.bedoya@umr.example', 'camila bedoya');
INSERT INTO public.enrolments VALUES ('01a028b2-c680-7cd8-adaf-27558cfee4c5', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', '01a028b2-c680-7534-be91-420f8f7a3b56', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2026-08-22 09:00:00', '2026-08-23 08:00:00', '2026-10-02 17:40:00', NULL, NULL, NULL, '2026-08-22 09:00:00', 'Ximena Tituaña', 'ximena.tituana@lmc.example', 'ximena tituana');
INSERT INTO public.enrolments VALUES ('019d2438-de80-78d4-b9ee-4c582276a474', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2026-03-25 09:00:00', '2026-03-26 08:00:00', '2026-04-07 06:11:00', NULL, NULL, NULL, '2026-03-25 09:00:00', 'Rachidatou Ahouansou', 'rachidatou.ahouansou@acl.example', 'rachidatou ahouansou');
INSERT INTO public.enrolments VALUES ('019d2438-de80-7df5-88c5-f8b8fb50414e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'trainer', 'completed', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2026-03-25 09:00:00', '2026-03-27 09:00:00', '2026-04-08 10:10:00', NULL, NULL, NULL, '2026-03-25 09:00:00', 'Nadège Talla', 'nadege.talla@rchp.example', 'nadege talla');
INSERT INTO public.enrolments VALUES ('01a20cc8-8e80-7f60-919e-914f1396f2e4', '1b377453-91d7-03a9-3648-3dbff64725dc', '01a20cc8-8e80-7ede-b088-24b9d452d95c', 'trainer', 'enrolled', 1, '01981c8c-1800-7940-ac82-2825d7a940af', '2026-11-24 09:00:00', '2026-11-25 08:00:00', NULL, NULL, NULL, NULL, '2026-11-24 09:00:00', 'Corazon Tolentino', 'corazon.tolentino@lit.example', 'corazon tolentino');


--
-- Data for Name: essays; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.essays VALUES ('01a1ef62-ec00-7aab-9735-e28626ef163e', '01a1ef62-ec00-7e93-8048-5407749f5491', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'resilience-governance', 'check/risk-governance', 'risk-governance-3', 'Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una.', '2026-11-18 16:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.essays VALUES ('01a1ef62-ec00-7e2f-a8c0-0efb69914905', '01a1ef62-ec00-7f5c-940a-893eb49c60f4', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'adequate-housing', 'check/eviction-and-alternatives', 'eviction-and-alternatives-4', 'Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una.', '2026-11-18 16:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.essays VALUES ('01a1ef62-ec00-7bf3-bd00-f67ecdcf8092', '01a1ef62-ec00-7ce0-98ac-212d2ab79f13', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'territorial-planning', 'check/participation', 'participation-4', 'Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría tres cosas que el concejo puede decidir este mes, y quién hace cada una.', '2026-11-18 16:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.essays VALUES ('01a1ef62-ec00-7505-9c80-41ac2c049aac', '01a1ef62-ec00-7f25-848a-7da3a78871bc', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'voluntary-local-reviews', 'check/using-results', 'using-results-4', 'En mi municipio, catastro y vivienda nunca han comparado sus mapas. Una mañana de trabajo en común mostraría qué terrenos se pueden construir antes de las lluvias.', '2026-11-18 16:00:00', NULL, NULL, NULL, NULL);


--
-- Data for Name: kept_forms; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: learner_notes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: learners; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.learners VALUES ('0199d27f-9280-7579-b5ff-ebba009ef82d', '01991e40-fe80-7618-bfb5-55651d75b868', '2025-10-11 09:00:00');
INSERT INTO public.learners VALUES ('0199d7a5-ee80-7807-9bbc-518b5de8bca9', '01991e40-fe80-7933-9e06-685e6d4f42b1', '2025-10-12 09:00:00');
INSERT INTO public.learners VALUES ('0199dccc-4a80-7b84-94bf-5ad177b25fd3', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '2025-10-13 09:00:00');
INSERT INTO public.learners VALUES ('0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', '01991e40-fe80-71d9-aa38-98ae863091c5', '2025-10-14 09:00:00');
INSERT INTO public.learners VALUES ('019a1ff5-e500-71fe-b381-75f194a89685', '019a1fbe-f680-7b70-89ea-652445c81797', '2025-10-26 10:00:00');
INSERT INTO public.learners VALUES ('019a68ea-a700-7954-b5d4-8f50a285b0e2', '019a68b3-b880-767b-9452-3ac7e9c692bd', '2025-11-09 14:00:00');
INSERT INTO public.learners VALUES ('019a785d-bb00-7205-a013-340a69c6e428', '019a7826-cc80-7e98-a6c4-e29e58185319', '2025-11-12 14:00:00');
INSERT INTO public.learners VALUES ('019abfd1-f780-7afd-bfab-60a9720286b6', '019abf9b-0900-71ac-a1d0-05f002870142', '2025-11-26 11:00:00');
INSERT INTO public.learners VALUES ('019acf45-0b80-773d-bb41-2867bff147ca', '019acf0e-1d00-7460-8e0f-0479ea0bfb41', '2025-11-29 11:00:00');
INSERT INTO public.learners VALUES ('019adeb8-1f80-7940-b4ac-a1833188845c', '019ade81-3100-7762-a0d7-159d516d0a40', '2025-12-02 11:00:00');
INSERT INTO public.learners VALUES ('019b27ac-e180-7674-a884-49f1ff815bdf', '019b2775-f300-7dfa-8af4-fd3c7e8b554b', '2025-12-16 15:00:00');
INSERT INTO public.learners VALUES ('019b371f-f580-77c1-bd40-a3b5ca540609', '019b36e9-0700-71e0-ad4d-8ed8b023c0ae', '2025-12-19 15:00:00');
INSERT INTO public.learners VALUES ('019b7e94-3200-7a5d-9cb9-d08c6159b94b', '019b7e5d-4380-75cf-aa6a-6a5ef5c5f42f', '2026-01-02 12:00:00');
INSERT INTO public.learners VALUES ('019b8e07-4600-79d5-b799-973c9ad892ba', '019b8dd0-5780-7d87-ade8-3844e618aafa', '2026-01-05 12:00:00');
INSERT INTO public.learners VALUES ('019b9d7a-5a00-778b-9f12-a41b36beac42', '019b9d43-6b80-74a3-9b80-443bb5f4f87e', '2026-01-08 12:00:00');
INSERT INTO public.learners VALUES ('019be66f-1c00-745f-903b-bcfcb77fb696', '019be638-2d80-760d-9a32-57471a0f27e3', '2026-01-22 16:00:00');
INSERT INTO public.learners VALUES ('019bf5e2-3000-7aeb-b7a5-158131e82dfb', '019bf5ab-4180-7a13-8d32-6d5e2d5e30a7', '2026-01-25 16:00:00');
INSERT INTO public.learners VALUES ('019c3d56-6c80-76de-9696-bf4596d66d0c', '019c3d1f-7e00-7962-9f42-a87eb91b6e27', '2026-02-08 13:00:00');
INSERT INTO public.learners VALUES ('019c4cc9-8080-7a6f-97d3-7c4caa45cdc2', '019c4c92-9200-70ac-bece-fa2ebc3587bd', '2026-02-11 13:00:00');
INSERT INTO public.learners VALUES ('019c5c3c-9480-7d4b-82b6-604b7a7f6d25', '019c5c05-a600-7322-b53a-d5ed0e691cfc', '2026-02-14 13:00:00');
INSERT INTO public.learners VALUES ('019ca3b0-d100-7b71-b9f5-7d717393ecd0', '019ca379-e280-7bc7-bcaa-a802f068b280', '2026-02-28 10:00:00');
INSERT INTO public.learners VALUES ('019cb323-e500-7edf-8db0-ee0c4d927da2', '019cb2ec-f680-7172-9a67-1468db3ca829', '2026-03-03 10:00:00');
INSERT INTO public.learners VALUES ('019cfc18-a700-7326-9482-ff471644551e', '019cfbe1-b880-7c8d-8f18-3752130b8e47', '2026-03-17 14:00:00');
INSERT INTO public.learners VALUES ('019d0b8b-bb00-7048-8482-fccaef3c7b27', '019d0b54-cc80-7bd9-947c-9ce367479359', '2026-03-20 14:00:00');
INSERT INTO public.learners VALUES ('019d1afe-cf00-7a34-9ae3-7554204fbdeb', '019d1ac7-e080-7141-82e2-5d142d675555', '2026-03-23 14:00:00');
INSERT INTO public.learners VALUES ('019d6205-2e80-7d11-a2c8-798d1451857c', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '2026-04-06 09:00:00');
INSERT INTO public.learners VALUES ('019d6273-0b80-755c-881f-b8d70d11f0ec', '019d623c-1d00-73af-bb39-9ddbcdf22f14', '2026-04-06 11:00:00');
INSERT INTO public.learners VALUES ('019d672b-8a80-77a9-ac39-327b6dc61165', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '2026-04-07 09:00:00');
INSERT INTO public.learners VALUES ('019d71e6-1f80-7ea9-9cb7-3276790edcdf', '019d71af-3100-78dc-aa49-0a2e9293712e', '2026-04-09 11:00:00');
INSERT INTO public.learners VALUES ('019dbada-e180-746a-978a-816a715c41dc', '019dbaa3-f300-720b-aac1-a19bfd0f319d', '2026-04-23 15:00:00');
INSERT INTO public.learners VALUES ('019dca4d-f580-7af3-a8db-517a54c49b88', '019dca17-0700-77c5-9161-bdc52bfbfb1d', '2026-04-26 15:00:00');
INSERT INTO public.learners VALUES ('019dd9c1-0980-7d54-821d-bae9a3b40a9c', '019dd98a-1b00-7398-a710-829165b5352b', '2026-04-29 15:00:00');
INSERT INTO public.learners VALUES ('019e2135-4600-7fa7-a969-e2406a825839', '019e20fe-5780-7fc7-ad1f-b0b685bd0a25', '2026-05-13 12:00:00');
INSERT INTO public.learners VALUES ('019e30a8-5a00-7d37-94c8-2d2b3e957708', '019e3071-6b80-71ec-bc1b-d73ba7a1c912', '2026-05-16 12:00:00');
INSERT INTO public.learners VALUES ('019e799d-1c00-7da6-81d9-9320616a7e30', '019e7966-2d80-7f1a-b518-1950dbf5aaa0', '2026-05-30 16:00:00');
INSERT INTO public.learners VALUES ('019e8910-3000-70d3-8805-70072241ea18', '019e88d9-4180-72b3-bc4a-da7068a84ccf', '2026-06-02 16:00:00');
INSERT INTO public.learners VALUES ('019e9883-4400-7cf6-b05b-984f59285360', '019e984c-5580-7211-9bd6-f56ae3fcdc3a', '2026-06-05 16:00:00');
INSERT INTO public.learners VALUES ('019edff7-8080-733f-8b29-c060b9e661fe', '019edfc0-9200-7117-9cab-e5c27a185388', '2026-06-19 13:00:00');
INSERT INTO public.learners VALUES ('019eef6a-9480-7514-b4a4-c1280c263268', '019eef33-a600-73d8-91b9-970cffb094c4', '2026-06-22 13:00:00');
INSERT INTO public.learners VALUES ('019f36de-d100-7378-b80e-0bfc9e6a29be', '019f36a7-e280-7c26-8abf-d2a17f19ee48', '2026-07-06 10:00:00');
INSERT INTO public.learners VALUES ('019f4651-e500-7280-9e30-cdfc331e9b99', '019f461a-f680-7d65-a383-402469ab6da7', '2026-07-09 10:00:00');
INSERT INTO public.learners VALUES ('019f55c4-f900-7cbe-a859-0373a0a6a307', '019f558e-0a80-7e43-9f70-793679924a3d', '2026-07-12 10:00:00');
INSERT INTO public.learners VALUES ('019f6501-1e80-7da6-a5c4-bfa730b400d7', '019f2734-ce80-7923-a284-4d9ed83e1d66', '2026-07-15 09:00:00');
INSERT INTO public.learners VALUES ('019f9eb9-bb00-7ab3-9875-0b5bd73a6300', '019f9e82-cc80-77f9-a5b2-8316c50e9422', '2026-07-26 14:00:00');
INSERT INTO public.learners VALUES ('019fae2c-cf00-7e77-a24c-f61b383d80cc', '019fadf5-e080-7f5b-91ee-73a0dba8438f', '2026-07-29 14:00:00');
INSERT INTO public.learners VALUES ('01a00514-1f80-7fe8-9b7b-f611117dbc9e', '01a004dd-3100-7fd4-aa5a-2bcbcc491eec', '2026-08-15 11:00:00');
INSERT INTO public.learners VALUES ('01a01487-3380-7129-b2e4-79a9199fe8e9', '01a01450-4500-7c44-b5af-0749fb328977', '2026-08-18 11:00:00');
INSERT INTO public.learners VALUES ('01a05d7b-f580-79c8-8481-28a3ec169fe2', '01a05d45-0700-7bb3-87e3-2e3c7d5a3657', '2026-09-01 15:00:00');
INSERT INTO public.learners VALUES ('01a06cef-0980-75aa-9a4e-3a9819e0eb96', '01a06cb8-1b00-7940-8ed7-1d46f4b2deaa', '2026-09-04 15:00:00');
INSERT INTO public.learners VALUES ('01a0c3d6-5a00-76b3-8c9b-d7e915b17e84', '01a0c39f-6b80-7f09-b541-322925e7a1fc', '2026-09-21 12:00:00');
INSERT INTO public.learners VALUES ('01a0d349-6e00-77a7-afa8-3531960cf629', '01a0d312-7f80-7c78-ab4d-a64183933cae', '2026-09-24 12:00:00');
INSERT INTO public.learners VALUES ('01a0f7c3-cf00-7c4a-ba71-12084bec4033', '01a028b2-c680-7534-be91-420f8f7a3b56', '2026-10-01 14:00:00');
INSERT INTO public.learners VALUES ('01a11c3e-3000-7e85-8d06-2c564d89bee9', '01a11c07-4180-7054-8420-56f9572a3dbe', '2026-10-08 16:00:00');
INSERT INTO public.learners VALUES ('01a12bb1-4400-717a-9dc5-497da87bef52', '01a12b7a-5580-7561-a166-922861ee1365', '2026-10-11 16:00:00');
INSERT INTO public.learners VALUES ('01a18298-9480-7484-8213-bac3429de920', '01a18261-a600-79d6-99cc-68d1959f9e24', '2026-10-28 13:00:00');
INSERT INTO public.learners VALUES ('01a1920b-a880-7a25-ba05-9a66a0890a61', '01a191d4-ba00-7b88-8ec7-7a19e9a868a0', '2026-10-31 13:00:00');
INSERT INTO public.learners VALUES ('01a1d97f-e500-7a0a-a337-72d43bf6a895', '01a1d948-f680-7534-8c06-066f1451f282', '2026-11-14 10:00:00');
INSERT INTO public.learners VALUES ('01a1e8f2-f900-72fe-8674-ed07d4f26bef', '01a1e8bc-0a80-70d9-9945-53634c3df87c', '2026-11-17 10:00:00');
INSERT INTO public.learners VALUES ('01a2038e-7f00-7aa8-a6f1-07fdbe14c6e2', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', '2026-11-22 14:00:00');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: lesson_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lesson_progress VALUES ('0199d32b-b100-7398-a5ab-8f22143235de', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'why-local', '2025-10-11 12:08:00', '2025-10-11 12:24:00');
INSERT INTO public.lesson_progress VALUES ('0199d498-fca0-745f-9e8e-a5ec34949a5d', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'awareness', '2025-10-11 18:47:00', '2025-10-11 19:06:00');
INSERT INTO public.lesson_progress VALUES ('0199d4f9-1e00-7392-8f60-e600e2e5bdc8', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'advocacy', '2025-10-11 20:32:00', '2025-10-11 20:50:00');
INSERT INTO public.lesson_progress VALUES ('0199d69e-4280-72e2-a4f2-5c3f3e727e65', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'aligning-plans', '2025-10-12 04:12:00', '2025-10-12 04:29:00');
INSERT INTO public.lesson_progress VALUES ('0199d729-6b80-77d0-a801-78c26e1f30cd', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', 'monitoring', '2025-10-12 06:44:00', '2025-10-12 07:00:00');
INSERT INTO public.lesson_progress VALUES ('0199d985-ab00-71fd-b843-211a4931fcf2', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'why-local', '2025-10-12 17:44:00', '2025-10-12 17:59:00');
INSERT INTO public.lesson_progress VALUES ('0199db4e-8420-707e-823c-b2f13dbb88e1', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'awareness', '2025-10-13 02:03:00', '2025-10-13 02:25:00');
INSERT INTO public.lesson_progress VALUES ('0199dcd5-7240-76d6-9454-92461cf3f444', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'advocacy', '2025-10-13 09:10:00', '2025-10-13 09:26:00');
INSERT INTO public.lesson_progress VALUES ('0199dd67-ee40-7b98-9cd4-f4b0368776ae', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'why-local', '2025-10-13 11:50:00', '2025-10-13 12:08:00');
INSERT INTO public.lesson_progress VALUES ('0199ddbc-28c0-75cd-b849-c95a1c135d71', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'aligning-plans', '2025-10-13 13:22:00', '2025-10-13 13:44:00');
INSERT INTO public.lesson_progress VALUES ('0199df18-0f40-7691-971d-fb69a9d9c876', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'awareness', '2025-10-13 19:42:00', '2025-10-13 20:03:00');
INSERT INTO public.lesson_progress VALUES ('0199df6f-f340-7c8e-b620-20954ca3fb58', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', 'monitoring', '2025-10-13 21:18:00', '2025-10-13 21:39:00');
INSERT INTO public.lesson_progress VALUES ('0199dfb1-de40-7ca6-b034-4ff6b1b3828b', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'advocacy', '2025-10-13 22:30:00', '2025-10-13 22:44:00');
INSERT INTO public.lesson_progress VALUES ('0199e0b5-e0c0-7426-9f54-2c64ad5333b1', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'aligning-plans', '2025-10-14 03:14:00', '2025-10-14 03:29:00');
INSERT INTO public.lesson_progress VALUES ('0199e166-9320-7a37-b4e3-9d47156d23b0', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', 'monitoring', '2025-10-14 06:27:00', '2025-10-14 06:38:00');
INSERT INTO public.lesson_progress VALUES ('0199e234-9180-79f0-b57f-24855174c9c3', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'why-local', '2025-10-14 10:12:00', '2025-10-14 10:32:00');
INSERT INTO public.lesson_progress VALUES ('0199e372-41a0-7830-99ba-d4bd039b8139', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'awareness', '2025-10-14 15:59:00', '2025-10-14 16:17:00');
INSERT INTO public.lesson_progress VALUES ('0199e4bd-ad60-7122-8b63-f19c722d9c65', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'advocacy', '2025-10-14 22:01:00', '2025-10-14 22:22:00');
INSERT INTO public.lesson_progress VALUES ('0199e51f-a380-79af-949c-b836f746657e', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'aligning-plans', '2025-10-14 23:48:00', '2025-10-15 00:05:00');
INSERT INTO public.lesson_progress VALUES ('0199e606-5a00-7810-bb0a-1b696bb724c9', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', 'monitoring', '2025-10-15 04:00:00', '2025-10-15 04:14:00');
INSERT INTO public.lesson_progress VALUES ('019a07c3-6fc0-776f-9c59-169c7ad0953e', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'sendai-local', '2025-10-21 17:14:00', '2025-10-21 17:31:00');
INSERT INTO public.lesson_progress VALUES ('019a08cc-0620-7132-a970-fcee2d386765', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'parts-of-risk', '2025-10-21 22:03:00', '2025-10-21 22:24:00');
INSERT INTO public.lesson_progress VALUES ('019a0a04-3800-7686-bbc1-35ab9d8c4f7a', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'risk-governance', '2025-10-22 03:44:00', '2025-10-22 04:01:00');
INSERT INTO public.lesson_progress VALUES ('019a0b6d-da20-7e17-841d-dbf3285224d7', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'assessing-risk', '2025-10-22 10:19:00', '2025-10-22 10:41:00');
INSERT INTO public.lesson_progress VALUES ('019a0bda-ccc0-7d26-a103-5167d933d19c', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'financing', '2025-10-22 12:18:00', '2025-10-22 12:35:00');
INSERT INTO public.lesson_progress VALUES ('019a0c5f-8d20-70cf-ae5a-b1d6e7d9df25', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'how-adults-learn', '2025-10-22 14:43:00', '2025-10-22 15:01:00');
INSERT INTO public.lesson_progress VALUES ('019a0dd8-bfa0-72b0-a31e-7497d08c386d', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', 'association', '2025-10-22 21:35:00', '2025-10-22 21:45:00');
INSERT INTO public.lesson_progress VALUES ('019a0e7e-7580-7078-b5ea-939d7323cee7', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'planning-a-session', '2025-10-23 00:36:00', '2025-10-23 00:57:00');
INSERT INTO public.lesson_progress VALUES ('019a1050-7660-7663-b676-4cfd35987e88', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'facilitating', '2025-10-23 09:05:00', '2025-10-23 09:14:00');
INSERT INTO public.lesson_progress VALUES ('019a1163-1ee0-75ea-a0db-900c42c0b15b', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'reading-a-budget', '2025-10-23 14:05:00', '2025-10-23 14:29:00');
INSERT INTO public.lesson_progress VALUES ('019a11af-1c00-7616-95d9-2492c06d41ef', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'adapting', '2025-10-23 15:28:00', '2025-10-23 15:50:00');
INSERT INTO public.lesson_progress VALUES ('019a12ad-a040-754f-9ee5-f471286199e0', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'measuring', '2025-10-23 20:06:00', '2025-10-23 20:30:00');
INSERT INTO public.lesson_progress VALUES ('019a12f8-b300-7080-a861-c777ef88ca09', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'own-revenue', '2025-10-23 21:28:00', '2025-10-23 21:42:00');
INSERT INTO public.lesson_progress VALUES ('019a1498-5940-77cc-bae8-eb1611e19bad', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', 'reporting', '2025-10-24 05:02:00', '2025-10-24 05:12:00');
INSERT INTO public.lesson_progress VALUES ('019a14ef-52e0-7220-847e-73261f97ea06', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'investing-and-borrowing', '2025-10-24 06:37:00', '2025-10-24 06:53:00');
INSERT INTO public.lesson_progress VALUES ('019a1651-a200-788e-862e-6f9a3bcad1d3', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', 'budget-and-goals', '2025-10-24 13:04:00', '2025-10-24 13:19:00');
INSERT INTO public.lesson_progress VALUES ('019d6378-e2c0-7146-a4e5-c7e6926e32a7', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'why-local', '2026-04-06 15:46:00', '2026-04-06 16:02:00');
INSERT INTO public.lesson_progress VALUES ('019d63dd-9800-7c4f-a0e2-1b8e7f6a1ddd', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'awareness', '2026-04-06 17:36:00', '2026-04-06 18:00:00');
INSERT INTO public.lesson_progress VALUES ('019d648c-75a0-7eda-824b-3b8bb9ba3c57', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'advocacy', '2026-04-06 20:47:00', '2026-04-06 21:07:00');
INSERT INTO public.lesson_progress VALUES ('019d65f7-0220-7c18-90e4-0ff1a897737e', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'aligning-plans', '2026-04-07 03:23:00', '2026-04-07 03:32:00');
INSERT INTO public.lesson_progress VALUES ('019d6664-df20-765b-a754-804a7ba3ea45', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', 'monitoring', '2026-04-07 05:23:00', '2026-04-07 05:46:00');
INSERT INTO public.lesson_progress VALUES ('019d6930-d060-7a6f-a778-b7347426f286', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'why-local', '2026-04-07 18:25:00', '2026-04-07 18:45:00');
INSERT INTO public.lesson_progress VALUES ('019d69a6-0060-7682-96e3-760370cdd092', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'awareness', '2026-04-07 20:33:00', '2026-04-07 20:57:00');
INSERT INTO public.lesson_progress VALUES ('019d6a97-b360-71b7-998a-ceb607fcc033', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'advocacy', '2026-04-08 00:57:00', '2026-04-08 01:11:00');
INSERT INTO public.lesson_progress VALUES ('019d6bce-1080-7118-97bc-dbc6409c28e7', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'aligning-plans', '2026-04-08 06:36:00', '2026-04-08 06:57:00');
INSERT INTO public.lesson_progress VALUES ('019d6c40-8160-782a-a1a1-ab00f58bc6ca', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', 'monitoring', '2026-04-08 08:41:00', '2026-04-08 08:50:00');
INSERT INTO public.lesson_progress VALUES ('019d9723-8260-73b3-b830-7af57ac892df', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'sendai-local', '2026-04-16 16:33:00', '2026-04-16 16:46:00');
INSERT INTO public.lesson_progress VALUES ('019d97c0-1080-7b01-a9a5-aa816d7b61c2', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'parts-of-risk', '2026-04-16 19:24:00', '2026-04-16 19:40:00');
INSERT INTO public.lesson_progress VALUES ('019d9802-e5e0-7e6d-9709-ad372c1fee9c', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'risk-governance', '2026-04-16 20:37:00', '2026-04-16 20:46:00');
INSERT INTO public.lesson_progress VALUES ('019d9980-ac40-7bf1-bcdb-8b4775f5ad7a', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'assessing-risk', '2026-04-17 03:34:00', '2026-04-17 03:48:00');
INSERT INTO public.lesson_progress VALUES ('019d9a7e-4620-7906-b479-e6b2277ee146', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'financing', '2026-04-17 08:11:00', '2026-04-17 08:28:00');
INSERT INTO public.lesson_progress VALUES ('019d9b2e-f880-7969-adf6-69ae074b1d7f', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', 'association', '2026-04-17 11:24:00', '2026-04-17 11:43:00');
INSERT INTO public.lesson_progress VALUES ('019f6611-07e0-7c12-a17f-846be80b504e', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'why-local', '2026-07-15 13:57:00', '2026-07-15 14:14:00');
INSERT INTO public.lesson_progress VALUES ('019f67db-b5c0-7b45-bbcc-c6091e6aeb44', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'awareness', '2026-07-15 22:18:00', '2026-07-15 22:29:00');
INSERT INTO public.lesson_progress VALUES ('019f68a7-df60-7a3d-b9a4-16dcf4e1244c', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'advocacy', '2026-07-16 02:01:00', '2026-07-16 02:16:00');
INSERT INTO public.lesson_progress VALUES ('019f697a-71a0-76e2-bc20-00718fcbc177', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'aligning-plans', '2026-07-16 05:51:00', '2026-07-16 06:00:00');
INSERT INTO public.lesson_progress VALUES ('019f6b06-de00-704d-862c-420b918b29b0', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', 'monitoring', '2026-07-16 13:04:00', '2026-07-16 13:15:00');
INSERT INTO public.lesson_progress VALUES ('01a0f7e4-c480-791a-bfe7-f0a37e4dee23', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'why-local', '2026-10-01 14:36:00', '2026-10-01 14:49:00');
INSERT INTO public.lesson_progress VALUES ('01a0f9b5-db00-7698-956e-53715d5554a3', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'awareness', '2026-10-01 23:04:00', '2026-10-01 23:23:00');
INSERT INTO public.lesson_progress VALUES ('01a0fb4b-6f20-78ff-bf52-1da0f3564f3d', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'advocacy', '2026-10-02 06:27:00', '2026-10-02 06:37:00');
INSERT INTO public.lesson_progress VALUES ('01a0fc81-cc40-76cd-8b3f-370c7351dc1b', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'aligning-plans', '2026-10-02 12:06:00', '2026-10-02 12:25:00');
INSERT INTO public.lesson_progress VALUES ('01a0fd86-b920-719d-b3f4-6f49f09b7f7c', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', 'monitoring', '2026-10-02 16:51:00', '2026-10-02 17:05:00');
INSERT INTO public.lesson_progress VALUES ('01a2053d-b5a0-7255-963a-b71201f2edca', '01a2038e-7f00-7aa8-a6f1-07fdbe14c6e2', 'localising-the-sdgs', 'why-local', '2026-11-22 21:51:00', '2026-11-22 22:13:00');


--
-- Data for Name: mail_holds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail_refusals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail_refusals VALUES ('01a229f7-4280-7b7e-8cbe-808ea848911f', '01a229f7-4280-7c9e-86b6-efc216c5bbd8', 'aline.vidal@cbr.example', 'cbr.example', 'recipient', NULL, 'no such user here', false, '2026-11-30 01:00:00');


--
-- Data for Name: mails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mails VALUES ('01991e40-fe80-749b-a4ff-223f7b9c247b', 'invitation:01991e40-fe80-756e-a842-b9c719b65a4f:1', 'invitation', 'herve.abena-ondoa@rchp.example', '01991e40-fe80-7933-9e06-685e6d4f42b1', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'fr', '{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Hervé Abena Ondoa","path":"/invitations/","starts_on":"2025-10-06"}', '<01991e40-fe80-749b-a4ff-223f7b9c247b@127.0.0.1>', 'sent', 0, '2025-09-06 09:00:00', NULL, NULL, '2025-09-06 09:00:00', '2025-09-06 11:00:00', '2026-01-04 23:00:00', NULL);
INSERT INTO public.mails VALUES ('01991e40-fe80-7ceb-b90e-5e2fbfbd9647', 'invitation:01991e40-fe80-71de-85b3-ea81ae5748e9:1', 'invitation', 'awa.adjovi@acl.example', '01991e40-fe80-7618-bfb5-55651d75b868', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'fr', '{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Awa Adjovi","path":"/invitations/","starts_on":"2025-10-06"}', '<01991e40-fe80-7ceb-b90e-5e2fbfbd9647@127.0.0.1>', 'sent', 0, '2025-09-06 09:00:00', NULL, NULL, '2025-09-06 09:00:00', '2025-09-06 11:00:00', '2026-01-04 23:00:00', NULL);
INSERT INTO public.mails VALUES ('01991e40-fe80-7d36-9611-b1e4b247f50a', 'invitation:01991e40-fe80-7f9b-b6c1-d36f74405557:1', 'invitation', 'thandi.zulu@uhm.example', '01991e40-fe80-71d9-aa38-98ae863091c5', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'en', '{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Thandi Zulu","path":"/invitations/","starts_on":"2025-10-06"}', '<01991e40-fe80-7d36-9611-b1e4b247f50a@127.0.0.1>', 'sent', 0, '2025-09-06 09:00:00', NULL, NULL, '2025-09-06 09:00:00', '2025-09-06 11:00:00', '2026-01-04 23:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-71c3-b25d-3bc651761e9b', 'news:01985042-9e80-7937-adfa-9d0abac2df16', 'news', 'deepa.rai@htf.example', '01985042-9e80-743e-835b-a7e63c156ace', NULL, 'en', '{}', '<01985042-9e80-71c3-b25d-3bc651761e9b@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-71fd-8690-2e69157cc39f', 'news:01985042-9e80-7745-bae5-0967ac8ceea9', 'news', 'serge.sagbo@acl.example', '01985042-9e80-7c1d-babd-6b4ab742141d', NULL, 'fr', '{}', '<01985042-9e80-71fd-8690-2e69157cc39f@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-7234-a55b-131bf0aa4463', 'news:01985042-9e80-7e12-b3c3-1b1107d5e771', 'news', 'nana.darko@cta.example', '01985042-9e80-7fa2-b3c8-13d95f993686', NULL, 'en', '{}', '<01985042-9e80-7234-a55b-131bf0aa4463@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-752c-a5d1-0124f6f25d29', 'news:01985042-9e80-7124-b0df-12537993518c', 'news', 'benigno.dimaculangan@lit.example', '01985042-9e80-78b7-9841-3e7da6ecc30f', NULL, 'en', '{}', '<01985042-9e80-752c-a5d1-0124f6f25d29@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-75d9-9989-0b0f6260da2d', 'news:01985042-9e80-7397-a029-a190d4e58a5f', 'news', 'yann.girard@cbr.example', '01985042-9e80-7ccd-964f-871a1bb2361a', NULL, 'fr', '{}', '<01985042-9e80-75d9-9989-0b0f6260da2d@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-75de-83cb-49fe81d328e9', 'news:01985042-9e80-7b54-968a-eb4e0984c0f1', 'news', 'gonzalo.painemal@amv.example', '01985042-9e80-753e-beaa-21b9ab2af3f4', NULL, 'es', '{}', '<01985042-9e80-75de-83cb-49fe81d328e9@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-7686-83ba-8e9194250015', 'news:01985042-9e80-7649-945a-de9bdfb318d5', 'news', 'alvaro.gil@rpo.example', '01985042-9e80-7e0d-8b22-6264523907dc', NULL, 'es', '{}', '<01985042-9e80-7686-83ba-8e9194250015@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-78c1-a14b-17a4226ac759', 'news:01985042-9e80-7a12-a186-5300e572b008', 'news', 'wilmer.murillo@umr.example', '01985042-9e80-7256-8002-dd91876105c5', NULL, 'es', '{}', '<01985042-9e80-78c1-a14b-17a4226ac759@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-79fa-beb3-e2a614e7bdb5', 'news:01985042-9e80-7a40-93a4-441be4aff9ff', 'news', 'fabian.zuniga@rcv.example', '01985042-9e80-7f88-bcd4-77151be658ca', NULL, 'es', '{}', '<01985042-9e80-79fa-beb3-e2a614e7bdb5@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-7d3c-8c53-4f4e4821e4b9', 'news:01985042-9e80-7c07-a284-9ce4cbd80cfc', 'news', 'tshepo.molefe@uhm.example', '01985042-9e80-7cee-9cf0-24d3ddbde284', NULL, 'en', '{}', '<01985042-9e80-7d3c-8c53-4f4e4821e4b9@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01985042-9e80-7ea1-a378-7fa2b220b81e', 'news:01985042-9e80-73f6-a5fb-c07365b77cad', 'news', 'wilson.morocho@lmc.example', '01985042-9e80-779a-97d6-5c600eb7f7c2', NULL, 'es', '{}', '<01985042-9e80-7ea1-a378-7fa2b220b81e@127.0.0.1>', 'cancelled', 0, '2025-07-28 09:15:00', NULL, 'expired', '2025-07-28 09:00:00', NULL, '2025-08-01 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01991e40-fe80-7ef1-a251-f097b5a5d468', 'invitation:01991e40-fe80-79cb-9be0-b2831c1e87b6:1', 'invitation', 'abena.agyeman@cta.example', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'en', '{"cohort":"Network 2025","coordinator":"Laia Puig","ends_on":"2026-01-04","name":"Abena Agyeman","path":"/invitations/","starts_on":"2025-10-06"}', '<01991e40-fe80-7ef1-a251-f097b5a5d468@127.0.0.1>', 'sent', 0, '2025-09-06 09:00:00', NULL, NULL, '2025-09-06 09:00:00', '2025-09-06 11:00:00', '2026-01-04 23:00:00', NULL);
INSERT INTO public.mails VALUES ('019d2438-de80-7772-ae22-dbe0bf790e16', 'invitation:019d2438-de80-78d4-b9ee-4c582276a474:1', 'invitation', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"cohort":"Lagunes 2025","coordinator":"Laia Puig","ends_on":"2026-05-14","name":"Rachidatou Ahouansou","path":"/invitations/","starts_on":"2026-04-04"}', '<019d2438-de80-7772-ae22-dbe0bf790e16@127.0.0.1>', 'sent', 0, '2026-03-25 09:00:00', NULL, NULL, '2026-03-25 09:00:00', '2026-03-25 11:00:00', '2026-05-14 23:00:00', NULL);
INSERT INTO public.mails VALUES ('019d2438-de80-7d63-9de4-befd9e69b68d', 'invitation:019d2438-de80-7df5-88c5-f8b8fb50414e:1', 'invitation', 'nadege.talla@rchp.example', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"cohort":"Lagunes 2025","coordinator":"Laia Puig","ends_on":"2026-05-14","name":"Nadège Talla","path":"/invitations/","starts_on":"2026-04-04"}', '<019d2438-de80-7d63-9de4-befd9e69b68d@127.0.0.1>', 'sent', 0, '2026-03-25 09:00:00', NULL, NULL, '2026-03-25 09:00:00', '2026-03-25 11:00:00', '2026-05-14 23:00:00', NULL);
INSERT INTO public.mails VALUES ('019d24a6-bb80-70e0-a43f-786ea27adb0c', 'digest:01991e40-fe80-7618-bfb5-55651d75b868:2026-03-25', 'digest', 'awa.adjovi@acl.example', '01991e40-fe80-7618-bfb5-55651d75b868', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019a9b8e-8500-783d-9a3d-3eef3cbca6f5","what":"Il reste 7 jours pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 1er avril 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Awa Adjovi"}', '<019d24a6-bb80-70e0-a43f-786ea27adb0c@127.0.0.1>', 'sent', 0, '2026-03-25 11:00:00', NULL, NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00', '2026-03-25 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019d24a6-bb80-748f-933a-a9c4e5810b55', 'digest:01991e40-fe80-72cb-aa6b-839d9b004a5d:2026-03-25', 'digest', 'abena.agyeman@cta.example', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'en', '{"items":[{"action":"Look at this commitment","path":"/commitments/019a9668-2900-7114-860e-3824c900735b","what":"Your training with CTA is 16 days overdue","why":"You promised it by 9 March 2026. Was it held? Report it. Has something come between? Tell your coordinator, they can help."}],"more":0,"name":"Abena Agyeman"}', '<019d24a6-bb80-748f-933a-a9c4e5810b55@127.0.0.1>', 'sent', 0, '2026-03-25 11:00:00', NULL, NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00', '2026-03-25 18:00:00', NULL);
INSERT INTO public.mails VALUES ('019f9a38-2a80-7f64-ae8b-9534425de93f', 'news:019f9a38-2a80-74a0-b00f-e3cfbd4e6b81', 'news', 'abena.agyeman@cta.example', '01991e40-fe80-72cb-aa6b-839d9b004a5d', NULL, 'en', '{}', '<019f9a38-2a80-7f64-ae8b-9534425de93f@127.0.0.1>', 'cancelled', 0, '2026-07-25 17:15:00', NULL, 'expired', '2026-07-25 17:00:00', NULL, '2026-07-29 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019fb766-de80-7724-87c6-91164ee7387d', 'news:019fb766-de80-7ba8-a846-7e49bf738b40', 'news', 'abena.agyeman@cta.example', '01991e40-fe80-72cb-aa6b-839d9b004a5d', NULL, 'en', '{}', '<019fb766-de80-7724-87c6-91164ee7387d@127.0.0.1>', 'cancelled', 0, '2026-07-31 09:15:00', NULL, 'expired', '2026-07-31 09:00:00', NULL, '2026-08-04 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01a14081-a280-7246-a2e0-75309213607c', 'news:01a14081-a280-79fa-a0ed-76bf12b1d73b', 'news', 'koffi.kiki@acl.example', '019f2734-ce80-7923-a284-4d9ed83e1d66', NULL, 'fr', '{}', '<01a14081-a280-7246-a2e0-75309213607c@127.0.0.1>', 'cancelled', 0, '2026-10-15 17:15:00', NULL, 'expired', '2026-10-15 17:00:00', NULL, '2026-10-19 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019d3fb0-1e80-724b-b289-f59768848007', 'news:019d3fb0-1e80-7bc2-b4ce-1130f08a7edf', 'news', 'awa.adjovi@acl.example', '01991e40-fe80-7618-bfb5-55651d75b868', NULL, 'fr', '{}', '<019d3fb0-1e80-724b-b289-f59768848007@127.0.0.1>', 'cancelled', 0, '2026-03-30 17:15:00', NULL, 'expired', '2026-03-30 17:00:00', NULL, '2026-04-03 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019d3fb0-1e80-73f8-8558-b78e00c5abd0', 'news:019d3fb0-1e80-7c87-b931-aac78fb08764', 'news', 'thandi.zulu@uhm.example', '01991e40-fe80-71d9-aa38-98ae863091c5', NULL, 'en', '{}', '<019d3fb0-1e80-73f8-8558-b78e00c5abd0@127.0.0.1>', 'cancelled', 0, '2026-03-30 17:15:00', NULL, 'expired', '2026-03-30 17:00:00', NULL, '2026-04-03 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019d5cde-d280-73f9-a471-e88fcd5b51e8', 'news:019d5cde-d280-716b-b530-1353be0f9cec', 'news', 'awa.adjovi@acl.example', '01991e40-fe80-7618-bfb5-55651d75b868', NULL, 'fr', '{}', '<019d5cde-d280-73f9-a471-e88fcd5b51e8@127.0.0.1>', 'cancelled', 0, '2026-04-05 09:15:00', NULL, 'expired', '2026-04-05 09:00:00', NULL, '2026-04-09 09:00:00', NULL);
INSERT INTO public.mails VALUES ('019d5cde-d280-7a48-b9e2-6a217613fb79', 'news:019d5cde-d280-7b6e-bcf5-fecf59392429', 'news', 'thandi.zulu@uhm.example', '01991e40-fe80-71d9-aa38-98ae863091c5', NULL, 'en', '{}', '<019d5cde-d280-7a48-b9e2-6a217613fb79@127.0.0.1>', 'cancelled', 0, '2026-04-05 09:15:00', NULL, 'expired', '2026-04-05 09:00:00', NULL, '2026-04-09 09:00:00', NULL);
INSERT INTO public.mails VALUES ('019e12d4-da80-7ee1-a36f-2061ce6851a9', 'news:019e12d4-da80-7485-afd0-bc68835ca00a', 'news', 'awa.adjovi@acl.example', '01991e40-fe80-7618-bfb5-55651d75b868', NULL, 'fr', '{}', '<019e12d4-da80-7ee1-a36f-2061ce6851a9@127.0.0.1>', 'cancelled', 0, '2026-05-10 17:15:00', NULL, 'expired', '2026-05-10 17:00:00', NULL, '2026-05-14 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019e3003-8e80-74b7-be41-1d3bd2548c24', 'news:019e3003-8e80-74d3-99a4-2a2426db68e5', 'news', 'awa.adjovi@acl.example', '01991e40-fe80-7618-bfb5-55651d75b868', NULL, 'fr', '{}', '<019e3003-8e80-74b7-be41-1d3bd2548c24@127.0.0.1>', 'cancelled', 0, '2026-05-16 09:15:00', NULL, 'expired', '2026-05-16 09:00:00', NULL, '2026-05-20 09:00:00', NULL);
INSERT INTO public.mails VALUES ('019f2734-ce80-74c9-8fcd-0b9847e14dee', 'invitation:019f2734-ce80-72b6-86d9-6870fc53e19f:1', 'invitation', 'koffi.kiki@acl.example', '019f2734-ce80-7923-a284-4d9ed83e1d66', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'fr', '{"cohort":"Quartiers 2026","coordinator":"Laia Puig","ends_on":"2026-08-12","name":"Koffi Kiki","path":"/invitations/","starts_on":"2026-07-13"}', '<019f2734-ce80-74c9-8fcd-0b9847e14dee@127.0.0.1>', 'sent', 0, '2026-07-03 09:00:00', NULL, NULL, '2026-07-03 09:00:00', '2026-07-03 11:00:00', '2026-08-12 23:00:00', NULL);
INSERT INTO public.mails VALUES ('019f27a2-ab80-726f-92c6-45b227733c38', 'digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-07-03', 'digest', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019e20c7-6900-7d23-a556-9f3c1f77208b","what":"C’est le jour choisi pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 3 juillet 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Rachidatou Ahouansou"}', '<019f27a2-ab80-726f-92c6-45b227733c38@127.0.0.1>', 'sent', 0, '2026-07-03 11:00:00', NULL, NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00', '2026-07-03 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019f27a2-ab80-7424-ae9c-783db8aae363', 'digest:01985042-9e80-7c1d-babd-6b4ab742141d:2026-07-03', 'digest', 'serge.sagbo@acl.example', '01985042-9e80-7c1d-babd-6b4ab742141d', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"items":[{"action":"Voir le rapport","path":"/deliveries/DLV-2026-0004","what":"Une formation attend votre confirmation : Bohikou, 22 juin · 31 personnes","why":"Son rapport date du 26 juin 2026. Vous y étiez, ou connaissez celles et ceux qui y étaient : vous pouvez dire s’il est juste."}],"more":0,"name":"Serge Sagbo"}', '<019f27a2-ab80-7424-ae9c-783db8aae363@127.0.0.1>', 'sent', 0, '2026-07-03 11:00:00', NULL, NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00', '2026-07-03 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019f27a2-ab80-7d40-8da6-ebdfe45115d5', 'digest:01991e40-fe80-72cb-aa6b-839d9b004a5d:2026-07-03', 'digest', 'abena.agyeman@cta.example', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'en', '{"items":[{"action":"Look at this commitment","path":"/commitments/019a9b8e-8500-7b02-a90f-116bc449d223","what":"Your training with CTA is 19 days overdue","why":"You promised it by 14 June 2026. Was it held? Report it. Has something come between? Tell your coordinator, they can help."}],"more":0,"name":"Abena Agyeman"}', '<019f27a2-ab80-7d40-8da6-ebdfe45115d5@127.0.0.1>', 'sent', 0, '2026-07-03 11:00:00', NULL, NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00', '2026-07-03 18:00:00', NULL);
INSERT INTO public.mails VALUES ('019f28ec-4280-73d8-80a4-66abf993dd67', 'news:019f28ec-4280-78a4-9da1-ee7a5a852119', 'news', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', NULL, 'fr', '{}', '<019f28ec-4280-73d8-80a4-66abf993dd67@127.0.0.1>', 'cancelled', 0, '2026-07-03 17:15:00', NULL, 'expired', '2026-07-03 17:00:00', NULL, '2026-07-07 17:00:00', NULL);
INSERT INTO public.mails VALUES ('019f461a-f680-75d6-8efd-711cfa59bf8e', 'news:019f461a-f680-7b91-8e7b-93d72511e68e', 'news', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', NULL, 'fr', '{}', '<019f461a-f680-75d6-8efd-711cfa59bf8e@127.0.0.1>', 'cancelled', 0, '2026-07-09 09:15:00', NULL, 'expired', '2026-07-09 09:00:00', NULL, '2026-07-13 09:00:00', NULL);
INSERT INTO public.mails VALUES ('01a028b2-c680-795e-a09a-2ad4e46fc473', 'invitation:01a028b2-c680-70fa-bc11-f1f365880972:1', 'invitation', 'camila.bedoya@umr.example', '01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'es', '{"cohort":"América Latina 2026","coordinator":"Laia Puig","ends_on":"2026-12-20","name":"Camila Bedoya","path":"/invitations/","starts_on":"2026-09-16"}', '<01a028b2-c680-795e-a09a-2ad4e46fc473@127.0.0.1>', 'sent', 0, '2026-08-22 09:00:00', NULL, NULL, '2026-08-22 09:00:00', '2026-08-22 11:00:00', '2026-12-21 05:00:00', NULL);
INSERT INTO public.mails VALUES ('01a028b2-c680-7b49-8a98-5283b95fb8f1', 'invitation:01a028b2-c680-7cd8-adaf-27558cfee4c5:1', 'invitation', 'ximena.tituana@lmc.example', '01a028b2-c680-7534-be91-420f8f7a3b56', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'es', '{"cohort":"América Latina 2026","coordinator":"Laia Puig","ends_on":"2026-12-20","name":"Ximena Tituaña","path":"/invitations/","starts_on":"2026-09-16"}', '<01a028b2-c680-7b49-8a98-5283b95fb8f1@127.0.0.1>', 'sent', 0, '2026-08-22 09:00:00', NULL, NULL, '2026-08-22 09:00:00', '2026-08-22 11:00:00', '2026-12-21 05:00:00', NULL);
INSERT INTO public.mails VALUES ('01a14ff4-b680-76ee-a4a2-f201b607c70e', 'news:01a14ff4-b680-7e91-8110-b9a68aeb0717', 'news', 'nadege.talla@rchp.example', '019d2438-de80-7ad7-bb33-3d4915bcd98e', NULL, 'fr', '{}', '<01a14ff4-b680-76ee-a4a2-f201b607c70e@127.0.0.1>', 'cancelled', 0, '2026-10-18 17:15:00', NULL, 'expired', '2026-10-18 17:00:00', NULL, '2026-10-22 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a1bff7-0780-75e7-a633-81750f13c128', 'digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-11-09', 'digest', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-7c04-abd4-c4c858aec174","what":"Il reste 4 jours pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 13 novembre 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Rachidatou Ahouansou"}', '<01a1bff7-0780-75e7-a633-81750f13c128@127.0.0.1>', 'sent', 0, '2026-11-09 11:00:00', NULL, NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00', '2026-11-09 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a1bff7-0780-7b38-b7f6-60669593baf5', 'digest:019f2734-ce80-7923-a284-4d9ed83e1d66:2026-11-09', 'digest', 'koffi.kiki@acl.example', '019f2734-ce80-7923-a284-4d9ed83e1d66', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019fffb6-d500-7ecb-a066-1f670358d6c0","what":"Votre formation a 6 jours de retard : ACL","why":"Vous l’aviez promise pour le 3 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."}],"more":0,"name":"Koffi Kiki"}', '<01a1bff7-0780-7b38-b7f6-60669593baf5@127.0.0.1>', 'sent', 0, '2026-11-09 11:00:00', NULL, NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00', '2026-11-09 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a1ea73-7e80-79ff-b3de-f917516e7da0', 'news:01a1ea73-7e80-71ef-acfe-0e659f391ffd', 'news', 'abena.agyeman@cta.example', '01991e40-fe80-72cb-aa6b-839d9b004a5d', NULL, 'en', '{"items":[{"action":"See the training","by":"Nana Darko","note":"","path":"/deliveries/DLV-2026-0008","text":"The other side has said that the report is right. Thank you for passing it on.","what":"Your training is confirmed: Akropong North, 10 November","when":"17 November 2026, 17:00"}],"more":0,"name":"Abena Agyeman","rest":null}', '<01a1ea73-7e80-79ff-b3de-f917516e7da0@127.0.0.1>', 'sent', 0, '2026-11-17 17:15:00', NULL, NULL, '2026-11-17 17:00:00', '2026-11-18 11:00:00', '2026-11-21 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a1ee50-4380-7149-a9ae-7a30c5029579', 'digest:019f2734-ce80-7923-a284-4d9ed83e1d66:2026-11-18', 'digest', 'koffi.kiki@acl.example', '019f2734-ce80-7923-a284-4d9ed83e1d66', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019fffb6-d500-7ecb-a066-1f670358d6c0","what":"Votre formation a 15 jours de retard : ACL","why":"Vous l’aviez promise pour le 3 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."},{"action":"Voir cet engagement","path":"/commitments/019ffa90-7900-73ab-b7cb-b05bf2a88356","what":"Il reste 25 jours pour votre formation avec : ACL","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 13 décembre 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":1,"name":"Koffi Kiki"}', '<01a1ee50-4380-7149-a9ae-7a30c5029579@127.0.0.1>', 'sent', 0, '2026-11-18 11:00:00', NULL, NULL, '2026-11-18 11:00:00', '2026-11-18 11:00:00', '2026-11-18 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a1ee50-4380-77fd-a81a-db364b4a6969', 'digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-11-18', 'digest', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-7c04-abd4-c4c858aec174","what":"Votre formation a 5 jours de retard : ACL","why":"Vous l’aviez promise pour le 13 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."}],"more":0,"name":"Rachidatou Ahouansou"}', '<01a1ee50-4380-77fd-a81a-db364b4a6969@127.0.0.1>', 'sent', 0, '2026-11-18 11:00:00', NULL, NULL, '2026-11-18 11:00:00', '2026-11-18 11:00:00', '2026-11-18 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a20cc8-8e80-7182-bc18-091d75a3aed6', 'invitation:01a20cc8-8e80-7f60-919e-914f1396f2e4:1', 'invitation', 'corazon.tolentino@lit.example', '01a20cc8-8e80-7ede-b088-24b9d452d95c', '1b377453-91d7-03a9-3648-3dbff64725dc', 'en', '{"cohort":"Asia-Pacific 2027","coordinator":"Laia Puig","ends_on":"2027-03-10","name":"Corazon Tolentino","path":"/invitations/","starts_on":"2026-12-12"}', '<01a20cc8-8e80-7182-bc18-091d75a3aed6@127.0.0.1>', 'sent', 0, '2026-11-24 09:00:00', NULL, NULL, '2026-11-24 09:00:00', '2026-11-24 11:00:00', '2027-03-10 16:00:00', NULL);
INSERT INTO public.mails VALUES ('01a20959-a680-7462-972e-1f7c85a8f1ef', 'news:01a20959-a680-7332-9b75-6b052126cd95', 'news', 'thandi.zulu@uhm.example', '01991e40-fe80-71d9-aa38-98ae863091c5', NULL, 'en', '{"items":[{"action":"See the report","by":"Tshepo Molefe","note":"Which towns did people come from? The report names four, and I saw five.","path":"/deliveries/DLV-2026-0012","text":"There is a question about it. Correct the report or answer, and send it again.","what":"Your report was returned: Khubatsi, 17 November","when":"23 November 2026, 19:00"}],"more":0,"name":"Thandi Zulu","rest":null}', '<01a20959-a680-7462-972e-1f7c85a8f1ef@127.0.0.1>', 'sent', 0, '2026-11-23 17:15:00', NULL, NULL, '2026-11-23 17:00:00', '2026-11-24 11:00:00', '2026-11-27 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a20d36-6b80-7c90-8a84-5ca11b64742d', 'digest:019d2438-de80-7ad7-bb33-3d4915bcd98e:2026-11-24', 'digest', 'nadege.talla@rchp.example', '019d2438-de80-7ad7-bb33-3d4915bcd98e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-79f2-8d97-dcb5bc466486","what":"Il reste 26 jours pour votre formation avec : RCHP","why":"Vous avez promis de démultiplier ce que vous avez appris avant le 20 décembre 2026. Une fois le rapport envoyé, ces rappels s’arrêtent."}],"more":0,"name":"Nadège Talla"}', '<01a20d36-6b80-7c90-8a84-5ca11b64742d@127.0.0.1>', 'sent', 0, '2026-11-24 11:00:00', NULL, NULL, '2026-11-24 11:00:00', '2026-11-24 11:00:00', '2026-11-24 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a21ca9-7f80-717d-8268-74fa30d8f80b', 'digest:01981c8c-1800-7940-ac82-2825d7a940af:2026-11-27', 'digest', 'laia.puig@network.example', '01981c8c-1800-7940-ac82-2825d7a940af', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'es', '{"items":[{"action":"Ver el informe","path":"/deliveries/DLV-2026-0013","what":"Nadie ha confirmado esta réplica: Obalé, 21 de noviembre · 38 personas","why":"Su informe es del 23 de noviembre de 2026, y la otra parte no ha respondido o no tiene quien lo haga. La coordinación puede hacerlo en su lugar."}],"more":0,"name":"Laia Puig"}', '<01a21ca9-7f80-717d-8268-74fa30d8f80b@127.0.0.1>', 'sent', 0, '2026-11-27 11:00:00', NULL, NULL, '2026-11-27 11:00:00', '2026-11-27 11:00:00', '2026-11-27 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a21ca9-7f80-765e-97ea-7a9c89e524e3', 'digest:01991e40-fe80-71d9-aa38-98ae863091c5:2026-11-27', 'digest', 'thandi.zulu@uhm.example', '01991e40-fe80-71d9-aa38-98ae863091c5', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'en', '{"items":[{"action":"See the question","path":"/deliveries/DLV-2026-0012","what":"Your report came back: Khubatsi, 17 November · 23 people","why":"It was returned on 23 November 2026 with a question. Correct it or answer, and send it again; then this stops."}],"more":0,"name":"Thandi Zulu"}', '<01a21ca9-7f80-765e-97ea-7a9c89e524e3@127.0.0.1>', 'sent', 0, '2026-11-27 11:00:00', NULL, NULL, '2026-11-27 11:00:00', '2026-11-27 11:00:00', '2026-11-27 16:00:00', NULL);
INSERT INTO public.mails VALUES ('01a21ca9-7f80-79c9-81c7-5f031ffa33a6', 'digest:01981c8c-1800-7498-a5cc-796ff3f0d628:2026-11-27', 'digest', 'ines.carvalho@network.example', '01981c8c-1800-7498-a5cc-796ff3f0d628', '4628cc65-c215-8509-208f-15cbfe61fe8e', 'en', '{"items":[{"action":"Look at the report","path":"/deliveries/DLV-2026-0013","what":"Nobody has confirmed this training: Obalé, 21 November · 38 people","why":"It was reported on 23 November 2026, and the other side has not answered or has nobody to do it. As coordinator you can step in."}],"more":0,"name":"Inês Carvalho"}', '<01a21ca9-7f80-79c9-81c7-5f031ffa33a6@127.0.0.1>', 'sent', 0, '2026-11-27 11:00:00', NULL, NULL, '2026-11-27 11:00:00', '2026-11-27 11:00:00', '2026-11-27 18:00:00', NULL);
INSERT INTO public.mails VALUES ('01a21ca9-7f80-7eb0-809a-a0b6cb73e40e', 'digest:019d2438-de80-72c9-8b3f-f43d01b0f1ae:2026-11-27', 'digest', 'rachidatou.ahouansou@acl.example', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 'fr', '{"items":[{"action":"Voir cet engagement","path":"/commitments/019e1ba1-0d00-7c04-abd4-c4c858aec174","what":"Votre formation a 14 jours de retard : ACL","why":"Vous l’aviez promise pour le 13 novembre 2026. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider."}],"more":0,"name":"Rachidatou Ahouansou"}', '<01a21ca9-7f80-7eb0-809a-a0b6cb73e40e@127.0.0.1>', 'sent', 0, '2026-11-27 11:00:00', NULL, NULL, '2026-11-27 11:00:00', '2026-11-27 11:00:00', '2026-11-27 17:00:00', NULL);
INSERT INTO public.mails VALUES ('01a229f7-4280-7c9e-86b6-efc216c5bbd8', 'sign-in:8ff6a9734f662d5228ae7b3f72b94a2dab3428c402c5cf1bbbdc4d320944f1ab', 'sign-in', 'aline.vidal@cbr.example', '01a229f7-4280-7f4a-93a0-cd2f2a793f7e', NULL, 'fr', '{}', '<01a229f7-4280-7c9e-86b6-efc216c5bbd8@127.0.0.1>', 'failed', 0, '2026-11-30 01:00:00', NULL, '550 5.1.1 No such user here', '2026-11-30 01:00:00', NULL, '2026-12-01 01:00:00', 'recipient');
INSERT INTO public.mails VALUES ('01a22a2e-3100-7a1f-a528-299ede8ba678', 'sign-in:94dd52cb0d3627783550611b67f3de8ba0fe451c4cb372e72c037305e7aa796e', 'sign-in', 'bruno.roche@cbr.example', '01a22a2e-3100-7296-aeeb-a6b851b70319', NULL, 'fr', '{"minutes":1440,"name":"Bruno Roche","path":"/sign-in/1Vzz25KRPfDoZLOaXyBMgOksyskEvRyGxrFBPjqgUuI"}', '<01a22a2e-3100-7a1f-a528-299ede8ba678@127.0.0.1>', 'queued', 1, '2026-11-30 06:00:00', NULL, '451 4.3.2 Please try again later', '2026-11-30 02:00:00', NULL, '2026-12-01 02:00:00', 'passing');


--
-- Data for Name: member_governments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_governments VALUES ('01985042-9e80-7e9a-bce5-c207c76b18aa', '01985042-9e80-7366-93d5-ffed418a5259', 'Adjarra-Lac', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7157-8eff-5b01ee2f7aef', '01985042-9e80-7366-93d5-ffed418a5259', 'Bohikou', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7669-91d1-7726a499ce23', '01985042-9e80-7366-93d5-ffed418a5259', 'Dassakpé', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7c63-a01c-a5216aaa4b11', '01985042-9e80-7366-93d5-ffed418a5259', 'Gogonlin', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-70c8-b33e-7f4bc4c2eddc', '01985042-9e80-7366-93d5-ffed418a5259', 'Kpassou', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7edb-8520-4a13bcbebbfd', '01985042-9e80-7366-93d5-ffed418a5259', 'Ouémézoun', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-738d-bbc6-c9ff07b343bd', '01985042-9e80-7366-93d5-ffed418a5259', 'Sèlomè', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-774b-87f5-bff1c85cef9e', '01985042-9e80-7366-93d5-ffed418a5259', 'Tchitoura', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-770a-8ffe-b634bc9a742e', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Abong-Sud', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-78ae-b4d4-690e330474b8', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Bafounda', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7724-8327-ba5d8ef2a671', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Edéani', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7a0b-a2d8-436b6927a076', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Kribissi', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7eda-9706-a041cb3c4843', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Mbalmayong', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7037-8200-87588b99705b', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Ngoundal', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7497-8e22-8a96574b2417', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Obalé', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7ebc-b513-7bf3fd8ad96a', '01985042-9e80-79f9-85eb-196c18cc4d9e', 'Sangmé', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-70b4-a819-e2669401edce', '01985042-9e80-71f9-b994-270a57c589f3', 'Akropong North', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7f3e-87a0-a43d6d5c3094', '01985042-9e80-71f9-b994-270a57c589f3', 'Asanta Bay', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-74ab-8354-e83b7a8a34b6', '01985042-9e80-71f9-b994-270a57c589f3', 'Dzodze Hills', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-768d-9e51-c8c499bbfd2f', '01985042-9e80-71f9-b994-270a57c589f3', 'Kwamekrom', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7844-9e59-8c7637afabdd', '01985042-9e80-71f9-b994-270a57c589f3', 'Nsuta East', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7c35-99f3-0ba3b57bd482', '01985042-9e80-71f9-b994-270a57c589f3', 'Sefwa', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-79b4-94fa-a1b750566a5e', '01985042-9e80-71f9-b994-270a57c589f3', 'Tamalia', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7de8-924b-c941eb52f010', '01985042-9e80-71f9-b994-270a57c589f3', 'Wenchira', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7f1f-97de-24801c7aae0b', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Bergrivier Hills', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-79b6-aa1d-d05641b58279', '01985042-9e80-789c-b15c-8160fcbf5e45', 'eMkhanya', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7008-ab05-2bd19c3dcbb5', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Groenvlei', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7470-bcbb-7bfa3327ef68', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Khubatsi', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7ec6-898c-b38f3f0b7296', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Lesedi Plains', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-710d-bf24-2d49effd39aa', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Nkwezi', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7d0b-9f18-2c7d87158c0f', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Thaba Bay', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7cc3-8f7d-133c996fbd7d', '01985042-9e80-789c-b15c-8160fcbf5e45', 'Umlalazi South', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-794a-adfb-a2355c25d1ea', '01985042-9e80-79c7-8f01-f820642189a5', 'Alausimba', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-78ed-8497-62c010be5202', '01985042-9e80-79c7-8f01-f820642189a5', 'Chimbilla', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-718e-bc47-3a8ea4b9833c', '01985042-9e80-79c7-8f01-f820642189a5', 'El Cedral', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-70d6-af12-23c82871d02c', '01985042-9e80-79c7-8f01-f820642189a5', 'Guanopamba', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-72c3-b30c-938f4a201e19', '01985042-9e80-79c7-8f01-f820642189a5', 'Las Cumbres', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7ba0-914a-1eb624aac041', '01985042-9e80-79c7-8f01-f820642189a5', 'Pambaloma', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7e5d-be5d-09114f86b482', '01985042-9e80-79c7-8f01-f820642189a5', 'San Vicente del Río', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-73d4-8a7b-b01b5d88d287', '01985042-9e80-79c7-8f01-f820642189a5', 'Yanahuasi', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7434-9f35-4af70a23f27b', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'Aguasclaras', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-761b-b251-0d3c5ae50a0f', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'Buenavista del Norte', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7c95-82e7-0de55c53a70f', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'El Mirador', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7591-910e-0105a879bf33', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'La Ceibita', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-70b0-a6c5-4e473b29065d', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'Puerto Luz', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7e17-b0f6-78bb8a66da21', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'San Isidro Alto', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7749-8178-af8c669a55e8', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'Tierralinda', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7621-99c5-1e79562dc539', '01985042-9e80-7ab2-82c0-e4722f7879b8', 'Villa del Prado', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-705b-a8ba-f95633544aa0', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Alto Maitén', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-73c7-80fb-e0deaef15761', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Caleta Brava', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7b89-960c-0a680a73b8c3', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'El Boldal', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-78b2-bd31-9cf024090c38', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Laguna Seca', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7b75-b3c6-b783eeca8225', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Los Coigües', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7c25-87f6-bf3d4836a903', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Puerto Norte', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7374-b71b-ed26bbc9c970', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Quebradillas', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-77ff-ab8c-8f377608d430', '01985042-9e80-7d35-9552-21ab0fb9ee62', 'Santa Elvira', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-794c-93f4-80320e005e72', '01985042-9e80-7b45-a504-a32f3200c6d9', 'Barranca Azul', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-74e3-873c-aebac9c0db34', '01985042-9e80-7b45-a504-a32f3200c6d9', 'Cañaveral', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7108-acdb-4e37dd4e3a9a', '01985042-9e80-7b45-a504-a32f3200c6d9', 'El Guarumo', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-745a-b4f5-e4ca412a1dc3', '01985042-9e80-7b45-a504-a32f3200c6d9', 'La Esperanza', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7ab4-a2f7-69c8ed5ed440', '01985042-9e80-7b45-a504-a32f3200c6d9', 'Monteluz', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-72e0-8188-c1f4455ef7cd', '01985042-9e80-7b45-a504-a32f3200c6d9', 'Río Hondo', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-768a-990e-381873800765', '01985042-9e80-7b45-a504-a32f3200c6d9', 'San Rafael Arriba', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7470-a82d-53a2200d785a', '01985042-9e80-7b45-a504-a32f3200c6d9', 'Talolinga', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-74ff-ad12-4e20a6363007', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Balawan', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7ec6-8ae7-c858714a0807', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Daligan', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-79bf-8696-92719d15da59', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Kalinawa', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-755d-9d70-5273c715bce2', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Lupigan', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7b0e-9082-e7e8e92dcddc', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Magsilang', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7f67-880c-3ab447dd0136', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'San Roque Bay', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7373-b3c6-55707ca8e198', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Taligman', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7800-ba1d-01955b12c8dc', '01985042-9e80-7e87-96e3-8e9f59daa59b', 'Villa Rosal', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7953-9f6a-3b5c7e40cf9d', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Bhaktinagar', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7e5b-a334-07d2357aef02', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Chandrapur East', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7870-ad1f-377d10b143a8', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Dharapani', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-74d0-bfc1-ae4d1e961068', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Kalikathan', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7b81-9b92-bc42c836f357', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Lumbani', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7a9b-8afb-d59db41c5418', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Phulbari', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-73e3-b642-046bc94584a9', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Ratnagaun', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7d17-aacc-a52f310a3e55', '01985042-9e80-7f7c-9c55-58e4e551eb08', 'Sundarkot', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7b78-b73a-06cca27e9aa9', '01985042-9e80-7e95-91f6-816e2797100b', 'Arroyo Blanco', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7562-b51b-a3d132ec6c15', '01985042-9e80-7e95-91f6-816e2797100b', 'Castellmar', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7b89-ad1b-960c1cf03bb3', '01985042-9e80-7e95-91f6-816e2797100b', 'El Robledal', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7a4d-8b7d-b8f71eaaef75', '01985042-9e80-7e95-91f6-816e2797100b', 'Montefresno', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7d7c-9794-1ceffa96e23c', '01985042-9e80-7e95-91f6-816e2797100b', 'Olivar de la Sierra', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7724-ae8b-926de2e3eb5b', '01985042-9e80-7e95-91f6-816e2797100b', 'Puente Nuevo', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-78e2-bd26-d63fffd7eef3', '01985042-9e80-7e95-91f6-816e2797100b', 'Valdehonda', 'municipality');
INSERT INTO public.member_governments VALUES ('01985042-9e80-7359-a0e2-c829ad33d8c1', '01985042-9e80-7e95-91f6-816e2797100b', 'Villarejo Alto', 'municipality');


--
-- Data for Name: module_bookmarks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: module_completions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.module_completions VALUES ('0199d760-5a00-733e-98f4-c4bb16bc0625', '0199d27f-9280-7579-b5ff-ebba009ef82d', 'localising-the-sdgs', '1.0.0', '2025-10-12 07:44:00');
INSERT INTO public.module_completions VALUES ('0199dfb1-de40-777b-9a7e-ddf1b2ae57a5', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'localising-the-sdgs', '1.0.0', '2025-10-13 22:30:00');
INSERT INTO public.module_completions VALUES ('0199e1bc-a260-7976-b51a-0b70efb9ca82', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'localising-the-sdgs', '1.0.0', '2025-10-14 08:01:00');
INSERT INTO public.module_completions VALUES ('0199e634-20c0-70d3-a332-6f005b0dd374', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'localising-the-sdgs', '1.0.0', '2025-10-15 04:50:00');
INSERT INTO public.module_completions VALUES ('019a0e00-1dc0-7e72-9f59-12d9603aa465', '0199d7a5-ee80-7807-9bbc-518b5de8bca9', 'resilience-governance', '1.0.0', '2025-10-22 22:18:00');
INSERT INTO public.module_completions VALUES ('019a14c2-7680-7fdd-999b-ab47e834cca7', '0199dccc-4a80-7b84-94bf-5ad177b25fd3', 'training-adults', '1.0.0', '2025-10-24 05:48:00');
INSERT INTO public.module_completions VALUES ('019a16b0-d900-7a6c-84c9-f719a6f53faa', '0199e1f2-a680-7ce3-ac4c-8e24e804ab2b', 'local-finance', '1.0.0', '2025-10-24 14:48:00');
INSERT INTO public.module_completions VALUES ('019d6690-d120-79b8-a5a8-33a551a8c9da', '019d6205-2e80-7d11-a2c8-798d1451857c', 'localising-the-sdgs', '1.0.0', '2026-04-07 06:11:00');
INSERT INTO public.module_completions VALUES ('019d6c91-fcc0-7b13-b48d-bf5c967bb3e7', '019d672b-8a80-77a9-ac39-327b6dc61165', 'localising-the-sdgs', '1.0.0', '2026-04-08 10:10:00');
INSERT INTO public.module_completions VALUES ('019d9b80-73e0-7c76-aaa2-44560d62e082', '019d672b-8a80-77a9-ac39-327b6dc61165', 'resilience-governance', '1.0.0', '2026-04-17 12:53:00');
INSERT INTO public.module_completions VALUES ('019f6b60-96c0-7de3-9662-89fbd6471443', '019f6501-1e80-7da6-a5c4-bfa730b400d7', 'localising-the-sdgs', '1.0.0', '2026-07-16 14:42:00');
INSERT INTO public.module_completions VALUES ('01a0fdb3-9580-75f3-afc0-2e4295b55858', '01a0f7c3-cf00-7c4a-ba71-12084bec4033', 'localising-the-sdgs', '1.0.0', '2026-10-02 17:40:00');


--
-- Data for Name: more_tries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: news; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: news_refusals; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: open_turns; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_turns VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'accept', 'coordinator', '2026-10-15 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('76ef0730-36a6-204e-122d-ffa4c2874ea5', '01981c8c-1800-7940-ac82-2825d7a940af', 'accept', 'coordinator', '2026-10-15 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'accept', 'coordinator', '2026-10-18 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('e3e4ca58-e61b-1577-d4bc-88efcc80ec75', '01981c8c-1800-7940-ac82-2825d7a940af', 'accept', 'coordinator', '2026-10-18 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('15c77352-70dd-5d85-ab88-59da159d7192', '01991e40-fe80-7933-9e06-685e6d4f42b1', 'report', 'trainer', '2026-11-15 10:00:00', '2026-12-26');
INSERT INTO public.open_turns VALUES ('5eedc869-f762-b4ba-7ec2-c31d2a41cae4', '01991e40-fe80-71d9-aa38-98ae863091c5', 'report', 'trainer', '2026-11-15 10:00:00', '2027-01-08');
INSERT INTO public.open_turns VALUES ('69dde1b3-b93b-ff32-6587-7da5e41220f6', '01991e40-fe80-72cb-aa6b-839d9b004a5d', 'report', 'trainer', '2026-11-15 10:00:00', '2026-12-25');
INSERT INTO public.open_turns VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'accept', 'coordinator', '2026-11-17 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('54c834db-c0c9-baae-3c87-e3e459ed725e', '01981c8c-1800-7940-ac82-2825d7a940af', 'accept', 'coordinator', '2026-11-17 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'confirm', 'coordinator', '2026-11-23 15:00:00', NULL);
INSERT INTO public.open_turns VALUES ('caca5b17-7db5-d9c6-0032-2fa304a5458b', '01981c8c-1800-7940-ac82-2825d7a940af', 'confirm', 'coordinator', '2026-11-23 15:00:00', NULL);
INSERT INTO public.open_turns VALUES ('fb903ed9-4ae9-29b3-baa2-104119d7dcc8', '01991e40-fe80-71d9-aa38-98ae863091c5', 'report', 'trainer', '2026-11-23 17:00:00', NULL);
INSERT INTO public.open_turns VALUES ('2da87044-f3c4-6507-8073-18380e198aa6', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'confirm', 'trainer', '2026-11-26 15:00:00', NULL);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES ('01981c8c-1800-7498-a5cc-796ff3f0d628', 'ines.carvalho@network.example', 'Inês Carvalho', 'ines carvalho', 'en', 'Europe/Lisbon', 'PT', NULL, '2025-07-18 08:00:00', NULL, '2025-07-18 08:00:00', 1, false);
INSERT INTO public.people VALUES ('01981c8c-1800-7940-ac82-2825d7a940af', 'laia.puig@network.example', 'Laia Puig', 'laia puig', 'es', 'Europe/Madrid', 'ES', NULL, '2025-07-18 08:00:00', NULL, '2025-07-18 08:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7c1d-babd-6b4ab742141d', 'serge.sagbo@acl.example', 'Serge Sagbo', 'serge sagbo', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7fa2-b3c8-13d95f993686', 'nana.darko@cta.example', 'Nana Darko', 'nana darko', 'en', 'Africa/Accra', 'GH', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7cee-9cf0-24d3ddbde284', 'tshepo.molefe@uhm.example', 'Tshepo Molefe', 'tshepo molefe', 'en', 'Africa/Johannesburg', 'ZA', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-779a-97d6-5c600eb7f7c2', 'wilson.morocho@lmc.example', 'Wilson Morocho', 'wilson morocho', 'es', 'America/Guayaquil', 'EC', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7256-8002-dd91876105c5', 'wilmer.murillo@umr.example', 'Wílmer Murillo', 'wilmer murillo', 'es', 'America/Bogota', 'CO', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-753e-beaa-21b9ab2af3f4', 'gonzalo.painemal@amv.example', 'Gonzalo Painemal', 'gonzalo painemal', 'es', 'America/Santiago', 'CL', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7f88-bcd4-77151be658ca', 'fabian.zuniga@rcv.example', 'Fabián Zúñiga', 'fabian zuniga', 'es', 'America/Costa_Rica', 'CR', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-78b7-9841-3e7da6ecc30f', 'benigno.dimaculangan@lit.example', 'Benigno Dimaculangan', 'benigno dimaculangan', 'en', 'Asia/Manila', 'PH', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-743e-835b-a7e63c156ace', 'deepa.rai@htf.example', 'Deepa Rai', 'deepa rai', 'en', 'Asia/Kathmandu', 'NP', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7e0d-8b22-6264523907dc', 'alvaro.gil@rpo.example', 'Álvaro Gil', 'alvaro gil', 'es', 'Europe/Madrid', 'ES', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01985042-9e80-7ccd-964f-871a1bb2361a', 'yann.girard@cbr.example', 'Yann Girard', 'yann girard', 'fr', 'Europe/Paris', 'FR', NULL, '2025-07-28 09:00:00', NULL, '2025-07-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01991e40-fe80-7618-bfb5-55651d75b868', 'awa.adjovi@acl.example', 'Awa Adjovi', 'awa adjovi', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, '2025-09-07 08:00:00', NULL, '2025-09-06 09:00:00', 2, true);
INSERT INTO public.people VALUES ('019d2438-de80-72c9-8b3f-f43d01b0f1ae', 'rachidatou.ahouansou@acl.example', 'Rachidatou Ahouansou', 'rachidatou ahouansou', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, '2026-03-26 08:00:00', NULL, '2026-03-25 09:00:00', 2, true);
INSERT INTO public.people VALUES ('01991e40-fe80-7933-9e06-685e6d4f42b1', 'herve.abena-ondoa@rchp.example', 'Hervé Abena Ondoa', 'herve abena ondoa', 'fr', 'Africa/Douala', 'CM', NULL, '2025-09-08 09:00:00', NULL, '2025-09-06 09:00:00', 2, true);
INSERT INTO public.people VALUES ('019d2438-de80-7ad7-bb33-3d4915bcd98e', 'nadege.talla@rchp.example', 'Nadège Talla', 'nadege talla', 'fr', 'Africa/Douala', 'CM', NULL, '2026-03-27 09:00:00', NULL, '2026-03-25 09:00:00', 2, true);
INSERT INTO public.people VALUES ('01991e40-fe80-72cb-aa6b-839d9b004a5d', 'abena.agyeman@cta.example', 'Abena Agyeman', 'abena agyeman', 'en', 'Africa/Accra', 'GH', NULL, '2025-09-09 10:00:00', NULL, '2025-09-06 09:00:00', 2, true);
INSERT INTO public.people VALUES ('019d623c-1d00-73af-bb39-9ddbcdf22f14', 'dante.villanueva@lit.example', 'Dante Villanueva', 'dante villanueva', 'en', 'Asia/Manila', 'PH', NULL, NULL, NULL, '2026-04-06 10:00:00', 1, false);
INSERT INTO public.people VALUES ('019d71af-3100-78dc-aa49-0a2e9293712e', 'emmanuel.kamga@rchp.example', 'Emmanuel Kamga', 'emmanuel kamga', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-04-09 10:00:00', 1, false);
INSERT INTO public.people VALUES ('01991e40-fe80-71d9-aa38-98ae863091c5', 'thandi.zulu@uhm.example', 'Thandi Zulu', 'thandi zulu', 'en', 'Africa/Johannesburg', 'ZA', NULL, '2025-09-10 11:00:00', NULL, '2025-09-06 09:00:00', 2, true);
INSERT INTO public.people VALUES ('019a1fbe-f680-7b70-89ea-652445c81797', 'kwame.tetteh@cta.example', 'Kwame Tetteh', 'kwame tetteh', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2025-10-26 09:00:00', 1, false);
INSERT INTO public.people VALUES ('019a68b3-b880-767b-9452-3ac7e9c692bd', 'kojo.owusu@cta.example', 'Kojo Owusu', 'kojo owusu', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2025-11-09 13:00:00', 1, false);
INSERT INTO public.people VALUES ('019a7826-cc80-7e98-a6c4-e29e58185319', 'mathieu.mercier@cbr.example', 'Mathieu Mercier', 'mathieu mercier', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2025-11-12 13:00:00', 1, false);
INSERT INTO public.people VALUES ('019abf9b-0900-71ac-a1d0-05f002870142', 'gildas.sossa@acl.example', 'Gildas Sossa', 'gildas sossa', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2025-11-26 10:00:00', 1, false);
INSERT INTO public.people VALUES ('019acf0e-1d00-7460-8e0f-0479ea0bfb41', 'gita.gurung@htf.example', 'Gita Gurung', 'gita gurung', 'en', 'Asia/Kathmandu', 'NP', NULL, NULL, NULL, '2025-11-29 10:00:00', 1, false);
INSERT INTO public.people VALUES ('019ade81-3100-7762-a0d7-159d516d0a40', 'sylvie.houngbedji@acl.example', 'Sylvie Houngbédji', 'sylvie houngbedji', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2025-12-02 10:00:00', 1, false);
INSERT INTO public.people VALUES ('019b2775-f300-7dfa-8af4-fd3c7e8b554b', 'pulcherie.nkoulou@rchp.example', 'Pulchérie Nkoulou', 'pulcherie nkoulou', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2025-12-16 14:00:00', 1, false);
INSERT INTO public.people VALUES ('019b36e9-0700-71e0-ad4d-8ed8b023c0ae', 'maricel.bautista@lit.example', 'Maricel Bautista', 'maricel bautista', 'en', 'Asia/Manila', 'PH', NULL, NULL, NULL, '2025-12-19 14:00:00', 1, false);
INSERT INTO public.people VALUES ('019b7e5d-4380-75cf-aa6a-6a5ef5c5f42f', 'rowena.manalo@lit.example', 'Rowena Manalo', 'rowena manalo', 'en', 'Asia/Manila', 'PH', NULL, NULL, NULL, '2026-01-02 11:00:00', 1, false);
INSERT INTO public.people VALUES ('019b8dd0-5780-7d87-ade8-3844e618aafa', 'julien.benali@cbr.example', 'Julien Benali', 'julien benali', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-01-05 11:00:00', 1, false);
INSERT INTO public.people VALUES ('019b9d43-6b80-74a3-9b80-443bb5f4f87e', 'sipho.botha@uhm.example', 'Sipho Botha', 'sipho botha', 'en', 'Africa/Johannesburg', 'ZA', NULL, NULL, NULL, '2026-01-08 11:00:00', 1, false);
INSERT INTO public.people VALUES ('019be638-2d80-760d-9a32-57471a0f27e3', 'bongani.khumalo@uhm.example', 'Bongani Khumalo', 'bongani khumalo', 'en', 'Africa/Johannesburg', 'ZA', NULL, NULL, NULL, '2026-01-22 15:00:00', 1, false);
INSERT INTO public.people VALUES ('019bf5ab-4180-7a13-8d32-6d5e2d5e30a7', 'felicite.dossou@acl.example', 'Félicité Dossou', 'felicite dossou', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-01-25 15:00:00', 1, false);
INSERT INTO public.people VALUES ('019c3d1f-7e00-7962-9f42-a87eb91b6e27', 'yvette.abena-ondoa@rchp.example', 'Yvette Abena Ondoa', 'yvette abena ondoa', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-02-08 12:00:00', 1, false);
INSERT INTO public.people VALUES ('019c4c92-9200-70ac-bece-fa2ebc3587bd', 'akosua.mensah@cta.example', 'Akosua Mensah', 'akosua mensah', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2026-02-11 12:00:00', 1, false);
INSERT INTO public.people VALUES ('019c5c05-a600-7322-b53a-d5ed0e691cfc', 'thierry.essomba@rchp.example', 'Thierry Essomba', 'thierry essomba', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-02-14 12:00:00', 1, false);
INSERT INTO public.people VALUES ('019ca379-e280-7bc7-bcaa-a802f068b280', 'farid.renaud@cbr.example', 'Farid Renaud', 'farid renaud', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-02-28 09:00:00', 1, false);
INSERT INTO public.people VALUES ('019cb2ec-f680-7172-9a67-1468db3ca829', 'bikash.chaudhary@htf.example', 'Bikash Chaudhary', 'bikash chaudhary', 'en', 'Asia/Kathmandu', 'NP', NULL, NULL, NULL, '2026-03-03 09:00:00', 1, false);
INSERT INTO public.people VALUES ('019cfbe1-b880-7c8d-8f18-3752130b8e47', 'dorje.tamang@htf.example', 'Dorje Tamang', 'dorje tamang', 'en', 'Asia/Kathmandu', 'NP', NULL, NULL, NULL, '2026-03-17 13:00:00', 1, false);
INSERT INTO public.people VALUES ('019d0b54-cc80-7bd9-947c-9ce367479359', 'mariam.bello@acl.example', 'Mariam Bello', 'mariam bello', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-03-20 13:00:00', 1, false);
INSERT INTO public.people VALUES ('019d1ac7-e080-7141-82e2-5d142d675555', 'jose.ocampo@lit.example', 'Jose Ocampo', 'jose ocampo', 'en', 'Asia/Manila', 'PH', NULL, NULL, NULL, '2026-03-23 13:00:00', 1, false);
INSERT INTO public.people VALUES ('019dbaa3-f300-720b-aac1-a19bfd0f319d', 'damien.chevalier@cbr.example', 'Damien Chevalier', 'damien chevalier', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-04-23 14:00:00', 1, false);
INSERT INTO public.people VALUES ('019dca17-0700-77c5-9161-bdc52bfbfb1d', 'nomsa.naidoo@uhm.example', 'Nomsa Naidoo', 'nomsa naidoo', 'en', 'Africa/Johannesburg', 'ZA', NULL, NULL, NULL, '2026-04-26 14:00:00', 1, false);
INSERT INTO public.people VALUES ('019dd98a-1b00-7398-a710-829165b5352b', 'helene.arnaud@cbr.example', 'Hélène Arnaud', 'helene arnaud', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-04-29 14:00:00', 1, false);
INSERT INTO public.people VALUES ('019e20fe-5780-7fc7-ad1f-b0b685bd0a25', 'clarisse.gnonlonfoun@acl.example', 'Clarisse Gnonlonfoun', 'clarisse gnonlonfoun', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-05-13 11:00:00', 1, false);
INSERT INTO public.people VALUES ('019e3071-6b80-71ec-bc1b-d73ba7a1c912', 'yaw.boateng@cta.example', 'Yaw Boateng', 'yaw boateng', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2026-05-16 11:00:00', 1, false);
INSERT INTO public.people VALUES ('019e7966-2d80-7f1a-b518-1950dbf5aaa0', 'kweku.amoah@cta.example', 'Kweku Amoah', 'kweku amoah', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2026-05-30 15:00:00', 1, false);
INSERT INTO public.people VALUES ('019e88d9-4180-72b3-bc4a-da7068a84ccf', 'boris.ekambi@rchp.example', 'Boris Ekambi', 'boris ekambi', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-06-02 15:00:00', 1, false);
INSERT INTO public.people VALUES ('019e984c-5580-7211-9bd6-f56ae3fcdc3a', 'anjali.bhattarai@htf.example', 'Anjali Bhattarai', 'anjali bhattarai', 'en', 'Asia/Kathmandu', 'NP', NULL, NULL, NULL, '2026-06-05 15:00:00', 1, false);
INSERT INTO public.people VALUES ('019edfc0-9200-7117-9cab-e5c27a185388', 'sabita.shrestha@htf.example', 'Sabita Shrestha', 'sabita shrestha', 'en', 'Asia/Kathmandu', 'NP', NULL, NULL, NULL, '2026-06-19 12:00:00', 1, false);
INSERT INTO public.people VALUES ('019eef33-a600-73d8-91b9-970cffb094c4', 'nora.tessier@cbr.example', 'Nora Tessier', 'nora tessier', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-06-22 12:00:00', 1, false);
INSERT INTO public.people VALUES ('019f2734-ce80-7923-a284-4d9ed83e1d66', 'koffi.kiki@acl.example', 'Koffi Kiki', 'koffi kiki', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, '2026-07-04 08:00:00', NULL, '2026-07-03 09:00:00', 2, true);
INSERT INTO public.people VALUES ('019f36a7-e280-7c26-8abf-d2a17f19ee48', 'rachidatou.kiki@acl.example', 'Rachidatou Kiki', 'rachidatou kiki', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-07-06 09:00:00', 1, false);
INSERT INTO public.people VALUES ('019f461a-f680-7d65-a383-402469ab6da7', 'teresita.reyes@lit.example', 'Teresita Reyes', 'teresita reyes', 'en', 'Asia/Manila', 'PH', NULL, NULL, NULL, '2026-07-09 09:00:00', 1, false);
INSERT INTO public.people VALUES ('019f558e-0a80-7e43-9f70-793679924a3d', 'moussa.zinsou@acl.example', 'Moussa Zinsou', 'moussa zinsou', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-07-12 09:00:00', 1, false);
INSERT INTO public.people VALUES ('019f9e82-cc80-77f9-a5b2-8316c50e9422', 'landry.tchoumi@rchp.example', 'Landry Tchoumi', 'landry tchoumi', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-07-26 13:00:00', 1, false);
INSERT INTO public.people VALUES ('019fadf5-e080-7f5b-91ee-73a0dba8438f', 'pieter.mokoena@uhm.example', 'Pieter Mokoena', 'pieter mokoena', 'en', 'Africa/Johannesburg', 'ZA', NULL, NULL, NULL, '2026-07-29 13:00:00', 1, false);
INSERT INTO public.people VALUES ('01a004dd-3100-7fd4-aa5a-2bcbcc491eec', 'cecile.lambert@cbr.example', 'Cécile Lambert', 'cecile lambert', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-08-15 10:00:00', 1, false);
INSERT INTO public.people VALUES ('01a01450-4500-7c44-b5af-0749fb328977', 'esi.asante@cta.example', 'Esi Asante', 'esi asante', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2026-08-18 10:00:00', 1, false);
INSERT INTO public.people VALUES ('01a028b2-c680-7534-be91-420f8f7a3b56', 'ximena.tituana@lmc.example', 'Ximena Tituaña', 'ximena tituana', 'es', 'America/Guayaquil', 'EC', NULL, '2026-08-23 08:00:00', NULL, '2026-08-22 09:00:00', 2, true);
INSERT INTO public.people VALUES ('01a028b2-c680-7183-b59a-c2ea8bfaa52c', 'camila.bedoya@umr.example', 'Camila Bedoya', 'camila bedoya', 'es', 'America/Bogota', 'CO', NULL, '2026-08-24 09:00:00', NULL, '2026-08-22 09:00:00', 2, true);
INSERT INTO public.people VALUES ('01a05d45-0700-7bb3-87e3-2e3c7d5a3657', 'adwoa.quartey@cta.example', 'Adwoa Quartey', 'adwoa quartey', 'en', 'Africa/Accra', 'GH', NULL, NULL, NULL, '2026-09-01 14:00:00', 1, false);
INSERT INTO public.people VALUES ('01a06cb8-1b00-7940-8ed7-1d46f4b2deaa', 'barnabe.agbodjan@acl.example', 'Barnabé Agbodjan', 'barnabe agbodjan', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-09-04 14:00:00', 1, false);
INSERT INTO public.people VALUES ('01a0c39f-6b80-7f09-b541-322925e7a1fc', 'prakash.maharjan@htf.example', 'Prakash Maharjan', 'prakash maharjan', 'en', 'Asia/Kathmandu', 'NP', NULL, NULL, NULL, '2026-09-21 11:00:00', 1, false);
INSERT INTO public.people VALUES ('01a0d312-7f80-7c78-ab4d-a64183933cae', 'solange.fotso@rchp.example', 'Solange Fotso', 'solange fotso', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-09-24 11:00:00', 1, false);
INSERT INTO public.people VALUES ('01a11c07-4180-7054-8420-56f9572a3dbe', 'aline.perrin@cbr.example', 'Aline Perrin', 'aline perrin', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-10-08 15:00:00', 1, false);
INSERT INTO public.people VALUES ('01a12b7a-5580-7561-a166-922861ee1365', 'ramon.dela-rosa@lit.example', 'Ramon Dela Rosa', 'ramon dela rosa', 'en', 'Asia/Manila', 'PH', NULL, NULL, NULL, '2026-10-11 15:00:00', 1, false);
INSERT INTO public.people VALUES ('01a18261-a600-79d6-99cc-68d1959f9e24', 'theophile.hounkpatin@acl.example', 'Théophile Hounkpatin', 'theophile hounkpatin', 'fr', 'Africa/Porto-Novo', 'BJ', NULL, NULL, NULL, '2026-10-28 12:00:00', 1, false);
INSERT INTO public.people VALUES ('01a191d4-ba00-7b88-8ec7-7a19e9a868a0', 'lerato.dlamini@uhm.example', 'Lerato Dlamini', 'lerato dlamini', 'en', 'Africa/Johannesburg', 'ZA', NULL, NULL, NULL, '2026-10-31 12:00:00', 1, false);
INSERT INTO public.people VALUES ('01a1d948-f680-7534-8c06-066f1451f282', 'zanele.van-wyk@uhm.example', 'Zanele van Wyk', 'zanele van wyk', 'en', 'Africa/Johannesburg', 'ZA', NULL, NULL, NULL, '2026-11-14 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01a1e8bc-0a80-70d9-9945-53634c3df87c', 'arlette.mbarga@rchp.example', 'Arlette Mbarga', 'arlette mbarga', 'fr', 'Africa/Douala', 'CM', NULL, NULL, NULL, '2026-11-17 09:00:00', 1, false);
INSERT INTO public.people VALUES ('01a20cc8-8e80-7ede-b088-24b9d452d95c', 'corazon.tolentino@lit.example', 'Corazon Tolentino', 'corazon tolentino', 'en', 'Asia/Manila', 'PH', NULL, '2026-11-25 08:00:00', NULL, '2026-11-24 09:00:00', 2, true);
INSERT INTO public.people VALUES ('01a229f7-4280-7f4a-93a0-cd2f2a793f7e', 'aline.vidal@cbr.example', 'Aline Vidal', 'aline vidal', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-11-30 01:00:00', 1, false);
INSERT INTO public.people VALUES ('01a22a2e-3100-7296-aeeb-a6b851b70319', 'bruno.roche@cbr.example', 'Bruno Roche', 'bruno roche', 'fr', 'Europe/Paris', 'FR', NULL, NULL, NULL, '2026-11-30 02:00:00', 1, false);


--
-- Data for Name: rate_limits; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rate_limits VALUES ('link:bruno.roche@cbr.example', '2026-11-30 02:15:00', 1);


--
-- Data for Name: reminder_choices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder_choices VALUES ('01a042a9-8100-7a94-9da0-af9768da9fc4', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', 'invitation', true, '[2,5,10]', '01981c8c-1800-7940-ac82-2825d7a940af', '2026-08-27 10:00:00', 1);


--
-- Data for Name: reminder_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-77d3-80b3-5729f6c4d134', 'cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9668-2900-777b-822c-c04d9061329e:-60:2026-04-15', 'cascade-completion', '01991e40-fe80-71d9-aa38-98ae863091c5', '019a9668-2900-777b-822c-c04d9061329e', '4628cc65-c215-8509-208f-15cbfe61fe8e', -60, '2026-04-15', '2026-02-13', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7c1f-bffc-789a3dc30d66', 'cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9668-2900-777b-822c-c04d9061329e:-30:2026-04-15', 'cascade-completion', '01991e40-fe80-71d9-aa38-98ae863091c5', '019a9668-2900-777b-822c-c04d9061329e', '4628cc65-c215-8509-208f-15cbfe61fe8e', -30, '2026-04-15', '2026-03-16', 'skipped', 'stale', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7b27-9c35-4859de621215', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:-30:2026-03-09', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9668-2900-7114-860e-3824c900735b', '4628cc65-c215-8509-208f-15cbfe61fe8e', -30, '2026-03-09', '2026-02-06', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7b91-b597-74f95dcb7ab2', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:-7:2026-03-09', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9668-2900-7114-860e-3824c900735b', '4628cc65-c215-8509-208f-15cbfe61fe8e', -7, '2026-03-09', '2026-03-02', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-734c-8a0c-5dcc2888cd0a', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:0:2026-03-09', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9668-2900-7114-860e-3824c900735b', '4628cc65-c215-8509-208f-15cbfe61fe8e', 0, '2026-03-09', '2026-03-09', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7543-8c92-b0b7f6dab19a', 'cascade-completion:01991e40-fe80-7618-bfb5-55651d75b868:019a9b8e-8500-783d-9a3d-3eef3cbca6f5:-60:2026-04-01', 'cascade-completion', '01991e40-fe80-7618-bfb5-55651d75b868', '019a9b8e-8500-783d-9a3d-3eef3cbca6f5', '4628cc65-c215-8509-208f-15cbfe61fe8e', -60, '2026-04-01', '2026-01-30', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7cd7-ac67-c806a1d5736a', 'cascade-completion:01991e40-fe80-7618-bfb5-55651d75b868:019a9b8e-8500-783d-9a3d-3eef3cbca6f5:-30:2026-04-01', 'cascade-completion', '01991e40-fe80-7618-bfb5-55651d75b868', '019a9b8e-8500-783d-9a3d-3eef3cbca6f5', '4628cc65-c215-8509-208f-15cbfe61fe8e', -30, '2026-04-01', '2026-03-02', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7f7a-9ff7-af4e84090ad2', 'cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9668-2900-7da3-80bf-899e7e8722e7:0:2026-01-31', 'cascade-completion', '01991e40-fe80-7933-9e06-685e6d4f42b1', '019a9668-2900-7da3-80bf-899e7e8722e7', '4628cc65-c215-8509-208f-15cbfe61fe8e', 0, '2026-01-31', '2026-01-30', 'skipped', 'superseded', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-74ca-ba54-c4623a0b13c3', 'cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9668-2900-7da3-80bf-899e7e8722e7:14:2026-01-31', 'cascade-completion', '01991e40-fe80-7933-9e06-685e6d4f42b1', '019a9668-2900-7da3-80bf-899e7e8722e7', '4628cc65-c215-8509-208f-15cbfe61fe8e', 14, '2026-01-31', '2026-02-16', 'skipped', 'stale', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-741f-a39b-27bf436fc67a', 'cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9b8e-8500-7491-807a-23fd5b8edc44:-60:2026-05-08', 'cascade-completion', '01991e40-fe80-7933-9e06-685e6d4f42b1', '019a9b8e-8500-7491-807a-23fd5b8edc44', '4628cc65-c215-8509-208f-15cbfe61fe8e', -60, '2026-05-08', '2026-03-09', 'skipped', 'stale', NULL, '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-7a6d-842b-93f914cf3825', 'cascade-completion:01991e40-fe80-7618-bfb5-55651d75b868:019a9b8e-8500-783d-9a3d-3eef3cbca6f5:-7:2026-04-01', 'cascade-completion', '01991e40-fe80-7618-bfb5-55651d75b868', '019a9b8e-8500-783d-9a3d-3eef3cbca6f5', '4628cc65-c215-8509-208f-15cbfe61fe8e', -7, '2026-04-01', '2026-03-25', 'sent', NULL, '019d24a6-bb80-70e0-a43f-786ea27adb0c', '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019d24a6-bb80-75ce-ab96-b7bc729e021d', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9668-2900-7114-860e-3824c900735b:14:2026-03-09', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9668-2900-7114-860e-3824c900735b', '4628cc65-c215-8509-208f-15cbfe61fe8e', 14, '2026-03-09', '2026-03-23', 'sent', NULL, '019d24a6-bb80-748f-933a-a9c4e5810b55', '2026-03-25 11:00:00', '2026-03-25 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7ef5-aca2-923003c71ad1', 'cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9b8e-8500-7cbb-a33d-0f8269b19408:-60:2026-07-21', 'cascade-completion', '01991e40-fe80-71d9-aa38-98ae863091c5', '019a9b8e-8500-7cbb-a33d-0f8269b19408', '4628cc65-c215-8509-208f-15cbfe61fe8e', -60, '2026-07-21', '2026-05-22', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-785c-826c-12f42f09b43b', 'cascade-completion:01991e40-fe80-71d9-aa38-98ae863091c5:019a9b8e-8500-7cbb-a33d-0f8269b19408:-30:2026-07-21', 'cascade-completion', '01991e40-fe80-71d9-aa38-98ae863091c5', '019a9b8e-8500-7cbb-a33d-0f8269b19408', '4628cc65-c215-8509-208f-15cbfe61fe8e', -30, '2026-07-21', '2026-06-19', 'skipped', 'stale', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7af6-a7b8-2a6da2aa0514', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:-30:2026-06-14', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9b8e-8500-7b02-a90f-116bc449d223', '4628cc65-c215-8509-208f-15cbfe61fe8e', -30, '2026-06-14', '2026-05-15', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-71d7-8f26-1c1e70bfbb37', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:-7:2026-06-14', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9b8e-8500-7b02-a90f-116bc449d223', '4628cc65-c215-8509-208f-15cbfe61fe8e', -7, '2026-06-14', '2026-06-05', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7db2-b1b2-b39109a4d714', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:0:2026-06-14', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9b8e-8500-7b02-a90f-116bc449d223', '4628cc65-c215-8509-208f-15cbfe61fe8e', 0, '2026-06-14', '2026-06-12', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7733-86bb-ad05e67faac4', 'cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9b8e-8500-7491-807a-23fd5b8edc44:0:2026-05-08', 'cascade-completion', '01991e40-fe80-7933-9e06-685e6d4f42b1', '019a9b8e-8500-7491-807a-23fd5b8edc44', '4628cc65-c215-8509-208f-15cbfe61fe8e', 0, '2026-05-08', '2026-05-08', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-70e2-a485-0d6bbccc504f', 'cascade-completion:01991e40-fe80-7933-9e06-685e6d4f42b1:019a9b8e-8500-7491-807a-23fd5b8edc44:14:2026-05-08', 'cascade-completion', '01991e40-fe80-7933-9e06-685e6d4f42b1', '019a9b8e-8500-7491-807a-23fd5b8edc44', '4628cc65-c215-8509-208f-15cbfe61fe8e', 14, '2026-05-08', '2026-05-22', 'skipped', 'stale', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7d43-ab91-df0b890aa236', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e20c7-6900-7d23-a556-9f3c1f77208b:-30:2026-07-03', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e20c7-6900-7d23-a556-9f3c1f77208b', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -30, '2026-07-03', '2026-06-03', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7a5a-9ce7-ed48e181f1e3', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e20c7-6900-7d23-a556-9f3c1f77208b:-7:2026-07-03', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e20c7-6900-7d23-a556-9f3c1f77208b', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -7, '2026-07-03', '2026-06-26', 'skipped', 'superseded', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7c43-966e-d7ab6e5a7032', 'cascade-completion:019d2438-de80-7ad7-bb33-3d4915bcd98e:019e20c7-6900-7c97-b759-b41517fe6ffb:-60:2026-08-09', 'cascade-completion', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '019e20c7-6900-7c97-b759-b41517fe6ffb', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -60, '2026-08-09', '2026-06-10', 'skipped', 'stale', NULL, '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-788e-8e40-410b540a2881', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e20c7-6900-7d23-a556-9f3c1f77208b:0:2026-07-03', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e20c7-6900-7d23-a556-9f3c1f77208b', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 0, '2026-07-03', '2026-07-03', 'sent', NULL, '019f27a2-ab80-726f-92c6-45b227733c38', '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-7739-b446-e0eb6f24a1c1', 'confirmation:01985042-9e80-7c1d-babd-6b4ab742141d:122138a5-6c26-4951-f8c7-2fadd8eb7d0e:3:2026-06-26', 'confirmation', '01985042-9e80-7c1d-babd-6b4ab742141d', '122138a5-6c26-4951-f8c7-2fadd8eb7d0e', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 3, '2026-06-26', '2026-06-29', 'sent', NULL, '019f27a2-ab80-7424-ae9c-783db8aae363', '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('019f27a2-ab80-71e4-964e-0cf79a48b96f', 'cascade-completion:01991e40-fe80-72cb-aa6b-839d9b004a5d:019a9b8e-8500-7b02-a90f-116bc449d223:14:2026-06-14', 'cascade-completion', '01991e40-fe80-72cb-aa6b-839d9b004a5d', '019a9b8e-8500-7b02-a90f-116bc449d223', '4628cc65-c215-8509-208f-15cbfe61fe8e', 14, '2026-06-14', '2026-06-29', 'sent', NULL, '019f27a2-ab80-7d40-8da6-ebdfe45115d5', '2026-07-03 11:00:00', '2026-07-03 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-72c6-9760-bb1c80e29406', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:-60:2026-11-13', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -60, '2026-11-13', '2026-09-14', 'skipped', 'superseded', NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-71a0-b72a-038a7ef15a67', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:-30:2026-11-13', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -30, '2026-11-13', '2026-10-14', 'skipped', 'superseded', NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-7d94-bcce-ae4659cca7a1', 'cascade-completion:019d2438-de80-7ad7-bb33-3d4915bcd98e:019e1ba1-0d00-79f2-8d97-dcb5bc466486:-60:2026-12-20', 'cascade-completion', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '019e1ba1-0d00-79f2-8d97-dcb5bc466486', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -60, '2026-12-20', '2026-10-21', 'skipped', 'stale', NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-7ef6-b592-3615a33bc233', 'cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019ffa90-7900-73ab-b7cb-b05bf2a88356:-60:2026-12-13', 'cascade-completion', '019f2734-ce80-7923-a284-4d9ed83e1d66', '019ffa90-7900-73ab-b7cb-b05bf2a88356', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', -60, '2026-12-13', '2026-10-14', 'skipped', 'stale', NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-70a7-a70a-4fb241783225', 'cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:-30:2026-11-03', 'cascade-completion', '019f2734-ce80-7923-a284-4d9ed83e1d66', '019fffb6-d500-7ecb-a066-1f670358d6c0', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', -30, '2026-11-03', '2026-10-02', 'skipped', 'superseded', NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-75f6-8d2c-8d94f72f3874', 'cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:-7:2026-11-03', 'cascade-completion', '019f2734-ce80-7923-a284-4d9ed83e1d66', '019fffb6-d500-7ecb-a066-1f670358d6c0', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', -7, '2026-11-03', '2026-10-27', 'skipped', 'superseded', NULL, '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-70ec-8a76-7641474a62cc', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:-7:2026-11-13', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -7, '2026-11-13', '2026-11-06', 'sent', NULL, '01a1bff7-0780-75e7-a633-81750f13c128', '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1bff7-0780-7240-819d-66827c483d4f', 'cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:0:2026-11-03', 'cascade-completion', '019f2734-ce80-7923-a284-4d9ed83e1d66', '019fffb6-d500-7ecb-a066-1f670358d6c0', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 0, '2026-11-03', '2026-11-03', 'sent', NULL, '01a1bff7-0780-7b38-b7f6-60669593baf5', '2026-11-09 11:00:00', '2026-11-09 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1ee50-4380-73d4-92a4-6c4dc5b46e31', 'cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019fffb6-d500-7ecb-a066-1f670358d6c0:14:2026-11-03', 'cascade-completion', '019f2734-ce80-7923-a284-4d9ed83e1d66', '019fffb6-d500-7ecb-a066-1f670358d6c0', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', 14, '2026-11-03', '2026-11-17', 'sent', NULL, '01a1ee50-4380-7149-a9ae-7a30c5029579', '2026-11-18 11:00:00', '2026-11-18 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1ee50-4380-78bb-8677-6bfb78986e62', 'cascade-completion:019f2734-ce80-7923-a284-4d9ed83e1d66:019ffa90-7900-73ab-b7cb-b05bf2a88356:-30:2026-12-13', 'cascade-completion', '019f2734-ce80-7923-a284-4d9ed83e1d66', '019ffa90-7900-73ab-b7cb-b05bf2a88356', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', -30, '2026-12-13', '2026-11-13', 'sent', NULL, '01a1ee50-4380-7149-a9ae-7a30c5029579', '2026-11-18 11:00:00', '2026-11-18 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a1ee50-4380-748e-a3de-8be57c62d0ac', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:0:2026-11-13', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 0, '2026-11-13', '2026-11-13', 'sent', NULL, '01a1ee50-4380-77fd-a81a-db364b4a6969', '2026-11-18 11:00:00', '2026-11-18 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a20d36-6b80-707a-9021-b2d76021efe6', 'cascade-completion:019d2438-de80-7ad7-bb33-3d4915bcd98e:019e1ba1-0d00-79f2-8d97-dcb5bc466486:-30:2026-12-20', 'cascade-completion', '019d2438-de80-7ad7-bb33-3d4915bcd98e', '019e1ba1-0d00-79f2-8d97-dcb5bc466486', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', -30, '2026-12-20', '2026-11-20', 'sent', NULL, '01a20d36-6b80-7c90-8a84-5ca11b64742d', '2026-11-24 11:00:00', '2026-11-24 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a21ca9-7f80-7b45-bba0-72147ab374e7', 'confirmation:01981c8c-1800-7940-ac82-2825d7a940af:caca5b17-7db5-d9c6-0032-2fa304a5458b:3:2026-11-23', 'confirmation', '01981c8c-1800-7940-ac82-2825d7a940af', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', '4628cc65-c215-8509-208f-15cbfe61fe8e', 3, '2026-11-23', '2026-11-26', 'sent', NULL, '01a21ca9-7f80-717d-8268-74fa30d8f80b', '2026-11-27 11:00:00', '2026-11-27 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a21ca9-7f80-7ff6-8706-409cd4987de2', 'report-returned:01991e40-fe80-71d9-aa38-98ae863091c5:fb903ed9-4ae9-29b3-baa2-104119d7dcc8:3:2026-11-23', 'report-returned', '01991e40-fe80-71d9-aa38-98ae863091c5', 'fb903ed9-4ae9-29b3-baa2-104119d7dcc8', '4628cc65-c215-8509-208f-15cbfe61fe8e', 3, '2026-11-23', '2026-11-26', 'sent', NULL, '01a21ca9-7f80-765e-97ea-7a9c89e524e3', '2026-11-27 11:00:00', '2026-11-27 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a21ca9-7f80-79b3-832b-8b41feb1a5f7', 'confirmation:01981c8c-1800-7498-a5cc-796ff3f0d628:caca5b17-7db5-d9c6-0032-2fa304a5458b:3:2026-11-23', 'confirmation', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'caca5b17-7db5-d9c6-0032-2fa304a5458b', '4628cc65-c215-8509-208f-15cbfe61fe8e', 3, '2026-11-23', '2026-11-26', 'sent', NULL, '01a21ca9-7f80-79c9-81c7-5f031ffa33a6', '2026-11-27 11:00:00', '2026-11-27 11:00:00');
INSERT INTO public.reminder_items VALUES ('01a21ca9-7f80-72f1-a8aa-0209a3a7fa90', 'cascade-completion:019d2438-de80-72c9-8b3f-f43d01b0f1ae:019e1ba1-0d00-7c04-abd4-c4c858aec174:14:2026-11-13', 'cascade-completion', '019d2438-de80-72c9-8b3f-f43d01b0f1ae', '019e1ba1-0d00-7c04-abd4-c4c858aec174', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', 14, '2026-11-13', '2026-11-27', 'sent', NULL, '01a21ca9-7f80-7eb0-809a-a0b6cb73e40e', '2026-11-27 11:00:00', '2026-11-27 11:00:00');


--
-- Data for Name: reminder_pauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder_pauses VALUES ('01a21d85-3980-7fda-884a-fd0fbb9d0048', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', '01a028b2-c680-7534-be91-420f8f7a3b56', '2026-11-27 15:00:00', '2026-12-18 00:00:00', '01981c8c-1800-7940-ac82-2825d7a940af', 'De permiso por tres semanas; lo retoma a la vuelta.');


--
-- Data for Name: roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roles VALUES ('01981c8c-1800-7108-8f9d-788e75029aa6', '01981c8c-1800-7498-a5cc-796ff3f0d628', 'administrator', '00000000-0000-0000-0000-000000000000', '2025-07-18 08:00:00', NULL);
INSERT INTO public.roles VALUES ('01981c8c-1800-7c99-9682-3d54fd8bf862', '01981c8c-1800-7940-ac82-2825d7a940af', 'coordinator', '00000000-0000-0000-0000-000000000000', '2025-07-18 08:00:00', NULL);
INSERT INTO public.roles VALUES ('01985042-9e80-7803-ac10-9843eec12755', '01985042-9e80-7c1d-babd-6b4ab742141d', 'focal-point', '01985042-9e80-7366-93d5-ffed418a5259', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7284-9bc4-a50c6f8edfcf', '01985042-9e80-7fa2-b3c8-13d95f993686', 'focal-point', '01985042-9e80-71f9-b994-270a57c589f3', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7018-a4fb-88fa6c361265', '01985042-9e80-7cee-9cf0-24d3ddbde284', 'focal-point', '01985042-9e80-789c-b15c-8160fcbf5e45', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7e7d-abd8-ad2fc7f85149', '01985042-9e80-779a-97d6-5c600eb7f7c2', 'focal-point', '01985042-9e80-79c7-8f01-f820642189a5', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7cb9-80a8-9a71730eb9b4', '01985042-9e80-7256-8002-dd91876105c5', 'focal-point', '01985042-9e80-7ab2-82c0-e4722f7879b8', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7bc7-8aae-73670b256092', '01985042-9e80-753e-beaa-21b9ab2af3f4', 'focal-point', '01985042-9e80-7d35-9552-21ab0fb9ee62', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7260-898a-f62012e4a57d', '01985042-9e80-7f88-bcd4-77151be658ca', 'focal-point', '01985042-9e80-7b45-a504-a32f3200c6d9', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-774d-9a9a-1c821fdce304', '01985042-9e80-78b7-9841-3e7da6ecc30f', 'focal-point', '01985042-9e80-7e87-96e3-8e9f59daa59b', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-7305-9ed2-80415b95fc8e', '01985042-9e80-743e-835b-a7e63c156ace', 'focal-point', '01985042-9e80-7f7c-9c55-58e4e551eb08', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-76b8-834f-9da7b015fbd7', '01985042-9e80-7e0d-8b22-6264523907dc', 'focal-point', '01985042-9e80-7e95-91f6-816e2797100b', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01985042-9e80-71eb-a7cd-1324cd9db981', '01985042-9e80-7ccd-964f-871a1bb2361a', 'focal-point', '01985042-9e80-7874-92e1-4bc21b6fecfb', '2025-07-28 09:00:00', '01981c8c-1800-7498-a5cc-796ff3f0d628');
INSERT INTO public.roles VALUES ('01991e0a-1000-7fc3-ac1c-af7b52a6c74e', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '4628cc65-c215-8509-208f-15cbfe61fe8e', '2025-09-06 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af');
INSERT INTO public.roles VALUES ('019d2401-f000-7eec-9d3e-9f9a10a76099', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', 'bffc6081-5cb1-9cc8-7be9-6344aaf01b13', '2026-03-25 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af');
INSERT INTO public.roles VALUES ('019f26fd-e000-7e9e-b6bd-ed020885d691', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '78a3a15e-9053-ad7c-b765-73c0fb65f6d3', '2026-07-03 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af');
INSERT INTO public.roles VALUES ('01a0287b-d800-7b5f-83de-ed24f366896f', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', 'bfbb39c5-2d56-791e-c5d9-21b660aee855', '2026-08-22 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af');
INSERT INTO public.roles VALUES ('01a20c91-a000-758a-8996-a00bed0f1942', '01981c8c-1800-7940-ac82-2825d7a940af', 'cohort-coordinator', '1b377453-91d7-03a9-3648-3dbff64725dc', '2026-11-24 08:00:00', '01981c8c-1800-7940-ac82-2825d7a940af');


--
-- Data for Name: sections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sections VALUES ('01a22b77-c800-732d-a9cb-8efe61fecb15', 'africa', '{"en":"Africa","es":"África","fr":"Afrique"}', 1);
INSERT INTO public.sections VALUES ('01a22b77-c800-7bc0-8a80-a8e0770952b1', 'asia-pacific', '{"en":"Asia-Pacific","es":"Asia-Pacífico","fr":"Asie-Pacifique"}', 2);
INSERT INTO public.sections VALUES ('01a22b77-c800-7642-a99e-71773ce2ca34', 'eurasia', '{"en":"Eurasia","es":"Eurasia","fr":"Eurasie"}', 3);
INSERT INTO public.sections VALUES ('01a22b77-c800-7d09-9392-ba4c1079fc3f', 'europe', '{"en":"Europe","es":"Europa","fr":"Europe"}', 4);
INSERT INTO public.sections VALUES ('01a22b77-c800-748d-852f-cbd86792652e', 'middle-east-west-asia', '{"en":"Middle East and West Asia","es":"Oriente Medio y Asia Occidental","fr":"Moyen-Orient et Asie de l’Ouest"}', 5);
INSERT INTO public.sections VALUES ('01a22b77-c800-7b07-b1dd-a6eeb4398451', 'latin-america', '{"en":"Latin America","es":"América Latina","fr":"Amérique latine"}', 6);
INSERT INTO public.sections VALUES ('01a22b77-c800-7f07-a5de-339598420325', 'north-america', '{"en":"North America","es":"América del Norte","fr":"Amérique du Nord"}', 7);
INSERT INTO public.sections VALUES ('01a22b77-c800-7421-8bdc-b7a1b5eb7d1c', 'metropolitan', '{"en":"Metropolitan","es":"Metrópolis","fr":"Métropoles"}', 8);
INSERT INTO public.sections VALUES ('01a22b77-c800-74b3-b45c-4a11fd410a5a', 'regions', '{"en":"Regions","es":"Regiones","fr":"Régions"}', 9);


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settings VALUES ('turns', '1');
INSERT INTO public.settings VALUES ('content', '24d5619e494ae41c113e8e298e90ac10');
INSERT INTO public.settings VALUES ('demonstration', 'made');


--
-- Data for Name: sign_in_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: suppressions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.suppressions VALUES ('aline.vidal@cbr.example', '550 5.1.1 No such user here', '2026-11-30 01:00:00');


--
-- Data for Name: unsubscriptions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: __diesel_schema_migrations __diesel_schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.__diesel_schema_migrations
    ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: address_changes address_changes_new_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_new_token_hash_key UNIQUE (new_token_hash);


--
-- Name: address_changes address_changes_old_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_old_token_hash_key UNIQUE (old_token_hash);


--
-- Name: address_changes address_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_pkey PRIMARY KEY (id);


--
-- Name: api_tokens api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);


--
-- Name: api_tokens api_tokens_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: associations associations_country_acronym_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.associations
    ADD CONSTRAINT associations_country_acronym_key UNIQUE (country, acronym);


--
-- Name: associations associations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.associations
    ADD CONSTRAINT associations_pkey PRIMARY KEY (id);


--
-- Name: associations associations_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.associations
    ADD CONSTRAINT associations_slug_key UNIQUE (slug);


--
-- Name: attempt_drafts attempt_drafts_learner_id_module_question_set_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt_drafts
    ADD CONSTRAINT attempt_drafts_learner_id_module_question_set_key UNIQUE (learner_id, module, question_set);


--
-- Name: attempt_drafts attempt_drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt_drafts
    ADD CONSTRAINT attempt_drafts_pkey PRIMARY KEY (id);


--
-- Name: attempts attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_pkey PRIMARY KEY (id);


--
-- Name: audit_events audit_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);


--
-- Name: cohort_modules cohort_modules_cohort_id_module_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_modules
    ADD CONSTRAINT cohort_modules_cohort_id_module_key UNIQUE (cohort_id, module);


--
-- Name: cohort_modules cohort_modules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_modules
    ADD CONSTRAINT cohort_modules_pkey PRIMARY KEY (id);


--
-- Name: cohorts cohorts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohorts
    ADD CONSTRAINT cohorts_pkey PRIMARY KEY (id);


--
-- Name: cohorts cohorts_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohorts
    ADD CONSTRAINT cohorts_slug_key UNIQUE (slug);


--
-- Name: commitment_modules commitment_modules_commitment_id_module_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitment_modules
    ADD CONSTRAINT commitment_modules_commitment_id_module_key UNIQUE (commitment_id, module);


--
-- Name: commitment_modules commitment_modules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitment_modules
    ADD CONSTRAINT commitment_modules_pkey PRIMARY KEY (id);


--
-- Name: commitments commitments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_pkey PRIMARY KEY (id);


--
-- Name: counters counters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (name);


--
-- Name: deliveries deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);


--
-- Name: deliveries deliveries_reference_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_reference_key UNIQUE (reference);


--
-- Name: delivery_audiences delivery_audiences_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_audiences
    ADD CONSTRAINT delivery_audiences_pkey PRIMARY KEY (audience_id, kind, starts_on, delivery_id);


--
-- Name: delivery_authors delivery_authors_delivery_id_revision_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_authors
    ADD CONSTRAINT delivery_authors_delivery_id_revision_person_id_key UNIQUE (delivery_id, revision, person_id);


--
-- Name: delivery_authors delivery_authors_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_authors
    ADD CONSTRAINT delivery_authors_pkey PRIMARY KEY (id);


--
-- Name: delivery_counts delivery_counts_delivery_id_sex_role_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_counts
    ADD CONSTRAINT delivery_counts_delivery_id_sex_role_key UNIQUE (delivery_id, sex, role);


--
-- Name: delivery_counts delivery_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_counts
    ADD CONSTRAINT delivery_counts_pkey PRIMARY KEY (id);


--
-- Name: delivery_drafts delivery_drafts_delivery_id_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_drafts
    ADD CONSTRAINT delivery_drafts_delivery_id_person_id_key UNIQUE (delivery_id, person_id);


--
-- Name: delivery_drafts delivery_drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_drafts
    ADD CONSTRAINT delivery_drafts_pkey PRIMARY KEY (id);


--
-- Name: delivery_events delivery_events_delivery_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_events
    ADD CONSTRAINT delivery_events_delivery_id_position_key UNIQUE (delivery_id, "position");


--
-- Name: delivery_events delivery_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_events
    ADD CONSTRAINT delivery_events_pkey PRIMARY KEY (id);


--
-- Name: delivery_modules delivery_modules_delivery_id_module_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_modules
    ADD CONSTRAINT delivery_modules_delivery_id_module_key UNIQUE (delivery_id, module);


--
-- Name: delivery_modules delivery_modules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_modules
    ADD CONSTRAINT delivery_modules_pkey PRIMARY KEY (id);


--
-- Name: delivery_revisions delivery_revisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_revisions
    ADD CONSTRAINT delivery_revisions_pkey PRIMARY KEY (delivery_id, revision);


--
-- Name: delivery_trainers delivery_trainers_delivery_id_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_trainers
    ADD CONSTRAINT delivery_trainers_delivery_id_person_id_key UNIQUE (delivery_id, person_id);


--
-- Name: delivery_trainers delivery_trainers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_trainers
    ADD CONSTRAINT delivery_trainers_pkey PRIMARY KEY (id);


--
-- Name: enrolments enrolments_cohort_id_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_cohort_id_person_id_key UNIQUE (cohort_id, person_id);


--
-- Name: enrolments enrolments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_pkey PRIMARY KEY (id);


--
-- Name: essays essays_attempt_id_question_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.essays
    ADD CONSTRAINT essays_attempt_id_question_key UNIQUE (attempt_id, question);


--
-- Name: essays essays_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.essays
    ADD CONSTRAINT essays_pkey PRIMARY KEY (id);


--
-- Name: kept_forms kept_forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_forms
    ADD CONSTRAINT kept_forms_pkey PRIMARY KEY (id);


--
-- Name: learner_notes learner_notes_learner_id_module_prompt_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learner_notes
    ADD CONSTRAINT learner_notes_learner_id_module_prompt_key UNIQUE (learner_id, module, prompt);


--
-- Name: learner_notes learner_notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learner_notes
    ADD CONSTRAINT learner_notes_pkey PRIMARY KEY (id);


--
-- Name: learners learners_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learners
    ADD CONSTRAINT learners_person_id_key UNIQUE (person_id);


--
-- Name: learners learners_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learners
    ADD CONSTRAINT learners_pkey PRIMARY KEY (id);


--
-- Name: leases leases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (name);


--
-- Name: lesson_progress lesson_progress_learner_id_module_lesson_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson_progress
    ADD CONSTRAINT lesson_progress_learner_id_module_lesson_key UNIQUE (learner_id, module, lesson);


--
-- Name: lesson_progress lesson_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson_progress
    ADD CONSTRAINT lesson_progress_pkey PRIMARY KEY (id);


--
-- Name: mail_holds mail_holds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_holds
    ADD CONSTRAINT mail_holds_pkey PRIMARY KEY (scope);


--
-- Name: mail_refusals mail_refusals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_refusals
    ADD CONSTRAINT mail_refusals_pkey PRIMARY KEY (id);


--
-- Name: mails mails_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_key_key UNIQUE (key);


--
-- Name: mails mails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_pkey PRIMARY KEY (id);


--
-- Name: member_governments member_governments_association_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_governments
    ADD CONSTRAINT member_governments_association_id_name_key UNIQUE (association_id, name);


--
-- Name: member_governments member_governments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_governments
    ADD CONSTRAINT member_governments_pkey PRIMARY KEY (id);


--
-- Name: module_bookmarks module_bookmarks_learner_id_module_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_bookmarks
    ADD CONSTRAINT module_bookmarks_learner_id_module_key UNIQUE (learner_id, module);


--
-- Name: module_bookmarks module_bookmarks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_bookmarks
    ADD CONSTRAINT module_bookmarks_pkey PRIMARY KEY (id);


--
-- Name: module_completions module_completions_learner_id_module_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completions
    ADD CONSTRAINT module_completions_learner_id_module_key UNIQUE (learner_id, module);


--
-- Name: module_completions module_completions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completions
    ADD CONSTRAINT module_completions_pkey PRIMARY KEY (id);


--
-- Name: more_tries more_tries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.more_tries
    ADD CONSTRAINT more_tries_pkey PRIMARY KEY (id);


--
-- Name: news news_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_pkey PRIMARY KEY (id);


--
-- Name: news_refusals news_refusals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_refusals
    ADD CONSTRAINT news_refusals_pkey PRIMARY KEY (id);


--
-- Name: open_turns open_turns_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_turns
    ADD CONSTRAINT open_turns_pkey PRIMARY KEY (person_id, since, delivery_id);


--
-- Name: people people_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_email_key UNIQUE (email);


--
-- Name: people people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);


--
-- Name: rate_limits rate_limits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_limits
    ADD CONSTRAINT rate_limits_pkey PRIMARY KEY (key);


--
-- Name: reminder_choices reminder_choices_cohort_id_kind_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_choices
    ADD CONSTRAINT reminder_choices_cohort_id_kind_key UNIQUE (cohort_id, kind);


--
-- Name: reminder_choices reminder_choices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_choices
    ADD CONSTRAINT reminder_choices_pkey PRIMARY KEY (id);


--
-- Name: reminder_items reminder_items_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_items
    ADD CONSTRAINT reminder_items_key_key UNIQUE (key);


--
-- Name: reminder_items reminder_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_items
    ADD CONSTRAINT reminder_items_pkey PRIMARY KEY (id);


--
-- Name: reminder_pauses reminder_pauses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_pauses
    ADD CONSTRAINT reminder_pauses_pkey PRIMARY KEY (id);


--
-- Name: roles roles_person_id_role_scope_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_person_id_role_scope_id_key UNIQUE (person_id, role, scope_id);


--
-- Name: roles roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (id);


--
-- Name: sections sections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sections
    ADD CONSTRAINT sections_pkey PRIMARY KEY (id);


--
-- Name: sections sections_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sections
    ADD CONSTRAINT sections_slug_key UNIQUE (slug);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_hash_key UNIQUE (token_hash);


--
-- Name: settings settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (name);


--
-- Name: sign_in_links sign_in_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links_pkey PRIMARY KEY (id);


--
-- Name: sign_in_links sign_in_links_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links_token_hash_key UNIQUE (token_hash);


--
-- Name: suppressions suppressions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppressions
    ADD CONSTRAINT suppressions_pkey PRIMARY KEY (address);


--
-- Name: unsubscriptions unsubscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unsubscriptions
    ADD CONSTRAINT unsubscriptions_pkey PRIMARY KEY (person_id);


--
-- Name: address_changes_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX address_changes_by_person ON public.address_changes USING btree (person_id);


--
-- Name: api_tokens_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_tokens_by_person ON public.api_tokens USING btree (person_id);


--
-- Name: associations_by_section; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX associations_by_section ON public.associations USING btree (section_id);


--
-- Name: attempts_by_learner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempts_by_learner ON public.attempts USING btree (learner_id, module, question_set, answered_at);


--
-- Name: audit_events_by_action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_action ON public.audit_events USING btree (action, at);


--
-- Name: audit_events_by_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_actor ON public.audit_events USING btree (actor_id, at);


--
-- Name: audit_events_by_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_kind ON public.audit_events USING btree (subject_kind, at);


--
-- Name: audit_events_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_subject ON public.audit_events USING btree (subject_id, at);


--
-- Name: audit_events_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_time ON public.audit_events USING btree (at, id);


--
-- Name: cohorts_by_start; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cohorts_by_start ON public.cohorts USING btree (starts_on, id);


--
-- Name: commitments_by_association; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX commitments_by_association ON public.commitments USING btree (association_id, due_on);


--
-- Name: commitments_by_cohort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX commitments_by_cohort ON public.commitments USING btree (cohort_id, due_on);


--
-- Name: commitments_by_enrolment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX commitments_by_enrolment ON public.commitments USING btree (enrolment_id);


--
-- Name: commitments_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX commitments_by_person ON public.commitments USING btree (person_id, due_on);


--
-- Name: deliveries_by_association; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_by_association ON public.deliveries USING btree (association_id, starts_on, id);


--
-- Name: deliveries_by_cohort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_by_cohort ON public.deliveries USING btree (cohort_id, starts_on, id);


--
-- Name: deliveries_by_start; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_by_start ON public.deliveries USING btree (starts_on, id);


--
-- Name: deliveries_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_by_state ON public.deliveries USING btree (state, state_since);


--
-- Name: delivery_audiences_delivery; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_audiences_delivery ON public.delivery_audiences USING btree (delivery_id);


--
-- Name: delivery_drafts_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_drafts_by_person ON public.delivery_drafts USING btree (person_id, saved_at);


--
-- Name: delivery_trainers_by_commitment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_trainers_by_commitment ON public.delivery_trainers USING btree (commitment_id);


--
-- Name: delivery_trainers_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_trainers_by_person ON public.delivery_trainers USING btree (person_id);


--
-- Name: enrolments_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrolments_by_person ON public.enrolments USING btree (person_id);


--
-- Name: enrolments_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrolments_by_state ON public.enrolments USING btree (state, id);


--
-- Name: essays_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX essays_unread ON public.essays USING btree (module, learner_id) WHERE (read_at IS NULL);


--
-- Name: kept_forms_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kept_forms_by_end ON public.kept_forms USING btree (expires_at);


--
-- Name: kept_forms_by_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kept_forms_by_owner ON public.kept_forms USING btree (owner, kept_at);


--
-- Name: mail_refusals_by_domain; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_refusals_by_domain ON public.mail_refusals USING btree (domain);


--
-- Name: mail_refusals_by_mail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_refusals_by_mail ON public.mail_refusals USING btree (mail_id);


--
-- Name: mails_by_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_by_address ON public.mails USING btree (address, id);


--
-- Name: mails_by_cohort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_by_cohort ON public.mails USING btree (cohort_id, id);


--
-- Name: mails_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_by_person ON public.mails USING btree (person_id, id);


--
-- Name: mails_by_turn; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_by_turn ON public.mails USING btree (state, kind, next_try_at);


--
-- Name: more_tries_by_learner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX more_tries_by_learner ON public.more_tries USING btree (learner_id, module);


--
-- Name: news_by_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_by_actor ON public.news USING btree (actor_id);


--
-- Name: news_by_mail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_by_mail ON public.news USING btree (mail_id, id);


--
-- Name: news_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX news_by_person ON public.news USING btree (person_id);


--
-- Name: news_refusals_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX news_refusals_once ON public.news_refusals USING btree (person_id, kind);


--
-- Name: open_turns_delivery; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX open_turns_delivery ON public.open_turns USING btree (delivery_id);


--
-- Name: people_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_by_name ON public.people USING btree (name_key, id);


--
-- Name: rate_limits_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rate_limits_by_end ON public.rate_limits USING btree (window_ends_at);


--
-- Name: reminder_choices_by_changer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_choices_by_changer ON public.reminder_choices USING btree (changed_by);


--
-- Name: reminder_items_by_cohort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_items_by_cohort ON public.reminder_items USING btree (cohort_id, due_on);


--
-- Name: reminder_items_by_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_items_by_day ON public.reminder_items USING btree (person_id, due_on);


--
-- Name: reminder_items_by_mail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_items_by_mail ON public.reminder_items USING btree (mail_id);


--
-- Name: reminder_items_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_items_by_person ON public.reminder_items USING btree (person_id, state);


--
-- Name: reminder_pauses_by_cohort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_pauses_by_cohort ON public.reminder_pauses USING btree (cohort_id, until);


--
-- Name: reminder_pauses_by_pauser; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_pauses_by_pauser ON public.reminder_pauses USING btree (paused_by);


--
-- Name: reminder_pauses_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_pauses_by_person ON public.reminder_pauses USING btree (person_id);


--
-- Name: roles_by_scope; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX roles_by_scope ON public.roles USING btree (scope_id, role);


--
-- Name: sessions_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_by_person ON public.sessions USING btree (person_id);


--
-- Name: sign_in_links_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_links_by_person ON public.sign_in_links USING btree (person_id);


--
-- Name: address_changes address_changes_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_changes
    ADD CONSTRAINT address_changes_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: api_tokens api_tokens_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: associations associations_section_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.associations
    ADD CONSTRAINT associations_section_id_fkey FOREIGN KEY (section_id) REFERENCES public.sections(id);


--
-- Name: attempt_drafts attempt_drafts_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt_drafts
    ADD CONSTRAINT attempt_drafts_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: attempts attempts_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: audit_events audit_events_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: cohort_modules cohort_modules_cohort_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_modules
    ADD CONSTRAINT cohort_modules_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohorts(id) ON DELETE CASCADE;


--
-- Name: cohorts cohorts_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohorts
    ADD CONSTRAINT cohorts_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: cohorts cohorts_section_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohorts
    ADD CONSTRAINT cohorts_section_id_fkey FOREIGN KEY (section_id) REFERENCES public.sections(id);


--
-- Name: commitment_modules commitment_modules_commitment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitment_modules
    ADD CONSTRAINT commitment_modules_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitments(id) ON DELETE CASCADE;


--
-- Name: commitments commitments_association_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_association_id_fkey FOREIGN KEY (association_id) REFERENCES public.associations(id);


--
-- Name: commitments commitments_cohort_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohorts(id);


--
-- Name: commitments commitments_enrolment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);


--
-- Name: commitments commitments_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: commitments commitments_released_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT commitments_released_by_fkey FOREIGN KEY (released_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: deliveries deliveries_association_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_association_id_fkey FOREIGN KEY (association_id) REFERENCES public.associations(id);


--
-- Name: deliveries deliveries_cohort_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohorts(id);


--
-- Name: deliveries deliveries_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: deliveries deliveries_enrolment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES public.enrolments(id);


--
-- Name: delivery_audiences delivery_audiences_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_audiences
    ADD CONSTRAINT delivery_audiences_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_authors delivery_authors_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_authors
    ADD CONSTRAINT delivery_authors_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_authors delivery_authors_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_authors
    ADD CONSTRAINT delivery_authors_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: delivery_counts delivery_counts_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_counts
    ADD CONSTRAINT delivery_counts_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_drafts delivery_drafts_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_drafts
    ADD CONSTRAINT delivery_drafts_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: delivery_events delivery_events_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_events
    ADD CONSTRAINT delivery_events_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: delivery_events delivery_events_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_events
    ADD CONSTRAINT delivery_events_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_modules delivery_modules_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_modules
    ADD CONSTRAINT delivery_modules_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_revisions delivery_revisions_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_revisions
    ADD CONSTRAINT delivery_revisions_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_trainers delivery_trainers_commitment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_trainers
    ADD CONSTRAINT delivery_trainers_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES public.commitments(id);


--
-- Name: delivery_trainers delivery_trainers_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_trainers
    ADD CONSTRAINT delivery_trainers_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: delivery_trainers delivery_trainers_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_trainers
    ADD CONSTRAINT delivery_trainers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: enrolments enrolments_cohort_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohorts(id) ON DELETE CASCADE;


--
-- Name: enrolments enrolments_invited_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: enrolments enrolments_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: essays essays_attempt_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.essays
    ADD CONSTRAINT essays_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES public.attempts(id) ON DELETE CASCADE;


--
-- Name: essays essays_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.essays
    ADD CONSTRAINT essays_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: essays essays_read_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.essays
    ADD CONSTRAINT essays_read_by_fkey FOREIGN KEY (read_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: learner_notes learner_notes_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learner_notes
    ADD CONSTRAINT learner_notes_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: learners learners_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learners
    ADD CONSTRAINT learners_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: lesson_progress lesson_progress_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson_progress
    ADD CONSTRAINT lesson_progress_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: mail_refusals mail_refusals_mail_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_refusals
    ADD CONSTRAINT mail_refusals_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES public.mails(id) ON DELETE CASCADE;


--
-- Name: member_governments member_governments_association_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_governments
    ADD CONSTRAINT member_governments_association_id_fkey FOREIGN KEY (association_id) REFERENCES public.associations(id) ON DELETE CASCADE;


--
-- Name: module_bookmarks module_bookmarks_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_bookmarks
    ADD CONSTRAINT module_bookmarks_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: module_completions module_completions_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completions
    ADD CONSTRAINT module_completions_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: more_tries more_tries_allowed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.more_tries
    ADD CONSTRAINT more_tries_allowed_by_fkey FOREIGN KEY (allowed_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: more_tries more_tries_learner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.more_tries
    ADD CONSTRAINT more_tries_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learners(id) ON DELETE CASCADE;


--
-- Name: news news_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: news news_mail_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES public.mails(id) ON DELETE CASCADE;


--
-- Name: news news_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news
    ADD CONSTRAINT news_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: news_refusals news_refusals_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.news_refusals
    ADD CONSTRAINT news_refusals_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: open_turns open_turns_delivery_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_turns
    ADD CONSTRAINT open_turns_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;


--
-- Name: open_turns open_turns_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_turns
    ADD CONSTRAINT open_turns_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: reminder_choices reminder_choices_changed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_choices
    ADD CONSTRAINT reminder_choices_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: reminder_choices reminder_choices_cohort_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_choices
    ADD CONSTRAINT reminder_choices_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohorts(id) ON DELETE CASCADE;


--
-- Name: reminder_items reminder_items_mail_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_items
    ADD CONSTRAINT reminder_items_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES public.mails(id) ON DELETE SET NULL;


--
-- Name: reminder_items reminder_items_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_items
    ADD CONSTRAINT reminder_items_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: reminder_pauses reminder_pauses_cohort_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_pauses
    ADD CONSTRAINT reminder_pauses_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohorts(id) ON DELETE CASCADE;


--
-- Name: reminder_pauses reminder_pauses_paused_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_pauses
    ADD CONSTRAINT reminder_pauses_paused_by_fkey FOREIGN KEY (paused_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: reminder_pauses reminder_pauses_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_pauses
    ADD CONSTRAINT reminder_pauses_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: roles roles_granted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.people(id) ON DELETE SET NULL;


--
-- Name: roles roles_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: sessions sessions_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- Name: sign_in_links sign_in_links_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


