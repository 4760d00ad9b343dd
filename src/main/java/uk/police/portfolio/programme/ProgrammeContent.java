package uk.police.portfolio.programme;

import java.util.List;

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

    /** What is known of a programme from a source that says no more of it. */
    public static ProgrammeContent only(About about) {
        return new ProgrammeContent(
                about,
                Strategy.NONE,
                new CapabilityWeights(List.of()),
                new Participation(null, List.of()),
                new OptionsAppraisal(List.of()),
                new CostSchedule(List.of()),
                new Products(false, List.of()),
                Outlook.NONE);
    }

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
