package uk.police.portfolio.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.decision.PaperAsRead.Line;
import uk.police.portfolio.shared.InWords;

/** Puts a programme in words, section by section: what the author checks is what the board reads. */
@Component
class ProgrammePaper {

    private final MessageSource messages;

    ProgrammePaper(MessageSource messages) {
        this.messages = messages;
    }

    PaperAsRead of(ProgrammeDetails details) {
        List<PaperAsRead.Section> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section != Section.DOCUMENTS) {
                sections.add(new PaperAsRead.Section(words("programme.section." + section), lines(section, details)));
            }
        }
        return new PaperAsRead(
                sections,
                details.documents().stream()
                        .map(document -> new PaperAsRead.Document(
                                document.name(),
                                document.sha256(),
                                "/programmes/%s/documents/%s"
                                        .formatted(
                                                details.reference(),
                                                document.id().value())))
                        .toList());
    }

    private List<Line> lines(Section section, ProgrammeDetails details) {
        ProgrammeContent content = details.content();
        return switch (section) {
            case ABOUT -> about(details);
            case STRATEGY ->
                List.of(
                        line("ambition", constant("ambition", content.strategy().ambition())),
                        line("enabler", constant("enabler", content.strategy().enabler())));
            case CAPABILITIES ->
                details.capabilities().stream()
                        .map(each -> new Line(each.name(), each.weight().toPlainString() + "%"))
                        .toList();
            case FORCES -> forces(details);
            case OPTIONS ->
                content.options().options().stream().map(this::option).toList();
            case COSTS -> costs(content.costs());
            case PRODUCTS -> products(content.products());
            case BENEFITS -> outlook(content.outlook());
            case DOCUMENTS -> List.of();
        };
    }

    private List<Line> about(ProgrammeDetails details) {
        About about = details.content().about();
        String rating = constant("confidence", about.confidence());
        return List.of(
                line("title", about.title()),
                line("summary", about.summary()),
                line("sponsor", details.sponsor().name()),
                line("sroOffice", details.sroOffice()),
                line("stage", constant("stage", about.stage())),
                line("dataClass", constant("dataClass", about.dataClass())),
                line("confidence", about.ratedOn() == null ? rating : rating + ", " + date(about.ratedOn())),
                line("startOn", date(about.startOn())),
                line("endOn", date(about.endOn())));
    }

    private List<Line> forces(ProgrammeDetails details) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "shareRule",
                constant("shareRule", details.content().participation().rule())));
        details.shares()
                .forEach(share -> lines.add(new Line(share.name(), share.share().full())));
        return lines;
    }

    private Line option(OptionsAppraisal.Option option) {
        List<String> said = new ArrayList<>();
        if (option.doMinimum()) {
            said.add(words("programme.option.do-minimum"));
        }
        said.add(words(option.preferred() ? "programme.option.preferred" : "programme.option.rejected"));
        option.costs().forEach((year, cost) -> said.add(year + ": " + cost.full()));
        said.add(words("programme.option.total") + ": " + option.total().full());
        if (!option.rejection().isEmpty()) {
            said.add(option.rejection());
        }
        return new Line(option.name(), String.join("; ", said));
    }

    private List<Line> costs(CostSchedule costs) {
        List<Line> lines = new ArrayList<>();
        for (CostLine cost : costs.lines()) {
            String label = String.join(
                    ", ",
                    cost.financialYear().toString(),
                    constant("nature", cost.nature()),
                    constant("activity", cost.activity()),
                    constant("funding", cost.fundingSource()));
            lines.add(new Line(
                    cost.description().isEmpty() ? label : label + ": " + cost.description(),
                    cost.cost().full()));
        }
        lines.add(line("wholeLifeCost", costs.total().full()));
        return lines;
    }

    private List<Line> products(Products products) {
        if (products.none()) {
            return List.of(line("product", words("programme.products.none")));
        }
        return products.products().stream()
                .map(product -> new Line(
                        product.name(),
                        product.supplier().isEmpty() ? words("programme.products.no-supplier") : product.supplier()))
                .toList();
    }

    private List<Line> outlook(Outlook outlook) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("benefits", outlook.benefits()));
        for (Dependency each : outlook.programmes()) {
            String by = each.neededOn() == null ? "" : ", " + date(each.neededOn());
            String why = each.words().isEmpty() ? "" : ": " + each.words();
            lines.add(line("dependencyOn", each.on() + ", " + constant("dependency.kind", each.kind()) + by + why));
        }
        lines.add(line("dependencies", outlook.dependencies()));
        return lines;
    }

    private Line line(String field, @Nullable String text) {
        return new Line(
                words("programme.field." + field), text == null || text.isEmpty() ? words("programme.not-said") : text);
    }

    private String constant(String kind, @Nullable Enum<?> constant) {
        return constant == null ? "" : words("programme." + kind + "." + constant.name());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : InWords.date(date);
    }

    private String words(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, Locale.UK), key);
    }
}
