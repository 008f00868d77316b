package cuttings.evaluate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** What becomes of a page's bytes on the way to the disk and on it. */
enum ByteDamage {
  NONE {
    @Override
    byte[] apply(String page, Chance chance) {
      return page.getBytes(StandardCharsets.UTF_8);
    }
  },
  BYTES_FLIPPED {
    @Override
    byte[] apply(String page, Chance chance) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      for (int i = bytes.length == 0 ? 0 : chance.upTo(bytes.length); i > 0; i--)
        bytes[chance.random().nextInt(bytes.length)] ^= (byte) (1 << chance.random().nextInt(8));
      return bytes;
    }
  },
  CUT_IN_A_CHARACTER {
    @Override
    byte[] apply(String page, Chance chance) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      return Arrays.copyOfRange(
          bytes, Math.min(bytes.length, 1), chance.random().nextInt(bytes.length + 1) + 1);
    }
  },
  OTHER_CHARSET {
    @Override
    byte[] apply(String page, Chance chance) {
      return page.getBytes(Charset.forName(chance.any(CHARSETS)));
    }
  },
  WRONG_LABEL {
    @Override
    byte[] apply(String page, Chance chance) {
      String labelled = "<meta charset=" + chance.any(CHARSETS) + ">" + page;
      return labelled.getBytes(Charset.forName(chance.any(CHARSETS)));
    }
  },
  PACKED {
    @Override
    byte[] apply(String page, Chance chance) {
      return packed(page.getBytes(StandardCharsets.UTF_8));
    }
  },
  PACKED_AND_CUT {
    @Override
    byte[] apply(String page, Chance chance) {
      byte[] whole = packed(page.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(whole, chance.random().nextInt(whole.length));
    }
  },
  PACKED_TWICE {
    @Override
    byte[] apply(String page, Chance chance) {
      return packed(packed(page.getBytes(StandardCharsets.UTF_8)));
    }
  },
  UNPACKS_TO_GIGABYTES {
    @Override
    byte[] apply(String page, Chance chance) {
      var bomb = new ByteArrayOutputStream();
      bomb.writeBytes(packed(page.getBytes(StandardCharsets.UTF_8)));
      for (int i = 0; i < 32; i++) bomb.writeBytes(Zeros.PACKED);
      return bomb.toByteArray();
    }
  },
  EMPTY {
    @Override
    byte[] apply(String page, Chance chance) {
      return chance.any(List.of("", " \n", "\0", "\ufeff")).getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final List<String> CHARSETS =
      List.of(
          "utf-8",
          "windows-1252",
          "iso-8859-1",
          "utf-16",
          "utf-16le",
          "utf-16be",
          "utf-32",
          "utf-32le",
          "shift_jis",
          "gb18030",
          "koi8-r",
          "iso-2022-jp",
          "euc-kr",
          "ibm1047");

  /** The bytes of a page damaged so, by chance. */
  abstract byte[] apply(String page, Chance chance);

  /** In words: "packed twice". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A member of a packed file that unpacks to 64 MiB; a file may have many members. */
  private static final class Zeros {
    private static final byte[] PACKED = packed(new byte[64 << 20]);
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
