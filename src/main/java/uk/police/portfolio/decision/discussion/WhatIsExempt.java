package uk.police.portfolio.decision.discussion;

import java.util.List;
import java.util.UUID;

/** Knows what is exempt from publication in the notices about a case, issued or prepared. */
public interface WhatIsExempt {

    List<ExemptWords> about(UUID caseId);
}
