// Learning without a network: what was kept can be read, what was written is sent once when there is a network again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Visitor, covered, questions, shots, start, steps, until } from './support.mjs';

const MODULE = 'localising-the-sdgs';
const AT = '2027-03-01T09:00:00Z';
const lesson = (slug = '', language = 'fr') => `/${language}/modules/${MODULE}${slug && `/${slug}`}`;

/** Ways to be without a network: the browser has none, or nobody answers at the other end. */
const cuts = {
  'the browser offline': {
    cut: ({ context }) => context.setOffline(true),
    mend: ({ context }) => context.setOffline(false),
  },
  'the server away': {
    cut: ({ relais }) => relais.away(),
    mend: ({ relais }) => relais.back(),
  },
};

for (const [name, { cut, mend }] of Object.entries(cuts)) {
  test(`offline: ${name}`, { timeout: 180_000 }, async t => {
    const relais = await start({ engine: 'sqlite', at: AT });
    t.after(relais.stop);
    const width = name.startsWith('the browser') ? 320 : 1280;
    const arrive = (who, language) => Visitor.arrive(relais, who, { width, javascript: true, language, shots: shots(`offline-${width}`) });
    const ada = await arrive('Ada', 'fr');
    const { page } = ada;
    const step = steps(t, async () => {
      await ada.shoot('when it failed');
      console.error(await page.evaluate(() => document.body.innerText).catch(String), relais.log());
    });
    const bar = page.locator('#device');
    const set = questions(MODULE, 'fr')['check/why-local'];
    const recorded = () => JSON.parse(
      execFileSync('python3', ['-c', `import sqlite3,sys,json
db = sqlite3.connect(sys.argv[1])
print(json.dumps({"attempts": db.execute("select count(*) from attempts where question_set like 'check/%' and answered_at is not null").fetchone()[0],
  "done": db.execute("select count(*) from lesson_progress where completed_at is not null").fetchone()[0],
  "begun": db.execute("select count(*) from lesson_progress").fetchone()[0],
  "notes": [row[0] for row in db.execute("select text from learner_notes")]}))`, relais.database]).toString());

    await step('somebody signs in and keeps a module', async () => {
      await ada.goto(relais.setUpLink);
      await ada.fill({ name: 'Ada', email: 'ada@test.example', language: 'fr', time_zone: 'UTC', country: 'SN' });
      await ada.press('account-set-up-button');
      await ada.goto(lesson());
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await page.getByRole('button', { name: ada.say('keep-take') }).click();
      await page.locator('#keep [data-when=whole]').waitFor();
      await ada.look('module kept');
      assert.equal(recorded().begun, 0, 'to keep a lesson is not to have begun it');
    });

    await step('without a network all of it can be read', async () => {
      await cut(ada);
      for (const path of [lesson(), lesson('why-local'), lesson('monitoring'), lesson('kit'), lesson('slides'), lesson('questions/after')]) {
        const answer = await page.goto(relais.url + path);
        assert.equal(answer.status(), 200, path);
        assert.equal(await page.locator('h1').count(), 1, path);
      }
      await page.goto(relais.url + lesson('why-local'));
      await bar.getByText(ada.say('device-kept')).waitFor();
      const loaded = await page.evaluate(() => Promise.all([...document.images].map(image => {
        image.loading = 'eager';
        return image.decode().then(() => true, () => image.src);
      })));
      assert.deepEqual(loaded.filter(image => image !== true), [], 'with its pictures');
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('.rail ol')).listStyleType), 'decimal', 'and its style');
      ada.forgive();
      await ada.look('lesson without a network');
    });

    await step('what is not kept says so', async () => {
      const answer = await page.goto(`${relais.url}/cohorts`);
      assert.equal(answer.status(), 503);
      await ada.sees(ada.say('device-offline'));
      await page.locator('[data-list=modules] a', { hasText: 'Localiser les ODD' }).waitFor();
      ada.forgive();
      await ada.look('not kept');
    });

    await step('a check, a note and the end of a lesson wait', async () => {
      await page.goto(relais.url + lesson('why-local'));
      const form = page.locator('form.question').first();
      for (const [number, { right }] of set.entries()) {
        for (const place of right) await form.locator('fieldset').nth(number).locator(`input[value="${place}"]`).check(covered);
      }
      await ada.press('questions-send', { within: form });
      await bar.getByText(ada.say('device-waiting')).waitFor();
      // Twice, since nobody knows whether it went.
      await ada.press('questions-send', { within: page.locator('form.question').first() });
      const answered = page.locator(`form.question input[value="${set[0].right[0]}"]`).first();
      await until('the answers to be there again', () => answered.isChecked());
      const note = page.locator('aside form').first();
      await note.locator('textarea').fill('Le marché aux poissons.');
      await ada.press('lesson-note-keep', { within: note });
      const written = page.locator('aside form textarea').first();
      await until('the note to be there again', async () => (await written.inputValue()) === 'Le marché aux poissons.');
      await Promise.all([page.waitForEvent('load'), page.locator('.onwards form button').click()]);
      assert.match(page.url(), /\/awareness$/, 'going on goes on');
      await until('three to wait', async () => /\b3\b/.test(await bar.innerText()));
      await page.goto(relais.url + '/fr/on-this-device');
      await page.locator('[data-list=waiting] li').nth(2).waitFor();
      assert.equal(await page.locator('[data-list=modules] li').count(), 1);
      ada.forgive();
      await ada.look('what waits');
    });

    await step('with a network all is sent, once', async () => {
      await mend(ada);
      await page.goto(relais.url + lesson('awareness'));
      await until('all to be sent', () => recorded().done === 1);
      await until('nothing to wait', async () => !(await bar.locator('[data-when=waiting]').isVisible()));
      const kept = recorded();
      assert.deepEqual({ attempts: kept.attempts, done: kept.done, notes: kept.notes }, { attempts: 1, done: 1, notes: ['Le marché aux poissons.'] });
      ada.forgive();
      await page.goto(relais.url + lesson('why-local'));
      await ada.sees(ada.say('questions-verdict-right'));
      assert.equal(recorded().attempts, 1);
      await ada.look('sent');
    });

    await step('what is not taken as it is stays, and is sent from its page', async () => {
      await page.goto(relais.url + lesson('awareness'));
      await cut(ada);
      await page.goto(relais.url + lesson('awareness'));
      const form = () => page.locator('form.question').first();
      await form().locator('fieldset').first().locator('input').first().check(covered);
      await ada.press('questions-send', { within: form() });
      await bar.getByText(ada.say('device-waiting')).waitFor();
      await mend(ada);
      await page.goto(`${relais.url}/fr/on-this-device`);
      await page.getByText(ada.say('device-refused')).waitFor();
      ada.forgive();
      await ada.look('refused');
      await page.locator('[data-list=waiting] a').first().click();
      await until('the answer to be there again', () => form().locator('fieldset').first().locator('input').first().isChecked());
      const first = page.waitForEvent('load');
      await form().getByRole('button', { name: ada.say('questions-send') }).click();
      await first;
      await ada.press('questions-send-open');
      await until('nothing to wait', async () => !(await bar.locator('[data-when=waiting]').isVisible()));
      assert.equal(recorded().attempts, 2);
      ada.forgive();
    });

    await step('a download that breaks goes on later, and one without room leaves nothing', async () => {
      await ada.goto(lesson('', 'es'));
      const take = page.getByRole('button', { name: 'Guardar este módulo' });
      await page.route('**/slides', route => route.abort());
      await take.click();
      await page.locator('#keep [data-when=broken]').waitFor();
      await page.unroute('**/slides');
      await page.reload();
      await page.locator('#keep [data-when=part]').waitFor();
      await page.evaluate(() => {
        Cache.prototype.add = Cache.prototype.put;
        Cache.prototype.put = function (key, answer) {
          if (`${key}`.endsWith('/kit')) throw new DOMException('full', 'QuotaExceededError');
          return this.add(key, answer);
        };
      });
      await take.click();
      await page.locator('#keep [data-when=full]').waitFor();
      assert.equal(await page.evaluate(base => caches.has(`kept:${base}`), lesson('', 'es')), false);
      await page.reload();
      await take.click();
      await page.locator('#keep [data-when=whole]').waitFor();
      await page.getByRole('button', { name: 'Quitarlo de este dispositivo' }).click();
      await page.locator('#keep [data-when=none]').waitFor();
      assert.equal(await page.evaluate(base => caches.has(`kept:${base}`), lesson('', 'es')), false);
      ada.forgive();
    });

    await step('pages of yesterday wear the style of today', async () => {
      const style = await page.evaluate(async () => (await (await fetch('/assets/0123456789/relais.css')).text()).length);
      assert.ok(style > 10_000, `${style} bytes of style`);
      ada.forgive();
    });

    await step('what somebody wrote is sent for nobody else', async () => {
      await page.goto(relais.url + lesson('monitoring'));
      await cut(ada);
      await page.goto(relais.url + lesson('monitoring'));
      await Promise.all([page.waitForEvent('load'), page.locator('.onwards form button').click()]);
      await bar.getByText(ada.say('device-waiting')).waitFor();
      const session = (await ada.context.cookies()).filter(cookie => cookie.name === 'relais');
      await ada.context.clearCookies({ name: 'relais' });
      await mend(ada);
      await page.goto(relais.url + lesson('monitoring'));
      await until('pages of hers to go', () => page.evaluate(async path => !(await caches.match(path)), lesson('kit')));
      assert.equal(recorded().done, 1, 'nobody is signed in');
      await ada.context.addCookies(session);
      await page.goto(relais.url + lesson('monitoring'));
      await bar.getByText(ada.say('device-sent')).waitFor();
      assert.equal(recorded().done, 2);
      ada.forgive();
    });

    await step('a visited lesson is kept as well', async () => {
      await page.goto(relais.url + lesson('advocacy', 'es'));
      await until('the page to be kept', () => page.evaluate(async path => !!(await caches.match(path)), lesson('advocacy', 'es')));
      await cut(ada);
      await page.goto(relais.url + lesson('advocacy', 'es'));
      assert.match(await page.locator('html').getAttribute('data-kept'), /20\d\d/);
      await mend(ada);
      ada.forgive();
    });

    await step('whoever signs out leaves nothing behind', async () => {
      await ada.goto(lesson());
      await page.locator('details.menu summary').last().click();
      await Promise.all([page.waitForEvent('load'), page.locator('form[action="/sign-out"] button').click()]);
      await until('pages to go', () => page.evaluate(async path => !(await caches.match(path)), lesson('why-local')));
      assert.deepEqual(await page.evaluate(async () => (await caches.keys()).filter(name => name.startsWith('kept:'))), []);
      await cut(ada);
      const answer = await page.goto(relais.url + lesson('why-local'));
      assert.equal(answer.status(), 503);
      await mend(ada);
      ada.forgive();
    });
  });
}

