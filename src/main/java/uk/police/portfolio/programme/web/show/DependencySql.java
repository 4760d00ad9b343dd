package uk.police.portfolio.programme.web.show;

/** Asks which programmes one programme needs and which need it, as far as the reader may know of both. */
final class DependencySql {

    /** One text of JSON: a list of {@link LinkedProgramme}; the hole is the condition on programme {@code p}. */
    static final String LINKS = """
            (with recursive known as not materialized (select p.id, p.reference, p.title from programme p where %s),
            edge as (select f.reference as needs, f.title as needs_title, t.reference as needed, t.title as needed_title,
                            d.kind, d.needed_on, d.words, d.ordinal
                       from programme_dependency d
                       join known f on f.id = d.programme_id join known t on t.reference = d.on_reference),
            reached (needed) as (select needed from edge where needs = :reference
                                  union select e.needed from reached r join edge e on e.needs = r.needed),
            reaching (needs) as (select needs from edge where needed = :reference
                                  union select e.needs from reaching r join edge e on e.needed = r.needs),
            link as (
                select true as forth, needed as reference, needed_title as title, kind, needed_on, words, ordinal,
                       needed in (select needs from reaching) as circle
                  from edge where needs = :reference
                union all
                select false, needs, needs_title, kind, needed_on, words, 0, needs in (select needed from reached)
                  from edge where needed = :reference)
            select coalesce(jsonb_agg(jsonb_build_object('needed', forth, 'reference', reference, 'title', title, 'kind', kind,
                       'neededOn', needed_on, 'words', words, 'circle', circle) order by forth desc, ordinal, reference), '[]')::text
              from link)
            """;

    private DependencySql() {}
}
