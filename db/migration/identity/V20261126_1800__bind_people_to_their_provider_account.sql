-- An address can be given to somebody else; what the provider calls an account cannot. Bound at the first sign-in.
alter table person
    add column provider_account_issuer  text,
    add column provider_account_subject text,
    add constraint person_provider_account_is_whole
        check ((provider_account_issuer is null) = (provider_account_subject is null)),
    add constraint person_has_a_provider_account_alone unique (provider_account_issuer, provider_account_subject);
