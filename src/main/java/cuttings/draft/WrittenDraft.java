package cuttings.draft;

import cuttings.extract.HtmlPlaces;
import cuttings.extract.PlacedText;

/**
 * A draft as mark-up that the extractor reads, and its letters with their places in what the writer
 * has.
 */
record WrittenDraft(String html, PlacedText places) {

  static WrittenDraft of(Draft draft) {
    return switch (draft.format()) {
      case HTML -> new WrittenDraft(draft.text(), HtmlPlaces.of(draft.text()));
      case MARKDOWN -> MarkdownDraft.read(draft.text());
      case TEXT -> PlainDraft.read(draft.text());
    };
  }
}
