/** What of an archive has been read, remembered from one run to the next. */
@org.jspecify.annotations.NullMarked
package cuttings.register;
