package cuttings.evaluate;

import java.util.List;
import java.util.Locale;

/** What a bad disk, a careless script or a hostile hand does to the text of a page. */
enum TextDamage {
  CUT_AT_THE_END {
    @Override
    String apply(String page, Chance chance) {
      return page.substring(0, chance.place(page));
    }
  },
  CUT_AT_THE_START {
    @Override
    String apply(String page, Chance chance) {
      return page.substring(chance.place(page));
    }
  },
  TURNED_ROUND {
    @Override
    String apply(String page, Chance chance) {
      int at = chance.place(page);
      return page.substring(at) + page.substring(0, at);
    }
  },
  SPLINTERED {
    @Override
    String apply(String page, Chance chance) {
      var out = new StringBuilder(page);
      for (int i = 0; i < 40; i++)
        out.insert(chance.place(page), chance.any(DamagedPieces.SPLINTERS));
      return out.toString();
    }
  },
  TAGS_DOUBLED {
    @Override
    String apply(String page, Chance chance) {
      return page.replaceAll("<[a-z][^<>]{0,200}>", "$0$0");
    }
  },
  ATTRIBUTES_LEFT_OPEN {
    @Override
    String apply(String page, Chance chance) {
      int at = page.indexOf("\">", chance.place(page));
      return at < 0 ? page + "<a href=\"" : page.substring(0, at) + page.substring(at + 1);
    }
  },
  HUGE_ATTRIBUTE {
    @Override
    String apply(String page, Chance chance) {
      String name = chance.any(List.of("class", "id", "style", "href", "itemprop", "title"));
      String value = chance.any(List.of("x", "byline ", "a:b ", "&amp;", "/")).repeat(20);
      return chance.into(
          page, "<div %s=\"%s\">".formatted(name, value.repeat(chance.times(value.length()))));
    }
  },
  NESTED_DEEP {
    @Override
    String apply(String page, Chance chance) {
      String tag = "<" + chance.any(DamagedPieces.NESTING) + ">";
      return chance.into(page, tag.repeat(chance.upTo(100_000)));
    }
  },
  REPEATED {
    @Override
    String apply(String page, Chance chance) {
      return chance.into(page, DamagedPieces.many(chance));
    }
  },
  REPEATED_IN_ONE_PARAGRAPH {
    @Override
    String apply(String page, Chance chance) {
      return chance.into(page, "<p>" + DamagedPieces.many(chance) + "</p>");
    }
  },
  ONE_LONG_LINE {
    @Override
    String apply(String page, Chance chance) {
      String letter = chance.any(DamagedPieces.LETTERS);
      return chance.into(page, letter.repeat(chance.upTo(1_000_000)));
    }
  },
  JSON_LD_CUT {
    @Override
    String apply(String page, Chance chance) {
      int from = Math.max(0, page.indexOf("ld+json"));
      int to = Math.max(from, page.indexOf("</script>", from));
      int at = from + chance.place(page.substring(from, to));
      return page.substring(0, at) + page.substring(to);
    }
  },
  JSON_LD_DEEP {
    @Override
    String apply(String page, Chance chance) {
      String piece = chance.any(DamagedPieces.JSON);
      return chance.into(
          page,
          "<script type='application/ld+json'>"
              + piece.repeat(chance.times(piece.length()))
              + "</script>");
    }
  };

  /** The page damaged so, by chance. */
  abstract String apply(String page, Chance chance);

  /** In words: "nested deep". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
