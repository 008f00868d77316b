package cuttings.server;

/** As many searches are running as the machine can bear. */
final class BusyException extends RuntimeException {}
