package uk.police.portfolio.spend.extract;

import uk.police.portfolio.shared.Money;

/** Lines that nothing matches, of one cost code, project code and supplier. */
public record UnmatchedGroup(String costCode, String projectCode, String supplier, long lines, Money amount) {

    /** By which of them a rule would best find the group. */
    public LedgerField telling() {
        if (!projectCode.isEmpty()) {
            return LedgerField.PROJECT_CODE;
        }
        return costCode.isEmpty() ? LedgerField.SUPPLIER : LedgerField.COST_CODE;
    }

    public String told() {
        return switch (telling()) {
            case PROJECT_CODE -> projectCode;
            case COST_CODE -> costCode;
            default -> supplier;
        };
    }
}
