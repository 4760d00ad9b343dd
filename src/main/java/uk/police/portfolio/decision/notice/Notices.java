package uk.police.portfolio.decision.notice;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseReaders;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;

/** What there is to read of the notices of a decision; exempt words only for whoever sees the case in full. */
@Service
@Transactional(readOnly = true)
public class Notices {

    private final PublishedNotices issued;
    private final StatementsToPublish statements;
    private final CaseReaders readers;
    private final SeatConditions conditions;
    private final NoticeStandings standings;
    private final StandingWords words;
    private final Clock clock;

    Notices(
            PublishedNotices issued,
            StatementsToPublish statements,
            CaseReaders readers,
            SeatConditions conditions,
            NoticeStandings standings,
            StandingWords words,
            Clock clock) {
        this.issued = issued;
        this.statements = statements;
        this.readers = readers;
        this.conditions = conditions;
        this.standings = standings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What the chair has said to everybody, as notices with this exempt part would carry it: those that are prepared, or those
     * that correct the newest ones. Null where that is nothing.
     */
    public @Nullable NoticeStatement statement(CaseDetails decided, String exempt) {
        Publication newest = decided.publishedAt() == null
                ? null
                : issued.newest(decided.id()).orElse(null);
        boolean isPrepared = CaseAct.PUBLISH.isPossibleIn(decided.state());
        return newest == null || isPrepared
                ? statements.of(decided, exempt)
                : statements.again(decided, newest, exempt);
    }

    /** The words of the newest notices, the exempt ones with them, for whoever corrects them. */
    public NoticeWording published(CaseDetails decided) {
        Publication newest = newest(decided);
        return new NoticeWording(
                newest.wording().parts(),
                newest.exemption(),
                issued.exempt(newest.id()).orElse(""));
    }

    /** One notice; nothing in it is exempt. */
    public NoticeDetails details(String reference) {
        Publication found =
                issued.publicationOf(reference).orElseThrow(() -> new NotFoundException("notice", reference));
        List<NoticeShare> shares = issued.shares(found.id());
        NoticeShare to = shares.stream()
                .filter(share -> share.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        return new NoticeDetails(
                found,
                to,
                shares,
                issued.links(found, to),
                conditions.of(found),
                standings.of(reference),
                clock.instant());
    }

    public CaseNotices of(CaseDetails asked, Actor reader) {
        if (asked.publishedAt() == null) {
            return new CaseNotices(List.of(), null, null, null);
        }
        List<PublishedNotices.Issued> all = issued.ofCase(asked.id());
        PublishedNotices.Issued newest =
                all.stream().filter(PublishedNotices.Issued::stands).findFirst().orElse(null);
        return new CaseNotices(
                all.stream()
                        .map(each -> new CaseNotices.Line(
                                each.to(), each.corrected(), each.standing(), words.of(each.standing())))
                        .toList(),
                newest == null ? null : newest.exemption(),
                newest == null ? null : exempt(newest, asked, reader),
                newest != null && reader.holds(Role.SECRETARIAT) && !asked.isAuthoredBy(reader)
                        ? newest.to().reference()
                        : null);
    }

    private @Nullable String exempt(PublishedNotices.Issued newest, CaseDetails asked, Actor reader) {
        return newest.exemption() == null || !readers.as(reader).seesInFull(asked)
                ? null
                : issued.exempt(newest.publication()).orElse(null);
    }

    private Publication newest(CaseDetails decided) {
        return issued.newest(decided.id()).orElseThrow(() -> new NotFoundException("notice of", decided.reference()));
    }
}
