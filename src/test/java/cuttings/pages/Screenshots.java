package cuttings.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import cuttings.draft.SampleDraft;
import cuttings.server.SampleServer;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Takes the pictures of the pages in the documentation, over the sample archive. */
final class Screenshots {
  /** So many colours keep letters smooth and files small. */
  private static final int COLOURS = 96;

  /**
   * What is taken.
   *
   * @param width of the window
   * @param height of the window
   * @param wide of the picture, to which it is scaled
   */
  private record Size(int width, int height, int wide) {}

  private static final List<Size> SIZES =
      List.of(new Size(1280, 800, 880), new Size(320, 640, 320));

  /** A page, and the element at the top of its picture. */
  private record Shot(String name, String address, String top) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("home", "/", "body"),
          new Shot("results", "/?q=scorcese+goodfelas", "body"),
          new Shot("film", "/films/2001-a-space-odyssey-1968", "body"),
          new Shot("draft", "/draft", ".findings"));

  private Screenshots() {}

  /** The folder to write to. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (Chromium chromium = Chromium.start();
        SampleServer server = SampleServer.in(Files.createTempDirectory("screenshots"))) {
      for (Size size : SIZES) {
        var options =
            new NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + server.port())
                .setViewportSize(size.width(), size.height())
                .setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = chromium.browser().newContext(options)) {
          for (Shot shot : SHOTS) {
            byte[] png = taken(context.newPage(), shot);
            Path file = folder.resolve(shot.name() + "-" + size.width() + ".png");
            write(scaled(ImageIO.read(new ByteArrayInputStream(png)), size.wide()), file);
          }
        }
      }
    }
  }

  private static byte[] taken(Page page, Shot shot) {
    page.navigate(shot.address());
    if (shot.name().equals("draft")) {
      page.locator("#draft").fill(SampleDraft.HTML);
      page.getByText("Check it").click();
    }
    page.locator(shot.top()).waitFor();
    page.evaluate(
        "top => { document.querySelector(top).scrollIntoView(); window.scrollBy(0, -24); }",
        shot.top());
    return page.screenshot();
  }

  /** Smaller by an even step; a picture as wide as it is to be stays as it is. */
  private static BufferedImage scaled(BufferedImage picture, int width) {
    if (picture.getWidth() == width) return picture;
    int height = picture.getHeight() * width / picture.getWidth();
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    ImageIO.write(Palette.of(picture, COLOURS).painted(picture), "png", file.toFile());
    System.out.printf(Locale.ROOT, "%-40s %6d bytes%n", file, Files.size(file));
  }
}
