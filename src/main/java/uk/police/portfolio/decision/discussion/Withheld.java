package uk.police.portfolio.decision.discussion;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseReaders;
import uk.police.portfolio.shared.Actor;

/** What is said to everybody reaches only those who see the case in full where it repeats what is exempt from publication. */
@Component
class Withheld {

    private final WhatIsExempt exempt;
    private final CaseReaders readers;

    Withheld(WhatIsExempt exempt, CaseReaders readers) {
        this.exempt = exempt;
        this.readers = readers;
    }

    /** Answers of words that were said to everybody whether they are kept from the reader. */
    Predicate<String> from(Actor reader, CaseDetails asked) {
        List<ExemptWords> exempted = exempt.about(asked.id());
        return exempted.isEmpty() || readers.as(reader).seesInFull(asked)
                ? said -> false
                : said -> exempted.stream().anyMatch(each -> each.areRepeatedIn(said));
    }
}
