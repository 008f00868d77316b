package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A command of the program in a Java of its own, which can be killed, stopped and asked to end. */
final class CuttingsProcess implements AutoCloseable {
  private static final int LONGEST_MINUTES = 30;

  private final Process process;
  private final List<String> out = Collections.synchronizedList(new ArrayList<>());
  private final List<String> err = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> readers;

  private CuttingsProcess(Process process) {
    this.process = process;
    this.readers =
        List.of(
            Thread.ofVirtual().start(() -> read(process.inputReader(StandardCharsets.UTF_8), out)),
            Thread.ofVirtual().start(() -> read(process.errorReader(StandardCharsets.UTF_8), err)));
  }

  /** Starts a command. */
  static CuttingsProcess start(String... arguments) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), List.of(arguments));
  }

  /**
   * Starts a command by way of another program.
   *
   * @param by the other program with its options; may be empty
   */
  static CuttingsProcess start(List<String> by, String classPath, List<String> arguments)
      throws IOException {
    var command = new ArrayList<>(by);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // what runs for seconds has no use of the slower compiler
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", classPath));
    command.add("cuttings.cli.Cuttings");
    command.addAll(arguments);
    return new CuttingsProcess(new ProcessBuilder(command).start());
  }

  private static void read(BufferedReader from, List<String> to) {
    try (from) {
      for (String line = from.readLine(); line != null; line = from.readLine()) to.add(line);
    } catch (IOException e) {
      // the pipe of a process that was killed
    } catch (UncheckedIOException e) {
      throw new AssertionError(e);
    }
  }

  String out() {
    return lines(out);
  }

  String err() {
    return lines(err);
  }

  /** A reader may add another meanwhile. */
  private static String lines(List<String> told) {
    return String.join("\n", told.toArray(String[]::new));
  }

  long pid() {
    return process.pid();
  }

  boolean running() {
    return process.isAlive();
  }

  /** Waits until it has told of something on standard error, or has ended. */
  void await(String told) {
    while (running() && !err().contains(told)) LockSupport.parkNanos(2_000_000);
  }

  /** Waits so long, or until it has ended. */
  boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Takes its life (SIGKILL); false where it had ended by itself. */
  boolean kill() throws InterruptedException {
    boolean running = running();
    process.destroyForcibly();
    process.waitFor();
    // 128 and the number of the signal
    return running && process.exitValue() == 137;
  }

  /** Sends a signal, as {@code INT}. */
  void signal(String name) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** Waits for its end and gives its exit code. */
  int end() throws InterruptedException {
    assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
    for (Thread reader : readers) reader.join();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
