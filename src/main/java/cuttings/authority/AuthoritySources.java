package cuttings.authority;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjLongConsumer;

/** The places an archive takes films and people from: files written by hand, tables of IMDb. */
public final class AuthoritySources {
  private AuthoritySources() {}

  /**
   * Reads all and merges them; of what they say of one film, the earlier goes first, so that files
   * written by hand are best named before the tables of IMDb.
   *
   * @param paths each a file ending in .csv, see {@link AuthorityFile#read}, or a folder with
   *     title.basics.tsv or title.basics.tsv.gz in it, see {@link ImdbFiles#read}
   * @param wanted what of IMDb is kept; files written by hand are kept whole
   * @param progress told, now and then, the name of a table and how many of its rows are read
   * @throws FaultyFileException where a path is neither, or a file is not as it should be
   * @throws IOException where a disk fails
   */
  public static AuthorityReading read(
      List<Path> paths, Wanted wanted, ObjLongConsumer<String> progress) throws IOException {
    Authority all = Authority.EMPTY;
    var files = new ArrayList<FileRows>();
    for (Path path : paths) {
      AuthorityReading one = read(path, wanted, progress);
      all = all.plus(one.authority());
      files.addAll(one.files());
    }
    return new AuthorityReading(all, files);
  }

  private static AuthorityReading read(Path path, Wanted wanted, ObjLongConsumer<String> progress)
      throws IOException {
    if (!Files.exists(path)) throw new FaultyFileException(path, 0, "there is no such file");
    if (ImdbTable.TITLES.in(path) != null) return ImdbFiles.read(path, wanted, progress);
    String name = String.valueOf(path.getFileName());
    if (Files.isDirectory(path) || !name.toLowerCase(Locale.ROOT).endsWith(".csv"))
      throw new FaultyFileException(
          path, 0, "is neither a .csv file nor a folder with title.basics.tsv or .tsv.gz in it");
    Authority read = AuthorityFile.read(path);
    int rows = read.films().size() + read.people().size();
    return new AuthorityReading(read, List.of(new FileRows(name, rows, 0)));
  }
}
