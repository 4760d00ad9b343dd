package uk.police.portfolio.sample;

/** An office of the sample, and the office whose holder holds it too, or nobody else's where that is the same. */
record SamplePost(String officeCode, String heldByHolderOf) {

    static SamplePost of(String officeCode) {
        return new SamplePost(officeCode, officeCode);
    }

    boolean isOfItsOwn() {
        return officeCode.equals(heldByHolderOf);
    }

    String email() {
        String[] parts = officeCode.split("/");
        return parts[1] + "@" + parts[0] + ".example";
    }
}
