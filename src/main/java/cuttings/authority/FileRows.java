package cuttings.authority;

/**
 * How much of one file was read.
 *
 * @param file its name without folders
 * @param rows all but the header, damaged ones included
 * @param damaged rows passed over: of the wrong width, cut off, no UTF-8, without a number
 */
public record FileRows(String file, long rows, long damaged) {}
