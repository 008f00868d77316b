package cuttings.archive;

/** A part of the work on an answer. */
public enum Stage {
  /** The text is read as a query, and as editors want it. */
  UNDERSTANDING,

  /** A reading is looked at: how many answer it, and how well. */
  LOOKING,

  /** Names near to what was typed are looked for. */
  CORRECTING,

  /** The hits of the reading that answers are read, with passages and facets. */
  READING,

  /** What the query names is shown. */
  CARDS,

  /** Each hit is told why it answers. */
  REASONS
}
