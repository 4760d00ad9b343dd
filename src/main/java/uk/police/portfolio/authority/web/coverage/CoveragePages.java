package uk.police.portfolio.authority.web.coverage;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.InstrumentHeading;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.matrix.CoverageMatrix;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Answers the question on the date, and today beside it; the statements are as many for one force as for all. */
@Component
class CoveragePages {

    private final CoverageQuestions questions;
    private final Coverage coverage;
    private final OrganisationDirectory organisation;
    private final InstrumentDirectory instruments;
    private final CoverageChoices choices;

    CoveragePages(
            CoverageQuestions questions,
            Coverage coverage,
            OrganisationDirectory organisation,
            InstrumentDirectory instruments,
            CoverageChoices choices) {
        this.questions = questions;
        this.coverage = coverage;
        this.organisation = organisation;
        this.instruments = instruments;
        this.choices = choices;
    }

    /** The page; null where the question is at fault, which is said in the errors. */
    @Nullable
    CoveragePage of(CoverageForm form, Errors errors) {
        LocalDate date = questions.date(form, errors);
        if (date == null) {
            return null;
        }
        List<ForceDetails> forces = organisation.territorialForces(date);
        CoverageQuestion question = questions.question(form, forces, date, errors);
        if (question == null) {
            return null;
        }
        Map<String, String> names = names(forces);
        CoverageQuestion today = date.equals(choices.today()) ? null : today(form, names);
        List<CoverageQuestion> asked = new ArrayList<>(List.of(question));
        if (today != null) {
            asked.add(today);
        }
        List<CoverageAnswer> answers = coverage.answers(asked);
        Horizon horizon = today == null ? null : Horizon.of(today.on(), answers.get(1), date, answers.get(0), names);
        CoverageMatrix matrix = CoverageMatrix.of(answers.get(0), names);
        List<Remedy> remedies = Remedy.of(answers.get(0), coverage.suited(question), names);
        return new CoveragePage(question, matrix.with(titles(matrix, remedies)), remedies, horizon);
    }

    /** The same question today, where it can be asked of the forces that there are today. */
    private @Nullable CoverageQuestion today(CoverageForm form, Map<String, String> names) {
        LocalDate today = choices.today();
        List<ForceDetails> forces = organisation.territorialForces(today);
        names(forces).forEach(names::putIfAbsent);
        return questions.question(form, forces, today, new BeanPropertyBindingResult(form, "today"));
    }

    private static Map<String, String> names(List<ForceDetails> forces) {
        return forces.stream()
                .collect(toMap(ForceDetails::code, ForceDetails::name, (one, other) -> one, HashMap::new));
    }

    private Map<String, String> titles(CoverageMatrix matrix, List<Remedy> remedies) {
        Set<String> references = new TreeSet<>(matrix.references());
        remedies.stream().map(Remedy::instrument).filter(Objects::nonNull).forEach(references::add);
        return instruments.headings(references).stream()
                .collect(toMap(InstrumentHeading::reference, InstrumentHeading::title));
    }
}
