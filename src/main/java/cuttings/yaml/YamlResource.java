package cuttings.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file that is part of the program, as plain values. */
public final class YamlResource {
  private YamlResource() {}

  /**
   * Maps, lists, texts, numbers and truth values, as JSON has them.
   *
   * @param beside the class in whose package the file lies
   */
  public static Object read(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
