package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.json.Json;
import cuttings.suggest.Suggestion;
import cuttings.view.SuggestionView;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suggest}: what a text that is being typed may become. */
@Command(
    name = "suggest",
    description = "Completes what is being typed: films, people, critics and headlines.",
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What is typed so far.")
  List<String> words = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      defaultValue = "8",
      description = "Most films; of the others fewer are given (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(names = "--json", description = "The suggestions as one JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String typed = String.join(" ", words);
    try (Archive archive = Archive.open(index.open())) {
      List<Suggestion> suggestions = archive.suggest(typed, limit);
      if (json) out.println(Json.writeIndented(SuggestionView.of(typed, suggestions)));
      else suggestions.forEach(suggestion -> print(suggestion, out));
      return suggestions.isEmpty() ? ExitCodes.FINDINGS : ExitCodes.OK;
    }
  }

  private static void print(Suggestion suggestion, PrintWriter out) {
    String detail = suggestion.detail().isEmpty() ? "" : ", " + suggestion.detail();
    out.printf(
        "%-9s %s%s (%,d)%n",
        suggestion.kind().name().toLowerCase(Locale.ROOT),
        suggestion.label(),
        detail,
        suggestion.pieces());
  }
}
