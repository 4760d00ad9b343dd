package uk.police.portfolio.decision.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.Maintenance;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Money;

/** Whom a decision is notified to: the board, and each policing body that maintains a force that it binds. */
@Component
class NoticeRecipients {

    private final OrganisationDirectory organisation;
    private final NoticeStore store;

    NoticeRecipients(OrganisationDirectory organisation, NoticeStore store) {
        this.organisation = organisation;
        this.store = store;
    }

    /** The board's first, with the whole; the shares of the others add up to it. */
    List<NoticeShare> of(BindingDetails binding) {
        Map<String, Maintained> bodies = new LinkedHashMap<>();
        for (ForceCoverage force : binding.answer().forces()) {
            if (force.isCovered()) {
                Maintenance pair = policingBodyOf(force.force(), binding.decidedOn());
                bodies.computeIfAbsent(
                                pair.policingBodyCode(),
                                code -> new Maintained(pair, new ArrayList<>(), new ArrayList<>()))
                        .add(pair, force.amount());
            }
        }
        List<NoticeShare> notices = new ArrayList<>();
        notices.add(
                board(Money.sum(bodies.values().stream().map(Maintained::share).toList())));
        bodies.values().forEach(body -> notices.add(body.notice(store.nextReference())));
        return notices;
    }

    /** Of one force that has ratified it: the board's first, about its share. */
    List<NoticeShare> of(BindingDetails binding, String force) {
        ForceCoverage ruled = binding.answer().forces().stream()
                .filter(each -> each.force().equals(force))
                .findFirst()
                .orElseThrow();
        Maintenance pair = policingBodyOf(force, binding.decidedOn());
        Maintained body = new Maintained(pair, List.of(pair), List.of(ruled.amount()));
        return List.of(board(ruled.amount()), body.notice(store.nextReference()));
    }

    /** The same again, for a correction. */
    List<NoticeShare> again(List<NoticeShare> earlier) {
        return earlier.stream()
                .map(was -> new NoticeShare(
                        store.nextReference(),
                        was.toBoard(),
                        was.bodyCode(),
                        was.bodyName(),
                        was.forces(),
                        was.forceNames(),
                        was.share()))
                .toList();
    }

    private NoticeShare board(Money total) {
        String name =
                organisation.body(CaseDetails.BOARD).map(BodyDetails::name).orElse(CaseDetails.BOARD);
        return new NoticeShare(store.nextReference(), true, CaseDetails.BOARD, name, List.of(), List.of(), total);
    }

    private Maintenance policingBodyOf(String force, LocalDate on) {
        return organisation
                .body(force)
                .flatMap(body -> organisation.maintenanceOf(body.id()).stream()
                        .filter(pair ->
                                pair.forceCode().equals(force) && pair.term().contains(on))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("No policing body maintains " + force + " on " + on));
    }

    /** A policing body with those of its forces that are bound. */
    private record Maintained(Maintenance body, List<Maintenance> forces, List<Money> amounts) {

        void add(Maintenance pair, Money amount) {
            forces.add(pair);
            amounts.add(amount);
        }

        Money share() {
            return Money.sum(amounts);
        }

        NoticeShare notice(String reference) {
            return new NoticeShare(
                    reference,
                    false,
                    body.policingBodyCode(),
                    body.policingBodyName(),
                    forces.stream().map(Maintenance::forceCode).toList(),
                    forces.stream().map(Maintenance::forceName).toList(),
                    share());
        }
    }
}
