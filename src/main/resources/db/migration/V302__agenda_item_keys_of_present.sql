update agenda_item set item_key = conv(id, 10, 36);
