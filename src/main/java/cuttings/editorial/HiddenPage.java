package cuttings.editorial;

/**
 * A page that is never offered.
 *
 * @param page as the editor names it: a file, an address or an id, with {@code #2} for a notice
 * @param line of the file it stands on, from 1
 */
public record HiddenPage(String page, int line) {}
