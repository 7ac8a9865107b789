// Answers by a link in a mail: the pages are light, accessible, and work without signing in and without script.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Visitor, demonstration, shots } from './support.mjs';

/** What a page may weigh with its style and pictures, as it comes over the wire. */
const MOST = 20_000;

let relais;
before(async () => {
  relais = await demonstration();
  // Nobody signs in; what pages lead to is kept there.
  relais.links = new Map();
});
after(() => relais?.stop());

/** What the demonstration has to answer: a promise, a plan and a report that waits for somebody, with the secret that signs. */
function asked() {
  const script = `
import datetime, json, sqlite3, sys
c = sqlite3.connect(sys.argv[1], timeout=20)
one = lambda query, *args: c.execute(query, args).fetchone()
secret = one("SELECT value FROM settings WHERE name = 'secret'")[0]
promise = one("SELECT hex(c.id), hex(p.id), c.due_on, p.language FROM commitments c JOIN people p ON p.id = c.person_id WHERE c.state = 'open' AND c.released_at IS NULL")
turn = "SELECT hex(d.id), hex(p.id), %s, p.language FROM open_turns t JOIN deliveries d ON d.id = t.delivery_id JOIN people p ON p.id = t.person_id WHERE t.act = '%s' AND d.state = '%s'"
report = one(turn % ("date(d.state_since)", "confirm", "reported"))
plan = one("SELECT hex(d.id), hex(p.id), d.ends_on, p.language FROM deliveries d JOIN delivery_trainers t ON t.delivery_id = d.id AND t.role = 'lead' JOIN people p ON p.id = t.person_id WHERE d.state = 'planned' AND d.side = 'trainer'")
c.execute("UPDATE people SET time_zone = 'UTC'")
c.commit()
print(json.dumps({"secret": secret, "promise": promise, "report": report, "plan": plan}))
`;
  return JSON.parse(execFileSync('python3', ['-c', script, relais.database]));
}

const days = date => String(Math.floor(Date.parse(date) / 86_400_000) + 719_163);

/** The link for an answer, as the program makes it. */
function link(secret, answer, [subject, person, anchor]) {
  const short = hex => Buffer.from(hex, 'hex').toString('base64url');
  const until = days(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
  const parts = [answer, short(person), short(subject), days(anchor), until].join('.');
  return `/a/${parts}.${createHmac('sha256', secret).update(`answer\0${parts}`).digest('base64url')}`;
}

test('answers without signing in, on a phone and at a desk', { timeout: 300_000 }, async t => {
  const { secret, promise, report, plan } = asked();
  const all = [
    ['kept', promise], ['postponed', promise], ['impossible', promise],
    ['held', plan], ['moved', plan], ['cancelled', plan],
    ['confirmed', report], ['questioned', report],
  ].filter(([, about]) => about);
  assert.ok(promise && report, 'the demonstration has a promise and a report that waits');
  for (const journey of [{ width: 320, javascript: false }, { width: 1280, javascript: true }]) {
    for (const [answer, about] of all) {
      await t.test(`${answer} at ${journey.width} px`, async () => {
        const visitor = await Visitor.arrive(relais, 'Reader', { ...journey, language: about[3], shots: shots('answers') });
        let weight = 0;
        const arrived = [];
        visitor.page.on('requestfinished', request => arrived.push(request.sizes().then(sizes => {
          assert.notEqual(request.resourceType(), 'script');
          weight += sizes.responseBodySize;
        })));
        await visitor.goto(link(secret, answer, about));
        await visitor.page.waitForLoadState('networkidle');
        await Promise.all(arrived);
        assert.ok(weight > 1_000 && weight <= MOST, `${answer} weighs ${weight} bytes`);
        console.log(`${answer}: ${weight} bytes with everything`);
        await visitor.look(answer);
        assert.deepEqual(await visitor.context.cookies(), [], 'nothing is set');
        await visitor.context.close();
      });
    }
  }
  const visitor = await Visitor.arrive(relais, 'Reader', { width: 320, javascript: false, language: report[3], shots: shots('answers') });
  await visitor.goto(link(secret, 'questioned', report));
  await visitor.fill({ comment: '31?' });
  await visitor.press('answer-button-questioned');
  await visitor.look('the question is on its way');
  await visitor.goto(link(secret, 'questioned', report), 410);
  await visitor.look('answered before');
  await visitor.press('answer-renew');
  await visitor.look('new links');
  await visitor.goto('/a/kept.x', 410);
  visitor.language = 'en';
  assert.deepEqual(visitor.faults(), []);
  await visitor.context.close();
});
