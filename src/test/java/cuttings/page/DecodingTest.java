package cuttings.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of {@link Decoding}, in the order in which they are tried. */
class DecodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String PAGE = "<p>Amélie naïvely — and “très” well</p>";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16BE, FEFF",
    "UTF-16LE, FFFE",
    "UTF-32BE, 0000FEFF",
    "UTF-32LE, FFFE0000"
  })
  void aByteOrderMarkDecidesAgainstTheLabel(String charset, String mark) {
    byte[] page = ("<meta charset=koi8-r>" + PAGE).getBytes(Charset.forName(charset));

    var text = Decoding.decode(bytes(hex(mark), page));

    assertThat(text.value()).isEqualTo("<meta charset=koi8-r>" + PAGE);
    assertThat(text.charset()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({"0000FEFF, UTF-32BE", "FFFE0000, UTF-32LE"})
  void utf32ThatEndsInsideACharacterOrHoldsNoneKeepsTheRest(String mark, String charset) {
    byte[] page = "<p>Amélie".getBytes(Charset.forName(charset));

    assertThat(Decoding.decode(bytes(hex(mark), page, hex("FFFFFFFF"), hex("00"))).value().strip())
        .isEqualTo("<p>Amélie");
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsZeroBytes() {
    assertThat(Decoding.decode(PAGE.getBytes(UTF_16LE)))
        .isEqualTo(new Decoding.Text(PAGE, "UTF-16LE"));
    assertThat(Decoding.decode(PAGE.getBytes(UTF_16BE)))
        .isEqualTo(new Decoding.Text(PAGE, "UTF-16BE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso-8859-1",
        "ISO-8859-1",
        "latin1",
        "latin-1",
        "iso_8859-1",
        "us-ascii",
        "windows-1252",
      })
  void aLatin1LabelMeansWindows1252(String label) {
    String page = "<meta charset=\"" + label + "\">" + PAGE;

    assertThat(Decoding.decode(page.getBytes(WINDOWS_1252)))
        .isEqualTo(new Decoding.Text(page, "windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1251", "utf-16", "no-such-charset", "utf-8"})
  void validUtf8IsUtf8WhateverTheLabel(String label) {
    String page = "<meta charset=" + label + ">" + PAGE;

    assertThat(Decoding.decode(page.getBytes(UTF_8))).isEqualTo(new Decoding.Text(page, "UTF-8"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Солярис",
    "iso-8859-2, Kieślowski",
    "shift_jis, 東京物語",
    "iso-2022-jp, 羅生門",
    "gb18030, 花样年华",
    "koi8-r, Сталкер"
  })
  void anyOtherLabelIsBelieved(String label, String title) {
    String page = "<html><meta charset=" + label + "><p>" + title;

    assertThat(Decoding.decode(page.getBytes(Charset.forName(label))).value()).isEqualTo(page);
  }

  @Test
  void aLabelIsAlsoReadFromAnXmlDeclaration() {
    String page = "<?xml version='1.0' encoding='windows-1251'?><p>Солярис";

    assertThat(Decoding.decode(page.getBytes(Charset.forName("windows-1251"))).value())
        .isEqualTo(page);
  }

  @Test
  void withoutALabelOtherBytesAreWindows1252() {
    assertThat(Decoding.decode(PAGE.getBytes(WINDOWS_1252)))
        .isEqualTo(new Decoding.Text(PAGE, "windows-1252"));
  }

  @Test
  void windows1252UnderAUtf8LabelIsReadAsItIs() {
    String page = "<meta charset=utf-8><p>un été, déjà</p>";

    assertThat(Decoding.decode(page.getBytes(WINDOWS_1252)).value()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-2, Kieślowski żółw", "gb2312, 花样年华"})
  void aScriptsLabelDoesNotHideThePagesOwn(String label, String title) {
    String page = "<script src=a charset=utf-8></script><meta charset=" + label + "><p>" + title;

    assertThat(Decoding.decode(page.getBytes(Charset.forName(label))).value()).isEqualTo(page);
  }

  @Test
  void aFewBadBytesSpoilOnlyThemselves() {
    byte[] page = bytes("<meta charset=utf-8>é ü ś ".getBytes(UTF_8), hex("9320C996"), ascii(" x"));

    var text = Decoding.decode(page);

    assertThat(text.value()).isEqualTo("<meta charset=utf-8>é ü ś “ ɖ" + " x");
    assertThat(text.charset()).isEqualTo("UTF-8 with windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C3", "E2", "E280", "F09F", "F09F8E"})
  void aLastCharacterCutOffIsDropped(String rest) {
    byte[] page = bytes("<p>Amélie — fin".getBytes(UTF_8), hex(rest));

    assertThat(Decoding.decode(page)).isEqualTo(new Decoding.Text("<p>Amélie — fin", "UTF-8"));
  }

  @Test
  void aLastLetterInWindows1252IsNotACharacterCutOff() {
    assertThat(Decoding.decode("<p>Seen at the caf\u00e9".getBytes(ISO_8859_1)).value())
        .isEqualTo("<p>Seen at the café");
    assertThat(Decoding.decode("<p>Seen at the caf\u00e9.\n".getBytes(ISO_8859_1)).value())
        .isEqualTo("<p>Seen at the café.\n");
  }

  @ParameterizedTest
  @CsvSource({"C0AF", "C1BF", "E08080", "EDA080", "F0808080", "F4908080", "F8888080", "80", "FF"})
  void whatUtf8ForbidsIsNoUtf8(String forbidden) {
    byte[] page = bytes(ascii("<p>a"), hex(forbidden), ascii(" plain end of the page</p>"));

    assertThat(Decoding.decode(page).charset()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-16le", "utf-32", "utf-32be", "ibm1047"})
  void aLabelInAsciiCannotSayThatThePageIsNot(String label) {
    String page = "<meta charset=" + label + "><p>Plain.";

    assertThat(Decoding.decode(ascii(page)).value()).isEqualTo(page);
  }

  @Test
  void aLabelFarDownThePageIsNotLookedFor() {
    String page = "<p>" + "x".repeat(9_000) + "<meta charset=windows-1251>é";

    assertThat(Decoding.decode(page.getBytes(WINDOWS_1252)).value()).endsWith("é");
  }

  @Test
  void controlsAndMarksInsideAreDropped() {
    String page = "a\u0000b\u0007c\u001bd\u0085e\ufefff\ufffdg\th\r\ni";

    assertThat(Decoding.decode(page.getBytes(UTF_8)).value()).isEqualTo("abcdefg\th\r\ni");
  }

  @Test
  void lettersAreComposed() {
    assertThat(Decoding.decode("Ame\u0301lie".getBytes(UTF_8)).value()).isEqualTo("Am\u00e9lie");
  }

  @Test
  void noBytesAreNoText() {
    assertThat(Decoding.decode(new byte[0]).value()).isEmpty();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits);
  }

  private static byte[] bytes(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) all.writeBytes(part);
    return all.toByteArray();
  }
}
