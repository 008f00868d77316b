// What was found, as a list. Nothing that a service answers is ever read as mark-up: it becomes
// text, and a link only where it is of the web.

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** An address of the web, or null: no other is ever a link. */
const ofTheWeb = (address) => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && ["http:", "https:"].includes(url.protocol) ? url.href : null;
};

/** A text, as a link where its address is one of the web. */
const linked = (text, address, attributes) => {
  const href = ofTheWeb(address);
  return href ? element("a", { href, ...attributes }, text) : text;
};

const filmLabel = (film) => (film.year ? `${film.title} (${film.year})` : film.title);

/** A passage, its marks given as places in its text. */
const excerptOf = (highlight) => {
  const excerpt = element("p", { class: "excerpt", part: "excerpt" });
  let at = 0;
  for (const [start, end] of highlight.marks) {
    excerpt.append(highlight.text.slice(at, start), element("mark", { part: "mark" }, highlight.text.slice(start, end)));
    at = end;
  }
  excerpt.append(highlight.text.slice(at));
  return excerpt;
};

const hitOf = (item, level) => {
  const hit = element("li", { part: "hit" },
    element(`h${level}`, { class: "headline", part: "headline" },
      linked(item.headline.trim() || "Without a headline", item.url, { part: "link" })));
  const films = (item.films_reviewed ?? []).map(filmLabel).join("; ");
  if (films) hit.append(element("p", { class: "film", part: "film" }, films));
  const imprint = element("p", { class: "imprint", part: "imprint" });
  const critics = (item.critics ?? []).map((critic) => critic.name).join(", ");
  if (critics) imprint.append(`by ${critics}`);
  if (item.published) {
    const day = DAY.format(new Date(item.published));
    imprint.append(critics ? " · " : "", element("time", { datetime: item.published }, day));
  }
  if (imprint.hasChildNodes()) hit.append(imprint);
  if (item.highlights.length > 0) hit.append(excerptOf(item.highlights[0]));
  return hit;
};
