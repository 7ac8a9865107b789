// What mail clients do with the mails that the snapshots hold, by the figures of caniemail.com.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { caniemail } from 'caniemail';

/** What some client does not know, and why such a mail is still whole there. */
const HANDLED = {
  '<body> element': 'its colour is that of the box within it, too',
  '<style> element': 'it holds the colours for the dark alone; every other style stands at its element',
  '@media': 'where it is not known, the mail stays light',
  'border-radius': 'corners are square there',
  'height property': 'only the height of lines is set, which the check takes for it',
  'lang attribute': 'the text is read in the reader\'s own voice there',
  'role attribute': 'a button is read as a table of one cell there',
  'text-decoration': 'buttons are underlined there',
};

const FOLDERS = ['../snapshots/', '../reminders/snapshots/'].map(path => new URL(path, import.meta.url));

/** The HTML of each kind in each language. */
const mails = FOLDERS.flatMap(folder => readdirSync(folder)
  .filter(name => /__mail__|__reminders\./.test(name))
  .map(name => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return { name, html: text.slice(text.indexOf('<!doctype html>')) };
  }));

const unknown = html => {
  const { issues } = caniemail({ clients: ['*'], html });
  return new Set([...issues.errors.values()].flat().map(({ title }) => title));
};

test('no mail needs what a mail client does not know', () => {
  assert.ok(mails.length >= 45 && mails.every(({ html }) => html.endsWith('</html>\n') || html.includes('</html>')), 'mails');
  const seen = new Set();
  for (const { name, html } of mails) {
    const gaps = [...unknown(html)];
    gaps.forEach(gap => seen.add(gap));
    assert.deepEqual(gaps.filter(gap => !(gap in HANDLED)), [], name);
  }
  assert.deepEqual(Object.keys(HANDLED).filter(gap => !seen.has(gap)), [], 'no longer needed');
});

test('what one does not know is found', () => {
  const html = '<!doctype html><html><body><div style="display:flex;position:fixed">…</div></body></html>';
  assert.deepEqual([...unknown(html)].filter(gap => /flex|position/.test(gap)).length > 0, true);
});
