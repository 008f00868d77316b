package cuttings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The arrows between packages: they point down only, and each library has one home. */
@AnalyzeClasses(packages = "cuttings", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each package and those it may use; what is missing here may use nothing of ours. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("review", List.of()),
          Map.entry("export", List.of()),
          Map.entry("page", List.of("export")),
          Map.entry("crawl", List.of("page")),
          Map.entry("analysis", List.of()),
          Map.entry("query", List.of()),
          Map.entry("fault", List.of()),
          Map.entry("admission", List.of()),
          Map.entry("metrics", List.of()),
          Map.entry("lines", List.of()),
          Map.entry("yaml", List.of("fault", "analysis")),
          Map.entry("extract", List.of("page", "review", "analysis")),
          Map.entry("authority", List.of("fault", "analysis", "review")),
          Map.entry("corrections", List.of("yaml", "fault", "review", "analysis")),
          Map.entry("editorial", List.of("yaml", "fault", "review", "analysis")),
          Map.entry("misses", List.of("json", "analysis")),
          Map.entry("schema", List.of("analysis", "review")),
          Map.entry("search", List.of("schema", "review")),
          Map.entry("json", List.of("review")),
          Map.entry("catalogue", List.of("search", "schema", "analysis", "review")),
          Map.entry("ranking", List.of("catalogue", "search", "query", "schema", "analysis")),
          Map.entry("lucene", List.of("search", "json", "schema", "analysis", "review")),
          Map.entry(
              "archive",
              List.of(
                  "editorial",
                  "misses",
                  "related",
                  "coverage",
                  "suggest",
                  "ranking",
                  "catalogue",
                  "search",
                  "query",
                  "schema",
                  "analysis",
                  "review")),
          Map.entry("suggest", List.of("catalogue", "schema", "analysis")),
          Map.entry("coverage", List.of("catalogue", "search", "schema", "review")),
          Map.entry(
              "related",
              List.of("coverage", "catalogue", "search", "schema", "analysis", "review")),
          Map.entry(
              "draft",
              List.of(
                  "archive",
                  "editorial",
                  "view",
                  "related",
                  "coverage",
                  "catalogue",
                  "extract",
                  "page",
                  "json",
                  "analysis",
                  "review")),
          Map.entry(
              "view",
              List.of("review", "related", "coverage", "suggest", "catalogue", "search", "json")),
          Map.entry("identity", List.of("authority", "analysis", "review")),
          Map.entry("register", List.of("json")),
          Map.entry("reindex", List.of("importer", "page", "search", "schema", "json", "review")),
          Map.entry(
              "importer",
              List.of(
                  "register",
                  "extract",
                  "identity",
                  "corrections",
                  "authority",
                  "page",
                  "search",
                  "json",
                  "analysis",
                  "review")),
          Map.entry(
              "evaluate",
              List.of(
                  "draft",
                  "editorial",
                  "suggest",
                  "catalogue",
                  "importer",
                  "archive",
                  "extract",
                  "page",
                  "analysis",
                  "review")),
          Map.entry(
              "pages",
              List.of(
                  "draft",
                  "related",
                  "archive",
                  "suggest",
                  "coverage",
                  "catalogue",
                  "search",
                  "schema",
                  "analysis",
                  "review")),
          Map.entry(
              "feeds", List.of("pages", "view", "archive", "json", "search", "schema", "review")),
          Map.entry(
              "server",
              List.of(
                  "feeds",
                  "reindex",
                  "importer",
                  "suggest",
                  "admission",
                  "metrics",
                  "lines",
                  "corrections",
                  "fault",
                  "draft",
                  "related",
                  "pages",
                  "editorial",
                  "misses",
                  "view",
                  "archive",
                  "coverage",
                  "catalogue",
                  "json",
                  "search",
                  "schema",
                  "analysis",
                  "yaml",
                  "review",
                  "query")),
          Map.entry(
              "cli",
              List.of(
                  "yaml",
                  "reindex",
                  "admission",
                  "crawl",
                  "server",
                  "draft",
                  "related",
                  "view",
                  "coverage",
                  "suggest",
                  "catalogue",
                  "importer",
                  "corrections",
                  "editorial",
                  "misses",
                  "fault",
                  "evaluate",
                  "archive",
                  "lucene",
                  "search",
                  "schema",
                  "json",
                  "extract",
                  "page",
                  "query",
                  "review")));

  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.apache.lucene..", List.of("lucene")),
          Map.entry("org.jsoup..", List.of("extract")),
          Map.entry("org.apache.commons.csv..", List.of("authority", "view")),
          Map.entry("org.commonmark..", List.of("draft")),
          Map.entry("gg.jte..", List.of("pages")),
          Map.entry("org.apache.commons.compress..", List.of("page")),
          Map.entry("org.netpreserve.jwarc..", List.of("page", "crawl")),
          Map.entry("crawlercommons..", List.of("crawl")),
          Map.entry("org.apache.commons.codec..", List.of("catalogue")),
          Map.entry("org.snakeyaml.engine..", List.of("yaml")),
          Map.entry("io.javalin..", List.of("server", "pages", "cli")),
          Map.entry("org.eclipse.jetty..", List.of("server")),
          Map.entry("io.micrometer..", List.of("metrics")),
          Map.entry("io.prometheus..", List.of("metrics")),
          Map.entry("io.github.bucket4j..", List.of("admission")),
          Map.entry("com.github.benmanes..", List.of("admission")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("com.fasterxml.jackson..", List.of("json", "extract", "export")));

  @ArchTest
  static final ArchRule noCycles = slices().matching("cuttings.(*)..").should().beFreeOfCycles();

  @Test
  void arrowsPointDownOnly() {
    JavaClasses classes = main();
    var softly = new SoftAssertions();
    MAY_USE.forEach((name, used) -> {
      String[] allowed =
          Stream.concat(Stream.of(name), used.stream())
              .map(each -> "cuttings." + each + "..")
              .toArray(String[]::new);
      softly
          .assertThatCode(() ->
              classes()
                  .that()
                  .resideInAPackage("cuttings." + name + "..")
                  .should()
                  .onlyDependOnClassesThat(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                              "cuttings..")
                          .or(
                              com.tngtech.archunit.core.domain.JavaClass.Predicates
                                  .resideInAnyPackage(allowed)))
                  .check(classes))
          .as(name)
          .doesNotThrowAnyException();
    });
    softly.assertAll();
  }

  @Test
  void everyPackageIsListedHere() {
    var packages =
        main().stream()
            .map(type -> type.getPackageName().replaceFirst("^cuttings\\.?", ""))
            .map(name -> name.split("\\.")[0])
            .distinct()
            .toList();
    org.assertj.core.api.Assertions.assertThat(MAY_USE.keySet()).containsAll(packages);
  }

  @Test
  void eachLibraryHasItsHome() {
    JavaClasses classes = main();
    var softly = new SoftAssertions();
    HOMES.forEach((library, homes) -> {
      String[] outside =
          MAY_USE.keySet().stream()
              .filter(name -> !homes.contains(name))
              .map(name -> "cuttings." + name + "..")
              .toArray(String[]::new);
      softly
          .assertThatCode(() ->
              noClasses()
                  .that()
                  .resideInAnyPackage(outside)
                  .should()
                  .dependOnClassesThat()
                  .resideInAPackage(library)
                  .check(classes))
          .as("%s outside %s", library, Arrays.toString(homes.toArray()))
          .doesNotThrowAnyException();
    });
    softly.assertAll();
  }

  private static JavaClasses main() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests())
        .importPackages("cuttings");
  }
}
