package uk.police.portfolio.spend.returns;

import java.util.List;

/**
 * A return, what was done to it, and what this reader may do now.
 *
 * @param mayWrite whether the reader answers for the body
 * @param mayReview whether the reader reviews returns
 */
public record ReturnDetails(ReturnRow row, List<ReturnAct> acts, boolean mayWrite, boolean mayReview) {

    public boolean canWrite() {
        return mayWrite && row.status().isWritable();
    }

    /** What the body said as it last sent it in; empty where it said nothing. */
    public String explanation() {
        return acts.stream()
                .filter(act -> act.act().equals("SUBMITTED"))
                .reduce("", (before, act) -> act.reason(), (first, second) -> second);
    }

    public boolean canTakeUp() {
        return mayReview && row.status() == ReturnStatus.SUBMITTED;
    }

    public boolean canDecide() {
        return mayReview && row.status() == ReturnStatus.IN_REVIEW;
    }

    public boolean canRemind() {
        return mayReview && row.canBeReminded();
    }

    public boolean isApproved() {
        return row.status() == ReturnStatus.APPROVED;
    }
}
