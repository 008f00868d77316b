package cuttings.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Cuttings.class.getPackage().getImplementationVersion();
    return new String[] {"cuttings " + (version == null ? "(not packaged)" : version)};
  }
}
