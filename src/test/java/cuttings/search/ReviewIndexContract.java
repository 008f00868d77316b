package cuttings.search;

/**
 * What every engine promises, as tests: an engine's test class implements this and says how to make
 * an empty index. Sets of hits are compared, and orders that dates, ratings and given scores
 * decide; never the numbers an engine's relevance comes to.
 */
public interface ReviewIndexContract
    extends GenerationContract,
        ValueContract,
        TextContract,
        CombiningContract,
        AnswerContract,
        FacetContract,
        ChoiceContract,
        CountContract,
        ExplainContract,
        GlimpseContract,
        PassageContract {}
