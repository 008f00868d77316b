package cuttings.corrections;

import cuttings.review.Credit;
import cuttings.review.Role;
import cuttings.yaml.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A credit while its fields are read: {@code {name: Peter Lorre, role: cast}}. */
final class CreditReading {
  private @Nullable String name;
  private @Nullable Role role;

  private CreditReading() {}

  static List<Credit> credits(Value list) {
    return list.list().stream().map(CreditReading::credit).toList();
  }

  private static Credit credit(Value value) {
    var credit = new CreditReading();
    value.eachField(
        Map.of(
            "name", field -> credit.name = field.text(),
            "role", field -> credit.role = Scalars.constant(field, Role.class)));
    if (credit.name == null || credit.role == null)
      throw value.wrong("a credit needs a name and a role");
    return new Credit(credit.name, credit.role);
  }
}
