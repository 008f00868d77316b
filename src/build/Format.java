import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks ({@code --check}) or rewrites ({@code --replace}) every Java source in Google style. */
class Format {
  public static void main(String[] args) throws IOException, FormatterException {
    boolean replace = List.of(args).contains("--replace");
    List<Path> sources;
    try (var files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    boolean untidy = false;
    for (Path source : sources) {
      String before = Files.readString(source);
      String after = format(before);
      if (before.equals(after)) continue;
      if (replace) {
        Files.writeString(source, after);
      } else {
        untidy = true;
        System.err.println("not formatted: " + source);
      }
    }
    if (untidy) {
      System.err.println("to format: mvn -q validate -Dformat.mode=--replace");
      System.exit(1);
    }
  }

  static String format(String source) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
