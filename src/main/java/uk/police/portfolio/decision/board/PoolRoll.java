package uk.police.portfolio.decision.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.pool.PoolDetails;
import uk.police.portfolio.decision.pool.PoolShareWeight;
import uk.police.portfolio.decision.pool.PoolStanding;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;

/** Calls the roll of the pool that votes on a case beside the board: both seats of each of its members on the day. */
@Component
class PoolRoll {

    private final Pools pools;
    private final OrganisationDirectory organisation;

    PoolRoll(Pools pools, OrganisationDirectory organisation) {
        this.pools = pools;
        this.organisation = organisation;
    }

    Optional<PoolVoting> on(CaseDetails asked, RuleBook rules) {
        return pools.votingOn(asked.subject(), rules.on()).map(pool -> called(pool, rules));
    }

    private PoolVoting called(PoolDetails pool, RuleBook rules) {
        PoolStanding standing = pool.on(rules.on()).orElseThrow();
        return new PoolVoting(
                pool, standing, Majority.valueOf(rules.text(Rule.POOL_MAJORITY)), seats(standing, rules.on()));
    }

    private List<SeatOnRoll> seats(PoolStanding standing, LocalDate date) {
        Map<String, SeatFilling> filled =
                organisation.seats(date).stream().collect(Collectors.toMap(SeatFilling::seatCode, Function.identity()));
        Map<UUID, String> titles =
                organisation.offices().stream().collect(Collectors.toMap(OfficeDetails::id, OfficeDetails::title));
        return standing.members().stream()
                .flatMap(member -> Stream.of(SeatKind.values()).map(kind -> seat(member, kind, filled, titles)))
                .toList();
    }

    private static SeatOnRoll seat(
            PoolShareWeight member, SeatKind kind, Map<String, SeatFilling> filled, Map<UUID, String> titles) {
        String code = kind.of(member.force());
        @Nullable SeatFilling filling = filled.get(code);
        UUID office = filling == null ? null : filling.officeId();
        String title = office == null ? "" : titles.getOrDefault(office, "");
        return new SeatOnRoll(code, kind, member.force(), member.name(), office, title);
    }
}
