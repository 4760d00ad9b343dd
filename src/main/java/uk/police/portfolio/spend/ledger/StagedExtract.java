package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;

/** The ledger's side of an extract: what is matched is staged by its own statements, and posted as actual spend. */
@Component
public class StagedExtract {

    private final StagingTable staging;
    private final SpendPostings postings;
    private final PostingLog log;
    private final CodeBook codes;

    StagedExtract(StagingTable staging, SpendPostings postings, PostingLog log, CodeBook codes) {
        this.staging = staging;
        this.postings = postings;
        this.log = log;
        this.codes = codes;
    }

    /** The codes of the bodies that the actor may post for. */
    public Set<String> bodies(Actor by) {
        return codes.codes(by).own();
    }

    /** The programme, if the actor may know of it. */
    public Optional<UUID> programme(String reference, Actor by) {
        return Optional.ofNullable(codes.codes(by).programmes().get(reference));
    }

    public Optional<UUID> capability(String code, Actor by) {
        return Optional.ofNullable(codes.codes(by).capabilities().get(code));
    }

    public String nextReference() {
        return log.nextReference("LED");
    }

    /** An empty staging table, for the caller to fill. */
    public void open() {
        try {
            staging.fill(rows -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Posts the staged lines that are not known already; answers what speaks against it, and then nothing is posted. */
    public List<LineFault> post(String reference, String fileName, String sha256, Actor by) {
        SpendPostings.Matched matched = postings.match(false);
        if (matched.faults().isEmpty() && matched.added() > 0) {
            postings.post(new PostLines("LEDGER", reference, fileName, sha256, null, null, by), matched);
        }
        return matched.faults();
    }

    public static LineFault fault(int line, String column, String read, String code) {
        return LineFault.of(line, column, read, code);
    }

    public static LineFault faultOfFile(String code) {
        return LineFault.ofFile(code);
    }
}
