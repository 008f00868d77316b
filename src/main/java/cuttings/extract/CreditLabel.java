package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word or two of small print that say what stands after them: people in some roles, or a fact.
 *
 * @param roles what the people after it did; empty for a fact
 */
record CreditLabel(Set<Role> roles, Fact fact, Form form) {

  /** What a label announces. */
  enum Fact {
    PEOPLE,
    MINUTES,
    CERTIFICATE,
    RATING,
    YEAR,
    TITLE,
    OTHER_TITLE,
    RELEASE,
    OTHER
  }

  /** How much a label needs beside it to be believed. */
  enum Form {
    /** A colon, or other labels run together with it: "Director". */
    COLON,
    /** Nothing but names: "directed by". */
    PHRASE,
    /** Names that are surely those of persons: "with", which opens sentences as well. */
    WORD
  }

  /** The longest label has so many words. */
  static final int MOST_WORDS = 5;

  private static final Map<String, CreditLabel> BY_PHRASE = new HashMap<>();

  static {
    people(
        Form.PHRASE,
        "written and directed by|directed and written by|written directed by|written edited and directed by|"
            + "écrit et réalisé par|scritto e diretto da|escrita y dirigida por|escrito e dirigido por|"
            + "buch und regie|regie und buch|regie und drehbuch|drehbuch und regie",
        Role.DIRECTOR,
        Role.WRITER);
    people(
        Form.COLON,
        "writer director|writers directors|writer directors|director writer|director writers|directors writers|"
            + "writer and director|writers and directors|director and writer|directors and writers|"
            + "director screenwriter|director screenwriters|screenwriter director|directors screenwriters|"
            + "w d|d w|dir scr|regie buch|buch regie|regia e sceneggiatura|dirección y guion|guion y dirección",
        Role.DIRECTOR,
        Role.WRITER);
    people(
        Form.COLON,
        "dir prod|director producer|producer director|prod dir",
        Role.DIRECTOR,
        Role.PRODUCER);
    people(
        Form.PHRASE,
        "directed by|co directed by|a film by|film by|helmed by|réalisé par|un film de|une film de|ein film von|"
            + "un film di|een film van|um filme de|una película de|dirigida por|dirigido por|diretto da|"
            + "realizado por|geregisseerd door|inszeniert von|regia di|regie von|réalisation de|direção de",
        Role.DIRECTOR);
    people(
        Form.COLON,
        "director|directors|co director|co directors|direction|directing|d|regisseur|regisseurs|regisseurin|"
            + "regia|regista|réalisation|réalisateur|réalisatrice|réalisateurs|réal|dirección|directora|"
            + "direção|diretor|diretora|realização|realizador|mise en scène",
        Role.DIRECTOR);
    people(Form.WORD, "dir|dirs|regie|van|von|de|by director", Role.DIRECTOR);
    people(Form.COLON, "r", Role.DIRECTOR);
    people(Form.COLON, "b", Role.WRITER);
    people(Form.COLON, "k", Role.CINEMATOGRAPHER);
    people(
        Form.PHRASE,
        "written by|screenplay by|script by|story by|story and screenplay by|screenplay and story by|"
            + "co written by|escrita por|scritto da|drehbuch von|écrit par|scénario de",
        Role.WRITER);
    people(
        Form.COLON,
        "screenplay|script|story|writer|writers|screenwriter|screenwriters|writing|scr|w|scénario|scénariste|"
            + "drehbuch|drehbuchautor|buch|guion|guionista|sceneggiatura|roteiro|argumento|scenario",
        Role.WRITER);
    people(
        Form.PHRASE,
        "starring|co starring|also starring|starring the voices of|with the voices of|with voices of|voices of|"
            + "featuring the voices of|avec les voix de",
        Role.CAST);
    people(Form.WORD, "featuring|stars|with|mit|avec|con|met|com", Role.CAST);
    people(
        Form.COLON,
        "star|cast|main cast|voice cast|full cast|cast members|actors|actor|players|voices|darsteller|"
            + "darstellerinnen|besetzung|schauspieler|cast and characters|acteurs|interprètes|interprétation|"
            + "int|reparto|actores|intérpretes|protagonistas|interpreti|attori|elenco|rolverdeling|acteur",
        Role.CAST);
    people(
        Form.PHRASE,
        "cinematography by|photographed by|director of photography",
        Role.CINEMATOGRAPHER);
    people(
        Form.COLON,
        "cinematography|cinematographer|cinematographers|photography|photography by|dp|d o p|dop|camera|kamera|"
            + "fotografía|fotografia|photographie|directors of photography",
        Role.CINEMATOGRAPHER);
    people(Form.PHRASE, "edited by|editing by|film editing by|film editor", Role.EDITOR);
    people(
        Form.COLON,
        "editing|editor|editors|film editors|schnitt|montage|montaje|montaggio|montagem",
        Role.EDITOR);
    people(
        Form.PHRASE,
        "music by|score by|original music by|original score by|composed by|music composed by",
        Role.COMPOSER);
    people(
        Form.COLON,
        "music|score|original music|original score|composer|composers|musik|musique|música|musica",
        Role.COMPOSER);
    people(Form.PHRASE, "produced by|executive produced by", Role.PRODUCER);
    people(
        Form.COLON,
        "producer|producers|executive producer|executive producers|prod|produzent|produzenten",
        Role.PRODUCER);
    fact(
        Fact.MINUTES,
        "running time|run time|runtime|length|duration|laufzeit|länge|dauer|spielzeit|durée|duración|durata|"
            + "speelduur|duur|duração|running length|time");
    fact(
        Fact.CERTIFICATE,
        "certificate|cert|mpaa|mpaa rating|rated|bbfc|classification|freigabe|altersfreigabe|"
            + "classificação|clasificación|kijkwijzer|mpaa classification|us rating|age rating");
    fact(
        Fact.RATING,
        "rating|my rating|our rating|star rating|overall rating|final rating|overall|grade|my grade|final grade|overall grade|"
            + "score|my score|final score|verdict|note|ma note|wertung|bewertung|note finale|calificación|mi calificación|"
            + "puntuación|nota|valoración|voto|cijfer|beoordeling|waardering|classificação final|critic rating|"
            + "critics rating|movie rating|film rating|rating out of five|unsere wertung|punkte|giudizio|avaliação");
    fact(
        Fact.YEAR,
        "year|released in|release year|year of release|released|erscheinungsjahr|jahr|produktionsjahr|année|"
            + "année de production|año|anno|ano|jaar|release date|date|made in");
    fact(
        Fact.TITLE, "title|movie|film|titel|titre|título|titolo|movie title|film title|movie name");
    fact(
        Fact.OTHER_TITLE,
        "also known as|a k a|aka|original title|originaltitel|titre original|título original|titolo originale|"
            + "oorspronkelijke titel|alternative title|english title");
    fact(
        Fact.RELEASE,
        "opens|kinostart|estreno|fecha de estreno|sortie|date de sortie|uscita|estreia|in theaters|in cinemas|"
            + "première|premiere|us release|uk release|release");
    fact(
        Fact.OTHER,
        "country|countries|land|pays|país|paese|genre|genres|género|gênero|genere|distributor|distributed by|verleih|"
            + "distributeur|distribuidora|distribuzione|studio|studios|language|languages|sprache|langue|idioma|budget|"
            + "box office|production company|production companies|produktion|producción|company|synopsis|plot|"
            + "summary|format|aspect ratio|screened at|festival|section|sales|international sales|available on");
  }

  private static void people(Form form, String phrases, Role first, Role... more) {
    put(phrases, new CreditLabel(Set.copyOf(java.util.EnumSet.of(first, more)), Fact.PEOPLE, form));
  }

  private static void fact(Fact fact, String phrases) {
    put(phrases, new CreditLabel(Set.of(), fact, Form.COLON));
  }

  private static void put(String phrases, CreditLabel label) {
    for (String phrase : phrases.split("\\|")) BY_PHRASE.put(Folding.fold(phrase), label);
  }

  /** The label of folded words with single spaces between; "writer-director" is two words. */
  static @Nullable CreditLabel of(String words) {
    return BY_PHRASE.get(words);
  }

  boolean people() {
    return fact == Fact.PEOPLE;
  }
}
