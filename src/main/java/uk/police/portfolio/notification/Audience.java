package uk.police.portfolio.notification;

/** Who is told: whoever holds the offices that it concerns, on the day of the act. Each may read what it is about. */
enum Audience {
    /** The board's secretariat. */
    SECRETARIAT("select h.person_id, h.title from holder h where h.kind = 'BOARD_SECRETARY'"),

    /** The board and its secretariat. */
    BOARD(
            "select h.person_id, h.title from holder h where h.kind in ('CHAIR_OF_BOARD', 'MEMBER_OF_BOARD', 'BOARD_SECRETARY')"),

    /** The chair of the board. */
    CHAIR("select h.person_id, h.title from holder h where h.kind = 'CHAIR_OF_BOARD'"),

    /** Whoever ever sent the case in, and the leads of the body in whose name it was sent. */
    AUTHORS_SIDE("""
            select a.person_id, a.office_title as title from case_act a join decision_case c on c.id = a.case_id
             where c.reference = :reference and a.act in ('SUBMIT', 'RESUBMIT')
            union
            select h.person_id, h.title from holder h join decision_case c on c.submitting_body_id = h.body_id
             where c.reference = :reference
               and h.kind in ('CHIEF_INFORMATION_OFFICER', 'PROGRAMME_MANAGER', 'SENIOR_RESPONSIBLE_OWNER', 'NATIONAL_BODY_LEADER')
            """),

    /** The members on the roll of the case's latest vote who take part in it. */
    ROLL("""
            select m.person_id, m.office_title as title from voting_member m
             where m.recusal is null and m.voting_id = (
                   select v.id from voting v join decision_case c on c.id = v.case_id where c.reference = :reference
                    order by v.opened_at desc limit 1)
            """),

    /** The seats of the forces that take part in the case. */
    FORCES_TAKING_PART("""
            select h.person_id, h.title from decision_case c join case_edition e on e.case_id = c.id and e.number = c.edition
              join filled f on jsonb_exists(e.subject -> 'shares', f.force_code) join holder h on h.office_id = f.office_id
             where c.reference = :reference
            """),

    /** The seats of the pool that votes on the case beside the board. */
    POOL_VOTING("""
            select h.person_id, h.title from pool_seat s join holder h on h.office_id = s.office_id
             where s.pool_voting_id = (
                   select v.pool_voting_id from voting v join decision_case c on c.id = v.case_id where c.reference = :reference
                    order by v.opened_at desc limit 1)
            """),

    /** The members who were reminded just then that their vote on the case is open, and have not voted since. */
    MEMBERS_REMINDED("""
            select m.person_id, m.office_title as title from decision_case c join voting v on v.case_id = c.id and v.ending is null
              join voting_member m on m.voting_id = v.id and m.recusal is null
              join case_reminder r on r.case_id = c.id and r.waits_for = 'VOTE' and r.whom = m.person_id::text and r.reminded_at = :at
             where c.reference = :reference
               and not exists (select from vote w where w.voting_id = v.id and w.person_id = m.person_id)
            """),

    /** The same of the seats of the pool that votes beside the board. */
    SEATS_REMINDED_TO_VOTE("""
            select h.person_id, h.title from decision_case c join voting v on v.case_id = c.id and v.ending is null
              join pool_seat s on s.pool_voting_id = v.pool_voting_id
              join case_reminder r on r.case_id = c.id and r.waits_for = 'SEAT_VOTE' and r.whom = s.seat and r.reminded_at = :at
              join holder h on h.office_id = s.office_id
             where c.reference = :reference
               and not exists (select from seat_vote w where w.pool_voting_id = s.pool_voting_id and w.seat = s.seat)
               and not exists (select from case_act a where a.case_id = c.id and a.person_id = h.person_id
                                  and a.act in ('SUBMIT', 'RESUBMIT'))
            """),

    /** The seats of every force that a pool's terms ever named. */
    POOL_MEMBERS("""
            select h.person_id, h.title from pool p join pool_terms t on t.pool_id = p.id join pool_member m on m.terms_id = t.id
              join filled f on f.force_code = m.force_code join holder h on h.office_id = f.office_id
             where p.code = :reference
            """),

    /** The seats that a consultation asks. */
    SEATS_ASKED("""
            select h.person_id, h.title from consultation c join consultation_seat s on s.consultation_id = c.id
              join filled f on f.seat_code = s.seat_code join holder h on h.office_id = f.office_id
             where c.reference = :reference
            """),

    /** Of these, the ones that have not answered. */
    SEATS_SILENT(SEATS_ASKED.people + " and not exists (select from seat_answer a where a.seat_id = s.id)"),

