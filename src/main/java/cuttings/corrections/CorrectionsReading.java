package cuttings.corrections;

import cuttings.review.PageKey;
import cuttings.yaml.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The sections of a corrections file while they are read. */
final class CorrectionsReading {
  private final Map<String, PageCorrection> pages = new LinkedHashMap<>();
  private Rulings<FilmName> films = Rulings.none();
  private Rulings<String> people = Rulings.none();
  private Boilerplate boilerplate = Boilerplate.NONE;

  private CorrectionsReading() {}

  static Corrections of(Value root) {
    if (root.leftOut()) return Corrections.NONE;
    var reading = new CorrectionsReading();
    Map<String, Consumer<Value>> sections = new HashMap<>();
    sections.put("pages", each -> each.eachEntry(reading::page));
    sections.put("films", each -> reading.films = RulingsReading.of(each, FilmName::of));
    sections.put("people", each -> reading.people = RulingsReading.of(each, Function.identity()));
    sections.put("boilerplate", each -> reading.boilerplate = Boilerplate.of(each));
    root.eachSection(sections);
    return new Corrections(reading.pages, reading.films, reading.people, reading.boilerplate, "");
  }

  /** An address with and without its www is one page, and so set right in one place. */
  private void page(Value entry) {
    PageCorrection earlier = pages.get(PageKey.of(entry.name()));
    if (earlier != null)
      throw entry.wrong(
          "\"%s\" stands on line %d already, as \"%s\""
              .formatted(entry.name(), earlier.line(), earlier.page()));
    pages.put(PageKey.of(entry.name()), PageCorrection.of(entry));
  }
}
