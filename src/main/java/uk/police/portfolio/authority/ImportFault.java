package uk.police.portfolio.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.tabular.CellFault;

/**
 * What is wrong with a file of instruments, and where.
 *
 * @param line as a person counts lines in the file, from 1; 0 for the upload as a whole
 * @param column the header, or null for the whole line
 * @param code its words are the message {@code authority.fault.<code>} or {@code refusal.<code>} or those of the tables
 * @param arguments what the message names
 * @param citation the law that it rests on, where there is one
 */
public record ImportFault(
        int line,
        @Nullable String column,
        String code,
        String messageKey,
        List<String> arguments,
        @Nullable String citation) {

    static ImportFault of(int line, @Nullable String column, String code, Object... arguments) {
        List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
        return new ImportFault(line, column, code, "authority.fault." + code, texts, null);
    }

    static ImportFault of(CellFault fault) {
        String read = fault.read() == null ? "" : fault.read();
        return new ImportFault(fault.line(), fault.column(), fault.code(), fault.messageKey(), List.of(read), null);
    }

    static ImportFault of(int line, String column, Refusal refusal) {
        return new ImportFault(
                line, column, refusal.code(), "refusal." + refusal.code(), refusal.arguments(), refusal.citation());
    }
}
