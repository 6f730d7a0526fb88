update kit_item set due_minutes = due_hours * 60;
