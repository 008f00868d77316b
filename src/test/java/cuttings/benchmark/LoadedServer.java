package cuttings.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service in a process of its own, so that its memory is all its own; on one core where that
 * can be had.
 */
final class LoadedServer implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final long STOPPING_SECONDS = 20;

  private final Process process;
  private final int port;

  private LoadedServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Asked before anything is kept on a core, for then there seems to be no more than that one. */
  private static final boolean CAN_PIN =
      Runtime.getRuntime().availableProcessors() > 1
          && Files.isExecutable(Path.of("/usr/bin/taskset"));

  /** Whether this system can keep a process on one core. */
  static boolean canPin() {
    return CAN_PIN;
  }

  static LoadedServer start(Path index, String heap) throws IOException {
    var command = new ArrayList<String>();
    if (canPin()) command.addAll(List.of("taskset", "-c", "0"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("cuttings.cli.Cuttings", "serve", "--port", "0", "--no-miss-log"));
    command.addAll(List.of("--slow", "0", "--index", index.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) return new LoadedServer(process, Integer.parseInt(address.group(1)));
    }
    throw new IOException("the service did not start");
  }

  int port() {
    return port;
  }

  /** What is alive in it, and what the system gives it. */
  Memory memory() {
    try {
      return new Memory(alive(), resident());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What a count of all objects says that can be reached, after a collection of garbage. */
  private double alive() throws IOException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process count =
        new ProcessBuilder(program, Long.toString(process.pid()), "GC.class_histogram").start();
    try (BufferedReader out = count.inputReader(StandardCharsets.UTF_8)) {
      return out.lines()
              .filter(line -> line.startsWith("Total"))
              .mapToDouble(line -> Double.parseDouble(line.strip().split(" +")[2]))
              .sum()
          / (1024 * 1024);
    }
  }

  private double resident() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) return Double.NaN;
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  /**
   * Memory in MiB.
   *
   * @param resident not a number where the system does not tell
   */
  record Memory(double heap, double resident) {
    @Override
    public String toString() {
      return "alive %.1f MiB, resident %.1f MiB".formatted(heap, resident);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException _) {
      process.destroyForcibly();
    }
  }
}
