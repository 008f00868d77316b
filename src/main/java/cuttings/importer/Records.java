package cuttings.importer;

import cuttings.identity.NamesOfPiece;
import cuttings.register.RecordInput;
import cuttings.register.RecordOutput;
import cuttings.review.Film;
import cuttings.review.Review;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is remembered of each page, as records and back. */
final class Records {
  private Records() {}

  static byte[] of(Traits traits) {
    var out = new RecordOutput();
    // first what is read in every run, then the names, which are read where some have changed
    out.text(Digest.of(traits.names().toString()));
    out.list(traits.paragraphs(), (to, piece) -> to.list(piece, Records::paragraph));
    out.texts(traits.corrected());
    out.list(traits.names(), Records::names);
    return out.bytes();
  }

  static Traits.Nameless nameless(byte[] record) throws IOException {
    return nameless(new RecordInput(record));
  }

  private static Traits.Nameless nameless(RecordInput in) throws IOException {
    return new Traits.Nameless(
        in.text(), in.list(piece -> piece.list(Records::paragraph)), in.texts());
  }

  /** The names of each piece of a page. */
  static List<NamesOfPiece> names(byte[] record) throws IOException {
    var in = new RecordInput(record);
    nameless(in);
    return in.list(Records::names);
  }

  private static void names(RecordOutput out, NamesOfPiece names) {
    out.list(names.reviewed(), Records::film);
    out.list(names.cited(), Records::film);
    out.texts(names.credited());
    out.texts(names.named());
    out.texts(names.mentioned());
  }

  private static NamesOfPiece names(RecordInput in) throws IOException {
    return new NamesOfPiece(
        in.list(Records::film), in.list(Records::film), in.texts(), in.texts(), in.texts());
  }

  private static void film(RecordOutput out, Film film) {
    out.text(film.title());
    out.number(film.year() == null ? Long.MIN_VALUE : film.year());
    out.texts(film.directors());
    out.texts(film.otherTitles());
  }

  private static Film film(RecordInput in) throws IOException {
    String title = in.text();
    long year = in.number();
    return new Film(
        title,
        year == Long.MIN_VALUE ? null : (Integer) Math.toIntExact(year),
        in.texts(),
        in.texts());
  }

  private static void paragraph(RecordOutput out, Paragraphs.Seen seen) {
    out.number(seen.key());
    out.number(seen.block());
    out.flag(seen.edge());
    out.flag(seen.wordy());
    out.number(seen.signature());
  }

  private static Paragraphs.Seen paragraph(RecordInput in) throws IOException {
    return new Paragraphs.Seen(
        in.number(), (int) in.number(), in.flag(), in.flag(), (int) in.number());
  }

  static byte[] of(Result result) {
    var out = new RecordOutput();
    out.list(result.pieces(), Records::piece);
    out.optionalText(result.reason());
    out.optionalText(result.detail());
    asked(out, result.asked());
    return out.bytes();
  }

  static Result result(byte[] record) throws IOException {
    var in = new RecordInput(record);
    return unasked(in).with(asked(in));
  }

  /** Without what it depends on. */
  static Result unasked(byte[] record) throws IOException {
    return unasked(new RecordInput(record));
  }

  private static Result unasked(RecordInput in) throws IOException {
    return new Result(
        in.list(Records::resultOfPiece), in.optionalText(), in.optionalText(), Asked.NOTHING);
  }

  /** What a result depends on. */
  static Asked asked(byte[] record) throws IOException {
    var in = new RecordInput(record);
    unasked(in);
    return asked(in);
  }

  private static void piece(RecordOutput out, Result.OfPiece piece) {
    out.text(piece.id());
    out.text(piece.claimed());
    out.number(piece.body());
    out.text(piece.kind().name());
    out.texts(piece.known());
    out.optionalText(piece.doubt());
    out.number(piece.firstSeen().getEpochSecond());
  }

  private static Result.OfPiece resultOfPiece(RecordInput in) throws IOException {
    return new Result.OfPiece(
        in.text(),
        in.text(),
        in.number(),
        kind(in.text()),
        in.texts(),
        in.optionalText(),
        Instant.ofEpochSecond(in.number()));
  }

  private static Review.Kind kind(String name) throws IOException {
    for (Review.Kind kind : Review.Kind.values()) if (kind.name().equals(name)) return kind;
    throw new IOException("a damaged record: " + name);
  }

  private static void asked(RecordOutput out, Asked asked) {
    answers(out, asked.films());
    answers(out, asked.people());
    out.list(
        asked.paragraphs().entrySet(),
        (to, entry) -> {
          to.number(entry.getKey());
          to.flag(entry.getValue());
        });
    out.list(
        asked.meant().entrySet(),
        (to, entry) -> {
          film(to, entry.getKey());
          answer(to, entry.getValue());
        });
    out.list(
        asked.called().entrySet(),
        (to, entry) -> {
          to.text(entry.getKey());
          answer(to, entry.getValue());
        });
  }

  private static Asked asked(RecordInput in) throws IOException {
    Map<String, Boolean> films = answers(in);
    Map<String, Boolean> people = answers(in);
    Map<Long, Boolean> paragraphs = new HashMap<>();
    in.list(from -> paragraphs.put(from.number(), from.flag()));
    Map<Film, Answer> meant = new HashMap<>();
    in.list(from -> meant.put(film(from), answer(from)));
    Map<String, Answer> called = new HashMap<>();
    in.list(from -> called.put(from.text(), answer(from)));
    return new Asked(films, people, paragraphs, meant, called);
  }

  private static void answer(RecordOutput out, Answer answer) {
    out.text(answer.json());
  }

  private static Answer answer(RecordInput in) throws IOException {
    return new Answer(in.text());
  }

  private static void answers(RecordOutput out, Map<String, Boolean> answers) {
    out.list(
        answers.entrySet(),
        (to, entry) -> {
          to.text(entry.getKey());
          to.flag(entry.getValue());
        });
  }

  private static Map<String, Boolean> answers(RecordInput in) throws IOException {
    Map<String, Boolean> answers = new HashMap<>();
    in.list(from -> answers.put(from.text(), from.flag()));
    return answers;
  }
}
