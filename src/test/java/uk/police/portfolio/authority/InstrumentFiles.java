package uk.police.portfolio.authority;

import java.nio.charset.StandardCharsets;

/** Files of instruments, as the import takes them. */
public final class InstrumentFiles {

    static final String HEADER =
            "reference,kind,title,givers,taker,matters,capabilities,excluded_capabilities,single_limit,aggregate_limit,drawn_before,effective_from,effective_to,review_by,suspended_from,revoked_on,parent,sub_delegable,conditions_unmet,succession_rule,signatures";

    private InstrumentFiles() {}

    public static byte[] of(String rows) {
        return (HEADER + "\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
