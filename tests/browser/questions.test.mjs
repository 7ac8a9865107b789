// A test taken in two languages and on a line that breaks: what was answered is still there, and counts once.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Visitor, covered, shots, start, steps } from './support.mjs';
import { root } from './texts.mjs';

const MODULE = 'every-kind';
const settings = { RELAIS_CONTENT__DIRECTORY: join(root, 'tests/modules') };

for (const journey of [
  { engine: 'sqlite', width: 320, javascript: false },
  { engine: 'postgresql', width: 320, javascript: true },
  { engine: 'sqlite', width: 1280, javascript: true },
]) {
  const name = `a test of every kind: ${journey.engine}, ${journey.width} px, ${journey.javascript ? 'with' : 'without'} JavaScript`;
  test(name, { timeout: 180_000 }, t => travel(t, journey, name));
}

/** Answers a question of the page rightly, by hand or by key. */
const answers = {
  choice: page => page.locator('[name="answers.test-choice"][value="0"]').check(covered),
  pairs: async page => {
    for (const [stem, label] of ['tuyau', 'lampe', 'voile'].entries()) await page.locator(`[name="answers.test-pairs.${stem}"]`).selectOption({ label });
  },
  true: page => page.locator('[name="answers.test-true"][value="0"]').check(covered),
  multi: async page => {
    for (const place of [0, 1]) await page.locator(`[name="answers.test-multi"][value="${place}"]`).check(covered);
  },
  five: page => page.locator('[name="answers.test-five"][value="1"]').check(covered),
};

async function travel(t, journey, name) {
  const relais = await start({ engine: journey.engine, at: '2027-03-01T09:00:00Z', settings });
  t.after(relais.stop);
  const visitor = await Visitor.arrive(relais, 'Awa', { ...journey, language: 'fr', shots: shots(name.replace(/\W+/g, '-')) });
  const { page, context } = visitor;
  const step = steps(t, async () => {
    await visitor.shoot('when it failed');
    console.error(relais.log());
  });
  const chosen = () => page.locator('main input:checked').count();
  const progress = async () => (await visitor.get(`/fr/modules/${MODULE}/questions/after`)).text();

  await step('somebody signs in', async () => {
    await visitor.goto(relais.setUpLink);
    await visitor.fill({ name: 'Awa Ndiaye', email: 'awa@test.example', language: 'fr', time_zone: 'UTC', country: 'SN' });
    await visitor.press('account-set-up-button');
  });

  await step('a check of every kind is answered in the lesson, in French', async () => {
    await visitor.goto(`/fr/modules/${MODULE}/one`);
    await visitor.look('lesson with every kind');
    await visitor.fill({ 'answers.one-short': 'RISQUE', 'answers.one-number': 'vingt-cinq', 'answers.one-essay': 'J’écoute.' });
    await page.locator('[name="answers.one-gap"][value="0"]').check(covered);
    await visitor.press('questions-send');
    await visitor.sees(visitor.say('questions-no-number'));
    assert.equal(await page.locator('[name="answers.one-essay"]').inputValue(), 'J’écoute.', 'a refused form keeps what was typed');
    await visitor.look('a number that cannot be read');
    await visitor.fill({ 'answers.one-number': '25,3' });
    await visitor.press('questions-send');
    await visitor.sees(visitor.say('questions-verdict-waiting'));
    await visitor.look('check of every kind answered');
  });

  await step('the test is begun in French, and the line breaks', async () => {
    await visitor.goto(`/fr/modules/${MODULE}/questions/after`);
    await visitor.look('test of every kind');
    await answers.choice(page);
    await answers.pairs(page);
    if (!journey.javascript) {
      // Without a script a button keeps what is there; then the line breaks, and what came after it is lost with the page.
      await answers.true(page);
      await visitor.press('questions-keep');
      await visitor.look('answers kept');
      await context.setOffline(true);
      await answers.five(page);
      await page.locator('main form.question button.button').last().click().catch(() => {});
      await page.waitForTimeout(300);
      await context.setOffline(false);
    } else {
      await page.waitForResponse(response => response.url().includes('/drafts/after') && response.status() === 204);
      await context.setOffline(true);
      await answers.true(page);
      await answers.multi(page);
      await page.getByText(visitor.say('questions-kept-on-device')).waitFor();
      await context.setOffline(false);
      await page.waitForResponse(response => response.url().includes('/drafts/after') && response.status() === 204);
      await page.getByText(visitor.say('questions-kept-here')).waitFor();
    }
    assert.ok(!(await progress()).includes('is-right'), 'nothing was sent');
  });

  await step('another day the browser is opened again, in Spanish, and all is there', async () => {
    await page.goto('about:blank');
    visitor.language = 'es';
    await visitor.goto(`/es/modules/${MODULE}/questions/after`);
    await visitor.sees('Ya empezó');
    assert.equal(await page.locator('[name="answers.test-pairs.2"] option:checked').textContent(), 'vela');
    assert.equal(await chosen(), journey.javascript ? 4 : 2);
    if (journey.width > 320) await visitor.look('test of every kind, gone on with');
  });

  await step('it is finished in Spanish, sent once, and passed', async () => {
    await answers.multi(page);
    await answers.five(page);
    await visitor.press('questions-send');
    await visitor.sees(/100/);
    await visitor.look('test of every kind passed');
    const shown = await progress();
    assert.equal(shown.match(/class="choice is-right"/g).length, 5, 'every right answer is marked, in French too');
    assert.ok(!shown.includes('data-draft'), 'nothing is left that waits');
  });
}
