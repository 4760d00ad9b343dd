package uk.police.portfolio.programme;

/** Everything that a programme's sections say. */
public record ProgrammeContent(
        About about,
        Strategy strategy,
        CapabilityWeights capabilities,
        Participation participation,
        OptionsAppraisal options,
        CostSchedule costs,
        Products products,
        Outlook outlook) {

    public SectionContent of(Section section) {
        return switch (section) {
            case ABOUT -> about;
            case STRATEGY -> strategy;
            case CAPABILITIES -> capabilities;
            case FORCES -> participation;
            case OPTIONS -> options;
            case COSTS -> costs;
            case PRODUCTS -> products;
            case BENEFITS -> outlook;
            case DOCUMENTS -> throw new IllegalArgumentException("Documents are attached, not written");
        };
    }
}
