package uk.police.portfolio.audit.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.tabular.CellParser;

/** What the record is searched for, as typed. */
record RecordForm(String subject, String person, String office, String act, String fromOn, String toOn) {

    RecordForm(
            @Nullable String subject,
            @Nullable String person,
            @Nullable String office,
            @Nullable String act,
            @Nullable String fromOn,
            @Nullable String toOn) {
        this.subject = text(subject);
        this.person = text(person);
        this.office = text(office);
        this.act = text(act);
        this.fromOn = text(fromOn);
        this.toOn = text(toOn);
    }

    void check(BindingResult errors) {
        if (!fromOn.isEmpty() && CellParser.date(fromOn).isEmpty()) {
            errors.rejectValue("fromOn", "audit.list.date.misread");
        }
        if (!toOn.isEmpty() && CellParser.date(toOn).isEmpty()) {
            errors.rejectValue("toOn", "audit.list.date.misread");
        }
    }

    /** What an entry must be, in SQL, with the values that it names; a date that cannot be read narrows nothing. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        containing(subject, "(subject_reference ilike :subject or subject_title ilike :subject)", conditions);
        containing(
                person,
                "(person_name ilike :person or subject_kind = 'person' and subject_title ilike :person)",
                conditions);
        containing(office, "(office_code ilike :office or office_title ilike :office)", conditions);
        if (!act.isEmpty()) {
            conditions.put("act = :act", act);
        }
        CellParser.date(fromOn).ifPresent(day -> conditions.put("happened_at >= :from", startOf(day)));
        CellParser.date(toOn).ifPresent(day -> conditions.put("happened_at < :to", startOf(day.plusDays(1))));
        return conditions;
    }

    private static void containing(String typed, String condition, Map<String, Object> conditions) {
        Optional.of(typed)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> conditions.put(condition, "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%"));
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return London.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\0", "");
    }
}
