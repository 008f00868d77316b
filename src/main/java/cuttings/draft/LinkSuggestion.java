package cuttings.draft;

import cuttings.catalogue.Entry;
import cuttings.extract.PlacedText.Place;
import cuttings.review.Review;

/**
 * A link that a draft may have to a piece of the archive.
 *
 * @param place of the words to be linked, in the text of the draft
 * @param text those words, letter by letter
 * @param entry the film or person they name
 * @param reason why, in words
 */
public record LinkSuggestion(Place place, String text, Entry entry, Review target, String reason) {}
