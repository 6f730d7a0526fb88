insert into audit_unsealed (entry_id) select id from audit_entry;
