package uk.police.portfolio.authority.web.radar;

import java.time.LocalDate;

/** Seats that stand vacant on a day to come, because the office that fills them ends and no successor is mapped. */
record HorizonRow(LocalDate on, long seats) {}
