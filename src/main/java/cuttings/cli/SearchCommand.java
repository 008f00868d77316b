package cuttings.cli;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.editorial.Editorial;
import cuttings.json.Json;
import cuttings.search.Explanation;
import cuttings.search.SearchRequest;
import cuttings.server.AnswerView;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: ranked answers on the terminal. */
@Command(
    name = "search",
    description = "Searches the index.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Query syntax: words, \"a phrase\", -word, reviewed:FILM mentions:NAME directed-by:NAME with:NAME",
      "by:CRITIC year:2019..2025 certificate:PG-13 kind:article"
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();
  @Mixin EditorsOption editors = new EditorsOption();

  @Mixin FilterOption filter = new FilterOption();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; no quotes needed. May be left out beside a filter.")
  List<String> words = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      defaultValue = "10",
      description = "Number of hits (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(names = "--offset", defaultValue = "0", description = "Number of hits to pass over.")
  int offset;

  @Option(
      names = "--sort",
      defaultValue = "RELEVANCE",
      description = "One of ${COMPLETION-CANDIDATES}.")
  SearchRequest.Sort sort = SearchRequest.Sort.RELEVANCE;

  @Option(names = "--literal", description = "Search for the words as typed, without correction.")
  boolean literal;

  @Option(names = "--facets", description = "Also count the values of the hits, field by field.")
  boolean facets;

  @Option(
      names = "--explain",
      description = "Also what the engine makes the score of the first hit of, as a tree.")
  boolean explain;

  @Option(names = "--json", description = "The answer as one JSON object.")
  boolean json;

  @Option(names = "--fail-empty", description = "End with exit code 1 when nothing is found.")
  boolean failEmpty;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (words.isEmpty() && !filter.given())
      throw new ParameterException(spec.commandLine(), "Missing QUERY or --filter");
    PrintWriter out = spec.commandLine().getOut();
    String text = String.join(" ", words);
    var question =
        new Question(text, filter.chosen(), sort, offset, limit, literal, facets || json);
    Editorial editorial = editors.read();
    try (Archive archive = Archive.open(index.open())) {
      Answer answer = archive.ask(question, editorial);
      if (json) out.println(Json.writeIndented(AnswerView.of(question, answer)));
      else AnswerText.print(question, answer, out);
      if (explain && !json) explain(archive, question, editorial, answer, out);
      if (facets && !json) FacetText.print(answer.facets(), out);
      return failEmpty && answer.total() == 0 ? ExitCodes.FINDINGS : ExitCodes.OK;
    }
  }

  private static void explain(
      Archive archive, Question question, Editorial editorial, Answer answer, PrintWriter out)
      throws IOException {
    if (answer.hits().isEmpty()) return;
    archive
        .explain(question, editorial, answer.hits().getFirst().review().id())
        .ifPresent(explanation -> print(explanation, "", out));
  }

  private static void print(Explanation explanation, String indent, PrintWriter out) {
    out.printf("%s%s  %s%n", indent, explanation.score(), explanation.description());
    for (Explanation part : explanation.parts()) print(part, indent + "  ", out);
  }
}
