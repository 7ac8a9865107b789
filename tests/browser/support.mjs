// A whole Relais for a journey: the program itself on a free port with a database of its own, a mail server that keeps
// what it gets, a clock that can be moved, and people with browsers.
import assert from 'node:assert/strict';
import { execFileSync, spawn, execFile } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { simpleParser } from 'mailparser';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { root } from './texts.mjs';

export { questions } from './texts.mjs';
export { Visitor, covered } from './visitor.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const program = process.env.RELAIS_PROGRAM ?? join(root, 'target/debug/relais');

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** Waits until `look` returns something, and says what was waited for if it never does. */
export async function until(what, look, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    assert.ok(Date.now() < end, `waited ${seconds} s for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** A mail server that keeps what it gets. */
class Mails {
  kept = [];
  #taken = new Set();

  async listen() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => simpleParser(stream).then(mail => {
        this.kept.push({ ...mail, to: session.envelope.rcptTo.map(to => to.address).join(' ') });
        done();
      }, done),
    });
    await new Promise(resolve => this.server.listen(0, '127.0.0.1', resolve));
    return this.server.server.address().port;
  }

  /** The next mail to an address that was not asked for before, with its links. */
  async next(address) {
    const mail = await until(`a mail to ${address}`, () => this.kept.find(mail => mail.to === address && !this.#taken.has(mail)));
    this.#taken.add(mail);
    mail.links = [...new Set(mail.text.match(/https?:\/\/[^\s<>)\]]+/g) ?? [])];
    return mail;
  }

  /** How many mails an address got. */
  count = address => this.kept.filter(mail => mail.to === address).length;

  close = () => new Promise(resolve => this.server.close(resolve));
}

/** The clock of the program, which the journey moves. */
class Clock {
  #file;
  #ahead = 0n;

  constructor(folder) {
    this.library = join(folder, 'clock.so');
    this.path = join(folder, 'clock');
    execFileSync('cc', ['-shared', '-fPIC', '-O', '-o', this.library, join(here, 'clock.c')]);
    this.#file = openSync(this.path, 'w');
    this.#write();
  }

  #write() {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(this.#ahead);
    writeSync(this.#file, bytes, 0, 8, 0);
  }

  /** Sets it to a moment such as `2027-03-01T09:00:00Z`; it goes on from there. */
  set(moment) {
    this.#ahead = BigInt(Math.round((Date.parse(moment) - Date.now()) / 1000));
    this.#write();
  }

  close = () => closeSync(this.#file);
}

async function database(engine, folder) {
  if (engine === 'sqlite') return { url: join(folder, 'relais.db'), drop: async () => {} };
  const server = process.env.TEST_POSTGRES_SERVER;
  assert.ok(server, 'TEST_POSTGRES_SERVER is not set; run with tests/postgres');
  const name = `journey_${process.pid}_${Date.now()}`;
  const ask = async statement => {
    const client = new pg.Client({ connectionString: new URL('postgres', server).href });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`CREATE DATABASE ${name}`);
  return { url: new URL(name, server).href, drop: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Starts everything; `settings` are environment variables of the program. */
export async function start({ engine, at, settings = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-journey.'));
  const undo = [() => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const clock = new Clock(folder);
    undo.push(clock.close);
    clock.set(at);
    const mails = new Mails();
    const smtp = await mails.listen();
    undo.push(mails.close);
    const { url: data, drop } = await database(engine, folder);
    undo.push(drop);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    // Only what is named here: a RELAIS_ variable from outside would be a setting.
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      LD_PRELOAD: clock.library,
      TEST_CLOCK: clock.path,
      RELAIS_WEB__LISTEN: `127.0.0.1:${port}`,
      RELAIS_WEB__PUBLIC_URL: url,
      RELAIS_DATABASE__URL: data,
      RELAIS_CONTENT__DIRECTORY: join(root, 'modules'),
      RELAIS_ACCOUNTS__TRIES_PER_PEER: '1000',
      RELAIS_REMINDERS__EVERY_SECONDS: '1',
      RELAIS_MAIL__TRANSPORT: 'smtp',
      RELAIS_MAIL__SMTP__HOST: '127.0.0.1',
      RELAIS_MAIL__SMTP__PORT: String(smtp),
      RELAIS_MAIL__SMTP__TLS: 'none',
      ...settings,
    };
    let said = '';
    let server, ended;
    const serve = async () => {
      server = spawn(program, ['serve'], { cwd: folder, env });
      for (const stream of [server.stdout, server.stderr]) stream.on('data', text => (said += text));
      ended = new Promise(resolve => server.on('exit', resolve));
      await until('the program to answer', async () => {
        assert.equal(server.exitCode, null, `the program ended:\n${said}`);
        return fetch(`${url}/healthz`).then(answer => answer.ok, () => false);
      });
    };
    const end = async () => {
      server.kill('SIGTERM');
      const killing = setTimeout(() => server.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(killing);
    };
    undo.push(end);
    await serve();
    const browser = await openBrowser();
    undo.push(() => browser.close());
    return {
      url, clock, mails, browser, stop, database: data,
      /** Ends the program and leaves everything else, and starts it again. */
      away: end, back: serve,
      log: () => said,
      setUpLink: await until('the link for the first administrator', () => said.match(/http\S+\/set-up\/\S+/)?.[0]),
      /** Runs a command of the program on the same installation, and returns what it prints. */
      run: async (...words) => (await promisify(execFile)(program, words, { cwd: folder, env })).stdout,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const openBrowser = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Starts a small demonstration, with the links by which its people enter: by role, such as `coordinator`. */
export async function demonstration() {
  const folder = mkdtempSync(join(tmpdir(), 'relais-demonstration.'));
  const undo = [() => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = { PATH: process.env.PATH, HOME: folder, RELAIS_CONTENT__DIRECTORY: join(root, 'modules') };
    const words = ['demo', '--trainers', '14', '--deliveries', '24', '--listen', `127.0.0.1:${port}`, '--data', join(folder, 'data')];
    const server = spawn(program, words, { cwd: folder, env });
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', text => (said += text));
    const ended = new Promise(resolve => server.on('exit', resolve));
    undo.push(async () => {
      server.kill('SIGTERM');
      await ended;
    });
    await until('the demonstration to answer', async () => {
      assert.equal(server.exitCode, null, `the program ended:\n${said}`);
      return fetch(`${url}/healthz`).then(answer => answer.ok, () => false);
    }, 180);
    const links = {};
    for (const [, role, path] of said.matchAll(/^ +(\S.*?) {2,}.*?(\/sign-in\/\S+)$/gm)) links[role.trim().toLowerCase()] = path;
    assert.ok(links.coordinator, `a link for a coordinator in:\n${said}`);
    const browser = await openBrowser();
    undo.push(() => browser.close());
    return { url, browser, stop, links, database: join(folder, 'data/relais.db') };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Names the parts of a journey. Once a part failed, the rest is skipped, and the journey says where it ended. */
export function steps(t, onFailure) {
  let failed;
  return (name, act) => t.test(name, async part => {
    if (failed) return part.skip(`“${failed}” failed`);
    try {
      await act();
    } catch (error) {
      failed = name;
      await onFailure?.(name, error);
      throw error;
    }
  });
}

/** The folder for screenshots of a journey, from SHOTS; nothing where none are wanted. */
export function shots(journey) {
  if (!process.env.SHOTS) return null;
  const folder = join(process.env.SHOTS, journey);
  mkdirSync(folder, { recursive: true });
  return folder;
}
