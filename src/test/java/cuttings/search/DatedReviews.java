package cuttings.search;

import static cuttings.review.SampleReviews.review;

import cuttings.review.SampleReviews;

/** Reviews with dates, ratings and values to count. */
interface DatedReviews extends EmptyIndex {
  /** Added in no order that a test expects. */
  SampleReviews[] DATED = {
    review("undated").rating(3, 4).film("Ember", null).language("sv"),
    review("old").published("1988-02-01").film("Ash", 1987).tags("drama", "fire"),
    review("new").published("2021-11-30").rating(2, 4).film("Flint", 2021).tags("fire"),
    review("first").published("1952-06-09").rating(4, 8).film("Soot", 1951).language("en"),
    review("also-old").published("1988-02-01").rating(10, 10).film("Char", 1987).tags("drama")
  };

  Clause WHOLE = new Clause.All();
}
