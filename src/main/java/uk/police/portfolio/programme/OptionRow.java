package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How an option is kept; its costs are rows of their own. */
@Embeddable
record OptionRow(
        @Column(name = "name") String name,
        @Column(name = "do_minimum") boolean doMinimum,
        @Column(name = "preferred") boolean preferred,
        @Column(name = "rejection") String rejection) {

    static OptionRow of(OptionsAppraisal.Option option) {
        return new OptionRow(option.name(), option.doMinimum(), option.preferred(), option.rejection());
    }
}
