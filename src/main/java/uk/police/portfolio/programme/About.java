package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme is, in short.
 *
 * @param title never blank
 * @param sroOfficeId the senior responsible owner's office
 * @param ratedOn the day of the confidence rating
 * @param startOn the first day of delivery
 * @param endOn the last day of delivery
 */
@Embeddable
public record About(
        @Column(name = "title") String title,
        @Column(name = "summary") String summary,
        @Column(name = "sro_office_id") @Nullable UUID sroOfficeId,

        @Column(name = "stage") @Enumerated(EnumType.STRING) @Nullable
        Stage stage,

        @Column(name = "data_class") @Enumerated(EnumType.STRING) @Nullable
        DataClass dataClass,

        @Column(name = "delivery_confidence") @Enumerated(EnumType.STRING) @Nullable
        DeliveryConfidence confidence,

        @Column(name = "rated_on") @Nullable LocalDate ratedOn,
        @Column(name = "start_on") @Nullable LocalDate startOn,
        @Column(name = "end_on") @Nullable LocalDate endOn)
        implements SectionContent {

    public About {
        title = title.strip();
        summary = summary.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A programme has a title");
        }
        if (startOn != null && endOn != null && endOn.isBefore(startOn)) {
            throw new IllegalArgumentException("A programme cannot end before it starts");
        }
    }

    public static About titled(String title) {
        return new About(title, "", null, null, null, null, null, null, null);
    }

    @Override
    public Section section() {
        return Section.ABOUT;
    }

    @Override
    public Map<String, String> words() {
        return SectionContent.said(
                "title",
                title,
                "summary",
                summary,
                "sroOffice",
                sroOfficeId,
                "stage",
                stage,
                "dataClass",
                dataClass,
                "confidence",
                confidence,
                "ratedOn",
                ratedOn,
                "startOn",
                startOn,
                "endOn",
                endOn);
    }

    About at(Stage reached) {
        return new About(title, summary, sroOfficeId, reached, dataClass, confidence, ratedOn, startOn, endOn);
    }

    About rated(DeliveryConfidence rating, LocalDate on) {
        return new About(title, summary, sroOfficeId, stage, dataClass, rating, on, startOn, endOn);
    }
}
