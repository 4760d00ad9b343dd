package uk.police.portfolio.decision.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;

/** Cases about any forces and shares, taken by the verbs as far as a test needs them. */
@Component
public class DecidedCases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CaseRegister cases;
    private final Triage triage;
    private final BoardVotes votes;
    private final People people;

    DecidedCases(CaseRegister cases, Triage triage, BoardVotes votes, People people) {
        this.cases = cases;
        this.triage = triage;
        this.votes = votes;
        this.people = people;
    }

    public String inTriage(String capability, Map<String, Money> shares) {
        return inTriage(capability, shares, author());
    }

    public String inTriage(String capability, Map<String, Money> shares, Actor author) {
        String reference = cases.submit(subject(capability, shares, author), author);
        triage.pickUp(reference, secretary());
        triage.propose(reference, 1, Cases.proposal(Ownership.central("police-digital-service")), secretary());
        return reference;
    }

    public String voting(String capability, Map<String, Money> shares) {
        String reference = inTriage(capability, shares);
        triage.sendToBoard(reference, "Affects several forces", secretary());
        vote(reference);
        return reference;
    }

    /** Opened, and enough have voted for it to be carried. */
    public void vote(String reference) {
        votes.open(reference, edition(reference), secretary());
        IntStream.rangeClosed(1, 9)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .filter(member -> votes.votingOn(cases.details(reference))
                        .orElseThrow()
                        .member(member.personId())
                        .orElseThrow()
                        .mayVote())
                .forEach(member -> cast(reference, member));
    }

    public void cast(String reference, Actor member) {
        votes.cast(reference, new CastVote(edition(reference), Choice.FOR, ""), member);
    }

    public void close(String reference) {
        votes.close(reference, edition(reference), coverage(reference), chair());
    }

    public String decided(String capability, Map<String, Money> shares) {
        String reference = voting(capability, shares);
        close(reference);
        return reference;
    }

    public String coverage(String reference) {
        return votes.wouldBind(cases.details(reference)).fingerprint();
    }

    public int edition(String reference) {
        return cases.details(reference).edition();
    }

    public Actor author() {
        return people.holding("btp/chief-information-officer");
    }

    public Actor secretary() {
        return people.holding("national-board/secretary");
    }

    public Actor chair() {
        return people.holding("national-board/chair");
    }

    private static DecisionSubject subject(String capability, Map<String, Money> shares, Actor author) {
        String reference = "BND-%04d".formatted(COUNT.incrementAndGet());
        return new DecisionSubject(
                "programme",
                reference,
                1,
                "National " + capability,
                Matter.PROGRAMME_FUNDING,
                List.of(capability),
                author.personId(),
                author.bodyId(),
                List.<UUID>of(),
                author.bodyId(),
                new LinkedHashMap<>(shares),
                null,
                "/programmes/" + reference,
                new PaperAsRead(List.of(), List.of()));
    }
}
