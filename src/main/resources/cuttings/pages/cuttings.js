// Suggestions while one types, and results that change in place. Every page does without it.

const box = document.getElementById("q");

/** Says something to those who listen to the page, once they have heard the last. */
const say = (() => {
  const voice = element("p", { id: "said", class: "unseen", role: "status" });
  document.body.append(voice);
  return (text) => {
    voice.textContent = text;
  };
})();

const PLACES = { film: "/films/", person: "/people/", critic: "/people/", headline: "/reviews/" };

const suggested = async (typed, signal) => {
  const answer = await fetch("/api/v1/suggest?limit=6&q=" + encodeURIComponent(typed), { signal });
  if (!answer.ok) throw new Error(answer.status);
  return (await answer.json()).items;
};

if (box) {
  suggesting({ box, suggested, say, take: (item) => location.assign(PLACES[item.kind] + encodeURIComponent(item.key)) });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

// Results: a link that only narrows, orders or turns over replaces them where they stand. A link
// says by data-stay where the focus is to be afterwards: on the link of the same name, on the total,
// or at the top.

let turning = null;

const focusOn = (stay) => {
  const results = document.getElementById("results");
  const same = [...results.querySelectorAll("[data-stay]")].find((link) => link.dataset.stay === stay);
  if (stay === "top") window.scrollTo({ top: 0, behavior: "instant" });
  const there = stay === "top" || !same ? document.getElementById("total") : same;
  there.focus({ preventScroll: stay === "top" });
};

const turn = async (address, stay) => {
  turning?.abort();
  turning = new AbortController();
  const results = document.getElementById("results");
  results.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal: turning.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("results");
    if (!answer.ok || !next) throw new Error(answer.status);
    results.replaceWith(document.adoptNode(next));
    document.title = page.title;
    box.value = page.getElementById("q").getAttribute("value") ?? "";
    if (stay) focusOn(stay);
    say(document.getElementById("total").textContent);
    return true;
  } catch (fault) {
    if (fault.name !== "AbortError") location.assign(address);
    return false;
  }
};

if (document.getElementById("results")) {
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("#results a[data-stay]");
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || event.defaultPrevented) return;
    event.preventDefault();
    const address = link.href;
    if (await turn(address, link.dataset.stay)) history.pushState(null, "", address);
  });
  window.addEventListener("popstate", () => {
    if (!location.hash) turn(location.href, null);
  });
}

// What is meant to be copied has a button beside it, where the browser lets a page copy; data-copy
// says what it is, data-for what it is for.

const copyButton = (field) => {
  const { copy, for: purpose } = field.dataset;
  const button = element("button", { type: "button" }, `Copy ${copy}`, element("span", { class: "unseen" }, ` ${purpose}`));
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      say(`Copied the ${copy} ${purpose}`);
      button.classList.add("done");
    } catch {
      field.select();
      say(`The browser does not let this page copy; the ${copy} is selected`);
    }
  });
  return button;
};

if (navigator.clipboard) for (const field of document.querySelectorAll("[data-copy]")) field.after(copyButton(field));
