package uk.police.portfolio.decision;

/**
 * How the seats of a pool stand: so many of its policing bodies and so many of its chief officers have to be in favour, of all
 * that it has, whether they vote or not.
 *
 * @param policingBodies in favour
 * @param chiefOfficers in favour
 * @param needed of each kind
 * @param members of each kind there are
 */
public record PoolCount(int policingBodies, int chiefOfficers, int needed, int members) {

    public boolean isReachedByPolicingBodies() {
        return policingBodies >= needed;
    }

    public boolean isReachedByChiefOfficers() {
        return chiefOfficers >= needed;
    }

    /** Both kinds have their majority. */
    public boolean isReached() {
        return isReachedByPolicingBodies() && isReachedByChiefOfficers();
    }

    /** As the record keeps it. */
    public String words() {
        return "chief officers %d of %d, policing bodies %d of %d"
                .formatted(chiefOfficers, needed, policingBodies, needed);
    }
}
