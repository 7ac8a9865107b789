// Somebody with a browser, and what every page has to satisfy while they look at it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { words } from './texts.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Rules beyond WCAG: landmarks that can be told apart, text that can be scrolled with the keyboard, links that say where they lead. */
const more = ['landmark-unique', 'scrollable-region-focusable', 'identical-links-same-purpose', 'target-size'];

/** Labels lie over their boxes, so that a thumb finds them: what is clicked is the label. */
export const covered = { force: true };

/** The width of a small phone, and of a desk. */
export const sizes = { 320: { width: 320, height: 720 }, 1280: { width: 1280, height: 900 } };

export class Visitor {
  #faults = [];

  /** Opens a browser for somebody. `relais` is what `start` returned. */
  static async arrive(relais, name, { width, javascript, language, shots = null }) {
    const visitor = new Visitor();
    const common = { viewport: sizes[width], locale: language, timezoneId: 'UTC', reducedMotion: 'reduce' };
    const context = await relais.browser.newContext({ ...common, javaScriptEnabled: javascript });
    Object.assign(visitor, { relais, name, width, javascript, language, shots, context, common, page: await context.newPage() });
    visitor.page.setDefaultTimeout(8000);
    visitor.#watch();
    return visitor;
  }

  #watch() {
    const { page } = this;
    page.on('pageerror', error => this.#faults.push(`script: ${error.message}`));
    page.on('console', line => {
      // Pages that ask to sign in, tell of a used link or show a refused form are answers like others, but not to browsers;
      // and a line that a journey has cut is cut.
      if (line.type() === 'error' && !/status of 4(01|09|10|22)|ERR_INTERNET_DISCONNECTED/.test(line.text())) this.#faults.push(`console: ${line.text()} ${line.location().url}`);
    });
    page.on('response', answer => {
      if (answer.status() >= 500) this.#faults.push(`${answer.status()} ${answer.url()}`);
      if (!answer.request().isNavigationRequest() || !/html/.test(answer.headers()['content-type'] ?? '')) return;
      // As it came, for checkers of markup; forms that were refused are pages, too.
      const name = `${this.name}: ${answer.request().method()} ${answer.url()}`;
      answer.text().then(source => (this.relais.pages ??= new Map()).set(name, source), () => {});
    });
  }

  /** Errors so far were to be expected, as without a network. */
  forgive() {
    this.#faults = [];
  }

  /** What went wrong since it was last asked. */
  faults = () => this.#faults.splice(0);

  /** Goes to an address of the installation. */
  async goto(path, status = 200) {
    const answer = await this.page.goto(new URL(path, this.relais.url).href);
    assert.equal(answer.status(), status, `${this.name} opened ${path}`);
  }

  /** Presses a button or follows a link by the key of its words or by its words, and waits for the page behind it. */
  async press(words, { within = this.page } = {}) {
    const name = words instanceof RegExp ? words : this.say(words);
    const exact = typeof name === 'string';
    const there = within.getByRole('button', { name, exact }).or(within.getByRole('link', { name, exact })).first();
    await Promise.all([this.page.waitForEvent('load'), there.click()]);
  }

  /** Presses the button of the form that goes to an address with this end. */
  async send(end) {
    const button = this.page.locator(`form[action$="${end}"] button`).first();
    await Promise.all([this.page.waitForEvent('load'), button.click()]);
  }

  /** Chooses a language in the menu of every page. */
  async speak(language) {
    await this.page.locator('details.menu summary').first().click();
    await Promise.all([this.page.waitForEvent('load'), this.page.locator(`details.menu button[value=${language}]`).click()]);
    this.language = language;
  }

  /** The path of the page. */
  get path() {
    return new URL(this.page.url()).pathname;
  }

  /** The tabs of the page. */
  get tabs() {
    return this.page.locator('.tabs');
  }

  /** Where the first link of that kind on a page leads. */
  async first(path, selector) {
    await this.goto(path);
    return this.page.locator(selector).first().getAttribute('href');
  }

  /** Opens what is folded away. */
  unfold = words => this.page.locator('summary').filter({ hasText: this.say(words) }).click();

  /** Fills in fields by their names; a list ticks or chooses several, a word chooses one. */
  async fill(fields, within = this.page.locator('main')) {
    for (const [name, value] of Object.entries(fields)) {
      const field = within.locator(`[name="${name}"]:not([type=hidden], button)`);
      const kind = await field.first().evaluate(element => `${element.tagName} ${element.type}`);
      if (kind.startsWith('SELECT')) await field.selectOption(value);
      else if (/checkbox|radio/.test(kind)) {
        for (const one of [value].flat()) await within.locator(`[name="${name}"][value="${one}"]`).check(covered);
      } else await field.fill(String(value));
    }
  }

