insert into speaker (id, version, edition_id, name, latin_name, title, invitation)
select uuid_short(), 0, one.edition_id, one.name, one.latin_name, one.title, 'TO_ASK'
from (select distinct f.edition_id,
                      a.name collate utf8mb4_bin       as name,
                      a.latin_name collate utf8mb4_bin as latin_name,
                      cast(a.title as char)            as title
      from agenda_speaker a
               join agenda_item i on i.id = a.agenda_item_id
               join forum f on f.id = i.forum_id) one;
