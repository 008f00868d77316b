package cuttings.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.review.Rating;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.review.SampleReview;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void aFullReviewComesBackAsItWas() throws IOException {
    assertThat(Json.read(Json.bytes(SampleReview.FULL), Review.class)).isEqualTo(SampleReview.FULL);
  }

  @Test
  void aReviewWithoutAnythingComesBackAsItWas() throws IOException {
    assertThat(Json.read(Json.bytes(SampleReview.BARE), Review.class)).isEqualTo(SampleReview.BARE);
  }

  @Test
  void everyFormOfWritingHoldsTheSame() throws IOException {
    String line = Json.write(SampleReview.FULL);
    String indented = Json.writeIndented(SampleReview.FULL);

    String bytes = new String(Json.bytes(SampleReview.FULL), UTF_8);

    assertThat(line).doesNotContain("\n");
    assertThat(Json.readTree(bytes)).isEqualTo(Json.readTree(line));
    assertThat(indented).contains("\n");
    assertThat(Json.readTree(indented)).isEqualTo(Json.readTree(line));
  }

  @Test
  void namesAreInSnakeCaseDatesInIsoAndNothingIsNull() {
    var value = new LinkedHashMap<String, Object>();
    value.put("day", LocalDate.of(2021, 9, 30));
    value.put("role", Role.CAST);
    value.put("none", List.of());

    assertThat(Json.write(value))
        .isEqualTo("{\"day\":\"2021-09-30\",\"role\":\"CAST\",\"none\":[]}");
    assertThat(Json.write(SampleReview.FULL)).contains("\"runtime_minutes\":104");
    assertThat(Json.write(new Rating("good", null, null))).isEqualTo("{\"raw\":\"good\"}");
    assertThat(Json.write(SampleReview.BARE)).doesNotContain("null");
  }

  @Test
  void aFieldOfALaterVersionIsPassedOver() throws IOException {
    byte[] later = "{\"raw\":\"B\",\"value\":2.0,\"colour\":\"red\"}".getBytes(UTF_8);

    assertThat(Json.read(later, Rating.class)).isEqualTo(new Rating("B", 2.0, null));
  }

  @Test
  void controlsAndSignsBeyondTheBasicPlaneComeBack() throws IOException {
    var text = Map.of("t", "a\u0000\u001f\"\\ 🎬 \u2028");

    assertThat(Json.readTree(Json.write(text)).get("t").textValue()).isEqualTo(text.get("t"));
  }

  @Test
  void loneSurrogatesAreWrittenAllTheSame() throws IOException {
    String bytes = new String(Json.bytes(Map.of("t", "a\ud83cb")), UTF_8);

    assertThat(Json.readTree(bytes).get("t").textValue()).startsWith("a").endsWith("b");
    assertThat(Json.write(Map.of("t", "\udf0a"))).contains("\"t\"");
  }

  @Test
  void whatIsNoJsonIsAnIoException() {
    assertThatThrownBy(() -> Json.readTree("{\"a\":")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Json.read("[]".getBytes(UTF_8), Rating.class))
        .isInstanceOf(IOException.class);
  }
}
