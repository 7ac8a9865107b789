// The same questions read by Relais and by gift-pegjs must come out alike: some written by hand, those of the modules, and
// some hundreds made up from a seed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import gift from 'gift-pegjs';

const here = dirname(fileURLToPath(import.meta.url));
const { RELAIS_PROGRAM: program, ...environment } = process.env;
assert.ok(program, 'RELAIS_PROGRAM names the program to be compared');
const folder = mkdtempSync(join(tmpdir(), 'gift-'));
test.after(() => rmSync(folder, { recursive: true }));

const relais = (text) => {
  const file = join(folder, 'questions.gift');
  writeFileSync(file, text);
  return JSON.parse(execFileSync(program, ['modules', 'import-gift', '--json', file], { encoding: 'utf8', env: environment }));
};

// Both trees in one shape. Spaces around and line breaks within texts are layout to us and part of the text to gift-pegjs.
// What has no format of its own is Markdown to us and "moodle" to gift-pegjs; here both are "usual".
const words = (text) => String(text ?? '').replace(/\s+/g, ' ').trim();
const said = (text, usual) => {
  if (!text || words(text.content ?? text.text) === '') return null;
  const format = text.format === usual ? 'usual' : text.format;
  return { format, text: words(text.content ?? text.text) };
};
const sorted = (numbers) => numbers.map(Number);

const ours = (item) => {
  const { name, text, body, tail, general_feedback } = item.question;
  const say = (one) => said(one, 'markdown');
  const [kind, inside] = typeof body === 'string' ? [body, null] : Object.entries(body)[0];
  const stem = tail ? `${words(text.content)} _____ ${words(tail.content)}` : words(text.content);
  const shared = { name: name === null ? null : words(name), stem, general: say(general_feedback) };
  const typed = (answer) => ({ weight: answer.weight, feedback: say(answer.feedback) });
  switch (kind) {
    case 'choice':
      return { ...shared, kind, answers: inside.map((a) => ({ right: a.right, text: words(a.text.content), ...typed(a) })) };
    case 'true-false':
      return { ...shared, kind, truth: inside.truth, wrong: say(inside.wrong_feedback), right: say(inside.right_feedback) };
    case 'short-answer':
      return { ...shared, kind, answers: inside.map((a) => ({ text: words(a.answer), ...typed(a) })) };
    case 'numerical':
      return { ...shared, kind, answers: inside.map((a) => {
        const near = a.answer?.near;
        const within = a.answer?.within;
        return { number: near ? sorted([near.value, near.tolerance]) : sorted([within.low, within.high]), ...typed(a) };
      }) };
    case 'matching':
      return { ...shared, kind, pairs: inside.map((pair) => [words(pair.left?.content), words(pair.right)]) };
    default:
      return { ...shared, kind };
  }
};

const theirs = (question) => {
  const say = (one) => said(one, 'moodle');
  const { type, title, stem, hasEmbeddedAnswers, globalFeedback } = question;
  const shared = { name: title === null ? null : words(title), stem: words(stem.text), general: say(globalFeedback) };
  const typed = (answer) => ({ weight: answer.weight, feedback: say(answer.feedback) });
  assert.equal(hasEmbeddedAnswers, / _____ /.test(` ${shared.stem} `), JSON.stringify(stem));
  switch (type) {
    case 'MC':
      return { ...shared, kind: 'choice', answers: question.choices.map((a) => ({ right: a.isCorrect, text: words(a.text.text), ...typed(a) })) };
    case 'TF':
      // Its names say otherwise, but the first is said after a wrong answer, as Moodle has it.
      return { ...shared, kind: 'true-false', truth: question.isTrue, wrong: say(question.trueFeedback), right: say(question.falseFeedback) };
    case 'Short':
      return { ...shared, kind: 'short-answer', answers: question.choices.map((a) => ({ text: words(a.text.text), ...typed(a) })) };
    case 'Numerical': {
      const number = ({ type, number, range, numberLow, numberHigh }) =>
        sorted(type === 'high-low' ? [numberLow, numberHigh] : [number, range ?? 0]);
      const all = Array.isArray(question.choices) ? question.choices : [{ weight: null, text: question.choices, feedback: null }];
      return { ...shared, kind: 'numerical', answers: all.map((a) => ({ number: number(a.text), ...typed(a) })) };
    }
    case 'Matching':
      return { ...shared, kind: 'matching', pairs: question.matchPairs.map((pair) => [words(pair.subquestion.text), words(pair.subanswer)]) };
    case 'Essay':
      return { ...shared, kind: 'essay' };
    case 'Description':
      return { ...shared, kind: 'description' };
    default:
      return assert.fail(`an unknown kind: ${type}`);
  }
};

