package uk.police.portfolio.decision.binding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** One short text for all that a decision depends on: equal where nothing has changed. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<CoverageLine> lines) {
        String text = lines.stream().map(CoverageLine::toString).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
