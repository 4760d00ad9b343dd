package uk.police.portfolio.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OfficeKind;

/** Which offices have a holder in the sample, and who sits on the board: chiefs and policing bodies of twelve forces. */
final class SamplePosts {

    private static final Set<OfficeKind> LOCAL = EnumSet.of(
            OfficeKind.CHIEF_OFFICER,
            OfficeKind.POLICING_BODY_HOLDER,
            OfficeKind.CHIEF_INFORMATION_OFFICER,
            OfficeKind.FORCE_FINANCE_OFFICER,
            OfficeKind.POLICING_BODY_FINANCE_OFFICER,
            OfficeKind.POLICING_BODY_CHIEF_EXECUTIVE);

    private static final List<String> NATIONAL = List.of(
            "home-office/home-secretary",
            "home-office/senior-responsible-owner",
            "npcc/digital-data-and-technology-lead",
            "apcc/technology-lead",
            "police-digital-service/chief-executive",
            "national-board/chair",
            "national-board/secretary",
            "portfolio-office/finance-lead",
            "portfolio-office/administrator",
            "hmicfrs/inspector");

    private static final List<String> ON_THE_BOARD = List.of(
            "avon-and-somerset/chief-constable",
            "cheshire-policing-body/commissioner",
            "derbyshire/chief-constable",
            "essex-policing-body/commissioner",
            "greater-manchester/chief-constable",
            "gwent-policing-body/commissioner",
            "humberside/chief-constable",
            "leicestershire-policing-body/commissioner",
            "northumbria/chief-constable",
            "surrey-policing-body/commissioner",
            "west-midlands/chief-constable",
            "wiltshire-policing-body/commissioner");

    private SamplePosts() {}

    static List<SamplePost> among(List<OfficeDetails> offices) {
        List<SamplePost> posts = new ArrayList<>();
        NATIONAL.forEach(code -> posts.add(SamplePost.of(code)));
        offices.stream()
                .filter(office -> LOCAL.contains(office.kind()))
                .forEach(office -> posts.add(SamplePost.of(office.code())));
        IntStream.range(0, ON_THE_BOARD.size())
                .mapToObj(seat ->
                        new SamplePost("national-board/member-%02d".formatted(seat + 1), ON_THE_BOARD.get(seat)))
                .forEach(posts::add);
        return posts;
    }
}
