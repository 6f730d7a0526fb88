insert into category_quota (category_id, capacity, taken)
select c.id,
       null,
       (select count(*)
        from registration r
        where r.category_id = c.id
          and r.status not in ('REJECTED', 'WITHDRAWN'))
from category c;
