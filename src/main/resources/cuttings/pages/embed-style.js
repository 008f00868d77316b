// How <cuttings-search> looks: type and ink are those of the page around it, grounds and links those
// of its colour scheme. A page sets the properties, and styles the parts by ::part().

const STYLE = `
:host {
  display: block; text-align: start; line-height: 1.5; overflow-wrap: break-word;
  --accent: var(--cuttings-accent, LinkText);
  --ground: var(--cuttings-ground, Canvas);
  --ink: var(--cuttings-ink, CanvasText);
  --soft: var(--cuttings-soft, color-mix(in srgb, currentColor 76%, transparent));
  --mark: var(--cuttings-mark, Mark);
  --on-mark: var(--cuttings-on-mark, MarkText);
  --line: var(--cuttings-line, color-mix(in srgb, currentColor 58%, transparent));
  --radius: var(--cuttings-radius, 0);
  --gap: var(--cuttings-gap, 1em);
}
:host([hidden]), [hidden] { display: none !important; }
@supports (color: light-dark(#000, #fff)) {
  :host { --accent: var(--cuttings-accent, light-dark(#0b57c0, #a3c4ff)); --mark: var(--cuttings-mark, light-dark(#f8e48e, #5c4a10)); --on-mark: var(--cuttings-on-mark, light-dark(#1a1700, #fff4cf)); }
}
*, ::before, ::after { box-sizing: border-box; }
h2, h3, h4, h5, h6, p, ol { margin: 0; padding: 0; font: inherit; list-style: none; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
button { font: inherit; color: var(--accent); background: transparent; border: 1px solid var(--line); border-radius: var(--radius); min-height: 2.4em; padding: 0.2em 1em; cursor: pointer; }
button:hover { border-color: currentColor; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
label { display: block; margin-bottom: 0.25em; }
.box { position: relative; display: flex; gap: 0.5em; }
input { flex: 1; min-width: 0; min-height: 2.75em; margin: 0; padding: 0 0.75em; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: var(--radius); appearance: none; }
input::placeholder { color: inherit; opacity: 0.75; }
.box button { min-height: 2.75em; }
.suggestions { position: absolute; z-index: 10; inset-inline: 0; top: 100%; max-height: min(30em, 70vh); overflow-y: auto; padding: 0.3em 0; color: var(--ink); background: var(--ground); border: 1px solid; border-radius: var(--radius); }
.kind { padding: 0.4em 0.857em 0.1em; font-size: 0.875em; }
[role="option"] { display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: baseline; min-height: 2.1em; padding: 0.3em 0.75em; cursor: pointer; }
[role="option"]:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
[role="option"][aria-selected="true"] { color: var(--ground); background: var(--accent); }
.detail { font-size: 0.875em; }
#results { margin-top: var(--gap); }
#results[aria-busy="true"] { opacity: 0.6; }
#total { font-weight: 600; }
#results button.text { min-height: 0; padding: 0 0.1em; border: 0; text-decoration: underline; text-underline-offset: 0.15em; }
li { padding: var(--gap) 0; border-bottom: 1px solid var(--line); }
li .headline { font-size: 1.2em; line-height: 1.3; }
.film { font-style: italic; }
.imprint, .place { font-size: 0.875em; color: var(--soft); }
.excerpt { margin-top: 0.4em; }
mark { color: var(--on-mark); background: var(--mark); }
.pager, .all { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; margin-top: var(--gap); }
@media (forced-colors: active) {
  [role="option"][aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
