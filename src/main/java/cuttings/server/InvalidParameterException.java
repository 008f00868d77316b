package cuttings.server;

/** A parameter of a request that is unknown or cannot be read: the caller's fault. */
final class InvalidParameterException extends RuntimeException {
  private final String parameter;
  private final String reason;

  InvalidParameterException(String parameter, String reason) {
    super(parameter + ": " + reason);
    this.parameter = parameter;
    this.reason = reason;
  }

  String parameter() {
    return parameter;
  }

  String reason() {
    return reason;
  }
}
