-- Accounts from before have had their password since they were made.
update account set password_changed_at = created_at where password_hash is not null;
