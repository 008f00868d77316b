package cuttings.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes of a good file one that is damaged, or meant to do harm: in its bytes, or in its parts. */
final class Mutator {
  /**
   * What the files of all formats are made of: tags, quoted texts, numbers, words, signs, lines.
   */
  private static final Pattern PART =
      Pattern.compile("<[^<>]{0,400}>|\"[^\"\\n]{0,200}\"|\\d+|\\w+|\\s+|.", Pattern.DOTALL);

  private static final int MOST = 1 << 20;

  private static final List<String> HOSTILE =
      List.of(
          "",
          "-1",
          "0",
          "2147483648",
          "9223372036854775808",
          "1e999",
          "NaN",
          "0000-99-99",
          "\u0000",
          "\u00ff\u00fe",
          "\u00ef\u00bb\u00bf",
          "\u00ed\u00a0\u0080",
          "&#0;&#xFFFFFFFF;&bogus;",
          "]]>",
          "<![CDATA[",
          "<!--",
          "<?xml version=\"1.1\" encoding=\"UTF-7\"?>",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
          "<script>",
          "<base href=\"file:///etc/\">",
          "http://169.254.169.254/fuzz-escaped",
          "file:///fuzz-escaped",
          "http://[::1",
          "../../../fuzz-escaped",
          "/fuzz-escaped",
          "..\\..\\fuzz-escaped",
          "%2e%2e/fuzz-escaped%00",
          "&a [*a, *a]",
          "!!java.net.URL [\"http://127.0.0.1/\"]",
          "<<: {}",
          "? :",
          "- - - -",
          "\t",
          "\r\n\r\n",
          "{\"a\":{\"a\":",
          "[[[[[[[[[[[[[[[[",
          "(a+)+$",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
          "Content-Length: -5\r\n",
          "\u001f\u008b\u0008\u0000",
          "PK\u0003\u0004");

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** A copy with up to a few changes. */
  byte[] of(byte[] file) {
    byte[] mutated = file;
    for (int i = random.nextInt(1, 5); i > 0; i--)
      mutated = random.nextInt(3) == 0 ? bytes(mutated) : parts(mutated);
    return mutated;
  }

  private byte[] parts(byte[] file) {
    var parts = new ArrayList<String>();
    PART.matcher(new String(file, ISO_8859_1)).results().forEach(found -> parts.add(found.group()));
    if (parts.isEmpty()) parts.add("");
    int at = random.nextInt(parts.size());
    int to = Math.min(parts.size(), at + 1 + random.nextInt(30));
    switch (random.nextInt(7)) {
      case 0 -> parts.subList(at, to).clear();
      case 1 -> parts.addAll(random.nextInt(parts.size()), List.copyOf(parts.subList(at, to)));
      case 2 -> parts.set(at, parts.get(random.nextInt(parts.size())));
      case 3 -> parts.set(at, hostile());
      case 4 -> parts.add(at, hostile());
      case 5 -> parts.add(at, repeated(parts.get(at)));
      default ->
          parts.replaceAll(part -> digits(part) && random.nextInt(9) == 0 ? hostile() : part);
    }
    byte[] mutated = String.join("", parts).getBytes(ISO_8859_1);
    return mutated.length > MOST ? file : mutated;
  }

  private static boolean digits(String part) {
    return !part.isEmpty() && Character.isDigit(part.charAt(0));
  }

  private String hostile() {
    String one = HOSTILE.get(random.nextInt(HOSTILE.size()));
    return random.nextInt(12) == 0 ? repeated(one) : one;
  }

  /** So often that whatever nests or is counted does so too deeply. */
  private String repeated(String part) {
    int times = 1 << random.nextInt(1, 17);
    return part.repeat(Math.min(times, MOST / 4 / Math.max(1, part.length())));
  }

  private byte[] bytes(byte[] file) {
    if (file.length == 0) return new byte[] {(byte) random.nextInt()};
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + random.nextInt(1, 400));
    byte[] copy = file.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return java.util.Arrays.copyOf(file, from);
      }
      case 1 -> {
        for (int i = random.nextInt(1, 12); i > 0; i--)
          copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
      }
      case 2 -> java.util.Arrays.fill(copy, from, to, (byte) (random.nextBoolean() ? 0 : 0xff));
      default -> {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, to);
        out.write(file, from, file.length - from);
        return out.toByteArray();
      }
    }
    return copy;
  }
}
