package cuttings.pages;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of a picture that occur most often, those that are nearly alike taken for one
 * (popularity quantisation, Heckbert 1982). A page has few: some grounds, some inks, and the steps
 * between them at the edges of letters.
 *
 * @param colours as RGB, at most 256
 */
record Palette(List<Integer> colours) {
  Palette {
    colours = List.copyOf(colours);
  }

  /** Colours that share the upper half of red, green and blue, and their mean. */
  private static final class Cell {
    private final long[] sums = new long[3];
    private long count;

    void add(int colour) {
      for (int i = 0; i < 3; i++) sums[i] += channel(colour, i);
      count++;
    }

    long count() {
      return count;
    }

    int mean() {
      return IntStream.range(0, 3).map(i -> (int) (sums[i] / count) << (8 * i)).sum();
    }
  }

  static Palette of(BufferedImage picture, int most) {
    var cells = new HashMap<Integer, Cell>();
    for (int y = 0; y < picture.getHeight(); y++)
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y);
        cells.computeIfAbsent(colour & 0xf0f0f0, _ -> new Cell()).add(colour);
      }
    return new Palette(
        cells.values().stream()
            .sorted(Comparator.comparingLong(Cell::count).reversed())
            .limit(most)
            .map(Cell::mean)
            .toList());
  }

  /** The picture with each colour as the nearest of these, a byte a pixel. */
  BufferedImage painted(BufferedImage picture) {
    var indexed =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model());
    var nearest = new HashMap<Integer, Integer>();
    for (int y = 0; y < picture.getHeight(); y++)
      for (int x = 0; x < picture.getWidth(); x++) {
        int index = nearest.computeIfAbsent(picture.getRGB(x, y), this::nearest);
        indexed.getRaster().setSample(x, y, 0, index);
      }
    return indexed;
  }

  private IndexColorModel model() {
    int[] map = colours.stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(8, map.length, map, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private int nearest(int colour) {
    return IntStream.range(0, colours.size())
        .boxed()
        .min(Comparator.comparingInt(index -> distance(colour, colours.get(index))))
        .orElseThrow();
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int difference = channel(a, i) - channel(b, i);
      sum += difference * difference;
    }
    return sum;
  }

  private static int channel(int colour, int number) {
    return (colour >> (8 * number)) & 0xff;
  }
}
