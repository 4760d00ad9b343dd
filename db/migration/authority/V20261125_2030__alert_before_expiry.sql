-- One alert for each instrument, stage and last day: however often the radar runs, on however many instances.
create table expiry_alert (
    instrument_id uuid not null references instrument,
    stage         integer not null,
    last_day      date not null,
    alerted_at    timestamptz not null,
    primary key (instrument_id, stage, last_day),
    constraint expiry_alert_stage_is_known check (stage in (30, 60, 90))
);
