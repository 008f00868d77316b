package cuttings.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of what was fetched, a file for each address: lines of what is known of it, a blank
 * line, the body. A file is whole or not there; the crawl that last tried its page has set its time
 * to the one at which it began, which is only compared and never counted with: a clock may be set.
 */
final class CopyStore {
  private static final String MAGIC = "cuttings copy 1";

  /** There while a crawl is under way; when it was last written is when that began. */
  private static final String RUN = "running-";

  /** A crawl broken off longer ago is not gone on with: too much may have changed. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Path folder;

  CopyStore(Path folder) {
    this.folder = folder;
  }

  /** The time by which the crawl of these addresses is known: of one broken off, or a new one. */
  Instant begin(List<URI> starts) throws IOException {
    Files.createDirectories(folder);
    Path run = run(starts);
    Instant now = Instant.now();
    if (Files.exists(run)) {
      Instant began = Files.getLastModifiedTime(run).toInstant();
      if (Duration.between(began, now).abs().compareTo(LONGEST) < 0) return began;
    } else {
      Files.createFile(run);
    }
    Files.setLastModifiedTime(run, FileTime.from(now));
    // as the disk rounds it
    return Files.getLastModifiedTime(run).toInstant();
  }

  /** The crawl of these addresses went through. */
  void end(List<URI> starts) throws IOException {
    Files.deleteIfExists(run(starts));
  }

  private Path run(List<URI> starts) {
    return folder.resolve(RUN + hash(starts.toString()).substring(0, 16));
  }

  /** Whether an address was tried by the crawl that began then. */
  boolean tried(URI address, Instant began) throws IOException {
    Path file = file(address);
    return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().equals(began);
  }

  /** What is kept of an address; a file that is none of this program's counts as nothing. */
  Copy get(URI address) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file(address));
      int head = headLength(bytes);
      Map<String, String> lines = lines(new String(bytes, 0, head, StandardCharsets.UTF_8));
      return head == bytes.length || !lines.getOrDefault("address", "").equals(address.toString())
          ? Copy.none(address)
          : copy(address, lines, Arrays.copyOfRange(bytes, head + 2, bytes.length));
    } catch (NoSuchFileException | IllegalArgumentException e) {
      return Copy.none(address);
    }
  }

  /** Only notes that a copy is still right. */
  void touch(URI address, Instant began) throws IOException {
    Files.setLastModifiedTime(file(address), FileTime.from(began));
  }

  void put(Copy copy, Instant began) throws IOException {
    var out = new ByteArrayOutputStream();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("address", copy.address().toString());
    lines.put("from", copy.from().toString());
    lines.put("status", Integer.toString(copy.status()));
    lines.put("type", copy.type());
    lines.put("etag", copy.etag());
    lines.put("modified", copy.modified());
    lines.put("trouble", copy.trouble());
    lines.put("forbidden", copy.forbidden());
    var head = new StringBuilder(MAGIC).append('\n');
    lines.forEach((name, value) ->
        head.append(name).append(": ").append(value.replaceAll("\\R", " ")).append('\n'));
    out.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    out.writeBytes(copy.body());
    Path file = file(copy.address());
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, out.toByteArray());
    Files.setLastModifiedTime(fresh, FileTime.from(began));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Up to the blank line, without it; the whole where there is none. */
  private static int headLength(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++)
      if (bytes[i] == '\n' && bytes[i + 1] == '\n') return i;
    return bytes.length;
  }

  private static Map<String, String> lines(String head) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (!head.startsWith(MAGIC)) return lines;
    head.lines()
        .skip(1)
        .forEach(line -> {
          int colon = line.indexOf(": ");
          if (colon > 0) lines.put(line.substring(0, colon), line.substring(colon + 2));
        });
    return lines;
  }

  private static Copy copy(URI address, Map<String, String> lines, byte[] body) {
    return new Copy(
        address,
        URI.create(lines.getOrDefault("from", address.toString())),
        Integer.parseInt(lines.getOrDefault("status", "0")),
        lines.getOrDefault("type", ""),
        lines.getOrDefault("etag", ""),
        lines.getOrDefault("modified", ""),
        lines.getOrDefault("trouble", ""),
        lines.getOrDefault("forbidden", ""),
        body);
  }

  private Path file(URI address) {
    String name = hash(address.toString());
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 40));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
