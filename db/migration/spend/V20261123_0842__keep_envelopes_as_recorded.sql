-- A correction of the envelope is a new version: the portal may add versions and change none.
revoke update, delete on envelope, envelope_year from portfolio_app;
