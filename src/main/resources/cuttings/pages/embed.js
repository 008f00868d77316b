// <cuttings-search>: a box to search in and what was found, on a page of another site. What stands
// inside the element, a plain form, is there for whoever has no script.

/** Where this script was had from; the attribute "service" names another. */
const HOME = new URL(".", import.meta.url).href;

/** All attributes there are; docs/embedding.md tells of each. */
const ATTRIBUTES = ["service", "filter", "limit", "heading-level", "label", "placeholder"];

/** Parameters that are the element's own, whatever a filter says. */
const OWN = ["q", "limit", "offset", "literal", "facets"];

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(STYLE);

const button = (text, does, attributes = {}) => {
  const made = element("button", { type: "button", part: "button", ...attributes }, text);
  made.addEventListener("click", does);
  return made;
};

class CuttingsSearch extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #box = element("input", {
    id: "q", type: "search", name: "q", part: "input", enterkeyhint: "search", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
  });
  #label = element("label", { for: "q", part: "label" });
  #results = element("section", { id: "results", part: "results", "aria-labelledby": "total", hidden: "" });
  #voice = element("p", { class: "unseen", role: "status" });
  #putAway;
  #asking = null;

  constructor() {
    super();
    const form = element("form", { role: "search", part: "form" }, this.#label,
      element("div", { class: "box", part: "box" }, this.#box,
        element("button", { type: "submit", part: "button" }, "Search")));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search({ text: this.#box.value.trim() });
    });
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [SHEET];
    root.append(form, this.#results, this.#voice);
    this.#putAway = suggesting({
      box: this.#box,
      suggested: (text, signal) => this.#suggested(text, signal),
      take: (item) => {
        this.#box.value = item.label;
        this.#search({ text: item.label });
      },
      say: (text) => this.#say(text),
    });
    this.attributeChangedCallback();
  }

  /** Takes over what was typed into the plain form before this script was there. */
  connectedCallback() {
    const plain = this.querySelector("input[name=q]");
    if (!plain || this.#box.value) return;
    this.#box.value = plain.value;
    if (plain === document.activeElement) this.#box.focus();
  }

  attributeChangedCallback() {
    this.#label.textContent = this.getAttribute("label") ?? "Search film reviews";
    this.#box.placeholder = this.getAttribute("placeholder") ?? "";
  }

  #say(text) {
    this.#voice.textContent = text;
  }

  get #service() {
    const given = this.getAttribute("service")?.replace(/\/*$/, "/");
    return given && URL.canParse(given) ? given : HOME;
  }

  /** A whole number from an attribute, brought between bounds. */
  #count(name, otherwise, least, most) {
    const given = Number.parseInt(this.getAttribute(name), 10);
    return Math.min(most, Math.max(least, Number.isNaN(given) ? otherwise : given));
  }

  /** An address of the service for a text, with what is always to be chosen. */
  #address(path, text, parameters = {}) {
    const address = new URL(path, this.#service);
    address.searchParams.set("q", text);
    for (const [name, value] of new URLSearchParams(this.getAttribute("filter") ?? ""))
      if (!OWN.includes(name)) address.searchParams.append(name, value);
    for (const [name, value] of Object.entries(parameters))
      if (value) address.searchParams.set(name, value);
    return address.href;
  }

  async #suggested(text, signal) {
    const address = new URL("api/v1/suggest?limit=6", this.#service);
    address.searchParams.set("q", text);
    return (await asked(address, this.#service, signal)).items;
  }

  async #search({ text, offset = 0, literal = false }, turned = false) {
    this.#putAway();
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#results.setAttribute("aria-busy", "true");
    const question = { text, offset, literal };
    try {
      const limit = this.#count("limit", 5, 1, 50);
      const address = this.#address("api/v1/search", text, { limit, offset, literal, facets: "false" });
      this.#show(this.#found(question, await asked(address, this.#service, asking.signal)));
      if (turned) this.shadowRoot.getElementById("total").focus();
    } catch (fault) {
      if (fault.name !== "AbortError") this.#show(this.#failed(question, fault));
    } finally {
      if (this.#asking === asking) this.#results.removeAttribute("aria-busy");
    }
  }

  /** Shows what was found or why nothing was, and says the first of it. */
  #show(contents) {
    this.#results.replaceChildren(...contents);
    this.#results.hidden = false;
    this.#say(contents[0].textContent);
  }

  #found(question, answer) {
    const of = (answer.corrected ?? question.text).trim();
    const total = answer.total === 0 ? "Nothing found" : answer.total === 1 ? "1 piece" : `${number(answer.total)} pieces`;
    const found = [element("p", { id: "total", part: "total", tabindex: "-1" }, of ? `${total} for “${of}”` : total)];
    if (answer.corrected)
      found.push(element("p", { part: "notice" }, "Showing results for ", element("b", {}, answer.corrected), ". Search instead for ",
        this.#way(question.text, { ...question, offset: 0, literal: true }), "."));
    for (const text of answer.alternatives ?? [])
      found.push(element("p", { part: "notice" }, "Did you mean ", this.#way(text, { text }), "?"));
    for (const text of answer.notices ?? []) found.push(element("p", { part: "notice" }, text));
    const level = this.#count("heading-level", 3, 2, 6);
    if (answer.items.length > 0)
      found.push(element("ol", { part: "hits", start: String(answer.offset + 1) }, ...answer.items.map((item) => hitOf(item, level))));
    return [...found, ...this.#pager(question, answer), this.#all(question, "All results")];
  }

  /** A text that leads to another search. */
  #way(text, question) {
    return button(text, () => {
      this.#box.value = question.text;
      this.#search(question, true);
    }, { class: "text" });
  }

  #pager(question, answer) {
    const { prev, next } = answer.links;
    if (!prev && !next) return [];
    const turn = (text, offset) => button(text, () => this.#search({ ...question, offset }, true));
    const last = answer.offset + answer.items.length;
    const pager = element("nav", { class: "pager", part: "pager", "aria-label": "Pages of results" });
    if (prev) pager.append(turn("Previous", Math.max(0, answer.offset - answer.limit)));
    pager.append(element("span", { class: "place", part: "place" }, `${number(answer.offset + 1)} to ${number(last)} of ${number(answer.total)}`));
    if (next) pager.append(turn("More", answer.offset + answer.limit));
    return [pager];
  }

  #all({ text, literal }, words) {
    const all = element("p", { class: "all" });
    all.append(linked(words, this.#address(".", text, { literal }), { part: "all" }));
    return all;
  }

  #failed(question, fault) {
    const words = fault instanceof Fault ? fault.message : "The search failed.";
    const failed = [element("p", { id: "total", part: "total fault", tabindex: "-1" }, words)];
    const all = this.#all(question, `Search at ${new URL(this.#service).host}`);
    if (fault.mayAgain) all.prepend(button("Try again", () => this.#search(question, true)));
    return [...failed, all];
  }
}

// in a browser that is too old the plain form stays
if (URL.canParse && !customElements.get("cuttings-search")) customElements.define("cuttings-search", CuttingsSearch);