  /** The words of a key, in the language that they read. */
  say = key => words(this.language, key);

  /** Whether these words stand on the page. */
  async sees(text) {
    const there = await this.page.locator('main').innerText();
    assert.ok(text instanceof RegExp ? text.test(there) : there.includes(text), `${this.name} reads ${text} in:\n${there}`);
  }

  /** Their session cookies, for addresses that no page is needed for. */
  async get(path) {
    return this.context.request.get(new URL(path, this.relais.url).href, { maxRedirects: 0 });
  }

  /** Looks at the page as it is: what stands there must be right in every way that can be measured. */
  async look(what) {
    const page = this.page;
    const where = `${this.name}, ${this.width} px: ${what} (${new URL(page.url()).pathname})`;
    // Pictures further down load when somebody comes near. Without scripts browsers load all at once.
    if (this.javascript) {
      await page.evaluate(() => Promise.allSettled([...document.images].map(image => {
        image.loading = 'eager';
        return image.decode();
      })));
    }
    await this.shoot(what);
    const seen = await page.evaluate(() => {
      const scrolls = element => element && (/auto|scroll|clip|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(element =>
        element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !scrolls(element));
      return {
        headings: [...document.querySelectorAll('h1')].map(heading => heading.innerText),
        title: document.title,
        language: document.documentElement.lang,
        overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        wide: wide.slice(0, 3).map(element => element.outerHTML.slice(0, 160)),
        ids: [...document.querySelectorAll('[id]')].map(element => element.id).filter((id, at, all) => all.indexOf(id) !== at),
        broken: [...document.images].filter(image => image.complete && !image.naturalWidth).map(image => image.src),
        links: [...document.querySelectorAll('a[href]')].map(link => link.href),
      };
    });
    assert.equal(seen.headings.length, 1, `${where}: one h1, not ${JSON.stringify(seen.headings)}`);
    assert.match(seen.title, /\S.* · Relais$/, `${where}: a title of its own`);
    assert.equal(seen.language, this.language, `${where}: the language of the page`);
    assert.deepEqual({ overflows: seen.overflows, wide: seen.wide }, { overflows: false, wide: [] }, `${where}: nothing is wider than the screen`);
    assert.deepEqual(seen.ids, [], `${where}: ids are there once`);
    assert.deepEqual(seen.broken, [], `${where}: pictures load`);
    assert.deepEqual(this.#faults.splice(0), [], `${where}: no errors`);
    assert.deepEqual(await this.#axe(), [], `${where}: accessible to everybody`);
    if (this.javascript && this.width > 320) {
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await this.#axe(['color-contrast']), [], `${where}: legible on dark ground`);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    this.relais.links ??= new Map();
    for (const link of seen.links) {
      if (link.startsWith(this.relais.url)) this.relais.links.set(link.split('#')[0], { visitor: this, what });
    }
  }

  /** Keeps a picture of the page where pictures are wanted. */
  async shoot(what) {
    if (!this.shots) return;
    const file = `${String(++Visitor.shot).padStart(3, '0')} ${this.name} ${what}`.replace(/[^\p{L}\p{N}]+/gu, '-');
    await this.page.screenshot({ path: join(this.shots, `${file}.png`), fullPage: true });
  }

  static shot = 0;

  /** What axe finds on the page, by the rules given or by all of WCAG 2.2 AA. */
  async #axe(rules = null) {
    const page = this.javascript ? this.page : await this.#twin();
    await page.evaluate(axe);
    return page.evaluate(async only => {
      const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'], ...only });
      // Links of one name that lead to different places are never quite certain to axe.
      return [...violations, ...incomplete.filter(({ id }) => id === 'identical-links-same-purpose')].map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(' | ')}`);
    }, rules ? { runOnly: { type: 'rule', values: rules } } : { runOnly: wcag, rules: Object.fromEntries(more.map(rule => [rule, { enabled: true }])) });
  }

  /** The same page in a browser that runs axe but none of the page's own scripts. */
  async #twin() {
    if (!this.twin) {
      const context = await this.relais.browser.newContext(this.common);
      this.twin = await context.newPage();
      await this.twin.route('**/*', route => {
        const request = route.request();
        if (request.resourceType() === 'script') return route.abort();
        if (request.isNavigationRequest() && request.frame() === this.twin.mainFrame()) {
          return route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.html });
        }
        return route.continue();
      });
    }
    this.html = await this.page.content();
    await this.twin.goto(this.page.url());
    return this.twin;
  }
}
