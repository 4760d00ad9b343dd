package uk.police.portfolio.authority.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.portfolio.authority.InstrumentAct;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentHeading;

/** Everything that the page of one instrument shows. */
record InstrumentPage(
        InstrumentDetails instrument,
        CodeLabel taker,
        Map<String, CodeLabel> labels,
        List<GiverRow> givers,
        List<HeadroomRow> headroom,
        List<DrawRow> draws,
        List<InstrumentHeading> children,
        Set<InstrumentAct> open) {

    public long signed() {
        return givers.stream().filter(row -> row.giver().hasSigned()).count();
    }

    public String tone() {
        return Tones.of(instrument.state());
    }

    public boolean may(String act) {
        return open.contains(InstrumentAct.valueOf(act));
    }
}
