package uk.police.portfolio.capability;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;

@Entity
class Capability extends Aggregate<Capability> {

    private String code;
    private String name;
    private @Nullable UUID familyId;
    private int position;

    @Enumerated(EnumType.STRING)
    private OwnerModel proposed;

    private String basis;
    private String note;
    private String goodLooksLike;

    @SuppressWarnings("NullAway.Init")
    protected Capability() {}

    Capability(NamedCsvRecord row, @Nullable Capability family, int position) {
        this.code = row.getField("code");
        this.name = row.getField("name");
        this.familyId = family == null ? null : family.uuid();
        this.position = position;
        this.proposed = family == null ? OwnerModel.UNDECIDED : OwnerModel.valueOf(row.getField("default_owner"));
        this.basis = row.getField("basis");
        this.note = row.getField("note").strip();
        this.goodLooksLike = row.findField("good_looks_like").orElse("");
    }

    void assign(AssignOwner command, Actor by, Instant at) {
        if (familyId == null) {
            throw RefusedException.because("FAMILY_HAS_NO_OWNER", name);
        }
        registerEvent(new OwnerAssigned(by, at, name, command));
    }

    void release(String decision, List<String> forces, LocalDate lastDay, Actor by, Instant at) {
        registerEvent(new OwnerReleased(by, at, code, name, decision, forces, lastDay));
    }

    UUID id() {
        return uuid();
    }

    String code() {
        return code;
    }
}
