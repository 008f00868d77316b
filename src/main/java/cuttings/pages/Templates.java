package cuttings.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of {@code src/main/jte}, compiled with the program. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "cuttings.pages.templates");

  private Templates() {}

  /** A page as HTML, every text in it escaped for the place where it stands. */
  static String html(Page page) {
    var output = new StringOutput();
    ENGINE.render(template(page), page, output);
    return output.toString();
  }

  private static String template(Page page) {
    return switch (page) {
      case HomePage _ -> "home.jte";
      case ResultsPage _ -> "results.jte";
      case ReviewPage _ -> "review.jte";
      case EntryPage _ -> "entry.jte";
      case BrowsePage _ -> "browse.jte";
      case YearsPage _ -> "years.jte";
      case StatusPage _ -> "status.jte";
      case DraftPage _ -> "draft.jte";
      case EmbedPage _ -> "embed.jte";
      case MissingPage _ -> "missing.jte";
      case FaultPage _ -> "fault.jte";
    };
  }
}
