package cuttings.cli;

import cuttings.yaml.Value;
import cuttings.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What is configured for commands beside the command line: a flag comes before a variable of the
 * environment, that before the file {@code cuttings.yaml}, that before the default.
 *
 * <p>A key of the file is called as the option, {@code public_url} for {@code --public-url}; so is
 * the variable, {@code CUTTINGS_PUBLIC_URL}. What is configured is put into the command line as if
 * it had been typed, so that every option can be, and each is checked in one way.
 */
final class Configuration {
  /** The file, in the folder in which the command is run. */
  static final String FILE = "cuttings.yaml";

  /** The sources of an archive, which stand on a command line without an option. */
  static final String SOURCES = "sources";

  private static final String PREFIX = "CUTTINGS_";

  /** The commands whose options have keys; others take of them those that they have as well. */
  private static final List<String> CONFIGURED = List.of("serve", "reindex");

  /** What a configuration cannot say, since it says it of one run. */
  private static final Set<String> OF_ONE_RUN =
      Set.of(
          "--help",
          "--version",
          "--config",
          "--full",
          "--dry-run",
          "--since",
          "--doubtful",
          "--report");

  private final Map<String, String> environment;

  Configuration(Map<String, String> environment) {
    this.environment = environment;
  }

  /** All keys there are. */
  static Set<String> keys() {
    var keys = new TreeSet<>(options().keySet());
    keys.add(SOURCES);
    return keys;
  }

  private static Map<String, OptionSpec> options() {
    var options = new TreeMap<String, OptionSpec>();
    for (String command : CONFIGURED)
      for (OptionSpec option :
          Objects.requireNonNull(Cuttings.commandLine(command).getSubcommands().get(command))
              .getCommandSpec()
              .options())
        if (!OF_ONE_RUN.contains(option.longestName())) options.put(key(option), option);
    return options;
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "").replace('-', '_');
  }

  /**
   * A command line with what is configured for its command.
   *
   * @throws cuttings.fault.FaultyFileException naming the line of the file that is wrong
   */
  String[] complete(String[] args) throws IOException {
    if (nothing(args)) return args;
    ParseResult given;
    try {
      given = Cuttings.commandLine(args).parseArgs(args);
    } catch (CommandLine.ParameterException e) {
      // told of when it is run
      return args;
    }
    while (given.hasSubcommand()) given = given.subcommand();
    if (given.isUsageHelpRequested() || given.isVersionHelpRequested()) return args;
    Map<String, List<String>> file = file(given);
    var completed = new ArrayList<>(List.of(args));
    for (OptionSpec option : given.commandSpec().options())
      if (!given.hasMatchedOption(option) && !OF_ONE_RUN.contains(option.longestName()))
        for (String value : configured(key(option), file)) add(option, value, completed);
    if (wantsSources(given)) completed.addAll(configured(SOURCES, file));
    return completed.toArray(new String[0]);
  }

  private boolean nothing(String[] args) {
    return !Files.exists(Path.of(FILE))
        && environment.keySet().stream().noneMatch(name -> name.startsWith(PREFIX))
        && List.of(args).stream().noneMatch(arg -> arg.startsWith("--config"));
  }

  /** A switch is turned on by "true" and left alone by "false". */
  private static void add(OptionSpec option, String value, List<String> args) {
    boolean isSwitch = option.arity().max() == 0;
    if (!isSwitch) args.add(option.longestName() + "=" + value);
    else if (Boolean.parseBoolean(value)) args.add(option.longestName());
  }

  private static boolean wantsSources(ParseResult given) {
    return CONFIGURED.contains(given.commandSpec().name())
        && given.matchedPositionals().isEmpty()
        && !given.hasMatchedOption("--urls");
  }

  private List<String> configured(String key, Map<String, List<String>> file) {
    String variable = environment.get(PREFIX + key.toUpperCase(Locale.ROOT));
    if (variable != null && !variable.isEmpty()) return List.of(variable);
    return file.getOrDefault(key, List.of());
  }

  private Map<String, List<String>> file(ParseResult given) throws IOException {
    Optional<Path> path = path(given);
    if (path.isEmpty()) return Map.of();
    Optional<Value> content = YamlText.read(path.get());
    var values = new LinkedHashMap<String, List<String>>();
    var readers = new LinkedHashMap<String, Consumer<Value>>();
    Path folder = Optional.ofNullable(path.get().getParent()).orElse(Path.of(""));
    options()
        .forEach((key, option) ->
            readers.put(key, value -> values.put(key, values(option, value, folder))));
    readers.put(
        SOURCES,
        value -> values.put(SOURCES, texts(value).stream().map(t -> within(folder, t)).toList()));
    content.ifPresent(value -> value.eachField(readers));
    return values;
  }

  private Optional<Path> path(ParseResult given) {
    String named =
        given.hasMatchedOption("--config")
            ? given.matchedOptionValue("--config", Path.of(FILE)).toString()
            : environment.getOrDefault(PREFIX + "CONFIG", "");
    if (!named.isEmpty()) return Optional.of(Path.of(named));
    return Files.isRegularFile(Path.of(FILE)) ? Optional.of(Path.of(FILE)) : Optional.empty();
  }

  private static List<String> texts(Value value) {
    return value.isList() ? value.texts() : List.of(value.text());
  }

  private static List<String> values(OptionSpec option, Value value, Path folder) {
    List<String> texts = texts(value);
    if (texts.size() > 1 && !option.isMultiValue())
      throw value.wrong(value.name() + " is one value, not a list");
    if (option.arity().max() == 0 && !texts.stream().allMatch(t -> t.matches("true|false")))
      throw value.wrong(value.name() + " is true or false");
    return isPath(option) ? texts.stream().map(text -> within(folder, text)).toList() : texts;
  }

  private static boolean isPath(OptionSpec option) {
    Class<?> type = option.isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
    return type == Path.class;
  }

  /** A path in the file is meant from the file's folder; addresses and {@code -} are none. */
  private static String within(Path folder, String text) {
    if (text.equals("-") || text.contains("://")) return text;
    return folder.resolve(text).toString();
  }
}
