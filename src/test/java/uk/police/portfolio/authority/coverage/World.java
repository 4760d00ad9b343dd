package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** A small country for tests: forces, offices, seats, boards, capabilities, instruments and draws, as plain lists. */
final class World {

    record Draw(String instrument, String seat, FinancialYear year, Money amount) {}

    final List<Establishment.ForceTerm> forces = new ArrayList<>();
    final List<Establishment.OfficeTerm> offices = new ArrayList<>();
    final List<Establishment.SeatTerm> seats = new ArrayList<>();
    final Map<String, String> chairs = new HashMap<>();
    final Map<String, @Nullable String> capabilities = new HashMap<>();
    final List<InstrumentTerms> instruments = new ArrayList<>();
    final List<Draw> draws = new ArrayList<>();

    static DateRange range(String from, @Nullable String to) {
        return new DateRange(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    /** A force with a commissioner and a chief constable. */
    World force(String code) {
        forces.add(new Establishment.ForceTerm(code, true, range("1974-04-01", null), null));
        office(code + "-pcc", null, null).seat(code + "/policing-body", code + "-pcc", "2012-11-22", null);
        return office(code + "-cc", null, null).seat(code + "/chief-officer", code + "-cc", "1974-04-01", null);
    }

    World board(String code) {
        chairs.put(code, code + "/chair");
        return office(code + "/chair", null, null);
    }

    World capability(String code, @Nullable String parent) {
        capabilities.put(code, parent);
        return this;
    }

    World office(String code, @Nullable String lastDay, @Nullable String successor) {
        offices.removeIf(office -> office.code().equals(code));
        offices.add(new Establishment.OfficeTerm(code, range("1974-04-01", lastDay), successor));
        return this;
    }

    World seat(String seat, String office, String from, @Nullable String to) {
        seats.add(new Establishment.SeatTerm(seat, office, range(from, to)));
        return this;
    }

    /** The office ends on that day; its successor, where there is one, fills its seats from the next. */
    World ends(String office, String lastDay, @Nullable String successor) {
        office(office, lastDay, successor);
        LocalDate last = LocalDate.parse(lastDay);
        List<Establishment.SeatTerm> filled = seats.stream()
                .filter(term -> term.office().equals(office) && term.filled().toOn() == null)
                .toList();
        for (Establishment.SeatTerm term : filled) {
            seats.remove(term);
            seats.add(new Establishment.SeatTerm(
                    term.seat(), office, term.filled().endingOn(last)));
            if (successor != null) {
                seats.add(new Establishment.SeatTerm(term.seat(), successor, DateRange.from(last.plusDays(1))));
            }
        }
        return this;
    }

    /** The forces end on that day and are one new force from the next, its seats filled by those two offices. */
    World merge(String into, String lastDay, String policingBody, String chiefOfficer, String... former) {
        LocalDate first = LocalDate.parse(lastDay).plusDays(1);
        for (String force : former) {
            forces.removeIf(term -> term.code().equals(force));
            forces.add(new Establishment.ForceTerm(force, true, range("1974-04-01", lastDay), into));
            end(force + "/policing-body", lastDay, policingBody);
            end(force + "/chief-officer", lastDay, chiefOfficer);
        }
        forces.add(new Establishment.ForceTerm(into, true, DateRange.from(first), null));
        office(policingBody, null, null).seat(into + "/policing-body", policingBody, first.toString(), null);
        return office(chiefOfficer, null, null).seat(into + "/chief-officer", chiefOfficer, first.toString(), null);
    }

    private void end(String seat, String lastDay, String successor) {
        List<Establishment.SeatTerm> open = seats.stream()
                .filter(term -> term.seat().equals(seat) && term.filled().toOn() == null)
                .toList();
        for (Establishment.SeatTerm term : open) {
            LocalDate last = LocalDate.parse(lastDay);
            seats.remove(term);
            if (!term.filled().fromOn().isAfter(last)) {
                seats.add(new Establishment.SeatTerm(
                        seat, term.office(), term.filled().endingOn(last)));
            }
            office(term.office(), lastDay, successor);
        }
    }

    World has(Terms... terms) {
        for (Terms written : terms) {
            instruments.removeIf(
                    known -> known.reference().equals(written.write().reference()));
            instruments.add(written.write());
        }
        return this;
    }

    World drawn(String instrument, String seat, String year, String pounds) {
        draws.add(new Draw(instrument, seat, FinancialYear.parse(year), Money.of(pounds)));
        return this;
    }

    Establishment establishment() {
        return new Establishment(forces, offices, seats, chairs);
    }

    Register register() {
        return new Register(establishment(), new CapabilityTree(capabilities), instruments);
    }

    Draws ledger() {
        return (instrument, seat, year) -> Money.sum(draws.stream()
                .filter(draw -> draw.instrument().equals(instrument)
                        && draw.seat().equals(seat)
                        && draw.year().equals(year))
                .map(Draw::amount)
                .toList());
    }

    CoverageAnswer ask(CoverageQuestion question) {
        return register().answer(question, ledger(), 90);
    }

    @Override
    public String toString() {
        return "forces %s%noffices %s%nseats %s%ninstruments %s"
                .formatted(
                        forces,
                        offices,
                        seats,
                        String.join(
                                "\n",
                                instruments.stream()
                                        .map(InstrumentTerms::toString)
                                        .toList()));
    }
}
