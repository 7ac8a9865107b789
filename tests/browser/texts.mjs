// Tiny readers of the texts of Relais: its words, and the questions of its modules.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const known = {};

/** The words of a key. It reads words on one line that take nothing in. */
export function words(language, key) {
  const folder = join(root, 'locales', language);
  known[language] ??= Object.fromEntries(readdirSync(folder).flatMap(file =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(line => [line[1], line[2]])));
  const found = known[language][key];
  assert.ok(found && !found.includes('{ $'), `the words ${key} (${language}) are on one line and take nothing in`);
  return found;
}

/**
 * The questions of a module in one language, by set, with the places (from 0) of the right answers; where there is a bank, the tests
 * before and after hold all of it, and say how many are drawn. It reads what the
 * modules use of GIFT: one or several choices, true or false, pairs, and numbers.
 */
export function questions(module, language) {
  const text = readFileSync(join(root, 'modules', module, language, 'questions.gift'), 'utf8');
  const sets = {};
  let set;
  for (const part of text.split(/^(?=\$CATEGORY:|::)/m)) {
    const category = part.match(/^\$CATEGORY:\s*(\S+)/);
    if (category) set = sets[category[1]] = [];
    const question = part.match(/^::([^:]+)::.*?(?<!\\)\{(.*?)(?<!\\)\}/s);
    if (!question) continue;
    const [, name, body] = question;
    const choices = body.match(/^\s*[=~].*$/gm);
    const plain = text => text.replace(/\\(.)/g, '$1').replace(/#.*$/, '').trim();
    if (/^\s*#/.test(body)) {
      set.push({ name, right: [], typed: body.match(/-?\d+(\.\d+)?/)[0] });
      continue;
    }
    if (choices?.every(choice => choice.includes('->'))) {
      const pairs = choices.map(choice => choice.replace(/^\s*=/, '').split('->').map(plain));
      set.push({ name, right: [], partners: pairs.filter(([stem]) => stem).map(([, partner]) => partner) });
      continue;
    }
    const isRight = choice => /^\s*(=|~%\d)/.test(choice);
    const right = choices ? choices.flatMap((choice, place) => (isRight(choice) ? [place] : [])) : [/^\s*T/.test(body) ? 0 : 1];
    set.push({ name, right, choices: choices?.length ?? 2 });
  }
  const bank = Object.keys(sets).filter(name => name.startsWith('bank/')).flatMap(name => sets[name]);
  const outcomes = Object.keys(sets).filter(name => name.startsWith('bank/')).length;
  const draw = Number(readFileSync(join(root, 'modules', module, 'module.toml'), 'utf8').match(/^draw = (\d+)/m)?.[1] ?? 1);
  if (bank.length) sets.before = sets.after = Object.assign(bank, { drawn: outcomes * draw });
  return sets;
}
