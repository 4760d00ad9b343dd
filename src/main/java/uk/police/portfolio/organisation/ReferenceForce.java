package uk.police.portfolio.organisation;

import static uk.police.portfolio.organisation.ReferenceBodies.FIRST_DAY;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One row of {@code forces.csv}: the force, the body that maintains it, and the offices of both. */
record ReferenceForce(
        String code,
        String name,
        String shortName,
        boolean territorial,
        String policingBodyType,
        String policingBodyName,
        String policingBodyOffice,
        String legalForm,
        String chiefTitle,
        String chiefOffice,
        String region,
        String note,
        String source) {

    static ReferenceForce of(NamedCsvRecord row) {
        return new ReferenceForce(
                row.getField("slug"),
                row.getField("official_name"),
                row.getField("short_code"),
                Boolean.parseBoolean(row.getField("is_territorial")),
                row.getField("policing_body_type"),
                row.getField("policing_body"),
                row.getField("policing_body_office"),
                row.getField("policing_body_legal_form"),
                row.getField("chief_officer_title"),
                row.getField("chief_officer_office"),
                row.getField("region_home_office"),
                row.getField("change_notes"),
                row.getField("source_notes"));
    }

    String policingBodyCode() {
        return code + "-policing-body";
    }

    EstablishBody force() {
        BodyKind kind = territorial ? BodyKind.FORCE : BodyKind.NON_TERRITORIAL_FORCE;
        return new EstablishBody(code, name, shortName, kind, "", region, note, source, FIRST_DAY);
    }

    EstablishBody policingBody() {
        return new EstablishBody(
                policingBodyCode(),
                policingBodyName,
                shortName + " policing body",
                BodyKind.POLICING_BODY,
                legalForm,
                region,
                note,
                source,
                FIRST_DAY);
    }

    List<Office> forceOffices(UUID force) {
        boolean commissioner = chiefTitle.equals("Commissioner");
        String deputy = chiefTitle.equals("Director General") ? "Deputy Director General" : "Deputy " + chiefTitle;
        String assistant = commissioner ? "Assistant Commissioner" : "Assistant Chief Officer";
        return List.of(
                at(code, slug(chiefTitle), chiefOffice, OfficeKind.CHIEF_OFFICER, force),
                at(code, "deputy-chief-constable", deputy + " of " + name, OfficeKind.DEPUTY_CHIEF_OFFICER, force),
                at(
                        code,
                        "assistant-chief-officer",
                        assistant + " of " + name,
                        OfficeKind.ASSISTANT_CHIEF_OFFICER,
                        force),
                at(
                        code,
                        "chief-finance-officer",
                        "Chief Finance Officer of " + name,
                        OfficeKind.FORCE_FINANCE_OFFICER,
                        force),
                at(
                        code,
                        "chief-information-officer",
                        "Chief Information Officer of " + name,
                        OfficeKind.CHIEF_INFORMATION_OFFICER,
                        force),
                at(code, "programme-manager", "Programme Manager, " + name, OfficeKind.PROGRAMME_MANAGER, force));
    }

    List<Office> policingBodyOffices(UUID body) {
        String own = policingBodyCode();
        return List.of(
                at(own, holderSlug(), policingBodyOffice, OfficeKind.POLICING_BODY_HOLDER, body),
                at(own, "deputy", "Deputy to the " + policingBodyOffice, OfficeKind.POLICING_BODY_DEPUTY, body),
                at(
                        own,
                        "chief-executive",
                        "Chief Executive, " + policingBodyName,
                        OfficeKind.POLICING_BODY_CHIEF_EXECUTIVE,
                        body),
                at(
                        own,
                        "chief-finance-officer",
                        "Chief Finance Officer, " + policingBodyName,
                        OfficeKind.POLICING_BODY_FINANCE_OFFICER,
                        body));
    }

    private String holderSlug() {
        return switch (policingBodyType) {
            case "Mayor", "MOPAC" -> "mayor";
            case "Common Council" -> "chair";
            default -> "commissioner";
        };
    }

    private static Office at(String body, String slug, String title, OfficeKind kind, UUID bodyId) {
        return new Office(body + "/" + slug, title, kind, bodyId, FIRST_DAY);
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
