package uk.police.portfolio.dashboard.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentsWaiting;
import uk.police.portfolio.consultation.ConsultationsWaiting;
import uk.police.portfolio.decision.board.CasesWaiting;
import uk.police.portfolio.decision.board.SeatVotesWaiting;
import uk.police.portfolio.decision.followup.FollowUpsWaiting;
import uk.police.portfolio.decision.question.QuestionsWaiting;
import uk.police.portfolio.decision.ratification.RatificationsWaiting;
import uk.police.portfolio.identity.VacantOffices;
import uk.police.portfolio.programme.DraftsWaiting;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.shared.WaitingQuery;
import uk.police.portfolio.spend.file.FilesWaiting;
import uk.police.portfolio.spend.returns.ReturnsWaiting;

/** Everything that waits for somebody, whichever module it waits in. */
@Component
class InTray {

    private final JdbcClient jdbc;
    private final DraftsWaiting drafts;
    private final CasesWaiting cases;
    private final RatificationsWaiting ratifications;
    private final InstrumentsWaiting instruments;
    private final ConsultationsWaiting consultations;
    private final VacantOffices vacant;
    private final SeatVotesWaiting polls;
    private final FollowUpsWaiting followUps;
    private final QuestionsWaiting questions;
    private final ReturnsWaiting returns;
    private final FilesWaiting files;

    InTray(
            JdbcClient jdbc,
            DraftsWaiting drafts,
            CasesWaiting cases,
            RatificationsWaiting ratifications,
            InstrumentsWaiting instruments,
            ConsultationsWaiting consultations,
            VacantOffices vacant,
            SeatVotesWaiting polls,
            FollowUpsWaiting followUps,
            QuestionsWaiting questions,
            ReturnsWaiting returns,
            FilesWaiting files) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.cases = cases;
        this.ratifications = ratifications;
        this.instruments = instruments;
        this.consultations = consultations;
        this.vacant = vacant;
        this.polls = polls;
        this.followUps = followUps;
        this.questions = questions;
        this.returns = returns;
        this.files = files;
    }

    /** The oldest first; in one statement, whoever asks. */
    List<Waiting> of(Actor reader) {
        List<WaitingQuery> parts = parts(reader);
        List<Waiting> waiting = new ArrayList<>(
                reader.holdsAny(Role.SECRETARIAT, Role.BOARD_MEMBER, Role.BOARD_CHAIR)
                        ? cases.waitingFor(reader, parts)
                        : inOneStatement(parts));
        waiting.sort(Comparator.comparing(Waiting::since).thenComparing(Waiting::reference));
        return waiting;
    }

    private List<WaitingQuery> parts(Actor reader) {
        List<WaitingQuery> parts = new ArrayList<>();
        if (reader.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD)) {
            parts.addAll(List.of(drafts.queryFor(reader), questions.queryFor(reader)));
        }
        if (reader.holds(Role.SECRETARIAT)) {
            parts.add(followUps.queryFor(reader));
        }
        if (reader.holds(Role.AUTHORITY_HOLDER)) {
            parts.addAll(List.of(
                    instruments.queryFor(reader),
                    ratifications.queryFor(reader),
                    consultations.queryFor(reader),
                    polls.queryFor(reader)));
        }
        if (ReturnsWaiting.concern(reader)) {
            parts.add(returns.queryFor(reader));
            parts.add(files.queryFor(reader));
        }
        if (reader.holds(Role.ADMINISTRATOR)) {
            parts.add(vacant.queryFor(reader));
        }
        return parts;
    }

    private List<Waiting> inOneStatement(List<WaitingQuery> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec asked =
                jdbc.sql(parts.stream().map(part -> "(" + part.sql() + ")").collect(Collectors.joining(" union all ")));
        parts.forEach(part -> asked.params(part.parameters()));
        return asked.query(InTray::waiting).list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("waits"),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("url"));
    }
}
