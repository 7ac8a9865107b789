// The whole of it once: from the first administrator to a cascade in which every promise is kept. Months pass in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Visitor, covered, questions, shots, start, steps, until } from './support.mjs';

const MODULE = 'localising-the-sdgs';
const BEGIN = '2027-03-01T09:00:00Z';
/** A Wednesday, and a Monday thirty days before it. */
const DUE = '2027-06-30';
const THIRTY_DAYS_BEFORE = '2027-05-31T09:00:00Z';
const [ADA, AWA, MOUSSA] = ['ada@test.example', 'awa@test.example', 'moussa@test.example'];

for (const journey of [
  { engine: 'sqlite', width: 1280, javascript: true },
  { engine: 'sqlite', width: 320, javascript: false },
  { engine: 'postgresql', width: 320, javascript: true },
]) {
  const name = `${journey.engine}, ${journey.width} px, ${journey.javascript ? 'with' : 'without'} JavaScript`;
  test(name, { timeout: 300_000 }, t => travel(t, journey, name));
}

async function travel(t, journey, name) {
  const relais = await start({ engine: journey.engine, at: BEGIN });
  t.after(relais.stop);
  const folder = shots(name.replace(/\W+/g, '-'));
  const people = [];
  const arrive = async (who, language) => {
    const visitor = await Visitor.arrive(relais, who, { ...journey, language, shots: folder });
    people.push(visitor);
    return visitor;
  };
  const step = steps(t, async () => {
    for (const person of people) await person.shoot('when it failed');
    console.error(relais.log());
  });
  const ada = await arrive('Ada', 'en');
  const awa = await arrive('Awa', 'fr');
  const moussa = await arrive('Moussa', 'es');
  let deliveries;

  await step('the printed link makes the first administrator', async () => {
    await home(ada, '/', 'front page');
    await ada.goto(relais.setUpLink);
    await ada.look('set-up');
    await ada.fill({ name: 'Ada Coordinator', email: ADA, language: 'en', time_zone: 'UTC', country: 'SN' });
    await ada.press('account-set-up-button');
    await home(ada, '/home', 'home of an administrator');
    await ada.goto('/admin');
    await ada.look('administration');
    await awa.goto(relais.setUpLink, 410);
    await awa.look('link for the first administrator, used');
  });

  await step('the administrator enters an association with its focal point', async () => {
    await ada.goto('/associations');
    await ada.look('no associations');
    await ada.press('association-new');
    await ada.look('new association');
    await ada.fill({ acronym: 'AMS', 'name.fr': 'Association des maires du Sahel', country: 'SN', section_id: { label: 'Africa' } });
    await ada.press('association-add');
    await ada.look('association without anybody');
    if (!(await ada.page.locator('[name=members]').isVisible())) await ada.unfold('association-members-new');
    await ada.fill({ members: 'Thiès\nSaint-Louis\nKaolack', kind: 'municipality' });
    await ada.press('association-members-add');
    await ada.unfold('association-focal-point-new');
    await ada.fill({ email: MOUSSA, name: 'Moussa Diop' });
    await ada.press('association-focal-point-add');
    await ada.sees('Moussa Diop');
    await ada.sees('Saint-Louis');
    await ada.look('association');
  });

  await step('the administrator makes a cohort and invites a trainer by address', async () => {
    await ada.goto('/cohorts');
    await ada.look('no cohorts');
    await ada.press('cohort-new');
    await ada.look('new cohort');
    const cohort = {
      name: 'Sahel 2027', languages: ['fr', 'es'], starts_on: '2027-03-01', ends_on: '2027-02-01', time_zone: 'Africa/Dakar',
      modules: [MODULE], cascade_target: 2, cascade_deadline: '2027-12-17',
    };
    await ada.fill(cohort);
    await ada.press('cohort-create');
    assert.equal(await ada.page.locator('[name=name]').inputValue(), cohort.name, 'a refused form keeps what was typed');
    await ada.look('cohort refused');
    await ada.fill({ ends_on: '2027-04-30' });
    await ada.press('cohort-create');
    await ada.look('cohort without anybody');
    await ada.press('cohort-next-invite-action');
    await ada.look('invite people');
    await ada.fill({ people: AWA, role: 'trainer', language: 'en' });
    await ada.press('cohort-invite-enter');
    await ada.look('invited');
    assert.equal(relais.mails.count(AWA), 0, 'nobody is told before the cohort is open');
    await ada.press('cohort-invited-back');
    await ada.press('cohort-next-open-action');
    await ada.look('cohort opened');
  });

  await step('the link of the invitation is followed, and the trainer takes part', async () => {
    const mail = await relais.mails.next(AWA);
    assert.match(mail.subject, /Sahel 2027/);
    await awa.goto(mail.links.find(link => link.includes('/invitations/')));
    await awa.look('invitation');
    await awa.fill({ name: 'Awa Ndiaye', language: 'fr', time_zone: 'Africa/Dakar', country: 'SN' });
    await awa.press('invitation-accept');
    await home(awa, '/home', 'home of a trainer');
    await awa.goto('/cohorts');
    await awa.look('cohorts of a trainer');
    await awa.press(/Sahel 2027/);
    await awa.look('group');
    await ada.page.reload();
    await ada.sees('Awa Ndiaye');
    await ada.look('cohort with a trainer');
  });

  await step('the trainer takes the test before', async () => {
    await awa.goto('/fr/modules');
    await awa.look('modules');
    await awa.goto(`/fr/modules/${MODULE}`);
    await awa.look('module');
    await awa.press('next-before-action');
    await awa.look('test before');
    await answer(awa, questions(MODULE, 'fr').before.map(question => ({ ...question, right: [0] })));
    await awa.look('test before taken');
  });

  await step('the trainer reads all lessons and answers a check', async () => {
    await awa.press('next-lesson-action');
    for (let lesson = 1; lesson <= 5; lesson++) {
      assert.match(awa.page.url(), /\/fr\/modules\/localising-the-sdgs\/[a-z-]+$/);
      if (lesson === 1) {
        await awa.look('lesson');
        const [first, ...others] = questions(MODULE, 'fr')['check/why-local'];
        await answer(awa, [{ ...first, right: [(first.right[0] + 1) % first.choices] }, ...others]);
        await awa.look('check answered');
        const note = awa.page.locator('aside form').first();
        if (await note.count()) {
          await note.locator('textarea').fill('Le marché aux poissons.');
          await awa.press('lesson-note-keep', { within: note });
          await awa.look('note kept');
        }
      } else await awa.look(`lesson ${lesson}`);
      await Promise.all([awa.page.waitForEvent('load'), awa.page.locator('.onwards form button').click()]);
    }
  });

  await step('the trainer passes the test after and has completed the module', async () => {
    if (!awa.page.url().endsWith('/questions/after')) await awa.goto(`/fr/modules/${MODULE}/questions/after`);
    await awa.look('test after');
    const sets = questions(MODULE, 'fr');
    await answer(awa, sets.after ?? sets.before);
    await awa.sees(/100/);
    await awa.look('test after passed');
    await awa.goto(`/fr/modules/${MODULE}`);
    await awa.look('module completed');
    await awa.goto(`/fr/modules/${MODULE}/kit`);
    await awa.look('kit');
    await home(awa, '/home', 'home with the course completed');
    await ada.press('cohort-tab-progress');
    await ada.sees(ada.say('standing-completed'));
    await ada.look('progress');
  });

  await step('the trainer promises two trainings', async () => {
    await awa.goto('/commitments');
    await awa.look('no commitments');
    for (const [due_on, place] of [[DUE, 'Thiès'], ['2027-07-15', 'Kaolack']]) {
      await awa.press('commitment-new');
      await awa.look('new commitment');
      await awa.fill({ modules: [MODULE], association: { index: 1 }, language: 'fr', due_on, expected_participants: 20, place });
      await awa.press('commitment-make');
      await awa.look('commitment made');
      await awa.goto('/commitments');
    }
    await awa.look('commitments');
    await ada.press('cohort-tab-commitments');
    await ada.look('commitments of the cohort');
  });

  await step('a rehearsal of reminders names the trainer thirty days before the day', async () => {
    const rehearsal = await relais.run('reminders', '--dry-run', '--at', THIRTY_DAYS_BEFORE);
    assert.match(rehearsal, /Awa Ndiaye <awa@test\.example>, fr, on 2027-05-31:\n.*step -30 of 2027-06-30/);
    assert.match(await relais.run('reminders', '--dry-run', '--at', BEGIN), /Nothing goes out/);
  });

  await step('ninety days later the reminder comes by mail, and its link is followed', async () => {
    relais.clock.set(THIRTY_DAYS_BEFORE);
    const mail = await relais.mails.next(AWA);
    assert.match(mail.subject, /30 jours/);
    assert.ok(mail.headers.has('list-unsubscribe'), 'reminders can be stopped');
    await follow(awa, mail.links.find(link => link.includes('/commitments')), AWA);
    await awa.look('after the link of a reminder');
    await ada.goto('/sign-in');
    await signIn(ada, ADA);
  });

  await step('the trainer reports two trainings', async () => {
    deliveries = [];
    for (const [starts_on, municipality] of [['2027-05-20', 'Thiès'], ['2027-05-27', 'Kaolack']]) {
      await awa.goto('/commitments');
      await awa.page.locator('tbody tr', { hasText: /À tenir/ }).first().getByRole('link').click();
      await awa.look('open commitment');
      await awa.press('commitment-report');
      await awa.look('new report');
      await awa.fill({ starts_on, hours: '6,5', mode: 'in-person', municipality, country: 'SN', level: 'working', attended: 22, completed: 19 });
      for (const box of [`[name=modules][value=${MODULE}]`, '[name=languages][value=fr]']) await awa.page.locator(box).check(covered);
      await awa.press('delivery-report-button');
      await awa.look('report sent');
      deliveries.push(new URL(awa.page.url()).pathname);
    }
    await awa.goto('/deliveries');
    await awa.look('deliveries of a trainer');
    const rehearsal = await relais.run('reminders', '--dry-run', '--at', '2027-06-23T09:00:00Z');
    assert.doesNotMatch(rehearsal, /Awa Ndiaye/, 'what is reported is not reminded of');
  });

  await step('the focal point confirms one and returns the other', async () => {
    await moussa.goto('/deliveries');
    await moussa.look('sign in');
    await signIn(moussa, MOUSSA);
    assert.match(moussa.page.url(), /\/deliveries$/, 'signing in leads back');
    await moussa.look('deliveries of a focal point');
    await home(moussa, '/home', 'home of a focal point');
    await moussa.goto(deliveries[0]);
    await moussa.look('delivery to confirm');
    await moussa.press('delivery-act-return');
  });
}

