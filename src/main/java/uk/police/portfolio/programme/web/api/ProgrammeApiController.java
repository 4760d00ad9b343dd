package uk.police.portfolio.programme.web.api;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.ApiParameters;
import uk.police.portfolio.web.ItemsOf;
import uk.police.portfolio.web.SignedIn;

/** Programmes by reference, page after page, as far as the reader may know of them. */
@RestController
class ProgrammeApiController {

    private static final String ITEMS = """
            select p.reference, p.title, p.level, p.status, b.code as sponsor, p.stage,
                   p.delivery_confidence as "deliveryConfidence", p.ambition, p.enabler,
                   p.whole_life_amount::text as "wholeLifeCost", p.cost_basis as "costBasis", p.illustrative,
                   p.changed_at as "changedAt",
                   (select sum(l.amount)::text from cost_plan c join cost_line l on l.cost_plan_id = c.id
                     where c.programme_id = p.id and c.frozen_at is not null and c.number = 1) as "originalBaseline",
                   (select sum(l.amount)::text from cost_plan c join cost_line l on l.cost_plan_id = c.id
                     where c.programme_id = p.id and c.frozen_at is not null and c.number = coalesce(d.plan_number, 1)) as "baseline",
                   d.case_reference as "baselineDecision"
              from programme p join body b on b.id = p.sponsor_body_id
              left join lateral (select x.plan_number, x.case_reference from programme_baseline x
                                  where x.programme_id = p.id order by x.recorded_at desc, x.plan_number desc limit 1) d on true
             where %s and p.reference collate "C" > :after and (:status = '' or p.status = :status)
             order by p.reference collate "C" limit :most
            """.formatted(Audience.MAY_READ);

    private final ProgrammeDirectory directory;
    private final JdbcClient jdbc;

    ProgrammeApiController(ProgrammeDirectory directory, JdbcClient jdbc) {
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/programmes")
    ItemsOf<ProgrammeItem> list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String size,
            @SignedIn Actor reader) {
        int most = ApiParameters.size(size);
        List<ProgrammeItem> found = jdbc.sql(ITEMS)
                .params(directory.audience(reader).parameters())
                .param("status", ApiParameters.oneOf(ProgrammeStatus.values(), "status", status))
                .param("after", after)
                .param("most", most + 1)
                .query(ProgrammeItem.class)
                .list();
        return ItemsOf.page(found, most, ProgrammeItem::reference, "/api/v1/programmes", Map.of("status", status));
    }
}
