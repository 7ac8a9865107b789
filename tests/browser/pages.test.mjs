// Every kind of page of the demonstration, as each of its people: names of 200 letters without a blank widen none, the bar of a
// phone covers nothing, markup is right, and nothing weighs more than people on slow connections can bear.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { htmlErrors } from './checkers.mjs';
import { Visitor, demonstration } from './support.mjs';

const LONG = 'Añ'.repeat(100);
const ADDRESS = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.example`;

let relais;
before(async () => {
  relais = await demonstration();
});
after(() => relais?.stop());

/** How often each kind of address was looked at, by whomever. */
const everywhere = new Map();

/** Follows every link from home on, once or twice for each kind of address, and looks at what is there. What others looked at often
 *  enough is looked at once. */
async function walk(visitor, begin, look) {
  const kinds = new Map();
  const known = new Set(begin);
  const waiting = [...begin];
  // What stands for a thing in an address: a reference, a name of some words, an id.
  const kind = ({ pathname, search }) => {
    const parts = pathname.split('/').map((part, at) => (at > 1 && !/^(new|progress|results|commitments|reminders|mails|settings|invitations|people|kit|slides|questions|before|after|check|cascade|modules|glossary|templates|audit|mail|content|items|tokens|edit|participants|check-in|sheet|feedback|certificates|findable|follow-up|acts|intention|sign-ups|tests|effect|texts|holidays|evidence|call|applications|calls|import|balance)$/.test(part) ? '*' : part));
    return parts.join('/') + search.replace(/=[^&]*/g, '=*');
  };
  while (waiting.length) {
    const path = waiting.shift();
    const here = kind(new URL(path, relais.url));
    kinds.set(here, (kinds.get(here) ?? 0) + 1);
    const often = here.includes('?') || (everywhere.get(here) ?? 0) >= 4 ? 1 : 2;
    if (kinds.get(here) > often) continue;
    everywhere.set(here, (everywhere.get(here) ?? 0) + 1);
    await visitor.goto(path);
    await look(path);
    const links = await visitor.page.evaluate(() => [...document.querySelectorAll('a[href]')].map(link => link.href));
    for (const link of links) {
      const url = new URL(link);
      const next = url.pathname + url.search;
      if (url.origin !== relais.url || known.has(next) || /\.(zip|txt|csv|xlsx|json|md|ics)$|^\/(assets|media|api\/)|\/evidence\/[^/]/.test(url.pathname)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return [...kinds.values()].reduce((sum, count) => sum + Math.min(count, 2), 0);
}

/** The pages of phones at a training whose check-in is open, and at one that is over; and of certificates. */
function phones() {
  const script = `
import sqlite3, sys
c = sqlite3.connect(sys.argv[1], timeout=20)
one = lambda order: c.execute("SELECT code FROM check_ins JOIN deliveries ON deliveries.id = delivery_id WHERE state = 'planned' ORDER BY ends_on " + order).fetchone()[0]
c.execute("INSERT INTO participants (id, delivery_id, basis, name, language, sex, role, disability, government, secret, checked_in_at) SELECT randomblob(16), delivery_id, 'named', ?, 'fr', 'women', 'elected', 0, ?, 'a-secret', datetime('now') FROM check_ins LIMIT 1", (sys.argv[2], sys.argv[2]))
c.commit()
trainings = [reference for reference, in c.execute("SELECT reference FROM sign_up_pages JOIN deliveries ON deliveries.id = delivery_id WHERE state = 'planned' ORDER BY sign_up_pages.starts_on DESC LIMIT 1")]
certificates = [code for code, in c.execute("SELECT code FROM certificates ORDER BY revoked_at DESC LIMIT 2")]
print("/c/" + one("DESC"), "/c/" + one("ASC") + "/feedback", "/attestations/a-secret", "/attestations/a-secret/intention", "/certificates", *("/certificates/" + code for code in certificates), *("/trainings/" + reference for reference in trainings))
`;
  return execFileSync('python3', ['-c', script, relais.database, LONG], { encoding: 'utf8' }).trim().split(' ');
}

/** Long names wherever people type one. */
function lengthen() {
  const script = `
import json, sqlite3, sys
c = sqlite3.connect(sys.argv[1], timeout=20)
long, address = sys.argv[2], sys.argv[3]
def renamed(text):
    return json.dumps({k: long for k in json.loads(text)})
c.execute("UPDATE people SET name = ? WHERE rowid % 2 = 0", (long,))
c.execute("UPDATE people SET name = '', email = rowid || ? WHERE rowid % 7 = 1 AND id NOT IN (SELECT person_id FROM sessions)", (address,))
c.execute("UPDATE cohorts SET name = ?", (long,))
c.execute("UPDATE member_governments SET name = rowid || ?", (long,))
c.execute("UPDATE deliveries SET municipality = ? WHERE municipality IS NOT NULL", (long,))
c.execute("UPDATE commitments SET place = ? WHERE place IS NOT NULL", (long,))
c.execute("UPDATE training_requests SET place = ?, note = ?", (long, long))
c.execute("UPDATE participants SET name = ?, government = ? WHERE name IS NOT NULL AND rowid % 2 = 0", (long, long))
c.execute("UPDATE sign_ups SET name = ?, government = ?, email = rowid || ? WHERE name IS NOT NULL AND rowid % 2 = 0", (long, long, address))
c.execute("UPDATE sign_up_pages SET about = ?, place = ?", (long, long))
c.execute("UPDATE certificates SET name = ?, cohort = ?, bodies = ?", (long, long, json.dumps([long])))
c.execute("UPDATE teach_backs SET comment = ?", (long,))
c.execute("UPDATE check_ins SET open_until = '2099-01-01 00:00:00'")
c.execute("UPDATE mails SET address = ?", (address,))
c.execute("UPDATE associations SET acronym = rowid || ?", (long[:60],))
for i, names in c.execute("SELECT id, names FROM associations").fetchall():
    c.execute("UPDATE associations SET names = ? WHERE id = ?", (renamed(names), i))
