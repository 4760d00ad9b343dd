package uk.police.portfolio.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** Programmes while they are written: proposed, and filled section by section by the sponsor's people. */
@Service
@Transactional
public class ProgrammeRegister {

    private final ProgrammeRepository programmes;
    private final Surroundings surroundings;
    private final DocumentStore documents;
    private final Clock clock;

    ProgrammeRegister(ProgrammeRepository programmes, Surroundings surroundings, DocumentStore documents, Clock clock) {
        this.programmes = programmes;
        this.surroundings = surroundings;
        this.documents = documents;
        this.clock = clock;
    }

    /** Puts a draft on the register, sponsored by the body that the actor acts for; gives its reference. */
    @ByLead
    public String propose(String title, Actor by) {
        ProgrammeLevel level = by.holds(Role.NATIONAL_LEAD) ? ProgrammeLevel.NATIONAL : ProgrammeLevel.FORCE;
        Programme draft = Programme.proposed(programmes.nextReference(), level, title, by, clock.instant());
        return programmes.saveAndFlush(draft).reference();
    }

    /**
     * Puts a complete draft with invented figures on the register, marked as illustrative for ever; gives its reference. No
     * page calls it: it makes the sample.
     *
     * @param code what it is called in the sample, which holds each code once
     */
    @ByLead
    public String proposeIllustrative(String code, String source, ProgrammeContent content, Actor by) {
        Provenance provenance = new Provenance(source, "", code, true);
        Programme draft = Programme.illustrating(
                programmes.nextReference(), content, provenance, surroundings.sharing(), by, clock.instant());
        return programmes.saveAndFlush(draft).reference();
    }

    /**
     * Writes one section. Refused with {@link StaleVersionException} where somebody else wrote that section since the
     * version that was read: its changes are the fields, with what they wrote before and what this writer wrote after.
     * Refused also: {@code ONLY_THE_SPONSORS_PEOPLE_WRITE}, {@code PROGRAMME_IS_NOT_A_DRAFT}, {@code NO_SUCH_OFFICE},
     * {@code NO_SUCH_CAPABILITY}, {@code NO_SUCH_FORCE}, {@code NO_SUCH_PROGRAMME}, {@code PROGRAMME_DEPENDS_ON_ITSELF}.
     */
    @BySponsorsPeople
    public void write(String reference, int readVersion, SectionContent content, Actor by) {
        Programme programme = writable(reference, by);
        CostSharing sharing = surroundings.sharing();
        RefusedException.throwIfAny(surroundings.strangersIn(content, sharing));
        RefusedException.throwIfAny(
                surroundings.unknownProgrammesIn(content, programme.content().outlook(), by));
        List<Change> changes =
                surroundings.inWords(programme.content().of(content.section()).changesTo(content));
        if (programme.wasWrittenSince(readVersion, content.section()) && !changes.isEmpty()) {
            throw new StaleVersionException(changes);
        }
        programme.write(content, sharing, changes, by, clock.instant());
        programmes.saveAndFlush(programme);
    }

    /** Attaches a file to a draft; refused as {@link DocumentStore#store} and {@link #write} say. */
    @BySponsorsPeople
    public StoredDocument attach(String reference, String fileName, byte[] bytes, Actor by) {
        Programme programme = writable(reference, by);
        StoredDocument document = documents.store(fileName, bytes, by);
        programme.attach(document.id().value(), document.name(), by, clock.instant());
        programmes.saveAndFlush(programme);
        return document;
    }

    /** Takes a file off a draft; refused with {@code DOCUMENT_IS_NOT_ATTACHED} where it is not there. */
    @BySponsorsPeople
    public void detach(String reference, UUID document, Actor by) {
        Programme programme = writable(reference, by);
        programme.detach(document, documents.find(new DocumentId(document)).name(), by, clock.instant());
        programmes.saveAndFlush(programme);
    }

    private Programme writable(String reference, Actor by) {
        Programme programme = surroundings.known(reference, by);
        List<Refusal> refusals = new ArrayList<>();
        ProgrammePolicies.onlyTheSponsorsPeopleWrite(by, surroundings.isOfSponsor(reference, by))
                .ifPresent(refusals::add);
        RefusedException.throwIfAny(refusals);
        return programme;
    }
}
