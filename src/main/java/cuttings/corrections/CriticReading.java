package cuttings.corrections;

import cuttings.review.Critic;
import cuttings.yaml.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A critic while read: a plain name, or {@code {name: Kate Strand, position: Staff Writer}}. */
final class CriticReading {
  private @Nullable String name;
  private @Nullable String position;

  private CriticReading() {}

  static List<Critic> critics(Value list) {
    return list.list().stream().map(CriticReading::critic).toList();
  }

  private static Critic critic(Value value) {
    if (value.isText()) return new Critic(value.text(), null);
    var critic = new CriticReading();
    value.eachField(
        Map.of(
            "name", field -> critic.name = field.text(),
            "position", field -> critic.position = field.textOrNull()));
    if (critic.name == null) throw value.wrong("a critic needs a name");
    return new Critic(critic.name, critic.position);
  }
}
