package cuttings.pages;

/** A page of HTML as a value: all that its template shows, and nothing that it must look up. */
public sealed interface Page
    permits HomePage,
        ResultsPage,
        ReviewPage,
        EntryPage,
        BrowsePage,
        YearsPage,
        StatusPage,
        DraftPage,
        EmbedPage,
        MissingPage,
        FaultPage {

  /** What stands around it. */
  Frame frame();
}
