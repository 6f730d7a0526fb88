update agenda_speaker a
    join agenda_item i on i.id = a.agenda_item_id
    join forum f on f.id = i.forum_id
    join speaker s on s.edition_id = f.edition_id
        and s.name = a.name collate utf8mb4_bin
        and s.latin_name <=> a.latin_name collate utf8mb4_bin
        and s.title = a.title
set a.speaker_id = s.id;
