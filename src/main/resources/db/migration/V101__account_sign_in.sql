-- Until when an account works, how old its password is, and its second factor. An account that was invited has no
-- password yet; one without factor_since has no second factor yet.
alter table account
    modify column password_hash varchar(100) collate utf8mb4_bin,
    add column password_changed_at datetime(6) after password_hash,
    add column factor_secret varbinary(200) comment 'sealed' after password_changed_at,
    add column factor_since datetime(6) after factor_secret,
    add column factor_step bigint comment 'last accepted time step of 30 seconds' after factor_since,
    add column expires_on date comment 'last day on which it works, conference zone' after enabled,
    add column demonstration boolean not null default false comment 'made with the demo edition' after expires_on;
