package cuttings.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"cuttings " + number()};
  }

  static String number() {
    String version = Cuttings.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
