package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CuttingsTest {
  @Test
  void everyCommandIsCalledAsItCallsItself() {
    assertThat(Cuttings.commandLine().getSubcommands())
        .hasSizeGreaterThan(15)
        .allSatisfy((name, command) -> {
          Class<?> type = command.getCommandSpec().userObject().getClass();
          assertThat(Objects.requireNonNull(type.getAnnotation(Command.class)).name())
              .isEqualTo(name);
        });
  }

  @Test
  void whereACommandIsNamedItAloneIsLookedAt() {
    assertThat(Cuttings.commandLine("search", "lamp").getSubcommands()).containsOnlyKeys("search");
    assertThat(Cuttings.commandLine("serch", "lamp").getSubcommands()).hasSizeGreaterThan(15);
    assertThat(Cuttings.commandLine("--config=a.yaml", "search").getSubcommands())
        .containsKeys("search", "reindex");
  }
}
