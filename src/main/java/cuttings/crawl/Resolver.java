package cuttings.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where the addresses of a host come from. */
@FunctionalInterface
public interface Resolver {
  /** What the machine itself knows of names. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /** All addresses of a host, at least one. */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
