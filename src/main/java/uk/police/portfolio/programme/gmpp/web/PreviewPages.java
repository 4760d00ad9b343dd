package uk.police.portfolio.programme.gmpp.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.police.portfolio.programme.gmpp.GmppImportDetails;
import uk.police.portfolio.programme.gmpp.GmppImports;
import uk.police.portfolio.programme.gmpp.GmppPreview;
import uk.police.portfolio.programme.gmpp.LineOutcome;
import uk.police.portfolio.programme.gmpp.PreviewedLine;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/** The preview of an import, on its own and when applying it was refused. */
@Component
class PreviewPages {

    private final GmppImports imports;

    PreviewPages(GmppImports imports) {
        this.imports = imports;
    }

    /** @param chosen what was chosen when it was refused; null where nothing was asked yet */
    String of(String reference, @Nullable Set<String> chosen, Actor reader, Model model) {
        GmppImportDetails details = imports.details(reference, reader);
        GmppPreview preview = imports.preview(reference, reader);
        List<LineOutcome> outcomes = imports.outcomes(reference, reader);
        Set<String> ticked = chosen == null ? defaults(preview) : chosen;
        model.addAttribute("page", new PreviewPage(details, preview, outcomes, ticked, reader.holds(Role.SECRETARIAT)));
        return "programme/gmpp/show";
    }

    private static Set<String> defaults(GmppPreview preview) {
        return preview.lines().stream()
                .filter(PreviewedLine::isTakenByDefault)
                .map(PreviewedLine::code)
                .collect(Collectors.toSet());
    }
}
