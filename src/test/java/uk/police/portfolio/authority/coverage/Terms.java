package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Writes instruments for tests, starting from one that is good for everything. */
final class Terms {

    private final String reference;
    private InstrumentKind kind = InstrumentKind.COLLABORATION_AGREEMENT;
    private boolean draft;
    private final List<String> givers = new ArrayList<>();
    private String taker = "board/chair";
    private Set<Matter> matters = Set.of(Matter.values());
    private Scope scope = Scope.ALL;
    private @Nullable Money singleLimit;
    private @Nullable Money aggregateLimit;
    private final Map<FinancialYear, Money> drawnBefore = new HashMap<>();
    private DateRange effective = DateRange.from(LocalDate.of(2026, 1, 1));
    private @Nullable LocalDate reviewBy;
    private final List<Suspension> suspensions = new ArrayList<>();
    private @Nullable LocalDate revokedOn;
    private @Nullable String parent;
    private boolean subDelegable;
    private final List<Condition> conditions = new ArrayList<>();
    private SuccessionRule succession = SuccessionRule.CONTINUES;
    private final List<Signature> signatures = new ArrayList<>();

    private Terms(String reference) {
        this.reference = reference;
    }

    static Terms of(String reference) {
        return new Terms(reference);
    }

    Terms kind(InstrumentKind value) {
        kind = value;
        return this;
    }

    Terms draft() {
        draft = true;
        return this;
    }

    Terms givenBy(String... codes) {
        givers.addAll(List.of(codes));
        return this;
    }

    /** Given and signed on 1 January 2026. */
    Terms signedBy(String... codes) {
        for (String code : codes) {
            givers.add(code);
            signed(code, "2026-01-01");
        }
        return this;
    }

    Terms signed(String code, String on) {
        signatures.add(new Signature(code, LocalDate.parse(on)));
        return this;
    }

    Terms signature(Signature signature) {
        signatures.add(signature);
        return this;
    }

    Terms takenBy(String code) {
        taker = code;
        return this;
    }

    Terms matters(Matter... values) {
        matters = Set.of(values);
        return this;
    }

    Terms scope(Scope value) {
        scope = value;
        return this;
    }

    Terms single(@Nullable String pounds) {
        singleLimit = pounds == null ? null : Money.of(pounds);
        return this;
    }

    Terms aggregate(@Nullable String pounds) {
        aggregateLimit = pounds == null ? null : Money.of(pounds);
        return this;
    }

    Terms drawnBefore(String year, String pounds) {
        drawnBefore.put(FinancialYear.parse(year), Money.of(pounds));
        return this;
    }

    Terms from(String first) {
        effective = new DateRange(LocalDate.parse(first), effective.toOn());
        return this;
    }

    Terms to(String last) {
        effective = effective.endingOn(LocalDate.parse(last));
        return this;
    }

    Terms reviewBy(@Nullable String date) {
        reviewBy = date == null ? null : LocalDate.parse(date);
        return this;
    }

    Terms suspended(String on, @Nullable String restored) {
        suspensions.add(new Suspension(LocalDate.parse(on), restored == null ? null : LocalDate.parse(restored)));
        return this;
    }

    Terms revoked(String on) {
        revokedOn = LocalDate.parse(on);
        return this;
    }

    Terms under(@Nullable String reference) {
        parent = reference;
        return this;
    }

    Terms subDelegable() {
        subDelegable = true;
        return this;
    }

    Terms subDelegableIf(boolean value) {
        subDelegable = value;
        return this;
    }

    Terms condition(@Nullable String metOn) {
        conditions.add(new Condition("A condition", metOn == null ? null : LocalDate.parse(metOn)));
        return this;
    }

    Terms succession(SuccessionRule value) {
        succession = value;
        return this;
    }

    InstrumentTerms write() {
        return new InstrumentTerms(
                reference,
                kind,
                draft,
                givers,
                taker,
                matters,
                scope,
                singleLimit,
                aggregateLimit,
                drawnBefore,
                effective,
                reviewBy,
                suspensions,
                revokedOn,
                parent,
                subDelegable,
                conditions,
                succession,
                signatures);
    }
}
