// Keeps pages for the time without a network, and what was written then until it can be sent.
// VERSION and SHELL (the addresses of style, scripts and pictures) are written before this file when it is served.
"use strict";

const shellName = `shell-${VERSION}`;
const pagesName = "pages";
const queueName = "queue";
const mostPages = 120;
const away = [502, 503, 504];
const any = { ignoreSearch: true, ignoreVary: true };

addEventListener("install", (event) => {
  event.waitUntil(caches.open(shellName).then((shell) => shell.addAll(SHELL)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith("shell-") && name !== shellName) await caches.delete(name);
    await clients.claim();
  })());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === "POST") {
    const isForm = request.mode === "navigate" && request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
    // What other sites send goes its own way, so that the server sees where it comes from.
    if (isForm && request.referrer.startsWith(`${location.origin}/`)) event.respondWith(post(request, url));
  } else if (request.method === "GET") {
    if (url.pathname.startsWith("/assets/")) event.respondWith(asset(request, url));
    else if (url.pathname.startsWith("/media/")) event.respondWith(picture(event, url));
    else if (request.mode === "navigate") event.respondWith(page(event, url));
  }
});

// Pages that were kept name the style and scripts of their day; those of today do as well.
async function asset(request, url) {
  const shell = await caches.open(shellName);
  const known = await shell.match(request, any);
  if (known) return known;
  const answer = await fetch(request).catch(() => null);
  if (answer?.ok) return answer;
  const name = url.pathname.slice(url.pathname.lastIndexOf("/"));
  const today = (await shell.keys()).find((key) => new URL(key.url).pathname.endsWith(name));
  return today ? shell.match(today) : answer ?? Response.error();
}

// The address of a picture holds its hash: what is kept is what the server has.
async function picture(event, url) {
  const kept = await caches.match(url.pathname, any);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.status === 200) event.waitUntil(keep(url.pathname, answer.clone()));
  return answer;
}

async function page(event, url) {
  const kept = await caches.match(url.pathname, any);
  try {
    const answer = await patiently(fetch(event.request), kept);
    if (away.includes(answer.status) && kept) return marked(kept, "kept");
    if (answer.status === 200 && /^\/[a-z]{2,3}\/modules\b/.test(url.pathname) && !url.search) {
      event.waitUntil(keep(url.pathname, answer.clone()));
    }
    return answer;
  } catch {
    return kept ? marked(kept, "kept") : nothing(url);
  }
}

// A network that does not answer is none, where there is a copy.
function patiently(answer, kept) {
  if (!kept) return answer;
  return Promise.race([answer, new Promise((_, give) => setTimeout(give, 6000))]);
}

// The script of the page says by the mark that this is a copy.
async function marked(answer, mark, status = 200) {
  const day = answer.headers.get("date") ?? "";
  const text = (await answer.text()).replace("<html", `<html data-${mark}="${day.replace(/[^\w ,:]/g, "")}"`);
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(text, { status, headers });
}

async function nothing(url) {
  const shell = await caches.open(shellName);
  const language = url.pathname.split("/")[1];
  const own = (await shell.match(`/${language}/on-this-device`)) ?? (await shell.match((await about()).home ?? ""));
  const spoken = own ?? (await caches.match(`/${language}/on-this-device`));
  return spoken ? marked(spoken, "offline", 503) : Response.error();
}

async function keep(path, answer) {
  if (answer.redirected || answer.type !== "basic") return;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    // Whatever has it gets the new one.
    if (name.startsWith("kept:") && (await cache.match(path, any))) return cache.put(path, answer);
  }
  try {
    const pages = await caches.open(pagesName);
    await pages.put(path, answer);
    for (const old of (await pages.keys()).slice(0, -mostPages)) await pages.delete(old);
  } catch {
    // No room is left: what was merely visited goes, what somebody chose to keep stays.
    await caches.delete(pagesName);
  }
}

// What is known of this device: who uses it, and the page that says what is kept.
async function about(more) {
  const cache = await caches.open("device");
  const known = (await (await cache.match("/-/about"))?.json()) ?? {};
  if (!more) return known;
  const now = { ...known, ...more };
  await cache.put("/-/about", Response.json(now));
  return now;
}