c.commit()
`;
  execFileSync('python3', ['-c', script, relais.database, LONG, ADDRESS]);
}

test('pages of every kind, at 320 px with names that have no end', { timeout: 600_000 }, async t => {
  const people = [];
  for (const [role, link] of Object.entries(relais.links)) {
    const visitor = await Visitor.arrive(relais, role, { width: 320, javascript: true, language: 'en' });
    await visitor.goto(link);
    await Promise.all([visitor.page.waitForEvent('load'), visitor.page.locator('main form button').first().click()]);
    people.push(visitor);
  }
  const nobody = await Visitor.arrive(relais, 'Nobody', { width: 320, javascript: true, language: 'fr' });
  lengthen();
  for (const visitor of [...people, nobody]) {
    visitor.page.setDefaultTimeout(60_000);
    await t.test(visitor.name, async () => {
      const begin = visitor === nobody ? ['/', '/fr/modules', '/sign-in', '/c', ...phones()] : ['/home'];
      const wide = [];
      const covered = [];
      const seen = await walk(visitor, begin, async path => {
        covered.push(...await underTheBar(visitor.page, path));
        for (const screen of [320, 1280]) {
          await visitor.page.setViewportSize({ width: screen, height: 720 });
          const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
          if (width > screen) wide.push(`${width} px of ${screen}: ${path}: ${await widest(visitor.page)}`);
        }
        await visitor.page.setViewportSize({ width: 320, height: 720 });
      });
      assert.deepEqual(wide, [], 'no page is wider than the screen');
      assert.deepEqual(covered, [], 'the bar at the bottom covers nothing');
      assert.deepEqual(visitor.faults(), [], 'browsers find nothing to say, of data for search engines neither');
      assert.ok(seen >= (visitor === nobody ? 8 : 12), `${seen} pages were seen`);
    });
  }
  await t.test('the Nu HTML checker', async () => {
    assert.deepEqual(await htmlErrors(relais.pages), []);
  });
});

/** What is widest on a page that is too wide. */
const widest = page => page.evaluate(() => {
  const right = element => element.getBoundingClientRect().right;
  const all = [...document.querySelectorAll('body *')].sort((one, other) => right(other) - right(one));
  return all[0].outerHTML.slice(0, 140);
});

/** What stands under the bar at the bottom when the page is at its end, and whether the header is one line. */
const underTheBar = (page, path) => page.evaluate(path => {
  const faults = [];
  const header = document.querySelector('.top-in');
  if (header && header.getBoundingClientRect().height > 60) faults.push(`${path}: the header is ${header.getBoundingClientRect().height} px high`);
  const bar = document.querySelector('.places');
  if (!bar || getComputedStyle(bar).position !== 'fixed' || getComputedStyle(bar).display === 'none') return faults;
  scrollTo(0, document.documentElement.scrollHeight);
  const edge = bar.getBoundingClientRect().top;
  const foot = document.querySelector('.foot-in').getBoundingClientRect().bottom;
  if (foot > edge + 1) faults.push(`${path}: the page ends at ${foot}, the bar begins at ${edge}`);
  scrollTo(0, 0);
  return faults;
}, path);

test('the bar of a phone never covers what has the focus, and menus close behind one', { timeout: 120_000 }, async () => {
  const visitor = await Visitor.arrive(relais, 'keyboard', { width: 320, javascript: true, language: 'en' });
  await visitor.goto(relais.links.coordinator);
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.locator('main form button').first().click()]);
  const { page } = visitor;
  await visitor.goto('/cohorts');
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.places');
      if (!focused || focused === document.body || bar.contains(focused)) return null;
      const { top, bottom } = focused.getBoundingClientRect();
      return top > bar.getBoundingClientRect().top - 4 && bottom > 0 ? focused.outerHTML.slice(0, 120) : null;
    });
    assert.equal(fault, null, 'what has the focus can be seen');
  }
  const menu = page.locator('details.menu').last();
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await menu.evaluate(element => element.open));
  const inside = await menu.locator('a:visible, button:visible').count();
  assert.ok(inside >= 5, 'the places that are not in the bar are in the menu');
  for (let press = 0; press < inside; press++) await page.keyboard.press('Tab');
  assert.ok(await menu.evaluate(element => element.open), 'it stays open while one is in it');
  await page.keyboard.press('Tab');
  assert.ok(!(await menu.evaluate(element => element.open)), 'and closes when one goes on');
  assert.equal(await page.locator('.places .place:visible').count(), 3);
  await visitor.goto('/en/modules/training-adults/questions/before');
  assert.equal(await page.locator('.places:visible').count(), 0, 'nothing distracts from questions');
  assert.equal(await page.locator('.top-in').evaluate(header => header.getBoundingClientRect().height < 60), true);
});
