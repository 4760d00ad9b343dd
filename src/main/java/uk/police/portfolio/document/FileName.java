package uk.police.portfolio.document;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a stranger's file name safe to show, to store and to offer for download. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The last part of a path, without what controls terminals, file systems or the direction of writing. */
    static String clean(String given, DocumentType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*;%]", "")
                .replaceAll("\\s+", " ")
                .strip();
        name = withoutEnding(name, type).replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            name = "document";
        }
        return cut(name) + "." + type.extension();
    }

    private static String withoutEnding(String name, DocumentType type) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (type == DocumentType.JPEG && lower.endsWith(".jpeg")) {
            return name.substring(0, name.length() - 5);
        }
        String ending = "." + type.extension();
        return lower.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end).strip();
    }
}
