package uk.police.portfolio.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ActingOfficeForm(@Nullable String office) {

    @Nullable
    UUID officeId() {
        try {
            return office == null ? null : UUID.fromString(office);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
