package uk.police.portfolio.programme.web.show;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.web.TimelineEntry;

/** @param ratingAge in whole months; null where there is no dated rating */
record ProgrammePage(
        ProgrammeDetails programme,
        MoneyPicture money,
        OptionsPicture options,
        List<DecidedOwnership> ownership,
        List<LinkedProgramme> links,
        List<TimelineEntry> timeline,
        @Nullable Integer ratingAge) {

    /** The acts that this reader may do now, in the order in which they are usually done. */
    public List<ActLink> acts() {
        return Arrays.stream(ActLink.values())
                .filter(link -> programme.may(link.act()))
                .toList();
    }

    /** A stated cost that has no yearly split. */
    public boolean isStated() {
        return programme.status() == ProgrammeStatus.RECORDED && money.years().isEmpty();
    }

    /** The programmes that this one needs. */
    public List<LinkedProgramme> needed() {
        return links.stream().filter(LinkedProgramme::needed).toList();
    }

    /** The programmes that need this one. */
    public List<LinkedProgramme> needing() {
        return links.stream().filter(link -> !link.needed()).toList();
    }

    public boolean hasCost() {
        return !programme.wholeLife().isZero();
    }

    public Money sharesTotal() {
        return Money.sum(programme.shares().stream().map(share -> share.share()).toList());
    }

    public String tone() {
        return switch (programme.status()) {
            case DRAFT, WITHDRAWN, CLOSED -> "grey";
            case SUBMITTED -> "blue";
            case CHANGES_REQUESTED, PAUSED -> "yellow";
            case APPROVED -> "green";
            case RECORDED -> "turquoise";
            case NOT_APPROVED, CANCELLED -> "red";
        };
    }
}
