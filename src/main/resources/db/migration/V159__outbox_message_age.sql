alter table outbox_message add key outbox_message_age (expires_at);
