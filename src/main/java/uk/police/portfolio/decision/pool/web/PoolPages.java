package uk.police.portfolio.decision.pool.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.ShareBasis;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.Choice;

/** The form of a pool's terms, new or changed. */
@Component
class PoolPages {

    static final Map<String, String> FIELDS = Map.of(
            "POOL_CODE_IS_TAKEN", "code",
            "POOL_DATE_PAST", "effectiveDay",
            "POOL_REASON", "reason",
            "POOL_TOTAL_IS_NEGATIVE", "total",
            "POOL_FORCE_IS_UNKNOWN", "forces",
            "POOL_NEEDS_MEMBERS", "forces",
            "POOL_FORCE_HAS_LEFT", "forces",
            "POOL_SHARE_IS_MISSING", "forces",
            "POOL_SHARES_ARE_NOT_THE_WHOLE", "forces");

    private final OrganisationDirectory organisation;
    private final Clock clock;

    PoolPages(OrganisationDirectory organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** @param pool null where it is a new one */
    ModelAndView form(@Nullable PoolDetails pool, HttpStatus status) {
        List<Choice> forces = organisation.territorialForces(today()).stream()
                .map(force -> Choice.named(force.code(), force.name()))
                .toList();
        return new ModelAndView("decision/pool-form", status)
                .addObject("pool", pool)
                .addObject("forces", forces)
                .addObject("matters", Choice.of("decision.matter", Matter.values()))
                .addObject("bases", Choice.of("decision.pool.basis", ShareBasis.values()));
    }
}
