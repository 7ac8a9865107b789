// What pages do for the time without a network: say what is a copy and what waits, keep a module, hand over forms.
// The service worker does the rest. Nothing depends on it.
(() => {
  "use strict";
  const { serviceWorker } = navigator;
  const bar = document.getElementById("device");
  if (!serviceWorker || !window.caches || !bar) return;
  const html = document.documentElement;
  const fresh = !("kept" in html.dataset || "offline" in html.dataset);
  const who = html.dataset.who ?? "";
  const all = (selector, inside = document) => inside.querySelectorAll(selector);
  const part = (name, inside = bar) => inside.querySelector(`[data-when="${name}"]`);
  const moment = (at) => new Date(at).toLocaleString(html.lang, { dateStyle: "long", timeStyle: "short" });
  const size = (bytes) => new Intl.NumberFormat(html.lang, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }).format(bytes / 1000);
  const show = (name, inside, text) => {
    const there = part(name, inside);
    if (!there) return;
    there.hidden = text === null;
    const slot = there.querySelector("b");
    if (slot && text) slot.textContent = text;
    if (!inside || inside === bar) bar.hidden = [...bar.children].every((child) => child.hidden);
  };
  // (To open what is not there would make it.)
  const read = async (name, key) => ((await caches.has(name)) && (await (await (await caches.open(name)).match(key))?.json())) || null;
  const ask = (message) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    setTimeout(done, 5000);
    serviceWorker.ready.then(({ active }) => active.postMessage(message, [port2]));
  });

  if (!fresh) {
    // What was said once when the copy was made is no longer so.
    for (const notice of all(".notice[role]:not(#device)")) notice.remove();
    if (html.dataset.kept && !document.getElementById("on-this-device")) show("kept", bar, moment(html.dataset.kept));
    html.classList.add("is-copy");
  }

  // Forms that can wait: the worker puts them aside where they cannot be sent. Then `data-queue` says where to go on.
  // (A field called “id” or “action” hides what its form has under that name: so attributes are read, never properties.)
  const attribute = (form, name) => form.getAttribute(name) ?? "";
  const queued = who ? [...all("form[data-queue]")] : [];
  document.addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
    if (defaultPrevented || !queued.includes(target) || submitter?.name === "in-language") return;
    const anchor = attribute(target, "id");
    const onward = target.dataset.queue || location.pathname + (anchor ? `#${anchor}` : "");
    const title = [document.querySelector("h1"), submitter].map((named) => named?.textContent.trim().replace(/\s+/g, " ")).join(" · ");
    for (const [name, value] of Object.entries({ queued: onward, "queued-who": who, "queued-page": location.pathname + location.search, "queued-title": title })) {
      const field = target.querySelector(`[name="${name}"]`) ?? target.appendChild(document.createElement("input"));
      Object.assign(field, { type: "hidden", name, value });
    }
  });

  const restore = (entries) => {
    for (const form of queued) {
      const own = form.elements.id?.value ?? "";
      // A new report is not the one that waits; that one is opened from the list of what waits.
      const isIt = ({ path, id = "" }) => path === attribute(form, "action") && (id === own || location.hash === `#waiting-${id}`);
      const entry = entries.find(isIt);
      const other = entry && (entry.id ?? "") !== own;
      const isTyped = ({ name, type }) => name && type !== "submit" && (type !== "hidden" || (other && ["id", "revision"].includes(name)));
      const fields = [...form.elements].filter(isTyped);
      if (!entry || !fields.length || form.dataset.restored) continue;
      form.dataset.restored = "yes";
      const pairs = new URLSearchParams(entry.body);
      for (const field of fields) {
        const values = pairs.getAll(field.name);
        if (["checkbox", "radio"].includes(field.type)) field.checked = values.includes(field.value);
        else if (values.length) field.value = values[0];
      }
      const note = part("held").cloneNode(true);
      note.hidden = false;
      form.append(note);
    }
  };

  // What is kept here, as the page “On this device” lists it.
  const list = document.getElementById("on-this-device");
  const fill = (name, rows) => {
    const place = list.querySelector(`[data-list="${name}"]`);
    const sample = place.querySelector("template");
    place.replaceChildren(sample, ...rows.map((row) => {
      const item = sample.content.cloneNode(true);
      const link = item.querySelector("a");
      Object.assign(link, { href: row.href, textContent: row.title });
      for (const slot of all("[data-slot]", item)) {
        const value = row[slot.dataset.slot];
        if (value) slot.querySelector("b").textContent = value;
        slot.hidden = !value;
      }
      item.querySelector("button")?.addEventListener("click", async () => {
        await row.drop();
        draw();
      });
      return item;
    }));
    part(`no-${name}`, list).hidden = rows.length > 0;
  };
  const modules = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("kept:"));
    return (await Promise.all(names.map((name) => read(name, "/-/about")))).filter(Boolean);
  };
  const draw = async () => {
    if (!list) return;
    const entries = await mine();
    fill("modules", (await modules()).map((kept) => ({
      href: kept.base, title: kept.title, size: size(kept.bytes), day: moment(kept.at), part: kept.complete ? "" : `${kept.done} / ${kept.total}`,
      drop: () => caches.delete(`kept:${kept.base}`),
    })));
    const pages = await caches.open("pages");
    const visited = (await pages.keys()).map(({ url }) => url).filter((url) => /\/modules\/[^/]+\/[^/]+$/.test(url));
    fill("pages", await Promise.all(visited.reverse().map(async (url) => ({
      href: new URL(url).pathname,
      title: new DOMParser().parseFromString(await (await pages.match(url)).text(), "text/html").title.replace(/ · Relais$/, ""),
    }))));
    fill("waiting", entries.map((entry) => ({
      href: entry.page + (entry.id ? `#waiting-${entry.id}` : ""), title: entry.title, day: moment(entry.at), refused: entry.refused ? " " : "",
      drop: async () => (await caches.open("queue")).delete(entry.key),
    })));
    part("no-script", list).hidden = true;
    part("lists", list).hidden = false;
  };
  const mine = async () => {
    const queue = await caches.open("queue");
    const entries = await Promise.all((await queue.keys()).map(async (key) => ({ ...(await (await queue.match(key)).json()), key: key.url })));
    const owner = who || (await read("device", "/-/about"))?.who;
    return entries.filter((entry) => entry.who === owner);
  };
  const waits = (entries) => {
    show("waiting", bar, entries.length ? String(entries.length) : null);
    restore(entries);
  };
  serviceWorker.addEventListener("message", ({ data }) => {
    waits(data.waiting);
    if (data.sent.length) show("sent", bar, "");
    draw();
  });
  mine().then(waits).then(draw);

  // Nobody leaves before what they wrote was sent.
  for (const form of all('form[action="/sign-out"]')) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if ((await mine()).length) await ask({ send: true });
      HTMLFormElement.prototype.submit.call(form);
    });
  }

  // Keeping a whole module.
  const keep = document.getElementById("keep");
  if (keep && fresh) {
    const { base, version } = keep.dataset;
    const name = `kept:${base}`;
    const [take, drop] = all("button", keep);
    const progress = keep.querySelector("progress");
    const note = (text) => caches.open(name).then((cache) => cache.put("/-/about", Response.json(text)));
    const say = async (problem) => {
      const kept = await read(name, "/-/about");
      const state = problem ?? (!kept ? "none" : !kept.complete ? "part" : kept.version === version ? "whole" : "older");
      for (const line of all("[data-when]", keep)) line.hidden = line.dataset.when !== state;
      show(state, keep, kept?.complete ? `${moment(kept.at)} · ${size(kept.bytes)}` : "");
      [take.hidden, drop.hidden, progress.hidden] = [state === "whole", !kept, true];
      keep.hidden = false;
    };
    const download = async () => {
      const { title, addresses } = await (await fetch(`${base}/kept.json`)).json();
      const cache = await caches.open(name);
      const before = await read(name, "/-/about");
      const goesOn = before?.version === version && !before.complete;
      const kept = { title, base, version, who, at: Date.now(), total: addresses.length, done: 0, bytes: 0, complete: false };
      await note(kept);
      Object.assign(progress, { hidden: false, max: kept.total, value: 0 });
      const left = [...addresses];
      const one = async (address) => {
        const there = goesOn && (await cache.match(address));
        // To keep a lesson is not to have begun it.
        const answer = there || (await fetch(address, { headers: { Purpose: "prefetch" }, cache: "no-cache" }));
        if (answer.status >= 500) throw new TypeError("away");
        if (answer.ok && !answer.redirected) {
          const { size } = await answer.clone().blob();
          kept.bytes += size;
          if (!there) await cache.put(address, answer);
          await (await caches.open("pages")).delete(address);
        }
        progress.value = kept.done += 1;
      };
      await Promise.all([1, 2, 3].map(async () => {
        while (left.length) await one(left.shift());
      })).finally(() => note({ ...kept, complete: kept.done === kept.total }));
    };
    take.addEventListener("click", async () => {
      take.disabled = true;
      try {
        navigator.storage?.persist?.();
        await download();
        await say();
      } catch (error) {
        // Where no room is left nothing may stay half: the browser would throw away more than this.
        const full = error.name === "QuotaExceededError";
        if (full) await caches.delete(name);
        await say(full ? "full" : "broken");
      }
      take.disabled = false;
      (take.hidden ? drop : take).focus();
    });
    drop.addEventListener("click", async () => {
      await caches.delete(name);
      await say();
      take.focus();
    });
    say();
  }

  const home = `/${html.lang}/on-this-device`;
  const isPage = fresh && /^\/[a-z]{2,3}\/modules\b/.test(location.pathname) && !location.search;
  addEventListener("load", () => {
    const first = !serviceWorker.controller && isPage ? location.pathname : "";
    serviceWorker.register("/service-worker.js").then(() => ask({ hello: { home, who, fresh, path: first } }), () => {});
  });
  // “Online” says only that there is some network, and often too early: what waits is tried again, at first soon.
  let next;
  const again = (pause) => {
    clearTimeout(next);
    next = setTimeout(async () => {
      if ((await mine()).some(({ refused }) => !refused)) await ask({ send: true });
      again(Math.min(2 * pause, 30000));
    }, pause);
  };
  addEventListener("online", () => again(500));
  again(2000);
})();
