// The whole of it once: from the first administrator to a cascade in which every commitment is kept. Months pass in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlErrors } from './checkers.mjs';
import { Visitor, covered, questions, shots, start, steps } from './support.mjs';

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
  let cohort;
  let reminder;
  const deliveries = [];

  await step('the printed link makes the first administrator', async () => {
    await ada.goto('/');
    await ada.look('front page');
    await ada.page.keyboard.press('Tab');
    await ada.page.keyboard.press('Enter');
    // The first key leads to what stands on the page.
    await ada.page.waitForURL('**/#main');
    await ada.goto(relais.setUpLink);
    await ada.look('set-up');
    await ada.fill({ name: 'Ada Coordinator', email: ADA, language: 'en', time_zone: 'UTC', country: 'SN' });
    await ada.press('account-set-up-button');
    await ada.look('home of an administrator');
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
    const fields = {
      name: 'Sahel 2027', languages: ['fr', 'es'], starts_on: '2027-03-01', ends_on: '2027-02-01', time_zone: 'Africa/Dakar',
      modules: [MODULE], cascade_target: 2, cascade_deadline: '2027-12-17',
    };
    await ada.fill(fields);
    await ada.press('cohort-create');
    assert.equal(await ada.page.locator('[name=name]').inputValue(), fields.name, 'a refused form keeps what was typed');
    await ada.look('cohort refused');
    await ada.fill({ ends_on: '2027-04-30' });
    await ada.press('cohort-create');
    await ada.look('cohort without anybody');
    cohort = ada.path;
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
    await awa.look('home of a trainer');
    await awa.goto('/cohorts');
    await awa.look('cohorts of a trainer');
    await awa.press(/Sahel 2027/);
    await awa.look('group');
    await ada.goto(cohort);
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
    const { before } = questions(MODULE, 'fr');
    await answer(awa, Object.assign(before.map(question => ({ ...question, right: [0] })), { drawn: before.drawn }));
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
    await awa.goto('/home');
    await awa.look('home with the course completed');
    await ada.goto(cohort);
    await ada.press('cohort-tab-progress', { within: ada.tabs });
    await ada.sees(ada.say('progress-all-done'));
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
    await ada.press('cohort-tab-commitments', { within: ada.tabs });
    await ada.look('commitments of the cohort');
  });

  await step('a rehearsal of reminders names the trainer thirty days before the day', async () => {
    const rehearsal = await relais.run('reminders', '--dry-run', '--at', THIRTY_DAYS_BEFORE);
    assert.match(rehearsal, /Awa Ndiaye <awa@test\.example>, fr, on 2027-05-31:\n.*step -30 of 2027-06-30/);
    assert.match(await relais.run('reminders', '--dry-run', '--at', BEGIN), /Nothing goes out/);
  });

  await step('ninety days later the reminder comes by mail, and its link is followed', async () => {
    relais.clock.set(THIRTY_DAYS_BEFORE);
    reminder = await relais.mails.next(AWA);
    assert.match(reminder.subject, /30 jours/);
    await follow(awa, reminder, '/commitments', AWA);
    await awa.look('after the link of a reminder');
  });

  await step('the trainer reports two trainings, and the rehearsal names them no more', async () => {
    for (const [starts_on, municipality] of [['2027-05-20', 'Thiès'], ['2027-05-27', 'Kaolack']]) {
      await awa.goto('/commitments?state=open');
      await awa.page.locator('tbody a').first().click();
      await awa.page.waitForURL(/\/commitments\/[^/]+$/);
      await awa.look('open commitment');
      await awa.press('commitment-report');
      await awa.look('new report');
      await awa.fill({
        modules: MODULE, starts_on, hours: '6,5', mode: 'in-person', municipality, country: 'SN', languages: 'fr', level: 'working',
        attended: 22, completed: 23,
      });
      await awa.press('delivery-report-button');
      await awa.look('report warned');
      await awa.fill({ completed: 19 });
      await awa.press('delivery-report-button');
      await awa.look('report sent');
      deliveries.push(awa.path);
    }
    await awa.goto('/deliveries');
    await awa.look('deliveries of a trainer');
    const rehearsal = await relais.run('reminders', '--dry-run', '--at', '2027-06-23T09:00:00Z');
    assert.doesNotMatch(rehearsal, /^Awa Ndiaye/m, 'what is reported is not reminded of');
    assert.match(rehearsal, /^Nothing to Awa Ndiaye .*: nothing that waits for them is due soon$/m, 'and it says why');
    assert.match(rehearsal, /Moussa Diop/, 'but its confirmation is');
  });

  await step('three days later the focal point is reminded, signs in by mail, and chooses Spanish', async () => {
    relais.clock.set('2027-06-03T09:00:00Z');
    await follow(moussa, await relais.mails.next(MOUSSA), '/deliveries/', MOUSSA);
    moussa.language = 'en';
    await moussa.look('after the link of a reminder');
    await moussa.speak('es');
    await moussa.look('delivery to confirm');
    await moussa.goto('/home');
    await moussa.look('home of a focal point');
    await moussa.goto('/deliveries');
    await moussa.look('deliveries of a focal point');
  });

  await step('the focal point confirms one training and returns the other', async () => {
    await moussa.goto(deliveries[0]);
    await moussa.send('/confirmation');
    await moussa.look('delivery confirmed');
    await moussa.goto(deliveries[1]);
    await moussa.unfold('delivery-act-return');
    await moussa.fill({ comment: 'Faltan las personas de Kaffrine.' });
    await moussa.send('/return');
    await moussa.look('delivery returned');
    assert.equal(await moussa.page.locator('form[action$="/confirmation"]').count(), 0, 'nothing to confirm now');
  });

  await step('the trainer corrects what was returned, and the focal point confirms it', async () => {
    await awa.goto('/home');
    await awa.look('home with a returned report');
    await awa.goto(deliveries[1]);
    await awa.sees('Faltan las personas de Kaffrine.');
    await awa.look('returned report');
    await awa.press('delivery-edit');
    await awa.look('report to correct');
    await awa.fill({ invited: 25, attended: 25, completed: 21 });
    await awa.press('delivery-report-button');
    assert.equal(await awa.page.locator('form[action$="/confirmation"]').count(), 0, 'nobody confirms their own');
    await moussa.goto(deliveries[1]);
    await moussa.send('/confirmation');
  });

  await step('the coordinator accepts both, and all promises are kept', async () => {
    await ada.goto('/home');
    await signIn(ada, ADA);
    await ada.look('home with reports to accept');
    await ada.goto('/cascade');
    await ada.look('cascade');
    for (const delivery of deliveries) {
      await ada.goto(delivery);
      await ada.look('delivery to accept');
      await ada.send('/acceptance');
      await ada.look('delivery accepted');
    }
    await ada.goto('/cascade');
    await ada.sees(/100[\s\u00a0]?%/);
    await ada.look('cascade with all promises kept');
    await ada.goto(`${cohort}/commitments`);
    await ada.sees(/100[\s\u00a0]?%/);
    await ada.look('commitments of the cohort, kept');
    await awa.goto('/commitments');
    await awa.look('commitments, kept');
    await awa.goto('/home');
    await awa.look('home with all promises kept');
    await ada.goto('/');
    await ada.look('front page with figures');
  });

  await step('reminders end by the link in the mail', async () => {
    await awa.goto(reminder.links.find(link => link.includes('/unsubscribe/')));
    await awa.look('end reminders');
    await awa.press('mail-stop');
    await awa.look('reminders ended');
  });

  await step('the main pages, in every language', async () => {
    const tours = [
      [ada, ['/home', '/account', '/admin', '/admin/people', '/admin/people/new', '/admin/audit', '/admin/mail', '/admin/mail/templates',
        '/associations', '/associations/new', await ada.first('/associations', 'tbody a'), '/cohorts', '/cohorts/new', cohort,
        `${cohort}/progress`, `${cohort}/commitments`, `${cohort}/reminders`, `${cohort}/reminders/settings`, `${cohort}/mails`, `${cohort}/results`, `${cohort}/settings`, `${cohort}/invitations`, await ada.first(cohort, 'tbody a'),
        '/cascade', '/cascade/figures', '/cascade/figures?by=module', '/deliveries', deliveries[0], '/api']],
      [awa, ['/home', '/account', '/commitments', '/commitments/new', '/deliveries', '/deliveries/new', cohort, `/LANGUAGE/modules/${MODULE}`,
        `/LANGUAGE/modules/${MODULE}/monitoring`, `/LANGUAGE/modules/${MODULE}/questions/after`]],
    ];
    for (const [person, pages] of tours) {
      // A wide screen shows what this language hides; a narrow one is where the long words of others do not fit.
      for (const language of journey.width === 320 && journey.javascript ? ['en', 'fr', 'es'] : [person.language]) {
        if (language !== person.language) await person.speak(language);
        for (const page of pages) {
          await person.goto(page.replace('LANGUAGE', language));
          await person.look(`tour ${language} ${page}`);
        }
      }
    }
  });

  await step('the markup of every page is right', async () => {
    assert.deepEqual(await htmlErrors(relais.pages), []);
  });

  await step('no link leads nowhere', async () => {
    const dead = [];
    for (const [link, { visitor, what }] of relais.links) {
      const { pathname, search } = new URL(link);
      const status = (await visitor.get(pathname + search)).status();
      // What was used up or may not be changed any more (410, 403) led somewhere when it stood there.
      if (status === 404 || status >= 500) dead.push(`${status} ${pathname}${search} (${visitor.name}: ${what})`);
    }
    assert.deepEqual(dead, []);
  });
}

