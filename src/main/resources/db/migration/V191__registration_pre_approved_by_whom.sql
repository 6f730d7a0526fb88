update registration r
  join (select registration_id, max(id) as id from registration_decision where decision = 'PRE_APPROVED' group by registration_id) last
    on last.registration_id = r.id
  join registration_decision d on d.id = last.id
set r.pre_approved_by = nullif(d.decided_by, '');
