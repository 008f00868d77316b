// Suggestions under a search box, on the pages and in what other sites put on theirs: the editable
// combobox with list autocomplete and manual selection of the ARIA Authoring Practices. The focus
// stays in the box; Enter with nothing chosen searches.

const KINDS = { film: "Films", person: "People", critic: "Critics", headline: "Pieces" };
const PAUSE = 120;

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** The options of a kind stand together, under its name. */
const groupsOf = (options) => {
  const groups = new Map();
  for (const [option, item] of options) {
    if (!groups.has(item.kind)) {
      const label = "suggested-" + item.kind;
      groups.set(item.kind, element("div", { role: "group", "aria-labelledby": label },
        element("div", { id: label, class: "kind", part: "kind", role: "presentation" }, KINDS[item.kind])));
    }
    groups.get(item.kind).append(option);
  }
  return [...groups.values()];
};

const optionOf = (item) => {
  const option = element("div", { role: "option", part: "suggestion", "aria-selected": "false" },
    element("span", {}, item.label));
  if (item.detail) option.append(" ", element("span", { class: "detail" }, item.detail));
  return option;
};

/**
 * Gives a box suggestions, in a list behind it.
 *
 * suggested(text, signal) promises the items; take(item) does what is to be done with the one that
 * is chosen; say(text) tells those who listen. Returns a function that puts the list away.
 */
const suggesting = ({ box, suggested, take, say }) => {
  const list = element("div", {
    id: "suggestions", class: "suggestions", part: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: "",
  });
  let asking = null;
  let pause = 0;
  let options = [];
  let chosen = -1;

  const choose = (number) => {
    chosen = number;
    options.forEach(([option], each) => option.setAttribute("aria-selected", String(each === number)));
    if (number < 0) box.removeAttribute("aria-activedescendant");
    else {
      const [option] = options[number];
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    options = [];
    choose(-1);
    box.setAttribute("aria-expanded", "false");
  };

  const forget = () => {
    clearTimeout(pause);
    asking?.abort();
    close();
  };

  const show = (items) => {
    const known = items.filter((item) => Object.hasOwn(KINDS, item.kind));
    if (known.length === 0) {
      close();
      say("No suggestions");
      return;
    }
    const made = new Map(known.map((item) => [optionOf(item), item]));
    list.replaceChildren(...groupsOf(made));
    options = [...list.querySelectorAll("[role=option]")].map((option) => [option, made.get(option)]);
    options.forEach(([option], number) => { option.id = "suggestion-" + number; });
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
      const items = await suggested(typed, asking.signal);
      if (box.getRootNode().activeElement === box && box.value.trim() === typed) show(items);
    } catch (fault) {
      if (fault.name !== "AbortError") close();
    }
  };

  const accept = ([, item]) => {
    forget();
    take(item);
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
        accept(options[chosen]);
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

  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions",
    "aria-haspopup": "listbox",
  })) box.setAttribute(name, value);
  box.parentElement.append(list);
  box.addEventListener("input", () => {
    // what was chosen belongs to the text before
    choose(-1);
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  box.addEventListener("keydown", onKey);
  box.addEventListener("blur", forget);
  // the box keeps the focus while one clicks
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) accept(options.find(([each]) => each === option));
  });
  return forget;
};
