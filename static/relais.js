// Niceties only: every page works without this file.
(() => {
  "use strict";
  const on = (type, react, options) => document.addEventListener(type, react, options);
  const all = (selector, inside = document) => inside.querySelectorAll(selector);
  // A field called “id” or “action” hides what its form has under that name: so attributes are read, never properties.
  const attribute = (form, name) => form.getAttribute(name) ?? "";
  const who = document.documentElement.dataset.who ?? "";
  const edited = new Set();
  const begun = new Set();

  // Live sums: <output data-sum-of="[data-row=elected]"> adds up those fields of its form.
  const sum = (form) => {
    const language = document.documentElement.lang;
    for (const output of all("[data-sum-of]", form)) {
      let total = 0;
      for (const field of all(output.dataset.sumOf, form)) total += Number(field.value) || 0;
      output.textContent = total.toLocaleString(language);
    }
  };
  for (const form of document.forms) sum(form);

  on("input", ({ target }) => {
    const { form } = target;
    // Ticks every row: <input type="checkbox" data-ticks="[name=person]">
    if (target.dataset.ticks) for (const box of all(target.dataset.ticks, form || document)) box.checked = target.checked;
    if (!form) return;
    sum(form);
    if (form.matches("[data-keep]")) edited.add(form);
    if (attribute(form, "method") === "post" && !form.dataset.draft) begun.add(form);
  });

  // The browser knows where it is: its time zone comes first, and is chosen where nobody has said another.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const select of zone ? all("select[name=time_zone]") : []) {
    const chosen = "guess" in select.dataset || !select.value ? zone : select.value;
    const own = [...select.options].find(({ value }) => value === zone) || new Option(zone.replaceAll("_", " "), zone);
    select.insertBefore(own, [...select.options].find(({ value }) => value));
    select.value = chosen;
  }

  // <form data-keep> warns before what was typed is lost.
  addEventListener("beforeunload", (event) => {
    for (const form of edited) if (form.isConnected) return event.preventDefault();
  });

  // What came back after signing in, or in another language, is as easily lost as if it had just been typed.
  const { searchParams } = new URL(location);
  if (searchParams.has("kept")) for (const form of all("form[data-keep]")) edited.add(form);
  // A form that was refused stands at the address that it was sent to: from here on it is that of its page.
  const page = document.querySelector('form[action="/language"] [name=back]')?.value;
  const isCopy = document.documentElement.matches("[data-kept], [data-offline]");
  if (page && !isCopy && page !== location.pathname + location.search) history.replaceState(history.state, "", page + location.hash);

  // The switch of languages sends along what was begun.
  on("click", async (event) => {
    const button = event.target.closest('form[action="/language"] button[value]');
    if (!button) return;
    const waiting = [...drafts].filter((form) => form.keeps);
    if (waiting.length && !button.dataset.waited) {
      event.preventDefault();
      button.dataset.waited = "yes";
      await Promise.all(waiting.map(keep));
      return button.click();
    }
    const form = [...begun].findLast((form) => form.isConnected);
    if (form && !attribute(form, "id")) form.setAttribute("id", "begun");
    if (form) button.setAttribute("form", attribute(form, "id"));
    else button.removeAttribute("form");
    Object.assign(button, { name: form ? "in-language" : "language", formNoValidate: true });
  });

  // A form is sent once, however often its button is pressed. Downloads and searches (GET) stay free.
  on("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || attribute(form, "method") !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    edited.delete(form);
    event.submitter?.setAttribute("aria-busy", "true");
    setTimeout(release, 15000);
  });
  const release = () => {
    for (const form of all("form[data-sent]")) delete form.dataset.sent;
    for (const button of all("form [aria-busy]")) button.removeAttribute("aria-busy");
  };
  addEventListener("pageshow", (event) => event.persisted && release());

  // After signing out, Back shows nothing: a page of somebody who is no longer there is asked for anew.
  addEventListener("pageshow", (event) => {
    const back = event.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    if (!back) localStorage.setItem("who", who);
    else if (who && localStorage.getItem("who") !== who) {
      document.documentElement.hidden = true;
      location.reload();
    }
  });

  // Answers and notes are kept as one goes: <form data-draft="address"> is sent there a moment after each change. Without a
  // connection it stays on the device until there is one.
  const typed = (form) => new URLSearchParams(new FormData(form)).toString();
  const places = (form) => `answers ${who} ${attribute(form, "action")} `;
  const place = (form) => places(form) + (form.elements.id?.value ?? "");
  const keep = async (form) => {
    clearTimeout(form.keeps);
    form.keeps = 0;
    const body = typed(form);
    localStorage.setItem(place(form), body);
    const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(body), keepalive: true }).catch(() => ({}));
    if (answer.ok && typed(form) === body) localStorage.removeItem(place(form));
    const state = form.querySelector("[data-draft-state]");
    if (state) state.textContent = answer.ok ? form.dataset.draftKept : form.dataset.draftWaits;
  };
  for (const form of all("form.question"))
    for (const key of Object.keys(localStorage))
      if (key.startsWith(places(form)) && key !== place(form)) localStorage.removeItem(key);
  const drafts = all("form[data-draft]");
  for (const form of drafts) {
    for (const button of all("[data-draft-button]", form)) button.hidden = true;
    const waiting = localStorage.getItem(place(form));
    if (waiting === null) continue;
    const values = new URLSearchParams(waiting);
    for (const field of form.elements) {
      if (!field.name || field.matches("[type=hidden], button")) continue;
      if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.getAll(field.name).includes(field.value);
      else field.value = values.get(field.name) || "";
    }
    keep(form);
  }
  on("input", ({ target: { form } }) => {
    if (!form?.dataset.draft) return;
    clearTimeout(form.keeps);
    form.keeps = setTimeout(keep, 900, form);
  });
  const hurry = () => {
    for (const form of drafts) if ((form.keeps || localStorage.getItem(place(form))) && !form.dataset.sent) keep(form);
  };
  addEventListener("online", hurry);
  addEventListener("pagehide", hurry);
  on("submit", ({ target: form }) => {
    // Who signs out leaves nothing behind on a device that others use.
    if (attribute(form, "action") === "/sign-out") {
      hurry();
      for (const key of Object.keys(localStorage)) if (key.startsWith("answers ")) localStorage.removeItem(key);
    }
    if (!form.dataset.draft) return;
    clearTimeout(form.keeps);
    // In case it does not arrive. Once it has, the form comes with another id, and this is let go.
    localStorage.setItem(place(form), typed(form));
  });

  // Single keys press what names them: <button data-key="a">. Whoever speaks to their device can switch them off.
  const keys = document.querySelector("[data-keys]");
  if (keys) {
    const box = keys.querySelector("input");
    keys.hidden = false;
    box.checked = localStorage.getItem("keys") !== "off";
    box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
    on("keydown", (event) => {
      if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
      const there = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
      if (!there) return;
      event.preventDefault();
      if (there.matches("textarea")) there.focus();
      else there.click();
    });
  }

  // Menus close on Escape, on a click beside them, and when one goes on to the next link.
  const menus = "details.menu[open], details.day[open]";
  const close = (except) => {
    for (const menu of all(menus)) if (!menu.contains(except)) menu.open = false;
  };
  on("focusout", ({ relatedTarget }) => relatedTarget && close(relatedTarget));
  on("keydown", (event) => {
    const menu = event.key === "Escape" && document.activeElement.closest(menus);
    if (menu) menu.querySelector("summary").focus();
    if (event.key === "Escape") close();
  });

  // Slides: arrows lead on and back, as the links below each of them do.
  const slides = [...all(".slide")];
  if (slides.length) {
    on("keydown", (event) => {
      const ahead = ["ArrowRight", "ArrowDown", "PageDown", " "].includes(event.key);
      const back = ["ArrowLeft", "ArrowUp", "PageUp"].includes(event.key);
      if (!(ahead || back) || event.ctrlKey || event.altKey || event.metaKey || event.target.closest("a, button")?.matches(":focus-visible") && event.key === " ") return;
      const at = slides.findLastIndex((slide) => slide.getBoundingClientRect().top < innerHeight / 2);
      const to = slides[at + (ahead ? 1 : -1)];
      // What is taller than the screen is read to its end first.
      const here = slides[at]?.getBoundingClientRect();
      if (here && here.height > innerHeight + 2 && (ahead ? here.bottom > innerHeight + 2 : here.top < -2)) return;
      if (to || at < 0) event.preventDefault();
      (to || (at < 0 && slides[0]))?.scrollIntoView({ behavior: "instant" });
    });
  }

  // Buttons that only make sense with a script are hidden without: <button type="button" data-print hidden>
  const buttons = "[data-print], [data-copy], [data-full-screen]";
  for (const button of all(buttons)) button.hidden = "fullScreen" in button.dataset && !document.fullscreenEnabled;
  on("click", ({ target }) => {
    close(target);
    const button = target.closest(buttons);
    if (!button) return;
    if ("print" in button.dataset) print();
    else if ("fullScreen" in button.dataset) document.documentElement.requestFullscreen();
    else navigator.clipboard?.writeText(button.dataset.copy).then(() => (button.textContent = button.dataset.copied || button.textContent));
  });
})();
