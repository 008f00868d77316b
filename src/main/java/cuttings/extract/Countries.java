package cuttings.extract;

import cuttings.analysis.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the countries films come from, in the languages of the publications. */
final class Countries {
  private static final Set<String> NAMES = new HashSet<>();

  static {
    List.of(
            "afghanistan|albania|algeria|argentina|armenia|australia|austria|bangladesh|belgium|bolivia|bosnia|brazil|"
                + "bulgaria|burkina faso|cambodia|cameroon|canada|chad|chile|china|colombia|costa rica|croatia|cuba|"
                + "czech republic|czechia|czechoslovakia|denmark|east germany|ecuador|egypt|england|estonia|ethiopia|finland|"
                + "france|georgia|germany|ghana|great britain|greece|guatemala|hong kong|hungary|iceland|india|indonesia|"
                + "iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|korea|kosovo|latvia|lebanon|"
                + "lithuania|luxembourg|macedonia|malaysia|mali|malta|mauritania|mexico|mongolia|morocco|nepal|netherlands|"
                + "new zealand|nigeria|north korea|norway|pakistan|palestine|panama|paraguay|peru|philippines|poland|"
                + "portugal|puerto rico|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|"
                + "slovenia|south africa|south korea|soviet union|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|"
                + "thailand|the netherlands|tunisia|turkey|uk|ukraine|united kingdom|united states|uruguay|us|usa|ussr|"
                + "venezuela|vietnam|wales|west germany|yugoslavia|zambia|zimbabwe",
            "frankreich|deutschland|österreich|schweiz|großbritannien|italien|spanien|schweden|dänemark|polen|norwegen|"
                + "belgien|niederlande|ungarn|tschechien|russland|türkei|brasilien|kanada|mexiko|südkorea|vereinigte staaten",
            "allemagne|autriche|italie|espagne|états unis|etats unis|royaume uni|grande bretagne|belgique|suisse|japon|"
                + "corée du sud|danemark|suède|norvège|pologne|chine|inde|russie|brésil|mexique|argentine|grèce|turquie",
            "francia|alemania|españa|italia|estados unidos|reino unido|méxico|brasil|japón|suecia|dinamarca|suiza|"
                + "corea del sur|polonia|rusia|perú|germania|spagna|stati uniti|regno unito|svizzera|giappone|gran bretagna",
            "frankrijk|duitsland|nederland|belgië|verenigde staten|verenigd koninkrijk|zweden|denemarken|"
                + "frança|alemanha|espanha|itália|japão|suécia|reino unido|eua")
        .forEach(
            names -> List.of(names.split("\\|")).forEach(name -> NAMES.add(Folding.words(name))));
  }

  private Countries() {}

  /** Whether a text is nothing but countries: "France/Belgium", "West Germany-Italy". */
  static boolean all(String text) {
    if (NAMES.contains(Folding.words(text))) return true;
    for (String place : text.split("[/,-]", 12))
      if (!NAMES.contains(Folding.words(place))) return false;
    return true;
  }
}
