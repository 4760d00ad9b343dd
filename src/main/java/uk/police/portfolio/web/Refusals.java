package uk.police.portfolio.web;

import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** Refusals in words: the message {@code refusal.<code>} with its arguments, and the citation after it. */
public final class Refusals {

    private Refusals() {}

    /** Shows every refusal in the form's error summary. */
    public static void into(BindingResult errors, RefusedException refused) {
        into(errors, refused, Map.of());
    }

    /** Shows every refusal; one whose code is named here at that field. */
    public static void into(BindingResult errors, RefusedException refused, Map<String, String> fieldsByCode) {
        for (Refusal refusal : refused.refusals()) {
            errors.addError(error(errors, refusal, fieldsByCode));
        }
    }

    private static ObjectError error(BindingResult errors, Refusal refusal, Map<String, String> fieldsByCode) {
        MessageSourceResolvable words = words(refusal);
        String field = fieldsByCode.get(refusal.code());
        if (field == null) {
            return new ObjectError(errors.getObjectName(), words.getCodes(), words.getArguments(), refusal.code());
        }
        return new FieldError(
                errors.getObjectName(),
                field,
                errors.getRawFieldValue(field),
                false,
                words.getCodes(),
                words.getArguments(),
                refusal.code());
    }

    /** The words of one refusal, for a message source. */
    public static MessageSourceResolvable words(Refusal refusal) {
        String[] codes = {"refusal." + refusal.code()};
        var plain =
                new DefaultMessageSourceResolvable(codes, refusal.arguments().toArray(), refusal.code());
        if (refusal.citation() == null) {
            return plain;
        }
        return new DefaultMessageSourceResolvable(
                new String[] {"web.refusal.cited"}, new Object[] {plain, refusal.citation()}, refusal.code());
    }
}
