package uk.police.portfolio.programme.web.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/** Programmes that are on their way or under way, with the heaviest capability and the share of each force; one statement. */
@Component
class LiveProgrammes {

    /** One of them. */
    record Live(String reference, String title, String capability, List<ForceShare> shares) {

        Money total() {
            return Money.sum(shares.stream().map(ForceShare::amount).toList());
        }
    }

    private static final String LIVE = """
            select p.reference, p.title, t.share_amount, f.code as force,
                   (select c.code from programme_capability w join capability c on c.id = w.capability_id
                     where w.programme_id = p.id order by w.weight desc, c.code limit 1) as capability
              from programme p
              join participating_force t on t.programme_id = p.id
              join body f on f.id = t.force_id and f.kind = 'FORCE'
             where p.status in ('SUBMITTED', 'APPROVED', 'PAUSED') and
            """ + Audience.MAY_READ + " order by p.reference, f.code";

    private final JdbcClient jdbc;
    private final ProgrammeDirectory directory;

    LiveProgrammes(JdbcClient jdbc, ProgrammeDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Those that this reader may know of. */
    List<Live> readableBy(Actor reader) {
        Map<String, Live> live = new LinkedHashMap<>();
        jdbc.sql(LIVE).params(directory.audience(reader).parameters()).query(row -> {
            if (row.getString("capability") != null) {
                String reference = row.getString("reference");
                String title = row.getString("title");
                String capability = row.getString("capability");
                live.computeIfAbsent(reference, any -> new Live(reference, title, capability, new ArrayList<>()))
                        .shares()
                        .add(new ForceShare(row.getString("force"), new Money(row.getBigDecimal("share_amount"))));
            }
        });
        return List.copyOf(live.values());
    }
}
