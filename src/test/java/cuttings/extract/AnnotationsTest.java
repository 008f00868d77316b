package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {

  @Test
  void anItemHoldsItsPropertiesAndOtherItems() {
    List<Item> items =
        read(
            """
            <div itemscope itemtype="https://schema.org/Review">
              <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie">
                <span itemprop="name">Marram</span></div>
              <p>By <b itemprop="author">Ada Finch</b></p></div>
            """);
    assertThat(items)
        .extracting(Item::toString)
        .containsExactly("microdata review", "microdata movie");
    assertThat(items.getFirst().text("itemReviewed")).contains("Marram");
    assertThat(items.getFirst().text("author")).contains("Ada Finch");
    assertThat(items.getFirst().text("name")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta itemprop=v content=PT91M>                 | PT91M",
        "<time itemprop=v datetime=2014-05-03>May</time> | 2014-05-03",
        "<time itemprop=v>3 May 2014</time>              | 3 May 2014",
        "<a itemprop=v href=/ada>Ada</a>                 | Ada",
        "<link itemprop=v href=/ada>                     | /ada",
        "<data itemprop=v value=4>four</data>            | 4",
        "<span itemprop=v content=4>four</span>          | 4",
        "<span itemprop=v>four</span>                    | four",
        "<span itemprop='u v'>four</span>                | four"
      })
  void theValueLiesWhereItsElementKeepsIt(String html, String value) {
    List<Item> items = read("<div itemscope itemtype='http://schema.org/Thing'>" + html + "</div>");
    assertThat(items.getFirst().text("v")).contains(value);
  }

  @Test
  void anItemWithoutTypeIsLeftOut() {
    assertThat(read("<div itemscope><b itemprop=name>Marram</b></div>")).isEmpty();
  }

  private static List<Item> read(String html) {
    return Annotations.read(Jsoup.parse(html));
  }
}
