// Checkers that others wrote: the Nu HTML checker, over every page that was seen.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vnu from 'vnu-jar';

/** What the Nu HTML checker finds wrong in pages: a map from what a page is called to its source. */
export async function htmlErrors(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-html.'));
  try {
    const names = [...pages.keys()];
    names.forEach((name, at) => writeFileSync(join(folder, `${at}.html`), pages.get(name)));
    const out = await new Promise((resolve, reject) => {
      const words = ['-Xss4m', '-jar', String(vnu), '--errors-only', '--format', 'json', '--skip-non-html', folder];
      // It ends with 1 where it finds something.
      execFile('java', words, { maxBuffer: 64 << 20 }, (error, _, said) => (error && error.code !== 1 ? reject(error) : resolve(said)));
    });
    const { messages } = JSON.parse(out);
    assert.ok(names.length, 'pages were seen');
    return messages.map(({ url, message, extract }) => {
      const at = Number(url.match(/(\d+)\.html$/)?.[1]);
      return `${message} in ${JSON.stringify(extract)} (${names[at]})`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
