-- Archived issues stay where they are, read-only, and no search finds them

alter table issue add column archived boolean default false not null;
alter table issue add column archived_by_key varchar(255);
alter table issue add column archived_on timestamp(3) with time zone;
