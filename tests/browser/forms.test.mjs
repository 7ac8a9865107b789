// Forms lose nothing: the session ends, the language changes, the network goes, somebody signs out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { Visitor, covered, questions, shots, start, steps, until } from './support.mjs';

const MODULE = 'localising-the-sdgs';
const AT = '2027-03-01T09:00:00Z';
const LESSON = `/en/modules/${MODULE}/why-local`;

const ask = (relais, query) => JSON.parse(execFileSync('python3', ['-c', `import sqlite3,sys,json
print(json.dumps([row[0] for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]))`, relais.database, query]).toString());

for (const [width, javascript] of [[1280, true], [320, false]]) {
  const how = javascript ? 'with a script' : 'without a script';
  test(`forms: ${how}`, { timeout: 180_000 }, async t => {
    const relais = await start({ engine: 'sqlite', at: AT });
    t.after(relais.stop);
    const ada = await Visitor.arrive(relais, 'Ada', { width, javascript, language: 'en', shots: shots(`forms-${width}`) });
    const { page, context } = ada;
    const step = steps(t, async () => {
      await ada.shoot('when it failed');
      console.error(page.url(), await page.locator('body').innerText().catch(String), relais.log());
    });
    const field = name => page.locator(`main [name="${name}"]`);

    await step('somebody signs in', async () => {
      await ada.goto(relais.setUpLink);
      await ada.fill({ name: 'Ada', email: 'ada@test.example', language: 'en', time_zone: 'UTC', country: 'SN' });
      await ada.press('account-set-up-button');
    });

    await step('the session ends in mid-form', async () => {
      await ada.goto('/associations/new');
      await ada.fill({ acronym: 'AMS', 'name.en': 'Mayors of “Senegal”', country: 'SN' });
      await field('section_id').selectOption({ index: 1 });
      await context.clearCookies({ name: 'relais' });
      await ada.press('association-add');
      await ada.sees(ada.say('error-sign-in-needed-title'));
      await ada.look('session ended');
      await ada.press('error-way-sign-in', { within: page.locator('main') });
      await ada.fill({ email: 'ada@test.example' });
      await ada.press('account-send-link');
      const mail = await relais.mails.next('ada@test.example');
      await ada.goto(mail.links.find(link => link.includes('/sign-in/')));
      await ada.press(/./, { within: page.locator('main form') });
      assert.equal(ada.path, '/associations/new');
      await ada.sees(ada.say('notice-form-kept'));
      assert.equal(await field('name.en').inputValue(), 'Mayors of “Senegal”');
      await ada.look('form kept');
      assert.deepEqual(ask(relais, 'select acronym from associations'), [], 'nothing is submitted by itself');
    });

    await step('the language changes in mid-form', async () => {
      await ada.fill({ acronym: 'UVS', country: 'SN' });
      await ada.speak('fr');
      await ada.sees(ada.say('notice-form-kept'));
      assert.equal(await field('acronym').inputValue(), 'UVS');
      assert.equal(await field('name.en').inputValue(), 'Mayors of “Senegal”');
      assert.equal(await field('country').inputValue(), 'SN');
      await ada.look('form in another language');
      // Also where something was wrong. (The browser itself would say that the field is empty.)
      await page.locator('#main-form').evaluate(form => form.setAttribute('novalidate', ''));
      await ada.fill({ acronym: '' });
      await ada.press('association-add');
      await ada.fill({ acronym: 'UVS' });
      await ada.speak('en');
      assert.equal(await field('acronym').inputValue(), 'UVS');
      assert.equal(await field('name.en').inputValue(), 'Mayors of “Senegal”');
    });

    await step('the Enter key sends the form and changes no language', async () => {
      await Promise.all([page.waitForEvent('load'), field('acronym').press('Enter')]);
      await ada.sees('Mayors of “Senegal” (UVS)');
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    });

    await step('who takes something away is asked first', async () => {
      await ada.unfold('association-focal-point-new');
      await ada.fill({ email: 'fatou@test.example', name: 'Fatou' });
      await ada.press('association-focal-point-add');
      const ask = page.locator('details.ask').first();
      await ask.locator('summary').click();
      await ada.sees(ada.say('association-focal-point-remove-ask'));
      await ada.look('asked first');
      await ada.press('ask-yes', { within: ask });
      await ada.sees(ada.say('notice-association-focal-point-removed'));
    });

    if (javascript) {
      await step('a note keeps itself beside a check that is sent', async () => {
        await ada.goto(LESSON);
        const note = page.locator('aside form').first();
        await note.locator('textarea').fill('Fish market.');
        await note.getByText(ada.say('lesson-note-kept')).waitFor();
        assert.deepEqual(ask(relais, 'select text from learner_notes'), ['Fish market.']);
        await note.locator('textarea').fill('Fish market, and the port.');
        // At once, before a moment has passed.
        const form = page.locator('form.question').first();
        for (const [number, { right }] of questions(MODULE, 'en')['check/why-local'].entries()) {
          for (const place of right) await form.locator('fieldset').nth(number).locator(`input[value="${place}"]`).check(covered);
        }
        await ada.press('questions-send', { within: form });
        await until('the note', () => ask(relais, 'select text from learner_notes')[0] === 'Fish market, and the port.');
        await ada.goto(LESSON);
        assert.equal(await page.locator('aside textarea').first().inputValue(), 'Fish market, and the port.');
        assert.match(await page.locator('aside [data-draft-state]').first().innerText(), /2027/, 'it says since when');
        await ada.look('note kept');
      });

      await step('a report waits for the network, and is sent once', async () => {
        await ada.goto('/associations');
        await page.locator('main a', { hasText: 'UVS' }).first().click();
        await ada.unfold('association-focal-point-new');
        await ada.fill({ email: 'ada@test.example', name: 'Ada' });
        await ada.press('association-focal-point-add');
        await ada.goto('/deliveries/new?side=association');
        await page.waitForFunction(() => navigator.serviceWorker.controller);
        await ada.fill({ municipality: 'Bohicon', lead: 'fatou@test.example' });
        await context.setOffline(true);
        await ada.press('delivery-keep-button');
        assert.equal(ada.path, '/deliveries', 'it goes on where it would have gone');
        const row = page.locator('[data-list=waiting] li');
        await row.first().waitFor();
        assert.equal(await row.count(), 1);
        ada.forgive();
        await ada.look('report waits');
        await context.setOffline(false);
        await ada.goto('/deliveries');
        // A request from the moment in which the network came back may hang: it ends after 15 s, and 4 s later the next one goes.
        await until('the draft to be sent', () => ask(relais, 'select count(*) from delivery_drafts')[0] === 1, 45);
        ada.forgive();
        await ada.goto('/deliveries');
        await ada.sees('Bohicon');
      });

      await step('after signing out, Back shows nothing', async () => {
        await ada.goto('/account');
        await ada.sees('ada@test.example');
        await page.locator('details.menu summary').last().click();
        await Promise.all([page.waitForEvent('load'), page.locator('form[action="/sign-out"] button').click()]);
        await page.goBack().catch(() => {});
        await until('the page to ask who is there', async () => /\/sign-in/.test(page.url()));
        assert.doesNotMatch(await page.locator('body').innerText(), /ada@test\.example/);
        ada.forgive();
      });
    }
  });
}
