package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme comes from that nobody submitted here.
 *
 * @param source the published source; blank for what people register themselves
 * @param costBasis what its stated cost is: whole-life, annual, a framework, a contract; such costs have no yearly split
 * @param externalCode its identifier elsewhere, for example in the Government Major Projects Portfolio
 * @param illustrative whether its figures are invented, to show what the portal does
 */
@Embeddable
public record Provenance(
        @Column(name = "source") String source,
        @Column(name = "cost_basis") String costBasis,
        @Column(name = "external_code") @Nullable String externalCode,
        @Column(name = "illustrative") boolean illustrative) {

    public static final Provenance NONE = new Provenance("", "", null, false);
}
