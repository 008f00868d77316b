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

  @Test
  void aThingMayBeDescribedInRdfa() {
    List<Item> items =
        read(
            """
            <div vocab="https://schema.org/" typeof="Review">
              <div property="itemReviewed" typeof="Movie"><span property="name">Marram</span></div>
              <p>By <b property="author">Ada Finch</b>,
                <time property="datePublished" datetime="2014-05-03">in May</time></p></div>
            """);
    assertThat(items).extracting(Item::toString).containsExactly("rdfa review", "rdfa movie");
    assertThat(items.getFirst().text("itemReviewed")).contains("Marram");
    assertThat(items.getFirst().text("author")).contains("Ada Finch");
    assertThat(items.getFirst().text("datePublished")).contains("2014-05-03");
    assertThat(items.getFirst().text("name")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1 property='dc:title'>Marram</h1>                                | headline",
        "<h1 property='dcterms:title'>Marram</h1>                           | headline",
        "<span property='dc:date dc:created' content='Marram'>in May</span> | datePublished",
        "<span property='dc:modified' content='Marram'>in May</span>        | dateModified",
        "<a property='dc:subject'>Marram</a>                                | keywords",
        "<a property='schema:name'>Marram</a>                               | name",
        "<a property='http://schema.org/name'>Marram</a>                    | name"
      })
  void wordsOfOtherVocabulariesMeanTheSame(String html, String property) {
    List<Item> items = read("<div typeof='sioc:Item foaf:Document'>" + html + "</div>");
    assertThat(items.getFirst().is("BlogPosting")).isTrue();
    assertThat(items.getFirst().texts(property)).containsOnly("Marram");
  }

  @Test
  void aRelationMayLeadToAThing() {
    List<Item> items =
        read(
            """
            <div typeof="sioc:Item"><span rel="sioc:has_creator">
              <span rel="sioc:has_creator" typeof="sioc:UserAccount"><b property="foaf:name">Ada
              Finch</b></span></span></div>
            """);
    assertThat(items.getFirst().text("author")).contains("Ada Finch");
    assertThat(items.get(1).is("Person")).isTrue();
  }

  private static List<Item> read(String html) {
    return Annotations.read(Jsoup.parse(html));
  }
}