// Pages of a person go when they leave. What they wrote stays until they come back: it is sent for nobody else.
async function forget() {
  await caches.delete(pagesName);
  for (const name of (await caches.keys()).filter((name) => name.startsWith("kept:"))) {
    const kept = await (await (await caches.open(name)).match("/-/about"))?.json();
    if (!kept || kept.who) await caches.delete(name);
  }
}

// A request that hangs would hold up all that waits behind it.
const whoIsThere = async () => {
  const answer = await fetch("/signed-in", { cache: "no-store", signal: AbortSignal.timeout(15000) });
  return (await answer.json()).who ?? "";
};

async function meet(who) {
  const known = await about();
  if (known.who && who !== known.who) await forget();
  await about({ who });
}

async function hello({ home, path, who, fresh }) {
  const known = await about();
  if (fresh && who !== (known.who ?? "")) {
    // Some pages of errors do not know who is there.
    await meet(who || (known.who ? await whoIsThere() : ""));
  }
  await about({ home });
  const shell = await caches.open(shellName);
  if (!(await shell.match(home))) await shell.add(new Request(home, { credentials: "omit" }));
  // The first page of all came before there was anybody to keep it.
  if (path) await keep(path, await fetch(path, { cache: "force-cache" }));
}

async function post(request, url) {
  const fields = new URLSearchParams(await request.clone().text());
  const known = (await about()).who ?? "";
  // The form says whose it is: its page, and those before it, may have gone before they could say hello.
  const who = fields.get("queued-who") || known;
  if (who !== known) await meet(who);
  // What has an id of its own waits beside others that go to the same address.
  const id = fields.get("id") ?? "";
  const key = `/-/${who}${url.pathname}${id && `?id=${encodeURIComponent(id)}`}`;
  const answer = await fetch(request).catch(() => null);
  if (answer && !away.includes(answer.status)) {
    if (url.pathname === "/sign-out") await forget().then(() => about({ who: "" }));
    else if (answer.type === "opaqueredirect" || answer.ok) await (await caches.open(queueName)).delete(key);
    return answer;
  }
  const onward = fields.get("queued");
  if (!onward) return answer ?? nothing(url);
  const entry = { path: url.pathname, id, who, page: fields.get("queued-page"), title: fields.get("queued-title"), at: Date.now() };
  for (const name of ["queued", "queued-who", "queued-page", "queued-title"]) fields.delete(name);
  await (await caches.open(queueName)).put(key, Response.json({ ...entry, body: fields.toString() }));
  registration.sync?.register("send").catch(() => {});
  return Response.redirect(new URL(onward, location.origin), 303);
}

async function waiting() {
  const queue = await caches.open(queueName);
  const entries = await Promise.all((await queue.keys()).map(async (key) => ({ ...(await (await queue.match(key)).json()), key: key.url })));
  return entries.sort((a, b) => a.at - b.at);
}

// One after the other, in the order in which they were written, and only for whoever wrote them.
let sending;
const send = () => (sending ??= sendAll().finally(() => (sending = null)));

async function sendAll() {
  const queue = await caches.open(queueName);
  const entries = (await waiting()).filter((entry) => !entry.refused);
  const sent = [];
  let who = null;
  if (entries.length) {
    who = await whoIsThere().catch(() => null);
    for (const { key, ...entry } of entries.filter((entry) => who && entry.who === who)) {
      const body = new URLSearchParams(entry.body);
      const options = { method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(60000) };
      const answer = await fetch(entry.path, options).catch(() => null);
      if (answer?.type === "opaqueredirect" || answer?.ok) {
        await queue.delete(key);
        sent.push(entry.page);
      } else if (!answer || [401, 429].includes(answer.status) || answer.status >= 500) break;
      else await queue.put(key, Response.json({ ...entry, refused: answer.status }));
    }
  }
  const owner = who || (await about()).who;
  const mine = (await waiting()).filter((entry) => entry.who === owner);
  for (const client of await clients.matchAll()) client.postMessage({ sent, waiting: mine });
}

addEventListener("sync", (event) => event.waitUntil(send()));

addEventListener("message", (event) => {
  const { data, ports } = event;
  const work = (data.hello ? hello(data.hello).catch(() => {}) : Promise.resolve()).then(send);
  const tell = () => ports[0]?.postMessage("done");
  event.waitUntil(work.then(tell, tell));
});
