-- A database that was loaded with the demo edition holds demo accounts only.
update account set demonstration = true where exists (select 1 from demo_mark);
