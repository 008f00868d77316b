package cuttings.corrections;

import cuttings.fault.FaultyFileException;
import cuttings.review.PageKey;
import cuttings.review.Review;
import cuttings.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All that an editor has set right by hand, as a file kept beside the pages says it. */
public final class Corrections {
  /** Nothing set right. */
  public static final Corrections NONE =
      new Corrections(Map.of(), Rulings.none(), Rulings.none(), Boilerplate.NONE, "");

  private final Map<String, PageCorrection> pages;
  private final Rulings<FilmName> films;
  private final Rulings<String> people;
  private final Boilerplate boilerplate;
  private final String stamp;

  /**
   * @param pages by the key of {@link PageKey#of}
   * @param stamp of the text of the file
   */
  Corrections(
      Map<String, PageCorrection> pages,
      Rulings<FilmName> films,
      Rulings<String> people,
      Boilerplate boilerplate,
      String stamp) {
    this.pages = Map.copyOf(pages);
    this.films = films;
    this.people = people;
    this.boilerplate = boilerplate;
    this.stamp = stamp;
  }

  /**
   * Reads a YAML file with the sections {@code pages}, {@code films}, {@code people} and {@code
   * boilerplate}, all of which may be missing; an empty file sets nothing right.
   *
   * @throws FaultyFileException naming the line of the first wrong entry; nothing of such a file is
   *     to be used
   * @throws java.nio.file.NoSuchFileException when there is no such file
   * @throws IOException when the file cannot be read at all
   */
  public static Corrections read(Path yaml) throws IOException {
    Optional<Corrections> read = YamlText.read(yaml).map(CorrectionsReading::of);
    if (read.isEmpty()) return NONE;
    String stamp = Integer.toHexString(Arrays.hashCode(Files.readAllBytes(yaml)));
    return read.get().stamped(stamp);
  }

  private Corrections stamped(String other) {
    return new Corrections(pages, films, people, boilerplate, other);
  }

  /**
   * The page with its fields set and cleared as the entries that name it say; the page itself where
   * none does. Its id stays, and so do its body and the places in it. It may be applied again after
   * the page is read once more with what the archive knows; only an entry that names a page by its
   * address and sets another is met no second time.
   */
  public Review apply(Review page) {
    Review corrected = page;
    for (PageCorrection entry : naming(page)) corrected = entry.apply(corrected);
    return corrected;
  }

  /**
   * The entries that name a page, in the order of the file: most often none, seldom two, one by its
   * file and one by its address.
   */
  public List<PageCorrection> naming(Review page) {
    if (pages.isEmpty()) return List.of();
    return PageKey.all(page).stream()
        .map(pages::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparingInt(PageCorrection::line))
        .toList();
  }

  /**
   * The entries that named no page, in the order of the file.
   *
   * @param met the places of all that {@link #naming} gave for the pages of an import
   */
  public List<PageCorrection> unmatched(Collection<String> met) {
    return pages.values().stream()
        .filter(entry -> !met.contains(entry.place()))
        .sorted(Comparator.comparingInt(PageCorrection::line))
        .toList();
  }

  /** Differs where two files differ; empty for nothing set right. */
  public String stamp() {
    return stamp;
  }

  /** Which titles are one film, and which never are. */
  public Rulings<FilmName> films() {
    return films;
  }

  /** Which names are one person, and which never are. */
  public Rulings<String> people() {
    return people;
  }

  /** Which paragraphs are the site's own, and which are not. */
  public Boilerplate boilerplate() {
    return boilerplate;
  }
}
