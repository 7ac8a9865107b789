// What pages weigh, as they come over the wire: the bars of people on slow, paid connections.
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, test } from 'node:test';
import { Visitor, demonstration } from './support.mjs';

const KB = 1000;
/** The first flight of a connection: ten segments of 1,460 bytes. */
const FIRST_FLIGHT = 14.6 * KB;
const LANGUAGES = ['en', 'fr', 'es'];

let relais;
before(async () => {
  relais = await demonstration();
});
after(() => relais?.stop());

/** How many bytes the body of an answer has as a browser gets it, and the body where it is not compressed. */
const weigh = (path, headers = {}) => new Promise((resolve, reject) => {
  get(new URL(path, relais.url), { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd', ...headers } }, answer => {
    const parts = [];
    answer.on('data', part => parts.push(part)).on('end', () => {
      assert.equal(answer.statusCode, 200, path);
      resolve(Buffer.concat(parts).length);
    });
  }).on('error', reject);
});

/** The addresses of all lessons, and the style that a lesson loads. */
async function lessons() {
  const map = await (await fetch(new URL('/sitemap.xml', relais.url))).text();
  const all = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  const paths = all.filter(path => path.split('/').length === 5);
  assert.ok(LANGUAGES.every(language => paths.filter(path => path.startsWith(`/${language}/`)).length > 40), 'lessons in every language');
  const page = await (await fetch(new URL(paths[0], relais.url))).text();
  return { paths, sheets: [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path) };
}

test('a lesson can be read in the first flight of a connection, in every language', async () => {
  const { paths, sheets } = await lessons();
  const visitor = await Visitor.arrive(relais, 'trainer', { width: 320, javascript: true, language: 'fr' });
  await visitor.goto(relais.links.trainer);
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.locator('main form button').first().click()]);
  const cookies = (await visitor.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  let style = 0;
  for (const sheet of sheets) style += await weigh(sheet);
  const heavy = [];
  let heaviest = 0;
  for (const path of paths) {
    for (const headers of [{}, { Cookie: cookies }]) {
      const weight = style + await weigh(path, headers);
      heaviest = Math.max(heaviest, weight);
      if (weight > FIRST_FLIGHT) heavy.push(`${weight} bytes: ${path}${headers.Cookie ? ' (signed in)' : ''}`);
    }
  }
  console.log(`the heaviest of ${paths.length} lessons weighs ${heaviest} bytes with its style (${style})`);
  assert.deepEqual(heavy, [], 'page and style together');
  await visitor.context.close();
});

test('the first visit to a lesson is light, and style and scripts are', async () => {
  const load = async (path, check) => {
    const context = await relais.browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    const answers = [];
    page.on('requestfinished', request => answers.push(request));
    await page.goto(new URL(path, relais.url).href, { waitUntil: 'networkidle' });
    const sum = { requests: 0, bytes: 0, stylesheet: 0, script: 0 };
    for (const request of answers) {
      const kind = request.resourceType();
      if (kind === 'image' || !request.url().startsWith(relais.url)) continue;
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      sum.requests += 1;
      sum.bytes += responseBodySize + responseHeadersSize;
      if (kind in sum) sum[kind] += responseBodySize;
    }
    await context.close();
    check(sum);
  };
  const { paths } = await lessons();
  for (const language of LANGUAGES) {
    const path = paths.find(path => path.startsWith(`/${language}/`));
    await load(path, sum => {
      console.log(`first visit to ${path}: ${JSON.stringify(sum)}`);
      assert.ok(sum.requests >= 3 && sum.requests <= 5, `${sum.requests} requests`);
      assert.ok(sum.bytes <= 30 * KB, `${sum.bytes} bytes`);
    });
  }
  for (const path of ['/', '/en/modules', '/en/modules/training-adults/kit', '/sign-in']) {
    await load(path, sum => {
      assert.ok(sum.stylesheet > 0 && sum.stylesheet <= 12 * KB, `style of ${path}: ${sum.stylesheet} bytes`);
      assert.ok(sum.script > 0 && sum.script <= 12 * KB, `scripts of ${path}: ${sum.script} bytes`);
    });
  }
});

