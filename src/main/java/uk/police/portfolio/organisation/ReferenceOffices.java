package uk.police.portfolio.organisation;

import static uk.police.portfolio.organisation.ReferenceBodies.FIRST_DAY;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** National bodies, boards and the portal's own offices, from rows whose offices are a list of slugs. */
final class ReferenceOffices {

    private ReferenceOffices() {}

    static EstablishBody nationalBody(NamedCsvRecord row) {
        String code = row.getField("code");
        String name = row.getField("name");
        return new EstablishBody(code, name, name, kind(row), "", "National", row.getField("note"), "", FIRST_DAY);
    }

    static List<Office> of(NamedCsvRecord row, UUID body) {
        return Arrays.stream(row.getField("offices").split(";"))
                .map(slug -> office(row, slug, body))
                .toList();
    }

    private static Office office(NamedCsvRecord row, String slug, UUID body) {
        String title = words(slug) + ", " + row.getField("name");
        return new Office(row.getField("code") + "/" + slug, title, officeKind(row, slug), body, FIRST_DAY);
    }

    private static BodyKind kind(NamedCsvRecord row) {
        return switch (row.getField("kind")) {
            case "board" -> BodyKind.BOARD;
            case "oversight body" -> BodyKind.OVERSIGHT_BODY;
            default -> BodyKind.NATIONAL_BODY;
        };
    }

    private static OfficeKind officeKind(NamedCsvRecord row, String slug) {
        boolean board = kind(row) == BodyKind.BOARD;
        if (board && slug.startsWith("member-")) {
            return OfficeKind.MEMBER_OF_BOARD;
        }
        return switch (slug) {
            case "chair" -> board ? OfficeKind.CHAIR_OF_BOARD : OfficeKind.NATIONAL_BODY_LEADER;
            case "secretary" -> OfficeKind.BOARD_SECRETARY;
            case "home-secretary" -> OfficeKind.SECRETARY_OF_STATE;
            case "senior-responsible-owner" -> OfficeKind.SENIOR_RESPONSIBLE_OWNER;
            case "finance-lead" -> OfficeKind.NATIONAL_FINANCE_LEAD;
            case "inspector" -> OfficeKind.INSPECTOR;
            case "administrator" -> OfficeKind.PORTAL_ADMINISTRATOR;
            default -> OfficeKind.NATIONAL_BODY_LEADER;
        };
    }

    private static String words(String slug) {
        String spaced = slug.replace('-', ' ').replaceAll("\\b0", "");
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
