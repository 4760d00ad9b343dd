package uk.police.portfolio.identity.token;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The scopes of one token, in one column: {@code READ IMPORT}. */
public record Scopes(Set<Scope> all) {

    public Scopes {
        all = Set.copyOf(all);
    }

    static Scopes read(String text) {
        return new Scopes(Arrays.stream(text.split(" ")).map(Scope::valueOf).collect(Collectors.toSet()));
    }

    public boolean allow(Scope scope) {
        return all.contains(scope);
    }

    @Override
    public String toString() {
        return EnumSet.copyOf(all).stream().map(Scope::name).collect(Collectors.joining(" "));
    }

    @Converter(autoApply = true)
    static class InOneColumn implements AttributeConverter<Scopes, String> {

        @Override
        public String convertToDatabaseColumn(Scopes scopes) {
            return scopes.toString();
        }

        @Override
        public Scopes convertToEntityAttribute(String column) {
            return read(column);
        }
    }
}
