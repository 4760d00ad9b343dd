package uk.police.portfolio.authority.web.radar;

import java.time.LocalDate;

/** One instrument that lapses soon. */
record RadarRow(
        String reference, String title, String kind, String takerName, int givers, LocalDate lastDay, int days) {

    /** The stage of warning that it has reached: 30, 60 or 90 days. */
    public int stage() {
        return days <= 30 ? 30 : days <= 60 ? 60 : 90;
    }

    public String tone() {
        return stage() == 30 ? "red" : stage() == 60 ? "orange" : "yellow";
    }
}
