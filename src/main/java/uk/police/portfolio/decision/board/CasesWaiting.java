package uk.police.portfolio.decision.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.shared.WaitingQuery;
import uk.police.portfolio.shared.WorkingDays;

/** The cases that wait for somebody, each at the page on which they act. */
@Service
public class CasesWaiting {

    private static final String SENT_IN = "cast(w.submitted_at at time zone 'Europe/London' as date)";

    private static final String WAITING = """
            select c.reference, c.title, c.state_since, c.submitted_at, o.closes_on, c.rules_version,
                   case when a.own then null
                        when :secretariat and c.state = 'SUBMITTED' then 'pick-up'
                        when :secretariat and c.state = 'IN_TRIAGE' then 'triage'
                        when :secretariat and n.fell_short_at is not null then 'short'
                        when :secretariat and n.state = 'CLOSED' and n.settled_at is null then 'replies'
                        when :secretariat and c.state = 'IN_CONSULTATION' and n.settled_at is not null then 'consulted'
                        when (:secretariat or :chair) and c.state = 'READY_FOR_BOARD' and e.proposal is not null then 'open'
                        when :secretariat and c.state = 'READY_FOR_BOARD' then 'triage'
                        when m.recusal is null and m.person_id is not null and m.office_id = :office and v.person_id is null
                             and (o.closes_on is null or o.closes_on >= :today) then 'vote'
                        when :chair and m.recusal is null and m.person_id is not null
                             and (select count(distinct w.person_id) from vote w join voting_member r
                                    on r.voting_id = w.voting_id and r.person_id = w.person_id and r.recusal is null
                                   where w.voting_id = o.id) >= case when o.meeting is null then o.quorum else 1 end then 'close'
                        when (:secretariat or :chair) and o.closes_on < :today then 'over'
                   end as waits,
                   n.reference as round,
                   c.state = 'CHANGES_REQUESTED' and c.submitting_body_id = :body and (a.own or :lead) as to_change
              from decision_case c join case_edition e on e.case_id = c.id and e.number = c.edition
              cross join lateral (select exists (select from case_act s where s.case_id = c.id and s.person_id = :person
                                                    and s.act in ('SUBMIT', 'RESUBMIT')) as own) a
              left join lateral (select r.* from consultation r
                                  where c.state = 'IN_CONSULTATION' and r.subject_kind = 'case' and r.subject_reference = c.reference
                                  order by r.opened_at desc limit 1) n on true
              left join voting o on o.case_id = c.id and o.ending is null
              left join voting_member m on m.voting_id = o.id and m.person_id = :person
              left join lateral (select w.person_id from vote w where w.voting_id = o.id and w.person_id = :person limit 1) v on true
             where c.state in ('SUBMITTED', 'IN_TRIAGE', 'CHANGES_REQUESTED', 'IN_CONSULTATION', 'READY_FOR_BOARD', 'VOTING')
             order by c.state_since, c.reference
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CasesWaiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first; due by the targets of the rule book. */
    public List<Waiting> waitingFor(Actor reader) {
        return waitingFor(reader, List.of());
    }

    /** With what else waits for them, wherever; all of it in one statement. */
    public List<Waiting> waitingFor(Actor reader, List<WaitingQuery> more) {
        JdbcClient.StatementSpec asked = jdbc.sql(
                "select reference, round, title, state_since, submitted_at, case when to_change then 'changes' else waits end as waits, "
                        + Rules.asSql(Rule.TRIAGE_TARGET, "w.rules_version", SENT_IN) + " as triage_days, "
                        + Rules.asSql(Rule.BOARD_TARGET, "w.rules_version", SENT_IN)
                        + " as board_days, case when waits in ('vote', 'close') then closes_on end as due_on, null::text as url from ("
                        + WAITING
                        + ") w where to_change or waits is not null"
                        + more.stream().map(CasesWaiting::further).collect(Collectors.joining()));
        more.forEach(each -> asked.params(each.parameters()));
        return asked
                .param("secretariat", reader.holds(Role.SECRETARIAT))
                .param("chair", reader.holds(Role.BOARD_CHAIR))
                .param("lead", reader.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD))
                .param("person", reader.personId())
                .param("office", reader.officeId())
                .param("body", reader.bodyId())
                .param("today", London.today(clock))
                .query(WaitingCase.class)
                .list()
                .stream()
                .map(WaitingCase::due)
                .toList();
    }

    private static String further(WaitingQuery more) {
        return " union all select reference, null, title, since, since, waits, '0', '0', due_on, url from ("
                + more.sql() + ") more";
    }

    private record WaitingCase(
            String reference,
            @Nullable String round,
            String title,
            OffsetDateTime stateSince,
            OffsetDateTime submittedAt,
            String waits,
            int triageDays,
            int boardDays,
            @Nullable LocalDate dueOn,
            @Nullable String url) {

        Waiting due() {
            return url == null
                    ? ofTheBoard()
                    : new Waiting(waits, reference, title, stateSince.toInstant(), dueOn, url);
        }

        /** The last day on which votes are taken, where there is one; or else the target. */
        private LocalDate dueBy(int days) {
            return dueOn != null ? dueOn : WorkingDays.after(London.dayOf(submittedAt.toInstant()), days);
        }

        private Waiting ofTheBoard() {
            int days =
                    switch (waits) {
                        case "pick-up", "triage" -> triageDays;
                        default -> boardDays;
                    };
            String page =
                    switch (waits) {
                        case "pick-up", "triage" -> "/triage";
                        case "consulted" -> "/consultation-end";
                        case "open" -> "/voting";
                        case "vote" -> "/votes";
                        case "close" -> "/outcome";
                        case "over" -> "/voting-end";
                        default -> "";
                    };
            return new Waiting(
                    "decision.waiting." + waits,
                    reference,
                    title,
                    stateSince.toInstant(),
                    waits.equals("changes") ? null : dueBy(days),
                    waits.equals("short") || waits.equals("replies")
                            ? "/consultations/" + round
                            : "/decisions/" + reference + page);
        }
    }
}
