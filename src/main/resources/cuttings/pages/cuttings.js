// Suggestions while one types, and results that change in place. Every page does without it.

const box = document.getElementById("q");
const form = document.getElementById("search");

/** Says something to those who listen to the page, once they have heard the last. */
const say = (() => {
  const voice = document.createElement("p");
  voice.id = "said";
  voice.className = "unseen";
  voice.setAttribute("role", "status");
  document.body.append(voice);
  return (text) => {
    voice.textContent = text;
  };
})();

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

// Suggestions: the editable combobox with list autocomplete and manual selection of the ARIA
// Authoring Practices. The focus stays in the box; Enter with nothing chosen searches.

const KINDS = { film: "Films", person: "People", critic: "Critics", headline: "Pieces" };
const PLACES = { film: "/films/", person: "/people/", critic: "/people/", headline: "/reviews/" };
const PAUSE = 120;

const list = element("div", {
  id: "suggestions", class: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: "",
});
let asking = null;
let pause = 0;
let options = [];
let chosen = -1;

const close = () => {
  list.hidden = true;
  list.replaceChildren();
  options = [];
  choose(-1);
  box.setAttribute("aria-expanded", "false");
};

const choose = (number) => {
  chosen = number;
  options.forEach((option, each) => option.setAttribute("aria-selected", String(each === number)));
  if (number < 0) box.removeAttribute("aria-activedescendant");
  else {
    box.setAttribute("aria-activedescendant", options[number].id);
    options[number].scrollIntoView({ block: "nearest" });
  }
};

const optionOf = (item, number) => {
  const option = element("div", { id: "suggestion-" + number, role: "option", "aria-selected": "false" },
    element("span", {}, item.label));
  if (item.detail) option.append(" ", element("span", { class: "detail" }, item.detail));
  option.dataset.address = PLACES[item.kind] + encodeURIComponent(item.key);
  return option;
};

const show = (items) => {
  const known = items.filter((item) => item.kind in PLACES);
  if (known.length === 0) {
    close();
    say("No suggestions");
    return;
  }
  const groups = new Map();
  options = [];
  for (const item of known) {
    if (!groups.has(item.kind)) {
      const label = "suggested-" + item.kind;
      groups.set(item.kind, element("div", { role: "group", "aria-labelledby": label },
        element("div", { id: label, class: "kind", role: "presentation" }, KINDS[item.kind])));
    }
    groups.get(item.kind).append(optionOf(item, options.length));
    options = [...groups.values()].flatMap((group) => [...group.querySelectorAll("[role=option]")]);
  }
  list.replaceChildren(...groups.values());
  options.forEach((option, number) => { option.id = "suggestion-" + number; });
  list.hidden = false;
  list.scrollTop = 0;
  box.setAttribute("aria-expanded", "true");
  choose(-1);
  say(known.length === 1 ? "1 suggestion" : known.length + " suggestions");
};

const ask = async () => {
  asking?.abort();
  const typed = box.value.trim();
  if (typed === "") {
    close();
    return;
  }
  asking = new AbortController();
  try {
    const answer = await fetch("/api/v1/suggest?limit=6&q=" + encodeURIComponent(typed), { signal: asking.signal });
    if (!answer.ok) throw new Error(answer.status);
    const { items } = await answer.json();
    if (document.activeElement === box && box.value.trim() === typed) show(items);
  } catch (fault) {
    if (fault.name !== "AbortError") close();
  }
};

const forget = () => {
  clearTimeout(pause);
  asking?.abort();
  close();
};

const onKey = (event) => {
  if (event.isComposing) return;
  const last = options.length - 1;
  switch (event.key) {
    case "ArrowDown":
      event.preventDefault();
      if (list.hidden) ask();
      else choose(chosen === last ? -1 : chosen + 1);
      break;
    case "ArrowUp":
      if (list.hidden) return;
      event.preventDefault();
      choose(chosen < 0 ? last : chosen - 1);
      break;
    case "Enter":
      if (chosen < 0) {
        forget();
        return;
      }
      event.preventDefault();
      location.assign(options[chosen].dataset.address);
      break;
    case "Escape":
      event.preventDefault();
      if (list.hidden) box.value = "";
      else forget();
      break;
    case "Home":
    case "End":
    case "ArrowLeft":
    case "ArrowRight":
      choose(-1);
      break;
    case "Tab":
      forget();
      break;
  }
};

if (box) {
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions",
    "aria-haspopup": "listbox",
  })) box.setAttribute(name, value);
  box.parentElement.append(list);
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  box.addEventListener("keydown", onKey);
  box.addEventListener("blur", forget);
  // the box keeps the focus while one clicks
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.address);
  });
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
