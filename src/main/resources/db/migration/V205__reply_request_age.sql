alter table reply_request add key reply_request_age (decided_at);
