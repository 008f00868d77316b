package cuttings.coverage;

import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import java.util.List;

/** The part that a film or a person has in a piece, the weightiest first. */
public enum Part {
  /** The film that it reviews. */
  REVIEWED,
  /** The director of a film that it reviews. */
  DIRECTED,
  /** In the cast of a film that it reviews. */
  ACTED,
  /** A writer, producer, photographer ... of a film that it reviews. */
  CREW,
  /** The critic who wrote it. */
  WROTE,
  /** Another film that its headline or first paragraph names. */
  ABOUT_FILM,
  /** A person whom its headline or first paragraph names. */
  ABOUT_PERSON,
  /** Another film that it tells apart by year or director. */
  CITED,
  /** Another film that it names by its title alone. */
  MENTIONED_FILM,
  /** A person whom it names. */
  MENTIONED_PERSON;

  /** The parts that a film can have. */
  public static final List<Part> OF_FILM = List.of(REVIEWED, ABOUT_FILM, CITED, MENTIONED_FILM);

  /** The parts that a person can have. */
  public static final List<Part> OF_PERSON =
      List.of(DIRECTED, ACTED, CREW, WROTE, ABOUT_PERSON, MENTIONED_PERSON);

  /** The field whose values are those that have this part. */
  public Field field() {
    return switch (this) {
      case REVIEWED -> ReviewSchema.FILM_ID;
      case DIRECTED -> ReviewSchema.DIRECTOR;
      case ACTED -> ReviewSchema.CAST;
      case CREW -> ReviewSchema.CREW;
      case WROTE -> ReviewSchema.CRITIC;
      case ABOUT_FILM -> ReviewSchema.ABOUT_FILM_ID;
      case ABOUT_PERSON -> ReviewSchema.ABOUT_PERSON;
      case CITED -> ReviewSchema.CITED_ID;
      case MENTIONED_FILM -> ReviewSchema.MENTIONED_FILM_ID;
      case MENTIONED_PERSON -> ReviewSchema.MENTIONED_PERSON;
    };
  }

  /** Whether it is a part that films have; the others are people's. */
  public boolean ofFilm() {
    return OF_FILM.contains(this);
  }

  /** For people and as a JSON name: {@code reviewed}, {@code directed}, {@code about} ... */
  public String label() {
    return switch (this) {
      case REVIEWED -> "reviewed";
      case DIRECTED -> "directed";
      case ACTED -> "acted";
      case CREW -> "crew";
      case WROTE -> "wrote";
      case ABOUT_FILM, ABOUT_PERSON -> "about";
      case CITED -> "cited";
      case MENTIONED_FILM, MENTIONED_PERSON -> "mentioned";
    };
  }
}
