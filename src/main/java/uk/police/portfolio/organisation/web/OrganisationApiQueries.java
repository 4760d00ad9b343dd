package uk.police.portfolio.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies, offices and seats in the order of their codes. */
@Component
class OrganisationApiQueries {

    private final JdbcClient jdbc;

    OrganisationApiQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationItem> organisations(String kind, String after, int most) {
        return jdbc.sql("""
                        select b.code, b.name, b.kind, b.region, b.from_on as "from", b.to_on as "to", s.code as successor
                          from body b left join body s on s.id = b.successor_id
                         where (:kind = '' or b.kind = :kind) and b.code collate "C" > :after
                         order by b.code collate "C" limit :most
                        """)
                .param("kind", kind)
                .param("after", after)
                .param("most", most)
                .query(OrganisationItem.class)
                .list();
    }

    List<OfficeItem> offices(String body, LocalDate on, String after, int most) {
        return jdbc.sql("""
                        select code, title, kind, body, from_on as "from", to_on as "to", successor, office from (
                            select o.code, o.title, o.kind, b.code as body, o.from_on, o.to_on, s.code as successor, null as office
                              from office o join body b on b.id = o.body_id left join office s on s.id = o.successor_id
                            union all
                            select f.code || '/' || seat.slug, seat.name || ' of ' || f.name, 'SEAT', f.code, f.from_on, f.to_on, null,
                                   (select o.code from seat_filling x join office o on o.id = x.office_id
                                     where x.force_id = f.id and x.seat = seat.kind
                                       and x.from_on <= :on and (x.to_on is null or x.to_on >= :on))
                              from body f
                              cross join (values ('POLICING_BODY', 'policing-body', 'Policing body seat'),
                                                 ('CHIEF_OFFICER', 'chief-officer', 'Chief officer seat')) seat (kind, slug, name)
                             where f.kind = 'FORCE') listed
                         where (:body = '' or body = :body) and code collate "C" > :after
                         order by code collate "C" limit :most
                        """)
                .param("body", body)
                .param("on", on)
                .param("after", after)
                .param("most", most)
                .query(OfficeItem.class)
                .list();
    }
}
