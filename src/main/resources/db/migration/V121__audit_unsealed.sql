-- Written with the entry and in its transaction; taken away by the seal. So an entry whose transaction commits late is
-- waiting here however far the chain has gone on meanwhile.
create table audit_unsealed (
    entry_id bigint not null primary key
);
