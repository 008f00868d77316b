package cuttings.cli;

import cuttings.cli.Stopping.StoppedException;
import cuttings.draft.UnreadableDraftException;
import cuttings.fault.FaultyFileException;
import cuttings.search.IndexLockedException;
import cuttings.search.IndexUnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: a search engine for a publication's film reviews. */
@Command(
    name = "cuttings",
    description = "A search engine for a publication's film reviews.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Cuttings {
  /**
   * Lucene asks for a vector module that a text index hardly uses, and Java warns when it is given.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private record Named(String name, Class<?> type) {}

  /** In the order in which help lists them. */
  private static final List<Named> COMMANDS =
      List.of(
          new Named("reindex", ReindexCommand.class),
          new Named("search", SearchCommand.class),
          new Named("suggest", SuggestCommand.class),
          new Named("film", FilmCommand.class),
          new Named("person", PersonCommand.class),
          new Named("related", RelatedCommand.class),
          new Named("coverage", CoverageCommand.class),
          new Named("check", CheckCommand.class),
          new Named("missing", MissingCommand.class),
          new Named("show", ShowCommand.class),
          new Named("serve", ServeCommand.class),
          new Named("status", StatusCommand.class),
          new Named("verify", VerifyCommand.class),
          new Named("rollback", RollbackCommand.class),
          new Named("snapshot", SnapshotCommand.class),
          new Named("restore", RestoreCommand.class),
          new Named("boilerplate", BoilerplateCommand.class),
          new Named("misses", MissesCommand.class),
          new Named("evaluate", EvaluateCommand.class));

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "File of the configuration (default: cuttings.yaml, where there is one; environment:"
              + " CUTTINGS_CONFIG).")
  @Nullable Path config;

  Cuttings() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    VECTORS.setLevel(Level.SEVERE);
    System.exit(run(args, writer(System.out), writer(System.err)));
  }

  /** Runs a command; the answer goes to one stream, everything else to the other. */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = commandLine(args);
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler((fault, command, _) -> {
      if (!(fault instanceof StoppedException))
        command.getErr().println("cuttings: " + message(fault));
      return exitCode(fault);
    });
    int code;
    try {
      code = commandLine.execute(new Configuration(System.getenv()).complete(args));
    } catch (IOException | RuntimeException e) {
      err.println("cuttings: " + message(e));
      code = exitCode(e);
    }
    out.flush();
    err.flush();
    return code;
  }

  /**
   * The program with its commands; with one alone where that is named first, for to look at all of
   * them takes longer than a search.
   */
  static CommandLine commandLine(String... args) {
    var commandLine = new CommandLine(new Cuttings());
    List<Named> named =
        COMMANDS.stream()
            .filter(command -> args.length > 0 && command.name().equals(args[0]))
            .toList();
    for (Named command : named.isEmpty() ? COMMANDS : named)
      commandLine.addSubcommand(command.name(), command.type());
    return commandLine;
  }

  private static String message(Exception fault) {
    return switch (fault) {
      case NoSuchFileException e -> "no such file or folder: " + e.getFile();
      case AccessDeniedException e when e.getReason() != null ->
          "%s in %s".formatted(e.getReason(), e.getFile());
      case AccessDeniedException e -> "no permission to read " + e.getFile();
      case IOException e -> String.valueOf(e.getMessage());
      case IllegalArgumentException e -> String.valueOf(e.getMessage());
      case FaultyFileException e -> String.valueOf(e.getMessage());
      case UnreadableDraftException e -> String.valueOf(e.getMessage());
      default -> "a fault in the program: " + fault;
    };
  }

  private static int exitCode(Exception fault) {
    return switch (fault) {
      case IndexUnavailableException _ -> ExitCodes.NO_INDEX;
      case IndexLockedException _ -> ExitCodes.LOCKED;
      case NoSuchFileException _, AccessDeniedException _, BindException _ -> ExitCodes.USAGE;
      case IllegalArgumentException _, FaultyFileException _, UnreadableDraftException _ ->
          ExitCodes.USAGE;
      case StoppedException _ -> ExitCodes.STOPPED;
      default -> ExitCodes.FINDINGS;
    };
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
