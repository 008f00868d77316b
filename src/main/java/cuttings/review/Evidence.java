package cuttings.review;

/**
 * Which rule gave a field its value, and from where on the page.
 *
 * @param field the field's JSON name: {@code published}
 * @param rule the rule's name: {@code json-ld}
 * @param from the text or element it read, shortened
 */
public record Evidence(String field, String rule, String from) {}
