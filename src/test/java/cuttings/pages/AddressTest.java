package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Question;
import cuttings.schema.ReviewSchema;
import cuttings.search.SearchRequest.Sort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void aQuestionIsWrittenWithNothingThatNeedNotBeThere() {
    assertThat(Address.of(Question.of("rachel mason", 10))).hasToString("/?q=rachel+mason");
    var question =
        new Question(
            "a&b=c",
            Map.of(ReviewSchema.CRITIC, List.of("Ada Quill", "Bo “B” Lind")),
            Sort.OLDEST,
            20,
            25,
            true);
    assertThat(Address.of(question))
        .hasToString(
            "/?q=a%26b%3Dc&critic=Ada+Quill&critic=Bo+%E2%80%9CB%E2%80%9D+Lind&sort=oldest&literal=true&limit=25&offset=20");
  }

  @Test
  void aValueIsChosenBesideOthersAndTakenAwayAgain() {
    Address one = Address.search("x").toggled("critic", "Ada");
    Address two = one.toggled("critic", "Bo");
    assertThat(two).hasToString("/?q=x&critic=Ada&critic=Bo");
    assertThat(two.toggled("critic", "Bo")).isEqualTo(one);
    assertThat(one.toggled("critic", "Ada")).isEqualTo(Address.search("x"));
  }

  @Test
  void changingAnAddressLeavesItAsItWas() {
    Address address = Address.search("x");
    assertThat(address.with("sort", "newest").without("q")).hasToString("/?sort=newest");
    assertThat(address).hasToString("/?q=x");
  }
}
