package uk.police.portfolio.decision.board.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.SubjectReaders;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;

/** A case in plain words, and the names of what it points at. */
@Component
class CaseWords {

    private static final String NAMES = """
            select b.id::text as code, b.name from body b where b.id = any(?)
            union all select b.code, b.name from body b where b.code = any(?)
            union all select c.code, c.name from capability c where c.code = any(?)
            """;

    private final MessageSource messages;
    private final OrganisationDirectory organisation;
    private final JdbcClient jdbc;
    private final List<SubjectReaders> readers;

    CaseWords(
            MessageSource messages, OrganisationDirectory organisation, JdbcClient jdbc, List<SubjectReaders> readers) {
        this.readers = readers;
        this.messages = messages;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** "With the board, 3 of 7 votes cast". */
    String where(CasePage page) {
        if (page.isVoting() && page.voting() != null) {
            return say(
                    "decision.where.VOTING",
                    page.voting().count().cast(),
                    page.voting().count().eligible());
        }
        if (page.asked().state() == CaseState.CLOSED && page.endedByVote()) {
            return say(page.failedInPool() ? "decision.where.NO_DOUBLE_MAJORITY" : "decision.where.NOT_CARRIED");
        }
        CaseDetails asked = page.asked();
        boolean local = asked.state() == CaseState.DECIDED && !asked.isDecidedByBoard();
        return local
                ? say(
                        "decision.where.DECIDED_LOCALLY",
                        organisation
                                .office(deciderOf(asked))
                                .map(OfficeDetails::title)
                                .orElse(""))
                : say("decision.where." + asked.state());
    }

    /** Whether a link to what the case is about leads this reader anywhere. */
    boolean mayOpenSubject(CaseDetails asked, Actor reader) {
        return readers.stream()
                .anyMatch(each -> each.keeps(asked.subject().kind())
                        && each.mayOpen(asked.subject().reference(), reader));
    }

    /** By what stands in the case: a body's id or code, a force's or a capability's code. */
    Map<String, String> names(CaseDetails asked) {
        DecisionSubject subject = asked.subject();
        List<String> codes = new ArrayList<>(subject.shares().keySet());
        Proposal proposal = asked.proposal();
        Ownership ownership = proposal == null ? null : proposal.ownership();
        String centre = ownership == null ? null : ownership.centralBodyCode();
        if (centre != null) {
            codes.add(centre);
        }
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql(NAMES)
                .params(
                        subject.concernedBodyIds().toArray(UUID[]::new),
                        codes.toArray(String[]::new),
                        subject.capabilityCodes().toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        if (centre != null) {
            names.putIfAbsent(centre, centre);
        }
        return names;
    }

    private static String deciderOf(CaseDetails decided) {
        return decided.decider() == null ? "" : decided.decider();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
