package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.DateRange;

/** One instrument on the register, joined to what it rests on, with its codes resolved to offices. */
final class Candidate {

    /** Java compares by UTF-16 unit, which orders some characters differently from their code points. */
    static final Comparator<Candidate> BY_REFERENCE =
            (one, other) -> compareCodePoints(one.terms.reference(), other.terms.reference());

    private final InstrumentTerms terms;
    private final @Nullable Candidate parent;
    private final @Nullable String taker;
    private final Map<String, List<Signature>> signaturesByOffice = new HashMap<>();

    Candidate(InstrumentTerms terms, @Nullable Candidate parent, Establishment establishment) {
        this.terms = terms;
        this.parent = parent;
        this.taker =
                establishment.officeThenOrNext(terms.taker(), terms.effective().fromOn());
        for (Signature signature : terms.signatures()) {
            String office = establishment.officeThenOrEarliest(signature.signer(), signature.signedOn());
            if (office != null) {
                signaturesByOffice
                        .computeIfAbsent(office, any -> new ArrayList<>(1))
                        .add(signature);
            }
        }
    }

    private static int compareCodePoints(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(rank(one.charAt(i)), rank(other.charAt(i)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** A surrogate stands for a code point beyond all that have one unit, some of which follow it in UTF-16. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }

    InstrumentTerms terms() {
        return terms;
    }

    @Nullable
    Candidate parent() {
        return parent;
    }

    @Nullable
    String taker() {
        return taker;
    }

    LocalDate effectiveFrom() {
        return terms.effective().fromOn();
    }

    boolean isDirection() {
        return terms.kind() == InstrumentKind.DIRECTION;
    }

    /** It, then what it rests on, up to the root. */
    Stream<Candidate> chain() {
        return Stream.iterate(this, link -> link != null, link -> link.parent);
    }

    boolean isSignedBy(String office, LocalDate on) {
        for (Signature signature : signaturesByOffice.getOrDefault(office, List.of())) {
            if (signature.countsOn(on)) {
                return true;
            }
        }
        return false;
    }

    /** The first of the four reasons about dates that holds, or null where it is in force. */
    @Nullable
    MissReason outOfForce(LocalDate on) {
        DateRange effective = terms.effective();
        if (on.isBefore(effective.fromOn())) {
            return MissReason.NOT_YET_IN_FORCE;
        }
        if (effective.hasEndedBy(on)) {
            return MissReason.EXPIRED;
        }
        if (terms.revokedOn() != null && !terms.revokedOn().isAfter(on)) {
            return MissReason.REVOKED;
        }
        for (Suspension suspension : terms.suspensions()) {
            if (suspension.standsOn(on)) {
                return MissReason.SUSPENDED;
            }
        }
        return null;
    }
}
