-- Tokens from before could do all that their owner could.
update api_token t join account a on a.id = t.account_id set t.roles = a.roles;
