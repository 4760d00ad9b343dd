package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.DataClass;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.shared.Refusal;

record AboutForm(
        String version,
        String title,
        String summary,
        String sroOffice,
        String stage,
        String dataClass,
        String confidence,
        String ratedOnDay,
        String ratedOnMonth,
        String ratedOnYear,
        String startOnDay,
        String startOnMonth,
        String startOnYear,
        String endOnDay,
        String endOnMonth,
        String endOnYear)
        implements SectionForm {

    AboutForm {
        version = text(version);
        title = text(title);
        summary = text(summary);
        sroOffice = text(sroOffice);
        stage = text(stage);
        dataClass = text(dataClass);
        confidence = text(confidence);
        ratedOnDay = text(ratedOnDay);
        ratedOnMonth = text(ratedOnMonth);
        ratedOnYear = text(ratedOnYear);
        startOnDay = text(startOnDay);
        startOnMonth = text(startOnMonth);
        startOnYear = text(startOnYear);
        endOnDay = text(endOnDay);
        endOnMonth = text(endOnMonth);
        endOnYear = text(endOnYear);
    }

    static AboutForm of(int version, About about) {
        return new AboutForm(
                String.valueOf(version),
                about.title(),
                about.summary(),
                shown(about.sroOfficeId()),
                shown(about.stage()),
                shown(about.dataClass()),
                shown(about.confidence()),
                day(about.ratedOn()),
                month(about.ratedOn()),
                year(about.ratedOn()),
                day(about.startOn()),
                month(about.startOn()),
                year(about.startOn()),
                day(about.endOn()),
                month(about.endOn()),
                year(about.endOn()));
    }

    @Override
    public AboutForm over(int now) {
        return new AboutForm(
                String.valueOf(now),
                title,
                summary,
                sroOffice,
                stage,
                dataClass,
                confidence,
                ratedOnDay,
                ratedOnMonth,
                ratedOnYear,
                startOnDay,
                startOnMonth,
                startOnYear,
                endOnDay,
                endOnMonth,
                endOnYear);
    }

    @Override
    public void check(Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "programme.error.title");
        }
        Typed.checkLength(errors, "title", title, 150);
        Typed.checkLength(errors, "summary", summary, 2000);
        Typed.check(errors, "sroOffice", sroOffice, Typed.id(sroOffice), "programme.error.choice");
        Typed.check(errors, "stage", stage, Typed.constant(Stage.class, stage), "programme.error.choice");
        Typed.check(
                errors, "dataClass", dataClass, Typed.constant(DataClass.class, dataClass), "programme.error.choice");
        Typed.check(errors, "confidence", confidence, rating(), "programme.error.choice");
        Typed.check(errors, "ratedOnDay", ratedOnDay + ratedOnMonth + ratedOnYear, ratedOn(), "programme.error.date");
        Typed.check(errors, "startOnDay", startOnDay + startOnMonth + startOnYear, startOn(), "programme.error.date");
        Typed.check(errors, "endOnDay", endOnDay + endOnMonth + endOnYear, endOn(), "programme.error.date");
        startOn()
                .filter(start -> endOn().filter(start::isAfter).isPresent())
                .ifPresent(start -> errors.rejectValue("endOnDay", "programme.error.ends-before-it-starts"));
    }

    @Override
    public SectionContent content() {
        return new About(
                title,
                summary,
                Typed.id(sroOffice).orElse(null),
                Typed.constant(Stage.class, stage).orElse(null),
                Typed.constant(DataClass.class, dataClass).orElse(null),
                rating().orElse(null),
                ratedOn().orElse(null),
                startOn().orElse(null),
                endOn().orElse(null));
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "SUMMARY_IS_MISSING" -> "summary";
            case "SRO_IS_MISSING", "NO_SUCH_OFFICE" -> "sroOffice";
            case "STAGE_IS_MISSING" -> "stage";
            case "DATA_CLASS_IS_MISSING" -> "dataClass";
            case "START_IS_MISSING" -> "startOnDay";
            case "END_IS_MISSING" -> "endOnDay";
            case "RATING_DATE_IS_MISSING" -> "ratedOnDay";
            default -> "";
        };
    }

    private Optional<DeliveryConfidence> rating() {
        return Typed.constant(DeliveryConfidence.class, confidence);
    }

    private Optional<LocalDate> ratedOn() {
        return Typed.date(ratedOnDay, ratedOnMonth, ratedOnYear);
    }

    private Optional<LocalDate> startOn() {
        return Typed.date(startOnDay, startOnMonth, startOnYear);
    }

    private Optional<LocalDate> endOn() {
        return Typed.date(endOnDay, endOnMonth, endOnYear);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : String.valueOf(date.getDayOfMonth());
    }

    private static String month(@Nullable LocalDate date) {
        return date == null ? "" : String.valueOf(date.getMonthValue());
    }

    private static String year(@Nullable LocalDate date) {
        return date == null ? "" : String.valueOf(date.getYear());
    }
}
