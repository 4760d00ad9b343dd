-- How far outturns are taken to stray from forecasts where a programme has no history of its own: by its delivery confidence, as the
-- page of the forecast range publishes it. An assumption, until there are outturns to measure it by.
create table spend_spread (
    confidence text primary key,
    low        numeric(6, 4) not null,
    high       numeric(6, 4) not null,
    basis      text not null,
    constraint spend_spread_confidence_is_known check (confidence in ('GREEN', 'AMBER', 'RED', 'NOT_STATED')),
    constraint spend_spread_stands_around_the_forecast check (0 < low and low <= 1 and 1 <= high)
);

insert into spend_spread (confidence, low, high, basis)
values ('GREEN', 0.95, 1.10, 'Assumption of the portal'), ('AMBER', 0.90, 1.30, 'Assumption of the portal'),
       ('RED', 0.85, 1.60, 'Assumption of the portal'), ('NOT_STATED', 0.90, 1.40, 'Assumption of the portal');

revoke insert, update, delete on spend_spread from portfolio_app;
