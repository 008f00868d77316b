package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.draft.Draft;
import cuttings.draft.DraftCheck;
import cuttings.draft.DraftReport;
import cuttings.draft.DraftText;
import cuttings.draft.DraftView;
import cuttings.draft.LinkedDraft;
import cuttings.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: a draft against the archive, before it is published. */
@Command(
    name = "check",
    description =
        "Reads a draft as a published page is read and tells what the archive has on its films and"
            + " people, which links it lacks, and what it says otherwise. Nothing of it is kept.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();
  @Mixin EditorsOption editors = new EditorsOption();

  @Parameters(
      paramLabel = "DRAFT",
      description = "A file in HTML, Markdown or plain text; - for standard input.")
  String draft = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: as the draft shows itself).")
  Draft.@Nullable Format format;

  @ArgGroup Output output = new Output();

  @Option(
      names = "--strict",
      description = "End with exit code 1 when a link is missing or something contradicts.")
  boolean strict;

  @Spec CommandSpec spec;

  /** In what form the answer is given; a report for people where none is chosen. */
  static final class Output {
    @Option(names = "--json", description = "The report as JSON, with places in the draft.")
    boolean json;

    @Option(names = "--html", description = "The draft as HTML, the links put in.")
    boolean html;

    @Option(names = "--annotate", description = "The draft as it is written, the links put in.")
    boolean annotate;

    @Option(names = "--markdown", description = "The report in Markdown (the default).")
    boolean markdown;
  }

  @Override
  public Integer call() throws IOException {
    byte[] bytes = bytes();
    Draft read = format == null ? Draft.read(draft, bytes) : Draft.read(bytes, format);
    try (Archive archive = Archive.open(index.open())) {
      DraftReport report = new DraftCheck(archive, editors.read()).of(read);
      spec.commandLine().getOut().print(written(report));
      return strict && report.wanting() ? ExitCodes.FINDINGS : ExitCodes.OK;
    }
  }

  /** One byte more than a draft may have, so that a larger one is told without being read whole. */
  private byte[] bytes() throws IOException {
    try (InputStream in = draft.equals("-") ? System.in : Files.newInputStream(Path.of(draft))) {
      return in.readNBytes(Draft.LIMIT + 1);
    }
  }

  private String written(DraftReport report) {
    if (output.json) return Json.writeIndented(DraftView.of(report)) + "\n";
    if (output.html) return LinkedDraft.html(report);
    if (output.annotate) return LinkedDraft.of(report);
    return DraftText.of(report);
  }
}
