package uk.police.portfolio.authority;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.shared.Sha256;

/**
 * One sound row of an import.
 *
 * @param line in the file, as a person counts
 */
record ImportedInstrument(int line, String title, InstrumentTerms terms) {

    String reference() {
        return terms.reference();
    }

    /** The row's content, however its cells were written: lists in one order, amounts and dates in one form. */
    String fingerprint() {
        Map<String, Object> content = new TreeMap<>();
        content.put("title", title);
        content.put("kind", terms.kind());
        content.put("givers", new TreeSet<>(terms.givers()));
        content.put("taker", terms.taker());
        content.put("matters", new TreeSet<>(terms.matters()));
        content.put("everything", terms.scope().everything());
        content.put("capabilities", new TreeSet<>(terms.scope().capabilities()));
        content.put("excluded", new TreeSet<>(terms.scope().excluded()));
        content.put("single", String.valueOf(terms.singleLimit()));
        content.put("aggregate", String.valueOf(terms.aggregateLimit()));
        content.put("drawn", new TreeMap<>(terms.drawnBefore()));
        content.put("effective", terms.effective());
        content.put("review", String.valueOf(terms.reviewBy()));
        content.put("suspended", terms.suspensions());
        content.put("revoked", String.valueOf(terms.revokedOn()));
        content.put("parent", String.valueOf(terms.parent()));
        content.put("subDelegable", terms.subDelegable());
        content.put("conditions", terms.conditions());
        content.put("succession", terms.succession());
        content.put(
                "signatures",
                new TreeSet<>(terms.signatures().stream().map(Object::toString).toList()));
        return Sha256.of(content.toString());
    }
}
