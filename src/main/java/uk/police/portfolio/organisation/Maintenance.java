package uk.police.portfolio.organisation;

import uk.police.portfolio.shared.DateRange;

/** A policing body maintains a force for a time; one body may maintain several. */
public record Maintenance(
        String policingBodyCode, String policingBodyName, String forceCode, String forceName, DateRange term) {}