    /** The one seat that the event names. */
    SEAT(SEATS_ASKED.people + " and s.seat_code = :detail"),

    /** The seats that are asked to ratify a decision, and have not answered. */
    SEATS_TO_RATIFY("""
            select h.person_id, h.title from decision_case c join ratification_task t on t.case_id = c.id and t.answer is null
              join filled f on f.seat_code = t.seat join holder h on h.office_id = f.office_id
             where c.reference = :reference
            """),

    /** Of these, the ones that were reminded just then. */
    SEATS_REMINDED_TO_RATIFY(SEATS_TO_RATIFY.people + """
             and exists (select from case_reminder r where r.case_id = c.id and r.waits_for = 'RATIFICATION' and r.whom = t.seat
                            and r.reminded_at = :at)
            """),

    /** The seats that had not answered when the time to ratify ended just then. */
    SEATS_WHOSE_SILENCE_SPOKE("""
            select h.person_id, h.title from decision_case c join ratification_task t on t.case_id = c.id
               and t.answer in ('LAPSED', 'DEEMED') and t.answered_at = :at
              join filled f on f.seat_code = t.seat join holder h on h.office_id = f.office_id
             where c.reference = :reference
            """),

    /** The offices and seats that are to sign an instrument and have not signed it. */
    SIGNATORIES("""
            select h.person_id, h.title from instrument i
              join holder h on h.code = any(i.givers)
                   or exists (select from filled f where f.office_id = h.office_id and f.seat_code = any(i.givers))
             where i.reference = :reference and not exists (
                   select from instrument_signature g where g.instrument_id = i.id
                      and (g.signer = h.code or g.signer in (select f.seat_code from filled f where f.office_id = h.office_id))
                      and (g.withdrawn_on is null or g.withdrawn_on > :day))
            """),

    /** Of these, the ones that were reminded just then. */
    SIGNATORIES_REMINDED(SIGNATORIES.people + """
             and exists (
                   select from instrument_reminder m where m.instrument_id = i.id and m.asked_at = :at
                      and (m.giver = h.code or m.giver in (select f.seat_code from filled f where f.office_id = h.office_id)))
            """),

    /** The offices and seats that gave an instrument, and the office that took it. */
    PARTIES("""
            select h.person_id, h.title from instrument i
              join holder h on h.code = any(i.givers) or h.code = i.taker
                   or exists (select from filled f where f.office_id = h.office_id and f.seat_code = any(i.givers))
             where i.reference = :reference
            """),

    /** Those who answer for money and said that they want the monthly pack. */
    WISHED_FOR_PACKS("""
            select h.person_id, h.title from spend_pack_wish w join holder h on h.person_id = w.person_id
             where w.wanted and h.kind in ('NATIONAL_FINANCE_LEAD', 'FORCE_FINANCE_OFFICER', 'POLICING_BODY_FINANCE_OFFICER')
            """),

    /** The finance officers of the body that a return is of, and of the body that it is a pair with. */
    RETURNING("""
            select h.person_id, h.title from spend_return r
              join holder h on h.kind in ('FORCE_FINANCE_OFFICER', 'POLICING_BODY_FINANCE_OFFICER')
             where r.reference = :reference and (h.body_id = r.body_id or exists (
                   select from maintenance m
                    where (m.force_id, m.policing_body_id) in ((r.body_id, h.body_id), (h.body_id, r.body_id))
                      and m.from_on <= :day and (m.to_on is null or m.to_on >= :day)))
            """),

    /** National finance. */
    NATIONAL_FINANCE("select h.person_id, h.title from holder h where h.kind = 'NATIONAL_FINANCE_LEAD'");

    private static final String ON_THE_DAY = """
            with holder as (
                select a.person_id, o.id as office_id, o.code, o.title, o.kind, o.body_id
                  from appointment a join office o on o.id = a.office_id
                 where a.from_on <= :day and (a.to_on is null or a.to_on >= :day)
            ), filled as (
                select f.office_id, b.code as force_code,
                       b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end as seat_code
                  from seat_filling f join body b on b.id = f.force_id
                 where f.from_on <= :day and (f.to_on is null or f.to_on >= :day)
            ), told as (
                select person_id, min(title) as title from (%s) who where person_id <> :actor group by person_id
            )
            """;

    private final String people;

    Audience(String people) {
        this.people = people;
    }

    /** A {@code with} clause whose {@code told} has each person once; of {@code :reference}, {@code :detail}, {@code :at} and {@code :day}. */
    String asSql() {
        return ON_THE_DAY.formatted(people);
    }
}
