package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.List;

/**
 * What a vehicle rule is to say from now on; its kind, its effect and the functions that it reserves stay.
 *
 * @param versionRead the version that the person had read
 * @param reason why, in at least ten characters
 */
public record ChangeVehicleRule(
        String code,
        int versionRead,
        List<String> givers,
        List<String> takers,
        boolean ownOnly,
        String coSigners,
        String explanation,
        String citation,
        LocalDate reviewOn,
        String reason) {

    public ChangeVehicleRule {
        givers = List.copyOf(givers);
        takers = List.copyOf(takers);
    }
}
