-- What a token may do, at most what its owner may at the same moment; and when it was last used.
alter table api_token
    add column roles json not null default (json_array()) after name,
    add column last_used_at datetime(6) after expires_at,
    add key api_token_owner (account_id, revoked_at);