test('the kit works from a disk', { timeout: 120_000 }, async t => {
  const relais = await start({ engine: 'sqlite', at: AT });
  t.after(relais.stop);
  const folder = mkdtempSync(join(tmpdir(), 'relais-kit.'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const language of ['en', 'fr', 'es']) {
    const answer = await fetch(`${relais.url}${lesson('kit.zip', language)}`);
    writeFileSync(join(folder, 'kit.zip'), Buffer.from(await answer.arrayBuffer()));
    execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, 'kit.zip'), folder]);
    const own = join(folder, `${MODULE}-${language}`);
    const context = await relais.browser.newContext({ offline: true });
    const page = await context.newPage();
    const failed = [];
    page.on('requestfailed', request => failed.push(request.url()));
    page.on('console', line => line.type() === 'error' && failed.push(line.text()));
    const [left, seen] = [[pathToFileURL(join(own, 'index.html')).href], new Set()];
    while (left.length) {
      const url = left.pop();
      if (seen.has(url)) continue;
      seen.add(url);
      await page.goto(url);
      await page.evaluate(() => Promise.all([...document.images].map(image => {
        image.loading = 'eager';
        return image.decode();
      })));
      assert.equal(await page.locator('h1').count(), 1, url);
      const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map(link => link.href.split('#')[0]));
      left.push(...links.filter(link => link.startsWith('file:')));
    }
    assert.deepEqual(failed, []);
    assert.equal(seen.size, readdirSync(own).filter(name => name.endsWith('.html')).length, 'every page is reached');
    await context.close();
  }
});
