package uk.police.portfolio.decision.notice.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.decision.notice.Exemption;
import uk.police.portfolio.decision.notice.NoticePart;
import uk.police.portfolio.decision.notice.NoticeWording;

/**
 * A notice as typed.
 *
 * @param exemption a constant of {@link Exemption}, or empty
 * @param read reference of the notice that is corrected, where one is; otherwise the version of the draft
 * @param reason why it is corrected, where it is
 */
record NoticeForm(
        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String purpose,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String decision,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String options,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String financial,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String legal,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String equality,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String dataProtection,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String consultation,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String interests,

        @Nullable String exemption,

        @Nullable @Size(max = 6000, message = "{decision.notice.long}")
        String exempt,

        @Nullable String read,

        @Nullable @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    static NoticeForm of(NoticeWording wording, String read) {
        Exemption exemption = wording.exemption();
        return new NoticeForm(
                wording.say(NoticePart.PURPOSE),
                wording.say(NoticePart.DECISION),
                wording.say(NoticePart.OPTIONS),
                wording.say(NoticePart.FINANCIAL),
                wording.say(NoticePart.LEGAL),
                wording.say(NoticePart.EQUALITY),
                wording.say(NoticePart.DATA_PROTECTION),
                wording.say(NoticePart.CONSULTATION),
                wording.say(NoticePart.INTERESTS),
                exemption == null ? "" : exemption.name(),
                wording.exempt(),
                read,
                "");
    }

    NoticeWording asWording() {
        Map<NoticePart, String> parts = new EnumMap<>(NoticePart.class);
        for (NoticePart part : NoticePart.values()) {
            parts.put(part, typed(text(part)));
        }
        return new NoticeWording(parts, known(), typed(exempt));
    }

    /** The version of the draft that was read, where the form is one of a draft. */
    int versionRead() {
        return read != null && read.matches("\\d{1,6}") ? Integer.parseInt(read) : 0;
    }

    /** What is missing before it can be published goes to its field. */
    void check(BindingResult errors) {
        NoticeWording wording = asWording();
        for (NoticePart part : wording.missing()) {
            errors.rejectValue(field(part), "decision.notice.missing." + part);
        }
        checkExempt(errors);
    }

    /** An exempt part without a reason, or a reason without one, is no draft either. */
    void checkExempt(BindingResult errors) {
        NoticeWording wording = asWording();
        if (wording.exempt().isEmpty() && wording.exemption() != null) {
            errors.rejectValue("exempt", "decision.notice.exempt.missing");
        } else if (!wording.exempt().isEmpty() && wording.exemption() == null) {
            errors.rejectValue("exemption", "decision.notice.exemption.missing");
        }
    }

    static String field(NoticePart part) {
        return part == NoticePart.DATA_PROTECTION
                ? "dataProtection"
                : part.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String text(NoticePart part) {
        return switch (part) {
            case PURPOSE -> purpose;
            case DECISION -> decision;
            case OPTIONS -> options;
            case FINANCIAL -> financial;
            case LEGAL -> legal;
            case EQUALITY -> equality;
            case DATA_PROTECTION -> dataProtection;
            case CONSULTATION -> consultation;
            case INTERESTS -> interests;
        };
    }

    private @Nullable Exemption known() {
        return Arrays.stream(Exemption.values())
                .filter(each -> each.name().equals(exemption))
                .findFirst()
                .orElse(null);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
