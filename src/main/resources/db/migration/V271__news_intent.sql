-- A reminder is sent under an intent of its own, so that nobody gets it twice.
alter table news
    add column intent varchar(120) comment 'null for what is sent once by itself',
    add key news_intent (intent);