/** Answers the questions of the form on the page, in order. */
async function answer(visitor, set) {
  const form = visitor.page.locator('form.question').first();
  const fields = form.locator('fieldset');
  // Of a bank some are drawn.
  const asked = await fields.evaluateAll(all => all.map(({ id }) => id.replace(/^q-/, '')));
  assert.equal(asked.length, set.drawn ?? set.length, 'every question is asked');
  for (const [number, id] of asked.entries()) {
    const [field, { right, typed, partners = [] }] = [fields.nth(number), set.find(({ name }) => name === id)];
    if (typed !== undefined) await field.locator('input').fill(typed);
    else if (!partners.length) for (const place of right) await field.locator(`input[value="${place}"]`).check(covered);
    for (const [stem, label] of partners.entries()) await field.locator('select').nth(stem).selectOption({ label });
  }
  await visitor.press('questions-send', { within: form });
}

/** Follows the link of a mail to a place, signing in by another mail where the page asks for it. */
async function follow(visitor, mail, place, address) {
  const link = mail.links.find(link => link.includes(place));
  assert.ok(link, `a link to ${place} in:\n${mail.text}`);
  await visitor.page.goto(link);
  if (await visitor.page.locator('form[action="/sign-in"]').count()) await signIn(visitor, address);
  assert.equal(visitor.path, new URL(link).pathname, 'the link leads where it says');
}

/** Asks for a link on the page for signing in, with the keyboard alone, and follows it. */
async function signIn(visitor, address) {
  await visitor.look('sign in');
  await visitor.fill({ email: address });
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.keyboard.press('Enter')]);
  await visitor.look('link sent');
  const mail = await visitor.relais.mails.next(address);
  await visitor.goto(mail.links.find(link => link.includes('/sign-in/')));
  await visitor.look('link opened');
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.locator('main form button').click()]);
}
