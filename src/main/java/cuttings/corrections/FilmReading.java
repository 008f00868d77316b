package cuttings.corrections;

import cuttings.review.Film;
import cuttings.yaml.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A film while its fields are read: {@code {title: M, year: 1931}}. */
final class FilmReading {
  private @Nullable String title;
  private @Nullable Integer year;
  private List<String> directors = List.of();
  private List<String> otherTitles = List.of();

  private FilmReading() {}

  static List<Film> films(Value list) {
    return list.list().stream().map(FilmReading::film).toList();
  }

  private static Film film(Value value) {
    var film = new FilmReading();
    value.eachField(
        Map.of(
            "title", field -> film.title = field.text(),
            "year", field -> film.year = Scalars.year(field),
            "directors", field -> film.directors = field.texts(),
            "other_titles", field -> film.otherTitles = field.texts()));
    if (film.title == null) throw value.wrong("a film needs a title");
    return new Film(film.title, film.year, film.directors, film.otherTitles);
  }
}
