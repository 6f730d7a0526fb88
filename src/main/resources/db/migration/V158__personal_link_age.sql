alter table personal_link
    add key personal_link_age (expires_at),
    add key personal_link_revoked (revoked_at);