// gift-pegjs refuses two things that Moodle reads: feedback behind a single number, `{#3:1 #so}`, and some colons that are not
// escaped. There it gets a form that it knows.
const forPegjs = (text) => text
  .replace(/\{\s*#(\s*)(-?[\d.:]+(?:\.\.-?[\d.]+)?\s*#(?!###))/g, '{#$1=$2')
  .replace(/^(?!\$CATEGORY|\/\/).*$/gm, (line) => line.replace(/(?<![\\:\d]):(?=[\s\u00a0])/g, '\\:'));

const compare = (text) => {
  const read = relais(text).filter((item) => item.question).map(ours);
  const expected = gift.parse(forPegjs(text)).filter((item) => item.type !== 'Category').map(theirs);
  assert.deepEqual(read, expected);
  return read;
};

// A generator of its own, so that a seed gives the same questions on every machine.
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const made = (seed) => {
  const next = random(seed);
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const bits = ['water', 'town', 'été', 'año', 'a\\=b', 'x\\~y', '\\#1', '\\{so\\}', 'time\\: now', '50 %', '*bold*', '“quoted”', 'line', '(and)', 'river,', '7.5', 'it’s', '—'];
  const plain = bits.filter((bit) => !bit.includes('\\'));
  const phrase = (most = 6) => Array.from({ length: 1 + below(most) }, () => pick(bits)).join(' ');
  const feedback = () => (next() < 0.5 ? ` #${phrase()}` : '');
  const general = () => (next() < 0.3 ? `\n####${phrase()}` : '');
  const weight = () => pick(['', '', '%50%', '%25%', '%-50%', '%33.33333%']);
  const list = (least, one) => Array.from({ length: least + below(3) }, one).join('\n');
  const number = () => pick([`${below(100)}`, `${below(100)}.${1 + below(9)}:0.${1 + below(9)}`, `-${1 + below(9)}:2`, `${below(9)}..${10 + below(9)}`]);
  const body = () => pick([
    () => `{\n=${phrase()}${feedback()}\n${list(1, () => `~${weight()}${phrase()}${feedback()}`)}${general()}\n}`,
    () => `{\n${list(2, () => `~${pick(['%50%', '%-50%', '%100%'])}${phrase()}${feedback()}`)}${general()}\n}`,
    () => `{${pick(['T', 'TRUE', 'F', 'FALSE'])}${pick(['', `#${phrase()}`, `#${phrase()}#${phrase()}`])}${general()}}`,
    () => `{\n${list(1, () => `=${pick(['', '%50%'])}${phrase(2)}${feedback()}`)}${general()}\n}`,
    () => `{#${number()}${general()}}`,
    () => `{#\n${list(1, () => `=${pick(['', '%50%'])}${number()}${feedback()}`)}${general()}\n}`,
    // Without escapes: gift-pegjs leaves their placeholders standing in pairs.
    () => `{\n${list(3, () => `=${pick(plain)} ${pick(plain)} -> ${pick(plain)}`)}${general()}\n}`,
    () => `{${general()}}`,
  ])();
  const question = (at) => {
    const name = next() < 0.8 ? `::q${at} ${pick(['', 'été', 'a\\:b'])}::` : '';
    const gap = next() < 0.15;
    const inside = gap ? `{=${phrase(2)} ~${phrase(2)} ~${phrase(1)}}` : body();
    return `${next() < 0.2 ? '// a remark\n' : ''}${name} ${phrase(8)} ${inside}${gap ? ` ${phrase(3)}` : ''}`;
  };
  return `$CATEGORY: made/${seed}\n\n${Array.from({ length: 60 }, (_, at) => question(at)).join('\n\n')}\n`;
};

test('questions written by hand are read alike', () => {
  assert.ok(compare(readFileSync(join(here, 'samples.gift'), 'utf8')).length >= 25);
});

test('the questions of the modules are read alike', () => {
  const modules = join(here, '..', '..', 'modules');
  let count = 0;
  for (const module of readdirSync(modules, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const language of ['en', 'fr', 'es'])
      count += compare(readFileSync(join(modules, module.name, language, 'questions.gift'), 'utf8')).length;
  assert.ok(count > 60, `only ${count}`);
});

test('questions made up from seeds are read alike', () => {
  const kinds = {};
  for (let seed = 1; seed <= 10; seed += 1)
    for (const { kind } of compare(made(seed))) kinds[kind] = (kinds[kind] ?? 0) + 1;
  for (const kind of ['choice', 'true-false', 'short-answer', 'numerical', 'matching', 'essay'])
    assert.ok(kinds[kind] >= 20, `${kind}: ${kinds[kind]}`);
});
