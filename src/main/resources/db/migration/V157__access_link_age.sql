alter table access_link add key access_link_age (expires_at);
