package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} on an archive of three pages, of which one is found only by correction. */
class EvaluateCommandTest {
  private static final String PAGE =
      """
      <html><head><title>%1$s review</title></head><body><article><h1>%1$s (1999)</h1>
      <p>Directed by %2$s<br>Starring Ben Okri Hale, Cora Lund</p>
      <p>The picture runs for an hour and a half, and then it does not run at all. The director holds
      the camera at the height of a kitchen table and lets the household come and go past it, until
      the one chair that nobody takes becomes the whole of it.</p></article></body></html>
      """;

  private record Ended(int code, String out, String err) {}

  @TempDir Path folder;
  private Path index;
  private Path topics;
  private Path qrels;

  @BeforeEach
  void makeArchive() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(pages.resolve("lamp.html"), PAGE.formatted("The Lamp", "Ada Quill"));
    Files.writeString(pages.resolve("harbour.html"), PAGE.formatted("Harbour", "Ivo Brandt"));
    Files.writeString(pages.resolve("orchard.html"), PAGE.formatted("Orchard", "Mina Sorel"));
    index = folder.resolve("index");
    run("reindex", "--index", index.toString(), pages.toString());
    topics = folder.resolve("topics.tsv");
    Files.writeString(
        topics,
        "id\tfamily\tquery\n1\ttitle\tthe lamp\n2\tdirector\tivo brandt\n3\ttypo\torchrad\n");
    qrels = folder.resolve("qrels.txt");
    Files.writeString(qrels, "1 0 lamp.html 3\n2 0 harbour.html 2\n3 0 orchard.html 3\n");
  }

  @Test
  void withoutAComparisonTheMeasuresAreTold() {
    Ended ended = evaluate();

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(lines(ended))
        .containsExactly(
            "family nDCG@10 MRR@10 S@1 n",
            "director 1.000 1.000 1.000 1",
            "title 1.000 1.000 1.000 1",
            "typo 1.000 1.000 1.000 1",
            "all 1.000 1.000 1.000 3");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void againstItselfAllIsTied() {
    Ended ended = evaluate("--against", index.toString(), "--changes");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(lines(ended))
        .contains(
            "a: index " + index,
            "b: index " + index,
            "all 1.000 1.000 1.000 1.000 1.000 1.000 0 0 3 +0.0000 1.0000")
        .noneMatch(line -> line.startsWith("won +") || line.startsWith("lost -"));
    assertThat(ended.out()).contains("10,000 permutations, seed 2007");
  }

  @Test
  void againstLiteralTheCorrectedQueryIsWon() {
    Ended ended = evaluate("--against-literal", "--changes");

    assertThat(lines(ended))
        .contains(
            "b: index " + index + ", without correction",
            "typo 1.000 0.000 1.000 0.000 1.000 0.000 1 0 0 +1.0000 1.0000",
            "won +1.000 3 typo orchrad",
            "b no hit")
        .anyMatch(line -> line.startsWith("a orchard.html [reviews Orchard (1999)"));
  }

  @Test
  void literalIsMeasuredAsTyped() {
    assertThat(lines(evaluate("--literal", "--misses")))
        .contains("3 typo orchrad no hit", "all 0.667 0.667 0.667 3");
  }

  @Test
  void aRunWrittenEarlierIsComparedAgainst() throws IOException {
    Path run = folder.resolve("run.txt");
    evaluate("--literal", "--run", run.toString());
    assertThat(Files.readAllLines(run)).contains("1 Q0 lamp.html 1 100 cuttings");

    Ended ended = evaluate("--against-run", run.toString());

    assertThat(ended.code()).isZero();
    assertThat(lines(ended))
        .contains("b: run " + run)
        .anyMatch(line -> line.startsWith("all 1.000 0.667") && line.contains(" 1 0 2 +0.3333"));
    assertThat(ended.err()).contains(run + " has nothing for 1 of the topics: 3");
  }

  @Test
  void aRunOfOtherTopicsIsAnError() throws IOException {
    Path run = Files.writeString(folder.resolve("run.txt"), "x1 Q0 lamp.html 1 100 cuttings\n");

    assertUsage(evaluate("--against-run", run.toString()), run + " ranks nothing for any");
  }

  @Test
  void everyFloorIsToldAndOneThatIsNotMetEndsWithFindings() throws IOException {
    Path floors =
        Files.writeString(folder.resolve("floors.tsv"), "# least\ntypo\t0.5\t0.5\nall\t0.6\n");
    String file = floors.toString();

    Ended ended = evaluate("--literal", "--floors", file, "--floor", "0.66", "--floor", "title=1");

    assertThat(ended.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(lines(ended))
        .containsSequence(
            "floor of wanted measured",
            "typo S@1 0.5000 0.0000 NOT MET",
            "typo nDCG@10 0.5000 0.0000 NOT MET",
            "all S@1 0.6000 0.6667 met",
            "all S@1 0.6600 0.6667 met",
            "title S@1 1.0000 1.0000 met");
    assertThat(evaluate("--floors", file, "--floor", "0.97").code()).isZero();
  }

  @Test
  void anUnknownFamilyIsAUsageError() {
    assertUsage(evaluate("--floor", "titel=1"), "unknown family \"titel\", did you mean \"title\"");
    assertUsage(evaluate("--floor", "high"), "--floor high: “high” is no share");
  }

  @Test
  void whatCannotBeHadTogetherIsAUsageError() {
    assertUsage(evaluate("--changes"), "--changes needs --against");
    assertUsage(evaluate("--against-run", "x", "--against-literal"), "--against-run cannot");
    assertUsage(evaluate("--against-run", "x", "--against", "y"), "--against-run cannot");
    assertUsage(run("evaluate", "--topics", "x"), "needs --topics and --qrels");
  }

  @Test
  void judgementsWithoutATopicAreToldAndTopicsWithoutJudgementsAnError() throws IOException {
    Files.writeString(qrels, Files.readString(qrels) + "4 0 lamp.html 1\n");
    assertThat(evaluate().err()).contains(qrels + " judges topics that are not asked, 1 in all: 4");

    Files.writeString(topics, Files.readString(topics) + "5\ttitle\tharbour\n");
    assertUsage(evaluate(), "topic 5 (“harbour”) has no judgements");
  }

  @Test
  void theFiguresAreHadAsJson() throws IOException {
    JsonNode json =
        Json.readTree(
            evaluate("--json", "--against-literal", "--changes", "--misses", "--floor", "typo=1")
                .out());

    assertThat(json.at("/all/mean/success").asDouble()).isEqualTo(1);
    assertThat(json.at("/families/title/topics").asInt()).isEqualTo(1);
    assertThat(json.at("/misses").size()).isZero();
    assertThat(json.at("/against/families/typo/won").asInt()).isEqualTo(1);
    assertThat(json.at("/against/all/against/success").asDouble()).isEqualTo(2.0 / 3);
    assertThat(json.at("/against/test/seed").asInt()).isEqualTo(2007);
    assertThat(json.at("/against/changes/0/topic/first").asText()).isEqualTo("orchard.html");
    assertThat(json.at("/against/changes/0/against/first").isMissingNode()).isTrue();
    assertThat(json.at("/floors/0/met").asBoolean()).isTrue();
    assertThat(Json.readTree(evaluate("--json").out()).has("against")).isFalse();
  }

  private static void assertUsage(Ended ended, String message) {
    assertThat(ended.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(ended.err()).contains(message);
    assertThat(ended.out()).isEmpty();
  }

  private static List<String> lines(Ended ended) {
    return ended.out().lines().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
  }

  private Ended evaluate(String... more) {
    var arguments =
        new ArrayList<>(
            List.of(
                "evaluate",
                "--index",
                index.toString(),
                "--topics",
                topics.toString(),
                "--qrels",
                qrels.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private static Ended run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Cuttings.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Ended(code, out.toString(), err.toString());
  }
}
