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
    out.list(traits.pieces(), Records::piece);
    out.texts(traits.corrected());
    return out.bytes();
  }

  static Traits traits(byte[] record) throws IOException {
    var in = new RecordInput(record);
    return new Traits(in.list(Records::traitsOfPiece), in.texts());
  }

  private static void piece(RecordOutput out, Traits.OfPiece piece) {
    NamesOfPiece names = piece.names();
    out.list(names.reviewed(), Records::film);
    out.list(names.cited(), Records::film);
    out.texts(names.credited());
    out.texts(names.named());
    out.texts(names.mentioned());
    out.list(piece.paragraphs(), Records::paragraph);
  }

  private static Traits.OfPiece traitsOfPiece(RecordInput in) throws IOException {
    var names =
        new NamesOfPiece(
            in.list(Records::film), in.list(Records::film), in.texts(), in.texts(), in.texts());
    return new Traits.OfPiece(names, in.list(Records::paragraph));
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
    return new Result(
        in.list(Records::resultOfPiece), in.optionalText(), in.optionalText(), asked(in));
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
        asked.meant(),
        (to, meant) -> {
          film(to, meant.film());
          to.number(meant.stamp());
        });
    out.list(
        asked.called().entrySet(),
        (to, entry) -> {
          to.text(entry.getKey());
          to.number(entry.getValue());
        });
  }

  private static Asked asked(RecordInput in) throws IOException {
    Map<String, Boolean> films = answers(in);
    Map<String, Boolean> people = answers(in);
    Map<Long, Boolean> paragraphs = new HashMap<>();
    in.list(from -> paragraphs.put(from.number(), from.flag()));
    List<Asked.Meant> meant = in.list(from -> new Asked.Meant(film(from), from.number()));
    Map<String, Long> called = new HashMap<>();
    in.list(from -> called.put(from.text(), from.number()));
    return new Asked(films, people, paragraphs, meant, called);
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
