package cuttings.importer;

import cuttings.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Values as packed JSON, quick to make rather than small. */
final class Packed {
  private Packed() {}

  static byte[] of(Object value) {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(Json.bytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  static <T> T read(byte[] packed, Class<T> type) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Json.read(in.readAllBytes(), type);
    }
  }
}
