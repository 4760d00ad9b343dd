package uk.police.portfolio.authority.web.coverage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import uk.police.portfolio.authority.coverage.CoverageQuestion;

/** Addresses of the same question: as a file, on another day, about another capability. */
record CoverageLinks(CoverageForm form, CoverageQuestion question) {

    // The sample takes it as the last day of the commissioners' offices; the date is to be verified.
    private static final LocalDate COMMISSIONERS_END = LocalDate.of(2028, 5, 7);

    public String csv() {
        return address("/authority/coverage.csv", form.on(), form.capability());
    }

    public String on(LocalDate date) {
        return address("/authority/coverage", date.toString(), form.capability());
    }

    public String about(String capability) {
        return address("/authority/coverage", form.on(), capability);
    }

    /** Days that people look ahead to. */
    public List<LocalDate> days(LocalDate today) {
        return List.of(
                today,
                today.plusDays(30),
                today.plusDays(60),
                today.plusDays(90),
                COMMISSIONERS_END,
                COMMISSIONERS_END.plusDays(1));
    }

    private String address(String path, String on, String capability) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("decider", form.decider())
                .queryParam("matter", form.matter())
                .queryParam("capability", capability)
                .queryParam("on", on);
        if (form.how().equals(Sharing.TYPED.name())) {
            question.shares()
                    .forEach(share -> address.queryParam(
                            "share", share.force() + ":" + share.amount().plain()));
        } else {
            address.queryParam("how", form.how()).queryParam("total", form.total());
            form.force().forEach(code -> address.queryParam("force", code));
        }
        if (!form.programme().isEmpty()) {
            address.queryParam("programme", form.programme());
            form.also().stream()
                    .filter(other -> !other.equals(capability))
                    .forEach(other -> address.queryParam("also", other));
            if (!capability.equals(form.capability())) {
                address.queryParam("also", form.capability());
            }
        }
        return address.encode().build().toUriString();
    }
}
