-- Where a mail program says with one click that its owner wants no more of these (RFC 8058). Encrypted like recipient and
-- text, since whoever knows it can say so, and gone with them.
alter table outbox_message
    add column unsubscribe varbinary(500) after body;
