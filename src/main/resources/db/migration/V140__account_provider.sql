-- Who the holder is at an OpenID provider. A subject means something only together with the issuer that gave it; both are
-- compared byte for byte (0900_bin: a space at the end counts as well).
alter table account
    add column provider_issuer varchar(255) collate utf8mb4_0900_bin after factor_step,
    add column provider_subject varchar(255) collate utf8mb4_0900_bin after provider_issuer,
    add unique key account_provider (provider_issuer, provider_subject);
