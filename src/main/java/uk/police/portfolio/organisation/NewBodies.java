package uk.police.portfolio.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/**
 * Puts a body on the register with what the law gives it from its first day: a force its chief officer, the policing body that
 * maintains it and both seats (PRSR Act 2011 ss.1-6); a policing body the one office that it is.
 */
@Service
@Transactional
public class NewBodies {

    private final OrganisationRegister register;
    private final OrganisationDirectory directory;

    NewBodies(OrganisationRegister register, OrganisationDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    /**
     * Refused: {@code BODY_CODE_TAKEN}, {@code HEAD_OFFICE_NEEDED} where a force or policing body names no office at its head,
     * {@code POLICING_BODY_NEEDED} where a territorial force names no policing body that exists on its first day with one
     * office that may fill the seat.
     *
     * @param headTitle what the office at its head is called; not asked of other kinds
     * @param policingBody the code of the body that maintains a territorial force
     */
    @ByAdministrator
    public void establish(EstablishBody body, String headTitle, String policingBody, Actor by) {
        register.establish(body, by);
        switch (body.kind()) {
            case FORCE -> {
                OfficeDetails maintainer = holderOf(policingBody, body);
                String chief = head(body, "chief-constable", OfficeKind.CHIEF_OFFICER, headTitle, by);
                register.maintain(policingBody, body.code(), body.fromOn(), by);
                register.fillSeat(body.code(), SeatKind.POLICING_BODY, maintainer.code(), body.fromOn(), by);
                register.fillSeat(body.code(), SeatKind.CHIEF_OFFICER, chief, body.fromOn(), by);
            }
            case NON_TERRITORIAL_FORCE -> head(body, "chief-constable", OfficeKind.CHIEF_OFFICER, headTitle, by);
            case POLICING_BODY -> head(body, "commissioner", OfficeKind.POLICING_BODY_HOLDER, headTitle, by);
            default -> {
                // The others are made of the offices that an administrator adds.
            }
        }
    }

    private String head(EstablishBody body, String office, OfficeKind kind, String title, Actor by) {
        if (title.isBlank()) {
            throw RefusedException.because("HEAD_OFFICE_NEEDED", body.name());
        }
        register.establishOffice(body.code(), office, title, kind, body.fromOn(), by);
        return body.code() + "/" + office;
    }

    private OfficeDetails holderOf(String policingBody, EstablishBody force) {
        LocalDate on = force.fromOn();
        List<OfficeDetails> holders = directory
                .body(policingBody)
                .filter(body -> body.kind() == BodyKind.POLICING_BODY)
                .map(body -> directory.officesOf(body.id()))
                .orElse(List.of())
                .stream()
                .filter(office -> office.kind() == OfficeKind.POLICING_BODY_HOLDER)
                .filter(office -> office.existence().contains(on))
                .toList();
        if (holders.size() != 1) {
            throw RefusedException.because("POLICING_BODY_NEEDED", force.name(), on);
        }
        return holders.get(0);
    }

    /**
     * Adds an office to a body. Refused: {@code OFFICE_CODE_TAKEN}, {@code BODY_NOT_THERE} where the body does not exist on its
     * first day.
     */
    @ByAdministrator
    public void addOffice(String bodyCode, String office, String title, OfficeKind kind, LocalDate fromOn, Actor by) {
        BodyDetails body = directory.body(bodyCode).orElseThrow(() -> new NotFoundException("body", bodyCode));
        if (!body.existence().contains(fromOn)) {
            throw RefusedException.because("BODY_NOT_THERE", body.name(), fromOn);
        }
        register.establishOffice(bodyCode, office, title, kind, fromOn, by);
    }
}
