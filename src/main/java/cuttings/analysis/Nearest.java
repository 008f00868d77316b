package cuttings.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;

/** The known name that an unknown one was most likely meant to be. */
public final class Nearest {
  private static final int FAR = 64;

  private Nearest() {}

  /**
   * The problem in words: {@code unknown field "cirtificate", did you mean "certificate"?}; where
   * none is near, all known names.
   */
  public static String unknown(String what, String name, Collection<String> known) {
    String folded = name.toLowerCase(Locale.ROOT);
    // sorted, so that of two equally near the same is named each time
    String nearest =
        new TreeSet<>(known)
            .stream()
                .min(Comparator.comparingInt(each -> EditDistance.of(folded, each, FAR)))
                .orElseThrow();
    String begin = "unknown %s \"%s\"".formatted(what, name);
    boolean near = EditDistance.of(folded, nearest, FAR) <= Math.max(2, nearest.length() / 2);
    return near
        ? "%s, did you mean \"%s\"?".formatted(begin, nearest)
        : begin + ", known are " + String.join(", ", new TreeSet<>(known));
  }
}