/** Answers the questions of the form on the page, in order. */
async function answer(visitor, set) {
  const form = visitor.page.locator('form.question').first();
  const fields = form.locator('fieldset');
  assert.equal(await fields.count(), set.length, 'every question is asked');
  for (const [number, { right }] of set.entries()) {
    for (const place of right) await fields.nth(number).locator(`input[value="${place}"]`).check(covered);
  }
  await visitor.press('questions-send', { within: form });
}

/** Follows a link from a mail, signing in by another mail where the page asks for it. */
async function follow(visitor, link, address) {
  await visitor.goto(link);
  if (await visitor.page.locator('form[action="/sign-in"]').count()) await signIn(visitor, address);
  assert.equal(new URL(visitor.page.url()).pathname, new URL(link).pathname, 'the link leads where it says');
}

/** Asks for a link on the page for signing in, and follows it. */
async function signIn(visitor, address) {
  await visitor.fill({ email: address });
  await visitor.press('account-send-link');
  await visitor.look('link sent');
  const mail = await visitor.relais.mails.next(address);
  await visitor.goto(mail.links.find(link => link.includes('/sign-in/')));
  await visitor.look('link opened');
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.locator('main form button').click()]);
}

/** TEMPORARY until the home pages are there. */
async function home(visitor, path, what) {
  if (!(await visitor.get(path)).ok()) return;
  await visitor.goto(path);
  await visitor.look(what);
}
