package uk.police.portfolio.authority.web;

import java.util.Map;
import uk.police.portfolio.authority.GiverDetails;

/** One giver in the signature tracker. */
record GiverRow(CodeLabel label, GiverDetails giver) {

    static GiverRow of(GiverDetails giver, Map<String, CodeLabel> labels) {
        return new GiverRow(labels.getOrDefault(giver.code(), CodeLabel.unknown(giver.code())), giver);
    }
}