/** What comes over the wire until a page has loaded, without its pictures. */
async function carried(page, act) {
  const network = await page.context().newCDPSession(page);
  const kinds = new Map();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) !== 'Image') bytes += encodedDataLength;
  });
  await network.send('Network.enable');
  await act();
  await page.waitForLoadState('networkidle');
  await network.detach();
  return bytes;
}

test('the next lesson weighs no more than its text', async () => {
  const { paths } = await lessons();
  for (const language of LANGUAGES) {
    // What the worker of the site fetches is another's line.
    const context = await relais.browser.newContext({ locale: language, serviceWorkers: 'block' });
    const page = await context.newPage();
    const first = await carried(page, () => page.goto(new URL(paths.find(path => path.startsWith(`/${language}/`)), relais.url).href));
    const from = page.url();
    const next = await carried(page, async () => {
      await Promise.all([page.waitForURL(url => url.href !== from), page.locator('.onwards a[rel=next]').click()]);
    });
    console.log(`${from}: ${first} bytes; ${page.url()} after it: ${next}`);
    assert.ok(next > 1 * KB && next <= 10 * KB, `${next} bytes of ${page.url()}`);
    await context.close();
  }
});

// A line of 2G as browsers emulate it: each request waits so long, and then comes so slowly. The machine's own time is
// milliseconds beside it.
const SLOW = { offline: false, latency: 800, downloadThroughput: 280_000 / 8, uploadThroughput: 280_000 / 8 };
const READABLE = 3000;

/** Notes when a page has painted something, and when the first paragraph of the lesson is there, in milliseconds. */
function watch() {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const text = document.querySelector('.prose p');
    if (paint && text && text.getClientRects().length > 0) window.readable = Math.max(paint.startTime, performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test('on a line of 2G a first lesson can be read within three seconds, in every language', async () => {
  const { paths } = await lessons();
  const slow = [];
  for (const language of LANGUAGES) {
    const path = paths.find(path => path.startsWith(`/${language}/`));
    const times = [];
    for (let round = 0; round < 3; round += 1) {
      const context = await relais.browser.newContext({ locale: language });
      const page = await context.newPage();
      await page.addInitScript(watch);
      const network = await context.newCDPSession(page);
      await network.send('Network.enable');
      await network.send('Network.emulateNetworkConditions', SLOW);
      await page.goto(new URL(path, relais.url).href, { waitUntil: 'commit', timeout: 60_000 });
      times.push(await (await page.waitForFunction(() => window.readable, null, { timeout: 60_000 })).jsonValue());
      await context.close();
    }
    const [, median] = times.sort((one, other) => one - other);
    console.log(`${path} can be read after ${times.map(Math.round).join(', ')} ms`);
    // The line itself takes as long: less would mean that it was not slow.
    assert.ok(median > SLOW.latency, `${median} ms`);
    if (median > READABLE) slow.push(`${path}: ${Math.round(median)} ms`);
  }
  assert.deepEqual(slow, []);
});

test('the style of every page is light, whatever it shows', async () => {
  const worker = await (await fetch(new URL('/service-worker.js', relais.url))).text();
  const sheets = JSON.parse(worker.match(/SHELL = (\[.*?\]);/)[1]).filter(path => path.endsWith('.css'));
  const of = name => sheets.find(path => path.endsWith(`/${name}`));
  const common = await weigh(of('relais.css')) + await weigh(of('work.css'));
  // A page has one sheet of its own at most.
  for (const sheet of sheets.filter(path => ![of('relais.css'), of('work.css')].includes(path))) {
    const style = common + await weigh(sheet);
    assert.ok(style > 6 * KB && style <= 12 * KB, `${style} bytes with ${sheet}`);
  }
});
