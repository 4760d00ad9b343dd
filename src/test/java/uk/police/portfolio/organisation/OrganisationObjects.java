package uk.police.portfolio.organisation;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** Bodies and offices for the authorisation matrix. */
@Component
class OrganisationObjects implements MatrixObjects {

    @Override
    public boolean knows(String path) {
        return path.startsWith("/bodies") || path.startsWith("/offices");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        String body =
                switch (whose) {
                    case OWN -> by.isPortal() ? "kent" : by.bodyCode();
                    case FOREIGN -> "essex";
                    case NONE, MISSING -> "nowhere";
                };
        boolean own = whose == Whose.OWN && !by.isPortal();
        String office = own ? by.officeCode().substring(body.length() + 1) : "chief-information-officer";
        return Map.of("code", body, "body", body, "office", office);
    }
}
