package cuttings.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where a film opens, as a credit line announces it.
 *
 * @param platform cinema chain, broadcaster or streaming service; null for plain theatres
 * @param yearInferred whether the year came from the date of the piece
 * @param text the line as printed
 */
public record Release(
    @Nullable String platform, @Nullable LocalDate date, boolean yearInferred, String text) {}
