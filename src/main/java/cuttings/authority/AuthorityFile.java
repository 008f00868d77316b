package cuttings.authority;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of films or people that someone wrote by hand or in a spreadsheet.
 *
 * <pre>
 * title,year,directors,other_titles
 * Se7en,1995,David Fincher,Seven; Sieben
 * </pre>
 */
public final class AuthorityFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();
  private static final Pattern YEAR = Pattern.compile("(18|19|20|21)[0-9]{2}");

  private final Path file;
  private final List<KnownFilm> films = new ArrayList<>();
  private final List<KnownPerson> people = new ArrayList<>();

  private AuthorityFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a CSV file (RFC 4180, UTF-8, a BOM allowed) with a header line: {@code title, year,
   * directors, other_titles} or {@code name, other_names}, in any order, the first column of each
   * needed. Values in one cell are parted by {@code ;} or {@code |}; blank lines are passed over.
   *
   * @throws FaultyFileException naming the line a wrong row begins on
   * @throws IOException when the file cannot be read at all
   */
  public static Authority read(Path csv) throws IOException {
    var reading = new AuthorityFile(csv);
    String text = reading.decode(Files.readAllBytes(csv));
    try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      reading.readRows(parser);
    }
    return new Authority(reading.films, reading.people);
  }

  private String decode(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError())
      throw wrong(1 + text.chars().filter(c -> c == '\n').count(), "is no UTF-8");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void readRows(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    List<String> names = next(parser, records);
    if (names == null) throw wrong(1, "is empty");
    AuthorityHeader header = header(names);
    for (; ; ) {
      long line = parser.getCurrentLineNumber() + 1;
      List<String> row = next(parser, records);
      if (row == null) return;
      if (!(row.size() == 1 && row.getFirst().isBlank())) add(header, row, line);
    }
  }

  private @Nullable List<String> next(CSVParser parser, Iterator<CSVRecord> records) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      return records.hasNext() ? records.next().toList() : null;
    } catch (UncheckedIOException _) {
      // all text is in memory, so only the quotes can be at fault
      throw wrong(line, "a quoted cell does not end, or goes on after its closing quote");
    }
  }

  private AuthorityHeader header(List<String> names) {
    try {
      return AuthorityHeader.of(names);
    } catch (IllegalArgumentException e) {
      throw wrong(1, String.valueOf(e.getMessage()));
    }
  }

  private void add(AuthorityHeader header, List<String> row, long line) {
    if (row.size() != header.width())
      throw wrong(line, "has %d cells, the header has %d".formatted(row.size(), header.width()));
    String name = header.cell(row, header.ofFilms() ? "title" : "name");
    if (name.isEmpty()) throw wrong(line, header.ofFilms() ? "title is empty" : "name is empty");
    if (header.ofFilms())
      films.add(
          new KnownFilm(
              name,
              year(header.cell(row, "year"), line),
              values(header.cell(row, "directors")),
              values(header.cell(row, "other_titles"))));
    else people.add(new KnownPerson(name, values(header.cell(row, "other_names"))));
  }

  private @Nullable Integer year(String cell, long line) {
    if (cell.isEmpty()) return null;
    if (!YEAR.matcher(cell).matches()) throw wrong(line, "year is no year: \"" + cell + "\"");
    return Integer.valueOf(cell);
  }

  private static List<String> values(String cell) {
    return Stream.of(cell.split("[;|]")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private FaultyFileException wrong(long line, String problem) {
    return new FaultyFileException(file, line, problem);
  }
}
