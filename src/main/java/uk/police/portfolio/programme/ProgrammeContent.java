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

    /** The same with one section written anew. */
    public ProgrammeContent with(SectionContent written) {
        return new ProgrammeContent(
                written instanceof About it ? it : about,
                written instanceof Strategy it ? it : strategy,
                written instanceof CapabilityWeights it ? it : capabilities,
                written instanceof Participation it ? it : participation,
                written instanceof OptionsAppraisal it ? it : options,
                written instanceof CostSchedule it ? it : costs,
                written instanceof Products it ? it : products,
                written instanceof Outlook it ? it : outlook);
    }
}
